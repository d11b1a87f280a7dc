# Topic: safe
safe-title = क्या यह सुरक्षित है?
safe-hint = एक्स-रे, कॉन्ट्रास्ट डाई और आप

## safe/pregnant
safe-pregnant = गर्भवती होने का शक हो, तो टीम को बताएँ
safe-pregnant-tell = [एक्स-रे](x-ray) से गर्भ में पल रहे बच्चे को नुकसान हो सकता है। अगर आप गर्भवती हैं, या आपको इसका शक है, तो जाँच शुरू होने से **पहले** टीम को बताएँ।
safe-pregnant-next = टीम जाँच को टाल सकती है, या कोई और जाँच चुन सकती है। अगर आपको इसी जाँच की ज़रूरत है, तो यह फिर भी की जा सकती है।

## safe/womb-pregnant
safe-womb-pregnant = गर्भ हो, तो यह जाँच नहीं की जा सकती
safe-womb-pregnant-harm = [एक्स-रे](x-ray) से गर्भ में पल रहे बच्चे को नुकसान हो सकता है।
safe-womb-pregnant-tell = क्या आप गर्भवती हैं, या इसका शक है? जाँच शुरू होने से **पहले** टीम को बताएँ। जाँच को टालना होगा।
safe-womb-pregnant-infection = क्या बच्चेदानी, उसकी नलियों या योनि में इंफ़ेक्शन है? यह भी टीम को बताएँ। पहले उसका इलाज होता है।

## safe/little-risk
safe-little-risk = ज़्यादातर लोगों के लिए जोखिम कम है
safe-little-risk-risk = [फ़्लोरोस्कोपी](fluoroscopy) में [रेडिएशन](radiation) का इस्तेमाल होता है। ज़्यादातर लोगों के लिए इस जाँच को नुकसानदेह नहीं माना जाता।
safe-little-risk-harm = इससे आगे चलकर कैंसर होने की संभावना थोड़ी बढ़ सकती है। एक जाँच से यह संभावना थोड़ी ही होती है।
safe-little-risk-good = अगर आपको जाँच की ज़रूरत है, तो इससे नुकसान से ज़्यादा फ़ायदा होना चाहिए।

## safe/how-much
safe-how-much = कुछ जाँचों में बाकी जाँचों से ज़्यादा रेडिएशन
safe-how-much-nature = हम सबको कुदरत से [रेडिएशन](radiation) मिलता है। कुदरत से एक जाँच जितना मिलने में इतना समय लगता है:
# Radiation from nature: background radiation. The list items are lengths of time.
safe-how-much-chest = छाती का एक्स-रे: लगभग 2 या 3 दिन
safe-how-much-swallow = बेरियम स्वॉलो: लगभग 4 महीने
safe-how-much-upper = आमाशय (पेट) की जाँच (अपर जीआई): लगभग 2 साल
safe-how-much-womb = बच्चेदानी की जाँच: लगभग 5 से 10 महीने
safe-how-much-heart = दिल की जाँच: लगभग 2 से 3 साल
safe-how-much-enema = बेरियम एनीमा: लगभग 2 से 3 साल
safe-how-much-stent = दिल का स्टेंट: लगभग 5 साल
safe-how-much-yours = आपका कम या ज़्यादा हो सकता है। पूछें कि कितना।

## safe/how-much-more
safe-how-much-more = दिल की जाँच और स्टेंट में ज़्यादा रेडिएशन
safe-how-much-more-nature = कुदरत से उतना [रेडिएशन](radiation) मिलने में इतना समय लगता है:
safe-how-much-more-heart = दिल की जाँच: लगभग 2 से 3 साल
safe-how-much-more-stent = दिल का स्टेंट: लगभग 5 साल
safe-how-much-more-yours = ये आम मात्राएँ हैं। आपकी बहुत कम या बहुत ज़्यादा हो सकती है। अपने डॉक्टर से पूछें: मुझे कितना रेडिएशन मिलेगा?

## safe/ask-how-much
safe-ask-how-much = पूछें कि कितना रेडिएशन मिलेगा
safe-ask-how-much-nature = हम सबको हर दिन कुदरत से [रेडिएशन](radiation) मिलता है। जाँच से आपको कुछ और मिलता है।
safe-ask-how-much-depends = कितना मिलेगा, यह आपकी जाँच और आपके शरीर पर निर्भर करता है।
safe-ask-how-much-ask = पूछें: मुझे कितना मिलेगा? आप इसे कम कैसे रखते हैं?

## safe/past-x-rays
safe-past-x-rays = अपने पिछले सभी एक्स-रे के बारे में बताएँ
safe-past-x-rays-linked = जोखिम इस पर निर्भर कर सकता है कि आपके कितने [एक्स-रे](x-ray) हुए हैं।
safe-past-x-rays-talk = अब तक हुए अपने सभी एक्स-रे के बारे में अपने डॉक्टर को बताएँ। लिस्ट साथ लाने से मदद मिलती है।
safe-past-x-rays-need = पहले एक्स-रे हुए हों, तो भी ज़रूरी जाँच न छोड़ें।

## safe/dye-allergy
safe-dye-allergy = टीम को अपनी एलर्जी के बारे में बताएँ
safe-dye-allergy-risk = [कॉन्ट्रास्ट डाई](contrast-dye) से [एलर्जी का रिएक्शन](allergic-reaction) हो सकता है। जोखिम थोड़ा-सा है।
# The list items follow «अगर आपको».
safe-dye-allergy-lead = जाँच से **पहले** टीम को बताएँ, अगर आपको:
safe-dye-allergy-past = पहले कभी कॉन्ट्रास्ट डाई से रिएक्शन हुआ है, जैसे आयोडीन वाली डाई से (यह सबसे ज़रूरी बात है)
safe-dye-allergy-any = कोई और एलर्जी है, जैसे शेलफ़िश (झींगा, केकड़ा) से
safe-dye-allergy-asthma = अस्थमा (दमा) है

## safe/long-exams
safe-long-exams = लंबी जाँच से बहुत कम ही त्वचा लाल होती है
safe-long-exams-skin = बहुत कम मामलों में, लंबी जाँच से त्वचा लाल हो सकती है या जल सकती है।
safe-long-exams-later = यह हफ़्तों बाद दिख सकता है, अक्सर पीठ पर। पूछें कि आपकी जाँच लंबी थी या नहीं।
safe-long-exams-call = { $phone ->
    [none] त्वचा लाल है या दुखती है? टीम को फ़ोन करें।
   *[other] त्वचा लाल है या दुखती है? टीम को { $phone } पर फ़ोन करें।
}
