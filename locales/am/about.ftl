# ስለዚህ መመሪያ የሚገልጹ ገጾች

## about/what
about-what = ይህ መመሪያ ምንድን ነው?
about-what-plain = ይህ መመሪያ ስለ ፍሎሮስኮፒ በቀላል ቃላት ይነግርዎታል። የተዘጋጀው ለታካሚዎች ነው።
about-what-who = የጻፉት በክሊኒክዎ ያሉ ሐኪሞች አይደሉም።
about-what-advice = የሕክምና ቡድንዎን ምክር አይተካም።

## about/not
about-not = ይህ መመሪያ የማያደርገው
about-not-lead = ይህ መመሪያ፦
about-not-diagnosis = ምን ችግር እንዳለብዎ **አይለይም**
about-not-advice = ለእርስዎ ብቻ የሚሆን ምክር **አይሰጥም**
about-not-know = ማን እንደሆኑ **አያውቅም**
about-not-store = ስለ እርስዎ ምንም መረጃ **አይመዘግብም**

## about/source
about-source = መረጃው የተገኘው ከየት ነው?
# ስሙ እንዳለ ይቀመጥ።
about-source-credit = ምንጭ፦ MedlinePlus, National Library of Medicine
about-source-others = ሌሎች መረጃዎች የተገኙት ከጤና ድርጅቶችና ከጥናቶች ነው። ሁሉም ምንጮች በመጨረሻዎቹ ገጾች ላይ ተዘርዝረዋል።
about-source-new = ቃላቱ የራሳችን ናቸው።

## about/differs
about-differs = አዲስ ምክር የተከተልንባቸው ነጥቦች
about-differs-lead = MedlinePlus ሦስት ነገሮችን በቆየ አገላለጽ ይገልጻል። አዲሱ የባለሙያዎች ምክር ግን እንዲህ ይላል፦
about-differs-shield = መከላከያ፦ መሣሪያዎች አሁን የሚጠቀሙት ጨረር ከድሮው ያነሰ ስለሆነ ብዙ ጊዜ አያስፈልግም
about-differs-shellfish = ሼልፊሽ (እንደ ሽሪምፕና ክራብ)፦ ከሌሎች አለርጂዎች የበለጠ አደጋ የለውም
about-differs-pregnancy = እርግዝና፦ አብዛኛው የጨረር መጠን ጉዳት ከሚያደርሰው በጣም ያነሰ ነው፤ የሚያስፈልግዎ ምርመራ ሊደረግ ይችላል

## about/status
about-status = ይህ ጽሑፍ ገና መገምገም አለበት
about-status-draft = እስካሁን ይህን ጽሑፍ የገመገመ የጤና ባለሙያ የለም። የገመገመው ብቁ ተርጓሚም የለም።
about-status-ask = ጥርጣሬ አለዎት? የሕክምና ቡድንዎን ይጠይቁ።

## about/licence
about-licence = በነፃ መጠቀም ይቻላል
about-licence-free = ፕሮግራሙንና ቃላቱን በነፃ መጠቀም ይቻላል። ፈቃዶች፦ MIT ወይም Apache-2.0።
about-licence-fonts = ፊደላት፦ SIL Open Font License 1.1።
# እ.ኤ.አ.፦ በኢትዮጵያ አቆጣጠር ኅዳር 2019 ይሆናል።
about-licence-date = ቃላቱ የተጻፉት እ.ኤ.አ. በኖቬምበር 2026 ነው።
