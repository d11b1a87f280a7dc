# Topic: what-happens
what-happens-title = जाँचमा के हुन्छ
what-happens-hint = तपाईंको जाँच, एक-एक चरण

## what-happens/where

what-happens-where = तपाईं एक्स-रे सेन्टर वा अस्पताल जानुहुन्छ
what-happens-where-center = तपाईं [आउटपेसेन्ट (ओपीडीका बिरामी)](outpatient) भएर एक्स-रे सेन्टर आउन सक्नुहुन्छ।
what-happens-where-hospital = वा अस्पतालमा भर्ना भएको बेला तपाईंको जाँच हुन सक्छ।

## what-happens/clothes

what-happens-clothes = तपाईंले अस्पतालको लुगा लगाउनुपर्ने हुन सक्छ
what-happens-clothes-gown = तपाईंले केही वा सबै लुगा फुकाल्नुपर्ने हुन सक्छ। त्यसपछि मेडिकल टिमले अस्पतालको लुगा (गाउन) दिन्छ।
what-happens-clothes-help = लुगा फेर्न मद्दत चाहिन्छ? टिमलाई भन्नुहोस्।

## what-happens/shield

what-happens-shield = बचाउने ढाल (शिल्ड) राख्न पनि सकिन्छ, नराख्न पनि
# Made of lead, the metal.
what-happens-shield-shield = लेड (सिसा धातु) को ढाल वा [एप्रोनले](lead-apron) नचाहिने [रेडिएसन](radiation) रोक्छ। यसले तल्लो पेट वा अरू कुनै भाग ढाक्न सक्छ।
what-happens-shield-today = आजकल यो प्रायः चाहिँदैन। थप जान्न चाहनुहुन्छ भने टिमलाई सोध्नुहोस्।

## what-happens/comfort

what-happens-comfort = पहिले तपाईंलाई औषधि दिन सकिन्छ
what-happens-comfort-medicine = कुनै-कुनै जाँचमा दुखाइ कम गर्ने औषधि दिइन्छ। मन शान्त होस् भनेर [शान्त पार्ने औषधि (सेडेटिभ)](sedative), वा दुवै दिन सकिन्छ।
what-happens-comfort-needle = [जोर्नी](joint) वा [धमनीमा](artery) सुई हाल्दा यो दिन सकिन्छ।
what-happens-comfort-tell = दुख्यो वा डर लाग्यो भने टिमलाई भन्नुहोस्।

## what-happens/drink

what-happens-drink = कन्ट्रास्ट डाई पिउनुपर्ने हुन सक्छ
what-happens-drink-drink = कुनै-कुनै जाँचमा तपाईं [कन्ट्रास्ट डाई](contrast-dye) हालेको तरल पदार्थ पिउनुहुन्छ। [बेरियम](barium) त्यसको एक किसिम हो।
what-happens-drink-clearer = यसले शरीरका भाग सजिलै देखिने बनाउँछ।

## what-happens/dye

what-happens-dye = कन्ट्रास्ट डाई अर्को तरिकाले पनि दिन सकिन्छ
what-happens-dye-lead = [कन्ट्रास्ट डाई](contrast-dye) पिउनुभएन भने, यीमध्ये कुनै तरिकाले दिन सकिन्छ:
what-happens-dye-iv = [आईभी लाइन (सलाइन चढाउने नली)](iv-line) बाट, नसामा
what-happens-dye-enema = [एनिमा](enema) गरेर, मलाशयमा (आन्द्राको अन्तिम भागमा)
what-happens-dye-needle = सुईबाट, जोर्नीमा
what-happens-dye-womb = पातलो नलीबाट, पाठेघरमा

## what-happens/table

what-happens-table = एक्स-रे टेबलमा टिमले मद्दत गर्छ
what-happens-table-lead = तपाईं एक्स-रे टेबलमा पल्टिनुहुन्छ वा छेउमा उभिनुहुन्छ। टिमले यसो गर्न भन्न सक्छ:
what-happens-table-turn = शरीर फर्काउन
what-happens-table-move = शरीरको एउटा भाग चलाउन
what-happens-table-breath = केही बेर सास रोक्न

## what-happens/catheter

what-happens-catheter = कुनै-कुनै जाँचमा क्याथेटर चाहिन्छ
what-happens-catheter-numb = तपाईंलाई [क्याथेटर](catheter) चाहिन्छ भने, टिमले पहिले त्यो ठाउँ लाटो (नदुख्ने) बनाउँछ।
# Groin: the fold where the leg meets the body.
what-happens-catheter-needle = त्यसपछि डाक्टरले सुई हाल्नुहुन्छ। त्यो ठाउँ काछ, नाडी, कुहिनो वा अरू कुनै भाग हुन सक्छ।

## what-happens/pictures

what-happens-pictures = मेसिनले चलिरहेका तस्बिर खिच्छ
what-happens-pictures-scanner = तपाईंको डाक्टर वा [एक्स-रे टेक्निसियनले](technologist) [एक्स-रे मेसिनबाट](c-arm) तस्बिर खिच्नुहुन्छ। टिमले ती स्क्रिनमा हेर्छ।
what-happens-pictures-takes = लगभग यति समय लाग्छ:
what-happens-pictures-short = १५ देखि ३० मिनेट (निल्ने वा पेट)
# Lower bowel: the exam is a barium enema.
what-happens-pictures-longer = ३० देखि ६० मिनेट (तल्लो आन्द्रा वा मुटु)
what-happens-pictures-hours = केही घण्टा (सानो आन्द्रा)

## what-happens/feel

what-happens-feel = तपाईंलाई के महसुस हुन सक्छ
what-happens-feel-barium = बेरियम: चक जस्तो स्वाद, पेट भरिएको, पेट बाउँडिने
what-happens-feel-dye = रगतमा डाई: केही सेकेन्ड तातो
what-happens-feel-needle = सुई: एकछिन चस्किने, अनि थिचिएको जस्तो
what-happens-feel-womb = पाठेघरको जाँच: केही बेर पेट बाउँडिने
what-happens-feel-tell = चिलाए, सुन्निए वा सास फेर्न गाह्रो भए **तुरुन्तै** मेडिकल टिमलाई भन्नुहोस्।

## what-happens/finish

what-happens-finish = त्यसपछि तपाईंको जाँच सकिन्छ
what-happens-finish-catheter = तपाईंलाई [क्याथेटर](catheter) राखिएको थियो भने डाक्टरले निकाल्नुहुन्छ। टिमले केही बेर तपाईंलाई निगरानीमा राख्न सक्छ।
what-happens-finish-ask = जानुअघि टिमलाई सोध्नुहोस्: घरमा मैले के गर्ने? मद्दत चाहिए कसलाई फोन गर्ने?

## what-happens/swallow-drink

what-happens-swallow-drink = तपाईं घुट्को-घुट्को बेरियम पिउनुहुन्छ
# Fizzy grains: they make gas, so that the stomach opens.
what-happens-swallow-drink-fizz = पहिले पेटमा ग्यास बनाउने दाना निल्नुपर्ने हुन सक्छ। डकार रोक्ने कोसिस गर्नुहोस्।
what-happens-swallow-drink-drink = त्यसपछि [बेरियम](barium), सेतो [कन्ट्रास्ट डाई](contrast-dye), पिउनुहुन्छ। कहिले निल्ने, मेडिकल टिमले भन्छ।
what-happens-swallow-drink-taste = यसको स्वाद चक जस्तो हुन्छ। यसले शरीरका भाग सजिलै देखिने बनाउँछ।

## what-happens/swallow-table

what-happens-swallow-table = तपाईं उभिनुहुन्छ, फर्किनुहुन्छ र पल्टिनुहुन्छ
what-happens-swallow-table-stand = तपाईं एक्स-रे टेबलछेउमा उभिनुहुन्छ। पछि टेबल ढल्किन सक्छ, र तपाईं पल्टिनुहुन्छ।
what-happens-swallow-table-turn = मेडिकल टिमले फर्किन, चल्न र केही बेर सास रोक्न भन्छ।
what-happens-swallow-table-sit = उभिन सक्नुहुन्न भने भन्नुहोस्। बस्न सक्नुहुन्छ।

## what-happens/swallow-pictures

what-happens-swallow-pictures = तपाईंले निलेको टिमले हेर्छ
what-happens-swallow-pictures-scanner = डाक्टर वा [एक्स-रे टेक्निसियनले](technologist) एक्स-रे मेसिनबाट चलिरहेका तस्बिर खिच्नुहुन्छ।
what-happens-swallow-pictures-watch = बेरियम तल गएको उहाँहरू स्क्रिनमा हेर्नुहुन्छ।
what-happens-swallow-pictures-press = बेरियम फैलाउन कसैले तपाईंको पेट थिच्न सक्छ।

## what-happens/swallow-feel

what-happens-swallow-feel = पेट भरिएको जस्तो लाग्न सक्छ
what-happens-swallow-feel-full = पेट भरिएको वा अलि वाक्वाकी लाग्न सक्छ। धेरैजसोलाई दुख्दैन।
what-happens-swallow-feel-tell = सर्के, चिलाए वा सास फेर्न गाह्रो भए **तुरुन्तै** मेडिकल टिमलाई भन्नुहोस्।

## what-happens/swallow-long

what-happens-swallow-long = कति समय लाग्छ
what-happens-swallow-long-short = निल्ने वा पेटको जाँचमा लगभग १५ देखि ३० मिनेट लाग्छ।
what-happens-swallow-long-long = सानो आन्द्राको जाँचमा केही घण्टा लाग्छ। तस्बिरका बीचमा पर्खनुहुन्छ।
what-happens-swallow-long-home = त्यसपछि प्रायः खान, पिउन र घर जान सक्नुहुन्छ। पहिले सोध्नुहोस्।

## what-happens/bowel-tube

what-happens-bowel-tube = तपाईंलाई बेरियम एनिमा दिइन्छ
what-happens-bowel-tube-side = तपाईं एक्स-रे टेबलमा कोल्टे पल्टिनुहुन्छ। पहिलो तस्बिरले आन्द्रा खाली छ कि छैन देखाउँछ।
what-happens-bowel-tube-tube = सानो नली मलाशय (आन्द्राको अन्तिम भाग) मा जान्छ। यो [एनिमा](enema) हो।
what-happens-bowel-tube-balloon = सानो बेलुनले नलीलाई अड्याउन सक्छ।

## what-happens/bowel-fill

what-happens-bowel-fill = बेरियमले आन्द्रा भर्छ
what-happens-bowel-fill-barium = [बेरियम](barium), सेतो [कन्ट्रास्ट डाई](contrast-dye), भित्र बग्छ। प्रायः हावा पनि जान्छ।
what-happens-bowel-fill-clear = यसले आन्द्रा सजिलै देखिने बनाउँछ।
what-happens-bowel-fill-feel = पेट भरिएको लाग्छ र बाउँडिन सक्छ। बिस्तारै, लामो सास फेर्नुहोस्। दुखे मेडिकल टिमलाई भन्नुहोस्।

## what-happens/bowel-turn

what-happens-bowel-turn = तस्बिरका लागि तपाईं फर्किनुहुन्छ
what-happens-bowel-turn-turn = मेडिकल टिमले फर्किन, चल्न र केही बेर सास रोक्न भन्छ।
what-happens-bowel-turn-tip = टेबल ढल्किन सक्छ। कसैले पेट थिच्न सक्छ।

## what-happens/bowel-pictures

what-happens-bowel-pictures = टिमले स्क्रिनमा हेर्छ
what-happens-bowel-pictures-scanner = डाक्टर वा [एक्स-रे टेक्निसियनले](technologist) एक्स-रे मेसिनबाट चलिरहेका तस्बिर खिच्नुहुन्छ।
what-happens-bowel-pictures-long = जाँचमा लगभग ३० देखि ६० मिनेट लाग्छ।
what-happens-bowel-pictures-shot = आन्द्रालाई आराम दिने सुई दिन सकिन्छ। दिइए, गाडी कहिले चलाउन हुन्छ, सोध्नुहोस्।

## what-happens/bowel-toilet

what-happens-bowel-toilet = त्यसपछि शौचालय जानुहुन्छ
what-happens-bowel-toilet-out = धेरैजसो बेरियम बाहिर निस्किन्छ, र नली निकालिन्छ। त्यसपछि शौचालय जानुहुन्छ।
what-happens-bowel-toilet-last = अझै एक-दुई तस्बिर खिच्न सकिन्छ।
what-happens-bowel-toilet-home = प्रायः खान, पिउन र घर जान सक्नुहुन्छ। पहिले सोध्नुहोस्।

## what-happens/heart-ready

what-happens-heart-ready = टिमले तपाईंलाई शान्त हुन मद्दत गर्छ
what-happens-heart-ready-line = पाखुरामा [आईभी लाइन](iv-line) राखिन्छ। छातीमा टाँसिएका टुक्राले मुटुको धड्कन देखाउँछन्।
what-happens-heart-ready-relax = दुखाइको औषधि, [शान्त पार्ने औषधि](sedative), वा दुवै पाउन सक्नुहुन्छ। तपाईं ब्युँझै रहनुहुन्छ।
what-happens-heart-ready-table = तपाईं एक्स-रे टेबलमा पल्टिनुहुन्छ।

## what-happens/heart-numb

what-happens-heart-numb = नाडी वा काछलाई लाटो (नदुख्ने) बनाइन्छ
# Groin: the fold where the leg meets the body.
what-happens-heart-numb-numb = पहिले मेडिकल टिमले नाडी वा काछलाई लाटो बनाउँछ। एकछिन चस्किन्छ।
what-happens-heart-numb-needle = त्यसपछि सुई र पातलो नली ([क्याथेटर](catheter)) भित्र जान्छ। थिचिएको जस्तो लाग्न सक्छ।
what-happens-heart-numb-elbow = कहिलेकाहीँ त्यो ठाउँ कुहिनो वा अरू कुनै भाग हुन्छ।

## what-happens/heart-tube

what-happens-heart-tube = नली मुटुसम्म जान्छ
what-happens-heart-tube-feel = शरीरभित्र नली गएको थाहा हुँदैन।
what-happens-heart-tube-watch = [एक्स-रे मेसिन](c-arm) तपाईंको वरिपरि घुमेर चलिरहेका तस्बिर खिच्छ। मेडिकल टिमले ती स्क्रिनमा हेर्छ।
what-happens-heart-tube-tell = छाती दुखे वा कसिए **तुरुन्तै** टिमलाई भन्नुहोस्।

## what-happens/heart-dye

what-happens-heart-dye = डाईले रगतको बहाव देखाउँछ
what-happens-heart-dye-warm = [कन्ट्रास्ट डाई](contrast-dye) नलीबाट भित्र जान्छ। केही सेकेन्ड तातो लाग्न सक्छ।
what-happens-heart-dye-breath = सास रोक्नुपर्ने हुन सक्छ।
what-happens-heart-dye-stent = [धमनी](artery) साँघुरो छ भने [स्टेन्ट](stent) राख्न सकिन्छ।
what-happens-heart-dye-tell = चिलाए, सुन्निए वा सास फेर्न गाह्रो भए **तुरुन्तै** मेडिकल टिमलाई भन्नुहोस्।

## what-happens/heart-rest

what-happens-heart-rest = नली निकालिन्छ, र तपाईं आराम गर्नुहुन्छ
what-happens-heart-rest-out = मेडिकल टिमले नली निकालेर त्यो ठाउँ थिच्छ वा पट्टी बाँध्छ।
what-happens-heart-rest-still = तपाईं केही घण्टा आराम गर्नुहुन्छ। भनेअनुसार नचली पल्टिरहनुहोस्।
what-happens-heart-rest-tell = त्यो ठाउँ भिजेको लागे, वा सन्चो नभए, बोलाउनुहोस्।
what-happens-heart-rest-long = जाँचमा मात्र प्रायः ३० देखि ६० मिनेट लाग्छ।

## what-happens/tube-ready

what-happens-tube-ready = टिमले तपाईंलाई तयार पार्छ
what-happens-tube-ready-line = [आईभी लाइन](iv-line) राखिन्छ। छाला सफा गरेर लाटो (नदुख्ने) बनाइन्छ। अलिकति चस्किन्छ।
what-happens-tube-ready-relax = दुखाइको औषधि, [शान्त पार्ने औषधि](sedative), वा दुवै पाउन सक्नुहुन्छ। कोही निदाउनुहुन्छ।
what-happens-tube-ready-table = तपाईं एक्स-रे टेबलमा पल्टिनुहुन्छ। सास रोक्नुपर्ने हुन सक्छ।

## what-happens/tube-in

what-happens-tube-in = पातलो नली भित्र जान्छ
# Groin: the fold where the leg meets the body.
what-happens-tube-in-place = सुई र पातलो नली ([क्याथेटर](catheter)) काछ, नाडी, कुहिनो वा अरू कुनै भागबाट भित्र जान्छ।
what-happens-tube-in-watch = मेडिकल टिमले स्क्रिन हेर्छ। [कन्ट्रास्ट डाईले](contrast-dye) तातो लाग्न सक्छ।
what-happens-tube-in-tell = चिलाए, दुखे वा सास फेर्न गाह्रो भए **तुरुन्तै** टिमलाई भन्नुहोस्।

## what-happens/tube-kind

# One of three things: a stent, or a drain, or a line.
what-happens-tube-kind = तपाईंलाई स्टेन्ट, ड्रेन वा लाइन राखिन्छ
what-happens-tube-kind-stent = [स्टेन्ट](stent): बेलुनले साँघुरो ठाउँ खोल्छ, स्टेन्टले खुला राख्छ
what-happens-tube-kind-drain = ड्रेन: नरम नलीले बढी भएको पानी बाहिर निकाल्छ
what-happens-tube-kind-line = लाइन: नरम नलीले ठूलो [नसामा](vein) औषधि पुर्‍याउँछ
what-happens-tube-kind-tight = मुटुको स्टेन्टमा केही सेकेन्ड छाती कसिन सक्छ। टिमलाई भन्नुहोस्।

## what-happens/tube-rest

what-happens-tube-rest = त्यसपछि तपाईं आराम गर्नुहुन्छ
what-happens-tube-rest-out = स्टेन्ट राख्दा बेलुन र क्याथेटर निकालिन्छ। स्टेन्ट, ड्रेन वा लाइन भित्रै रहन्छ।
what-happens-tube-rest-still = तपाईं प्रायः घण्टौँ आराम गर्नुहुन्छ। भनेअनुसार नचली पल्टिरहनुहोस्।
# The place: where the needle and the tube went in.
what-happens-tube-rest-tell = नली हालेको ठाउँ भिजेको लागे, वा सन्चो नभए, बोलाउनुहोस्।
what-happens-tube-rest-long = मुटुको स्टेन्टमा ३० मिनेटदेखि २ घण्टा लाग्छ।

## what-happens/bone-numb

# One or the other: a needle (two steps), or surgery (two steps).
what-happens-bone-numb = जोर्नीमा सुई हाल्ने भए
what-happens-bone-numb-table = तपाईं एक्स-रे टेबलमा पल्टिनुहुन्छ। छाला सफा गरेर लाटो (नदुख्ने) बनाइन्छ। केही सेकेन्ड चस्किन्छ।
what-happens-bone-numb-pressure = त्यसपछि थिचिएको, वा [जोर्नी](joint) भरिएको जस्तो लाग्छ।
what-happens-bone-numb-relax = पहिले दुखाइको औषधि, [शान्त पार्ने औषधि](sedative), वा दुवै दिन सकिन्छ।

## what-happens/bone-needle

what-happens-bone-needle = सुई कहाँ जान्छ, टिमले देख्छ
what-happens-bone-needle-dye = अलिकति [कन्ट्रास्ट डाईले](contrast-dye) सुई ठीक ठाउँमा छ कि छैन देखाउँछ।
what-happens-bone-needle-move = मेडिकल टिमले जोर्नी चलाउन भन्न सक्छ।
what-happens-bone-needle-long = लगभग १५ देखि ३० मिनेट लाग्छ।
what-happens-bone-needle-tell = चिलाए, सुन्निए वा सास फेर्न गाह्रो भए **तुरुन्तै** टिमलाई भन्नुहोस्।

## what-happens/bone-sleep

what-happens-bone-sleep = अपरेसन हुने भए
what-happens-bone-sleep-sleep = तपाईं औषधिले निदाउनुहुन्छ, वा शरीरको एक भाग लाटो बनाइन्छ। मेडिकल टिमले तपाईंसँग मिलेर छान्छ।
what-happens-bone-sleep-feel = ब्युँझै हुनुहुन्छ भने छोएको वा चलाएको थाहा हुन सक्छ। दुखे **तुरुन्तै** टिमलाई भन्नुहोस्।

## what-happens/bone-c-arm

what-happens-bone-c-arm = अपरेसनमा मेसिनले हड्डी देखाउँछ
what-happens-bone-c-arm-arm = [एक्स-रे मेसिन](c-arm) तपाईंमाथि हुन्छ। यो अङ्ग्रेजी अक्षर C जस्तो देखिन्छ।
what-happens-bone-c-arm-screen = हरेक भाग ठीक बसेको छ कि भनेर सर्जनले पटक-पटक स्क्रिन हेर्नुहुन्छ।
what-happens-bone-c-arm-staff = टिमका मानिस हरेक दिन एक्स-रे नजिक काम गर्ने भएकाले एप्रोन लगाउनुहुन्छ।

## what-happens/bone-rest

what-happens-bone-rest = त्यसपछि तपाईं आराम गर्नुहुन्छ
what-happens-bone-rest-needle = सुईपछि प्रायः त्यही दिन घर जान सक्नुहुन्छ। घरमा आराम गर्नुहोस्।
what-happens-bone-rest-surgery = अपरेसनपछि रिकभरी कोठामा लगिन्छ। नर्सहरूले हेरचाह गर्नुहुन्छ र दुखाइको औषधि दिनुहुन्छ।
what-happens-bone-rest-ask = सोध्नुहोस्: घर कहिले जान हुन्छ? तस्बिरले के देखाउँछ?

## what-happens/womb-lie

what-happens-womb-lie = तपाईं एक्स-रे टेबलमा पल्टिनुहुन्छ
what-happens-womb-lie-like = यो महिला रोगको डाक्टरले गर्ने जाँच जस्तै हो।
what-happens-womb-lie-lie = तपाईं उत्तानो पल्टेर घुँडा खुम्च्याउनुहुन्छ।
what-happens-womb-lie-open = एउटा औजारले योनि खुला राख्छ। पाठेघरको मुख सफा गरिन्छ।

## what-happens/womb-tube

what-happens-womb-tube = डाई पाठेघरमा जान्छ
what-happens-womb-tube-tube = पातलो नली ([क्याथेटर](catheter)) पाठेघरको मुखबाट भित्र जान्छ।
what-happens-womb-tube-dye = [कन्ट्रास्ट डाई](contrast-dye) भित्र बग्छ। यसले पाठेघर र नली सजिलै देखिने बनाउँछ।

## what-happens/womb-pictures

what-happens-womb-pictures = टिमले स्क्रिनमा हेर्छ
what-happens-womb-pictures-scanner = डाक्टर वा [एक्स-रे टेक्निसियनले](technologist) एक्स-रे मेसिनबाट चलिरहेका तस्बिर खिच्नुहुन्छ।
what-happens-womb-pictures-turn = मेडिकल टिमले फर्किन, वा केही बेर सास रोक्न भन्न सक्छ।
what-happens-womb-pictures-long = जाँचमा लगभग ३० मिनेट लाग्छ।

## what-happens/womb-feel

what-happens-womb-feel = पेट बाउँडिन सक्छ
what-happens-womb-feel-cramps = महिनावारीको दुखाइ जस्तो हुन्छ, कम वा बढी। प्रायः चाँडै कम हुन्छ।
what-happens-womb-feel-faint = बेहोस होला जस्तो भए, चिलाए वा सास फेर्न गाह्रो भए **तुरुन्तै** मेडिकल टिमलाई भन्नुहोस्।
what-happens-womb-feel-stop = तपाईं रोक्न भन्न सक्नुहुन्छ। सुरु हुनुअघि एउटा इसारा मिलाउनुहोस्।

## what-happens/womb-finish

what-happens-womb-finish = त्यसपछि तपाईंको जाँच सकिन्छ
what-happens-womb-finish-out = मेडिकल टिमले नली निकाल्छ। सन्चो नहुन्जेल आराम गर्नुहोस्।
what-happens-womb-finish-pad = डाई बाहिर निस्किन्छ। प्याड लगाउनुहोस्।
what-happens-womb-finish-ask = सोध्नुहोस्: घरमा मैले के गर्ने? मद्दत चाहिए कसलाई फोन गर्ने?
