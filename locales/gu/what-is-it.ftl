# Topic: what-is-it
what-is-it-title = આ શું છે?
what-is-it-hint = વીડિયોની જેમ હાલતો એક્સ-રે

## what-is-it/moves
what-is-it-moves = હાલતાં ચિત્રોવાળો એક્સ-રે
what-is-it-moves-photo = સામાન્ય [એક્સ-રે](x-ray) ફોટા જેવો હોય છે.
what-is-it-moves-movie = [ફ્લોરોસ્કોપી](fluoroscopy) વીડિયો જેવી હોય છે. તે શરીરની અંદરના ભાગોને હાલતા-ચાલતા બતાવે છે.

## what-is-it/shows
what-is-it-shows = તે શરીરને કામ કરતું બતાવે છે
what-is-it-shows-lead = ટીમ સ્ક્રીન પર તમારાં અંગો અને પેશીઓ (ટિશ્યૂ)ને તે જ વખતે હાલતાં જુએ છે. આ દેખાઈ શકે છે:
what-is-it-shows-heart = તમારું હૃદય અને લોહીની નસો
what-is-it-shows-digestion = ખોરાક પચાવતાં તમારી હોજરી અને આંતરડાં
what-is-it-shows-reproductive = તમારાં પ્રજનન અંગો (જેનાથી બાળકો થાય છે)

## what-is-it/helps
what-is-it-helps = તે તકલીફ શોધવામાં અને સારવારમાં મદદ કરે છે
what-is-it-helps-find = શી તકલીફ છે તે શોધવામાં તે તમારા ડૉક્ટરને મદદ કરી શકે છે. તે ઘણી જાતની તકલીફોમાં કામ લાગે છે.
what-is-it-helps-treat = તે અમુક સારવારમાં રસ્તો પણ બતાવી શકે છે.
what-is-it-helps-ask = તમારા ડૉક્ટરને પૂછો: આ તપાસમાં શું દેખાશે? તેનાથી મને શી મદદ મળશે?
