# Topic: get-ready
get-ready-title = जाँचको तयारी
get-ready-hint = जाँचअघि के गर्ने

## get-ready/depends

get-ready-depends = तयारी तपाईंको जाँचअनुसार हुन्छ
get-ready-depends-nothing = कुनै-कुनै जाँचका लागि केही विशेष गर्नु पर्दैन।
get-ready-depends-something = अरू केहीका लागि, केही समय खाना, पिउने कुरा वा केही औषधि रोक्नुपर्ने हुन सक्छ।
get-ready-depends-told = के गर्ने भनेर तपाईंको डाक्टरले भन्नुहुन्छ। पक्का थाहा छैन? फोन गरेर सोध्नुहोस्।

## get-ready/food

get-ready-food-stop = खान र पिउन कहिले रोक्ने, सोध्नुहोस्
get-ready-food-team = खान **र** पिउन रोक्ने कि नरोक्ने, र कहिले रोक्ने, मेडिकल टिमले भन्छ। यसलाई [केही नखाई, नपिई बस्ने (फास्टिङ)](fast) भनिन्छ।
# For a barium enema, food stops first; clear liquids (those that one can see through) may go on for longer.
get-ready-food-team-bowel = खान कहिले रोक्ने, र पानी जस्ता आरपार देखिने तरल **कहिलेसम्म** पिउन हुन्छ, मेडिकल टिमले भन्छ। त्यसपछि केही खान-पिउन हुँदैन: यसलाई [फास्टिङ](fast) भनिन्छ।
get-ready-food-why = कुनै-कुनै जाँचमा प्रस्ट तस्बिरका लागि पेट खाली हुनैपर्छ।
get-ready-food-why-swallow = प्रस्ट तस्बिरका लागि अक्सर तपाईंको पेट खाली हुनुपर्छ।
get-ready-food-why-sedative = पेट खाली भए [शान्त पार्ने औषधि](sedative) बढी सुरक्षित हुन्छ।
get-ready-food-needle = जोर्नीमा सुई हाल्ने भए: अक्सर अरू दिन जस्तै खान र पिउन हुन्छ। पहिले सोध्नुहोस्।
# A sip: a very small drink of water.
get-ready-food-sip = सोध्नुहोस्: पानी पिउन हुन्छ? एक घुट्को पानीसँग चक्की खान हुन्छ?
get-ready-food-sip-bowel = सोध्नुहोस्: एक घुट्को पानीसँग चक्की खान हुन्छ?
get-ready-food-sugar = मधुमेह भए, सुगर घटे के गर्ने, सोध्नुहोस्।

## get-ready/bowel-prep

get-ready-bowel-prep = बेरियम एनिमाअघि आन्द्रा सफा गर्नुहोस्
get-ready-bowel-prep-why = तस्बिर प्रस्ट आउन तपाईंको आन्द्रा खाली हुनैपर्छ।
get-ready-bowel-prep-lead = मेडिकल टिमको कागजमा यी लेखिएका हुन्छन्:
# Clear liquids: those that one can see through.
get-ready-bowel-prep-liquids = पानी जस्ता आरपार देखिने तरल मात्र कहिले पिउने
get-ready-bowel-prep-laxative = ल्याक्साटिभ (आन्द्रा सफा गर्ने औषधि) कहिले खाने
get-ready-bowel-prep-first = मिर्गौला वा मुटुको रोग, वा मधुमेह छ? पहिले सोध्नुहोस्।

## get-ready/medicines

get-ready-medicines = आफ्ना औषधिबारे सोध्नुहोस्
get-ready-medicines-never = **आफूखुसी कुनै औषधि नरोक्नुहोस्।** पहिले [डाक्टरलाई](provider) यीबारे सोध्नुहोस्:
# Medicines that keep the blood from clotting.
get-ready-medicines-thinners = रगत पातलो बनाउने औषधि
get-ready-medicines-diabetes = खाना खान नहुने भए: इन्सुलिन वा मधुमेहको अरू औषधि
get-ready-medicines-metformin-dye = मेटफर्मिन: खाइरहने कि दुई दिन रोक्ने, सोध्नुहोस्
get-ready-medicines-others = अरू सबै औषधि
get-ready-medicines-why = केहीले रगत बढी बगाउँछन्। केही रोक्न सुरक्षित हुँदैन।

## get-ready/tell-us

get-ready-tell-us = आफ्नो स्वास्थ्यबारे टिमलाई भन्नुहोस्
get-ready-tell-us-lead = **जाँचअघि** मेडिकल टिमलाई यी कुरा भन्नुहोस्:
get-ready-tell-us-baby = गर्भ (पक्का नभए पनि) वा स्तनपान
get-ready-tell-us-reaction = दम, कुनै पनि एलर्जी, वा पहिले [कन्ट्रास्ट डाईबाट](contrast-dye) भएको रियाक्सन
get-ready-tell-us-organs = मधुमेह (सुगर), वा मिर्गौला, मुटु वा थाइराइडको रोग
# Blood thinner: a medicine that keeps the blood from clotting.
get-ready-tell-us-bleeding = रगत बग्ने समस्या, वा खाइरहेको रगत पातलो बनाउने औषधि
get-ready-tell-us-why = यसले तपाईंलाई सुरक्षित राख्न मद्दत गर्छ।

## get-ready/tell-us-more

get-ready-tell-us-more = यी कुरा पनि टिमलाई भन्नुहोस्
get-ready-tell-us-more-lead = **जाँचअघि** मेडिकल टिमलाई यी कुरा भन्नुहोस्:
get-ready-tell-us-more-swallowing = निल्न गाह्रो हुने, वा सर्कने
get-ready-tell-us-more-bowel = हालै बन्द भएको वा अपरेसन गरेको आन्द्रा
get-ready-tell-us-more-stand = उभिन, फर्किन वा उत्तानो सुत्न गाह्रो हुने
get-ready-tell-us-more-infection = ज्वरो वा सङ्क्रमण
get-ready-tell-us-more-metal = शरीरमा पेसमेकर वा धातु
get-ready-tell-us-more-x-rays = पहिले गरेका [एक्स-रे](x-ray)

## get-ready/womb-when

get-ready-womb-when = पाठेघरको जाँच महिनावारीपछि हुन्छ
get-ready-womb-when-days = यो महिनावारी सकिएपछिका दिनमा गरिन्छ। मिति मेडिकल टिमले दिन्छ।
get-ready-womb-when-must = गर्भ रहेको बेला यो जाँच गर्न हुँदैन। पहिले गर्भ जाँच हुन सक्छ।
get-ready-womb-when-sex = जाँचअघि यौन सम्पर्कबारे कागजमा लेखेअनुसार गर्नुहोस्।

## get-ready/womb-before

get-ready-womb-before = दुखाइको औषधिबारे सोध्नुहोस्
get-ready-womb-before-pain = पेट बाउँडिनु सामान्य हो। पहिले दुखाइको औषधि खाने कि, सोध्नुहोस्। साथै:
# A pad for the days of a period.
get-ready-womb-before-pad = घर जाँदा लगाउन प्याड ल्याउनुहोस्
get-ready-womb-before-toilet = पहिले शौचालय जानुहोस्
get-ready-womb-before-who = कोठामा को-को हुन्छन्, सोध्नुहोस्

## get-ready/day

get-ready-day = जाँचको दिनको तयारी गर्नुहोस्
get-ready-day-lead = दिन सजिलो बनाउन:
get-ready-day-jewelry = गरगहना घरमै छोड्नुहोस् (धातुले तस्बिरको भाग छेक्छ)
get-ready-day-bring = आफ्ना औषधि र एलर्जीको सूची ल्याउनुहोस्
get-ready-day-company = तपाईंसँग भित्र को आउन सक्छ, सोध्नुहोस्
get-ready-day-ride = गाडीको व्यवस्था गर्नुहोस्: [शान्त पार्ने औषधि](sedative) लिएपछि वयस्क मानिसले तपाईंलाई घर लैजानैपर्छ

## get-ready/child

get-ready-child = जाँच तपाईंको बच्चाको हो?
get-ready-child-stay = आमा वा बुबा प्रायः सँगै बस्न सक्नुहुन्छ। टिमलाई सोध्नुहोस्।
get-ready-child-apron = बस्नुभयो भने [लेडको एप्रोन](lead-apron) लगाउनुहुन्छ। तपाईं गर्भवती हुनुहुन्छ, वा गर्भ रह्यो होला जस्तो लाग्छ भने, अर्को वयस्क बस्नैपर्छ।
get-ready-child-bring = बच्चालाई मनपर्ने खेलौना र कप ल्याउनुहोस्।
