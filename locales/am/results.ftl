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
results-who-more = ሐኪምዎ ውጤትዎን ወደ ስፔሻሊስት ሐኪም ሊልክ ወይም ተጨማሪ ምርመራዎችን ሊያዝ ይችላል። ይህ ችግሩ ምን እንደሆነ ለማወቅ ሊረዳ ይችላል።

## results/ask
results-ask = ስለ ውጤትዎ ከሐኪምዎ ጋር ይነጋገሩ
results-ask-lead = እንዲህ ብለው መጠየቅ ይችላሉ፦
results-ask-when = ውጤቴን የማገኘው መቼ ነው?
results-ask-mean = ውጤቱ ለእኔ ምን ማለት ነው?
results-ask-next = ተጨማሪ ምርመራ ያስፈልገኛል?
results-ask-call = ጥያቄ ካለኝ ለማን ልደውል?
