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
what-happens-dye-womb = पतली नली से, गर्भाशय में

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
what-happens-pictures-longer = 30 से 60 मिनट (निचली आँत या दिल)
what-happens-pictures-hours = कुछ घंटे (छोटी आँत)

## what-happens/feel
what-happens-feel = आपको क्या महसूस हो सकता है
what-happens-feel-barium = बेरियम: चॉक जैसा स्वाद, भरा पेट, मरोड़
what-happens-feel-dye = खून में डाई: कुछ सेकंड गर्माहट
what-happens-feel-needle = सुई: थोड़ी देर चुभन, फिर दबाव
what-happens-feel-womb = गर्भाशय की जाँच: थोड़ी देर मरोड़
what-happens-feel-tell = खुजली, सूजन या साँस की तकलीफ़ हो, तो टीम को **तुरंत** बताएँ।

## what-happens/finish
what-happens-finish = फिर आपकी जाँच पूरी हो जाती है
what-happens-finish-catheter = अगर आपको [कैथेटर](catheter) लगा था, तो आपके डॉक्टर उसे निकाल देते हैं। टीम आपको कुछ देर देखरेख में रख सकती है।
what-happens-finish-ask = जाने से पहले टीम से पूछें: घर पर मुझे क्या करना है? मदद चाहिए हो, तो किसे फ़ोन करना है?
