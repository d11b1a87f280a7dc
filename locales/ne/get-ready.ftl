# Topic: get-ready
get-ready-title = जाँचको तयारी
get-ready-hint = जाँचअघि के गर्ने

## get-ready/depends
get-ready-depends = तयारी तपाईंको जाँचअनुसार हुन्छ
get-ready-depends-nothing = कुनै-कुनै जाँचका लागि केही विशेष गर्नु पर्दैन।
get-ready-depends-something = अरू जाँचका लागि केही समय खाना, पिउने कुरा वा केही औषधि रोक्नुपर्ने हुन सक्छ।
get-ready-depends-told = के गर्ने भनेर तपाईंको डाक्टरले भन्नुहुन्छ। पक्का थाहा छैन? फोन गरेर सोध्नुहोस्।

## get-ready/food
get-ready-food = तपाईंले खान रोक्नुपर्ने हुन सक्छ
# Not व्रत: a religious fast allows some food and drink.
get-ready-food-fast = कुनै-कुनै जाँचअघि कैयौँ घण्टासम्म केही पनि खान वा पिउन हुँदैन। यसलाई [केही नखाई बस्ने (फास्टिङ)](fast) भनिन्छ।
get-ready-food-ask = डाक्टरलाई सोध्नुहोस्: मैले खान र पिउन कहिलेदेखि रोक्ने? पानी पिउन हुन्छ?

## get-ready/medicines
get-ready-medicines = आफ्ना औषधिबारे सोध्नुहोस्
get-ready-medicines-stop = जाँचअघि तपाईंले केही औषधि रोक्नुपर्ने हुन सक्छ। **आफूखुसी कुनै औषधि नरोक्नुहोस्।** पहिले डाक्टरलाई सोध्नुहोस्।
get-ready-medicines-metformin = तपाईं मेटफर्मिन खानुहुन्छ वा तपाईंलाई मिर्गौलाको रोग छ भने टिमलाई भन्नुहोस्। धेरैजसो मानिसले मेटफर्मिन खाइरहन सक्छन्। यो निर्णय टिमले गर्छ।

## get-ready/tell-us
get-ready-tell-us = आफ्नो स्वास्थ्यबारे टिमलाई भन्नुहोस्
get-ready-tell-us-lead = जाँच**अघि** टिमलाई यी कुरा भन्नुहोस्:
get-ready-tell-us-baby = गर्भ (पक्का नभए पनि) वा बच्चालाई आफ्नो दूध खुवाएको
get-ready-tell-us-allergies = कुनै पनि एलर्जी, वा पहिले [कन्ट्रास्ट डाईबाट](contrast-dye) भएको रियाक्सन
get-ready-tell-us-illness = दम, मधुमेह (सुगर) वा मिर्गौलाको रोग
get-ready-tell-us-x-rays = पहिले गरेका [एक्स-रे](x-ray)

## get-ready/day
get-ready-day = जाँचको दिनको तयारी गर्नुहोस्
get-ready-day-lead = दिन सजिलो बनाउन:
get-ready-day-jewelry = गरगहना घरमै छोड्नुहोस्
get-ready-day-bring = आफ्ना औषधि र एलर्जीको सूची ल्याउनुहोस्
get-ready-day-company = तपाईंसँग भित्र को आउन सक्छ, सोध्नुहोस्
get-ready-day-ask = पक्का थाहा नभए टिमलाई सोध्नुहोस्
