### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

# Shows alone on the screen while the program is being started again after a fault.
one-moment = దయచేసి కాస్త ఆగండి
# Title of the panel for the staff, and of the pad where they enter their PIN.
staff-title = సిబ్బంది కోసం
staff-pin = పిన్ నమోదు చేయండి
# Read aloud instead of the digits. $count: how many digits have been entered, 0 to 12.
staff-digits = నమోదు చేసిన అంకెలు: { $count }
# Buttons of the pad: takes the last digit back; checks the PIN.
staff-erase = చెరపండి
staff-enter = సరే
staff-checking = సరిచూస్తోంది
staff-wrong = ఈ పిన్ తప్పు
# After a wrong PIN the pad waits. $seconds: whole seconds left.
staff-wait = దయచేసి ఆగండి: { $seconds } సెకన్లు
# Buttons of the panel.
staff-quit = ప్రోగ్రామ్ మూసివేత
staff-restart = మళ్లీ మొదలు
# The question before the program ends.
staff-quit-ask = ప్రోగ్రామ్ మూసివేయాలా? ఎవరైనా మళ్లీ మొదలుపెట్టే వరకు మూసే ఉంటుంది.
# Opens the screen that measures how wide this screen is, with a bank card.
staff-measure = స్క్రీన్ కొలత
# Heading over one button for each language. It can be turned off until the next start.
staff-languages = మళ్లీ మొదలయ్యే వరకు కనిపించే భాషలు
# Heading over the state of the program.
staff-state = స్థితి
staff-version = వెర్షన్ { $version }
staff-running = { $minutes } నిమిషాలుగా నడుస్తోంది
staff-memory = మెమరీ: { $megabytes } MB
# How often the program had to be started again after a fault.
staff-restarts = మళ్లీ మొదలైంది: { $count } సార్లు
# Heading over the last lines of the log, which are in English.
staff-log = లాగ్ చివరి వరుసలు
staff-log-empty = లాగ్‌లో ఏమీ లేదు
