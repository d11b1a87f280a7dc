# Mawduuca: what-happens
what-happens-title = Maxaa dhacaya?
what-happens-hint = Baaritaankaaga, tallaabo tallaabo

## what-happens/where
what-happens-where = Waxaad aadaysaa xarunta raajada ama isbitaal
what-happens-where-center = Waxaad iman kartaa xarunta raajada adigoo [bukaan-socod](outpatient) ah.
what-happens-where-hospital = Ama baaritaanka waxaa laguu samayn karaa adigoo isbitaal jiifa.

## what-happens/clothes
what-happens-clothes = Waxaa laga yaabaa inaad xirato toobka isbitaalka
what-happens-clothes-gown = Waxaad u baahan kartaa inaad dharkaaga qaar ama dhammaan iska bixiso. Kaddib kooxdu waxay ku siinaysaa toobka isbitaalka.
what-happens-clothes-help = Ma u baahan tahay caawimo dhar beddelasho? Weydii kooxda.

## what-happens/shield
what-happens-shield = Gaashaan waa laguu saari karaa, ama maya
# Lead: macdanta culus.
what-happens-shield-shield = Gaashaan ama [eebroon](lead-apron) leedh ah (macdan culus) wuxuu celiyaa [shucaaca](radiation) aadan u baahnayn. Wuxuu dabooli karaa caloosha hoose ama qayb kale.
what-happens-shield-today = Waayahan inta badan looma baahna. Haddii aad rabto inaad wax badan ogaato, weydii kooxda.

## what-happens/comfort
what-happens-comfort = Marka hore dawo ayaa lagu siin karaa
what-happens-comfort-medicine = Baaritaannada qaarkood, waxaa lagu siiyaa dawada xanuunka. Waxaa lagu siin karaa [dawo dejisa](sedative) si aad u degto, ama labadaba.
what-happens-comfort-needle = Kuwan waxaa lagu siin karaa marka irbad la gelinayo [kala-goys](joint) ama [halbowle](artery).
what-happens-comfort-tell = Haddii aad xanuun ama cabsi dareento, kooxda u sheeg.

## what-happens/drink
what-happens-drink = Waxaa laga yaabaa inaad cabto kontaraast
what-happens-drink-drink = Baaritaannada qaarkood, waxaad cabtaa dareere uu ku jiro [kontaraast](contrast-dye) (midabka raajada). [Bariyamku](barium) waa nooc ka mid ah.
what-happens-drink-clearer = Wuxuu fududeeyaa in qaybaha jirkaaga la arko.

## what-happens/dye
what-happens-dye = Kontaraastku si kale ayuu u geli karaa
what-happens-dye-lead = Haddii aadan cabbin [kontaraastka](contrast-dye), waxaa lagugu siin karaa:
what-happens-dye-iv = [Tuubada xididka (IV)](iv-line), oo xidid gasha
what-happens-dye-enema = [Enema](enema), oo gasha malawadka (dhammaadka mindhicirka)
what-happens-dye-needle = Irbad, oo kala-goys gasha
what-happens-dye-womb = Tuubo dhuuban, oo ilmo-galeenka gasha

## what-happens/table
what-happens-table = Kooxdu waxay kugu caawisaa miiska raajada
what-happens-table-lead = Waxaad ku jiifsataa miiska raajada ama waad ag istaagtaa. Kooxdu waxay kaa codsan kartaa inaad:
what-happens-table-turn = Jirkaaga rogto
what-happens-table-move = Dhaqaajiso hal qayb oo jirkaaga ah
what-happens-table-breath = Neefta hayso muddo gaaban

## what-happens/catheter
what-happens-catheter = Baaritaannada qaarkood kateetar ayaa loo isticmaalaa
what-happens-catheter-numb = Haddii aad u baahan tahay [kateetar](catheter), kooxdu marka hore meesha ayay kabuubisaa (waxba kama dareemaysid).
# Gumaarka: halka lugtu jirka kaga xirmato.
what-happens-catheter-needle = Kaddib dhakhtarkaagu irbad ayuu gelinayaa. Meeshu waxay noqon kartaa gumaarka, curcurka gacanta, xusulka ama qayb kale.

## what-happens/pictures
what-happens-pictures = Mashiinka raajadu wuxuu qaadaa sawirro dhaqaaqaya
what-happens-pictures-scanner = Dhakhtarkaaga ama [farsamayaqaanka raajada](technologist) ayaa sawirrada ku qaada [mashiinka raajada](c-arm). Kooxdu waxay ka daawataa shaashad.
what-happens-pictures-takes = Wuxuu qaataa qiyaastii:
what-happens-pictures-short = 15 ilaa 30 daqiiqo (liqidda ama caloosha)
what-happens-pictures-longer = 30 ilaa 60 daqiiqo (mindhicirka weyn ama wadnaha)
what-happens-pictures-hours = Dhawr saacadood (mindhicirka yar)

## what-happens/feel
what-happens-feel = Waxa aad dareemi karto
what-happens-feel-barium = Bariyam: dhadhan tamaashiir, calool buuxda, majiir
what-happens-feel-dye = Kontaraast dhiigga gala: kulayl dhawr ilbiriqsi
what-happens-feel-needle = Irbad: muditaan gaaban, kaddib cadaadis
what-happens-feel-womb = Baaritaanka ilmo-galeenka: majiir muddo gaaban
what-happens-feel-tell = Haddii aad cuncun ama barar dareento ama neeftu kugu adkaato, **isla markiiba** kooxda u sheeg.

## what-happens/finish
what-happens-finish = Kaddib baaritaankaagu waa dhammaaday
what-happens-finish-catheter = Haddii [kateetar](catheter) laguu geliyay, dhakhtarkaaga ayaa ka soo saaraya. Kooxdu muddo ayay xaaladdaada la socon kartaa.
what-happens-finish-ask = Ka hor intaadan bixin, weydii kooxda: “Guriga maxaan ku sameeyaa? Yaan wacaa haddii aan caawimo u baahdo?”

## what-happens/swallow-drink
what-happens-swallow-drink = Bariyamka kabbo-kabbo ayaad u cabtaa
what-happens-swallow-drink-fizz = Marka hore waxaad liqi kartaa budo xumbaysa. Isku day inaadan daacin.
what-happens-swallow-drink-drink = Kaddib waxaad kabbataa [bariyam](barium), oo ah [kontaraast](contrast-dye) caddaan ah. Kooxda ayaa kuu sheegta goorta aad liqayso.
what-happens-swallow-drink-taste = Wuxuu leeyahay dhadhan tamaashiir. Wuxuu fududeeyaa in qaybaha jirkaaga la arko.

## what-happens/swallow-table
what-happens-swallow-table = Waad istaagtaa, rogmataa oo jiifsataa
what-happens-swallow-table-stand = Waxaad ag istaagtaa miiska raajada. Kaddib miisku wuu janjeersan karaa, si aad u jiifsato.
what-happens-swallow-table-turn = Kooxdu waxay kaa codsataa inaad rogmato, dhaqaaqdo, oo neefta hayso muddo gaaban.
what-happens-swallow-table-sit = Haddii aadan istaagi karin, sheeg. Waad fadhiisan kartaa.

## what-happens/swallow-pictures
what-happens-swallow-pictures = Kooxdu waxay daawataa sidaad wax u liqayso
what-happens-swallow-pictures-scanner = Dhakhtar ama [farsamayaqaanka raajada](technologist) ayaa mashiinka raajada ku qaada sawirro dhaqaaqaya.
what-happens-swallow-pictures-watch = Waxay shaashadda ka daawadaan bariyamka oo hoos u socda.
what-happens-swallow-pictures-press = Qof ayaa calooshaada cadaadin kara si bariyamku u fido.

## what-happens/swallow-feel
what-happens-swallow-feel = Calool buuxda ayaad dareemi kartaa
what-happens-swallow-feel-full = Waxaad dareemi kartaa calool buuxda ama lallabbo yar. Dadka badankoodu xanuun ma dareemaan.
what-happens-swallow-feel-tell = Haddii aad mergato, cuncun dareento ama neeftu kugu adkaato, **isla markiiba** kooxda u sheeg.

## what-happens/swallow-long
what-happens-swallow-long = Inta uu qaato
what-happens-swallow-long-short = Baaritaanka liqidda ama calooshu wuxuu qaataa qiyaastii 15 ilaa 30 daqiiqo.
what-happens-swallow-long-long = Baaritaanka mindhicirka yari wuxuu qaataa dhawr saacadood. Sawirrada dhexdooda waad sugtaa.
what-happens-swallow-long-home = Kaddib badanaa wax waad cuni kartaa, cabbi kartaa oo guriga waad aadi kartaa. Marka hore weydii.

## what-happens/bowel-tube
what-happens-bowel-tube = Enemada bariyamka ayaa lagu siiyaa
what-happens-bowel-tube-side = Dhinac ayaad ugu jiifsataa miiska raajada. Sawirka koowaad wuxuu muujiyaa haddii mindhicirkaagu madhan yahay.
what-happens-bowel-tube-tube = Tuubo yar ayaa gasha malawadka (dhammaadka mindhicirka). Tani waa [enema](enema).
what-happens-bowel-tube-balloon = Buufin yar ayaa tuubada hayn kara.

## what-happens/bowel-fill
what-happens-bowel-fill = Bariyamku wuxuu buuxiyaa mindhicirkaaga
what-happens-bowel-fill-barium = [Bariyam](barium), oo ah [kontaraast](contrast-dye) caddaan ah, ayaa gala. Badanaa hawo ayaa iyaduna gasha.
what-happens-bowel-fill-clear = Wuxuu fududeeyaa in mindhicirkaaga la arko.
what-happens-bowel-fill-feel = Calool buuxda ayaad dareentaa, majiirna waad yeelan kartaa. Si tartiib ah oo qoto dheer u neefso. Haddii uu ku xanuujiyo, kooxda u sheeg.

## what-happens/bowel-turn
what-happens-bowel-turn = Waad rogmataa si sawirrada loo qaado
what-happens-bowel-turn-turn = Kooxdu waxay kaa codsataa inaad rogmato, dhaqaaqdo, oo neefta hayso muddo gaaban.
what-happens-bowel-turn-tip = Miisku wuu janjeersan karaa. Qof ayaa calooshaada cadaadin kara.

## what-happens/bowel-pictures
what-happens-bowel-pictures = Kooxdu shaashadda ayay ka daawataa
what-happens-bowel-pictures-scanner = Dhakhtar ama [farsamayaqaanka raajada](technologist) ayaa mashiinka raajada ku qaada sawirro dhaqaaqaya.
what-happens-bowel-pictures-long = Baaritaanku wuxuu qaataa qiyaastii 30 ilaa 60 daqiiqo.
what-happens-bowel-pictures-shot = Waxaa lagugu duri karaa irbad mindhicirka dejisa. Markaas weydii goorta aad gaari wadi karto.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Kaddib musqusha ayaad aaddaa
what-happens-bowel-toilet-out = Bariyamka badankiisu wuu soo daataa, tuubadana waa la saaraa. Kaddib musqusha ayaad aaddaa.
what-happens-bowel-toilet-last = Hal ama laba sawir oo kale ayaa la qaadi karaa.
what-happens-bowel-toilet-home = Badanaa wax waad cuni kartaa, cabbi kartaa oo guriga waad aadi kartaa. Marka hore weydii.

## what-happens/heart-ready
what-happens-heart-ready = Kooxdu waxay kaa caawisaa inaad degto
what-happens-heart-ready-line = Gacanta waxaa lagaa geliyaa [tuubada xididka (IV)](iv-line). Wax xabadkaaga lagu dhejiyo ayaa muujiya garaaca wadnahaaga.
what-happens-heart-ready-relax = Waxaa lagu siin karaa dawada xanuunka, [dawo dejisa](sedative) si aad u degto, ama labadaba. Waad soo jeeddaa.
what-happens-heart-ready-table = Waxaad ku jiifsataa miiska raajada.

## what-happens/heart-numb
what-happens-heart-numb = Curcurkaaga ama gumaarka ayaa la kabuubiyaa
what-happens-heart-numb-numb = Marka hore, kooxdu waxay kabuubisaa curcurka gacantaada ama gumaarka. Waqti gaaban ayay ku mudaysaa.
what-happens-heart-numb-needle = Kaddib irbad iyo tuubo dhuuban ([kateetar](catheter)) ayaa gala. Cadaadis ayaad dareemi kartaa.
what-happens-heart-numb-elbow = Mararka qaarkood, meeshu waa xusulka ama qayb kale.

## what-happens/heart-tube
what-happens-heart-tube = Tuubadu waxay tagtaa wadnahaaga
what-happens-heart-tube-feel = Tuubada gudaha kama dareemaysid.
what-happens-heart-tube-watch = [Mashiinka raajadu](c-arm) hareerahaaga ayuu ku wareegaa, sawirro dhaqaaqayana wuu qaadaa. Kooxdu waxay ka daawataa shaashad.
what-happens-heart-tube-tell = Haddii xabadku ku xanuuno ama cadaadis ku dareento, **isla markiiba** kooxda u sheeg.

## what-happens/heart-dye
what-happens-heart-dye = Kontaraastku wuxuu muujiyaa qulqulka dhiigga
what-happens-heart-dye-warm = [Kontaraastku](contrast-dye) tuubada ayuu ka galaa. Kulayl ayaad dareemi kartaa dhawr ilbiriqsi.
what-happens-heart-dye-breath = Waxaad u baahan kartaa inaad neefta hayso.
what-happens-heart-dye-stent = Haddii [halbowle](artery) ciriiri yahay, [istent](stent) ayaa la gelin karaa.
what-happens-heart-dye-tell = Haddii aad cuncun ama barar dareento ama neeftu kugu adkaato, **isla markiiba** kooxda u sheeg.

## what-happens/heart-rest
what-happens-heart-rest = Tuubadu way soo baxdaa, waadna nasataa
what-happens-heart-rest-out = Kooxdu tuubada way saartaa, meeshana way cadaadisaa ama suun ayay ku xirtaa.
what-happens-heart-rest-still = Dhawr saacadood ayaad nasataa. Ha dhaqaaqin, sida laguu sheego.
what-happens-heart-rest-tell = Haddii meeshu kula qoyan tahay, ama aad dareento inaadan fiicnayn, cod dheer ku dhawaaq.
what-happens-heart-rest-long = Baaritaanka laftiisu badanaa wuxuu qaataa 30 ilaa 60 daqiiqo.

## what-happens/tube-ready
what-happens-tube-ready = Kooxda ayaa ku diyaarisa
what-happens-tube-ready-line = Waxaa laguu geliyaa [tuubada xididka (IV)](iv-line). Maqaarka waa la nadiifiyaa oo la kabuubiyaa. Wax yar ayay ku mudaysaa.
what-happens-tube-ready-relax = Waxaa lagu siin karaa dawada xanuunka, [dawo dejisa](sedative) si aad u degto, ama labadaba. Dadka qaar way seexdaan.
what-happens-tube-ready-table = Waxaad ku jiifsataa miiska raajada. Waxaad u baahan kartaa inaad neefta hayso.

## what-happens/tube-in
what-happens-tube-in = Tuubo dhuuban ayaa gasha
what-happens-tube-in-place = Irbad iyo tuubo dhuuban ([kateetar](catheter)) ayaa ka gala gumaarka, curcurka gacanta, xusulka ama qayb kale.
what-happens-tube-in-watch = Kooxdu shaashad ayay daawataa. [Kontaraastku](contrast-dye) markuu galo, kulayl ayaad dareemi kartaa.
what-happens-tube-in-tell = Haddii aad cuncun ama xanuun dareento ama neeftu kugu adkaato, **isla markiiba** kooxda u sheeg.

## what-happens/tube-kind
what-happens-tube-kind = Istent, tuubo dareere ama tuubo dawo
what-happens-tube-kind-stent = [Istent](stent): buufin ayaa meesha ciriiriga ah fura, istentkuna furan ayuu u hayaa
what-happens-tube-kind-drain = Tuubo dareere (drain): tuubo jilicsan ayaa dareeraha dheeraadka ah soo saarta
what-happens-tube-kind-line = Tuubo dawo (line): tuubo jilicsan ayaa dawo geysa [xidid](vein) weyn
what-happens-tube-kind-tight = Istentka wadnaha awgiis, xabadka waxaad ka dareemi kartaa cadaadis dhawr ilbiriqsi. Kooxda u sheeg.

## what-happens/tube-rest
what-happens-tube-rest = Kaddib waad nasataa
what-happens-tube-rest-out = Haddii uu istent yahay, buufinka iyo kateetarku way soo baxaan. Istentka, tuubada dareeraha ama tuubada dawadu way haraan.
what-happens-tube-rest-still = Waad nasataa, badanaa saacado. Ha dhaqaaqin, sida laguu sheego.
what-happens-tube-rest-tell = Haddii meeshu kula qoyan tahay, ama aad dareento inaadan fiicnayn, cod dheer ku dhawaaq.
what-happens-tube-rest-long = Istentka wadnuhu wuxuu qaataa 30 daqiiqo ilaa 2 saacadood.

## what-happens/bone-numb
what-happens-bone-numb = Ama irbad ayaa kala-goys la geliyaa
what-happens-bone-numb-table = Waxaad ku jiifsataa miiska raajada. Maqaarka waa la nadiifiyaa oo la kabuubiyaa. Dhawr ilbiriqsi ayay ku mudaysaa.
what-happens-bone-numb-pressure = Kaddib cadaadis ayaad dareentaa, ama [kala-goyska](joint) oo buuxsamay.
what-happens-bone-numb-relax = Marka hore waxaa lagu siin karaa dawada xanuunka, [dawo dejisa](sedative) si aad u degto, ama labadaba.

## what-happens/bone-needle
what-happens-bone-needle = Kooxdu way aragtaa halka irbaddu ku socoto
what-happens-bone-needle-dye = [Kontaraast](contrast-dye) yar ayaa muujiya haddii irbaddu meesha saxda ah ku jirto.
what-happens-bone-needle-move = Kooxdu waxay kaa codsan kartaa inaad kala-goyska dhaqaajiso.
what-happens-bone-needle-long = Waxay qaadataa qiyaastii 15 ilaa 30 daqiiqo.
what-happens-bone-needle-tell = Haddii aad cuncun ama barar dareento ama neeftu kugu adkaato, **isla markiiba** kooxda u sheeg.

## what-happens/bone-sleep
what-happens-bone-sleep = Ama qalliin baa laguu sameeyaa
what-happens-bone-sleep-sleep = Waad seexataa, ama qayb jirkaaga ah ayaa la kabuubiyaa. Kooxda ayaa adiga kula doorata.
what-happens-bone-sleep-feel = Haddii aad soo jeeddo, taabasho ama dhaqaaq ayaad dareemi kartaa. Haddii aad xanuun dareento, **isla markiiba** kooxda u sheeg.

## what-happens/bone-c-arm
what-happens-bone-c-arm = Qalliinka, mashiin ayaa lafahaaga muujiya
what-happens-bone-c-arm-arm = [Mashiinka raajadu](c-arm) wuu kaa sarreeyaa. Wuxuu u eg yahay xarafka C.
what-happens-bone-c-arm-screen = Dhakhtarka qalliinku marar badan ayuu shaashadda eegaa, si uu u hubiyo in qayb kasta si sax ah u fadhido.
what-happens-bone-c-arm-staff = Kooxdu waxay xirtaan eebroonno, maxaa yeelay maalin kasta raajo agteed ayay ka shaqeeyaan.

## what-happens/bone-rest
what-happens-bone-rest = Kaddib waad nasataa
what-happens-bone-rest-needle = Irbadda kaddib, badanaa isla maalintaas ayaad guriga aadi kartaa. Halkaas ku naso.
what-happens-bone-rest-surgery = Qalliinka kaddib, qolka soo kabashada ayaad aaddaa. Kalkaaliyayaal ayaa ku ilaaliya oo ku siiya dawada xanuunka.
what-happens-bone-rest-ask = Weydii: “Goorma ayaan guriga aadi karaa? Maxay sawirradu muujinayaan?”

## what-happens/womb-lie
what-happens-womb-lie = Waxaad ku jiifsataa miiska raajada
what-happens-womb-lie-like = Waa sida baaritaanka dhakhtarka haweenka.
what-happens-womb-lie-lie = Dhabarka ayaad u jiifsataa, jilbahana waad laabtaa.
what-happens-womb-lie-open = Qalab ayaa farjiga furan u haya. Afka ilmo-galeenka waa la nadiifiyaa.

## what-happens/womb-tube
what-happens-womb-tube = Kontaraastku wuxuu galaa ilmo-galeenka
what-happens-womb-tube-tube = Tuubo dhuuban ([kateetar](catheter)) ayaa marta afka ilmo-galeenka.
what-happens-womb-tube-dye = [Kontaraast](contrast-dye) ayaa gala. Wuxuu fududeeyaa in ilmo-galeenka iyo tuubooyinka la arko.

## what-happens/womb-pictures
what-happens-womb-pictures = Kooxdu shaashadda ayay ka daawataa
what-happens-womb-pictures-scanner = Dhakhtar ama [farsamayaqaanka raajada](technologist) ayaa mashiinka raajada ku qaada sawirro dhaqaaqaya.
what-happens-womb-pictures-turn = Kooxdu waxay kaa codsan kartaa inaad rogmato, ama neefta hayso muddo gaaban.
what-happens-womb-pictures-long = Baaritaanku wuxuu qaataa qiyaastii 30 daqiiqo.

## what-happens/womb-feel
what-happens-womb-feel = Majiir ayaad dareemi kartaa
what-happens-womb-feel-cramps = Waa sida xanuunka caadada, mid fudud ama mid daran. Badanaa degdeg ayuu u yaraadaa.
what-happens-womb-feel-faint = Haddii aad suuxid ama cuncun dareento, ama neeftu kugu adkaato, **isla markiiba** kooxda u sheeg.
what-happens-womb-feel-stop = “Jooji” waad oran kartaa. Ka hor, calaamad ku heshiiya.

## what-happens/womb-finish
what-happens-womb-finish = Kaddib baaritaankaagu waa dhammaaday
what-happens-womb-finish-out = Kooxdu tuubada way saartaa. Naso ilaa aad ladnaato.
what-happens-womb-finish-pad = Kontaraastku wuu soo daataa. Xiro suuf caado (pad).
what-happens-womb-finish-ask = Weydii: “Guriga maxaan ku sameeyaa? Yaan wacaa haddii aan caawimo u baahdo?”
