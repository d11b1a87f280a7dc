# Topic: after
after-title = जाँच के बाद
after-hint = घर पर क्या करना है

## after/emergency
after-emergency = तुरंत मदद लें
after-emergency-lead = { $emergency ->
    [none] इनमें से कुछ भी हो, तो **अभी** आपातकालीन नंबर पर फ़ोन करें:
   *[other] इनमें से कुछ भी हो, तो **अभी** { $emergency } पर फ़ोन करें:
}
after-emergency-chest = सीने में दर्द
after-emergency-breath = साँस लेने में तकलीफ़, या चेहरे या गले में सूजन
after-emergency-faint = बेहोशी
after-emergency-stroke = चेहरा एक तरफ़ लटकना, एक हाथ में कमज़ोरी, या बोलने में मुश्किल
after-emergency-drive = इंतज़ार न करें। खुद गाड़ी न चलाएँ।

## after/emergency-more
after-emergency-more = इन पर भी तुरंत मदद लें
after-emergency-more-lead = { $emergency ->
    [none] इनमें से कुछ भी हो, तो **अभी** आपातकालीन नंबर पर फ़ोन करें:
   *[other] इनमें से कुछ भी हो, तो **अभी** { $emergency } पर फ़ोन करें:
}
after-emergency-more-bleed = खून, जो दबाने पर भी न रुके
after-emergency-more-cold = हाथ या पैर, जो ठंडा, पीला या सुन्न पड़ जाए
after-emergency-more-belly = पेट में बहुत तेज़ दर्द
after-emergency-more-how = बताएँ कि आप कहाँ हैं।
after-emergency-more-rash = चकत्ते कई दिन बाद भी आ सकते हैं। तब टीम को फ़ोन करें।

## after/barium
after-barium = बेरियम के बाद ज़्यादा पानी पिएँ
after-barium-drink = अगर आपको [बेरियम](barium) दिया गया था, तो रोज़ से ज़्यादा पानी पिएँ। पर अगर कम पानी पीने को कहा गया है, तो पहले पूछें।
after-barium-stools = कुछ दिनों तक आपका मल हल्के रंग का दिख सकता है।
after-barium-tell = अगर दो दिन से ज़्यादा कब्ज़ रहे (मल निकलने में मुश्किल हो), तो टीम को बताएँ।

## after/barium-call
after-barium-call = बेरियम के बाद, इन पर फ़ोन करें
after-barium-call-lead = { $phone ->
    [none] इनमें से कुछ भी हो, तो टीम को **फ़ोन करें**:
   *[other] इनमें से कुछ भी हो, तो टीम को { $phone } पर **फ़ोन करें**:
}
after-barium-call-belly = पेट में दर्द, या पेट फूलना
after-barium-call-vomit = उल्टी या बुखार
after-barium-call-gas = मल या गैस न निकलना
after-barium-call-cough = बेरियम पीने के बाद खाँसी, जो बनी रहे

## after/catheter-site
after-catheter-site = कैथेटर वाली जगह पर ध्यान दें
after-catheter-site-bleed = { $emergency ->
    [none] खून निकले, तो लेट जाएँ और ज़ोर से **दबाएँ**। न रुके, तो आपातकालीन नंबर पर फ़ोन करें।
   *[other] खून निकले, तो लेट जाएँ और ज़ोर से **दबाएँ**। न रुके, तो { $emergency } पर फ़ोन करें।
}
after-catheter-site-call = { $phone ->
    [none] इनमें से कुछ भी हो, तो टीम को **फ़ोन करें**:
   *[other] इनमें से कुछ भी हो, तो टीम को { $phone } पर **फ़ोन करें**:
}
after-catheter-site-growing = बढ़ती हुई गाँठ
after-catheter-site-fluid = उस जगह से पानी या मवाद निकलना
after-catheter-site-pain = बढ़ता दर्द, या फैलती लाली
after-catheter-site-fever = बुखार

## after/site-care
after-site-care = उस हाथ या पैर को आराम दें
after-site-care-lift = जब तक टीम न कहे, भारी चीज़ें न उठाएँ।
after-site-care-ask = पूछें: मैं गाड़ी कब चला सकता/सकती हूँ, कब नहा सकता/सकती हूँ, कब काम कर सकता/सकती हूँ? कुछ दिन लग सकते हैं।
after-site-care-usual = नील पड़ना और थोड़ा दर्द आम बात है।

## after/home
after-home-adult = सेडेटिव के बाद कोई बड़ा घर ले जाए
after-home-must = [शांत करने वाली दवा (सेडेटिव)](sedative) के बाद **ज़रूरी है** कि कोई बड़ा आपको घर ले जाए और आपके साथ रहे।
after-home-lead = 24 घंटे तक ये **न** करें:
after-home-drive = गाड़ी या मशीन चलाना
after-home-alcohol = शराब पीना
after-home-sign = ज़रूरी कागज़ों पर दस्तखत

## after/home
after-home-food = जब टीम कहे, तब रोज़ का खाना और दवाएँ फिर से शुरू करें।

## after/milk
after-milk = आप दूध पिलाती रह सकती हैं
after-milk-dye = [कॉन्ट्रास्ट डाई](contrast-dye) की वजह से बंद करने की ज़रूरत नहीं। दूध में यह बहुत कम पहुँचती है।
after-milk-sedative = क्या आपको [शांत करने वाली दवा (सेडेटिव)](sedative) या दर्द की दवा मिली? पूछें कि दूध कब पिला सकती हैं।
