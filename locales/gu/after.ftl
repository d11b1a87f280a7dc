# Topic: after
after-title = તપાસ પછી
after-hint = ઘરે શું કરવું

## after/barium
after-barium = બેરિયમ પછી વધારે પાણી પીઓ
after-barium-water = તમને [બેરિયમ](barium) અપાયું હોય તો રોજ કરતાં વધારે પાણી પીઓ.
after-barium-stools = થોડા દિવસ તમારા મળનો રંગ ફિક્કો દેખાઈ શકે.
after-barium-tell = જો બે દિવસથી વધારે કબજિયાત રહે (મળ ઊતરવામાં મુશ્કેલી પડે), તો ટીમને કહો.

## after/catheter-site
after-catheter-site = કેથેટરવાળી જગ્યા જોતા રહો
after-catheter-site-lead = જો તમને [કેથેટર](catheter) મૂક્યું હતું, તો આમાંથી કંઈ પણ થાય ત્યારે ટીમને **ફોન કરો**:
after-catheter-site-lump = લોહી નીકળવું, અથવા વધતી જતી ગાંઠ
after-catheter-site-fluid = તે જગ્યામાંથી પાણી કે પરુ નીકળવું
after-catheter-site-cold = હાથ કે પગ ઠંડો પડવો કે બહેરો (સુન્ન) થવો
after-catheter-site-fever = તાવ

## after/home
after-home = ઘરે લઈ જવા કોઈની જરૂર પડી શકે
after-home-sedative = [શાંત કરવાની દવા (સેડેટિવ)](sedative) પછી કોઈએ તમને ઘરે લઈ જવા જોઈએ.
after-home-food = ટીમ કહે ત્યારે તમારો રોજનો ખોરાક અને દવાઓ ફરી શરૂ કરો.
after-home-milk = શું તમે બાળકને તમારું દૂધ પિવડાવો છો? [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye)ને લીધે દૂધ પિવડાવવાનું બંધ કરવાની જરૂર નથી. દૂધમાં તે બહુ ઓછી જાય છે. શંકા હોય તો ટીમને પૂછો.
