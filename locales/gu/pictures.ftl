# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = શરીરની અંદરના ભાગો
picture-what-is-it-shows-description = એક શરીર, જેની અંદર અમુક ભાગો દોર્યા છે: હૃદય અને લોહીની નસો, હોજરી અને આંતરડાં, અને ગર્ભાશય. ફ્લોરોસ્કોપી આ ભાગોને કામ કરતા બતાવી શકે છે.
picture-what-is-it-helps = સાથે મળીને સ્ક્રીન જોવી
picture-what-is-it-helps-description = ડૉક્ટર સ્ક્રીન પર એક જગ્યા બતાવે છે. દર્દી પણ જુએ છે. ચિત્રો શી તકલીફ છે તે શોધવામાં અને સારવારમાં રસ્તો બતાવવામાં મદદ કરે છે.

## Common uses
picture-uses-overview = પાંચ સામાન્ય ઉપયોગ
picture-uses-overview-description = પાંચ નાનાં ચિત્રો: પાચનતંત્ર, હૃદય, લોહીની નસમાં એક નાની નળી, સ્ક્રૂવાળું થાપાનું હાડકું, અને ગર્ભાશય.

## Why you need it
picture-why-function = ગળવાની ક્રિયા જોવી
picture-why-function-description = એક પુરુષ કંઈક પીએ છે. એક મોટો બિલોરી કાચ બતાવે છે કે અન્નનળી તેને નીચે ધકેલે છે. વીડિયો બતાવે છે કે કોઈ ભાગ કેવી રીતે કામ કરે છે.
picture-why-guide = સ્ક્રીન રસ્તો બતાવે છે
picture-why-guide-description = એક ડૉક્ટર દર્દીના શરીરમાં પાતળી નળી આગળ લઈ જાય છે. તે કામ કરતાં કરતાં સ્ક્રીન જુએ છે. હાલતાં ચિત્રો તેમને રસ્તો બતાવે છે.

## Getting ready
picture-get-ready-depends = શું કરવું તે પૂછો
picture-get-ready-depends-description = એક સ્ત્રી તેના ડૉક્ટરને ફોન કરે છે. અમુક તપાસ માટે તે ખાઈ-પી શકે છે. બીજી અમુક માટે તેણે થોડા સમય માટે ખાવાનું, પીવાનું કે અમુક દવાઓ બંધ રાખવી પડે છે.
picture-get-ready-food = તપાસ પહેલાં ખાવાનું બંધ કરો
picture-get-ready-food-description = એક પુરુષ ટેબલ પાસે બેઠો છે. ખાવા-પીવાની વસ્તુઓ પર ચોકડી મારેલી છે. ઘડિયાળ બતાવે છે કે થોડા કલાક વીતે છે. તમારે પણ રાહ જોવી પડી શકે.
picture-get-ready-medicines = તમારી દવાઓ વિશે ફોન કરો
picture-get-ready-medicines-description = એક પુરુષ પોતાની ગોળીઓ પાસે રાખીને ડૉક્ટરને ફોન કરે છે. ગોળીઓ ફેંકી દેવા પર ચોકડી મારેલી છે. તમારી જાતે કોઈ દવા બંધ ન કરો.
picture-get-ready-tell-us = તમારી તબિયત વિશે અમને કહો
picture-get-ready-tell-us-description = એક દર્દી ટીમને ગર્ભાવસ્થા, બાળકને દૂધ પિવડાવવા, એલર્જી, ફેફસાં, કિડની અને પહેલાંના એક્સ-રે વિશે કહે છે. ટીમે આ વાતો તપાસ પહેલાં જાણવી જરૂરી છે.
picture-get-ready-day = જવા માટે તૈયાર
picture-get-ready-day-description = એક સ્ત્રી પોતાની બૅગ અને યાદી લઈને એક યુવાન સાથે ઘરેથી નીકળે છે. તેનાં ઘરેણાં એક વાટકીમાં રહે છે. તમારી યાદી લાવો, પણ ઘરેણાં નહીં.

## What happens
picture-what-happens-where = સેન્ટર અને હૉસ્પિટલ
picture-what-happens-where-description = એક સ્ત્રી ચાલીને એક્સ-રે સેન્ટરમાં જાય છે. બાજુમાં હૉસ્પિટલ છે, જ્યાં એક દર્દી પથારીમાં છે. તમારી તપાસ બેમાંથી કોઈ પણ જગ્યાએ થઈ શકે.
picture-what-happens-clothes = કપડાં બદલીને ગાઉન પહેરવો
picture-what-happens-clothes-description = ટેક્નોલોજિસ્ટ એક પુરુષને હૉસ્પિટલનો ગાઉન આપે છે. પછી પુરુષે ગાઉન પહેર્યો છે, અને તેનાં કપડાં લટકે છે. ટીમ તમને કપડાં બદલવામાં મદદ કરી શકે.
picture-what-happens-shield = સીસા (લેડ)ની શીલ્ડ
picture-what-happens-shield-description = એક દર્દી એક્સ-રે ટેબલ પર સૂતો છે. ટેક્નોલોજિસ્ટ તેના પેટના નીચેના ભાગ પર સીસાની શીલ્ડ મૂકે છે. તેને જેની જરૂર નથી તે રેડિયેશનને શીલ્ડ રોકે છે.
picture-what-happens-comfort = આરામ લાગે તે માટે દવા
picture-what-happens-comfort-description = ડૉક્ટર દર્દીને હાથમાં મૂકેલી નળીથી દવા આપે છે. ટેક્નોલોજિસ્ટે તેના ખભા પર હાથ મૂક્યો છે. તમને પણ પહેલાં દવા મળી શકે.
picture-what-happens-drink = કોન્ટ્રાસ્ટ ડાઈ પીવી
picture-what-happens-drink-description = એક સ્ત્રી એક્સ-રે ટેબલ પાસે ઊભી રહીને કપમાંથી પીએ છે. સ્ક્રીન પર તેની અન્નનળી અને હોજરી સફેદ અને ચોખ્ખી દેખાય છે.
picture-what-happens-dye = આઈવી લાઇન કે એનિમા
picture-what-happens-dye-description = એક સ્ત્રી બેઠી છે, તેના હાથમાં આઈવી લાઇન છે. એક પુરુષ ચાદર નીચે પડખે સૂતો છે, તેને એનિમાની નળી છે. ડાઈ બેમાંથી કોઈ પણ રીતે આપી શકાય.
picture-what-happens-table = એક્સ-રે ટેબલ પર
picture-what-happens-table-description = એક પુરુષ એક્સ-રે ટેબલ પર સૂતો છે અને એક સ્ત્રી તેની પાસે ઊભી છે. નાનાં ચિત્રો શરીર ફેરવવું, એક હાથ હલાવવો અને શ્વાસ રોકવો બતાવે છે.
picture-what-happens-catheter = કેથેટર મૂકવું
picture-what-happens-catheter-description = એક દર્દી ચોખ્ખી ચાદર નીચે સૂતો છે. ટીમ તેના સાથળના મૂળમાં પાતળી નળી નાખે છે. એક નાનું ચિત્ર બે જગ્યા બતાવે છે: સાથળનું મૂળ અને કોણી.
picture-what-happens-finish = તપાસ પછી
picture-what-happens-finish-description = એક દર્દી પથારીમાં આરામ કરે છે. તેના હાથ પર નાનો પાટો છે. ટેક્નોલોજિસ્ટ તેની ખબર પૂછે છે. તમારે પણ થોડી વાર આરામ કરવો પડી શકે.

## After the exam
picture-after-barium = બેરિયમ પછી પાણી પીઓ
picture-after-barium-description = એક પુરુષ ગ્લાસમાંથી પાણી પીએ છે. ટોઇલેટમાં ફિક્કા રંગનો મળ છે. કૅલેન્ડર થોડા દિવસ બતાવે છે. બેરિયમ પછી ફિક્કા રંગનો મળ સામાન્ય છે.
picture-after-catheter-site = ટીમને ક્યારે ફોન કરવો
picture-after-catheter-site-description = એક સ્ત્રી ફોન કરે છે. ચાર નાનાં ચિત્રો ફોન કરવો પડે તેવી નિશાનીઓ બતાવે છે: વધતી ગાંઠ, પાણી નીકળવું, ફેલાતી લાલાશ અને તાવ.
picture-after-home = કોઈ તમને ઘરે લઈ જાય છે
picture-after-home-description = એક યુવાન સ્ત્રી એક વૃદ્ધ પુરુષને ટેકો આપીને પોતાની કાર સુધી લઈ જાય છે. તે તેમને ઘરે લઈ જાય છે. શાંત કરવાની દવા પછી તમને પણ કોઈની જરૂર છે.

## Is it safe?
picture-safe-pregnant = ગર્ભવતી હો તો અમને કહો
picture-safe-pregnant-description = તપાસ પહેલાં એક ગર્ભવતી સ્ત્રી ટેક્નોલોજિસ્ટને પોતાના ગર્ભમાંના બાળક વિશે કહે છે. તમે પણ ટીમને કહો, કારણ કે એક્સ-રેથી ગર્ભમાંના બાળકને નુકસાન થઈ શકે છે.
picture-safe-little-risk = દરેક તપાસ જુદી છે
picture-safe-little-risk-description = ડૉક્ટર દર્દી સાથે વાત કરે છે. એક ચાર્ટ ત્રણ તપાસ બતાવે છે, થોડા રેડિયેશનથી વધારે સુધી. મોટા ભાગના લોકો માટે જોખમ ઓછું છે.
picture-safe-past-x-rays = તમારા પહેલાંના એક્સ-રે લાવો
picture-safe-past-x-rays-description = એક સ્ત્રી પોતાના પહેલાંના એક્સ-રે લાવે છે અને ડૉક્ટરને તેમના વિશે કહે છે. જોખમ ઉમેરાઈને વધી શકે છે, તેથી બધા વિશે કહો.
picture-safe-dye-allergy = તમારી એલર્જી વિશે કહો
picture-safe-dye-allergy-description = એક યુવાન ડૉક્ટરને કહે છે કે પહેલાં કોન્ટ્રાસ્ટ ડાઈથી તેને ચકામાં થયાં હતાં, અને શેલફિશ (ઝીંગા, કરચલા) વિશે પણ. તપાસ પહેલાં ટીમને તમારી એલર્જી વિશે કહો.

## Your results
picture-results-depends = જુદી તપાસ, જુદાં ચિત્રો
picture-results-depends-description = લીટીઓ ચાર એક્સ-રે ચિત્રોને એક પુરુષના શરીરના ચાર ભાગો સાથે જોડે છે: હોજરી, હૃદય, થાપો અને આંતરડું. દરેક તપાસમાં જુદી વસ્તુઓ જોવાય છે.
picture-results-who = રેડિયોલોજિસ્ટ તમારાં ચિત્રો વાંચે છે
picture-results-who-description = રેડિયોલોજિસ્ટ સ્ક્રીન પર એક્સ-રેનાં ચિત્રો જુએ છે. એક પાનું બીજા ડૉક્ટર પાસે જાય છે, જે તેને વાંચે છે. તમારા ડૉક્ટર કોઈ સ્પેશિયાલિસ્ટને પૂછી શકે.
picture-results-ask = તમારા રિપોર્ટ વિશે પૂછો
picture-results-ask-description = એક દર્દી પોતાના ડૉક્ટર સાથે વાત કરે છે. તે પૂછે છે: રિપોર્ટ ક્યારે મળશે, તેમાં શું દેખાય છે અને કોને ફોન કરવો.

## Words to know
picture-word-catheter = કેથેટર
picture-word-catheter-description = એક લાંબી, પાતળી નળી. તેનો છેડો મોટો દોર્યો છે, જેથી દેખાય કે તે પોલી છે. તેમાંથી પ્રવાહી વહી શકે છે.
picture-word-stent = સ્ટેન્ટ
picture-word-stent-description = પહેલાં લોહીની એક નસ સાંકડી છે. પછી જાળીની એક નાની નળી, એટલે કે સ્ટેન્ટ, તેને ખુલ્લી રાખે છે, જેથી લોહી વહી શકે.
picture-word-iv-line = આઈવી લાઇન (બાટલો)
picture-word-iv-line-description = પ્રવાહીની થેલીમાંથી એક પાતળી નળી હાથની નસમાં જાય છે. પ્રવાહી સીધું તમારા લોહીમાં જાય છે.
picture-word-lead-apron = સીસા (લેડ)ના એપ્રન
picture-word-lead-apron-description = દર્દીએ પેટના નીચેના ભાગ પર સીસાનો ટૂંકો એપ્રન પહેર્યો છે. ટેક્નોલોજિસ્ટે લાંબો એપ્રન પહેર્યો છે. સીસું એક્સ-રેને રોકે છે.
picture-word-c-arm = સી-આર્મ
picture-word-c-arm-description = અંગ્રેજી અક્ષર C ના આકારનું સ્કૅનર. એક છેડો દર્દીની ઉપર છે, બીજો ટેબલની નીચે. એક્સ-રેનાં કિરણો બંને છેડાની વચ્ચેથી પસાર થાય છે.

## Doses
picture-doses = રેડિયેશન, કુદરતની સરખામણીમાં
picture-doses-description = દરેક પટ્ટી બતાવે છે કે એક તપાસ જેટલું રેડિયેશન કુદરતમાંથી મળતાં કેટલો સમય લાગે છે. છાતીના એક્સ-રેની પટ્ટી સાવ નાની છે. બેરિયમ એનિમાની પટ્ટી સૌથી લાંબી છે.
