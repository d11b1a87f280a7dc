### The words of the frame: buttons, hints, questions of the program itself.
### Keep button words short (a button holds about 12 letters); no gendered verb for the reader where it can be avoided.

home-title = તમારી ફ્લોરોસ્કોપી તપાસ
home-notice = આ માત્ર સામાન્ય માહિતી છે. તે તમારી મેડિકલ ટીમની સલાહનું સ્થાન લેતી નથી.
# Must stay honest: no health professional has reviewed these words yet.
home-draft = હજી સુધી કોઈ આરોગ્ય નિષ્ણાતે આ શબ્દો ચકાસ્યા નથી. ખાતરી ન હોય તો તમારી ટીમને પૂછો.
own-card = આ પાનું { $clinic } એ લખ્યું છે.

languages-title = તમારી ભાષાને અડો
languages-second-title = બીજી ભાષા પસંદ કરો
languages-more = વધુ ભાષાઓ
welcome-touch = શરૂ કરવા સ્ક્રીનને અડો

button-home = મુખ્ય પાનું
button-back = પાછળ
button-next = આગળ
# $topic: the title of the topic that comes next.
button-next-topic = આગળ: { $topic }
# Says what the panel holds: text size and colors.
button-display = અક્ષર અને રંગ
button-close = બંધ કરો
button-up = ઉપર
button-down = નીચે
button-words = શબ્દોના અર્થ
button-about = આ માર્ગદર્શિકા વિશે
button-language = ભાષા: { $language }

# Card 5 of 8 = 8માંથી 5: the total stands first.
place = { $total }માંથી { $number }
place-step = { $total }માંથી પગલું { $number }

words-title = શબ્દોના અર્થ
about-title = આ માર્ગદર્શિકા વિશે
about-sources = સ્રોતો

display-title = અક્ષર અને રંગ
display-text-size = અક્ષરોનું કદ
display-sample = અ
display-text-size-step = અક્ષરોનું કદ: 5માંથી { $step }
display-colors = રંગો
# Names of the three color themes; the third is not «કોન્ટ્રાસ્ટ», which here means the dye.
display-paper = કાગળ
display-night = રાત
display-contrast = ઘાટા રંગ
display-two-languages = બે ભાષાઓ
display-off = બંધ
display-choose = પસંદ કરો
display-moving-pictures = ચાલતી તસવીરો
display-play = ચલાવો
display-hold-still = સ્થિર રાખો
display-touch = અડવું
display-touch-usual = સામાન્ય
display-hands-shake = મારા હાથ ધ્રૂજે છે

idle-title = શું તમે હજી અહીં છો?
# CLDR: Gujarati [one] is for 0 and 1.
idle-count = { $seconds ->
    [one] આ સ્ક્રીન { $seconds } સેકન્ડમાં ફરી શરૂ થશે.
   *[other] આ સ્ક્રીન { $seconds } સેકન્ડમાં ફરી શરૂ થશે.
}
idle-stay = હું અહીં જ છું
idle-leave = ફરી શરૂ કરો

# The control of a film.
button-play = ચલાવો
button-pause = થોભાવો
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = વીડિયોને આગળ-પાછળ કરો

# CLDR: Gujarati [one] is for 0 and 1.
dose-years = { $years ->
    [one] { $years } વર્ષ
   *[other] { $years } વર્ષ
}
dose-background = કુદરત, એક વર્ષ
