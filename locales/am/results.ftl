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
results-who-more = ስፔሻሊስት ውጤትዎን ማየት ሊያስፈልገው፣ ወይም ተጨማሪ ምርመራ ሊያስፈልግዎ ይችላል። ይህ ችግሩን ለማወቅ ሊረዳ ይችላል።
results-who-late = { $phone ->
    [none] ውጤቱ በተባለው ቀን አልተነገረዎትም? ለሕክምና ቡድኑ ይደውሉ።
   *[other] ውጤቱ በተባለው ቀን አልተነገረዎትም? ለሕክምና ቡድኑ በ{ $phone } ይደውሉ።
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
results-remember-swallow-1 = **ከምርመራው በፊት፦** የሕክምና ቡድኑ ሲልዎ መብላትና መጠጣት ያቁሙ
results-remember-swallow-2 = ምናልባት ነፍሰ ጡር ከሆኑ፣ ወይም ትን ካለዎ ለሕክምና ቡድኑ ይንገሩ
results-remember-swallow-3 = { $emergency ->
    [none] ቤት ውስጥ፦ ተጨማሪ ውሃ ይጠጡ። በጣም ከባድ የሆድ ሕመም፦ ወደ ድንገተኛ አደጋ ቁጥር ይደውሉ
   *[other] ቤት ውስጥ፦ ተጨማሪ ውሃ ይጠጡ። በጣም ከባድ የሆድ ሕመም፦ ወደ { $emergency } ይደውሉ
}
results-remember-bowel-1 = **ከምርመራው በፊት፦** ወረቀትዎ እንደሚለው አንጀትዎን ባዶ ያድርጉ
results-remember-bowel-2 = ምናልባት ነፍሰ ጡር ከሆኑ፣ ወይም ካመመዎ ለሕክምና ቡድኑ ይንገሩ
results-remember-bowel-3 = { $emergency ->
    [none] ቤት ውስጥ፦ ተጨማሪ ውሃ ይጠጡ። በጣም ከባድ የሆድ ሕመም፦ ወደ ድንገተኛ አደጋ ቁጥር ይደውሉ
   *[other] ቤት ውስጥ፦ ተጨማሪ ውሃ ይጠጡ። በጣም ከባድ የሆድ ሕመም፦ ወደ { $emergency } ይደውሉ
}
results-remember-heart-1 = **ከምርመራው በፊት፦** ስለ ደም ማቅጠኛ፣ ስለ ስኳር መድኃኒትና ስለ ምግብ ይጠይቁ
results-remember-heart-2 = አዋቂ ሰው ወደ ቤት እንዲወስድዎና አብሮዎ እንዲቆይ ያቅዱ
results-remember-heart-3 = { $emergency ->
    [none] የደረት ሕመም፣ ወይም የማይቆም ደም፦ ወደ ድንገተኛ አደጋ ቁጥር ይደውሉ
   *[other] የደረት ሕመም፣ ወይም የማይቆም ደም፦ ወደ { $emergency } ይደውሉ
}
results-remember-tube-1 = **አስቀድመው፦** ስለ ደም ማቅጠኛ፣ ስለ ስኳር መድኃኒትና ስለ ምግብ ይጠይቁ
results-remember-tube-2 = በሰውነትዎ ምን እንደሚቀርና እንዴት እንደሚንከባከቡት ይጠይቁ
results-remember-tube-3 = { $emergency ->
    [none] የደረት ሕመም፣ ወይም የማይቆም ደም፦ ወደ ድንገተኛ አደጋ ቁጥር ይደውሉ
   *[other] የደረት ሕመም፣ ወይም የማይቆም ደም፦ ወደ { $emergency } ይደውሉ
}
results-remember-bone-1 = **አስቀድመው፦** ስለ ምግብና ስለ መድኃኒት ይጠይቁ፣ ኢንፌክሽን ካለብዎ ለሕክምና ቡድኑ ይንገሩ
results-remember-bone-2 = ከማረጋጊያ መድኃኒት በኋላ አዋቂ ሰው **የግድ** ወደ ቤት ሊወስድዎ ይገባል
results-remember-bone-3 = ትኩሳት፣ ወይም የሞቀና ያበጠ መገጣጠሚያ፦ ለሕክምና ቡድኑ ይደውሉ። በሌሊት ወደ ሆስፒታል ድንገተኛ ክፍል ይሂዱ
results-remember-womb-1 = **ከምርመራው በፊት፦** ነፍሰ ጡር አለመሆንዎ ግድ ነው
results-remember-womb-2 = ስለ ሕመም ማስታገሻ ይጠይቁ። “አቁሙ” ማለት ይችላሉ
results-remember-womb-3 = ትኩሳት፣ ከባድ ሕመም ወይም ብዙ ደም፦ ለሕክምና ቡድኑ ይደውሉ
