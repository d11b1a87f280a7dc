### የፕሮግራሙ ቃላት፦ አዝራሮች፣ ምክሮች፣ ጥያቄዎች።
### የአዝራር ቃላት አጭር ይሁኑ (12 ፊደል ያህል)።

home-title = የፍሎሮስኮፒ ምርመራዎ
home-notice = አጠቃላይ መረጃ ብቻ ነው። የሕክምና ቡድንዎን ምክር አይተካም።
home-draft = እስካሁን ይህን ጽሑፍ የገመገመ የጤና ባለሙያ የለም። እርግጠኛ ካልሆኑ የሕክምና ቡድንዎን ይጠይቁ።
own-card = ይህን ገጽ ያዘጋጀው { $clinic } ነው።

languages-title = ቋንቋዎን ይንኩ
languages-second-title = ሁለተኛ ቋንቋ ይምረጡ
languages-more = ሌሎች ቋንቋዎች
welcome-touch = ለመጀመር ስክሪኑን ይንኩ

button-home = መነሻ
button-back = ወደ ኋላ
button-next = ቀጣይ
# $topic: የሚቀጥለው ርዕስ።
button-next-topic = ቀጣይ፦ { $topic }
# የፊደል መጠንና የቀለም ምርጫን ይከፍታል።
button-display = ፊደልና ቀለም
button-close = ይዝጉ
button-up = ወደ ላይ
button-down = ወደ ታች
button-words = የቃላት ፍቺ
button-about = ስለ መመሪያው
button-language = ቋንቋ፦ { $language }

place = { $number } ከ{ $total }
place-step = ደረጃ { $number } ከ{ $total }

words-title = የቃላት ፍቺ
about-title = ስለ መመሪያው
about-sources = ምንጮች

display-title = ፊደልና ቀለም
display-text-size = የፊደል መጠን
display-sample = ሀ
display-text-size-step = የፊደል መጠን { $step } ከ5
display-colors = ቀለሞች
display-paper = ወረቀት
display-night = ሌሊት
# የንፅፅር ቀለም (መድኃኒቱ) ጋር እንዳይምታታ "ንፅፅር" አልተባለም።
display-contrast = ጎላ ያለ
display-two-languages = ሁለት ቋንቋዎች
display-off = ጠፍቷል
display-choose = ይምረጡ
display-moving-pictures = ተንቀሳቃሽ ምስሎች
display-play = ያንቀሳቅሱ
display-hold-still = ያቁሙ
display-touch = መንካት
display-touch-usual = እንደተለመደው
display-hands-shake = እጆቼ ይንቀጠቀጣሉ

idle-title = አሁንም እዚህ አሉ?
idle-count = { $seconds ->
    [one] ይህ ስክሪን በ{ $seconds } ሰከንድ ውስጥ እንደገና ይጀምራል።
   *[other] ይህ ስክሪን በ{ $seconds } ሰከንዶች ውስጥ እንደገና ይጀምራል።
}
idle-stay = አሁንም እዚህ አለሁ
idle-leave = እንደገና ይጀምሩ

button-play = ያጫውቱ
button-pause = ለአፍታ ያቁሙ
film-bar = የቪዲዮው ጊዜ

dose-years = { $years ->
    [one] { $years } ዓመት
   *[other] { $years } ዓመታት
}
dose-background = ከተፈጥሮ፣ በአንድ ዓመት
