### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = చెప్పండి, అడగండి
tell-hint = బృందం కోసం జాబితా చేసుకోండి
tell-heading = మీకు వర్తించేవి తాకండి
ask-heading = మీరు అడగాలనుకునేవి తాకండి

## What a patient may want to tell. Each is one fact that is true or not.

tell-unwell = నాకు ఇప్పుడు ఒంట్లో బాగోలేదు
tell-pregnant = నేను గర్భవతిని, లేదా అయి ఉండవచ్చు
tell-dye-reaction = కాంట్రాస్ట్ డై వల్ల నాకు రియాక్షన్ వచ్చింది
tell-allergy = నాకు అలర్జీ ఉంది
tell-asthma = నాకు ఆస్తమా ఉంది
tell-swallowing = నాకు మింగడం కష్టం
tell-blood-thinner = రక్తం పలచబరిచే మందు వాడతాను
tell-bleeding = నాకు సులభంగా రక్తం కారుతుంది
tell-kidneys = నాకు కిడ్నీ జబ్బు ఉంది
tell-diabetes = నాకు షుగర్ (మధుమేహం) ఉంది
tell-metformin = మెట్‌ఫార్మిన్ వాడతాను
tell-insulin = ఇన్సులిన్ వాడతాను
tell-ate = ఈరోజు ఏదో తిన్నాను లేదా తాగాను
tell-heart = నాకు గుండె జబ్బు ఉంది
tell-thyroid = నాకు థైరాయిడ్ సమస్య ఉంది
tell-bowel-surgery = ఈ మధ్య నా పేగుకు ఆపరేషన్ లేదా బయాప్సీ జరిగింది
tell-stoma = నాకు స్టోమా (సంచి) ఉంది
tell-infection = నాకు జ్వరం లేదా ఇన్ఫెక్షన్ ఉంది
tell-breastfeeding = బిడ్డకు పాలిస్తున్నాను
tell-x-rays = ఈ మధ్య ఎక్స్-రేలు లేదా బేరియం పరీక్ష జరిగింది
tell-implant = నాకు పేస్‌మేకర్ లేదా శరీరంలో పెట్టిన వేరే పరికరం ఉంది
tell-sleep-apnea = నిద్రలో నా ఊపిరి ఆగుతుంది
tell-ride = నన్ను ఇంటికి తీసుకెళ్లేవారు లేరు
tell-stand = ఎక్కువసేపు నిలబడలేను
tell-lie-flat = వెల్లకిలా పడుకోలేను
tell-interpreter = నాకు దుబాసీ (అనువాదకులు) కావాలి
tell-see = నాకు సరిగ్గా కనిపించదు
tell-hear = నాకు సరిగ్గా వినిపించదు
tell-clothes = బట్టలు మార్చుకోవడానికి సాయం కావాలి
tell-pain = నాకు నొప్పిగా ఉంది
tell-afraid = నాకు భయంగా ఉంది
tell-toilet = టాయిలెట్‌కు వెళ్లాలి
tell-period = ఇప్పుడు నాకు యోని నుంచి రక్తం వస్తోంది

## What a patient may want to ask.

ask-what-for = ఈ పరీక్ష దేనికి?
ask-risks = ఏం ఇబ్బందులు రావచ్చు?
ask-other-way = వేరే మార్గం ఉందా?
ask-wait = ఆలస్యం చేస్తే, లేదా చేయించుకోకపోతే ఏమవుతుంది?
ask-radiation = నాకు ఎంత రేడియేషన్ తగులుతుంది?
ask-fasting = తినడం, తాగడం ఎప్పుడు ఆపాలి?
ask-medicines = నా మందుల్లో ఏవి వేసుకోవచ్చు?
ask-hurt = నొప్పి ఉంటుందా?
ask-relax = ప్రశాంతంగా ఉండటానికి మందు ఇస్తారా?
ask-how-long = ఎంత సమయం పడుతుంది?
ask-company = నాతో ఎవరైనా లోపలికి రావచ్చా?
ask-eat = మళ్లీ ఎప్పుడు తినవచ్చు, తాగవచ్చు?
ask-drive = మళ్లీ ఎప్పుడు బండి నడపవచ్చు, పని చేయవచ్చు?
ask-results = నా ఫలితాలు ఎప్పుడు, ఎలా వస్తాయి?
ask-signs = ఇంట్లో ఏం గమనించాలి?
ask-call = పగలు గానీ రాత్రి గానీ ఎవరికి ఫోన్ చేయాలి?

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = పాలిపోయిన మహిళ ఒక చేయి నుదుటి మీద, ఒకటి కడుపు మీద పెట్టుకుని కూర్చున్నారు.
picture-tell-pregnant-description = ఒక మహిళ గుండ్రని కడుపును పట్టుకున్నారు. చిన్న వలయంలో లోపలి బిడ్డ.
picture-tell-dye-reaction-description = డై డ్రిప్, ఎక్స్-రే స్క్రీన్, దురద పుట్టే ఎర్రని దద్దుర్లున్న చేయి.
picture-tell-allergy-description = ఎర్రని దద్దుర్లున్న ముఖం, పక్కన మాత్ర, వేరుశనగ, పువ్వు.
picture-tell-asthma-description = ఒకాయన ఇన్‌హేలర్ పీలుస్తున్నారు. ఆయన శ్వాసనాళాలు ఇరుకుగా గీశారు.
picture-tell-swallowing-description = ఒక మహిళ గొంతు పట్టుకున్నారు. అందులో ఒక ముద్ద ఇరుక్కుంది.
picture-tell-blood-thinner-description = మాత్రల సీసా, పక్కన లోపల మాత్ర ఉన్న రక్తపు చుక్క.
picture-tell-bleeding-description = తెగిన వేలు, రక్తం కారుతూనే ఉంది.
picture-tell-kidneys-description = రెండు కిడ్నీలు, ఒకటి బూడిద రంగు, హెచ్చరిక గుర్తుతో.
picture-tell-diabetes-description = సూదితో గుచ్చిన వేలు మీద రక్తపు చుక్క, షుగర్ మీటర్.
picture-tell-metformin-description = తెల్ల మాత్రల అట్ట, పక్కన షుగర్ మీటర్.
picture-tell-insulin-description = కడుపుకు పెట్టిన ఇన్సులిన్ పెన్.
picture-tell-ate-description = సూర్యుడి కింద అన్నం పళ్లెం, సగం ఖాళీ అయిన గ్లాసు.
picture-tell-heart-description = గుండె, దాని రక్తనాళాలు, పైకీ కిందికీ వెళ్లే గుండె గీత.
picture-tell-thyroid-description = మెడ, అందులో సీతాకోకచిలుక ఆకారపు థైరాయిడ్ రంగులో.
picture-tell-bowel-surgery-description = పేగు మీద కుట్లు వేసిన కడుపు.
picture-tell-stoma-description = సంచి అంటించిన కడుపు.
picture-tell-infection-description = ఎర్రని ముఖం ఉన్న ఒకాయన, ఎక్కువ జ్వరం చూపే థర్మామీటర్.
picture-tell-breastfeeding-description = ఒక మహిళ బిడ్డను రొమ్ము దగ్గర పట్టుకున్నారు.
picture-tell-x-rays-description = ఒకాయన ఛాతీ ఎక్స్-రే, క్యాలెండర్. బాణం ఈరోజు నుంచి గడిచిన ఒక రోజును చూపిస్తుంది.
picture-tell-implant-description = ఛాతీ చర్మం కింద పేస్‌మేకర్, గుండెకు ఒక తీగ.
picture-tell-sleep-apnea-description = రాత్రి ఒకాయన వెల్లకిలా నిద్రపోతున్నారు. ఆయన ఊపిరి మీద కొట్టివేత గుర్తు.
picture-tell-ride-description = ఒక మహిళ ఒంటరిగా నిలబడి ఇంటిని తలచుకుంటున్నారు. డ్రైవర్ ఉన్న కారు కొట్టివేసి ఉంది.
picture-tell-stand-description = ఒక మహిళ చేతికర్రతో కూర్చున్నారు. ఎక్కువసేపు నిలబడే బొమ్మ కొట్టివేసి ఉంది.
picture-tell-lie-flat-description = ఒకాయన దిండ్లకు ఆనుకుని కూర్చున్నారు. వెల్లకిలా పడుకునే బొమ్మ కొట్టివేసి ఉంది.
picture-tell-interpreter-description = ఇద్దరు రెండు రంగుల బుడగల్లో మాట్లాడుతున్నారు. మధ్యలో మూడో వ్యక్తి నిలబడ్డారు.
picture-tell-see-description = ఒక కన్ను, మసకబారిన ఇంటి చిత్రం.
picture-tell-hear-description = వినికిడి యంత్రం ఉన్న చెవి.
picture-tell-clothes-description = సహాయకులు ఆసుపత్రి దుస్తులు పట్టుకోగా ఒకాయన చేయి దూరుస్తున్నారు.
picture-tell-pain-description = ఒకాయన వంగి నడుము పట్టుకున్నారు. నొప్పి ఉన్న చోటును ఎర్రని గీతలు చూపిస్తాయి.
picture-tell-afraid-description = భయపడిన మహిళ గడ్డం కింద చేతులు జోడించి ఎక్స్-రే యంత్రాన్ని తలచుకుంటున్నారు.
picture-tell-toilet-description = టాయిలెట్.
picture-tell-period-description = రక్తపు చుక్క ఉన్న ప్యాడ్.
picture-ask-reason-description = డాక్టర్, రోగి ప్రశ్న గుర్తుతో ఎక్స్-రే స్క్రీన్‌ను చూస్తున్నారు.
picture-ask-risks-description = త్రాసు, దాని పైన ప్రశ్న గుర్తు.
picture-ask-before-description = పళ్లెం, గ్లాసు, మాత్రల సీసా, ప్రశ్న గుర్తు.
picture-ask-during-description = ఎక్స్-రే టేబుల్ మీద రోగి, ప్రశ్న గుర్తు.
picture-ask-after-description = ఇల్లు, కారు, పళ్లెం, ప్రశ్న గుర్తు.
picture-ask-results-description = కాగితం, ఫోన్, ప్రశ్న గుర్తు.
