# ርዕስ፦ get-ready
get-ready-title = ዝግጅት
get-ready-hint = ከምርመራው በፊት ምን እንደሚያደርጉ

## get-ready/depends
get-ready-depends = ዝግጅትዎ እንደ ምርመራዎ ይለያያል
get-ready-depends-nothing = ለአንዳንድ ምርመራዎች የተለየ ዝግጅት አያስፈልግም።
get-ready-depends-something = ለሌሎች ግን ምግብ፣ መጠጥ ወይም አንዳንድ መድኃኒቶችን ለተወሰነ ጊዜ ማቆም ሊያስፈልግዎ ይችላል።
get-ready-depends-told = ምን ማድረግ እንዳለብዎ ሐኪምዎ ይነግርዎታል። እርግጠኛ አይደሉም? ደውለው ይጠይቁ።

## get-ready/food
get-ready-food-stop = መብላትና መጠጣት መቼ እንደሚያቆሙ ይጠይቁ
get-ready-food-team = **መብላትና መጠጣት** ማቆም ያስፈልግዎ እንደሆነና መቼ እንደሆነ የሕክምና ቡድኑ ይነግርዎታል። ይህ [ሳይበሉና ሳይጠጡ መቆየት](fast) ይባላል።
get-ready-food-team-bowel = መብላት መቼ እንደሚያቆሙ፣ እንደ ውሃ ያሉ ጥርት ያሉ ፈሳሾችንም **እስከ መቼ** መጠጣት እንደሚችሉ፣ ከዚያ በኋላ ግን ምንም እንደማይጠጡ የሕክምና ቡድኑ ይነግርዎታል። ማቆሙ [ሳይበሉና ሳይጠጡ መቆየት](fast) ይባላል።
get-ready-food-why = ለአንዳንድ ምርመራዎች ምስሉ ጥርት እንዲል ሆድዎ ባዶ መሆን አለበት።
get-ready-food-why-swallow = ምስሉ ጥርት እንዲል ብዙ ጊዜ ሆድዎ ባዶ መሆን አለበት።
get-ready-food-why-sedative = ሆድዎ ባዶ ሲሆን [ማረጋጊያ መድኃኒት](sedative) የበለጠ ደህንነቱ የተጠበቀ ነው።
get-ready-food-needle = መርፌ ወደ መገጣጠሚያ የሚገባ ከሆነ፦ ብዙ ጊዜ እንደተለመደው መብላትና መጠጣት ይችላሉ። መጀመሪያ ይጠይቁ።
get-ready-food-sip = ይጠይቁ፦ ውሃ መጠጣት ይፈቀድልኛል? ክኒኖቼን በአንድ ጉንጭ ውሃ መውሰድ እችላለሁ?
get-ready-food-sip-bowel = ይጠይቁ፦ ክኒኖቼን በአንድ ጉንጭ ውሃ መውሰድ እችላለሁ?
get-ready-food-sugar = የስኳር በሽታ ካለብዎ ስለ ስኳር መውረድ ይጠይቁ።

## get-ready/bowel-prep
get-ready-bowel-prep = ከባሪየም ኢኒማ በፊት አንጀትዎን ባዶ ያድርጉ
get-ready-bowel-prep-why = ምስሉ ጥርት እንዲል አንጀትዎ ባዶ መሆን አለበት።
get-ready-bowel-prep-lead = የሕክምና ቡድኑ ወረቀት የሚነግርዎ፦
get-ready-bowel-prep-liquids = እንደ ውሃ ያሉ ጥርት ያሉ ፈሳሾችን ብቻ የሚወስዱት መቼ እንደሆነ
get-ready-bowel-prep-laxative = የሚያስቀምጥ መድኃኒት የሚወስዱት መቼ እንደሆነ (አንጀትን ባዶ ያደርጋል)
get-ready-bowel-prep-first = የኩላሊት ወይም የልብ በሽታ፣ ወይም የስኳር በሽታ አለብዎ? መጀመሪያ ይጠይቁ።

## get-ready/food
# ጾም አይባልም፦ በሃይማኖት ጾም አንዳንድ ምግብና መጠጥ ይፈቀዳል።

## get-ready/medicines
get-ready-medicines = ስለ መድኃኒቶችዎ ይጠይቁ
get-ready-medicines-never = **ምንም መድኃኒት በራስዎ ውሳኔ አያቁሙ።** ስለሚከተሉት መጀመሪያ [ሐኪምዎን](provider) ይጠይቁ፦
get-ready-medicines-thinners = ደም የሚያቀጥኑ መድኃኒቶች
get-ready-medicines-diabetes = ኢንሱሊን ወይም ሌላ የስኳር በሽታ መድኃኒት፣ መብላት ካልተፈቀደልዎ
get-ready-medicines-metformin-dye = ሜትፎርሚን (metformin)፦ ለሁለት ቀን ማቆም ያስፈልግዎ እንደሆነ ይጠይቁ
get-ready-medicines-others = ሌሎች መድኃኒቶች ሁሉ
get-ready-medicines-why = አንዳንዶቹ መድማትን ይጨምራሉ። ሌሎችን ማቆም ደግሞ አደገኛ ነው።

## get-ready/tell-us
get-ready-tell-us = ስለ ጤናዎ ለሕክምና ቡድኑ ይንገሩ
get-ready-tell-us-lead = **ከምርመራው በፊት** ስለሚከተሉት ለሕክምና ቡድኑ ይንገሩ፦
get-ready-tell-us-baby = እርግዝና (እርግጠኛ ባይሆኑም) ወይም ጡት ማጥባት
get-ready-tell-us-reaction = አስም፣ ማንኛውም አለርጂ፣ ወይም ከዚህ በፊት ሰውነትዎ ለ[ኮንትራስት (የንፅፅር ቀለም)](contrast-dye) ያሳየው መጥፎ ምላሽ
get-ready-tell-us-organs = የስኳር በሽታ፣ ወይም የኩላሊት፣ የልብ ወይም የታይሮይድ በሽታ
get-ready-tell-us-bleeding = የመድማት ችግር፣ ወይም የሚወስዱት ደም የሚያቀጥን መድኃኒት
get-ready-tell-us-why = ይህ ለደህንነትዎ ይረዳል።

## get-ready/tell-us-more
get-ready-tell-us-more = ስለ እነዚህም ለሕክምና ቡድኑ ይንገሩ
get-ready-tell-us-more-lead = **ከምርመራው በፊት** ስለሚከተሉት ለሕክምና ቡድኑ ይንገሩ፦
get-ready-tell-us-more-swallowing = የመዋጥ ችግር፣ ወይም ትን ማለት
get-ready-tell-us-more-bowel = በቅርቡ የተዘጋ ወይም ቀዶ ጥገና የተደረገለት አንጀት
get-ready-tell-us-more-stand = የመቆም፣ የመዞር ወይም በጀርባ የመተኛት ችግር
get-ready-tell-us-more-infection = ትኩሳት ወይም ኢንፌክሽን
get-ready-tell-us-more-metal = በሰውነትዎ ውስጥ ያለ ፔስሜከር ወይም ብረት
get-ready-tell-us-more-x-rays = ከዚህ በፊት የተነሷቸው [ራጆች](x-ray)

## get-ready/womb-when
get-ready-womb-when = የማኅፀን ምርመራ ከወር አበባ በኋላ ይደረጋል
get-ready-womb-when-days = የሚደረገው ከወር አበባዎ በኋላ ባሉት ቀናት ነው። ቀኑን የሕክምና ቡድኑ ይነግርዎታል።
get-ready-womb-when-must = ነፍሰ ጡር አለመሆንዎ ግድ ነው። መጀመሪያ የእርግዝና ምርመራ ሊደረግልዎ ይችላል።
get-ready-womb-when-sex = ከምርመራው በፊት ስለ ግብረ ሥጋ ግንኙነት ወረቀትዎ የሚለውን ይከተሉ።

## get-ready/womb-before
get-ready-womb-before = ስለ ሕመም ማስታገሻ ይጠይቁ
get-ready-womb-before-pain = ቁርጠት የተለመደ ነው። አስቀድመው የሕመም ማስታገሻ መውሰድ እንዳለብዎ ይጠይቁ። በተጨማሪም፦
get-ready-womb-before-pad = ወደ ቤት ለመመለስ ሞዴስ ይዘው ይምጡ
get-ready-womb-before-toilet = መጀመሪያ ሽንት ቤት ይሂዱ
get-ready-womb-before-who = ክፍሉ ውስጥ ማን እንደሚገኝ ይጠይቁ

## get-ready/day
get-ready-day = ለምርመራዎ ቀን ይዘጋጁ
get-ready-day-lead = ቀኑ ቀላል እንዲሆንልዎ፦
get-ready-day-jewelry = ጌጣጌጥዎን ቤት ይተዉ (ብረት የምስሉን ክፍል ይሸፍናል)
get-ready-day-bring = የመድኃኒቶችዎንና የአለርጂዎችዎን ዝርዝር ይዘው ይምጡ
get-ready-day-company = ማን አብሮዎ መግባት እንደሚችል ይጠይቁ
get-ready-day-ride = የመመለሻ መጓጓዣ ያቅዱ፦ [ማረጋጊያ መድኃኒት](sedative) ከተሰጠዎ በኋላ አዋቂ ሰው የግድ ወደ ቤት ሊወስድዎ ይገባል

## get-ready/child
get-ready-child = ምርመራው ለልጅዎ ነው?
get-ready-child-stay = ብዙ ጊዜ አንድ ወላጅ አብሮ መቆየት ይችላል። የሕክምና ቡድኑን ይጠይቁ።
get-ready-child-apron = አብረው ከቆዩ [የሊድ አፕሮን (ሽርጥ)](lead-apron) ይለብሳሉ። ነፍሰ ጡር ከሆኑ ወይም ነኝ ብለው ከጠረጠሩ ሌላ አዋቂ መቆየት አለበት።
get-ready-child-bring = ልጅዎ የሚወደውን አሻንጉሊትና ኩባያ ይዘው ይምጡ።
