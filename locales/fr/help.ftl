### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

help-title = Les touches utiles
help-open = Aide pour les touches

help-tab = Tab, Shift + Tab
help-tab-does = Aller au bouton suivant ou précédent
help-arrows = Flèches
help-arrows-does = Aller au bouton le plus proche de ce côté
help-enter = Entrée (Enter) ou Espace
help-enter-does = Appuyer sur le bouton
help-escape = Échap (Esc)
help-escape-does = Fermer un panneau, ou revenir
help-home = Début (Home)
help-home-does = Aller aux sujets
help-page = Page Up, Page Down
help-page-does = Monter ou descendre dans un long texte
help-help = F1 ou ?
help-help-does = Ouvrir et fermer cette liste
help-speech = Entrée (longtemps), ou F8
help-speech-does = Activer ou arrêter la voix
help-dark = F7
help-dark-does = Écran noir, quand la voix est activée
