### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

one-moment = Yon ti moman, tanpri

staff-title = Pou anplwaye yo
staff-pin = Antre kòd PIN nan
staff-digits = Chif ki antre: { $count }
staff-erase = Efase
staff-enter = Konfime
staff-checking = N ap verifye
staff-wrong = Kòd PIN sa a pa bon
staff-wait = Tanpri tann: { $seconds } s
staff-quit = Soti
staff-restart = Relanse
staff-quit-ask = Soti nan pwogram nan? L ap rete fèmen jiskaske yon moun relanse l.
staff-measure = Mezire ekran
staff-languages = Lang ki parèt jiskaske yo relanse l
staff-state = Eta
staff-version = Vèsyon { $version }
staff-running = Ap mache depi { $minutes } min
staff-memory = Memwa: { $megabytes } MB
staff-restarts = Relanse: { $count } fwa
staff-log = Dènye liy nan rejis la
staff-log-empty = Pa gen anyen nan rejis la
