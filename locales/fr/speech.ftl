### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.
### For translators: the words on buttons are short; those of the speech mode are only heard.

button-listen = Écouter
listen-all = Tout me lire
listen-repeat = Répéter
listen-next = Passer
listen-stop = Arrêter
listen-softer = Moins fort
listen-louder = Plus fort
listen-pace = Vitesse : { $pace }
listen-slow = lente
listen-usual = normale
listen-fast = rapide
listen-no-service = Cette borne ne peut pas parler en ce moment.
listen-no-voice = Cette borne n’a pas encore de voix en français.
listen-ask = Demandez à votre équipe de vous lire ce texte.
listen-larger = Texte plus grand

speech-on = La voix est activée.
speech-off = La voix est arrêtée.
speech-keys = Appuyez sur Bas pour lire la suite, et sur Haut pour revenir. Gauche et Droite vont de bouton en bouton. Entrée appuie sur le bouton. Maintenez Entrée enfoncée pour arrêter la voix. F7 rend l’écran noir.
speech-welcome = Pour le français, cherchez Français avec les flèches. Puis appuyez sur Entrée.
speech-button = bouton
speech-choice = choix
speech-chosen = choisi
speech-check-box = case à cocher
speech-checked = cochée
speech-not-checked = pas cochée
speech-not-chosen = pas choisi
speech-link = mot avec sa définition
speech-heading = titre
speech-picture = image
speech-slider = barre
speech-percent = { $percent } pour cent
speech-place = Page { $number } sur { $total }
speech-parts = Éléments sur cet écran : { $count }
speech-volume = Volume : { $percent } pour cent

speech-group = Son
speech-darken = Écran noir
speech-dark = L’écran est noir.
speech-light = L’écran est rallumé.
speech-touch = Touchez pour voir l’écran
