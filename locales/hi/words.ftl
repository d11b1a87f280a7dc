# The glossary: each word, and its meaning in at most 20 plain words.
# A blood vessel is «खून की नस»; a vein is «नस»; an artery is «धमनी (आर्टरी)».
word-allergic-reaction = एलर्जी का रिएक्शन
word-allergic-reaction-meaning = जब किसी चीज़ का शरीर पर बुरा असर हो, जैसे चकत्ते, सूजन या साँस लेने में तकलीफ़।

word-artery = धमनी (आर्टरी)
word-artery-meaning = खून की वह नस जो खून को दिल से शरीर के दूसरे हिस्सों तक ले जाती है।

word-barium = बेरियम
word-barium-meaning = सफ़ेद, चाक जैसी कॉन्ट्रास्ट डाई। यह एक्स-रे में साफ़ दिखती है।

word-cardiac-catheterization = कार्डियक कैथेटराइज़ेशन
word-cardiac-catheterization-meaning = दिल की एक जाँच। टीम एक पतली नली को खून की नस से दिल तक पहुँचाती है।

word-catheter = कैथेटर
word-catheter-meaning = एक पतली, खोखली नली जो शरीर में डाली जाती है। इससे तरल पदार्थ अंदर डाला या फ़ालतू तरल बाहर निकाला जाता है।

word-contrast-dye = कॉन्ट्रास्ट डाई
word-contrast-dye-meaning = शरीर में डाली जाने वाली एक चीज़, जिससे एक्स-रे में हिस्से ज़्यादा आसानी से दिखते हैं।

word-enema = एनीमा
word-enema-meaning = मलाशय, यानी आँत के आखिरी हिस्से में, तरल पदार्थ डालने का एक तरीका।

# Not उपवास or व्रत: a religious fast allows some food and drink.
word-fast = खाली पेट रहना (फ़ास्टिंग)
word-fast-meaning = जितने समय को कहा जाए, उतनी देर कुछ न खाना और कुछ न पीना।

word-fluoroscopy = फ़्लोरोस्कोपी
word-fluoroscopy-meaning = वीडियो जैसा एक तरह का एक्स-रे। इसमें शरीर के अंदर के हिस्से हिलते-डुलते हुए दिखते हैं।

word-hysterosalpingogram = हिस्टेरोसैल्पिंगोग्राम (एचएसजी)
word-hysterosalpingogram-meaning = महिला के प्रजनन अंगों (जैसे बच्चेदानी) की एक्स-रे जाँच।

word-iv-line = आईवी लाइन (ड्रिप)
word-iv-line-meaning = एक पतली नली, जो तरल पदार्थ को सीधे नस में पहुँचाती है।

word-joint = जोड़
word-joint-meaning = जहाँ दो हड्डियाँ मिलती हैं, जैसे घुटना, कूल्हा या कोहनी।

word-outpatient = आउटपेशेंट (ओपीडी मरीज़)
word-outpatient-meaning = ऐसा मरीज़ जिसकी जाँच या इलाज होता है, पर जो रात को अस्पताल में नहीं रुकता।
word-provider = डॉक्टर
word-provider-meaning = डॉक्टर, नर्स या कोई और, जो आपका इलाज करता है।

word-radiation = रेडिएशन
word-radiation-meaning = किरणों के रूप में चलने वाली ऊर्जा। एक्स-रे इसकी एक किस्म है। कुछ रेडिएशन कुदरत से आता है।

word-radiologist = रेडियोलॉजिस्ट
word-radiologist-meaning = ऐसे डॉक्टर जिन्हें एक्स-रे और शरीर की दूसरी तस्वीरें समझने की ट्रेनिंग मिली होती है।

word-sedative = शांत करने वाली दवा (सेडेटिव)
word-sedative-meaning = ऐसी दवा जिससे मन शांत होता है या नींद-सी आती है।

word-stent = स्टेंट
word-stent-meaning = एक छोटी नली, जो खून की सँकरी या बंद नस को, या शरीर की किसी और नली को, खुला रखती है।

word-technologist = टेक्नोलॉजिस्ट (टेक्नीशियन)
word-technologist-meaning = वह व्यक्ति जिसे एक्स-रे की तस्वीरें लेने की ट्रेनिंग मिली है। टीम का सदस्य।
word-vein = नस (वेन)
word-vein-meaning = खून की वह नस, जो खून को वापस दिल तक ले जाती है।

word-x-ray = एक्स-रे
word-x-ray-meaning = किरणें, जिनसे शरीर के अंदर की तस्वीर बनती है। ये एक तरह का रेडिएशन हैं।

word-c-arm = सी-आर्म
word-c-arm-meaning = अंग्रेज़ी के अक्षर C के आकार का एक्स-रे स्कैनर। इसका एक सिरा आपके ऊपर होता है, दूसरा नीचे।

word-lead-apron = सीसे (लेड) का एप्रन
word-lead-apron-meaning = शरीर ढकने की एक भारी चीज़, जिसमें सीसा होता है। यह रेडिएशन को रोकता है।
