### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

one-moment = Un instant, s’il vous plaît

staff-title = Pour le personnel
staff-pin = Entrez le code PIN
staff-digits = Chiffres entrés : { $count }
staff-erase = Effacer
staff-enter = Valider
staff-checking = Vérification
staff-wrong = Ce code PIN est faux
staff-wait = Veuillez attendre : { $seconds } s
staff-quit = Quitter
staff-restart = Redémarrer
staff-quit-ask = Quitter la borne ? Elle reste éteinte jusqu’à ce que quelqu’un la relance.
staff-measure = Mesurer l’écran
staff-languages = Langues affichées jusqu’au redémarrage
staff-state = État
staff-version = Version { $version }
staff-running = En marche depuis { $minutes } min
staff-memory = Mémoire : { $megabytes } Mo
staff-restarts = Redémarrages : { $count }
staff-log = Dernières lignes du journal
staff-log-empty = Rien dans le journal
