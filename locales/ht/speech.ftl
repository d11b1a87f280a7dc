### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.
### For translators: the words on buttons are short; those of the speech mode are only heard.

button-listen = Koute
listen-all = Li tout pou mwen
listen-repeat = Repete
listen-next = Sote
listen-stop = Sispann
listen-softer = Pi ba
listen-louder = Pi fò
listen-pace = Vitès: { $pace }
listen-slow = dousman
listen-usual = nòmal
listen-fast = vit
listen-no-service = Ekran sa a pa ka pale kounye a.
listen-no-voice = Ekran sa a poko gen vwa an kreyòl ayisyen.
listen-ask = Tanpri mande ekip ou a li sa pou ou.
listen-larger = Lèt pi gwo

speech-on = Vwa a limen.
speech-off = Vwa a etenn.
speech-keys = Peze Anba pou kontinye lekti a, epi Anwo pou retounen. Agoch ak Adwat ale de bouton an bouton. Enntè peze bouton an. Kenbe Enntè pou etenn vwa a. F sèt fè ekran an vin nwa.
# The words after "chèche" must be the name in meta.toml.
speech-welcome = Pou Kreyòl ayisyen, chèche Kreyòl ayisyen ak touch flèch yo. Apre sa, peze Enntè.
speech-button = bouton
speech-choice = chwa
speech-chosen = chwazi
speech-check-box = kaz pou koche
speech-checked = koche
speech-not-checked = pa koche
speech-not-chosen = pa chwazi
speech-link = mo ak sa li vle di
speech-heading = tit
speech-picture = imaj
speech-slider = ba glisan
speech-percent = { $percent } pousan
speech-place = Paj { $number } sou { $total }
speech-parts = Pati ki sou ekran sa a: { $count }
speech-volume = Volim: { $percent } pousan

speech-group = Son
speech-darken = Ekran nwa
speech-dark = Ekran an nwa.
speech-light = Ekran an limen ankò.
speech-touch = Touche pou wè ekran an
