### Erayada barnaamijka: badhamada, tilmaamaha, su’aalaha.
### Erayada badhamadu ha gaabnaadaan (qiyaastii 12 xaraf).

home-title = Baaritaankaaga floroskoobiga
home-notice = Waa macluumaad guud oo keliya. Ma beddelo talada kooxdaada caafimaadka.
home-draft = Weli ma jiro xirfadle caafimaad oo dib u eegay qoraalkan. Haddii aadan hubin, weydii kooxdaada.
own-card = Boggan waxaa qoray { $clinic }.

languages-title = Taabo luqaddaada
languages-second-title = Dooro luqad labaad
languages-more = Luqado kale
welcome-touch = Taabo shaashadda si aad u bilowdo

button-home = Bogga hore
button-back = Dib u noqo
button-next = Xiga
# $topic: mawduuca xiga.
button-next-topic = Xiga: { $topic }
# Wuxuu furaa cabbirka qoraalka iyo midabada.
button-display = Muuqaalka
button-close = Xir
button-up = Kor
button-down = Hoos
button-words = Macnaha erayada
button-about = Hagahan
button-language = Luqadda: { $language }

place = { $number } ee { $total }
place-step = Tallaabada { $number } ee { $total }

words-title = Macnaha erayada
about-title = Ku saabsan hagahan
about-sources = Ilaha

display-title = Muuqaalka
display-text-size = Cabbirka qoraalka
display-sample = A
display-text-size-step = Cabbirka qoraalka { $step } ee 5
display-colors = Midabada
display-paper = Warqad
display-night = Habeen
display-contrast = Aad u muuqda
display-two-languages = Laba luqadood
display-off = Damsan
display-choose = Dooro
display-moving-pictures = Sawirro dhaqaaqaya
display-play = Dhaqaaji
display-hold-still = Jooji
display-touch = Taabashada
display-touch-usual = Caadi
display-hands-shake = Gacmuhu way i gariiraan

idle-title = Weli ma joogtaa?
idle-count = { $seconds ->
    [one] Shaashaddani dib ayay u bilaabmaysaa { $seconds } ilbiriqsi kaddib.
   *[other] Shaashaddani dib ayay u bilaabmaysaa { $seconds } ilbiriqsi kaddib.
}
idle-stay = Weli waan joogaa
idle-leave = Dib u bilow

button-play = Daar
button-pause = Haki
film-bar = Meesha uu fiidiyowgu marayo

dose-years = { $years ->
    [one] { $years } sano
   *[other] { $years } sano
}
dose-background = Dabiicadda, hal sano
