### Para sa mga tauhan ng klinika. Maikli dapat ang mga salita sa button.

one-moment = Sandali lang po

staff-title = Para sa mga tauhan
staff-pin = Ilagay ang PIN
staff-digits = Nailagay na numero: { $count }
staff-erase = Burahin
staff-enter = Ipasok
staff-checking = Tinitingnan
staff-wrong = Mali ang PIN na ito
staff-wait = Maghintay po: { $seconds } s
staff-quit = Lumabas
staff-restart = I-restart
staff-quit-ask = Isara ang kiosk? Mananatili itong sarado hanggang may magbukas uli.
staff-measure = Sukatin
staff-languages = Mga wikang ipinapakita hanggang sa restart
staff-state = Kalagayan
staff-version = Bersiyon { $version }
staff-running = Tumatakbo nang { $minutes } min
staff-memory = Memory: { $megabytes } MB
staff-restarts = Bilang ng muling pagsisimula: { $count }
staff-log = Mga huling linya ng log
staff-log-empty = Walang naitala
