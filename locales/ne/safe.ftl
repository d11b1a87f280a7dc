# Topic: safe
safe-title = के यो सुरक्षित छ?
safe-hint = एक्स-रे, कन्ट्रास्ट डाई र तपाईं

## safe/pregnant

safe-pregnant = गर्भ रहेको जस्तो लागे टिमलाई भन्नुहोस्
safe-pregnant-tell = [एक्स-रेले](x-ray) गर्भको बच्चालाई हानि गर्न सक्छ। तपाईं गर्भवती हुनुहुन्छ, वा गर्भ रह्यो होला जस्तो लाग्छ भने, जाँच सुरु **हुनुअघि** मेडिकल टिमलाई भन्नुहोस्।
safe-pregnant-next = टिमले पर्खन वा अर्को जाँच छान्न सक्छ। यही जाँच आवश्यक छ भने, गर्भ भए पनि गर्न मिल्न सक्छ।

## safe/womb-pregnant

safe-womb-pregnant = गर्भ भए यो जाँच गर्न हुँदैन
safe-womb-pregnant-harm = [एक्स-रेले](x-ray) गर्भको बच्चालाई हानि गर्न सक्छ।
safe-womb-pregnant-tell = गर्भवती हुनुहुन्छ, वा गर्भ रह्यो होला जस्तो लाग्छ? जाँच सुरु **हुनुअघि** मेडिकल टिमलाई भन्नुहोस्। जाँचको मिति पछि सार्नैपर्छ।
safe-womb-pregnant-infection = पाठेघर, त्यसका नली वा योनिमा सङ्क्रमण छ? त्यो पनि टिमलाई भन्नुहोस्। पहिले त्यसको उपचार हुन्छ।

## safe/little-risk

safe-little-risk = धेरैजसो मानिसलाई जोखिम कम हुन्छ
safe-little-risk-risk = [फ्लोरोस्कोपीमा](fluoroscopy) [रेडिएसन](radiation) प्रयोग हुन्छ। धेरैजसो मानिसका लागि यो जाँच हानिकारक मानिँदैन।
safe-little-risk-harm = यसले पछि क्यान्सर हुने सम्भावना अलिकति बढाउन सक्छ। एउटा जाँचका लागि यो सम्भावना सानो हुन्छ।
safe-little-risk-good = जाँच आवश्यक छ भने, यसबाट हानिभन्दा फाइदा बढी हुनुपर्छ।

## safe/how-much

safe-how-much = कुनै-कुनै जाँचमा अरूभन्दा बढी रेडिएसन लाग्छ
# Radiation from nature: background radiation, from the ground, the air and space.
safe-how-much-nature = हामी सबैलाई प्रकृतिबाट [रेडिएसन](radiation) पर्छ। एउटा जाँचमा जति पर्छ, त्यति प्रकृतिबाट पर्न लाग्ने समय:
safe-how-much-chest = छातीको एक्स-रे: लगभग २ वा ३ दिन
safe-how-much-swallow = बेरियम स्वालो: लगभग ४ महिना
safe-how-much-upper = पेटको जाँच (बेरियम मिल, अपर जीआई): लगभग २ वर्ष
safe-how-much-womb = पाठेघरको जाँच: लगभग ५ देखि १० महिना
safe-how-much-heart = मुटुको जाँच: लगभग २ देखि ३ वर्ष
safe-how-much-enema = बेरियम एनिमा: लगभग २ देखि ३ वर्ष
safe-how-much-stent = मुटुको स्टेन्ट: लगभग ५ वर्ष
safe-how-much-yours = तपाईंलाई कम वा बढी पर्न सक्छ। कति, सोध्नुहोस्।

## safe/how-much-more

safe-how-much-more = मुटुको जाँच र स्टेन्टमा बढी रेडिएसन लाग्छ
safe-how-much-more-nature = त्यति [रेडिएसन](radiation) प्रकृतिबाट पर्न लाग्ने समय:
safe-how-much-more-heart = मुटुको जाँच: लगभग २ देखि ३ वर्ष
safe-how-much-more-stent = मुटुको स्टेन्ट: लगभग ५ वर्ष
safe-how-much-more-yours = यी सामान्य अङ्क हुन्। तपाईंलाई धेरै कम वा धेरै बढी पर्न सक्छ। डाक्टरलाई सोध्नुहोस्: मलाई कति पर्छ?

## safe/ask-how-much

safe-ask-how-much = कति रेडिएसन पर्छ, सोध्नुहोस्
safe-ask-how-much-nature = हामी सबैलाई हरेक दिन प्रकृतिबाट [रेडिएसन](radiation) पर्छ। जाँचले अलि थप्छ।
safe-ask-how-much-depends = कति पर्छ, जाँच र तपाईंको शरीरअनुसार फरक हुन्छ।
safe-ask-how-much-ask = सोध्नुहोस्: मलाई कति पर्छ? कम राख्न के गर्नुहुन्छ?

## safe/past-x-rays

safe-past-x-rays = पहिलेका सबै एक्स-रेबारे भन्नुहोस्
safe-past-x-rays-linked = जोखिम अहिलेसम्म कति [एक्स-रे](x-ray) गर्नुभयो, त्यससँग जोडिएको हुन सक्छ।
safe-past-x-rays-talk = अहिलेसम्म गरेका सबै एक्स-रेबारे डाक्टरलाई भन्नुहोस्। सूची ल्याउनुभयो भने सजिलो हुन्छ।
safe-past-x-rays-need = पहिलेका एक्स-रेका कारण चाहिएको जाँच छोड्नु पर्दैन।

## safe/dye-allergy

safe-dye-allergy = आफ्ना एलर्जीबारे टिमलाई भन्नुहोस्
safe-dye-allergy-risk = [कन्ट्रास्ट डाईबाट](contrast-dye) [एलर्जीको रियाक्सन](allergic-reaction) हुन सक्छ। जोखिम सानो हुन्छ।
safe-dye-allergy-lead = तपाईंलाई यीमध्ये कुनै छ भने, **जाँचअघि** मेडिकल टिमलाई भन्नुहोस्:
safe-dye-allergy-past = पहिले कन्ट्रास्ट डाई, जस्तै आयोडिन भएको डाईबाट भएको रियाक्सन (यो सबैभन्दा महत्त्वपूर्ण हो)
# Shellfish: shrimp, crab, clams and the like.
safe-dye-allergy-any = अरू कुनै पनि एलर्जी, जस्तै झिङ्गे माछा वा गँगटोबाट
safe-dye-allergy-asthma = दम

## safe/long-exams

safe-long-exams = लामो जाँचले विरलै छाला रातो पार्न सक्छ
safe-long-exams-skin = विरलै मात्र, लामो जाँचले छाला रातो पार्न वा पोल्न सक्छ।
safe-long-exams-later = यो केही हप्तापछि देखिन सक्छ, प्रायः ढाडमा। जाँच लामो थियो कि, सोध्नुहोस्।
safe-long-exams-call =
    { $phone ->
        [none] छाला रातो भयो वा दुख्यो? मेडिकल टिमलाई फोन गर्नुहोस्।
       *[other] छाला रातो भयो वा दुख्यो? मेडिकल टिमलाई { $phone } मा फोन गर्नुहोस्।
    }
