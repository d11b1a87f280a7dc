### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = मेरो सूची
# $count is the number of things on the list.
list-count = मेरो सूची: { $count }
# Spoken when a thing is put on the list or taken off it.
list-count-spoken =
    { $count ->
        [0] तपाईंको सूची खाली छ।
        [one] तपाईंको सूचीमा { $count } कुरा छ।
       *[other] तपाईंको सूचीमा { $count } कुरा छन्।
    }
# $statement is a statement or question, such as "I have an allergy".
list-add = मेरो सूचीमा राख्ने: { $statement }
list-tell = म भन्न चाहन्छु
list-ask = म सोध्न चाहन्छु
# $language is the team's language by its own name. Shown to the team, in the team's language.
list-for-team = { $language }, टिमका लागि
list-empty = तपाईंको सूची खाली छ। भर्न “भन्ने र सोध्ने” छुनुहोस्।
list-note = यो स्क्रिन मेडिकल टिमलाई देखाउनुहोस्। यो फारम होइन, मन्जुरी पनि होइन। यो मेसिनले केही राख्दैन।
list-unwell = अहिल्यै टिमलाई भन्नुहोस्
list-unwell-note = यो मेसिनले कसैलाई बोलाउँदैन। नजिकको कर्मचारीलाई भन्नुहोस्, वा हात उठाउनुहोस्।
list-others-hear = अरूले पनि सुन्न सक्छन्
list-others-hear-note = सूची स्पिकरबाट ठूलो आवाजमा पढिनेछ।
list-go-on = अघि बढ्ने
list-not-now = अहिले होइन
