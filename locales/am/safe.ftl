# ርዕስ፦ safe
safe-title = ደህንነቱ የተጠበቀ ነው?
safe-hint = ራጅ፣ የንፅፅር ቀለምና እርስዎ

## safe/pregnant
safe-pregnant = ነፍሰ ጡር ሊሆኑ የሚችሉ ከሆነ ለሕክምና ቡድኑ ይንገሩ
safe-pregnant-tell = [ራጅ](x-ray) ያልተወለደ ሕፃንን ሊጎዳ ይችላል። ነፍሰ ጡር ከሆኑ፣ ወይም ልሆን እችላለሁ ብለው ካሰቡ፣ ምርመራው **ከመጀመሩ በፊት** ለሕክምና ቡድኑ ይንገሩ።
safe-pregnant-next = ምርመራውን ለሌላ ጊዜ ሊያቆዩት ወይም ሌላ ምርመራ ሊመርጡ ይችላሉ። ይህ ምርመራ የሚያስፈልግዎ ከሆነ ግን ሊደረግ ይችላል።

## safe/little-risk
safe-little-risk = ለአብዛኞቹ ሰዎች ስጋቱ አነስተኛ ነው
safe-little-risk-risk = [ፍሎሮስኮፒ](fluoroscopy) [ጨረር](radiation) ይጠቀማል። ለአብዛኞቹ ሰዎች ምርመራው ጎጂ ነው ተብሎ አይታሰብም።
safe-little-risk-dose = የሚደርስዎ የጨረር መጠን እንደ ምርመራው ይለያያል። ሐኪምዎን ይጠይቁ፦ ምን ያህል ጨረር ይደርሰኛል?

## safe/how-much
safe-how-much = አንዳንድ ምርመራዎች ከሌሎች የበለጠ ጨረር ይጠቀማሉ
# ከተፈጥሮ፦ ከመሬት፣ ከአየርና ከጠፈር የሚመጣ ጨረር።
safe-how-much-lead = ሁላችንም በየቀኑ ከተፈጥሮ [ጨረር](radiation) ይደርሰናል። የአንድ ምርመራ ጨረር በሚከተለው ጊዜ ውስጥ ከተፈጥሮ ከሚደርስዎ ጋር ይቀራረባል፦
safe-how-much-chest = የደረት ራጅ፦ 2 ወይም 3 ቀን ያህል
safe-how-much-swallow = ባሪየም መዋጥ፦ 4 ወር ያህል
safe-how-much-upper = የጨጓራ ምርመራ (አፐር ጂአይ)፦ 2 ዓመት ያህል
safe-how-much-enema = ባሪየም ኢኒማ፦ ከ2 እስከ 3 ዓመት ያህል

## safe/past-x-rays
safe-past-x-rays = ከዚህ በፊት ስለተነሷቸው ራጆች ሁሉ ይናገሩ
safe-past-x-rays-adds = የ[ራጅ](x-ray) ስጋት በጊዜ ሂደት ሊደማመር ይችላል።
safe-past-x-rays-talk = ስለተነሷቸው ራጆች ሁሉ ለሐኪምዎ ይንገሩ። ዝርዝር ይዞ መምጣት ይረዳል።

## safe/dye-allergy
safe-dye-allergy = ስለ አለርጂዎችዎ ለሕክምና ቡድኑ ይንገሩ
safe-dye-allergy-risk = [የንፅፅር ቀለም](contrast-dye) ሲሰጥ [የአለርጂ ምላሽ](allergic-reaction) የመከሰት ትንሽ ስጋት አለ።
safe-dye-allergy-lead = የሚከተለው ካለብዎ **ከምርመራው በፊት** ለሕክምና ቡድኑ ይንገሩ፦
safe-dye-allergy-past = ከዚህ በፊት ሰውነትዎ ለንፅፅር ቀለም ያሳየው መጥፎ ምላሽ (ከሁሉም በላይ አስፈላጊው ይህ ነው)
# ሼልፊሽ፦ ሽሪምፕ፣ ክራብና የመሳሰሉት።
safe-dye-allergy-allergy = ማንኛውም አለርጂ፣ ለምሳሌ ለአዮዲን ወይም ለሼልፊሽ (እንደ ሽሪምፕና ክራብ)

## safe/long-exams
safe-long-exams = ረጅም ምርመራ ከስንት አንዴ ቆዳን ሊያቀላ ይችላል
safe-long-exams-skin = ከስንት አንዴ፣ ረጅም ምርመራ ቆዳን ሊያቀላ ወይም ሊያቃጥል ይችላል።
safe-long-exams-tell = ይህን በቆዳዎ ላይ ካዩ ለሕክምና ቡድኑ ይንገሩ። ስለ ማንኛውም ስጋት ሊጠይቋቸው ይችላሉ።
