### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = ਮੇਰੀ ਲਿਸਟ
list-count = ਮੇਰੀ ਲਿਸਟ: { $count }
# CLDR: Punjabi [one] is for 0 and 1.
list-count-spoken =
    { $count ->
        [0] ਤੁਹਾਡੀ ਲਿਸਟ ਖਾਲੀ ਹੈ।
        [one] ਤੁਹਾਡੀ ਲਿਸਟ ਵਿੱਚ { $count } ਗੱਲ ਹੈ।
       *[other] ਤੁਹਾਡੀ ਲਿਸਟ ਵਿੱਚ { $count } ਗੱਲਾਂ ਹਨ।
    }
list-add = ਮੇਰੀ ਲਿਸਟ ਵਿੱਚ ਪਾਓ: { $statement }
list-tell = ਮੈਂ ਇਹ ਦੱਸਣਾ ਹੈ
list-ask = ਮੈਂ ਇਹ ਪੁੱਛਣਾ ਹੈ
list-for-team = { $language }, ਟੀਮ ਲਈ
list-empty = ਤੁਹਾਡੀ ਲਿਸਟ ਖਾਲੀ ਹੈ। ਇਸ ਨੂੰ ਭਰਨ ਲਈ “ਦੱਸੋ ਅਤੇ ਪੁੱਛੋ” ਨੂੰ ਛੂਹੋ।
list-note = ਇਹ ਸਕਰੀਨ ਆਪਣੀ ਟੀਮ ਨੂੰ ਦਿਖਾਓ। ਇਹ ਨਾ ਕੋਈ ਫਾਰਮ ਹੈ, ਨਾ ਮਨਜ਼ੂਰੀ। ਇਹ ਮਸ਼ੀਨ ਕੁਝ ਵੀ ਨਹੀਂ ਰੱਖਦੀ।
list-unwell = ਟੀਮ ਨੂੰ ਹੁਣੇ ਦੱਸੋ
list-unwell-note = ਇਹ ਮਸ਼ੀਨ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਬੁਲਾਉਂਦੀ। ਸਭ ਤੋਂ ਨੇੜਲੇ ਸਟਾਫ਼ ਨੂੰ ਕਹੋ, ਜਾਂ ਹੱਥ ਖੜ੍ਹਾ ਕਰੋ।
list-others-hear = ਹੋਰ ਲੋਕ ਇਹ ਸੁਣ ਸਕਦੇ ਹਨ
list-others-hear-note = ਲਿਸਟ ਸਪੀਕਰ ਉੱਤੇ ਉੱਚੀ ਪੜ੍ਹ ਕੇ ਸੁਣਾਈ ਜਾਵੇਗੀ।
list-go-on = ਅੱਗੇ ਚੱਲੋ
list-not-now = ਹੁਣ ਨਹੀਂ
