# Topic: get-ready
get-ready-title = તપાસની તૈયારી
get-ready-hint = તપાસ પહેલાં શું કરવું

## get-ready/depends
get-ready-depends = તૈયારી તમારી તપાસ પર આધાર રાખે છે
get-ready-depends-nothing = અમુક તપાસ માટે તમારે કંઈ ખાસ કરવાનું હોતું નથી.
get-ready-depends-something = બીજી અમુક તપાસ માટે તમારે થોડા સમય માટે ખાવાનું, પીવાનું કે અમુક દવાઓ બંધ રાખવી પડી શકે છે.
get-ready-depends-told = તમારા ડૉક્ટર તમને કહેશે કે શું કરવું. ખાતરી નથી? ફોન કરીને પૂછો.

## get-ready/food
get-ready-food = તમારે ખાવાનું બંધ કરવું પડી શકે
# Not ઉપવાસ: a religious fast allows some food and drink.
get-ready-food-fast = અમુક તપાસ પહેલાં કેટલાક કલાક સુધી તમારે કંઈ પણ ખાવાનું કે પીવાનું નથી. આને [ખાલી પેટે રહેવું (ફાસ્ટિંગ)](fast) કહે છે.
get-ready-food-ask = તમારા ડૉક્ટરને પૂછો: મારે ખાવા-પીવાનું ક્યારે બંધ કરવું? શું પાણી પી શકાય?

## get-ready/medicines
get-ready-medicines = તમારી દવાઓ વિશે પૂછો
get-ready-medicines-stop = તપાસ પહેલાં તમારે અમુક દવાઓ બંધ કરવી પડી શકે છે. **તમારી જાતે કોઈ દવા બંધ ન કરો.** પહેલાં તમારા ડૉક્ટરને પૂછો.
get-ready-medicines-metformin = જો તમે મેટફોર્મિન લેતાં હો અથવા તમને કિડનીની બીમારી હોય, તો ટીમને કહો. મોટા ભાગના લોકો મેટફોર્મિન ચાલુ રાખી શકે છે. નિર્ણય ટીમ લેશે.

## get-ready/tell-us
get-ready-tell-us = ટીમને તમારી તબિયત વિશે કહો
# The list items follow «જો».
get-ready-tell-us-lead = તપાસ **પહેલાં** ટીમને કહો, જો:
get-ready-tell-us-baby = તમે ગર્ભવતી હો (ખાતરી ન હોય તો પણ) અથવા બાળકને તમારું દૂધ પિવડાવતાં હો
get-ready-tell-us-allergies = તમને કોઈ પણ એલર્જી હોય, અથવા પહેલાં ક્યારેય [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye)નું રિએક્શન આવ્યું હોય
get-ready-tell-us-illness = તમને દમ (અસ્થમા), ડાયાબિટીસ કે કિડનીની બીમારી હોય
get-ready-tell-us-x-rays = તમે પહેલાં ક્યારેય [એક્સ-રે](x-ray) પડાવ્યા હોય

## get-ready/day
get-ready-day = તપાસના દિવસની તૈયારી કરો
get-ready-day-lead = દિવસ સહેલો જાય તે માટે:
get-ready-day-jewelry = તમારાં ઘરેણાં ઘરે મૂકીને આવો
get-ready-day-bring = તમારી દવાઓ અને એલર્જીની યાદી સાથે લાવો
get-ready-day-company = તમારી સાથે અંદર કોણ આવી શકે તે પૂછો
get-ready-day-ask = ખાતરી ન હોય તો ટીમને પૂછો
