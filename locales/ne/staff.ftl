### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

# Shows alone on the screen while the program is being started again after a fault.
one-moment = कृपया एकछिन पर्खनुहोस्
# Title of the panel for the staff, and of the pad where they enter their PIN.
staff-title = कर्मचारीका लागि
staff-pin = पिन हाल्नुहोस्
# Read aloud instead of the digits. $count: how many digits have been entered, 0 to 12.
staff-digits = हालिएका अङ्क: { $count }
# Buttons of the pad: takes the last digit back; checks the PIN.
staff-erase = मेट्ने
staff-enter = ठीक छ
staff-checking = जाँच्दै छ
staff-wrong = यो पिन गलत छ
# After a wrong PIN the pad waits. $seconds: whole seconds left.
staff-wait = पर्खनुहोस्: { $seconds } सेकेन्ड
# Buttons of the panel.
staff-quit = प्रोग्राम बन्द
staff-restart = फेरि चलाउने
# The question before the program ends.
staff-quit-ask = प्रोग्राम बन्द गर्ने? कसैले फेरि नचलाएसम्म बन्द रहन्छ।
# Opens the screen that measures how wide this screen is, with a bank card.
staff-measure = स्क्रिन नाप्ने
# Heading over one button for each language. It can be turned off until the next start.
staff-languages = फेरि नचलाएसम्म देखिने भाषाहरू
# Heading over the state of the program.
staff-state = अवस्था
staff-version = संस्करण { $version }
staff-running = { $minutes } मिनेटदेखि चलिरहेको
staff-memory = मेमोरी: { $megabytes } MB
# How often the program had to be started again after a fault.
staff-restarts = फेरि सुरु भएको: { $count } पटक
# Heading over the last lines of the log, which are in English.
staff-log = लगका अन्तिम लाइनहरू
staff-log-empty = लगमा केही छैन
