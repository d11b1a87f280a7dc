# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).


## What is it?

picture-what-is-it-shows = शरीरभित्रका भाग
picture-what-is-it-shows-description = एउटा शरीर, जसभित्र केही भाग कोरिएका छन्: मुटु र रक्तनली, पेट र आन्द्रा, अनि पाठेघर। फ्लोरोस्कोपीले यी भागको काम देखाउन सक्छ।
picture-what-is-it-helps = सँगै स्क्रिन हेर्दै
picture-what-is-it-helps-description = डाक्टरले स्क्रिनको एउटा ठाउँ देखाउनुहुन्छ। बिरामीले पनि हेर्नुहुन्छ। तस्बिरहरूले के भएको हो पत्ता लगाउन र उपचारलाई बाटो देखाउन मद्दत गर्छन्।

## Common uses

picture-uses-overview = सामान्य प्रयोग
picture-uses-overview-description = पाँचवटा साना तस्बिर: पाचन नली, मुटु, रक्तनलीमा सानो नली, पेच भएको हिपको हड्डी, र पाठेघर।

## Why you need it

picture-why-function = निल्ने काम कसरी हुन्छ
picture-why-function-description = बिरामी पिउनुहुन्छ। ठूलो लेन्सले खानेनलीले पिएको कुरालाई तल धकेलेको देखाउँछ। भिडियोले कुनै भागले कसरी काम गर्छ भनेर देखाउँछ।
picture-why-guide = स्क्रिनले बाटो देखाउँछ
picture-why-guide-description = डाक्टरले बिरामीको शरीरभित्र पातलो नली सार्नुहुन्छ। काम गर्दै उहाँ स्क्रिन हेर्नुहुन्छ। चलिरहेका तस्बिरले उहाँलाई बाटो देखाउँछन्।

## Getting ready

picture-get-ready-depends = के गर्ने, सोध्नुहोस्
picture-get-ready-depends-description = बिरामीले डाक्टरलाई फोन गरेर सोध्नुहुन्छ: खाना, पिउने कुरा र औषधि लिइरहन हुन्छ, कि केही घण्टा पर्खनुपर्छ?
picture-get-ready-food = खाना र पिउने कुराबारे सोध्नुहोस्
picture-get-ready-food-description = बिरामीले डाक्टरलाई फोन गर्नुहुन्छ। टेबलमा खाना र पानी छन्, साथमा प्रश्नचिन्ह र घडी। खान र पिउन कहिले रोक्ने, सोध्नुहोस्।
picture-get-ready-medicines = औषधिबारे फोन गर्नुहोस्
picture-get-ready-medicines-description = औषधि लिएका बिरामीले डाक्टरलाई फोन गर्नुहुन्छ। औषधि फाल्ने तस्बिरमा काटेको चिन्ह छ। आफूखुसी कुनै औषधि नरोक्नुहोस्।
picture-get-ready-tell-us = टिमलाई आफ्नो स्वास्थ्यबारे भन्नुहोस्
picture-get-ready-tell-us-description = बिरामीले टिमलाई गर्भ, स्तनपान, एलर्जी, फोक्सो, मिर्गौला र रगत पातलो बनाउने औषधिबारे भन्नुहुन्छ। टिमले यी कुरा जाँचअघि जान्नुपर्छ।
picture-get-ready-day = जान तयार
picture-get-ready-day-description = बिरामी झोला, सूची र एक युवकसँग घरबाट निस्कनुहुन्छ। गरगहना भाँडोमै छ। सूची ल्याउनुहोस्, गरगहना नल्याउनुहोस्।

## What happens

picture-what-happens-where = सेन्टर र अस्पताल
picture-what-happens-where-description = एक महिला एक्स-रे सेन्टरतिर हिँड्नुहुन्छ। छेउमा अस्पताल छ, जहाँ बिरामी ओछ्यानमा हुनुहुन्छ। तपाईंको जाँच दुईमध्ये कुनै पनि ठाउँमा हुन सक्छ।
picture-what-happens-clothes = अस्पतालको लुगा लगाउँदै
picture-what-happens-clothes-description = एक्स-रे टेक्निसियनले बिरामीलाई अस्पतालको लुगा दिनुहुन्छ। अनि बिरामीले त्यो लगाउनुहुन्छ, आफ्ना लुगा झुन्डिएका छन्। लुगा फेर्न टिमले मद्दत गर्न सक्छ।
picture-what-happens-shield = लेडको ढाल
picture-what-happens-shield-description = बिरामी एक्स-रे टेबलमा पल्टिनुभएको छ। टेक्निसियनले शरीरको एक भागमाथि लेडको ढाल राख्नुहुन्छ। यसले नचाहिने रेडिएसन रोक्छ।
picture-what-happens-comfort = मन शान्त पार्ने औषधि
picture-what-happens-comfort-description = डाक्टरले बिरामीको हातको लाइनबाट औषधि दिनुहुन्छ। टेक्निसियनले बिरामीको काँधमा हात राख्नुहुन्छ। तपाईंले पनि पहिले औषधि पाउन सक्नुहुन्छ।
picture-what-happens-drink = कन्ट्रास्ट डाई पिउँदै
picture-what-happens-drink-description = एक महिला एक्स-रे टेबलको छेउमा उभिएर कपबाट पिउनुहुन्छ। स्क्रिनमा उहाँको खानेनली र पेट सेतो र प्रस्ट देखिन्छ।
picture-what-happens-dye = आईभी लाइन वा एनिमा
picture-what-happens-dye-description = एक महिला पाखुरामा आईभी लाइन लिएर बस्नुभएको छ। एक पुरुष तन्नामुनि कोल्टे परेर, एनिमाको नलीसहित सुत्नुभएको छ। डाई दुवै तरिकाले दिन सकिन्छ।
picture-what-happens-table = एक्स-रे टेबलमा
picture-what-happens-table-description = बिरामी एक्स-रे टेबलमा पल्टिनुभएको छ, वा त्यसको छेउमा उभिनुभएको छ। साना तस्बिरले फर्किने, एउटा हात चलाउने र सास रोक्ने देखाउँछन्।
picture-what-happens-catheter = क्याथेटर राख्दै
picture-what-happens-catheter-description = बिरामी सफा तन्नामुनि सुत्नुभएको छ। टिमले काछमा पातलो नली राख्छ। सानो तस्बिरले दुई ठाउँ देखाउँछ: काछ र कुहिनो।
picture-what-happens-finish = जाँचपछि
picture-what-happens-finish-description = बिरामी ओछ्यानमा आराम गर्नुहुन्छ। टेक्निसियनले बिरामीलाई कस्तो छ, हेर्नुहुन्छ। तपाईंले पनि केही बेर आराम गर्न सक्नुहुन्छ।

## After the exam

picture-after-barium = बेरियमपछि पानी पिउनुहोस्
picture-after-barium-description = बिरामी एक गिलास पानी पिउनुहुन्छ। शौचालयमा फिक्का दिसा छ। क्यालेन्डरले केही दिन देखाउँछ। बेरियमपछि फिक्का दिसा हुनु सामान्य हो।
picture-after-catheter-site = टिमलाई कहिले फोन गर्ने
picture-after-catheter-site-description = बिरामी टिमलाई फोन गर्नुहुन्छ। चारवटा साना तस्बिरले कहिले भन्ने देखाउँछन्: बढ्दै जाने डल्लो, पानी जस्तो पदार्थ, फैलिने रातोपन र ज्वरो।
picture-after-home = कसैले घर पुर्‍याउँछ
picture-after-home-description = एक युवती बिरामीलाई आफ्नो गाडीसम्म लैजानुहुन्छ र घर पुर्‍याउनुहुन्छ। शान्त पार्ने औषधि लिएपछि तपाईंलाई पनि वयस्क मानिसले घर लैजानैपर्छ।

## Is it safe?

picture-safe-pregnant = गर्भ रहेको जस्तो लागे टिमलाई भन्नुहोस्
picture-safe-pregnant-description = जाँचअघि गर्भवती महिलाले एक्स-रे टेक्निसियनलाई गर्भको बच्चाबारे भन्नुहुन्छ। तपाईंले पनि टिमलाई भन्नुहोस्, किनकि एक्स-रेले गर्भको बच्चालाई हानि गर्न सक्छ।
picture-safe-little-risk = हरेक जाँच फरक हुन्छ
picture-safe-little-risk-description = डाक्टर बिरामीसँग कुरा गर्नुहुन्छ। चार्टमा तीनवटा जाँच छन्, थोरै रेडिएसनदेखि धेरैसम्म। धेरैजसो मानिसलाई जोखिम कम हुन्छ।
picture-safe-ask-how-much = कति रेडिएसन, सोध्नुहोस्
picture-safe-ask-how-much-description = बिरामीले डाक्टरलाई सोध्नुहुन्छ: कति? होचो, मझौला र अग्लो पट्टीले कम र बढी रेडिएसनका तीनवटा जाँच देखाउँछन्।
picture-safe-past-x-rays = पहिलेका एक्स-रे ल्याउनुहोस्
picture-safe-past-x-rays-description = बिरामी पहिलेका एक्स-रे ल्याएर डाक्टरलाई तीबारे भन्नुहुन्छ। तपाईंले पनि आफ्ना सबैबारे टिमलाई भन्नुहोस्।
picture-safe-dye-allergy = एलर्जीबारे कुरा गर्नुहोस्
picture-safe-dye-allergy-description = बिरामीले डाक्टरलाई पहिले कन्ट्रास्ट डाईबाट बिमिरा आएको, र झिङ्गे माछा र गँगटोबारे भन्नुहुन्छ। जाँचअघि टिमलाई आफ्ना एलर्जीबारे भन्नुहोस्।

## Your results

picture-results-depends = फरक जाँच, फरक तस्बिर
picture-results-depends-description = रेखाहरूले चारवटा एक्स-रे तस्बिरलाई पुरुषको शरीरका चार भागसँग जोड्छन्: पेट, मुटु, हिप र आन्द्रा। हरेक जाँचले फरक कुरा खोज्छ।
picture-results-who = रेडियोलोजिस्टले तपाईंका तस्बिर हेर्नुहुन्छ
picture-results-who-description = रेडियोलोजिस्टले स्क्रिनमा एक्स-रे हेर्नुहुन्छ। एउटा पाना अर्को डाक्टरकहाँ जान्छ, उहाँ पढ्नुहुन्छ। तपाईंको डाक्टरले स्पेसलिस्टलाई सोध्न सक्नुहुन्छ।
picture-results-ask = रिपोर्टबारे सोध्नुहोस्
picture-results-ask-description = बिरामी डाक्टरसँग कुरा गर्नुहुन्छ। रिपोर्ट कहिले आउँछ, त्यसले के देखाउँछ र कसलाई फोन गर्ने, उहाँ सोध्नुहुन्छ।

## Words to know

picture-word-catheter = क्याथेटर
picture-word-catheter-description = लामो, पातलो नली। भित्र खोक्रो छ भनेर देखिने गरी यसको टुप्पो ठूलो कोरिएको छ। यसभित्र तरल पदार्थ बग्न सक्छ।
picture-word-stent = स्टेन्ट
picture-word-stent-description = पहिले रक्तनली साँघुरो छ। त्यसपछि जाली जस्तो सानो नली, अर्थात् स्टेन्टले, त्यसलाई खुला राख्छ, र रगत बग्न सक्छ।
picture-word-iv-line = आईभी लाइन
picture-word-iv-line-description = तरल पदार्थको झोलाबाट पातलो नली पाखुराको नसामा जान्छ। तरल पदार्थ सिधै तपाईंको रगतमा जान्छ।
picture-word-lead-apron = लेडका एप्रोन
picture-word-lead-apron-description = बिरामीले तल्लो पेटमाथि लेडको छोटो एप्रोन लगाउनुभएको छ। टेक्निसियनले लामो लगाउनुभएको छ। लेडले एक्स-रे रोक्छ।
picture-word-c-arm = सी-आर्म
picture-word-c-arm-description = अङ्ग्रेजी अक्षर C आकारको मेसिन। एउटा छेउ बिरामीमाथि, अर्को टेबलमुनि हुन्छ। दुई छेउको बीचबाट एक्स-रे जान्छ।

## Doses

picture-doses = प्रकृतिसँग रेडिएसनको तुलना
picture-doses-description = एउटा जाँच जति रेडिएसन प्रकृतिबाट पर्न कति समय लाग्छ, हरेक पट्टीले देखाउँछ। प्रकृतिको एक वर्षसँग तुलना गर्नुहोस्।

## Pictures of single exams and of emergencies

picture-after-emergency = तुरुन्तै मद्दत बोलाउनुहोस्
picture-after-emergency-description = बिरामी एम्बुलेन्स बोलाउनुहुन्छ। चार तस्बिरले कहिले भन्ने देखाउँछन्: छाती दुख्दा, अनुहार सुन्निएर सास फेर्न गाह्रो हुँदा, बेहोस हुँदा, र अनुहार बाङ्गिएर हात कमजोर हुँदा।
picture-after-emergency-more = मद्दत बोलाउने अरू कारण
picture-after-emergency-more-description = बिरामी एम्बुलेन्स बोलाउनुहुन्छ। एउटा तस्बिरमा रगत बगेको ठाउँ थिचेको हात छ। अर्कोमा चिसो र फिक्का भएको एउटा खुट्टा छ।
picture-after-remember = सम्झनुपर्ने तीन कुरा
picture-after-remember-description = बिरामीले तीन कुरा सम्झनुहुन्छ। साना तस्बिरले यो पानाका तीन कुरा देखाउँछन्।
picture-after-stent-card = स्टेन्ट कार्ड राख्नुहोस्
picture-after-stent-card-description = पुरुषले कार्ड पर्समा राख्नुहुन्छ। कार्डमा स्टेन्ट र मुटु छन्। आफ्नो कार्ड सँगै राख्नुहोस्।
picture-after-womb = पाठेघरको जाँचपछि आराम
picture-after-womb-description = महिला पेटमा तातो पानीको झोला राखेर सोफामा आराम गर्नुहुन्छ। टेबलमा प्याड छ। पेट बाउँडिन र थोरै रगत बग्न सक्छ।
picture-get-ready-bowel = आरपार देखिने तरल, खाली आन्द्रा
picture-get-ready-bowel-description = पानी, आरपार देखिने सुप र दूध नहालेको चिया ठीक छन्। खानाको थालमा काटेको चिन्ह छ। पानीमा घोलेको धुलोले जाँचअघि आन्द्रा सफा गर्छ।
picture-safe-child = आमा वा बुबा सँगै
picture-safe-child-description = बच्चा एक्स-रे टेबलमा बसेको छ। लेडको एप्रोन लगाएका बुबाले बच्चाको हात समाउनुहुन्छ। टेक्निसियन छेउमा हुनुहुन्छ।
picture-safe-skin = ढाडको छाला रातो छ कि हेर्नुहोस्
picture-safe-skin-description = पुरुषले ऐनामा आफ्नो ढाडमा रातो धब्बा देख्नुहुन्छ। दुई क्यालेन्डरले जाँचपछि केही हप्ता बितेको देखाउँछन्।
picture-what-happens-bowel = आन्द्राका लागि सेतो तरल
picture-what-happens-bowel-description = पुरुष तन्नामुनि कोल्टे पल्टिनुभएको छ। नर्स सँगै हुनुहुन्छ। सानो तस्बिरमा नलीबाट सेतो तरल आन्द्रामा जान्छ।
picture-what-happens-wrist = नाडीमा पातलो नली
picture-what-happens-wrist-description = शरीरका दुई साना तस्बिरले नाडी र काछ देखाउँछन्। तल औषधिले नाडी लाटो बनाउँछ। अनि पातलो नली भित्र पसेर पाखुरामा माथि जान्छ।
picture-what-happens-press = त्यो ठाउँ थिच्दै
picture-what-happens-press-description = पुरुष ओछ्यानमा उत्तानो सुत्नुभएको छ। घडीले केही घण्टा बितेको देखाउँछ। तल दुई तरिका छन्: एउटा हातले बिरामीको हातको नाडी थिच्छ, वा नाडीमा पट्टी बाँधिएको छ।
picture-what-happens-c-arm = अपरेसनमा एक्स-रे मेसिन (सी-आर्म)
picture-what-happens-c-arm-description = बिरामी तन्नामुनि निदाउनुभएको छ। हिपमाथि एक्स-रे मेसिन (सी-आर्म) छ। सर्जनले लेडको एप्रोन लगाएर स्क्रिनमा हड्डी र त्यसका पेच हेर्नुहुन्छ।
picture-what-happens-joint = हेर्दै जोर्नीमा सुई
picture-what-happens-joint-description = महिलाको घुँडामाथि एक्स-रे मेसिन (सी-आर्म) छ। डाक्टरले त्यहाँ सुई लैजानुहुन्छ, स्क्रिनले ठाउँ देखाउँछ। पहिले छाला सफा गरिन्छ।
picture-what-happens-bone-numb = छाला लाटो (नदुख्ने) बनाउने
picture-what-happens-bone-numb-description = बिरामी एक्स-रे टेबलमा पल्टिनुभएको छ। डाक्टरले सानो सुईले घुँडाको छाला लाटो (नदुख्ने) बनाउनुहुन्छ।
picture-what-happens-bone-rest = जाँचपछि आराम
picture-what-happens-bone-rest-description = घुँडामा पट्टी बाँधेका बिरामी ओछ्यानमा आराम गर्नुहुन्छ। नर्सले बिरामीको हालखबर सोध्नुहुन्छ।
picture-what-happens-womb-finish = जाँचपछि आराम
picture-what-happens-womb-finish-description = महिला जाँचपछि आराम गर्नुहुन्छ। टेक्निसियनले उहाँको हालखबर सोध्नुहुन्छ। टेबलमा प्याड छ।
picture-what-happens-womb = एक्स-रे टेबलमा
picture-what-happens-womb-description = महिला उत्तानो पल्टिनुभएको छ, घुँडा तन्नामुनि छन्। नर्स र डाक्टर सँगै हुनुहुन्छ। सानो तस्बिरमा योनि खुला राख्ने औजार छ।
picture-what-happens-full = भरिएको पेट
picture-what-happens-full-description = बिरामीको पेट भरिएको छ। नर्सलाई भन्न एउटा हात उठेको छ। केही ठीक नलागे तपाईंले पनि टिमलाई भन्नुहोस्।
picture-what-happens-wait = जाँचमा कति समय लाग्छ
picture-what-happens-wait-description = बिरामी कुर्सीमा पर्खनुहुन्छ। एउटा घडीले पेटका लागि थोरै समय, अर्कोले सानो आन्द्राका लागि केही घण्टा देखाउँछ। अनि खाना र पिउने कुरा छन्।
picture-what-happens-bowel-fill = बेरियमले आन्द्रा भर्छ
picture-what-happens-bowel-fill-description = पुरुष तन्नामुनि कोल्टे पल्टिनुभएको छ। नर्स सँगै हुनुहुन्छ। सानो तस्बिरमा सेतो तरलले आन्द्रा भर्छ।
picture-what-happens-toilet = शौचालय जाँदै
picture-what-happens-toilet-description = नर्स अस्पतालको लुगा लगाएका पुरुषसँग शौचालय जानुहुन्छ। शौचालयमा सेतो तरल छ: बेरियम बाहिर निस्किन्छ।
picture-what-happens-sleep = निदाएको, वा एक भाग लाटो
picture-what-happens-sleep-description = महिला मास्क लगाएर टेबलमा निदाउनुभएको छ। सानो तस्बिरमा ब्युँझै भएकी महिला छ, एउटा खुट्टा लाटो छ।
picture-what-happens-stop = तपाईं रोक्न भन्न सक्नुहुन्छ
picture-what-happens-stop-description = टेबलमा महिलाले हात उठाउनुहुन्छ। डाक्टरले दुवै हात उठाएर रोक्नुहुन्छ। सानो तस्बिरमा पाठेघर बाउँडिएको छ।
picture-get-ready-tell-more = यी कुरा टिमलाई भन्नुहोस्
picture-get-ready-tell-more-description = बिरामीले नर्सलाई स्वास्थ्य समस्या र पहिलेका एक्स-रेबारे भन्नुहुन्छ। साना तस्बिरले यो पानाका कुरा देखाउँछन्।
picture-get-ready-womb-when = महिनावारीपछि
picture-get-ready-womb-when-description = महिलाले क्यालेन्डर देखाउनुहुन्छ। पहिले रगत बग्ने दिन छन्। त्यसपछिका दिनमा ठीक चिन्ह छ।
picture-get-ready-womb = पाठेघरको जाँचअघि
picture-get-ready-womb-description = महिलाले फोन गरेर दुखाइको चक्कीबारे सोध्नुहुन्छ। प्याड झोलामा राखिन्छ। पहिले शौचालय जाने कुरा शौचालयको तस्बिरले देखाउँछ।
picture-after-emergency-belly = पेट एकदमै दुख्ने
picture-after-emergency-belly-description = बिरामी एम्बुलेन्स बोलाउनुहुन्छ। तस्बिरमा एकदमै दुखेको पेटमा दुई हात छन्।
picture-after-emergency-bowel = पेट दुख्ने वा ताजा रगत
picture-after-emergency-bowel-description = बिरामी एम्बुलेन्स बोलाउनुहुन्छ। एउटा तस्बिरमा एकदमै दुखेको पेट छ, अर्कोमा शौचालयमा ताजा रगत।
picture-after-emergency-bleed = नरोकिने रगत
picture-after-emergency-bleed-description = बिरामी एम्बुलेन्स बोलाउनुहुन्छ। तस्बिरमा रगत बगेको ठाउँ थिचेको हात छ।
picture-after-barium-call = बेरियमपछि कहिले फोन गर्ने
picture-after-barium-call-description = बिरामी टिमलाई फोन गर्नुहुन्छ। चारवटा साना तस्बिरले कहिले भन्ने देखाउँछन्: पेट दुख्दा, वान्ता हुँदा, दिसा नहुँदा र ज्वरो आउँदा।
picture-after-site-care = गह्रौँ चिज नउचाल्नुहोस्
picture-after-site-care-description = बिरामीको शरीरमा पातलो नली हालेको ठाउँमा पट्टी छ। गह्रौँ झोलामा काटेको चिन्ह छ। क्यालेन्डरले केही दिन देखाउँछ।
picture-after-joint = जोर्नीमा बरफ
picture-after-joint-description = महिला खुट्टा उचालेर बस्नुभएको छ। घुँडामा कपडामा बेरेको बरफ छ। घडीले १५ मिनेट देखाउँछ।
picture-after-bone-surgery = खुट्टालाई सिरानीमाथि आराम दिने
picture-after-bone-surgery-description = बिरामी घरमा सोफामा आराम गर्नुहुन्छ। एउटा खुट्टामा प्लास्टर छ, त्यो खुट्टा सिरानीमाथि छ। प्लास्टरलाई सावरमुनि राख्ने तस्बिरमा काटेको चिन्ह छ।
picture-after-joint-call = जोर्नीबारे कहिले फोन गर्ने
picture-after-joint-call-description = महिला टिमलाई फोन गर्नुहुन्छ। तीनवटा साना तस्बिरले कहिले भन्ने देखाउँछन्: रातो, सुन्निएको घुँडा, पानी जस्तो पदार्थ र ज्वरो।
picture-after-womb-call = यो जाँचपछि कहिले फोन गर्ने
picture-after-womb-call-description = महिला टिमलाई फोन गर्नुहुन्छ। तीनवटा साना तस्बिरले कहिले भन्ने देखाउँछन्: पेट दुख्दा, धेरै रगत बग्दा र ज्वरो आउँदा।
picture-after-milk = जाँचपछि स्तनपान
picture-after-milk-description = महिला सोफामा बसेर बच्चालाई स्तनपान गराउनुहुन्छ। तपाईं पनि स्तनपान गराइरहन सक्नुहुन्छ।
picture-what-happens-womb-dye = डाईले पाठेघर भर्छ
picture-what-happens-womb-dye-description = ठूलो कोरिएको पाठेघर। पातलो नली तलबाट आउँछ। सेतो डाईले पाठेघर भर्छ र त्यसका दुई नलीबाट बाहिर बग्छ।
picture-what-happens-drain = स्टेन्ट, ड्रेन, लाइन
picture-what-happens-drain-description = बेलुनले साँघुरो रक्तनली खोल्छ, स्टेन्टले खुला राख्छ। ड्रेन भन्ने नलीले पेटको पानी बाहिर निकाल्छ। लाइन भन्ने नलीले नसामा औषधि पुर्‍याउँछ।
picture-after-drain = ड्रेनको हेरचाह
picture-after-drain-description = बिरामी टिमलाई फोन गर्नुहुन्छ। साना तस्बिर: नली नतान्ने, सुख्खा राख्ने, र रातोपन वा ज्वरो भए फोन गर्ने।
