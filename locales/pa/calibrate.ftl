### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = ਇਸ ਸਕਰੀਨ ਨੂੰ ਮਾਪੋ
calibrate-card = ਬੈਂਕ ਕਾਰਡ ਨੂੰ ਸਕਰੀਨ ਨਾਲ ਸਿੱਧਾ ਲਾ ਕੇ ਰੱਖੋ। ਕਾਰਡ ਦਾ ਉੱਪਰਲਾ ਕੋਨਾ ਡੱਬੇ ਦੇ ਕੋਨੇ ਉੱਤੇ ਰੱਖੋ।
calibrate-drag = ਹੈਂਡਲ ਨੂੰ ਖਿੱਚੋ, ਜਾਂ ਛੋਟਾ ਅਤੇ ਵੱਡਾ ਦਬਾਓ, ਜਦੋਂ ਤੱਕ ਡੱਬਾ ਕਾਰਡ ਜਿੰਨਾ ਨਾ ਹੋ ਜਾਵੇ।
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = ਫਿਰ ਇਹ ਲਾਈਨ ਸੈਟਿੰਗ ਦੀ ਫਾਈਲ ਵਿੱਚ ਲਿਖੋ। ਇਹ ਦੱਸਦੀ ਹੈ ਕਿ ਸਕਰੀਨ ਕਿੰਨੇ ਮਿਲੀਮੀਟਰ ਚੌੜੀ ਹੈ।
calibrate-distance = ਪੜ੍ਹਨ ਵਾਲੇ ਦੀਆਂ ਅੱਖਾਂ ਤੋਂ ਸਕਰੀਨ ਤੱਕ ਦੀ ਦੂਰੀ ਵੀ ਮਾਪੋ। ਉਸ ਨੂੰ ਮਿਲੀਮੀਟਰ ਵਿੱਚ ਇਸ ਲਾਈਨ ਵਿੱਚ ਲਿਖੋ।
calibrate-window = ਇਹ ਨੰਬਰ ਤਾਂ ਹੀ ਸਹੀ ਹੈ ਜੇ ਪ੍ਰੋਗਰਾਮ ਪੂਰੀ ਸਕਰੀਨ ਉੱਤੇ ਹੋਵੇ (--kiosk)।
calibrate-box = ਬੈਂਕ ਕਾਰਡ ਜਿੰਨਾ ਵੱਡਾ ਡੱਬਾ
calibrate-smaller = ਛੋਟਾ
calibrate-larger = ਵੱਡਾ
calibrate-done = ਹੋ ਗਿਆ
