# Topic: safe
safe-title = के यो सुरक्षित छ?
safe-hint = एक्स-रे, कन्ट्रास्ट डाई र तपाईं

## safe/pregnant
safe-pregnant = गर्भवती हुन सक्नुहुन्छ भने टिमलाई भन्नुहोस्
safe-pregnant-tell = [एक्स-रेले](x-ray) गर्भको बच्चालाई हानि गर्न सक्छ। तपाईं गर्भवती हुनुहुन्छ वा हुन सक्छु जस्तो लाग्छ भने, जाँच सुरु हुनु**अघि** टिमलाई भन्नुहोस्।
safe-pregnant-next = टिमले पर्खन वा अर्को जाँच छान्न सक्छ। यही जाँच चाहिएको हो भने यो गर्न पनि सकिन्छ।

## safe/little-risk
safe-little-risk = धेरैजसो मानिसलाई जोखिम कम हुन्छ
safe-little-risk-risk = [फ्लोरोस्कोपीमा](fluoroscopy) [रेडिएसन](radiation) प्रयोग हुन्छ। धेरैजसो मानिसका लागि यो जाँच हानिकारक मानिँदैन।
safe-little-risk-dose = कति रेडिएसन पर्छ, जाँचअनुसार फरक हुन्छ। डाक्टरलाई सोध्नुहोस्: मलाई कति पर्छ?

## safe/how-much
safe-how-much = कुनै-कुनै जाँचमा अरूभन्दा बढी रेडिएसन लाग्छ
# The list items are lengths of time.
safe-how-much-lead = हामी सबैलाई हरेक दिन प्रकृतिबाट [रेडिएसन](radiation) पर्छ। एउटा जाँच जति रेडिएसन प्रकृतिबाट पर्न यति समय लाग्छ:
safe-how-much-chest = छातीको एक्स-रे: लगभग २ वा ३ दिन
safe-how-much-swallow = बेरियम स्वालो: लगभग ४ महिना
safe-how-much-upper = पेटको जाँच (अपर जीआई): लगभग २ वर्ष
safe-how-much-enema = बेरियम एनिमा: लगभग २ देखि ३ वर्ष

## safe/past-x-rays
safe-past-x-rays = पहिलेका सबै एक्स-रेबारे भन्नुहोस्
safe-past-x-rays-adds = [एक्स-रेको](x-ray) जोखिम समयसँगै थपिँदै जान सक्छ।
safe-past-x-rays-talk = अहिलेसम्म गरेका सबै एक्स-रेबारे डाक्टरलाई भन्नुहोस्। सूची ल्याउनुभयो भने सजिलो हुन्छ।

## safe/dye-allergy
safe-dye-allergy = आफ्ना एलर्जीबारे टिमलाई भन्नुहोस्
safe-dye-allergy-risk = [कन्ट्रास्ट डाईबाट](contrast-dye) [एलर्जीको रियाक्सन](allergic-reaction) हुने थोरै जोखिम हुन्छ।
# The list items are what the reader may have.
safe-dye-allergy-lead = तपाईंलाई यीमध्ये कुनै छ भने, जाँच**अघि** टिमलाई भन्नुहोस्:
safe-dye-allergy-past = पहिले कन्ट्रास्ट डाईबाट भएको रियाक्सन (यो सबैभन्दा महत्त्वपूर्ण हो)
safe-dye-allergy-allergy = कुनै पनि एलर्जी, जस्तै आयोडिन वा सेलफिस (झिङ्गे माछा, गँगटो)

## safe/long-exams
safe-long-exams = लामो जाँचले विरलै छाला रातो पार्न सक्छ
safe-long-exams-skin = एकदमै कम अवस्थामा, लामो जाँचले छाला रातो पार्न वा पोल्न सक्छ।
safe-long-exams-tell = आफ्नो छालामा यस्तो देख्नुभयो भने टिमलाई भन्नुहोस्। कुनै पनि जोखिमबारे टिमलाई सोध्न सक्नुहुन्छ।
