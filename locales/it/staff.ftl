### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

one-moment = Un momento, per favore

staff-title = Per il personale
staff-pin = Inserire il PIN
staff-digits = Cifre inserite: { $count }
staff-erase = Cancella
staff-enter = Conferma
staff-checking = Verifica in corso
staff-wrong = Questo PIN è sbagliato
staff-wait = Attendere: { $seconds } s
staff-quit = Esci
staff-restart = Riavvia
staff-quit-ask = Uscire dal programma? Resta spento finché qualcuno non lo riavvia.
staff-measure = Misura schermo
staff-languages = Lingue mostrate fino al riavvio
staff-state = Stato
staff-version = Versione { $version }
staff-running = In funzione da { $minutes } min
staff-memory = Memoria: { $megabytes } MB
staff-restarts = Riavvii: { $count }
staff-log = Ultime righe del registro
staff-log-empty = Nessuna voce nel registro
