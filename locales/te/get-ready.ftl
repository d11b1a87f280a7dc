# Topic: get-ready
get-ready-title = పరీక్షకు సిద్ధం కావడం
get-ready-hint = ముందు ఏం చేయాలి

## get-ready/depends

get-ready-depends = ఎలా సిద్ధం కావాలో పరీక్షను బట్టి ఉంటుంది
get-ready-depends-nothing = కొన్ని పరీక్షలకు మీరు ప్రత్యేకంగా ఏమీ చేయనక్కర్లేదు.
get-ready-depends-something = మరికొన్నింటికి కొంతకాలం ఆహారం, పానీయాలు లేదా కొన్ని మందులు ఆపాల్సి రావచ్చు.
get-ready-depends-told = ఏం చేయాలో మీ డాక్టర్ చెబుతారు. సరిగ్గా తెలియదా? ఫోన్ చేసి అడగండి.

## get-ready/food

get-ready-food-stop = తినడం, తాగడం ఎప్పుడు ఆపాలో అడగండి
get-ready-food-team = తినడం, తాగడం **రెండూ** ఆపాలా, ఎప్పుడు ఆపాలో వైద్య బృందం చెబుతుంది. దీన్ని [ఏమీ తినకుండా, తాగకుండా ఉండటం (ఫాస్టింగ్)](fast) అంటారు.
# For a barium enema, food stops first; clear liquids (those that one can see through) may go on for longer.
get-ready-food-team-bowel = తినడం ఎప్పుడు ఆపాలో, నీళ్లలా తేటగా ఉండే ద్రవాలు **ఎప్పటివరకు** తాగవచ్చో వైద్య బృందం చెబుతుంది. ఆ తర్వాత ఏమీ తాగకూడదు. ఆపడాన్ని [ఫాస్టింగ్](fast) అంటారు.
get-ready-food-why = కొన్ని పరీక్షలకు, చిత్రాలు స్పష్టంగా రావాలంటే కడుపు ఖాళీగా ఉండాలి.
get-ready-food-why-swallow = చిత్రాలు స్పష్టంగా రావాలంటే చాలా సందర్భాల్లో మీ కడుపు ఖాళీగా ఉండాలి.
get-ready-food-why-sedative = కడుపు ఖాళీగా ఉంటే [శాంతపరిచే మందు](sedative) మరింత సురక్షితం.
get-ready-food-needle = కీలులో సూది పెడితే: చాలా సందర్భాల్లో ఎప్పటిలాగే తినవచ్చు, తాగవచ్చు. ముందు అడగండి.
# A sip: a very small drink of water.
get-ready-food-sip = అడగండి: నీళ్లు తాగవచ్చా? ఒక గుక్క నీళ్లతో మాత్రలు వేసుకోవచ్చా?
get-ready-food-sip-bowel = అడగండి: ఒక గుక్క నీళ్లతో మాత్రలు వేసుకోవచ్చా?
get-ready-food-sugar = షుగర్ జబ్బు ఉంటే, షుగర్ తగ్గడం గురించి అడగండి.

## get-ready/bowel-prep

get-ready-bowel-prep = బేరియం ఎనిమాకు ముందు పేగును ఖాళీ చేయండి
get-ready-bowel-prep-why = చిత్రాలు స్పష్టంగా రావాలంటే మీ పేగు ఖాళీగా ఉండాలి.
get-ready-bowel-prep-lead = వైద్య బృందం ఇచ్చిన కాగితంలో ఇవి ఉంటాయి:
# Clear liquids: those that one can see through.
get-ready-bowel-prep-liquids = నీళ్లలా తేటగా ఉండే ద్రవాలు మాత్రమే ఎప్పుడు తాగాలి
get-ready-bowel-prep-laxative = విరేచనాల మందు (పేగును ఖాళీ చేస్తుంది) ఎప్పుడు తీసుకోవాలి
get-ready-bowel-prep-first = కిడ్నీ లేదా గుండె జబ్బు, లేదా షుగర్ ఉందా? ముందు అడగండి.

## get-ready/medicines

get-ready-medicines = మీ మందుల గురించి అడగండి
get-ready-medicines-never = **మీ అంతట మీరు ఏ మందూ ఆపకండి.** వీటి గురించి ముందు [డాక్టర్‌ను](provider) అడగండి:
# Medicines that keep the blood from clotting.
get-ready-medicines-thinners = రక్తం పలచబరిచే మందులు
get-ready-medicines-diabetes = తిండి మానాల్సి ఉంటే: ఇన్సులిన్ లేదా ఇతర షుగర్ మందులు
get-ready-medicines-metformin-dye = మెట్‌ఫార్మిన్: రెండు రోజులు ఆపాలా అని అడగండి
get-ready-medicines-others = మిగతా అన్ని మందులు
get-ready-medicines-why = కొన్నిటి వల్ల రక్తం ఎక్కువగా కారుతుంది. మరికొన్ని ఆపడం సురక్షితం కాదు.

## get-ready/tell-us

get-ready-tell-us = మీ ఆరోగ్యం గురించి బృందానికి చెప్పండి
get-ready-tell-us-lead = పరీక్షకు **ముందు** వీటి గురించి వైద్య బృందానికి చెప్పండి:
get-ready-tell-us-baby = గర్భం (ఖచ్చితంగా తెలియకపోయినా) లేదా బిడ్డకు తల్లిపాలు ఇవ్వడం
get-ready-tell-us-reaction = ఆస్తమా, ఏ అలర్జీ అయినా, లేదా గతంలో [కాంట్రాస్ట్ డై](contrast-dye) వల్ల వచ్చిన రియాక్షన్
get-ready-tell-us-organs = షుగర్ (మధుమేహం), లేదా కిడ్నీ, గుండె లేదా థైరాయిడ్ జబ్బు
# Blood thinner: a medicine that keeps the blood from clotting.
get-ready-tell-us-bleeding = రక్తస్రావ సమస్యలు, లేదా మీరు వాడే రక్తం పలచబరిచే మందు
get-ready-tell-us-why = ఇది మీరు సురక్షితంగా ఉండటానికి సాయపడుతుంది.

## get-ready/tell-us-more

get-ready-tell-us-more = వీటి గురించి కూడా బృందానికి చెప్పండి
get-ready-tell-us-more-lead = పరీక్షకు **ముందు** వీటి గురించి వైద్య బృందానికి చెప్పండి:
get-ready-tell-us-more-swallowing = మింగడం కష్టం, లేదా పొలమారడం
get-ready-tell-us-more-bowel = ఈ మధ్య మూసుకుపోయిన లేదా ఆపరేషన్ చేసిన పేగు
get-ready-tell-us-more-stand = నిలబడడం, తిరగడం లేదా వెల్లకిలా పడుకోవడం కష్టం
get-ready-tell-us-more-infection = జ్వరం లేదా ఇన్ఫెక్షన్
get-ready-tell-us-more-metal = శరీరంలో పేస్‌మేకర్ లేదా లోహం
get-ready-tell-us-more-x-rays = గతంలో తీసిన [ఎక్స్-రేలు](x-ray)

## get-ready/womb-when

get-ready-womb-when = గర్భసంచి పరీక్ష నెలసరి తర్వాత ఉంటుంది
get-ready-womb-when-days = దీన్ని నెలసరి తర్వాతి రోజుల్లో చేస్తారు. తేదీని వైద్య బృందం చెబుతుంది.
get-ready-womb-when-must = మీరు గర్భవతి అయి ఉండకూడదు. ముందు గర్భ పరీక్ష చేయవచ్చు.
get-ready-womb-when-sex = పరీక్షకు ముందు లైంగిక కలయిక గురించి కాగితంలో ఉన్నట్టు చేయండి.

## get-ready/womb-before

get-ready-womb-before = నొప్పి తగ్గించే మందు గురించి అడగండి
get-ready-womb-before-pain = మెలిపెట్టే నొప్పి సాధారణం. ముందే నొప్పి మందు వేసుకోవాలా అని అడగండి. ఇంకా:
# A pad for the days of a period.
get-ready-womb-before-pad = ఇంటికి వెళ్లేటప్పుడు పెట్టుకోవడానికి ప్యాడ్ తీసుకురండి
get-ready-womb-before-toilet = ముందు టాయిలెట్‌కు వెళ్లండి
get-ready-womb-before-who = గదిలో ఎవరెవరు ఉంటారో అడగండి

## get-ready/day

get-ready-day = పరీక్ష రోజు కోసం సిద్ధపడండి
get-ready-day-lead = ఆ రోజు సులభంగా గడవడానికి:
get-ready-day-jewelry = నగలు ఇంట్లోనే వదిలి రండి (లోహం చిత్రంలో కొంత భాగాన్ని దాస్తుంది)
get-ready-day-bring = మీ మందుల, అలర్జీల జాబితా తీసుకురండి
get-ready-day-company = మీతో లోపలికి ఎవరు రావచ్చో అడగండి
get-ready-day-ride = ప్రయాణం ఏర్పాటు చేసుకోండి: [సెడేటివ్](sedative) తర్వాత 18 ఏళ్లు దాటిన వారు ఒకరు తప్పనిసరిగా ఇంటికి తీసుకెళ్లాలి

## get-ready/child

get-ready-child = పరీక్ష మీ బిడ్డకా?
get-ready-child-stay = సాధారణంగా తల్లి లేదా తండ్రి తోడుగా ఉండవచ్చు. వైద్య బృందాన్ని అడగండి.
get-ready-child-apron = ఉంటే, మీరు [లెడ్ ఏప్రన్](lead-apron) వేసుకుంటారు. మీరు గర్భవతి అయినా, అయి ఉండవచ్చు అనుకున్నా, 18 ఏళ్లు దాటిన వేరొకరు ఉండాలి.
get-ready-child-bring = మీ బిడ్డకు ఇష్టమైన బొమ్మ, కప్పు తీసుకురండి.
