# Topic: uses
uses-title = సాధారణ ఉపయోగాలు
uses-hint = ఇది ఎలా సాయపడగలదు

## uses/overview

uses-overview = దీని సాధారణ ఉపయోగాలు ఇవి
uses-overview-show = ఇది మీ జీర్ణ మార్గం (ఆహారం అరిగే దారి) కదలికను చూపించగలదు. గుండెలో రక్త ప్రవాహాన్ని, స్త్రీ పునరుత్పత్తి అవయవాలను చూపించగలదు.
uses-overview-guide = చిన్న గొట్టాలను పెట్టేటప్పుడు ఇది సాయపడగలదు. ఎముకల, కీళ్ల చికిత్సలో కూడా ఇది సాయపడగలదు.
uses-overview-next = తర్వాతి పేజీలు మరింత చెబుతాయి.

## uses/swallow-enema

uses-swallow-enema = ఇది జీర్ణ మార్గం కదలికను చూపిస్తుంది
# A swallow and an enema are the two ways in.
uses-swallow-enema-barium = [బేరియం](barium) తెల్లని [కాంట్రాస్ట్ డై](contrast-dye). దాన్ని మీరు తాగుతారు, లేదా వైద్య బృందం [ఎనిమా](enema) ద్వారా లోపలికి పంపుతుంది.
uses-swallow-enema-shows = అప్పుడు మీ ఆహారనాళం, కడుపు (జీర్ణాశయం) లేదా పేగులు ఎలా కదులుతాయో బృందం చూడగలదు.
# The names on the papers.
uses-swallow-enema-names = ఈ పరీక్షను బేరియం స్వాలో (మింగడం) లేదా బేరియం ఎనిమా అంటారు.

## uses/heart

uses-heart = ఇది గుండెలో రక్త ప్రవాహాన్ని చూపిస్తుంది
uses-heart-exam = ఈ గుండె పరీక్షను [కార్డియాక్ క్యాథెటరైజేషన్](cardiac-catheterization) (యాంజియోగ్రామ్) అంటారు.
uses-heart-flow = మీ [ధమనుల్లో](artery) రక్తం ప్రవహించడాన్ని వైద్య బృందం స్క్రీన్ మీద చూస్తుంది.
uses-heart-helps = కొన్ని గుండె సమస్యలను కనిపెట్టడానికి ఇది సాయపడగలదు. వాటికి చికిత్స చేయడానికి కూడా సాయపడగలదు.

## uses/catheter-stent

uses-catheter-stent = చిన్న గొట్టాలను సరైన చోట పెట్టడానికి సాయపడుతుంది
uses-catheter-stent-catheter = [క్యాథెటర్](catheter) ఒక సన్నని, బోలు గొట్టం. అది శరీరంలోకి ద్రవాన్ని పంపుతుంది లేదా ఎక్కువైన ద్రవాన్ని బయటికి తీస్తుంది.
uses-catheter-stent-stent = [స్టెంట్](stent) ఇరుకైన లేదా మూసుకుపోయిన రక్తనాళాన్ని తెరుస్తుంది.
uses-catheter-stent-place = వాటిని ఎక్కడ పెట్టాలో ఫ్లోరోస్కోపీతో బృందం చూస్తుంది.

## uses/bones

uses-bones = ఎముకల, కీళ్ల ఆపరేషన్‌లో ఇది సాయపడగలదు
# The list items are the ends of this sentence.
uses-bones-lead = సర్జన్ వీటి కోసం ఫ్లోరోస్కోపీ సాయం తీసుకోవచ్చు:
uses-bones-joint = కొత్త [కీలు (జాయింట్)](joint) పెట్టడం
uses-bones-bone = విరిగిన ఎముకను సరిచేయడం

## uses/hysterosalpingogram

uses-hysterosalpingogram = ఇది స్త్రీ పునరుత్పత్తి అవయవాలను చూపించగలదు
uses-hysterosalpingogram-exam = ఈ పరీక్ష పేరు పొడవైనది: [హిస్టెరోసాల్పింగోగ్రామ్](hysterosalpingogram), అంటే హెచ్ఎస్‌జీ. ఇది గర్భసంచి వంటి స్త్రీ పునరుత్పత్తి అవయవాల చిత్రాలు తీస్తుంది.
uses-hysterosalpingogram-ask = మీకు ఏ పరీక్ష చేస్తారో సరిగ్గా తెలియదా? వైద్య బృందాన్ని అడగండి.
