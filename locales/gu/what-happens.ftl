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
# સીસું: the metal.
what-happens-shield-shield = સીસા (લેડ)ની શીલ્ડ કે [એપ્રન](lead-apron) તમને જેની જરૂર નથી તે [રેડિયેશન](radiation)ને રોકે છે. તેનાથી પેટનો નીચેનો ભાગ કે બીજો કોઈ ભાગ ઢાંકી શકાય.
what-happens-shield-today = આજકાલ ઘણી વાર તેની જરૂર હોતી નથી. વધુ જાણવું હોય તો ટીમને પૂછો.

## what-happens/comfort
what-happens-comfort = પહેલાં તમને દવા મળી શકે
what-happens-comfort-medicine = અમુક તપાસ માટે તમને દુખાવાની દવા અપાય છે. અથવા તમને આરામ લાગે તે માટે [શાંત કરવાની દવા (સેડેટિવ)](sedative) અપાય છે.
what-happens-comfort-needle = સોય કોઈ [સાંધા](joint) કે [ધમની (આર્ટરી)](artery)માં નખાય ત્યારે તમને આ દવા મળી શકે.
what-happens-comfort-tell = દુખાવો થાય કે બીક લાગે તો ટીમને કહો.

## what-happens/drink
what-happens-drink = તમારે કોન્ટ્રાસ્ટ ડાઈ પીવી પડી શકે
what-happens-drink-drink = અમુક તપાસ માટે તમે એક પ્રવાહી પીઓ છો, જેમાં [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye) હોય છે. [બેરિયમ](barium) તેનો એક પ્રકાર છે.
what-happens-drink-clearer = તેનાથી શરીરના ભાગો વધારે ચોખ્ખા દેખાય છે.

## what-happens/dye
what-happens-dye = કોન્ટ્રાસ્ટ ડાઈ બીજી રીતે મળી શકે
what-happens-dye-lead = જો [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye) પીવાની ન હોય, તો તે આ રીતે આપી શકાય:
what-happens-dye-iv = [આઈવી લાઇન (બાટલો)](iv-line)થી, નસમાં
what-happens-dye-enema = [એનિમા](enema)થી, મળાશય (આંતરડાના છેલ્લા ભાગ)માં

## what-happens/table
what-happens-table = એક્સ-રે ટેબલ પર ટીમ મદદ કરે છે
what-happens-table-lead = તમે એક્સ-રે ટેબલ પર સૂઓ છો અથવા તેની પાસે ઊભા રહો છો. ટીમ તમને કહી શકે કે:
what-happens-table-turn = તમારું શરીર ફેરવો
what-happens-table-move = શરીરનો કોઈ એક ભાગ હલાવો
what-happens-table-breath = થોડી વાર શ્વાસ રોકી રાખો

## what-happens/catheter
what-happens-catheter = અમુક તપાસમાં કેથેટર વપરાય છે
what-happens-catheter-numb = તમને [કેથેટર](catheter)ની જરૂર હોય તો ટીમ પહેલાં તે જગ્યાને બહેરી (સુન્ન) કરે છે.
what-happens-catheter-needle = પછી તમારા ડૉક્ટર સોય નાખે છે. આ જગ્યા સાથળનું મૂળ (જ્યાં સાથળ પેટને મળે છે), કોણી કે બીજી કોઈ હોઈ શકે.

## what-happens/pictures
what-happens-pictures = સ્કૅનર હાલતાં ચિત્રો લે છે
what-happens-pictures-scanner = તમારા ડૉક્ટર કે [ટેક્નોલોજિસ્ટ (ટેકનિશિયન)](technologist) [એક્સ-રે સ્કૅનર](c-arm)થી ચિત્રો લે છે. ટીમ તેમને સ્ક્રીન પર જુએ છે.
what-happens-pictures-long = તમારી તપાસમાં આશરે આટલો સમય લાગી શકે:
what-happens-pictures-most = 45થી 60 મિનિટ (બેરિયમ સ્વૉલો, હોજરી કે મોટા આંતરડાની તપાસ)
what-happens-pictures-small-bowel = 90 મિનિટથી 3 કલાક (નાના આંતરડાની તપાસ)

## what-happens/finish
what-happens-finish = પછી તમારી તપાસ પૂરી થાય છે
what-happens-finish-catheter = જો તમને [કેથેટર](catheter) મૂક્યું હતું, તો તમારા ડૉક્ટર તેને કાઢી લે છે. ટીમ થોડી વાર તમારું ધ્યાન રાખી શકે.
what-happens-finish-ask = જતાં પહેલાં ટીમને પૂછો: ઘરે મારે શું કરવું? મદદ જોઈએ તો કોને ફોન કરવો?
