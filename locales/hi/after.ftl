# Topic: after
after-title = जाँच के बाद
after-hint = घर पर क्या करना है

## after/barium
after-barium = बेरियम के बाद ज़्यादा पानी पिएँ
after-barium-water = अगर आपको [बेरियम](barium) दिया गया था, तो रोज़ से ज़्यादा पानी पिएँ।
after-barium-stools = कुछ दिनों तक आपका मल हल्के रंग का दिख सकता है।
after-barium-tell = अगर दो दिन से ज़्यादा कब्ज़ रहे (मल निकलने में मुश्किल हो), तो टीम को बताएँ।

## after/catheter-site
after-catheter-site = कैथेटर वाली जगह पर ध्यान दें
after-catheter-site-lead = अगर आपको [कैथेटर](catheter) लगा था, तो इनमें से कुछ भी होने पर टीम को **फ़ोन करें**:
after-catheter-site-lump = खून बहना, या बढ़ती हुई गाँठ
after-catheter-site-fluid = उस जगह से पानी या मवाद निकलना
after-catheter-site-cold = हाथ या पैर का ठंडा या सुन्न होना
after-catheter-site-fever = बुखार

## after/home
after-home = घर जाने में किसी की ज़रूरत पड़ सकती है
after-home-sedative = [शांत करने वाली दवा (सेडेटिव)](sedative) मिलने के बाद, किसी को आपको घर ले जाना चाहिए।
after-home-food = जब टीम कहे, तब रोज़ का खाना और दवाएँ फिर से शुरू करें।
after-home-milk = क्या आप बच्चे को अपना दूध पिलाती हैं? [कॉन्ट्रास्ट डाई](contrast-dye) की वजह से दूध पिलाना बंद करने की ज़रूरत नहीं। दूध में यह बहुत कम पहुँचती है। कोई शक हो, तो टीम से पूछें।
