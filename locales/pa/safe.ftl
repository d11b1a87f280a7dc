# Topic: safe
safe-title = ਕੀ ਇਹ ਸੁਰੱਖਿਅਤ ਹੈ?
safe-hint = ਐਕਸ-ਰੇ, ਕੰਟਰਾਸਟ ਡਾਈ ਅਤੇ ਤੁਸੀਂ

## safe/pregnant
safe-pregnant = ਗਰਭਵਤੀ ਹੋਣ ਦਾ ਸ਼ੱਕ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ ਦੱਸੋ
safe-pregnant-tell = [ਐਕਸ-ਰੇ](x-ray) ਨਾਲ ਪੇਟ ਵਿੱਚ ਪਲ ਰਹੇ ਬੱਚੇ ਨੂੰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ, ਜਾਂ ਤੁਹਾਨੂੰ ਇਸ ਦਾ ਸ਼ੱਕ ਹੈ, ਤਾਂ ਟੈਸਟ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ **ਪਹਿਲਾਂ** ਟੀਮ ਨੂੰ ਦੱਸੋ।
safe-pregnant-next = ਟੀਮ ਉਡੀਕ ਕਰ ਸਕਦੀ ਹੈ, ਜਾਂ ਕੋਈ ਹੋਰ ਟੈਸਟ ਚੁਣ ਸਕਦੀ ਹੈ। ਜੇ ਤੁਹਾਨੂੰ ਇਸੇ ਟੈਸਟ ਦੀ ਲੋੜ ਹੈ, ਤਾਂ ਇਹ ਫਿਰ ਵੀ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ।

## safe/womb-pregnant
safe-womb-pregnant = ਗਰਭ ਹੋਵੇ, ਤਾਂ ਇਹ ਟੈਸਟ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ
safe-womb-pregnant-harm = [ਐਕਸ-ਰੇ](x-ray) ਨਾਲ ਪੇਟ ਵਿੱਚ ਪਲ ਰਹੇ ਬੱਚੇ ਨੂੰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ।
safe-womb-pregnant-tell = ਕੀ ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ, ਜਾਂ ਇਸ ਦਾ ਸ਼ੱਕ ਹੈ? ਟੈਸਟ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ **ਪਹਿਲਾਂ** ਟੀਮ ਨੂੰ ਦੱਸੋ। ਟੈਸਟ ਅੱਗੇ ਪਾਉਣਾ ਪਵੇਗਾ।
safe-womb-pregnant-infection = ਕੀ ਬੱਚੇਦਾਨੀ, ਟਿਊਬਾਂ ਜਾਂ ਯੋਨੀ ਵਿੱਚ ਇਨਫੈਕਸ਼ਨ ਹੈ? ਇਹ ਵੀ ਟੀਮ ਨੂੰ ਦੱਸੋ। ਪਹਿਲਾਂ ਉਸ ਦਾ ਇਲਾਜ ਹੁੰਦਾ ਹੈ।

## safe/little-risk
safe-little-risk = ਬਹੁਤੇ ਲੋਕਾਂ ਲਈ ਜੋਖਮ ਘੱਟ ਹੈ
safe-little-risk-risk = [ਫਲੋਰੋਸਕੋਪੀ](fluoroscopy) ਵਿੱਚ [ਰੇਡੀਏਸ਼ਨ](radiation) ਵਰਤੀ ਜਾਂਦੀ ਹੈ। ਬਹੁਤੇ ਲੋਕਾਂ ਲਈ ਇਹ ਟੈਸਟ ਨੁਕਸਾਨਦੇਹ ਨਹੀਂ ਮੰਨਿਆ ਜਾਂਦਾ।
safe-little-risk-harm = ਇਸ ਨਾਲ ਅੱਗੇ ਜਾ ਕੇ ਕੈਂਸਰ ਹੋਣ ਦੀ ਸੰਭਾਵਨਾ ਥੋੜ੍ਹੀ ਜਿਹੀ ਵਧ ਸਕਦੀ ਹੈ। ਇੱਕ ਟੈਸਟ ਲਈ ਇਹ ਸੰਭਾਵਨਾ ਘੱਟ ਹੈ।
safe-little-risk-good = ਜੇ ਤੁਹਾਨੂੰ ਟੈਸਟ ਦੀ ਲੋੜ ਹੈ, ਤਾਂ ਇਸ ਨਾਲ ਨੁਕਸਾਨ ਨਾਲੋਂ ਫਾਇਦਾ ਵੱਧ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।

## safe/how-much
safe-how-much = ਕੁਝ ਟੈਸਟਾਂ ਵਿੱਚ ਹੋਰਾਂ ਨਾਲੋਂ ਵੱਧ ਰੇਡੀਏਸ਼ਨ
safe-how-much-nature = ਸਾਨੂੰ ਸਾਰਿਆਂ ਨੂੰ ਕੁਦਰਤ ਤੋਂ [ਰੇਡੀਏਸ਼ਨ](radiation) ਮਿਲਦੀ ਹੈ। ਇੱਕ ਟੈਸਟ ਜਿੰਨੀ ਕੁਦਰਤ ਤੋਂ ਮਿਲਣ ਵਿੱਚ ਇੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ:
# The list items are lengths of time.
safe-how-much-chest = ਛਾਤੀ ਦਾ ਐਕਸ-ਰੇ: ਲਗਭਗ 2 ਜਾਂ 3 ਦਿਨ
safe-how-much-swallow = ਬੇਰੀਅਮ ਸਵਾਲੋ: ਲਗਭਗ 4 ਮਹੀਨੇ
safe-how-much-upper = ਮਿਹਦੇ ਦਾ ਟੈਸਟ (ਅੱਪਰ ਜੀਆਈ): ਲਗਭਗ 2 ਸਾਲ
safe-how-much-womb = ਬੱਚੇਦਾਨੀ ਦਾ ਟੈਸਟ: ਲਗਭਗ 5 ਤੋਂ 10 ਮਹੀਨੇ
safe-how-much-heart = ਦਿਲ ਦਾ ਟੈਸਟ: ਲਗਭਗ 2 ਤੋਂ 3 ਸਾਲ
safe-how-much-enema = ਬੇਰੀਅਮ ਐਨੀਮਾ: ਲਗਭਗ 2 ਤੋਂ 3 ਸਾਲ
safe-how-much-stent = ਦਿਲ ਦਾ ਸਟੈਂਟ: ਲਗਭਗ 5 ਸਾਲ
safe-how-much-yours = ਤੁਹਾਡੀ ਘੱਟ ਜਾਂ ਵੱਧ ਹੋ ਸਕਦੀ ਹੈ। ਪੁੱਛੋ ਕਿ ਕਿੰਨੀ।

## safe/how-much-more
safe-how-much-more = ਦਿਲ ਦੇ ਟੈਸਟ ਅਤੇ ਸਟੈਂਟ ਵਿੱਚ ਵੱਧ ਰੇਡੀਏਸ਼ਨ
safe-how-much-more-nature = ਕੁਦਰਤ ਤੋਂ ਓਨੀ [ਰੇਡੀਏਸ਼ਨ](radiation) ਮਿਲਣ ਵਿੱਚ ਇੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ:
safe-how-much-more-heart = ਦਿਲ ਦਾ ਟੈਸਟ: ਲਗਭਗ 2 ਤੋਂ 3 ਸਾਲ
safe-how-much-more-stent = ਦਿਲ ਦਾ ਸਟੈਂਟ: ਲਗਭਗ 5 ਸਾਲ
safe-how-much-more-yours = ਇਹ ਆਮ ਅੰਦਾਜ਼ੇ ਹਨ। ਤੁਹਾਡੀ ਬਹੁਤ ਘੱਟ ਜਾਂ ਬਹੁਤ ਵੱਧ ਹੋ ਸਕਦੀ ਹੈ। ਆਪਣੇ ਡਾਕਟਰ ਨੂੰ ਪੁੱਛੋ: ਮੈਨੂੰ ਕਿੰਨੀ ਮਿਲੇਗੀ?

## safe/ask-how-much
safe-ask-how-much = ਪੁੱਛੋ ਕਿ ਕਿੰਨੀ ਰੇਡੀਏਸ਼ਨ ਮਿਲੇਗੀ
safe-ask-how-much-nature = ਸਾਨੂੰ ਸਾਰਿਆਂ ਨੂੰ ਹਰ ਰੋਜ਼ ਕੁਦਰਤ ਤੋਂ [ਰੇਡੀਏਸ਼ਨ](radiation) ਮਿਲਦੀ ਹੈ। ਟੈਸਟ ਤੋਂ ਕੁਝ ਹੋਰ ਮਿਲਦੀ ਹੈ।
safe-ask-how-much-depends = ਕਿੰਨੀ ਮਿਲੇਗੀ, ਇਹ ਤੁਹਾਡੇ ਟੈਸਟ ਅਤੇ ਤੁਹਾਡੇ ਸਰੀਰ ਉੱਤੇ ਨਿਰਭਰ ਹੈ।
safe-ask-how-much-ask = ਪੁੱਛੋ: ਮੈਨੂੰ ਕਿੰਨੀ ਮਿਲੇਗੀ? ਤੁਸੀਂ ਇਸ ਨੂੰ ਘੱਟ ਕਿਵੇਂ ਰੱਖਦੇ ਹੋ?

## safe/past-x-rays
safe-past-x-rays = ਆਪਣੇ ਸਾਰੇ ਪੁਰਾਣੇ ਐਕਸ-ਰੇ ਬਾਰੇ ਦੱਸੋ
safe-past-x-rays-linked = ਜੋਖਮ ਇਸ ਨਾਲ ਜੁੜਿਆ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ਕਿੰਨੇ [ਐਕਸ-ਰੇ](x-ray) ਹੋਏ ਹਨ।
safe-past-x-rays-talk = ਹੁਣ ਤੱਕ ਤੁਹਾਡੇ ਜਿੰਨੇ ਵੀ ਐਕਸ-ਰੇ ਹੋਏ ਹਨ, ਉਨ੍ਹਾਂ ਸਭ ਬਾਰੇ ਆਪਣੇ ਡਾਕਟਰ ਨੂੰ ਦੱਸੋ। ਲਿਸਟ ਨਾਲ ਲਿਆਉਣ ਨਾਲ ਮਦਦ ਮਿਲਦੀ ਹੈ।
safe-past-x-rays-need = ਪੁਰਾਣੇ ਐਕਸ-ਰੇ ਕਰਕੇ ਲੋੜੀਂਦਾ ਟੈਸਟ ਨਾ ਛੱਡੋ।

## safe/dye-allergy
safe-dye-allergy = ਟੀਮ ਨੂੰ ਆਪਣੀਆਂ ਐਲਰਜੀਆਂ ਬਾਰੇ ਦੱਸੋ
safe-dye-allergy-risk = [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਨਾਲ [ਐਲਰਜੀ ਦਾ ਰਿਐਕਸ਼ਨ](allergic-reaction) ਹੋ ਸਕਦਾ ਹੈ। ਜੋਖਮ ਥੋੜ੍ਹਾ ਜਿਹਾ ਹੈ।
# The list items follow «ਜੇ ਤੁਹਾਨੂੰ».
safe-dye-allergy-lead = ਟੈਸਟ ਤੋਂ **ਪਹਿਲਾਂ** ਟੀਮ ਨੂੰ ਦੱਸੋ, ਜੇ ਤੁਹਾਨੂੰ:
safe-dye-allergy-past = ਪਹਿਲਾਂ ਕਦੇ ਕੰਟਰਾਸਟ ਡਾਈ ਤੋਂ ਰਿਐਕਸ਼ਨ ਹੋਇਆ ਹੈ, ਜਿਵੇਂ ਆਇਓਡੀਨ ਵਾਲੀ ਡਾਈ ਤੋਂ (ਇਹ ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਗੱਲ ਹੈ)
safe-dye-allergy-any = ਕੋਈ ਹੋਰ ਐਲਰਜੀ ਹੈ, ਜਿਵੇਂ ਸ਼ੈੱਲਫਿਸ਼ (ਝੀਂਗਾ, ਕੇਕੜਾ) ਤੋਂ
safe-dye-allergy-asthma = ਦਮਾ ਹੈ

## safe/long-exams
safe-long-exams = ਲੰਮਾ ਟੈਸਟ ਬਹੁਤ ਘੱਟ ਵਾਰ ਚਮੜੀ ਲਾਲ ਕਰਦਾ ਹੈ
safe-long-exams-skin = ਬਹੁਤ ਘੱਟ ਮਾਮਲਿਆਂ ਵਿੱਚ, ਲੰਮੇ ਟੈਸਟ ਨਾਲ ਚਮੜੀ ਲਾਲ ਹੋ ਸਕਦੀ ਹੈ ਜਾਂ ਸੜ ਸਕਦੀ ਹੈ।
safe-long-exams-later = ਇਹ ਕਈ ਹਫ਼ਤੇ ਬਾਅਦ ਦਿਸ ਸਕਦਾ ਹੈ, ਅਕਸਰ ਪਿੱਠ ਉੱਤੇ। ਪੁੱਛੋ ਕਿ ਤੁਹਾਡਾ ਟੈਸਟ ਲੰਮਾ ਸੀ ਜਾਂ ਨਹੀਂ।
safe-long-exams-call = { $phone ->
    [none] ਚਮੜੀ ਲਾਲ ਹੈ ਜਾਂ ਦੁਖਦੀ ਹੈ? ਟੀਮ ਨੂੰ ਫੋਨ ਕਰੋ।
   *[other] ਚਮੜੀ ਲਾਲ ਹੈ ਜਾਂ ਦੁਖਦੀ ਹੈ? ਟੀਮ ਨੂੰ { $phone } ਉੱਤੇ ਫੋਨ ਕਰੋ।
}
