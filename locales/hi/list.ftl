list-title = मेरी लिस्ट
list-count = मेरी लिस्ट: { $count }
list-count-spoken =
    { $count ->
        [0] आपकी लिस्ट खाली है।
        [one] आपकी लिस्ट में { $count } बात है।
       *[other] आपकी लिस्ट में { $count } बातें हैं।
    }
list-add = मेरी लिस्ट में डालें: { $statement }
list-tell = मुझे आपको यह बताना है
list-ask = मुझे यह पूछना है
list-for-team = { $language }, मेडिकल टीम के लिए
list-empty = आपकी लिस्ट खाली है। इसे भरने के लिए “बताएँ और पूछें” को छुएँ।
list-note = यह स्क्रीन अपनी टीम को दिखाएँ। यह न कोई फ़ॉर्म है, न सहमति। इस मशीन में कुछ भी नहीं रखा जाता।
list-unwell = टीम को अभी बताएँ
list-unwell-note = यह मशीन किसी को नहीं बुलाती। सबसे पास के कर्मचारी से कहें, या हाथ उठाएँ।
list-others-hear = दूसरे लोग यह सुन सकते हैं
list-others-hear-note = लिस्ट स्पीकर पर ज़ोर से पढ़कर सुनाई जाएगी।
list-go-on = जारी रखें
list-not-now = अभी नहीं
