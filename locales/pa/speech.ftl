### «ਸੁਣੋ» ਸਕਰੀਨ ਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਂਦਾ ਹੈ; ਅਤੇ ਜੋ ਦੇਖ ਨਹੀਂ ਸਕਦੇ, ਉਨ੍ਹਾਂ ਲਈ ਆਵਾਜ਼ ਵਾਲਾ ਤਰੀਕਾ।

button-listen = ਸੁਣੋ
listen-all = ਸਭ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
listen-repeat = ਦੁਹਰਾਓ
listen-next = ਅੱਗੇ ਵਧੋ
listen-stop = ਬੰਦ ਕਰੋ
listen-softer = ਆਵਾਜ਼ ਘੱਟ
listen-louder = ਆਵਾਜ਼ ਵੱਧ
listen-pace = ਰਫ਼ਤਾਰ: { $pace }
listen-slow = ਹੌਲੀ
listen-usual = ਆਮ
listen-fast = ਤੇਜ਼
listen-no-service = ਇਹ ਮਸ਼ੀਨ ਇਸ ਵੇਲੇ ਬੋਲ ਨਹੀਂ ਸਕਦੀ।
listen-no-voice = ਇਸ ਮਸ਼ੀਨ ਵਿੱਚ ਅਜੇ ਪੰਜਾਬੀ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ।
listen-ask = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਟੀਮ ਨੂੰ ਕਹੋ ਕਿ ਇਹ ਤੁਹਾਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾਵੇ।
listen-larger = ਵੱਡੇ ਅੱਖਰ

# Only heard.
speech-on = ਆਵਾਜ਼ ਚਾਲੂ ਹੈ।
speech-off = ਆਵਾਜ਼ ਬੰਦ ਹੈ।
speech-keys = ਅੱਗੇ ਪੜ੍ਹਨ ਲਈ ਹੇਠਾਂ ਵਾਲਾ ਤੀਰ ਦਬਾਓ, ਅਤੇ ਪਿੱਛੇ ਜਾਣ ਲਈ ਉੱਪਰ ਵਾਲਾ ਤੀਰ। ਖੱਬੇ ਅਤੇ ਸੱਜੇ ਤੀਰ ਨਾਲ ਇੱਕ ਬਟਨ ਤੋਂ ਦੂਜੇ ਬਟਨ ਉੱਤੇ ਜਾਓ। ਐਂਟਰ ਨਾਲ ਬਟਨ ਦੱਬਦਾ ਹੈ। ਆਵਾਜ਼ ਬੰਦ ਕਰਨ ਲਈ ਐਂਟਰ ਨੂੰ ਦਬਾਈ ਰੱਖੋ। ਐੱਫ ਸੱਤ ਨਾਲ ਸਕਰੀਨ ਕਾਲੀ ਹੋ ਜਾਂਦੀ ਹੈ।
speech-welcome = ਪੰਜਾਬੀ ਲਈ, ਤੀਰ ਵਾਲੀਆਂ ਕੁੰਜੀਆਂ ਨਾਲ ਪੰਜਾਬੀ ਲੱਭੋ। ਫਿਰ ਐਂਟਰ ਦਬਾਓ।
speech-button = ਬਟਨ
speech-choice = ਚੋਣ
speech-chosen = ਚੁਣਿਆ ਹੋਇਆ
speech-check-box = ਟਿੱਕ ਵਾਲਾ ਡੱਬਾ
speech-checked = ਟਿੱਕ ਲੱਗਾ ਹੈ
speech-not-checked = ਟਿੱਕ ਨਹੀਂ ਲੱਗਾ
speech-not-chosen = ਚੁਣਿਆ ਨਹੀਂ ਗਿਆ
speech-link = ਸ਼ਬਦ, ਜਿਸ ਦਾ ਅਰਥ ਸੁਣ ਸਕਦੇ ਹੋ
speech-heading = ਸਿਰਲੇਖ
speech-picture = ਤਸਵੀਰ
speech-slider = ਸਰਕਾਉਣ ਵਾਲੀ ਪੱਟੀ
speech-percent = { $percent } ਫੀਸਦੀ
speech-place = { $total } ਵਿੱਚੋਂ ਪੰਨਾ { $number }
speech-parts = ਇਸ ਸਕਰੀਨ ਉੱਤੇ ਕੁੱਲ ਹਿੱਸੇ: { $count }
speech-volume = ਆਵਾਜ਼: { $percent } ਫੀਸਦੀ

speech-group = ਆਵਾਜ਼
speech-darken = ਕਾਲੀ ਸਕਰੀਨ
speech-dark = ਸਕਰੀਨ ਕਾਲੀ ਹੈ।
speech-light = ਸਕਰੀਨ ਮੁੜ ਚਾਲੂ ਹੈ।
speech-touch = ਸਕਰੀਨ ਦੇਖਣ ਲਈ ਛੂਹੋ
