# Topic: what-is-it
what-is-it-title = यह क्या है?
# Movie = वीडियो, not फ़िल्म: «एक्स-रे की फ़िल्म» is the x-ray plate.
what-is-it-hint = वीडियो की तरह चलता एक्स-रे

## what-is-it/moves
what-is-it-moves = चलती हुई तस्वीरों वाला एक्स-रे
what-is-it-moves-photo = आम [एक्स-रे](x-ray) एक फ़ोटो जैसा होता है।
what-is-it-moves-movie = [फ़्लोरोस्कोपी](fluoroscopy) एक वीडियो जैसी होती है। इसमें शरीर के अंदर के हिस्से हिलते-डुलते हुए दिखते हैं।
what-is-it-moves-main = टीम को अपनी सेहत के बारे में **बताएँ**, और जो साफ़ न हो, वह **पूछें**।

## what-is-it/shows
what-is-it-shows = यह शरीर को काम करते हुए दिखाती है
what-is-it-shows-lead = टीम स्क्रीन पर आपके अंगों और ऊतकों (टिश्यू) को उसी समय हिलते-डुलते हुए देखती है। इसमें ये दिख सकते हैं:
what-is-it-shows-heart = आपका दिल और खून की नसें
what-is-it-shows-digestion = आपका पेट और आँतें, खाना पचाते हुए
what-is-it-shows-reproductive = आपके प्रजनन अंग (जिनसे बच्चे होते हैं)

## what-is-it/helps
what-is-it-helps = यह समस्या खोजने और इलाज में मददगार है
what-is-it-helps-find = इससे आपके डॉक्टर को यह पता लगाने में मदद मिल सकती है कि समस्या क्या है। यह कई तरह की समस्याओं में काम आती है।
what-is-it-helps-treat = यह कुछ इलाजों में रास्ता भी दिखा सकती है।
what-is-it-helps-ask = अपने डॉक्टर से पूछें: इस जाँच में क्या दिखेगा? इससे मुझे क्या मदद मिलेगी?
