### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.
### For translators: the words on buttons are short; those of the speech mode are only heard.

# Tool in the bar above every screen: reads the screen aloud.
button-listen = सुन्नुहोस्
# Reads the whole guide, page after page, and turns the pages.
listen-all = सबै पढेर सुनाउने
# Buttons while it speaks: this part again; on to the next part; no more.
listen-repeat = दोहोर्‍याउने
listen-next = अघि बढ्ने
listen-stop = रोक्ने
listen-softer = आवाज कम
listen-louder = आवाज ठूलो
# Button that changes how fast it speaks. $pace: one of the three below.
listen-pace = गति: { $pace }
listen-slow = बिस्तारै
listen-usual = सामान्य
listen-fast = छिटो
listen-no-service = यो मेसिन अहिले बोल्न सक्दैन।
# The name of this language.
listen-no-voice = यो मेसिनमा अहिलेसम्म नेपाली आवाज छैन।
listen-ask = कृपया यो पढेर सुनाउन आफ्नो टिमलाई भन्नुहोस्।
# Button beside it: opens the panel with text size and colors.
listen-larger = ठूला अक्षर
# The speech mode: only heard.
speech-on = बोल्ने सुविधा खुल्यो।
speech-off = बोल्ने सुविधा बन्द भयो।
# Only heard: the names of keys are written as they are said.
speech-keys = अगाडि पढ्न तलको तीर थिच्नुहोस्, पछाडि जान माथिको तीर। बायाँ र दायाँ तीरले एउटा बटनबाट अर्को बटनमा जान्छ। इन्टरले बटन थिच्छ। बोल्ने सुविधा बन्द गर्न इन्टर थिचिराख्नुहोस्। एफ सेभेनले स्क्रिन कालो बनाउँछ।
speech-welcome = नेपाली भाषाका लागि, तीर कुञ्जीले नेपाली खोज्नुहोस्। अनि इन्टर थिच्नुहोस्।
speech-button = बटन
# One of several things to choose from.
speech-choice = विकल्प
speech-chosen = छानिएको
speech-check-box = चिन्ह लगाउने बाकस
speech-checked = चिन्ह लगाइएको
speech-not-checked = चिन्ह नलगाइएको
speech-not-chosen = नछानिएको
# A word within a text; Enter tells what it means.
speech-link = शब्द, जसको अर्थ सुन्न सकिन्छ
speech-heading = शीर्षक
speech-picture = तस्बिर
# A bar that Left and Right move.
speech-slider = सार्ने पट्टी
speech-percent = { $percent } प्रतिशत
# The card among the cards of its topic.
speech-place = { $total } मध्ये पाना { $number }
# How much there is on a screen: words, pictures and buttons.
speech-parts = यो स्क्रिनमा जम्मा भाग: { $count }
speech-volume = आवाज: { $percent } प्रतिशत
# In the display panel, while the speech mode is on.
speech-group = आवाज
# Makes the screen black, so that nobody else can read it.
speech-darken = कालो स्क्रिन
speech-dark = स्क्रिन कालो छ।
speech-light = स्क्रिन फेरि खुल्यो।
# Small words on the dark screen.
speech-touch = स्क्रिन हेर्न छुनुहोस्
