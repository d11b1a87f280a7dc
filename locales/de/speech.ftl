### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.

button-listen = Anhören
listen-all = Alles vorlesen
listen-repeat = Nochmal
listen-next = Überspringen
listen-stop = Stopp
listen-softer = Leiser
listen-louder = Lauter
listen-pace = Tempo: { $pace }
listen-slow = langsam
listen-usual = normal
listen-fast = schnell
listen-no-service = Dieser Kiosk kann gerade nicht sprechen.
listen-no-voice = Dieser Kiosk hat noch keine deutsche Stimme.
listen-ask = Bitten Sie Ihr Team, Ihnen dies vorzulesen.
listen-larger = Größere Schrift

# The speech mode: only heard.
speech-on = Die Sprachausgabe ist an.
speech-off = Die Sprachausgabe ist aus.
speech-keys = Mit Pfeil nach unten lesen Sie weiter, mit Pfeil nach oben gehen Sie zurück. Pfeil links und rechts gehen von Knopf zu Knopf. Enter drückt den Knopf. Halten Sie Enter lange gedrückt, um die Sprachausgabe auszuschalten. F7 macht den Bildschirm dunkel.
speech-welcome = Für Deutsch suchen Sie Deutsch mit den Pfeiltasten. Dann drücken Sie Enter.
speech-button = Knopf
speech-choice = Auswahl
speech-chosen = ausgewählt
speech-check-box = Kästchen
speech-checked = angekreuzt
speech-not-checked = nicht angekreuzt
speech-not-chosen = nicht ausgewählt
speech-link = Wort mit Erklärung
speech-heading = Überschrift
speech-picture = Bild
speech-slider = Regler
speech-percent = { $percent } Prozent
speech-place = Seite { $number } von { $total }
speech-parts = Teile auf diesem Bildschirm: { $count }
speech-volume = Lautstärke: { $percent } Prozent

speech-group = Ton
speech-darken = Bildschirm dunkel
speech-dark = Der Bildschirm ist dunkel.
speech-light = Der Bildschirm ist wieder an.
speech-touch = Berühren, um den Bildschirm zu sehen
