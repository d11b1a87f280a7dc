# The glossary: each word, and its meaning in at most 20 plain words.
# A blood vessel is «ਖੂਨ ਦੀ ਨਾੜ»; a vein is «ਨਾੜ»; an artery is «ਧਮਣੀ (ਆਰਟਰੀ)».
word-allergic-reaction = ਐਲਰਜੀ ਦਾ ਰਿਐਕਸ਼ਨ
word-allergic-reaction-meaning = ਜਦੋਂ ਕਿਸੇ ਚੀਜ਼ ਦਾ ਸਰੀਰ ਉੱਤੇ ਮਾੜਾ ਅਸਰ ਹੋਵੇ, ਜਿਵੇਂ ਧੱਫੜ, ਸੋਜ ਜਾਂ ਸਾਹ ਲੈਣ ਵਿੱਚ ਔਖ।

word-artery = ਧਮਣੀ (ਆਰਟਰੀ)
word-artery-meaning = ਖੂਨ ਦੀ ਉਹ ਨਾੜ ਜੋ ਖੂਨ ਨੂੰ ਦਿਲ ਤੋਂ ਸਰੀਰ ਦੇ ਹੋਰ ਹਿੱਸਿਆਂ ਤੱਕ ਲੈ ਜਾਂਦੀ ਹੈ।

word-barium = ਬੇਰੀਅਮ
word-barium-meaning = ਚਿੱਟੀ, ਚਾਕ ਵਰਗੀ ਕੰਟਰਾਸਟ ਡਾਈ। ਇਹ ਐਕਸ-ਰੇ ਵਿੱਚ ਸਾਫ਼ ਦਿਸਦੀ ਹੈ।

word-cardiac-catheterization = ਕਾਰਡੀਅਕ ਕੈਥੀਟਰਾਈਜ਼ੇਸ਼ਨ
word-cardiac-catheterization-meaning = ਦਿਲ ਦਾ ਇੱਕ ਟੈਸਟ। ਟੀਮ ਇੱਕ ਪਤਲੀ ਨਲੀ ਖੂਨ ਦੀ ਨਾੜ ਰਾਹੀਂ ਦਿਲ ਤੱਕ ਪਹੁੰਚਾਉਂਦੀ ਹੈ।

word-catheter = ਕੈਥੀਟਰ
word-catheter-meaning = ਇੱਕ ਪਤਲੀ, ਖੋਖਲੀ ਨਲੀ ਜੋ ਸਰੀਰ ਵਿੱਚ ਪਾਈ ਜਾਂਦੀ ਹੈ। ਇਸ ਰਾਹੀਂ ਤਰਲ ਅੰਦਰ ਜਾਂਦਾ ਹੈ, ਜਾਂ ਵਾਧੂ ਤਰਲ ਬਾਹਰ ਨਿਕਲਦਾ ਹੈ।

word-contrast-dye = ਕੰਟਰਾਸਟ ਡਾਈ
word-contrast-dye-meaning = ਸਰੀਰ ਵਿੱਚ ਪਾਈ ਜਾਣ ਵਾਲੀ ਚੀਜ਼, ਜਿਸ ਨਾਲ ਐਕਸ-ਰੇ ਵਿੱਚ ਹਿੱਸੇ ਸੌਖੇ ਦਿਸਦੇ ਹਨ।

word-enema = ਐਨੀਮਾ
word-enema-meaning = ਗੁਦਾ, ਯਾਨੀ ਅੰਤੜੀ ਦੇ ਆਖਰੀ ਹਿੱਸੇ, ਵਿੱਚ ਤਰਲ ਪਾਉਣ ਦਾ ਇੱਕ ਤਰੀਕਾ।

# Not ਵਰਤ: a religious fast allows some food and drink.
word-fast = ਖਾਲੀ ਪੇਟ ਰਹਿਣਾ (ਫਾਸਟਿੰਗ)
word-fast-meaning = ਜਿੰਨੇ ਸਮੇਂ ਲਈ ਕਿਹਾ ਜਾਵੇ, ਓਨੀ ਦੇਰ ਕੁਝ ਨਾ ਖਾਣਾ ਅਤੇ ਕੁਝ ਨਾ ਪੀਣਾ।

word-fluoroscopy = ਫਲੋਰੋਸਕੋਪੀ
word-fluoroscopy-meaning = ਵੀਡੀਓ ਵਰਗਾ ਇੱਕ ਤਰ੍ਹਾਂ ਦਾ ਐਕਸ-ਰੇ। ਇਹ ਸਰੀਰ ਦੇ ਅੰਦਰਲੇ ਹਿੱਸਿਆਂ ਨੂੰ ਹਿੱਲਦੇ ਹੋਏ ਦਿਖਾਉਂਦਾ ਹੈ।

word-hysterosalpingogram = ਹਿਸਟੇਰੋਸੈਲਪਿੰਗੋਗ੍ਰਾਮ (ਐੱਚਐੱਸਜੀ)
word-hysterosalpingogram-meaning = ਔਰਤ ਦੇ ਜਣਨ ਅੰਗਾਂ (ਜਿਵੇਂ ਬੱਚੇਦਾਨੀ) ਦਾ ਐਕਸ-ਰੇ ਟੈਸਟ।

word-iv-line = ਆਈਵੀ ਲਾਈਨ (ਡ੍ਰਿੱਪ)
word-iv-line-meaning = ਇੱਕ ਪਤਲੀ ਨਲੀ ਜੋ ਤਰਲ ਨੂੰ ਸਿੱਧਾ ਨਾੜ ਵਿੱਚ ਪਹੁੰਚਾਉਂਦੀ ਹੈ।

word-joint = ਜੋੜ
word-joint-meaning = ਜਿੱਥੇ ਦੋ ਹੱਡੀਆਂ ਮਿਲਦੀਆਂ ਹਨ, ਜਿਵੇਂ ਗੋਡਾ, ਚੂਲਾ ਜਾਂ ਕੂਹਣੀ।

word-outpatient = ਆਊਟਪੇਸ਼ੈਂਟ (ਓਪੀਡੀ ਮਰੀਜ਼)
word-outpatient-meaning = ਅਜਿਹਾ ਮਰੀਜ਼ ਜਿਸ ਦਾ ਇਲਾਜ ਜਾਂ ਟੈਸਟ ਹੁੰਦਾ ਹੈ, ਪਰ ਜੋ ਰਾਤ ਹਸਪਤਾਲ ਵਿੱਚ ਨਹੀਂ ਰਹਿੰਦਾ।
word-provider = ਡਾਕਟਰ
word-provider-meaning = ਡਾਕਟਰ, ਨਰਸ ਜਾਂ ਕੋਈ ਹੋਰ, ਜੋ ਤੁਹਾਡਾ ਇਲਾਜ ਕਰਦਾ ਹੈ।

word-radiation = ਰੇਡੀਏਸ਼ਨ
word-radiation-meaning = ਕਿਰਨਾਂ ਦੇ ਰੂਪ ਵਿੱਚ ਚੱਲਣ ਵਾਲੀ ਊਰਜਾ। ਐਕਸ-ਰੇ ਇਸ ਦੀ ਇੱਕ ਕਿਸਮ ਹੈ। ਕੁਝ ਰੇਡੀਏਸ਼ਨ ਕੁਦਰਤ ਤੋਂ ਆਉਂਦੀ ਹੈ।

word-radiologist = ਰੇਡੀਓਲੋਜਿਸਟ
word-radiologist-meaning = ਅਜਿਹੇ ਡਾਕਟਰ ਜਿਨ੍ਹਾਂ ਨੂੰ ਐਕਸ-ਰੇ ਅਤੇ ਸਰੀਰ ਦੀਆਂ ਹੋਰ ਤਸਵੀਰਾਂ ਸਮਝਣ ਦੀ ਸਿਖਲਾਈ ਮਿਲੀ ਹੁੰਦੀ ਹੈ।

word-sedative = ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ (ਸੈਡੇਟਿਵ)
word-sedative-meaning = ਅਜਿਹੀ ਦਵਾਈ ਜਿਸ ਨਾਲ ਮਨ ਸ਼ਾਂਤ ਹੁੰਦਾ ਹੈ ਜਾਂ ਨੀਂਦ ਜਿਹੀ ਆਉਂਦੀ ਹੈ।

word-stent = ਸਟੈਂਟ
word-stent-meaning = ਇੱਕ ਛੋਟੀ ਨਲੀ ਜੋ ਖੂਨ ਦੀ ਤੰਗ ਜਾਂ ਬੰਦ ਨਾੜ ਨੂੰ, ਜਾਂ ਸਰੀਰ ਦੀ ਕਿਸੇ ਹੋਰ ਨਲੀ ਨੂੰ, ਖੁੱਲ੍ਹਾ ਰੱਖਦੀ ਹੈ।

word-technologist = ਟੈਕਨੋਲੋਜਿਸਟ (ਟੈਕਨੀਸ਼ੀਅਨ)
word-technologist-meaning = ਉਹ ਵਿਅਕਤੀ ਜਿਸ ਨੂੰ ਐਕਸ-ਰੇ ਦੀਆਂ ਤਸਵੀਰਾਂ ਲੈਣ ਦੀ ਸਿਖਲਾਈ ਮਿਲੀ ਹੈ। ਟੀਮ ਦਾ ਮੈਂਬਰ।
word-vein = ਨਾੜ (ਵੇਨ)
word-vein-meaning = ਖੂਨ ਦੀ ਉਹ ਨਾੜ ਜੋ ਖੂਨ ਨੂੰ ਵਾਪਸ ਦਿਲ ਤੱਕ ਲੈ ਜਾਂਦੀ ਹੈ।

word-x-ray = ਐਕਸ-ਰੇ
word-x-ray-meaning = ਕਿਰਨਾਂ, ਜਿਨ੍ਹਾਂ ਨਾਲ ਸਰੀਰ ਦੇ ਅੰਦਰ ਦੀ ਤਸਵੀਰ ਬਣਦੀ ਹੈ। ਇਹ ਇੱਕ ਤਰ੍ਹਾਂ ਦੀ ਰੇਡੀਏਸ਼ਨ ਹਨ।

word-c-arm = ਸੀ-ਆਰਮ
word-c-arm-meaning = ਅੰਗਰੇਜ਼ੀ ਦੇ ਅੱਖਰ C ਦੇ ਆਕਾਰ ਦਾ ਐਕਸ-ਰੇ ਸਕੈਨਰ। ਇਸ ਦਾ ਇੱਕ ਸਿਰਾ ਤੁਹਾਡੇ ਉੱਪਰ ਹੁੰਦਾ ਹੈ, ਦੂਜਾ ਹੇਠਾਂ।

word-lead-apron = ਸਿੱਕੇ (ਲੈੱਡ) ਦਾ ਐਪਰਨ
word-lead-apron-meaning = ਸਰੀਰ ਢਕਣ ਵਾਲੀ ਇੱਕ ਭਾਰੀ ਚੀਜ਼, ਜਿਸ ਵਿੱਚ ਸਿੱਕਾ (ਲੈੱਡ) ਹੁੰਦਾ ਹੈ। ਇਹ ਰੇਡੀਏਸ਼ਨ ਨੂੰ ਰੋਕਦੀ ਹੈ।
