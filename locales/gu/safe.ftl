# Topic: safe
safe-title = શું તે સલામત છે?
safe-hint = એક્સ-રે, કોન્ટ્રાસ્ટ ડાઈ અને તમે

## safe/pregnant
safe-pregnant = જો તમે ગર્ભવતી હોઈ શકો, તો ટીમને જણાવો
safe-pregnant-tell = [એક્સ-રે](x-ray)થી ગર્ભમાંના બાળકને નુકસાન થઈ શકે છે. જો તમે ગર્ભવતી હો, અથવા તમને લાગે કે હોઈ શકો, તો તપાસ શરૂ થાય તે **પહેલાં** ટીમને જણાવો.
safe-pregnant-next = ટીમ રાહ જોઈ શકે, અથવા બીજી કોઈ તપાસ પસંદ કરી શકે. જો તમને આ જ તપાસની જરૂર હોય, તો ગર્ભ હોવા છતાં તે થઈ શકે.

## safe/womb-pregnant
safe-womb-pregnant = ગર્ભ હોય તો આ તપાસ કરી શકાય નહીં
safe-womb-pregnant-harm = [એક્સ-રે](x-ray)થી ગર્ભમાંના બાળકને નુકસાન થઈ શકે છે.
safe-womb-pregnant-tell = શું તમે ગર્ભવતી છો, કે હોઈ શકો? તપાસ શરૂ થાય તે **પહેલાં** ટીમને જણાવો. તપાસ પાછળ ઠેલવી પડશે.
safe-womb-pregnant-infection = શું તમને ગર્ભાશય, ટ્યૂબ કે યોનિમાં ઇન્ફેક્શન છે? તે પણ ટીમને જણાવો. પહેલાં તેની સારવાર થાય છે.

## safe/little-risk
safe-little-risk = મોટા ભાગના લોકો માટે જોખમ ઓછું છે
safe-little-risk-risk = [ફ્લોરોસ્કોપી](fluoroscopy)માં [રેડિયેશન](radiation) વપરાય છે. મોટા ભાગના લોકો માટે આ તપાસ નુકસાનકારક ગણાતી નથી.
safe-little-risk-harm = તેનાથી આગળ જતાં કૅન્સર થવાની શક્યતા જરાક વધી શકે. એક તપાસ માટે આ શક્યતા ઓછી છે.
safe-little-risk-good = તમને તપાસની જરૂર હોય, તો તેનાથી નુકસાન કરતાં ફાયદો વધારે થવો જોઈએ.

## safe/how-much
safe-how-much = અમુક તપાસમાં બીજી કરતાં વધારે રેડિયેશન
safe-how-much-nature = આપણને બધાને કુદરતમાંથી [રેડિયેશન](radiation) મળે છે. એક તપાસ જેટલું કુદરતમાંથી મળતાં આટલો સમય લાગે છે:
# The list items are lengths of time.
safe-how-much-chest = છાતીનો એક્સ-રે: આશરે 2 કે 3 દિવસ
safe-how-much-swallow = બેરિયમ સ્વૉલો: આશરે 4 મહિના
safe-how-much-upper = હોજરીની તપાસ (અપર જીઆઈ): આશરે 2 વર્ષ
safe-how-much-womb = ગર્ભાશયની તપાસ: આશરે 5થી 10 મહિના
safe-how-much-heart = હૃદયની તપાસ: આશરે 2થી 3 વર્ષ
safe-how-much-enema = બેરિયમ એનિમા: આશરે 2થી 3 વર્ષ
safe-how-much-stent = હૃદયનો સ્ટેન્ટ: આશરે 5 વર્ષ
safe-how-much-yours = તમારું ઓછું કે વધારે હોઈ શકે. કેટલું તે પૂછો.

## safe/how-much-more
safe-how-much-more = હૃદયની તપાસ અને સ્ટેન્ટમાં વધારે રેડિયેશન
safe-how-much-more-nature = કુદરતમાંથી તેટલું [રેડિયેશન](radiation) મળતાં આટલો સમય લાગે છે:
safe-how-much-more-heart = હૃદયની તપાસ: આશરે 2થી 3 વર્ષ
safe-how-much-more-stent = હૃદયનો સ્ટેન્ટ: આશરે 5 વર્ષ
safe-how-much-more-yours = આ સામાન્ય અંદાજ છે. તમારું ઘણું ઓછું કે ઘણું વધારે હોઈ શકે. તમારા ડૉક્ટરને પૂછો: મને કેટલું મળશે?

## safe/ask-how-much
safe-ask-how-much = કેટલું રેડિયેશન મળશે તે પૂછો
safe-ask-how-much-nature = આપણને બધાને દરરોજ કુદરતમાંથી [રેડિયેશન](radiation) મળે છે. તપાસથી થોડું વધારે મળે છે.
safe-ask-how-much-depends = કેટલું મળશે તે તમારી તપાસ અને તમારા શરીર પર આધાર રાખે છે.
safe-ask-how-much-ask = પૂછો: મને કેટલું મળશે? તમે તેને ઓછું કેવી રીતે રાખો છો?

## safe/past-x-rays
safe-past-x-rays = તમારા પહેલાંના બધા એક્સ-રે વિશે કહો
safe-past-x-rays-linked = જોખમનો સંબંધ તમે કેટલા [એક્સ-રે](x-ray) પડાવ્યા છે તેની સાથે હોઈ શકે.
safe-past-x-rays-talk = અત્યાર સુધીમાં તમારા જેટલા એક્સ-રે પડ્યા છે, તે બધા વિશે તમારા ડૉક્ટરને કહો. યાદી સાથે લાવવાથી મદદ મળે છે.
safe-past-x-rays-need = પહેલાંના એક્સ-રેને લીધે જરૂરી તપાસ ટાળશો નહીં.

## safe/dye-allergy
safe-dye-allergy = ટીમને તમારી એલર્જી વિશે જણાવો
safe-dye-allergy-risk = [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye)થી [એલર્જીનું રિએક્શન](allergic-reaction) આવી શકે. જોખમ થોડું છે.
# The list items follow «જો તમને».
safe-dye-allergy-lead = તપાસ **પહેલાં** ટીમને જણાવો, જો તમને:
safe-dye-allergy-past = પહેલાં ક્યારેય કોન્ટ્રાસ્ટ ડાઈનું રિએક્શન આવ્યું હોય, જેમ કે આયોડિનવાળી ડાઈનું (આ સૌથી મહત્ત્વનું છે)
safe-dye-allergy-any = બીજી કોઈ એલર્જી હોય, જેમ કે શેલફિશ (ઝીંગા, કરચલા)ની
safe-dye-allergy-asthma = દમ (અસ્થમા) હોય

## safe/long-exams
safe-long-exams = લાંબી તપાસથી, ભાગ્યે જ, ચામડી લાલ થઈ શકે
safe-long-exams-skin = બહુ ઓછા કિસ્સામાં, લાંબી તપાસથી ચામડી લાલ થઈ શકે કે દાઝી શકે.
safe-long-exams-later = તે અઠવાડિયાં પછી દેખાઈ શકે, ઘણી વાર પીઠ પર. તમારી તપાસ લાંબી હતી કે નહીં તે પૂછો.
safe-long-exams-call = { $phone ->
    [none] ચામડી લાલ છે કે દુખે છે? ટીમને ફોન કરો.
   *[other] ચામડી લાલ છે કે દુખે છે? ટીમને { $phone } પર ફોન કરો.
}
