# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = एलर्जीको रियाक्सन
word-allergic-reaction-meaning = शरीरले कुनै चिजलाई नसहेर बिमिरा आउने, सुन्निने वा सास फेर्न गाह्रो हुने जस्ता असर।

word-artery = धमनी (आर्टरी)
word-artery-meaning = मुटुबाट शरीरका अरू भागमा रगत लैजाने रक्तनली।

word-barium = बेरियम
word-barium-meaning = चक जस्तो सेतो कन्ट्रास्ट डाई। यो एक्स-रेमा राम्ररी देखिन्छ।

word-cardiac-catheterization = कार्डियाक क्याथेटराइजेसन
word-cardiac-catheterization-meaning = मुटुको जाँच। टिमले रक्तनली हुँदै पातलो नली तपाईंको मुटुसम्म पुर्‍याउँछ।

word-catheter = क्याथेटर
word-catheter-meaning = पातलो, खोक्रो नली। यसले शरीरमा तरल पदार्थ पुर्‍याउँछ वा शरीरबाट बाहिर निकाल्छ।

word-contrast-dye = कन्ट्रास्ट डाई
word-contrast-dye-meaning = शरीरका भाग एक्स-रेमा अझ प्रस्ट देखिऊन् भनेर शरीरभित्र हालिने पदार्थ।

word-enema = एनिमा
word-enema-meaning = मलाशय, अर्थात् आन्द्राको अन्तिम भागमा, झोल हाल्ने तरिका।

word-fast = केही नखाई बस्ने (फास्टिङ)
word-fast-meaning = तोकिएको समयसम्म केही पनि नखाने र नपिउने।

word-fluoroscopy = फ्लोरोस्कोपी
word-fluoroscopy-meaning = भिडियो जस्तो काम गर्ने एक किसिमको एक्स-रे। यसले शरीरभित्रका भाग चलिरहेकै बेला देखाउँछ।

word-hysterosalpingogram = हिस्टेरोसाल्पिङ्गोग्राम (एचएसजी)
word-hysterosalpingogram-meaning = महिलाका प्रजनन अङ्ग, जस्तै पाठेघरको, एक्स-रे जाँच।

word-iv-line = आईभी लाइन
word-iv-line-meaning = तरल पदार्थ सिधै नसामा पठाउने पातलो नली।

word-joint = जोर्नी
word-joint-meaning = दुई हड्डी जोडिने ठाउँ, जस्तै घुँडा, हिप वा कुहिनो।

word-outpatient = आउटपेसेन्ट (ओपीडीका बिरामी)
word-outpatient-meaning = उपचार पाउने तर राति अस्पतालमा नबस्ने व्यक्ति।

word-radiation = रेडिएसन
word-radiation-meaning = किरण बनेर चल्ने ऊर्जा। एक्स-रे यसको एक किसिम हो। केही प्रकृतिबाट आउँछ।

word-radiologist = रेडियोलोजिस्ट
word-radiologist-meaning = एक्स-रे र शरीरका अरू तस्बिर हेरेर बुझ्न तालिम लिएका डाक्टर।

word-sedative = शान्त पार्ने औषधि (सेडेटिभ)
word-sedative-meaning = मन शान्त पार्न वा निद्रा लाग्न मद्दत गर्ने औषधि।

word-stent = स्टेन्ट
word-stent-meaning = साँघुरो वा बन्द भएको रक्तनली खोल्न मद्दत गर्ने सानो नली।

word-technologist = टेक्नोलोजिस्ट
word-technologist-meaning = एक्स-रे तस्बिर खिच्न तालिम लिएका व्यक्ति। टिमका एक सदस्य।

word-x-ray = एक्स-रे
word-x-ray-meaning = शरीरभित्रको तस्बिर। यो थोरै रेडिएसनले खिचिन्छ।
word-c-arm = सी-आर्म
word-c-arm-meaning = अङ्ग्रेजी अक्षर C आकारको एक्स-रे स्क्यानर। एउटा छेउ तपाईंमाथि, अर्को छेउ तपाईंमुनि हुन्छ।
word-lead-apron = सिसाको एप्रोन
word-lead-apron-meaning = सिसा भएको गह्रौँ ढकनी। यसले रेडिएसन रोक्छ।
