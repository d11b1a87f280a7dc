### The words of the frame: buttons, hints, questions of the program itself.
### For translators: keep button words short (a button holds about 12 letters).

# Title of the window and heading of the home screen.
home-title = మీ ఫ్లోరోస్కోపీ పరీక్ష
# Stands at the foot of the home screen.
home-notice = ఇది సాధారణ సమాచారం మాత్రమే. ఇది మీ వైద్య బృందం సలహాకు బదులు కాదు.
# On the home screen of a language that no qualified person has reviewed yet.
home-draft = ఏ వైద్య నిపుణులూ ఈ మాటలను ఇంకా సరిచూడలేదు. సరిగ్గా తెలియకపోతే మీ వైద్య బృందాన్ని అడగండి.
own-card = ఈ పేజీని { $clinic } రాసింది.
languages-title = మీ భాషను తాకండి
# Shown where a nurse and a patient choose the language to stand beside the first one.
languages-second-title = రెండో భాషను ఎంచుకోండి
languages-more = మరిన్ని భాషలు
# Beside a greeting and a film, while nobody is at the kiosk: no period at the end.
welcome-touch = మొదలుపెట్టడానికి స్క్రీన్‌ను తాకండి
button-home = మొదటి పేజీ
button-back = వెనక్కి
button-next = ముందుకు
# $topic: the title of the topic that comes next, such as "Is it safe?".
button-next-topic = తర్వాత: { $topic }
# Says what the panel does: letters and colors.
button-display = అక్షరాలు, రంగు
button-close = మూసివేయండి
# Two controls beside words that do not fit: they move the words up and down.
button-up = పైకి
button-down = కిందికి
button-words = మాటల అర్థాలు
button-about = ఈ గైడ్ గురించి
# Spoken name of the button that shows the language's own name. $language: that name.
button-language = భాష: { $language }
# Card 5 of 8 = 8లో 5: the total stands first.
place = { $total }లో { $number }
# The same in words above the heading of a card in "What happens?".
place-step = దశ { $number }, మొత్తం { $total }
words-title = మాటల అర్థాలు
about-title = ఈ గైడ్ గురించి
# Heading over the list of books, laws and web pages that the facts come from.
about-sources = ఆధారాలు
display-title = అక్షరాలు, రంగు
display-text-size = అక్షరాల సైజు
# First letter of the alphabet.
display-sample = అ
# Spoken name of one of the five buttons. $step: 1 (smallest) to 5 (largest).
display-text-size-step = అక్షరాల సైజు: 5లో { $step }
display-colors = రంగులు
# Themes; the third is not «కాంట్రాస్ట్», which here means the dye.
display-paper = కాగితం
display-night = రాత్రి
display-contrast = స్పష్టమైన రంగులు
display-two-languages = రెండు భాషలు
# Two languages: not in use.
display-off = వద్దు
# Button that shows all languages to choose the second one from.
display-choose = ఎంచుకోండి
display-moving-pictures = కదిలే చిత్రాలు
display-play = నడపండి
display-hold-still = కదలకుండా
# Heading of a choice: whether a second touch of the same place, soon after the first, counts.
display-touch = తాకే తీరు
display-touch-usual = మామూలు
# Touches that follow one another quickly count as one.
display-hands-shake = నా చేతులు వణుకుతాయి
# The question before everything goes back to the welcome screen.
idle-title = మీరు ఇంకా ఇక్కడే ఉన్నారా?
# $seconds: whole seconds left.
idle-count =
    { $seconds ->
        [one] ఈ స్క్రీన్ { $seconds } సెకనులో మళ్లీ మొదలవుతుంది.
       *[other] ఈ స్క్రీన్ { $seconds } సెకన్లలో మళ్లీ మొదలవుతుంది.
    }
idle-stay = నేను ఇక్కడే ఉన్నాను
idle-leave = మళ్లీ మొదలుపెట్టండి
# The control of a film.
button-play = నడపండి
button-pause = కాసేపు ఆపండి
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = వీడియోలోని క్షణం
# A ruler under the bars of radiation: what nature gives in one year, in two, in three.
dose-years =
    { $years ->
        [one] { $years } ఏడాది
       *[other] { $years } ఏళ్లు
    }
dose-background = ప్రకృతి, ఒక ఏడాది
