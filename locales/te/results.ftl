# Topic: results
results-title = మీ ఫలితాలు
results-hint = ఎవరు చూస్తారు, తర్వాత ఏమిటి

## results/depends
results-depends = మీ ఫలితాలు మీ పరీక్షను బట్టి ఉంటాయి
results-depends-exam = ప్రతి పరీక్ష వేర్వేరు వాటి కోసం చూస్తుంది.
results-depends-many = ఎన్నో రకాల సమస్యలను కనిపెట్టడానికి ఫ్లోరోస్కోపీ సాయపడగలదు.

## results/who
results-who = ఒక డాక్టర్ మీ చిత్రాలు చూస్తారు
results-who-reads = [రేడియాలజిస్ట్](radiologist) మీ చిత్రాలను పరిశీలిస్తారు.
results-who-more = మీ డాక్టర్ ఫలితాలను నిపుణులకు పంపవచ్చు, లేదా మరిన్ని పరీక్షలు చేయించవచ్చు. సమస్య ఏమిటో కనిపెట్టడానికి ఇది సాయపడగలదు.

## results/ask
results-ask = ఫలితాల గురించి డాక్టర్‌తో మాట్లాడండి
results-ask-lead = మీరు ఇలా అడగవచ్చు:
results-ask-when = నా ఫలితాలు ఎప్పుడు వస్తాయి?
results-ask-mean = నా విషయంలో వాటి అర్థం ఏమిటి?
results-ask-next = నాకు మరిన్ని పరీక్షలు కావాలా?
results-ask-call = ప్రశ్నలు ఉంటే ఎవరికి ఫోన్ చేయాలి?
