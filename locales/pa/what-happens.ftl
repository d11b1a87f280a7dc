# Topic: what-happens
what-happens-title = ਟੈਸਟ ਵਿੱਚ ਕੀ ਹੋਵੇਗਾ
what-happens-hint = ਤੁਹਾਡਾ ਟੈਸਟ, ਕਦਮ-ਦਰ-ਕਦਮ

## what-happens/where
what-happens-where = ਤੁਸੀਂ ਸੈਂਟਰ ਜਾਂ ਹਸਪਤਾਲ ਜਾਂਦੇ ਹੋ
what-happens-where-center = ਹੋ ਸਕਦਾ ਹੈ ਤੁਸੀਂ [ਆਊਟਪੇਸ਼ੈਂਟ (ਓਪੀਡੀ ਮਰੀਜ਼)](outpatient) ਵਜੋਂ ਐਕਸ-ਰੇ ਸੈਂਟਰ ਆਓ।
what-happens-where-hospital = ਜਾਂ ਹੋ ਸਕਦਾ ਹੈ ਹਸਪਤਾਲ ਵਿੱਚ ਦਾਖਲ ਹੁੰਦਿਆਂ ਤੁਹਾਡਾ ਟੈਸਟ ਹੋਵੇ।

## what-happens/clothes
what-happens-clothes = ਤੁਹਾਨੂੰ ਗਾਊਨ ਪਾਉਣਾ ਪੈ ਸਕਦਾ ਹੈ
what-happens-clothes-gown = ਤੁਹਾਨੂੰ ਕੁਝ ਜਾਂ ਸਾਰੇ ਕੱਪੜੇ ਲਾਹੁਣੇ ਪੈ ਸਕਦੇ ਹਨ। ਫਿਰ ਟੀਮ ਤੁਹਾਨੂੰ ਹਸਪਤਾਲ ਦਾ ਗਾਊਨ ਦਿੰਦੀ ਹੈ।
what-happens-clothes-help = ਕੱਪੜੇ ਬਦਲਣ ਵਿੱਚ ਮਦਦ ਚਾਹੀਦੀ ਹੈ? ਟੀਮ ਨੂੰ ਕਹੋ।

## what-happens/shield
what-happens-shield = ਬਚਾਅ ਦੀ ਸ਼ੀਲਡ ਮਿਲ ਵੀ ਸਕਦੀ ਹੈ, ਨਹੀਂ ਵੀ
# ਸਿੱਕਾ: the metal, not a coin.
what-happens-shield-shield = ਸਿੱਕੇ (ਲੈੱਡ) ਦੀ ਸ਼ੀਲਡ ਜਾਂ [ਐਪਰਨ](lead-apron) ਉਸ [ਰੇਡੀਏਸ਼ਨ](radiation) ਨੂੰ ਰੋਕਦਾ ਹੈ ਜਿਸ ਦੀ ਤੁਹਾਨੂੰ ਲੋੜ ਨਹੀਂ। ਇਸ ਨਾਲ ਪੇਟ ਦਾ ਹੇਠਲਾ ਹਿੱਸਾ ਜਾਂ ਕੋਈ ਹੋਰ ਹਿੱਸਾ ਢਕਿਆ ਜਾ ਸਕਦਾ ਹੈ।
what-happens-shield-today = ਅੱਜਕੱਲ੍ਹ ਅਕਸਰ ਇਸ ਦੀ ਲੋੜ ਨਹੀਂ ਹੁੰਦੀ। ਹੋਰ ਜਾਣਨਾ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ ਪੁੱਛੋ।

## what-happens/comfort
what-happens-comfort = ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਦਵਾਈ ਮਿਲ ਸਕਦੀ ਹੈ
what-happens-comfort-medicine = ਕੁਝ ਟੈਸਟਾਂ ਲਈ ਤੁਹਾਨੂੰ ਦਰਦ ਦੀ ਦਵਾਈ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਜਾਂ ਤੁਹਾਨੂੰ ਆਰਾਮ ਦੇਣ ਲਈ [ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ (ਸੈਡੇਟਿਵ)](sedative) ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
what-happens-comfort-needle = ਇਹ ਦਵਾਈ ਉਦੋਂ ਮਿਲ ਸਕਦੀ ਹੈ ਜਦੋਂ ਸੂਈ ਕਿਸੇ [ਜੋੜ](joint) ਜਾਂ [ਧਮਣੀ (ਆਰਟਰੀ)](artery) ਵਿੱਚ ਪਾਈ ਜਾਂਦੀ ਹੈ।
what-happens-comfort-tell = ਦਰਦ ਹੋਵੇ ਜਾਂ ਡਰ ਲੱਗੇ, ਤਾਂ ਟੀਮ ਨੂੰ ਦੱਸੋ।

## what-happens/drink
what-happens-drink = ਤੁਹਾਨੂੰ ਕੰਟਰਾਸਟ ਡਾਈ ਪੀਣੀ ਪੈ ਸਕਦੀ ਹੈ
what-happens-drink-drink = ਕੁਝ ਟੈਸਟਾਂ ਲਈ ਤੁਸੀਂ ਇੱਕ ਤਰਲ ਪੀਂਦੇ ਹੋ ਜਿਸ ਵਿੱਚ [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਹੁੰਦੀ ਹੈ। [ਬੇਰੀਅਮ](barium) ਇਸ ਦੀ ਇੱਕ ਕਿਸਮ ਹੈ।
what-happens-drink-clearer = ਇਸ ਨਾਲ ਸਰੀਰ ਦੇ ਹਿੱਸੇ ਵਧੇਰੇ ਸਾਫ਼ ਦਿਸਦੇ ਹਨ।

## what-happens/dye
what-happens-dye = ਡਾਈ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਵੀ ਮਿਲ ਸਕਦੀ ਹੈ
what-happens-dye-lead = ਜੇ [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਪੀਣੀ ਨਾ ਹੋਵੇ, ਤਾਂ ਉਹ ਇਸ ਤਰ੍ਹਾਂ ਦਿੱਤੀ ਜਾ ਸਕਦੀ ਹੈ:
what-happens-dye-iv = [ਆਈਵੀ ਲਾਈਨ (ਡ੍ਰਿੱਪ)](iv-line) ਨਾਲ, ਨਾੜ ਵਿੱਚ
what-happens-dye-enema = [ਐਨੀਮਾ](enema) ਨਾਲ, ਗੁਦਾ (ਅੰਤੜੀ ਦੇ ਆਖਰੀ ਹਿੱਸੇ) ਵਿੱਚ

## what-happens/table
what-happens-table = ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਟੀਮ ਮਦਦ ਕਰਦੀ ਹੈ
what-happens-table-lead = ਤੁਸੀਂ ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਲੇਟਦੇ ਹੋ ਜਾਂ ਉਸ ਦੇ ਕੋਲ ਖੜ੍ਹਦੇ ਹੋ। ਟੀਮ ਤੁਹਾਨੂੰ ਇਹ ਕਰਨ ਲਈ ਕਹਿ ਸਕਦੀ ਹੈ:
what-happens-table-turn = ਆਪਣਾ ਸਰੀਰ ਘੁਮਾਓ
what-happens-table-move = ਸਰੀਰ ਦਾ ਕੋਈ ਇੱਕ ਹਿੱਸਾ ਹਿਲਾਓ
what-happens-table-breath = ਥੋੜ੍ਹੀ ਦੇਰ ਲਈ ਸਾਹ ਰੋਕੋ

## what-happens/catheter
what-happens-catheter = ਕੁਝ ਟੈਸਟਾਂ ਵਿੱਚ ਕੈਥੀਟਰ ਲੱਗਦਾ ਹੈ
what-happens-catheter-numb = ਜੇ ਤੁਹਾਨੂੰ [ਕੈਥੀਟਰ](catheter) ਦੀ ਲੋੜ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਪਹਿਲਾਂ ਉਸ ਥਾਂ ਨੂੰ ਸੁੰਨ ਕਰਦੀ ਹੈ।
what-happens-catheter-needle = ਫਿਰ ਤੁਹਾਡੇ ਡਾਕਟਰ ਸੂਈ ਪਾਉਂਦੇ ਹਨ। ਇਹ ਥਾਂ ਪੱਟ ਦੀ ਜੜ੍ਹ (ਜਿੱਥੇ ਪੱਟ ਪੇਟ ਨਾਲ ਮਿਲਦਾ ਹੈ), ਕੂਹਣੀ ਜਾਂ ਕੋਈ ਹੋਰ ਹੋ ਸਕਦੀ ਹੈ।

## what-happens/pictures
what-happens-pictures = ਸਕੈਨਰ ਚੱਲਦੀਆਂ ਤਸਵੀਰਾਂ ਲੈਂਦਾ ਹੈ
what-happens-pictures-scanner = ਤੁਹਾਡੇ ਡਾਕਟਰ ਜਾਂ [ਟੈਕਨੋਲੋਜਿਸਟ (ਟੈਕਨੀਸ਼ੀਅਨ)](technologist) [ਐਕਸ-ਰੇ ਸਕੈਨਰ](c-arm) ਨਾਲ ਤਸਵੀਰਾਂ ਲੈਂਦੇ ਹਨ। ਟੀਮ ਉਨ੍ਹਾਂ ਨੂੰ ਸਕਰੀਨ ਉੱਤੇ ਦੇਖਦੀ ਹੈ।
what-happens-pictures-long = ਤੁਹਾਡੇ ਟੈਸਟ ਵਿੱਚ ਲਗਭਗ ਇੰਨਾ ਸਮਾਂ ਲੱਗ ਸਕਦਾ ਹੈ:
what-happens-pictures-most = 45 ਤੋਂ 60 ਮਿੰਟ (ਬੇਰੀਅਮ ਸਵਾਲੋ, ਮਿਹਦੇ ਜਾਂ ਵੱਡੀ ਅੰਤੜੀ ਦਾ ਟੈਸਟ)
what-happens-pictures-small-bowel = 90 ਮਿੰਟ ਤੋਂ 3 ਘੰਟੇ (ਛੋਟੀ ਅੰਤੜੀ ਦਾ ਟੈਸਟ)

## what-happens/finish
what-happens-finish = ਫਿਰ ਤੁਹਾਡਾ ਟੈਸਟ ਪੂਰਾ ਹੋ ਜਾਂਦਾ ਹੈ
what-happens-finish-catheter = ਜੇ ਤੁਹਾਨੂੰ [ਕੈਥੀਟਰ](catheter) ਲੱਗਾ ਸੀ, ਤਾਂ ਤੁਹਾਡੇ ਡਾਕਟਰ ਉਸ ਨੂੰ ਕੱਢ ਦਿੰਦੇ ਹਨ। ਟੀਮ ਕੁਝ ਦੇਰ ਤੁਹਾਡਾ ਧਿਆਨ ਰੱਖ ਸਕਦੀ ਹੈ।
what-happens-finish-ask = ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਟੀਮ ਨੂੰ ਪੁੱਛੋ: ਘਰ ਜਾ ਕੇ ਮੈਂ ਕੀ ਕਰਨਾ ਹੈ? ਮਦਦ ਚਾਹੀਦੀ ਹੋਵੇ, ਤਾਂ ਕਿਸ ਨੂੰ ਫੋਨ ਕਰਾਂ?
