# ርዕስ፦ what-is-it
what-is-it-title = ምንድን ነው?
what-is-it-hint = እንደ ቪዲዮ የሚንቀሳቀስ ራጅ

## what-is-it/moves
what-is-it-moves = የሚንቀሳቀስ ራጅ
what-is-it-moves-photo = መደበኛ [ራጅ](x-ray) እንደ ፎቶግራፍ ነው።
what-is-it-moves-movie = [ፍሎሮስኮፒ](fluoroscopy) እንደ ቪዲዮ ነው። በሰውነትዎ ውስጥ ያሉ ክፍሎችን በሚንቀሳቀሱበት ጊዜ ያሳያል።
what-is-it-moves-main = ስለ ጤናዎ ለሕክምና ቡድኑ **ይንገሩ**፤ ግልጽ ያልሆነውንም **ይጠይቁ**።

## what-is-it/shows
what-is-it-shows = ሰውነትዎ ሲሠራ ያሳያል
what-is-it-shows-lead = የሕክምና ቡድኑ የሰውነትዎ ክፍሎች ሲንቀሳቀሱ በዚያው ቅጽበት በስክሪን ላይ ያያል። ሊያሳይ የሚችለው፦
what-is-it-shows-heart = ልብዎንና የደም ቧንቧዎችዎን
what-is-it-shows-digestion = ጨጓራዎና አንጀትዎ ምግብ ሲፈጩ
what-is-it-shows-reproductive = የመራቢያ አካላትዎን

## what-is-it/helps
what-is-it-helps = ችግሮችን ለማግኘትና ለማከም ይረዳል
what-is-it-helps-find = ሐኪምዎ ችግሩ ምን እንደሆነ እንዲያውቅ ሊረዳ ይችላል። ለብዙ ዓይነት ችግሮች ያገለግላል።
what-is-it-helps-treat = በአንዳንድ ሕክምናዎችም መንገዱን ሊያሳይ ይችላል።
what-is-it-helps-ask = ሐኪምዎን ይጠይቁ፦ ምርመራው ምን ያሳያል? እኔን እንዴት ይረዳኛል?

## what-is-it/swallow
what-is-it-swallow = ምርመራዎ እንዴት እንደሚውጡ ያሳያል
what-is-it-swallow-name = ባሪየም መዋጥ ወይም አፐር ጂአይ ሊባል ይችላል።
what-is-it-swallow-shows = የሕክምና ቡድኑ የምግብ ቧንቧዎ፣ ጨጓራዎ ወይም ትንሹ አንጀትዎ ሲንቀሳቀስ ያያል። ይህ ብዙ ችግሮችን ለማወቅ ይረዳል።
what-is-it-swallow-where = የሚደረግልዎ በራጅ ማዕከል፣ ወይም ሆስፒታል ተኝተው እያሉ ነው።

## what-is-it/bowel
what-is-it-bowel = ምርመራዎ የታችኛውን አንጀት ያሳያል
what-is-it-bowel-name = ባሪየም ኢኒማ ወይም ሎወር ጂአይ ይባላል።
what-is-it-bowel-shows = የሕክምና ቡድኑ [ባሪየም](barium) አንጀትዎን ሲሞላና በውስጡ ሲያልፍ ያያል። ይህ ብዙ ችግሮችን ለማወቅ ይረዳል።
what-is-it-bowel-where = የሚደረግልዎ በራጅ ማዕከል፣ ወይም ሆስፒታል ተኝተው እያሉ ነው።

## what-is-it/heart
what-is-it-heart = ምርመራዎ በልብዎ ያለውን የደም ፍሰት ያሳያል
what-is-it-heart-name = [የልብ ካቴተራይዜሽን](cardiac-catheterization) ይባላል።
what-is-it-heart-shows = የሕክምና ቡድኑ በ[ደም ቅዳ ቧንቧዎችዎ](artery) የሚያልፈውን ደም ያያል።
what-is-it-heart-helps = አንዳንድ የልብ ችግሮችን ለማወቅ ይረዳል። ለማከምም ሊረዳ ይችላል።
what-is-it-heart-where = የሚደረግልዎ በማዕከል፣ ወይም ሆስፒታል ተኝተው እያሉ ነው።

## what-is-it/tube
what-is-it-tube = ተንቀሳቃሽ ምስሎች ለትንሽ ቱቦ መንገድ ያሳያሉ
what-is-it-tube-catheter = [ካቴተር](catheter) ቀጭን፣ ውስጡ ክፍት የሆነ ቱቦ ነው። ፈሳሽ ያስገባል፣ ወይም ትርፍ ፈሳሽ ያወጣል።
what-is-it-tube-stent = [ስቴንት](stent) የጠበበ ወይም የተዘጋ የደም ሥርን ይከፍታል።
what-is-it-tube-place = የሕክምና ቡድኑ የት እንደሚያስገባው ያያል።
what-is-it-tube-where = ወደ ማዕከል ይመጣሉ ወይም ሆስፒታል ይቆያሉ።

## what-is-it/bone
what-is-it-bone = ተንቀሳቃሽ ምስሎች ለአጥንት ሕክምና መንገድ ያሳያሉ
what-is-it-bone-surgery = ቀዶ ጥገና ካለዎት ሐኪሙ የሰውነትዎን ውስጥ ያያል። ይህ የተሰበረ አጥንት ለመጠገን ወይም አዲስ [መገጣጠሚያ](joint) ለማስገባት ይረዳል።
what-is-it-bone-needle = መርፌ ወደ መገጣጠሚያ የሚገባ ከሆነ የሕክምና ቡድኑ ትክክለኛውን ቦታ ያያል።
what-is-it-bone-where = ለአንድ ቀን ብቻ ሊመጡ ወይም ሆስፒታል ሊቆዩ ይችላሉ።

## what-is-it/womb
what-is-it-womb = ምርመራዎ ማኅፀንዎንና ቱቦዎቹን ያሳያል
what-is-it-womb-name = ረጅም ስም አለው፦ [ሂስተሮሳልፒንጎግራም](hysterosalpingogram)፣ ወይም HSG።
what-is-it-womb-shows = የማኅፀንዎን ምስሎች ያነሳል። ሁለቱ ቱቦዎችዎ ክፍት መሆን አለመሆናቸውን ያሳያል።
what-is-it-womb-where = የሚደረግልዎ በራጅ ማዕከል፣ ወይም ሆስፒታል ተኝተው እያሉ ነው።
