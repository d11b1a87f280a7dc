# Topic: after
after-title = పరీక్ష తర్వాత
after-hint = ఇంట్లో ఏం చేయాలి

## after/emergency

after-emergency = వెంటనే సాయం పొందండి
after-emergency-lead =
    { $emergency ->
        [none] వీటిలో ఏది వచ్చినా **ఇప్పుడే** ఎమర్జెన్సీ నంబర్‌కు ఫోన్ చేయండి:
       *[other] వీటిలో ఏది వచ్చినా **ఇప్పుడే** { $emergency } నంబర్‌కు ఫోన్ చేయండి:
    }
after-emergency-chest = ఛాతీ నొప్పి
after-emergency-breath = ఊపిరి తీసుకోవడం కష్టం, లేదా ముఖం లేదా గొంతు వాపు
after-emergency-faint = స్పృహ తప్పడం
# Signs of a stroke.
after-emergency-stroke = ముఖం వంకరపోవడం, చేయి బలహీనం, లేదా మాట తడబడడం
after-emergency-drive = ఆగకండి. మీరే బండి నడపకండి. క్లినిక్‌లో ఉంటే, ఇప్పుడే బృందానికి చెప్పండి.

## after/emergency-more

after-emergency-more = సాయం పొందాల్సిన మరిన్ని లక్షణాలు
after-emergency-more-lead =
    { $emergency ->
        [none] వీటిలో ఏది వచ్చినా **ఇప్పుడే** ఎమర్జెన్సీ నంబర్‌కు ఫోన్ చేయండి:
       *[other] వీటిలో ఏది వచ్చినా **ఇప్పుడే** { $emergency } నంబర్‌కు ఫోన్ చేయండి:
    }
after-emergency-more-bleed = నొక్కినా ఆగని రక్తం
after-emergency-more-cold = చేయి లేదా కాలు చల్లబడడం, పాలిపోవడం లేదా మొద్దుబారడం
after-emergency-more-belly = చాలా తీవ్రమైన కడుపు నొప్పి
# Rectum: the end of the bowel.
after-emergency-more-blood = మలద్వారం నుంచి తాజా రక్తం
after-emergency-more-how = ఫోన్ చేసినప్పుడు మీరు ఎక్కడ ఉన్నారో చెప్పండి.
after-emergency-more-rash = దద్దుర్లు కొన్ని రోజుల తర్వాత కూడా రావచ్చు. అప్పుడు వైద్య బృందానికి ఫోన్ చేయండి.

## after/barium

after-barium = బేరియం తర్వాత మరిన్ని నీళ్లు తాగండి
after-barium-drink = మీకు [బేరియం](barium) ఇచ్చి ఉంటే, మామూలు కంటే ఎక్కువ నీళ్లు తాగండి. కానీ నీళ్లు తగ్గించమని చెప్పి ఉంటే, ముందు అడగండి.
after-barium-stools = కొన్ని రోజులు మీ మలం పాలిపోయిన రంగులో ఉండవచ్చు.
# Constipated: hardly able to pass stools.
after-barium-tell = రెండు రోజుల కంటే ఎక్కువ మలబద్ధకం (మలవిసర్జన కష్టం) ఉంటే వైద్య బృందానికి చెప్పండి.

## after/barium-call

after-barium-call = బేరియం తర్వాత ఎప్పుడు ఫోన్ చేయాలి
after-barium-call-lead =
    { $phone ->
        [none] వీటిలో ఏది ఉన్నా వైద్య బృందానికి **ఫోన్ చేయండి**:
       *[other] వీటిలో ఏది ఉన్నా వైద్య బృందానికి { $phone } నంబర్‌కు **ఫోన్ చేయండి**:
    }
after-barium-call-belly =
    { $emergency ->
        [none] కడుపు నొప్పి, లేదా కడుపు ఉబ్బిపోవడం (చాలా తీవ్రమైన నొప్పి: ఎమర్జెన్సీ నంబర్‌కు ఫోన్ చేయండి)
       *[other] కడుపు నొప్పి, లేదా కడుపు ఉబ్బిపోవడం (చాలా తీవ్రమైన నొప్పి: { $emergency } నంబర్‌కు ఫోన్ చేయండి)
    }
after-barium-call-vomit = వాంతులు లేదా జ్వరం
after-barium-call-gas = రెండు రోజులుగా విరేచనం కాకపోవడం, లేదా గ్యాస్ బయటికి రాకపోవడం
after-barium-call-cough = బేరియం తాగాక వచ్చిన దగ్గు తగ్గకపోవడం

## after/catheter-site

after-catheter-site = క్యాథెటర్ పెట్టిన చోటును చూసుకోండి
after-catheter-site-bleed =
    { $emergency ->
        [none] రక్తం వస్తే, పడుకుని గట్టిగా **నొక్కండి**. ఆగకపోతే ఎమర్జెన్సీ నంబర్‌కు ఫోన్ చేయండి.
       *[other] రక్తం వస్తే, పడుకుని గట్టిగా **నొక్కండి**. ఆగకపోతే { $emergency } నంబర్‌కు ఫోన్ చేయండి.
    }
after-catheter-site-call =
    { $phone ->
        [none] వీటిలో ఏది ఉన్నా వైద్య బృందానికి **ఫోన్ చేయండి**:
       *[other] వీటిలో ఏది ఉన్నా వైద్య బృందానికి { $phone } నంబర్‌కు **ఫోన్ చేయండి**:
    }
after-catheter-site-growing = పెరుగుతున్న గడ్డ
after-catheter-site-fluid = నీరు లేదా చీము కారడం
after-catheter-site-pain = పెరిగే నొప్పి, లేదా వ్యాపించే ఎరుపు
after-catheter-site-fever = జ్వరం

## after/site-care

after-site-care = ఆ చేతికి లేదా కాలికి శ్రమ ఇవ్వకండి
after-site-care-lift = వైద్య బృందం చెప్పే వరకు బరువులు ఎత్తకండి.
after-site-care-ask = అడగండి: ఎప్పుడు బండి నడపవచ్చు, స్నానం చేయవచ్చు, పని చేయవచ్చు? కొన్ని రోజులు పట్టవచ్చు.
# Bruise: a blue mark on the skin.
after-site-care-usual = చర్మం కమిలి కాస్త నొప్పిగా ఉండటం మామూలే.
after-site-care-rash = దద్దుర్లు కొన్ని రోజుల తర్వాత కూడా రావచ్చు. అప్పుడు వైద్య బృందానికి ఫోన్ చేయండి.

## after/home

after-home-adult = సెడేటివ్ తర్వాత ఇంటికి తీసుకెళ్లే తోడు తప్పనిసరి
after-home-must = [సెడేటివ్](sedative) తర్వాత 18 ఏళ్లు దాటిన వారు ఒకరు **తప్పనిసరిగా** మిమ్మల్ని ఇంటికి తీసుకెళ్లి, తోడుగా ఉండాలి.
after-home-lead = 24 గంటల పాటు:
after-home-drive = బండి గానీ యంత్రాలు గానీ **నడపకండి**
after-home-alcohol = మద్యం **తాగకండి**
after-home-sign = ముఖ్యమైన కాగితాల మీద సంతకాలు **చేయకండి**
after-home-food = వైద్య బృందం చెప్పాక మామూలు ఆహారం, మందులు మొదలుపెట్టండి.

## after/stent-home

after-stent-home-if = స్టెంట్ పెట్టి ఉంటే, దాన్ని కాపాడుకోండి
after-stent-home-pills = రక్తం గడ్డకట్టకుండా మాత్రలు ఇచ్చి ఉంటే, మీ గుండె లేదా రక్తనాళాల డాక్టర్ చెప్పకుండా **ఆపకండి**. మీ [స్టెంట్](stent) మూసుకుపోవచ్చు.
after-stent-home-card = స్టెంట్ కార్డు వెంట ఉంచుకోండి. ఆపరేషన్ లేదా ఎంఆర్ఐకి ముందు చూపించండి.
after-stent-home-ask = అడగండి: ఇది ఎప్పటికీ ఉంటుందా, తీసేస్తారా?

## after/tube-home

after-tube-home = మీ డ్రెయిన్ లేదా మందు గొట్టాన్ని జాగ్రత్తగా చూసుకోండి
after-tube-home-pull = లాగకండి. బయటికి వస్తే, మళ్లీ లోపలికి నెట్టకండి. వైద్య బృందానికి ఫోన్ చేయండి.
after-tube-home-dry = శుభ్రంగా, పొడిగా ఉంచండి.
after-tube-home-lead =
    { $phone ->
        [none] వీటిలో ఏది ఉన్నా వైద్య బృందానికి **ఫోన్ చేయండి**:
       *[other] వీటిలో ఏది ఉన్నా వైద్య బృందానికి { $phone } నంబర్‌కు **ఫోన్ చేయండి**:
    }
after-tube-home-fever = జ్వరం లేదా వణుకు
after-tube-home-red = చర్మం ఎర్రబడడం లేదా నొప్పి, లేదా చీము
after-tube-home-flow = లీకు, లేదా ప్రవాహం ఆగిపోవడం

## after/bone-home

after-bone-home = కీలులో సూది పెట్టిన తర్వాత
after-bone-home-easy = ఒక రోజు [కీలుకు (జాయింట్‌కు)](joint) శ్రమ ఇవ్వకండి. క్రీడలు ఆడకండి.
after-bone-home-ice = గుడ్డలో చుట్టిన ఐసు సాయపడుతుంది, ఒక్కోసారి సుమారు 15 నిమిషాలు.
after-bone-home-sore = కీలు ముందు మొద్దుబారి ఉండవచ్చు, తర్వాత ఒకటి రెండు రోజులు నొప్పిగా ఉండవచ్చు.
# Steroid: a medicine against swelling that is put into the joint.
after-bone-home-sugar = షుగర్ జబ్బు ఉంటే: స్టెరాయిడ్ సూది షుగర్‌ను పెంచవచ్చు.

## after/bone-surgery

after-bone-surgery = ఎముక ఆపరేషన్ తర్వాత
after-bone-surgery-dry = కట్టును లేదా పిండికట్టును శుభ్రంగా, పొడిగా ఉంచండి.
# So that it swells less.
after-bone-surgery-raise = చేతిని లేదా కాలిని దిండ్ల మీద పెట్టి విశ్రాంతి ఇవ్వండి.
after-bone-surgery-ask = అడగండి: ఆ చేయి లేదా కాలి మీద ఎంత బరువు మోపవచ్చు?
after-bone-surgery-lead =
    { $phone ->
        [none] వీటిలో ఏది ఉన్నా వెంటనే వైద్య బృందానికి **ఫోన్ చేయండి**:
       *[other] వీటిలో ఏది ఉన్నా వెంటనే వైద్య బృందానికి { $phone } నంబర్‌కు **ఫోన్ చేయండి**:
    }
after-bone-surgery-numb = చేతి లేదా కాలి వేళ్లు నీలంగా మారడం, పాలిపోవడం లేదా మొద్దుబారడం
# Calf: the back of the lower leg. A blood clot may be the cause.
after-bone-surgery-calf = కాలి పిక్కలో నొప్పి లేదా వాపు

## after/bone-call

after-bone-call = ఆపరేషన్ లేదా సూది తర్వాత ఎప్పుడు ఫోన్ చేయాలి
after-bone-call-lead =
    { $phone ->
        [none] వీటిలో ఏది ఉన్నా వైద్య బృందానికి **ఫోన్ చేయండి**:
       *[other] వీటిలో ఏది ఉన్నా వైద్య బృందానికి { $phone } నంబర్‌కు **ఫోన్ చేయండి**:
    }
after-bone-call-fever = జ్వరం లేదా వణుకు
after-bone-call-red = పెరిగే ఎరుపు, వేడి లేదా వాపు
after-bone-call-pus = నీరు లేదా చీము
after-bone-call-pain = పెరుగుతున్న నొప్పి
after-bone-call-night = కీలు ఇన్ఫెక్షన్ అయితే ఆలస్యం చేయకూడదు. రాత్రి అయితే ఆసుపత్రి ఎమర్జెన్సీకి వెళ్లండి.

## after/womb-home

after-womb-home = ఇంట్లో ప్యాడ్ పెట్టుకోండి
after-womb-home-pad = డై బయటికి వస్తుంది. జిగటగా, కాస్త రక్తంతో ఉండవచ్చు.
after-womb-home-bleeding = ఒకటి రెండు రోజులు కొద్దిగా రక్తం, మెలిపెట్టే నొప్పి సాధారణం.
after-womb-home-ask = అడగండి: ఎప్పుడు స్నానం చేయవచ్చు, ఈత కొట్టవచ్చు, లైంగికంగా కలవవచ్చు?

## after/womb-call

after-womb-call = గర్భసంచి పరీక్ష తర్వాత ఎప్పుడు ఫోన్ చేయాలి
after-womb-call-lead =
    { $phone ->
        [none] వీటిలో ఏది ఉన్నా వైద్య బృందానికి **ఫోన్ చేయండి**:
       *[other] వీటిలో ఏది ఉన్నా వైద్య బృందానికి { $phone } నంబర్‌కు **ఫోన్ చేయండి**:
    }
after-womb-call-fever = జ్వరం
after-womb-call-pain = తీవ్రమైన నొప్పి, లేదా పెరిగే నొప్పి
# A pad: what women wear during their period.
after-womb-call-bleeding = ఎక్కువ రక్తస్రావం (గంటలో ఒక ప్యాడ్ పూర్తిగా తడవడం)
after-womb-call-fluid = యోని నుంచి మీకు మామూలుగా రాని స్రావం రావడం
after-womb-call-rash = దద్దుర్లు కొన్ని రోజుల తర్వాత కూడా రావచ్చు. అప్పుడు కూడా ఫోన్ చేయండి.

## after/milk

after-milk = బిడ్డకు పాలివ్వడం కొనసాగించవచ్చు
after-milk-dye = [కాంట్రాస్ట్ డై](contrast-dye) వల్ల ఆపాల్సిన అవసరం లేదు. పాలలోకి చాలా కొద్దిగానే వెళ్తుంది.
after-milk-sedative = [శాంతపరిచే మందు](sedative) లేదా నొప్పి తగ్గించే మందు తీసుకున్నారా? ఎప్పుడు పాలివ్వవచ్చో అడగండి.
