### Die Liste der Tasten: Name der Taste, und was sie tut.

help-title = Tasten, die Sie benutzen können
help-open = Hilfe zu Tasten

help-tab = Tab, Shift + Tab
help-tab-does = Zum nächsten oder vorigen Feld
help-arrows = Pfeiltasten
help-arrows-does = Zum nächsten Feld in dieser Richtung
help-enter = Enter oder Leertaste
help-enter-does = Das Feld drücken
help-escape = Esc
help-escape-does = Fenster schließen oder zurück
help-home = Home (Pos1)
help-home-does = Zu den Themen
help-page = Page Up, Page Down (Bild auf, Bild ab)
help-page-does = Langen Text nach oben oder unten bewegen
help-help = F1 oder ?
help-help-does = Diese Liste öffnen und schließen
help-speech = Enter halten, oder F8
help-speech-does = Sprachausgabe an oder aus
help-dark = F7
help-dark-does = Bildschirm dunkel, bei Sprachausgabe
