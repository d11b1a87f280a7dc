### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

# Shows alone on the screen while the program is being started again after a fault.
one-moment = कृपया एक क्षण रुकें

# Title of the panel for the staff, and of the pad where they enter their PIN.
staff-title = कर्मचारियों के लिए
staff-pin = पिन डालें
# Read aloud instead of the digits. $count: how many digits have been entered, 0 to 12.
staff-digits = डाले गए अंक: { $count }
# Buttons of the pad: takes the last digit back; checks the PIN.
staff-erase = मिटाएँ
staff-enter = ठीक है
staff-checking = जाँच हो रही है
staff-wrong = यह पिन गलत है
# After a wrong PIN the pad waits. $seconds: whole seconds left.
staff-wait = कृपया रुकें: { $seconds } सेकंड
# Buttons of the panel.
staff-quit = प्रोग्राम बंद करें
staff-restart = फिर चालू करें
staff-quit-ask = क्या प्रोग्राम बंद करना है? जब तक कोई इसे फिर शुरू न करे, यह बंद रहेगा।
staff-measure = स्क्रीन नापें
# Heading over one button for each language. It can be turned off until the next start.
staff-languages = फिर चालू होने तक दिखने वाली भाषाएँ
# Heading over the state of the program.
staff-state = स्थिति
staff-version = संस्करण { $version }
staff-running = { $minutes } मिनट से चल रहा है
staff-memory = मेमोरी: { $megabytes } MB
# How often the program had to be started again after a fault.
staff-restarts = फिर चालू हुआ: { $count } बार
# Heading over the last lines of the log, which are in English.
staff-log = लॉग की आखिरी पंक्तियाँ
staff-log-empty = लॉग में कुछ नहीं है
