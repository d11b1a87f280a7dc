# Topic: results
results-title = ਤੁਹਾਡੀ ਰਿਪੋਰਟ
results-hint = ਕੌਣ ਪੜ੍ਹੇਗਾ, ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ

## results/depends
results-depends = ਰਿਪੋਰਟ ਤੁਹਾਡੇ ਟੈਸਟ ਉੱਤੇ ਨਿਰਭਰ ਹੈ
results-depends-exam = ਹਰ ਟੈਸਟ ਵਿੱਚ ਵੱਖਰੀਆਂ ਚੀਜ਼ਾਂ ਦੇਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।
results-depends-many = ਫਲੋਰੋਸਕੋਪੀ ਕਈ ਤਰ੍ਹਾਂ ਦੀਆਂ ਸਮੱਸਿਆਵਾਂ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੀ ਹੈ।

## results/who
results-who = ਇੱਕ ਡਾਕਟਰ ਤੁਹਾਡੀਆਂ ਤਸਵੀਰਾਂ ਪੜ੍ਹਦੇ ਹਨ
results-who-reads = [ਰੇਡੀਓਲੋਜਿਸਟ](radiologist) ਤੁਹਾਡੀਆਂ ਤਸਵੀਰਾਂ ਪੜ੍ਹਦੇ ਹਨ।
results-who-more = ਤੁਹਾਡੇ ਡਾਕਟਰ ਰਿਪੋਰਟ ਕਿਸੇ ਸਪੈਸ਼ਲਿਸਟ (ਮਾਹਰ ਡਾਕਟਰ) ਨੂੰ ਭੇਜ ਸਕਦੇ ਹਨ, ਜਾਂ ਹੋਰ ਟੈਸਟ ਲਿਖ ਸਕਦੇ ਹਨ। ਇਸ ਨਾਲ ਇਹ ਪਤਾ ਲਾਉਣ ਵਿੱਚ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ ਕਿ ਸਮੱਸਿਆ ਕੀ ਹੈ।

## results/ask
results-ask = ਆਪਣੇ ਡਾਕਟਰ ਨਾਲ ਰਿਪੋਰਟ ਬਾਰੇ ਗੱਲ ਕਰੋ
results-ask-lead = ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ:
results-ask-when = ਮੈਨੂੰ ਰਿਪੋਰਟ ਕਦੋਂ ਮਿਲੇਗੀ?
results-ask-mean = ਮੇਰੇ ਲਈ ਇਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ?
results-ask-next = ਕੀ ਮੈਨੂੰ ਹੋਰ ਟੈਸਟਾਂ ਦੀ ਲੋੜ ਹੈ?
results-ask-call = ਕੋਈ ਸਵਾਲ ਹੋਵੇ, ਤਾਂ ਕਿਸ ਨੂੰ ਫੋਨ ਕਰਾਂ?
