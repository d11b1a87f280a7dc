# Topic: get-ready
get-ready-title = जाँच की तैयारी
get-ready-hint = जाँच से पहले क्या करना है

## get-ready/depends
get-ready-depends = तैयारी आपकी जाँच पर निर्भर करती है
get-ready-depends-nothing = कुछ जाँचों के लिए आपको कुछ खास नहीं करना होता।
get-ready-depends-something = कुछ दूसरी जाँचों के लिए आपको कुछ समय तक खाना, पीना या कुछ दवाएँ बंद रखनी पड़ सकती हैं।
get-ready-depends-told = आपके डॉक्टर बताएँगे कि आपको क्या करना है। पक्का नहीं पता? फ़ोन करके पूछें।

## get-ready/food
get-ready-food = आपको खाना बंद करना पड़ सकता है
# Not उपवास or व्रत: a religious fast allows some food and drink.
get-ready-food-fast = कुछ जाँचों से पहले कई घंटे तक कुछ भी खाना या पीना मना होता है। इसे [खाली पेट रहना (फ़ास्टिंग)](fast) कहते हैं।
get-ready-food-ask = अपने डॉक्टर से पूछें: मुझे खाना-पीना कब बंद करना है? क्या पानी पीना ठीक है?

## get-ready/medicines
get-ready-medicines = अपनी दवाओं के बारे में पूछें
get-ready-medicines-stop = जाँच से पहले आपको कुछ दवाएँ बंद करनी पड़ सकती हैं। **अपने-आप कोई दवा बंद न करें।** पहले अपने डॉक्टर से पूछें।
get-ready-medicines-metformin = अगर आप मेटफ़ॉर्मिन लेते हैं या आपको किडनी की बीमारी है, तो टीम को बताएँ। ज़्यादातर लोग मेटफ़ॉर्मिन लेते रह सकते हैं। फ़ैसला टीम करेगी।

## get-ready/tell-us
get-ready-tell-us = टीम को अपनी सेहत के बारे में बताएँ
# The list items are clauses that follow «अगर».
get-ready-tell-us-lead = जाँच से **पहले** टीम को बताएँ, अगर:
get-ready-tell-us-baby = आप गर्भवती हैं (पक्का न पता हो, तब भी) या बच्चे को अपना दूध पिलाती हैं
get-ready-tell-us-allergies = आपको कोई भी एलर्जी है, या पहले कभी [कॉन्ट्रास्ट डाई](contrast-dye) से रिएक्शन हुआ है
get-ready-tell-us-illness = आपको अस्थमा (दमा), डायबिटीज़ (शुगर) या किडनी की बीमारी है
get-ready-tell-us-x-rays = आपके पहले कभी [एक्स-रे](x-ray) हुए हैं

## get-ready/day
get-ready-day = जाँच के दिन की तैयारी करें
get-ready-day-lead = दिन आसान रहे, इसके लिए:
get-ready-day-jewelry = गहने घर पर छोड़कर आएँ
get-ready-day-bring = अपनी दवाओं और एलर्जी की लिस्ट साथ लाएँ
get-ready-day-company = पूछें कि आपके साथ अंदर कौन आ सकता है
get-ready-day-ask = कोई बात पक्की न पता हो, तो टीम से पूछें
