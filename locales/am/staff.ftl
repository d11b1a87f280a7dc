### ሠራተኞች ከፒን በኋላ የሚያዩት። የአዝራር ቃላት አጭር ይሁኑ (12 ፊደል ያህል)።

one-moment = እባክዎ ትንሽ ይጠብቁ

staff-title = ለሠራተኞች
staff-pin = ፒን ያስገቡ
staff-digits = የገቡ አኃዞች፦ { $count }
staff-erase = ያጥፉ
staff-enter = ያስገቡ
staff-checking = በማረጋገጥ ላይ
staff-wrong = ይህ ፒን የተሳሳተ ነው
staff-wait = እባክዎ ይጠብቁ፦ { $seconds } ሰከንድ
staff-quit = ይውጡ
staff-restart = እንደገና ያስጀምሩ
staff-quit-ask = ፕሮግራሙ ይዘጋ? ሰው እንደገና እስኪያስጀምረው ድረስ ዝግ ሆኖ ይቆያል።
staff-measure = ስክሪን ይለኩ
staff-languages = እንደገና እስኪጀመር የሚታዩ ቋንቋዎች
staff-state = ሁኔታ
staff-version = ሥሪት { $version }
staff-running = ከጀመረ { $minutes } ደቂቃ
staff-memory = ማህደረ ትውስታ፦ { $megabytes } MB
staff-restarts = እንደገና የጀመረው፦ { $count } ጊዜ
staff-log = የመዝገቡ የመጨረሻ መስመሮች
staff-log-empty = ምንም አልተመዘገበም
