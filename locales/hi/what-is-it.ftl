# Topic: what-is-it
what-is-it-title = यह क्या है?
# Movie = वीडियो, not फ़िल्म: «एक्स-रे की फ़िल्म» is the x-ray plate.
what-is-it-hint = वीडियो की तरह चलता एक्स-रे

## what-is-it/moves
what-is-it-moves = चलती हुई तस्वीरों वाला एक्स-रे
what-is-it-moves-photo = आम [एक्स-रे](x-ray) एक फ़ोटो जैसा होता है।
what-is-it-moves-movie = [फ़्लोरोस्कोपी](fluoroscopy) एक वीडियो जैसी होती है। इसमें शरीर के अंदर के हिस्से हिलते-डुलते हुए दिखते हैं।
what-is-it-moves-main = कृपया टीम को अपनी सेहत के बारे में **बताएँ**, और जो साफ़ न हो, वह **पूछें**।

## what-is-it/shows
what-is-it-shows = यह शरीर को काम करते हुए दिखाती है
what-is-it-shows-lead = टीम स्क्रीन पर आपके अंगों और शरीर के दूसरे हिस्सों को उसी समय हिलते-डुलते देखती है। इसमें ये दिख सकते हैं:
what-is-it-shows-heart = आपका दिल और खून की नसें
what-is-it-shows-digestion = आपका पेट और आँतें, खाना पचाते हुए
what-is-it-shows-reproductive = आपके प्रजनन अंग (जिनसे बच्चे होते हैं)

## what-is-it/helps
what-is-it-helps = यह समस्या खोजने और इलाज में मददगार है
what-is-it-helps-find = इससे आपके डॉक्टर को यह पता लगाने में मदद मिल सकती है कि समस्या क्या है। यह कई तरह की समस्याओं में काम आती है।
what-is-it-helps-treat = यह कुछ इलाजों में रास्ता भी दिखा सकती है।
what-is-it-helps-ask = अपने डॉक्टर से पूछें: इस जाँच में क्या दिखेगा? इससे मुझे क्या मदद मिलेगी?

## what-is-it/swallow
what-is-it-swallow = जाँच दिखाती है कि आप कैसे निगलते हैं
what-is-it-swallow-name = इसे बेरियम स्वॉलो या अपर जीआई कहा जा सकता है।
what-is-it-swallow-shows = टीम आपकी खाने की नली, पेट या छोटी आँत को हिलते देखती है। इससे कई दिक्कतें पता करने में मदद मिलती है।
what-is-it-swallow-where = यह एक्स-रे सेंटर में होती है, या जब आप अस्पताल में भर्ती हों।

## what-is-it/bowel
what-is-it-bowel = जाँच आपकी बड़ी आँत दिखाती है
what-is-it-bowel-name = इसे बेरियम एनीमा, या लोअर जीआई कहते हैं।
what-is-it-bowel-shows = टीम [बेरियम](barium) को आँत में भरते और उसमें आगे बढ़ते देखती है। इससे कई दिक्कतें पता करने में मदद मिलती है।
what-is-it-bowel-where = यह एक्स-रे सेंटर में होती है, या जब आप अस्पताल में भर्ती हों।

## what-is-it/heart
what-is-it-heart = जाँच दिल में खून का बहाव दिखाती है
what-is-it-heart-name = इसे [कार्डियक कैथेटराइज़ेशन](cardiac-catheterization) कहते हैं।
what-is-it-heart-shows = टीम आपकी [धमनियों (आर्टरी)](artery) में खून का बहाव देखती है।
what-is-it-heart-helps = इससे दिल की कुछ दिक्कतें पता करने में मदद मिलती है। इलाज में भी मदद मिल सकती है।
what-is-it-heart-where = यह सेंटर में होती है, या जब आप अस्पताल में भर्ती हों।

## what-is-it/tube
what-is-it-tube = चलती तस्वीरें छोटी नली को राह दिखाती हैं
what-is-it-tube-catheter = [कैथेटर](catheter) पतली, खोखली नली है। यह तरल अंदर लाती है, या ज़्यादा तरल बाहर निकालती है।
what-is-it-tube-stent = [स्टेंट](stent) सँकरी या बंद खून की नस को खोलता है।
what-is-it-tube-place = टीम देखती है कि इसे कहाँ लगाना है।
what-is-it-tube-where = आप सेंटर आते हैं या अस्पताल में रहते हैं।

## what-is-it/bone
what-is-it-bone = चलती तस्वीरें हड्डियों के काम में राह दिखाती हैं
what-is-it-bone-surgery = ऑपरेशन हो, तो सर्जन अंदर देख पाते हैं। इससे टूटी हड्डी जोड़ने या नया [जोड़](joint) लगाने में मदद मिलती है।
what-is-it-bone-needle = जोड़ में सुई लगे, तो टीम सही जगह देखती है।
what-is-it-bone-where = आप उसी दिन घर लौट सकते हैं, या अस्पताल में रह सकते हैं।

## what-is-it/womb
what-is-it-womb = जाँच बच्चेदानी और नलियाँ दिखाती है
what-is-it-womb-name = इसका नाम लंबा है: [हिस्टेरोसैल्पिंगोग्राम (एचएसजी)](hysterosalpingogram)।
what-is-it-womb-shows = इसमें बच्चेदानी की तस्वीरें ली जाती हैं। इससे दिखता है कि दोनों नलियाँ खुली हैं या नहीं।
what-is-it-womb-where = यह एक्स-रे सेंटर में होती है, या जब आप अस्पताल में भर्ती हों।
