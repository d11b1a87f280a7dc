### Maikli dapat ang mga salita sa button (mga 12 letra).

home-title = Ang inyong fluoroscopy
home-notice = Pangkalahatang impormasyon lang ito. Hindi nito pinapalitan ang payo ng inyong medical team.
home-draft = Wala pang health professional na nagrepaso sa mga salitang ito. Tanungin ang inyong team kung hindi kayo sigurado.
own-card = { $clinic } ang sumulat ng pahinang ito.

languages-title = Pindutin ang inyong wika
languages-second-title = Pumili ng ikalawang wika
languages-more = Iba pang wika
welcome-touch = Pindutin ang screen para magsimula

button-home = Simula
button-back = Bumalik
button-next = Susunod
# $topic: ang pamagat ng susunod na paksa.
button-next-topic = Susunod: { $topic }
# Laki ng letra at mga kulay.
button-display = Hitsura
button-close = Isara
button-up = Pataas
button-down = Pababa
button-words = Mga salita
button-about = Tungkol dito
button-language = Wika: { $language }

place = { $number } ng { $total }
place-step = Hakbang { $number } ng { $total }

words-title = Mga salitang dapat malaman
about-title = Tungkol sa gabay na ito
about-sources = Mga pinagmulan

display-title = Hitsura
display-text-size = Laki ng letra
display-sample = A
display-text-size-step = Laki ng letra { $step } ng 5
display-colors = Mga kulay
display-paper = Papel
display-night = Gabi
display-contrast = Contrast
display-two-languages = Dalawang wika
# Hindi gamit ang ikalawang wika.
display-off = Isa lang
display-choose = Pumili
display-moving-pictures = Mga gumagalaw na larawan
display-play = I-play
display-hold-still = Ihinto
display-touch = Pagpindot
display-touch-usual = Karaniwan
display-hands-shake = Nanginginig ang kamay

idle-title = Nandiyan pa po ba kayo?
idle-count = { $seconds ->
    [one] Magsisimula muli ang screen na ito sa loob ng { $seconds } segundo.
   *[other] Magsisimula muli ang screen na ito sa loob ng { $seconds } segundo.
}
idle-stay = Narito pa ako
idle-leave = Magsimula uli

button-play = I-play
button-pause = I-pause
film-bar = Sandali ng pelikula

dose-years = { $years ->
    [one] { $years } taon
   *[other] { $years } taon
}
dose-background = Kalikasan, isang taon
