# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words or so) and a description (at most 35 words or so).
# The doctor in the pictures is a woman, the technologist a man: the verbs follow them.

## What is it?
picture-what-is-it-shows = शरीर के अंदर के हिस्से
picture-what-is-it-shows-description = एक शरीर, जिसके अंदर के कुछ हिस्से दिखाए गए हैं: दिल और खून की नसें, पेट और आँतें, और बच्चेदानी। फ़्लोरोस्कोपी इन्हें काम करते हुए दिखा सकती है।
picture-what-is-it-helps = साथ मिलकर स्क्रीन देखना
picture-what-is-it-helps-description = एक डॉक्टर स्क्रीन पर एक जगह दिखाती हैं। मरीज़ भी देखता है। तस्वीरों से यह पता लगाने में मदद मिलती है कि समस्या क्या है, और इलाज में रास्ता दिखता है।

## Common uses
picture-uses-overview = आम इस्तेमाल
picture-uses-overview-description = पाँच छोटी तस्वीरें: पाचन तंत्र, दिल, खून की नस में एक छोटी नली, पेंच लगी कूल्हे की हड्डी, और बच्चेदानी।

## Why you need it
picture-why-function = निगलना कैसे होता है, यह देखना
picture-why-function-description = एक मरीज़ कुछ पी रहा है। चीज़ें बड़ी दिखाने वाले एक लेंस में दिखता है कि खाने की नली उसे नीचे धकेल रही है। वीडियो से पता चलता है कि कोई हिस्सा कैसे काम करता है।
picture-why-guide = स्क्रीन रास्ता दिखाती है
picture-why-guide-description = एक डॉक्टर मरीज़ के शरीर के अंदर एक पतली नली आगे बढ़ाती हैं। काम करते समय वे स्क्रीन देखती हैं। चलती हुई तस्वीरें उन्हें रास्ता दिखाती हैं।

## Getting ready
picture-get-ready-depends = पूछें कि क्या करना है
picture-get-ready-depends-description = एक मरीज़ डॉक्टर को फ़ोन करके पूछती है: खाना, पीना और दवाएँ जारी रख सकते हैं, या कुछ घंटे इंतज़ार करना होगा?
picture-get-ready-food = खाने-पीने के बारे में पूछें
picture-get-ready-food-description = एक मरीज़ डॉक्टर को फ़ोन करता है। टेबल पर खाना और पानी है, साथ में सवाल का निशान और घड़ी। पूछें कि खाना-पीना कब बंद करना है।
picture-get-ready-medicines = दवाओं के बारे में फ़ोन करें
picture-get-ready-medicines-description = एक मरीज़ अपनी दवाएँ साथ रखकर डॉक्टर को फ़ोन करता है। गोलियाँ फेंकने पर मनाही का निशान है। अपने-आप कोई दवा बंद न करें।
picture-get-ready-tell-us = टीम को अपनी सेहत के बारे में बताएँ
picture-get-ready-tell-us-description = एक मरीज़ टीम को गर्भावस्था, बच्चे को अपना दूध पिलाने, एलर्जी, फेफड़ों, किडनी और खून पतला करने वाली दवा के बारे में बताती है। टीम के लिए जाँच से पहले यह जानना ज़रूरी है।
picture-get-ready-day = जाने के लिए तैयार
picture-get-ready-day-description = एक मरीज़ बैग और लिस्ट लेकर घर से निकलता है। एक नौजवान साथ है। गहने प्लेट में ही रहते हैं। अपनी लिस्ट लाएँ, गहने नहीं।

## What happens
picture-what-happens-where = एक सेंटर और एक अस्पताल
picture-what-happens-where-description = एक महिला पैदल एक्स-रे सेंटर जाती है। पास में अस्पताल है, जहाँ एक मरीज़ बिस्तर पर है। आपकी जाँच दोनों में से किसी भी जगह हो सकती है।
picture-what-happens-clothes = कपड़े बदलकर गाउन पहनना
picture-what-happens-clothes-description = टेक्नोलॉजिस्ट एक मरीज़ को अस्पताल का गाउन देते हैं। फिर वह मरीज़ गाउन पहने है, और उसके कपड़े टँगे हैं। कपड़े बदलने में टीम मदद कर सकती है।
picture-what-happens-shield = सीसे (लेड) की शील्ड
picture-what-happens-shield-description = एक मरीज़ एक्स-रे टेबल पर लेटा है। टेक्नोलॉजिस्ट उसके शरीर के एक हिस्से पर सीसे की शील्ड रखते हैं। यह उस रेडिएशन को रोकती है जिसकी उसे ज़रूरत नहीं।
picture-what-happens-comfort = आराम महसूस कराने वाली दवा
picture-what-happens-comfort-description = डॉक्टर मरीज़ के हाथ में लगी नली से दवा देती हैं। टेक्नोलॉजिस्ट ने उसके कंधे पर हाथ रखा है। आपको भी पहले दवा मिल सकती है।
picture-what-happens-drink = कॉन्ट्रास्ट डाई पीना
picture-what-happens-drink-description = एक महिला एक्स-रे टेबल के पास खड़ी है और कप से पी रही है। स्क्रीन पर उसकी खाने की नली और पेट सफ़ेद और साफ़ दिखते हैं।
picture-what-happens-dye = आईवी लाइन (ड्रिप) या एनीमा
picture-what-happens-dye-description = एक महिला बैठी है, उसकी बाँह में आईवी लाइन लगी है। एक आदमी चादर ओढ़े करवट पर लेटा है, उसे एनीमा की नली लगी है। डाई किसी भी तरीके से दी जा सकती है।
picture-what-happens-table = एक्स-रे टेबल पर
picture-what-happens-table-description = एक मरीज़ एक्स-रे टेबल पर लेटा है या उसके पास खड़ा है। छोटी तस्वीरें दिखाती हैं: शरीर घुमाना, एक बाँह हिलाना और साँस रोकना।
picture-what-happens-catheter = कैथेटर लगाना
picture-what-happens-catheter-description = एक मरीज़ साफ़ चादर के नीचे लेटा है। टीम उसकी जाँघ की जड़ में एक पतली नली डालती है। एक छोटी तस्वीर दो जगहें दिखाती है: जाँघ की जड़ और कोहनी।
picture-what-happens-finish = जाँच के बाद
picture-what-happens-finish-description = एक मरीज़ बिस्तर पर आराम कर रहा है। टेक्नोलॉजिस्ट उसका हाल देखते हैं। आप भी कुछ देर आराम कर सकते हैं।

## After the exam
picture-after-barium = बेरियम के बाद पानी पिएँ
picture-after-barium-description = एक मरीज़ गिलास से पानी पी रहा है। टॉयलेट में हल्के रंग का मल दिखता है। कैलेंडर कुछ दिन दिखाता है। बेरियम के बाद हल्के रंग का मल होना सामान्य है।
picture-after-catheter-site = टीम को कब फ़ोन करें
picture-after-catheter-site-description = एक मरीज़ टीम को फ़ोन कर रहा है। चार छोटी तस्वीरें दिखाती हैं कि कब: बढ़ती गाँठ, पानी या मवाद निकलना, फैलती लाली और बुखार।
picture-after-home = कोई आपको घर ले जाता है
picture-after-home-description = एक युवा महिला एक मरीज़ को सहारा देकर कार तक ले जाती है। वह उन्हें घर ले जाती है। शांत करने वाली दवा के बाद ज़रूरी है कि कोई बालिग आपको भी घर ले जाए।

## Is it safe?
picture-safe-pregnant = गर्भवती होने का शक हो, तो टीम को बताएँ
picture-safe-pregnant-description = जाँच से पहले एक गर्भवती महिला टेक्नोलॉजिस्ट को अपने गर्भ में पल रहे बच्चे के बारे में बताती है। आप भी टीम को बताएँ, क्योंकि एक्स-रे से गर्भ में पल रहे बच्चे को नुकसान हो सकता है।
picture-safe-little-risk = हर जाँच अलग होती है
picture-safe-little-risk-description = एक डॉक्टर मरीज़ से बात करती हैं। एक चार्ट में तीन जाँचें दिखती हैं, कम रेडिएशन से ज़्यादा तक। ज़्यादातर लोगों के लिए जोखिम कम है।
picture-safe-ask-how-much = रेडिएशन की मात्रा पूछें
picture-safe-ask-how-much-description = एक मरीज़ डॉक्टर से पूछती है: कितना? एक छोटी, एक मध्यम और एक ऊँची पट्टी कम और ज़्यादा रेडिएशन वाली तीन जाँचें दिखाती हैं।
picture-safe-past-x-rays = अपने पिछले एक्स-रे लाएँ
picture-safe-past-x-rays-description = एक मरीज़ अपने पिछले एक्स-रे लाता है और डॉक्टर को उनके बारे में बताता है। आप भी टीम को अपने सभी एक्स-रे के बारे में बताएँ।
picture-safe-dye-allergy = अपनी एलर्जी के बारे में बताएँ
picture-safe-dye-allergy-description = एक मरीज़ डॉक्टर को बताता है कि पहले कॉन्ट्रास्ट डाई से उसे चकत्ते हुए थे। वह शेलफ़िश (झींगा, केकड़ा) के बारे में भी बताता है। जाँच से पहले टीम को अपनी एलर्जी बताएँ।

## Your results
picture-results-depends = अलग जाँचें, अलग तस्वीरें
picture-results-depends-description = चार एक्स-रे तस्वीरों से लकीरें एक आदमी के शरीर के चार हिस्सों तक जाती हैं: पेट, दिल, कूल्हा और आँत। हर जाँच में अलग चीज़ें देखी जाती हैं।
picture-results-who = रेडियोलॉजिस्ट आपकी तस्वीरें देखती हैं
picture-results-who-description = एक रेडियोलॉजिस्ट स्क्रीन पर एक्स-रे की तस्वीरें देखती हैं। एक पन्ना दूसरे डॉक्टर के पास जाता है, जो उसे पढ़ते हैं। आपके डॉक्टर किसी स्पेशलिस्ट से पूछ सकते हैं।
picture-results-ask = अपनी रिपोर्ट के बारे में पूछें
picture-results-ask-description = एक मरीज़ अपनी डॉक्टर से बात करता है। वह पूछता है: रिपोर्ट कब मिलेगी, उसमें क्या दिखता है, और किसे फ़ोन करना है।

## Words to know
picture-word-catheter = कैथेटर
picture-word-catheter-description = एक लंबी, पतली नली। उसका सिरा बड़ा करके दिखाया गया है, ताकि दिखे कि वह अंदर से खोखली है। उसमें से तरल पदार्थ बह सकता है।
picture-word-stent = स्टेंट
picture-word-stent-description = पहले खून की एक नस सँकरी है। फिर जाली की एक छोटी नली, यानी स्टेंट, उसे खुला रखती है, ताकि खून बह सके।
picture-word-iv-line = आईवी लाइन (ड्रिप)
picture-word-iv-line-description = तरल पदार्थ की थैली से एक पतली नली बाँह की नस में जाती है। तरल पदार्थ सीधे आपके खून में पहुँचता है।
picture-word-lead-apron = सीसे (लेड) के एप्रन
picture-word-lead-apron-description = मरीज़ ने पेट के निचले हिस्से पर सीसे का छोटा एप्रन पहना है। टेक्नोलॉजिस्ट ने लंबा एप्रन पहना है। सीसा एक्स-रे की किरणों को रोकता है।
picture-word-c-arm = सी-आर्म
picture-word-c-arm-description = अंग्रेज़ी के अक्षर C के आकार का स्कैनर। एक सिरा मरीज़ के ऊपर है, दूसरा टेबल के नीचे। एक्स-रे की किरणें दोनों सिरों के बीच से गुज़रती हैं।

## Doses
picture-doses = रेडिएशन, कुदरत की तुलना में
picture-doses-description = हर पट्टी बताती है कि कुदरत से एक जाँच जितना रेडिएशन मिलने में कितना समय लगता है। इसे कुदरत के एक साल से मिलाकर देखें।

##
picture-after-emergency = तुरंत मदद के लिए फ़ोन करें
picture-after-emergency-description = एक मरीज़ एंबुलेंस बुला रहा है। चार चित्र दिखाते हैं कि कब: सीने में दर्द, सूजे चेहरे के साथ साँस की तकलीफ़, बेहोशी, और लटका चेहरा व कमज़ोर बाँह।
picture-after-emergency-more = मदद बुलाने के और कारण
picture-after-emergency-more-description = एक मरीज़ एंबुलेंस बुला रहा है। एक चित्र में हाथ उस जगह को दबा रहा है जहाँ से खून बह रहा है। दूसरे में एक पैर ठंडा और फीका है।
picture-after-remember = याद रखने की तीन बातें
picture-after-remember-description = एक मरीज़ तीन बातें सोच रहा है। छोटी तस्वीरें इस पन्ने की तीन बातें दिखाती हैं।
picture-after-stent-card = अपना स्टेंट कार्ड रखें
picture-after-stent-card-description = एक आदमी बटुए में कार्ड रख रहा है। कार्ड पर स्टेंट और दिल बना है। अपना कार्ड साथ रखें।
picture-after-womb = बच्चेदानी की जाँच के बाद आराम
picture-after-womb-description = एक महिला पेट पर गर्म पानी की थैली रखकर सोफ़े पर आराम कर रही है। मेज़ पर पैड है। पेड़ू में मरोड़ और थोड़ा खून आ सकता है।
picture-get-ready-bowel = आर-पार दिखता तरल, खाली आँत
picture-get-ready-bowel-description = पानी, छना हुआ पतला सूप और बिना दूध की चाय ठीक हैं। खाने की थाली पर मनाही का निशान है। पानी में घुला पाउडर जाँच से पहले आँत खाली करता है।
picture-safe-child = माता या पिता पास रहते हैं
picture-safe-child-description = एक बच्चा एक्स-रे टेबल पर बैठा है। पिता ने सीसे का एप्रन पहना है और बच्चे का हाथ पकड़ा है। टेक्नोलॉजिस्ट पास खड़ी है।
picture-safe-skin = पीठ पर लाली देखें
picture-safe-skin-description = एक आदमी शीशे में अपनी पीठ पर लाल निशान देख रहा है। दो कैलेंडर दिखाते हैं कि जाँच के बाद कुछ हफ़्ते बीत गए।
picture-what-happens-bowel = आँत के लिए सफ़ेद तरल
picture-what-happens-bowel-description = एक आदमी चादर के नीचे करवट लेकर लेटा है। नर्स उसके साथ है। छोटे चित्र में सफ़ेद तरल नली से उसकी आँत में जा रहा है।
picture-what-happens-wrist = कलाई में पतली नली
picture-what-happens-wrist-description = शरीर की दो छोटी तस्वीरें कलाई और जाँघ की जड़ दिखाती हैं। नीचे दवा कलाई को सुन्न करती है। फिर पतली नली अंदर जाकर बाँह में ऊपर जाती है।
picture-what-happens-press = उस जगह को दबाना
picture-what-happens-press-description = एक आदमी बिस्तर पर पीठ के बल सीधा लेटा है। घड़ी बताती है कि कुछ घंटे बीतते हैं। नीचे दो तरीके हैं: एक हाथ कलाई को दबाता है, या कलाई पर बैंड बँधा है।
picture-what-happens-c-arm = ऑपरेशन में सी-आर्म
picture-what-happens-c-arm-description = एक मरीज़ चादर के नीचे सो रही है। कूल्हे के ऊपर सी-आर्म है। सर्जन ने सीसे का एप्रन पहना है और वे स्क्रीन पर हड्डी और उसके पेंच देख रहे हैं।
picture-what-happens-joint = जोड़ तक सुई
picture-what-happens-joint-description = एक महिला के घुटने के ऊपर सी-आर्म है। डॉक्टर घुटने में सुई लगाती हैं और स्क्रीन जगह दिखाती है। पहले त्वचा साफ़ की जाती है।
picture-what-happens-bone-numb = त्वचा सुन्न करना
picture-what-happens-bone-numb-description = एक मरीज़ एक्स-रे टेबल पर लेटी है। डॉक्टर छोटी सुई से घुटने की त्वचा सुन्न करती हैं।
picture-what-happens-bone-rest = जाँच के बाद आराम
picture-what-happens-bone-rest-description = एक मरीज़, जिसके घुटने पर पट्टी है, बिस्तर पर आराम कर रही है। नर्स उसका हाल देखती है।
picture-what-happens-womb-finish = जाँच के बाद आराम
picture-what-happens-womb-finish-description = एक महिला जाँच के बाद आराम कर रही है। टेक्नोलॉजिस्ट उसका हाल देखते हैं। मेज़ पर सैनिटरी पैड है।
picture-what-happens-womb = एक्स-रे टेबल पर
picture-what-happens-womb-description = एक महिला पीठ के बल लेटी है, घुटने चादर के नीचे हैं। नर्स और डॉक्टर उसके साथ हैं। छोटे चित्र में वह औज़ार है जो योनि को खुला रखता है।
picture-what-happens-full = पेट भरा हुआ
picture-what-happens-full-description = मरीज़ का पेट भरा है। नर्स को बताने के लिए एक हाथ उठा है। कुछ ठीक न लगे तो आप भी टीम को बताएँ।
picture-what-happens-wait = जाँच में कितना समय
picture-what-happens-wait-description = एक मरीज़ कुर्सी पर इंतज़ार करता है। एक घड़ी पेट के लिए थोड़ा समय दिखाती है, दूसरी छोटी आँत के लिए कुछ घंटे। फिर खाना और पानी है।
picture-what-happens-bowel-fill = बेरियम आँत भरता है
picture-what-happens-bowel-fill-description = एक आदमी चादर ओढ़े करवट पर लेटा है। नर्स उसके साथ है। छोटी तस्वीर में सफ़ेद तरल उसकी आँत भरता है।
picture-what-happens-toilet = टॉयलेट जाना
picture-what-happens-toilet-description = नर्स गाउन पहने एक आदमी को टॉयलेट ले जाती है। टॉयलेट में सफ़ेद तरल है: बेरियम बाहर आता है।
picture-what-happens-sleep = सोए हुए, या एक हिस्सा सुन्न
picture-what-happens-sleep-description = एक महिला मास्क लगाए टेबल पर सो रही है। छोटी तस्वीर में एक जागती महिला है, जिसका एक पैर सुन्न है।
picture-what-happens-stop = आप रुकने को कह सकती हैं
picture-what-happens-stop-description = टेबल पर लेटी महिला हाथ उठाती है। डॉक्टर दोनों हाथ उठाकर रुक जाती हैं। छोटी तस्वीर में बच्चेदानी की मरोड़ है।
picture-get-ready-tell-more = ये बातें भी बताएँ
picture-get-ready-tell-more-description = एक मरीज़ नर्स को सेहत की समस्याओं और पिछले एक्स-रे के बारे में बताता है। छोटी तस्वीरें इस पन्ने की बातें दिखाती हैं।
picture-get-ready-womb-when = माहवारी के बाद
picture-get-ready-womb-when-description = एक महिला कैलेंडर दिखाती है। पहले खून आने के दिन हैं। उनके बाद के दिनों पर सही का निशान है।
picture-get-ready-womb = बच्चेदानी की जाँच से पहले
picture-get-ready-womb-description = एक महिला फ़ोन करके दर्द की गोली के बारे में पूछती है। पैड उसके बैग में जाता है। टॉयलेट की तस्वीर दिखाती है कि वह पहले वहाँ जाती है।
picture-after-emergency-belly = पेट में बहुत तेज़ दर्द
picture-after-emergency-belly-description = एक मरीज़ एंबुलेंस बुला रहा है। तस्वीर में बहुत दुखते पेट पर दो हाथ हैं।
picture-after-emergency-bowel = पेट दर्द या ताज़ा खून
picture-after-emergency-bowel-description = एक मरीज़ एंबुलेंस बुला रहा है। एक तस्वीर में पेट बहुत दुखता है, दूसरी में टॉयलेट में ताज़ा खून है।
picture-after-emergency-bleed = खून जो न रुके
picture-after-emergency-bleed-description = एक मरीज़ एंबुलेंस बुला रहा है। तस्वीर में एक हाथ खून बहने की जगह दबा रहा है।
picture-after-barium-call = बेरियम के बाद फ़ोन कब करें
picture-after-barium-call-description = एक मरीज़ टीम को फ़ोन करता है। चार छोटी तस्वीरें दिखाती हैं कि कब: पेट दर्द, उल्टी, मल न आना और बुखार।
picture-after-site-care = भारी चीज़ें न उठाएँ
picture-after-site-care-description = एक मरीज़ के शरीर में जहाँ से पतली नली अंदर गई थी, वहाँ पट्टी है। भारी थैलों पर मनाही का निशान है। कैलेंडर कुछ दिन दिखाता है।
picture-after-joint = जोड़ पर बर्फ़
picture-after-joint-description = एक महिला पैर ऊपर रखकर बैठी है। घुटने पर कपड़े में बर्फ़ है। घड़ी 15 मिनट दिखाती है।
picture-after-bone-surgery = पैर को तकियों पर आराम दें
picture-after-bone-surgery-description = एक मरीज़ घर पर सोफ़े पर आराम कर रही है। उसके एक पैर पर प्लास्टर है और वह पैर तकियों पर रखा है। शावर के नीचे प्लास्टर वाले चित्र पर मनाही का निशान है।
picture-after-joint-call = जोड़ के लिए फ़ोन कब करें
picture-after-joint-call-description = एक महिला टीम को फ़ोन करती है। तीन छोटी तस्वीरें दिखाती हैं कि कब: लाल, सूजा घुटना, पानी निकलना और बुखार।
picture-after-womb-call = जाँच के बाद फ़ोन कब करें
picture-after-womb-call-description = एक महिला टीम को फ़ोन करती है। तीन छोटी तस्वीरें दिखाती हैं कि कब: पेट दर्द, बहुत खून और बुखार।
picture-after-milk = जाँच के बाद बच्चे को दूध पिलाना
picture-after-milk-description = एक महिला सोफ़े पर बैठकर बच्चे को अपना दूध पिलाती है। आप भी दूध पिलाती रह सकती हैं।
picture-what-happens-womb-dye = डाई बच्चेदानी भरती है
picture-what-happens-womb-dye-description = बच्चेदानी बड़ी करके बनाई गई है। एक पतली नली नीचे से आती है। सफ़ेद डाई बच्चेदानी भरती है और उसकी दोनों नलियों से बाहर आती है।
picture-what-happens-drain = स्टेंट, ड्रेन, दवा की लाइन
picture-what-happens-drain-description = गुब्बारा खून की सँकरी नस खोलता है, और स्टेंट उसे खुला रखता है। ड्रेन (नली) से पेट का तरल बाहर निकलता है। लाइन (नली) से दवा नस में जाती है।
picture-after-drain = ड्रेन की देखभाल
picture-after-drain-description = एक मरीज़ टीम को फ़ोन करता है। छोटी तस्वीरें दिखाती हैं: नली न खींचें, उसे सूखा रखें, लाली या बुखार हो तो फ़ोन करें।
