# Topic: what-happens
what-happens-title = તપાસમાં શું થશે
what-happens-hint = તમારી તપાસ, પગલે પગલે

## what-happens/where
what-happens-where = તમે સેન્ટર કે હૉસ્પિટલમાં જાઓ છો
what-happens-where-center = કદાચ તમે [આઉટપેશન્ટ (ઓપીડી દર્દી)](outpatient) તરીકે એક્સ-રે સેન્ટરમાં આવો.
what-happens-where-hospital = અથવા કદાચ તમે હૉસ્પિટલમાં દાખલ હો ત્યારે તપાસ થાય.

## what-happens/clothes
what-happens-clothes = તમારે ગાઉન પહેરવો પડી શકે
what-happens-clothes-gown = તમારે થોડાં કે બધાં કપડાં કાઢવાં પડી શકે. પછી ટીમ તમને હૉસ્પિટલનો ગાઉન આપે છે.
what-happens-clothes-help = કપડાં બદલવામાં મદદ જોઈએ છે? ટીમને કહો.

## what-happens/shield
what-happens-shield = રક્ષણની શીલ્ડ મળે પણ ખરી, ન પણ મળે
what-happens-shield-shield = સીસા (લેડ)ની શીલ્ડ કે [એપ્રન](lead-apron) તમને જેની જરૂર નથી તે [રેડિયેશન](radiation)ને રોકે છે. તેનાથી પેટનો નીચેનો ભાગ કે બીજો કોઈ ભાગ ઢાંકી શકાય.
what-happens-shield-today = આજકાલ ઘણી વાર તેની જરૂર હોતી નથી. વધુ જાણવું હોય તો ટીમને પૂછો.

## what-happens/comfort
what-happens-comfort = પહેલાં તમને દવા મળી શકે
what-happens-comfort-medicine = અમુક તપાસ માટે તમને દુખાવાની દવા મળે છે. તમને આરામ લાગે તે માટે [શાંત કરવાની દવા (સેડેટિવ)](sedative) મળી શકે, અથવા બંને.
what-happens-comfort-needle = સોય કોઈ [સાંધા](joint) કે [ધમની (આર્ટરી)](artery)માં નખાય ત્યારે તમને આ મળી શકે.
what-happens-comfort-tell = દુખાવો થાય કે બીક લાગે તો ટીમને જણાવો.

## what-happens/drink
what-happens-drink = તમારે કોન્ટ્રાસ્ટ ડાઈ પીવી પડી શકે
what-happens-drink-drink = અમુક તપાસ માટે તમે એક પ્રવાહી પીઓ છો, જેમાં [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye) હોય છે. [બેરિયમ](barium) તેનો એક પ્રકાર છે.
what-happens-drink-clearer = તેનાથી શરીરના ભાગો સહેલાઈથી દેખાય છે.

## what-happens/dye
what-happens-dye = કોન્ટ્રાસ્ટ ડાઈ બીજી રીતે મળી શકે
what-happens-dye-lead = જો [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye) પીવાની ન હોય, તો તે આ રીતે આપી શકાય:
what-happens-dye-iv = [આઈવી લાઇન (બાટલાની નળી)](iv-line)થી, નસમાં
what-happens-dye-enema = [એનિમા](enema)થી, મળાશય (આંતરડાના છેલ્લા ભાગ)માં
what-happens-dye-needle = સોયથી, સાંધામાં
what-happens-dye-womb = પાતળી નળીથી, ગર્ભાશયમાં

## what-happens/table
what-happens-table = એક્સ-રે ટેબલ પર ટીમ મદદ કરે છે
what-happens-table-lead = તમે એક્સ-રે ટેબલ પર આડાં પડો છો અથવા તેની પાસે ઊભાં રહો છો. ટીમ તમને કહી શકે કે:
what-happens-table-turn = તમારું શરીર ફેરવો
what-happens-table-move = શરીરનો કોઈ એક ભાગ હલાવો
what-happens-table-breath = થોડી વાર શ્વાસ રોકી રાખો

## what-happens/catheter
what-happens-catheter = અમુક તપાસમાં કેથેટર વપરાય છે
what-happens-catheter-numb = તમને [કેથેટર](catheter)ની જરૂર હોય તો ટીમ પહેલાં તે જગ્યાને સુન્ન (સ્પર્શ ન લાગે તેવી) કરે છે.
what-happens-catheter-needle = પછી તમારા ડૉક્ટર સોય નાખે છે. આ જગ્યા સાથળનું મૂળ (જ્યાં સાથળ પેટને મળે છે), કાંડું, કોણી કે બીજી કોઈ હોઈ શકે.

## what-happens/pictures
what-happens-pictures = સ્કૅનર ચાલતી તસવીરો લે છે
what-happens-pictures-scanner = તમારા ડૉક્ટર કે [ટેક્નોલોજિસ્ટ (ટેકનિશિયન)](technologist) [એક્સ-રે સ્કૅનર](c-arm)થી તસવીરો લે છે. ટીમ તેને સ્ક્રીન પર જુએ છે.
what-happens-pictures-takes = આશરે આટલો સમય લાગે છે:
what-happens-pictures-short = 15થી 30 મિનિટ (ગળવાની કે હોજરીની તપાસ)
what-happens-pictures-longer = 30થી 60 મિનિટ (મોટું આંતરડું કે હૃદય)
what-happens-pictures-hours = થોડા કલાક (નાનું આંતરડું)

## what-happens/feel
what-happens-feel = તમને શું લાગી શકે
what-happens-feel-barium = બેરિયમ: ચાક જેવો સ્વાદ, પેટ ભરેલું, ચૂંક
what-happens-feel-dye = લોહીમાં ડાઈ: થોડી સેકન્ડ ગરમાવો
what-happens-feel-needle = સોય: જરા વાર ચટકો, પછી દબાણ
what-happens-feel-womb = ગર્ભાશયની તપાસ: થોડી વાર પેડુમાં ચૂંક
what-happens-feel-tell = ખંજવાળ કે સોજો આવે, કે શ્વાસ બરાબર ન લેવાય, તો ટીમને **તરત** જણાવો.

## what-happens/finish
what-happens-finish = પછી તમારી તપાસ પૂરી થાય છે
what-happens-finish-catheter = જો તમને [કેથેટર](catheter) મૂક્યું હતું, તો તમારા ડૉક્ટર તેને કાઢી લે છે. ટીમ થોડી વાર તમારું ધ્યાન રાખી શકે.
what-happens-finish-ask = જતાં પહેલાં ટીમને પૂછો: ઘરે મારે શું કરવું? મદદ જોઈએ તો કોને ફોન કરવો?

## what-happens/swallow-drink
what-happens-swallow-drink = તમે ઘૂંટડે ઘૂંટડે બેરિયમ પીઓ છો
what-happens-swallow-drink-fizz = પહેલાં ગૅસ બનાવતા દાણા ગળવા પડી શકે. ઓડકાર રોકવાનો પ્રયત્ન કરો.
what-happens-swallow-drink-drink = પછી તમે ઘૂંટડે ઘૂંટડે [બેરિયમ](barium) પીઓ છો, જે સફેદ [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye) છે. ક્યારે ગળવું તે ટીમ કહે છે.
what-happens-swallow-drink-taste = તેનો સ્વાદ ચાક જેવો હોય છે. તેનાથી શરીરના ભાગો સહેલાઈથી દેખાય છે.

## what-happens/swallow-table
what-happens-swallow-table = તમે ઊભાં રહો, ફરો અને આડાં પડો છો
what-happens-swallow-table-stand = તમે એક્સ-રે ટેબલ પાસે ઊભાં રહો છો. પછી ટેબલ નમી શકે, જેથી તમે આડાં પડો.
what-happens-swallow-table-turn = ટીમ તમને ફરવાનું, હલવાનું અને થોડી વાર શ્વાસ રોકવાનું કહે છે.
what-happens-swallow-table-sit = ઊભાં ન રહી શકો તો કહો. તમે બેસી શકો.

## what-happens/swallow-pictures
what-happens-swallow-pictures = ટીમ તમને ગળતાં જુએ છે
what-happens-swallow-pictures-scanner = ડૉક્ટર કે [ટેક્નોલોજિસ્ટ (ટેકનિશિયન)](technologist) એક્સ-રે સ્કૅનરથી ચાલતી તસવીરો લે છે.
what-happens-swallow-pictures-watch = તેઓ સ્ક્રીન પર બેરિયમને નીચે જતું જુએ છે.
what-happens-swallow-pictures-press = બેરિયમ ફેલાવવા કોઈ તમારું પેટ દબાવી શકે.

## what-happens/swallow-feel
what-happens-swallow-feel = પેટ ભરેલું લાગી શકે
what-happens-swallow-feel-full = પેટ ભરેલું લાગી શકે કે થોડા ઊબકા આવી શકે. મોટા ભાગના લોકોને દુખાવો થતો નથી.
what-happens-swallow-feel-tell = અંતરાશ જાય, ખંજવાળ આવે, કે શ્વાસ બરાબર ન લેવાય, તો ટીમને **તરત** જણાવો.

## what-happens/swallow-long
what-happens-swallow-long = કેટલો સમય લાગે છે
what-happens-swallow-long-short = ગળવાની કે હોજરીની તપાસમાં આશરે 15થી 30 મિનિટ લાગે છે.
what-happens-swallow-long-long = નાના આંતરડાની તપાસમાં થોડા કલાક લાગે છે. તસવીરોની વચ્ચે તમે રાહ જુઓ છો.
what-happens-swallow-long-home = પછી ઘણી વાર તમે ખાઈ-પી શકો અને ઘરે જઈ શકો. પહેલાં પૂછો.

## what-happens/bowel-tube
what-happens-bowel-tube = તમને બેરિયમ એનિમા અપાય છે
what-happens-bowel-tube-side = તમે એક્સ-રે ટેબલ પર પડખે આડાં પડો છો. પહેલી તસવીરમાં દેખાય છે કે આંતરડું ખાલી છે કે નહીં.
what-happens-bowel-tube-tube = એક નાની નળી મળાશય (આંતરડાના છેલ્લા ભાગ)માં જાય છે. આ [એનિમા](enema) છે.
what-happens-bowel-tube-balloon = એક નાનો ફુગ્ગો નળીને પકડી રાખી શકે.

## what-happens/bowel-fill
what-happens-bowel-fill = બેરિયમ તમારું આંતરડું ભરે છે
what-happens-bowel-fill-barium = [બેરિયમ](barium), જે સફેદ [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye) છે, અંદર જાય છે. ઘણી વાર હવા પણ જાય છે.
what-happens-bowel-fill-clear = તેનાથી આંતરડું સહેલાઈથી દેખાય છે.
what-happens-bowel-fill-feel = પેટ ભરેલું લાગે છે, અને ચૂંક આવી શકે. ધીમા અને ઊંડા શ્વાસ લો. દુખે તો ટીમને જણાવો.

## what-happens/bowel-turn
what-happens-bowel-turn = તસવીરો માટે તમે પડખાં ફરો છો
what-happens-bowel-turn-turn = ટીમ તમને ફરવાનું, હલવાનું અને થોડી વાર શ્વાસ રોકવાનું કહે છે.
what-happens-bowel-turn-tip = ટેબલ નમી શકે. કોઈ તમારું પેટ દબાવી શકે.

## what-happens/bowel-pictures
what-happens-bowel-pictures = ટીમ સ્ક્રીન પર જુએ છે
what-happens-bowel-pictures-scanner = ડૉક્ટર કે [ટેક્નોલોજિસ્ટ (ટેકનિશિયન)](technologist) એક્સ-રે સ્કૅનરથી ચાલતી તસવીરો લે છે.
what-happens-bowel-pictures-long = તપાસમાં આશરે 30થી 60 મિનિટ લાગે છે.
what-happens-bowel-pictures-shot = આંતરડાને આરામ આપવા ઇન્જેક્શન અપાઈ શકે. અપાય તો ગાડી ક્યારે ચલાવી શકાય તે પૂછો.

## what-happens/bowel-toilet
what-happens-bowel-toilet = પછી તમે ટોઇલેટ જાઓ છો
what-happens-bowel-toilet-out = મોટા ભાગનું બેરિયમ નીકળી જાય છે, અને નળી કાઢી લેવાય છે. પછી તમે ટોઇલેટ જાઓ છો.
what-happens-bowel-toilet-last = બીજી એક-બે તસવીરો લેવાઈ શકે.
what-happens-bowel-toilet-home = ઘણી વાર તમે ખાઈ-પી શકો અને ઘરે જઈ શકો. પહેલાં પૂછો.

## what-happens/heart-ready
what-happens-heart-ready = ટીમ તમને શાંત રહેવામાં મદદ કરે છે
what-happens-heart-ready-line = તમારા હાથમાં [આઈવી લાઇન (બાટલાની નળી)](iv-line) મુકાય છે. છાતી પર ચોંટાડેલી પટ્ટીઓ હૃદયના ધબકારા બતાવે છે.
what-happens-heart-ready-relax = દુખાવાની દવા, આરામ માટે [શાંત કરવાની દવા (સેડેટિવ)](sedative), કે બંને મળી શકે. તમે જાગતાં રહો છો.
what-happens-heart-ready-table = તમે એક્સ-રે ટેબલ પર આડાં પડો છો.

## what-happens/heart-numb
what-happens-heart-numb = તમારું કાંડું કે સાથળનું મૂળ સુન્ન કરાય છે
what-happens-heart-numb-numb = પહેલાં ટીમ તમારું કાંડું કે સાથળનું મૂળ સુન્ન (સ્પર્શ ન લાગે તેવું) કરે છે. જરા વાર ચટકે છે.
what-happens-heart-numb-needle = પછી સોય અને પાતળી નળી ([કેથેટર](catheter)) અંદર જાય છે. દબાણ લાગી શકે.
what-happens-heart-numb-elbow = ક્યારેક આ જગ્યા કોણી કે બીજો કોઈ ભાગ હોય છે.

## what-happens/heart-tube
what-happens-heart-tube = નળી તમારા હૃદય સુધી જાય છે
what-happens-heart-tube-feel = શરીરની અંદર તમને નળી લાગતી નથી.
what-happens-heart-tube-watch = [એક્સ-રે સ્કૅનર](c-arm) તમારી આસપાસ ફરે છે અને ચાલતી તસવીરો લે છે. ટીમ તેને સ્ક્રીન પર જુએ છે.
what-happens-heart-tube-tell = છાતીમાં દુખે કે ભીંસ લાગે તો ટીમને **તરત** જણાવો.

## what-happens/heart-dye
what-happens-heart-dye = ડાઈથી લોહીનો પ્રવાહ દેખાય છે
what-happens-heart-dye-warm = [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye) નળીમાંથી જાય છે. થોડી સેકન્ડ ગરમાવો લાગી શકે.
what-happens-heart-dye-breath = શ્વાસ રોકી રાખવો પડી શકે.
what-happens-heart-dye-stent = કોઈ [ધમની (આર્ટરી)](artery) સાંકડી હોય તો [સ્ટેન્ટ](stent) મુકાઈ શકે.
what-happens-heart-dye-tell = ખંજવાળ કે સોજો આવે, કે શ્વાસ બરાબર ન લેવાય, તો ટીમને **તરત** જણાવો.

## what-happens/heart-rest
what-happens-heart-rest = નળી નીકળે છે, અને તમે આરામ કરો છો
what-happens-heart-rest-out = ટીમ નળી કાઢીને તે જગ્યાને દબાવે છે કે પટ્ટો બાંધે છે.
what-happens-heart-rest-still = તમે થોડા કલાક આરામ કરો છો. કહ્યા પ્રમાણે હલ્યા વિના આડાં પડી રહો.
what-happens-heart-rest-tell = તે જગ્યા ભીની લાગે, કે તબિયત બગડે, તો બૂમ પાડો.
what-happens-heart-rest-long = માત્ર તપાસમાં ઘણી વાર 30થી 60 મિનિટ લાગે છે.

## what-happens/tube-ready
what-happens-tube-ready = ટીમ તમને તૈયાર કરે છે
what-happens-tube-ready-line = તમને [આઈવી લાઇન (બાટલાની નળી)](iv-line) મુકાય છે. ચામડી ચોખ્ખી અને સુન્ન કરાય છે. જરા ચટકે છે.
what-happens-tube-ready-relax = દુખાવાની દવા, આરામ માટે [શાંત કરવાની દવા (સેડેટિવ)](sedative), કે બંને મળી શકે. અમુક લોકો ઊંઘી જાય છે.
what-happens-tube-ready-table = તમે એક્સ-રે ટેબલ પર આડાં પડો છો. શ્વાસ રોકી રાખવો પડી શકે.

## what-happens/tube-in
what-happens-tube-in = એક પાતળી નળી અંદર જાય છે
what-happens-tube-in-place = સોય અને પાતળી નળી ([કેથેટર](catheter)) સાથળના મૂળ, કાંડા, કોણી કે બીજી કોઈ જગ્યાએથી જાય છે.
what-happens-tube-in-watch = ટીમ સ્ક્રીન જુએ છે. [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye)થી ગરમાવો લાગી શકે.
what-happens-tube-in-tell = ખંજવાળ આવે, દુખે, કે શ્વાસ બરાબર ન લેવાય, તો ટીમને **તરત** જણાવો.

## what-happens/tube-kind
what-happens-tube-kind = તમને સ્ટેન્ટ, ડ્રેન કે લાઇન મુકાય છે
what-happens-tube-kind-stent = [સ્ટેન્ટ](stent): ફુગ્ગો સાંકડી જગ્યા ખોલે છે, સ્ટેન્ટ તેને ખુલ્લી રાખે છે
what-happens-tube-kind-drain = ડ્રેન: એક નરમ નળી વધારાનું પ્રવાહી બહાર કાઢે છે
what-happens-tube-kind-line = લાઇન: એક નરમ નળી દવાને મોટી [નસ](vein)માં પહોંચાડે છે
what-happens-tube-kind-tight = હૃદયના સ્ટેન્ટમાં થોડી સેકન્ડ છાતીમાં ભીંસ લાગી શકે. ટીમને જણાવો.

## what-happens/tube-rest
what-happens-tube-rest = પછી તમે આરામ કરો છો
what-happens-tube-rest-out = સ્ટેન્ટ હોય તો ફુગ્ગો અને કેથેટર બહાર આવે છે. સ્ટેન્ટ, ડ્રેન કે લાઇન અંદર રહે છે.
what-happens-tube-rest-still = તમે આરામ કરો છો, ઘણી વાર થોડા કલાક. કહ્યા પ્રમાણે હલ્યા વિના આડાં પડી રહો.
what-happens-tube-rest-tell = તે જગ્યા ભીની લાગે, કે તબિયત બગડે, તો બૂમ પાડો.
what-happens-tube-rest-long = હૃદયના સ્ટેન્ટમાં 30 મિનિટથી 2 કલાક લાગે છે.

## what-happens/bone-numb
what-happens-bone-numb = સાંધામાં સોય મુકાય તો
what-happens-bone-numb-table = તમે એક્સ-રે ટેબલ પર આડાં પડો છો. ચામડી ચોખ્ખી અને સુન્ન કરાય છે. થોડી સેકન્ડ ચટકે છે.
what-happens-bone-numb-pressure = પછી દબાણ લાગે છે, કે [સાંધો](joint) ભરેલો લાગે છે.
what-happens-bone-numb-relax = પહેલાં દુખાવાની દવા, આરામ માટે [શાંત કરવાની દવા (સેડેટિવ)](sedative), કે બંને મળી શકે.

## what-happens/bone-needle
what-happens-bone-needle = સોય ક્યાં જાય છે તે ટીમ જુએ છે
what-happens-bone-needle-dye = સોય બરાબર જગ્યાએ છે કે નહીં તે થોડી [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye)થી દેખાય છે.
what-happens-bone-needle-move = ટીમ તમને સાંધો હલાવવાનું કહી શકે.
what-happens-bone-needle-long = આશરે 15થી 30 મિનિટ લાગે છે.
what-happens-bone-needle-tell = ખંજવાળ કે સોજો આવે, કે શ્વાસ બરાબર ન લેવાય, તો ટીમને **તરત** જણાવો.

## what-happens/bone-sleep
what-happens-bone-sleep = ઑપરેશન થાય તો
what-happens-bone-sleep-sleep = તમે ઊંઘો છો, કે શરીરનો એક ભાગ સુન્ન કરાય છે. ટીમ તમારી સાથે મળીને નક્કી કરે છે.
what-happens-bone-sleep-feel = જાગતાં હો તો સ્પર્શ કે હલનચલન લાગી શકે. દુખે તો ટીમને **તરત** જણાવો.

## what-happens/bone-c-arm
what-happens-bone-c-arm = ઑપરેશનમાં સ્કૅનર હાડકાં બતાવે છે
what-happens-bone-c-arm-arm = [એક્સ-રે સ્કૅનર](c-arm) તમારી ઉપર હોય છે. તે અંગ્રેજી અક્ષર C જેવું દેખાય છે.
what-happens-bone-c-arm-screen = દરેક ભાગ બરાબર બેઠો છે કે નહીં તે જોવા સર્જન વારે વારે સ્ક્રીન જુએ છે.
what-happens-bone-c-arm-staff = ટીમ એપ્રન પહેરે છે, કારણ કે તેઓ રોજ એક્સ-રે પાસે કામ કરે છે.

## what-happens/bone-rest
what-happens-bone-rest = પછી તમે આરામ કરો છો
what-happens-bone-rest-needle = સોય પછી ઘણી વાર તમે તે જ દિવસે ઘરે જઈ શકો. ઘરે આરામ કરો.
what-happens-bone-rest-surgery = ઑપરેશન પછી તમને રિકવરી રૂમમાં લઈ જવાય છે. નર્સો તમારું ધ્યાન રાખે છે અને દુખાવાની દવા આપે છે.
what-happens-bone-rest-ask = પૂછો: હું ઘરે ક્યારે જઈ શકું? તસવીરોમાં શું દેખાય છે?

## what-happens/womb-lie
what-happens-womb-lie = તમે એક્સ-રે ટેબલ પર આડાં પડો છો
what-happens-womb-lie-like = તે સ્ત્રીઓના ડૉક્ટર કરે તેવી તપાસ છે.
what-happens-womb-lie-lie = તમે ચત્તાં સૂઈને ઘૂંટણ વાળો છો.
what-happens-womb-lie-open = એક સાધન યોનિને ખુલ્લી રાખે છે. ગર્ભાશયનું મુખ ચોખ્ખું કરાય છે.

## what-happens/womb-tube
what-happens-womb-tube = ડાઈ તમારા ગર્ભાશયમાં જાય છે
what-happens-womb-tube-tube = પાતળી નળી ([કેથેટર](catheter)) ગર્ભાશયના મુખમાંથી જાય છે.
what-happens-womb-tube-dye = [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye) અંદર જાય છે. તેનાથી ગર્ભાશય અને ટ્યૂબ સહેલાઈથી દેખાય છે.

## what-happens/womb-pictures
what-happens-womb-pictures = ટીમ સ્ક્રીન પર જુએ છે
what-happens-womb-pictures-scanner = ડૉક્ટર કે [ટેક્નોલોજિસ્ટ (ટેકનિશિયન)](technologist) એક્સ-રે સ્કૅનરથી ચાલતી તસવીરો લે છે.
what-happens-womb-pictures-turn = ટીમ તમને ફરવાનું કે થોડી વાર શ્વાસ રોકવાનું કહી શકે.
what-happens-womb-pictures-long = તપાસમાં આશરે 30 મિનિટ લાગે છે.

## what-happens/womb-feel
what-happens-womb-feel = તમને પેડુમાં ચૂંક આવી શકે
what-happens-womb-feel-cramps = તે માસિકના દુખાવા જેવી હોય છે, ઓછી કે વધારે. મોટે ભાગે જલદી ઓછી થાય છે.
what-happens-womb-feel-faint = બેભાન થઈ જવાશે એવું લાગે, ખંજવાળ આવે, કે શ્વાસ બરાબર ન લેવાય, તો ટીમને **તરત** જણાવો.
what-happens-womb-feel-stop = તમે “થોભો” કહી શકો. શરૂ થાય તે પહેલાં એક ઇશારો નક્કી કરો.

## what-happens/womb-finish
what-happens-womb-finish = પછી તમારી તપાસ પૂરી થાય છે
what-happens-womb-finish-out = ટીમ નળી કાઢી લે છે. સારું ન લાગે ત્યાં સુધી આરામ કરો.
what-happens-womb-finish-pad = ડાઈ બહાર આવે છે. પૅડ પહેરો.
what-happens-womb-finish-ask = પૂછો: ઘરે મારે શું કરવું? મદદ જોઈએ તો કોને ફોન કરવો?
