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
after-emergency-drive = አይጠብቁ። ራስዎ መኪና አይንዱ። በክሊኒኩ ውስጥ ከሆኑ አሁኑኑ ለሕክምና ቡድኑ ይንገሩ።

## after/emergency-more
after-emergency-more = እርዳታ የሚጠይቁ ሌሎች ምልክቶች
after-emergency-more-lead = { $emergency ->
    [none] ከሚከተሉት አንዱ ካጋጠመዎ **አሁኑኑ** ወደ ድንገተኛ አደጋ ቁጥር ይደውሉ፦
   *[other] ከሚከተሉት አንዱ ካጋጠመዎ **አሁኑኑ** ወደ { $emergency } ይደውሉ፦
}
after-emergency-more-bleed = ሲጫኑት የማይቆም ደም
after-emergency-more-cold = የሚቀዘቅዝ፣ የሚነጣ ወይም የሚደነዝዝ እጅ ወይም እግር
after-emergency-more-belly = በጣም ከባድ የሆድ ሕመም
after-emergency-more-blood = ከፊንጢጣ የሚወጣ ደማቅ ቀይ ደም
after-emergency-more-how = ሲደውሉ የት እንዳሉ ይናገሩ።
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
after-barium-call-belly = { $emergency ->
    [none] የሆድ ሕመም፣ ወይም የሆድ መነፋት (በጣም ከባድ ሕመም፦ ወደ ድንገተኛ አደጋ ቁጥር ይደውሉ)
   *[other] የሆድ ሕመም፣ ወይም የሆድ መነፋት (በጣም ከባድ ሕመም፦ ወደ { $emergency } ይደውሉ)
}
after-barium-call-vomit = ማስታወክ ወይም ትኩሳት
after-barium-call-gas = ለሁለት ቀን ሰገራ አለመውጣት፣ ወይም የሆድ ጋዝ ማስወጣት አለመቻል
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
after-site-care-usual = የቆዳ መጥቆርና ትንሽ ሕመም የተለመደ ነው።
after-site-care-rash = የቆዳ ሽፍታ ከቀናት በኋላ ሊመጣ ይችላል። ያን ጊዜ ለሕክምና ቡድኑ ይደውሉ።

## after/home
after-home-adult = ከማረጋጊያ መድኃኒት በኋላ አዋቂ ሰው ወደ ቤት ይወስድዎታል
after-home-must = [ማረጋጊያ መድኃኒት](sedative) ከተሰጠዎ በኋላ አዋቂ ሰው **የግድ** ወደ ቤት ሊወስድዎና አብሮዎ ሊቆይ ይገባል።
after-home-lead = ለ24 ሰዓት፦
after-home-drive = መኪና **አይንዱ**፣ ማሽን አይጠቀሙ
after-home-alcohol = አልኮል **አይጠጡ**
after-home-sign = አስፈላጊ ወረቀቶች ላይ **አይፈርሙ**

## after/home
after-home-food = ወደ ተለመደው ምግብዎና መድኃኒትዎ የሚመለሱት የሕክምና ቡድኑ ሲነግርዎ ነው።

## after/stent-home
after-stent-home-if = ስቴንት ከገባልዎ ከጉዳት ይጠብቁት
after-stent-home-pills = ደም እንዳይረጋ የሚከላከል ክኒን ከተሰጠዎ የልብ ወይም የደም ቧንቧ ሐኪምዎ ካላለ በስተቀር **አያቁሙ**። [ስቴንትዎ](stent) ሊዘጋ ይችላል።
after-stent-home-card = የስቴንት ካርድዎን ይያዙ። ከቀዶ ጥገና ወይም ከኤምአርአይ በፊት ያሳዩት።
after-stent-home-ask = ይጠይቁ፦ ለዘለቄታው ይቆያል ወይስ ይወጣል?

## after/tube-home
after-tube-home = የፈሳሽ ማውጫዎን ወይም የመድኃኒት ቱቦዎን ይንከባከቡ
after-tube-home-pull = አይጎትቱት። ከወጣ መልሰው አያስገቡት። ለሕክምና ቡድኑ ይደውሉ።
after-tube-home-dry = ንጹሕና ደረቅ ያድርጉት።
after-tube-home-lead = { $phone ->
    [none] ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ **ይደውሉ**፦
   *[other] ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ በ{ $phone } **ይደውሉ**፦
}
after-tube-home-fever = ትኩሳት ወይም ብርድ ብርድ ማለት
after-tube-home-red = የቀላ ወይም የሚያም ቆዳ፣ ወይም መግል
after-tube-home-flow = በቱቦው ዙሪያ መፍሰስ፣ ወይም በቱቦው ምንም አለማለፍ

## after/bone-home
after-bone-home = መገጣጠሚያ ውስጥ መርፌ ከገባ በኋላ
after-bone-home-easy = ለአንድ ቀን [መገጣጠሚያውን](joint) ያሳርፉ። ስፖርት አይሥሩ።
after-bone-home-ice = በጨርቅ የተጠቀለለ በረዶ ይረዳል፣ በአንድ ጊዜ 15 ደቂቃ ያህል።
after-bone-home-sore = መገጣጠሚያው ሊደነዝዝ፣ ከዚያ ለአንድ ወይም ሁለት ቀን ሊያምዎ ይችላል።
after-bone-home-sugar = የስኳር በሽታ ካለብዎ፦ የስቴሮይድ መርፌ ስኳርዎን ሊጨምር ይችላል።

## after/bone-surgery
after-bone-surgery = ከአጥንት ቀዶ ጥገና በኋላ
after-bone-surgery-dry = ፋሻውን ወይም ጄሶውን ንጹሕና ደረቅ ያድርጉት።
after-bone-surgery-raise = እጅዎን ወይም እግርዎን ትራሶች ላይ ያሳርፉ።
after-bone-surgery-ask = ይጠይቁ፦ በዚህ እጅ ወይም እግር ላይ ምን ያህል ክብደት ማሳረፍ እችላለሁ?
after-bone-surgery-lead = { $phone ->
    [none] ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ ወዲያውኑ **ይደውሉ**፦
   *[other] ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ በ{ $phone } ወዲያውኑ **ይደውሉ**፦
}
after-bone-surgery-numb = የእጅ ወይም የእግር ጣቶች ሰማያዊ መሆን፣ መንጣት ወይም መደንዘዝ
after-bone-surgery-calf = የእግር ባት ሕመም ወይም እብጠት

## after/bone-call
after-bone-call = ከቀዶ ጥገና ወይም ከመርፌ በኋላ ለእነዚህ ይደውሉ
after-bone-call-lead = { $phone ->
    [none] ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ **ይደውሉ**፦
   *[other] ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ በ{ $phone } **ይደውሉ**፦
}
after-bone-call-fever = ትኩሳት ወይም ብርድ ብርድ ማለት
after-bone-call-red = የሚጨምር መቅላት፣ ሙቀት ወይም እብጠት
after-bone-call-pus = ፈሳሽ ወይም መግል
after-bone-call-pain = የሚጨምር ሕመም
after-bone-call-night = የመገጣጠሚያ ኢንፌክሽን ጊዜ አይሰጥም። በሌሊት ወደ ሆስፒታል ድንገተኛ ክፍል ይሂዱ።

## after/womb-home
after-womb-home = ቤት ውስጥ ሞዴስ ያድርጉ
after-womb-home-pad = ኮንትራስቱ ይወጣል። የሚያጣብቅና ትንሽ ደም ያለበት ሊሆን ይችላል።
after-womb-home-bleeding = ለአንድ ወይም ሁለት ቀን ትንሽ ደምና ቁርጠት የተለመደ ነው።
after-womb-home-ask = ይጠይቁ፦ ገንዳ ውስጥ መታጠብ፣ መዋኘትና ግብረ ሥጋ መፈጸም የምችለው መቼ ነው?

## after/womb-call
after-womb-call = ከማኅፀን ምርመራ በኋላ ለእነዚህ ይደውሉ
after-womb-call-lead = { $phone ->
    [none] ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ **ይደውሉ**፦
   *[other] ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ በ{ $phone } **ይደውሉ**፦
}
after-womb-call-fever = ትኩሳት
after-womb-call-pain = ከባድ ሕመም፣ ወይም የሚጨምር ሕመም
after-womb-call-bleeding = ብዙ ደም መፍሰስ (በአንድ ሰዓት ውስጥ አንድ ሞዴስ የሚሞላ)
after-womb-call-fluid = ከብልት (ቫጃይና) የሚወጣ፣ ለእርስዎ ያልተለመደ ፈሳሽ
after-womb-call-rash = የቆዳ ሽፍታ ከቀናት በኋላ ሊመጣ ይችላል። ያን ጊዜም ይደውሉ።

## after/milk
after-milk = ጡት ማጥባትዎን መቀጠል ይችላሉ
after-milk-dye = [ኮንትራስት (የንፅፅር ቀለም)](contrast-dye) ለማቆም ምክንያት አይደለም። ወደ ወተት የሚገባው በጣም ትንሽ ነው።
after-milk-sedative = [ማረጋጊያ መድኃኒት](sedative) ወይም የሕመም ማስታገሻ ተሰጥቶዎታል? ማጥባት የሚችሉት መቼ እንደሆነ ይጠይቁ።
