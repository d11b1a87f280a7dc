# Topic: uses
uses-title = इसके आम इस्तेमाल
uses-hint = यह कैसे काम आ सकती है

## uses/overview
uses-overview = इसके आम इस्तेमाल ये हैं
uses-overview-show = यह दिखा सकती है कि आपका पाचन तंत्र (खाना पचाने वाले अंग) कैसे हिलता-डुलता है। यह आपके दिल में खून का बहाव दिखा सकती है। यह महिलाओं के प्रजनन अंग दिखा सकती है।
uses-overview-guide = यह छोटी नलियाँ लगाने में रास्ता दिखा सकती है। यह हड्डियों और जोड़ों के इलाज में भी रास्ता दिखा सकती है।
uses-overview-next = अगले पन्नों पर और जानकारी है।

## uses/swallow-enema
uses-swallow-enema = यह पाचन तंत्र को चलते हुए दिखाती है
uses-swallow-enema-barium = [बेरियम](barium) एक सफ़ेद [कॉन्ट्रास्ट डाई](contrast-dye) है। आप इसे पीते हैं, या टीम इसे [एनीमा](enema) से अंदर डालती है।
uses-swallow-enema-shows = फिर टीम देख सकती है कि आपकी खाने की नली, पेट या आँतें कैसे चलती हैं।
# Barium swallow keeps its name, which stands on the appointment papers.
uses-swallow-enema-names = इस जाँच को बेरियम स्वॉलो (बेरियम पीकर होने वाली जाँच) या बेरियम एनीमा कहते हैं।

## uses/heart
uses-heart = यह दिल में खून का बहाव दिखाती है
uses-heart-exam = दिल की इस जाँच को [कार्डियक कैथेटराइज़ेशन](cardiac-catheterization) कहते हैं।
uses-heart-flow = टीम स्क्रीन पर आपकी [धमनियों (आर्टरी)](artery) में खून को बहते हुए देखती है।
uses-heart-helps = इससे दिल की कुछ समस्याओं का पता लगाने में मदद मिल सकती है। इससे उनके इलाज में भी मदद मिल सकती है।

## uses/catheter-stent
uses-catheter-stent = यह छोटी नलियाँ लगाने में मदद करती है
uses-catheter-stent-catheter = [कैथेटर](catheter) एक पतली, खोखली नली होती है। इससे शरीर में तरल पदार्थ डाला जाता है या फ़ालतू तरल बाहर निकाला जाता है।
uses-catheter-stent-stent = [स्टेंट](stent) खून की सँकरी या बंद नस को खोलता है।
uses-catheter-stent-place = फ़्लोरोस्कोपी से टीम देख पाती है कि इन्हें कहाँ लगाना है।

## uses/bones
uses-bones = हड्डी-जोड़ के ऑपरेशन में रास्ता दिखा सकती है
uses-bones-lead = सर्जन फ़्लोरोस्कोपी की मदद से ये काम कर सकते हैं:
uses-bones-joint = नया [जोड़](joint) लगाना
uses-bones-bone = टूटी हुई हड्डी ठीक करना

## uses/hysterosalpingogram
uses-hysterosalpingogram = यह महिलाओं के प्रजनन अंग दिखा सकती है
uses-hysterosalpingogram-exam = इस जाँच का नाम लंबा है: [हिस्टेरोसैल्पिंगोग्राम (एचएसजी)](hysterosalpingogram)। इसमें महिला के प्रजनन अंगों (जैसे बच्चेदानी) की तस्वीरें ली जाती हैं।
uses-hysterosalpingogram-ask = पक्का नहीं पता कि आपकी कौन-सी जाँच होगी? टीम से पूछें।
