### Für das Personal der Klinik. Knöpfe kurz halten (etwa 12 Buchstaben).

one-moment = Einen Moment, bitte

staff-title = Für das Personal
staff-pin = PIN eingeben
staff-digits = Eingegebene Ziffern: { $count }
staff-erase = Löschen
staff-enter = Eingeben
staff-checking = Wird geprüft
staff-wrong = Diese PIN ist falsch
staff-wait = Bitte warten: { $seconds } s
staff-quit = Beenden
staff-restart = Neu starten
staff-quit-ask = Den Kiosk beenden? Er bleibt aus, bis jemand ihn wieder startet.
staff-measure = Messen
staff-languages = Gezeigte Sprachen bis zum Neustart
staff-state = Zustand
staff-version = Version { $version }
staff-running = Läuft seit { $minutes } min
staff-memory = Speicher: { $megabytes } MB
staff-restarts = Neu gestartet: { $count } Mal
staff-log = Letzte Zeilen des Protokolls
staff-log-empty = Nichts protokolliert
