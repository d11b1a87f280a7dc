# Topic: after
after-title = ਟੈਸਟ ਤੋਂ ਬਾਅਦ
after-hint = ਘਰ ਵਿੱਚ ਕੀ ਕਰਨਾ ਹੈ

## after/emergency
after-emergency = ਤੁਰੰਤ ਮਦਦ ਲਓ
after-emergency-lead = { $emergency ->
    [none] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ **ਹੁਣੇ** ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਫੋਨ ਕਰੋ:
   *[other] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ **ਹੁਣੇ** { $emergency } ਉੱਤੇ ਫੋਨ ਕਰੋ:
}
after-emergency-chest = ਛਾਤੀ ਵਿੱਚ ਦਰਦ
after-emergency-breath = ਸਾਹ ਲੈਣ ਵਿੱਚ ਔਖ, ਜਾਂ ਚਿਹਰੇ ਜਾਂ ਗਲੇ ਦੀ ਸੋਜ
after-emergency-faint = ਬੇਹੋਸ਼ ਹੋ ਜਾਣਾ
after-emergency-stroke = ਚਿਹਰਾ ਇੱਕ ਪਾਸੇ ਲਟਕਣਾ, ਇੱਕ ਬਾਂਹ ਵਿੱਚ ਕਮਜ਼ੋਰੀ, ਜਾਂ ਬੋਲਣ ਵਿੱਚ ਔਖ
after-emergency-drive = ਉਡੀਕ ਨਾ ਕਰੋ। ਆਪ ਗੱਡੀ ਨਾ ਚਲਾਓ। ਜੇ ਤੁਸੀਂ ਕਲੀਨਿਕ ਵਿੱਚ ਹੋ, ਤਾਂ ਟੀਮ ਨੂੰ ਹੁਣੇ ਦੱਸੋ।

## after/emergency-more
after-emergency-more = ਇਨ੍ਹਾਂ ਲਈ ਵੀ ਮਦਦ ਲਓ
after-emergency-more-lead = { $emergency ->
    [none] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ **ਹੁਣੇ** ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਫੋਨ ਕਰੋ:
   *[other] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ **ਹੁਣੇ** { $emergency } ਉੱਤੇ ਫੋਨ ਕਰੋ:
}
after-emergency-more-bleed = ਖੂਨ, ਜੋ ਦਬਾਉਣ ਉੱਤੇ ਵੀ ਨਾ ਰੁਕੇ
after-emergency-more-cold = ਕੋਈ ਬਾਂਹ ਜਾਂ ਲੱਤ, ਜੋ ਠੰਢੀ, ਫਿੱਕੀ ਜਾਂ ਸੁੰਨ ਹੋ ਜਾਵੇ
after-emergency-more-belly = ਪੇਟ ਵਿੱਚ ਬਹੁਤ ਤੇਜ਼ ਦਰਦ
after-emergency-more-blood = ਗੁਦਾ (ਟੱਟੀ ਵਾਲੀ ਥਾਂ) ਤੋਂ ਤਾਜ਼ਾ ਖੂਨ
after-emergency-more-how = ਫੋਨ ਉੱਤੇ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ।
after-emergency-more-rash = ਧੱਫੜ ਕਈ ਦਿਨ ਬਾਅਦ ਵੀ ਹੋ ਸਕਦੇ ਹਨ। ਅਜਿਹਾ ਹੋਵੇ ਤਾਂ ਟੀਮ ਨੂੰ ਫੋਨ ਕਰੋ।

## after/barium
after-barium = ਬੇਰੀਅਮ ਤੋਂ ਬਾਅਦ ਵੱਧ ਪਾਣੀ ਪੀਓ
after-barium-drink = ਜੇ ਤੁਹਾਨੂੰ [ਬੇਰੀਅਮ](barium) ਦਿੱਤਾ ਗਿਆ ਸੀ, ਤਾਂ ਆਮ ਨਾਲੋਂ ਵੱਧ ਪਾਣੀ ਪੀਓ। ਪਰ ਜੇ ਤੁਹਾਨੂੰ ਘੱਟ ਪਾਣੀ ਪੀਣ ਲਈ ਕਿਹਾ ਗਿਆ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਪੁੱਛੋ।
after-barium-stools = ਕੁਝ ਦਿਨ ਤੁਹਾਡੀ ਟੱਟੀ (ਮਲ) ਦਾ ਰੰਗ ਫਿੱਕਾ ਦਿਸ ਸਕਦਾ ਹੈ।
after-barium-tell = ਜੇ ਦੋ ਦਿਨ ਤੋਂ ਵੱਧ ਕਬਜ਼ ਰਹੇ (ਟੱਟੀ ਔਖੀ ਆਵੇ), ਤਾਂ ਟੀਮ ਨੂੰ ਦੱਸੋ।

## after/barium-call
after-barium-call = ਬੇਰੀਅਮ ਤੋਂ ਬਾਅਦ, ਇਨ੍ਹਾਂ ਲਈ ਫੋਨ ਕਰੋ
after-barium-call-lead = { $phone ->
    [none] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਫੋਨ ਕਰੋ**:
   *[other] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ { $phone } ਉੱਤੇ **ਫੋਨ ਕਰੋ**:
}
after-barium-call-belly = { $emergency ->
    [none] ਪੇਟ ਵਿੱਚ ਦਰਦ, ਜਾਂ ਪੇਟ ਫੁੱਲਣਾ (ਬਹੁਤ ਤੇਜ਼ ਦਰਦ: ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਫੋਨ ਕਰੋ)
   *[other] ਪੇਟ ਵਿੱਚ ਦਰਦ, ਜਾਂ ਪੇਟ ਫੁੱਲਣਾ (ਬਹੁਤ ਤੇਜ਼ ਦਰਦ: { $emergency } ਉੱਤੇ ਫੋਨ ਕਰੋ)
}
after-barium-call-vomit = ਉਲਟੀ ਜਾਂ ਬੁਖਾਰ
after-barium-call-gas = ਦੋ ਦਿਨ ਟੱਟੀ (ਮਲ) ਨਾ ਆਉਣਾ, ਜਾਂ ਪੇਟ ਦੀ ਗੈਸ ਨਾ ਨਿਕਲਣਾ
after-barium-call-cough = ਬੇਰੀਅਮ ਪੀਣ ਤੋਂ ਬਾਅਦ ਖੰਘ, ਜੋ ਨਾ ਹਟੇ

## after/catheter-site
after-catheter-site = ਕੈਥੀਟਰ ਵਾਲੀ ਥਾਂ ਦੇਖਦੇ ਰਹੋ
after-catheter-site-bleed = { $emergency ->
    [none] ਖੂਨ ਵਗੇ, ਤਾਂ ਲੇਟ ਜਾਓ ਅਤੇ ਜ਼ੋਰ ਨਾਲ **ਦਬਾਓ**। ਨਾ ਰੁਕੇ, ਤਾਂ ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਫੋਨ ਕਰੋ।
   *[other] ਖੂਨ ਵਗੇ, ਤਾਂ ਲੇਟ ਜਾਓ ਅਤੇ ਜ਼ੋਰ ਨਾਲ **ਦਬਾਓ**। ਨਾ ਰੁਕੇ, ਤਾਂ { $emergency } ਉੱਤੇ ਫੋਨ ਕਰੋ।
}
after-catheter-site-call = { $phone ->
    [none] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਫੋਨ ਕਰੋ**:
   *[other] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ { $phone } ਉੱਤੇ **ਫੋਨ ਕਰੋ**:
}
after-catheter-site-growing = ਵਧਦੀ ਹੋਈ ਗੰਢ
after-catheter-site-fluid = ਉਸ ਥਾਂ ਤੋਂ ਪਾਣੀ ਜਾਂ ਪੀਕ ਨਿਕਲਣਾ
after-catheter-site-pain = ਵਧਦਾ ਦਰਦ, ਜਾਂ ਫੈਲਦੀ ਲਾਲੀ
after-catheter-site-fever = ਬੁਖਾਰ

## after/site-care
after-site-care = ਉਸ ਬਾਂਹ ਜਾਂ ਲੱਤ ਨੂੰ ਆਰਾਮ ਦਿਓ
after-site-care-lift = ਜਦੋਂ ਤੱਕ ਟੀਮ ਨਾ ਕਹੇ, ਭਾਰੀ ਚੀਜ਼ਾਂ ਨਾ ਚੁੱਕੋ।
after-site-care-ask = ਪੁੱਛੋ: ਗੱਡੀ ਚਲਾਉਣੀ, ਨਹਾਉਣਾ ਅਤੇ ਕੰਮ ਕਰਨਾ ਕਦੋਂ ਠੀਕ ਹੈ? ਕੁਝ ਦਿਨ ਲੱਗ ਸਕਦੇ ਹਨ।
after-site-care-usual = ਨੀਲ ਪੈਣਾ ਅਤੇ ਥੋੜ੍ਹੀ ਪੀੜ ਆਮ ਗੱਲ ਹੈ।
after-site-care-rash = ਧੱਫੜ ਕਈ ਦਿਨ ਬਾਅਦ ਵੀ ਹੋ ਸਕਦੇ ਹਨ। ਅਜਿਹਾ ਹੋਵੇ ਤਾਂ ਟੀਮ ਨੂੰ ਫੋਨ ਕਰੋ।

## after/home
after-home-adult = ਸੈਡੇਟਿਵ ਤੋਂ ਬਾਅਦ ਕੋਈ ਬਾਲਗ ਤੁਹਾਨੂੰ ਘਰ ਲੈ ਜਾਵੇ
after-home-must = [ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ (ਸੈਡੇਟਿਵ)](sedative) ਤੋਂ ਬਾਅਦ **ਜ਼ਰੂਰੀ ਹੈ** ਕਿ ਕੋਈ ਬਾਲਗ ਤੁਹਾਨੂੰ ਘਰ ਲੈ ਜਾਵੇ ਅਤੇ ਤੁਹਾਡੇ ਕੋਲ ਰਹੇ।
after-home-lead = 24 ਘੰਟੇ ਤੱਕ:
after-home-drive = ਗੱਡੀ ਜਾਂ ਮਸ਼ੀਨ **ਨਾ** ਚਲਾਓ
after-home-alcohol = ਸ਼ਰਾਬ **ਨਾ** ਪੀਓ
after-home-sign = ਜ਼ਰੂਰੀ ਕਾਗਜ਼ਾਂ ਉੱਤੇ ਦਸਤਖਤ **ਨਾ** ਕਰੋ
after-home-food = ਜਦੋਂ ਟੀਮ ਕਹੇ, ਉਦੋਂ ਆਪਣਾ ਆਮ ਖਾਣਾ ਅਤੇ ਦਵਾਈਆਂ ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ।

## after/stent-home
after-stent-home-if = ਸਟੈਂਟ ਪਿਆ ਹੈ, ਤਾਂ ਉਸ ਦਾ ਧਿਆਨ ਰੱਖੋ
after-stent-home-pills = ਜੇ ਖੂਨ ਜੰਮਣ ਤੋਂ ਰੋਕਣ ਵਾਲੀਆਂ ਗੋਲੀਆਂ ਮਿਲੀਆਂ ਹਨ, ਤਾਂ ਦਿਲ ਜਾਂ ਖੂਨ ਦੀਆਂ ਨਾੜਾਂ ਦੇ ਡਾਕਟਰ ਦੇ ਕਹੇ ਬਿਨਾਂ ਬੰਦ **ਨਾ** ਕਰੋ। ਤੁਹਾਡਾ [ਸਟੈਂਟ](stent) ਬੰਦ ਹੋ ਸਕਦਾ ਹੈ।
after-stent-home-card = ਸਟੈਂਟ ਕਾਰਡ ਕੋਲ ਰੱਖੋ। ਆਪਰੇਸ਼ਨ ਜਾਂ ਐੱਮਆਰਆਈ ਤੋਂ ਪਹਿਲਾਂ ਦਿਖਾਓ।
after-stent-home-ask = ਪੁੱਛੋ: ਇਹ ਸਦਾ ਰਹੇਗਾ, ਜਾਂ ਕੱਢਿਆ ਜਾਵੇਗਾ?

## after/tube-home
after-tube-home = ਆਪਣੀ ਡਰੇਨ ਜਾਂ ਲਾਈਨ ਦਾ ਧਿਆਨ ਰੱਖੋ
after-tube-home-pull = ਇਸ ਨੂੰ ਨਾ ਖਿੱਚੋ। ਨਿਕਲ ਜਾਵੇ, ਤਾਂ ਮੁੜ ਅੰਦਰ ਨਾ ਪਾਓ। ਟੀਮ ਨੂੰ ਫੋਨ ਕਰੋ।
after-tube-home-dry = ਇਸ ਨੂੰ ਸਾਫ਼ ਅਤੇ ਸੁੱਕਾ ਰੱਖੋ।
after-tube-home-lead = { $phone ->
    [none] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਫੋਨ ਕਰੋ**:
   *[other] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ { $phone } ਉੱਤੇ **ਫੋਨ ਕਰੋ**:
}
after-tube-home-fever = ਬੁਖਾਰ ਜਾਂ ਕਾਂਬਾ
after-tube-home-red = ਲਾਲ ਜਾਂ ਦੁਖਦੀ ਚਮੜੀ, ਜਾਂ ਪੀਕ
after-tube-home-flow = ਰਿਸਣਾ, ਜਾਂ ਵਗਣਾ ਬੰਦ ਹੋਣਾ

## after/bone-home
after-bone-home = ਜੋੜ ਵਿੱਚ ਸੂਈ ਤੋਂ ਬਾਅਦ
after-bone-home-easy = ਇੱਕ ਦਿਨ [ਜੋੜ](joint) ਨੂੰ ਆਰਾਮ ਦਿਓ। ਖੇਡਾਂ ਨਾ ਖੇਡੋ।
after-bone-home-ice = ਕੱਪੜੇ ਵਿੱਚ ਬਰਫ਼ ਨਾਲ ਆਰਾਮ ਮਿਲਦਾ ਹੈ, ਇੱਕ ਵਾਰ ਵਿੱਚ ਲਗਭਗ 15 ਮਿੰਟ।
after-bone-home-sore = ਜੋੜ ਸੁੰਨ ਹੋ ਸਕਦਾ ਹੈ, ਫਿਰ ਇੱਕ-ਦੋ ਦਿਨ ਦੁਖ ਸਕਦਾ ਹੈ।
after-bone-home-sugar = ਸ਼ੂਗਰ (ਡਾਇਬਟੀਜ਼) ਹੈ, ਤਾਂ: ਸਟੀਰੌਇਡ ਦੇ ਟੀਕੇ ਨਾਲ ਖੂਨ ਦੀ ਸ਼ੂਗਰ ਵਧ ਸਕਦੀ ਹੈ।

## after/bone-surgery
after-bone-surgery = ਹੱਡੀ ਦੇ ਆਪਰੇਸ਼ਨ ਤੋਂ ਬਾਅਦ
after-bone-surgery-dry = ਪੱਟੀ ਜਾਂ ਪਲਸਤਰ ਨੂੰ ਸਾਫ਼ ਅਤੇ ਸੁੱਕਾ ਰੱਖੋ।
after-bone-surgery-raise = ਬਾਂਹ ਜਾਂ ਲੱਤ ਨੂੰ ਸਿਰਹਾਣਿਆਂ ਉੱਤੇ ਰੱਖ ਕੇ ਆਰਾਮ ਦਿਓ।
after-bone-surgery-ask = ਪੁੱਛੋ: ਬਾਂਹ ਜਾਂ ਲੱਤ ਉੱਤੇ ਕਿੰਨਾ ਭਾਰ ਪਾਉਣਾ ਠੀਕ ਹੈ?
after-bone-surgery-lead = { $phone ->
    [none] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ ਤੁਰੰਤ **ਫੋਨ ਕਰੋ**:
   *[other] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ { $phone } ਉੱਤੇ ਤੁਰੰਤ **ਫੋਨ ਕਰੋ**:
}
after-bone-surgery-numb = ਹੱਥ ਜਾਂ ਪੈਰ ਦੀਆਂ ਉਂਗਲਾਂ ਨੀਲੀਆਂ, ਫਿੱਕੀਆਂ ਜਾਂ ਸੁੰਨ ਹੋ ਜਾਣਾ
after-bone-surgery-calf = ਪਿੰਡਲੀ (ਗੋਡੇ ਤੋਂ ਹੇਠਾਂ, ਲੱਤ ਦੇ ਪਿੱਛੇ) ਵਿੱਚ ਦਰਦ ਜਾਂ ਸੋਜ

## after/bone-call
after-bone-call = ਆਪਰੇਸ਼ਨ ਜਾਂ ਸੂਈ ਤੋਂ ਬਾਅਦ, ਇਨ੍ਹਾਂ ਲਈ ਫੋਨ ਕਰੋ
after-bone-call-lead = { $phone ->
    [none] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਫੋਨ ਕਰੋ**:
   *[other] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ { $phone } ਉੱਤੇ **ਫੋਨ ਕਰੋ**:
}
after-bone-call-fever = ਬੁਖਾਰ ਜਾਂ ਕਾਂਬਾ
after-bone-call-red = ਵਧਦੀ ਲਾਲੀ, ਗਰਮੀ ਜਾਂ ਸੋਜ
after-bone-call-pus = ਪਾਣੀ ਜਾਂ ਪੀਕ
after-bone-call-pain = ਵਧਦਾ ਦਰਦ
after-bone-call-night = ਜੋੜ ਦੀ ਇਨਫੈਕਸ਼ਨ ਹੋਵੇ, ਤਾਂ ਉਡੀਕ ਨਾ ਕਰੋ। ਰਾਤ ਨੂੰ ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ ਵਿੱਚ ਜਾਓ।

## after/womb-home
after-womb-home = ਘਰ ਵਿੱਚ ਪੈਡ ਲਾਓ
after-womb-home-pad = ਡਾਈ ਬਾਹਰ ਆਉਂਦੀ ਹੈ। ਇਹ ਚਿਪਚਿਪੀ ਅਤੇ ਥੋੜ੍ਹੀ ਖੂਨ ਵਾਲੀ ਹੋ ਸਕਦੀ ਹੈ।
after-womb-home-bleeding = ਇੱਕ-ਦੋ ਦਿਨ ਥੋੜ੍ਹਾ ਖੂਨ ਅਤੇ ਪੇਡੂ ਵਿੱਚ ਮਰੋੜ ਆਮ ਗੱਲ ਹੈ।
after-womb-home-ask = ਪੁੱਛੋ: ਮੈਂ ਕਦੋਂ ਨਹਾ ਸਕਦੀ ਹਾਂ, ਤੈਰ ਸਕਦੀ ਹਾਂ ਅਤੇ ਸੈਕਸ ਕਰ ਸਕਦੀ ਹਾਂ?

## after/womb-call
after-womb-call = ਬੱਚੇਦਾਨੀ ਦੇ ਟੈਸਟ ਤੋਂ ਬਾਅਦ, ਇਨ੍ਹਾਂ ਲਈ ਫੋਨ ਕਰੋ
after-womb-call-lead = { $phone ->
    [none] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ **ਫੋਨ ਕਰੋ**:
   *[other] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਟੀਮ ਨੂੰ { $phone } ਉੱਤੇ **ਫੋਨ ਕਰੋ**:
}
after-womb-call-fever = ਬੁਖਾਰ
after-womb-call-pain = ਤੇਜ਼ ਦਰਦ, ਜਾਂ ਵਧਦਾ ਦਰਦ
after-womb-call-bleeding = ਬਹੁਤ ਖੂਨ ਪੈਣਾ (ਇੱਕ ਘੰਟੇ ਵਿੱਚ ਪੂਰਾ ਪੈਡ ਭਰ ਜਾਵੇ)
after-womb-call-fluid = ਯੋਨੀ ਵਿੱਚੋਂ ਅਜਿਹਾ ਪਾਣੀ ਪੈਣਾ, ਜੋ ਤੁਹਾਨੂੰ ਆਮ ਨਹੀਂ ਪੈਂਦਾ
after-womb-call-rash = ਧੱਫੜ ਕਈ ਦਿਨ ਬਾਅਦ ਵੀ ਹੋ ਸਕਦੇ ਹਨ। ਉਦੋਂ ਵੀ ਫੋਨ ਕਰੋ।

## after/milk
after-milk = ਤੁਸੀਂ ਆਪਣਾ ਦੁੱਧ ਪਿਲਾਉਂਦੇ ਰਹਿ ਸਕਦੇ ਹੋ
after-milk-dye = [ਕੰਟਰਾਸਟ ਡਾਈ](contrast-dye) ਕਰਕੇ ਦੁੱਧ ਪਿਲਾਉਣਾ ਬੰਦ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ। ਦੁੱਧ ਵਿੱਚ ਇਹ ਬਹੁਤ ਘੱਟ ਜਾਂਦੀ ਹੈ।
after-milk-sedative = ਕੀ ਤੁਹਾਨੂੰ [ਸ਼ਾਂਤ ਕਰਨ ਵਾਲੀ ਦਵਾਈ (ਸੈਡੇਟਿਵ)](sedative) ਜਾਂ ਦਰਦ ਦੀ ਦਵਾਈ ਮਿਲੀ? ਪੁੱਛੋ ਕਿ ਦੁੱਧ ਕਦੋਂ ਪਿਲਾ ਸਕਦੇ ਹੋ।
