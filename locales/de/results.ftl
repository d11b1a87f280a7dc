# Topic: results
results-title = Ihre Ergebnisse
results-hint = Wer sie liest, was dann kommt

## results/depends
results-depends = Die Ergebnisse hängen von der Untersuchung ab
results-depends-exam = Jede Untersuchung sucht nach etwas anderem.
results-depends-many = Die Durchleuchtung kann helfen, viele Arten von Problemen zu finden.

## results/who
results-who = Ein Arzt liest Ihre Bilder
results-who-reads = Ein [Radiologe](radiologist) liest Ihre Bilder.
results-who-more = Ihr Arzt schickt Ihre Ergebnisse vielleicht an einen Spezialisten oder ordnet weitere Untersuchungen an. Das kann helfen herauszufinden, was Ihnen fehlt.

## results/ask
results-ask = Sprechen Sie mit Ihrem Arzt über Ihre Ergebnisse
results-ask-lead = Sie können fragen:
results-ask-when = Wann bekomme ich meine Ergebnisse?
results-ask-mean = Was bedeuten sie für mich?
results-ask-next = Brauche ich weitere Untersuchungen?
results-ask-call = Wen rufe ich an, wenn ich Fragen habe?
