# Topic: results
results-title = तपाईंको रिपोर्ट
results-hint = कसले हेर्छ, त्यसपछि के हुन्छ

## results/depends
results-depends = रिपोर्ट तपाईंको जाँचअनुसार हुन्छ
results-depends-exam = हरेक जाँचले फरक कुरा खोज्छ।
results-depends-many = फ्लोरोस्कोपीले धेरै किसिमका समस्या पत्ता लगाउन मद्दत गर्न सक्छ।

## results/who
results-who = डाक्टरले तपाईंका तस्बिर हेर्नुहुन्छ
results-who-reads = [रेडियोलोजिस्टले](radiologist) तपाईंका तस्बिर हेरेर व्याख्या गर्नुहुन्छ।
results-who-more = तपाईंको डाक्टरले रिपोर्ट विशेषज्ञलाई पठाउन वा थप जाँच गराउन सक्नुहुन्छ। यसले के भएको हो भनेर पत्ता लगाउन मद्दत गर्न सक्छ।

## results/ask
results-ask = रिपोर्टबारे डाक्टरसँग कुरा गर्नुहोस्
results-ask-lead = तपाईं यसो सोध्न सक्नुहुन्छ:
results-ask-when = मेरो रिपोर्ट कहिले आउँछ?
results-ask-mean = मेरा लागि यसको अर्थ के हो?
results-ask-next = मलाई थप जाँच चाहिन्छ?
results-ask-call = केही सोध्नु परे कसलाई फोन गर्ने?
