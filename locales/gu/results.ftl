# Topic: results
results-title = તમારો રિપોર્ટ
results-hint = કોણ જોશે, પછી શું થશે

## results/depends
results-depends = રિપોર્ટ તમારી તપાસ પર આધાર રાખે છે
results-depends-exam = દરેક તપાસમાં જુદી વસ્તુઓ જોવાય છે.
results-depends-many = ફ્લોરોસ્કોપી ઘણી જાતની તકલીફો શોધવામાં મદદ કરી શકે છે.

## results/who
results-who = એક ડૉક્ટર તમારી તસવીરો તપાસે છે
results-who-reads = [રેડિયોલોજિસ્ટ](radiologist) તમારી તસવીરો તપાસીને રિપોર્ટ બનાવે છે.
results-who-more = કોઈ સ્પેશિયાલિસ્ટ (નિષ્ણાત ડૉક્ટર)ને તમારો રિપોર્ટ જોવાની જરૂર પડી શકે, અથવા તમને વધુ તપાસની જરૂર પડી શકે. તેનાથી શી તકલીફ છે તે શોધવામાં મદદ મળી શકે.
results-who-late = { $phone ->
    [none] કહેલા દિવસ સુધીમાં ખબર નથી મળી? ટીમને ફોન કરો.
   *[other] કહેલા દિવસ સુધીમાં ખબર નથી મળી? ટીમને { $phone } પર ફોન કરો.
}

## results/ask
results-ask = તમારા ડૉક્ટર સાથે રિપોર્ટ વિશે વાત કરો
results-ask-lead = તમે પૂછી શકો:
results-ask-when = મને મારો રિપોર્ટ ક્યારે મળશે?
results-ask-mean = મારા માટે તેનો શો અર્થ છે?
results-ask-next = શું મને વધુ તપાસની જરૂર છે?
results-ask-call = કોઈ સવાલ હોય તો મારે કોને ફોન કરવો?

## results/remember
results-remember = યાદ રાખવાની ત્રણ વાતો
results-remember-general-1 = **તપાસ પહેલાં:** ખાવા, પીવા અને દવાઓ વિશે પૂછો
results-remember-general-2 = ટીમને જણાવો: ગર્ભ, એલર્જી, બીમારી, દવાઓ
results-remember-general-3 = { $emergency ->
    [none] ઘરે છાતીમાં દુખાવો કે શ્વાસની તકલીફ: ઇમરજન્સી નંબર પર ફોન કરો
   *[other] ઘરે છાતીમાં દુખાવો કે શ્વાસની તકલીફ: { $emergency } પર ફોન કરો
}
results-remember-swallow-1 = **તપાસ પહેલાં:** ટીમ કહે ત્યારે ખાવા-પીવાનું બંધ કરો
results-remember-swallow-2 = ગર્ભવતી હોઈ શકો, કે અંતરાશ જાય, તો ટીમને જણાવો
results-remember-swallow-3 = { $emergency ->
    [none] ઘરે: વધારે પાણી પીઓ. પેટમાં બહુ સખત દુખાવો: ઇમરજન્સી નંબર પર ફોન કરો
   *[other] ઘરે: વધારે પાણી પીઓ. પેટમાં બહુ સખત દુખાવો: { $emergency } પર ફોન કરો
}
results-remember-bowel-1 = **તપાસ પહેલાં:** કાગળ પ્રમાણે આંતરડું ખાલી કરો
results-remember-bowel-2 = ગર્ભવતી હોઈ શકો, કે દુખે, તો ટીમને જણાવો
results-remember-bowel-3 = { $emergency ->
    [none] ઘરે: વધારે પાણી પીઓ. પેટમાં બહુ સખત દુખાવો: ઇમરજન્સી નંબર પર ફોન કરો
   *[other] ઘરે: વધારે પાણી પીઓ. પેટમાં બહુ સખત દુખાવો: { $emergency } પર ફોન કરો
}
results-remember-heart-1 = **તપાસ પહેલાં:** લોહી પાતળું કરવાની દવા, ડાયાબિટીસની દવા અને ખોરાક વિશે પૂછો
results-remember-heart-2 = કોઈ પુખ્ત વ્યક્તિ તમને ઘરે લઈ જાય અને સાથે રહે તેવી ગોઠવણ કરો
results-remember-heart-3 = { $emergency ->
    [none] છાતીમાં દુખાવો, કે લોહી જે ન અટકે: ઇમરજન્સી નંબર પર ફોન કરો
   *[other] છાતીમાં દુખાવો, કે લોહી જે ન અટકે: { $emergency } પર ફોન કરો
}
results-remember-tube-1 = **તપાસ પહેલાં:** લોહી પાતળું કરવાની દવા, ડાયાબિટીસની દવા અને ખોરાક વિશે પૂછો
results-remember-tube-2 = શરીરમાં શું રહેશે, અને તેની સંભાળ કેવી રીતે રાખવી તે પૂછો
results-remember-tube-3 = { $emergency ->
    [none] છાતીમાં દુખાવો, કે લોહી જે ન અટકે: ઇમરજન્સી નંબર પર ફોન કરો
   *[other] છાતીમાં દુખાવો, કે લોહી જે ન અટકે: { $emergency } પર ફોન કરો
}
results-remember-bone-1 = **તપાસ પહેલાં:** ખોરાક અને દવાઓ વિશે પૂછો, અને ઇન્ફેક્શન હોય તો ટીમને જણાવો
results-remember-bone-2 = શાંત કરવાની દવા પછી કોઈ પુખ્ત વ્યક્તિ તમને ઘરે લઈ જાય તે **જરૂરી છે**
results-remember-bone-3 = તાવ, કે ગરમ અને સૂજેલો સાંધો: ટીમને ફોન કરો. રાત્રે હૉસ્પિટલની ઇમરજન્સીમાં જાઓ
results-remember-womb-1 = **તપાસ પહેલાં:** ગર્ભ હોય તો આ તપાસ કરી શકાય નહીં
results-remember-womb-2 = દુખાવાની દવા વિશે પૂછો. તમે “થોભો” કહી શકો
results-remember-womb-3 = તાવ, સખત દુખાવો કે ઘણું લોહી: ટીમને ફોન કરો
