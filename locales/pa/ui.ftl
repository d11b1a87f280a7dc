### The words of the frame: buttons, hints, questions of the program itself.
### Keep button words short (a button holds about 12 letters); no gendered verb for the reader where it can be avoided.

home-title = ਤੁਹਾਡਾ ਫਲੋਰੋਸਕੋਪੀ ਟੈਸਟ
home-notice = ਇਹ ਸਿਰਫ਼ ਆਮ ਜਾਣਕਾਰੀ ਹੈ। ਇਹ ਤੁਹਾਡੀ ਮੈਡੀਕਲ ਟੀਮ ਦੀ ਸਲਾਹ ਦੀ ਥਾਂ ਨਹੀਂ ਲੈਂਦੀ।
# Must stay honest: no health professional has reviewed these words yet.
home-draft = ਅਜੇ ਤੱਕ ਕਿਸੇ ਸਿਹਤ ਮਾਹਰ ਨੇ ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। ਪੱਕਾ ਪਤਾ ਨਾ ਹੋਵੇ, ਤਾਂ ਆਪਣੀ ਟੀਮ ਨੂੰ ਪੁੱਛੋ।
own-card = ਇਹ ਪੰਨਾ { $clinic } ਨੇ ਲਿਖਿਆ ਹੈ।

languages-title = ਆਪਣੀ ਭਾਸ਼ਾ ਨੂੰ ਛੂਹੋ
languages-second-title = ਦੂਜੀ ਭਾਸ਼ਾ ਚੁਣੋ
languages-more = ਹੋਰ ਭਾਸ਼ਾਵਾਂ
welcome-touch = ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਸਕਰੀਨ ਨੂੰ ਛੂਹੋ

button-home = ਮੁੱਖ ਪੰਨਾ
button-back = ਪਿੱਛੇ
button-next = ਅੱਗੇ
# $topic: the title of the topic that comes next.
button-next-topic = ਅੱਗੇ: { $topic }
# Says what the panel holds: text size and colors.
button-display = ਅੱਖਰ ਅਤੇ ਰੰਗ
button-close = ਬੰਦ ਕਰੋ
button-up = ਉੱਪਰ
button-down = ਹੇਠਾਂ
button-words = ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ
button-about = ਇਸ ਗਾਈਡ ਬਾਰੇ
button-language = ਭਾਸ਼ਾ: { $language }

# Card 5 of 8 = 8 ਵਿੱਚੋਂ 5: the total stands first.
place = { $total } ਵਿੱਚੋਂ { $number }
place-step = { $total } ਵਿੱਚੋਂ ਕਦਮ { $number }

words-title = ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ
about-title = ਇਸ ਗਾਈਡ ਬਾਰੇ
about-sources = ਸਰੋਤ

display-title = ਅੱਖਰ ਅਤੇ ਰੰਗ
display-text-size = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ
display-sample = ਅ
display-text-size-step = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ: 5 ਵਿੱਚੋਂ { $step }
display-colors = ਰੰਗ
# Names of the three color themes; the third is not «ਕੰਟਰਾਸਟ», which here means the dye.
display-paper = ਕਾਗਜ਼
display-night = ਰਾਤ
display-contrast = ਗੂੜ੍ਹੇ ਰੰਗ
display-two-languages = ਦੋ ਭਾਸ਼ਾਵਾਂ
display-off = ਬੰਦ
display-choose = ਚੁਣੋ
display-moving-pictures = ਚੱਲਦੀਆਂ ਤਸਵੀਰਾਂ
display-play = ਚਲਾਓ
display-hold-still = ਰੋਕੋ
display-touch = ਛੂਹਣਾ
display-touch-usual = ਆਮ
display-hands-shake = ਮੇਰੇ ਹੱਥ ਕੰਬਦੇ ਹਨ

idle-title = ਕੀ ਤੁਸੀਂ ਅਜੇ ਵੀ ਇੱਥੇ ਹੋ?
# CLDR: Punjabi [one] is for 0 and 1.
idle-count = { $seconds ->
    [one] ਇਹ ਸਕਰੀਨ { $seconds } ਸਕਿੰਟ ਵਿੱਚ ਮੁੜ ਸ਼ੁਰੂ ਹੋਵੇਗੀ।
   *[other] ਇਹ ਸਕਰੀਨ { $seconds } ਸਕਿੰਟਾਂ ਵਿੱਚ ਮੁੜ ਸ਼ੁਰੂ ਹੋਵੇਗੀ।
}
idle-stay = ਮੈਂ ਇੱਥੇ ਹੀ ਹਾਂ
idle-leave = ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ

# The control of a film.
button-play = ਚਲਾਓ
button-pause = ਰੋਕੋ
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = ਵੀਡੀਓ ਨੂੰ ਅੱਗੇ-ਪਿੱਛੇ ਕਰੋ

# CLDR: Punjabi [one] is for 0 and 1.
dose-years = { $years ->
    [one] { $years } ਸਾਲ
   *[other] { $years } ਸਾਲ
}
dose-background = ਕੁਦਰਤ, ਇੱਕ ਸਾਲ
