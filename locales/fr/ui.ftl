### The words of the frame: buttons, hints, questions of the program itself.
### For translators: keep button words short (a button holds about 12 letters).

home-title = Votre examen de fluoroscopie
home-notice = Information générale seulement. Elle ne remplace pas les conseils de votre équipe soignante.
home-draft = Aucun professionnel de la santé n’a encore relu ce texte. En cas de doute, demandez à votre équipe.
own-card = Cette page a été écrite par { $clinic }.

languages-title = Touchez votre langue
languages-second-title = Choisissez une deuxième langue
languages-more = Plus de langues
welcome-touch = Touchez l’écran pour commencer

button-home = Accueil
button-back = Retour
button-next = Suivant
button-next-topic = Suivant : { $topic }
button-display = Affichage
button-close = Fermer
button-up = Monter
button-down = Descendre
button-words = Mots utiles
button-about = À propos du guide
button-language = Langue : { $language }

place = { $number } sur { $total }
place-step = Étape { $number } sur { $total }

words-title = Mots utiles
about-title = À propos du guide
about-sources = Sources

display-title = Affichage
display-text-size = Taille du texte
display-sample = A
display-text-size-step = Taille du texte { $step } sur 5
display-colors = Couleurs
display-paper = Papier
display-night = Nuit
display-contrast = Contraste
display-two-languages = Deux langues
# Pas de deuxième langue.
display-off = Non
display-choose = Choisir
display-moving-pictures = Images animées
display-play = Lecture
# Les images restent immobiles.
display-hold-still = Arrêter
display-touch = Toucher
display-touch-usual = Normal
display-hands-shake = Mes mains tremblent

idle-title = Êtes-vous toujours là ?
# [many] : pour les millions ; ne se présente pas ici.
idle-count = { $seconds ->
    [one] Cet écran revient au début dans { $seconds } seconde.
    [many] Cet écran revient au début dans { $seconds } de secondes.
   *[other] Cet écran revient au début dans { $seconds } secondes.
}
idle-stay = Je suis toujours là
idle-leave = Recommencer

button-play = Lecture
button-pause = Pause
film-bar = Moment du film

dose-years = { $years ->
    [one] { $years } an
    [many] { $years } d’années
   *[other] { $years } ans
}
dose-background = Nature, en un an
