# Topic: uses
uses-title = ਇਸ ਦੀ ਆਮ ਵਰਤੋਂ
uses-hint = ਇਹ ਕਿਵੇਂ ਮਦਦ ਕਰ ਸਕਦੀ ਹੈ

## uses/overview
uses-overview = ਇਹ ਇਨ੍ਹਾਂ ਆਮ ਕੰਮਾਂ ਲਈ ਵਰਤੀ ਜਾਂਦੀ ਹੈ
uses-overview-show = ਇਹ ਦਿਖਾ ਸਕਦੀ ਹੈ ਕਿ ਤੁਹਾਡੇ ਹਾਜ਼ਮੇ ਦੇ ਅੰਗ (ਖਾਣਾ ਪਚਾਉਣ ਵਾਲੇ) ਕਿਵੇਂ ਹਿੱਲਦੇ-ਜੁੱਲਦੇ ਹਨ। ਇਹ ਤੁਹਾਡੇ ਦਿਲ ਵਿੱਚ ਖੂਨ ਦਾ ਵਹਾਅ ਦਿਖਾ ਸਕਦੀ ਹੈ। ਇਹ ਔਰਤ ਦੇ ਜਣਨ ਅੰਗ ਦਿਖਾ ਸਕਦੀ ਹੈ।
uses-overview-guide = ਇਹ ਛੋਟੀਆਂ ਨਲੀਆਂ ਪਾਉਣ ਵਿੱਚ ਰਾਹ ਦਿਖਾ ਸਕਦੀ ਹੈ। ਇਹ ਹੱਡੀਆਂ ਅਤੇ ਜੋੜਾਂ ਦੇ ਕੰਮ ਵਿੱਚ ਰਾਹ ਦਿਖਾ ਸਕਦੀ ਹੈ।
uses-overview-next = ਅਗਲੇ ਪੰਨੇ ਹੋਰ ਦੱਸਦੇ ਹਨ।

## uses/swallow-enema
uses-swallow-enema = ਇਹ ਹਾਜ਼ਮੇ ਦੇ ਅੰਗ ਹਿੱਲਦੇ-ਜੁੱਲਦੇ ਦਿਖਾਉਂਦੀ ਹੈ
uses-swallow-enema-barium = [ਬੇਰੀਅਮ](barium) ਇੱਕ ਚਿੱਟੀ [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਪੀਂਦੇ ਹੋ, ਜਾਂ ਟੀਮ ਇਸ ਨੂੰ [ਐਨੀਮਾ](enema) ਰਾਹੀਂ ਅੰਦਰ ਪਾਉਂਦੀ ਹੈ।
uses-swallow-enema-shows = ਫਿਰ ਟੀਮ ਦੇਖ ਸਕਦੀ ਹੈ ਕਿ ਤੁਹਾਡੀ ਖਾਣੇ ਦੀ ਨਲੀ, ਮਿਹਦਾ ਜਾਂ ਅੰਤੜੀਆਂ ਕਿਵੇਂ ਹਿੱਲਦੀਆਂ ਹਨ।
uses-swallow-enema-names = ਇਸ ਟੈਸਟ ਨੂੰ ਬੇਰੀਅਮ ਸਵਾਲੋ (ਬੇਰੀਅਮ ਪੀ ਕੇ ਹੋਣ ਵਾਲਾ ਟੈਸਟ) ਜਾਂ ਬੇਰੀਅਮ ਐਨੀਮਾ ਕਹਿੰਦੇ ਹਨ।

## uses/heart
uses-heart = ਇਹ ਦਿਲ ਵਿੱਚ ਖੂਨ ਦਾ ਵਹਾਅ ਦਿਖਾਉਂਦੀ ਹੈ
uses-heart-exam = ਦਿਲ ਦੇ ਇਸ ਟੈਸਟ ਨੂੰ [ਕਾਰਡੀਅਕ ਕੈਥੀਟਰਾਈਜ਼ੇਸ਼ਨ](cardiac-catheterization) ਕਹਿੰਦੇ ਹਨ।
uses-heart-flow = ਟੀਮ ਸਕਰੀਨ ਉੱਤੇ ਤੁਹਾਡੀਆਂ [ਧਮਣੀਆਂ (ਆਰਟਰੀ)](artery) ਵਿੱਚ ਖੂਨ ਨੂੰ ਵਗਦੇ ਹੋਏ ਦੇਖਦੀ ਹੈ।
uses-heart-helps = ਇਸ ਨਾਲ ਦਿਲ ਦੀਆਂ ਕੁਝ ਸਮੱਸਿਆਵਾਂ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ। ਉਨ੍ਹਾਂ ਦੇ ਇਲਾਜ ਵਿੱਚ ਵੀ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।

## uses/catheter-stent
uses-catheter-stent = ਇਹ ਛੋਟੀਆਂ ਨਲੀਆਂ ਪਾਉਣ ਵਿੱਚ ਮਦਦ ਕਰਦੀ ਹੈ
uses-catheter-stent-catheter = [ਕੈਥੀਟਰ](catheter) ਇੱਕ ਪਤਲੀ, ਖੋਖਲੀ ਨਲੀ ਹੁੰਦੀ ਹੈ। ਇਸ ਰਾਹੀਂ ਸਰੀਰ ਵਿੱਚ ਤਰਲ (ਪਾਣੀ ਵਰਗੀ ਚੀਜ਼) ਪਾਇਆ ਜਾਂ ਵਾਧੂ ਤਰਲ ਬਾਹਰ ਕੱਢਿਆ ਜਾਂਦਾ ਹੈ।
uses-catheter-stent-stent = [ਸਟੈਂਟ](stent) ਖੂਨ ਦੀ ਤੰਗ ਜਾਂ ਬੰਦ ਨਾੜ ਨੂੰ ਖੋਲ੍ਹਦਾ ਹੈ।
uses-catheter-stent-place = ਫਲੋਰੋਸਕੋਪੀ ਨਾਲ ਟੀਮ ਦੇਖਦੀ ਹੈ ਕਿ ਇਨ੍ਹਾਂ ਨੂੰ ਕਿੱਥੇ ਪਾਉਣਾ ਹੈ।

## uses/bones
uses-bones = ਇਹ ਹੱਡੀ-ਜੋੜ ਦੇ ਆਪਰੇਸ਼ਨ ਵਿੱਚ ਰਾਹ ਦਿਖਾ ਸਕਦੀ ਹੈ
uses-bones-lead = ਸਰਜਨ ਇਹ ਕੰਮ ਫਲੋਰੋਸਕੋਪੀ ਦੀ ਮਦਦ ਨਾਲ ਕਰ ਸਕਦੇ ਹਨ:
uses-bones-joint = ਨਵਾਂ [ਜੋੜ](joint) ਪਾਉਣਾ
uses-bones-bone = ਟੁੱਟੀ ਹੱਡੀ ਠੀਕ ਕਰਨਾ

## uses/hysterosalpingogram
uses-hysterosalpingogram = ਇਹ ਔਰਤ ਦੇ ਜਣਨ ਅੰਗ ਦਿਖਾ ਸਕਦੀ ਹੈ
uses-hysterosalpingogram-exam = ਇਸ ਟੈਸਟ ਦਾ ਨਾਂ ਲੰਮਾ ਹੈ: [ਹਿਸਟੇਰੋਸੈਲਪਿੰਗੋਗ੍ਰਾਮ](hysterosalpingogram), ਜਾਂ ਐੱਚਐੱਸਜੀ। ਇਸ ਵਿੱਚ ਔਰਤ ਦੇ ਜਣਨ ਅੰਗਾਂ (ਜਿਵੇਂ ਬੱਚੇਦਾਨੀ) ਦੀਆਂ ਤਸਵੀਰਾਂ ਲਈਆਂ ਜਾਂਦੀਆਂ ਹਨ।
uses-hysterosalpingogram-ask = ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਕਿ ਤੁਹਾਡਾ ਕਿਹੜਾ ਟੈਸਟ ਹੋਵੇਗਾ? ਟੀਮ ਨੂੰ ਪੁੱਛੋ।
