# Topic: what-happens
what-happens-title = जाँच में क्या होगा
what-happens-hint = आपकी जाँच, चरण दर चरण

## what-happens/where
what-happens-where = आप सेंटर या अस्पताल जाते हैं
what-happens-where-center = हो सकता है कि आप [आउटपेशेंट (ओपीडी मरीज़)](outpatient) के तौर पर एक्स-रे सेंटर आएँ।
what-happens-where-hospital = या हो सकता है कि अस्पताल में भर्ती रहते हुए आपकी जाँच हो।

## what-happens/clothes
what-happens-clothes = आपको गाउन पहनना पड़ सकता है
what-happens-clothes-gown = आपको कुछ या सारे कपड़े उतारने पड़ सकते हैं। फिर टीम आपको अस्पताल का गाउन देती है।
what-happens-clothes-help = कपड़े बदलने में मदद चाहिए? टीम से कहें।

## what-happens/shield
what-happens-shield = बचाव की शील्ड मिल भी सकती है, नहीं भी
# Made of lead, the metal.
what-happens-shield-shield = सीसे (लेड) की शील्ड या [एप्रन](lead-apron) उस [रेडिएशन](radiation) को रोकता है जिसकी आपको ज़रूरत नहीं। इससे पेट का निचला हिस्सा या कोई और हिस्सा ढका जा सकता है।
what-happens-shield-today = आजकल अक्सर इसकी ज़रूरत नहीं होती। ज़्यादा जानना हो, तो टीम से पूछें।

## what-happens/comfort
what-happens-comfort = पहले आपको दवा मिल सकती है
what-happens-comfort-medicine = कुछ जाँचों में आपको दर्द की दवा मिलती है। आराम के लिए [शांत करने वाली दवा (सेडेटिव)](sedative) मिल सकती है, या दोनों।
what-happens-comfort-needle = जब सुई किसी [जोड़](joint) या [धमनी (आर्टरी)](artery) में डाली जाती है, तब यह दवा मिल सकती है।
what-happens-comfort-tell = दर्द हो या डर लगे, तो टीम को बताएँ।

## what-happens/drink
what-happens-drink = आपको कॉन्ट्रास्ट डाई पीनी पड़ सकती है
what-happens-drink-drink = कुछ जाँचों के लिए आप एक तरल पदार्थ पीते हैं, जिसमें [कॉन्ट्रास्ट डाई](contrast-dye) होती है। [बेरियम](barium) इसकी एक किस्म है।
what-happens-drink-clearer = इससे शरीर के हिस्से आसानी से दिखते हैं।

## what-happens/dye
what-happens-dye = कॉन्ट्रास्ट डाई दूसरे तरीके से मिल सकती है
what-happens-dye-lead = अगर आप [कॉन्ट्रास्ट डाई](contrast-dye) नहीं पीते, तो वह इस तरह दी जा सकती है:
what-happens-dye-iv = [आईवी लाइन (ड्रिप)](iv-line) से, नस में
what-happens-dye-enema = [एनीमा](enema) से, मलाशय (आँत के आखिरी हिस्से) में
what-happens-dye-needle = सुई से, जोड़ में
what-happens-dye-womb = पतली नली से, बच्चेदानी में

## what-happens/table
what-happens-table = एक्स-रे टेबल पर टीम मदद करती है
what-happens-table-lead = आप एक्स-रे टेबल पर लेटते हैं या उसके पास खड़े होते हैं। टीम आपसे ये करने को कह सकती है:
what-happens-table-turn = शरीर घुमाना
what-happens-table-move = शरीर का कोई एक हिस्सा हिलाना
what-happens-table-breath = थोड़ी देर साँस रोकना

## what-happens/catheter
what-happens-catheter = कुछ जाँचों में कैथेटर लगता है
what-happens-catheter-numb = अगर आपको [कैथेटर](catheter) लगना है, तो टीम पहले उस जगह को सुन्न करती है।
what-happens-catheter-needle = फिर आपके डॉक्टर सुई डालते हैं। यह जगह जाँघ की जड़ (जहाँ जाँघ पेट से मिलती है), कलाई, कोहनी या कोई और हो सकती है।

## what-happens/pictures
what-happens-pictures = स्कैनर चलती हुई तस्वीरें लेता है
what-happens-pictures-scanner = आपके डॉक्टर या [टेक्नोलॉजिस्ट (टेक्नीशियन)](technologist) [एक्स-रे स्कैनर](c-arm) से तस्वीरें लेते हैं। टीम उन्हें स्क्रीन पर देखती है।
what-happens-pictures-takes = इतना समय लगता है:
what-happens-pictures-short = 15 से 30 मिनट (निगलने या पेट की जाँच)
what-happens-pictures-longer = 30 से 60 मिनट (बड़ी आँत या दिल)
what-happens-pictures-hours = कुछ घंटे (छोटी आँत)

## what-happens/feel
what-happens-feel = आपको क्या महसूस हो सकता है
what-happens-feel-barium = बेरियम: चॉक जैसा स्वाद, भरा पेट, मरोड़
what-happens-feel-dye = खून में डाई: कुछ सेकंड गर्माहट
what-happens-feel-needle = सुई: थोड़ी देर चुभन, फिर दबाव
what-happens-feel-womb = बच्चेदानी की जाँच: थोड़ी देर पेड़ू में मरोड़
what-happens-feel-tell = खुजली, सूजन या साँस की तकलीफ़ हो, तो टीम को **तुरंत** बताएँ।

## what-happens/finish
what-happens-finish = फिर आपकी जाँच पूरी हो जाती है
what-happens-finish-catheter = अगर आपको [कैथेटर](catheter) लगा था, तो आपके डॉक्टर उसे निकाल देते हैं। टीम आपको कुछ देर देखरेख में रख सकती है।
what-happens-finish-ask = जाने से पहले टीम से पूछें: घर पर मुझे क्या करना है? मदद चाहिए हो, तो किसे फ़ोन करना है?

## what-happens/swallow-drink
what-happens-swallow-drink = आप घूँट-घूँट बेरियम पीते हैं
what-happens-swallow-drink-fizz = पहले झाग वाले दाने निगलने पड़ सकते हैं। डकार रोकने की कोशिश करें।
what-happens-swallow-drink-drink = फिर आप [बेरियम](barium) पीते हैं, जो सफ़ेद [कॉन्ट्रास्ट डाई](contrast-dye) है। कब निगलना है, टीम बताती है।
what-happens-swallow-drink-taste = इसका स्वाद चॉक जैसा है। इससे शरीर के हिस्से आसानी से दिखते हैं।

## what-happens/swallow-table
what-happens-swallow-table = आप खड़े होते हैं, मुड़ते हैं और लेटते हैं
what-happens-swallow-table-stand = आप एक्स-रे टेबल के पास खड़े होते हैं। बाद में टेबल झुक सकती है, ताकि आप लेट जाएँ।
what-happens-swallow-table-turn = टीम आपसे मुड़ने, हिलने और थोड़ी देर साँस रोकने को कहती है।
what-happens-swallow-table-sit = खड़े न हो सकें, तो बताएँ। आप बैठ सकते हैं।

## what-happens/swallow-pictures
what-happens-swallow-pictures = टीम आपको निगलते हुए देखती है
what-happens-swallow-pictures-scanner = डॉक्टर या [टेक्नोलॉजिस्ट (टेक्नीशियन)](technologist) एक्स-रे मशीन से चलती तस्वीरें लेते हैं।
what-happens-swallow-pictures-watch = वे स्क्रीन पर बेरियम को नीचे जाते देखते हैं।
what-happens-swallow-pictures-press = बेरियम फैलाने के लिए कोई आपका पेट दबा सकता है।

## what-happens/swallow-feel
what-happens-swallow-feel = पेट भरा लग सकता है
what-happens-swallow-feel-full = पेट भरा लग सकता है या थोड़ी मतली हो सकती है। ज़्यादातर लोगों को दर्द नहीं होता।
what-happens-swallow-feel-tell = ठसका लगे, खुजली हो या साँस की तकलीफ़ हो, तो टीम को **तुरंत** बताएँ।

## what-happens/swallow-long
what-happens-swallow-long = कितना समय लगता है
what-happens-swallow-long-short = निगलने या पेट की जाँच में लगभग 15 से 30 मिनट लगते हैं।
what-happens-swallow-long-long = छोटी आँत की जाँच में कुछ घंटे लगते हैं। तस्वीरों के बीच आप इंतज़ार करते हैं।
what-happens-swallow-long-home = उसके बाद अक्सर खाना-पीना और घर जाना ठीक है। पहले पूछें।

## what-happens/bowel-tube
what-happens-bowel-tube = आपको बेरियम एनीमा दिया जाता है
what-happens-bowel-tube-side = आप एक्स-रे टेबल पर करवट लेकर लेटते हैं। पहली तस्वीर से दिखता है कि आँत खाली है या नहीं।
what-happens-bowel-tube-tube = एक छोटी नली मलाशय (आँत के आखिरी हिस्से) में जाती है। यह [एनीमा](enema) है।
what-happens-bowel-tube-balloon = एक छोटा गुब्बारा नली को थाम सकता है।

## what-happens/bowel-fill
what-happens-bowel-fill = बेरियम आपकी आँत भरता है
what-happens-bowel-fill-barium = [बेरियम](barium), जो सफ़ेद [कॉन्ट्रास्ट डाई](contrast-dye) है, अंदर जाता है। अक्सर हवा भी जाती है।
what-happens-bowel-fill-clear = इससे आँत आसानी से दिखती है।
what-happens-bowel-fill-feel = पेट भरा लगता है, और मरोड़ हो सकती है। धीरे और गहरी साँस लें। दर्द हो, तो टीम को बताएँ।

## what-happens/bowel-turn
what-happens-bowel-turn = तस्वीरों के लिए आप मुड़ते हैं
what-happens-bowel-turn-turn = टीम आपसे मुड़ने, हिलने और थोड़ी देर साँस रोकने को कहती है।
what-happens-bowel-turn-tip = टेबल झुक सकती है। कोई आपका पेट दबा सकता है।

## what-happens/bowel-pictures
what-happens-bowel-pictures = टीम स्क्रीन पर देखती है
what-happens-bowel-pictures-scanner = डॉक्टर या [टेक्नोलॉजिस्ट (टेक्नीशियन)](technologist) एक्स-रे मशीन से चलती तस्वीरें लेते हैं।
what-happens-bowel-pictures-long = जाँच में लगभग 30 से 60 मिनट लगते हैं।
what-happens-bowel-pictures-shot = आँत को आराम देने का इंजेक्शन मिल सकता है। मिले, तो पूछें कि गाड़ी कब चला सकते हैं।

## what-happens/bowel-toilet
what-happens-bowel-toilet = फिर आप टॉयलेट जाते हैं
what-happens-bowel-toilet-out = ज़्यादातर बेरियम निकल जाता है, और नली निकाली जाती है। फिर आप टॉयलेट जाते हैं।
what-happens-bowel-toilet-last = एक-दो तस्वीरें और हो सकती हैं।
what-happens-bowel-toilet-home = अक्सर खाना-पीना और घर जाना ठीक है। पहले पूछें।

## what-happens/heart-ready
what-happens-heart-ready = टीम आपको आराम से रहने में मदद करती है
what-happens-heart-ready-line = आपकी बाँह में [आईवी लाइन (ड्रिप)](iv-line) लगती है। सीने पर चिपकी पट्टियाँ धड़कन दिखाती हैं।
what-happens-heart-ready-relax = दर्द की दवा, आराम के लिए [शांत करने वाली दवा (सेडेटिव)](sedative), या दोनों मिल सकती हैं। आप जागते रहते हैं।
what-happens-heart-ready-table = आप एक्स-रे टेबल पर लेटते हैं।

## what-happens/heart-numb
what-happens-heart-numb = आपकी कलाई या जाँघ की जड़ सुन्न की जाती है
what-happens-heart-numb-numb = पहले टीम आपकी कलाई या जाँघ की जड़ सुन्न करती है। थोड़ी देर चुभता है।
what-happens-heart-numb-needle = फिर सुई और पतली नली ([कैथेटर](catheter)) डाली जाती है। दबाव महसूस हो सकता है।
what-happens-heart-numb-elbow = कभी-कभी जगह कोहनी या कोई और हिस्सा होती है।

## what-happens/heart-tube
what-happens-heart-tube = नली दिल तक जाती है
what-happens-heart-tube-feel = अंदर नली महसूस नहीं होती।
what-happens-heart-tube-watch = [एक्स-रे स्कैनर](c-arm) आपके चारों ओर घूमता है और चलती तस्वीरें लेता है। टीम उन्हें स्क्रीन पर देखती है।
what-happens-heart-tube-tell = सीने में दर्द या जकड़न हो, तो टीम को **तुरंत** बताएँ।

## what-happens/heart-dye
what-happens-heart-dye = डाई से खून का बहाव दिखता है
what-happens-heart-dye-warm = [कॉन्ट्रास्ट डाई](contrast-dye) नली से जाती है। कुछ सेकंड गर्माहट लग सकती है।
what-happens-heart-dye-breath = साँस रोकनी पड़ सकती है।
what-happens-heart-dye-stent = कोई [धमनी (आर्टरी)](artery) सँकरी हो, तो [स्टेंट](stent) लगाया जा सकता है।
what-happens-heart-dye-tell = खुजली, सूजन या साँस की तकलीफ़ हो, तो टीम को **तुरंत** बताएँ।

## what-happens/heart-rest
what-happens-heart-rest = नली निकलती है, और आप आराम करते हैं
what-happens-heart-rest-out = टीम नली निकालकर जगह को दबाती है या पट्टी बाँधती है।
what-happens-heart-rest-still = आप कुछ घंटे आराम करते हैं। जैसे कहा जाए, बिना हिले लेटे रहें।
what-happens-heart-rest-tell = जगह गीली लगे, या तबीयत खराब लगे, तो आवाज़ दें।
what-happens-heart-rest-long = सिर्फ़ जाँच में अक्सर 30 से 60 मिनट लगते हैं।

## what-happens/tube-ready
what-happens-tube-ready = टीम आपको तैयार करती है
what-happens-tube-ready-line = आपको [आईवी लाइन (ड्रिप)](iv-line) लगती है। त्वचा साफ़ और सुन्न की जाती है। थोड़ा चुभता है।
what-happens-tube-ready-relax = दर्द की दवा, आराम के लिए [शांत करने वाली दवा (सेडेटिव)](sedative), या दोनों मिल सकती हैं। कुछ लोग सो जाते हैं।
what-happens-tube-ready-table = आप एक्स-रे टेबल पर लेटते हैं। साँस रोकनी पड़ सकती है।

## what-happens/tube-in
what-happens-tube-in = एक पतली नली अंदर जाती है
what-happens-tube-in-place = सुई और पतली नली ([कैथेटर](catheter)) जाँघ की जड़, कलाई, कोहनी या किसी और जगह से जाती है।
what-happens-tube-in-watch = टीम स्क्रीन देखती है। [कॉन्ट्रास्ट डाई](contrast-dye) से गर्माहट लग सकती है।
what-happens-tube-in-tell = खुजली, दर्द या साँस की तकलीफ़ हो, तो टीम को **तुरंत** बताएँ।

## what-happens/tube-kind
what-happens-tube-kind = आपको स्टेंट, ड्रेन या लाइन लगती है
what-happens-tube-kind-stent = [स्टेंट](stent): गुब्बारा सँकरी जगह खोलता है, और स्टेंट उसे खुला रखता है
what-happens-tube-kind-drain = ड्रेन: एक नरम नली ज़्यादा पानी बाहर निकालती है
what-happens-tube-kind-line = लाइन: एक नरम नली दवा को बड़ी [नस](vein) में पहुँचाती है
what-happens-tube-kind-tight = दिल के स्टेंट से कुछ सेकंड सीने में जकड़न लग सकती है। टीम को बताएँ।

## what-happens/tube-rest
what-happens-tube-rest = फिर आप आराम करते हैं
what-happens-tube-rest-out = स्टेंट हो, तो गुब्बारा और कैथेटर निकल आते हैं। स्टेंट, ड्रेन या लाइन रहती है।
what-happens-tube-rest-still = आप आराम करते हैं, अक्सर कुछ घंटे। जैसे कहा जाए, बिना हिले लेटे रहें।
what-happens-tube-rest-tell = जगह गीली लगे, या तबीयत खराब लगे, तो आवाज़ दें।
what-happens-tube-rest-long = दिल के स्टेंट में 30 मिनट से 2 घंटे लगते हैं।

## what-happens/bone-numb
what-happens-bone-numb = जोड़ में सुई लगे, तो
what-happens-bone-numb-table = आप एक्स-रे टेबल पर लेटते हैं। त्वचा साफ़ और सुन्न की जाती है। कुछ सेकंड चुभता है।
what-happens-bone-numb-pressure = फिर दबाव लगता है, या [जोड़](joint) भरा लगता है।
what-happens-bone-numb-relax = पहले दर्द की दवा, आराम के लिए [शांत करने वाली दवा (सेडेटिव)](sedative), या दोनों मिल सकती हैं।

## what-happens/bone-needle
what-happens-bone-needle = टीम देखती है कि सुई कहाँ जा रही है
what-happens-bone-needle-dye = थोड़ी [कॉन्ट्रास्ट डाई](contrast-dye) से दिखता है कि सुई सही जगह है या नहीं।
what-happens-bone-needle-move = टीम जोड़ हिलाने को कह सकती है।
what-happens-bone-needle-long = लगभग 15 से 30 मिनट लगते हैं।
what-happens-bone-needle-tell = खुजली, सूजन या साँस की तकलीफ़ हो, तो टीम को **तुरंत** बताएँ।

## what-happens/bone-sleep
what-happens-bone-sleep = ऑपरेशन हो, तो
what-happens-bone-sleep-sleep = आप सोते हैं, या शरीर का एक हिस्सा सुन्न किया जाता है। टीम आपके साथ तय करती है।
what-happens-bone-sleep-feel = जाग रहे हों, तो छूना या हिलना महसूस हो सकता है। दर्द हो, तो टीम को **तुरंत** बताएँ।

## what-happens/bone-c-arm
what-happens-bone-c-arm = ऑपरेशन में मशीन आपकी हड्डियाँ दिखाती है
what-happens-bone-c-arm-arm = [एक्स-रे स्कैनर](c-arm) आपके ऊपर रहता है। यह अक्षर C जैसा दिखता है।
what-happens-bone-c-arm-screen = सर्जन बार-बार स्क्रीन देखते हैं, ताकि हर हिस्सा सही जगह हो।
what-happens-bone-c-arm-staff = टीम एप्रन पहनती है, क्योंकि वे हर दिन एक्स-रे के पास काम करते हैं।

## what-happens/bone-rest
what-happens-bone-rest = फिर आप आराम करते हैं
what-happens-bone-rest-needle = सुई के बाद आप अक्सर उसी दिन घर जा सकते हैं। घर पर आराम करें।
what-happens-bone-rest-surgery = ऑपरेशन के बाद आपको रिकवरी रूम में रखा जाता है। नर्सें आप पर नज़र रखती हैं और दर्द की दवा देती हैं।
what-happens-bone-rest-ask = पूछें: घर कब जाना है? तस्वीरों में क्या दिखता है?

## what-happens/womb-lie
what-happens-womb-lie = आप एक्स-रे टेबल पर लेटती हैं
what-happens-womb-lie-like = यह महिलाओं के डॉक्टर की जाँच जैसी है।
what-happens-womb-lie-lie = आप पीठ के बल लेटकर घुटने मोड़ती हैं।
what-happens-womb-lie-open = एक औज़ार योनि को खुला रखता है। बच्चेदानी का मुँह साफ़ किया जाता है।

## what-happens/womb-tube
what-happens-womb-tube = डाई बच्चेदानी में जाती है
what-happens-womb-tube-tube = पतली नली ([कैथेटर](catheter)) बच्चेदानी के मुँह से जाती है।
what-happens-womb-tube-dye = [कॉन्ट्रास्ट डाई](contrast-dye) अंदर जाती है। इससे बच्चेदानी और नलियाँ आसानी से दिखती हैं।

## what-happens/womb-pictures
what-happens-womb-pictures = टीम स्क्रीन पर देखती है
what-happens-womb-pictures-scanner = डॉक्टर या [टेक्नोलॉजिस्ट (टेक्नीशियन)](technologist) एक्स-रे मशीन से चलती तस्वीरें लेते हैं।
what-happens-womb-pictures-turn = टीम मुड़ने या थोड़ी देर साँस रोकने को कह सकती है।
what-happens-womb-pictures-long = जाँच में लगभग 30 मिनट लगते हैं।

## what-happens/womb-feel
what-happens-womb-feel = पेड़ू में मरोड़ हो सकती है
what-happens-womb-feel-cramps = यह माहवारी के दर्द जैसी होती है, हल्की या तेज़। अक्सर जल्दी कम हो जाती है।
what-happens-womb-feel-faint = बेहोशी-सी लगे, खुजली या साँस की तकलीफ़ हो, तो टीम को **तुरंत** बताएँ।
what-happens-womb-feel-stop = आप “रुकिए” कह सकती हैं। शुरू होने से पहले एक इशारा तय करें।

## what-happens/womb-finish
what-happens-womb-finish = फिर जाँच पूरी होती है
what-happens-womb-finish-out = टीम नली निकालती है। ठीक लगने तक आराम करें।
what-happens-womb-finish-pad = डाई बाहर आती है। पैड लगाएँ।
what-happens-womb-finish-ask = पूछें: घर पर क्या करना है? मदद चाहिए, तो किसे फ़ोन करूँ?
