# Topic: results
# Results = रिपोर्ट: the word patients use.
results-title = आपकी रिपोर्ट
results-hint = कौन देखता है, आगे क्या होता है

## results/depends
results-depends = रिपोर्ट आपकी जाँच पर निर्भर करती है
results-depends-exam = हर जाँच में अलग चीज़ें देखी जाती हैं।
results-depends-many = फ़्लोरोस्कोपी कई तरह की समस्याएँ खोजने में मदद कर सकती है।

## results/who
results-who = एक डॉक्टर आपकी तस्वीरें देखते हैं
results-who-reads = [रेडियोलॉजिस्ट](radiologist) आपकी तस्वीरें देखकर उनका मतलब समझते हैं।
results-who-more = आपके डॉक्टर रिपोर्ट किसी स्पेशलिस्ट डॉक्टर को भेज सकते हैं, या और जाँचें लिख सकते हैं। इससे यह पता लगाने में मदद मिल सकती है कि समस्या क्या है।

## results/ask
results-ask = अपने डॉक्टर से रिपोर्ट पर बात करें
results-ask-lead = आप पूछ सकते हैं:
results-ask-when = मेरी रिपोर्ट कब मिलेगी?
results-ask-mean = मेरे लिए इसका क्या मतलब है?
results-ask-next = क्या मुझे और जाँचों की ज़रूरत है?
results-ask-call = कोई सवाल हो, तो मुझे किसे फ़ोन करना है?
