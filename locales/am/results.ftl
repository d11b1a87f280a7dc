# ርዕስ፦ results
results-title = ውጤትዎ
results-hint = ማን ያነበዋል፣ ቀጥሎስ ምን አለ?

## results/depends
results-depends = ውጤትዎ እንደ ምርመራዎ ይለያያል
results-depends-exam = እያንዳንዱ ምርመራ የሚፈልገው የተለያየ ነገር ነው።
results-depends-many = ፍሎሮስኮፒ ብዙ ዓይነት ችግሮችን ለማግኘት ሊረዳ ይችላል።

## results/who
results-who = ምስሎችዎን ሐኪም ያነባል
results-who-reads = ምስሎችዎን [ራዲዮሎጂስት](radiologist) ያነባል።
# ስፔሻሊስት፦ ለአንድ ዓይነት ሕመም የሠለጠነ ሐኪም።
results-who-more = ስፔሻሊስት ውጤትዎን ማየት ሊያስፈልገው፣ ወይም ተጨማሪ ምርመራ ሊያስፈልግዎ ይችላል። ይህ ችግሩን ለማወቅ ይረዳል።
results-who-late = { $phone ->
    [none] በተነገረዎ ቀን ወሬ የለም? ለሕክምና ቡድኑ ይደውሉ።
   *[other] በተነገረዎ ቀን ወሬ የለም? ለሕክምና ቡድኑ በ{ $phone } ይደውሉ።
}

## results/ask
results-ask = ስለ ውጤትዎ ከሐኪምዎ ጋር ይነጋገሩ
results-ask-lead = እንዲህ ብለው መጠየቅ ይችላሉ፦
results-ask-when = ውጤቴን የማገኘው መቼ ነው?
results-ask-mean = ውጤቱ ለእኔ ምን ማለት ነው?
results-ask-next = ተጨማሪ ምርመራ ያስፈልገኛል?
results-ask-call = ጥያቄ ካለኝ ለማን ልደውል?

## results/remember
results-remember = ሊያስታውሷቸው የሚገቡ ሦስት ነገሮች
results-remember-general-1 = **ከምርመራው በፊት፦** ስለ ምግብ፣ መጠጥና መድኃኒት ይጠይቁ
results-remember-general-2 = ለሕክምና ቡድኑ ይንገሩ፦ እርግዝና፣ አለርጂ፣ በሽታ፣ መድኃኒት
results-remember-general-3 = { $emergency ->
    [none] ቤት ውስጥ የደረት ሕመም ወይም የመተንፈስ ችግር፦ ወደ ድንገተኛ አደጋ ቁጥር ይደውሉ
   *[other] ቤት ውስጥ የደረት ሕመም ወይም የመተንፈስ ችግር፦ ወደ { $emergency } ይደውሉ
}
