# ርዕስ፦ what-happens
what-happens-title = ምን ይደረጋል?
what-happens-hint = ምርመራዎ ደረጃ በደረጃ

## what-happens/where
what-happens-where = ወደ ማዕከል ወይም ሆስፒታል ይሄዳሉ
what-happens-where-center = እንደ [ተመላላሽ ታካሚ](outpatient) ወደ ራጅ ማዕከል ሊመጡ ይችላሉ።
what-happens-where-hospital = ወይም ሆስፒታል ተኝተው እያሉ ምርመራው ሊደረግልዎ ይችላል።

## what-happens/clothes
what-happens-clothes = የሆስፒታል ጋውን ሊለብሱ ይችላሉ
what-happens-clothes-gown = ከልብስዎ የተወሰነውን ወይም ሁሉንም ማውለቅ ሊያስፈልግዎ ይችላል። ከዚያ የሕክምና ቡድኑ የሆስፒታል ጋውን ይሰጥዎታል።
what-happens-clothes-help = ልብስ ለመቀየር እርዳታ ይፈልጋሉ? የሕክምና ቡድኑን ይጠይቁ።

## what-happens/shield
what-happens-shield = መከላከያ ሊደረግልዎ ወይም ላይደረግልዎ ይችላል
# ሊድ፦ የእርሳስ ብረት (መጻፊያ እርሳስ አይደለም)።
what-happens-shield-shield = የሊድ (የእርሳስ ብረት) መከላከያ ወይም [የሊድ አፕሮን (ሽርጥ)](lead-apron) የማያስፈልግዎን [ጨረር](radiation) ያግዳል። የሆድዎን የታችኛ ክፍል ወይም ሌላ ቦታ ሊሸፍን ይችላል።
what-happens-shield-today = አሁን አሁን ብዙውን ጊዜ አያስፈልግም። የበለጠ ማወቅ ከፈለጉ የሕክምና ቡድኑን ይጠይቁ።

## what-happens/comfort
what-happens-comfort = መጀመሪያ መድኃኒት ሊሰጥዎ ይችላል
what-happens-comfort-medicine = ለአንዳንድ ምርመራዎች የሕመም ማስታገሻ ይሰጥዎታል። ለመረጋጋት [ማረጋጊያ መድኃኒት](sedative)፣ ወይም ሁለቱም ሊሰጥዎ ይችላል።
what-happens-comfort-needle = መርፌ ወደ [መገጣጠሚያ](joint) ወይም ወደ [ደም ቅዳ ቧንቧ](artery) ሲገባ ሊሰጥዎ ይችላል።
what-happens-comfort-tell = ሕመም ወይም ፍርሃት ከተሰማዎ ለሕክምና ቡድኑ ይንገሩ።

## what-happens/drink
what-happens-drink = ኮንትራስት (የንፅፅር ቀለም) ሊጠጡ ይችላሉ
what-happens-drink-drink = ለአንዳንድ ምርመራዎች [ኮንትራስት (የንፅፅር ቀለም)](contrast-dye) ያለበት ፈሳሽ ይጠጣሉ። አንዱ ዓይነት [ባሪየም](barium) ነው።
what-happens-drink-clearer = የሰውነትዎ ክፍሎች በቀላሉ እንዲታዩ ያደርጋል።

## what-happens/dye
what-happens-dye = ኮንትራስት በሌላ መንገድም ሊገባ ይችላል
what-happens-dye-lead = [ኮንትራስት (የንፅፅር ቀለም)](contrast-dye) የማይጠጡ ከሆነ በሚከተሉት መንገዶች ሊሰጥዎ ይችላል፦
what-happens-dye-iv = በ[ደም ሥር ቱቦ (IV)](iv-line)፣ ወደ ደም ሥር
what-happens-dye-enema = በ[ኢኒማ](enema)፣ ወደ ፊንጢጣ (የአንጀት መጨረሻ)
what-happens-dye-needle = በመርፌ፣ ወደ መገጣጠሚያ
what-happens-dye-womb = በቀጭን ቱቦ፣ ወደ ማኅፀን

## what-happens/table
what-happens-table = በራጅ ጠረጴዛው ላይ የሕክምና ቡድኑ ይረዳዎታል
what-happens-table-lead = በራጅ ጠረጴዛው ላይ ይተኛሉ ወይም አጠገቡ ይቆማሉ። የሕክምና ቡድኑ እንዲህ ሊጠይቅዎ ይችላል፦
what-happens-table-turn = ሰውነትዎን እንዲያዞሩ
what-happens-table-move = አንድ የሰውነትዎን ክፍል እንዲያንቀሳቅሱ
what-happens-table-breath = ለአጭር ጊዜ ትንፋሽዎን እንዲይዙ

## what-happens/catheter
what-happens-catheter = በአንዳንድ ምርመራዎች ካቴተር ይገባል
what-happens-catheter-numb = [ካቴተር](catheter) የሚያስፈልግዎ ከሆነ የሕክምና ቡድኑ መጀመሪያ ቦታውን ያደነዝዛል።
# ብሽሽት፦ እግርና ሆድ የሚገናኙበት ቦታ።
what-happens-catheter-needle = ከዚያ ሐኪምዎ መርፌ ያስገባል። ቦታው ብሽሽትዎ፣ የእጅ አንጓዎ፣ ክርንዎ ወይም ሌላ የሰውነት ክፍል ሊሆን ይችላል።

## what-happens/pictures
what-happens-pictures = የራጅ መሣሪያው ተንቀሳቃሽ ምስሎችን ያነሳል
what-happens-pictures-scanner = ሐኪምዎ ወይም [የራጅ ባለሙያ](technologist) ምስሎቹን በ[ራጅ መሣሪያ](c-arm) ያነሳል። የሕክምና ቡድኑ በስክሪን ላይ ይከታተላቸዋል።
what-happens-pictures-takes = የሚወስደው ጊዜ፦
what-happens-pictures-short = ከ15 እስከ 30 ደቂቃ (መዋጥ ወይም ጨጓራ)
what-happens-pictures-longer = ከ30 እስከ 60 ደቂቃ (የታችኛው አንጀት ወይም ልብ)
what-happens-pictures-hours = ጥቂት ሰዓታት (ትንሹ አንጀት)

## what-happens/feel
what-happens-feel = ሊሰማዎ የሚችለው
what-happens-feel-barium = ባሪየም፦ የጠመኔ ዓይነት ጣዕም፣ የሞላ ሆድ፣ ቁርጠት
what-happens-feel-dye = በደም ውስጥ ያለ ኮንትራስት፦ ለጥቂት ሰከንዶች ሙቀት
what-happens-feel-needle = መርፌ፦ አጭር ውጋት፣ ከዚያ ግፊት
what-happens-feel-womb = የማኅፀን ምርመራ፦ ለአጭር ጊዜ ቁርጠት
what-happens-feel-tell = ካሳከከዎ፣ ካበጠ ወይም በደንብ መተንፈስ ካልቻሉ **ወዲያውኑ** ለሕክምና ቡድኑ ይንገሩ።

## what-happens/finish
what-happens-finish = ከዚያ ምርመራዎ ያበቃል
what-happens-finish-catheter = [ካቴተር](catheter) ገብቶልዎ ከነበረ ሐኪምዎ ያወጣዋል። የሕክምና ቡድኑ ለተወሰነ ጊዜ ሊከታተልዎ ይችላል።
what-happens-finish-ask = ከመሄድዎ በፊት የሕክምና ቡድኑን ይጠይቁ፦ ቤት ውስጥ ምን ላድርግ? እርዳታ ካስፈለገኝ ለማን ልደውል?

## what-happens/swallow-drink
what-happens-swallow-drink = ባሪየም በጥቂት በጥቂቱ ይጠጣሉ
what-happens-swallow-drink-fizz = መጀመሪያ አረፋ የሚያወጣ ዱቄት ሊውጡ ይችላሉ። ላለማግሳት ይሞክሩ።
what-happens-swallow-drink-drink = ከዚያ ነጭ [ኮንትራስት (የንፅፅር ቀለም)](contrast-dye) የሆነውን [ባሪየም](barium) በትንሽ በትንሹ ይጠጣሉ። መቼ እንደሚውጡ የሕክምና ቡድኑ ይነግርዎታል።
what-happens-swallow-drink-taste = ጣዕሙ እንደ ጠመኔ ነው። የሰውነትዎ ክፍሎች በቀላሉ እንዲታዩ ያደርጋል።

## what-happens/swallow-table
what-happens-swallow-table = ይቆማሉ፣ ይዞራሉ፣ ይተኛሉ
what-happens-swallow-table-stand = በራጅ ጠረጴዛው አጠገብ ይቆማሉ። በኋላ እንዲተኙ ጠረጴዛው ሊያዘነብል ይችላል።
what-happens-swallow-table-turn = የሕክምና ቡድኑ እንዲዞሩ፣ እንዲንቀሳቀሱና ለአጭር ጊዜ ትንፋሽዎን እንዲይዙ ይጠይቅዎታል።
what-happens-swallow-table-sit = መቆም ካልቻሉ ይንገሩ። መቀመጥ ይችላሉ።

## what-happens/swallow-pictures
what-happens-swallow-pictures = ሲውጡ የሕክምና ቡድኑ ያይዎታል
what-happens-swallow-pictures-scanner = ሐኪም ወይም [የራጅ ባለሙያ](technologist) በራጅ መሣሪያ ተንቀሳቃሽ ምስሎች ያነሳል።
what-happens-swallow-pictures-watch = ባሪየሙ ወደ ታች ሲወርድ በስክሪን ያያሉ።
what-happens-swallow-pictures-press = ባሪየሙ እንዲሰራጭ አንድ ሰው ሆድዎን ሊጫን ይችላል።

## what-happens/swallow-feel
what-happens-swallow-feel = ሆድዎ የሞላ ሊመስልዎ ይችላል
what-happens-swallow-feel-full = ሆድዎ የሞላ ሊመስልዎ ወይም ትንሽ ሊያቅለሸልሽዎ ይችላል። አብዛኞቹን ሰዎች አያማቸውም።
what-happens-swallow-feel-tell = ትን ካለዎ፣ ካሳከከዎ ወይም በደንብ መተንፈስ ካልቻሉ **ወዲያውኑ** ለሕክምና ቡድኑ ይንገሩ።

## what-happens/swallow-long
what-happens-swallow-long = ምን ያህል ጊዜ እንደሚወስድ
what-happens-swallow-long-short = የመዋጥ ወይም የጨጓራ ምርመራ ከ15 እስከ 30 ደቂቃ ያህል ይወስዳል።
what-happens-swallow-long-long = የትንሹ አንጀት ምርመራ ጥቂት ሰዓታት ይወስዳል። በምስሎቹ መካከል ይጠብቃሉ።
what-happens-swallow-long-home = ከዚያ ብዙ ጊዜ መብላት፣ መጠጣትና ወደ ቤት መሄድ ይችላሉ። መጀመሪያ ይጠይቁ።

## what-happens/bowel-tube
what-happens-bowel-tube = ባሪየም ኢኒማ ይሰጥዎታል
what-happens-bowel-tube-side = በራጅ ጠረጴዛው ላይ በጎንዎ ይተኛሉ። የመጀመሪያው ምስል አንጀትዎ ባዶ መሆን አለመሆኑን ያሳያል።
what-happens-bowel-tube-tube = ትንሽ ቱቦ ወደ ፊንጢጣዎ (የአንጀት መጨረሻ) ይገባል። ይህ [ኢኒማ](enema) ይባላል።
what-happens-bowel-tube-balloon = ትንሽ ፊኛ ቱቦውን ሊይዘው ይችላል።

## what-happens/bowel-fill
what-happens-bowel-fill = ባሪየም አንጀትዎን ይሞላል
what-happens-bowel-fill-barium = ነጭ [ኮንትራስት (የንፅፅር ቀለም)](contrast-dye) የሆነው [ባሪየም](barium) ይገባል። ብዙ ጊዜ አየርም ይገባል።
what-happens-bowel-fill-clear = አንጀትዎ በቀላሉ እንዲታይ ያደርጋል።
what-happens-bowel-fill-feel = ሆድዎ የሞላ ይመስልዎታል፤ ቁርጠትም ሊሰማዎ ይችላል። በዝግታና በጥልቀት ይተንፍሱ። ካመመዎ ለሕክምና ቡድኑ ይንገሩ።

## what-happens/bowel-turn
what-happens-bowel-turn = ለምስሎቹ ይዞራሉ
what-happens-bowel-turn-turn = የሕክምና ቡድኑ እንዲዞሩ፣ እንዲንቀሳቀሱና ለአጭር ጊዜ ትንፋሽዎን እንዲይዙ ይጠይቅዎታል።
what-happens-bowel-turn-tip = ጠረጴዛው ሊያዘነብል ይችላል። አንድ ሰው ሆድዎን ሊጫን ይችላል።

## what-happens/bowel-pictures
what-happens-bowel-pictures = የሕክምና ቡድኑ በስክሪን ያያል
what-happens-bowel-pictures-scanner = ሐኪም ወይም [የራጅ ባለሙያ](technologist) በራጅ መሣሪያ ተንቀሳቃሽ ምስሎች ያነሳል።
what-happens-bowel-pictures-long = ምርመራው ከ30 እስከ 60 ደቂቃ ያህል ይወስዳል።
what-happens-bowel-pictures-shot = አንጀትዎን የሚያረጋጋ መርፌ ሊሰጥዎ ይችላል። ያን ጊዜ መኪና መቼ መንዳት እንደሚችሉ ይጠይቁ።

## what-happens/bowel-toilet
what-happens-bowel-toilet = ከዚያ ሽንት ቤት ይሄዳሉ
what-happens-bowel-toilet-out = አብዛኛው ባሪየም ይወጣል፣ ቱቦውም ይወጣል። ከዚያ ሽንት ቤት ይሄዳሉ።
what-happens-bowel-toilet-last = አንድ ወይም ሁለት ተጨማሪ ምስሎች ሊነሱ ይችላሉ።
what-happens-bowel-toilet-home = ብዙ ጊዜ መብላት፣ መጠጣትና ወደ ቤት መሄድ ይችላሉ። መጀመሪያ ይጠይቁ።

## what-happens/heart-ready
what-happens-heart-ready = የሕክምና ቡድኑ እንዲረጋጉ ይረዳዎታል
what-happens-heart-ready-line = በክንድዎ [ደም ሥር ቱቦ (IV)](iv-line) ይገባል። ደረትዎ ላይ የሚለጠፉ ነገሮች የልብ ምትዎን ያሳያሉ።
what-happens-heart-ready-relax = የሕመም ማስታገሻ፣ ለመረጋጋት [ማረጋጊያ መድኃኒት](sedative)፣ ወይም ሁለቱም ሊሰጥዎ ይችላል። ነቅተው ይቆያሉ።
what-happens-heart-ready-table = በራጅ ጠረጴዛው ላይ ይተኛሉ።

## what-happens/heart-numb
what-happens-heart-numb = የእጅ አንጓዎ ወይም ብሽሽትዎ ይደነዝዛል
what-happens-heart-numb-numb = መጀመሪያ የሕክምና ቡድኑ የእጅ አንጓዎን ወይም ብሽሽትዎን ያደነዝዛል። ለጥቂት ጊዜ ይወጋል።
what-happens-heart-numb-needle = ከዚያ መርፌና ቀጭን ቱቦ ([ካቴተር](catheter)) ይገባሉ። ግፊት ሊሰማዎ ይችላል።
what-happens-heart-numb-elbow = አንዳንዴ ቦታው ክርንዎ ወይም ሌላ ክፍል ነው።

## what-happens/heart-tube
what-happens-heart-tube = ቱቦው ወደ ልብዎ ይሄዳል
what-happens-heart-tube-feel = ቱቦው በውስጥዎ አይሰማዎትም።
what-happens-heart-tube-watch = [የራጅ መሣሪያ](c-arm) በዙሪያዎ እየተንቀሳቀሰ ተንቀሳቃሽ ምስሎች ያነሳል። የሕክምና ቡድኑ በስክሪን ያያቸዋል።
what-happens-heart-tube-tell = ደረትዎ ካመመ ወይም ከጠበበዎ **ወዲያውኑ** ለሕክምና ቡድኑ ይንገሩ።

## what-happens/heart-dye
what-happens-heart-dye = ኮንትራስቱ የደም ዝውውሩን ያሳያል
what-happens-heart-dye-warm = [ኮንትራስት (የንፅፅር ቀለም)](contrast-dye) በቱቦው ይገባል። ለጥቂት ሰከንዶች ሙቀት ሊሰማዎ ይችላል።
what-happens-heart-dye-breath = ትንፋሽዎን መያዝ ሊኖርብዎ ይችላል።
what-happens-heart-dye-stent = [ደም ቅዳ ቧንቧ](artery) ከጠበበ [ስቴንት](stent) ሊገባ ይችላል።
what-happens-heart-dye-tell = ካሳከከዎ፣ ካበጠ ወይም በደንብ መተንፈስ ካልቻሉ **ወዲያውኑ** ለሕክምና ቡድኑ ይንገሩ።

## what-happens/heart-rest
what-happens-heart-rest = ቱቦው ይወጣል፣ እርስዎም ያርፋሉ
what-happens-heart-rest-out = የሕክምና ቡድኑ ቱቦውን አውጥቶ ቦታውን ይጫናል ወይም ማሰሪያ ያስርበታል።
what-happens-heart-rest-still = ለጥቂት ሰዓታት ያርፋሉ። እንደተነገረዎ ሳይንቀሳቀሱ ይተኙ።
what-happens-heart-rest-tell = ቦታው የረጠበ ከመሰለዎ፣ ወይም ጥሩ ካልተሰማዎ ይጣሩ።
what-happens-heart-rest-long = ምርመራው ራሱ ብዙ ጊዜ ከ30 እስከ 60 ደቂቃ ይወስዳል።

## what-happens/tube-ready
what-happens-tube-ready = የሕክምና ቡድኑ ያዘጋጅዎታል
what-happens-tube-ready-line = [ደም ሥር ቱቦ (IV)](iv-line) ይገባልዎታል። ቆዳው ይጸዳል፣ ይደነዝዛል። ትንሽ ይወጋል።
what-happens-tube-ready-relax = የሕመም ማስታገሻ፣ ለመረጋጋት [ማረጋጊያ መድኃኒት](sedative)፣ ወይም ሁለቱም ሊሰጥዎ ይችላል። አንዳንድ ሰዎችን እንቅልፍ ይወስዳቸዋል።
what-happens-tube-ready-table = በራጅ ጠረጴዛው ላይ ይተኛሉ። ትንፋሽዎን መያዝ ሊኖርብዎ ይችላል።

## what-happens/tube-in
what-happens-tube-in = ቀጭን ቱቦ ይገባል
what-happens-tube-in-place = መርፌና ቀጭን ቱቦ ([ካቴተር](catheter)) በብሽሽትዎ፣ በእጅ አንጓዎ፣ በክርንዎ ወይም በሌላ ክፍል ይገባሉ።
what-happens-tube-in-watch = የሕክምና ቡድኑ ስክሪን ያያል። በ[ኮንትራስት (የንፅፅር ቀለም)](contrast-dye) ሙቀት ሊሰማዎ ይችላል።
what-happens-tube-in-tell = ካሳከከዎ፣ ካመመዎ ወይም በደንብ መተንፈስ ካልቻሉ **ወዲያውኑ** ለሕክምና ቡድኑ ይንገሩ።

## what-happens/tube-kind
what-happens-tube-kind = ስቴንት፣ የፈሳሽ ማውጫ ወይም የመድኃኒት ቱቦ
what-happens-tube-kind-stent = [ስቴንት](stent)፦ ፊኛ ጠባቡን ቦታ ይከፍታል፣ ስቴንቱ ክፍት ያደርገዋል
what-happens-tube-kind-drain = የፈሳሽ ማውጫ፦ ለስላሳ ቱቦ ትርፍ ፈሳሽን ያወጣል
what-happens-tube-kind-line = የመድኃኒት ቱቦ፦ ለስላሳ ቱቦ መድኃኒትን ወደ ትልቅ [ደም መልስ ሥር](vein) ያስገባል
what-happens-tube-kind-tight = በልብ ስቴንት ምክንያት ደረትዎን ለጥቂት ሰከንዶች ሊጨንቅዎ ይችላል። ለሕክምና ቡድኑ ይንገሩ።

## what-happens/tube-rest
what-happens-tube-rest = ከዚያ ያርፋሉ
what-happens-tube-rest-out = ስቴንት ከሆነ ፊኛውና ካቴተሩ ይወጣሉ። ስቴንቱ፣ የፈሳሽ ማውጫው ወይም የመድኃኒት ቱቦው ይቀራል።
what-happens-tube-rest-still = ብዙ ጊዜ ለጥቂት ሰዓታት ያርፋሉ። እንደተነገረዎ ሳይንቀሳቀሱ ይተኙ።
what-happens-tube-rest-tell = ቦታው የረጠበ ከመሰለዎ፣ ወይም ጥሩ ካልተሰማዎ ይጣሩ።
what-happens-tube-rest-long = የልብ ስቴንት ከ30 ደቂቃ እስከ 2 ሰዓት ይወስዳል።

## what-happens/bone-numb
what-happens-bone-numb = ወይ መርፌ ወደ መገጣጠሚያ ይገባል
what-happens-bone-numb-table = በራጅ ጠረጴዛው ላይ ይተኛሉ። ቆዳው ይጸዳል፣ ይደነዝዛል። ለጥቂት ሰከንዶች ይወጋል።
what-happens-bone-numb-pressure = ከዚያ ግፊት ይሰማዎታል፣ ወይም [መገጣጠሚያው](joint) የሞላ ይመስልዎታል።
what-happens-bone-numb-relax = መጀመሪያ የሕመም ማስታገሻ፣ ለመረጋጋት [ማረጋጊያ መድኃኒት](sedative)፣ ወይም ሁለቱም ሊሰጥዎ ይችላል።

## what-happens/bone-needle
what-happens-bone-needle = የሕክምና ቡድኑ መርፌው የት እንደሚገባ ያያል
what-happens-bone-needle-dye = ትንሽ [ኮንትራስት (የንፅፅር ቀለም)](contrast-dye) መርፌው ትክክለኛ ቦታ መሆን አለመሆኑን ያሳያል።
what-happens-bone-needle-move = የሕክምና ቡድኑ መገጣጠሚያውን እንዲያንቀሳቅሱ ሊጠይቅዎ ይችላል።
what-happens-bone-needle-long = ከ15 እስከ 30 ደቂቃ ያህል ይወስዳል።
what-happens-bone-needle-tell = ካሳከከዎ፣ ካበጠ ወይም በደንብ መተንፈስ ካልቻሉ **ወዲያውኑ** ለሕክምና ቡድኑ ይንገሩ።

## what-happens/bone-sleep
what-happens-bone-sleep = ወይም ቀዶ ጥገና ይደረግልዎታል
what-happens-bone-sleep-sleep = በማደንዘዣ ይተኛሉ፣ ወይም የሰውነትዎ ክፍል ይደነዝዛል። የሕክምና ቡድኑ ከእርስዎ ጋር ይመርጣል።
what-happens-bone-sleep-feel = ነቅተው ከሆነ መነካት ወይም እንቅስቃሴ ሊሰማዎ ይችላል። ካመመዎ **ወዲያውኑ** ለሕክምና ቡድኑ ይንገሩ።

## what-happens/bone-c-arm
what-happens-bone-c-arm = በቀዶ ጥገና ጊዜ መሣሪያው አጥንትዎን ያሳያል
what-happens-bone-c-arm-arm = [የራጅ መሣሪያ](c-arm) ከእርስዎ በላይ ይቆማል። የ C ፊደል ይመስላል።
what-happens-bone-c-arm-screen = ቀዶ ጥገና ሐኪሙ እያንዳንዱ ክፍል በቦታው መሆኑን ለማረጋገጥ ደጋግሞ ስክሪኑን ያያል።
what-happens-bone-c-arm-staff = የሕክምና ቡድኑ በየቀኑ በራጅ አጠገብ ስለሚሠራ የሊድ አፕሮን (ሽርጥ) ይለብሳል።

## what-happens/bone-rest
what-happens-bone-rest = ከዚያ ያርፋሉ
what-happens-bone-rest-needle = ከመርፌው በኋላ ብዙ ጊዜ በዚያው ቀን ወደ ቤት መሄድ ይችላሉ። እዚያ ይረፉ።
what-happens-bone-rest-surgery = ከቀዶ ጥገናው በኋላ ወደ ማገገሚያ ክፍል ይወሰዳሉ። ነርሶች ይከታተሉዎታል፣ የሕመም ማስታገሻም ይሰጡዎታል።
what-happens-bone-rest-ask = ይጠይቁ፦ ወደ ቤት መሄድ የምችለው መቼ ነው? ምስሎቹ ምን ያሳያሉ?

## what-happens/womb-lie
what-happens-womb-lie = በራጅ ጠረጴዛው ላይ ይተኛሉ
what-happens-womb-lie-like = እንደ የሴቶች ሐኪም ምርመራ ነው።
what-happens-womb-lie-lie = በጀርባዎ ተኝተው ጉልበትዎን ያጥፋሉ።
what-happens-womb-lie-open = መሣሪያ ብልትን ክፍት ያደርጋል። የማኅፀን አንገት ይጸዳል።

## what-happens/womb-tube
what-happens-womb-tube = ኮንትራስቱ ወደ ማኅፀን ይገባል
what-happens-womb-tube-tube = ቀጭን ቱቦ ([ካቴተር](catheter)) በማኅፀን አንገት ያልፋል።
what-happens-womb-tube-dye = [ኮንትራስት (የንፅፅር ቀለም)](contrast-dye) ይገባል። ማኅፀንዎና ቱቦዎቹ በቀላሉ እንዲታዩ ያደርጋል።

## what-happens/womb-pictures
what-happens-womb-pictures = የሕክምና ቡድኑ በስክሪን ያያል
what-happens-womb-pictures-scanner = ሐኪም ወይም [የራጅ ባለሙያ](technologist) በራጅ መሣሪያ ተንቀሳቃሽ ምስሎች ያነሳል።
what-happens-womb-pictures-turn = የሕክምና ቡድኑ እንዲዞሩ፣ ወይም ለአጭር ጊዜ ትንፋሽዎን እንዲይዙ ሊጠይቅዎ ይችላል።
what-happens-womb-pictures-long = ምርመራው 30 ደቂቃ ያህል ይወስዳል።

## what-happens/womb-feel
what-happens-womb-feel = ቁርጠት ሊሰማዎ ይችላል
what-happens-womb-feel-cramps = እንደ ወር አበባ ሕመም ነው፣ ቀላል ወይም ከባድ። ብዙ ጊዜ ቶሎ ይቀንሳል።
what-happens-womb-feel-faint = ራስዎን ሊስቱ ከሆነ፣ ካሳከከዎ ወይም በደንብ መተንፈስ ካልቻሉ **ወዲያውኑ** ለሕክምና ቡድኑ ይንገሩ።
what-happens-womb-feel-stop = “አቁሙ” ማለት ይችላሉ። ምን ምልክት እንደሚሰጡ አስቀድመው ይስማሙ።

## what-happens/womb-finish
what-happens-womb-finish = ከዚያ ምርመራዎ ያበቃል
what-happens-womb-finish-out = የሕክምና ቡድኑ ቱቦውን ያወጣል። እስኪሻልዎ ያርፉ።
what-happens-womb-finish-pad = ኮንትራስቱ ይወጣል። ሞዴስ ያድርጉ።
what-happens-womb-finish-ask = ይጠይቁ፦ ቤት ውስጥ ምን አደርጋለሁ? እርዳታ ከፈለግኩ ለማን እደውላለሁ?
