# Topic: after
after-title = તપાસ પછી
after-hint = ઘરે શું કરવું

## after/emergency
after-emergency = તરત મદદ મેળવો
after-emergency-lead = { $emergency ->
    [none] આમાંથી કંઈ પણ થાય તો **હમણાં જ** ઇમરજન્સી નંબર પર ફોન કરો:
   *[other] આમાંથી કંઈ પણ થાય તો **હમણાં જ** { $emergency } પર ફોન કરો:
}
after-emergency-chest = છાતીમાં દુખાવો
after-emergency-breath = શ્વાસ લેવામાં તકલીફ, અથવા ચહેરા કે ગળા પર સોજો
after-emergency-faint = બેભાન થઈ જવું
after-emergency-stroke = ચહેરો એક બાજુ લટકી પડવો, એક હાથમાં નબળાઈ, કે બોલવામાં તકલીફ
after-emergency-drive = રાહ ન જુઓ. જાતે ગાડી ન ચલાવો. તમે ક્લિનિકમાં હો, તો ટીમને હમણાં જ જણાવો.

## after/emergency-more
after-emergency-more = આવું થાય તો પણ મદદ મેળવો
after-emergency-more-lead = { $emergency ->
    [none] આમાંથી કંઈ પણ થાય તો **હમણાં જ** ઇમરજન્સી નંબર પર ફોન કરો:
   *[other] આમાંથી કંઈ પણ થાય તો **હમણાં જ** { $emergency } પર ફોન કરો:
}
after-emergency-more-bleed = લોહી, જે દબાવવા છતાં ન અટકે
after-emergency-more-cold = કોઈ હાથ કે પગ ઠંડો, ફિક્કો કે સુન્ન થઈ જવો (બહેર મારી જવો)
after-emergency-more-belly = પેટમાં બહુ સખત દુખાવો
after-emergency-more-blood = મળ નીકળવાની જગ્યાએથી તાજું લોહી
after-emergency-more-how = ફોન પર કહો કે તમે ક્યાં છો.
after-emergency-more-rash = ચકામાં કેટલાક દિવસ પછી પણ થઈ શકે. એવું થાય તો ટીમને ફોન કરો.

## after/barium
after-barium = બેરિયમ પછી વધારે પાણી પીઓ
after-barium-drink = તમને [બેરિયમ](barium) અપાયું હોય તો રોજ કરતાં વધારે પાણી પીઓ. પણ તમને ઓછું પાણી પીવાનું કહેવાયું હોય તો પહેલાં પૂછો.
after-barium-stools = થોડા દિવસ તમારા મળનો રંગ ફિક્કો દેખાઈ શકે.
after-barium-tell = જો બે દિવસથી વધારે કબજિયાત રહે (મળ ઊતરવામાં મુશ્કેલી પડે), તો ટીમને જણાવો.

## after/barium-call
after-barium-call = બેરિયમ પછી, આવું થાય તો ફોન કરો
after-barium-call-lead = { $phone ->
    [none] આમાંથી કંઈ પણ થાય તો ટીમને **ફોન કરો**:
   *[other] આમાંથી કંઈ પણ થાય તો ટીમને { $phone } પર **ફોન કરો**:
}
after-barium-call-belly = { $emergency ->
    [none] પેટમાં દુખાવો, કે પેટ ફૂલવું (બહુ સખત દુખાવો: ઇમરજન્સી નંબર પર ફોન કરો)
   *[other] પેટમાં દુખાવો, કે પેટ ફૂલવું (બહુ સખત દુખાવો: { $emergency } પર ફોન કરો)
}
after-barium-call-vomit = ઊલટી કે તાવ
after-barium-call-gas = બે દિવસ મળ ન ઊતરવો (ઝાડો ન થવો), કે પેટનો ગૅસ ન નીકળવો
after-barium-call-cough = બેરિયમ પીધા પછી ખાંસી, જે મટે નહીં

## after/catheter-site
after-catheter-site = કેથેટરવાળી જગ્યા જોતાં રહો
after-catheter-site-bleed = { $emergency ->
    [none] લોહી નીકળે તો આડાં પડો અને જોરથી **દબાવો**. ન અટકે તો ઇમરજન્સી નંબર પર ફોન કરો.
   *[other] લોહી નીકળે તો આડાં પડો અને જોરથી **દબાવો**. ન અટકે તો { $emergency } પર ફોન કરો.
}
after-catheter-site-call = { $phone ->
    [none] આમાંથી કંઈ પણ થાય તો ટીમને **ફોન કરો**:
   *[other] આમાંથી કંઈ પણ થાય તો ટીમને { $phone } પર **ફોન કરો**:
}
after-catheter-site-growing = વધતી જતી ગાંઠ
after-catheter-site-fluid = તે જગ્યામાંથી પાણી કે પરુ નીકળવું
after-catheter-site-pain = વધતો દુખાવો, કે ફેલાતી લાલાશ
after-catheter-site-fever = તાવ

## after/site-care
after-site-care = તે હાથ કે પગને આરામ આપો
after-site-care-lift = ટીમ ન કહે ત્યાં સુધી ભારે વસ્તુઓ ન ઊંચકો.
after-site-care-ask = પૂછો: હું ક્યારે ગાડી ચલાવી શકું, નાહી શકું અને કામ કરી શકું? થોડા દિવસ લાગી શકે.
after-site-care-usual = ભૂરો ડાઘ પડવો અને થોડો દુખાવો થવો સામાન્ય છે.
after-site-care-rash = ચકામાં કેટલાક દિવસ પછી પણ થઈ શકે. એવું થાય તો ટીમને ફોન કરો.

## after/home
after-home-adult = સેડેટિવ પછી પુખ્ત વ્યક્તિ તમને ઘરે લઈ જાય
after-home-must = [શાંત કરવાની દવા (સેડેટિવ)](sedative) પછી કોઈ પુખ્ત વ્યક્તિ તમને ઘરે લઈ જાય અને તમારી સાથે રહે તે **જરૂરી છે**.
after-home-lead = 24 કલાક સુધી:
after-home-drive = ગાડી કે મશીન **ન** ચલાવો
after-home-alcohol = દારૂ **ન** પીઓ
after-home-sign = મહત્ત્વના કાગળો પર સહી **ન** કરો
after-home-food = ટીમ કહે ત્યારે તમારો રોજનો ખોરાક અને દવાઓ ફરી શરૂ કરો.

## after/stent-home
after-stent-home-if = સ્ટેન્ટ મુકાયો હોય તો તેને સાચવો
after-stent-home-pills = લોહી જામતું અટકાવતી ગોળીઓ મળી હોય, તો હૃદય કે લોહીની નસોના ડૉક્ટરના કહ્યા વિના બંધ **ન** કરો. તમારો [સ્ટેન્ટ](stent) બંધ થઈ શકે.
after-stent-home-card = સ્ટેન્ટ કાર્ડ સાથે રાખો. ઑપરેશન કે એમઆરઆઈ પહેલાં બતાવો.
after-stent-home-ask = પૂછો: તે કાયમ રહેશે, કે કાઢવામાં આવશે?

## after/tube-home
after-tube-home = તમારા ડ્રેન કે લાઇનની સંભાળ રાખો
after-tube-home-pull = તેને ખેંચો નહીં. નીકળી જાય તો પાછું અંદર ન નાખો. ટીમને ફોન કરો.
after-tube-home-dry = તેને ચોખ્ખું અને સૂકું રાખો.
after-tube-home-lead = { $phone ->
    [none] આમાંથી કંઈ પણ થાય તો ટીમને **ફોન કરો**:
   *[other] આમાંથી કંઈ પણ થાય તો ટીમને { $phone } પર **ફોન કરો**:
}
after-tube-home-fever = તાવ કે ટાઢની ધ્રુજારી
after-tube-home-red = ચામડી લાલ થવી કે દુખવી, અથવા પરુ
after-tube-home-flow = ચૂવું, કે વહેતું બંધ થવું

## after/bone-home
after-bone-home = સાંધામાં સોય પછી
after-bone-home-easy = એક દિવસ [સાંધા](joint)ને આરામ આપો. રમત-ગમત ન કરો.
after-bone-home-ice = કપડામાં બરફ રાહત આપે છે, એક વારમાં આશરે 15 મિનિટ.
after-bone-home-sore = સાંધો સુન્ન થઈ શકે, પછી એક-બે દિવસ દુખી શકે.
after-bone-home-sugar = ડાયાબિટીસ હોય તો: સ્ટીરોઇડના ઇન્જેક્શનથી શુગર વધી શકે.

## after/bone-surgery
after-bone-surgery = હાડકાના ઑપરેશન પછી
after-bone-surgery-dry = પાટા કે પ્લાસ્ટરને ચોખ્ખું અને સૂકું રાખો.
after-bone-surgery-raise = હાથ કે પગને ઓશીકાં પર રાખીને આરામ આપો.
after-bone-surgery-ask = પૂછો: હું હાથ કે પગ પર કેટલું વજન મૂકી શકું?
after-bone-surgery-lead = { $phone ->
    [none] આમાંથી કંઈ પણ થાય તો ટીમને તરત **ફોન કરો**:
   *[other] આમાંથી કંઈ પણ થાય તો ટીમને { $phone } પર તરત **ફોન કરો**:
}
after-bone-surgery-numb = હાથ કે પગની આંગળીઓ વાદળી, ફિક્કી કે સુન્ન થઈ જવી (બહેર મારી જવી)
after-bone-surgery-calf = પગની પિંડીમાં (ઘૂંટણની નીચે, પાછળ) દુખાવો કે સોજો

## after/bone-call
after-bone-call = ઑપરેશન કે સોય પછી, આવું થાય તો ફોન કરો
after-bone-call-lead = { $phone ->
    [none] આમાંથી કંઈ પણ થાય તો ટીમને **ફોન કરો**:
   *[other] આમાંથી કંઈ પણ થાય તો ટીમને { $phone } પર **ફોન કરો**:
}
after-bone-call-fever = તાવ કે ટાઢની ધ્રુજારી
after-bone-call-red = વધતી લાલાશ, ગરમી કે સોજો
after-bone-call-pus = પાણી કે પરુ
after-bone-call-pain = વધતો દુખાવો
after-bone-call-night = સાંધાના ઇન્ફેક્શનમાં રાહ ન જોવાય. રાત્રે હૉસ્પિટલની ઇમરજન્સીમાં જાઓ.

## after/womb-home
after-womb-home = ઘરે પૅડ પહેરો
after-womb-home-pad = ડાઈ બહાર આવે છે. તે ચીકણી અને થોડી લોહીવાળી હોઈ શકે.
after-womb-home-bleeding = એક-બે દિવસ થોડું લોહી અને પેડુમાં ચૂંક સામાન્ય છે.
after-womb-home-ask = પૂછો: હું ક્યારે નાહી શકું, તરી શકું અને જાતીય સંબંધ બાંધી શકું?

## after/womb-call
after-womb-call = ગર્ભાશયની તપાસ પછી, આવું થાય તો ફોન કરો
after-womb-call-lead = { $phone ->
    [none] આમાંથી કંઈ પણ થાય તો ટીમને **ફોન કરો**:
   *[other] આમાંથી કંઈ પણ થાય તો ટીમને { $phone } પર **ફોન કરો**:
}
after-womb-call-fever = તાવ
after-womb-call-pain = સખત દુખાવો, કે વધતો દુખાવો
after-womb-call-bleeding = ઘણું લોહી વહેવું (એક કલાકમાં આખું પૅડ ભરાઈ જાય)
after-womb-call-fluid = યોનિમાંથી તમને સામાન્ય રીતે ન પડે એવું પાણી પડવું
after-womb-call-rash = ચકામાં કેટલાક દિવસ પછી પણ થઈ શકે. ત્યારે પણ ફોન કરો.

## after/milk
after-milk = તમે સ્તનપાન ચાલુ રાખી શકો
after-milk-dye = [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye)ને લીધે બાળકને તમારું દૂધ આપવાનું બંધ કરવાની જરૂર નથી. દૂધમાં તે બહુ ઓછી જાય છે.
after-milk-sedative = શું તમને [શાંત કરવાની દવા (સેડેટિવ)](sedative) કે દુખાવાની દવા મળી? ક્યારે સ્તનપાન કરાવી શકાય તે પૂછો.
