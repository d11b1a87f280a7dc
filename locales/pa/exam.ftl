### The question "Which exam?" after the language, and its answers.

exam-title = ਤੁਸੀਂ ਕਿਹੜੇ ਟੈਸਟ ਲਈ ਆਏ ਹੋ?
exam-other = ਹੋਰ ਟੈਸਟ
exam-unsure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ
exam-unsure-hint = ਸਭ ਕੁਝ ਦਿਖਾਓ। ਆਪਣਾ ਟੈਸਟ ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਵੀ ਚੁਣ ਸਕਦੇ ਹੋ।
exam-note = ਪੱਕਾ ਪਤਾ ਨਹੀਂ? ਟੀਮ ਨੂੰ ਪੁੱਛੋ ਕਿ ਤੁਹਾਡਾ ਕਿਹੜਾ ਟੈਸਟ ਹੋਵੇਗਾ। ਤੁਹਾਡੀ ਚੋਣ ਕਿਤੇ ਨਹੀਂ ਰੱਖੀ ਜਾਂਦੀ।
exam-swallow = ਨਿਗਲਣ ਜਾਂ ਮਿਹਦੇ ਦਾ ਟੈਸਟ
exam-swallow-hint = ਤੁਸੀਂ ਬੇਰੀਅਮ ਪੀਂਦੇ ਹੋ
exam-bowel = ਵੱਡੀ ਅੰਤੜੀ ਦਾ ਟੈਸਟ
exam-bowel-hint = ਬੇਰੀਅਮ ਐਨੀਮਾ
exam-heart = ਦਿਲ ਦਾ ਟੈਸਟ
exam-heart-hint = ਕਾਰਡੀਅਕ ਕੈਥੀਟਰਾਈਜ਼ੇਸ਼ਨ
exam-tube = ਕੈਥੀਟਰ ਜਾਂ ਸਟੈਂਟ
exam-tube-hint = ਇੱਕ ਛੋਟੀ ਨਲੀ ਪਾਈ ਜਾਂਦੀ ਹੈ
exam-bone = ਹੱਡੀ ਜਾਂ ਜੋੜ
exam-bone-hint = ਐਕਸ-ਰੇ ਦੇਖ ਕੇ ਆਪਰੇਸ਼ਨ ਜਾਂ ਸੂਈ
exam-womb = ਬੱਚੇਦਾਨੀ ਦਾ ਟੈਸਟ
exam-womb-hint = ਹਿਸਟੇਰੋਸੈਲਪਿੰਗੋਗ੍ਰਾਮ (ਐੱਚਐੱਸਜੀ)
home-exam-swallow = ਤੁਹਾਡਾ ਨਿਗਲਣ ਜਾਂ ਮਿਹਦੇ ਦਾ ਟੈਸਟ
home-exam-bowel = ਤੁਹਾਡਾ ਵੱਡੀ ਅੰਤੜੀ ਦਾ ਟੈਸਟ
home-exam-heart = ਤੁਹਾਡਾ ਦਿਲ ਦਾ ਟੈਸਟ
home-exam-tube = ਤੁਹਾਡਾ ਕੈਥੀਟਰ ਜਾਂ ਸਟੈਂਟ
home-exam-bone = ਤੁਹਾਡਾ ਹੱਡੀ ਜਾਂ ਜੋੜ ਦਾ ਟੈਸਟ
home-exam-womb = ਤੁਹਾਡਾ ਬੱਚੇਦਾਨੀ ਦਾ ਟੈਸਟ
