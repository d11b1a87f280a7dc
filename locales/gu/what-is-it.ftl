# Topic: what-is-it
what-is-it-title = આ શું છે?
what-is-it-hint = વીડિયોની જેમ ચાલતો એક્સ-રે

## what-is-it/moves
what-is-it-moves = ચાલતી તસવીરોવાળો એક્સ-રે
what-is-it-moves-photo = સામાન્ય [એક્સ-રે](x-ray) ફોટા જેવો હોય છે.
what-is-it-moves-movie = [ફ્લોરોસ્કોપી](fluoroscopy) વીડિયો જેવી હોય છે. તે શરીરની અંદરના ભાગોનું હલનચલન બતાવે છે.
what-is-it-moves-main = ટીમને તમારી તબિયત વિશે **જણાવો**, અને જે ન સમજાય તે **પૂછો**. તેનાથી મદદ મળે છે.

## what-is-it/shows
what-is-it-shows = તે શરીરને કામ કરતું બતાવે છે
what-is-it-shows-lead = ટીમ સ્ક્રીન પર તમારાં અંગો અને પેશીઓ (ટિશ્યૂ)નું હલનચલન તે જ વખતે જુએ છે. આ દેખાઈ શકે છે:
what-is-it-shows-heart = તમારું હૃદય અને લોહીની નસો
what-is-it-shows-digestion = ખોરાક પચાવતાં તમારી હોજરી અને આંતરડાં
what-is-it-shows-reproductive = તમારાં પ્રજનન અંગો (જેનાથી બાળકો થાય છે)

## what-is-it/helps
what-is-it-helps = તે તકલીફ શોધવામાં અને સારવારમાં મદદ કરે છે
what-is-it-helps-find = શી તકલીફ છે તે શોધવામાં તે તમારા ડૉક્ટરને મદદ કરી શકે છે. તે ઘણી જાતની તકલીફોમાં કામ લાગે છે.
what-is-it-helps-treat = તે અમુક સારવારમાં રસ્તો પણ બતાવી શકે છે.
what-is-it-helps-ask = તમારા ડૉક્ટરને પૂછો: આ તપાસમાં શું દેખાશે? તેનાથી મને શી મદદ મળશે?

## what-is-it/swallow
what-is-it-swallow = તમે કેવી રીતે ગળો છો તે તપાસમાં દેખાય છે
what-is-it-swallow-name = તેનું નામ બેરિયમ સ્વૉલો કે અપર જીઆઈ હોઈ શકે.
what-is-it-swallow-shows = ટીમ તમારી અન્નનળી, હોજરી કે નાના આંતરડાનું હલનચલન જુએ છે. તેનાથી ઘણી તકલીફો શોધવામાં મદદ મળે છે.
what-is-it-swallow-where = તે એક્સ-રે સેન્ટરમાં થાય છે, અથવા તમે હૉસ્પિટલમાં દાખલ હો ત્યારે.

## what-is-it/bowel
what-is-it-bowel = તપાસમાં તમારું મોટું આંતરડું દેખાય છે
what-is-it-bowel-name = તેને બેરિયમ એનિમા, અથવા લોઅર જીઆઈ કહે છે.
what-is-it-bowel-shows = [બેરિયમ](barium) આંતરડાને ભરે અને આગળ ચાલે તે ટીમ જુએ છે. તેનાથી ઘણી તકલીફો શોધવામાં મદદ મળે છે.
what-is-it-bowel-where = તે એક્સ-રે સેન્ટરમાં થાય છે, અથવા તમે હૉસ્પિટલમાં દાખલ હો ત્યારે.

## what-is-it/heart
what-is-it-heart = તપાસમાં હૃદયમાં લોહીનો પ્રવાહ દેખાય છે
what-is-it-heart-name = તેને [કાર્ડિયાક કેથેટરાઇઝેશન](cardiac-catheterization) કહે છે.
what-is-it-heart-shows = ટીમ તમારી [ધમનીઓ (આર્ટરી)](artery)માં વહેતું લોહી જુએ છે.
what-is-it-heart-helps = તેનાથી હૃદયની અમુક તકલીફો શોધવામાં મદદ મળે છે. સારવારમાં પણ મદદ મળી શકે.
what-is-it-heart-where = તે સેન્ટરમાં થાય છે, અથવા તમે હૉસ્પિટલમાં દાખલ હો ત્યારે.

## what-is-it/tube
what-is-it-tube = ચાલતી તસવીરો નાની નળીને રસ્તો બતાવે છે
what-is-it-tube-catheter = [કેથેટર](catheter) એક પાતળી, પોલી નળી છે. તેનાથી પ્રવાહી અંદર જાય છે, કે વધારાનું પ્રવાહી બહાર નીકળે છે.
what-is-it-tube-stent = [સ્ટેન્ટ](stent) લોહીની સાંકડી કે બંધ નસને ખોલે છે.
what-is-it-tube-place = તેને ક્યાં મૂકવું તે ટીમ જુએ છે.
what-is-it-tube-where = તમે સેન્ટરમાં આવો છો કે હૉસ્પિટલમાં રહો છો.

## what-is-it/bone
what-is-it-bone = ચાલતી તસવીરો હાડકાંના કામમાં રસ્તો બતાવે છે
what-is-it-bone-surgery = ઑપરેશન હોય તો સર્જન શરીરની અંદર જુએ છે. તેનાથી ભાંગેલું હાડકું ઠીક કરવામાં કે નવો [સાંધો](joint) મૂકવામાં મદદ મળે છે.
what-is-it-bone-needle = સાંધામાં સોય મુકાય તો ટીમ બરાબર જગ્યા જુએ છે.
what-is-it-bone-where = તમે દિવસ માટે આવી શકો કે હૉસ્પિટલમાં રહી શકો.

## what-is-it/womb
what-is-it-womb = તપાસમાં તમારું ગર્ભાશય અને ટ્યૂબ દેખાય છે
what-is-it-womb-name = તેનું નામ લાંબું છે: [હિસ્ટેરોસાલ્પિંગોગ્રામ](hysterosalpingogram), અથવા એચએસજી.
what-is-it-womb-shows = તેમાં ગર્ભાશયની તસવીરો લેવાય છે. તેમાં દેખાય છે કે તમારી બંને ટ્યૂબ ખુલ્લી છે કે નહીં.
what-is-it-womb-where = તે એક્સ-રે સેન્ટરમાં થાય છે, અથવા તમે હૉસ્પિટલમાં દાખલ હો ત્યારે.
