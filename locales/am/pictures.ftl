# የምስሎች ስምና መግለጫ፦ ለማዳመጥ፣ ለስክሪን አንባቢና ለወረቀት።

## What is it?
picture-what-is-it-shows = በሰውነት ውስጥ ያሉ ክፍሎች
picture-what-is-it-shows-description = በውስጡ አንዳንድ ክፍሎች የተሳሉበት ሰውነት፦ ልብና የደም ቧንቧዎች፣ ጨጓራና አንጀት፣ እንዲሁም ማኅፀን። ፍሎሮስኮፒ እነዚህ ክፍሎች ሲሠሩ ሊያሳይ ይችላል።
picture-what-is-it-helps = ስክሪኑን አብሮ ማየት
picture-what-is-it-helps-description = አንዲት ሐኪም በስክሪን ላይ አንድ ቦታ ታመለክታለች። ታካሚውም ያያል። ምስሎቹ ችግሩን ለማወቅና ሕክምናን ለመምራት ይረዳሉ።

## Common uses
picture-uses-overview = የተለመዱ ጥቅሞች
picture-uses-overview-description = አምስት ትንንሽ ምስሎች፦ የምግብ መፍጫ አካላት፣ ልብ፣ በደም ቧንቧ ውስጥ ያለ ትንሽ ቱቦ፣ ብሎን ያለበት የዳሌ አጥንት፣ እና ማኅፀን።

## Why you need it
picture-why-function = መዋጥ እንዴት እንደሚሠራ ማየት
picture-why-function-description = አንድ ታካሚ ይጠጣል። ትልቅ የማጉያ መነጽር የምግብ ቧንቧው መጠጡን ወደ ታች ሲገፋ ያሳያል። ቪዲዮ አንድ የሰውነት ክፍል እንዴት እንደሚሠራ ያሳያል።
picture-why-guide = ስክሪኑ መንገዱን ያሳያል
picture-why-guide-description = አንዲት ሐኪም ቀጭን ቱቦ በታካሚ ሰውነት ውስጥ ታንቀሳቅሳለች። ስትሠራ ስክሪን ታያለች። ተንቀሳቃሽ ምስሎቹ መንገዱን ያሳይዋታል።

## Getting ready
picture-get-ready-depends = ምን ማድረግ እንዳለብዎ ይጠይቁ
picture-get-ready-depends-description = አንዲት ታካሚ ለሐኪሟ ደውላ ትጠይቃለች፦ ምግብ፣ መጠጥና መድኃኒት መቀጠል እችላለሁ ወይስ ለተወሰኑ ሰዓታት መጠበቅ አለብኝ?
picture-get-ready-food = ስለ ምግብና መጠጥ ይጠይቁ
picture-get-ready-food-description = አንድ ታካሚ ለሐኪሙ ይደውላል። ጠረጴዛው ላይ ምግብና ውሃ፣ የጥያቄ ምልክትና ሰዓት አሉ። መብላትና መጠጣት መቼ እንደሚያቆሙ ይጠይቁ።
picture-get-ready-medicines = ስለ መድኃኒቶችዎ ይደውሉ
picture-get-ready-medicines-description = መድኃኒቶቹን የያዘ ታካሚ ለሐኪሙ ይደውላል። መድኃኒት መጣል ላይ የመከልከያ ምልክት አለ። ምንም መድኃኒት በራስዎ ውሳኔ አያቁሙ።
picture-get-ready-tell-us = ስለ ጤናዎ ለሕክምና ቡድኑ ይንገሩ
picture-get-ready-tell-us-description = አንዲት ታካሚ ስለ እርግዝና፣ ጡት ማጥባት፣ አለርጂ፣ ሳንባ፣ ኩላሊትና ደም ስለሚያቀጥን መድኃኒት ለሕክምና ቡድኑ ትናገራለች። የሕክምና ቡድኑ እነዚህን ከምርመራው በፊት ማወቅ አለበት።
picture-get-ready-day = ለመሄድ ዝግጁ
picture-get-ready-day-description = ታካሚ ቦርሳና ዝርዝር ይዞ ከአንድ ወጣት ጋር ከቤት ይወጣል። ጌጣጌጡ በሳህን ላይ ይቀራል። ዝርዝርዎን ይዘው ይምጡ፣ ጌጣጌጥ ግን አያምጡ።

## What happens
picture-what-happens-where = ማዕከልና ሆስፒታል
picture-what-happens-where-description = አንዲት ሴት ወደ ራጅ ማዕከል ትሄዳለች። አጠገቡ ሆስፒታል አለ፣ በውስጡም አልጋ ላይ የተኛ ታካሚ አለ። ምርመራዎ ከሁለቱ በአንዱ ሊሆን ይችላል።
picture-what-happens-clothes = የሆስፒታል ጋውን መልበስ
picture-what-happens-clothes-description = የራጅ ባለሙያ ለአንድ ታካሚ የሆስፒታል ጋውን ይሰጣል። ከዚያ ታካሚው ጋውኑን ለብሷል፣ ልብሱም ተሰቅሏል። የሕክምና ቡድኑ ልብስ ለመቀየር ሊረዳዎ ይችላል።
picture-what-happens-shield = የሊድ መከላከያ
picture-what-happens-shield-description = ታካሚ በራጅ ጠረጴዛ ላይ ተኝቷል። የራጅ ባለሙያ የሊድ መከላከያ በአንድ የሰውነቱ ክፍል ላይ ያደርጋል። መከላከያው የማያስፈልገውን ጨረር ያግዳል።
picture-what-happens-comfort = ዘና ለማለት የሚረዳ መድኃኒት
picture-what-happens-comfort-description = አንዲት ሐኪም በታካሚው እጅ ባለው የደም ሥር ቱቦ መድኃኒት ትሰጣለች። የራጅ ባለሙያ እጁን በታካሚው ትከሻ ላይ ያደርጋል። እርስዎም መጀመሪያ መድኃኒት ሊሰጥዎ ይችላል።
picture-what-happens-drink = ኮንትራስት (የንፅፅር ቀለም) መጠጣት
picture-what-happens-drink-description = አንዲት ሴት በራጅ ጠረጴዛው አጠገብ ቆማ ከኩባያ ትጠጣለች። በስክሪኑ ላይ የምግብ ቧንቧዋና ጨጓራዋ ነጭና ግልጽ ሆነው ይታያሉ።
picture-what-happens-dye = የደም ሥር ቱቦ ወይም ኢኒማ
picture-what-happens-dye-description = አንዲት ሴት በክንዷ የደም ሥር ቱቦ ገብቶላት ተቀምጣለች። አንድ ሰው የኢኒማ ቱቦ ገብቶለት አንሶላ ተሸፍኖ በጎኑ ተኝቷል። ኮንትራስት በሁለቱም መንገድ ሊገባ ይችላል።
picture-what-happens-table = በራጅ ጠረጴዛው ላይ
picture-what-happens-table-description = ታካሚ በራጅ ጠረጴዛ ላይ ይተኛል፣ ወይም አጠገቡ ይቆማል። ትንንሽ ምስሎች መዞርን፣ አንድ ክንድ ማንቀሳቀስንና ትንፋሽ መያዝን ያሳያሉ።
picture-what-happens-catheter = ካቴተር ማስገባት
picture-what-happens-catheter-description = ታካሚ በንጹህ አንሶላ ተሸፍኖ ተኝቷል። የሕክምና ቡድኑ ቀጭን ቱቦ በብሽሽቱ ያስገባል። ትንሽ ምስል ሁለት ቦታዎችን ያሳያል፦ ብሽሽትና ክርን።
picture-what-happens-finish = ከምርመራው በኋላ
picture-what-happens-finish-description = ታካሚ አልጋ ላይ አርፏል። የራጅ ባለሙያ ሁኔታውን ይከታተላል። እርስዎም ለተወሰነ ጊዜ ሊያርፉ ይችላሉ።

## After the exam
picture-after-barium = ከባሪየም በኋላ ውሃ ይጠጡ
picture-after-barium-description = አንድ ታካሚ አንድ ብርጭቆ ውሃ ይጠጣል። ሽንት ቤት ውስጥ የነጣ ሰገራ ይታያል። ቀን መቁጠሪያ ጥቂት ቀናትን ያሳያል። ከባሪየም በኋላ ሰገራ መንጣቱ የተለመደ ነው።
picture-after-catheter-site = ለሕክምና ቡድኑ መቼ እንደሚደውሉ
picture-after-catheter-site-description = ታካሚ ለሕክምና ቡድኑ ይደውላል። አራት ትንንሽ ምስሎች መቼ እንደሆነ ያሳያሉ፦ የሚያድግ እብጠት፣ ፈሳሽ፣ የሚስፋፋ መቅላትና ትኩሳት።
picture-after-home = ወደ ቤት የሚወስድዎ ሰው
picture-after-home-description = አንዲት ወጣት ሴት አንድን ታካሚ ወደ መኪናዋ ትረዳቸዋለች። ወደ ቤት ትወስዳቸዋለች። ማረጋጊያ መድኃኒት ከተሰጠዎ በኋላ እርስዎንም አዋቂ ሰው ወደ ቤት የግድ ሊወስድዎ ይገባል።

## Is it safe?
picture-safe-pregnant = ምናልባት ነፍሰ ጡር ከሆኑ ለሕክምና ቡድኑ ይንገሩ
picture-safe-pregnant-description = አንዲት ነፍሰ ጡር ሴት ከምርመራው በፊት ስላልተወለደው ሕፃኗ ለራጅ ባለሙያ ትናገራለች። ራጅ ያልተወለደ ሕፃንን ሊጎዳ ስለሚችል እርስዎም ለሕክምና ቡድኑ ይንገሩ።
picture-safe-little-risk = እያንዳንዱ ምርመራ ይለያያል
picture-safe-little-risk-description = አንዲት ሐኪም ከታካሚ ጋር ትነጋገራለች። ሥዕላዊ ሰንጠረዥ ከትንሽ ጨረር እስከ ብዙ ጨረር ያላቸውን ሦስት ምርመራዎች ያሳያል። ለአብዛኞቹ ሰዎች የመጎዳት ዕድሉ ትንሽ ነው።
picture-safe-ask-how-much = ምን ያህል ጨረር እንደሆነ ይጠይቁ
picture-safe-ask-how-much-description = አንዲት ታካሚ ሐኪም ትጠይቃለች፦ ምን ያህል? አጭር፣ መካከለኛና ረጅም ዓምዶች አነስተኛና ብዙ ጨረር ያላቸውን ሦስት ምርመራዎች ያሳያሉ።
picture-safe-past-x-rays = የቀድሞ ራጆችዎን ይዘው ይምጡ
picture-safe-past-x-rays-description = ታካሚ የቀድሞ ራጆቹን ይዞ መጥቶ ስለ እነሱ ለሐኪሙ ይናገራል። እርስዎም ስለ ራጆችዎ ሁሉ ለሕክምና ቡድኑ ይንገሩ።
picture-safe-dye-allergy = ስለ አለርጂዎችዎ ይናገሩ
picture-safe-dye-allergy-description = አንድ ታካሚ ከዚህ በፊት በኮንትራስት (የንፅፅር ቀለም) ምክንያት ስለወጣበት ሽፍታና ስለ ሼልፊሽ ለሐኪም ይናገራል። ከምርመራው በፊት ስለ አለርጂዎችዎ ለሕክምና ቡድኑ ይንገሩ።

## Your results
picture-results-depends = የተለያዩ ምርመራዎች፣ የተለያዩ ምስሎች
picture-results-depends-description = መስመሮች አራት የራጅ ምስሎችን ከአንድ ሰው አራት የሰውነት ክፍሎች ጋር ያገናኛሉ፦ ጨጓራ፣ ልብ፣ ዳሌና አንጀት። እያንዳንዱ ምርመራ የሚፈልገው የተለያየ ነገር ነው።
picture-results-who = ምስሎችዎን ራዲዮሎጂስት ታነባለች
picture-results-who-description = አንዲት ራዲዮሎጂስት የራጅ ምስሎችን በስክሪን ላይ ታያለች። አንድ ገጽ ወደ ሌላ ሐኪም ይሄዳል፣ ሐኪሙም ያነበዋል። ሐኪምዎ ስፔሻሊስት ሐኪም ሊጠይቅ ይችላል።
picture-results-ask = ስለ ውጤትዎ ይጠይቁ
picture-results-ask-description = አንድ ታካሚ ከሐኪሙ ጋር ይነጋገራል። ውጤቱን መቼ እንደሚያገኝ፣ ምን እንደሚያሳይና ለማን እንደሚደውል ይጠይቃል።

## Words to know
picture-word-catheter = ካቴተር
picture-word-catheter-description = ረጅምና ቀጭን ቱቦ። ውስጡ ክፍት መሆኑ እንዲታይ ጫፉ ትልቅ ሆኖ ተስሏል። ፈሳሽ በውስጡ ሊፈስ ይችላል።
picture-word-stent = ስቴንት
picture-word-stent-description = መጀመሪያ የደም ቧንቧው ጠባብ ነው። ከዚያ ስቴንት የተባለው ትንሽ የመረብ ቱቦ ደም እንዲፈስ ክፍት አድርጎ ይይዘዋል።
picture-word-iv-line = የደም ሥር ቱቦ
picture-word-iv-line-description = ቀጭን ቱቦ ከፈሳሽ ከረጢት ወደ ክንድ ደም ሥር ይሄዳል። ፈሳሹ በቀጥታ ወደ ደምዎ ይገባል።
picture-word-lead-apron = የሊድ ሽርጦች
picture-word-lead-apron-description = ታካሚ አጭር የሊድ አፕሮን (ሽርጥ) በሆድ የታችኛ ክፍል ላይ ለብሷል። የራጅ ባለሙያ ረጅም ለብሷል። ሊድ የራጅ ጨረርን ያግዳል።
picture-word-c-arm = ሲ-አርም
picture-word-c-arm-description = የC ፊደል ቅርጽ ያለው የራጅ መሣሪያ። አንዱ ጫፍ ከታካሚው በላይ፣ ሌላው ከጠረጴዛው በታች ነው። የራጅ ጨረር በሁለቱ ጫፎች መካከል ያልፋል።

## Doses
picture-doses = ጨረር ከተፈጥሮ ጋር ሲነጻጸር
picture-doses-description = እያንዳንዱ መስመር ተፈጥሮ የአንድ ምርመራ ያህል ጨረር ለመስጠት ምን ያህል ጊዜ እንደሚወስድበት ያሳያል። ከተፈጥሮ የአንድ ዓመት ጨረር ጋር ያወዳድሩ።

##
picture-after-emergency = ወዲያውኑ እርዳታ ይጥሩ
picture-after-emergency-description = አንድ ታካሚ አምቡላንስ ይጠራል። አራት ስዕሎች መቼ እንደሆነ ያሳያሉ፦ የደረት ሕመም፣ ፊት አብጦ ለመተንፈስ መቸገር፣ ራስን መሳት፣ እና የወረደ ፊት ከደከመ ክንድ ጋር።
picture-after-emergency-more = እርዳታ የሚጠራባቸው ተጨማሪ ምክንያቶች
picture-after-emergency-more-description = አንድ ታካሚ አምቡላንስ ይጠራል። አንዱ ሥዕል የሚደማውን ቦታ የሚጫን እጅ ያሳያል። ሌላው ቀዝቃዛና የገረጣ እግር ያሳያል።
picture-after-remember = ማስታወስ ያለብዎት ሦስት ነገሮች
picture-after-remember-description = አንድ ታካሚ ስለ ሦስት ነገሮች ያስባል። ትንንሽ ምስሎች የዚህን ገጽ ሦስት ነገሮች ያሳያሉ።
picture-after-stent-card = የስቴንት ካርድዎን ይያዙ
picture-after-stent-card-description = አንድ ሰው ካርድ በቦርሳው ውስጥ ያስገባል። ካርዱ ስቴንትና ልብ ያሳያል። ካርድዎን ሁልጊዜ ይያዙ።
picture-after-womb = ከማኅፀን ምርመራ በኋላ ይረፉ
picture-after-womb-description = አንዲት ሴት ሆዷ ላይ የሞቀ ውሃ መያዣ አድርጋ ሶፋ ላይ ታርፋለች። ጠረጴዛው ላይ ሞዴስ አለ። ቁርጠትና ትንሽ ደም ሊኖር ይችላል።
picture-get-ready-bowel = ጥርት ያለ ፈሳሽ እና ባዶ አንጀት
picture-get-ready-bowel-description = ውሃ፣ ጥርት ያለ የሾርባ ውሃ እና ወተት የሌለው ሻይ ይፈቀዳል። በምግብ ሳህን ላይ የክልከላ ምልክት አለ። በውሃ የተበጠበጠ ዱቄት ከምርመራው በፊት አንጀትን ባዶ ያደርጋል።
picture-safe-child = ወላጅ አጠገብ ይሆናል
picture-safe-child-description = አንድ ልጅ በራጅ ጠረጴዛ ላይ ተቀምጧል። አባቱ የሊድ አፕሮን (ሽርጥ) ለብሶ የልጁን እጅ ይይዛል። የራጅ ባለሙያዋ አጠገባቸው ቆማለች።
picture-safe-skin = ጀርባዎ መቅላቱን ይመልከቱ
picture-safe-skin-description = አንድ ሰው በመስታወት ጀርባው ላይ ቀይ ቦታ ያያል። ሁለት ቀን መቁጠሪያዎች ከምርመራው በኋላ ጥቂት ሳምንታት ማለፋቸውን ያሳያሉ።
picture-what-happens-bowel = ለአንጀት ነጭ ፈሳሽ
picture-what-happens-bowel-description = አንድ ሰው በአንሶላ ተሸፍኖ በጎኑ ተኝቷል። ነርስ ከእሱ ጋር ናት። ትንሽ ሥዕል ነጭ ፈሳሽ በቱቦ ወደ አንጀቱ ሲገባ ያሳያል።
picture-what-happens-wrist = በእጅ አንጓ ውስጥ ቀጭን ቱቦ
picture-what-happens-wrist-description = ሁለት ትንንሽ የሰው ምስሎች የእጅ አንጓንና ብሽሽትን ያሳያሉ። ከታች መድኃኒት የእጅ አንጓውን ያደነዝዛል። ከዚያ ቀጭን ቱቦ ገብቶ በክንዱ ወደ ላይ ይሄዳል።
picture-what-happens-press = ቦታውን መጫን
picture-what-happens-press-description = አንድ ወንድ አልጋ ላይ በጀርባው ተኝቷል። የግድግዳ ሰዓት ጥቂት ሰዓታትን ያሳያል። ከታች ሁለት ዘዴዎች አሉ፦ እጅ የእጅ አንጓውን ይጫናል፣ ወይም ማሰሪያ አጥብቆ ይይዘዋል።
picture-what-happens-c-arm = ሲ-አርም በቀዶ ጥገና ጊዜ
picture-what-happens-c-arm-description = አንዲት ታካሚ በአንሶላ ተሸፍና እንቅልፍ ወስዷታል። ሲ-አርም ከዳሌው በላይ ይቆማል። ቀዶ ጥገና ሐኪሙ የሊድ አፕሮን (ሽርጥ) ለብሶ በስክሪኑ ላይ አጥንቱንና ብሎኖቹን ያያል።
picture-what-happens-joint = መርፌ ወደ መገጣጠሚያ ማስገባት
picture-what-happens-joint-description = ሲ-አርም ከሴት ጉልበት በላይ ይቆማል። ሐኪም መርፌ ወደ ጉልበቷ ታስገባለች፤ ስክሪን ቦታውን ያሳያል። መጀመሪያ ቆዳው ይጸዳል።
picture-what-happens-bone-numb = ቆዳው ይደነዝዛል
picture-what-happens-bone-numb-description = አንዲት ታካሚ በራጅ ጠረጴዛ ላይ ተኝታለች። ሐኪም በትንሽ መርፌ የጉልበቷን ቆዳ ታደነዝዛለች።
picture-what-happens-bone-rest = ከምርመራው በኋላ ይረፉ
picture-what-happens-bone-rest-description = ጉልበቷ በፋሻ የታሰረ ታካሚ አልጋ ላይ አርፋለች። ነርስ ሁኔታዋን ትከታተላለች።
picture-what-happens-womb-finish = ከምርመራው በኋላ ይረፉ
picture-what-happens-womb-finish-description = አንዲት ሴት ከምርመራው በኋላ አርፋለች። የራጅ ባለሙያ ሁኔታዋን ይከታተላል። ጠረጴዛው ላይ ሞዴስ አለ።
picture-what-happens-womb = በራጅ ጠረጴዛው ላይ
picture-what-happens-womb-description = አንዲት ሴት ጉልበቶቿ በአንሶላ ተሸፍነው በጀርባዋ ተኝታለች። ነርስና ሐኪም ከእሷ ጋር ናቸው። ትንሽ ሥዕል የሴት ብልትን ክፍት አድርጎ የሚይዘውን መሣሪያ ያሳያል።
picture-what-happens-full = የሞላ ሆድ
picture-what-happens-full-description = የታካሚዋ ጨጓራ ሞልቷል። ለነርሷ ለመንገር አንድ እጅ ተነስቷል። እርስዎም ችግር ካለ ለቡድኑ ይንገሩ።
picture-what-happens-wait = ምርመራው የሚወስደው ጊዜ
picture-what-happens-wait-description = ታካሚ ወንበር ላይ ይጠብቃል። አንድ ሰዓት ለጨጓራ አጭር ጊዜ፣ ሌላው ለትንሹ አንጀት የተወሰኑ ሰዓታት ያሳያል። ከዚያ ምግብና መጠጥ አለ።
picture-what-happens-bowel-fill = ባሪየም አንጀትን ይሞላል
picture-what-happens-bowel-fill-description = አንድ ሰው አንሶላ ለብሶ በጎኑ ተኝቷል። ነርስ አብራው ትሆናለች። ትንሽ ምስል ነጭ ፈሳሽ አንጀቱን ሲሞላ ያሳያል።
picture-what-happens-toilet = ወደ ሽንት ቤት መሄድ
picture-what-happens-toilet-description = ነርስ ጋውን የለበሰ ሰው ወደ ሽንት ቤት ትወስዳለች። ሽንት ቤቱ ውስጥ ነጭ ፈሳሽ አለ፦ ባሪየሙ ይወጣል።
picture-what-happens-sleep = እንቅልፍ፣ ወይም የአንድ ክፍል መደንዘዝ
picture-what-happens-sleep-description = አንዲት ሴት ማስክ ተደርጎላት ጠረጴዛ ላይ ተኝታለች። ትንሽ ምስል አንድ እግሯ የደነዘዘ የነቃች ሴት ያሳያል።
picture-what-happens-stop = አቁሙ ማለት ይችላሉ
picture-what-happens-stop-description = ጠረጴዛ ላይ ያለች ሴት እጇን ታነሳለች። ሐኪሟ ሁለት እጆቿን አንስታ ታቆማለች። ትንሽ ምስል የማኅፀን ቁርጠት ያሳያል።
picture-get-ready-tell-more = እነዚህን ለሕክምና ቡድኑ ይንገሩ
picture-get-ready-tell-more-description = ታካሚ ስለ ጤና ችግሮችና ስለ ቀድሞ ራጆች ለነርስ ይናገራል። ትንንሽ ምስሎች በዚህ ገጽ ላይ ያሉትን ያሳያሉ።
picture-get-ready-womb-when = ከወር አበባ በኋላ
picture-get-ready-womb-when-description = አንዲት ሴት ቀን መቁጠሪያ ታመለክታለች። መጀመሪያ ደም ያለባቸው ቀናት አሉ። ከዚያ ያሉት ቀናት የራይት ምልክት አላቸው።
picture-get-ready-womb = ከማኅፀን ምርመራ በፊት
picture-get-ready-womb-description = አንዲት ሴት ደውላ ስለ ሕመም ማስታገሻ ክኒን ትጠይቃለች። ሞዴስ ወደ ቦርሳዋ ይገባል። ሽንት ቤት፦ መጀመሪያ ወደዚያ ትሄዳለች።
picture-after-emergency-belly = በጣም ከባድ የሆድ ሕመም
picture-after-emergency-belly-description = ታካሚ አምቡላንስ ይጠራል። ምስሉ በጣም በሚያም ሆድ ላይ ሁለት እጆች ያሳያል።
picture-after-emergency-bowel = የሆድ ሕመም ወይም ደማቅ ቀይ ደም
picture-after-emergency-bowel-description = ታካሚ አምቡላንስ ይጠራል። አንዱ ምስል በጣም የሚያም ሆድ፣ ሌላው ሽንት ቤት ውስጥ ደማቅ ቀይ ደም ያሳያል።
picture-after-emergency-bleed = የማይቆም ደም
picture-after-emergency-bleed-description = ታካሚ አምቡላንስ ይጠራል። ምስሉ የሚደማ ቦታን የሚጫን እጅ ያሳያል።
picture-after-barium-call = ከባሪየም በኋላ መቼ እንደሚደወል
picture-after-barium-call-description = ታካሚ ለሕክምና ቡድኑ ይደውላል። አራት ትንንሽ ምስሎች መቼ እንደሆነ ያሳያሉ፦ የሆድ ሕመም፣ ማስታወክ፣ ሰገራ አለመውጣትና ትኩሳት።
picture-after-site-care = ከባድ ነገር አያንሱ
picture-after-site-care-description = በታካሚ ሰውነት ላይ ቀጭን ቱቦ በገባበት ቦታ ፋሻ አለ። ከባድ ቦርሳዎች ላይ የመከልከያ ምልክት አለ። ቀን መቁጠሪያ ጥቂት ቀናትን ያሳያል።
picture-after-joint = በረዶ ለመገጣጠሚያ
picture-after-joint-description = አንዲት ሴት እግሯን ከፍ አድርጋ ተቀምጣለች። በጨርቅ ያለ በረዶ ጉልበቷ ላይ አለ። ሰዓቱ 15 ደቂቃ ያሳያል።
picture-after-bone-surgery = እግርዎን ትራሶች ላይ ያሳርፉ
picture-after-bone-surgery-description = አንድ ታካሚ ቤት ውስጥ ሶፋ ላይ ያርፋል። ጄሶ ያለበት አንድ እግሩ ትራሶች ላይ አርፏል። ሻወር ስር ያለ ጄሶ ላይ የመከልከያ ምልክት አለ።
picture-after-joint-call = ስለ መገጣጠሚያ መቼ እንደሚደወል
picture-after-joint-call-description = አንዲት ሴት ለሕክምና ቡድኑ ትደውላለች። ሦስት ትንንሽ ምስሎች መቼ እንደሆነ ያሳያሉ፦ የቀላና ያበጠ ጉልበት፣ ፈሳሽና ትኩሳት።
picture-after-womb-call = ከዚህ ምርመራ በኋላ መቼ እንደሚደወል
picture-after-womb-call-description = አንዲት ሴት ለሕክምና ቡድኑ ትደውላለች። ሦስት ትንንሽ ምስሎች መቼ እንደሆነ ያሳያሉ፦ የሆድ ሕመም፣ ብዙ ደምና ትኩሳት።
picture-after-milk = ከምርመራው በኋላ ማጥባት
picture-after-milk-description = አንዲት ሴት ሶፋ ላይ ተቀምጣ ልጇን ታጠባለች። እርስዎም ማጥባት መቀጠል ይችላሉ።
picture-what-happens-womb-dye = ኮንትራስት ማኅፀንን ይሞላል
picture-what-happens-womb-dye-description = ማኅፀን በትልቁ ተስሏል። ቀጭን ቱቦ ከታች ይገባል። ነጭ ኮንትራስት ማህፀኑን ሞልቶ በሁለቱ ቱቦዎች ይወጣል።
picture-what-happens-drain = ስቴንት፣ የፈሳሽ ማውጫ፣ የመድኃኒት ቱቦ
picture-what-happens-drain-description = ፊኛ ጠባብ የደም ቧንቧን ይከፍታል፣ ስቴንቱ ክፍት አድርጎ ይይዘዋል። የፈሳሽ ማውጫ ፈሳሽን ከሆድ ያወጣል። የመድኃኒት ቱቦ መድኃኒትን ወደ ደም ሥር ያስገባል።
picture-after-drain = ቱቦዎን ይንከባከቡ
picture-after-drain-description = ታካሚ ለሕክምና ቡድኑ ይደውላል። ትንንሽ ምስሎች ያሳያሉ፦ ቱቦውን አይጎትቱ፣ ደረቅ ያድርጉት፣ መቅላት ወይም ትኩሳት ካለ ይደውሉ።
