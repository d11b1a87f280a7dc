### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = ਦੱਸੋ ਅਤੇ ਪੁੱਛੋ
tell-hint = ਆਪਣੀ ਟੀਮ ਲਈ ਲਿਸਟ ਬਣਾਓ
tell-heading = ਜੋ ਤੁਹਾਡੇ ਲਈ ਸੱਚ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ
ask-heading = ਜੋ ਪੁੱਛਣਾ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ

## What a patient may want to tell. Each is one fact that is true or not. No verb shows the reader's gender where
## it can be avoided.

tell-unwell = ਹੁਣ ਮੇਰੀ ਤਬੀਅਤ ਠੀਕ ਨਹੀਂ
tell-pregnant = ਮੈਂ ਗਰਭਵਤੀ ਹਾਂ, ਜਾਂ ਸ਼ਾਇਦ ਹਾਂ
tell-dye-reaction = ਮੈਨੂੰ ਕੰਟਰਾਸਟ ਡਾਈ ਤੋਂ ਰਿਐਕਸ਼ਨ ਹੋਇਆ ਸੀ
tell-allergy = ਮੈਨੂੰ ਐਲਰਜੀ ਹੈ
tell-asthma = ਮੈਨੂੰ ਦਮਾ ਹੈ
tell-swallowing = ਮੈਨੂੰ ਨਿਗਲਣ ਵਿੱਚ ਔਖ ਹੁੰਦੀ ਹੈ
tell-blood-thinner = ਮੇਰੀ ਖੂਨ ਪਤਲਾ ਕਰਨ ਵਾਲੀ ਦਵਾਈ ਚੱਲਦੀ ਹੈ
tell-bleeding = ਮੇਰਾ ਖੂਨ ਛੇਤੀ ਵਗਣ ਲੱਗਦਾ ਹੈ
tell-kidneys = ਮੈਨੂੰ ਗੁਰਦਿਆਂ ਦੀ ਬਿਮਾਰੀ ਹੈ
tell-diabetes = ਮੈਨੂੰ ਸ਼ੂਗਰ (ਡਾਇਬਟੀਜ਼) ਹੈ
tell-metformin = ਮੇਰੀ ਮੈਟਫਾਰਮਿਨ (metformin) ਚੱਲਦੀ ਹੈ
tell-insulin = ਮੇਰੀ ਇਨਸੁਲਿਨ ਚੱਲਦੀ ਹੈ
tell-ate = ਮੈਂ ਅੱਜ ਕੁਝ ਖਾਧਾ ਜਾਂ ਪੀਤਾ ਹੈ
tell-heart = ਮੈਨੂੰ ਦਿਲ ਦੀ ਬਿਮਾਰੀ ਹੈ
tell-thyroid = ਮੈਨੂੰ ਥਾਇਰਾਇਡ ਦੀ ਸਮੱਸਿਆ ਹੈ
tell-bowel-surgery = ਹੁਣੇ ਜਿਹੇ ਮੇਰੀ ਅੰਤੜੀ ਦਾ ਆਪਰੇਸ਼ਨ ਜਾਂ ਬਾਇਓਪਸੀ ਹੋਈ ਹੈ
tell-stoma = ਮੇਰੇ ਪੇਟ ਉੱਤੇ ਸਟੋਮਾ (ਥੈਲੀ ਵਾਲਾ ਛੇਕ) ਹੈ
tell-infection = ਮੈਨੂੰ ਬੁਖਾਰ ਜਾਂ ਇਨਫੈਕਸ਼ਨ ਹੈ
tell-breastfeeding = ਮੈਂ ਬੱਚੇ ਨੂੰ ਆਪਣਾ ਦੁੱਧ ਪਿਲਾਉਂਦੀ ਹਾਂ
tell-x-rays = ਹੁਣੇ ਜਿਹੇ ਮੇਰਾ ਐਕਸ-ਰੇ ਹੋਇਆ ਜਾਂ ਮੈਨੂੰ ਬੇਰੀਅਮ ਦਿੱਤਾ ਗਿਆ
tell-implant = ਮੇਰੇ ਸਰੀਰ ਵਿੱਚ ਪੇਸਮੇਕਰ ਜਾਂ ਹੋਰ ਇੰਪਲਾਂਟ ਹੈ
tell-sleep-apnea = ਸੁੱਤੇ ਪਏ ਮੇਰਾ ਸਾਹ ਰੁਕ ਜਾਂਦਾ ਹੈ
tell-ride = ਮੈਨੂੰ ਘਰ ਲੈ ਜਾਣ ਵਾਲਾ ਕੋਈ ਨਹੀਂ
tell-stand = ਮੇਰੇ ਤੋਂ ਬਹੁਤੀ ਦੇਰ ਖੜ੍ਹਿਆ ਨਹੀਂ ਜਾਂਦਾ
tell-lie-flat = ਮੇਰੇ ਤੋਂ ਸਿੱਧਾ ਲੇਟਿਆ ਨਹੀਂ ਜਾਂਦਾ
tell-interpreter = ਮੈਨੂੰ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ
tell-see = ਮੈਨੂੰ ਠੀਕ ਨਹੀਂ ਦਿਸਦਾ
tell-hear = ਮੈਨੂੰ ਠੀਕ ਨਹੀਂ ਸੁਣਦਾ
tell-clothes = ਮੈਨੂੰ ਕੱਪੜੇ ਬਦਲਣ ਵਿੱਚ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
tell-pain = ਮੈਨੂੰ ਦਰਦ ਹੋ ਰਿਹਾ ਹੈ
tell-afraid = ਮੈਨੂੰ ਡਰ ਲੱਗਦਾ ਹੈ
tell-toilet = ਮੈਂ ਟਾਇਲਟ ਜਾਣਾ ਹੈ
tell-period = ਮੈਨੂੰ ਹੁਣ ਯੋਨੀ ਵਿੱਚੋਂ ਖੂਨ ਪੈਂਦਾ ਹੈ

## What a patient may want to ask.

ask-what-for = ਇਹ ਟੈਸਟ ਕਿਸ ਲਈ ਹੈ?
ask-risks = ਇਸ ਵਿੱਚ ਕੀ ਗੜਬੜ ਹੋ ਸਕਦੀ ਹੈ?
ask-other-way = ਕੀ ਕੋਈ ਹੋਰ ਤਰੀਕਾ ਹੈ?
ask-wait = ਜੇ ਮੈਂ ਉਡੀਕ ਕਰਾਂ, ਜਾਂ ਟੈਸਟ ਨਾ ਕਰਾਵਾਂ, ਤਾਂ ਕੀ ਹੋਵੇਗਾ?
ask-radiation = ਮੈਨੂੰ ਕਿੰਨੀ ਰੇਡੀਏਸ਼ਨ ਮਿਲੇਗੀ?
ask-fasting = ਮੈਂ ਖਾਣਾ-ਪੀਣਾ ਕਦੋਂ ਬੰਦ ਕਰਨਾ ਹੈ?
ask-medicines = ਮੇਰੀਆਂ ਕਿਹੜੀਆਂ ਦਵਾਈਆਂ ਲੈਣੀਆਂ ਠੀਕ ਹਨ?
ask-hurt = ਕੀ ਦਰਦ ਹੋਵੇਗਾ?
ask-relax = ਕੀ ਮੈਨੂੰ ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ ਮਿਲ ਸਕਦੀ ਹੈ?
ask-how-long = ਕਿੰਨਾ ਸਮਾਂ ਲੱਗੇਗਾ?
ask-company = ਕੀ ਕੋਈ ਮੇਰੇ ਨਾਲ ਅੰਦਰ ਆ ਸਕਦਾ ਹੈ?
ask-eat = ਮੁੜ ਖਾਣਾ-ਪੀਣਾ ਕਦੋਂ ਠੀਕ ਹੈ?
ask-drive = ਮੁੜ ਗੱਡੀ ਚਲਾਉਣੀ ਅਤੇ ਕੰਮ ਕਰਨਾ ਕਦੋਂ ਠੀਕ ਹੈ?
ask-results = ਮੈਨੂੰ ਰਿਪੋਰਟ ਕਦੋਂ ਅਤੇ ਕਿਵੇਂ ਮਿਲੇਗੀ?
ask-signs = ਘਰ ਵਿੱਚ ਮੈਂ ਕਿਹੜੀਆਂ ਗੱਲਾਂ ਦਾ ਧਿਆਨ ਰੱਖਾਂ?
ask-call = ਦਿਨ ਹੋਵੇ ਜਾਂ ਰਾਤ, ਕਿਸ ਨੂੰ ਫੋਨ ਕਰਾਂ?

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = ਇੱਕ ਔਰਤ ਬੈਠੀ ਹੈ, ਚਿਹਰਾ ਫਿੱਕਾ ਹੈ। ਇੱਕ ਹੱਥ ਮੱਥੇ ਉੱਤੇ, ਇੱਕ ਪੇਟ ਉੱਤੇ।
picture-tell-pregnant-description = ਇੱਕ ਔਰਤ ਨੇ ਆਪਣਾ ਗੋਲ ਪੇਟ ਫੜਿਆ ਹੈ। ਛੋਟੇ ਗੋਲੇ ਵਿੱਚ ਅੰਦਰਲਾ ਬੱਚਾ ਦਿਸਦਾ ਹੈ।
picture-tell-dye-reaction-description = ਡਾਈ ਦੀ ਡ੍ਰਿੱਪ, ਐਕਸ-ਰੇ ਦੀ ਸਕਰੀਨ, ਅਤੇ ਖਾਜ ਵਾਲੇ ਲਾਲ ਧੱਫੜਾਂ ਵਾਲੀ ਬਾਂਹ।
picture-tell-allergy-description = ਲਾਲ ਧੱਫੜਾਂ ਵਾਲਾ ਚਿਹਰਾ, ਕੋਲ ਇੱਕ ਗੋਲੀ, ਇੱਕ ਗਿਰੀ ਅਤੇ ਇੱਕ ਫੁੱਲ।
picture-tell-asthma-description = ਇੱਕ ਆਦਮੀ ਇਨਹੇਲਰ ਨਾਲ ਸਾਹ ਲੈਂਦਾ ਹੈ। ਉਸ ਦੀਆਂ ਸਾਹ ਦੀਆਂ ਨਲੀਆਂ ਤੰਗ ਬਣਾਈਆਂ ਹਨ।
picture-tell-swallowing-description = ਇੱਕ ਔਰਤ ਨੇ ਆਪਣਾ ਗਲਾ ਫੜਿਆ ਹੈ। ਗਲੇ ਵਿੱਚ ਇੱਕ ਬੁਰਕੀ ਅੜੀ ਹੈ।
picture-tell-blood-thinner-description = ਗੋਲੀਆਂ ਦੀ ਸ਼ੀਸ਼ੀ, ਕੋਲ ਖੂਨ ਦਾ ਤੁਪਕਾ, ਜਿਸ ਵਿੱਚ ਇੱਕ ਗੋਲੀ ਹੈ।
picture-tell-bleeding-description = ਉਂਗਲ ਉੱਤੇ ਚੀਰਾ, ਜਿਸ ਵਿੱਚੋਂ ਖੂਨ ਟਪਕਦਾ ਰਹਿੰਦਾ ਹੈ।
picture-tell-kidneys-description = ਦੋ ਗੁਰਦੇ, ਇੱਕ ਸਲੇਟੀ ਰੰਗ ਦਾ, ਅਤੇ ਚੇਤਾਵਨੀ ਦਾ ਨਿਸ਼ਾਨ।
picture-tell-diabetes-description = ਉਂਗਲ ਦੇ ਪੋਟੇ ਉੱਤੇ ਖੂਨ ਦਾ ਤੁਪਕਾ, ਅਤੇ ਸ਼ੂਗਰ ਮਾਪਣ ਵਾਲੀ ਮਸ਼ੀਨ।
picture-tell-metformin-description = ਚਿੱਟੀਆਂ ਗੋਲੀਆਂ ਦਾ ਪੱਤਾ, ਕੋਲ ਸ਼ੂਗਰ ਮਾਪਣ ਵਾਲੀ ਮਸ਼ੀਨ।
picture-tell-insulin-description = ਪੇਟ ਉੱਤੇ ਲਾਇਆ ਹੋਇਆ ਇਨਸੁਲਿਨ ਪੈੱਨ।
picture-tell-ate-description = ਸੂਰਜ ਹੇਠ ਖਾਣੇ ਦੀ ਪਲੇਟ ਅਤੇ ਗਲਾਸ, ਅੱਧੇ ਖਾਲੀ।
picture-tell-heart-description = ਦਿਲ, ਉਸ ਦੀਆਂ ਖੂਨ ਦੀਆਂ ਨਾੜਾਂ, ਅਤੇ ਧੜਕਣ ਦੀ ਟੇਢੀ-ਮੇਢੀ ਲਕੀਰ।
picture-tell-thyroid-description = ਗਰਦਨ ਵਿੱਚ ਤਿਤਲੀ ਵਰਗਾ ਥਾਇਰਾਇਡ, ਰੰਗ ਵਿੱਚ।
picture-tell-bowel-surgery-description = ਪੇਟ, ਅੰਤੜੀ ਦੇ ਉੱਪਰ ਟਾਂਕਿਆਂ ਵਾਲਾ ਚੀਰਾ।
picture-tell-stoma-description = ਪੇਟ ਉੱਤੇ ਚਿਪਕੀ ਇੱਕ ਥੈਲੀ।
picture-tell-infection-description = ਲਾਲ ਚਿਹਰੇ ਵਾਲਾ ਆਦਮੀ, ਅਤੇ ਤੇਜ਼ ਬੁਖਾਰ ਦਿਖਾਉਂਦਾ ਥਰਮਾਮੀਟਰ।
picture-tell-breastfeeding-description = ਇੱਕ ਔਰਤ ਬੱਚੇ ਨੂੰ ਆਪਣਾ ਦੁੱਧ ਪਿਲਾਉਂਦੀ ਹੈ।
picture-tell-x-rays-description = ਇੱਕ ਆਦਮੀ ਦੀ ਛਾਤੀ ਦਾ ਐਕਸ-ਰੇ ਅਤੇ ਕੈਲੰਡਰ। ਤੀਰ ਅੱਜ ਤੋਂ ਪਿਛਲੇ ਦਿਨ ਵੱਲ ਜਾਂਦਾ ਹੈ।
picture-tell-implant-description = ਛਾਤੀ ਵਿੱਚ ਚਮੜੀ ਹੇਠ ਪੇਸਮੇਕਰ, ਅਤੇ ਦਿਲ ਤੱਕ ਇੱਕ ਤਾਰ।
picture-tell-sleep-apnea-description = ਰਾਤ ਨੂੰ ਇੱਕ ਆਦਮੀ ਪਿੱਠ ਭਾਰ ਸੁੱਤਾ ਹੈ। ਉਸ ਦੇ ਸਾਹ ਉੱਤੇ ਕਾਟਾ ਹੈ।
picture-tell-ride-description = ਇੱਕ ਔਰਤ ਇਕੱਲੀ ਖੜ੍ਹੀ ਘਰ ਬਾਰੇ ਸੋਚਦੀ ਹੈ। ਡਰਾਈਵਰ ਵਾਲੀ ਕਾਰ ਉੱਤੇ ਕਾਟਾ ਹੈ।
picture-tell-stand-description = ਇੱਕ ਔਰਤ ਸੋਟੀ ਲੈ ਕੇ ਬੈਠੀ ਹੈ। ਦੇਰ ਤੱਕ ਖੜ੍ਹਨ ਉੱਤੇ ਕਾਟਾ ਹੈ।
picture-tell-lie-flat-description = ਇੱਕ ਆਦਮੀ ਸਿਰਹਾਣਿਆਂ ਨਾਲ ਢੋਅ ਲਾ ਕੇ ਬੈਠਾ ਹੈ। ਸਿੱਧੇ ਲੇਟਣ ਉੱਤੇ ਕਾਟਾ ਹੈ।
picture-tell-interpreter-description = ਦੋ ਲੋਕ ਦੋ ਰੰਗਾਂ ਦੇ ਬੁਲਬੁਲਿਆਂ ਵਿੱਚ ਗੱਲ ਕਰਦੇ ਹਨ। ਤੀਜਾ ਵਿਚਕਾਰ ਖੜ੍ਹਾ ਹੈ।
picture-tell-see-description = ਇੱਕ ਅੱਖ ਅਤੇ ਘਰ ਦੀ ਧੁੰਦਲੀ ਤਸਵੀਰ।
picture-tell-hear-description = ਸੁਣਨ ਵਾਲੀ ਮਸ਼ੀਨ ਲੱਗਾ ਕੰਨ।
picture-tell-clothes-description = ਮਦਦ ਕਰਨ ਵਾਲੇ ਨੇ ਗਾਊਨ ਫੜਿਆ ਹੈ, ਇੱਕ ਆਦਮੀ ਉਸ ਵਿੱਚ ਬਾਂਹ ਪਾਉਂਦਾ ਹੈ।
picture-tell-pain-description = ਇੱਕ ਆਦਮੀ ਝੁਕ ਕੇ ਲੱਕ ਫੜੀ ਖੜ੍ਹਾ ਹੈ। ਲਾਲ ਲਕੀਰਾਂ ਦਰਦ ਦੀ ਥਾਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ।
picture-tell-afraid-description = ਡਰੀ ਹੋਈ ਔਰਤ ਠੋਡੀ ਹੇਠ ਹੱਥ ਜੋੜ ਕੇ ਐਕਸ-ਰੇ ਸਕੈਨਰ ਬਾਰੇ ਸੋਚਦੀ ਹੈ।
picture-tell-toilet-description = ਇੱਕ ਟਾਇਲਟ।
picture-tell-period-description = ਖੂਨ ਦੇ ਤੁਪਕੇ ਵਾਲਾ ਪੈਡ।
picture-ask-reason-description = ਇੱਕ ਡਾਕਟਰ ਅਤੇ ਇੱਕ ਮਰੀਜ਼ ਐਕਸ-ਰੇ ਦੀ ਸਕਰੀਨ ਦੇਖਦੇ ਹਨ, ਨਾਲ ਸਵਾਲ ਦਾ ਨਿਸ਼ਾਨ।
picture-ask-risks-description = ਇੱਕ ਤੱਕੜੀ, ਉੱਪਰ ਸਵਾਲ ਦਾ ਨਿਸ਼ਾਨ।
picture-ask-before-description = ਪਲੇਟ, ਗਲਾਸ ਅਤੇ ਗੋਲੀਆਂ ਦੀ ਸ਼ੀਸ਼ੀ, ਨਾਲ ਸਵਾਲ ਦਾ ਨਿਸ਼ਾਨ।
picture-ask-during-description = ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਇੱਕ ਮਰੀਜ਼, ਨਾਲ ਸਵਾਲ ਦਾ ਨਿਸ਼ਾਨ।
picture-ask-after-description = ਘਰ, ਕਾਰ ਅਤੇ ਪਲੇਟ, ਨਾਲ ਸਵਾਲ ਦਾ ਨਿਸ਼ਾਨ।
picture-ask-results-description = ਇੱਕ ਕਾਗਜ਼ ਅਤੇ ਇੱਕ ਟੈਲੀਫੋਨ, ਨਾਲ ਸਵਾਲ ਦਾ ਨਿਸ਼ਾਨ।
