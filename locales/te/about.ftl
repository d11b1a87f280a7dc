# The pages of the screen about this guide


## about/what

about-what = ఈ గైడ్ ఏమిటి
about-what-plain = ఈ గైడ్ ఫ్లోరోస్కోపీ గురించి సులభమైన మాటల్లో చెబుతుంది. ఇది రోగుల కోసం తయారైంది.
about-what-who = మీ క్లినిక్ డాక్టర్లు దీన్ని రాయలేదు.
about-what-advice = ఇది మీ వైద్య బృందం సలహాకు బదులు కాదు.

## about/not

about-not = ఈ గైడ్ ఏది కాదు
# The four list items are the objects of this sentence.
about-not-lead = ఈ గైడ్:
about-not-diagnosis = మీకు ఏం సమస్య ఉందో **కనిపెట్టదు**
about-not-advice = మీకోసమే ప్రత్యేక సలహా **ఇవ్వదు**
about-not-know = మీరు ఎవరో దీనికి **తెలియదు**
about-not-store = మీ వివరాలు ఏవీ నిల్వ **చేయదు**

## about/source

about-source = సమాచారం ఎక్కడి నుంచి వచ్చింది
# The name stands as it is.
about-source-credit = ఆధారం: MedlinePlus, National Library of Medicine
about-source-others = మిగతా సమాచారం ఆరోగ్య సంస్థల నుంచి, అధ్యయనాల నుంచి వచ్చింది. ఆధారాలన్నీ చివరి పేజీల్లో ఉన్నాయి.
about-source-new = మాటలు మేమే రాశాం.

## about/differs

about-differs = కొత్త సలహాను పాటించిన చోట్లు
about-differs-lead = MedlinePlus మూడు విషయాలను పాత పద్ధతిలో చెబుతుంది. నిపుణుల కొత్త సలహా ఇది:
about-differs-shield = రక్షణ కవచం (షీల్డ్): ఇప్పటి యంత్రాలు తక్కువ రేడియేషన్ వాడతాయి, కాబట్టి సాధారణంగా ఇది అవసరం ఉండదు
about-differs-shellfish = రొయ్యలు, పీతలు: మిగతా అలర్జీల కంటే ఎక్కువ ముప్పు లేదు
about-differs-pregnancy = గర్భం: రేడియేషన్ మోతాదులు చాలావరకు హాని చేసే స్థాయి కంటే ఎంతో తక్కువ; అవసరమైన పరీక్ష చేయవచ్చు

## about/status

about-status = ఈ మాటలను ఇంకా సరిచూడాలి
about-status-draft = ఏ వైద్య నిపుణులూ ఈ మాటలను ఇంకా సరిచూడలేదు. అర్హత ఉన్న అనువాదకులు కూడా సరిచూడలేదు.
about-status-ask = సందేహం ఉందా? మీ వైద్య బృందాన్ని అడగండి.

## about/licence

about-licence = ఉచితంగా వాడుకోవచ్చు
about-licence-free = ఈ ప్రోగ్రామ్‌ను, దీని మాటలను ఉచితంగా వాడుకోవచ్చు. లైసెన్సులు: MIT లేదా Apache-2.0.
about-licence-fonts = ఫాంట్లు: SIL Open Font License 1.1.
about-licence-date = ఈ మాటలను నవంబర్ 2026లో రాశాం.
