### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

help-title = Tasti che può usare
help-open = Aiuto sui tasti

help-tab = Tab, Shift + Tab
help-tab-does = Vai al pulsante seguente o precedente
help-arrows = Frecce
help-arrows-does = Vai al pulsante più vicino da quella parte
help-enter = Invio (Enter) o Spazio
help-enter-does = Premi il pulsante
help-escape = Esc
help-escape-does = Chiudi un riquadro o torna indietro
help-home = Home
help-home-does = Vai agli argomenti
help-page = Page Up, Page Down
help-page-does = Sposta in su o in giù un testo lungo
help-help = F1 o ?
help-help-does = Apri e chiudi questo elenco
help-speech = Tenere Invio, o F8
help-speech-does = Accendi o spegni la voce
help-dark = F7
help-dark-does = Schermo scuro, con la voce accesa
