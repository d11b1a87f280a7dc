# Mawduuca: get-ready
get-ready-title = Isu diyaarinta
get-ready-hint = Waxa la sameeyo baaritaanka ka hor

## get-ready/depends
get-ready-depends = Diyaargarowgu wuxuu ku xiran yahay baaritaankaaga
get-ready-depends-nothing = Baaritaannada qaarkood, diyaargarow gaar ah uma baahnid.
get-ready-depends-something = Kuwa kale, waxaad u baahan kartaa inaad muddo joojiso cuntada, cabitaanka ama dawooyinka qaarkood.
get-ready-depends-told = Dhakhtarkaaga ayaa kuu sheegi doona waxaad samaynayso. Miyaadan hubin? Wac oo weydii.

## get-ready/food
get-ready-food-stop = Weydii goorta la joojiyo cuntada iyo cabitaanka
get-ready-food-team = Kooxdaada ayaa kuu sheegaysa goorta aad joojinayso cuntada **iyo** cabitaanka, haddii loo baahdo. Tan waxaa la yiraahdaa [calool maran](fast).
get-ready-food-team-bowel = Kooxdaadu waxay kuu sheegtaa goorta aad cuntada joojinayso, iyo **ilaa goorma** aad cabbi karto dareere saafi ah, sida biyaha; intaas kaddib waxba ha cabbin. Joojinta waxaa la yiraahdaa [calool maran](fast).
get-ready-food-why = Baaritaannada qaarkood, calooshu waa inay madhan tahay si sawirradu u caddaadaan.
get-ready-food-why-swallow = Marar badan calooshaadu waa inay madhan tahay si sawirradu u caddaadaan.
get-ready-food-why-sedative = Calooshu markay madhan tahay, [dawada dejisa](sedative) way ka ammaan badan tahay.
get-ready-food-needle = Haddii irbad kala-goys la gelinayo: badanaa wax waad cuni kartaa oo waad cabbi kartaa sidii caadiga ahayd. Marka hore weydii.
get-ready-food-sip = Weydii: “Biyo ma cabbi karaa? Kaniiniyada kabbo biyo ah ma ku qaadan karaa?”
get-ready-food-sip-bowel = Weydii: “Kaniiniyada kabbo biyo ah ma ku qaadan karaa?”
get-ready-food-sugar = Haddii aad sonkorow qabto, weydii waxa la sameeyo haddii sonkortu dhacdo.

## get-ready/bowel-prep
get-ready-bowel-prep = Enemada bariyamka ka hor, mindhicirka madhi
get-ready-bowel-prep-why = Mindhicirkaagu waa inuu madhan yahay, si sawirradu u caddaadaan.
get-ready-bowel-prep-lead = Warqadda kooxdaadu waxay kuu sheegtaa:
get-ready-bowel-prep-liquids = Goorta aad cabto dareere saafi ah (la dhex arko) oo keliya, sida biyaha
get-ready-bowel-prep-laxative = Goorta aad qaadato laxative (dawo mindhicirka madhisa)
get-ready-bowel-prep-first = Ma qabtaa cudurka kelyaha ama wadnaha, ama sonkorow (macaan)? Marka hore weydii.

## get-ready/medicines
get-ready-medicines = Wax ka weydii dawooyinkaaga
get-ready-medicines-never = **Iskaa ha u joojin wax dawo ah.** Marka hore [dhakhtarkaaga](provider) wax ka weydii:
get-ready-medicines-thinners = Dawooyinka dhiigga khafiifiya
get-ready-medicines-diabetes = Insulin ama dawooyinka kale ee sonkorowga, haddii aan cunto laguu oggolayn
get-ready-medicines-metformin-dye = Metformin: weydii in aad laba maalmood joojinayso iyo in kale
get-ready-medicines-others = Dhammaan dawooyinka kale
get-ready-medicines-why = Qaar dhiigbax ayay kordhiyaan. Qaar kalena joojintoodu waa khatar.

## get-ready/tell-us
get-ready-tell-us = Kooxda uga warran caafimaadkaaga
get-ready-tell-us-lead = **Ka hor** baaritaanka, kooxda u sheeg:
get-ready-tell-us-baby = Uur (xitaa haddii aadan hubin) ama naas-nuujin
get-ready-tell-us-reaction = Neef (asthma), xasaasiyad kasta, ama falcelin hore oo ka timid [kontaraast](contrast-dye) (midab la cabbo ama la duro)
get-ready-tell-us-organs = Sonkorow (macaan), ama cudurka kelyaha, wadnaha ama qanjirka tayroydhka
get-ready-tell-us-bleeding = Dhibaato dhiigbax, ama dawo dhiigga khafiifisa oo aad qaadato
get-ready-tell-us-why = Tani waxay kaa caawisaa inaad ammaan ahaato.

## get-ready/tell-us-more
get-ready-tell-us-more = Kuwanna kooxda u sheeg
get-ready-tell-us-more-lead = **Ka hor** baaritaanka, kooxda u sheeg:
get-ready-tell-us-more-swallowing = Liqidda oo kugu adag, ama mergasho ama qufac markaad wax liqdo
get-ready-tell-us-more-bowel = Mindhicir dhowaan xirmay ama qalliin lagu sameeyay
get-ready-tell-us-more-stand = Istaagga, rogmashada ama jiifka siman oo kugu adag
get-ready-tell-us-more-infection = Qandho ama caabuq
get-ready-tell-us-more-metal = Pacemaker (qalabka wadnaha) ama bir jirkaaga ku jirta
get-ready-tell-us-more-x-rays = [Raajooyinkii](x-ray) hore

## get-ready/womb-when
get-ready-womb-when = Baaritaanka ilmo-galeenku wuxuu yimaadaa caadada kaddib
get-ready-womb-when-days = Waxaa la sameeyaa maalmaha caadadaada ku xiga. Kooxdaada ayaa taariikhda ku siinaysa.
get-ready-womb-when-must = Waa inaadan uur lahayn. Marka hore waxaa lagaa qaadi karaa baaritaanka uurka.
get-ready-womb-when-sex = Raac waxa warqaddaadu ka sheegto galmada baaritaanka ka hor.

## get-ready/womb-before
get-ready-womb-before = Weydii dawada xanuunka
get-ready-womb-before-pain = Majiirku waa caadi. Weydii in ay tahay inaad dawada xanuunka ka hor qaadato iyo in kale. Sidoo kale:
get-ready-womb-before-pad = Keen suuf caado (pad) aad guriga ku aaddo
get-ready-womb-before-toilet = Marka hore musqusha aad
get-ready-womb-before-who = Weydii cidda qolka joogi doonta

## get-ready/day
get-ready-day = Qorshee maalinta baaritaankaaga
get-ready-day-lead = Si maalintu kuugu fududaato:
get-ready-day-jewelry = Dahabka iyo qurxinta guriga kaga tag (birtu sawirka qayb bay ka qarisaa)
get-ready-day-bring = Keen liiska dawooyinkaaga iyo xasaasiyadahaaga
get-ready-day-company = Weydii cidda kula soo geli karta
get-ready-day-ride = Qorshee gaadiidka: [dawada dejisa](sedative) kaddib, waa in qof weyn guriga ku geeyo

## get-ready/child
get-ready-child = Baaritaanku ma ilmahaaga ayuu u yahay?
get-ready-child-stay = Badanaa waalid ayaa la joogi kara. Weydii kooxda.
get-ready-child-apron = Haddii aad joogto, waxaad xirataa [eebroonka leedhka](lead-apron). Haddii aad uur leedahay ama laga yaabo, waa in qof weyn oo kale joogo.
get-ready-child-bring = Keen alaab-ciyaareed iyo koob uu ilmahaagu jecel yahay.
