### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = Meine Liste
list-count = Meine Liste: { $count }
list-count-spoken =
    { $count ->
        [0] Ihre Liste ist leer.
        [one] { $count } Punkt auf Ihrer Liste.
       *[other] { $count } Punkte auf Ihrer Liste.
    }
list-add = Auf meine Liste: { $statement }
list-tell = Ich möchte Ihnen sagen
list-ask = Ich möchte fragen
list-for-team = { $language }, für das Team
list-empty = Ihre Liste ist leer. Um sie zu füllen, tippen Sie auf „Sagen und fragen“.
list-note = Zeigen Sie Ihrem Team diesen Bildschirm. Er ist kein Formular und keine Einwilligung. Dieser Kiosk speichert nichts.
list-unwell = Sagen Sie es sofort dem Team
list-unwell-note = Dieser Kiosk ruft niemanden. Sprechen Sie die nächste Person vom Personal an oder heben Sie die Hand.
list-others-hear = Andere können das hören
list-others-hear-note = Die Liste wird über den Lautsprecher vorgelesen.
list-go-on = Weiter
list-not-now = Jetzt nicht
