# Topic: after
after-title = ਟੈਸਟ ਤੋਂ ਬਾਅਦ
after-hint = ਘਰ ਵਿੱਚ ਕੀ ਕਰਨਾ ਹੈ

## after/barium
after-barium = ਬੇਰੀਅਮ ਤੋਂ ਬਾਅਦ ਵੱਧ ਪਾਣੀ ਪੀਓ
after-barium-water = ਜੇ ਤੁਹਾਨੂੰ [ਬੇਰੀਅਮ](barium) ਦਿੱਤੀ ਗਈ ਸੀ, ਤਾਂ ਆਮ ਨਾਲੋਂ ਵੱਧ ਪਾਣੀ ਪੀਓ।
after-barium-stools = ਕੁਝ ਦਿਨ ਤੁਹਾਡੀ ਟੱਟੀ (ਮਲ) ਦਾ ਰੰਗ ਫਿੱਕਾ ਦਿਸ ਸਕਦਾ ਹੈ।
after-barium-tell = ਜੇ ਦੋ ਦਿਨ ਤੋਂ ਵੱਧ ਕਬਜ਼ ਰਹੇ (ਟੱਟੀ ਔਖੀ ਆਵੇ), ਤਾਂ ਟੀਮ ਨੂੰ ਦੱਸੋ।

## after/catheter-site
after-catheter-site = ਕੈਥੀਟਰ ਵਾਲੀ ਥਾਂ ਦੇਖਦੇ ਰਹੋ
after-catheter-site-lead = ਜੇ ਤੁਹਾਨੂੰ [ਕੈਥੀਟਰ](catheter) ਲੱਗਾ ਸੀ, ਤਾਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ ਤਾਂ ਟੀਮ ਨੂੰ **ਫੋਨ ਕਰੋ**:
after-catheter-site-lump = ਖੂਨ ਵਗਣਾ, ਜਾਂ ਵਧਦੀ ਹੋਈ ਗੰਢ
after-catheter-site-fluid = ਉਸ ਥਾਂ ਤੋਂ ਪਾਣੀ ਜਾਂ ਪੀਕ ਨਿਕਲਣਾ
after-catheter-site-cold = ਬਾਂਹ ਜਾਂ ਲੱਤ ਦਾ ਠੰਢਾ ਜਾਂ ਸੁੰਨ ਹੋਣਾ
after-catheter-site-fever = ਬੁਖਾਰ

## after/home
after-home = ਘਰ ਜਾਣ ਲਈ ਕਿਸੇ ਦੀ ਲੋੜ ਪੈ ਸਕਦੀ ਹੈ
after-home-sedative = [ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ (ਸੈਡੇਟਿਵ)](sedative) ਤੋਂ ਬਾਅਦ ਕਿਸੇ ਨੂੰ ਤੁਹਾਨੂੰ ਘਰ ਲੈ ਜਾਣਾ ਚਾਹੀਦਾ ਹੈ।
after-home-food = ਜਦੋਂ ਟੀਮ ਕਹੇ, ਉਦੋਂ ਆਪਣਾ ਆਮ ਖਾਣਾ ਅਤੇ ਦਵਾਈਆਂ ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ।
after-home-milk = ਕੀ ਤੁਸੀਂ ਬੱਚੇ ਨੂੰ ਆਪਣਾ ਦੁੱਧ ਪਿਲਾਉਂਦੇ ਹੋ? [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਕਰਕੇ ਦੁੱਧ ਪਿਲਾਉਣਾ ਬੰਦ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ। ਦੁੱਧ ਵਿੱਚ ਇਹ ਬਹੁਤ ਘੱਟ ਜਾਂਦੀ ਹੈ। ਸ਼ੱਕ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ ਪੁੱਛੋ।
