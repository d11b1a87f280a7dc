# The pages of the screen about this guide

## about/what
about-what = यह गाइड क्या है
about-what-plain = यह गाइड आसान शब्दों में फ़्लोरोस्कोपी के बारे में बताती है। यह मरीज़ों के लिए बनाई गई है।
about-what-who = इसे आपके क्लिनिक के डॉक्टरों ने नहीं लिखा है।
about-what-advice = यह आपकी मेडिकल टीम की सलाह की जगह नहीं लेती।

## about/not
about-not = यह गाइड क्या नहीं है
about-not-lead = यह गाइड:
about-not-diagnosis = यह पता **नहीं** लगाती कि आपको क्या समस्या है
about-not-advice = खास आपके लिए सलाह **नहीं** देती
about-not-know = यह **नहीं** जानती कि आप कौन हैं
about-not-store = आपका कोई रिकॉर्ड **नहीं** रखती

## about/source
about-source = जानकारी कहाँ से ली गई है
# The name stays as it stands.
about-source-credit = स्रोत: MedlinePlus, National Library of Medicine
about-source-others = बाकी जानकारी स्वास्थ्य संस्थाओं और अध्ययनों से ली गई है। सभी स्रोतों की लिस्ट आखिरी पन्नों पर है।
about-source-new = शब्द हमारे अपने हैं।

## about/differs
about-differs = जहाँ हम नई सलाह मानते हैं
about-differs-lead = MedlinePlus में तीन बातें पुराने तरीके से कही गई हैं। विशेषज्ञों की नई सलाह यह है:
about-differs-shield = शील्ड: मशीनें अब कम रेडिएशन इस्तेमाल करती हैं, इसलिए अक्सर इसकी ज़रूरत नहीं होती
about-differs-shellfish = शेलफ़िश (झींगा, केकड़ा): जोखिम दूसरी एलर्जी से ज़्यादा नहीं
about-differs-pregnancy = गर्भावस्था: ज़्यादातर मामलों में रेडिएशन नुकसान के स्तर से बहुत कम होता है; ज़रूरी जाँच की जा सकती है

## about/status
about-status = इन शब्दों को परखना अभी बाकी है
# Must stay honest: neither a clinician nor a qualified translator.
about-status-draft = इन शब्दों को अभी तक किसी स्वास्थ्य विशेषज्ञ ने नहीं परखा है। किसी योग्य अनुवादक ने भी नहीं।
about-status-ask = कोई शक है? अपनी मेडिकल टीम से पूछें।

## about/licence
about-licence = इस्तेमाल मुफ़्त है
about-licence-free = यह प्रोग्राम और इसके शब्द मुफ़्त इस्तेमाल किए जा सकते हैं। लाइसेंस: MIT या Apache-2.0।
about-licence-fonts = फ़ॉन्ट: SIL Open Font License 1.1।
about-licence-date = ये शब्द नवंबर 2026 में लिखे गए थे।
