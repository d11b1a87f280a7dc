### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = घर लैजाने
take-home-scan = आफ्नो फोनको क्यामेरा यो चारकुने तस्बिरतिर फर्काउनुहोस्
print-start = प्रिन्ट गर्ने
print-going = प्रिन्ट हुँदै छ।
print-at-desk = कागज रिसेप्सनमा निस्कन्छ।
print-at-beside = कागज यो स्क्रिनछेउको प्रिन्टरबाट निस्कन्छ।
print-at-nurse = कागज नर्सहरूको डेस्कमा निस्कन्छ।
print-failed = प्रिन्ट भएन। कृपया कर्मचारीलाई सोध्नुहोस्।
print-no-paper = प्रिन्टरमा कागज छैन। कृपया कर्मचारीलाई भन्नुहोस्।
print-enough = अहिले अरू प्रिन्ट गर्न मिल्दैन। कृपया कर्मचारीलाई सोध्नुहोस्।
print-copy = प्रिन्टरको कम्प्युटरमा तपाईंको सूचीको कपी रहन सक्छ।
list-note-paper = यो कागज मेडिकल टिमलाई देखाउनुहोस्। यो फारम होइन, मन्जुरी पनि होइन।
