# Topic: get-ready
get-ready-title = ਟੈਸਟ ਦੀ ਤਿਆਰੀ
get-ready-hint = ਟੈਸਟ ਤੋਂ ਪਹਿਲਾਂ ਕੀ ਕਰਨਾ ਹੈ

## get-ready/depends
get-ready-depends = ਤਿਆਰੀ ਤੁਹਾਡੇ ਟੈਸਟ ਉੱਤੇ ਨਿਰਭਰ ਹੈ
get-ready-depends-nothing = ਕੁਝ ਟੈਸਟਾਂ ਲਈ ਤੁਹਾਨੂੰ ਕੁਝ ਖਾਸ ਨਹੀਂ ਕਰਨਾ ਪੈਂਦਾ।
get-ready-depends-something = ਹੋਰ ਟੈਸਟਾਂ ਲਈ ਤੁਹਾਨੂੰ ਕੁਝ ਸਮੇਂ ਲਈ ਖਾਣਾ, ਪੀਣਾ ਜਾਂ ਕੁਝ ਦਵਾਈਆਂ ਬੰਦ ਰੱਖਣੀਆਂ ਪੈ ਸਕਦੀਆਂ ਹਨ।
get-ready-depends-told = ਤੁਹਾਡੇ ਡਾਕਟਰ ਦੱਸਣਗੇ ਕਿ ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਹੈ। ਪੱਕਾ ਪਤਾ ਨਹੀਂ? ਫੋਨ ਕਰ ਕੇ ਪੁੱਛੋ।

## get-ready/food
# Not ਵਰਤ: a religious fast allows some food and drink.
get-ready-food-stop = ਪੁੱਛੋ ਕਿ ਖਾਣਾ-ਪੀਣਾ ਕਦੋਂ ਬੰਦ ਕਰਨਾ ਹੈ
get-ready-food-team = ਟੀਮ ਦੱਸੇਗੀ ਕਿ ਖਾਣਾ **ਅਤੇ** ਪੀਣਾ ਬੰਦ ਕਰਨਾ ਹੈ ਜਾਂ ਨਹੀਂ, ਅਤੇ ਕਦੋਂ। ਇਸ ਨੂੰ [ਖਾਲੀ ਪੇਟ ਰਹਿਣਾ (ਫਾਸਟਿੰਗ)](fast) ਕਹਿੰਦੇ ਹਨ।
get-ready-food-team-bowel = ਟੀਮ ਦੱਸੇਗੀ ਕਿ ਖਾਣਾ ਕਦੋਂ ਬੰਦ ਕਰਨਾ ਹੈ, ਅਤੇ ਆਰ-ਪਾਰ ਦਿਸਣ ਵਾਲੇ ਤਰਲ, ਜਿਵੇਂ ਪਾਣੀ, **ਕਦੋਂ ਤੱਕ** ਪੀ ਸਕਦੇ ਹੋ। ਉਸ ਤੋਂ ਬਾਅਦ ਕੁਝ ਨਾ ਪੀਓ: ਇਸ ਨੂੰ [ਖਾਲੀ ਪੇਟ ਰਹਿਣਾ (ਫਾਸਟਿੰਗ)](fast) ਕਹਿੰਦੇ ਹਨ।
get-ready-food-why = ਕੁਝ ਟੈਸਟਾਂ ਲਈ ਮਿਹਦਾ ਖਾਲੀ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ, ਤਾਂ ਜੋ ਤਸਵੀਰਾਂ ਸਾਫ਼ ਆਉਣ।
get-ready-food-why-swallow = ਅਕਸਰ ਮਿਹਦਾ ਖਾਲੀ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੁੰਦਾ ਹੈ, ਤਾਂ ਜੋ ਤਸਵੀਰਾਂ ਸਾਫ਼ ਆਉਣ।
get-ready-food-why-sedative = ਮਿਹਦਾ ਖਾਲੀ ਹੋਵੇ, ਤਾਂ [ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ (ਸੈਡੇਟਿਵ)](sedative) ਵੱਧ ਸੁਰੱਖਿਅਤ ਹੈ।
get-ready-food-needle = ਜੇ ਜੋੜ ਵਿੱਚ ਸੂਈ ਲੱਗਣੀ ਹੈ: ਅਕਸਰ ਤੁਸੀਂ ਆਮ ਵਾਂਗ ਖਾ-ਪੀ ਸਕਦੇ ਹੋ। ਪਹਿਲਾਂ ਪੁੱਛੋ।
get-ready-food-sip = ਪੁੱਛੋ: ਕੀ ਪਾਣੀ ਪੀਣਾ ਠੀਕ ਹੈ? ਕੀ ਗੋਲੀਆਂ ਇੱਕ ਘੁੱਟ ਪਾਣੀ ਨਾਲ ਲੈਣੀਆਂ ਠੀਕ ਹਨ?
get-ready-food-sip-bowel = ਪੁੱਛੋ: ਕੀ ਗੋਲੀਆਂ ਇੱਕ ਘੁੱਟ ਪਾਣੀ ਨਾਲ ਲੈਣੀਆਂ ਠੀਕ ਹਨ?
get-ready-food-sugar = ਸ਼ੂਗਰ (ਡਾਇਬਟੀਜ਼) ਹੈ, ਤਾਂ ਖੂਨ ਦੀ ਸ਼ੂਗਰ ਘਟਣ ਬਾਰੇ ਪੁੱਛੋ।

## get-ready/bowel-prep
get-ready-bowel-prep = ਬੇਰੀਅਮ ਐਨੀਮਾ ਤੋਂ ਪਹਿਲਾਂ ਅੰਤੜੀ ਖਾਲੀ ਕਰੋ
get-ready-bowel-prep-why = ਅੰਤੜੀ ਖਾਲੀ ਹੋਣੀ ਜ਼ਰੂਰੀ ਹੈ, ਤਾਂ ਜੋ ਤਸਵੀਰਾਂ ਸਾਫ਼ ਆਉਣ।
get-ready-bowel-prep-lead = ਟੀਮ ਦੇ ਪਰਚੇ ਵਿੱਚ ਲਿਖਿਆ ਹੈ:
get-ready-bowel-prep-liquids = ਸਿਰਫ਼ ਆਰ-ਪਾਰ ਦਿਸਣ ਵਾਲੇ ਤਰਲ ਕਦੋਂ ਲੈਣੇ ਹਨ, ਜਿਵੇਂ ਪਾਣੀ
get-ready-bowel-prep-laxative = ਜੁਲਾਬ ਕਦੋਂ ਲੈਣਾ ਹੈ (ਇਹ ਅੰਤੜੀ ਖਾਲੀ ਕਰਦਾ ਹੈ)
get-ready-bowel-prep-first = ਗੁਰਦੇ ਜਾਂ ਦਿਲ ਦੀ ਬਿਮਾਰੀ ਹੈ, ਜਾਂ ਸ਼ੂਗਰ (ਡਾਇਬਟੀਜ਼)? ਪਹਿਲਾਂ ਪੁੱਛੋ।

## get-ready/medicines
get-ready-medicines = ਆਪਣੀਆਂ ਦਵਾਈਆਂ ਬਾਰੇ ਪੁੱਛੋ
get-ready-medicines-never = **ਆਪਣੇ ਆਪ ਕੋਈ ਦਵਾਈ ਬੰਦ ਨਾ ਕਰੋ।** ਪਹਿਲਾਂ ਆਪਣੇ [ਡਾਕਟਰ](provider) ਨੂੰ ਇਨ੍ਹਾਂ ਬਾਰੇ ਪੁੱਛੋ:
get-ready-medicines-thinners = ਖੂਨ ਪਤਲਾ ਕਰਨ ਵਾਲੀਆਂ ਦਵਾਈਆਂ
get-ready-medicines-diabetes = ਇਨਸੁਲਿਨ ਜਾਂ ਡਾਇਬਟੀਜ਼ (ਸ਼ੂਗਰ) ਦੀ ਹੋਰ ਦਵਾਈ, ਜੇ ਖਾਣਾ ਮਨ੍ਹਾ ਹੈ
get-ready-medicines-metformin-dye = ਮੈਟਫਾਰਮਿਨ (metformin): ਪੁੱਛੋ ਕਿ ਦੋ ਦਿਨ ਬੰਦ ਕਰਨੀ ਹੈ ਜਾਂ ਨਹੀਂ
get-ready-medicines-others = ਬਾਕੀ ਸਾਰੀਆਂ ਦਵਾਈਆਂ
get-ready-medicines-why = ਕੁਝ ਨਾਲ ਖੂਨ ਵੱਧ ਵਗਦਾ ਹੈ। ਕੁਝ ਨੂੰ ਬੰਦ ਕਰਨਾ ਸੁਰੱਖਿਅਤ ਨਹੀਂ।

## get-ready/tell-us
get-ready-tell-us = ਟੀਮ ਨੂੰ ਆਪਣੀ ਸਿਹਤ ਬਾਰੇ ਦੱਸੋ
# The list items follow «ਜੇ».
get-ready-tell-us-lead = ਟੈਸਟ ਤੋਂ **ਪਹਿਲਾਂ** ਟੀਮ ਨੂੰ ਦੱਸੋ, ਜੇ:
get-ready-tell-us-baby = ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ (ਪੱਕਾ ਪਤਾ ਨਾ ਹੋਵੇ, ਤਾਂ ਵੀ) ਜਾਂ ਬੱਚੇ ਨੂੰ ਆਪਣਾ ਦੁੱਧ ਪਿਲਾਉਂਦੇ ਹੋ
get-ready-tell-us-reaction = ਤੁਹਾਨੂੰ ਦਮਾ ਜਾਂ ਕੋਈ ਵੀ ਐਲਰਜੀ ਹੈ, ਜਾਂ ਪਹਿਲਾਂ ਕਦੇ [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਤੋਂ ਰਿਐਕਸ਼ਨ ਹੋਇਆ ਹੈ
get-ready-tell-us-organs = ਤੁਹਾਨੂੰ ਸ਼ੂਗਰ (ਡਾਇਬਟੀਜ਼), ਜਾਂ ਗੁਰਦੇ, ਦਿਲ ਜਾਂ ਥਾਇਰਾਇਡ ਦੀ ਬਿਮਾਰੀ ਹੈ
get-ready-tell-us-bleeding = ਤੁਹਾਨੂੰ ਖੂਨ ਵਗਣ ਦੀ ਸਮੱਸਿਆ ਹੈ, ਜਾਂ ਤੁਸੀਂ ਖੂਨ ਪਤਲਾ ਕਰਨ ਵਾਲੀ ਦਵਾਈ ਲੈਂਦੇ ਹੋ
get-ready-tell-us-why = ਇਸ ਨਾਲ ਤੁਹਾਨੂੰ ਸੁਰੱਖਿਅਤ ਰੱਖਣ ਵਿੱਚ ਮਦਦ ਮਿਲਦੀ ਹੈ।

## get-ready/tell-us-more
get-ready-tell-us-more = ਟੀਮ ਨੂੰ ਇਹ ਵੀ ਦੱਸੋ
get-ready-tell-us-more-lead = ਟੈਸਟ ਤੋਂ **ਪਹਿਲਾਂ** ਟੀਮ ਨੂੰ ਦੱਸੋ, ਜੇ:
get-ready-tell-us-more-swallowing = ਤੁਹਾਨੂੰ ਨਿਗਲਣ ਵਿੱਚ ਔਖ ਹੁੰਦੀ ਹੈ, ਜਾਂ ਉੱਥੂ ਲੱਗਦਾ ਹੈ
get-ready-tell-us-more-bowel = ਹੁਣੇ ਜਿਹੇ ਤੁਹਾਡੀ ਅੰਤੜੀ ਵਿੱਚ ਰੁਕਾਵਟ ਪਈ ਜਾਂ ਉਸ ਦਾ ਆਪਰੇਸ਼ਨ ਹੋਇਆ ਹੈ
get-ready-tell-us-more-stand = ਤੁਹਾਨੂੰ ਖੜ੍ਹਨ, ਪਾਸਾ ਲੈਣ ਜਾਂ ਸਿੱਧੇ ਲੇਟਣ ਵਿੱਚ ਔਖ ਹੁੰਦੀ ਹੈ
get-ready-tell-us-more-infection = ਤੁਹਾਨੂੰ ਬੁਖਾਰ ਜਾਂ ਇਨਫੈਕਸ਼ਨ ਹੈ
get-ready-tell-us-more-metal = ਤੁਹਾਡੇ ਸਰੀਰ ਵਿੱਚ ਪੇਸਮੇਕਰ ਜਾਂ ਧਾਤ ਹੈ
get-ready-tell-us-more-x-rays = ਤੁਹਾਡੇ ਪਹਿਲਾਂ ਕਦੇ [ਐਕਸ-ਰੇ](x-ray) ਹੋਏ ਹਨ

## get-ready/womb-when
get-ready-womb-when = ਬੱਚੇਦਾਨੀ ਦਾ ਟੈਸਟ ਮਾਹਵਾਰੀ ਤੋਂ ਬਾਅਦ ਹੁੰਦਾ ਹੈ
get-ready-womb-when-days = ਇਹ ਮਾਹਵਾਰੀ ਤੋਂ ਬਾਅਦ ਦੇ ਦਿਨਾਂ ਵਿੱਚ ਹੁੰਦਾ ਹੈ। ਤਾਰੀਖ ਟੀਮ ਦੱਸਦੀ ਹੈ।
get-ready-womb-when-must = ਗਰਭ ਹੋਵੇ, ਤਾਂ ਇਹ ਟੈਸਟ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ। ਪਹਿਲਾਂ ਗਰਭ ਦਾ ਟੈਸਟ ਹੋ ਸਕਦਾ ਹੈ।
get-ready-womb-when-sex = ਟੈਸਟ ਤੋਂ ਪਹਿਲਾਂ ਸੈਕਸ ਬਾਰੇ ਪਰਚੇ ਵਿੱਚ ਜੋ ਲਿਖਿਆ ਹੈ, ਉਹੀ ਕਰੋ।

## get-ready/womb-before
get-ready-womb-before = ਦਰਦ ਦੀ ਦਵਾਈ ਬਾਰੇ ਪੁੱਛੋ
get-ready-womb-before-pain = ਪੇਡੂ ਵਿੱਚ ਮਰੋੜ ਪੈਣੇ ਆਮ ਗੱਲ ਹੈ। ਪੁੱਛੋ ਕਿ ਪਹਿਲਾਂ ਦਰਦ ਦੀ ਦਵਾਈ ਲੈਣੀ ਹੈ ਜਾਂ ਨਹੀਂ। ਨਾਲ ਹੀ:
get-ready-womb-before-pad = ਘਰ ਜਾਣ ਲਈ ਪੈਡ ਲਿਆਓ
get-ready-womb-before-toilet = ਪਹਿਲਾਂ ਟਾਇਲਟ ਜਾਓ
get-ready-womb-before-who = ਪੁੱਛੋ ਕਿ ਕਮਰੇ ਵਿੱਚ ਕੌਣ ਹੋਵੇਗਾ

## get-ready/day
get-ready-day = ਟੈਸਟ ਦੇ ਦਿਨ ਦੀ ਤਿਆਰੀ ਕਰੋ
get-ready-day-lead = ਦਿਨ ਸੌਖਾ ਲੰਘੇ, ਇਸ ਲਈ:
get-ready-day-jewelry = ਆਪਣੇ ਗਹਿਣੇ ਘਰ ਛੱਡ ਕੇ ਆਓ (ਧਾਤ ਤਸਵੀਰ ਦੇ ਹਿੱਸੇ ਲੁਕਾ ਦਿੰਦੀ ਹੈ)
get-ready-day-bring = ਆਪਣੀਆਂ ਦਵਾਈਆਂ ਅਤੇ ਐਲਰਜੀਆਂ ਦੀ ਲਿਸਟ ਨਾਲ ਲਿਆਓ
get-ready-day-company = ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਅੰਦਰ ਕੌਣ ਆ ਸਕਦਾ ਹੈ
get-ready-day-ride = ਵਾਪਸੀ ਦਾ ਪ੍ਰਬੰਧ ਕਰੋ: [ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ (ਸੈਡੇਟਿਵ)](sedative) ਤੋਂ ਬਾਅਦ ਜ਼ਰੂਰੀ ਹੈ ਕਿ ਕੋਈ ਬਾਲਗ ਤੁਹਾਨੂੰ ਘਰ ਲੈ ਜਾਵੇ

## get-ready/child
get-ready-child = ਕੀ ਟੈਸਟ ਤੁਹਾਡੇ ਬੱਚੇ ਦਾ ਹੈ?
get-ready-child-stay = ਅਕਸਰ ਮਾਂ ਜਾਂ ਪਿਤਾ ਕੋਲ ਰਹਿ ਸਕਦੇ ਹਨ। ਟੀਮ ਨੂੰ ਪੁੱਛੋ।
get-ready-child-apron = ਜੇ ਤੁਸੀਂ ਕੋਲ ਰਹੋ, ਤਾਂ [ਸਿੱਕੇ (ਲੈੱਡ) ਦਾ ਐਪਰਨ](lead-apron) ਪਾਓਗੇ। ਜੇ ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ, ਜਾਂ ਇਸ ਦਾ ਸ਼ੱਕ ਹੈ, ਤਾਂ ਕਿਸੇ ਹੋਰ ਬਾਲਗ ਦਾ ਰਹਿਣਾ ਜ਼ਰੂਰੀ ਹੈ।
get-ready-child-bring = ਬੱਚੇ ਦੀ ਪਸੰਦ ਦਾ ਖਿਡੌਣਾ ਅਤੇ ਕੱਪ ਲਿਆਓ।
