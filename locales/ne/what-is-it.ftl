# Topic: what-is-it
what-is-it-title = यो के हो?
what-is-it-hint = भिडियो जस्तै हलचल देखाउने एक्स-रे

## what-is-it/moves

what-is-it-moves = हलचल देखाउने एक्स-रे
what-is-it-moves-photo = साधारण [एक्स-रे](x-ray) फोटो जस्तै हो।
# Movie: भिडियो, since एक्स-रे फिल्म is the plate.
what-is-it-moves-movie = [फ्लोरोस्कोपी](fluoroscopy) भिडियो जस्तै हो। यसले शरीरभित्रका भाग चलिरहेकै बेला देखाउँछ।
# The main message of the whole guide.
what-is-it-moves-main = कृपया आफ्नो स्वास्थ्यबारे मेडिकल टिमलाई **भन्नुहोस्**, र नबुझेको कुरा **सोध्नुहोस्**।

## what-is-it/shows

what-is-it-shows = यसले शरीरले काम गरिरहेको देखाउँछ
what-is-it-shows-lead = तपाईंका अङ्ग र शरीरका अरू भाग चलेको टिमले स्क्रिनमा त्यही बेला देख्छ। यसले यी देखाउन सक्छ:
what-is-it-shows-heart = तपाईंको मुटु र रक्तनली
what-is-it-shows-digestion = खाना पचाउँदै गरेको पेट (आमाशय) र आन्द्रा
what-is-it-shows-reproductive = तपाईंका प्रजनन अङ्ग

## what-is-it/helps

what-is-it-helps = यसले समस्या पत्ता लगाउन र उपचारमा मद्दत गर्छ
what-is-it-helps-find = के भएको हो भनेर पत्ता लगाउन यसले तपाईंको डाक्टरलाई मद्दत गर्न सक्छ। यो धेरै किसिमका समस्यामा काम लाग्छ।
what-is-it-helps-treat = यसले केही उपचारमा बाटो पनि देखाउन सक्छ।
what-is-it-helps-ask = डाक्टरलाई सोध्नुहोस्: जाँचले के देखाउँछ? यसले मलाई कसरी मद्दत गर्छ?

## what-is-it/swallow

what-is-it-swallow = तपाईं कसरी निल्नुहुन्छ, जाँचले देखाउँछ
what-is-it-swallow-name = तपाईंको जाँचलाई बेरियम स्वालो वा अपर जीआई (बेरियम मिल) भनिन सक्छ।
what-is-it-swallow-shows = खानेनली, पेट वा सानो आन्द्रा चलेको मेडिकल टिमले देख्छ। यसले धेरै समस्या पत्ता लगाउन मद्दत गर्छ।
what-is-it-swallow-where = यो एक्स-रे सेन्टरमा, वा अस्पतालमा भर्ना भएको बेला हुन्छ।

## what-is-it/bowel

what-is-it-bowel = जाँचले तल्लो आन्द्रा देखाउँछ
what-is-it-bowel-name = तपाईंको जाँचलाई बेरियम एनिमा, वा लोअर जीआई भनिन्छ।
what-is-it-bowel-shows = [बेरियमले](barium) आन्द्रा भर्दै त्यसभित्र अघि बढेको मेडिकल टिमले देख्छ। यसले धेरै समस्या पत्ता लगाउन मद्दत गर्छ।
what-is-it-bowel-where = यो एक्स-रे सेन्टरमा, वा अस्पतालमा भर्ना भएको बेला हुन्छ।

## what-is-it/heart

what-is-it-heart = जाँचले मुटुमा रगतको बहाव देखाउँछ
what-is-it-heart-name = तपाईंको जाँचलाई [कार्डियाक क्याथेटराइजेसन](cardiac-catheterization) (एन्जियोग्राम) भनिन्छ।
what-is-it-heart-shows = तपाईंका [धमनीभित्र](artery) रगत बगेको मेडिकल टिमले देख्छ।
what-is-it-heart-helps = यसले मुटुका केही समस्या पत्ता लगाउन मद्दत गर्छ। उपचारमा पनि मद्दत गर्न सक्छ।
what-is-it-heart-where = यो सेन्टरमा, वा अस्पतालमा भर्ना भएको बेला हुन्छ।

## what-is-it/tube

what-is-it-tube = चलिरहेका तस्बिर हेरेर सानो नली राखिन्छ
# Drains: lets fluid out that the body cannot get rid of.
what-is-it-tube-catheter = [क्याथेटर](catheter) पातलो, खोक्रो नली हो। यसले तरल पदार्थ भित्र पुर्‍याउँछ, वा बढी भएको बाहिर निकाल्छ।
what-is-it-tube-stent = [स्टेन्टले](stent) साँघुरो वा बन्द भएको रक्तनली खोल्छ।
what-is-it-tube-place = कहाँ राख्ने, मेडिकल टिमले देख्छ।
what-is-it-tube-where = तपाईं सेन्टर आउनुहुन्छ वा अस्पतालमा बस्नुहुन्छ।

## what-is-it/bone

what-is-it-bone = चलिरहेका तस्बिर हेरेर हड्डीको उपचार हुन्छ
what-is-it-bone-surgery = अपरेसन हुने भए, सर्जनले शरीरभित्र देख्नुहुन्छ। यसले भाँचिएको हड्डी जोड्न वा नयाँ [जोर्नी](joint) राख्न मद्दत गर्छ।
what-is-it-bone-needle = जोर्नीमा सुई हाल्ने भए, मेडिकल टिमले ठीक ठाउँ देख्छ।
what-is-it-bone-where = त्यही दिन आएर जान, वा अस्पतालमा बस्न सक्नुहुन्छ।

## what-is-it/womb

what-is-it-womb = जाँचले पाठेघर र नली देखाउँछ
what-is-it-womb-name = तपाईंको जाँचको नाम लामो छ: [हिस्टेरोसाल्पिङ्गोग्राम](hysterosalpingogram), अर्थात् एचएसजी।
# Tubes: the two thin tubes that lead to the womb.
what-is-it-womb-shows = यसले पाठेघरको तस्बिर खिच्छ। दुईवटा नली खुला छन् कि छैनन् देखाउँछ।
what-is-it-womb-where = यो एक्स-रे सेन्टरमा, वा अस्पतालमा भर्ना भएको बेला हुन्छ।
