### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = भन्ने र सोध्ने
tell-hint = टिमका लागि सूची बनाउनुहोस्
tell-heading = आफूलाई मिल्ने कुरा छुनुहोस्
ask-heading = सोध्न चाहेको कुरा छुनुहोस्

## What a patient may want to tell. Each is one fact that is true or not.

tell-unwell = मलाई अहिले सन्चो छैन
tell-pregnant = म गर्भवती छु, वा छु होला
tell-dye-reaction = मलाई कन्ट्रास्ट डाईले रियाक्सन भएको थियो
tell-allergy = मलाई एलर्जी छ
tell-asthma = मलाई दम छ
tell-swallowing = मलाई निल्न गाह्रो हुन्छ
tell-blood-thinner = म रगत पातलो बनाउने औषधि खान्छु
tell-bleeding = मेरो सजिलै रगत बग्छ
tell-kidneys = मलाई मिर्गौलाको रोग छ
tell-diabetes = मलाई मधुमेह (सुगर) छ
tell-metformin = म मेटफर्मिन खान्छु
tell-insulin = म इन्सुलिन लिन्छु
tell-ate = मैले आज केही खाएँ वा पिएँ
tell-heart = मलाई मुटुको रोग छ
tell-thyroid = मलाई थाइराइडको समस्या छ
tell-bowel-surgery = हालै मेरो आन्द्राको अपरेसन वा बायोप्सी भयो
tell-stoma = मेरो पेटमा स्टोमा (थैली) छ
tell-infection = मलाई ज्वरो वा सङ्क्रमण छ
tell-breastfeeding = म स्तनपान गराउँछु
tell-x-rays = हालै मेरो एक्स-रे वा बेरियम जाँच भयो
tell-implant = मेरो शरीरमा पेसमेकर वा अरू इम्प्लान्ट छ
tell-sleep-apnea = सुत्दा मेरो सास रोकिन्छ
tell-ride = मलाई घर लैजाने कोही छैन
tell-stand = म धेरै बेर उभिन सक्दिनँ
tell-lie-flat = म उत्तानो सुत्न सक्दिनँ
tell-interpreter = मलाई दोभासे चाहिन्छ
tell-see = म राम्ररी देख्दिनँ
tell-hear = म राम्ररी सुन्दिनँ
tell-clothes = मलाई लुगा फेर्न मद्दत चाहिन्छ
tell-pain = मलाई दुखिरहेको छ
tell-afraid = मलाई डर लागेको छ
tell-toilet = मलाई शौचालय जानुपर्‍यो
tell-period = अहिले मेरो योनिबाट रगत बगिरहेको छ

## What a patient may want to ask.

ask-what-for = यो जाँच केका लागि हो?
ask-risks = के नराम्रो हुन सक्छ?
ask-other-way = अर्को उपाय छ?
ask-wait = पर्खेँ वा गरिनँ भने के हुन्छ?
ask-radiation = मलाई कति रेडिएसन पर्छ?
ask-fasting = खान र पिउन कहिले रोक्ने?
ask-medicines = मेरा कुन औषधि खान हुन्छ?
ask-hurt = दुख्छ?
ask-relax = मन शान्त पार्ने औषधि पाउन सक्छु?
ask-how-long = कति समय लाग्छ?
ask-company = मसँग कोही भित्र आउन मिल्छ?
ask-eat = फेरि खान र पिउन कहिले हुन्छ?
ask-drive = फेरि गाडी चलाउन र काम गर्न कहिले हुन्छ?
ask-results = रिपोर्ट कहिले र कसरी पाउँछु?
ask-signs = घरमा केमा ध्यान दिने?
ask-call = दिउँसो वा राति कसलाई फोन गर्ने?

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = फिक्का देखिएकी महिलाको एउटा हात निधारमा, अर्को पेटमा छ।
picture-tell-pregnant-description = महिलाले आफ्नो ठूलो पेट समाउनुभएको छ। सानो गोलोमा भित्रको बच्चा छ।
picture-tell-dye-reaction-description = डाईको ड्रिप, एक्स-रे स्क्रिन, र चिलाउने राता डाबर भएको पाखुरा।
picture-tell-allergy-description = राता डाबर भएको अनुहार, छेउमा चक्की, बदाम र फूल।
picture-tell-asthma-description = एक पुरुष इन्हेलरबाट सास लिनुहुन्छ। उहाँका सासनली साँघुरा कोरिएका छन्।
picture-tell-swallowing-description = महिलाले घाँटी समाउनुभएको छ। त्यहाँ एक गाँस खाना अड्किएको छ।
picture-tell-blood-thinner-description = चक्कीको बोतल, छेउमा भित्र चक्की भएको रगतको थोपा।
picture-tell-bleeding-description = काटिएको औँला, जसबाट रगत चुहिरहेको छ।
picture-tell-kidneys-description = दुईवटा मिर्गौला, एउटा खरानी रङको, र चेतावनीको चिन्ह।
picture-tell-diabetes-description = औँलाबाट निस्केको रगतको थोपा र सुगर नाप्ने मेसिन।
picture-tell-metformin-description = सेता चक्कीको पाता, छेउमा सुगर नाप्ने मेसिन।
picture-tell-insulin-description = पेटमा लगाइएको इन्सुलिन पेन।
picture-tell-ate-description = घाममुनि एक थाल खाना र आधा खाली गिलास।
picture-tell-heart-description = मुटु र त्यसका रक्तनली, र मुटुको बाङ्गोटिङ्गो रेखा।
picture-tell-thyroid-description = घाँटी, जसमा पुतली आकारको थाइराइड रङमा छ।
picture-tell-bowel-surgery-description = आन्द्रामाथि टाँका लगाइएको पेट।
picture-tell-stoma-description = थैली टाँसिएको पेट।
picture-tell-infection-description = रातो अनुहार भएको पुरुष र धेरै ज्वरो देखाउने थर्मोमिटर।
picture-tell-breastfeeding-description = महिलाले बच्चालाई छातीमा समाएर दूध खुवाउनुहुन्छ।
picture-tell-x-rays-description = पुरुषको छातीको एक्स-रे र क्यालेन्डर। तीरले आजबाट अघिल्लो दिनतिर देखाउँछ।
picture-tell-implant-description = छातीको छालामुनि पेसमेकर र मुटुसम्म गएको तार।
picture-tell-sleep-apnea-description = राति एक पुरुष उत्तानो सुत्नुभएको छ। उहाँको सासमा काटेको चिन्ह छ।
picture-tell-ride-description = महिला एक्लै उभिएर घर सम्झनुहुन्छ। चालक भएको गाडीमा काटेको चिन्ह छ।
picture-tell-stand-description = महिला लौरो लिएर बस्नुभएको छ। धेरै बेर उभिने तस्बिरमा काटेको चिन्ह छ।
picture-tell-lie-flat-description = पुरुष सिरानीमा अडेस लगाएर बस्नुभएको छ। उत्तानो सुत्ने तस्बिरमा काटेको चिन्ह छ।
picture-tell-interpreter-description = दुई जना दुई रङका फोकामा बोल्छन्। तेस्रो व्यक्ति बीचमा उभिनुभएको छ।
picture-tell-see-description = एउटा आँखा र घरको धमिलो तस्बिर।
picture-tell-hear-description = सुन्ने यन्त्र लगाएको कान।
picture-tell-clothes-description = सहयोगीले अस्पतालको लुगा समाउनुहुन्छ, पुरुषले हात हाल्नुहुन्छ।
picture-tell-pain-description = पुरुष निहुरेर ढाडको तल्लो भाग समाउनुहुन्छ। राता रेखाले दुखेको ठाउँ देखाउँछन्।
picture-tell-afraid-description = डराएकी महिला चिउँडोमुनि हात जोडेर एक्स-रे मेसिन सम्झनुहुन्छ।
picture-tell-toilet-description = शौचालय।
picture-tell-period-description = रगतको थोपा भएको प्याड।
picture-ask-reason-description = डाक्टर र बिरामी एक्स-रे स्क्रिन हेर्नुहुन्छ, प्रश्नचिन्हसहित।
picture-ask-risks-description = तराजु र त्यसमाथि प्रश्नचिन्ह।
picture-ask-before-description = थाल, गिलास र चक्कीको बोतल, प्रश्नचिन्हसहित।
picture-ask-during-description = एक्स-रे टेबलमा बिरामी, प्रश्नचिन्हसहित।
picture-ask-after-description = घर, गाडी र थाल, प्रश्नचिन्हसहित।
picture-ask-results-description = कागज र फोन, प्रश्नचिन्हसहित।
