# Topic: what-is-it
what-is-it-title = ਇਹ ਕੀ ਹੈ?
what-is-it-hint = ਵੀਡੀਓ ਵਾਂਗ ਚੱਲਦਾ ਐਕਸ-ਰੇ

## what-is-it/moves
what-is-it-moves = ਚੱਲਦੀਆਂ ਤਸਵੀਰਾਂ ਵਾਲਾ ਐਕਸ-ਰੇ
what-is-it-moves-photo = ਆਮ [ਐਕਸ-ਰੇ](x-ray) ਇੱਕ ਫੋਟੋ ਵਰਗਾ ਹੁੰਦਾ ਹੈ।
what-is-it-moves-movie = [ਫਲੋਰੋਸਕੋਪੀ](fluoroscopy) ਇੱਕ ਵੀਡੀਓ ਵਰਗੀ ਹੁੰਦੀ ਹੈ। ਇਹ ਸਰੀਰ ਦੇ ਅੰਦਰਲੇ ਹਿੱਸਿਆਂ ਨੂੰ ਹਿੱਲਦੇ ਹੋਏ ਦਿਖਾਉਂਦੀ ਹੈ।

## what-is-it/shows
what-is-it-shows = ਇਹ ਸਰੀਰ ਨੂੰ ਕੰਮ ਕਰਦੇ ਦਿਖਾਉਂਦੀ ਹੈ
what-is-it-shows-lead = ਟੀਮ ਸਕਰੀਨ ਉੱਤੇ ਤੁਹਾਡੇ ਅੰਗਾਂ ਅਤੇ ਟਿਸ਼ੂਆਂ ਨੂੰ ਉਸੇ ਵੇਲੇ ਹਿੱਲਦੇ ਹੋਏ ਦੇਖਦੀ ਹੈ। ਇਹ ਚੀਜ਼ਾਂ ਦਿਸ ਸਕਦੀਆਂ ਹਨ:
what-is-it-shows-heart = ਤੁਹਾਡਾ ਦਿਲ ਅਤੇ ਖੂਨ ਦੀਆਂ ਨਾੜਾਂ
what-is-it-shows-digestion = ਖਾਣਾ ਪਚਾਉਂਦੇ ਹੋਏ ਤੁਹਾਡਾ ਮਿਹਦਾ ਅਤੇ ਅੰਤੜੀਆਂ
what-is-it-shows-reproductive = ਤੁਹਾਡੇ ਜਣਨ ਅੰਗ (ਜਿਨ੍ਹਾਂ ਨਾਲ ਬੱਚੇ ਹੁੰਦੇ ਹਨ)

## what-is-it/helps
what-is-it-helps = ਇਹ ਸਮੱਸਿਆ ਲੱਭਣ ਅਤੇ ਇਲਾਜ ਵਿੱਚ ਮਦਦਗਾਰ ਹੈ
what-is-it-helps-find = ਇਸ ਨਾਲ ਤੁਹਾਡੇ ਡਾਕਟਰ ਨੂੰ ਇਹ ਪਤਾ ਲਾਉਣ ਵਿੱਚ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ ਕਿ ਸਮੱਸਿਆ ਕੀ ਹੈ। ਇਹ ਕਈ ਤਰ੍ਹਾਂ ਦੀਆਂ ਸਮੱਸਿਆਵਾਂ ਵਿੱਚ ਕੰਮ ਆਉਂਦੀ ਹੈ।
what-is-it-helps-treat = ਇਹ ਕੁਝ ਇਲਾਜਾਂ ਵਿੱਚ ਰਾਹ ਵੀ ਦਿਖਾ ਸਕਦੀ ਹੈ।
what-is-it-helps-ask = ਆਪਣੇ ਡਾਕਟਰ ਨੂੰ ਪੁੱਛੋ: ਇਸ ਟੈਸਟ ਵਿੱਚ ਕੀ ਦਿਸੇਗਾ? ਇਸ ਨਾਲ ਮੈਨੂੰ ਕੀ ਮਦਦ ਮਿਲੇਗੀ?
