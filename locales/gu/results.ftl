# Topic: results
results-title = તમારો રિપોર્ટ
results-hint = કોણ વાંચશે, પછી શું થશે

## results/depends
results-depends = રિપોર્ટ તમારી તપાસ પર આધાર રાખે છે
results-depends-exam = દરેક તપાસમાં જુદી વસ્તુઓ જોવાય છે.
results-depends-many = ફ્લોરોસ્કોપી ઘણી જાતની તકલીફો શોધવામાં મદદ કરી શકે છે.

## results/who
results-who = એક ડૉક્ટર તમારાં ચિત્રો વાંચે છે
results-who-reads = [રેડિયોલોજિસ્ટ](radiologist) તમારાં ચિત્રો વાંચે છે.
results-who-more = તમારા ડૉક્ટર રિપોર્ટ કોઈ સ્પેશિયાલિસ્ટ (નિષ્ણાત ડૉક્ટર)ને મોકલી શકે, અથવા વધુ તપાસ કરાવી શકે. તેનાથી શી તકલીફ છે તે શોધવામાં મદદ મળી શકે.

## results/ask
results-ask = તમારા ડૉક્ટર સાથે રિપોર્ટ વિશે વાત કરો
results-ask-lead = તમે પૂછી શકો:
results-ask-when = મને મારો રિપોર્ટ ક્યારે મળશે?
results-ask-mean = મારા માટે તેનો શો અર્થ છે?
results-ask-next = શું મને વધુ તપાસની જરૂર છે?
results-ask-call = કોઈ સવાલ હોય તો મારે કોને ફોન કરવો?
