# ርዕስ፦ after
after-title = ከምርመራው በኋላ
after-hint = ቤት ውስጥ ምን ማድረግ እንዳለብዎ

## after/emergency
after-emergency = ወዲያውኑ እርዳታ ያግኙ
after-emergency-lead = { $emergency ->
    [none] ከሚከተሉት አንዱ ካጋጠመዎ **አሁኑኑ** ወደ ድንገተኛ አደጋ ቁጥር ይደውሉ፦
   *[other] ከሚከተሉት አንዱ ካጋጠመዎ **አሁኑኑ** ወደ { $emergency } ይደውሉ፦
}
after-emergency-chest = የደረት ሕመም
after-emergency-breath = የመተንፈስ ችግር፣ ወይም የፊት ወይም የጉሮሮ እብጠት
after-emergency-faint = ራስን መሳት
after-emergency-stroke = የፊት አንድ ጎን መውረድ፣ የአንድ እጅ መድከም፣ ወይም የመናገር ችግር
after-emergency-drive = አይጠብቁ። ራስዎ መኪና አይንዱ።

## after/emergency-more
after-emergency-more = እርዳታ የሚጠይቁ ሌሎች ምልክቶች
after-emergency-more-lead = { $emergency ->
    [none] ከሚከተሉት አንዱ ካጋጠመዎ **አሁኑኑ** ወደ ድንገተኛ አደጋ ቁጥር ይደውሉ፦
   *[other] ከሚከተሉት አንዱ ካጋጠመዎ **አሁኑኑ** ወደ { $emergency } ይደውሉ፦
}
after-emergency-more-bleed = ሲጫኑት የማይቆም ደም
after-emergency-more-cold = የሚቀዘቅዝ፣ የሚነጣ ወይም የሚደነዝዝ እጅ ወይም እግር
after-emergency-more-belly = በጣም ከባድ የሆድ ሕመም
after-emergency-more-how = የት እንዳሉ ይናገሩ።
after-emergency-more-rash = የቆዳ ሽፍታ ከቀናት በኋላ ሊመጣ ይችላል። ያን ጊዜ ለሕክምና ቡድኑ ይደውሉ።

## after/barium
after-barium = ከባሪየም በኋላ ተጨማሪ ውሃ ይጠጡ
after-barium-drink = [ባሪየም](barium) ከተሰጠዎት ከወትሮው የበለጠ ውሃ ይጠጡ። ፈሳሽ እንዲቀንሱ ከተነገረዎ ግን መጀመሪያ ይጠይቁ።
after-barium-stools = ሰገራዎ ለጥቂት ቀናት ነጣ ያለ ሊሆን ይችላል።
after-barium-tell = የሆድ ድርቀት (ሰገራ ለማስወጣት መቸገር) ከሁለት ቀን በላይ ከቆየብዎ ለሕክምና ቡድኑ ይንገሩ።

## after/barium-call
after-barium-call = ከባሪየም በኋላ ለእነዚህ ምልክቶች ይደውሉ
after-barium-call-lead = { $phone ->
    [none] ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ **ይደውሉ**፦
   *[other] ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ በ{ $phone } **ይደውሉ**፦
}
after-barium-call-belly = የሆድ ሕመም፣ ወይም የሆድ መነፋት
after-barium-call-vomit = ማስታወክ ወይም ትኩሳት
after-barium-call-gas = ሰገራ ወይም አየር አለመውጣት
after-barium-call-cough = ባሪየም ከጠጡ በኋላ የማይቆም ሳል

## after/catheter-site
after-catheter-site = ካቴተሩ የነበረበትን ቦታ ይመልከቱ
after-catheter-site-bleed = { $emergency ->
    [none] ከደማ ተኝተው በኃይል **ይጫኑት**። ካልቆመ ወደ ድንገተኛ አደጋ ቁጥር ይደውሉ።
   *[other] ከደማ ተኝተው በኃይል **ይጫኑት**። ካልቆመ ወደ { $emergency } ይደውሉ።
}
after-catheter-site-call = { $phone ->
    [none] ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ **ይደውሉ**፦
   *[other] ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ በ{ $phone } **ይደውሉ**፦
}
after-catheter-site-growing = እያደገ የሚሄድ እብጠት
after-catheter-site-fluid = የሚወጣ ፈሳሽ ወይም መግል
after-catheter-site-pain = የሚጨምር ሕመም፣ ወይም የሚስፋፋ መቅላት
after-catheter-site-fever = ትኩሳት

## after/site-care
after-site-care = ያን እጅ ወይም እግር ያሳርፉ
after-site-care-lift = የሕክምና ቡድኑ እስኪፈቅድልዎ ከባድ ነገር አያንሱ።
after-site-care-ask = ይጠይቁ፦ መኪና መንዳት፣ መታጠብና መሥራት የምችለው መቼ ነው? የተወሰኑ ቀናት ሊወስድ ይችላል።
after-site-care-usual = መበለዝና ትንሽ ሕመም የተለመደ ነው።

## after/home
after-home-adult = ከማረጋጊያ መድኃኒት በኋላ አዋቂ ሰው ወደ ቤት ይወስድዎታል
after-home-must = [ማረጋጊያ መድኃኒት](sedative) ከተሰጠዎ በኋላ አዋቂ ሰው ወደ ቤት ሊወስድዎና አብሮዎ ሊቆይ **ግድ ነው**።
after-home-lead = ለ24 ሰዓት እነዚህን **አያድርጉ**፦
after-home-drive = መኪና መንዳት ወይም ማሽን መጠቀም
after-home-alcohol = አልኮል መጠጣት
after-home-sign = አስፈላጊ ወረቀቶች ላይ መፈረም

## after/home
after-home-food = ወደ ተለመደው ምግብዎና መድኃኒትዎ የሚመለሱት የሕክምና ቡድኑ ሲነግርዎ ነው።

## after/milk
after-milk = ጡት ማጥባትዎን መቀጠል ይችላሉ
after-milk-dye = [የንፅፅር ቀለም](contrast-dye) ለማቆም ምክንያት አይደለም። ወደ ወተት የሚገባው በጣም ትንሽ ነው።
after-milk-sedative = [ማረጋጊያ መድኃኒት](sedative) ወይም የሕመም ማስታገሻ ተሰጥቶዎታል? ማጥባት የሚችሉት መቼ እንደሆነ ይጠይቁ።
