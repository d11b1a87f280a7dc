### «સાંભળો» સ્ક્રીન વાંચી સંભળાવે છે; અને જે જોઈ શકતા નથી તેમના માટે અવાજવાળી રીત.

button-listen = સાંભળો
listen-all = બધું વાંચી સંભળાવો
listen-repeat = ફરી બોલો
listen-next = આગળ વધો
listen-stop = બંધ કરો
listen-softer = અવાજ ધીમો
listen-louder = અવાજ મોટો
listen-pace = ઝડપ: { $pace }
listen-slow = ધીમી
listen-usual = સામાન્ય
listen-fast = ઝડપી
listen-no-service = આ મશીન હમણાં બોલી શકતું નથી.
listen-no-voice = આ મશીનમાં હજી ગુજરાતી અવાજ નથી.
listen-ask = મહેરબાની કરીને તમારી ટીમને આ વાંચી સંભળાવવા કહો.
listen-larger = મોટા અક્ષર

# Only heard.
speech-on = અવાજ ચાલુ છે.
speech-off = અવાજ બંધ છે.
speech-keys = આગળ વાંચવા નીચેનું તીર દબાવો, અને પાછળ જવા ઉપરનું તીર. ડાબા અને જમણા તીરથી એક બટન પરથી બીજા બટન પર જાઓ. એન્ટરથી બટન દબાય છે. અવાજ બંધ કરવા એન્ટર દબાવી રાખો. એફ સાતથી સ્ક્રીન કાળી થઈ જાય છે.
speech-welcome = ગુજરાતી માટે, તીરવાળી કીથી ગુજરાતી શોધો. પછી એન્ટર દબાવો.
speech-button = બટન
speech-choice = વિકલ્પ
speech-chosen = પસંદ કરેલું
speech-check-box = ટિક કરવાનું ખાનું
speech-checked = ટિક કરેલું
speech-not-checked = ટિક નહીં કરેલું
speech-not-chosen = પસંદ નહીં કરેલું
speech-link = શબ્દ, જેનો અર્થ સાંભળી શકાય
speech-heading = મથાળું
speech-picture = ચિત્ર
speech-slider = સરકાવવાની પટ્ટી
speech-percent = { $percent } ટકા
speech-place = { $total }માંથી પાનું { $number }
speech-parts = આ સ્ક્રીન પર કુલ ભાગ: { $count }
speech-volume = અવાજ: { $percent } ટકા

speech-group = અવાજ
speech-darken = કાળી સ્ક્રીન
speech-dark = સ્ક્રીન કાળી છે.
speech-light = સ્ક્રીન ફરી ચાલુ છે.
speech-touch = સ્ક્રીન જોવા અડો
