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
what-happens-comfort-medicine = ਕੁਝ ਟੈਸਟਾਂ ਲਈ ਤੁਹਾਨੂੰ ਦਰਦ ਦੀ ਦਵਾਈ ਮਿਲਦੀ ਹੈ। ਤੁਹਾਨੂੰ ਆਰਾਮ ਦੇਣ ਲਈ [ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ (ਸੈਡੇਟਿਵ)](sedative) ਮਿਲ ਸਕਦੀ ਹੈ, ਜਾਂ ਦੋਵੇਂ।
what-happens-comfort-needle = ਇਹ ਉਦੋਂ ਮਿਲ ਸਕਦੀ ਹੈ ਜਦੋਂ ਸੂਈ ਕਿਸੇ [ਜੋੜ](joint) ਜਾਂ [ਧਮਣੀ (ਆਰਟਰੀ)](artery) ਵਿੱਚ ਪਾਈ ਜਾਂਦੀ ਹੈ।
what-happens-comfort-tell = ਦਰਦ ਹੋਵੇ ਜਾਂ ਡਰ ਲੱਗੇ, ਤਾਂ ਟੀਮ ਨੂੰ ਦੱਸੋ।

## what-happens/drink
what-happens-drink = ਤੁਹਾਨੂੰ ਕੰਟਰਾਸਟ ਡਾਈ ਪੀਣੀ ਪੈ ਸਕਦੀ ਹੈ
what-happens-drink-drink = ਕੁਝ ਟੈਸਟਾਂ ਲਈ ਤੁਸੀਂ ਇੱਕ ਤਰਲ ਪੀਂਦੇ ਹੋ ਜਿਸ ਵਿੱਚ [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਹੁੰਦੀ ਹੈ। [ਬੇਰੀਅਮ](barium) ਇਸ ਦੀ ਇੱਕ ਕਿਸਮ ਹੈ।
what-happens-drink-clearer = ਇਸ ਨਾਲ ਸਰੀਰ ਦੇ ਹਿੱਸੇ ਸੌਖੇ ਦਿਸਦੇ ਹਨ।

## what-happens/dye
what-happens-dye = ਡਾਈ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਵੀ ਮਿਲ ਸਕਦੀ ਹੈ
what-happens-dye-lead = ਜੇ [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਪੀਣੀ ਨਾ ਹੋਵੇ, ਤਾਂ ਉਹ ਇਸ ਤਰ੍ਹਾਂ ਦਿੱਤੀ ਜਾ ਸਕਦੀ ਹੈ:
what-happens-dye-iv = [ਆਈਵੀ ਲਾਈਨ (ਡ੍ਰਿੱਪ)](iv-line) ਨਾਲ, ਨਾੜ ਵਿੱਚ
what-happens-dye-enema = [ਐਨੀਮਾ](enema) ਨਾਲ, ਗੁਦਾ (ਅੰਤੜੀ ਦੇ ਆਖਰੀ ਹਿੱਸੇ) ਵਿੱਚ
what-happens-dye-needle = ਸੂਈ ਨਾਲ, ਜੋੜ ਵਿੱਚ
what-happens-dye-womb = ਪਤਲੀ ਨਲੀ ਨਾਲ, ਬੱਚੇਦਾਨੀ ਵਿੱਚ

## what-happens/table
what-happens-table = ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਟੀਮ ਮਦਦ ਕਰਦੀ ਹੈ
what-happens-table-lead = ਤੁਸੀਂ ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਲੇਟਦੇ ਹੋ ਜਾਂ ਉਸ ਦੇ ਕੋਲ ਖੜ੍ਹਦੇ ਹੋ। ਟੀਮ ਤੁਹਾਨੂੰ ਇਹ ਕਰਨ ਲਈ ਕਹਿ ਸਕਦੀ ਹੈ:
what-happens-table-turn = ਆਪਣਾ ਸਰੀਰ ਘੁਮਾਓ
what-happens-table-move = ਸਰੀਰ ਦਾ ਕੋਈ ਇੱਕ ਹਿੱਸਾ ਹਿਲਾਓ
what-happens-table-breath = ਥੋੜ੍ਹੀ ਦੇਰ ਲਈ ਸਾਹ ਰੋਕੋ

## what-happens/catheter
what-happens-catheter = ਕੁਝ ਟੈਸਟਾਂ ਵਿੱਚ ਕੈਥੀਟਰ ਲੱਗਦਾ ਹੈ
what-happens-catheter-numb = ਜੇ ਤੁਹਾਨੂੰ [ਕੈਥੀਟਰ](catheter) ਦੀ ਲੋੜ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਪਹਿਲਾਂ ਉਸ ਥਾਂ ਨੂੰ ਸੁੰਨ ਕਰਦੀ ਹੈ।
what-happens-catheter-needle = ਫਿਰ ਤੁਹਾਡੇ ਡਾਕਟਰ ਸੂਈ ਪਾਉਂਦੇ ਹਨ। ਇਹ ਥਾਂ ਪੱਟ ਦੀ ਜੜ੍ਹ (ਜਿੱਥੇ ਪੱਟ ਪੇਟ ਨਾਲ ਮਿਲਦਾ ਹੈ), ਗੁੱਟ, ਕੂਹਣੀ ਜਾਂ ਕੋਈ ਹੋਰ ਹੋ ਸਕਦੀ ਹੈ।

## what-happens/pictures
what-happens-pictures = ਸਕੈਨਰ ਚੱਲਦੀਆਂ ਤਸਵੀਰਾਂ ਲੈਂਦਾ ਹੈ
what-happens-pictures-scanner = ਤੁਹਾਡੇ ਡਾਕਟਰ ਜਾਂ [ਟੈਕਨੋਲੋਜਿਸਟ (ਟੈਕਨੀਸ਼ੀਅਨ)](technologist) [ਐਕਸ-ਰੇ ਸਕੈਨਰ](c-arm) ਨਾਲ ਤਸਵੀਰਾਂ ਲੈਂਦੇ ਹਨ। ਟੀਮ ਉਨ੍ਹਾਂ ਨੂੰ ਸਕਰੀਨ ਉੱਤੇ ਦੇਖਦੀ ਹੈ।
what-happens-pictures-takes = ਲਗਭਗ ਇੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ:
what-happens-pictures-short = 15 ਤੋਂ 30 ਮਿੰਟ (ਨਿਗਲਣ ਜਾਂ ਮਿਹਦੇ ਦਾ ਟੈਸਟ)
what-happens-pictures-longer = 30 ਤੋਂ 60 ਮਿੰਟ (ਵੱਡੀ ਅੰਤੜੀ ਜਾਂ ਦਿਲ)
what-happens-pictures-hours = ਕੁਝ ਘੰਟੇ (ਛੋਟੀ ਅੰਤੜੀ)

## what-happens/feel
what-happens-feel = ਤੁਹਾਨੂੰ ਕੀ ਮਹਿਸੂਸ ਹੋ ਸਕਦਾ ਹੈ
what-happens-feel-barium = ਬੇਰੀਅਮ: ਚਾਕ ਵਰਗਾ ਸੁਆਦ, ਪੇਟ ਭਰਿਆ, ਮਰੋੜ
what-happens-feel-dye = ਖੂਨ ਵਿੱਚ ਡਾਈ: ਕੁਝ ਸਕਿੰਟ ਗਰਮੀ
what-happens-feel-needle = ਸੂਈ: ਥੋੜ੍ਹੀ ਦੇਰ ਚੋਭ, ਫਿਰ ਦਬਾਅ
what-happens-feel-womb = ਬੱਚੇਦਾਨੀ ਦਾ ਟੈਸਟ: ਥੋੜ੍ਹੀ ਦੇਰ ਪੇਡੂ ਵਿੱਚ ਮਰੋੜ
what-happens-feel-tell = ਖਾਜ ਜਾਂ ਸੋਜ ਹੋਵੇ, ਜਾਂ ਸਾਹ ਠੀਕ ਨਾ ਆਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਤੁਰੰਤ** ਦੱਸੋ।

## what-happens/finish
what-happens-finish = ਫਿਰ ਤੁਹਾਡਾ ਟੈਸਟ ਪੂਰਾ ਹੋ ਜਾਂਦਾ ਹੈ
what-happens-finish-catheter = ਜੇ ਤੁਹਾਨੂੰ [ਕੈਥੀਟਰ](catheter) ਲੱਗਾ ਸੀ, ਤਾਂ ਤੁਹਾਡੇ ਡਾਕਟਰ ਉਸ ਨੂੰ ਕੱਢ ਦਿੰਦੇ ਹਨ। ਟੀਮ ਕੁਝ ਦੇਰ ਤੁਹਾਡਾ ਧਿਆਨ ਰੱਖ ਸਕਦੀ ਹੈ।
what-happens-finish-ask = ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਟੀਮ ਨੂੰ ਪੁੱਛੋ: ਘਰ ਜਾ ਕੇ ਮੈਂ ਕੀ ਕਰਨਾ ਹੈ? ਮਦਦ ਚਾਹੀਦੀ ਹੋਵੇ, ਤਾਂ ਕਿਸ ਨੂੰ ਫੋਨ ਕਰਾਂ?

## what-happens/swallow-drink
what-happens-swallow-drink = ਤੁਸੀਂ ਘੁੱਟ-ਘੁੱਟ ਬੇਰੀਅਮ ਪੀਂਦੇ ਹੋ
what-happens-swallow-drink-fizz = ਪਹਿਲਾਂ ਗੈਸ ਬਣਾਉਣ ਵਾਲੇ ਦਾਣੇ ਨਿਗਲਣੇ ਪੈ ਸਕਦੇ ਹਨ। ਡਕਾਰ ਰੋਕਣ ਦੀ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
what-happens-swallow-drink-drink = ਫਿਰ ਤੁਸੀਂ ਘੁੱਟ-ਘੁੱਟ [ਬੇਰੀਅਮ](barium) ਪੀਂਦੇ ਹੋ, ਜੋ ਚਿੱਟੀ [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਹੈ। ਕਦੋਂ ਨਿਗਲਣਾ ਹੈ, ਇਹ ਟੀਮ ਦੱਸਦੀ ਹੈ।
what-happens-swallow-drink-taste = ਇਸ ਦਾ ਸੁਆਦ ਚਾਕ ਵਰਗਾ ਹੈ। ਇਸ ਨਾਲ ਸਰੀਰ ਦੇ ਹਿੱਸੇ ਸੌਖੇ ਦਿਸਦੇ ਹਨ।

## what-happens/swallow-table
what-happens-swallow-table = ਤੁਸੀਂ ਖੜ੍ਹਦੇ, ਮੁੜਦੇ ਅਤੇ ਲੇਟਦੇ ਹੋ
what-happens-swallow-table-stand = ਤੁਸੀਂ ਐਕਸ-ਰੇ ਟੇਬਲ ਕੋਲ ਖੜ੍ਹਦੇ ਹੋ। ਬਾਅਦ ਵਿੱਚ ਟੇਬਲ ਝੁਕ ਸਕਦਾ ਹੈ, ਤਾਂ ਜੋ ਤੁਸੀਂ ਲੇਟ ਜਾਓ।
what-happens-swallow-table-turn = ਟੀਮ ਤੁਹਾਨੂੰ ਮੁੜਨ, ਹਿੱਲਣ ਅਤੇ ਥੋੜ੍ਹੀ ਦੇਰ ਸਾਹ ਰੋਕਣ ਲਈ ਕਹਿੰਦੀ ਹੈ।
what-happens-swallow-table-sit = ਖੜ੍ਹ ਨਾ ਸਕੋ, ਤਾਂ ਦੱਸੋ। ਤੁਸੀਂ ਬੈਠ ਸਕਦੇ ਹੋ।

## what-happens/swallow-pictures
what-happens-swallow-pictures = ਟੀਮ ਤੁਹਾਨੂੰ ਨਿਗਲਦੇ ਦੇਖਦੀ ਹੈ
what-happens-swallow-pictures-scanner = ਡਾਕਟਰ ਜਾਂ [ਟੈਕਨੋਲੋਜਿਸਟ (ਟੈਕਨੀਸ਼ੀਅਨ)](technologist) ਐਕਸ-ਰੇ ਸਕੈਨਰ ਨਾਲ ਚੱਲਦੀਆਂ ਤਸਵੀਰਾਂ ਲੈਂਦੇ ਹਨ।
what-happens-swallow-pictures-watch = ਉਹ ਸਕਰੀਨ ਉੱਤੇ ਬੇਰੀਅਮ ਨੂੰ ਹੇਠਾਂ ਜਾਂਦੇ ਦੇਖਦੇ ਹਨ।
what-happens-swallow-pictures-press = ਬੇਰੀਅਮ ਫੈਲਾਉਣ ਲਈ ਕੋਈ ਤੁਹਾਡਾ ਪੇਟ ਦਬਾ ਸਕਦਾ ਹੈ।

## what-happens/swallow-feel
what-happens-swallow-feel = ਪੇਟ ਭਰਿਆ ਲੱਗ ਸਕਦਾ ਹੈ
what-happens-swallow-feel-full = ਪੇਟ ਭਰਿਆ ਲੱਗ ਸਕਦਾ ਹੈ ਜਾਂ ਜੀਅ ਥੋੜ੍ਹਾ ਕੱਚਾ ਹੋ ਸਕਦਾ ਹੈ। ਬਹੁਤੇ ਲੋਕਾਂ ਨੂੰ ਦਰਦ ਨਹੀਂ ਹੁੰਦਾ।
what-happens-swallow-feel-tell = ਉੱਥੂ ਲੱਗੇ, ਖਾਜ ਹੋਵੇ, ਜਾਂ ਸਾਹ ਠੀਕ ਨਾ ਆਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਤੁਰੰਤ** ਦੱਸੋ।

## what-happens/swallow-long
what-happens-swallow-long = ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ
what-happens-swallow-long-short = ਨਿਗਲਣ ਜਾਂ ਮਿਹਦੇ ਦੇ ਟੈਸਟ ਵਿੱਚ ਲਗਭਗ 15 ਤੋਂ 30 ਮਿੰਟ ਲੱਗਦੇ ਹਨ।
what-happens-swallow-long-long = ਛੋਟੀ ਅੰਤੜੀ ਦੇ ਟੈਸਟ ਵਿੱਚ ਕੁਝ ਘੰਟੇ ਲੱਗਦੇ ਹਨ। ਤਸਵੀਰਾਂ ਦੇ ਵਿਚਕਾਰ ਤੁਸੀਂ ਉਡੀਕ ਕਰਦੇ ਹੋ।
what-happens-swallow-long-home = ਫਿਰ ਅਕਸਰ ਤੁਸੀਂ ਖਾ-ਪੀ ਸਕਦੇ ਹੋ ਅਤੇ ਘਰ ਜਾ ਸਕਦੇ ਹੋ। ਪਹਿਲਾਂ ਪੁੱਛੋ।

## what-happens/bowel-tube
what-happens-bowel-tube = ਤੁਹਾਨੂੰ ਬੇਰੀਅਮ ਐਨੀਮਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ
what-happens-bowel-tube-side = ਤੁਸੀਂ ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਪਾਸੇ ਭਾਰ ਲੇਟਦੇ ਹੋ। ਪਹਿਲੀ ਤਸਵੀਰ ਤੋਂ ਦਿਸਦਾ ਹੈ ਕਿ ਅੰਤੜੀ ਖਾਲੀ ਹੈ ਜਾਂ ਨਹੀਂ।
what-happens-bowel-tube-tube = ਇੱਕ ਛੋਟੀ ਨਲੀ ਗੁਦਾ (ਅੰਤੜੀ ਦੇ ਆਖਰੀ ਹਿੱਸੇ) ਵਿੱਚ ਜਾਂਦੀ ਹੈ। ਇਹ [ਐਨੀਮਾ](enema) ਹੈ।
what-happens-bowel-tube-balloon = ਇੱਕ ਛੋਟਾ ਗੁਬਾਰਾ ਨਲੀ ਨੂੰ ਥੰਮ੍ਹ ਸਕਦਾ ਹੈ।

## what-happens/bowel-fill
what-happens-bowel-fill = ਬੇਰੀਅਮ ਤੁਹਾਡੀ ਅੰਤੜੀ ਭਰਦਾ ਹੈ
what-happens-bowel-fill-barium = [ਬੇਰੀਅਮ](barium), ਜੋ ਚਿੱਟੀ [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਹੈ, ਅੰਦਰ ਜਾਂਦਾ ਹੈ। ਅਕਸਰ ਹਵਾ ਵੀ ਜਾਂਦੀ ਹੈ।
what-happens-bowel-fill-clear = ਇਸ ਨਾਲ ਅੰਤੜੀ ਸੌਖੀ ਦਿਸਦੀ ਹੈ।
what-happens-bowel-fill-feel = ਪੇਟ ਭਰਿਆ ਲੱਗਦਾ ਹੈ, ਅਤੇ ਮਰੋੜ ਪੈ ਸਕਦੇ ਹਨ। ਹੌਲੀ ਅਤੇ ਡੂੰਘਾ ਸਾਹ ਲਓ। ਦਰਦ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ ਦੱਸੋ।

## what-happens/bowel-turn
what-happens-bowel-turn = ਤਸਵੀਰਾਂ ਲਈ ਤੁਸੀਂ ਪਾਸੇ ਬਦਲਦੇ ਹੋ
what-happens-bowel-turn-turn = ਟੀਮ ਤੁਹਾਨੂੰ ਮੁੜਨ, ਹਿੱਲਣ ਅਤੇ ਥੋੜ੍ਹੀ ਦੇਰ ਸਾਹ ਰੋਕਣ ਲਈ ਕਹਿੰਦੀ ਹੈ।
what-happens-bowel-turn-tip = ਟੇਬਲ ਝੁਕ ਸਕਦਾ ਹੈ। ਕੋਈ ਤੁਹਾਡਾ ਪੇਟ ਦਬਾ ਸਕਦਾ ਹੈ।

## what-happens/bowel-pictures
what-happens-bowel-pictures = ਟੀਮ ਸਕਰੀਨ ਉੱਤੇ ਦੇਖਦੀ ਹੈ
what-happens-bowel-pictures-scanner = ਡਾਕਟਰ ਜਾਂ [ਟੈਕਨੋਲੋਜਿਸਟ (ਟੈਕਨੀਸ਼ੀਅਨ)](technologist) ਐਕਸ-ਰੇ ਸਕੈਨਰ ਨਾਲ ਚੱਲਦੀਆਂ ਤਸਵੀਰਾਂ ਲੈਂਦੇ ਹਨ।
what-happens-bowel-pictures-long = ਟੈਸਟ ਵਿੱਚ ਲਗਭਗ 30 ਤੋਂ 60 ਮਿੰਟ ਲੱਗਦੇ ਹਨ।
what-happens-bowel-pictures-shot = ਅੰਤੜੀ ਨੂੰ ਆਰਾਮ ਦੇਣ ਲਈ ਟੀਕਾ ਲੱਗ ਸਕਦਾ ਹੈ। ਲੱਗੇ, ਤਾਂ ਪੁੱਛੋ ਕਿ ਗੱਡੀ ਕਦੋਂ ਚਲਾ ਸਕਦੇ ਹੋ।

## what-happens/bowel-toilet
what-happens-bowel-toilet = ਫਿਰ ਤੁਸੀਂ ਟਾਇਲਟ ਜਾਂਦੇ ਹੋ
what-happens-bowel-toilet-out = ਬਹੁਤਾ ਬੇਰੀਅਮ ਨਿਕਲ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਨਲੀ ਕੱਢ ਲਈ ਜਾਂਦੀ ਹੈ। ਫਿਰ ਤੁਸੀਂ ਟਾਇਲਟ ਜਾਂਦੇ ਹੋ।
what-happens-bowel-toilet-last = ਇੱਕ-ਦੋ ਹੋਰ ਤਸਵੀਰਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।
what-happens-bowel-toilet-home = ਅਕਸਰ ਤੁਸੀਂ ਖਾ-ਪੀ ਸਕਦੇ ਹੋ ਅਤੇ ਘਰ ਜਾ ਸਕਦੇ ਹੋ। ਪਹਿਲਾਂ ਪੁੱਛੋ।

## what-happens/heart-ready
what-happens-heart-ready = ਟੀਮ ਤੁਹਾਨੂੰ ਸ਼ਾਂਤ ਰਹਿਣ ਵਿੱਚ ਮਦਦ ਕਰਦੀ ਹੈ
what-happens-heart-ready-line = ਤੁਹਾਡੀ ਬਾਂਹ ਵਿੱਚ [ਆਈਵੀ ਲਾਈਨ (ਡ੍ਰਿੱਪ)](iv-line) ਲੱਗਦੀ ਹੈ। ਛਾਤੀ ਉੱਤੇ ਚਿਪਕਾਈਆਂ ਪੱਟੀਆਂ ਦਿਲ ਦੀ ਧੜਕਣ ਦਿਖਾਉਂਦੀਆਂ ਹਨ।
what-happens-heart-ready-relax = ਦਰਦ ਦੀ ਦਵਾਈ, ਆਰਾਮ ਲਈ [ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ (ਸੈਡੇਟਿਵ)](sedative), ਜਾਂ ਦੋਵੇਂ ਮਿਲ ਸਕਦੀਆਂ ਹਨ। ਤੁਸੀਂ ਜਾਗਦੇ ਰਹਿੰਦੇ ਹੋ।
what-happens-heart-ready-table = ਤੁਸੀਂ ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਲੇਟਦੇ ਹੋ।

## what-happens/heart-numb
what-happens-heart-numb = ਤੁਹਾਡਾ ਗੁੱਟ ਜਾਂ ਪੱਟ ਦੀ ਜੜ੍ਹ ਸੁੰਨ ਕੀਤੀ ਜਾਂਦੀ ਹੈ
what-happens-heart-numb-numb = ਪਹਿਲਾਂ ਟੀਮ ਤੁਹਾਡਾ ਗੁੱਟ ਜਾਂ ਪੱਟ ਦੀ ਜੜ੍ਹ ਸੁੰਨ ਕਰਦੀ ਹੈ। ਥੋੜ੍ਹੀ ਦੇਰ ਚੋਭ ਲੱਗਦੀ ਹੈ।
what-happens-heart-numb-needle = ਫਿਰ ਸੂਈ ਅਤੇ ਪਤਲੀ ਨਲੀ ([ਕੈਥੀਟਰ](catheter)) ਪਾਈ ਜਾਂਦੀ ਹੈ। ਦਬਾਅ ਮਹਿਸੂਸ ਹੋ ਸਕਦਾ ਹੈ।
what-happens-heart-numb-elbow = ਕਦੇ-ਕਦੇ ਥਾਂ ਕੂਹਣੀ ਜਾਂ ਕੋਈ ਹੋਰ ਹਿੱਸਾ ਹੁੰਦੀ ਹੈ।

## what-happens/heart-tube
what-happens-heart-tube = ਨਲੀ ਤੁਹਾਡੇ ਦਿਲ ਤੱਕ ਜਾਂਦੀ ਹੈ
what-happens-heart-tube-feel = ਅੰਦਰ ਨਲੀ ਮਹਿਸੂਸ ਨਹੀਂ ਹੁੰਦੀ।
what-happens-heart-tube-watch = [ਐਕਸ-ਰੇ ਸਕੈਨਰ](c-arm) ਤੁਹਾਡੇ ਆਲੇ-ਦੁਆਲੇ ਘੁੰਮਦਾ ਹੈ ਅਤੇ ਚੱਲਦੀਆਂ ਤਸਵੀਰਾਂ ਲੈਂਦਾ ਹੈ। ਟੀਮ ਉਨ੍ਹਾਂ ਨੂੰ ਸਕਰੀਨ ਉੱਤੇ ਦੇਖਦੀ ਹੈ।
what-happens-heart-tube-tell = ਛਾਤੀ ਵਿੱਚ ਦਰਦ ਜਾਂ ਜਕੜ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਤੁਰੰਤ** ਦੱਸੋ।

## what-happens/heart-dye
what-happens-heart-dye = ਡਾਈ ਨਾਲ ਖੂਨ ਦਾ ਵਹਾਅ ਦਿਸਦਾ ਹੈ
what-happens-heart-dye-warm = [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਨਲੀ ਰਾਹੀਂ ਜਾਂਦੀ ਹੈ। ਕੁਝ ਸਕਿੰਟ ਗਰਮੀ ਲੱਗ ਸਕਦੀ ਹੈ।
what-happens-heart-dye-breath = ਸਾਹ ਰੋਕਣਾ ਪੈ ਸਕਦਾ ਹੈ।
what-happens-heart-dye-stent = ਕੋਈ [ਧਮਣੀ (ਆਰਟਰੀ)](artery) ਤੰਗ ਹੋਵੇ, ਤਾਂ [ਸਟੈਂਟ](stent) ਪਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।
what-happens-heart-dye-tell = ਖਾਜ ਜਾਂ ਸੋਜ ਹੋਵੇ, ਜਾਂ ਸਾਹ ਠੀਕ ਨਾ ਆਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਤੁਰੰਤ** ਦੱਸੋ।

## what-happens/heart-rest
what-happens-heart-rest = ਨਲੀ ਨਿਕਲਦੀ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਆਰਾਮ ਕਰਦੇ ਹੋ
what-happens-heart-rest-out = ਟੀਮ ਨਲੀ ਕੱਢ ਕੇ ਉਸ ਥਾਂ ਨੂੰ ਦਬਾਉਂਦੀ ਹੈ ਜਾਂ ਬੈਂਡ ਲਾਉਂਦੀ ਹੈ।
what-happens-heart-rest-still = ਤੁਸੀਂ ਕੁਝ ਘੰਟੇ ਆਰਾਮ ਕਰਦੇ ਹੋ। ਜਿਵੇਂ ਕਿਹਾ ਜਾਵੇ, ਬਿਨਾਂ ਹਿੱਲੇ ਲੇਟੇ ਰਹੋ।
what-happens-heart-rest-tell = ਉਹ ਥਾਂ ਗਿੱਲੀ ਲੱਗੇ, ਜਾਂ ਤਬੀਅਤ ਖਰਾਬ ਹੋਵੇ, ਤਾਂ ਆਵਾਜ਼ ਮਾਰੋ।
what-happens-heart-rest-long = ਸਿਰਫ਼ ਟੈਸਟ ਵਿੱਚ ਅਕਸਰ 30 ਤੋਂ 60 ਮਿੰਟ ਲੱਗਦੇ ਹਨ।

## what-happens/tube-ready
what-happens-tube-ready = ਟੀਮ ਤੁਹਾਨੂੰ ਤਿਆਰ ਕਰਦੀ ਹੈ
what-happens-tube-ready-line = ਤੁਹਾਨੂੰ [ਆਈਵੀ ਲਾਈਨ (ਡ੍ਰਿੱਪ)](iv-line) ਲੱਗਦੀ ਹੈ। ਚਮੜੀ ਸਾਫ਼ ਅਤੇ ਸੁੰਨ ਕੀਤੀ ਜਾਂਦੀ ਹੈ। ਥੋੜ੍ਹੀ ਚੋਭ ਲੱਗਦੀ ਹੈ।
what-happens-tube-ready-relax = ਦਰਦ ਦੀ ਦਵਾਈ, ਆਰਾਮ ਲਈ [ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ (ਸੈਡੇਟਿਵ)](sedative), ਜਾਂ ਦੋਵੇਂ ਮਿਲ ਸਕਦੀਆਂ ਹਨ। ਕੁਝ ਲੋਕ ਸੌਂ ਜਾਂਦੇ ਹਨ।
what-happens-tube-ready-table = ਤੁਸੀਂ ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਲੇਟਦੇ ਹੋ। ਸਾਹ ਰੋਕਣਾ ਪੈ ਸਕਦਾ ਹੈ।

## what-happens/tube-in
what-happens-tube-in = ਇੱਕ ਪਤਲੀ ਨਲੀ ਅੰਦਰ ਜਾਂਦੀ ਹੈ
what-happens-tube-in-place = ਸੂਈ ਅਤੇ ਪਤਲੀ ਨਲੀ ([ਕੈਥੀਟਰ](catheter)) ਪੱਟ ਦੀ ਜੜ੍ਹ, ਗੁੱਟ, ਕੂਹਣੀ ਜਾਂ ਕਿਸੇ ਹੋਰ ਥਾਂ ਤੋਂ ਜਾਂਦੀ ਹੈ।
what-happens-tube-in-watch = ਟੀਮ ਸਕਰੀਨ ਦੇਖਦੀ ਹੈ। [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਨਾਲ ਗਰਮੀ ਲੱਗ ਸਕਦੀ ਹੈ।
what-happens-tube-in-tell = ਖਾਜ ਜਾਂ ਦਰਦ ਹੋਵੇ, ਜਾਂ ਸਾਹ ਠੀਕ ਨਾ ਆਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਤੁਰੰਤ** ਦੱਸੋ।

## what-happens/tube-kind
what-happens-tube-kind = ਤੁਹਾਨੂੰ ਸਟੈਂਟ, ਡਰੇਨ ਜਾਂ ਲਾਈਨ ਪੈਂਦੀ ਹੈ
what-happens-tube-kind-stent = [ਸਟੈਂਟ](stent): ਗੁਬਾਰਾ ਤੰਗ ਥਾਂ ਖੋਲ੍ਹਦਾ ਹੈ, ਸਟੈਂਟ ਉਸ ਨੂੰ ਖੁੱਲ੍ਹਾ ਰੱਖਦਾ ਹੈ
what-happens-tube-kind-drain = ਡਰੇਨ: ਇੱਕ ਨਰਮ ਨਲੀ ਵਾਧੂ ਤਰਲ ਬਾਹਰ ਕੱਢਦੀ ਹੈ
what-happens-tube-kind-line = ਲਾਈਨ: ਇੱਕ ਨਰਮ ਨਲੀ ਦਵਾਈ ਵੱਡੀ [ਨਾੜ](vein) ਵਿੱਚ ਪਹੁੰਚਾਉਂਦੀ ਹੈ
what-happens-tube-kind-tight = ਦਿਲ ਦੇ ਸਟੈਂਟ ਵੇਲੇ ਕੁਝ ਸਕਿੰਟ ਛਾਤੀ ਵਿੱਚ ਜਕੜ ਲੱਗ ਸਕਦੀ ਹੈ। ਟੀਮ ਨੂੰ ਦੱਸੋ।

## what-happens/tube-rest
what-happens-tube-rest = ਫਿਰ ਤੁਸੀਂ ਆਰਾਮ ਕਰਦੇ ਹੋ
what-happens-tube-rest-out = ਸਟੈਂਟ ਹੋਵੇ, ਤਾਂ ਗੁਬਾਰਾ ਅਤੇ ਕੈਥੀਟਰ ਨਿਕਲ ਆਉਂਦੇ ਹਨ। ਸਟੈਂਟ, ਡਰੇਨ ਜਾਂ ਲਾਈਨ ਅੰਦਰ ਰਹਿੰਦੀ ਹੈ।
what-happens-tube-rest-still = ਤੁਸੀਂ ਆਰਾਮ ਕਰਦੇ ਹੋ, ਅਕਸਰ ਕੁਝ ਘੰਟੇ। ਜਿਵੇਂ ਕਿਹਾ ਜਾਵੇ, ਬਿਨਾਂ ਹਿੱਲੇ ਲੇਟੇ ਰਹੋ।
what-happens-tube-rest-tell = ਉਹ ਥਾਂ ਗਿੱਲੀ ਲੱਗੇ, ਜਾਂ ਤਬੀਅਤ ਖਰਾਬ ਹੋਵੇ, ਤਾਂ ਆਵਾਜ਼ ਮਾਰੋ।
what-happens-tube-rest-long = ਦਿਲ ਦੇ ਸਟੈਂਟ ਵਿੱਚ 30 ਮਿੰਟ ਤੋਂ 2 ਘੰਟੇ ਲੱਗਦੇ ਹਨ।

## what-happens/bone-numb
what-happens-bone-numb = ਜੋੜ ਵਿੱਚ ਸੂਈ ਲੱਗੇ, ਤਾਂ
what-happens-bone-numb-table = ਤੁਸੀਂ ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਲੇਟਦੇ ਹੋ। ਚਮੜੀ ਸਾਫ਼ ਅਤੇ ਸੁੰਨ ਕੀਤੀ ਜਾਂਦੀ ਹੈ। ਕੁਝ ਸਕਿੰਟ ਚੋਭ ਲੱਗਦੀ ਹੈ।
what-happens-bone-numb-pressure = ਫਿਰ ਦਬਾਅ ਲੱਗਦਾ ਹੈ, ਜਾਂ [ਜੋੜ](joint) ਭਰਿਆ ਲੱਗਦਾ ਹੈ।
what-happens-bone-numb-relax = ਪਹਿਲਾਂ ਦਰਦ ਦੀ ਦਵਾਈ, ਆਰਾਮ ਲਈ [ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ (ਸੈਡੇਟਿਵ)](sedative), ਜਾਂ ਦੋਵੇਂ ਮਿਲ ਸਕਦੀਆਂ ਹਨ।

## what-happens/bone-needle
what-happens-bone-needle = ਟੀਮ ਦੇਖਦੀ ਹੈ ਕਿ ਸੂਈ ਕਿੱਥੇ ਜਾਂਦੀ ਹੈ
what-happens-bone-needle-dye = ਥੋੜ੍ਹੀ [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਨਾਲ ਦਿਸਦਾ ਹੈ ਕਿ ਸੂਈ ਸਹੀ ਥਾਂ ਉੱਤੇ ਹੈ ਜਾਂ ਨਹੀਂ।
what-happens-bone-needle-move = ਟੀਮ ਤੁਹਾਨੂੰ ਜੋੜ ਹਿਲਾਉਣ ਲਈ ਕਹਿ ਸਕਦੀ ਹੈ।
what-happens-bone-needle-long = ਲਗਭਗ 15 ਤੋਂ 30 ਮਿੰਟ ਲੱਗਦੇ ਹਨ।
what-happens-bone-needle-tell = ਖਾਜ ਜਾਂ ਸੋਜ ਹੋਵੇ, ਜਾਂ ਸਾਹ ਠੀਕ ਨਾ ਆਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਤੁਰੰਤ** ਦੱਸੋ।

## what-happens/bone-sleep
what-happens-bone-sleep = ਆਪਰੇਸ਼ਨ ਹੋਵੇ, ਤਾਂ
what-happens-bone-sleep-sleep = ਤੁਸੀਂ ਸੌਂਦੇ ਹੋ, ਜਾਂ ਸਰੀਰ ਦਾ ਇੱਕ ਹਿੱਸਾ ਸੁੰਨ ਕੀਤਾ ਜਾਂਦਾ ਹੈ। ਟੀਮ ਤੁਹਾਡੇ ਨਾਲ ਰਲ ਕੇ ਚੁਣਦੀ ਹੈ।
what-happens-bone-sleep-feel = ਜਾਗਦੇ ਹੋਵੋ, ਤਾਂ ਛੋਹ ਜਾਂ ਹਿਲਜੁਲ ਮਹਿਸੂਸ ਹੋ ਸਕਦੀ ਹੈ। ਦਰਦ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਤੁਰੰਤ** ਦੱਸੋ।

## what-happens/bone-c-arm
what-happens-bone-c-arm = ਆਪਰੇਸ਼ਨ ਵਿੱਚ ਸਕੈਨਰ ਹੱਡੀਆਂ ਦਿਖਾਉਂਦਾ ਹੈ
what-happens-bone-c-arm-arm = [ਐਕਸ-ਰੇ ਸਕੈਨਰ](c-arm) ਤੁਹਾਡੇ ਉੱਪਰ ਹੁੰਦਾ ਹੈ। ਇਹ ਅੰਗਰੇਜ਼ੀ ਦੇ ਅੱਖਰ C ਵਰਗਾ ਦਿਸਦਾ ਹੈ।
what-happens-bone-c-arm-screen = ਸਰਜਨ ਵਾਰ-ਵਾਰ ਸਕਰੀਨ ਦੇਖਦੇ ਹਨ, ਤਾਂ ਜੋ ਹਰ ਹਿੱਸਾ ਸਹੀ ਬੈਠੇ।
what-happens-bone-c-arm-staff = ਟੀਮ ਐਪਰਨ ਪਾਉਂਦੀ ਹੈ, ਕਿਉਂਕਿ ਉਹ ਹਰ ਰੋਜ਼ ਐਕਸ-ਰੇ ਕੋਲ ਕੰਮ ਕਰਦੇ ਹਨ।

## what-happens/bone-rest
what-happens-bone-rest = ਫਿਰ ਤੁਸੀਂ ਆਰਾਮ ਕਰਦੇ ਹੋ
what-happens-bone-rest-needle = ਸੂਈ ਤੋਂ ਬਾਅਦ ਅਕਸਰ ਤੁਸੀਂ ਉਸੇ ਦਿਨ ਘਰ ਜਾ ਸਕਦੇ ਹੋ। ਘਰ ਵਿੱਚ ਆਰਾਮ ਕਰੋ।
what-happens-bone-rest-surgery = ਆਪਰੇਸ਼ਨ ਤੋਂ ਬਾਅਦ ਤੁਹਾਨੂੰ ਰਿਕਵਰੀ ਰੂਮ ਵਿੱਚ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ। ਨਰਸਾਂ ਤੁਹਾਡਾ ਧਿਆਨ ਰੱਖਦੀਆਂ ਹਨ ਅਤੇ ਦਰਦ ਦੀ ਦਵਾਈ ਦਿੰਦੀਆਂ ਹਨ।
what-happens-bone-rest-ask = ਪੁੱਛੋ: ਮੈਂ ਘਰ ਕਦੋਂ ਜਾਣਾ ਹੈ? ਤਸਵੀਰਾਂ ਵਿੱਚ ਕੀ ਦਿਸਦਾ ਹੈ?

## what-happens/womb-lie
what-happens-womb-lie = ਤੁਸੀਂ ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਲੇਟਦੇ ਹੋ
what-happens-womb-lie-like = ਇਹ ਔਰਤਾਂ ਦੇ ਡਾਕਟਰ ਦੀ ਜਾਂਚ ਵਰਗਾ ਹੈ।
what-happens-womb-lie-lie = ਤੁਸੀਂ ਪਿੱਠ ਭਾਰ ਲੇਟ ਕੇ ਗੋਡੇ ਮੋੜਦੇ ਹੋ।
what-happens-womb-lie-open = ਇੱਕ ਔਜ਼ਾਰ ਯੋਨੀ ਨੂੰ ਖੁੱਲ੍ਹਾ ਰੱਖਦਾ ਹੈ। ਬੱਚੇਦਾਨੀ ਦਾ ਮੂੰਹ ਸਾਫ਼ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।

## what-happens/womb-tube
what-happens-womb-tube = ਡਾਈ ਤੁਹਾਡੀ ਬੱਚੇਦਾਨੀ ਵਿੱਚ ਜਾਂਦੀ ਹੈ
what-happens-womb-tube-tube = ਪਤਲੀ ਨਲੀ ([ਕੈਥੀਟਰ](catheter)) ਬੱਚੇਦਾਨੀ ਦੇ ਮੂੰਹ ਰਾਹੀਂ ਜਾਂਦੀ ਹੈ।
what-happens-womb-tube-dye = [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਅੰਦਰ ਜਾਂਦੀ ਹੈ। ਇਸ ਨਾਲ ਬੱਚੇਦਾਨੀ ਅਤੇ ਟਿਊਬਾਂ ਸੌਖੀਆਂ ਦਿਸਦੀਆਂ ਹਨ।

## what-happens/womb-pictures
what-happens-womb-pictures = ਟੀਮ ਸਕਰੀਨ ਉੱਤੇ ਦੇਖਦੀ ਹੈ
what-happens-womb-pictures-scanner = ਡਾਕਟਰ ਜਾਂ [ਟੈਕਨੋਲੋਜਿਸਟ (ਟੈਕਨੀਸ਼ੀਅਨ)](technologist) ਐਕਸ-ਰੇ ਸਕੈਨਰ ਨਾਲ ਚੱਲਦੀਆਂ ਤਸਵੀਰਾਂ ਲੈਂਦੇ ਹਨ।
what-happens-womb-pictures-turn = ਟੀਮ ਤੁਹਾਨੂੰ ਮੁੜਨ, ਜਾਂ ਥੋੜ੍ਹੀ ਦੇਰ ਸਾਹ ਰੋਕਣ ਲਈ ਕਹਿ ਸਕਦੀ ਹੈ।
what-happens-womb-pictures-long = ਟੈਸਟ ਵਿੱਚ ਲਗਭਗ 30 ਮਿੰਟ ਲੱਗਦੇ ਹਨ।

## what-happens/womb-feel
what-happens-womb-feel = ਪੇਡੂ ਵਿੱਚ ਮਰੋੜ ਪੈ ਸਕਦੇ ਹਨ
what-happens-womb-feel-cramps = ਇਹ ਮਾਹਵਾਰੀ ਦੀ ਪੀੜ ਵਰਗੇ ਹੁੰਦੇ ਹਨ, ਹਲਕੇ ਜਾਂ ਤੇਜ਼। ਬਹੁਤੀ ਵਾਰ ਛੇਤੀ ਘਟ ਜਾਂਦੇ ਹਨ।
what-happens-womb-feel-faint = ਬੇਹੋਸ਼ੀ ਜਿਹੀ ਲੱਗੇ, ਖਾਜ ਹੋਵੇ, ਜਾਂ ਸਾਹ ਠੀਕ ਨਾ ਆਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਤੁਰੰਤ** ਦੱਸੋ।
what-happens-womb-feel-stop = ਤੁਸੀਂ “ਰੁਕੋ” ਕਹਿ ਸਕਦੇ ਹੋ। ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਇੱਕ ਇਸ਼ਾਰਾ ਮਿਥ ਲਓ।

## what-happens/womb-finish
what-happens-womb-finish = ਫਿਰ ਤੁਹਾਡਾ ਟੈਸਟ ਪੂਰਾ ਹੋ ਜਾਂਦਾ ਹੈ
what-happens-womb-finish-out = ਟੀਮ ਨਲੀ ਕੱਢ ਲੈਂਦੀ ਹੈ। ਠੀਕ ਲੱਗਣ ਤੱਕ ਆਰਾਮ ਕਰੋ।
what-happens-womb-finish-pad = ਡਾਈ ਬਾਹਰ ਆਉਂਦੀ ਹੈ। ਪੈਡ ਲਾਓ।
what-happens-womb-finish-ask = ਪੁੱਛੋ: ਘਰ ਜਾ ਕੇ ਮੈਂ ਕੀ ਕਰਨਾ ਹੈ? ਮਦਦ ਚਾਹੀਦੀ ਹੋਵੇ, ਤਾਂ ਕਿਸ ਨੂੰ ਫੋਨ ਕਰਾਂ?
