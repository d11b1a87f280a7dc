# Topic: after
after-title = जाँचपछि
after-hint = घरमा के गर्ने

## after/barium
after-barium = बेरियमपछि पानी बढी पिउनुहोस्
after-barium-water = तपाईंलाई [बेरियम](barium) दिइएको थियो भने, सधैँभन्दा बढी पानी पिउनुहोस्।
after-barium-stools = केही दिन तपाईंको दिसाको रङ फिक्का देखिन सक्छ।
after-barium-tell = दुई दिनभन्दा बढी कब्जियत (दिसा गर्न गाह्रो) भयो भने टिमलाई भन्नुहोस्।

## after/catheter-site
after-catheter-site = क्याथेटर राखेको ठाउँ हेर्नुहोस्
# The list items are the beginnings of «भयो भने».
after-catheter-site-lead = तपाईंलाई [क्याथेटर](catheter) राखिएको थियो र यीमध्ये कुनै पनि भयो भने टिमलाई **फोन गर्नुहोस्**:
after-catheter-site-lump = रगत बग्ने, वा बढ्दै जाने डल्लो
after-catheter-site-fluid = पानी जस्तो पदार्थ वा पिप निस्कने
after-catheter-site-cold = हात वा खुट्टा चिसो वा लाटो हुने
after-catheter-site-fever = ज्वरो आउने

## after/home
after-home = घर लैजान कोही चाहिन सक्छ
after-home-sedative = [शान्त पार्ने औषधि (सेडेटिभ)](sedative) लिएपछि कसैले तपाईंलाई घर पुर्‍याउनुपर्छ।
after-home-food = टिमले भनेपछि पहिलेकै खाना र औषधि फेरि सुरु गर्नुहोस्।
after-home-milk = तपाईं बच्चालाई आफ्नो दूध खुवाउनुहुन्छ? [कन्ट्रास्ट डाई](contrast-dye) लिएकै कारण रोक्नु पर्दैन। दूधमा एकदमै थोरै मात्र जान्छ। शङ्का भए टिमलाई सोध्नुहोस्।
