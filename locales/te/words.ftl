# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = అలర్జీ రియాక్షన్
word-allergic-reaction-meaning = ఏదైనా మీ శరీరానికి పడకపోవడం. ఉదాహరణకు దద్దుర్లు, వాపు, ఊపిరి ఆడకపోవడం.

word-artery = ధమని
word-artery-meaning = గుండె నుంచి శరీరంలోని ఇతర భాగాలకు రక్తాన్ని తీసుకెళ్లే రక్తనాళం.

word-barium = బేరియం
word-barium-meaning = సుద్ద లాంటి తెల్లని కాంట్రాస్ట్ డై. ఎక్స్-రేలో బాగా కనిపిస్తుంది.

word-cardiac-catheterization = కార్డియాక్ క్యాథెటరైజేషన్
word-cardiac-catheterization-meaning = ఒక గుండె పరీక్ష. బృందం రక్తనాళం ద్వారా సన్నని గొట్టాన్ని మీ గుండె వరకు పంపుతుంది.

word-catheter = క్యాథెటర్
word-catheter-meaning = సన్నని, బోలు గొట్టం. శరీరంలోకి ద్రవాన్ని తెస్తుంది లేదా బయటికి తీస్తుంది.

word-contrast-dye = కాంట్రాస్ట్ డై
word-contrast-dye-meaning = ఎక్స్-రేలో భాగాలు మరింత స్పష్టంగా కనిపించడానికి శరీరంలోకి పంపే పదార్థం.

word-enema = ఎనిమా
word-enema-meaning = పేగు చివరి భాగమైన మలాశయంలోకి ద్రవాన్ని పంపే పద్ధతి.

word-fast = ఏమీ తినకుండా ఉండటం (ఫాస్టింగ్)
word-fast-meaning = నిర్ణీత సమయం వరకు ఏమీ తినకుండా, తాగకుండా ఉండటం.

word-fluoroscopy = ఫ్లోరోస్కోపీ
word-fluoroscopy-meaning = వీడియోలా పనిచేసే ఒక రకం ఎక్స్-రే. శరీరం లోపలి భాగాలు కదులుతుండగా వాటిని చూపిస్తుంది.

word-hysterosalpingogram = హిస్టెరోసాల్పింగోగ్రామ్ (హెచ్ఎస్‌జీ)
word-hysterosalpingogram-meaning = గర్భసంచి వంటి స్త్రీ పునరుత్పత్తి అవయవాలకు చేసే ఎక్స్-రే పరీక్ష.

word-iv-line = ఐవీ లైన్ (సెలైన్ గొట్టం)
word-iv-line-meaning = ద్రవాన్ని నేరుగా సిరలోకి (రక్తనాళంలోకి) పంపే సన్నని గొట్టం.

word-joint = కీలు (జాయింట్)
word-joint-meaning = రెండు ఎముకలు కలిసే చోటు. ఉదాహరణకు మోకాలు, తుంటి, మోచేయి.

word-outpatient = అవుట్ పేషెంట్ (ఓపీ రోగి)
word-outpatient-meaning = వైద్యం పొంది, రాత్రి ఆసుపత్రిలో ఉండని వ్యక్తి.

word-radiation = రేడియేషన్
word-radiation-meaning = కిరణాలుగా ప్రయాణించే శక్తి. ఎక్స్-రేలు ఒక రకం. కొంత ప్రకృతి నుంచి వస్తుంది.

word-radiologist = రేడియాలజిస్ట్
word-radiologist-meaning = ఎక్స్-రేలను, శరీరపు ఇతర చిత్రాలను చూసి అర్థం చేసుకోవడంలో శిక్షణ పొందిన డాక్టర్.

word-sedative = శాంతపరిచే మందు (సెడేటివ్)
word-sedative-meaning = మనసు ప్రశాంతంగా లేదా నిద్ర మత్తుగా అనిపించడానికి సాయపడే మందు.

word-stent = స్టెంట్
word-stent-meaning = ఇరుకైన లేదా మూసుకుపోయిన రక్తనాళాన్ని తెరవడానికి సాయపడే చిన్న గొట్టం.

word-technologist = టెక్నాలజిస్ట్
word-technologist-meaning = ఎక్స్-రే చిత్రాలు తీయడంలో శిక్షణ పొందిన వ్యక్తి. బృందంలో ఒకరు.

word-x-ray = ఎక్స్-రే
word-x-ray-meaning = శరీరం లోపలి చిత్రం. కొద్ది రేడియేషన్‌తో దీన్ని తీస్తారు.
word-c-arm = సీ-ఆర్మ్
word-c-arm-meaning = ఇంగ్లీషు C అక్షరం ఆకారంలో ఉన్న ఎక్స్-రే స్కానర్. ఒక చివర మీ పైన, మరో చివర మీ కింద ఉంటుంది.
word-lead-apron = సీసపు ఏప్రన్
word-lead-apron-meaning = సీసం ఉన్న బరువైన కవచం. ఇది రేడియేషన్‌ను అడ్డుకుంటుంది.
