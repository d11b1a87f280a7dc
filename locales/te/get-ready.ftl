# Topic: get-ready
get-ready-title = పరీక్షకు సిద్ధం కావడం
get-ready-hint = ముందు ఏం చేయాలి

## get-ready/depends
get-ready-depends = ఎలా సిద్ధం కావాలో పరీక్షను బట్టి ఉంటుంది
get-ready-depends-nothing = కొన్ని పరీక్షలకు మీరు ప్రత్యేకంగా ఏమీ చేయనక్కర్లేదు.
get-ready-depends-something = మిగతా వాటికి కొంతకాలం ఆహారం, పానీయాలు లేదా కొన్ని మందులు ఆపాల్సి రావచ్చు.
get-ready-depends-told = ఏం చేయాలో మీ డాక్టర్ చెబుతారు. సరిగ్గా తెలియదా? ఫోన్ చేసి అడగండి.

## get-ready/food
get-ready-food = మీరు తినడం ఆపాల్సి రావచ్చు
# Not ఉపవాసం: a religious fast allows some food and drink.
get-ready-food-fast = కొన్ని పరీక్షలకు ముందు చాలా గంటల పాటు మీరు ఏమీ తినకూడదు, తాగకూడదు. దీన్ని [ఏమీ తినకుండా ఉండటం (ఫాస్టింగ్)](fast) అంటారు.
get-ready-food-ask = మీ డాక్టర్‌ను అడగండి: ఎప్పటి నుంచి ఆపాలి? నీళ్లు తాగవచ్చా?

## get-ready/medicines
get-ready-medicines = మీ మందుల గురించి అడగండి
get-ready-medicines-stop = పరీక్షకు ముందు కొన్ని మందులు ఆపాల్సి రావచ్చు. **మీ అంతట మీరు ఏ మందూ ఆపకండి.** ముందు మీ డాక్టర్‌ను అడగండి.
get-ready-medicines-metformin = మీరు మెట్‌ఫార్మిన్ వాడుతుంటే లేదా మీకు కిడ్నీ జబ్బు ఉంటే బృందానికి చెప్పండి. ఎక్కువమంది మెట్‌ఫార్మిన్ కొనసాగించవచ్చు. బృందం నిర్ణయిస్తుంది.

## get-ready/tell-us
get-ready-tell-us = మీ ఆరోగ్యం గురించి బృందానికి చెప్పండి
get-ready-tell-us-lead = పరీక్షకు **ముందు** వీటి గురించి బృందానికి చెప్పండి:
get-ready-tell-us-baby = గర్భం (ఖచ్చితంగా తెలియకపోయినా) లేదా బిడ్డకు తల్లిపాలు ఇవ్వడం
get-ready-tell-us-allergies = ఏ అలర్జీ అయినా, లేదా గతంలో [కాంట్రాస్ట్ డై](contrast-dye) వల్ల వచ్చిన రియాక్షన్
get-ready-tell-us-illness = ఆస్తమా, షుగర్ (మధుమేహం) లేదా కిడ్నీ జబ్బు
get-ready-tell-us-x-rays = గతంలో తీసిన [ఎక్స్-రేలు](x-ray)

## get-ready/day
get-ready-day = పరీక్ష రోజు కోసం సిద్ధపడండి
get-ready-day-lead = ఆ రోజు సులభంగా గడవడానికి:
get-ready-day-jewelry = నగలు ఇంట్లోనే వదిలి రండి
get-ready-day-bring = మీ మందుల, అలర్జీల జాబితా తీసుకురండి
get-ready-day-company = మీతో లోపలికి ఎవరు రావచ్చో అడగండి
get-ready-day-ask = సరిగ్గా తెలియకపోతే బృందాన్ని అడగండి
