# Topic: get-ready
get-ready-title = તપાસની તૈયારી
get-ready-hint = તપાસ પહેલાં શું કરવું

## get-ready/depends
get-ready-depends = તૈયારી તમારી તપાસ પર આધાર રાખે છે
get-ready-depends-nothing = અમુક તપાસ માટે તમારે કંઈ ખાસ કરવાનું હોતું નથી.
get-ready-depends-something = બીજી અમુક તપાસ માટે તમારે થોડા સમય માટે ખાવાનું, પીવાનું કે અમુક દવાઓ બંધ રાખવી પડી શકે છે.
get-ready-depends-told = તમારા ડૉક્ટર તમને કહેશે કે શું કરવું. ખાતરી નથી? ફોન કરીને પૂછો.

## get-ready/food
# Not ઉપવાસ: a religious fast allows some food and drink.
get-ready-food-stop = ખાવા-પીવાનું ક્યારે બંધ કરવું તે પૂછો
get-ready-food-team = ખાવાનું **અને** પીવાનું બંધ કરવું કે નહીં, અને ક્યારે, તે ટીમ કહેશે. આને [ખાલી પેટે રહેવું (ફાસ્ટિંગ)](fast) કહે છે.
get-ready-food-team-bowel = ખાવાનું ક્યારે બંધ કરવું, અને આરપાર દેખાય એવાં પ્રવાહી, જેમ કે પાણી, **ક્યાં સુધી** પી શકાય, તે ટીમ કહેશે. ત્યાર પછી કંઈ ન પીવું: તેને [ખાલી પેટે રહેવું (ફાસ્ટિંગ)](fast) કહે છે.
get-ready-food-why = અમુક તપાસ માટે હોજરી ખાલી હોવી જરૂરી છે, જેથી તસવીરો ચોખ્ખી આવે.
get-ready-food-why-swallow = ઘણી વાર હોજરી ખાલી હોવી જરૂરી છે, જેથી તસવીરો ચોખ્ખી આવે.
get-ready-food-why-sedative = હોજરી ખાલી હોય તો [શાંત કરવાની દવા (સેડેટિવ)](sedative) વધારે સલામત છે.
get-ready-food-needle = સાંધામાં સોય મૂકવાની હોય તો: ઘણી વાર રોજની જેમ ખાઈ-પી શકાય. પહેલાં પૂછો.
get-ready-food-sip = પૂછો: શું પાણી પી શકાય? શું એક ઘૂંટડા પાણી સાથે ગોળીઓ લઈ શકાય?
get-ready-food-sip-bowel = પૂછો: શું એક ઘૂંટડા પાણી સાથે ગોળીઓ લઈ શકાય?
get-ready-food-sugar = ડાયાબિટીસ હોય તો શુગર ઘટી જવા વિશે પૂછો.

## get-ready/bowel-prep
get-ready-bowel-prep = બેરિયમ એનિમા પહેલાં આંતરડું ખાલી કરો
get-ready-bowel-prep-why = આંતરડું ખાલી હોવું જરૂરી છે, જેથી તસવીરો ચોખ્ખી આવે.
get-ready-bowel-prep-lead = ટીમના કાગળમાં લખ્યું છે:
get-ready-bowel-prep-liquids = માત્ર આરપાર દેખાય એવાં પ્રવાહી ક્યારે લેવાં, જેમ કે પાણી
get-ready-bowel-prep-laxative = જુલાબ ક્યારે લેવો (તે આંતરડું ખાલી કરે છે)
get-ready-bowel-prep-first = કિડની કે હૃદયની બીમારી છે, કે ડાયાબિટીસ? પહેલાં પૂછો.

## get-ready/medicines
get-ready-medicines = તમારી દવાઓ વિશે પૂછો
get-ready-medicines-never = **તમારી જાતે કોઈ દવા બંધ ન કરો.** પહેલાં તમારા [ડૉક્ટર](provider)ને આના વિશે પૂછો:
get-ready-medicines-thinners = લોહી પાતળું કરવાની દવાઓ
get-ready-medicines-diabetes = ઇન્સ્યુલિન કે ડાયાબિટીસની બીજી દવા, જો ખોરાક લેવાની મનાઈ હોય
get-ready-medicines-metformin-dye = મેટફોર્મિન (metformin): પૂછો કે બે દિવસ બંધ કરવી કે નહીં
get-ready-medicines-others = બીજી બધી દવાઓ
get-ready-medicines-why = અમુકથી લોહી વધારે વહે છે. અમુકને બંધ કરવી સલામત નથી.

## get-ready/tell-us
get-ready-tell-us = ટીમને તમારી તબિયત વિશે જણાવો
# The list items follow «જો».
get-ready-tell-us-lead = તપાસ **પહેલાં** ટીમને જણાવો, જો:
get-ready-tell-us-baby = તમે ગર્ભવતી હો (ખાતરી ન હોય તો પણ) અથવા સ્તનપાન કરાવતાં હો
get-ready-tell-us-reaction = તમને દમ (અસ્થમા) કે કોઈ પણ એલર્જી હોય, અથવા પહેલાં ક્યારેય [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye)નું રિએક્શન આવ્યું હોય
get-ready-tell-us-organs = તમને ડાયાબિટીસ, અથવા કિડની, હૃદય કે થાઇરોઇડની બીમારી હોય
get-ready-tell-us-bleeding = તમને લોહી વહેવાની તકલીફ હોય, અથવા તમે લોહી પાતળું કરવાની દવા લેતાં હો
get-ready-tell-us-why = તેનાથી તમને સલામત રાખવામાં મદદ મળે છે.

## get-ready/tell-us-more
get-ready-tell-us-more = ટીમને આ પણ જણાવો
get-ready-tell-us-more-lead = તપાસ **પહેલાં** ટીમને જણાવો, જો:
get-ready-tell-us-more-swallowing = તમને ગળવામાં તકલીફ પડતી હોય, કે અંતરાશ જતી હોય
get-ready-tell-us-more-bowel = તાજેતરમાં તમારું આંતરડું બંધ થઈ ગયું હોય કે તેનું ઑપરેશન થયું હોય
get-ready-tell-us-more-stand = તમને ઊભા રહેવામાં, પડખું ફરવામાં કે ચત્તા સૂવામાં તકલીફ હોય
get-ready-tell-us-more-infection = તમને તાવ કે ઇન્ફેક્શન હોય
get-ready-tell-us-more-metal = તમારા શરીરમાં પેસમેકર કે ધાતુ હોય
get-ready-tell-us-more-x-rays = તમે પહેલાં ક્યારેય [એક્સ-રે](x-ray) પડાવ્યા હોય

## get-ready/womb-when
get-ready-womb-when = ગર્ભાશયની તપાસ માસિક પછી થાય છે
get-ready-womb-when-days = તે માસિક પછીના દિવસોમાં થાય છે. તારીખ ટીમ આપે છે.
get-ready-womb-when-must = ગર્ભ હોય તો આ તપાસ કરી શકાય નહીં. પહેલાં ગર્ભનો ટેસ્ટ થઈ શકે.
get-ready-womb-when-sex = તપાસ પહેલાં જાતીય સંબંધ વિશે કાગળમાં જે લખ્યું હોય તેમ કરો.

## get-ready/womb-before
get-ready-womb-before = દુખાવાની દવા વિશે પૂછો
get-ready-womb-before-pain = પેડુમાં ચૂંક આવવી સામાન્ય છે. પહેલાં દુખાવાની દવા લેવી કે નહીં તે પૂછો. સાથે:
get-ready-womb-before-pad = ઘરે જવા માટે પૅડ લાવો
get-ready-womb-before-toilet = પહેલાં ટોઇલેટ જઈ આવો
get-ready-womb-before-who = રૂમમાં કોણ હશે તે પૂછો

## get-ready/day
get-ready-day = તપાસના દિવસની તૈયારી કરો
get-ready-day-lead = દિવસ સહેલો જાય તે માટે:
get-ready-day-jewelry = તમારાં ઘરેણાં ઘરે મૂકીને આવો (ધાતુ તસવીરના ભાગ ઢાંકી દે છે)
get-ready-day-bring = તમારી દવાઓ અને એલર્જીની યાદી સાથે લાવો
get-ready-day-company = તમારી સાથે અંદર કોણ આવી શકે તે પૂછો
get-ready-day-ride = પાછા જવાની ગોઠવણ કરો: [શાંત કરવાની દવા (સેડેટિવ)](sedative) પછી કોઈ પુખ્ત વ્યક્તિ તમને ઘરે લઈ જાય તે જરૂરી છે

## get-ready/child
get-ready-child = શું તપાસ તમારા બાળકની છે?
get-ready-child-stay = ઘણી વાર મા કે બાપ સાથે રહી શકે. ટીમને પૂછો.
get-ready-child-apron = તમે સાથે રહો તો [સીસા (લેડ)નો એપ્રન](lead-apron) પહેરશો. તમે ગર્ભવતી હો કે હોઈ શકો, તો બીજી કોઈ પુખ્ત વ્યક્તિ રહે તે જરૂરી છે.
get-ready-child-bring = બાળકને ગમતું રમકડું અને કપ લાવો.
