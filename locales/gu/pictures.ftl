# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = શરીરની અંદરના ભાગો
picture-what-is-it-shows-description = એક શરીર, જેની અંદર અમુક ભાગો દોર્યા છે: હૃદય અને લોહીની નસો, હોજરી અને આંતરડાં, અને ગર્ભાશય. ફ્લોરોસ્કોપી આ ભાગોને કામ કરતા બતાવી શકે છે.
picture-what-is-it-helps = સાથે મળીને સ્ક્રીન જોવી
picture-what-is-it-helps-description = ડૉક્ટર સ્ક્રીન પર એક જગ્યા બતાવે છે. દર્દી પણ જુએ છે. તસવીરો શી તકલીફ છે તે શોધવામાં અને સારવારમાં રસ્તો બતાવવામાં મદદ કરે છે.

## Common uses
picture-uses-overview = સામાન્ય ઉપયોગ
picture-uses-overview-description = પાંચ નાનાં ચિત્રો: પાચનતંત્ર, હૃદય, લોહીની નસમાં એક નાની નળી, સ્ક્રૂવાળું થાપાનું હાડકું, અને ગર્ભાશય.

## Why you need it
picture-why-function = ગળવાની ક્રિયા જોવી
picture-why-function-description = એક દર્દી કંઈક પીએ છે. એક મોટો બિલોરી કાચ બતાવે છે કે અન્નનળી તેને નીચે ધકેલે છે. વીડિયો બતાવે છે કે કોઈ ભાગ કેવી રીતે કામ કરે છે.
picture-why-guide = સ્ક્રીન રસ્તો બતાવે છે
picture-why-guide-description = એક ડૉક્ટર દર્દીના શરીરમાં પાતળી નળી આગળ લઈ જાય છે. તે કામ કરતાં કરતાં સ્ક્રીન જુએ છે. ચાલતી તસવીરો તેમને રસ્તો બતાવે છે.

## Getting ready
picture-get-ready-depends = શું કરવું તે પૂછો
picture-get-ready-depends-description = એક દર્દી ડૉક્ટરને ફોન કરીને પૂછે છે: ખાવું, પીવું અને દવાઓ ચાલુ રાખી શકાય, કે થોડા કલાક રાહ જોવી પડે?
picture-get-ready-food = ખાવા-પીવા વિશે પૂછો
picture-get-ready-food-description = એક દર્દી ડૉક્ટરને ફોન કરે છે. ટેબલ પર ખોરાક અને પાણી છે, સાથે પ્રશ્નચિહ્ન અને ઘડિયાળ. ખાવા-પીવાનું ક્યારે બંધ કરવું તે પૂછો.
picture-get-ready-medicines = તમારી દવાઓ વિશે ફોન કરો
picture-get-ready-medicines-description = એક દર્દી પોતાની ગોળીઓ પાસે રાખીને ડૉક્ટરને ફોન કરે છે. ગોળીઓ ફેંકી દેવા પર ચોકડી મારેલી છે. તમારી જાતે કોઈ દવા બંધ ન કરો.
picture-get-ready-tell-us = ટીમને તમારી તબિયત વિશે જણાવો
picture-get-ready-tell-us-description = એક દર્દી ટીમને ગર્ભાવસ્થા, સ્તનપાન, એલર્જી, ફેફસાં, કિડની અને લોહી પાતળું કરવાની દવા વિશે જણાવે છે. ટીમે આ વાતો તપાસ પહેલાં જાણવી જરૂરી છે.
picture-get-ready-day = જવા માટે તૈયાર
picture-get-ready-day-description = એક દર્દી બૅગ અને યાદી લઈને એક યુવાન સાથે ઘરેથી નીકળે છે. ઘરેણાં એક વાટકીમાં રહે છે. તમારી યાદી લાવો, પણ ઘરેણાં નહીં.

## What happens
picture-what-happens-where = સેન્ટર અને હૉસ્પિટલ
picture-what-happens-where-description = એક સ્ત્રી ચાલીને એક્સ-રે સેન્ટરમાં જાય છે. બાજુમાં હૉસ્પિટલ છે, જ્યાં એક દર્દી પથારીમાં છે. તમારી તપાસ બેમાંથી કોઈ પણ જગ્યાએ થઈ શકે.
picture-what-happens-clothes = કપડાં બદલીને ગાઉન પહેરવો
picture-what-happens-clothes-description = ટેક્નોલોજિસ્ટ એક દર્દીને હૉસ્પિટલનો ગાઉન આપે છે. પછી દર્દીએ ગાઉન પહેર્યો છે, અને કપડાં લટકે છે. ટીમ તમને કપડાં બદલવામાં મદદ કરી શકે.
picture-what-happens-shield = સીસા (લેડ)ની શીલ્ડ
picture-what-happens-shield-description = એક દર્દી એક્સ-રે ટેબલ પર સૂતા છે. ટેક્નોલોજિસ્ટ શરીરના એક ભાગ પર સીસા (લેડ)ની શીલ્ડ મૂકે છે. જે રેડિયેશનની જરૂર નથી તેને શીલ્ડ રોકે છે.
picture-what-happens-comfort = આરામ લાગે તે માટે દવા
picture-what-happens-comfort-description = ડૉક્ટર દર્દીને હાથમાં મૂકેલી લાઇનથી દવા આપે છે. ટેક્નોલોજિસ્ટે દર્દીના ખભા પર હાથ મૂક્યો છે. તમને પણ પહેલાં દવા મળી શકે.
picture-what-happens-drink = કોન્ટ્રાસ્ટ ડાઈ પીવી
picture-what-happens-drink-description = એક સ્ત્રી એક્સ-રે ટેબલ પાસે ઊભી રહીને કપમાંથી પીએ છે. સ્ક્રીન પર તેની અન્નનળી અને હોજરી સફેદ અને ચોખ્ખી દેખાય છે.
picture-what-happens-dye = આઈવી લાઇન કે એનિમા
picture-what-happens-dye-description = એક સ્ત્રી બેઠી છે, તેના હાથમાં આઈવી લાઇન છે. એક પુરુષ ચાદર નીચે પડખે સૂતો છે, તેને એનિમાની નળી છે. ડાઈ બેમાંથી કોઈ પણ રીતે આપી શકાય.
picture-what-happens-table = એક્સ-રે ટેબલ પર
picture-what-happens-table-description = એક દર્દી એક્સ-રે ટેબલ પર સૂતા છે, કે તેની પાસે ઊભા છે. નાનાં ચિત્રો શરીર ફેરવવું, એક હાથ હલાવવો અને શ્વાસ રોકવો બતાવે છે.
picture-what-happens-catheter = કેથેટર મૂકવું
picture-what-happens-catheter-description = એક દર્દી ચોખ્ખી ચાદર નીચે સૂતા છે. ટીમ તેમના સાથળના મૂળમાં પાતળી નળી નાખે છે. એક નાનું ચિત્ર બે જગ્યા બતાવે છે: સાથળનું મૂળ અને કોણી.
picture-what-happens-finish = તપાસ પછી
picture-what-happens-finish-description = એક દર્દી પથારીમાં આરામ કરે છે. ટેક્નોલોજિસ્ટ દર્દીની ખબર પૂછે છે. તમે પણ થોડી વાર આરામ કરી શકો.

## After the exam
picture-after-barium = બેરિયમ પછી પાણી પીઓ
picture-after-barium-description = એક દર્દી ગ્લાસમાંથી પાણી પીએ છે. ટોઇલેટમાં ફિક્કા રંગનો મળ છે. કૅલેન્ડર થોડા દિવસ બતાવે છે. બેરિયમ પછી ફિક્કા રંગનો મળ સામાન્ય છે.
picture-after-catheter-site = ટીમને ક્યારે ફોન કરવો
picture-after-catheter-site-description = એક દર્દી ટીમને ફોન કરે છે. ચાર નાનાં ચિત્રો બતાવે છે કે ક્યારે: વધતી ગાંઠ, પાણી નીકળવું, ફેલાતી લાલાશ અને તાવ.
picture-after-home = કોઈ તમને ઘરે લઈ જાય છે
picture-after-home-description = એક યુવાન સ્ત્રી દર્દીને ટેકો આપીને પોતાની કાર સુધી લઈ જાય છે. તે દર્દીને ઘરે લઈ જાય છે. શાંત કરવાની દવા પછી કોઈ પુખ્ત વ્યક્તિ તમને પણ ઘરે લઈ જાય તે જરૂરી છે.

## Is it safe?
picture-safe-pregnant = ગર્ભવતી હોઈ શકો તો ટીમને જણાવો
picture-safe-pregnant-description = તપાસ પહેલાં એક ગર્ભવતી સ્ત્રી ટેક્નોલોજિસ્ટને પોતાના ગર્ભમાંના બાળક વિશે જણાવે છે. તમે પણ ટીમને જણાવો, કારણ કે એક્સ-રેથી ગર્ભમાંના બાળકને નુકસાન થઈ શકે છે.
picture-safe-little-risk = દરેક તપાસ જુદી છે
picture-safe-little-risk-description = ડૉક્ટર દર્દી સાથે વાત કરે છે. એક ચાર્ટ ત્રણ તપાસ બતાવે છે, થોડા રેડિયેશનથી વધારે સુધી. મોટા ભાગના લોકો માટે જોખમ ઓછું છે.
picture-safe-ask-how-much = કેટલું રેડિયેશન તે પૂછો
picture-safe-ask-how-much-description = એક દર્દી ડૉક્ટરને પૂછે છે: કેટલું? એક ટૂંકી, એક મધ્યમ અને એક ઊંચી પટ્ટી ઓછા અને વધારે રેડિયેશનવાળી ત્રણ તપાસ બતાવે છે.
picture-safe-past-x-rays = તમારા પહેલાંના એક્સ-રે લાવો
picture-safe-past-x-rays-description = એક દર્દી પહેલાંના એક્સ-રે લાવે છે અને ડૉક્ટરને તેમના વિશે કહે છે. તમે પણ તમારા બધા એક્સ-રે વિશે ટીમને જણાવો.
picture-safe-dye-allergy = તમારી એલર્જી વિશે કહો
picture-safe-dye-allergy-description = એક દર્દી ડૉક્ટરને કહે છે કે પહેલાં કોન્ટ્રાસ્ટ ડાઈથી ચકામાં થયાં હતાં, અને શેલફિશ (ઝીંગા, કરચલા) વિશે પણ. તપાસ પહેલાં ટીમને તમારી એલર્જી વિશે જણાવો.

## Your results
picture-results-depends = જુદી તપાસ, જુદી તસવીરો
picture-results-depends-description = લીટીઓ ચાર એક્સ-રે તસવીરોને એક પુરુષના શરીરના ચાર ભાગો સાથે જોડે છે: હોજરી, હૃદય, થાપો અને આંતરડું. દરેક તપાસમાં જુદી વસ્તુઓ જોવાય છે.
picture-results-who = રેડિયોલોજિસ્ટ તમારી તસવીરો તપાસે છે
picture-results-who-description = રેડિયોલોજિસ્ટ સ્ક્રીન પર એક્સ-રેની તસવીરો જુએ છે. એક પાનું બીજા ડૉક્ટર પાસે જાય છે, જે તેને વાંચે છે. તમારા ડૉક્ટર કોઈ સ્પેશિયાલિસ્ટને પૂછી શકે.
picture-results-ask = તમારા રિપોર્ટ વિશે પૂછો
picture-results-ask-description = એક દર્દી ડૉક્ટર સાથે વાત કરે છે અને પૂછે છે: રિપોર્ટ ક્યારે મળશે, તેમાં શું દેખાય છે અને કોને ફોન કરવો.

## Words to know
picture-word-catheter = કેથેટર
picture-word-catheter-description = એક લાંબી, પાતળી નળી. તેનો છેડો મોટો દોર્યો છે, જેથી દેખાય કે તે પોલી છે. તેમાંથી પ્રવાહી વહી શકે છે.
picture-word-stent = સ્ટેન્ટ
picture-word-stent-description = પહેલાં લોહીની એક નસ સાંકડી છે. પછી જાળીની એક નાની નળી, એટલે કે સ્ટેન્ટ, તેને ખુલ્લી રાખે છે, જેથી લોહી વહી શકે.
picture-word-iv-line = આઈવી લાઇન (બાટલાની નળી)
picture-word-iv-line-description = પ્રવાહીની થેલીમાંથી એક પાતળી નળી હાથની નસમાં જાય છે. પ્રવાહી સીધું તમારા લોહીમાં જાય છે.
picture-word-lead-apron = સીસા (લેડ)ના એપ્રન
picture-word-lead-apron-description = દર્દીએ પેટના નીચેના ભાગ પર સીસાનો ટૂંકો એપ્રન પહેર્યો છે. ટેક્નોલોજિસ્ટે લાંબો એપ્રન પહેર્યો છે. સીસું એક્સ-રેને રોકે છે.
picture-word-c-arm = સી-આર્મ
picture-word-c-arm-description = અંગ્રેજી અક્ષર C ના આકારનું સ્કૅનર. એક છેડો દર્દીની ઉપર છે, બીજો ટેબલની નીચે. એક્સ-રેનાં કિરણો બંને છેડાની વચ્ચેથી પસાર થાય છે.

## Doses
picture-doses = રેડિયેશન, કુદરતની સરખામણીમાં
picture-doses-description = દરેક પટ્ટી બતાવે છે કે એક તપાસ જેટલું રેડિયેશન કુદરતમાંથી મળતાં કેટલો સમય લાગે છે. તેને કુદરતના એક વર્ષ સાથે સરખાવો.

## Pictures of single exams and of emergencies
picture-after-emergency = તરત મદદ માટે ફોન કરો
picture-after-emergency-description = એક દર્દી એમ્બ્યુલન્સ બોલાવે છે. ચાર ચિત્રો બતાવે છે કે ક્યારે: છાતીમાં દુખાવો, સૂજેલા ચહેરા સાથે શ્વાસની તકલીફ, બેભાન થવું, અને એક બાજુ લટકી પડેલો ચહેરો તથા નબળો હાથ.
picture-after-emergency-more = મદદ બોલાવવાનાં બીજાં કારણો
picture-after-emergency-more-description = એક દર્દી એમ્બ્યુલન્સ બોલાવે છે. એક ચિત્રમાં હાથ લોહી નીકળતી જગ્યાને દબાવે છે. બીજામાં એક પગ ઠંડો અને ફિક્કો છે.
picture-after-remember = યાદ રાખવાની ત્રણ વાતો
picture-after-remember-description = એક દર્દી ત્રણ વાતો વિચારે છે. નાનાં ચિત્રો આ પાનાની ત્રણ વાતો બતાવે છે.
picture-after-stent-card = તમારું સ્ટેન્ટ કાર્ડ સાચવો
picture-after-stent-card-description = એક પુરુષ પાકીટમાં કાર્ડ મૂકે છે. કાર્ડ પર સ્ટેન્ટ અને હૃદય દોર્યાં છે. તમારું કાર્ડ સાથે રાખો.
picture-after-womb = ગર્ભાશયની તપાસ પછી આરામ
picture-after-womb-description = એક સ્ત્રી પેટ પર ગરમ પાણીની થેલી રાખીને સોફા પર આરામ કરે છે. ટેબલ પર પૅડ છે. તેને પેડુમાં ચૂંક આવી શકે અને થોડું લોહી પડી શકે.
picture-get-ready-bowel = આરપાર દેખાતાં પ્રવાહી, ખાલી આંતરડું
picture-get-ready-bowel-description = પાણી, આરપાર દેખાય એવો સૂપ અને દૂધ વગરની ચા ચાલે. ખોરાકની પ્લેટ પર ચોકડી છે. પાણીમાં ઓગાળેલો પાઉડર તપાસ પહેલાં આંતરડું ખાલી કરે છે.
picture-safe-child = મા કે બાપ પાસે રહે છે
picture-safe-child-description = એક બાળક એક્સ-રે ટેબલ પર બેઠું છે. પિતાએ સીસા (લેડ)નો એપ્રન પહેર્યો છે અને બાળકનો હાથ પકડ્યો છે. ટેક્નોલોજિસ્ટ પાસે ઊભાં છે.
picture-safe-skin = તમારી પીઠ પર લાલાશ જુઓ
picture-safe-skin-description = એક પુરુષ અરીસામાં પોતાની પીઠ પર લાલ ડાઘ જુએ છે. બે કૅલેન્ડર બતાવે છે કે તપાસ પછી થોડાં અઠવાડિયાં વીતી ગયાં છે.
picture-what-happens-bowel = આંતરડા માટે સફેદ પ્રવાહી
picture-what-happens-bowel-description = એક પુરુષ ચાદર નીચે પડખે સૂતો છે. નર્સ તેની પાસે છે. નાના ચિત્રમાં સફેદ પ્રવાહી નળીમાંથી તેના આંતરડામાં જાય છે.
picture-what-happens-wrist = કાંડામાં પાતળી નળી
picture-what-happens-wrist-description = શરીરનાં બે નાનાં ચિત્રો કાંડું અને સાથળનું મૂળ બતાવે છે. નીચે દવા કાંડાને સુન્ન કરે છે. પછી પાતળી નળી અંદર જઈને હાથમાં ઉપર જાય છે.
picture-what-happens-press = તે જગ્યાને દબાવવી
picture-what-happens-press-description = એક પુરુષ પથારીમાં ચત્તો સૂતો છે. ઘડિયાળ બતાવે છે કે થોડા કલાક વીતે છે. નીચે બે રીત છે: એક હાથ કાંડાને દબાવે છે, કે કાંડા પર પટ્ટો બાંધેલો છે.
picture-what-happens-c-arm = ઑપરેશનમાં સી-આર્મ
picture-what-happens-c-arm-description = એક દર્દી ચાદર નીચે ઊંઘે છે. થાપાની ઉપર સી-આર્મ છે. સર્જને સીસા (લેડ)નો એપ્રન પહેર્યો છે અને તે સ્ક્રીન પર હાડકું અને તેના સ્ક્રૂ જુએ છે.
picture-what-happens-joint = સાંધામાં સોય મૂકવી
picture-what-happens-joint-description = એક સ્ત્રીના ઘૂંટણ ઉપર સી-આર્મ છે. ડૉક્ટર ઘૂંટણમાં સોય લઈ જાય છે અને સ્ક્રીન જગ્યા બતાવે છે. પહેલાં ચામડી ચોખ્ખી કરાય છે.
picture-what-happens-bone-numb = ચામડી સુન્ન કરવી
picture-what-happens-bone-numb-description = એક દર્દી એક્સ-રે ટેબલ પર સૂતાં છે. ડૉક્ટર નાની સોયથી ઘૂંટણની ચામડી સુન્ન કરે છે.
picture-what-happens-bone-rest = તપાસ પછી આરામ
picture-what-happens-bone-rest-description = એક દર્દી, જેમના ઘૂંટણ પર પાટો છે, પથારીમાં આરામ કરે છે. નર્સ દર્દીની ખબર પૂછે છે.
picture-what-happens-womb-finish = તપાસ પછી આરામ
picture-what-happens-womb-finish-description = એક સ્ત્રી તપાસ પછી આરામ કરે છે. ટેક્નોલોજિસ્ટ તેની ખબર પૂછે છે. ટેબલ પર પૅડ છે.
picture-what-happens-womb = એક્સ-રે ટેબલ પર
picture-what-happens-womb-description = એક સ્ત્રી ચત્તી સૂતી છે, ઘૂંટણ ચાદર નીચે છે. નર્સ અને ડૉક્ટર તેની પાસે છે. નાના ચિત્રમાં યોનિને ખુલ્લી રાખતું સાધન છે.
picture-what-happens-full = ભરેલી હોજરી
picture-what-happens-full-description = દર્દીની હોજરી ભરેલી છે. નર્સને જણાવવા એક હાથ ઊંચો છે. કંઈ બરાબર ન લાગે તો તમે પણ ટીમને જણાવો.
picture-what-happens-wait = તપાસમાં કેટલો સમય લાગે છે
picture-what-happens-wait-description = એક દર્દી ખુરશી પર રાહ જુએ છે. એક ઘડિયાળ હોજરી માટે થોડો સમય બતાવે છે, એક નાના આંતરડા માટે થોડા કલાક. પછી ખાવા-પીવાનું છે.
picture-what-happens-bowel-fill = બેરિયમ આંતરડું ભરે છે
picture-what-happens-bowel-fill-description = એક પુરુષ ચાદર નીચે પડખે સૂતો છે. નર્સ તેની પાસે છે. નાના ચિત્રમાં સફેદ પ્રવાહી તેનું આંતરડું ભરે છે.
picture-what-happens-toilet = ટોઇલેટ જવું
picture-what-happens-toilet-description = નર્સ ગાઉનવાળા પુરુષ સાથે ટોઇલેટ સુધી જાય છે. ટોઇલેટમાં સફેદ પ્રવાહી છે: બેરિયમ બહાર આવે છે.
picture-what-happens-sleep = ઊંઘમાં, કે એક ભાગ સુન્ન
picture-what-happens-sleep-description = એક સ્ત્રી માસ્ક પહેરીને ટેબલ પર ઊંઘે છે. નાના ચિત્રમાં એક સ્ત્રી જાગે છે, તેનો એક પગ સુન્ન છે.
picture-what-happens-stop = તમે “થોભો” કહી શકો
picture-what-happens-stop-description = ટેબલ પર સૂતેલી સ્ત્રી હાથ ઊંચો કરે છે. ડૉક્ટર બંને હાથ ઊંચા કરીને થોભે છે. નાના ચિત્રમાં ગર્ભાશયની ચૂંક છે.
picture-get-ready-tell-more = ટીમને આ પણ જણાવો
picture-get-ready-tell-more-description = એક દર્દી નર્સને તબિયતની તકલીફો અને પહેલાંના એક્સ-રે વિશે જણાવે છે. નાનાં ચિત્રો આ પાનાની વાતો બતાવે છે.
picture-get-ready-womb-when = માસિક પછી
picture-get-ready-womb-when-description = એક સ્ત્રી કૅલેન્ડર બતાવે છે. પહેલાં લોહીના દિવસો છે. તેના પછીના દિવસો પર ખરાની નિશાની છે.
picture-get-ready-womb = ગર્ભાશયની તપાસ પહેલાં
picture-get-ready-womb-description = એક સ્ત્રી ફોન કરીને દુખાવાની ગોળી વિશે પૂછે છે. પૅડ તેની બૅગમાં જાય છે. ટોઇલેટનું ચિત્ર બતાવે છે કે તે પહેલાં ત્યાં જાય છે.
picture-after-emergency-belly = પેટમાં બહુ સખત દુખાવો
picture-after-emergency-belly-description = એક દર્દી એમ્બ્યુલન્સ બોલાવે છે. એક ચિત્રમાં બહુ દુખતા પેટ પર બે હાથ છે.
picture-after-emergency-bowel = પેટમાં દુખાવો કે તાજું લોહી
picture-after-emergency-bowel-description = એક દર્દી એમ્બ્યુલન્સ બોલાવે છે. એક ચિત્રમાં પેટ બહુ દુખે છે, બીજામાં ટોઇલેટમાં તાજું લોહી છે.
picture-after-emergency-bleed = લોહી જે ન અટકે
picture-after-emergency-bleed-description = એક દર્દી એમ્બ્યુલન્સ બોલાવે છે. ચિત્રમાં એક હાથ લોહી નીકળતી જગ્યાને દબાવે છે.
picture-after-barium-call = બેરિયમ પછી ક્યારે ફોન કરવો
picture-after-barium-call-description = એક દર્દી ટીમને ફોન કરે છે. ચાર નાનાં ચિત્રો બતાવે છે કે ક્યારે: પેટમાં દુખાવો, ઊલટી, મળ ન ઊતરવો, અને તાવ.
picture-after-site-care = ભારે વસ્તુઓ ન ઊંચકો
picture-after-site-care-description = એક દર્દીને પાતળી નળી અંદર ગઈ હતી તે જગ્યાએ પાટો છે. ભારે થેલીઓ પર ચોકડી છે. કૅલેન્ડર થોડા દિવસ બતાવે છે.
picture-after-joint = સાંધા પર બરફ
picture-after-joint-description = એક સ્ત્રી પગ ઊંચો રાખીને બેઠી છે. ઘૂંટણ પર કપડામાં બરફ છે. ઘડિયાળ 15 મિનિટ બતાવે છે.
picture-after-bone-surgery = પગને ઓશીકાં પર આરામ આપો
picture-after-bone-surgery-description = એક દર્દી ઘરે સોફા પર આરામ કરે છે. એક પગે પ્લાસ્ટર છે અને તે પગ ઓશીકાં પર છે. શાવર નીચે પ્લાસ્ટરના ચિત્ર પર ચોકડી છે.
picture-after-joint-call = સાંધા માટે ક્યારે ફોન કરવો
picture-after-joint-call-description = એક સ્ત્રી ટીમને ફોન કરે છે. ત્રણ નાનાં ચિત્રો બતાવે છે કે ક્યારે: લાલ, સૂજેલો ઘૂંટણ, પાણી નીકળવું, અને તાવ.
picture-after-womb-call = આ તપાસ પછી ક્યારે ફોન કરવો
picture-after-womb-call-description = એક સ્ત્રી ટીમને ફોન કરે છે. ત્રણ નાનાં ચિત્રો બતાવે છે કે ક્યારે: પેટમાં દુખાવો, ઘણું લોહી, અને તાવ.
picture-after-milk = તપાસ પછી સ્તનપાન
picture-after-milk-description = એક સ્ત્રી સોફા પર બેસીને બાળકને સ્તનપાન કરાવે છે. તમે પણ સ્તનપાન ચાલુ રાખી શકો.
picture-what-happens-womb-dye = ડાઈ ગર્ભાશય ભરે છે
picture-what-happens-womb-dye-description = ગર્ભાશય, મોટું દોરેલું. નીચેથી પાતળી નળી આવે છે. સફેદ ડાઈ ગર્ભાશયને ભરે છે અને તેની બંને ટ્યૂબમાંથી બહાર આવે છે.
picture-what-happens-drain = સ્ટેન્ટ, ડ્રેન, દવાની લાઇન
picture-what-happens-drain-description = ફુગ્ગો લોહીની સાંકડી નસ ખોલે છે, અને સ્ટેન્ટ તેને ખુલ્લી રાખે છે. ડ્રેન (નળી) પેટમાંથી પ્રવાહી બહાર કાઢે છે. લાઇન (નળી) નસમાં દવા લઈ જાય છે.
picture-after-drain = તમારા ડ્રેનની સંભાળ રાખો
picture-after-drain-description = એક દર્દી ટીમને ફોન કરે છે. નાનાં ચિત્રો બતાવે છે: નળી ન ખેંચો, સૂકી રાખો, અને લાલાશ કે તાવ હોય તો ફોન કરો.
