# ርዕስ፦ uses
uses-title = የተለመዱ ጥቅሞች
uses-hint = የሚረዳባቸው መንገዶች

## uses/overview
uses-overview = በብዛት የሚያገለግለው ለእነዚህ ነው
uses-overview-show = የምግብ መፍጫ አካላትዎ እንዴት እንደሚንቀሳቀሱ ሊያሳይ ይችላል። በልብዎ ውስጥ ያለውን የደም ፍሰት ሊያሳይ ይችላል። የሴት የመራቢያ አካላትን ሊያሳይ ይችላል።
uses-overview-guide = ትንንሽ ቱቦዎች ሲገቡ መንገዱን ሊያሳይ ይችላል። አጥንትና መገጣጠሚያ ሲታከምም መንገዱን ሊያሳይ ይችላል።
uses-overview-next = ቀጣዮቹ ገጾች የበለጠ ይነግሩዎታል።

## uses/swallow-enema
uses-swallow-enema = የምግብ መፍጫ አካላትዎ ሲንቀሳቀሱ ያሳያል
uses-swallow-enema-barium = [ባሪየም](barium) ነጭ [ኮንትራስት (የንፅፅር ቀለም)](contrast-dye) ነው። እርስዎ ይጠጡታል፣ ወይም የሕክምና ቡድኑ በ[ኢኒማ](enema) ያስገባዋል።
uses-swallow-enema-shows = ከዚያ የሕክምና ቡድኑ የምግብ ቧንቧዎ፣ ጨጓራዎ ወይም አንጀትዎ እንዴት እንደሚንቀሳቀስ ማየት ይችላል።
uses-swallow-enema-names = ምርመራው ባሪየም መዋጥ (ባሪየም ስዋሎ) ወይም ባሪየም ኢኒማ ይባላል።

## uses/heart
uses-heart = በልብዎ ውስጥ ያለውን የደም ፍሰት ያሳያል
uses-heart-exam = ይህ የልብ ምርመራ [የልብ ካቴተራይዜሽን](cardiac-catheterization) ይባላል።
uses-heart-flow = የሕክምና ቡድኑ በ[ደም ቅዳ ቧንቧዎችዎ](artery) ውስጥ ያለውን የደም ፍሰት በስክሪን ላይ ያያል።
uses-heart-helps = አንዳንድ የልብ ችግሮችን ለማግኘት ሊረዳ ይችላል። እነሱን ለማከምም ሊረዳ ይችላል።

## uses/catheter-stent
uses-catheter-stent = ትንንሽ ቱቦዎችን በቦታቸው ለማስገባት ይረዳል
uses-catheter-stent-catheter = [ካቴተር](catheter) ቀጭንና ውስጡ ክፍት የሆነ ቱቦ ነው። ፈሳሽ ወደ ሰውነትዎ ያስገባል ወይም ትርፍ ፈሳሽ ያስወጣል።
uses-catheter-stent-stent = [ስቴንት](stent) የጠበበ ወይም የተዘጋ የደም ቧንቧን ይከፍታል።
uses-catheter-stent-place = በፍሎሮስኮፒ የሕክምና ቡድኑ የት እንደሚያስገባቸው ያያል።

## uses/bones
uses-bones = በአጥንትና በመገጣጠሚያ ቀዶ ጥገና መንገድ ሊያሳይ ይችላል
uses-bones-lead = የቀዶ ጥገና ሐኪም የሚከተሉትን ሲሠራ መንገዱን በፍሎሮስኮፒ ሊያይ ይችላል፦
uses-bones-joint = አዲስ [መገጣጠሚያ](joint) ለማስገባት
uses-bones-bone = የተሰበረ አጥንት ለመጠገን

## uses/hysterosalpingogram
uses-hysterosalpingogram = የሴት የመራቢያ አካላትን ሊያሳይ ይችላል
uses-hysterosalpingogram-exam = ይህ ምርመራ ረጅም ስም አለው፦ [ሂስተሮሳልፒንጎግራም](hysterosalpingogram)፣ ወይም HSG። እንደ ማኅፀን ያሉ የሴት የመራቢያ አካላትን ምስል ያነሳል።
uses-hysterosalpingogram-ask = የትኛው ምርመራ እንደሚደረግልዎ እርግጠኛ አይደሉም? የሕክምና ቡድኑን ይጠይቁ።
