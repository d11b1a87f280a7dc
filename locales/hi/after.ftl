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
after-emergency-drive = इंतज़ार न करें। खुद गाड़ी न चलाएँ। अगर आप क्लिनिक में हैं, तो टीम को अभी बताएँ।

## after/emergency-more
after-emergency-more = इन लक्षणों में भी मदद लें
after-emergency-more-lead = { $emergency ->
    [none] इनमें से कुछ भी हो, तो **अभी** आपातकालीन नंबर पर फ़ोन करें:
   *[other] इनमें से कुछ भी हो, तो **अभी** { $emergency } पर फ़ोन करें:
}
after-emergency-more-bleed = खून, जो दबाने पर भी न रुके
after-emergency-more-cold = कोई हाथ या पैर, जो ठंडा, फीका या सुन्न पड़ जाए
after-emergency-more-belly = पेट में बहुत तेज़ दर्द
after-emergency-more-blood = मल के रास्ते से ताज़ा खून
after-emergency-more-how = फ़ोन पर बताएँ कि आप कहाँ हैं।
after-emergency-more-rash = चकत्ते कई दिन बाद भी आ सकते हैं। तब टीम को फ़ोन करें।

## after/barium
after-barium = बेरियम के बाद ज़्यादा पानी पिएँ
after-barium-drink = अगर आपको [बेरियम](barium) दिया गया था, तो रोज़ से ज़्यादा पानी पिएँ। पर अगर कम पानी पीने को कहा गया है, तो पहले पूछें।
after-barium-stools = कुछ दिनों तक आपका मल हल्के रंग का दिख सकता है।
after-barium-tell = अगर दो दिन से ज़्यादा कब्ज़ रहे (मल निकलने में मुश्किल हो), तो टीम को बताएँ।

## after/barium-call
after-barium-call = बेरियम के बाद, इन लक्षणों में फ़ोन करें
after-barium-call-lead = { $phone ->
    [none] इनमें से कुछ भी हो, तो टीम को **फ़ोन करें**:
   *[other] इनमें से कुछ भी हो, तो टीम को { $phone } पर **फ़ोन करें**:
}
after-barium-call-belly = { $emergency ->
    [none] पेट में दर्द, या पेट फूलना (बहुत तेज़ दर्द: आपातकालीन नंबर पर फ़ोन करें)
   *[other] पेट में दर्द, या पेट फूलना (बहुत तेज़ दर्द: { $emergency } पर फ़ोन करें)
}
after-barium-call-vomit = उल्टी या बुखार
after-barium-call-gas = दो दिन मल न निकलना, या पेट की गैस न निकलना
after-barium-call-cough = बेरियम पीने के बाद खाँसी, जो बनी रहे

## after/catheter-site
after-catheter-site = कैथेटर वाली जगह देखते रहें
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
after-site-care-ask = पूछें कि गाड़ी कब चला सकते हैं, कब नहा सकते हैं और कब काम कर सकते हैं। कुछ दिन लग सकते हैं।
after-site-care-usual = नील पड़ना और थोड़ा दर्द आम बात है।
after-site-care-rash = चकत्ते कई दिन बाद भी आ सकते हैं। तब टीम को फ़ोन करें।

## after/home
after-home-adult = सेडेटिव के बाद कोई बालिग आपको घर ले जाए
after-home-must = [शांत करने वाली दवा (सेडेटिव)](sedative) के बाद **ज़रूरी है** कि कोई बालिग आपको घर ले जाए और आपके साथ रहे।
after-home-lead = 24 घंटे तक:
after-home-drive = गाड़ी या मशीन **न** चलाएँ
after-home-alcohol = शराब **न** पिएँ
after-home-sign = ज़रूरी कागज़ों पर दस्तखत **न** करें

## after/home
after-home-food = जब टीम कहे, तब रोज़ का खाना और दवाएँ फिर से शुरू करें।

## after/stent-home
after-stent-home-if = स्टेंट लगा हो, तो उसकी हिफ़ाज़त करें
after-stent-home-pills = अगर खून जमने से रोकने की गोलियाँ मिली हैं, तो दिल या खून की नसों के डॉक्टर के कहे बिना बंद **न** करें। [स्टेंट](stent) बंद हो सकता है।
after-stent-home-card = स्टेंट कार्ड साथ रखें। ऑपरेशन या एमआरआई से पहले दिखाएँ।
after-stent-home-ask = पूछें: यह हमेशा रहेगा, या निकाला जाएगा?

## after/tube-home
after-tube-home = अपनी ड्रेन या लाइन का ध्यान रखें
after-tube-home-pull = इसे न खींचें। निकल जाए, तो वापस अंदर न डालें। टीम को फ़ोन करें।
after-tube-home-dry = इसे साफ़ और सूखा रखें।
after-tube-home-lead = { $phone ->
    [none] इनमें से कुछ भी हो, तो टीम को **फ़ोन करें**:
   *[other] इनमें से कुछ भी हो, तो टीम को { $phone } पर **फ़ोन करें**:
}
after-tube-home-fever = बुखार या कँपकँपी
after-tube-home-red = लाल या दुखती त्वचा, या मवाद
after-tube-home-flow = रिसना, या बहना बंद होना

## after/bone-home
after-bone-home = जोड़ में सुई के बाद
after-bone-home-easy = एक दिन [जोड़](joint) को आराम दें। खेल-कूद न करें।
after-bone-home-ice = कपड़े में बर्फ़ से आराम मिलता है, हर बार लगभग 15 मिनट।
after-bone-home-sore = जोड़ सुन्न हो सकता है, फिर एक-दो दिन दुख सकता है।
after-bone-home-sugar = डायबिटीज़ में: स्टेरॉइड के इंजेक्शन से शुगर बढ़ सकती है।

## after/bone-surgery
after-bone-surgery = हड्डी के ऑपरेशन के बाद
after-bone-surgery-dry = पट्टी या प्लास्टर को साफ़ और सूखा रखें।
after-bone-surgery-raise = हाथ या पैर को तकियों पर रखकर आराम दें।
after-bone-surgery-ask = पूछें कि हाथ या पैर पर कितना वज़न डाल सकते हैं।
after-bone-surgery-lead = { $phone ->
    [none] इनमें से कुछ भी हो, तो टीम को तुरंत **फ़ोन करें**:
   *[other] इनमें से कुछ भी हो, तो टीम को { $phone } पर तुरंत **फ़ोन करें**:
}
after-bone-surgery-numb = हाथ या पैर की उँगलियाँ नीली, फीकी या सुन्न पड़ जाना
after-bone-surgery-calf = पिंडली में दर्द या सूजन

## after/bone-call
after-bone-call = ऑपरेशन या सुई के बाद इन लक्षणों में फ़ोन करें
after-bone-call-lead = { $phone ->
    [none] इनमें से कुछ भी हो, तो टीम को **फ़ोन करें**:
   *[other] इनमें से कुछ भी हो, तो टीम को { $phone } पर **फ़ोन करें**:
}
after-bone-call-fever = बुखार या कँपकँपी
after-bone-call-red = बढ़ती लाली, गर्मी या सूजन
after-bone-call-pus = पानी या मवाद
after-bone-call-pain = बढ़ता हुआ दर्द
after-bone-call-night = जोड़ का इंफ़ेक्शन हो, तो इंतज़ार न करें। रात में अस्पताल की इमरजेंसी में जाएँ।

## after/womb-home
after-womb-home = घर पर पैड लगाएँ
after-womb-home-pad = डाई बाहर आती है। यह चिपचिपी और थोड़ी खून वाली हो सकती है।
after-womb-home-bleeding = एक-दो दिन थोड़ा खून और पेड़ू में मरोड़ आम बात है।
after-womb-home-ask = पूछें: मैं कब टब में नहा सकती हूँ, तैर सकती हूँ और सेक्स कर सकती हूँ?

## after/womb-call
after-womb-call = बच्चेदानी की जाँच के बाद इन लक्षणों में फ़ोन करें
after-womb-call-lead = { $phone ->
    [none] इनमें से कुछ भी हो, तो टीम को **फ़ोन करें**:
   *[other] इनमें से कुछ भी हो, तो टीम को { $phone } पर **फ़ोन करें**:
}
after-womb-call-fever = बुखार
after-womb-call-pain = तेज़ दर्द, या बढ़ता दर्द
after-womb-call-bleeding = बहुत खून बहना (एक घंटे में पूरा पैड भर जाए)
after-womb-call-fluid = योनि से ऐसा स्राव, जो आपको आम तौर पर नहीं होता
after-womb-call-rash = चकत्ते कई दिन बाद भी आ सकते हैं। तब भी फ़ोन करें।

## after/milk
after-milk = आप दूध पिलाती रह सकती हैं
after-milk-dye = [कॉन्ट्रास्ट डाई](contrast-dye) की वजह से बंद करने की ज़रूरत नहीं। दूध में यह बहुत कम पहुँचती है।
after-milk-sedative = क्या आपको [शांत करने वाली दवा (सेडेटिव)](sedative) या दर्द की दवा मिली? पूछें कि दूध कब पिला सकती हैं।
