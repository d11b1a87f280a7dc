### The question "Which exam?" after the language, and its answers.

exam-title = Für welche Untersuchung sind Sie hier?
exam-other = Andere Untersuchung
exam-unsure = Ich bin nicht sicher
exam-unsure-hint = Alles zeigen. Sie können später wählen.
exam-note = Nicht sicher? Fragen Sie das Team, welche Untersuchung Sie haben. Ihre Wahl wird nicht gespeichert.
exam-swallow = Speiseröhre oder Magen
exam-swallow-hint = Sie trinken Barium (Breischluck)
exam-bowel = Dickdarm (Einlauf)
exam-bowel-hint = Kontrasteinlauf mit Barium
exam-heart = Herz (Herzkatheter)
exam-heart-hint = Ein dünner Schlauch zum Herzen
exam-tube = Katheter oder Stent
exam-tube-hint = Ein kleiner Schlauch wird gelegt
exam-bone = Knochen oder Gelenk
exam-bone-hint = Operation oder Nadel, mit Röntgen
exam-womb = Gebärmutter (HSG)
exam-womb-hint = Röntgen der Gebärmutter
home-exam-swallow = Ihre Untersuchung: Speiseröhre oder Magen
home-exam-bowel = Ihre Dickdarm-Untersuchung
home-exam-heart = Ihre Herz-Untersuchung
home-exam-tube = Ihr Katheter oder Stent
home-exam-bone = Ihre Untersuchung: Knochen oder Gelenk
home-exam-womb = Ihre Gebärmutter-Untersuchung
