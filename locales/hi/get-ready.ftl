# Topic: get-ready
get-ready-title = जाँच की तैयारी
get-ready-hint = जाँच से पहले क्या करना है

## get-ready/depends
get-ready-depends = तैयारी आपकी जाँच पर निर्भर करती है
get-ready-depends-nothing = कुछ जाँचों के लिए आपको कुछ खास नहीं करना होता।
get-ready-depends-something = कुछ दूसरी जाँचों के लिए आपको कुछ समय तक खाना, पीना या कुछ दवाएँ बंद रखनी पड़ सकती हैं।
get-ready-depends-told = आपके डॉक्टर बताएँगे कि आपको क्या करना है। पक्का नहीं पता? फ़ोन करके पूछें।

## get-ready/food
get-ready-food-stop = पूछें कि खाना-पीना कब बंद करना है
get-ready-food-team = टीम बताएगी कि खाना **और** पीना बंद करना है या नहीं, और कब। इसे [खाली पेट रहना (फ़ास्टिंग)](fast) कहते हैं।
get-ready-food-team-bowel = टीम बताएगी कि खाना कब बंद करना है, और आर-पार दिखने वाली तरल चीज़ें, जैसे पानी, **कब तक** पी सकते हैं। उसके बाद कुछ न पिएँ: इसे [खाली पेट रहना (फ़ास्टिंग)](fast) कहते हैं।
get-ready-food-why = कुछ जाँचों के लिए पेट खाली होना ज़रूरी है, ताकि तस्वीरें साफ़ आएँ।
get-ready-food-why-swallow = पेट खाली होना अक्सर ज़रूरी है, ताकि तस्वीरें साफ़ आएँ।
get-ready-food-why-sedative = खाली पेट [शांत करने वाली दवा (सेडेटिव)](sedative) ज़्यादा सुरक्षित है।
get-ready-food-needle = अगर जोड़ में सुई लगनी है: अक्सर आप रोज़ की तरह खा-पी सकते हैं। पहले पूछें।
get-ready-food-sip = पूछें: क्या पानी पीना ठीक है? क्या गोलियाँ एक घूँट पानी से लेना ठीक है?
get-ready-food-sip-bowel = पूछें: क्या गोलियाँ एक घूँट पानी से लेना ठीक है?
get-ready-food-sugar = डायबिटीज़ है, तो शुगर कम होने के बारे में पूछें।

## get-ready/bowel-prep
get-ready-bowel-prep = बेरियम एनीमा से पहले आँत खाली करें
get-ready-bowel-prep-why = आँत खाली होना ज़रूरी है, ताकि तस्वीरें साफ़ आएँ।
get-ready-bowel-prep-lead = टीम के पर्चे में लिखा है:
get-ready-bowel-prep-liquids = सिर्फ़ आर-पार दिखने वाली तरल चीज़ें कब लेनी हैं, जैसे पानी
get-ready-bowel-prep-laxative = पेट साफ़ करने की दवा कब लेनी है (इससे आँत खाली होती है)
get-ready-bowel-prep-first = किडनी या दिल की बीमारी है, या डायबिटीज़ है? पहले पूछें।

## get-ready/food
# Not उपवास or व्रत: a religious fast allows some food and drink.

## get-ready/medicines
get-ready-medicines = अपनी दवाओं के बारे में पूछें
get-ready-medicines-never = **अपने-आप कोई दवा बंद न करें।** पहले अपने [डॉक्टर](provider) से इनके बारे में पूछें:
get-ready-medicines-thinners = खून पतला करने वाली दवाएँ
get-ready-medicines-diabetes = इंसुलिन या डायबिटीज़ की दूसरी दवा, अगर खाना मना है
get-ready-medicines-metformin-dye = मेटफ़ॉर्मिन (metformin): पूछें कि दो दिन बंद रखें या नहीं
get-ready-medicines-others = बाकी सभी दवाएँ
get-ready-medicines-why = कुछ से खून ज़्यादा बहता है। कुछ को बंद करना सुरक्षित नहीं।

## get-ready/tell-us
get-ready-tell-us = टीम को अपनी सेहत के बारे में बताएँ
# The list items are clauses that follow «अगर».
get-ready-tell-us-lead = जाँच से **पहले** टीम को बताएँ, अगर:
get-ready-tell-us-baby = आप गर्भवती हैं (पक्का न पता हो, तब भी) या बच्चे को अपना दूध पिलाती हैं
get-ready-tell-us-reaction = आपको अस्थमा (दमा) या कोई भी एलर्जी है, या पहले कभी [कॉन्ट्रास्ट डाई](contrast-dye) से रिएक्शन हुआ है
get-ready-tell-us-organs = आपको डायबिटीज़ (शुगर), या किडनी, दिल या थायरॉइड की बीमारी है
get-ready-tell-us-bleeding = आपको खून बहने की समस्या है, या आप खून पतला करने वाली दवा लेते हैं
get-ready-tell-us-why = इससे आपको सुरक्षित रखने में मदद मिलती है।

## get-ready/tell-us-more
get-ready-tell-us-more = टीम को ये बातें भी बताएँ
get-ready-tell-us-more-lead = जाँच से **पहले** टीम को बताएँ, अगर:
get-ready-tell-us-more-swallowing = आपको निगलने में मुश्किल होती है, या खाते-पीते ठसका लगता है
get-ready-tell-us-more-bowel = हाल में आपकी आँत में रुकावट या उसका ऑपरेशन हुआ है
get-ready-tell-us-more-stand = आपको खड़े रहने, मुड़ने या सीधे लेटने में मुश्किल होती है
get-ready-tell-us-more-infection = आपको बुखार या इंफ़ेक्शन है
get-ready-tell-us-more-metal = आपके शरीर में पेसमेकर या धातु है
get-ready-tell-us-more-x-rays = आपके पहले कभी [एक्स-रे](x-ray) हुए हैं

## get-ready/womb-when
get-ready-womb-when = बच्चेदानी की जाँच माहवारी के बाद होती है
get-ready-womb-when-days = यह माहवारी के बाद के दिनों में होती है। तारीख टीम बताती है।
get-ready-womb-when-must = गर्भ हो, तो यह जाँच नहीं की जा सकती। पहले प्रेग्नेंसी टेस्ट हो सकता है।
get-ready-womb-when-sex = जाँच से पहले सेक्स के बारे में पर्चे में जो लिखा है, वही करें।

## get-ready/womb-before
get-ready-womb-before = दर्द की दवा के बारे में पूछें
get-ready-womb-before-pain = पेड़ू में मरोड़ आम बात है। पूछें कि पहले दर्द की दवा लेनी है या नहीं। साथ ही:
get-ready-womb-before-pad = घर जाने के लिए पैड लाएँ
get-ready-womb-before-toilet = पहले टॉयलेट जाएँ
get-ready-womb-before-who = पूछें कि कमरे में कौन रहेगा

## get-ready/day
get-ready-day = जाँच के दिन की तैयारी करें
get-ready-day-lead = दिन आसान रहे, इसके लिए:
get-ready-day-jewelry = गहने घर पर छोड़कर आएँ (धातु तस्वीर के हिस्से छिपा देती है)
get-ready-day-bring = अपनी दवाओं और एलर्जी की लिस्ट साथ लाएँ
get-ready-day-company = पूछें कि आपके साथ अंदर कौन आ सकता है
get-ready-day-ride = लौटने का इंतज़ाम करें: [शांत करने वाली दवा (सेडेटिव)](sedative) के बाद ज़रूरी है कि कोई बालिग आपको घर ले जाए

## get-ready/child
get-ready-child = क्या जाँच आपके बच्चे की है?
get-ready-child-stay = अक्सर माँ या पिता साथ रह सकते हैं। टीम से पूछें।
get-ready-child-apron = जो साथ रहे, वह [सीसे (लेड) का एप्रन](lead-apron) पहनता है। जो गर्भवती हो, या जिसे इसका शक हो, उसकी जगह किसी और बालिग का रहना ज़रूरी है।
get-ready-child-bring = बच्चे की पसंद का खिलौना और कप लाएँ।
