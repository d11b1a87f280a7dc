### The question "Which exam?" after the language, and its answers.

# exam-SOMETHING names an exam on a tile; the hint stands below it. home-exam-SOMETHING is the heading of the
# home screen once the exam is chosen.
exam-title = మీకు ఏ పరీక్ష?
exam-other = వేరే పరీక్ష
exam-unsure = నాకు తెలియదు
exam-unsure-hint = అన్నీ చూపించండి. పరీక్షను తర్వాత కూడా ఎంచుకోవచ్చు.
exam-note = తెలియదా? మీకు ఏ పరీక్షో వైద్య బృందాన్ని అడగండి. మీ ఎంపిక ఇందులో నిల్వ ఉండదు.
exam-swallow = మింగే లేదా కడుపు పరీక్ష
exam-swallow-hint = మీరు బేరియం తాగుతారు
exam-bowel = కింది పేగు పరీక్ష
exam-bowel-hint = బేరియం ఎనిమా
exam-heart = గుండె పరీక్ష
exam-heart-hint = క్యాథెటరైజేషన్ (యాంజియోగ్రామ్)
exam-tube = క్యాథెటర్ లేదా స్టెంట్
exam-tube-hint = చిన్న గొట్టం పెడతారు
exam-bone = ఎముక లేదా కీలు
exam-bone-hint = ఎక్స్-రే చూస్తూ ఆపరేషన్ లేదా సూది
exam-womb = గర్భసంచి పరీక్ష
exam-womb-hint = హిస్టెరోసాల్పింగోగ్రామ్ (హెచ్ఎస్‌జీ)
home-exam-swallow = మీ మింగే లేదా కడుపు పరీక్ష
home-exam-bowel = మీ కింది పేగు పరీక్ష
home-exam-heart = మీ గుండె పరీక్ష
home-exam-tube = మీ క్యాథెటర్ లేదా స్టెంట్
home-exam-bone = మీ ఎముక లేదా కీలు పరీక్ష
home-exam-womb = మీ గర్భసంచి పరీక్ష
