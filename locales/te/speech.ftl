### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.
### For translators: the words on buttons are short; those of the speech mode are only heard.

# Tool in the bar above every screen: reads the screen aloud.
button-listen = వినండి
# Reads the whole guide, page after page, and turns the pages.
listen-all = అన్నీ చదవండి
# Buttons while it speaks: this part again; on to the next part; no more.
listen-repeat = మళ్లీ
listen-next = తర్వాతి భాగం
listen-stop = ఆపండి
listen-softer = శబ్దం తక్కువ
listen-louder = శబ్దం ఎక్కువ
# Button that changes how fast it speaks. $pace: one of the three below.
listen-pace = వేగం: { $pace }
listen-slow = నెమ్మది
listen-usual = మామూలు
listen-fast = వేగంగా
listen-no-service = ఈ యంత్రం ఇప్పుడు మాట్లాడలేకపోతోంది.
listen-no-voice = ఈ యంత్రంలో ఇంకా తెలుగు స్వరం (వాయిస్) లేదు.
listen-ask = దయచేసి దీన్ని చదివి వినిపించమని మీ వైద్య బృందాన్ని అడగండి.
# Button beside it: opens the panel with text size and colors.
listen-larger = పెద్ద అక్షరాలు
# The speech mode: only heard.
speech-on = చదవడం మొదలైంది.
speech-off = చదవడం ఆగింది.
speech-keys = ముందుకు చదవడానికి కింది బాణం, వెనక్కి వెళ్లడానికి పై బాణం నొక్కండి. ఎడమ, కుడి బాణాలతో ఒక బటన్ నుంచి మరో బటన్‌కు వెళ్లండి. ఎంటర్ ఆ బటన్‌ను నొక్కుతుంది. చదవడం ఆపడానికి ఎంటర్‌ను నొక్కి పట్టుకోండి. ఎఫ్ సెవెన్ స్క్రీన్‌ను నల్లగా చేస్తుంది.
speech-welcome = తెలుగు భాష కోసం, బాణం బటన్లతో తెలుగు అనే మాటను వెతకండి. తర్వాత ఎంటర్ నొక్కండి.
speech-button = బటన్
# One of several things to choose from.
speech-choice = ఎంపిక
speech-chosen = ఎంచుకున్నది
speech-check-box = టిక్ పెట్టె
speech-checked = టిక్ పెట్టినది
speech-not-checked = టిక్ పెట్టనిది
speech-not-chosen = ఎంచుకోనిది
# A word within a text; Enter tells what it means.
speech-link = అర్థం ఉన్న మాట
speech-heading = శీర్షిక
speech-picture = చిత్రం
# A bar that Left and Right move.
speech-slider = జరిపే పట్టీ
speech-percent = { $percent } శాతం
# The card among the cards of its topic.
speech-place = పేజీ { $number }, మొత్తం { $total }
# How much there is on a screen: words, pictures and buttons.
speech-parts = ఈ స్క్రీన్ మీద ఉన్న భాగాలు: { $count }
speech-volume = శబ్దం: { $percent } శాతం
# In the display panel, while the speech mode is on.
speech-group = శబ్దం
# Makes the screen black, so that nobody else can read it.
speech-darken = నల్లని స్క్రీన్
speech-dark = స్క్రీన్ నల్లగా ఉంది.
speech-light = స్క్రీన్ మళ్లీ కనిపిస్తోంది.
# Small words on the dark screen.
speech-touch = స్క్రీన్ చూడటానికి తాకండి
