# ርዕስ፦ safe
safe-title = ደህንነቱ የተጠበቀ ነው?
safe-hint = ራጅ፣ ኮንትራስትና እርስዎ

## safe/pregnant
safe-pregnant = ምናልባት ነፍሰ ጡር ከሆኑ ለሕክምና ቡድኑ ይንገሩ
safe-pregnant-tell = [ራጅ](x-ray) ያልተወለደ ሕፃንን ሊጎዳ ይችላል። ነፍሰ ጡር ከሆኑ፣ ወይም ልሆን እችላለሁ ብለው ካሰቡ፣ ምርመራው **ከመጀመሩ በፊት** ለሕክምና ቡድኑ ይንገሩ።
safe-pregnant-next = የሕክምና ቡድኑ ምርመራውን ለሌላ ጊዜ ሊያቆየው ወይም ሌላ ምርመራ ሊመርጥ ይችላል። ይህ ምርመራ የሚያስፈልግዎ ከሆነ ግን ነፍሰ ጡር ቢሆኑም ሊደረግ ይችላል።

## safe/womb-pregnant
safe-womb-pregnant = ለዚህ ምርመራ ነፍሰ ጡር አለመሆንዎ ግድ ነው
safe-womb-pregnant-harm = [ራጅ](x-ray) ያልተወለደ ሕፃንን ሊጎዳ ይችላል።
safe-womb-pregnant-tell = ነፍሰ ጡር ነዎት፣ ወይም ሊሆኑ ይችላሉ? ምርመራው **ከመጀመሩ በፊት** ለሕክምና ቡድኑ ይንገሩ። ምርመራው መዘግየት አለበት።
safe-womb-pregnant-infection = በማኅፀን፣ በቱቦዎቹ ወይም በሴት ብልት (ቫጃይና) ኢንፌክሽን አለብዎ? ይህንንም ለሕክምና ቡድኑ ይንገሩ። መጀመሪያ እሱ ይታከማል።

## safe/little-risk
safe-little-risk = ለአብዛኞቹ ሰዎች የመጎዳት ዕድሉ ትንሽ ነው
safe-little-risk-risk = [ፍሎሮስኮፒ](fluoroscopy) [ጨረር](radiation) ይጠቀማል። ለአብዛኞቹ ሰዎች ምርመራው ጎጂ ነው ተብሎ አይታሰብም።
safe-little-risk-harm = ወደፊት በካንሰር የመያዝ ዕድልን በጥቂቱ ሊጨምር ይችላል። በአንድ ምርመራ ይህ ዕድል ትንሽ ነው።
safe-little-risk-good = ምርመራው የሚያስፈልግዎ ከሆነ ጥቅሙ ከጉዳቱ ሊበልጥ ይገባል።

## safe/how-much
safe-how-much = አንዳንድ ምርመራዎች ከሌሎች የበለጠ ጨረር ይጠቀማሉ
safe-how-much-nature = ሁላችንም ከተፈጥሮ [ጨረር](radiation) ይደርሰናል። ተፈጥሮ የአንድ ምርመራ ያህል ለመስጠት ይህን ያህል ጊዜ ይወስድበታል፦
# ከተፈጥሮ፦ ከመሬት፣ ከአየርና ከጠፈር የሚመጣ ጨረር።
safe-how-much-chest = የደረት ራጅ፦ 2 ወይም 3 ቀን ያህል
safe-how-much-swallow = ባሪየም መዋጥ፦ 4 ወር ያህል
safe-how-much-upper = የጨጓራ ምርመራ (አፐር ጂአይ)፦ 2 ዓመት ያህል
safe-how-much-womb = የማኅፀን ምርመራ፦ ከ5 እስከ 10 ወር ያህል
safe-how-much-heart = የልብ ምርመራ፦ ከ2 እስከ 3 ዓመት ያህል
safe-how-much-enema = ባሪየም ኢኒማ፦ ከ2 እስከ 3 ዓመት ያህል
safe-how-much-stent = የልብ ስቴንት፦ 5 ዓመት ያህል
safe-how-much-yours = የእርስዎ ሊያንስ ወይም ሊበዛ ይችላል። ምን ያህል እንደሆነ ይጠይቁ።

## safe/how-much-more
safe-how-much-more = የልብ ምርመራና ስቴንት የበለጠ ጨረር ይጠቀማሉ
safe-how-much-more-nature = ተፈጥሮ ያን ያህል [ጨረር](radiation) ለመስጠት ይህን ያህል ጊዜ ይወስድበታል፦
safe-how-much-more-heart = የልብ ምርመራ፦ ከ2 እስከ 3 ዓመት ያህል
safe-how-much-more-stent = የልብ ስቴንት፦ 5 ዓመት ያህል
safe-how-much-more-yours = እነዚህ የተለመዱ መጠኖች ናቸው። የእርስዎ በጣም ሊያንስ ወይም በጣም ሊበዛ ይችላል። ሐኪምዎን ይጠይቁ፦ ምን ያህል ጨረር ይደርሰኛል?

## safe/ask-how-much
safe-ask-how-much = ምን ያህል ጨረር እንደሚደርስዎ ይጠይቁ
safe-ask-how-much-nature = ሁላችንም በየቀኑ ከተፈጥሮ [ጨረር](radiation) ይደርሰናል። ምርመራዎ ተጨማሪ ይሰጥዎታል።
safe-ask-how-much-depends = የሚደርስዎ መጠን እንደ ምርመራዎና እንደ ሰውነትዎ ይለያያል።
safe-ask-how-much-ask = ይጠይቁ፦ ምን ያህል ይደርሰኛል? ዝቅተኛ እንዲሆን ምን ታደርጋላችሁ?

## safe/past-x-rays
safe-past-x-rays = ከዚህ በፊት ስለተነሷቸው ራጆች ሁሉ ይናገሩ
safe-past-x-rays-linked = የመጎዳት ዕድሉ እስካሁን ከተነሷቸው [ራጆች](x-ray) ብዛት ጋር ሊያያዝ ይችላል።
safe-past-x-rays-talk = ስለተነሷቸው ራጆች ሁሉ ለሐኪምዎ ይንገሩ። ዝርዝር ይዞ መምጣት ይረዳል።
safe-past-x-rays-need = ከዚህ በፊት የተነሷቸው ራጆች የሚያስፈልግዎን ምርመራ ለመተው ምክንያት አይደሉም።

## safe/dye-allergy
safe-dye-allergy = ስለ አለርጂዎችዎ ለሕክምና ቡድኑ ይንገሩ
safe-dye-allergy-risk = [ኮንትራስት (የንፅፅር ቀለም)](contrast-dye) [የአለርጂ ምላሽ](allergic-reaction) ሊያስከትል ይችላል። ይህ የመሆኑ ዕድል ትንሽ ነው።
safe-dye-allergy-lead = የሚከተለው ካለብዎ **ከምርመራው በፊት** ለሕክምና ቡድኑ ይንገሩ፦
safe-dye-allergy-past = ከዚህ በፊት ሰውነትዎ ለኮንትራስት (የንፅፅር ቀለም)፣ ለምሳሌ አዮዲን ላለው፣ ያሳየው ማንኛውም ምላሽ (ከሁሉም በላይ አስፈላጊው ይህ ነው)
safe-dye-allergy-any = ሌላ ማንኛውም አለርጂ፣ ለምሳሌ ለሼልፊሽ (እንደ ሽሪምፕና ክራብ)
safe-dye-allergy-asthma = አስም
# ሼልፊሽ፦ ሽሪምፕ፣ ክራብና የመሳሰሉት።

## safe/long-exams
safe-long-exams = ረጅም ምርመራ ከስንት አንዴ ቆዳን ሊያቀላ ይችላል
safe-long-exams-skin = ከስንት አንዴ፣ ረጅም ምርመራ ቆዳን ሊያቀላ ወይም ሊያቃጥል ይችላል።
safe-long-exams-later = ከሳምንታት በኋላ፣ ብዙ ጊዜ በጀርባዎ ላይ ሊታይ ይችላል። ምርመራዎ ረጅም ነበር ወይ ብለው ይጠይቁ።
safe-long-exams-call = { $phone ->
    [none] ቆዳዎ ቀልቷል ወይም ያምዎታል? ለሕክምና ቡድኑ ይደውሉ።
   *[other] ቆዳዎ ቀልቷል ወይም ያምዎታል? ለሕክምና ቡድኑ በ{ $phone } ይደውሉ።
}
