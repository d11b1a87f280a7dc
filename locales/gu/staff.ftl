### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### Keep button words short (a button holds about 12 letters).

one-moment = મહેરબાની કરીને એક ક્ષણ થોભો

staff-title = સ્ટાફ માટે
staff-pin = પિન નાખો
staff-digits = નાખેલા આંકડા: { $count }
staff-erase = ભૂંસો
staff-enter = બરાબર
staff-checking = ચકાસણી ચાલુ છે
staff-wrong = આ પિન ખોટો છે
staff-wait = મહેરબાની કરીને થોભો: { $seconds } સેકન્ડ
staff-quit = બહાર નીકળો
staff-restart = ફરી ચાલુ કરો
staff-quit-ask = પ્રોગ્રામ બંધ કરવો છે? કોઈ તેને ફરી ચાલુ ન કરે ત્યાં સુધી તે બંધ રહેશે.
staff-measure = સ્ક્રીન માપો
staff-languages = ફરી ચાલુ થાય ત્યાં સુધી દેખાતી ભાષાઓ
staff-state = સ્થિતિ
staff-version = આવૃત્તિ { $version }
staff-running = { $minutes } મિનિટથી ચાલે છે
staff-memory = મેમરી: { $megabytes } MB
staff-restarts = ફરી ચાલુ થયો: { $count } વાર
staff-log = લૉગની છેલ્લી લીટીઓ
staff-log-empty = લૉગમાં કંઈ નથી
