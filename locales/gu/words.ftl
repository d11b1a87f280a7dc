# The glossary: each word, and its meaning in at most 20 plain words.
# A blood vessel is «લોહીની નસ»; a vein is «નસ»; an artery is «ધમની (આર્ટરી)».
word-allergic-reaction = એલર્જીનું રિએક્શન
word-allergic-reaction-meaning = કોઈ વસ્તુની શરીર પર ખરાબ અસર થાય, જેમ કે ચકામાં, સોજો કે શ્વાસ લેવામાં તકલીફ.

word-artery = ધમની (આર્ટરી)
word-artery-meaning = લોહીની એવી નસ જે લોહીને હૃદયથી શરીરના બીજા ભાગો સુધી લઈ જાય છે.

word-barium = બેરિયમ
word-barium-meaning = સફેદ, ચાક જેવી કોન્ટ્રાસ્ટ ડાઈ. તે એક્સ-રેમાં ચોખ્ખી દેખાય છે.

word-cardiac-catheterization = કાર્ડિયાક કેથેટરાઇઝેશન
word-cardiac-catheterization-meaning = હૃદયની એક તપાસ. ટીમ એક પાતળી નળીને લોહીની નસમાંથી હૃદય સુધી લઈ જાય છે.

word-catheter = કેથેટર
word-catheter-meaning = એક પાતળી, પોલી નળી, જે શરીરમાં નખાય છે. તેનાથી પ્રવાહી અંદર જાય છે, કે વધારાનું પ્રવાહી બહાર નીકળે છે.

word-contrast-dye = કોન્ટ્રાસ્ટ ડાઈ
word-contrast-dye-meaning = શરીરમાં નાખવામાં આવતી વસ્તુ, જેનાથી એક્સ-રેમાં ભાગો સહેલાઈથી દેખાય છે.

word-enema = એનિમા
word-enema-meaning = મળાશય, એટલે કે આંતરડાના છેલ્લા ભાગમાં, પ્રવાહી નાખવાની એક રીત.

# Not ઉપવાસ: a religious fast allows some food and drink.
word-fast = ખાલી પેટે રહેવું (ફાસ્ટિંગ)
word-fast-meaning = જેટલો સમય કહેવાય તેટલો સમય કંઈ ન ખાવું અને કંઈ ન પીવું.

word-fluoroscopy = ફ્લોરોસ્કોપી
word-fluoroscopy-meaning = વીડિયો જેવો એક જાતનો એક્સ-રે. તે શરીરની અંદરના ભાગોનું હલનચલન બતાવે છે.

word-hysterosalpingogram = હિસ્ટેરોસાલ્પિંગોગ્રામ (એચએસજી)
word-hysterosalpingogram-meaning = સ્ત્રીનાં પ્રજનન અંગો (જેમ કે ગર્ભાશય)ની એક્સ-રે તપાસ.

word-iv-line = આઈવી લાઇન (બાટલાની નળી)
word-iv-line-meaning = એક પાતળી નળી, જે પ્રવાહીને સીધું નસમાં પહોંચાડે છે.

word-joint = સાંધો
word-joint-meaning = જ્યાં બે હાડકાં મળે છે તે જગ્યા, જેમ કે ઘૂંટણ, થાપો કે કોણી.

word-outpatient = આઉટપેશન્ટ (ઓપીડી દર્દી)
word-outpatient-meaning = એવા દર્દી જેમની તપાસ કે સારવાર થાય, પણ જે રાત્રે હૉસ્પિટલમાં રહેતા નથી.
word-provider = ડૉક્ટર
word-provider-meaning = ડૉક્ટર, નર્સ કે બીજી કોઈ વ્યક્તિ, જે તમારી સારવાર કરે છે.

word-radiation = રેડિયેશન
word-radiation-meaning = કિરણો રૂપે ફેલાતી ઊર્જા. એક્સ-રે તેનો એક પ્રકાર છે. થોડું રેડિયેશન કુદરતમાંથી આવે છે.

word-radiologist = રેડિયોલોજિસ્ટ
word-radiologist-meaning = એવા ડૉક્ટર જેમને એક્સ-રે અને શરીરની બીજી તસવીરો તપાસવાની તાલીમ મળી હોય છે.

word-sedative = શાંત કરવાની દવા (સેડેટિવ)
word-sedative-meaning = એવી દવા જેનાથી મન શાંત થાય કે ઊંઘ જેવું લાગે.

word-stent = સ્ટેન્ટ
word-stent-meaning = એક નાની નળી, જે લોહીની સાંકડી કે બંધ નસને, કે શરીરની બીજી કોઈ નળીને, ખુલ્લી રાખે છે.

word-technologist = ટેક્નોલોજિસ્ટ (ટેકનિશિયન)
word-technologist-meaning = એવી વ્યક્તિ જેમને એક્સ-રે લેવાની તાલીમ મળી છે. ટીમના સભ્ય.
word-vein = નસ (વેઇન)
word-vein-meaning = લોહીની એવી નસ જે લોહીને પાછું હૃદય સુધી લઈ જાય છે.

word-x-ray = એક્સ-રે
word-x-ray-meaning = કિરણો, જેનાથી શરીરની અંદરની તસવીર બને છે. તે એક જાતનું રેડિયેશન છે.

word-c-arm = સી-આર્મ
word-c-arm-meaning = અંગ્રેજી અક્ષર C ના આકારનું એક્સ-રે સ્કૅનર. તેનો એક છેડો તમારી ઉપર હોય છે, બીજો નીચે.

word-lead-apron = સીસા (લેડ)નો એપ્રન
word-lead-apron-meaning = શરીર ઢાંકવાની એક ભારે વસ્તુ, જેમાં સીસું (લેડ) હોય છે. તે રેડિયેશનને રોકે છે.
