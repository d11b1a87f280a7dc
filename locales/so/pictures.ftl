# Magacyada iyo sharraxaadda sawirrada: dhegeysiga, akhriyaha shaashadda iyo warqadda.

## What is it?
picture-what-is-it-shows = Qaybaha jirka gudihiisa
picture-what-is-it-shows-description = Jir ay qaybo ka mid ah gudaha ku sawiran yihiin: wadnaha iyo xididdada dhiigga, caloosha iyo mindhicirka, iyo ilmo-galeenka. Floroskoobigu wuxuu muujin karaa qaybahan oo shaqaynaya.
picture-what-is-it-helps = Shaashadda oo la wada eegayo
picture-what-is-it-helps-description = Dhakhtarad ayaa farta ku fiiqaysa meel shaashadda ah. Bukaankuna wuu eegayaa. Sawirradu waxay caawiyaan in la ogaado waxa khaldan iyo in daaweynta la hago.

## Common uses
picture-uses-overview = Shan isticmaal oo caadi ah
picture-uses-overview-description = Shan sawir oo yaryar: mareenka cuntada, wadnaha, tuubo yar oo xidid dhiig ku jirta, lafta sinta oo masmaar lagu xiray, iyo ilmo-galeenka.

## Why you need it
picture-why-function = Sida liqiddu u shaqayso
picture-why-function-description = Nin ayaa wax cabbaya. Muraayad weynaysa ayaa muujinaysa hunguriga oo cabitaanka hoos u riixaya. Fiidiyowgu wuxuu muujiyaa sida qayb u shaqayso.
picture-why-guide = Shaashadda ayaa jidka tusta
picture-why-guide-description = Dhakhtarad ayaa tuubo dhuuban ku dhaqaajinaysa bukaanka gudihiisa. Shaashad ayay eegaysaa markay shaqaynayso. Sawirrada dhaqaaqaya ayaa jidka tusaya.

## Getting ready
picture-get-ready-depends = Weydii waxaad samaynayso
picture-get-ready-depends-description = Haweeney ayaa dhakhtarkeeda wacaysa. Baaritaannada qaarkood wax way cuni kartaa oo cabbi kartaa. Kuwa kale waa inay muddo joojisaa cuntada, cabitaanka ama dawooyinka qaarkood.
picture-get-ready-food = Cuntada jooji baaritaanka ka hor
picture-get-ready-food-description = Nin ayaa miis fadhiya. Cuntada iyo cabitaanka waxaa saaran calaamadda mamnuuca. Saacaddu waxay muujinaysaa inay saacado dhaafayaan. Adiguna waxaad u baahan kartaa inaad sugto.
picture-get-ready-medicines = Wac oo weydii dawooyinkaaga
picture-get-ready-medicines-description = Nin dawooyinkiisa haysta ayaa dhakhtarkiisa wacaya. Tuurista dawada waxaa saaran calaamadda mamnuuca. Iskaa ha u joojin wax dawo ah.
picture-get-ready-tell-us = Noo sheeg caafimaadkaaga
picture-get-ready-tell-us-description = Bukaan ayaa kooxda uga warramaysa uur, naas-nuujin, xasaasiyad, sambabada, kelyaha iyo raajooyinkii hore. Kooxdu waa inay kuwan ogaato baaritaanka ka hor.
picture-get-ready-day = Diyaar u ah bixitaan
picture-get-ready-day-description = Haweeney ayaa guriga ka baxaysa iyadoo wadata boorsadeeda, liiskeeda iyo nin dhalinyaro ah. Dahabkeedu saxan ayuu ku harayaa. Keen liiskaaga, laakiin dahab ha keenin.

## What happens
picture-what-happens-where = Xarun iyo isbitaal
picture-what-happens-where-description = Haweeney ayaa u socota xarun raajo. Waxaa ku xiga isbitaal, bukaan sariir jiifaana ku jiro. Baaritaankaagu labada meelood midkood ayuu ka dhici karaa.
picture-what-happens-clothes = Xirashada toobka isbitaalka
picture-what-happens-clothes-description = Farsamayaqaan raajo ayaa nin siinaya toobka isbitaalka. Kaddib ninku toobka ayuu xiran yahay, dharkiisiina wuu laalaadaa. Kooxdu way kaa caawin kartaa dhar beddelashada.
picture-what-happens-shield = Gaashaanka lead-ka
picture-what-happens-shield-description = Bukaan ayaa jiifa miiska raajada. Farsamayaqaan raajo ayaa gaashaan lead ah saaraya calooshiisa hoose. Gaashaanku wuxuu celiyaa shucaaca uusan u baahnayn.
picture-what-happens-comfort = Dawo kaa caawisa inaad degto
picture-what-happens-comfort-description = Dhakhtarad ayaa bukaan dawo ku siinaysa tuubo gacantiisa ku jirta. Farsamayaqaan raajo ayaa gacan garabka ka saaraya. Adigana marka hore dawo waa lagu siin karaa.
picture-what-happens-drink = Cabbidda midabka raajada
picture-what-happens-drink-description = Haweeney ayaa ag taagan miiska raajada oo koob wax ka cabbaysa. Shaashadda waxaa ka muuqda hungurigeeda iyo caloosheeda oo cad.
picture-what-happens-dye = Tuubada xididka ama enema
picture-what-happens-dye-description = Haweeney ayaa fadhida iyadoo tuubada xididku gacanta ugu jirto. Nin ayaa dhinac u jiifa isagoo go’ saaran yahay, tuubo enema ahna leh. Midabku labada siba wuu ku geli karaa.
picture-what-happens-table = Miiska raajada
picture-what-happens-table-description = Nin ayaa jiifa miiska raajada, haweeneyna way ag taagan tahay. Sawirro yaryar ayaa muujinaya rogmashada, dhaqaajinta hal gacan iyo neef haynta.
picture-what-happens-catheter = Gelinta kateetar
picture-what-happens-catheter-description = Bukaan ayaa go’ nadiif ah hoos jiifa. Kooxdu tuubo dhuuban ayay gumaarkiisa ka gelinaysaa. Sawir yar ayaa muujinaya laba meelood: gumaarka iyo xusulka.
picture-what-happens-finish = Baaritaanka kaddib
picture-what-happens-finish-description = Bukaan ayaa sariir ku nasanaya isagoo faashad yar gacanta ugu xiran tahay. Farsamayaqaan raajo ayaa xaaladdiisa eegaya. Adiguna muddo waad nasan kartaa.

## After the exam
picture-after-barium = Cab biyo bariyamka kaddib
picture-after-barium-description = Nin ayaa cabbaya koob biyo ah. Musqul ayaa muujinaysa saxaro cad. Jadwal taariikheed ayaa muujinaya dhawr maalmood. Saxarada cad waa caadi bariyamka kaddib.
picture-after-catheter-site = Goorta kooxda la wacayo
picture-after-catheter-site-description = Haweeney ayaa wax wacaysa. Afar sawir oo yaryar ayaa muujinaya calaamadaha la isku waco: buro sii weynaata, dareere, casaan fidaya iyo qandho.
picture-after-home = Qof ayaa guriga ku geeya
picture-after-home-description = Gabar dhalinyaro ah ayaa nin da’ ah ka caawinaysa inuu gaarigeeda galo. Guriga ayay geynaysaa. Dawada dejisa kaddib, adiguna qof ayaad u baahan tahay.

## Is it safe?
picture-safe-pregnant = Noo sheeg haddii aad uur leedahay
picture-safe-pregnant-description = Baaritaanka ka hor, haweeney uur leh ayaa farsamayaqaanka raajada u sheegaysa ilmaha caloosheeda ku jira. Adiguna kooxda u sheeg, maxaa yeelay raajadu waxay waxyeellayn kartaa ilmaha caloosha ku jira.
picture-safe-little-risk = Baaritaan kastaa waa gaar
picture-safe-little-risk-description = Dhakhtarad ayaa bukaan la hadlaysa. Jaantus ayaa muujinaya saddex baaritaan, laga bilaabo shucaac yar ilaa mid ka badan. Dadka badankood, khatartu way yar tahay.
picture-safe-past-x-rays = Keen raajooyinkaagii hore
picture-safe-past-x-rays-description = Haweeney ayaa keenaysa raajooyinkeedii hore oo dhakhtarkeeda uga warramaysa. Khatartu way isku biirsan kartaa, marka dhammaan ka warran.
picture-safe-dye-allergy = Ka hadal xasaasiyadahaaga
picture-safe-dye-allergy-description = Nin dhalinyaro ah ayaa dhakhtar uga warramaya finan hore oo midabka raajada uga timid iyo cunto-badeedka qolofta leh. Kooxda u sheeg xasaasiyadahaaga baaritaanka ka hor.

## Your results
picture-results-depends = Baaritaanno kala duwan, sawirro kala duwan
picture-results-depends-description = Xariiqyo ayaa afar sawir oo raajo ah ku xiraya afar qaybood oo jirka ninka ah: calool, wadne, sin iyo mindhicir. Baaritaan kastaa wax gaar ah ayuu raadiyaa.
picture-results-who = Dhakhtarka raajada ayaa akhriya sawirradaada
picture-results-who-description = Dhakhtarka raajada ayaa shaashad ka eegaya sawirrada raajada. Warqad ayaa u tagaysa dhakhtar kale oo akhriya. Dhakhtarkaagu wuxuu wax weydiin karaa dhakhtar takhasus leh.
picture-results-ask = Wax ka weydii natiijadaada
picture-results-ask-description = Bukaan ayaa dhakhtarkeeda la hadlaysa. Waxay weydiinaysaa goorta ay natiijada helayso, waxay muujinayso iyo cidda ay wacayso.

## Words to know
picture-word-catheter = Kateetar
picture-word-catheter-description = Tuubo dheer oo dhuuban. Dhammaadkeeda waxaa loo sawiray si weyn, si aad u aragto inay gudaha ka bannaan tahay. Dareere ayaa dhex mari kara.
picture-word-stent = Istent
picture-word-stent-description = Marka hore, xididka dhiiggu waa ciriiri. Kaddib tuubo yar oo shabaq ah, istentka, ayaa furan u haysa, si dhiiggu u qulqulo.
picture-word-iv-line = Tuubada xididka
picture-word-iv-line-description = Tuubo dhuuban ayaa ka timaadda bac dareere ah oo gasha xidid gacanta ku yaal. Dareeruhu toos ayuu dhiiggaaga u galaa.
picture-word-lead-apron = Eebroonno lead ah
picture-word-lead-apron-description = Bukaan ayaa eebroon lead ah oo gaaban ku xiran caloosha hoose. Farsamayaqaan raajo ayaa mid dheer xiran. Lead-ku wuxuu celiyaa falaaraha raajada.
picture-word-c-arm = Gacanta C (C-arm)
picture-word-c-arm-description = Mashiin raajo oo u eg xarafka C. Hal dhinac ayaa bukaanka ka sarreeya, kan kalena miiska ayuu ka hooseeyaa. Falaaraha raajadu waxay maraan labada dhinac dhexdooda.

## Doses
picture-doses = Shucaaca iyo dabiicadda, is barbardhig
picture-doses-description = Xariiq kasta wuxuu muujinayaa muddada ay dabiicaddu ku qaadato inay ku siiso shucaac la mid ah baaritaan. Raajada xabadku waa xariiq aad u yar. Enema bariyam ayaa ugu dheer.
