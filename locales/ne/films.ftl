# Names and descriptions of the films: for Listen, screen readers and paper.
# Each film has a short name (at most 6 words) and a description (at most 35 words).
# Two captions stand under the two halves of the first film.

film-moves = एक्स-रे भिडियोमा घुट्को निलेको
film-moves-description = बायाँतिर नचल्ने एक्स-रे छ। दायाँतिर भिडियो छ: सेतो पिउने कुरा खानेनली हुँदै पेटमा जान्छ। तपाईंले त्यो चलेको देख्नुहुन्छ।
film-moves-still = एक्स-रे: एउटा तस्बिर
film-moves-moving = फ्लोरोस्कोपी: भिडियो
film-swallow-enema = शरीरभित्र बेरियम चल्छ
film-swallow-enema-description = पहिले बेरियम मुखबाट पेटमा जान्छ। खानेनलीको लहरले त्यसलाई धकेल्छ। त्यसपछि बेरियमले ठूलो आन्द्रालाई अन्तिम छेउबाट भर्छ। टिमले हरेक भाग देख्न सक्छ।
film-heart = मुटुमा रगतको बहाव
film-heart-description = मुटु धड्किरहेको छ। धमनी हुँदै पातलो नली माथि आउँछ। कन्ट्रास्ट डाईले मुटुका आफ्नै धमनी भर्छ, अनि बगेर जान्छ। यसले रगत कसरी बग्छ भनेर देखाउँछ।
film-catheter-stent = स्टेन्टले रक्तनली खोल्छ
film-catheter-stent-description = रक्तनली एक ठाउँमा साँघुरो छ। सानो बेलुनले त्यहाँ स्टेन्ट फैलाउँछ। बेलुन बाहिर निकालिन्छ। स्टेन्ट त्यहीँ बस्छ, र रगत फेरि बग्न सक्छ।
film-bones = भाँचिएको हड्डी जोडिँदै
film-bones-description = भाँचिएको हड्डीलाई आफ्नै ठाउँमा ल्याइन्छ। त्यसपछि अड्याउन धातुका टुक्रा एक-एक गरी राखिन्छ। टिमले हरेक चरण हेर्छ।
film-hysterosalpingogram = डाईले पाठेघर र नली देखाउँछ
film-hysterosalpingogram-description = कन्ट्रास्ट डाईले पाठेघर भर्छ, त्यसपछि दुईवटा पातला नली भर्छ। नलीका छेउबाट त्यो बाहिर पोखिन्छ। यसले नली खुला छन् भनेर देखाउँछ।
film-pictures = टिमले के देख्छ
film-pictures-description = टिमको स्क्रिनमा पेट देखिन्छ। त्यो सेतो बेरियमले भरिन्छ, र टिमले त्यो चलेको हेर्छ।
