### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.
### For translators: the words on buttons are short; those of the speech mode are only heard.

button-listen = Ascolta
listen-all = Ascolta tutto
listen-repeat = Ripeti
listen-next = Salta
listen-stop = Ferma
listen-softer = Meno forte
listen-louder = Più forte
listen-pace = Velocità: { $pace }
listen-slow = lenta
listen-usual = normale
listen-fast = veloce
listen-no-service = Questo schermo ora non può parlare.
listen-no-voice = Questo schermo non ha ancora una voce in italiano.
listen-ask = Chieda alla sua équipe di leggerle questo testo.
listen-larger = Testo più grande

speech-on = La voce è accesa.
speech-off = La voce è spenta.
speech-keys = Prema Giù per continuare a leggere e Su per tornare indietro. Sinistra e Destra vanno da un pulsante all’altro. Invio preme il pulsante. Tenga premuto Invio per spegnere la voce. Effe sette rende scuro lo schermo.
speech-welcome = Per l’italiano, cerchi Italiano con le frecce. Poi prema Invio.
speech-button = pulsante
speech-choice = scelta
speech-chosen = selezionata
speech-check-box = casella
speech-checked = selezionata
speech-not-checked = non selezionata
speech-not-chosen = non selezionata
speech-link = parola con spiegazione
speech-heading = titolo
speech-picture = immagine
speech-slider = barra
speech-percent = { $percent } per cento
speech-place = Pagina { $number } di { $total }
speech-parts = Parti in questa schermata: { $count }
speech-volume = Volume: { $percent } per cento

speech-group = Suono
speech-darken = Schermo scuro
speech-dark = Lo schermo è scuro.
speech-light = Lo schermo è di nuovo acceso.
speech-touch = Tocchi per vedere lo schermo
