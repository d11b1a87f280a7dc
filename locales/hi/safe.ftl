# Topic: safe
safe-title = क्या यह सुरक्षित है?
safe-hint = एक्स-रे, कॉन्ट्रास्ट डाई और आप

## safe/pregnant
safe-pregnant = गर्भवती हो सकती हैं, तो टीम को बताएँ
safe-pregnant-tell = [एक्स-रे](x-ray) से गर्भ में पल रहे बच्चे को नुकसान हो सकता है। अगर आप गर्भवती हैं, या आपको लगता है कि हो सकती हैं, तो जाँच शुरू होने से **पहले** टीम को बताएँ।
safe-pregnant-next = टीम जाँच को टाल सकती है, या कोई और जाँच चुन सकती है। अगर आपको इसी जाँच की ज़रूरत है, तो यह फिर भी की जा सकती है।

## safe/little-risk
safe-little-risk = ज़्यादातर लोगों के लिए जोखिम कम है
safe-little-risk-risk = [फ़्लोरोस्कोपी](fluoroscopy) में [रेडिएशन](radiation) का इस्तेमाल होता है। ज़्यादातर लोगों के लिए इस जाँच को नुकसानदेह नहीं माना जाता।
safe-little-risk-dose = आपको कितना रेडिएशन मिलेगा, यह जाँच पर निर्भर करता है। अपने डॉक्टर से पूछें: मुझे कितना रेडिएशन मिलेगा?

## safe/how-much
safe-how-much = कुछ जाँचों में बाकी जाँचों से ज़्यादा रेडिएशन
# Radiation from nature: background radiation. The list items are lengths of time.
safe-how-much-lead = हम सबको हर दिन कुदरत से [रेडिएशन](radiation) मिलता है। एक जाँच से लगभग उतना मिलता है, जितना कुदरत से इतने समय में:
safe-how-much-chest = छाती का एक्स-रे: लगभग 2 या 3 दिन
safe-how-much-swallow = बेरियम स्वॉलो: लगभग 4 महीने
safe-how-much-upper = पेट की जाँच (अपर जीआई): लगभग 2 साल
safe-how-much-enema = बेरियम एनीमा: लगभग 2 से 3 साल

## safe/past-x-rays
safe-past-x-rays = अपने पिछले सभी एक्स-रे के बारे में बताएँ
safe-past-x-rays-adds = सभी [एक्स-रे](x-ray) का जोखिम मिलकर समय के साथ बढ़ सकता है।
safe-past-x-rays-talk = अब तक हुए अपने सभी एक्स-रे के बारे में अपने डॉक्टर को बताएँ। लिस्ट साथ लाने से मदद मिलती है।

## safe/dye-allergy
safe-dye-allergy = टीम को अपनी एलर्जी के बारे में बताएँ
safe-dye-allergy-risk = [कॉन्ट्रास्ट डाई](contrast-dye) से [एलर्जी के रिएक्शन](allergic-reaction) का थोड़ा-सा जोखिम होता है।
# The list items follow «अगर आपको».
safe-dye-allergy-lead = जाँच से **पहले** टीम को बताएँ, अगर आपको:
safe-dye-allergy-past = पहले कभी कॉन्ट्रास्ट डाई से रिएक्शन हुआ है (यह सबसे ज़रूरी बात है)
safe-dye-allergy-allergy = कोई भी एलर्जी है, जैसे आयोडीन या शेलफ़िश (झींगा, केकड़ा) से

## safe/long-exams
safe-long-exams = लंबी जाँच से बहुत कम ही त्वचा लाल होती है
safe-long-exams-skin = बहुत कम मामलों में, लंबी जाँच से त्वचा लाल हो सकती है या जल सकती है।
safe-long-exams-tell = अपनी त्वचा पर ऐसा दिखे, तो टीम को बताएँ। आप टीम से किसी भी जोखिम के बारे में पूछ सकते हैं।
