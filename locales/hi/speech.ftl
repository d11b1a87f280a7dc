### "सुनें" स्क्रीन को पढ़कर सुनाता है; और जो देख नहीं सकते उनके लिए आवाज़ वाला तरीका।

button-listen = सुनें
listen-all = मुझे सब कुछ पढ़कर सुनाएँ
listen-repeat = दोहराएँ
listen-next = आगे बढ़ें
listen-stop = बंद करें
listen-softer = आवाज़ कम
listen-louder = आवाज़ ज़्यादा
listen-pace = रफ़्तार: { $pace }
listen-slow = धीमी
listen-usual = सामान्य
listen-fast = तेज़
listen-no-service = यह मशीन अभी बोल नहीं सकती।
listen-no-voice = इस मशीन में अभी हिन्दी की आवाज़ नहीं है।
listen-ask = कृपया अपनी टीम से कहें कि वे आपको यह पढ़कर सुनाएँ।
listen-larger = बड़े अक्षर

speech-on = आवाज़ चालू है।
speech-off = आवाज़ बंद है।
speech-keys = आगे पढ़ने के लिए नीचे वाला तीर दबाएँ, और पीछे जाने के लिए ऊपर वाला तीर। बाएँ और दाएँ तीर से एक बटन से दूसरे बटन पर जाएँ। एंटर से बटन दबता है। आवाज़ बंद करने के लिए एंटर को दबाए रखें। एफ़ सात से स्क्रीन काली हो जाती है।
speech-welcome = हिन्दी के लिए, तीर वाले बटनों से हिन्दी को ढूँढें। फिर एंटर दबाएँ।
speech-button = बटन
speech-choice = विकल्प
speech-chosen = चुना हुआ
speech-check-box = चेक बॉक्स
speech-checked = निशान लगा है
speech-not-checked = निशान नहीं लगा है
speech-not-chosen = नहीं चुना हुआ
speech-link = शब्द, जिसका अर्थ सुन सकते हैं
speech-heading = शीर्षक
speech-picture = तस्वीर
speech-slider = सरकाने वाली पट्टी
speech-percent = { $percent } प्रतिशत
speech-place = { $total } में से पन्ना { $number }
speech-parts = इस स्क्रीन पर कुल हिस्से: { $count }
speech-volume = आवाज़: { $percent } प्रतिशत

speech-group = आवाज़
speech-darken = काली स्क्रीन
speech-dark = स्क्रीन काली है।
speech-light = स्क्रीन फिर से चालू है।
speech-touch = स्क्रीन देखने के लिए छुएँ
