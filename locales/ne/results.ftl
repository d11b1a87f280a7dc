# Topic: results
results-title = तपाईंको रिपोर्ट
results-hint = कसले हेर्छ, त्यसपछि के हुन्छ

## results/depends

results-depends = रिपोर्ट तपाईंको जाँचअनुसार हुन्छ
results-depends-exam = हरेक जाँचले फरक कुरा खोज्छ।
results-depends-many = फ्लोरोस्कोपीले धेरै किसिमका समस्या पत्ता लगाउन मद्दत गर्न सक्छ।

## results/who

results-who = डाक्टरले तपाईंका तस्बिर हेर्नुहुन्छ
results-who-reads = [रेडियोलोजिस्टले](radiologist) तपाईंका तस्बिर जाँच्नुहुन्छ।
# Specialist: a doctor for one kind of illness.
results-who-more = स्पेसलिस्ट डाक्टरले रिपोर्ट हेर्नुपर्ने हुन सक्छ, वा तपाईंलाई थप जाँच चाहिन सक्छ। यसले के भएको हो पत्ता लगाउन मद्दत गर्न सक्छ।
results-who-late =
    { $phone ->
        [none] भनेको दिनसम्म खबर आएन? मेडिकल टिमलाई फोन गर्नुहोस्।
       *[other] भनेको दिनसम्म खबर आएन? मेडिकल टिमलाई { $phone } मा फोन गर्नुहोस्।
    }

## results/ask

results-ask = रिपोर्टबारे डाक्टरसँग कुरा गर्नुहोस्
results-ask-lead = तपाईं यसो सोध्न सक्नुहुन्छ:
results-ask-when = मेरो रिपोर्ट कहिले आउँछ?
results-ask-mean = मेरा लागि यसको अर्थ के हो?
results-ask-next = मलाई थप जाँच चाहिन्छ?
results-ask-call = केही सोध्नु परे कसलाई फोन गर्ने?

## results/remember

results-remember = सम्झनुपर्ने तीन कुरा
results-remember-general-1 = **जाँचअघि:** खाना, पिउने कुरा र औषधिबारे सोध्नुहोस्
results-remember-general-2 = टिमलाई भन्नुहोस्: गर्भ, एलर्जी, रोग, औषधि
results-remember-general-3 =
    { $emergency ->
        [none] घरमा छाती दुखे वा सास फेर्न गाह्रो भए: इमर्जेन्सी नम्बरमा फोन गर्नुहोस्
       *[other] घरमा छाती दुखे वा सास फेर्न गाह्रो भए: { $emergency } मा फोन गर्नुहोस्
    }
results-remember-swallow-1 = **जाँचअघि:** टिमले भनेको बेला खान र पिउन रोक्नुहोस्
results-remember-swallow-2 = गर्भ रहेको हुन सक्छ भने, वा सर्कनुहुन्छ भने, टिमलाई भन्नुहोस्
results-remember-swallow-3 =
    { $emergency ->
        [none] घरमा: पानी बढी पिउनुहोस्। पेट एकदमै दुखे: इमर्जेन्सी नम्बरमा फोन गर्नुहोस्
       *[other] घरमा: पानी बढी पिउनुहोस्। पेट एकदमै दुखे: { $emergency } मा फोन गर्नुहोस्
    }
results-remember-bowel-1 = **जाँचअघि:** कागजमा लेखेअनुसार आन्द्रा सफा गर्नुहोस्
results-remember-bowel-2 = गर्भ रहेको हुन सक्छ भने, वा दुख्छ भने, टिमलाई भन्नुहोस्
results-remember-bowel-3 =
    { $emergency ->
        [none] घरमा: पानी बढी पिउनुहोस्। पेट एकदमै दुखे: इमर्जेन्सी नम्बरमा फोन गर्नुहोस्
       *[other] घरमा: पानी बढी पिउनुहोस्। पेट एकदमै दुखे: { $emergency } मा फोन गर्नुहोस्
    }
results-remember-heart-1 = **जाँचअघि:** रगत पातलो बनाउने औषधि, मधुमेहको औषधि र खानाबारे सोध्नुहोस्
results-remember-heart-2 = घर लैजान र सँगै बस्न एक वयस्कको व्यवस्था गर्नुहोस्
results-remember-heart-3 =
    { $emergency ->
        [none] छाती दुखे, वा रगत नरोकिए: इमर्जेन्सी नम्बरमा फोन गर्नुहोस्
       *[other] छाती दुखे, वा रगत नरोकिए: { $emergency } मा फोन गर्नुहोस्
    }
results-remember-tube-1 = **जाँचअघि:** रगत पातलो बनाउने औषधि, मधुमेहको औषधि र खानाबारे सोध्नुहोस्
results-remember-tube-2 = शरीरमा के रहन्छ र त्यसको हेरचाह कसरी गर्ने, सोध्नुहोस्
results-remember-tube-3 =
    { $emergency ->
        [none] छाती दुखे, वा रगत नरोकिए: इमर्जेन्सी नम्बरमा फोन गर्नुहोस्
       *[other] छाती दुखे, वा रगत नरोकिए: { $emergency } मा फोन गर्नुहोस्
    }
results-remember-bone-1 = **जाँचअघि:** रगत पातलो बनाउने औषधि र सङ्क्रमणबारे टिमलाई भन्नुहोस्
results-remember-bone-2 = वयस्क मानिसले तपाईंलाई घर लैजानैपर्छ कि, सोध्नुहोस्
results-remember-bone-3 = ज्वरो आए, वा जोर्नी तातो भई सुन्निए: राति भए पनि टिमलाई फोन गर्नुहोस्
results-remember-womb-1 = **जाँचअघि:** गर्भ छैन भनी पक्का हुनुपर्छ
results-remember-womb-2 = दुखाइको औषधिबारे सोध्नुहोस्। तपाईं रोक्न भन्न सक्नुहुन्छ
results-remember-womb-3 = ज्वरो आए, धेरै दुखे वा धेरै रगत बगे: टिमलाई फोन गर्नुहोस्
