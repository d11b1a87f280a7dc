# Magacyada iyo sharraxaadda sawirrada: dhegeysiga, akhriyaha shaashadda iyo warqadda.

## What is it?
picture-what-is-it-shows = Qaybaha jirka gudihiisa
picture-what-is-it-shows-description = Jir ay qaybo ka mid ah gudaha ku sawiran yihiin: wadnaha iyo xididdada dhiigga, caloosha iyo mindhicirka, iyo ilmo-galeenka. Floroskoobigu wuxuu muujin karaa qaybahan oo shaqaynaya.
picture-what-is-it-helps = Shaashadda oo la wada eegayo
picture-what-is-it-helps-description = Dhakhtarad ayaa farta ku fiiqaysa meel shaashadda ah. Bukaankuna wuu eegayaa. Sawirradu waxay caawiyaan in la ogaado waxa khaldan iyo in daaweynta la hago.

## Common uses
picture-uses-overview = Isticmaallada caadiga ah
picture-uses-overview-description = Shan sawir oo yaryar: mareenka cuntada, wadnaha, tuubo yar oo xidid dhiig ku jirta, lafta sinta oo iskuruullo lagu xiray, iyo ilmo-galeenka.

## Why you need it
picture-why-function = Sida liqiddu u shaqayso
picture-why-function-description = Bukaan ayaa wax cabbaya. Muraayad weynaysa ayaa muujinaysa hunguriga oo cabitaanka hoos u riixaya. Fiidiyowgu wuxuu muujiyaa sida qayb u shaqayso.
picture-why-guide = Shaashadda ayaa jidka tusta
picture-why-guide-description = Dhakhtarad ayaa tuubo dhuuban ku dhaqaajinaysa bukaanka gudihiisa. Shaashad ayay eegaysaa markay shaqaynayso. Sawirrada dhaqaaqaya ayaa jidka tusaya.

## Getting ready
picture-get-ready-depends = Weydii waxaad samaynayso
picture-get-ready-depends-description = Bukaan ayaa dhakhtaradda wacaya oo weydiinaya: Cuntada, cabitaanka iyo dawooyinka ma sii wadi karaa, mise waa inaan dhawr saacadood sugo?
picture-get-ready-food = Weydii cuntada iyo cabitaanka
picture-get-ready-food-description = Bukaan ayaa dhakhtaradda wacaya. Miiska waxaa saaran cunto iyo biyo, waxaana la muujinayaa calaamad su’aal iyo saacad. Weydii goorta ay tahay inaad joojiso cuntada iyo cabitaanka.
picture-get-ready-medicines = Wac oo weydii dawooyinkaaga
picture-get-ready-medicines-description = Bukaan dawooyin haysta ayaa dhakhtaradda wacaya. Tuurista dawada waxaa saaran calaamadda mamnuuca. Iskaa ha u joojin wax dawo ah.
picture-get-ready-tell-us = Kooxda u sheeg caafimaadkaaga
picture-get-ready-tell-us-description = Bukaan ayaa kooxda uga warramaya uur, naas-nuujin, xasaasiyad, sambabada, kelyaha iyo dawo dhiigga khafiifisa. Kooxdu waa inay kuwan ogaato baaritaanka ka hor.
picture-get-ready-day = Diyaar u ah bixitaan
picture-get-ready-day-description = Bukaan ayaa guriga ka baxaya isagoo wata boorso, liis iyo nin dhalinyaro ah. Dahabku saxan ayuu ku harayaa. Keen liiskaaga, laakiin dahab ha keenin.

## What happens
picture-what-happens-where = Xarun iyo isbitaal
picture-what-happens-where-description = Haweeney ayaa u socota xarun raajo. Waxaa ku xiga isbitaal, bukaan sariir jiifaana ku jiro. Baaritaankaagu labada meelood midkood ayuu ka dhici karaa.
picture-what-happens-clothes = Xirashada toobka isbitaalka
picture-what-happens-clothes-description = Farsamayaqaan raajo ayaa bukaan siinaya toobka isbitaalka. Kaddib bukaanku toobka ayuu xiran yahay, dharkiina wuu laalaadaa. Kooxdu way kaa caawin kartaa dhar beddelashada.
picture-what-happens-shield = Gaashaan leedh ah
picture-what-happens-shield-description = Bukaan ayaa jiifa miiska raajada. Farsamayaqaan raajo ayaa gaashaan leedh ah saaraya qayb jirka ah. Wuxuu celiyaa shucaaca aan loo baahnayn.
picture-what-happens-comfort = Dawo kaa caawisa inaad degto
picture-what-happens-comfort-description = Dhakhtarad ayaa bukaan dawo ku siinaysa tuubo gacanta ku jirta. Farsamayaqaan raajo ayaa gacan garabka bukaanka saaraya. Adigana marka hore dawo waa lagu siin karaa.
picture-what-happens-drink = Cabbidda kontaraastka
picture-what-happens-drink-description = Haweeney ayaa ag taagan miiska raajada oo koob wax ka cabbaysa. Shaashadda waxaa ka muuqda hungurigeeda iyo caloosheeda oo caddaan ah.
picture-what-happens-dye = Tuubada xididka ama enema
picture-what-happens-dye-description = Haweeney ayaa fadhida iyadoo tuubada xididku gacanta ugu jirto. Nin ayaa dhinac u jiifa isagoo go’ saaran yahay, tuubada enemada ahna leh. Kontaraastku labada siba wuu ku geli karaa.
picture-what-happens-table = Miiska raajada
picture-what-happens-table-description = Bukaan ayaa jiifa miiska raajada, ama ag taagan. Sawirro yaryar ayaa muujinaya rogmashada, dhaqaajinta hal gacan iyo neef haynta.
picture-what-happens-catheter = Gelinta kateetar
picture-what-happens-catheter-description = Bukaan ayaa go’ nadiif ah hoos jiifa. Kooxdu tuubo dhuuban ayay gumaarkiisa ka gelinaysaa. Sawir yar ayaa muujinaya laba meelood: gumaarka iyo xusulka.
picture-what-happens-finish = Baaritaanka kaddib
picture-what-happens-finish-description = Bukaan ayaa sariir ku nasanaya. Farsamayaqaan raajo ayaa xaaladda bukaanka eegaya. Adiguna muddo waad nasan kartaa.

## After the exam
picture-after-barium = Cab biyo bariyamka kaddib
picture-after-barium-description = Bukaan ayaa cabbaya koob biyo ah. Musqul ayaa muujinaysa saxaro midabkeedu khafiif yahay. Jadwal taariikheed ayaa muujinaya dhawr maalmood. Saxarada noocaas ahi waa caadi bariyamka kaddib.
picture-after-catheter-site = Goorta kooxda la wacayo
picture-after-catheter-site-description = Bukaan ayaa kooxda wacaya. Afar sawir oo yaryar ayaa muujinaya goorta: kuus sii weynaanaya, dareere, guduudasho fidaysa iyo qandho.
picture-after-home = Qof ayaa guriga ku geeya
picture-after-home-description = Gabar dhalinyaro ah ayaa bukaan ka caawinaysa inuu gaarigeeda galo. Guriga ayay geynaysaa. Dawada dejisa kaddib, qof weyn waa inuu adigana guriga ku geeyo.

## Is it safe?
picture-safe-pregnant = Kooxda u sheeg haddii uur laga yaabo
picture-safe-pregnant-description = Baaritaanka ka hor, haweeney uur leh ayaa farsamayaqaanka raajada u sheegaysa ilmaha caloosheeda ku jira. Adiguna kooxda u sheeg, maxaa yeelay falaaraha raajadu waxay waxyeellayn karaan ilmaha caloosha ku jira.
picture-safe-little-risk = Baaritaannadu way kala duwan yihiin
picture-safe-little-risk-description = Dhakhtarad ayaa bukaan la hadlaysa. Jaantus ayaa muujinaya saddex baaritaan, laga bilaabo shucaac yar ilaa mid ka badan. Dadka badankood, khatartu way yar tahay.
picture-safe-ask-how-much = Weydii inta shucaac ah ee ku gaarta
picture-safe-ask-how-much-description = Bukaan ayaa dhakhtaradda weydiinaya: Imisa shucaac ah? Saddex xariiq, mid gaaban, mid dhexe iyo mid dheer, waxay muujinayaan saddex baaritaan oo shucaac yar ama ka badan leh.
picture-safe-past-x-rays = Keen raajooyinkaagii hore
picture-safe-past-x-rays-description = Bukaan ayaa keenaya raajooyinkiisii hore oo dhakhtaradda uga warramaya. Adiguna kooxda u sheeg dhammaan kuwaagii.
picture-safe-dye-allergy = Ka hadal xasaasiyadahaaga
picture-safe-dye-allergy-description = Bukaan ayaa dhakhtarad uga warramaya firiiric hore oo kontaraast ka timid iyo cunto-badeedka qolofta leh. Kooxda u sheeg xasaasiyadahaaga baaritaanka ka hor.

## Your results
picture-results-depends = Baaritaanno kala duwan, sawirro kala duwan
picture-results-depends-description = Xariiqyo ayaa afar sawir oo raajo ah ku xiraya afar qaybood oo jirka ninka ah: calool, wadne, sin iyo mindhicir. Baaritaan kastaa wax gaar ah ayuu raadiyaa.
picture-results-who = Dhakhtaradda raajada ayaa akhrida sawirradaada
picture-results-who-description = Dhakhtaradda raajada ayaa shaashad ka eegaysa sawirrada raajada. Warqad ayaa u tagaysa dhakhtar kale oo akhriya. Dhakhtarkaagu wuxuu wax weydiin karaa dhakhtar takhasus leh.
picture-results-ask = Wax ka weydii natiijadaada
picture-results-ask-description = Bukaan ayaa dhakhtaradda la hadlaya. Wuxuu weydiinayaa goorta natiijadu timaaddo, waxay muujinayso iyo cidda la wacayo.

## Words to know
picture-word-catheter = Kateetar
picture-word-catheter-description = Tuubo dheer oo dhuuban. Dhammaadkeeda waxaa loo sawiray si weyn, si aad u aragto inay gudaha ka bannaan tahay. Dareere ayaa dhex mari kara.
picture-word-stent = Istent
picture-word-stent-description = Marka hore, xididka dhiiggu waa ciriiri. Kaddib tuubo yar oo shabaq ah, istentka, ayaa furan u haysa, si dhiiggu u qulqulo.
picture-word-iv-line = Tuubada xididka
picture-word-iv-line-description = Tuubo dhuuban ayaa ka timaadda bac dareere ah oo gasha xidid gacanta ku yaal. Dareeruhu toos ayuu dhiiggaaga u galaa.
picture-word-lead-apron = Eebroonno leedh ah
picture-word-lead-apron-description = Bukaan ayaa eebroon leedh ah oo gaaban ku xiran caloosha hoose. Farsamayaqaan raajo ayaa mid dheer xiran. Leedhku wuxuu celiyaa falaaraha raajada.
picture-word-c-arm = Mashiinka C (C-arm)
picture-word-c-arm-description = Mashiin raajo oo u eg xarafka C. Hal dhinac ayaa bukaanka ka sarreeya, kan kalena miiska ayuu ka hooseeyaa. Falaaraha raajadu waxay maraan labada dhinac dhexdooda.

## Doses
picture-doses = Shucaaca iyo dabiicadda, is barbardhig
picture-doses-description = Xariiq kasta wuxuu muujinayaa muddada ay dabiicaddu ku qaadato inay ku siiso shucaac la mid ah baaritaan. La barbardhig hal sano oo dabiicadda ah.

picture-after-emergency = Isla markiiba caawimo wac
picture-after-emergency-description = Bukaan ayaa ambalaas wacaya. Afar sawir ayaa muujinaya goorta: xabad xanuun, neefsasho adag oo wejigu bararan yahay, suuxid, iyo weji dhinac u dhacay oo gacani tabar yar tahay.
picture-after-emergency-more = Sababo kale oo caawimo loo waco
picture-after-emergency-more-description = Bukaan ayaa ambalaas wacaya. Hal sawir wuxuu muujinayaa gacan cadaadinaysa meel dhiigaysa. Kan kale wuxuu muujinayaa cag qabow oo cirrootay.
picture-after-remember = Saddex wax oo la xasuusto
picture-after-remember-description = Bukaan ayaa ka fikiraya saddex wax. Sawirro yaryar ayaa muujinaya saddexda wax ee boggan.
picture-after-stent-card = Hayso kaarkaaga istentka
picture-after-stent-card-description = Nin ayaa kaar boorsadiisa gelinaya. Kaarku wuxuu muujinayaa istent iyo wadne. Kaarkaaga had iyo jeer sido.
picture-after-womb = Baaritaanka ilmo-galeenka kaddib naso
picture-after-womb-description = Haweeney ayaa kursi ku nasanaysa, dhalo biyo kulul ahna calooshaa u saaran. Suuf caado ayaa miiska saaran. Haweeneydu majiir iyo dhiig yar way yeelan kartaa.
picture-get-ready-bowel = Dareere saafi ah iyo mindhicir madhan
picture-get-ready-bowel-description = Biyo, maraq saafi ah iyo shaah aan caano lahayn waa la cabbi karaa. Saxan cunto ah waxaa saaran calaamadda mamnuuca. Budo biyo lagu qasay ayaa mindhicirka madhisa baaritaanka ka hor.
picture-safe-child = Waalid ayaa ag jooga
picture-safe-child-description = Ilmo ayaa miiska raajada ku fadhiya. Aabbuhu eebroon leedh ah ayuu xiran yahay, gacanta ilmahana wuu hayaa. Farsamayaqaan raajo ayaa ag taagan.
picture-safe-skin = Eeg haddii dhabarkaagu guduutay
picture-safe-skin-description = Nin ayaa muraayad ku arkaya meel guduudan oo dhabarkiisa ah. Laba jadwal taariikheed ayaa muujinaya in toddobaadyo ka soo wareegeen baaritaanka.
picture-what-happens-bowel = Dareere caddaan ah oo mindhicirka gala
picture-what-happens-bowel-description = Nin ayaa dhinac u jiifa isagoo go’ saaran yahay. Kalkaaliso ayaa la joogta. Sawir yar ayaa muujinaya dareere caddaan ah oo tuubo u maraya mindhicirka.
picture-what-happens-wrist = Tuubo dhuuban oo curcurka gasha
picture-what-happens-wrist-description = Laba sawir oo yaryar oo jirka ah ayaa muujinaya curcurka iyo gumaarka. Hoosta, dawo ayaa curcurka kabuubisa. Kaddib tuubo dhuuban ayaa gasha oo gacanta kor u marta.
picture-what-happens-press = Meesha oo la cadaadiyo
picture-what-happens-press-description = Nin ayaa sariir si siman ugu jiifa. Saacad ayaa muujinaysa dhawr saacadood. Hoosta waa laba hab: gacan ayaa curcurka cadaadinaysa, ama suun ayaa curcurka ku xiran.
picture-what-happens-c-arm = Mashiinka C (C-arm) ee qalliinka
picture-what-happens-c-arm-description = Bukaan ayaa go’ hoostiis ku hurda. Mashiinka C ayaa sinta ka sarreeya. Dhakhtarka qalliinku eebroon leedh ah ayuu xiran yahay, shaashaddana wuxuu ka eegayaa lafta iyo iskuruullada haya.
picture-what-happens-joint = Irbad kala-goys loo hago
picture-what-happens-joint-description = Mashiinka C ayaa ka sarreeya jilibka haweeney. Dhakhtarad ayaa irbad jilibka ku hagaysa, shaashadna meesha ayay muujinaysaa. Marka hore maqaarka waa la nadiifiyaa.
picture-what-happens-bone-numb = Maqaarka waa la kabuubiyaa
picture-what-happens-bone-numb-description = Bukaan ayaa jiifa miiska raajada. Dhakhtarad ayaa irbad yar ku kabuubinaysa maqaarka jilibka.
picture-what-happens-bone-rest = Baaritaanka kaddib naso
picture-what-happens-bone-rest-description = Bukaan jilibka faashad ku leh ayaa sariir ku nasanaya. Kalkaaliso ayaa xaaladda bukaanka eegaysa.
picture-what-happens-womb-finish = Baaritaanka kaddib naso
picture-what-happens-womb-finish-description = Haweeney ayaa baaritaanka kaddib nasanaysa. Farsamayaqaan raajo ayaa xaaladdeeda eegaya. Suuf caado ayaa miiska saaran.
picture-what-happens-womb = Miiska raajada dushiisa
picture-what-happens-womb-description = Haweeney ayaa dhabarka u jiifta, jilbaheeduna go’ hoostiis. Kalkaaliso iyo dhakhtarad ayaa la jooga. Sawir yar ayaa muujinaya qalabka farjiga furan u haya.
picture-what-happens-full = Calool buuxda
picture-what-happens-full-description = Caloosha bukaanku way buuxdaa. Gacan ayuu taagayaa si uu kalkaalisada ugu sheego. Adiguna kooxda u sheeg haddii wax khaldan yihiin.
picture-what-happens-wait = Inta baaritaanku qaato
picture-what-happens-wait-description = Bukaan ayaa kursi ku sugaya. Saacad waxay muujinaysaa waqti gaaban oo caloosha ah, mid kalena dhawr saacadood oo mindhicirka yar ah. Kaddib cunto iyo cabitaan ayaa jira.
picture-what-happens-bowel-fill = Bariyamku mindhicirka ayuu buuxiyaa
picture-what-happens-bowel-fill-description = Nin ayaa dhinac u jiifa isagoo go’ saaran yahay. Kalkaaliso ayaa la joogta. Sawir yar ayaa muujinaya dareere caddaan ah oo mindhicirkiisa buuxinaya.
picture-what-happens-toilet = Musqul aadid
picture-what-happens-toilet-description = Kalkaaliso ayaa nin toobka isbitaalka xiran musqusha u kaxaynaysa. Musqusha dareere caddaan ah ayaa ku jira: bariyamka ayaa soo baxaya.
picture-what-happens-sleep = Hurdo, ama qayb la kabuubiyay
picture-what-happens-sleep-description = Haweeney ayaa miiska ku hurudda iyadoo maaskaro saaran tahay. Sawir yar ayaa muujinaya haweeney soo jeedda oo lug laga kabuubiyay.
picture-what-happens-stop = “Jooji” waad oran kartaa
picture-what-happens-stop-description = Haweeney miiska jiifta ayaa gacanta taagaysa. Dhakhtaraddu labada gacmood ayay taagaysaa oo way joojinaysaa. Sawir yar ayaa muujinaya majiir ilmo-galeenka ah.
picture-get-ready-tell-more = Kuwan kooxda u sheeg
picture-get-ready-tell-more-description = Bukaan ayaa kalkaaliye uga warramaya dhibaatooyin caafimaad iyo raajooyinkii hore. Sawirro yaryar ayaa muujinaya waxa boggan ku yaal.
picture-get-ready-womb-when = Caadada kaddib
picture-get-ready-womb-when-description = Haweeney ayaa farta ku fiiqaysa jadwal taariikheed. Marka hore waa maalmo dhiig leh. Maalmaha ku xiga sax ayaa saaran.
picture-get-ready-womb = Baaritaanka ilmo-galeenka ka hor
picture-get-ready-womb-description = Haweeney ayaa wacaysa oo weydiinaysa kaniiniga xanuunka. Suuf caado ayaa boorsadeeda gelaysa. Musqul ayaa muujinaysa inay marka hore halkaas aaddo.
picture-after-emergency-belly = Calool xanuun aad u daran
picture-after-emergency-belly-description = Bukaan ayaa ambalaas wacaya. Sawir ayaa muujinaya laba gacmood oo saaran calool aad u xanuunaysa.
picture-after-emergency-bowel = Calool xanuun ama dhiig cusub
picture-after-emergency-bowel-description = Bukaan ayaa ambalaas wacaya. Hal sawir wuxuu muujinayaa calool aad u xanuunaysa, kan kalena dhiig cusub oo musqusha ku jira.
picture-after-emergency-bleed = Dhiigbax aan joogsan
picture-after-emergency-bleed-description = Bukaan ayaa ambalaas wacaya. Sawir ayaa muujinaya gacan cadaadinaysa meel dhiigaysa.
picture-after-barium-call = Goorta la waco bariyamka kaddib
picture-after-barium-call-description = Bukaan ayaa kooxda wacaya. Afar sawir oo yaryar ayaa muujinaya goorta: calool xanuun, matag, saxaro la’aan iyo qandho.
picture-after-site-care = Wax culus ha qaadin
picture-after-site-care-description = Bukaan ayaa faashad ku leh meesha tuubada dhuuban laga geliyay. Bacyo culus waxaa saaran calaamadda mamnuuca. Jadwal taariikheed ayaa muujinaya dhawr maalmood.
picture-after-joint = Baraf kala-goyska la saaro
picture-after-joint-description = Haweeney ayaa fadhida iyadoo lugtu kor u taagan tahay. Baraf maro ku jira ayaa jilibka u saaran. Saacad ayaa muujinaysa 15 daqiiqo.
picture-after-bone-surgery = Lugta barkimooyin dul saar oo naso
picture-after-bone-surgery-description = Bukaan ayaa guriga kursi fadhi ku nasanaya. Lug jibsi leh ayaa barkimooyin u dul saaran. Sawirka jibsiga qubayska hoos jooga waxaa saaran calaamadda mamnuuca.
picture-after-joint-call = Goorta kala-goys loo waco
picture-after-joint-call-description = Haweeney ayaa kooxda wacaysa. Saddex sawir oo yaryar ayaa muujinaya goorta: jilib guduudan oo bararan, dareere iyo qandho.
picture-after-womb-call = Goorta la waco baaritaankan kaddib
picture-after-womb-call-description = Haweeney ayaa kooxda wacaysa. Saddex sawir oo yaryar ayaa muujinaya goorta: calool xanuun, dhiigbax badan iyo qandho.
picture-after-milk = Naas-nuujin baaritaanka kaddib
picture-after-milk-description = Haweeney ayaa kursi fadhida oo ilmaheeda nuujinaysa. Adiguna nuujinta waad sii wadi kartaa.
picture-what-happens-womb-dye = Kontaraastku ilmo-galeenka ayuu buuxiyaa
picture-what-happens-womb-dye-description = Ilmo-galeenka oo si weyn loo sawiray. Tuubo dhuuban ayaa hoos ka timaadda. Kontaraast caddaan ah ayaa ilmo-galeenka buuxiya oo labada tuubo ka soo daata.
picture-what-happens-drain = Istent, tuubo dareere saarta, tuubo dawo
picture-what-happens-drain-description = Buufin ayaa xidid dhiig oo ciriiri ah fura, istentkuna furan ayuu u hayaa. Tuubo dareere ayaa dareeraha caloosha ka soo saarta. Tuubo dawo ayaa dawo geysa xidid.
picture-after-drain = Daryeel tuubadaada
picture-after-drain-description = Bukaan ayaa kooxda wacaya. Sawirro yaryar ayaa muujinaya: tuubada ha jiidin, qalayl ku hay, oo wac haddii guduudasho ama qandho jirto.
