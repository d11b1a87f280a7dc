### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = જણાવો અને પૂછો
tell-hint = તમારી ટીમ માટે યાદી બનાવો
tell-heading = તમારા માટે જે સાચું હોય તેને અડો
ask-heading = જે પૂછવું હોય તેને અડો

## What a patient may want to tell. Each is one fact that is true or not.

tell-unwell = મને હમણાં ઠીક નથી લાગતું
tell-pregnant = હું ગર્ભવતી છું, કે હોઈ શકું
tell-dye-reaction = મને કોન્ટ્રાસ્ટ ડાઈનું રિએક્શન આવ્યું હતું
tell-allergy = મને એલર્જી છે
tell-asthma = મને દમ (અસ્થમા) છે
tell-swallowing = મને ગળવામાં તકલીફ પડે છે
tell-blood-thinner = હું લોહી પાતળું કરવાની દવા લઉં છું
tell-bleeding = મને સહેલાઈથી લોહી નીકળે છે
tell-kidneys = મને કિડનીની બીમારી છે
tell-diabetes = મને ડાયાબિટીસ છે
tell-metformin = હું મેટફોર્મિન (metformin) લઉં છું
tell-insulin = હું ઇન્સ્યુલિન લઉં છું
tell-ate = મેં આજે કંઈક ખાધું કે પીધું છે
tell-heart = મને હૃદયની બીમારી છે
tell-thyroid = મને થાઇરોઇડની તકલીફ છે
tell-bowel-surgery = તાજેતરમાં મારા આંતરડાનું ઑપરેશન કે બાયોપ્સી થઈ છે
tell-stoma = મારા પેટ પર સ્ટોમા (કોથળીવાળું કાણું) છે
tell-infection = મને તાવ કે ઇન્ફેક્શન છે
tell-breastfeeding = હું સ્તનપાન કરાવું છું
tell-x-rays = તાજેતરમાં મેં એક્સ-રે પડાવ્યો કે બેરિયમ લીધું છે
tell-implant = મારા શરીરમાં પેસમેકર કે બીજું ઇમ્પ્લાન્ટ છે
tell-sleep-apnea = ઊંઘમાં મારો શ્વાસ અટકી જાય છે
tell-ride = મને ઘરે લઈ જનાર કોઈ નથી
tell-stand = મારાથી લાંબો સમય ઊભા રહેવાતું નથી
tell-lie-flat = મારાથી ચત્તા સુવાતું નથી
tell-interpreter = મને દુભાષિયો જોઈએ છે
tell-see = મને બરાબર દેખાતું નથી
tell-hear = મને બરાબર સંભળાતું નથી
tell-clothes = મને કપડાં બદલવામાં મદદ જોઈએ છે
tell-pain = મને દુખાવો થાય છે
tell-afraid = મને બીક લાગે છે
tell-toilet = મારે ટોઇલેટ જવું છે
tell-period = મને હમણાં યોનિમાંથી લોહી પડે છે

## What a patient may want to ask.

ask-what-for = આ તપાસ શા માટે છે?
ask-risks = તેમાં શું ખોટું થઈ શકે?
ask-other-way = શું બીજો કોઈ રસ્તો છે?
ask-wait = હું રાહ જોઉં, કે તપાસ ન કરાવું, તો શું થાય?
ask-radiation = મને કેટલું રેડિયેશન મળશે?
ask-fasting = મારે ખાવા-પીવાનું ક્યારે બંધ કરવું?
ask-medicines = મારી કઈ દવાઓ હું લઈ શકું?
ask-hurt = શું દુખશે?
ask-relax = શું મને શાંત કરવાની દવા મળી શકે?
ask-how-long = કેટલો સમય લાગશે?
ask-company = શું મારી સાથે કોઈ અંદર આવી શકે?
ask-eat = હું ફરી ક્યારે ખાઈ-પી શકું?
ask-drive = હું ફરી ક્યારે ગાડી ચલાવી શકું અને કામ કરી શકું?
ask-results = મને રિપોર્ટ ક્યારે અને કેવી રીતે મળશે?
ask-signs = ઘરે મારે શેનું ધ્યાન રાખવું?
ask-call = દિવસે કે રાત્રે, મારે કોને ફોન કરવો?

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = એક સ્ત્રી બેઠી છે, ચહેરો ફિક્કો છે. એક હાથ કપાળ પર, એક પેટ પર.
picture-tell-pregnant-description = એક સ્ત્રીએ તેનું ગોળ પેટ પકડ્યું છે. નાના વર્તુળમાં અંદરનું બાળક દેખાય છે.
picture-tell-dye-reaction-description = ડાઈનો બાટલો, એક્સ-રેની સ્ક્રીન, અને ખંજવાળવાળાં લાલ ચકામાંવાળો હાથ.
picture-tell-allergy-description = લાલ ચકામાંવાળો ચહેરો, પાસે એક ગોળી, એક સિંગદાણો અને એક ફૂલ.
picture-tell-asthma-description = એક પુરુષ ઇન્હેલરથી શ્વાસ લે છે. તેની શ્વાસનળીઓ સાંકડી દોરી છે.
picture-tell-swallowing-description = એક સ્ત્રીએ ગળું પકડ્યું છે. ગળામાં ખોરાકનો કોળિયો અટક્યો છે.
picture-tell-blood-thinner-description = ગોળીઓની શીશી, પાસે લોહીનું ટીપું, જેની અંદર એક ગોળી છે.
picture-tell-bleeding-description = આંગળી પર કાપો, જેમાંથી લોહી ટપક્યા કરે છે.
picture-tell-kidneys-description = બે કિડની, એક રાખોડી રંગની, અને ચેતવણીનું નિશાન.
picture-tell-diabetes-description = આંગળીના ટેરવે લોહીનું ટીપું, અને શુગર માપવાનું મશીન.
picture-tell-metformin-description = સફેદ ગોળીઓનું પત્તું, પાસે શુગર માપવાનું મશીન.
picture-tell-insulin-description = પેટ પર ધરેલી ઇન્સ્યુલિન પેન.
picture-tell-ate-description = સૂરજ નીચે ખોરાકની પ્લેટ અને ગ્લાસ, અડધાં ખાલી.
picture-tell-heart-description = હૃદય, તેની લોહીની નસો, અને ધબકારાની વાંકીચૂકી રેખા.
picture-tell-thyroid-description = ગળામાં પતંગિયા જેવું થાઇરોઇડ, રંગમાં.
picture-tell-bowel-surgery-description = પેટ, આંતરડાની ઉપર ટાંકાવાળો કાપો.
picture-tell-stoma-description = પેટ પર ચોંટાડેલી એક કોથળી.
picture-tell-infection-description = લાલ ચહેરાવાળો પુરુષ, અને સખત તાવ બતાવતું થર્મોમીટર.
picture-tell-breastfeeding-description = એક સ્ત્રી બાળકને સ્તનપાન કરાવે છે.
picture-tell-x-rays-description = એક પુરુષની છાતીનો એક્સ-રે અને કૅલેન્ડર. તીર આજથી આગલા દિવસ તરફ જાય છે.
picture-tell-implant-description = છાતીમાં ચામડી નીચે પેસમેકર, અને હૃદય સુધી એક તાર.
picture-tell-sleep-apnea-description = રાત્રે એક પુરુષ ચત્તો ઊંઘે છે. તેના શ્વાસ પર ચોકડી છે.
picture-tell-ride-description = એક સ્ત્રી એકલી ઊભી ઘરનો વિચાર કરે છે. ડ્રાઇવરવાળી કાર પર ચોકડી છે.
picture-tell-stand-description = એક સ્ત્રી લાકડી લઈને બેઠી છે. લાંબો સમય ઊભા રહેવા પર ચોકડી છે.
picture-tell-lie-flat-description = એક પુરુષ ઓશીકાંને ટેકે બેઠો છે. ચત્તા સૂવા પર ચોકડી છે.
picture-tell-interpreter-description = બે જણ બે રંગના પરપોટામાં વાત કરે છે. ત્રીજી વ્યક્તિ વચ્ચે ઊભી છે.
picture-tell-see-description = એક આંખ અને ઘરનું ઝાંખું ચિત્ર.
picture-tell-hear-description = સાંભળવાના મશીનવાળો કાન.
picture-tell-clothes-description = મદદ કરનારે ગાઉન પકડ્યો છે, એક પુરુષ તેમાં હાથ નાખે છે.
picture-tell-pain-description = એક પુરુષ વાંકો વળીને કમર પકડે છે. લાલ રેખાઓ દુખતી જગ્યા બતાવે છે.
picture-tell-afraid-description = બીધેલી સ્ત્રી દાઢી નીચે હાથ ભીડીને એક્સ-રે સ્કૅનરનો વિચાર કરે છે.
picture-tell-toilet-description = એક ટોઇલેટ.
picture-tell-period-description = લોહીના ટીપાવાળું પૅડ.
picture-ask-reason-description = એક ડૉક્ટર અને એક દર્દી એક્સ-રેની સ્ક્રીન જુએ છે, સાથે પ્રશ્નચિહ્ન.
picture-ask-risks-description = એક ત્રાજવું, ઉપર પ્રશ્નચિહ્ન.
picture-ask-before-description = પ્લેટ, ગ્લાસ અને ગોળીઓની શીશી, સાથે પ્રશ્નચિહ્ન.
picture-ask-during-description = એક્સ-રે ટેબલ પર એક દર્દી, સાથે પ્રશ્નચિહ્ન.
picture-ask-after-description = ઘર, કાર અને પ્લેટ, સાથે પ્રશ્નચિહ્ન.
picture-ask-results-description = એક કાગળ અને એક ટેલિફોન, સાથે પ્રશ્નચિહ્ન.
