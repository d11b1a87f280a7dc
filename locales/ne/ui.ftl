### The words of the frame: buttons, hints, questions of the program itself.
### For translators: keep button words short (a button holds about 12 letters).

# Title of the window and heading of the home screen.
home-title = तपाईंको फ्लोरोस्कोपी जाँच
# Stands at the foot of the home screen.
home-notice = यो सामान्य जानकारी मात्र हो। यसले तपाईंको मेडिकल टिमको सल्लाहको ठाउँ लिँदैन।
# On the home screen of a language that no qualified person has reviewed yet.
home-draft = अहिलेसम्म कुनै स्वास्थ्यकर्मीले यी कुरा जाँच्नुभएको छैन। पक्का थाहा नभए आफ्नो मेडिकल टिमलाई सोध्नुहोस्।
own-card = यो पाना { $clinic } ले लेखेको हो।
languages-title = आफ्नो भाषा छुनुहोस्
# Shown where a nurse and a patient choose the language to stand beside the first one.
languages-second-title = दोस्रो भाषा छान्नुहोस्
languages-more = थप भाषाहरू
# Beside a greeting and a film, while nobody is at the kiosk: no period at the end.
welcome-touch = सुरु गर्न स्क्रिन छुनुहोस्
button-home = मुख्य पाना
button-back = पछाडि
button-next = अगाडि
# $topic: the title of the topic that comes next, such as "Is it safe?".
button-next-topic = अर्को: { $topic }
# Says what the panel does: letters and colors.
button-display = अक्षर र रङ
button-close = बन्द गर्ने
# Two controls beside words that do not fit: they move the words up and down.
button-up = माथि
button-down = तल
button-words = शब्दका अर्थ
button-about = यो गाइडबारे
# Spoken name of the button that shows the language's own name. $language: that name.
button-language = भाषा: { $language }
# Card 5 of 8 = ८ मध्ये ५: the total stands first.
place = { $total } मध्ये { $number }
# The same in words above the heading of a card in "What happens?".
place-step = { $total } मध्ये चरण { $number }
words-title = शब्दका अर्थ
about-title = यो गाइडबारे
# Heading over the list of books, laws and web pages that the facts come from.
about-sources = स्रोतहरू
display-title = अक्षर र रङ
display-text-size = अक्षरको आकार
# First letter of the alphabet.
display-sample = अ
# Spoken name of one of the five buttons. $step: 1 (smallest) to 5 (largest).
display-text-size-step = अक्षरको आकार: ५ मध्ये { $step }
display-colors = रङ
# Themes; the third is not «कन्ट्रास्ट», which here means the dye.
display-paper = कागज
display-night = रात
display-contrast = चहकिलो रङ
display-two-languages = दुई भाषा
# Two languages: not in use.
display-off = बन्द
# Button that shows all languages to choose the second one from.
display-choose = छान्ने
display-moving-pictures = चलिरहेका तस्बिर
display-play = चलाउने
display-hold-still = नचलाउने
# Heading of a choice: whether a second touch of the same place, soon after the first, counts.
display-touch = छुने तरिका
display-touch-usual = सामान्य
# Touches that follow one another quickly count as one.
display-hands-shake = मेरा हात काम्छन्
# The question before everything goes back to the welcome screen.
idle-title = तपाईं अझै यहीँ हुनुहुन्छ?
# $seconds: whole seconds left.
idle-count =
    { $seconds ->
        [one] यो स्क्रिन { $seconds } सेकेन्डमा फेरि सुरुदेखि चल्छ।
       *[other] यो स्क्रिन { $seconds } सेकेन्डमा फेरि सुरुदेखि चल्छ।
    }
idle-stay = म यहीँ छु
idle-leave = सुरुदेखि चलाउने
# The control of a film.
button-play = चलाउने
button-pause = रोक्ने
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = भिडियो अगाडि-पछाडि सार्ने
# A ruler under the bars of radiation: what nature gives in one year, in two, in three.
dose-years =
    { $years ->
        [one] { $years } वर्ष
       *[other] { $years } वर्ष
    }
dose-background = प्रकृतिबाट, एक वर्षमा
