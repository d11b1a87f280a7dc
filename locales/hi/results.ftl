# Topic: results
# Results = रिपोर्ट: the word patients use.
results-title = आपकी रिपोर्ट
results-hint = कौन देखता है, आगे क्या होता है

## results/depends
results-depends = रिपोर्ट आपकी जाँच पर निर्भर करती है
results-depends-exam = हर जाँच में अलग चीज़ें देखी जाती हैं।
results-depends-many = फ़्लोरोस्कोपी कई तरह की समस्याएँ खोजने में मदद कर सकती है।

## results/who
results-who = एक डॉक्टर आपकी तस्वीरें देखते हैं
results-who-reads = [रेडियोलॉजिस्ट](radiologist) आपकी तस्वीरें देखकर उनका मतलब समझते हैं।
results-who-more = किसी स्पेशलिस्ट को आपकी रिपोर्ट देखनी पड़ सकती है, या आपको और जाँचों की ज़रूरत हो सकती है। इससे यह पता करने में मदद मिल सकती है कि क्या दिक्कत है।
results-who-late = { $phone ->
    [none] बताए गए दिन तक खबर नहीं मिली? टीम को फ़ोन करें।
   *[other] बताए गए दिन तक खबर नहीं मिली? टीम को { $phone } पर फ़ोन करें।
}

## results/ask
results-ask = अपने डॉक्टर से रिपोर्ट पर बात करें
results-ask-lead = आप पूछ सकते हैं:
results-ask-when = मेरी रिपोर्ट कब मिलेगी?
results-ask-mean = मेरे लिए इसका क्या मतलब है?
results-ask-next = क्या मुझे और जाँचों की ज़रूरत है?
results-ask-call = कोई सवाल हो, तो मुझे किसे फ़ोन करना है?

## results/remember
results-remember = याद रखने की तीन बातें
results-remember-general-1 = **जाँच से पहले:** खाने, पीने और दवाओं के बारे में पूछें
results-remember-general-2 = टीम को बताएँ: गर्भ, एलर्जी, बीमारी, दवाएँ
results-remember-general-3 = { $emergency ->
    [none] घर पर सीने में दर्द या साँस की तकलीफ़: आपातकालीन नंबर पर फ़ोन करें
   *[other] घर पर सीने में दर्द या साँस की तकलीफ़: { $emergency } पर फ़ोन करें
}
results-remember-swallow-1 = **जाँच से पहले:** जब टीम कहे, खाना-पीना बंद करें
results-remember-swallow-2 = गर्भवती होने का शक हो, या ठसका लगे, तो टीम को बताएँ
results-remember-swallow-3 = { $emergency ->
    [none] घर पर: ज़्यादा पानी पिएँ। पेट में बहुत तेज़ दर्द: आपातकालीन नंबर पर फ़ोन करें
   *[other] घर पर: ज़्यादा पानी पिएँ। पेट में बहुत तेज़ दर्द: { $emergency } पर फ़ोन करें
}
results-remember-bowel-1 = **जाँच से पहले:** पर्चे के अनुसार आँत खाली करें
results-remember-bowel-2 = गर्भवती होने का शक हो, या दर्द हो, तो टीम को बताएँ
results-remember-bowel-3 = { $emergency ->
    [none] घर पर: ज़्यादा पानी पिएँ। पेट में बहुत तेज़ दर्द: आपातकालीन नंबर पर फ़ोन करें
   *[other] घर पर: ज़्यादा पानी पिएँ। पेट में बहुत तेज़ दर्द: { $emergency } पर फ़ोन करें
}
results-remember-heart-1 = **जाँच से पहले:** खून पतला करने वाली दवा, डायबिटीज़ की दवा और खाने के बारे में पूछें
results-remember-heart-2 = इंतज़ाम करें कि कोई बालिग आपको घर ले जाए और साथ रहे
results-remember-heart-3 = { $emergency ->
    [none] सीने में दर्द, या खून जो न रुके: आपातकालीन नंबर पर फ़ोन करें
   *[other] सीने में दर्द, या खून जो न रुके: { $emergency } पर फ़ोन करें
}
results-remember-tube-1 = **जाँच से पहले:** खून पतला करने वाली दवा, डायबिटीज़ की दवा और खाने के बारे में पूछें
results-remember-tube-2 = पूछें कि शरीर में क्या रहेगा और उसका ध्यान कैसे रखें
results-remember-tube-3 = { $emergency ->
    [none] सीने में दर्द, या खून जो न रुके: आपातकालीन नंबर पर फ़ोन करें
   *[other] सीने में दर्द, या खून जो न रुके: { $emergency } पर फ़ोन करें
}
results-remember-bone-1 = **जाँच से पहले:** खाने और दवाओं के बारे में पूछें, और इंफ़ेक्शन हो, तो टीम को बताएँ
results-remember-bone-2 = शांत करने वाली दवा के बाद **ज़रूरी है** कि कोई बालिग आपको घर ले जाए
results-remember-bone-3 = बुखार, या गर्म और सूजा जोड़: टीम को फ़ोन करें। रात में अस्पताल की इमरजेंसी में जाएँ
results-remember-womb-1 = **जाँच से पहले:** गर्भ हो, तो यह जाँच नहीं की जा सकती
results-remember-womb-2 = दर्द की दवा के बारे में पूछें। आप “रुकिए” कह सकती हैं
results-remember-womb-3 = बुखार, तेज़ दर्द या बहुत खून: टीम को फ़ोन करें
