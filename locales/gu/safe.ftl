# Topic: safe
safe-title = શું તે સલામત છે?
safe-hint = એક્સ-રે, કોન્ટ્રાસ્ટ ડાઈ અને તમે

## safe/pregnant
safe-pregnant = જો તમે ગર્ભવતી હોઈ શકો, તો ટીમને કહો
safe-pregnant-tell = [એક્સ-રે](x-ray)થી ગર્ભમાંના બાળકને નુકસાન થઈ શકે છે. જો તમે ગર્ભવતી હો, અથવા તમને લાગે કે હોઈ શકો, તો તપાસ શરૂ થાય તે **પહેલાં** ટીમને કહો.
safe-pregnant-next = ટીમ રાહ જોઈ શકે, અથવા બીજી કોઈ તપાસ પસંદ કરી શકે. જો તમને આ જ તપાસની જરૂર હોય, તો તે છતાં પણ થઈ શકે.

## safe/little-risk
safe-little-risk = મોટા ભાગના લોકો માટે જોખમ ઓછું છે
safe-little-risk-risk = [ફ્લોરોસ્કોપી](fluoroscopy)માં [રેડિયેશન](radiation) વપરાય છે. મોટા ભાગના લોકો માટે આ તપાસ નુકસાનકારક ગણાતી નથી.
safe-little-risk-dose = તમને કેટલું રેડિયેશન મળશે તે તપાસ પર આધાર રાખે છે. તમારા ડૉક્ટરને પૂછો: મને કેટલું મળશે?

## safe/how-much
safe-how-much = અમુક તપાસમાં બીજી કરતાં વધારે રેડિયેશન
# The list items are lengths of time.
safe-how-much-lead = આપણને બધાને દરરોજ કુદરતમાંથી [રેડિયેશન](radiation) મળે છે. એક તપાસથી આશરે એટલું મળે છે, જેટલું કુદરતમાંથી આટલા સમયમાં મળે:
safe-how-much-chest = છાતીનો એક્સ-રે: આશરે 2 કે 3 દિવસ
safe-how-much-swallow = બેરિયમ સ્વૉલો: આશરે 4 મહિના
safe-how-much-upper = હોજરીની તપાસ (અપર જીઆઈ): આશરે 2 વર્ષ
safe-how-much-enema = બેરિયમ એનિમા: આશરે 2થી 3 વર્ષ

## safe/past-x-rays
safe-past-x-rays = તમારા પહેલાંના બધા એક્સ-રે વિશે કહો
safe-past-x-rays-adds = [એક્સ-રે](x-ray)નું જોખમ સમય જતાં ઉમેરાઈને વધી શકે છે.
safe-past-x-rays-talk = અત્યાર સુધીમાં તમારા જેટલા એક્સ-રે પડ્યા છે, તે બધા વિશે તમારા ડૉક્ટરને કહો. યાદી સાથે લાવવાથી મદદ મળે છે.

## safe/dye-allergy
safe-dye-allergy = ટીમને તમારી એલર્જી વિશે કહો
safe-dye-allergy-risk = [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye)થી [એલર્જીના રિએક્શન](allergic-reaction)નું થોડું જોખમ છે.
# The list items follow «જો તમને».
safe-dye-allergy-lead = તપાસ **પહેલાં** ટીમને કહો, જો તમને:
safe-dye-allergy-past = પહેલાં ક્યારેય કોન્ટ્રાસ્ટ ડાઈનું રિએક્શન આવ્યું હોય (આ સૌથી મહત્ત્વનું છે)
safe-dye-allergy-allergy = કોઈ પણ એલર્જી હોય, જેમ કે આયોડિન કે શેલફિશ (ઝીંગા, કરચલા)ની

## safe/long-exams
safe-long-exams = લાંબી તપાસથી, ભાગ્યે જ, ચામડી લાલ થઈ શકે
safe-long-exams-skin = બહુ ઓછા કિસ્સામાં, લાંબી તપાસથી ચામડી લાલ થઈ શકે કે દાઝી શકે.
safe-long-exams-tell = તમારી ચામડી પર આવું દેખાય તો ટીમને કહો. તમે તેમને કોઈ પણ જોખમ વિશે પૂછી શકો.
