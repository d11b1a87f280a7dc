# The pages of the screen about this guide


## about/what

about-what = यो गाइड के हो
about-what-plain = यो गाइडले सजिलो भाषामा फ्लोरोस्कोपीबारे बताउँछ। यो बिरामीहरूका लागि बनाइएको हो।
about-what-who = तपाईंको क्लिनिकका डाक्टरहरूले यो लेख्नुभएको होइन।
about-what-advice = यसले तपाईंको मेडिकल टिमको सल्लाहको ठाउँ लिँदैन।

## about/not

about-not = यो गाइड के होइन
# The four list items are the ends of this sentence.
about-not-lead = यो गाइडले:
about-not-diagnosis = तपाईंलाई के भएको छ भनेर पत्ता **लगाउँदैन**
about-not-advice = तपाईंका लागि मात्र सल्लाह **दिँदैन**
about-not-know = तपाईं को हुनुहुन्छ भनेर **चिन्दैन**
about-not-store = तपाईंको कुनै विवरण **राख्दैन**

## about/source

about-source = यी जानकारी कहाँबाट आएका हुन्
# The name stands as it is.
about-source-credit = स्रोत: MedlinePlus, National Library of Medicine
about-source-others = अरू जानकारी स्वास्थ्य संस्था र अध्ययनहरूबाट आएका हुन्। सबै स्रोतको सूची अन्तिम पानाहरूमा छ।
about-source-new = शब्दहरू हाम्रा आफ्नै हुन्।

## about/differs

about-differs = जहाँ हामीले नयाँ सल्लाह मानेका छौँ
about-differs-lead = MedlinePlus ले तीनवटा कुरा पुरानो तरिकाले भन्छ। विशेषज्ञहरूको नयाँ सल्लाह यस्तो छ:
about-differs-shield = ढाल (शिल्ड): अहिलेका मेसिनले कम रेडिएसन प्रयोग गर्छन्, त्यसैले यो प्रायः चाहिँदैन
about-differs-shellfish = झिङ्गे माछा, गँगटो: अरू एलर्जीभन्दा बढी जोखिम छैन
about-differs-pregnancy = गर्भावस्था: धेरैजसो जाँचको रेडिएसन हानि गर्ने मात्राभन्दा धेरै कम हुन्छ; चाहिएको जाँच गर्न सकिन्छ

## about/status

about-status = यी कुरा अझै जाँच्न बाँकी छ
about-status-draft = अहिलेसम्म कुनै स्वास्थ्यकर्मीले यी कुरा जाँच्नुभएको छैन। कुनै योग्य अनुवादकले पनि जाँच्नुभएको छैन।
about-status-ask = मनमा शङ्का छ? आफ्नो मेडिकल टिमलाई सोध्नुहोस्।

## about/licence

about-licence = निःशुल्क प्रयोग गर्न सकिन्छ
about-licence-free = यो प्रोग्राम र यसका शब्द निःशुल्क प्रयोग गर्न सकिन्छ। लाइसेन्स: MIT वा Apache-2.0।
about-licence-fonts = फन्ट: SIL Open Font License 1.1।
about-licence-date = यी शब्द नोभेम्बर २०२६ मा लेखिएका हुन्।
