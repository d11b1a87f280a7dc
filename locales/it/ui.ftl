### The words of the frame: buttons, hints, questions of the program itself.
### For translators: keep button words short (a button holds about 12 letters).

home-title = Il suo esame di fluoroscopia
home-notice = Solo informazioni generali. Non sostituiscono i consigli della sua équipe curante.
home-draft = Nessun professionista della salute ha ancora controllato questo testo. Se ha dubbi, chieda alla sua équipe.
own-card = Questa pagina è stata scritta da { $clinic }.

languages-title = Tocchi la sua lingua
languages-second-title = Scelga una seconda lingua
languages-more = Altre lingue
welcome-touch = Tocchi lo schermo per iniziare

button-home = Inizio
button-back = Indietro
button-next = Avanti
button-next-topic = Avanti: { $topic }
button-display = Schermo
button-close = Chiudi
button-up = Su
button-down = Giù
button-words = Parole utili
button-about = Su questa guida
button-language = Lingua: { $language }

place = { $number } di { $total }
place-step = Passo { $number } di { $total }

words-title = Parole utili
about-title = Su questa guida
about-sources = Fonti

display-title = Schermo
display-text-size = Grandezza testo
display-sample = A
display-text-size-step = Grandezza testo { $step } di 5
display-colors = Colori
display-paper = Carta
display-night = Notte
display-contrast = Contrasto
display-two-languages = Due lingue
display-off = No
display-choose = Scegli
display-moving-pictures = Immagini in movimento
display-play = Muovi
display-hold-still = Ferma
display-touch = Tocco
display-touch-usual = Normale
display-hands-shake = Mi tremano le mani

idle-title = C’è ancora qualcuno?
# [many]: i milioni; non capita in pratica.
idle-count = { $seconds ->
    [one] Questa schermata ricomincia tra { $seconds } secondo.
    [many] Questa schermata ricomincia tra { $seconds } di secondi.
   *[other] Questa schermata ricomincia tra { $seconds } secondi.
}
idle-stay = Sono ancora qui
idle-leave = Ricomincia

button-play = Riproduci
button-pause = Pausa
film-bar = Momento del filmato

dose-years = { $years ->
    [one] { $years } anno
    [many] { $years } di anni
   *[other] { $years } anni
}
dose-background = Natura, un anno
