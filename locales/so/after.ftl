# Mawduuca: after
after-title = Baaritaanka kaddib
after-hint = Waxa guriga lagu sameeyo

## after/emergency
after-emergency = Isla markiiba caawimo raadi
after-emergency-lead = { $emergency ->
    [none] **Hadda** wac lambarka gurmadka haddii aad isku aragto:
   *[other] **Hadda** wac { $emergency } haddii aad isku aragto:
}
after-emergency-chest = Xabad xanuun
after-emergency-breath = Neefsasho kugu adag, ama weji ama dhuun barartay
after-emergency-faint = Suuxid (miyir-beel)
after-emergency-stroke = Weji dhinac u dhaca, gacan tabar yar, ama hadal kugu adag
after-emergency-drive = Ha sugin. Adigu gaari ha wadin. Haddii aad joogto rugta caafimaadka, hadda kooxda u sheeg.

## after/emergency-more
after-emergency-more = Calaamado kale oo caawimo loo raadiyo
after-emergency-more-lead = { $emergency ->
    [none] **Hadda** wac lambarka gurmadka haddii aad isku aragto:
   *[other] **Hadda** wac { $emergency } haddii aad isku aragto:
}
after-emergency-more-bleed = Dhiigbax aan joogsan markaad cadaadiso
after-emergency-more-cold = Gacan ama lug qabowda, cirroota ama kabuubyoota
after-emergency-more-belly = Calool xanuun aad u daran
after-emergency-more-blood = Dhiig cusub oo ka yimaada malawadka (dabada)
after-emergency-more-how = Markaad wacdo, sheeg halka aad joogto.
after-emergency-more-rash = Firiiric (finan) ayaa maalmo kaddib maqaarka ka soo bixi kara. Markaas wac kooxdaada.

## after/barium
after-barium = Bariyamka kaddib, biyo dheeraad ah cab
after-barium-drink = Haddii [bariyam](barium) lagu siiyay, cab biyo ka badan sidii caadiga ahayd. Laakiin haddii laguu sheegay inaad cabitaanka yarayso, marka hore weydii.
after-barium-stools = Midabka saxaradaadu dhawr maalmood wuu khafiifi karaa.
after-barium-tell = Kooxda u sheeg haddii calool-istaag (saxarada oo kugu adkaata) ku hayo in ka badan laba maalmood.

## after/barium-call
after-barium-call = Bariyamka kaddib: goorta la waco kooxda
after-barium-call-lead = { $phone ->
    [none] **Wac** kooxdaada haddii aad isku aragto:
   *[other] Kooxdaada ka **wac** { $phone } haddii aad isku aragto:
}
after-barium-call-belly = { $emergency ->
    [none] Calool xanuun, ama calool bararan (xanuun aad u daran: wac lambarka gurmadka)
   *[other] Calool xanuun, ama calool bararan (xanuun aad u daran: wac { $emergency })
}
after-barium-call-vomit = Matag ama qandho
after-barium-call-gas = Laba maalmood oo aan saxaro kaa bixin, ama hawada caloosha oo aan kaa bixi karin
after-barium-call-cough = Qufac kugu hara markaad bariyamka cabto kaddib

## after/catheter-site
after-catheter-site = Hubi meesha kateetarku ku jiray
after-catheter-site-bleed = { $emergency ->
    [none] Haddii dhiig ka yimaado, jiifso oo si adag u **cadaadi**. Haddii uusan joogsan, wac lambarka gurmadka.
   *[other] Haddii dhiig ka yimaado, jiifso oo si adag u **cadaadi**. Haddii uusan joogsan, wac { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Wac** kooxdaada haddii aad isku aragto:
   *[other] Kooxdaada ka **wac** { $phone } haddii aad isku aragto:
}
after-catheter-site-growing = Barar ama kuus sii weynaanaya
after-catheter-site-fluid = Dareere ama malax soo baxaysa
after-catheter-site-pain = Xanuun sii kordhaya, ama guduudasho sii fidaysa
after-catheter-site-fever = Qandho

## after/site-care
after-site-care = Gacantaas ama lugtaas u tudh
after-site-care-lift = Wax culus ha qaadin ilaa kooxdu ku oggolaato.
after-site-care-ask = Weydii: “Goorma ayaan gaari wadi karaa, maydhan karaa oo shaqayn karaa?” Dhawr maalmood ayay qaadan kartaa.
after-site-care-usual = Maqaarka oo madoobaada iyo xanuun yar waa caadi.
after-site-care-rash = Firiiric (finan) ayaa maalmo kaddib maqaarka ka soo bixi kara. Markaas wac kooxdaada.

## after/home
after-home-adult = Dawada dejisa kaddib, qof weyn ayaa guriga ku geeya
after-home-must = [Dawada dejisa](sedative) (dawo ku dejisa ama hurdo keenta) kaddib, qof weyn **waa inuu** guriga ku geeyo oo kula joogo.
after-home-lead = Muddo 24 saacadood ah:
after-home-drive = Gaari **ha** wadin, mashiinna ha isticmaalin
after-home-alcohol = Khamri **ha** cabbin
after-home-sign = Waraaqo muhiim ah **ha** saxiixin
after-home-food = Ku noqo cuntadaadii iyo dawooyinkaagii caadiga ahaa marka kooxdu kuu sheegto.

## after/stent-home
after-stent-home-if = Haddii istent laguu geliyay, ilaali
after-stent-home-pills = Haddii lagu siiyay kaniini xinjirowga dhiigga ka hortaga, **ha** joojin haddaan dhakhtarkaaga wadnaha ama xididdadu kuu sheegin. [Istentkaagu](stent) wuu xirmi karaa.
after-stent-home-card = Kaarka istentka sido. Tus ka hor qalliin ama MRI.
after-stent-home-ask = Weydii: “Ma weligiis buu ku jirayaa, mise waa la saarayaa?”

## after/tube-home
after-tube-home = Daryeel tuubada dareeraha ama tan dawada
after-tube-home-pull = Ha jiidin. Haddii ay soo baxdo, dib ha u gelin. Wac kooxdaada.
after-tube-home-dry = Nadiif iyo qalayl ku hay.
after-tube-home-lead = { $phone ->
    [none] **Wac** kooxdaada haddii aad isku aragto:
   *[other] Kooxdaada ka **wac** { $phone } haddii aad isku aragto:
}
after-tube-home-fever = Qandho ama qarqaryo
after-tube-home-red = Maqaar guduudan ama xanuunaya, ama malax
after-tube-home-flow = Dareere ka daata, ama aan waxba mari karin

## after/bone-home
after-bone-home = Irbadda kala-goyska kaddib
after-bone-home-easy = [Kala-goyska](joint) hal maalin u tudh. Ciyaar jimicsi ha samayn.
after-bone-home-ice = Baraf maro ku duuban ayaa caawiya, qiyaastii 15 daqiiqo markiiba.
after-bone-home-sore = Kala-goysku wuu kabuubyoon karaa, kaddibna maalin ama laba ayuu xanuuni karaa.
after-bone-home-sugar = Haddii aad sonkorow (macaan) qabto: irbadda isteroydhka (steroid) ayaa sonkorta kor u qaadi karta.

## after/bone-surgery
after-bone-surgery = Qalliinka lafta kaddib
after-bone-surgery-dry = Faashadda ama jibsiga (cast) nadiif iyo qalayl ku hay.
after-bone-surgery-raise = Gacanta ama lugta barkimooyin dul saar oo naso.
after-bone-surgery-ask = Weydii: “Miisaan intee le’eg ayaan gacanta ama lugta saari karaa?”
after-bone-surgery-lead = { $phone ->
    [none] **Wac** kooxdaada isla markiiba haddii aad isku aragto mid ka mid ah:
   *[other] Kooxdaada isla markiiba ka **wac** { $phone } haddii aad isku aragto mid ka mid ah:
}
after-bone-surgery-numb = Faraha gacanta ama lugta oo buluug noqda, midab beela ama kabuubyooda
after-bone-surgery-calf = Kubka lugta (dhanka dambe) oo xanuuna ama barara

## after/bone-call
after-bone-call = Qalliin ama irbad kaddib: goorta la waco kooxda
after-bone-call-lead = { $phone ->
    [none] **Wac** kooxdaada haddii aad isku aragto:
   *[other] Kooxdaada ka **wac** { $phone } haddii aad isku aragto:
}
after-bone-call-fever = Qandho ama qarqaryo
after-bone-call-red = Guduudasho, kulayl ama barar sii kordhaya
after-bone-call-pus = Dareere ama malax
after-bone-call-pain = Xanuun sii kordhaya
after-bone-call-night = Caabuqa kala-goysku ma sugi karo. Habeenkii, tag qaybta gurmadka ee isbitaalka (emergency room).

## after/womb-home
after-womb-home = Guriga, xiro suuf caado (pad)
after-womb-home-pad = Kontaraastku wuu soo daataa. Wuu dhegdhegi karaa, dhiig yarna wuu ku jiri karaa.
after-womb-home-bleeding = Dhiig yar iyo majiir waa caadi hal ama laba maalmood.
after-womb-home-ask = Weydii: “Goorma ayaan maydhan karaa, dabbaalan karaa oo galmo samayn karaa?”

## after/womb-call
after-womb-call = Baaritaanka ilmo-galeenka kaddib: goorta la waco kooxda
after-womb-call-lead = { $phone ->
    [none] **Wac** kooxdaada haddii aad isku aragto:
   *[other] Kooxdaada ka **wac** { $phone } haddii aad isku aragto:
}
after-womb-call-fever = Qandho
after-womb-call-pain = Xanuun daran, ama xanuun sii kordhaya
after-womb-call-bleeding = Dhiigbax badan (suuf caado oo saacad gudaheed ku buuxsama)
after-womb-call-fluid = Dareere farjiga ka yimaada oo aan caadi kuu ahayn
after-womb-call-rash = Firiiric (finan) ayaa maalmo kaddib maqaarka ka soo bixi kara. Markaasna wac.

## after/milk
after-milk = Naas-nuujinta waad sii wadi kartaa
after-milk-dye = [Kontaraastku](contrast-dye) ma aha sabab loo joojiyo. In aad u yar ayaa caanaha gasha.
after-milk-sedative = Ma lagu siiyay [dawo dejisa](sedative) ama dawada xanuunka? Weydii goorta aad nuujin karto.
