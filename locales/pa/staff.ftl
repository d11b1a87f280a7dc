### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### Keep button words short (a button holds about 12 letters).

one-moment = ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਪਲ ਉਡੀਕੋ

staff-title = ਸਟਾਫ਼ ਲਈ
staff-pin = ਪਿੰਨ ਭਰੋ
staff-digits = ਭਰੇ ਗਏ ਅੰਕ: { $count }
staff-erase = ਮਿਟਾਓ
staff-enter = ਠੀਕ ਹੈ
staff-checking = ਜਾਂਚ ਹੋ ਰਹੀ ਹੈ
staff-wrong = ਇਹ ਪਿੰਨ ਗਲਤ ਹੈ
staff-wait = ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕੋ: { $seconds } ਸਕਿੰਟ
staff-quit = ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰੋ
staff-restart = ਮੁੜ ਚਲਾਓ
staff-quit-ask = ਕੀ ਪ੍ਰੋਗਰਾਮ ਬੰਦ ਕਰਨਾ ਹੈ? ਜਦੋਂ ਤੱਕ ਕੋਈ ਇਸ ਨੂੰ ਮੁੜ ਨਾ ਚਲਾਵੇ, ਇਹ ਬੰਦ ਰਹੇਗਾ।
staff-measure = ਸਕਰੀਨ ਮਾਪੋ
staff-languages = ਮੁੜ ਚੱਲਣ ਤੱਕ ਦਿਸਣ ਵਾਲੀਆਂ ਭਾਸ਼ਾਵਾਂ
staff-state = ਹਾਲਤ
staff-version = ਵਰਜਨ { $version }
staff-running = { $minutes } ਮਿੰਟ ਤੋਂ ਚੱਲ ਰਿਹਾ ਹੈ
staff-memory = ਮੈਮਰੀ: { $megabytes } MB
staff-restarts = ਮੁੜ ਚੱਲਿਆ: { $count } ਵਾਰ
staff-log = ਲੌਗ ਦੀਆਂ ਆਖਰੀ ਲਾਈਨਾਂ
staff-log-empty = ਲੌਗ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਹੈ
