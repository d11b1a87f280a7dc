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
what-happens-shield-shield = የሊድ (የእርሳስ ብረት) መከላከያ ወይም [ሽርጥ](lead-apron) የማያስፈልግዎን [ጨረር](radiation) ያግዳል። የሆድዎን የታችኛ ክፍል ወይም ሌላ ቦታ ሊሸፍን ይችላል።
what-happens-shield-today = ዛሬ ብዙ ጊዜ አያስፈልግም። የበለጠ ማወቅ ከፈለጉ የሕክምና ቡድኑን ይጠይቁ።

## what-happens/comfort
what-happens-comfort = መጀመሪያ መድኃኒት ሊሰጥዎ ይችላል
what-happens-comfort-medicine = ለአንዳንድ ምርመራዎች የሕመም ማስታገሻ ይሰጥዎታል። ለመረጋጋት [ማረጋጊያ መድኃኒት](sedative)፣ ወይም ሁለቱም ሊሰጥዎ ይችላል።
what-happens-comfort-needle = መርፌ ወደ [መገጣጠሚያ](joint) ወይም ወደ [ደም ቅዳ ቧንቧ](artery) ሲገባ ሊሰጥዎ ይችላል።
what-happens-comfort-tell = ሕመም ወይም ፍርሃት ከተሰማዎ ለሕክምና ቡድኑ ይንገሩ።

## what-happens/drink
what-happens-drink = የንፅፅር ቀለም ሊጠጡ ይችላሉ
what-happens-drink-drink = ለአንዳንድ ምርመራዎች [የንፅፅር ቀለም](contrast-dye) ያለበት ፈሳሽ ይጠጣሉ። አንዱ ዓይነት [ባሪየም](barium) ነው።
what-happens-drink-clearer = የሰውነትዎ ክፍሎች በቀላሉ እንዲታዩ ያደርጋል።

## what-happens/dye
what-happens-dye = የንፅፅር ቀለም በሌላ መንገድም ሊገባ ይችላል
what-happens-dye-lead = [የንፅፅር ቀለም](contrast-dye) የማይጠጡ ከሆነ በሚከተሉት መንገዶች ሊሰጥዎ ይችላል፦
what-happens-dye-iv = በ[ደም ስር ቱቦ (IV)](iv-line)፣ ወደ ደም ስር
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
