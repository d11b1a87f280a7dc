### For the staff, behind the PIN. Button words are short.

one-moment = Proszę chwilę zaczekać

staff-title = Dla personelu
staff-pin = Proszę wpisać PIN
staff-digits = Wpisane cyfry: { $count }
staff-erase = Skasuj
staff-enter = Zatwierdź
staff-checking = Sprawdzanie
staff-wrong = Ten PIN jest błędny
staff-wait = Proszę czekać: { $seconds } s
staff-quit = Zakończ
staff-restart = Restart
staff-quit-ask = Zakończyć program? Pozostanie wyłączony, dopóki ktoś go znów nie uruchomi.
staff-measure = Zmierz ekran
staff-languages = Języki widoczne do restartu
staff-state = Stan
staff-version = Wersja { $version }
staff-running = Działa od { $minutes } min
staff-memory = Pamięć: { $megabytes } MB
staff-restarts = Restarty po błędzie: { $count }
staff-log = Ostatnie wiersze dziennika
staff-log-empty = Dziennik jest pusty
