### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.
### For translators: the words on buttons are short; those of the speech mode are only heard.

# Tool in the bar above every screen: reads the screen aloud.
button-listen = கேட்க
# Reads the whole guide, page after page, and turns the pages.
listen-all = எல்லாவற்றையும் படி
# Buttons while it speaks: this part again; on to the next part; no more.
listen-repeat = மீண்டும்
listen-next = அடுத்த பகுதி
listen-stop = நிறுத்து
listen-softer = ஒலி குறைவு
listen-louder = ஒலி அதிகம்
# Button that changes how fast it speaks. $pace: one of the three below.
listen-pace = வேகம்: { $pace }
listen-slow = மெதுவாக
listen-usual = இயல்பாக
listen-fast = வேகமாக
listen-no-service = இந்தக் கருவியால் இப்போது பேச முடியவில்லை.
# The name of this language.
listen-no-voice = இந்தக் கருவியில் இன்னும் தமிழ்க் குரல் இல்லை.
listen-ask = இதைப் படித்துக் காட்டும்படி உங்கள் மருத்துவக் குழுவிடம் கேளுங்கள்.
# Button beside it: opens the panel with text size and colors.
listen-larger = பெரிய எழுத்து
# The speech mode: only heard.
speech-on = பேச்சு தொடங்கியது.
speech-off = பேச்சு நின்றது.
# Only heard: the names of keys are written as they are said.
speech-keys = தொடர்ந்து கேட்க கீழ் அம்புக்குறியையும், பின்னே செல்ல மேல் அம்புக்குறியையும் அழுத்துங்கள். இடது, வலது அம்புக்குறிகள் ஒரு பொத்தானிலிருந்து மற்றொன்றுக்குச் செல்லும். என்டர் அந்தப் பொத்தானை அழுத்தும். பேச்சை நிறுத்த என்டரை அழுத்திப் பிடியுங்கள். எஃப் ஏழு திரையைக் கருப்பாக்கும்.
speech-welcome = தமிழ் மொழிக்கு, அம்புக்குறி விசைகளால் தமிழ் என்பதைத் தேடுங்கள். பிறகு என்டர் அழுத்துங்கள்.
speech-button = பொத்தான்
# One of several things to choose from.
speech-choice = தேர்வு
speech-chosen = தேர்ந்தெடுத்தது
speech-check-box = தேர்வுப் பெட்டி
speech-checked = குறியிட்டது
speech-not-checked = குறியிடாதது
speech-not-chosen = தேர்ந்தெடுக்காதது
# A word within a text; Enter tells what it means.
speech-link = பொருள் உள்ள சொல்
speech-heading = தலைப்பு
speech-picture = படம்
# A bar that Left and Right move.
speech-slider = நகர்த்தும் பட்டை
speech-percent = { $percent } சதவீதம்
# The card among the cards of its topic.
speech-place = பக்கம் { $number }, மொத்தம் { $total }
# How much there is on a screen: words, pictures and buttons.
speech-parts = இந்தத் திரையில் உள்ள பகுதிகள்: { $count }
speech-volume = ஒலி: { $percent } சதவீதம்
# In the display panel, while the speech mode is on.
speech-group = ஒலி
# Makes the screen black, so that nobody else can read it.
speech-darken = கருப்புத் திரை
speech-dark = திரை கருப்பாக உள்ளது.
speech-light = திரை மீண்டும் தெரிகிறது.
# Small words on the dark screen.
speech-touch = திரையைப் பார்க்கத் தொடுங்கள்
