### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

# Shows alone on the screen while the program is being started again after a fault.
one-moment = சற்றுப் பொறுங்கள்
# Title of the panel for the staff, and of the pad where they enter their PIN.
staff-title = பணியாளர்களுக்கு
staff-pin = PIN எண்ணை உள்ளிடவும்
# Read aloud instead of the digits. $count: how many digits have been entered, 0 to 12.
staff-digits = உள்ளிட்ட இலக்கங்கள்: { $count }
# Buttons of the pad: takes the last digit back; checks the PIN.
staff-erase = அழி
staff-enter = சரி
staff-checking = சரிபார்க்கிறது
staff-wrong = இந்த PIN எண் தவறு
# After a wrong PIN the pad waits. $seconds: whole seconds left.
staff-wait = பொறுங்கள்: { $seconds } நொடி
# Buttons of the panel.
staff-quit = வெளியேறு
staff-restart = மீண்டும் தொடங்கு
# The question before the program ends.
staff-quit-ask = நிரலை மூடவா? யாராவது மீண்டும் தொடங்கும் வரை மூடியே இருக்கும்.
# Opens the screen that measures how wide this screen is, with a bank card.
staff-measure = திரையை அள
# Heading over one button for each language. It can be turned off until the next start.
staff-languages = மீண்டும் தொடங்கும் வரை காட்டும் மொழிகள்
# Heading over the state of the program.
staff-state = நிலை
staff-version = பதிப்பு { $version }
staff-running = { $minutes } நிமிடமாக இயங்குகிறது
staff-memory = நினைவகம்: { $megabytes } MB
# How often the program had to be started again after a fault.
staff-restarts = மீண்டும் தொடங்கியது: { $count } முறை
# Heading over the last lines of the log, which are in English.
staff-log = பதிவின் கடைசி வரிகள்
staff-log-empty = பதிவில் எதுவும் இல்லை
