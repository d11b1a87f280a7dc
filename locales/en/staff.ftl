### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

# Shows alone on the screen while the program is being started again after a fault.
one-moment = One moment, please

# Title of the panel for the staff, and of the pad where they enter their PIN.
staff-title = For staff
staff-pin = Enter the PIN
# Read aloud instead of the digits. $count: how many digits have been entered, 0 to 12.
staff-digits = Digits entered: { $count }
# Buttons of the pad: takes the last digit back; checks the PIN.
staff-erase = Erase
staff-enter = Enter
staff-checking = Checking
staff-wrong = This PIN is wrong
# After a wrong PIN the pad waits. $seconds: whole seconds left.
staff-wait = Please wait: { $seconds } s
# Buttons of the panel.
staff-quit = Quit
staff-restart = Restart
# The question before the program ends.
staff-quit-ask = Quit the kiosk? It stays off until somebody starts it again.
# Opens the screen that measures how wide this screen is, with a bank card.
staff-measure = Measure screen
# Heading over one button for each language. It can be turned off until the next start.
staff-languages = Languages shown until restart
# Heading over the state of the program.
staff-state = State
staff-version = Version { $version }
staff-running = Running for { $minutes } min
staff-memory = Memory: { $megabytes } MB
# How often the program had to be started again after a fault.
staff-restarts = Started again: { $count }
# Heading over the last lines of the log, which are in English.
staff-log = Last lines of the log
staff-log-empty = Nothing was logged
