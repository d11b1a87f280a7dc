# Topic: get-ready
get-ready-title = ਟੈਸਟ ਦੀ ਤਿਆਰੀ
get-ready-hint = ਟੈਸਟ ਤੋਂ ਪਹਿਲਾਂ ਕੀ ਕਰਨਾ ਹੈ

## get-ready/depends
get-ready-depends = ਤਿਆਰੀ ਤੁਹਾਡੇ ਟੈਸਟ ਉੱਤੇ ਨਿਰਭਰ ਹੈ
get-ready-depends-nothing = ਕੁਝ ਟੈਸਟਾਂ ਲਈ ਤੁਹਾਨੂੰ ਕੁਝ ਖਾਸ ਨਹੀਂ ਕਰਨਾ ਪੈਂਦਾ।
get-ready-depends-something = ਹੋਰ ਟੈਸਟਾਂ ਲਈ ਤੁਹਾਨੂੰ ਕੁਝ ਸਮੇਂ ਲਈ ਖਾਣਾ, ਪੀਣਾ ਜਾਂ ਕੁਝ ਦਵਾਈਆਂ ਬੰਦ ਰੱਖਣੀਆਂ ਪੈ ਸਕਦੀਆਂ ਹਨ।
get-ready-depends-told = ਤੁਹਾਡੇ ਡਾਕਟਰ ਦੱਸਣਗੇ ਕਿ ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਹੈ। ਪੱਕਾ ਪਤਾ ਨਹੀਂ? ਫੋਨ ਕਰ ਕੇ ਪੁੱਛੋ।

## get-ready/food
get-ready-food = ਤੁਹਾਨੂੰ ਖਾਣਾ ਬੰਦ ਕਰਨਾ ਪੈ ਸਕਦਾ ਹੈ
# Not ਵਰਤ: a religious fast allows some food and drink.
get-ready-food-fast = ਕੁਝ ਟੈਸਟਾਂ ਤੋਂ ਪਹਿਲਾਂ ਕਈ ਘੰਟੇ ਕੁਝ ਵੀ ਖਾਣਾ ਜਾਂ ਪੀਣਾ ਮਨ੍ਹਾ ਹੁੰਦਾ ਹੈ। ਇਸ ਨੂੰ [ਖਾਲੀ ਪੇਟ ਰਹਿਣਾ (ਫਾਸਟਿੰਗ)](fast) ਕਹਿੰਦੇ ਹਨ।
get-ready-food-ask = ਆਪਣੇ ਡਾਕਟਰ ਨੂੰ ਪੁੱਛੋ: ਮੈਂ ਖਾਣਾ-ਪੀਣਾ ਕਦੋਂ ਬੰਦ ਕਰਨਾ ਹੈ? ਕੀ ਪਾਣੀ ਪੀਣਾ ਠੀਕ ਹੈ?

## get-ready/medicines
get-ready-medicines = ਆਪਣੀਆਂ ਦਵਾਈਆਂ ਬਾਰੇ ਪੁੱਛੋ
get-ready-medicines-stop = ਟੈਸਟ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਕੁਝ ਦਵਾਈਆਂ ਬੰਦ ਕਰਨੀਆਂ ਪੈ ਸਕਦੀਆਂ ਹਨ। **ਆਪਣੇ ਆਪ ਕੋਈ ਦਵਾਈ ਬੰਦ ਨਾ ਕਰੋ।** ਪਹਿਲਾਂ ਆਪਣੇ ਡਾਕਟਰ ਨੂੰ ਪੁੱਛੋ।
get-ready-medicines-metformin = ਜੇ ਤੁਸੀਂ ਮੈਟਫਾਰਮਿਨ ਲੈਂਦੇ ਹੋ ਜਾਂ ਤੁਹਾਨੂੰ ਗੁਰਦਿਆਂ ਦੀ ਬਿਮਾਰੀ ਹੈ, ਤਾਂ ਟੀਮ ਨੂੰ ਦੱਸੋ। ਬਹੁਤੇ ਲੋਕ ਮੈਟਫਾਰਮਿਨ ਲੈਂਦੇ ਰਹਿ ਸਕਦੇ ਹਨ। ਫੈਸਲਾ ਟੀਮ ਕਰੇਗੀ।

## get-ready/tell-us
get-ready-tell-us = ਟੀਮ ਨੂੰ ਆਪਣੀ ਸਿਹਤ ਬਾਰੇ ਦੱਸੋ
# The list items follow «ਜੇ».
get-ready-tell-us-lead = ਟੈਸਟ ਤੋਂ **ਪਹਿਲਾਂ** ਟੀਮ ਨੂੰ ਦੱਸੋ, ਜੇ:
get-ready-tell-us-baby = ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ (ਪੱਕਾ ਪਤਾ ਨਾ ਹੋਵੇ, ਤਾਂ ਵੀ) ਜਾਂ ਬੱਚੇ ਨੂੰ ਆਪਣਾ ਦੁੱਧ ਪਿਲਾਉਂਦੇ ਹੋ
get-ready-tell-us-allergies = ਤੁਹਾਨੂੰ ਕੋਈ ਵੀ ਐਲਰਜੀ ਹੈ, ਜਾਂ ਪਹਿਲਾਂ ਕਦੇ [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਤੋਂ ਰਿਐਕਸ਼ਨ ਹੋਇਆ ਹੈ
get-ready-tell-us-illness = ਤੁਹਾਨੂੰ ਦਮਾ, ਸ਼ੂਗਰ (ਡਾਇਬਟੀਜ਼) ਜਾਂ ਗੁਰਦਿਆਂ ਦੀ ਬਿਮਾਰੀ ਹੈ
get-ready-tell-us-x-rays = ਤੁਹਾਡੇ ਪਹਿਲਾਂ ਕਦੇ [ਐਕਸ-ਰੇ](x-ray) ਹੋਏ ਹਨ

## get-ready/day
get-ready-day = ਟੈਸਟ ਦੇ ਦਿਨ ਦੀ ਤਿਆਰੀ ਕਰੋ
get-ready-day-lead = ਦਿਨ ਸੌਖਾ ਲੰਘੇ, ਇਸ ਲਈ:
get-ready-day-jewelry = ਆਪਣੇ ਗਹਿਣੇ ਘਰ ਛੱਡ ਕੇ ਆਓ
get-ready-day-bring = ਆਪਣੀਆਂ ਦਵਾਈਆਂ ਅਤੇ ਐਲਰਜੀਆਂ ਦੀ ਲਿਸਟ ਨਾਲ ਲਿਆਓ
get-ready-day-company = ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਅੰਦਰ ਕੌਣ ਆ ਸਕਦਾ ਹੈ
get-ready-day-ask = ਪੱਕਾ ਪਤਾ ਨਾ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ ਪੁੱਛੋ
