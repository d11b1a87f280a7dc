# Topic: what-happens
what-happens-title = जाँचमा के हुन्छ
what-happens-hint = तपाईंको जाँच, एक-एक चरण

## what-happens/where
what-happens-where = तपाईं सेन्टर वा अस्पताल जानुहुन्छ
what-happens-where-center = तपाईं [आउटपेसेन्ट (ओपीडीका बिरामी)](outpatient) भएर एक्स-रे सेन्टर आउन सक्नुहुन्छ।
what-happens-where-hospital = वा अस्पतालमा भर्ना भएको बेला तपाईंको जाँच हुन सक्छ।

## what-happens/clothes
what-happens-clothes = तपाईंले गाउन लगाउनुपर्ने हुन सक्छ
what-happens-clothes-gown = तपाईंले केही वा सबै लुगा फुकाल्नुपर्ने हुन सक्छ। त्यसपछि टिमले अस्पतालको गाउन दिन्छ।
what-happens-clothes-help = लुगा फेर्न मद्दत चाहिन्छ? टिमलाई भन्नुहोस्।

## what-happens/shield
what-happens-shield = शिल्ड दिन पनि सकिन्छ, नदिन पनि
what-happens-shield-shield = सिसाको (लेडको) शिल्ड वा [एप्रोनले](lead-apron) तपाईंलाई नचाहिने [रेडिएसन](radiation) रोक्छ। यसले तल्लो पेट वा अरू कुनै भाग ढाक्न सक्छ।
what-happens-shield-today = आजकल यो प्रायः चाहिँदैन। थप जान्न चाहनुहुन्छ भने टिमलाई सोध्नुहोस्।

## what-happens/comfort
what-happens-comfort = पहिले तपाईंलाई औषधि दिन सकिन्छ
what-happens-comfort-medicine = कुनै-कुनै जाँचमा दुखाइको औषधि दिइन्छ। वा आराम महसुस गराउन [शान्त पार्ने औषधि (सेडेटिभ)](sedative) दिइन्छ।
what-happens-comfort-needle = [जोर्नी](joint) वा [धमनीमा](artery) सुई हाल्दा यो औषधि दिन सकिन्छ।
what-happens-comfort-tell = दुख्यो वा डर लाग्यो भने टिमलाई भन्नुहोस्।

## what-happens/drink
what-happens-drink = कन्ट्रास्ट डाई पिउनुपर्ने हुन सक्छ
what-happens-drink-drink = कुनै-कुनै जाँचमा तपाईं [कन्ट्रास्ट डाई](contrast-dye) हालेको झोल पिउनुहुन्छ। [बेरियम](barium) त्यसको एक किसिम हो।
what-happens-drink-clearer = यसले शरीरका भाग अझ प्रस्ट देखिन मद्दत गर्छ।

## what-happens/dye
what-happens-dye = कन्ट्रास्ट डाई अर्को तरिकाले पनि दिन सकिन्छ
what-happens-dye-lead = [कन्ट्रास्ट डाई](contrast-dye) पिउनुभएन भने, यसरी दिन सकिन्छ:
what-happens-dye-iv = [आईभी लाइनबाट](iv-line), नसामा
what-happens-dye-enema = [एनिमा](enema) गरेर, मलाशयमा (आन्द्राको अन्तिम भागमा)

## what-happens/table
what-happens-table = एक्स-रे टेबलमा टिमले मद्दत गर्छ
what-happens-table-lead = तपाईं एक्स-रे टेबलमा सुत्नुहुन्छ वा छेउमा उभिनुहुन्छ। टिमले यसो गर्न भन्न सक्छ:
what-happens-table-turn = शरीर फर्काउन
what-happens-table-move = शरीरको एउटा भाग चलाउन
what-happens-table-breath = केही बेर सास रोक्न

## what-happens/catheter
what-happens-catheter = कुनै-कुनै जाँचमा क्याथेटर चाहिन्छ
what-happens-catheter-numb = तपाईंलाई [क्याथेटर](catheter) चाहिन्छ भने, टिमले पहिले त्यो ठाउँ लाटो (नदुख्ने) बनाउँछ।
what-happens-catheter-needle = त्यसपछि डाक्टरले सुई हाल्नुहुन्छ। त्यो ठाउँ काछ, कुहिनो वा अरू कुनै भाग हुन सक्छ।

## what-happens/pictures
what-happens-pictures = स्क्यानरले चलिरहेका तस्बिर खिच्छ
what-happens-pictures-scanner = तपाईंको डाक्टर वा [टेक्नोलोजिस्टले](technologist) [एक्स-रे स्क्यानरले](c-arm) तस्बिर खिच्नुहुन्छ। टिमले ती स्क्रिनमा हेर्छ।
what-happens-pictures-long = तपाईंको जाँचमा लगभग यति समय लाग्न सक्छ:
what-happens-pictures-most = ४५ देखि ६० मिनेट (बेरियम स्वालो, पेट वा ठूलो आन्द्रा)
what-happens-pictures-small-bowel = ९० मिनेटदेखि ३ घण्टा (सानो आन्द्रा)

## what-happens/finish
what-happens-finish = त्यसपछि तपाईंको जाँच सकिन्छ
what-happens-finish-catheter = तपाईंलाई [क्याथेटर](catheter) राखिएको थियो भने डाक्टरले निकाल्नुहुन्छ। टिमले केही बेर तपाईंलाई निगरानीमा राख्न सक्छ।
what-happens-finish-ask = जानुअघि टिमलाई सोध्नुहोस्: घरमा मैले के गर्ने? मद्दत चाहिए कसलाई फोन गर्ने?
