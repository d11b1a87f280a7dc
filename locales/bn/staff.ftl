### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

# Shows alone on the screen while the program is being started again after a fault.
one-moment = একটু অপেক্ষা করুন

# Title of the panel for the staff, and of the pad where they enter their PIN.
staff-title = কর্মীদের জন্য
staff-pin = পিন দিন
# Read aloud instead of the digits. $count: how many digits have been entered, 0 to 12.
staff-digits = দেওয়া অঙ্কের সংখ্যা: { $count }
# Buttons of the pad: takes the last digit back; checks the PIN.
staff-erase = মুছুন
staff-enter = ঠিক আছে
staff-checking = যাচাই চলছে
staff-wrong = এই পিনটি ভুল
# After a wrong PIN the pad waits. $seconds: whole seconds left.
staff-wait = অপেক্ষা করুন: { $seconds } সেকেন্ড
# Buttons of the panel.
staff-quit = প্রোগ্রাম বন্ধ
staff-restart = আবার চালু
staff-quit-ask = প্রোগ্রাম বন্ধ করবেন? কেউ আবার চালু না করা পর্যন্ত বন্ধ থাকবে।
# Opens the screen that measures how wide this screen is, with a bank card.
staff-measure = স্ক্রিন মাপুন
# Heading over one button for each language. It can be turned off until the next start.
staff-languages = আবার চালু না হওয়া পর্যন্ত যেসব ভাষা দেখা যাবে
# Heading over the state of the program.
staff-state = অবস্থা
staff-version = সংস্করণ { $version }
staff-running = { $minutes } মিনিট ধরে চলছে
staff-memory = মেমোরি: { $megabytes } MB
# How often the program had to be started again after a fault.
staff-restarts = আবার চালু হয়েছে: { $count } বার
# Heading over the last lines of the log, which are in English.
staff-log = লগের শেষ লাইনগুলো
staff-log-empty = লগে কিছু নেই
