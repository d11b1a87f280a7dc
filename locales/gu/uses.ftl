# Topic: uses
uses-title = સામાન્ય ઉપયોગો
uses-hint = તે કેવી રીતે મદદ કરી શકે

## uses/overview
uses-overview = તેના સામાન્ય ઉપયોગ આ છે
uses-overview-show = તે તમારા પાચનતંત્ર (ખોરાક પચાવનારાં અંગો)નું હલનચલન બતાવી શકે છે. તે તમારા હૃદયમાં લોહીનો પ્રવાહ બતાવી શકે છે. તે સ્ત્રીનાં પ્રજનન અંગો બતાવી શકે છે.
uses-overview-guide = તે નાની નળીઓ મૂકવામાં રસ્તો બતાવી શકે છે. તે હાડકાં અને સાંધાના કામમાં રસ્તો બતાવી શકે છે.
uses-overview-next = હવે પછીનાં પાનાં વધારે જણાવે છે.

## uses/swallow-enema
uses-swallow-enema = તે પાચનતંત્રનું હલનચલન બતાવે છે
uses-swallow-enema-barium = [બેરિયમ](barium) એક સફેદ [કોન્ટ્રાસ્ટ ડાઈ](contrast-dye) છે. તમે તેને પીઓ છો, અથવા ટીમ તેને [એનિમા](enema)થી અંદર નાખે છે.
uses-swallow-enema-shows = પછી ટીમ તમારી અન્નનળી, હોજરી કે આંતરડાંનું હલનચલન જોઈ શકે છે.
uses-swallow-enema-names = આ તપાસને બેરિયમ સ્વૉલો (બેરિયમ પીને થતી તપાસ) અથવા બેરિયમ એનિમા કહે છે.

## uses/heart
uses-heart = તે હૃદયમાં લોહીનો પ્રવાહ બતાવે છે
uses-heart-exam = હૃદયની આ તપાસને [કાર્ડિયાક કેથેટરાઇઝેશન](cardiac-catheterization) કહે છે.
uses-heart-flow = ટીમ સ્ક્રીન પર તમારી [ધમનીઓ (આર્ટરી)](artery)માં વહેતું લોહી જુએ છે.
uses-heart-helps = તે હૃદયની અમુક તકલીફો શોધવામાં મદદ કરી શકે છે. તે તેમની સારવારમાં પણ મદદ કરી શકે છે.

## uses/catheter-stent
uses-catheter-stent = તે નાની નળીઓ મૂકવામાં મદદ કરે છે
uses-catheter-stent-catheter = [કેથેટર](catheter) એક પાતળી, પોલી નળી છે. તેનાથી શરીરમાં પ્રવાહી નાખવામાં કે વધારાનું પ્રવાહી બહાર કાઢવામાં આવે છે.
uses-catheter-stent-stent = [સ્ટેન્ટ](stent) લોહીની સાંકડી કે બંધ નસને ખોલે છે.
uses-catheter-stent-place = ફ્લોરોસ્કોપીથી ટીમ જુએ છે કે તેમને ક્યાં મૂકવાં.

## uses/bones
uses-bones = તે હાડકાં-સાંધાના ઑપરેશનમાં રસ્તો બતાવી શકે છે
uses-bones-lead = સર્જન ફ્લોરોસ્કોપીની મદદથી આ કામ કરી શકે છે:
uses-bones-joint = નવો [સાંધો](joint) મૂકવો
uses-bones-bone = ભાંગેલું હાડકું ઠીક કરવું

## uses/hysterosalpingogram
uses-hysterosalpingogram = તે સ્ત્રીનાં પ્રજનન અંગો બતાવી શકે છે
uses-hysterosalpingogram-exam = આ તપાસનું નામ લાંબું છે: [હિસ્ટેરોસાલ્પિંગોગ્રામ](hysterosalpingogram), અથવા એચએસજી. તેમાં સ્ત્રીનાં પ્રજનન અંગો (જેમ કે ગર્ભાશય)ની તસવીરો લેવાય છે.
uses-hysterosalpingogram-ask = તમારી કઈ તપાસ થશે તેની ખાતરી નથી? ટીમને પૂછો.
