### The words of the frame: buttons, hints, questions of the program itself.
### For translators: keep button words short (a button holds about 12 letters).

home-title = Egzamen fliyowoskopi ou
home-notice = Enfòmasyon jeneral sèlman. Li pa ranplase konsèy ekip swen sante ou.
home-draft = Okenn pwofesyonèl sante poko revize mo sa yo. Mande ekip ou a si ou pa sèten.
own-card = Se { $clinic } ki ekri paj sa a.

languages-title = Touche lang ou
languages-second-title = Chwazi yon dezyèm lang
languages-more = Plis lang
welcome-touch = Touche ekran an pou kòmanse

button-home = Akèy
button-back = Retounen
button-next = Swivan
button-next-topic = Swivan: { $topic }
# "Settings": it opens text size, colors, second language.
button-display = Reglaj
button-close = Fèmen
button-up = Monte
button-down = Desann
button-words = Mo itil
button-about = Sou gid sa a
button-language = Lang: { $language }

place = { $number } sou { $total }
place-step = Etap { $number } sou { $total }

words-title = Mo itil
about-title = Sou gid sa a
about-sources = Sous

display-title = Reglaj
display-text-size = Gwosè lèt yo
display-sample = A
display-text-size-step = Gwosè lèt { $step } sou 5
display-colors = Koulè
display-paper = Papye
display-night = Lannwit
display-contrast = Kontras
display-two-languages = De lang
display-off = Non
display-choose = Chwazi
display-moving-pictures = Imaj k ap bouje
display-play = Fè l bouje
display-hold-still = Kanpe l
display-touch = Touche
display-touch-usual = Nòmal
display-hands-shake = Men m tranble

idle-title = Èske ou la toujou?
idle-count = { $seconds ->
    [one] Ekran sa a ap rekòmanse nan { $seconds } segonn.
   *[other] Ekran sa a ap rekòmanse nan { $seconds } segonn.
}
idle-stay = Mwen la toujou
idle-leave = Rekòmanse

button-play = Jwe
button-pause = Kanpe
film-bar = Moman nan fim nan

dose-years = { $years ->
    [one] { $years } an
   *[other] { $years } an
}
dose-background = Lanati, yon an
