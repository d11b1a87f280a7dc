### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = ਘਰ ਲੈ ਜਾਓ
take-home-scan = ਆਪਣੇ ਫੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਚੌਰਸ ਨਿਸ਼ਾਨ ਵੱਲ ਕਰੋ
print-start = ਪ੍ਰਿੰਟ ਕਰੋ
print-going = ਪ੍ਰਿੰਟ ਹੋ ਰਿਹਾ ਹੈ।
print-at-desk = ਕਾਗਜ਼ ਰਿਸੈਪਸ਼ਨ ਉੱਤੇ ਨਿਕਲੇਗਾ।
print-at-beside = ਕਾਗਜ਼ ਇਸ ਸਕਰੀਨ ਦੇ ਨਾਲ ਵਾਲੇ ਪ੍ਰਿੰਟਰ ਵਿੱਚੋਂ ਨਿਕਲੇਗਾ।
print-at-nurse = ਕਾਗਜ਼ ਨਰਸਾਂ ਦੇ ਡੈਸਕ ਉੱਤੇ ਨਿਕਲੇਗਾ।
print-failed = ਪ੍ਰਿੰਟ ਨਹੀਂ ਹੋਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ।
print-no-paper = ਪ੍ਰਿੰਟਰ ਵਿੱਚ ਕਾਗਜ਼ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਸਟਾਫ਼ ਨੂੰ ਦੱਸੋ।
print-enough = ਹੁਣ ਹੋਰ ਪ੍ਰਿੰਟ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ।
print-copy = ਪ੍ਰਿੰਟਰ ਦਾ ਕੰਪਿਊਟਰ ਤੁਹਾਡੀ ਲਿਸਟ ਦੀ ਕਾਪੀ ਰੱਖ ਸਕਦਾ ਹੈ।
list-note-paper = ਇਹ ਕਾਗਜ਼ ਆਪਣੀ ਟੀਮ ਨੂੰ ਦਿਖਾਓ। ਇਹ ਨਾ ਕੋਈ ਫਾਰਮ ਹੈ, ਨਾ ਮਨਜ਼ੂਰੀ।
