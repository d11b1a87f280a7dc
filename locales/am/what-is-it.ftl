# ርዕስ፦ what-is-it
what-is-it-title = ምንድን ነው?
what-is-it-hint = እንደ ቪዲዮ የሚንቀሳቀስ ራጅ

## what-is-it/moves
what-is-it-moves = የሚንቀሳቀስ ራጅ
what-is-it-moves-photo = መደበኛ [ራጅ](x-ray) እንደ ፎቶግራፍ ነው።
what-is-it-moves-movie = [ፍሎሮስኮፒ](fluoroscopy) እንደ ቪዲዮ ነው። በሰውነትዎ ውስጥ ያሉ ክፍሎችን በሚንቀሳቀሱበት ጊዜ ያሳያል።
what-is-it-moves-main = ስለ ጤናዎ ለሕክምና ቡድኑ **መንገር**ና ግልጽ ያልሆነውን **መጠየቅ** ይረዳል።

## what-is-it/shows
what-is-it-shows = ሰውነትዎ ሲሠራ ያሳያል
what-is-it-shows-lead = የሕክምና ቡድኑ የሰውነትዎ አካላትና ሕብረ ሕዋሳት ሲንቀሳቀሱ በዚያው ቅጽበት በስክሪን ላይ ያያል። ሊያሳይ የሚችለው፦
what-is-it-shows-heart = ልብዎንና የደም ቧንቧዎችዎን
what-is-it-shows-digestion = ጨጓራዎና አንጀትዎ ምግብ ሲፈጩ
what-is-it-shows-reproductive = የመራቢያ አካላትዎን

## what-is-it/helps
what-is-it-helps = ችግሮችን ለማግኘትና ለማከም ይረዳል
what-is-it-helps-find = ሐኪምዎ ችግሩ ምን እንደሆነ እንዲያውቅ ሊረዳ ይችላል። ለብዙ ዓይነት ችግሮች ይሠራል።
what-is-it-helps-treat = አንዳንድ ሕክምናዎችንም ሊመራ ይችላል።
what-is-it-helps-ask = ሐኪምዎን ይጠይቁ፦ ምርመራው ምን ያሳያል? እኔን እንዴት ይረዳኛል?
