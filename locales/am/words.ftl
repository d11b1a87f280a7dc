# የቃላት ፍቺ፦ እያንዳንዱ ፍቺ ቢበዛ 20 ቃላት።
word-allergic-reaction = የአለርጂ ምላሽ
word-allergic-reaction-meaning = ሰውነትዎ ለአንድ ነገር መጥፎ ምላሽ ሲሰጥ፣ ለምሳሌ በሽፍታ፣ በእብጠት ወይም በመተንፈስ ችግር።

word-artery = ደም ቅዳ ቧንቧ (አርተሪ)
word-artery-meaning = ደምን ከልብዎ ወደ ሌሎች የሰውነትዎ ክፍሎች የሚወስድ የደም ቧንቧ።

word-barium = ባሪየም
word-barium-meaning = ነጭ፣ እንደ ጠመኔ ያለ ኮንትራስት (የንፅፅር ቀለም)። በራጅ ላይ በደንብ ይታያል።

word-cardiac-catheterization = የልብ ካቴተራይዜሽን
word-cardiac-catheterization-meaning = የልብ ምርመራ። የሕክምና ቡድኑ ቀጭን ቱቦ በደም ቧንቧ በኩል ወደ ልብዎ ያስገባል።

word-catheter = ካቴተር
word-catheter-meaning = ወደ ሰውነት የሚገባ ቀጭንና ውስጡ ክፍት የሆነ ቱቦ። ፈሳሽ ያስገባል ወይም ትርፍ ፈሳሽ ያስወጣል።

word-contrast-dye = ኮንትራስት (የንፅፅር ቀለም)
word-contrast-dye-meaning = የሰውነት ክፍሎች በራጅ ላይ በቀላሉ እንዲታዩ ወደ ሰውነትዎ የሚገባ ነገር።

word-enema = ኢኒማ
word-enema-meaning = ፈሳሽን ወደ ፊንጢጣ የማስገባት ዘዴ። ፊንጢጣ የአንጀትዎ መጨረሻ ነው።

word-fast = ሳይበሉና ሳይጠጡ መቆየት
word-fast-meaning = ለተወሰነ ጊዜ ምንም አለመብላትና አለመጠጣት።

word-fluoroscopy = ፍሎሮስኮፒ
word-fluoroscopy-meaning = እንደ ቪዲዮ የሚሠራ የራጅ ዓይነት። በሰውነትዎ ውስጥ ያሉ ክፍሎችን በሚንቀሳቀሱበት ጊዜ ያሳያል።

word-hysterosalpingogram = ሂስተሮሳልፒንጎግራም
word-hysterosalpingogram-meaning = እንደ ማኅፀን ያሉ የሴት የመራቢያ አካላት የራጅ ምርመራ።

word-iv-line = የደም ሥር ቱቦ (IV)
word-iv-line-meaning = ፈሳሽን በቀጥታ ወደ ደም ሥር የሚያስገባ ቀጭን ቱቦ።

word-joint = መገጣጠሚያ
word-joint-meaning = ሁለት አጥንቶች የሚገናኙበት ቦታ፣ ለምሳሌ ጉልበት፣ ዳሌ ወይም ክርን።

word-outpatient = ተመላላሽ ታካሚ
word-outpatient-meaning = ሕክምና የሚያገኝና ሆስፒታል የማያድር ሰው።
word-provider = ሐኪም (ወይም ሌላ የሚያክምዎ)
word-provider-meaning = የሚያክምዎ ሐኪም፣ ነርስ ወይም ሌላ ሰው።

word-radiation = ጨረር
word-radiation-meaning = እንደ ብርሃን ጨረሮች የሚጓዝ ኃይል። ራጅ አንዱ ዓይነት ነው። አንዳንዱ ከተፈጥሮ ይመጣል።

word-radiologist = ራዲዮሎጂስት
word-radiologist-meaning = ራጆችንና ሌሎች የሰውነት ምስሎችን ለማንበብ የሠለጠነ ሐኪም።

word-sedative = ማረጋጊያ መድኃኒት
word-sedative-meaning = እንዲረጋጉ ወይም እንቅልፍ እንዲጫጫንዎ የሚረዳ መድኃኒት።

word-stent = ስቴንት
word-stent-meaning = የጠበበ ወይም የተዘጋ የደም ቧንቧን፣ ወይም ሌላ የሰውነት ቱቦን፣ ክፍት አድርጎ የሚይዝ ትንሽ ቱቦ።

word-technologist = የራጅ ባለሙያ (ቴክኖሎጂስት)
word-technologist-meaning = የራጅ ምስሎችን ለማንሳት የሠለጠነ ሰው። የሕክምና ቡድኑ አባል ነው።
word-vein = ደም መልስ ሥር
word-vein-meaning = ደምን ወደ ልብ የሚመልስ የደም ሥር።

word-x-ray = ራጅ (ኤክስሬይ)
word-x-ray-meaning = የሰውነትዎን ውስጥ ምስል የሚሠሩ ጨረሮች። የጨረር ዓይነት ናቸው።
word-c-arm = ሲ-አርም
word-c-arm-meaning = የC ፊደል ቅርጽ ያለው የራጅ መሣሪያ። አንዱ ጫፍ ከእርስዎ በላይ፣ ሌላው ከእርስዎ በታች ነው።
word-lead-apron = የሊድ አፕሮን (ሽርጥ)
word-lead-apron-meaning = ውስጡ ሊድ (የእርሳስ ብረት) ያለው ከባድ መሸፈኛ። ጨረርን ያግዳል።
