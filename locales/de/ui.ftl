### Knöpfe kurz halten (etwa 12 Buchstaben).

home-title = Ihre Durchleuchtung (Fluoroskopie)
home-notice = Nur allgemeine Information. Sie ersetzt nicht den Rat Ihres Behandlungsteams.
home-draft = Noch keine medizinische Fachperson hat diese Texte geprüft. Fragen Sie Ihr Team, wenn Sie nicht sicher sind.
own-card = Diese Seite hat { $clinic } geschrieben.

languages-title = Tippen Sie auf Ihre Sprache
languages-second-title = Wählen Sie eine zweite Sprache
languages-more = Mehr Sprachen
welcome-touch = Zum Start den Bildschirm berühren

button-home = Start
button-back = Zurück
button-next = Weiter
# $topic: Titel des nächsten Themas.
button-next-topic = Weiter: { $topic }
# Schriftgröße und Farben.
button-display = Anzeige
button-close = Schließen
button-up = Nach oben
button-down = Nach unten
button-words = Wörter
button-about = Dieser Ratgeber
button-language = Sprache: { $language }

place = { $number } von { $total }
place-step = Schritt { $number } von { $total }

words-title = Wichtige Wörter
about-title = Über diesen Ratgeber
about-sources = Quellen

display-title = Anzeige
display-text-size = Schriftgröße
display-sample = A
display-text-size-step = Schriftgröße { $step } von 5
display-colors = Farben
display-paper = Papier
display-night = Nacht
display-contrast = Kontrast
display-two-languages = Zwei Sprachen
# Die zweite Sprache wird nicht gezeigt.
display-off = Aus
display-choose = Wählen
display-moving-pictures = Bewegte Bilder
display-play = Abspielen
display-hold-still = Anhalten
display-touch = Berühren
display-touch-usual = Normal
display-hands-shake = Meine Hände zittern

idle-title = Sind Sie noch da?
idle-count = { $seconds ->
    [one] Dieser Bildschirm beginnt in { $seconds } Sekunde von vorn.
   *[other] Dieser Bildschirm beginnt in { $seconds } Sekunden von vorn.
}
idle-stay = Ich bin da
idle-leave = Neu beginnen

button-play = Abspielen
button-pause = Pause
film-bar = Stelle im Film

dose-years = { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahre
}
dose-background = Natur, ein Jahr
