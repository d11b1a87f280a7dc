### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.

button-listen = Makinig
listen-all = Basahin lahat sa akin
listen-repeat = Ulitin
listen-next = Laktawan
listen-stop = Ihinto
listen-softer = Mas mahina
listen-louder = Mas malakas
listen-pace = Bilis: { $pace }
listen-slow = mabagal
listen-usual = karaniwan
listen-fast = mabilis
listen-no-service = Hindi makapagsalita ngayon ang kiosk na ito.
listen-no-voice = Wala pang boses na Filipino ang kiosk na ito.
listen-ask = Pakiusapan ang inyong team na basahin ito sa inyo.
listen-larger = Malaking letra

# The speech mode: only heard.
speech-on = Naka-on na ang boses.
speech-off = Naka-off na ang boses.
speech-keys = Pindutin ang arrow na pababa para magpatuloy sa pagbasa, at ang arrow na pataas para bumalik. Lumilipat sa ibang pindutan ang arrow na pakaliwa at pakanan. Enter ang pampindot. Diinan nang matagal ang Enter para i-off ang boses. Pinadidilim ng F7 ang screen.
speech-welcome = Para sa Filipino, hanapin ang Filipino gamit ang mga arrow key. Saka pindutin ang Enter.
speech-button = pindutan
speech-choice = pagpipilian
speech-chosen = napili
speech-check-box = check box
speech-checked = may tsek
speech-not-checked = walang tsek
speech-not-chosen = hindi napili
speech-link = salitang may paliwanag
speech-heading = pamagat
speech-picture = larawan
speech-slider = bar
speech-percent = { $percent } porsiyento
speech-place = Pahina { $number } ng { $total }
speech-parts = Bilang ng bahagi sa screen na ito: { $count }
speech-volume = Lakas ng tunog: { $percent } porsiyento

speech-group = Tunog
speech-darken = Padilimin ang screen
speech-dark = Madilim na ang screen.
speech-light = Maliwanag na uli ang screen.
speech-touch = Pindutin para makita ang screen
