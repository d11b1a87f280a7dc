### The words of the frame: buttons, hints, questions of the program itself.
### Hindi: button words short (about 12 letters); no gendered verb for the reader where it can be avoided.

home-title = आपकी फ़्लोरोस्कोपी जाँच
home-notice = यह सिर्फ़ आम जानकारी है। यह आपकी मेडिकल टीम की सलाह की जगह नहीं लेती।
# Must stay honest: no health professional has reviewed these words yet.
home-draft = इन शब्दों को अभी तक किसी स्वास्थ्य विशेषज्ञ ने नहीं परखा है। कोई बात पक्की न लगे, तो अपनी टीम से पूछें।
own-card = यह पन्ना { $clinic } ने लिखा है।

languages-title = अपनी भाषा को छुएँ
languages-second-title = दूसरी भाषा चुनें
languages-more = और भाषाएँ
welcome-touch = शुरू करने के लिए स्क्रीन को छुएँ

button-home = मुख्य पन्ना
button-back = पीछे
button-next = आगे
# $topic: the title of the topic that comes next.
button-next-topic = आगे: { $topic }
# Says what the panel does: text size and colors. «डिस्प्ले» is unknown to many older readers.
button-display = अक्षर और रंग
button-close = बंद करें
button-up = ऊपर
button-down = नीचे
button-words = शब्दों के अर्थ
button-about = इस गाइड के बारे में
button-language = भाषा: { $language }

# Card 5 of 8 = 8 में से 5: the total stands first.
place = { $total } में से { $number }
place-step = { $total } में से चरण { $number }

words-title = शब्दों के अर्थ
about-title = इस गाइड के बारे में
about-sources = स्रोत

display-title = अक्षर और रंग
display-text-size = अक्षरों का आकार
# First letter of the alphabet, shown small to large.
display-sample = अ
display-text-size-step = अक्षरों का आकार: 5 में से { $step }
display-colors = रंग
# Names of the three color themes; the third is not «कॉन्ट्रास्ट», which here means the dye.
display-paper = कागज़
display-night = रात
display-contrast = तेज़ रंग
display-two-languages = दो भाषाएँ
display-off = बंद
display-choose = चुनें
display-moving-pictures = चलती हुई तस्वीरें
display-play = चलाएँ
display-hold-still = रोकें
display-touch = छूना
display-touch-usual = सामान्य
display-hands-shake = मेरे हाथ काँपते हैं

idle-title = क्या आप अब भी यहाँ हैं?
# CLDR: Hindi [one] is for 0 and 1.
idle-count = { $seconds ->
    [one] यह स्क्रीन { $seconds } सेकंड में फिर से शुरू होगी।
   *[other] यह स्क्रीन { $seconds } सेकंड में फिर से शुरू होगी।
}
idle-stay = मैं यहीं हूँ
idle-leave = फिर से शुरू करें

# The control of a film.
button-play = चलाएँ
button-pause = रोकें
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = वीडियो को आगे-पीछे करें

# A ruler under the bars of radiation. CLDR: Hindi [one] is for 0 and 1.
dose-years = { $years ->
    [one] { $years } साल
   *[other] { $years } साल
}
dose-background = कुदरत से, एक साल में
