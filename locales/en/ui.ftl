### The words of the frame: buttons, hints, questions of the program itself.
### For translators: keep button words short (a button holds about 12 letters).

# Title of the window and heading of the home screen.
home-title = Your fluoroscopy exam
# Stands at the foot of the home screen.
home-notice = General information only. It does not replace your care team’s advice.
# On the home screen of a language that no qualified person has reviewed yet.
home-draft = No health professional has reviewed these words yet. Ask your team if you are not sure.
# Below the words of a page that the clinic has written itself. $clinic: the clinic's name, such as "Lakeside Imaging".
own-card = { $clinic } wrote this page.

languages-title = Touch your language
# Shown where a nurse and a patient choose the language to stand beside the first one.
languages-second-title = Choose a second language
languages-more = More languages
# Beside a greeting and a film, while nobody is at the kiosk: no period at the end.
welcome-touch = Touch the screen to begin

button-home = Home
button-back = Back
button-next = Next
# $topic: the title of the topic that comes next, such as "Is it safe?".
button-next-topic = Next: { $topic }
# Opens the panel with text size and colors.
button-display = Display
button-close = Close
# Two controls beside words that do not fit: they move the words up and down.
button-up = Up
button-down = Down
button-words = Words to know
button-about = About this guide
# Spoken name of the button that shows the language's own name. $language: that name.
button-language = Language: { $language }

# Where the reader is: card 5 of 8.
place = { $number } of { $total }
# The same in words above the heading of a card in "What happens?".
place-step = Step { $number } of { $total }

words-title = Words to know
about-title = About this guide
# Heading over the list of books, laws and web pages that the facts come from.
about-sources = Sources

display-title = Display
display-text-size = Text size
# One letter, shown small to large on the five buttons of text size.
display-sample = A
# Spoken name of one of the five buttons. $step: 1 (smallest) to 5 (largest).
display-text-size-step = Text size { $step } of 5
display-colors = Colors
# Names of the three color themes: dark on light paper, light on dark, yellow and white on black.
display-paper = Paper
display-night = Night
display-contrast = Contrast
display-two-languages = Two languages
# Two languages: not in use.
display-off = Off
# Button that shows all languages to choose the second one from.
display-choose = Choose
display-moving-pictures = Moving pictures
display-play = Play
display-hold-still = Hold still
# Heading of a choice: whether a second touch of the same place, soon after the first, counts.
display-touch = Touching
display-touch-usual = Usual
# Touches that follow one another quickly count as one.
display-hands-shake = My hands shake

# The question before everything goes back to the welcome screen.
idle-title = Are you still there?
# $seconds: whole seconds left.
idle-count = { $seconds ->
    [one] This screen starts over in { $seconds } second.
   *[other] This screen starts over in { $seconds } seconds.
}
idle-stay = I am still here
idle-leave = Start over

# The control of a film.
button-play = Play
button-pause = Pause
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = Moment of the film

# A ruler under the bars of radiation: what nature gives in one year, in two, in three.
dose-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
dose-background = Nature, one year
