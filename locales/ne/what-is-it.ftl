# Topic: what-is-it
what-is-it-title = यो के हो?
what-is-it-hint = भिडियो जस्तै चल्ने एक्स-रे

## what-is-it/moves
what-is-it-moves = चल्ने एक्स-रे
what-is-it-moves-photo = साधारण [एक्स-रे](x-ray) फोटो जस्तै हो।
# Movie: भिडियो, since एक्स-रे फिल्म is the plate.
what-is-it-moves-movie = [फ्लोरोस्कोपी](fluoroscopy) भिडियो जस्तै हो। यसले शरीरभित्रका भाग चलिरहेकै बेला देखाउँछ।

## what-is-it/shows
what-is-it-shows = यसले शरीरले काम गरिरहेको देखाउँछ
what-is-it-shows-lead = तपाईंका अङ्ग र तन्तु चलेको टिमले स्क्रिनमा त्यही बेला देख्छ। यसले यी देखाउन सक्छ:
what-is-it-shows-heart = तपाईंको मुटु र रक्तनली
what-is-it-shows-digestion = खाना पचाउँदै गरेको पेट र आन्द्रा
what-is-it-shows-reproductive = तपाईंका प्रजनन अङ्ग

## what-is-it/helps
what-is-it-helps = यसले समस्या पत्ता लगाउन र उपचारमा मद्दत गर्छ
what-is-it-helps-find = के भएको हो भनेर पत्ता लगाउन यसले तपाईंको डाक्टरलाई मद्दत गर्न सक्छ। यो धेरै किसिमका समस्यामा काम लाग्छ।
what-is-it-helps-treat = यसले केही उपचारमा बाटो पनि देखाउन सक्छ।
what-is-it-helps-ask = डाक्टरलाई सोध्नुहोस्: जाँचले के देखाउँछ? यसले मलाई कसरी मद्दत गर्छ?
