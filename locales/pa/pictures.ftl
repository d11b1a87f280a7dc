# Names and descriptions of the pictures: for Listen, screen readers and paper.
# The doctor in the pictures is a woman, the technologist a man: the verbs follow them.

## What is it?
picture-what-is-it-shows = ਸਰੀਰ ਦੇ ਅੰਦਰਲੇ ਹਿੱਸੇ
picture-what-is-it-shows-description = ਇੱਕ ਸਰੀਰ ਜਿਸ ਦੇ ਅੰਦਰ ਕੁਝ ਹਿੱਸੇ ਬਣਾਏ ਗਏ ਹਨ: ਦਿਲ ਅਤੇ ਖੂਨ ਦੀਆਂ ਨਾੜਾਂ, ਮਿਹਦਾ ਅਤੇ ਅੰਤੜੀਆਂ, ਅਤੇ ਬੱਚੇਦਾਨੀ। ਫਲੋਰੋਸਕੋਪੀ ਇਨ੍ਹਾਂ ਹਿੱਸਿਆਂ ਨੂੰ ਕੰਮ ਕਰਦੇ ਦਿਖਾ ਸਕਦੀ ਹੈ।
picture-what-is-it-helps = ਰਲ ਕੇ ਸਕਰੀਨ ਦੇਖਣਾ
picture-what-is-it-helps-description = ਡਾਕਟਰ ਸਕਰੀਨ ਉੱਤੇ ਇੱਕ ਥਾਂ ਵੱਲ ਇਸ਼ਾਰਾ ਕਰਦੀ ਹੈ। ਮਰੀਜ਼ ਵੀ ਦੇਖਦਾ ਹੈ। ਤਸਵੀਰਾਂ ਸਮੱਸਿਆ ਲੱਭਣ ਅਤੇ ਇਲਾਜ ਵਿੱਚ ਰਾਹ ਦਿਖਾਉਣ ਵਿੱਚ ਮਦਦ ਕਰਦੀਆਂ ਹਨ।

## Common uses
picture-uses-overview = ਆਮ ਕੰਮ
picture-uses-overview-description = ਪੰਜ ਛੋਟੀਆਂ ਤਸਵੀਰਾਂ: ਹਾਜ਼ਮੇ ਦੇ ਅੰਗ, ਦਿਲ, ਖੂਨ ਦੀ ਨਾੜ ਵਿੱਚ ਇੱਕ ਛੋਟੀ ਨਲੀ, ਪੇਚ ਲੱਗੀ ਚੂਲੇ ਦੀ ਹੱਡੀ, ਅਤੇ ਬੱਚੇਦਾਨੀ।

## Why you need it
picture-why-function = ਨਿਗਲਣਾ ਕਿਵੇਂ ਹੁੰਦਾ ਹੈ, ਇਹ ਦੇਖਣਾ
picture-why-function-description = ਇੱਕ ਮਰੀਜ਼ ਕੁਝ ਪੀ ਰਿਹਾ ਹੈ। ਵੱਡਾ ਕਰ ਕੇ ਦਿਖਾਉਣ ਵਾਲੇ ਸ਼ੀਸ਼ੇ ਵਿੱਚ ਦਿਸਦਾ ਹੈ ਕਿ ਖਾਣੇ ਦੀ ਨਲੀ ਉਸ ਨੂੰ ਹੇਠਾਂ ਧੱਕਦੀ ਹੈ। ਵੀਡੀਓ ਦਿਖਾਉਂਦੀ ਹੈ ਕਿ ਕੋਈ ਹਿੱਸਾ ਕਿਵੇਂ ਕੰਮ ਕਰਦਾ ਹੈ।
picture-why-guide = ਸਕਰੀਨ ਰਾਹ ਦਿਖਾਉਂਦੀ ਹੈ
picture-why-guide-description = ਇੱਕ ਡਾਕਟਰ ਮਰੀਜ਼ ਦੇ ਸਰੀਰ ਅੰਦਰ ਪਤਲੀ ਨਲੀ ਅੱਗੇ ਤੋਰਦੀ ਹੈ। ਕੰਮ ਕਰਦੇ ਹੋਏ ਉਹ ਸਕਰੀਨ ਦੇਖਦੀ ਹੈ। ਚੱਲਦੀਆਂ ਤਸਵੀਰਾਂ ਉਸ ਨੂੰ ਰਾਹ ਦਿਖਾਉਂਦੀਆਂ ਹਨ।

## Getting ready
picture-get-ready-depends = ਪੁੱਛੋ ਕਿ ਕੀ ਕਰਨਾ ਹੈ
picture-get-ready-depends-description = ਇੱਕ ਮਰੀਜ਼ ਡਾਕਟਰ ਨੂੰ ਫੋਨ ਕਰ ਕੇ ਪੁੱਛਦੀ ਹੈ: ਕੀ ਮੈਂ ਖਾਣਾ, ਪੀਣਾ ਅਤੇ ਦਵਾਈਆਂ ਜਾਰੀ ਰੱਖ ਸਕਦੀ ਹਾਂ, ਜਾਂ ਕੁਝ ਘੰਟੇ ਉਡੀਕ ਕਰਨੀ ਪਵੇਗੀ?
picture-get-ready-food = ਖਾਣ-ਪੀਣ ਬਾਰੇ ਪੁੱਛੋ
picture-get-ready-food-description = ਇੱਕ ਮਰੀਜ਼ ਡਾਕਟਰ ਨੂੰ ਫੋਨ ਕਰਦਾ ਹੈ। ਮੇਜ਼ ਉੱਤੇ ਖਾਣਾ ਅਤੇ ਪਾਣੀ ਹੈ, ਨਾਲ ਸਵਾਲ ਦਾ ਨਿਸ਼ਾਨ ਅਤੇ ਘੜੀ। ਪੁੱਛੋ ਕਿ ਖਾਣਾ-ਪੀਣਾ ਕਦੋਂ ਬੰਦ ਕਰਨਾ ਹੈ।
picture-get-ready-medicines = ਦਵਾਈਆਂ ਬਾਰੇ ਫੋਨ ਕਰੋ
picture-get-ready-medicines-description = ਇੱਕ ਮਰੀਜ਼ ਆਪਣੀਆਂ ਗੋਲੀਆਂ ਕੋਲ ਰੱਖ ਕੇ ਡਾਕਟਰ ਨੂੰ ਫੋਨ ਕਰਦਾ ਹੈ। ਗੋਲੀਆਂ ਸੁੱਟਣ ਉੱਤੇ ਕਾਟਾ ਲੱਗਾ ਹੈ। ਆਪਣੇ ਆਪ ਕੋਈ ਦਵਾਈ ਬੰਦ ਨਾ ਕਰੋ।
picture-get-ready-tell-us = ਟੀਮ ਨੂੰ ਆਪਣੀ ਸਿਹਤ ਬਾਰੇ ਦੱਸੋ
picture-get-ready-tell-us-description = ਇੱਕ ਮਰੀਜ਼ ਟੀਮ ਨੂੰ ਗਰਭ, ਬੱਚੇ ਨੂੰ ਦੁੱਧ ਪਿਲਾਉਣ, ਐਲਰਜੀ, ਫੇਫੜਿਆਂ, ਗੁਰਦਿਆਂ ਅਤੇ ਖੂਨ ਪਤਲਾ ਕਰਨ ਵਾਲੀ ਦਵਾਈ ਬਾਰੇ ਦੱਸਦੀ ਹੈ। ਟੀਮ ਲਈ ਇਹ ਗੱਲਾਂ ਟੈਸਟ ਤੋਂ ਪਹਿਲਾਂ ਜਾਣਨਾ ਜ਼ਰੂਰੀ ਹੈ।
picture-get-ready-day = ਜਾਣ ਲਈ ਤਿਆਰ
picture-get-ready-day-description = ਇੱਕ ਮਰੀਜ਼ ਬੈਗ ਅਤੇ ਲਿਸਟ ਲੈ ਕੇ ਇੱਕ ਨੌਜਵਾਨ ਨਾਲ ਘਰੋਂ ਨਿਕਲਦਾ ਹੈ। ਗਹਿਣੇ ਪਲੇਟ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ। ਆਪਣੀ ਲਿਸਟ ਲਿਆਓ, ਪਰ ਗਹਿਣੇ ਨਹੀਂ।

## What happens
picture-what-happens-where = ਸੈਂਟਰ ਅਤੇ ਹਸਪਤਾਲ
picture-what-happens-where-description = ਇੱਕ ਔਰਤ ਐਕਸ-ਰੇ ਸੈਂਟਰ ਵੱਲ ਤੁਰੀ ਜਾਂਦੀ ਹੈ। ਨਾਲ ਹਸਪਤਾਲ ਹੈ, ਜਿੱਥੇ ਇੱਕ ਮਰੀਜ਼ ਬਿਸਤਰੇ ਉੱਤੇ ਹੈ। ਤੁਹਾਡਾ ਟੈਸਟ ਦੋਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਥਾਂ ਹੋ ਸਕਦਾ ਹੈ।
picture-what-happens-clothes = ਕੱਪੜੇ ਬਦਲ ਕੇ ਗਾਊਨ ਪਾਉਣਾ
picture-what-happens-clothes-description = ਟੈਕਨੋਲੋਜਿਸਟ ਇੱਕ ਮਰੀਜ਼ ਨੂੰ ਹਸਪਤਾਲ ਦਾ ਗਾਊਨ ਦਿੰਦਾ ਹੈ। ਫਿਰ ਮਰੀਜ਼ ਨੇ ਗਾਊਨ ਪਾਇਆ ਹੈ, ਅਤੇ ਕੱਪੜੇ ਟੰਗੇ ਹਨ। ਟੀਮ ਕੱਪੜੇ ਬਦਲਣ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੀ ਹੈ।
picture-what-happens-shield = ਸਿੱਕੇ (ਲੈੱਡ) ਦੀ ਸ਼ੀਲਡ
picture-what-happens-shield-description = ਇੱਕ ਮਰੀਜ਼ ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਲੇਟਿਆ ਹੈ। ਟੈਕਨੋਲੋਜਿਸਟ ਸਰੀਰ ਦੇ ਇੱਕ ਹਿੱਸੇ ਉੱਤੇ ਸਿੱਕੇ (ਲੈੱਡ) ਦੀ ਸ਼ੀਲਡ ਰੱਖਦਾ ਹੈ। ਇਹ ਉਸ ਰੇਡੀਏਸ਼ਨ ਨੂੰ ਰੋਕਦੀ ਹੈ ਜਿਸ ਦੀ ਲੋੜ ਨਹੀਂ।
picture-what-happens-comfort = ਆਰਾਮ ਦੇਣ ਵਾਲੀ ਦਵਾਈ
picture-what-happens-comfort-description = ਡਾਕਟਰ ਮਰੀਜ਼ ਨੂੰ ਹੱਥ ਵਿੱਚ ਲੱਗੀ ਲਾਈਨ ਰਾਹੀਂ ਦਵਾਈ ਦਿੰਦੀ ਹੈ। ਟੈਕਨੋਲੋਜਿਸਟ ਨੇ ਮਰੀਜ਼ ਦੇ ਮੋਢੇ ਉੱਤੇ ਹੱਥ ਰੱਖਿਆ ਹੈ। ਤੁਹਾਨੂੰ ਵੀ ਪਹਿਲਾਂ ਦਵਾਈ ਮਿਲ ਸਕਦੀ ਹੈ।
picture-what-happens-drink = ਕੰਟਰਾਸਟ ਡਾਈ ਪੀਣਾ
picture-what-happens-drink-description = ਇੱਕ ਔਰਤ ਐਕਸ-ਰੇ ਟੇਬਲ ਕੋਲ ਖੜ੍ਹੀ ਕੱਪ ਵਿੱਚੋਂ ਪੀ ਰਹੀ ਹੈ। ਸਕਰੀਨ ਉੱਤੇ ਉਸ ਦੀ ਖਾਣੇ ਦੀ ਨਲੀ ਅਤੇ ਮਿਹਦਾ ਚਿੱਟੇ ਅਤੇ ਸਾਫ਼ ਦਿਸਦੇ ਹਨ।
picture-what-happens-dye = ਆਈਵੀ ਲਾਈਨ (ਡ੍ਰਿੱਪ) ਜਾਂ ਐਨੀਮਾ
picture-what-happens-dye-description = ਇੱਕ ਔਰਤ ਬੈਠੀ ਹੈ, ਉਸ ਦੀ ਬਾਂਹ ਵਿੱਚ ਆਈਵੀ ਲਾਈਨ ਲੱਗੀ ਹੈ। ਇੱਕ ਆਦਮੀ ਚਾਦਰ ਹੇਠ ਪਾਸੇ ਭਾਰ ਲੇਟਿਆ ਹੈ, ਉਸ ਨੂੰ ਐਨੀਮੇ ਦੀ ਨਲੀ ਲੱਗੀ ਹੈ। ਡਾਈ ਕਿਸੇ ਵੀ ਤਰੀਕੇ ਨਾਲ ਦਿੱਤੀ ਜਾ ਸਕਦੀ ਹੈ।
picture-what-happens-table = ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ
picture-what-happens-table-description = ਇੱਕ ਮਰੀਜ਼ ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਲੇਟਿਆ, ਜਾਂ ਉਸ ਦੇ ਕੋਲ ਖੜ੍ਹਾ ਹੈ। ਛੋਟੀਆਂ ਤਸਵੀਰਾਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ: ਸਰੀਰ ਘੁਮਾਉਣਾ, ਇੱਕ ਬਾਂਹ ਹਿਲਾਉਣਾ ਅਤੇ ਸਾਹ ਰੋਕਣਾ।
picture-what-happens-catheter = ਕੈਥੀਟਰ ਪਾਉਣਾ
picture-what-happens-catheter-description = ਇੱਕ ਮਰੀਜ਼ ਸਾਫ਼ ਚਾਦਰ ਹੇਠ ਲੇਟਿਆ ਹੈ। ਟੀਮ ਉਸ ਦੇ ਪੱਟ ਦੀ ਜੜ੍ਹ ਵਿੱਚ ਪਤਲੀ ਨਲੀ ਪਾਉਂਦੀ ਹੈ। ਇੱਕ ਛੋਟੀ ਤਸਵੀਰ ਦੋ ਥਾਵਾਂ ਦਿਖਾਉਂਦੀ ਹੈ: ਪੱਟ ਦੀ ਜੜ੍ਹ ਅਤੇ ਕੂਹਣੀ।
picture-what-happens-finish = ਟੈਸਟ ਤੋਂ ਬਾਅਦ
picture-what-happens-finish-description = ਇੱਕ ਮਰੀਜ਼ ਬਿਸਤਰੇ ਉੱਤੇ ਆਰਾਮ ਕਰ ਰਿਹਾ ਹੈ। ਟੈਕਨੋਲੋਜਿਸਟ ਮਰੀਜ਼ ਦਾ ਹਾਲ ਦੇਖਦਾ ਹੈ। ਤੁਸੀਂ ਵੀ ਕੁਝ ਦੇਰ ਆਰਾਮ ਕਰ ਸਕਦੇ ਹੋ।

## After the exam
picture-after-barium = ਬੇਰੀਅਮ ਤੋਂ ਬਾਅਦ ਪਾਣੀ ਪੀਓ
picture-after-barium-description = ਇੱਕ ਮਰੀਜ਼ ਪਾਣੀ ਦਾ ਗਲਾਸ ਪੀ ਰਿਹਾ ਹੈ। ਟਾਇਲਟ ਵਿੱਚ ਫਿੱਕੇ ਰੰਗ ਦੀ ਟੱਟੀ ਹੈ। ਕੈਲੰਡਰ ਕੁਝ ਦਿਨ ਦਿਖਾਉਂਦਾ ਹੈ। ਬੇਰੀਅਮ ਤੋਂ ਬਾਅਦ ਫਿੱਕੇ ਰੰਗ ਦੀ ਟੱਟੀ ਆਮ ਗੱਲ ਹੈ।
picture-after-catheter-site = ਟੀਮ ਨੂੰ ਕਦੋਂ ਫੋਨ ਕਰਨਾ ਹੈ
picture-after-catheter-site-description = ਇੱਕ ਮਰੀਜ਼ ਟੀਮ ਨੂੰ ਫੋਨ ਕਰ ਰਿਹਾ ਹੈ। ਚਾਰ ਛੋਟੀਆਂ ਤਸਵੀਰਾਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ ਕਿ ਕਦੋਂ: ਵਧਦੀ ਗੰਢ, ਪਾਣੀ ਨਿਕਲਣਾ, ਫੈਲਦੀ ਲਾਲੀ ਅਤੇ ਬੁਖਾਰ।
picture-after-home = ਕੋਈ ਤੁਹਾਨੂੰ ਘਰ ਲੈ ਜਾਂਦਾ ਹੈ
picture-after-home-description = ਇੱਕ ਨੌਜਵਾਨ ਔਰਤ ਮਰੀਜ਼ ਨੂੰ ਆਪਣੀ ਕਾਰ ਤੱਕ ਲੈ ਜਾਂਦੀ ਹੈ। ਉਹ ਮਰੀਜ਼ ਨੂੰ ਘਰ ਲੈ ਜਾਂਦੀ ਹੈ। ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ ਤੋਂ ਬਾਅਦ ਜ਼ਰੂਰੀ ਹੈ ਕਿ ਕੋਈ ਬਾਲਗ ਤੁਹਾਨੂੰ ਵੀ ਘਰ ਲੈ ਜਾਵੇ।

## Is it safe?
picture-safe-pregnant = ਗਰਭਵਤੀ ਹੋਣ ਦਾ ਸ਼ੱਕ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ ਦੱਸੋ
picture-safe-pregnant-description = ਟੈਸਟ ਤੋਂ ਪਹਿਲਾਂ ਇੱਕ ਗਰਭਵਤੀ ਔਰਤ ਟੈਕਨੋਲੋਜਿਸਟ ਨੂੰ ਪੇਟ ਵਿੱਚ ਪਲ ਰਹੇ ਬੱਚੇ ਬਾਰੇ ਦੱਸਦੀ ਹੈ। ਤੁਸੀਂ ਵੀ ਟੀਮ ਨੂੰ ਦੱਸੋ, ਕਿਉਂਕਿ ਐਕਸ-ਰੇ ਨਾਲ ਪੇਟ ਵਿੱਚ ਪਲ ਰਹੇ ਬੱਚੇ ਨੂੰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ।
picture-safe-little-risk = ਹਰ ਟੈਸਟ ਵੱਖਰਾ ਹੁੰਦਾ ਹੈ
picture-safe-little-risk-description = ਡਾਕਟਰ ਮਰੀਜ਼ ਨਾਲ ਗੱਲ ਕਰਦੀ ਹੈ। ਇੱਕ ਚਾਰਟ ਤਿੰਨ ਟੈਸਟ ਦਿਖਾਉਂਦਾ ਹੈ, ਥੋੜ੍ਹੀ ਰੇਡੀਏਸ਼ਨ ਤੋਂ ਵੱਧ ਤੱਕ। ਬਹੁਤੇ ਲੋਕਾਂ ਲਈ ਜੋਖਮ ਘੱਟ ਹੈ।
picture-safe-ask-how-much = ਰੇਡੀਏਸ਼ਨ ਦੀ ਮਾਤਰਾ ਪੁੱਛੋ
picture-safe-ask-how-much-description = ਇੱਕ ਮਰੀਜ਼ ਡਾਕਟਰ ਨੂੰ ਪੁੱਛਦੀ ਹੈ: ਕਿੰਨੀ? ਇੱਕ ਛੋਟੀ, ਇੱਕ ਦਰਮਿਆਨੀ ਅਤੇ ਇੱਕ ਉੱਚੀ ਪੱਟੀ ਘੱਟ ਅਤੇ ਵੱਧ ਰੇਡੀਏਸ਼ਨ ਵਾਲੇ ਤਿੰਨ ਟੈਸਟ ਦਿਖਾਉਂਦੀਆਂ ਹਨ।
picture-safe-past-x-rays = ਆਪਣੇ ਪੁਰਾਣੇ ਐਕਸ-ਰੇ ਲਿਆਓ
picture-safe-past-x-rays-description = ਇੱਕ ਮਰੀਜ਼ ਪੁਰਾਣੇ ਐਕਸ-ਰੇ ਲਿਆਉਂਦਾ ਹੈ ਅਤੇ ਡਾਕਟਰ ਨੂੰ ਉਨ੍ਹਾਂ ਬਾਰੇ ਦੱਸਦਾ ਹੈ। ਤੁਸੀਂ ਵੀ ਟੀਮ ਨੂੰ ਆਪਣੇ ਸਾਰੇ ਐਕਸ-ਰੇ ਬਾਰੇ ਦੱਸੋ।
picture-safe-dye-allergy = ਆਪਣੀਆਂ ਐਲਰਜੀਆਂ ਬਾਰੇ ਦੱਸੋ
picture-safe-dye-allergy-description = ਇੱਕ ਮਰੀਜ਼ ਡਾਕਟਰ ਨੂੰ ਦੱਸਦਾ ਹੈ ਕਿ ਪਹਿਲਾਂ ਕੰਟਰਾਸਟ ਡਾਈ ਨਾਲ ਧੱਫੜ ਹੋਏ ਸਨ, ਅਤੇ ਸ਼ੈੱਲਫਿਸ਼ (ਝੀਂਗਾ, ਕੇਕੜਾ) ਬਾਰੇ ਵੀ। ਟੈਸਟ ਤੋਂ ਪਹਿਲਾਂ ਟੀਮ ਨੂੰ ਆਪਣੀਆਂ ਐਲਰਜੀਆਂ ਬਾਰੇ ਦੱਸੋ।

## Your results
picture-results-depends = ਵੱਖਰੇ ਟੈਸਟ, ਵੱਖਰੀਆਂ ਤਸਵੀਰਾਂ
picture-results-depends-description = ਲਕੀਰਾਂ ਚਾਰ ਐਕਸ-ਰੇ ਤਸਵੀਰਾਂ ਨੂੰ ਇੱਕ ਆਦਮੀ ਦੇ ਸਰੀਰ ਦੇ ਚਾਰ ਹਿੱਸਿਆਂ ਨਾਲ ਜੋੜਦੀਆਂ ਹਨ: ਮਿਹਦਾ, ਦਿਲ, ਚੂਲਾ ਅਤੇ ਅੰਤੜੀ। ਹਰ ਟੈਸਟ ਵਿੱਚ ਵੱਖਰੀਆਂ ਚੀਜ਼ਾਂ ਦੇਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ।
picture-results-who = ਰੇਡੀਓਲੋਜਿਸਟ ਤੁਹਾਡੀਆਂ ਤਸਵੀਰਾਂ ਪੜ੍ਹਦੀ ਹੈ
picture-results-who-description = ਇੱਕ ਰੇਡੀਓਲੋਜਿਸਟ ਸਕਰੀਨ ਉੱਤੇ ਐਕਸ-ਰੇ ਦੀਆਂ ਤਸਵੀਰਾਂ ਦੇਖਦੀ ਹੈ। ਇੱਕ ਪੰਨਾ ਦੂਜੇ ਡਾਕਟਰ ਕੋਲ ਜਾਂਦਾ ਹੈ, ਜੋ ਉਸ ਨੂੰ ਪੜ੍ਹਦੇ ਹਨ। ਤੁਹਾਡੇ ਡਾਕਟਰ ਕਿਸੇ ਸਪੈਸ਼ਲਿਸਟ ਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹਨ।
picture-results-ask = ਆਪਣੀ ਰਿਪੋਰਟ ਬਾਰੇ ਪੁੱਛੋ
picture-results-ask-description = ਇੱਕ ਮਰੀਜ਼ ਡਾਕਟਰ ਨਾਲ ਗੱਲ ਕਰਦਾ ਹੈ ਅਤੇ ਪੁੱਛਦਾ ਹੈ ਕਿ ਰਿਪੋਰਟ ਕਦੋਂ ਆਵੇਗੀ, ਉਸ ਵਿੱਚ ਕੀ ਹੈ ਅਤੇ ਕਿਸ ਨੂੰ ਫੋਨ ਕਰਨਾ ਹੈ।

## Words to know
picture-word-catheter = ਕੈਥੀਟਰ
picture-word-catheter-description = ਇੱਕ ਲੰਮੀ, ਪਤਲੀ ਨਲੀ। ਉਸ ਦਾ ਸਿਰਾ ਵੱਡਾ ਬਣਾਇਆ ਗਿਆ ਹੈ, ਤਾਂ ਜੋ ਦਿਸੇ ਕਿ ਉਹ ਖੋਖਲੀ ਹੈ। ਉਸ ਵਿੱਚੋਂ ਤਰਲ ਲੰਘ ਸਕਦਾ ਹੈ।
picture-word-stent = ਸਟੈਂਟ
picture-word-stent-description = ਪਹਿਲਾਂ ਖੂਨ ਦੀ ਇੱਕ ਨਾੜ ਤੰਗ ਹੈ। ਫਿਰ ਜਾਲੀ ਦੀ ਇੱਕ ਛੋਟੀ ਨਲੀ, ਯਾਨੀ ਸਟੈਂਟ, ਉਸ ਨੂੰ ਖੁੱਲ੍ਹਾ ਰੱਖਦੀ ਹੈ, ਤਾਂ ਜੋ ਖੂਨ ਵਗ ਸਕੇ।
picture-word-iv-line = ਆਈਵੀ ਲਾਈਨ (ਡ੍ਰਿੱਪ)
picture-word-iv-line-description = ਤਰਲ ਦੀ ਥੈਲੀ ਤੋਂ ਇੱਕ ਪਤਲੀ ਨਲੀ ਬਾਂਹ ਦੀ ਨਾੜ ਵਿੱਚ ਜਾਂਦੀ ਹੈ। ਤਰਲ ਸਿੱਧਾ ਤੁਹਾਡੇ ਖੂਨ ਵਿੱਚ ਜਾਂਦਾ ਹੈ।
picture-word-lead-apron = ਸਿੱਕੇ (ਲੈੱਡ) ਦੇ ਐਪਰਨ
picture-word-lead-apron-description = ਮਰੀਜ਼ ਨੇ ਪੇਟ ਦੇ ਹੇਠਲੇ ਹਿੱਸੇ ਉੱਤੇ ਸਿੱਕੇ (ਲੈੱਡ) ਦਾ ਛੋਟਾ ਐਪਰਨ ਪਾਇਆ ਹੈ। ਟੈਕਨੋਲੋਜਿਸਟ ਨੇ ਲੰਮਾ ਐਪਰਨ ਪਾਇਆ ਹੈ। ਸਿੱਕਾ ਐਕਸ-ਰੇ ਨੂੰ ਰੋਕਦਾ ਹੈ।
picture-word-c-arm = ਸੀ-ਆਰਮ
picture-word-c-arm-description = ਅੰਗਰੇਜ਼ੀ ਦੇ ਅੱਖਰ C ਦੇ ਆਕਾਰ ਦਾ ਸਕੈਨਰ। ਇੱਕ ਸਿਰਾ ਮਰੀਜ਼ ਦੇ ਉੱਪਰ ਹੈ, ਦੂਜਾ ਟੇਬਲ ਦੇ ਹੇਠਾਂ। ਐਕਸ-ਰੇ ਦੀਆਂ ਕਿਰਨਾਂ ਦੋਹਾਂ ਸਿਰਿਆਂ ਦੇ ਵਿਚਕਾਰੋਂ ਲੰਘਦੀਆਂ ਹਨ।

## Doses
picture-doses = ਰੇਡੀਏਸ਼ਨ, ਕੁਦਰਤ ਦੇ ਮੁਕਾਬਲੇ
picture-doses-description = ਹਰ ਪੱਟੀ ਦਿਖਾਉਂਦੀ ਹੈ ਕਿ ਇੱਕ ਟੈਸਟ ਜਿੰਨੀ ਰੇਡੀਏਸ਼ਨ ਕੁਦਰਤ ਤੋਂ ਮਿਲਣ ਵਿੱਚ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ। ਇਸ ਨੂੰ ਕੁਦਰਤ ਦੇ ਇੱਕ ਸਾਲ ਨਾਲ ਮਿਲਾ ਕੇ ਦੇਖੋ।

## Pictures of single exams and of emergencies
picture-after-emergency = ਤੁਰੰਤ ਮਦਦ ਲਈ ਫੋਨ ਕਰੋ
picture-after-emergency-description = ਇੱਕ ਮਰੀਜ਼ ਐਂਬੂਲੈਂਸ ਬੁਲਾਉਂਦਾ ਹੈ। ਚਾਰ ਤਸਵੀਰਾਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ ਕਿ ਕਦੋਂ: ਛਾਤੀ ਵਿੱਚ ਦਰਦ, ਸੁੱਜੇ ਚਿਹਰੇ ਨਾਲ ਸਾਹ ਦੀ ਔਖ, ਬੇਹੋਸ਼ੀ, ਅਤੇ ਇੱਕ ਪਾਸੇ ਲਟਕਿਆ ਚਿਹਰਾ ਤੇ ਕਮਜ਼ੋਰ ਬਾਂਹ।
picture-after-emergency-more = ਮਦਦ ਬੁਲਾਉਣ ਦੇ ਹੋਰ ਕਾਰਨ
picture-after-emergency-more-description = ਇੱਕ ਮਰੀਜ਼ ਐਂਬੂਲੈਂਸ ਬੁਲਾਉਂਦਾ ਹੈ। ਇੱਕ ਤਸਵੀਰ ਵਿੱਚ ਹੱਥ ਖੂਨ ਵਗਣ ਵਾਲੀ ਥਾਂ ਦਬਾਉਂਦਾ ਹੈ। ਦੂਜੀ ਵਿੱਚ ਇੱਕ ਪੈਰ ਠੰਢਾ ਅਤੇ ਫਿੱਕਾ ਹੈ।
picture-after-remember = ਯਾਦ ਰੱਖਣ ਲਈ ਤਿੰਨ ਗੱਲਾਂ
picture-after-remember-description = ਇੱਕ ਮਰੀਜ਼ ਤਿੰਨ ਗੱਲਾਂ ਸੋਚਦਾ ਹੈ। ਛੋਟੀਆਂ ਤਸਵੀਰਾਂ ਇਸ ਪੰਨੇ ਦੀਆਂ ਤਿੰਨ ਗੱਲਾਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ।
picture-after-stent-card = ਆਪਣਾ ਸਟੈਂਟ ਕਾਰਡ ਕੋਲ ਰੱਖੋ
picture-after-stent-card-description = ਇੱਕ ਆਦਮੀ ਬਟੂਏ ਵਿੱਚ ਕਾਰਡ ਪਾਉਂਦਾ ਹੈ। ਕਾਰਡ ਉੱਤੇ ਸਟੈਂਟ ਅਤੇ ਦਿਲ ਬਣੇ ਹਨ। ਆਪਣਾ ਕਾਰਡ ਕੋਲ ਰੱਖੋ।
picture-after-womb = ਬੱਚੇਦਾਨੀ ਦੇ ਟੈਸਟ ਤੋਂ ਬਾਅਦ ਆਰਾਮ
picture-after-womb-description = ਇੱਕ ਔਰਤ ਪੇਟ ਉੱਤੇ ਗਰਮ ਪਾਣੀ ਦੀ ਬੋਤਲ ਰੱਖ ਕੇ ਸੋਫ਼ੇ ਉੱਤੇ ਆਰਾਮ ਕਰਦੀ ਹੈ। ਮੇਜ਼ ਉੱਤੇ ਪੈਡ ਹੈ। ਉਸ ਨੂੰ ਪੇਡੂ ਵਿੱਚ ਮਰੋੜ ਪੈ ਸਕਦੇ ਹਨ ਅਤੇ ਥੋੜ੍ਹਾ ਖੂਨ ਆ ਸਕਦਾ ਹੈ।
picture-get-ready-bowel = ਆਰ-ਪਾਰ ਦਿਸਦੇ ਤਰਲ, ਖਾਲੀ ਅੰਤੜੀ
picture-get-ready-bowel-description = ਪਾਣੀ, ਪਤਲਾ ਸਾਫ਼ ਸੂਪ ਅਤੇ ਦੁੱਧ ਤੋਂ ਬਿਨਾਂ ਚਾਹ ਠੀਕ ਹਨ। ਖਾਣੇ ਦੀ ਪਲੇਟ ਉੱਤੇ ਕਾਟਾ ਹੈ। ਪਾਣੀ ਵਿੱਚ ਘੋਲਿਆ ਪਾਊਡਰ ਟੈਸਟ ਤੋਂ ਪਹਿਲਾਂ ਅੰਤੜੀ ਖਾਲੀ ਕਰਦਾ ਹੈ।
picture-safe-child = ਮਾਂ ਜਾਂ ਪਿਤਾ ਕੋਲ ਰਹਿੰਦੇ ਹਨ
picture-safe-child-description = ਇੱਕ ਬੱਚਾ ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਬੈਠਾ ਹੈ। ਪਿਤਾ ਨੇ ਸਿੱਕੇ (ਲੈੱਡ) ਦਾ ਐਪਰਨ ਪਾਇਆ ਹੈ ਅਤੇ ਬੱਚੇ ਦਾ ਹੱਥ ਫੜਿਆ ਹੈ। ਟੈਕਨੋਲੋਜਿਸਟ ਕੋਲ ਖੜ੍ਹੀ ਹੈ।
picture-safe-skin = ਆਪਣੀ ਪਿੱਠ ਉੱਤੇ ਲਾਲੀ ਦੇਖੋ
picture-safe-skin-description = ਇੱਕ ਆਦਮੀ ਸ਼ੀਸ਼ੇ ਵਿੱਚ ਆਪਣੀ ਪਿੱਠ ਉੱਤੇ ਲਾਲ ਨਿਸ਼ਾਨ ਦੇਖਦਾ ਹੈ। ਦੋ ਕੈਲੰਡਰ ਦਿਖਾਉਂਦੇ ਹਨ ਕਿ ਟੈਸਟ ਤੋਂ ਬਾਅਦ ਕੁਝ ਹਫ਼ਤੇ ਲੰਘ ਗਏ ਹਨ।
picture-what-happens-bowel = ਅੰਤੜੀ ਲਈ ਚਿੱਟਾ ਤਰਲ
picture-what-happens-bowel-description = ਇੱਕ ਆਦਮੀ ਚਾਦਰ ਹੇਠ ਪਾਸੇ ਭਾਰ ਲੇਟਿਆ ਹੈ। ਨਰਸ ਉਸ ਦੇ ਕੋਲ ਹੈ। ਛੋਟੀ ਤਸਵੀਰ ਵਿੱਚ ਚਿੱਟਾ ਤਰਲ ਨਲੀ ਰਾਹੀਂ ਉਸ ਦੀ ਅੰਤੜੀ ਵਿੱਚ ਜਾਂਦਾ ਹੈ।
picture-what-happens-wrist = ਗੁੱਟ ਵਿੱਚ ਪਤਲੀ ਨਲੀ
picture-what-happens-wrist-description = ਸਰੀਰ ਦੀਆਂ ਦੋ ਛੋਟੀਆਂ ਤਸਵੀਰਾਂ ਗੁੱਟ ਅਤੇ ਪੱਟ ਦੀ ਜੜ੍ਹ ਦਿਖਾਉਂਦੀਆਂ ਹਨ। ਹੇਠਾਂ ਦਵਾਈ ਗੁੱਟ ਨੂੰ ਸੁੰਨ ਕਰਦੀ ਹੈ। ਫਿਰ ਪਤਲੀ ਨਲੀ ਅੰਦਰ ਜਾ ਕੇ ਬਾਂਹ ਵਿੱਚ ਉੱਪਰ ਜਾਂਦੀ ਹੈ।
picture-what-happens-press = ਉਸ ਥਾਂ ਨੂੰ ਦਬਾਉਣਾ
picture-what-happens-press-description = ਇੱਕ ਆਦਮੀ ਬਿਸਤਰੇ ਉੱਤੇ ਪਿੱਠ ਭਾਰ ਸਿੱਧਾ ਲੇਟਿਆ ਹੈ। ਘੜੀ ਦੱਸਦੀ ਹੈ ਕਿ ਕੁਝ ਘੰਟੇ ਲੰਘਦੇ ਹਨ। ਹੇਠਾਂ ਦੋ ਤਰੀਕੇ ਹਨ: ਇੱਕ ਹੱਥ ਗੁੱਟ ਨੂੰ ਦਬਾਉਂਦਾ ਹੈ, ਜਾਂ ਗੁੱਟ ਉੱਤੇ ਬੈਂਡ ਲੱਗਾ ਹੈ।
picture-what-happens-c-arm = ਆਪਰੇਸ਼ਨ ਵਿੱਚ ਐਕਸ-ਰੇ ਸਕੈਨਰ (ਸੀ-ਆਰਮ)
picture-what-happens-c-arm-description = ਇੱਕ ਮਰੀਜ਼ ਚਾਦਰ ਹੇਠ ਸੁੱਤੀ ਹੈ। ਚੂਲੇ ਉੱਪਰ ਐਕਸ-ਰੇ ਸਕੈਨਰ (ਸੀ-ਆਰਮ) ਹੈ। ਸਰਜਨ ਨੇ ਸਿੱਕੇ (ਲੈੱਡ) ਦਾ ਐਪਰਨ ਪਾਇਆ ਹੈ ਅਤੇ ਉਹ ਸਕਰੀਨ ਉੱਤੇ ਹੱਡੀ ਅਤੇ ਉਸ ਦੇ ਪੇਚ ਦੇਖਦੇ ਹਨ।
picture-what-happens-joint = ਜੋੜ ਵਿੱਚ ਸੂਈ ਲਾਉਣਾ
picture-what-happens-joint-description = ਇੱਕ ਔਰਤ ਦੇ ਗੋਡੇ ਉੱਪਰ ਐਕਸ-ਰੇ ਸਕੈਨਰ (ਸੀ-ਆਰਮ) ਹੈ। ਡਾਕਟਰ ਗੋਡੇ ਵਿੱਚ ਸੂਈ ਪਾਉਂਦੀ ਹੈ ਅਤੇ ਸਕਰੀਨ ਥਾਂ ਦਿਖਾਉਂਦੀ ਹੈ। ਪਹਿਲਾਂ ਚਮੜੀ ਸਾਫ਼ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।
picture-what-happens-bone-numb = ਚਮੜੀ ਸੁੰਨ ਕਰਨਾ
picture-what-happens-bone-numb-description = ਇੱਕ ਮਰੀਜ਼ ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ ਲੇਟੀ ਹੈ। ਡਾਕਟਰ ਛੋਟੀ ਸੂਈ ਨਾਲ ਗੋਡੇ ਦੀ ਚਮੜੀ ਸੁੰਨ ਕਰਦੀ ਹੈ।
picture-what-happens-bone-rest = ਟੈਸਟ ਤੋਂ ਬਾਅਦ ਆਰਾਮ
picture-what-happens-bone-rest-description = ਇੱਕ ਮਰੀਜ਼, ਜਿਸ ਦੇ ਗੋਡੇ ਉੱਤੇ ਪੱਟੀ ਹੈ, ਬਿਸਤਰੇ ਉੱਤੇ ਆਰਾਮ ਕਰ ਰਹੀ ਹੈ। ਨਰਸ ਉਸ ਦਾ ਹਾਲ ਦੇਖਦੀ ਹੈ।
picture-what-happens-womb-finish = ਟੈਸਟ ਤੋਂ ਬਾਅਦ ਆਰਾਮ
picture-what-happens-womb-finish-description = ਇੱਕ ਔਰਤ ਟੈਸਟ ਤੋਂ ਬਾਅਦ ਆਰਾਮ ਕਰਦੀ ਹੈ। ਟੈਕਨੋਲੋਜਿਸਟ ਉਸ ਦਾ ਹਾਲ ਦੇਖਦਾ ਹੈ। ਮੇਜ਼ ਉੱਤੇ ਪੈਡ ਹੈ।
picture-what-happens-womb = ਐਕਸ-ਰੇ ਟੇਬਲ ਉੱਤੇ
picture-what-happens-womb-description = ਇੱਕ ਔਰਤ ਪਿੱਠ ਭਾਰ ਲੇਟੀ ਹੈ, ਗੋਡੇ ਚਾਦਰ ਹੇਠ ਹਨ। ਨਰਸ ਅਤੇ ਡਾਕਟਰ ਉਸ ਦੇ ਕੋਲ ਹਨ। ਛੋਟੀ ਤਸਵੀਰ ਵਿੱਚ ਉਹ ਔਜ਼ਾਰ ਹੈ, ਜੋ ਯੋਨੀ ਨੂੰ ਖੁੱਲ੍ਹਾ ਰੱਖਦਾ ਹੈ।
picture-what-happens-full = ਭਰਿਆ ਹੋਇਆ ਮਿਹਦਾ
picture-what-happens-full-description = ਮਰੀਜ਼ ਦਾ ਮਿਹਦਾ ਭਰਿਆ ਹੈ। ਨਰਸ ਨੂੰ ਦੱਸਣ ਲਈ ਇੱਕ ਹੱਥ ਖੜ੍ਹਾ ਹੈ। ਕੁਝ ਠੀਕ ਨਾ ਲੱਗੇ, ਤਾਂ ਤੁਸੀਂ ਵੀ ਟੀਮ ਨੂੰ ਦੱਸੋ।
picture-what-happens-wait = ਟੈਸਟ ਵਿੱਚ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ
picture-what-happens-wait-description = ਇੱਕ ਮਰੀਜ਼ ਕੁਰਸੀ ਉੱਤੇ ਉਡੀਕਦਾ ਹੈ। ਇੱਕ ਘੜੀ ਮਿਹਦੇ ਲਈ ਥੋੜ੍ਹਾ ਸਮਾਂ ਦਿਖਾਉਂਦੀ ਹੈ, ਇੱਕ ਛੋਟੀ ਅੰਤੜੀ ਲਈ ਕੁਝ ਘੰਟੇ। ਫਿਰ ਖਾਣਾ ਅਤੇ ਪਾਣੀ ਹੈ।
picture-what-happens-bowel-fill = ਬੇਰੀਅਮ ਅੰਤੜੀ ਭਰਦਾ ਹੈ
picture-what-happens-bowel-fill-description = ਇੱਕ ਆਦਮੀ ਚਾਦਰ ਹੇਠ ਪਾਸੇ ਭਾਰ ਲੇਟਿਆ ਹੈ। ਨਰਸ ਉਸ ਦੇ ਕੋਲ ਹੈ। ਛੋਟੀ ਤਸਵੀਰ ਵਿੱਚ ਚਿੱਟਾ ਤਰਲ ਉਸ ਦੀ ਅੰਤੜੀ ਭਰਦਾ ਹੈ।
picture-what-happens-toilet = ਟਾਇਲਟ ਜਾਣਾ
picture-what-happens-toilet-description = ਨਰਸ ਗਾਊਨ ਵਾਲੇ ਆਦਮੀ ਨਾਲ ਟਾਇਲਟ ਤੱਕ ਜਾਂਦੀ ਹੈ। ਟਾਇਲਟ ਵਿੱਚ ਚਿੱਟਾ ਤਰਲ ਹੈ: ਬੇਰੀਅਮ ਬਾਹਰ ਆਉਂਦਾ ਹੈ।
picture-what-happens-sleep = ਸੁੱਤੇ ਹੋਏ, ਜਾਂ ਇੱਕ ਹਿੱਸਾ ਸੁੰਨ
picture-what-happens-sleep-description = ਇੱਕ ਔਰਤ ਮਾਸਕ ਲਾ ਕੇ ਟੇਬਲ ਉੱਤੇ ਸੁੱਤੀ ਹੈ। ਛੋਟੀ ਤਸਵੀਰ ਵਿੱਚ ਇੱਕ ਔਰਤ ਜਾਗਦੀ ਹੈ, ਉਸ ਦੀ ਇੱਕ ਲੱਤ ਸੁੰਨ ਹੈ।
picture-what-happens-stop = ਤੁਸੀਂ “ਰੁਕੋ” ਕਹਿ ਸਕਦੇ ਹੋ
picture-what-happens-stop-description = ਟੇਬਲ ਉੱਤੇ ਲੇਟੀ ਔਰਤ ਹੱਥ ਖੜ੍ਹਾ ਕਰਦੀ ਹੈ। ਡਾਕਟਰ ਦੋਵੇਂ ਹੱਥ ਚੁੱਕ ਕੇ ਰੁਕ ਜਾਂਦੀ ਹੈ। ਛੋਟੀ ਤਸਵੀਰ ਵਿੱਚ ਬੱਚੇਦਾਨੀ ਦੇ ਮਰੋੜ ਹਨ।
picture-get-ready-tell-more = ਟੀਮ ਨੂੰ ਇਹ ਵੀ ਦੱਸੋ
picture-get-ready-tell-more-description = ਇੱਕ ਮਰੀਜ਼ ਨਰਸ ਨੂੰ ਸਿਹਤ ਦੀਆਂ ਸਮੱਸਿਆਵਾਂ ਅਤੇ ਪੁਰਾਣੇ ਐਕਸ-ਰੇ ਬਾਰੇ ਦੱਸਦਾ ਹੈ। ਛੋਟੀਆਂ ਤਸਵੀਰਾਂ ਇਸ ਪੰਨੇ ਦੀਆਂ ਗੱਲਾਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ।
picture-get-ready-womb-when = ਮਾਹਵਾਰੀ ਤੋਂ ਬਾਅਦ
picture-get-ready-womb-when-description = ਇੱਕ ਔਰਤ ਕੈਲੰਡਰ ਵੱਲ ਇਸ਼ਾਰਾ ਕਰਦੀ ਹੈ। ਪਹਿਲਾਂ ਖੂਨ ਵਾਲੇ ਦਿਨ ਹਨ। ਉਨ੍ਹਾਂ ਤੋਂ ਬਾਅਦ ਦੇ ਦਿਨਾਂ ਉੱਤੇ ਸਹੀ ਦਾ ਨਿਸ਼ਾਨ ਹੈ।
picture-get-ready-womb = ਬੱਚੇਦਾਨੀ ਦੇ ਟੈਸਟ ਤੋਂ ਪਹਿਲਾਂ
picture-get-ready-womb-description = ਇੱਕ ਔਰਤ ਫੋਨ ਕਰ ਕੇ ਦਰਦ ਦੀ ਗੋਲੀ ਬਾਰੇ ਪੁੱਛਦੀ ਹੈ। ਪੈਡ ਉਸ ਦੇ ਬੈਗ ਵਿੱਚ ਜਾਂਦਾ ਹੈ। ਟਾਇਲਟ ਦਿਖਾਉਂਦਾ ਹੈ ਕਿ ਉਹ ਪਹਿਲਾਂ ਉੱਥੇ ਜਾਂਦੀ ਹੈ।
picture-after-emergency-belly = ਪੇਟ ਵਿੱਚ ਬਹੁਤ ਤੇਜ਼ ਦਰਦ
picture-after-emergency-belly-description = ਇੱਕ ਮਰੀਜ਼ ਐਂਬੂਲੈਂਸ ਬੁਲਾਉਂਦਾ ਹੈ। ਇੱਕ ਤਸਵੀਰ ਵਿੱਚ ਬਹੁਤ ਦੁਖਦੇ ਪੇਟ ਉੱਤੇ ਦੋ ਹੱਥ ਹਨ।
picture-after-emergency-bowel = ਪੇਟ ਦਰਦ ਜਾਂ ਤਾਜ਼ਾ ਖੂਨ
picture-after-emergency-bowel-description = ਇੱਕ ਮਰੀਜ਼ ਐਂਬੂਲੈਂਸ ਬੁਲਾਉਂਦਾ ਹੈ। ਇੱਕ ਤਸਵੀਰ ਵਿੱਚ ਪੇਟ ਬਹੁਤ ਦੁਖਦਾ ਹੈ, ਦੂਜੀ ਵਿੱਚ ਟਾਇਲਟ ਵਿੱਚ ਤਾਜ਼ਾ ਖੂਨ ਹੈ।
picture-after-emergency-bleed = ਖੂਨ ਜੋ ਨਾ ਰੁਕੇ
picture-after-emergency-bleed-description = ਇੱਕ ਮਰੀਜ਼ ਐਂਬੂਲੈਂਸ ਬੁਲਾਉਂਦਾ ਹੈ। ਤਸਵੀਰ ਵਿੱਚ ਇੱਕ ਹੱਥ ਖੂਨ ਵਗਣ ਵਾਲੀ ਥਾਂ ਦਬਾਉਂਦਾ ਹੈ।
picture-after-barium-call = ਬੇਰੀਅਮ ਤੋਂ ਬਾਅਦ ਕਦੋਂ ਫੋਨ ਕਰੀਏ
picture-after-barium-call-description = ਇੱਕ ਮਰੀਜ਼ ਟੀਮ ਨੂੰ ਫੋਨ ਕਰਦਾ ਹੈ। ਚਾਰ ਛੋਟੀਆਂ ਤਸਵੀਰਾਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ ਕਿ ਕਦੋਂ: ਪੇਟ ਦਰਦ, ਉਲਟੀ, ਟੱਟੀ ਨਾ ਆਉਣਾ, ਅਤੇ ਬੁਖਾਰ।
picture-after-site-care = ਭਾਰੀ ਚੀਜ਼ਾਂ ਨਾ ਚੁੱਕੋ
picture-after-site-care-description = ਇੱਕ ਮਰੀਜ਼ ਦੇ ਸਰੀਰ ਵਿੱਚ ਜਿੱਥੋਂ ਪਤਲੀ ਨਲੀ ਅੰਦਰ ਗਈ ਸੀ, ਉੱਥੇ ਪੱਟੀ ਹੈ। ਭਾਰੇ ਬੈਗਾਂ ਉੱਤੇ ਕਾਟਾ ਹੈ। ਕੈਲੰਡਰ ਕੁਝ ਦਿਨ ਦਿਖਾਉਂਦਾ ਹੈ।
picture-after-joint = ਜੋੜ ਉੱਤੇ ਬਰਫ਼
picture-after-joint-description = ਇੱਕ ਔਰਤ ਲੱਤ ਉੱਪਰ ਰੱਖ ਕੇ ਬੈਠੀ ਹੈ। ਗੋਡੇ ਉੱਤੇ ਕੱਪੜੇ ਵਿੱਚ ਬਰਫ਼ ਹੈ। ਘੜੀ 15 ਮਿੰਟ ਦਿਖਾਉਂਦੀ ਹੈ।
picture-after-bone-surgery = ਲੱਤ ਨੂੰ ਸਿਰਹਾਣਿਆਂ ਉੱਤੇ ਆਰਾਮ ਦਿਓ
picture-after-bone-surgery-description = ਇੱਕ ਮਰੀਜ਼ ਘਰ ਵਿੱਚ ਸੋਫ਼ੇ ਉੱਤੇ ਆਰਾਮ ਕਰ ਰਹੀ ਹੈ। ਉਸ ਦੀ ਇੱਕ ਲੱਤ ਉੱਤੇ ਪਲਸਤਰ ਹੈ ਅਤੇ ਲੱਤ ਸਿਰਹਾਣਿਆਂ ਉੱਤੇ ਹੈ। ਸ਼ਾਵਰ ਹੇਠ ਪਲਸਤਰ ਦੀ ਤਸਵੀਰ ਉੱਤੇ ਕਾਟਾ ਹੈ।
picture-after-joint-call = ਜੋੜ ਲਈ ਕਦੋਂ ਫੋਨ ਕਰੀਏ
picture-after-joint-call-description = ਇੱਕ ਔਰਤ ਟੀਮ ਨੂੰ ਫੋਨ ਕਰਦੀ ਹੈ। ਤਿੰਨ ਛੋਟੀਆਂ ਤਸਵੀਰਾਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ ਕਿ ਕਦੋਂ: ਲਾਲ, ਸੁੱਜਿਆ ਗੋਡਾ, ਪਾਣੀ ਨਿਕਲਣਾ, ਅਤੇ ਬੁਖਾਰ।
picture-after-womb-call = ਇਸ ਟੈਸਟ ਤੋਂ ਬਾਅਦ ਕਦੋਂ ਫੋਨ ਕਰੀਏ
picture-after-womb-call-description = ਇੱਕ ਔਰਤ ਟੀਮ ਨੂੰ ਫੋਨ ਕਰਦੀ ਹੈ। ਤਿੰਨ ਛੋਟੀਆਂ ਤਸਵੀਰਾਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ ਕਿ ਕਦੋਂ: ਪੇਟ ਦਰਦ, ਬਹੁਤ ਖੂਨ, ਅਤੇ ਬੁਖਾਰ।
picture-after-milk = ਟੈਸਟ ਤੋਂ ਬਾਅਦ ਦੁੱਧ ਪਿਲਾਉਣਾ
picture-after-milk-description = ਇੱਕ ਔਰਤ ਸੋਫ਼ੇ ਉੱਤੇ ਬੈਠ ਕੇ ਬੱਚੇ ਨੂੰ ਆਪਣਾ ਦੁੱਧ ਪਿਲਾਉਂਦੀ ਹੈ। ਤੁਸੀਂ ਵੀ ਆਪਣਾ ਦੁੱਧ ਪਿਲਾਉਂਦੇ ਰਹਿ ਸਕਦੇ ਹੋ।
picture-what-happens-womb-dye = ਡਾਈ ਬੱਚੇਦਾਨੀ ਭਰਦੀ ਹੈ
picture-what-happens-womb-dye-description = ਬੱਚੇਦਾਨੀ, ਵੱਡੀ ਕਰ ਕੇ ਬਣਾਈ ਹੋਈ। ਹੇਠੋਂ ਪਤਲੀ ਨਲੀ ਆਉਂਦੀ ਹੈ। ਚਿੱਟੀ ਡਾਈ ਬੱਚੇਦਾਨੀ ਨੂੰ ਭਰਦੀ ਹੈ ਅਤੇ ਉਸ ਦੀਆਂ ਦੋਹਾਂ ਟਿਊਬਾਂ ਵਿੱਚੋਂ ਬਾਹਰ ਆਉਂਦੀ ਹੈ।
picture-what-happens-drain = ਸਟੈਂਟ, ਡਰੇਨ, ਲਾਈਨ
picture-what-happens-drain-description = ਗੁਬਾਰਾ ਖੂਨ ਦੀ ਤੰਗ ਨਾੜ ਖੋਲ੍ਹਦਾ ਹੈ, ਅਤੇ ਸਟੈਂਟ ਉਸ ਨੂੰ ਖੁੱਲ੍ਹਾ ਰੱਖਦਾ ਹੈ। ਡਰੇਨ (ਨਲੀ) ਪੇਟ ਵਿੱਚੋਂ ਪਾਣੀ ਬਾਹਰ ਕੱਢਦੀ ਹੈ। ਲਾਈਨ (ਪਤਲੀ ਨਲੀ) ਨਾੜ ਵਿੱਚ ਦਵਾਈ ਲੈ ਜਾਂਦੀ ਹੈ।
picture-after-drain = ਆਪਣੀ ਡਰੇਨ ਦਾ ਧਿਆਨ ਰੱਖੋ
picture-after-drain-description = ਇੱਕ ਮਰੀਜ਼ ਟੀਮ ਨੂੰ ਫੋਨ ਕਰਦਾ ਹੈ। ਛੋਟੀਆਂ ਤਸਵੀਰਾਂ ਦਿਖਾਉਂਦੀਆਂ ਹਨ: ਨਲੀ ਨਾ ਖਿੱਚੋ, ਸੁੱਕੀ ਰੱਖੋ, ਅਤੇ ਲਾਲੀ ਜਾਂ ਬੁਖਾਰ ਹੋਵੇ, ਤਾਂ ਫੋਨ ਕਰੋ।
