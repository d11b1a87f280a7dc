### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### Keep button words short (a button holds about 12 letters).

one-moment = براہِ کرم ایک لمحہ انتظار کریں

staff-title = عملے کے لیے
staff-pin = پن کوڈ درج کریں
staff-digits = درج کیے گئے ہندسے: { $count }
staff-erase = مٹائیں
staff-enter = ٹھیک ہے
staff-checking = جانچ ہو رہی ہے
staff-wrong = یہ پن کوڈ غلط ہے
staff-wait = براہِ کرم انتظار کریں: { $seconds } سیکنڈ
staff-quit = پروگرام بند کریں
staff-restart = دوبارہ چلائیں
staff-quit-ask = کیا پروگرام بند کرنا ہے؟ جب تک کوئی اسے دوبارہ شروع نہ کرے، یہ بند رہے گا۔
staff-measure = اسکرین ناپیں
staff-languages = دوبارہ چلنے تک دکھائی جانے والی زبانیں
staff-state = حالت
staff-version = ورژن { $version }
staff-running = { $minutes } منٹ سے چل رہا ہے
staff-memory = میموری: { $megabytes } MB
staff-restarts = دوبارہ چلا: { $count } بار
staff-log = لاگ کی آخری سطریں
staff-log-empty = لاگ میں کچھ نہیں ہے
