### The words of the frame: buttons, hints, questions of the program itself.
### For translators: keep button words short (a button holds about 12 letters).

# Title of the window and heading of the home screen.
home-title = உங்கள் பரிசோதனை
# Stands at the foot of the home screen.
home-notice = பொதுவான தகவல் மட்டுமே. மருத்துவக் குழுவின் ஆலோசனைக்கு மாற்று அல்ல.
# On the home screen of a language that no qualified person has reviewed yet.
home-draft = எந்த மருத்துவ நிபுணரும் இந்தச் சொற்களை இன்னும் சரிபார்க்கவில்லை. சந்தேகம் இருந்தால் மருத்துவக் குழுவிடம் கேளுங்கள்.
own-card = இந்தப் பக்கத்தை எழுதியது: { $clinic }.
languages-title = உங்கள் மொழியைத் தொடுங்கள்
# Shown where a nurse and a patient choose the language to stand beside the first one.
languages-second-title = இரண்டாவது மொழியைத் தேர்ந்தெடுங்கள்
languages-more = மேலும் மொழிகள்
# Beside a greeting and a film, while nobody is at the kiosk: no period at the end.
welcome-touch = தொடங்கத் திரையைத் தொடுங்கள்
button-home = முகப்பு
button-back = பின்னே
button-next = அடுத்து
# $topic: the title of the topic that comes next, such as "Is it safe?".
button-next-topic = அடுத்து: { $topic }
# Opens the panel with text size and colors.
button-display = எழுத்து
button-close = மூடு
# Two controls beside words that do not fit: they move the words up and down.
button-up = மேலே
button-down = கீழே
button-words = சொற்பொருள்
button-about = வழிகாட்டி பற்றி
# Spoken name of the button that shows the language's own name. $language: that name.
button-language = மொழி: { $language }
# Card 5 of 8 = 8-இல் 5: the total stands first.
place = { $total }-இல் { $number }
# The same in words above the heading of a card in "What happens?".
place-step = படி { $number }, மொத்தம் { $total }
words-title = சொற்பொருள்
about-title = இந்த வழிகாட்டி பற்றி
# Heading over the list of books, laws and web pages that the facts come from.
about-sources = ஆதாரங்கள்
display-title = எழுத்து, நிறம்
display-text-size = எழுத்தின் அளவு
# First letter of the alphabet.
display-sample = அ
# Spoken name of one of the five buttons. $step: 1 (smallest) to 5 (largest).
display-text-size-step = எழுத்தின் அளவு: 5-இல் { $step }
display-colors = நிறங்கள்
# Themes; the third is not «கான்ட்ராஸ்ட்», which here means the dye.
display-paper = காகிதம்
display-night = இரவு
display-contrast = அழுத்தமான நிறம்
display-two-languages = இரண்டு மொழிகள்
# Two languages: not in use.
display-off = இல்லை
# Button that shows all languages to choose the second one from.
display-choose = தேர்வு
display-moving-pictures = நகரும் படங்கள்
display-play = இயக்கு
display-hold-still = நிறுத்து
# Heading of a choice: whether a second touch of the same place, soon after the first, counts.
display-touch = தொடுதல்
display-touch-usual = இயல்பு
# Touches that follow one another quickly count as one.
display-hands-shake = என் கைகள் நடுங்கும்
# The question before everything goes back to the welcome screen.
idle-title = இன்னும் இங்கே இருக்கிறீர்களா?
# $seconds: whole seconds left.
idle-count =
    { $seconds ->
        [one] இந்தத் திரை { $seconds } நொடியில் மீண்டும் தொடங்கும்.
       *[other] இந்தத் திரை { $seconds } நொடிகளில் மீண்டும் தொடங்கும்.
    }
idle-stay = நான் இங்கே இருக்கிறேன்
idle-leave = மீண்டும் தொடங்கு
# The control of a film.
button-play = இயக்கு
button-pause = இடைநிறுத்து
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = வீடியோவின் தருணம்
# A ruler under the bars of radiation: what nature gives in one year, in two, in three.
dose-years =
    { $years ->
        [one] { $years } ஆண்டு
       *[other] { $years } ஆண்டு
    }
dose-background = இயற்கை, ஓர் ஆண்டு
