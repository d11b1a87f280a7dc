# Topic: what-happens
what-happens-title = ఏం జరుగుతుంది
what-happens-hint = మీ పరీక్ష, ఒక్కో దశ

## what-happens/where

what-happens-where = మీరు ఎక్స్-రే సెంటర్‌కు లేదా ఆసుపత్రికి వెళ్తారు
what-happens-where-center = మీరు [అవుట్ పేషెంట్‌గా (ఓపీ రోగిగా)](outpatient) ఎక్స్-రే సెంటర్‌కు రావచ్చు.
what-happens-where-hospital = లేదా మీరు ఆసుపత్రిలో ఉన్నప్పుడే పరీక్ష జరగవచ్చు.

## what-happens/clothes

what-happens-clothes = మీరు ఆసుపత్రి దుస్తులు వేసుకోవలసి రావచ్చు
what-happens-clothes-gown = మీరు కొన్ని లేదా అన్ని బట్టలు తీయాల్సి రావచ్చు. అప్పుడు వైద్య బృందం మీకు ఆసుపత్రి దుస్తులు (గౌను) ఇస్తుంది.
what-happens-clothes-help = బట్టలు మార్చుకోవడానికి సాయం కావాలా? బృందాన్ని అడగండి.

## what-happens/shield

what-happens-shield = మీకు రక్షణ కవచం పెట్టవచ్చు, పెట్టకపోవచ్చు
# Made of lead, the metal.
what-happens-shield-shield = లెడ్ (సీసపు) కవచం లేదా [ఏప్రన్](lead-apron) మీకు అవసరం లేని [రేడియేషన్‌ను](radiation) అడ్డుకుంటుంది. అది పొత్తికడుపును లేదా వేరే భాగాన్ని కప్పవచ్చు.
what-happens-shield-today = ఈ రోజుల్లో సాధారణంగా ఇది అవసరం ఉండదు. ఇంకా తెలుసుకోవాలంటే వైద్య బృందాన్ని అడగండి.

## what-happens/comfort

what-happens-comfort = ముందుగా మీకు మందు ఇవ్వవచ్చు
what-happens-comfort-medicine = కొన్ని పరీక్షలకు నొప్పి తగ్గించే మందు ఇస్తారు. మీరు ప్రశాంతంగా ఉండటానికి [శాంతపరిచే మందు (సెడేటివ్)](sedative), లేదా రెండూ ఇవ్వవచ్చు.
what-happens-comfort-needle = [కీలులోకి (జాయింట్‌లోకి)](joint) లేదా [ధమనిలోకి](artery) సూది పెట్టేటప్పుడు ఇది ఇవ్వవచ్చు.
what-happens-comfort-tell = నొప్పిగా ఉన్నా, భయంగా ఉన్నా వైద్య బృందానికి చెప్పండి.

## what-happens/drink

what-happens-drink = మీరు కాంట్రాస్ట్ డై తాగాల్సి రావచ్చు
what-happens-drink-drink = కొన్ని పరీక్షలకు మీరు [కాంట్రాస్ట్ డై](contrast-dye) కలిపిన ద్రవం తాగుతారు. [బేరియం](barium) అందులో ఒక రకం.
what-happens-drink-clearer = ఇది మీ శరీర భాగాలు సులభంగా కనిపించేలా చేస్తుంది.

## what-happens/dye

what-happens-dye = కాంట్రాస్ట్ డై వేరే విధంగా ఇవ్వవచ్చు
what-happens-dye-lead = మీరు [కాంట్రాస్ట్ డై](contrast-dye) తాగకపోతే, వీటిలో ఒక విధంగా ఇవ్వవచ్చు:
what-happens-dye-iv = [ఐవీ లైన్ (సెలైన్ గొట్టం)](iv-line) ద్వారా, సిరలోకి (రక్తనాళంలోకి)
what-happens-dye-enema = [ఎనిమా](enema) ద్వారా, మలాశయంలోకి (పేగు చివరి భాగంలోకి)
what-happens-dye-needle = సూది ద్వారా, కీలులోకి
what-happens-dye-womb = సన్నని గొట్టం ద్వారా, గర్భసంచిలోకి

## what-happens/table

what-happens-table = ఎక్స్-రే టేబుల్ దగ్గర బృందం మీకు సాయపడుతుంది
what-happens-table-lead = మీరు ఎక్స్-రే టేబుల్ మీద పడుకుంటారు లేదా దాని దగ్గర నిలబడతారు. వైద్య బృందం ఇలా చేయమనవచ్చు:
what-happens-table-turn = మీ శరీరాన్ని తిప్పడం
what-happens-table-move = శరీరంలో ఒక భాగాన్ని కదపడం
what-happens-table-breath = కొద్దిసేపు ఊపిరి బిగబట్టడం

## what-happens/catheter

what-happens-catheter = కొన్ని పరీక్షలకు క్యాథెటర్ వాడతారు
# Numb: without feeling.
what-happens-catheter-numb = మీకు [క్యాథెటర్](catheter) అవసరమైతే, వైద్య బృందం ముందు ఆ చోటును మొద్దుబారేలా (నొప్పి తెలియకుండా) చేస్తుంది.
# Groin: the fold where the leg meets the body.
what-happens-catheter-needle = తర్వాత మీ డాక్టర్ సూది పెడతారు. ఆ చోటు గజ్జ (తొడ మొదలు), మణికట్టు, మోచేయి లేదా వేరే భాగం కావచ్చు.

## what-happens/pictures

what-happens-pictures = యంత్రం కదిలే చిత్రాలు తీస్తుంది
what-happens-pictures-scanner = మీ డాక్టర్ లేదా [ఎక్స్-రే టెక్నీషియన్](technologist) [ఎక్స్-రే యంత్రంతో](c-arm) చిత్రాలు తీస్తారు. వైద్య బృందం వాటిని స్క్రీన్ మీద చూస్తుంది.
what-happens-pictures-takes = సుమారు ఇంత సమయం పడుతుంది:
what-happens-pictures-short = 15 నుంచి 30 నిమిషాలు (మింగడం లేదా కడుపు)
# Lower bowel: the exam is a barium enema.
what-happens-pictures-longer = 30 నుంచి 60 నిమిషాలు (కింది పేగు లేదా గుండె)
what-happens-pictures-hours = కొన్ని గంటలు (చిన్న పేగు)

## what-happens/feel

what-happens-feel = మీకు ఎలా అనిపించవచ్చు
what-happens-feel-barium = బేరియం: సుద్ద రుచి, కడుపు నిండుగా, మెలిపెట్టే నొప్పి
what-happens-feel-dye = రక్తంలో డై: కొన్ని సెకన్లు వెచ్చగా
what-happens-feel-needle = సూది: కాసేపు చురుక్కుమని, తర్వాత ఒత్తిడి
what-happens-feel-womb = గర్భసంచి పరీక్ష: కాసేపు మెలిపెట్టే నొప్పి
what-happens-feel-tell = దురద, వాపు వచ్చినా, ఊపిరి సరిగ్గా ఆడకపోయినా **వెంటనే** వైద్య బృందానికి చెప్పండి.

## what-happens/finish

what-happens-finish = తర్వాత మీ పరీక్ష ముగుస్తుంది
what-happens-finish-catheter = మీకు [క్యాథెటర్](catheter) పెట్టి ఉంటే, మీ డాక్టర్ దాన్ని తీసేస్తారు. వైద్య బృందం కాసేపు మిమ్మల్ని గమనించవచ్చు.
what-happens-finish-ask = వెళ్లే ముందు బృందాన్ని అడగండి: ఇంట్లో నేను ఏం చేయాలి? సాయం కావాలంటే ఎవరికి ఫోన్ చేయాలి?

## what-happens/swallow-drink

what-happens-swallow-drink = మీరు బేరియం గుక్కగుక్కగా తాగుతారు
# Fizzy grains: they make gas, so that the stomach opens.
what-happens-swallow-drink-fizz = ముందు గ్యాస్ వచ్చే పలుకులు మింగాల్సి రావచ్చు. తేన్పు రాకుండా చూసుకోండి.
what-happens-swallow-drink-drink = తర్వాత [బేరియం](barium) అనే తెల్లని [కాంట్రాస్ట్ డై](contrast-dye) గుక్కగుక్కగా తాగుతారు. ఎప్పుడు మింగాలో వైద్య బృందం చెబుతుంది.
what-happens-swallow-drink-taste = ఇది సుద్ద రుచిగా ఉంటుంది. శరీర భాగాలు సులభంగా కనిపించేలా చేస్తుంది.

## what-happens/swallow-table

what-happens-swallow-table = మీరు నిలబడతారు, తిరుగుతారు, పడుకుంటారు
what-happens-swallow-table-stand = మీరు ఎక్స్-రే టేబుల్ దగ్గర నిలబడతారు. తర్వాత అది ఒరిగి, మీరు పడుకునేలా చేయవచ్చు.
what-happens-swallow-table-turn = తిరగమని, కదలమని, కొద్దిసేపు ఊపిరి బిగబట్టమని వైద్య బృందం చెబుతుంది.
what-happens-swallow-table-sit = నిలబడలేకపోతే చెప్పండి. కూర్చోవచ్చు.

## what-happens/swallow-pictures

what-happens-swallow-pictures = మీరు మింగడాన్ని బృందం చూస్తుంది
what-happens-swallow-pictures-scanner = డాక్టర్ లేదా [ఎక్స్-రే టెక్నీషియన్](technologist) ఎక్స్-రే యంత్రంతో కదిలే చిత్రాలు తీస్తారు.
what-happens-swallow-pictures-watch = బేరియం కిందికి దిగడాన్ని వారు స్క్రీన్ మీద చూస్తారు.
what-happens-swallow-pictures-press = బేరియం వ్యాపించడానికి ఎవరైనా మీ కడుపును నొక్కవచ్చు.

## what-happens/swallow-feel

what-happens-swallow-feel = కడుపు నిండినట్టు అనిపించవచ్చు
what-happens-swallow-feel-full = కడుపు నిండినట్టు లేదా కాస్త వికారంగా ఉండవచ్చు. ఎక్కువమందికి నొప్పి ఉండదు.
what-happens-swallow-feel-tell = పొలమారినా, దురద వచ్చినా, ఊపిరి సరిగ్గా ఆడకపోయినా **వెంటనే** వైద్య బృందానికి చెప్పండి.

## what-happens/swallow-long

what-happens-swallow-long = ఎంత సమయం పడుతుంది
what-happens-swallow-long-short = మింగే లేదా కడుపు పరీక్షకు సుమారు 15 నుంచి 30 నిమిషాలు పడుతుంది.
what-happens-swallow-long-long = చిన్న పేగు పరీక్షకు కొన్ని గంటలు పడుతుంది. చిత్రాల మధ్య మీరు వేచి ఉంటారు.
what-happens-swallow-long-home = తర్వాత ఎక్కువ మంది తినవచ్చు, తాగవచ్చు, ఇంటికి వెళ్లవచ్చు. ముందు అడగండి.

## what-happens/bowel-tube

what-happens-bowel-tube = మీకు బేరియం ఎనిమా ఇస్తారు
what-happens-bowel-tube-side = మీరు ఎక్స్-రే టేబుల్ మీద పక్కకు తిరిగి పడుకుంటారు. పేగు ఖాళీగా ఉందో లేదో మొదటి చిత్రం చూపిస్తుంది.
what-happens-bowel-tube-tube = చిన్న గొట్టం మలాశయంలోకి (పేగు చివరి భాగంలోకి) వెళ్తుంది. ఇదే [ఎనిమా](enema).
what-happens-bowel-tube-balloon = చిన్న బెలూన్ గొట్టాన్ని పట్టి ఉంచవచ్చు.

## what-happens/bowel-fill

what-happens-bowel-fill = బేరియం మీ పేగును నింపుతుంది
what-happens-bowel-fill-barium = [బేరియం](barium) అనే తెల్లని [కాంట్రాస్ట్ డై](contrast-dye) లోపలికి వెళ్తుంది. సాధారణంగా గాలి కూడా వెళ్తుంది.
what-happens-bowel-fill-clear = ఇది మీ పేగు సులభంగా కనిపించేలా చేస్తుంది.
what-happens-bowel-fill-feel = కడుపు నిండినట్టు ఉంటుంది, మెలిపెట్టే నొప్పి రావచ్చు. నెమ్మదిగా, లోతుగా ఊపిరి తీసుకోండి. నొప్పి ఉంటే వైద్య బృందానికి చెప్పండి.

## what-happens/bowel-turn

what-happens-bowel-turn = చిత్రాల కోసం మీరు తిరుగుతారు
what-happens-bowel-turn-turn = తిరగమని, కదలమని, కొద్దిసేపు ఊపిరి బిగబట్టమని వైద్య బృందం చెబుతుంది.
what-happens-bowel-turn-tip = టేబుల్ ఒరగవచ్చు. ఎవరైనా మీ కడుపును నొక్కవచ్చు.

## what-happens/bowel-pictures

what-happens-bowel-pictures = బృందం స్క్రీన్ మీద చూస్తుంది
what-happens-bowel-pictures-scanner = డాక్టర్ లేదా [ఎక్స్-రే టెక్నీషియన్](technologist) ఎక్స్-రే యంత్రంతో కదిలే చిత్రాలు తీస్తారు.
what-happens-bowel-pictures-long = పరీక్షకు సుమారు 30 నుంచి 60 నిమిషాలు పడుతుంది.
what-happens-bowel-pictures-shot = పేగు సడలడానికి సూది ఇవ్వవచ్చు. ఇస్తే, ఎప్పుడు బండి నడపవచ్చో అడగండి.

## what-happens/bowel-toilet

what-happens-bowel-toilet = తర్వాత మీరు టాయిలెట్‌కు వెళ్తారు
what-happens-bowel-toilet-out = చాలావరకు బేరియం బయటికి వస్తుంది, గొట్టం తీసేస్తారు. తర్వాత టాయిలెట్‌కు వెళ్తారు.
what-happens-bowel-toilet-last = ఇంకా ఒకటి రెండు చిత్రాలు తీయవచ్చు.
what-happens-bowel-toilet-home = ఎక్కువ మంది తినవచ్చు, తాగవచ్చు, ఇంటికి వెళ్లవచ్చు. ముందు అడగండి.

## what-happens/heart-ready

what-happens-heart-ready = ప్రశాంతంగా ఉండటానికి బృందం సాయపడుతుంది
what-happens-heart-ready-line = మీ చేతికి [ఐవీ లైన్ (సెలైన్ గొట్టం)](iv-line) పెడతారు. ఛాతీకి అంటించిన పట్టీలు గుండె కొట్టుకోవడాన్ని చూపిస్తాయి.
what-happens-heart-ready-relax = నొప్పి తగ్గించే మందు, [శాంతపరిచే మందు](sedative), లేదా రెండూ ఇవ్వవచ్చు. మీరు మెలకువగా ఉంటారు.
what-happens-heart-ready-table = మీరు ఎక్స్-రే టేబుల్ మీద పడుకుంటారు.

## what-happens/heart-numb

what-happens-heart-numb = మణికట్టు లేదా గజ్జను మొద్దుబారేలా చేస్తారు
# Groin: the fold where the leg meets the body.
what-happens-heart-numb-numb = ముందు వైద్య బృందం మణికట్టును లేదా గజ్జను (తొడ మొదలు) మొద్దుబారేలా చేస్తుంది. క్షణం చురుక్కుమంటుంది.
what-happens-heart-numb-needle = తర్వాత సూది, సన్నని గొట్టం ([క్యాథెటర్](catheter)) లోపలికి వెళ్తాయి. ఒత్తిడి తెలియవచ్చు.
what-happens-heart-numb-elbow = కొన్నిసార్లు ఆ చోటు మోచేయి లేదా వేరే భాగం.

## what-happens/heart-tube

what-happens-heart-tube = గొట్టం మీ గుండెకు వెళ్తుంది
what-happens-heart-tube-feel = లోపల గొట్టం ఉన్నట్టు మీకు తెలియదు.
what-happens-heart-tube-watch = [ఎక్స్-రే యంత్రం](c-arm) మీ చుట్టూ కదులుతూ కదిలే చిత్రాలు తీస్తుంది. వైద్య బృందం వాటిని స్క్రీన్ మీద చూస్తుంది.
what-happens-heart-tube-tell = ఛాతీ నొప్పిగా లేదా బిగుతుగా ఉంటే **వెంటనే** బృందానికి చెప్పండి.

## what-happens/heart-dye

what-happens-heart-dye = డై రక్త ప్రవాహాన్ని చూపిస్తుంది
what-happens-heart-dye-warm = [కాంట్రాస్ట్ డై](contrast-dye) గొట్టం ద్వారా వెళ్తుంది. కొన్ని సెకన్లు వెచ్చగా అనిపించవచ్చు.
what-happens-heart-dye-breath = ఊపిరి బిగబట్టాల్సి రావచ్చు.
what-happens-heart-dye-stent = [ధమని](artery) ఇరుకుగా ఉంటే [స్టెంట్](stent) పెట్టవచ్చు.
what-happens-heart-dye-tell = దురద, వాపు వచ్చినా, ఊపిరి సరిగ్గా ఆడకపోయినా **వెంటనే** వైద్య బృందానికి చెప్పండి.

## what-happens/heart-rest

what-happens-heart-rest = గొట్టం తీస్తారు, మీరు విశ్రాంతి తీసుకుంటారు
what-happens-heart-rest-out = వైద్య బృందం గొట్టం తీసి, ఆ చోటును నొక్కుతుంది లేదా పట్టీ కడుతుంది.
what-happens-heart-rest-still = కొన్ని గంటలు విశ్రాంతి తీసుకుంటారు. చెప్పినట్టు కదలకుండా పడుకోండి.
what-happens-heart-rest-tell = ఆ చోటు తడిగా అనిపించినా, ఒంట్లో బాగోలేకపోయినా, పిలవండి.
what-happens-heart-rest-long = పరీక్షకు మాత్రం సాధారణంగా 30 నుంచి 60 నిమిషాలు పడుతుంది.

## what-happens/tube-ready

what-happens-tube-ready = బృందం మిమ్మల్ని సిద్ధం చేస్తుంది
what-happens-tube-ready-line = మీకు [ఐవీ లైన్ (సెలైన్ గొట్టం)](iv-line) పెడతారు. చర్మాన్ని శుభ్రం చేసి మొద్దుబారేలా చేస్తారు. కాస్త చురుక్కుమంటుంది.
what-happens-tube-ready-relax = నొప్పి తగ్గించే మందు, [శాంతపరిచే మందు](sedative), లేదా రెండూ ఇవ్వవచ్చు. కొందరు నిద్రపోతారు.
what-happens-tube-ready-table = మీరు ఎక్స్-రే టేబుల్ మీద పడుకుంటారు. ఊపిరి బిగబట్టాల్సి రావచ్చు.

## what-happens/tube-in

what-happens-tube-in = సన్నని గొట్టం లోపలికి వెళ్తుంది
# Groin: the fold where the leg meets the body.
what-happens-tube-in-place = సూది, సన్నని గొట్టం ([క్యాథెటర్](catheter)) గజ్జ (తొడ మొదలు), మణికట్టు, మోచేయి లేదా వేరే భాగం నుంచి వెళ్తాయి.
what-happens-tube-in-watch = వైద్య బృందం స్క్రీన్ చూస్తుంది. [కాంట్రాస్ట్ డై](contrast-dye) వల్ల వెచ్చగా అనిపించవచ్చు.
what-happens-tube-in-tell = దురద, నొప్పి వచ్చినా, ఊపిరి సరిగ్గా ఆడకపోయినా **వెంటనే** బృందానికి చెప్పండి.

## what-happens/tube-kind

# One of three things: a stent, or a drain, or a line.
what-happens-tube-kind = మీకు స్టెంట్, డ్రెయిన్ లేదా మందు గొట్టం పెడతారు
what-happens-tube-kind-stent = [స్టెంట్](stent): బెలూన్ ఇరుకు చోటును తెరుస్తుంది, స్టెంట్ తెరిచి ఉంచుతుంది
what-happens-tube-kind-drain = డ్రెయిన్: మెత్తని గొట్టం ఎక్కువైన నీటిని బయటికి పంపుతుంది
what-happens-tube-kind-line = మందు గొట్టం (లైన్): మెత్తని గొట్టం పెద్ద [సిరలోకి](vein) మందు పంపుతుంది
what-happens-tube-kind-tight = గుండె స్టెంట్ పెట్టేటప్పుడు కొన్ని సెకన్లు ఛాతీ బిగుతుగా ఉండవచ్చు. బృందానికి చెప్పండి.

## what-happens/tube-rest

what-happens-tube-rest = తర్వాత మీరు విశ్రాంతి తీసుకుంటారు
what-happens-tube-rest-out = స్టెంట్ అయితే, బెలూన్, క్యాథెటర్ బయటికి తీస్తారు. స్టెంట్, డ్రెయిన్ లేదా మందు గొట్టం లోపలే ఉంటుంది.
what-happens-tube-rest-still = సాధారణంగా గంటల పాటు విశ్రాంతి తీసుకుంటారు. చెప్పినట్టు కదలకుండా పడుకోండి.
# The place: where the needle and the tube went in.
what-happens-tube-rest-tell = గొట్టం పెట్టిన చోటు తడిగా అనిపించినా, ఒంట్లో బాగోలేకపోయినా, పిలవండి.
what-happens-tube-rest-long = గుండె స్టెంట్‌కు 30 నిమిషాల నుంచి 2 గంటలు పడుతుంది.

## what-happens/bone-numb

# One or the other: a needle (two steps), or surgery (two steps).
what-happens-bone-numb = కీలులో సూది పెడితే
what-happens-bone-numb-table = మీరు ఎక్స్-రే టేబుల్ మీద పడుకుంటారు. చర్మాన్ని శుభ్రం చేసి మొద్దుబారేలా చేస్తారు. కొన్ని సెకన్లు చురుక్కుమంటుంది.
what-happens-bone-numb-pressure = తర్వాత ఒత్తిడి తెలుస్తుంది, లేదా [కీలు (జాయింట్)](joint) నిండినట్టు ఉంటుంది.
what-happens-bone-numb-relax = ముందు నొప్పి తగ్గించే మందు, [శాంతపరిచే మందు](sedative), లేదా రెండూ ఇవ్వవచ్చు.

## what-happens/bone-needle

what-happens-bone-needle = సూది ఎక్కడికి వెళ్తుందో బృందం చూస్తుంది
what-happens-bone-needle-dye = సూది సరైన చోట ఉందో లేదో కొద్దిపాటి [కాంట్రాస్ట్ డై](contrast-dye) చూపిస్తుంది.
what-happens-bone-needle-move = కీలును కదపమని వైద్య బృందం అడగవచ్చు.
what-happens-bone-needle-long = సుమారు 15 నుంచి 30 నిమిషాలు పడుతుంది.
what-happens-bone-needle-tell = దురద, వాపు వచ్చినా, ఊపిరి సరిగ్గా ఆడకపోయినా **వెంటనే** బృందానికి చెప్పండి.

## what-happens/bone-sleep

what-happens-bone-sleep = లేదా ఆపరేషన్ అయితే
what-happens-bone-sleep-sleep = మీరు నిద్రలో ఉంటారు, లేదా శరీరంలో ఒక భాగాన్ని మొద్దుబారేలా చేస్తారు. వైద్య బృందం మీతో కలిసి నిర్ణయిస్తుంది.
what-happens-bone-sleep-feel = మెలకువగా ఉంటే, తాకడం లేదా కదలడం తెలియవచ్చు. నొప్పి ఉంటే **వెంటనే** బృందానికి చెప్పండి.

## what-happens/bone-c-arm

what-happens-bone-c-arm = ఆపరేషన్‌లో యంత్రం మీ ఎముకలను చూపిస్తుంది
what-happens-bone-c-arm-arm = [ఎక్స్-రే యంత్రం](c-arm) మీ పైన ఉంటుంది. అది ఇంగ్లీషు C అక్షరంలా ఉంటుంది.
what-happens-bone-c-arm-screen = ప్రతి భాగం సరిగ్గా ఉందో లేదో సర్జన్ మాటిమాటికీ స్క్రీన్ చూస్తారు.
what-happens-bone-c-arm-staff = బృందం రోజూ ఎక్స్-రేల దగ్గర పని చేస్తుంది కాబట్టి ఏప్రన్లు వేసుకుంటుంది.

## what-happens/bone-rest

what-happens-bone-rest = తర్వాత మీరు విశ్రాంతి తీసుకుంటారు
what-happens-bone-rest-needle = సూది తర్వాత సాధారణంగా అదే రోజు ఇంటికి వెళ్లవచ్చు. ఇంట్లో విశ్రాంతి తీసుకోండి.
what-happens-bone-rest-surgery = ఆపరేషన్ తర్వాత రికవరీ గదికి తీసుకెళ్తారు. నర్సులు మిమ్మల్ని చూసుకుంటారు, నొప్పికి మందు ఇస్తారు.
what-happens-bone-rest-ask = అడగండి: నేను ఎప్పుడు ఇంటికి వెళ్లవచ్చు? చిత్రాలు ఏం చూపిస్తున్నాయి?

## what-happens/womb-lie

what-happens-womb-lie = మీరు ఎక్స్-రే టేబుల్ మీద పడుకుంటారు
what-happens-womb-lie-like = ఇది స్త్రీల డాక్టర్ చేసే పరీక్ష లాంటిది.
what-happens-womb-lie-lie = వెల్లకిలా పడుకుని, మోకాళ్లు ముడుస్తారు.
what-happens-womb-lie-open = ఒక పరికరం యోనిని తెరిచి ఉంచుతుంది. గర్భసంచి ముఖద్వారాన్ని శుభ్రం చేస్తారు.

## what-happens/womb-tube

what-happens-womb-tube = డై మీ గర్భసంచిలోకి వెళ్తుంది
what-happens-womb-tube-tube = సన్నని గొట్టం ([క్యాథెటర్](catheter)) గర్భసంచి ముఖద్వారం గుండా వెళ్తుంది.
what-happens-womb-tube-dye = [కాంట్రాస్ట్ డై](contrast-dye) లోపలికి వెళ్తుంది. ఇది గర్భసంచి, నాళాలు సులభంగా కనిపించేలా చేస్తుంది.

## what-happens/womb-pictures

what-happens-womb-pictures = బృందం స్క్రీన్ మీద చూస్తుంది
what-happens-womb-pictures-scanner = డాక్టర్ లేదా [ఎక్స్-రే టెక్నీషియన్](technologist) ఎక్స్-రే యంత్రంతో కదిలే చిత్రాలు తీస్తారు.
what-happens-womb-pictures-turn = తిరగమని, లేదా కొద్దిసేపు ఊపిరి బిగబట్టమని వైద్య బృందం అడగవచ్చు.
what-happens-womb-pictures-long = పరీక్షకు సుమారు 30 నిమిషాలు పడుతుంది.

## what-happens/womb-feel

what-happens-womb-feel = మెలిపెట్టే నొప్పి రావచ్చు
what-happens-womb-feel-cramps = నెలసరి నొప్పిలా, తక్కువగా లేదా ఎక్కువగా ఉంటుంది. చాలావరకు త్వరగా తగ్గుతుంది.
what-happens-womb-feel-faint = స్పృహ తప్పేలా అనిపించినా, దురద వచ్చినా, ఊపిరి సరిగ్గా ఆడకపోయినా **వెంటనే** వైద్య బృందానికి చెప్పండి.
what-happens-womb-feel-stop = మీరు ఆపమని చెప్పవచ్చు. మొదలయ్యే ముందు ఒక సైగ అనుకోండి.

## what-happens/womb-finish

what-happens-womb-finish = తర్వాత మీ పరీక్ష ముగుస్తుంది
what-happens-womb-finish-out = వైద్య బృందం గొట్టం తీసేస్తుంది. బాగా అనిపించే వరకు విశ్రాంతి తీసుకోండి.
what-happens-womb-finish-pad = డై బయటికి వస్తుంది. ప్యాడ్ పెట్టుకోండి.
what-happens-womb-finish-ask = అడగండి: ఇంట్లో నేను ఏం చేయాలి? సాయం కావాలంటే ఎవరికి ఫోన్ చేయాలి?
