# The pages of the screen about this guide

## about/what
about-what = આ માર્ગદર્શિકા શું છે
about-what-plain = આ માર્ગદર્શિકા સહેલા શબ્દોમાં ફ્લોરોસ્કોપી વિશે જણાવે છે. તે દર્દીઓ માટે બનાવી છે.
about-what-who = તેને તમારા ક્લિનિકના ડૉક્ટરોએ લખી નથી.
about-what-advice = તે તમારી મેડિકલ ટીમની સલાહનું સ્થાન લેતી નથી.

## about/not
about-not = આ માર્ગદર્શિકા શું નથી
about-not-lead = આ માર્ગદર્શિકા:
about-not-diagnosis = તમને શી તકલીફ છે તે શોધતી **નથી**
about-not-advice = ખાસ તમારા માટે સલાહ આપતી **નથી**
about-not-know = તમે કોણ છો તે જાણતી **નથી**
about-not-store = તમારો કોઈ રેકોર્ડ રાખતી **નથી**

## about/source
about-source = માહિતી ક્યાંથી લીધી છે
# The name stays as it stands.
about-source-credit = સ્રોત: MedlinePlus, National Library of Medicine
about-source-others = બીજી માહિતી આરોગ્ય સંસ્થાઓ અને અભ્યાસોમાંથી છે. બધા સ્રોતોની યાદી છેલ્લાં પાનાં પર છે.
about-source-new = શબ્દો અમારા પોતાના છે.

## about/differs
about-differs = જ્યાં અમે નવી સલાહ માનીએ છીએ
about-differs-lead = MedlinePlus ત્રણ વાતો જૂની રીતે કહે છે. નિષ્ણાતોની નવી સલાહ આ છે:
about-differs-shield = શીલ્ડ: મશીનો હવે ઓછું રેડિયેશન વાપરે છે, તેથી ઘણી વાર તેની જરૂર નથી
about-differs-shellfish = શેલફિશ (ઝીંગા, કરચલા): બીજી એલર્જી કરતાં વધારે જોખમ નથી
about-differs-pregnancy = ગર્ભાવસ્થા: મોટે ભાગે રેડિયેશન નુકસાનની હદથી ઘણું ઓછું હોય છે; જે તપાસની તમને જરૂર છે તે થઈ શકે

## about/status
about-status = આ શબ્દોની ચકાસણી હજી બાકી છે
# Must stay honest: neither a clinician nor a qualified translator.
about-status-draft = હજી સુધી કોઈ આરોગ્ય નિષ્ણાતે આ શબ્દો ચકાસ્યા નથી. લાયકાત ધરાવતા કોઈ અનુવાદકે પણ નહીં.
about-status-ask = કોઈ શંકા છે? તમારી મેડિકલ ટીમને પૂછો.

## about/licence
about-licence = મફત વાપરી શકાય
about-licence-free = આ પ્રોગ્રામ અને તેના શબ્દો મફત વાપરી શકાય છે. લાઇસન્સ: MIT અથવા Apache-2.0.
about-licence-fonts = ફૉન્ટ: SIL Open Font License 1.1.
about-licence-date = આ શબ્દો નવેમ્બર 2026માં લખાયા છે.
