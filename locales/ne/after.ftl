# Topic: after
after-title = जाँचपछि
after-hint = घरमा के गर्ने

## after/emergency

after-emergency = तुरुन्तै मद्दत लिनुहोस्
after-emergency-lead =
    { $emergency ->
        [none] यीमध्ये कुनै भए **अहिल्यै** इमर्जेन्सी नम्बरमा फोन गर्नुहोस्:
       *[other] यीमध्ये कुनै भए **अहिल्यै** { $emergency } मा फोन गर्नुहोस्:
    }
after-emergency-chest = छाती दुख्ने
after-emergency-breath = सास फेर्न गाह्रो हुने, वा अनुहार वा घाँटी सुन्निने
after-emergency-faint = बेहोस हुने
# Signs of a stroke.
after-emergency-stroke = अनुहार एकातिर बाङ्गिने, एउटा हात कमजोर हुने, वा बोल्न गाह्रो हुने
after-emergency-drive = नपर्खनुहोस्। आफैँ गाडी नचलाउनुहोस्। क्लिनिकमा हुनुहुन्छ भने अहिल्यै टिमलाई भन्नुहोस्।

## after/emergency-more

after-emergency-more = मद्दत लिनुपर्ने अरू लक्षण
after-emergency-more-lead =
    { $emergency ->
        [none] यीमध्ये कुनै भए **अहिल्यै** इमर्जेन्सी नम्बरमा फोन गर्नुहोस्:
       *[other] यीमध्ये कुनै भए **अहिल्यै** { $emergency } मा फोन गर्नुहोस्:
    }
after-emergency-more-bleed = थिच्दा पनि रगत नरोकिने
after-emergency-more-cold = कुनै हात वा खुट्टा चिसो, फिक्का वा लाटो हुने
after-emergency-more-belly = पेट एकदमै दुख्ने
# Rectum: the end of the bowel.
after-emergency-more-blood = दिसाको बाटोबाट ताजा रगत आउने
after-emergency-more-how = फोन गर्दा तपाईं कहाँ हुनुहुन्छ, भन्नुहोस्।
after-emergency-more-rash = बिमिरा केही दिनपछि पनि आउन सक्छ। त्यसो भए टिमलाई फोन गर्नुहोस्।

## after/barium

after-barium = बेरियमपछि पानी बढी पिउनुहोस्
after-barium-drink = [बेरियम](barium) दिइएको थियो भने, सधैँभन्दा बढी पानी पिउनुहोस्। तर पानी कम पिउन भनिएको छ भने, पहिले सोध्नुहोस्।
after-barium-stools = केही दिन तपाईंको दिसाको रङ फिक्का देखिन सक्छ।
# Constipated: hardly able to pass stools.
after-barium-tell = दुई दिनभन्दा बढी कब्जियत (दिसा गर्न गाह्रो) भयो भने मेडिकल टिमलाई भन्नुहोस्।

## after/barium-call

after-barium-call = बेरियमपछि यी लक्षणमा फोन गर्नुहोस्
after-barium-call-lead =
    { $phone ->
        [none] यीमध्ये कुनै भए मेडिकल टिमलाई **फोन गर्नुहोस्**:
       *[other] यीमध्ये कुनै भए मेडिकल टिमलाई { $phone } मा **फोन गर्नुहोस्**:
    }
after-barium-call-belly =
    { $emergency ->
        [none] पेट दुख्ने वा फुल्ने (एकदमै दुखे: इमर्जेन्सी नम्बरमा फोन गर्नुहोस्)
       *[other] पेट दुख्ने वा फुल्ने (एकदमै दुखे: { $emergency } मा फोन गर्नुहोस्)
    }
after-barium-call-vomit = वान्ता हुने वा ज्वरो आउने
after-barium-call-gas = दुई दिन दिसा नहुने, वा पेटको हावा ननिस्कने
after-barium-call-cough = बेरियम पिएपछि लागेको खोकी नरोकिने

## after/catheter-site

after-catheter-site = क्याथेटर राखेको ठाउँ हेर्नुहोस्
after-catheter-site-bleed =
    { $emergency ->
        [none] रगत आयो भने, उत्तानो सुत्नुहोस् र बेसरी **थिच्नुहोस्**। नरोकिए इमर्जेन्सी नम्बरमा फोन गर्नुहोस्।
       *[other] रगत आयो भने, उत्तानो सुत्नुहोस् र बेसरी **थिच्नुहोस्**। नरोकिए { $emergency } मा फोन गर्नुहोस्।
    }
after-catheter-site-call =
    { $phone ->
        [none] यीमध्ये कुनै भए मेडिकल टिमलाई **फोन गर्नुहोस्**:
       *[other] यीमध्ये कुनै भए मेडिकल टिमलाई { $phone } मा **फोन गर्नुहोस्**:
    }
after-catheter-site-growing = बढ्दै जाने डल्लो
after-catheter-site-fluid = पानी जस्तो पदार्थ वा पिप निस्कने
after-catheter-site-pain = दुखाइ बढ्ने, वा रातोपन फैलिने
after-catheter-site-fever = ज्वरो आउने

## after/site-care

after-site-care = त्यो हात वा खुट्टालाई आराम दिनुहोस्
after-site-care-lift = मेडिकल टिमले हुन्छ नभनेसम्म गह्रौँ चिज नउचाल्नुहोस्।
after-site-care-ask = सोध्नुहोस्: गाडी चलाउन, नुहाउन र काम गर्न कहिले हुन्छ? केही दिन लाग्न सक्छ।
# Bruise: a blue mark on the skin.
after-site-care-usual = नीलडाम र अलिअलि दुखाइ सामान्य हो।
after-site-care-rash = बिमिरा केही दिनपछि पनि आउन सक्छ। त्यसो भए टिमलाई फोन गर्नुहोस्।

## after/home

after-home-adult = सेडेटिभपछि वयस्क मानिसले तपाईंलाई घर लैजान्छ
after-home-must = [शान्त पार्ने औषधि (सेडेटिभ)](sedative) लिएपछि एक जना वयस्कले तपाईंलाई घर लैजानै र सँगै बस्नै **पर्छ**।
after-home-lead = २४ घण्टासम्म:
after-home-drive = गाडी वा मेसिन **नचलाउनुहोस्**
after-home-alcohol = रक्सी **नपिउनुहोस्**
after-home-sign = महत्त्वपूर्ण कागजमा सही **नगर्नुहोस्**
after-home-food = टिमले भनेपछि पहिलेकै खाना र औषधि फेरि सुरु गर्नुहोस्।

## after/stent-home

after-stent-home-if = स्टेन्ट राखिएको भए, जोगाउनुहोस्
after-stent-home-pills = रगत जम्न नदिने चक्की दिइएको भए, मुटु वा रक्तनलीको डाक्टरले नभनी **नरोक्नुहोस्**। तपाईंको [स्टेन्ट](stent) बन्द हुन सक्छ।
after-stent-home-card = स्टेन्ट कार्ड सँगै बोक्नुहोस्। अपरेसन वा एमआरआईअघि देखाउनुहोस्।
after-stent-home-ask = सोध्नुहोस्: स्टेन्ट सधैँ रहन्छ कि निकालिन्छ?

## after/tube-home

after-tube-home = ड्रेन वा लाइनको हेरचाह गर्नुहोस्
after-tube-home-pull = नतान्नुहोस्। निस्कियो भने फेरि भित्र नघुसार्नुहोस्। मेडिकल टिमलाई फोन गर्नुहोस्।
after-tube-home-dry = सफा र सुख्खा राख्नुहोस्।
after-tube-home-lead =
    { $phone ->
        [none] यीमध्ये कुनै भए मेडिकल टिमलाई **फोन गर्नुहोस्**:
       *[other] यीमध्ये कुनै भए मेडिकल टिमलाई { $phone } मा **फोन गर्नुहोस्**:
    }
after-tube-home-fever = ज्वरो वा काम छुट्ने
after-tube-home-red = छाला रातो हुने वा दुख्ने, वा पिप आउने
after-tube-home-flow = चुहिने, वा बग्न छोड्ने

## after/bone-home

after-bone-home = जोर्नीमा सुई हालेपछि
after-bone-home-easy = एक दिन त्यो [जोर्नीलाई](joint) आराम दिनुहोस्। खेलकुद नगर्नुहोस्।
after-bone-home-ice = कपडामा बेरेको बरफले मद्दत गर्छ, एक पटकमा लगभग १५ मिनेट।
after-bone-home-sore = जोर्नी पहिले लाटो हुन सक्छ, अनि एक-दुई दिन दुख्न सक्छ।
# Steroid: a medicine against swelling that is put into the joint.
after-bone-home-sugar = मधुमेह भए: स्टेरोइडको सुईले सुगर बढाउन सक्छ।

## after/bone-surgery

after-bone-surgery = हड्डीको अपरेसनपछि
after-bone-surgery-dry = पट्टी वा प्लास्टर सफा र सुख्खा राख्नुहोस्।
after-bone-surgery-raise = हात वा खुट्टालाई सिरानीमाथि राखेर आराम दिनुहोस्।
after-bone-surgery-ask = सोध्नुहोस्: हात वा खुट्टामा कति भार दिन हुन्छ?
after-bone-surgery-lead =
    { $phone ->
        [none] यीमध्ये कुनै भए मेडिकल टिमलाई तुरुन्तै **फोन गर्नुहोस्**:
       *[other] यीमध्ये कुनै भए मेडिकल टिमलाई { $phone } मा तुरुन्तै **फोन गर्नुहोस्**:
    }
after-bone-surgery-numb = हात वा खुट्टाका औँला नीला, फिक्का वा लाटा (सुन्न) हुने
after-bone-surgery-calf = पिँडुला दुख्ने वा सुन्निने

## after/bone-call

after-bone-call = अपरेसन वा सुईपछि कहिले फोन गर्ने
after-bone-call-lead =
    { $phone ->
        [none] यीमध्ये कुनै भए मेडिकल टिमलाई **फोन गर्नुहोस्**:
       *[other] यीमध्ये कुनै भए मेडिकल टिमलाई { $phone } मा **फोन गर्नुहोस्**:
    }
after-bone-call-fever = ज्वरो वा काम छुट्ने
after-bone-call-red = झन् रातो, तातो वा सुन्निएको
after-bone-call-pus = पानी जस्तो पदार्थ वा पिप
after-bone-call-pain = बढ्दै जाने दुखाइ
after-bone-call-night = जोर्नीमा सङ्क्रमण भए नपर्खनुहोस्। राति भए अस्पतालको इमर्जेन्सीमा जानुहोस्।

## after/womb-home

after-womb-home = घरमा प्याड लगाउनुहोस्
after-womb-home-pad = डाई बाहिर निस्किन्छ। टाँसिने र अलिकति रगत मिसिएको हुन सक्छ।
after-womb-home-bleeding = एक-दुई दिन थोरै रगत बग्नु र पेट बाउँडिनु सामान्य हो।
after-womb-home-ask = सोध्नुहोस्: नुहाउन, पौडी खेल्न र यौन सम्पर्क गर्न कहिले हुन्छ?

## after/womb-call

after-womb-call = पाठेघरको जाँचपछि कहिले फोन गर्ने
after-womb-call-lead =
    { $phone ->
        [none] यीमध्ये कुनै भए मेडिकल टिमलाई **फोन गर्नुहोस्**:
       *[other] यीमध्ये कुनै भए मेडिकल टिमलाई { $phone } मा **फोन गर्नुहोस्**:
    }
after-womb-call-fever = ज्वरो
after-womb-call-pain = धेरै दुख्ने, वा दुखाइ बढ्दै जाने
# A pad: what women wear during their period.
after-womb-call-bleeding = धेरै रगत बग्ने (एक घण्टामा एउटा प्याड पूरै भिज्ने)
after-womb-call-fluid = योनिबाट सधैँको जस्तो नभएको पानी (स्राव) बग्ने
after-womb-call-rash = बिमिरा केही दिनपछि पनि आउन सक्छ। त्यति बेला पनि फोन गर्नुहोस्।

## after/milk

after-milk = स्तनपान गराइरहन सक्नुहुन्छ
after-milk-dye = [कन्ट्रास्ट डाईका](contrast-dye) कारण रोक्नु पर्दैन। दूधमा एकदमै थोरै जान्छ।
after-milk-sedative = [शान्त पार्ने औषधि](sedative) वा दुखाइको औषधि लिनुभयो? स्तनपान कहिले गराउन हुन्छ, सोध्नुहोस्।
