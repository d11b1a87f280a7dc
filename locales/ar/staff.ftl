### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

# Shows alone on the screen while the program is being started again after a fault.
one-moment = لحظة من فضلك

# Title of the panel for the staff, and of the pad where they enter their PIN.
staff-title = للموظفين
staff-pin = أدخل الرقم السري
# Read aloud instead of the digits. $count: how many digits have been entered, 0 to 12.
staff-digits = عدد الأرقام المُدخلة: { $count }
# Buttons of the pad: takes the last digit back; checks the PIN.
staff-erase = مسح
staff-enter = إدخال
staff-checking = جارٍ التحقق
staff-wrong = الرقم السري غير صحيح
# After a wrong PIN the pad waits. $seconds: whole seconds left.
staff-wait = يرجى الانتظار: { $seconds } ث
# Buttons of the panel.
staff-quit = خروج
staff-restart = إعادة التشغيل
staff-quit-ask = هل تريد إنهاء البرنامج؟ سيبقى متوقفًا حتى يعيد أحد تشغيله.
staff-measure = قياس الشاشة
# Heading over one button for each language. It can be turned off until the next start.
staff-languages = اللغات المعروضة حتى إعادة التشغيل
# Heading over the state of the program.
staff-state = الحالة
staff-version = الإصدار { $version }
staff-running = يعمل منذ { $minutes } دقيقة
staff-memory = الذاكرة: { $megabytes } MB
# How often the program had to be started again after a fault.
staff-restarts = مرات إعادة التشغيل: { $count }
# Heading over the last lines of the log, which are in English.
staff-log = آخر سطور السجل
staff-log-empty = السجل فارغ
