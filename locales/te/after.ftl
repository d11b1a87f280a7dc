# Topic: after
after-title = పరీక్ష తర్వాత
after-hint = ఇంట్లో ఏం చేయాలి

## after/barium
after-barium = బేరియం తర్వాత నీళ్లు ఎక్కువగా తాగండి
after-barium-water = మీకు [బేరియం](barium) ఇచ్చి ఉంటే, మామూలు కంటే ఎక్కువ నీళ్లు తాగండి.
after-barium-stools = కొన్ని రోజులు మీ మలం పాలిపోయిన రంగులో ఉండవచ్చు.
after-barium-tell = రెండు రోజుల కంటే ఎక్కువ మలబద్ధకం (మలవిసర్జన కష్టం) ఉంటే బృందానికి చెప్పండి.

## after/catheter-site
after-catheter-site = క్యాథెటర్ పెట్టిన చోటును చూసుకోండి
# The list items stand after «వీటిలో ఏదైనా ఉంటే».
after-catheter-site-lead = మీకు [క్యాథెటర్](catheter) పెట్టి ఉంటే, వీటిలో ఏది కనిపించినా బృందానికి **ఫోన్ చేయండి**:
after-catheter-site-lump = రక్తం కారడం, లేదా పెరుగుతున్న గడ్డ
after-catheter-site-fluid = నీరు లేదా చీము కారడం
after-catheter-site-cold = చేయి లేదా కాలు చల్లబడడం లేదా మొద్దుబారడం
after-catheter-site-fever = జ్వరం

## after/home
after-home = ఇంటికి తీసుకెళ్లేవారు అవసరం కావచ్చు
after-home-sedative = [శాంతపరిచే మందు (సెడేటివ్)](sedative) తీసుకున్న తర్వాత ఎవరైనా మిమ్మల్ని ఇంటికి తీసుకెళ్లాలి.
after-home-food = బృందం చెప్పినప్పుడు మీ మామూలు ఆహారం, మందులు మళ్లీ మొదలుపెట్టండి.
after-home-milk = బిడ్డకు తల్లిపాలు ఇస్తున్నారా? [కాంట్రాస్ట్ డై](contrast-dye) వల్ల ఆపాల్సిన అవసరం లేదు. పాలలోకి చాలా కొద్దిగా మాత్రమే వెళ్తుంది. సందేహం ఉంటే బృందాన్ని అడగండి.
