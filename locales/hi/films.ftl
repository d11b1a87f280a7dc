# Names and descriptions of the films: for Listen, screen readers and paper.
# Two captions (still, moving) stand under the two halves of the first film: at most about 24 letters.
# Movie = वीडियो, as in what-is-it.

film-moves = एक्स-रे वीडियो में एक घूँट
film-moves-description = बाईं ओर एक एक्स-रे है, जो स्थिर रहता है। दाईं ओर एक वीडियो है: एक सफ़ेद पेय खाने की नली से पेट में जाता है। आप उसे चलते हुए देखते हैं।
film-moves-still = एक्स-रे: एक तस्वीर
film-moves-moving = फ़्लोरोस्कोपी: वीडियो
film-swallow-enema = बेरियम शरीर में आगे बढ़ता है
film-swallow-enema-description = पहले बेरियम मुँह से पेट तक जाता है। खाने की नली की एक लहर उसे धकेलती है। फिर बेरियम बड़ी आँत को उसके आखिरी सिरे से भरता है। टीम हर हिस्सा देख सकती है।
film-heart = दिल में खून का बहाव
film-heart-description = एक दिल धड़कता है। एक पतली नली धमनी (आर्टरी) से होकर ऊपर आती है। कॉन्ट्रास्ट डाई दिल की अपनी धमनियों में भरती है, फिर बह जाती है। इससे दिखता है कि खून कैसे बहता है।
film-catheter-stent = स्टेंट खून की नस खोलता है
film-catheter-stent-description = खून की एक नस एक जगह सँकरी है। एक छोटा गुब्बारा वहाँ स्टेंट को खोलता है। गुब्बारा बाहर आ जाता है। स्टेंट वहीं रहता है, और खून फिर से बह सकता है।
film-bones = टूटी हड्डी ठीक की जाती है
film-bones-description = टूटी हुई हड्डी को वापस उसकी जगह पर लाया जाता है। फिर उसे थामने के लिए एक-एक करके धातु के हिस्से लगाए जाते हैं। टीम हर चरण देखती है।
film-hysterosalpingogram = डाई बच्चेदानी और नलियाँ दिखाती है
film-hysterosalpingogram-description = कॉन्ट्रास्ट डाई बच्चेदानी में भरती है, फिर दो पतली नलियों में। नलियों के सिरों से वह बाहर निकलती है। इससे दिखता है कि नलियाँ खुली हैं।
film-pictures = टीम को क्या दिखता है
film-pictures-description = टीम की स्क्रीन पर एक पेट दिखता है। वह सफ़ेद बेरियम से भरता है, और टीम उसे हिलते-डुलते हुए देखती है।
