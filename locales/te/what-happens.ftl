# Topic: what-happens
what-happens-title = ఏం జరుగుతుంది
what-happens-hint = మీ పరీక్ష, ఒక్కో దశ

## what-happens/where
what-happens-where = మీరు సెంటర్‌కు లేదా ఆసుపత్రికి వెళ్తారు
what-happens-where-center = మీరు [అవుట్ పేషెంట్‌గా (ఓపీ రోగిగా)](outpatient) ఎక్స్-రే సెంటర్‌కు రావచ్చు.
what-happens-where-hospital = లేదా మీరు ఆసుపత్రిలో ఉన్నప్పుడే పరీక్ష జరగవచ్చు.

## what-happens/clothes
what-happens-clothes = మీరు గౌను వేసుకోవలసి రావచ్చు
what-happens-clothes-gown = మీరు కొన్ని లేదా అన్ని బట్టలు తీయాల్సి రావచ్చు. అప్పుడు బృందం మీకు ఆసుపత్రి గౌను ఇస్తుంది.
what-happens-clothes-help = బట్టలు మార్చుకోవడానికి సాయం కావాలా? బృందాన్ని అడగండి.

## what-happens/shield
what-happens-shield = మీకు షీల్డ్ పెట్టవచ్చు, పెట్టకపోవచ్చు
what-happens-shield-shield = సీసపు (లెడ్) షీల్డ్ లేదా [ఏప్రన్](lead-apron) మీకు అవసరం లేని [రేడియేషన్‌ను](radiation) అడ్డుకుంటుంది. అది పొత్తికడుపును లేదా వేరే భాగాన్ని కప్పవచ్చు.
what-happens-shield-today = ఈ రోజుల్లో తరచుగా ఇది అవసరం ఉండదు. ఇంకా తెలుసుకోవాలంటే బృందాన్ని అడగండి.

## what-happens/comfort
what-happens-comfort = ముందుగా మీకు మందు ఇవ్వవచ్చు
what-happens-comfort-medicine = కొన్ని పరీక్షలకు నొప్పి మందు ఇస్తారు. లేదా మీకు ఊరటగా ఉండటానికి [శాంతపరిచే మందు (సెడేటివ్)](sedative) ఇస్తారు.
what-happens-comfort-needle = [కీలులోకి (జాయింట్‌లోకి)](joint) లేదా [ధమనిలోకి](artery) సూది పెట్టేటప్పుడు ఇది ఇవ్వవచ్చు.
what-happens-comfort-tell = నొప్పిగా ఉన్నా, భయంగా ఉన్నా బృందానికి చెప్పండి.

## what-happens/drink
what-happens-drink = మీరు కాంట్రాస్ట్ డై తాగాల్సి రావచ్చు
what-happens-drink-drink = కొన్ని పరీక్షలకు మీరు [కాంట్రాస్ట్ డై](contrast-dye) కలిపిన ద్రవం తాగుతారు. [బేరియం](barium) అందులో ఒక రకం.
what-happens-drink-clearer = మీ శరీర భాగాలు మరింత స్పష్టంగా కనిపించడానికి ఇది సాయపడుతుంది.

## what-happens/dye
what-happens-dye = కాంట్రాస్ట్ డై వేరే విధంగా ఇవ్వవచ్చు
what-happens-dye-lead = మీరు [కాంట్రాస్ట్ డై](contrast-dye) తాగకపోతే, ఇలా ఇవ్వవచ్చు:
what-happens-dye-iv = [ఐవీ లైన్ (సెలైన్ గొట్టం)](iv-line) ద్వారా, సిరలోకి (రక్తనాళంలోకి)
what-happens-dye-enema = [ఎనిమా](enema) ద్వారా, మలాశయంలోకి (పేగు చివరి భాగంలోకి)

## what-happens/table
what-happens-table = ఎక్స్-రే టేబుల్ దగ్గర బృందం మీకు సాయపడుతుంది
what-happens-table-lead = మీరు ఎక్స్-రే టేబుల్ మీద పడుకుంటారు లేదా దాని దగ్గర నిలబడతారు. బృందం ఇలా చేయమనవచ్చు:
what-happens-table-turn = మీ శరీరాన్ని తిప్పడం
what-happens-table-move = శరీరంలో ఒక భాగాన్ని కదపడం
what-happens-table-breath = కొద్దిసేపు ఊపిరి బిగబట్టడం

## what-happens/catheter
what-happens-catheter = కొన్ని పరీక్షలకు క్యాథెటర్ వాడతారు
what-happens-catheter-numb = మీకు [క్యాథెటర్](catheter) అవసరమైతే, బృందం ముందు ఆ చోటును మొద్దుబారేలా (నొప్పి తెలియకుండా) చేస్తుంది.
what-happens-catheter-needle = తర్వాత మీ డాక్టర్ సూది పెడతారు. ఆ చోటు గజ్జ, మోచేయి లేదా వేరే భాగం కావచ్చు.

## what-happens/pictures
what-happens-pictures = స్కానర్ కదిలే చిత్రాలు తీస్తుంది
what-happens-pictures-scanner = మీ డాక్టర్ లేదా [టెక్నాలజిస్ట్](technologist) [ఎక్స్-రే స్కానర్‌తో](c-arm) చిత్రాలు తీస్తారు. బృందం వాటిని స్క్రీన్ మీద చూస్తుంది.
what-happens-pictures-long = మీ పరీక్షకు పట్టే సమయం సుమారు:
what-happens-pictures-most = 45 నుంచి 60 నిమిషాలు (బేరియం స్వాలో, పొట్ట లేదా పెద్ద పేగు)
what-happens-pictures-small-bowel = 90 నిమిషాల నుంచి 3 గంటలు (చిన్న పేగు)

## what-happens/finish
what-happens-finish = తర్వాత మీ పరీక్ష ముగుస్తుంది
what-happens-finish-catheter = మీకు [క్యాథెటర్](catheter) పెట్టి ఉంటే, మీ డాక్టర్ దాన్ని తీసేస్తారు. బృందం కాసేపు మిమ్మల్ని గమనించవచ్చు.
what-happens-finish-ask = వెళ్లే ముందు బృందాన్ని అడగండి: ఇంట్లో నేను ఏం చేయాలి? సాయం కావాలంటే ఎవరికి ఫోన్ చేయాలి?
