# The pages of the screen about this guide

## about/what
about-what = ਇਹ ਗਾਈਡ ਕੀ ਹੈ
about-what-plain = ਇਹ ਗਾਈਡ ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਫਲੋਰੋਸਕੋਪੀ ਬਾਰੇ ਦੱਸਦੀ ਹੈ। ਇਹ ਮਰੀਜ਼ਾਂ ਲਈ ਬਣਾਈ ਗਈ ਹੈ।
about-what-who = ਇਸ ਨੂੰ ਤੁਹਾਡੇ ਕਲੀਨਿਕ ਦੇ ਡਾਕਟਰਾਂ ਨੇ ਨਹੀਂ ਲਿਖਿਆ।
about-what-advice = ਇਹ ਤੁਹਾਡੀ ਮੈਡੀਕਲ ਟੀਮ ਦੀ ਸਲਾਹ ਦੀ ਥਾਂ ਨਹੀਂ ਲੈਂਦੀ।

## about/not
about-not = ਇਹ ਗਾਈਡ ਕੀ ਨਹੀਂ ਹੈ
about-not-lead = ਇਹ ਗਾਈਡ:
about-not-diagnosis = ਇਹ ਪਤਾ **ਨਹੀਂ** ਲਾਉਂਦੀ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਸਮੱਸਿਆ ਹੈ
about-not-advice = ਖਾਸ ਤੁਹਾਡੇ ਲਈ ਸਲਾਹ **ਨਹੀਂ** ਦਿੰਦੀ
about-not-know = ਇਹ **ਨਹੀਂ** ਜਾਣਦੀ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ
about-not-store = ਤੁਹਾਡਾ ਕੋਈ ਰਿਕਾਰਡ **ਨਹੀਂ** ਰੱਖਦੀ

## about/source
about-source = ਜਾਣਕਾਰੀ ਕਿੱਥੋਂ ਲਈ ਗਈ ਹੈ
# The name stays as it stands.
about-source-credit = ਸਰੋਤ: MedlinePlus, National Library of Medicine
about-source-others = ਬਾਕੀ ਜਾਣਕਾਰੀ ਸਿਹਤ ਸੰਸਥਾਵਾਂ ਅਤੇ ਖੋਜਾਂ ਤੋਂ ਹੈ। ਸਾਰੇ ਸਰੋਤਾਂ ਦੀ ਲਿਸਟ ਆਖਰੀ ਪੰਨਿਆਂ ਉੱਤੇ ਹੈ।
about-source-new = ਸ਼ਬਦ ਸਾਡੇ ਆਪਣੇ ਹਨ।

## about/differs
about-differs = ਜਿੱਥੇ ਅਸੀਂ ਨਵੀਂ ਸਲਾਹ ਮੰਨਦੇ ਹਾਂ
about-differs-lead = MedlinePlus ਤਿੰਨ ਗੱਲਾਂ ਪੁਰਾਣੇ ਢੰਗ ਨਾਲ ਕਹਿੰਦਾ ਹੈ। ਮਾਹਰਾਂ ਦੀ ਨਵੀਂ ਸਲਾਹ ਇਹ ਹੈ:
about-differs-shield = ਸ਼ੀਲਡ: ਮਸ਼ੀਨਾਂ ਹੁਣ ਘੱਟ ਰੇਡੀਏਸ਼ਨ ਵਰਤਦੀਆਂ ਹਨ, ਇਸ ਲਈ ਅਕਸਰ ਇਸ ਦੀ ਲੋੜ ਨਹੀਂ ਹੁੰਦੀ
about-differs-shellfish = ਸ਼ੈੱਲਫਿਸ਼ (ਝੀਂਗਾ, ਕੇਕੜਾ): ਹੋਰ ਐਲਰਜੀਆਂ ਨਾਲੋਂ ਵੱਧ ਜੋਖਮ ਨਹੀਂ
about-differs-pregnancy = ਗਰਭ: ਬਹੁਤੀ ਵਾਰ ਰੇਡੀਏਸ਼ਨ ਨੁਕਸਾਨ ਦੀ ਹੱਦ ਤੋਂ ਬਹੁਤ ਘੱਟ ਹੁੰਦੀ ਹੈ; ਜਿਸ ਟੈਸਟ ਦੀ ਲੋੜ ਹੈ, ਉਹ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ

## about/status
about-status = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਦੀ ਜਾਂਚ ਅਜੇ ਬਾਕੀ ਹੈ
# Must stay honest: neither a clinician nor a qualified translator.
about-status-draft = ਅਜੇ ਤੱਕ ਕਿਸੇ ਸਿਹਤ ਮਾਹਰ ਨੇ ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। ਕਿਸੇ ਯੋਗ ਅਨੁਵਾਦਕ ਨੇ ਵੀ ਨਹੀਂ।
about-status-ask = ਕੋਈ ਸ਼ੱਕ ਹੈ? ਆਪਣੀ ਮੈਡੀਕਲ ਟੀਮ ਨੂੰ ਪੁੱਛੋ।

## about/licence
about-licence = ਵਰਤੋਂ ਮੁਫ਼ਤ ਹੈ
about-licence-free = ਇਹ ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਇਸ ਦੇ ਸ਼ਬਦ ਮੁਫ਼ਤ ਵਰਤੇ ਜਾ ਸਕਦੇ ਹਨ। ਲਾਇਸੈਂਸ: MIT ਜਾਂ Apache-2.0।
about-licence-fonts = ਫੌਂਟ: SIL Open Font License 1.1।
about-licence-date = ਇਹ ਸ਼ਬਦ ਨਵੰਬਰ 2026 ਵਿੱਚ ਲਿਖੇ ਗਏ।
