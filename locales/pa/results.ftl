# Topic: results
results-title = ਤੁਹਾਡੀ ਰਿਪੋਰਟ
results-hint = ਕੌਣ ਦੇਖੇਗਾ, ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ

## results/depends
results-depends = ਰਿਪੋਰਟ ਤੁਹਾਡੇ ਟੈਸਟ ਉੱਤੇ ਨਿਰਭਰ ਹੈ
results-depends-exam = ਹਰ ਟੈਸਟ ਵਿੱਚ ਵੱਖਰੀਆਂ ਚੀਜ਼ਾਂ ਦੇਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।
results-depends-many = ਫਲੋਰੋਸਕੋਪੀ ਕਈ ਤਰ੍ਹਾਂ ਦੀਆਂ ਸਮੱਸਿਆਵਾਂ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੀ ਹੈ।

## results/who
results-who = ਇੱਕ ਡਾਕਟਰ ਤੁਹਾਡੀਆਂ ਤਸਵੀਰਾਂ ਦੇਖਦੇ ਹਨ
results-who-reads = [ਰੇਡੀਓਲੋਜਿਸਟ](radiologist) ਤੁਹਾਡੀਆਂ ਤਸਵੀਰਾਂ ਦੇਖ ਕੇ ਰਿਪੋਰਟ ਬਣਾਉਂਦੇ ਹਨ।
results-who-more = ਕਿਸੇ ਸਪੈਸ਼ਲਿਸਟ (ਮਾਹਰ ਡਾਕਟਰ) ਨੂੰ ਤੁਹਾਡੀ ਰਿਪੋਰਟ ਦੇਖਣ ਦੀ ਲੋੜ ਪੈ ਸਕਦੀ ਹੈ, ਜਾਂ ਤੁਹਾਨੂੰ ਹੋਰ ਟੈਸਟਾਂ ਦੀ ਲੋੜ ਪੈ ਸਕਦੀ ਹੈ। ਇਸ ਨਾਲ ਇਹ ਪਤਾ ਲਾਉਣ ਵਿੱਚ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ ਕਿ ਸਮੱਸਿਆ ਕੀ ਹੈ।
results-who-late = { $phone ->
    [none] ਦੱਸੇ ਹੋਏ ਦਿਨ ਤੱਕ ਖਬਰ ਨਹੀਂ ਆਈ? ਟੀਮ ਨੂੰ ਫੋਨ ਕਰੋ।
   *[other] ਦੱਸੇ ਹੋਏ ਦਿਨ ਤੱਕ ਖਬਰ ਨਹੀਂ ਆਈ? ਟੀਮ ਨੂੰ { $phone } ਉੱਤੇ ਫੋਨ ਕਰੋ।
}

## results/ask
results-ask = ਆਪਣੇ ਡਾਕਟਰ ਨਾਲ ਰਿਪੋਰਟ ਬਾਰੇ ਗੱਲ ਕਰੋ
results-ask-lead = ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ:
results-ask-when = ਮੈਨੂੰ ਰਿਪੋਰਟ ਕਦੋਂ ਮਿਲੇਗੀ?
results-ask-mean = ਮੇਰੇ ਲਈ ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ?
results-ask-next = ਕੀ ਮੈਨੂੰ ਹੋਰ ਟੈਸਟਾਂ ਦੀ ਲੋੜ ਹੈ?
results-ask-call = ਕੋਈ ਸਵਾਲ ਹੋਵੇ, ਤਾਂ ਕਿਸ ਨੂੰ ਫੋਨ ਕਰਾਂ?

## results/remember
results-remember = ਯਾਦ ਰੱਖਣ ਵਾਲੀਆਂ ਤਿੰਨ ਗੱਲਾਂ
results-remember-general-1 = **ਪਹਿਲਾਂ:** ਖਾਣੇ, ਪੀਣ ਅਤੇ ਦਵਾਈਆਂ ਬਾਰੇ ਪੁੱਛੋ
results-remember-general-2 = ਟੀਮ ਨੂੰ ਦੱਸੋ: ਗਰਭ, ਐਲਰਜੀ, ਬਿਮਾਰੀ, ਦਵਾਈਆਂ
results-remember-general-3 = { $emergency ->
    [none] ਘਰ ਵਿੱਚ ਛਾਤੀ ਦਾ ਦਰਦ ਜਾਂ ਸਾਹ ਦੀ ਔਖ: ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਫੋਨ ਕਰੋ
   *[other] ਘਰ ਵਿੱਚ ਛਾਤੀ ਦਾ ਦਰਦ ਜਾਂ ਸਾਹ ਦੀ ਔਖ: { $emergency } ਉੱਤੇ ਫੋਨ ਕਰੋ
}
results-remember-swallow-1 = **ਪਹਿਲਾਂ:** ਜਦੋਂ ਟੀਮ ਕਹੇ, ਖਾਣਾ-ਪੀਣਾ ਬੰਦ ਕਰੋ
results-remember-swallow-2 = ਜੇ ਗਰਭਵਤੀ ਹੋ ਸਕਦੇ ਹੋ, ਜਾਂ ਗਲੇ ਵਿੱਚ ਅੜੇ, ਤਾਂ ਟੀਮ ਨੂੰ ਦੱਸੋ
results-remember-swallow-3 = { $emergency ->
    [none] ਘਰ ਵਿੱਚ: ਵੱਧ ਪਾਣੀ ਪੀਓ। ਪੇਟ ਵਿੱਚ ਬਹੁਤ ਤੇਜ਼ ਦਰਦ: ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਫੋਨ ਕਰੋ
   *[other] ਘਰ ਵਿੱਚ: ਵੱਧ ਪਾਣੀ ਪੀਓ। ਪੇਟ ਵਿੱਚ ਬਹੁਤ ਤੇਜ਼ ਦਰਦ: { $emergency } ਉੱਤੇ ਫੋਨ ਕਰੋ
}
results-remember-bowel-1 = **ਪਹਿਲਾਂ:** ਪਰਚੇ ਮੁਤਾਬਕ ਅੰਤੜੀ ਖਾਲੀ ਕਰੋ
results-remember-bowel-2 = ਜੇ ਗਰਭਵਤੀ ਹੋ ਸਕਦੇ ਹੋ, ਜਾਂ ਦਰਦ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ ਦੱਸੋ
results-remember-bowel-3 = { $emergency ->
    [none] ਘਰ ਵਿੱਚ: ਵੱਧ ਪਾਣੀ ਪੀਓ। ਪੇਟ ਵਿੱਚ ਬਹੁਤ ਤੇਜ਼ ਦਰਦ: ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਫੋਨ ਕਰੋ
   *[other] ਘਰ ਵਿੱਚ: ਵੱਧ ਪਾਣੀ ਪੀਓ। ਪੇਟ ਵਿੱਚ ਬਹੁਤ ਤੇਜ਼ ਦਰਦ: { $emergency } ਉੱਤੇ ਫੋਨ ਕਰੋ
}
results-remember-heart-1 = **ਪਹਿਲਾਂ:** ਖੂਨ ਪਤਲਾ ਕਰਨ ਵਾਲੀ ਦਵਾਈ, ਸ਼ੂਗਰ ਦੀਆਂ ਗੋਲੀਆਂ ਅਤੇ ਖਾਣੇ ਬਾਰੇ ਪੁੱਛੋ
results-remember-heart-2 = ਪ੍ਰਬੰਧ ਕਰੋ ਕਿ ਕੋਈ ਬਾਲਗ ਤੁਹਾਨੂੰ ਘਰ ਲੈ ਜਾਵੇ ਅਤੇ ਕੋਲ ਰਹੇ
results-remember-heart-3 = { $emergency ->
    [none] ਛਾਤੀ ਵਿੱਚ ਦਰਦ, ਜਾਂ ਖੂਨ ਜੋ ਨਾ ਰੁਕੇ: ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਫੋਨ ਕਰੋ
   *[other] ਛਾਤੀ ਵਿੱਚ ਦਰਦ, ਜਾਂ ਖੂਨ ਜੋ ਨਾ ਰੁਕੇ: { $emergency } ਉੱਤੇ ਫੋਨ ਕਰੋ
}
results-remember-tube-1 = **ਪਹਿਲਾਂ:** ਖੂਨ ਪਤਲਾ ਕਰਨ ਵਾਲੀ ਦਵਾਈ, ਸ਼ੂਗਰ ਦੀਆਂ ਗੋਲੀਆਂ ਅਤੇ ਖਾਣੇ ਬਾਰੇ ਪੁੱਛੋ
results-remember-tube-2 = ਪੁੱਛੋ ਕਿ ਸਰੀਰ ਵਿੱਚ ਕੀ ਰਹੇਗਾ, ਅਤੇ ਉਸ ਦਾ ਧਿਆਨ ਕਿਵੇਂ ਰੱਖਣਾ ਹੈ
results-remember-tube-3 = { $emergency ->
    [none] ਛਾਤੀ ਵਿੱਚ ਦਰਦ, ਜਾਂ ਖੂਨ ਜੋ ਨਾ ਰੁਕੇ: ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਫੋਨ ਕਰੋ
   *[other] ਛਾਤੀ ਵਿੱਚ ਦਰਦ, ਜਾਂ ਖੂਨ ਜੋ ਨਾ ਰੁਕੇ: { $emergency } ਉੱਤੇ ਫੋਨ ਕਰੋ
}
results-remember-bone-1 = **ਪਹਿਲਾਂ:** ਟੀਮ ਨੂੰ ਖੂਨ ਪਤਲਾ ਕਰਨ ਵਾਲੀ ਦਵਾਈ ਅਤੇ ਇਨਫੈਕਸ਼ਨ ਬਾਰੇ ਦੱਸੋ
results-remember-bone-2 = ਪੁੱਛੋ ਕਿ ਕੀ ਕਿਸੇ ਬਾਲਗ ਦਾ ਘਰ ਲੈ ਜਾਣਾ ਜ਼ਰੂਰੀ ਹੈ
results-remember-bone-3 = ਬੁਖਾਰ, ਜਾਂ ਗਰਮ ਅਤੇ ਸੁੱਜਿਆ ਜੋੜ: ਟੀਮ ਨੂੰ ਫੋਨ ਕਰੋ, ਰਾਤ ਨੂੰ ਵੀ
results-remember-womb-1 = **ਪਹਿਲਾਂ:** ਤੁਹਾਨੂੰ ਗਰਭ ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ
results-remember-womb-2 = ਦਰਦ ਦੀ ਦਵਾਈ ਬਾਰੇ ਪੁੱਛੋ। ਤੁਸੀਂ “ਰੁਕੋ” ਕਹਿ ਸਕਦੇ ਹੋ
results-remember-womb-3 = ਬੁਖਾਰ, ਤੇਜ਼ ਦਰਦ ਜਾਂ ਬਹੁਤ ਖੂਨ: ਟੀਮ ਨੂੰ ਫੋਨ ਕਰੋ
