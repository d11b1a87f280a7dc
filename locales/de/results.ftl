# Topic: results
results-title = Ihre Ergebnisse
results-hint = Wer sie auswertet, was dann kommt

## results/depends
results-depends = Die Ergebnisse hängen von der Untersuchung ab
results-depends-exam = Jede Untersuchung sucht nach etwas anderem.
results-depends-many = Die Durchleuchtung kann helfen, viele Krankheiten zu finden.

## results/who
results-who = Ein Arzt wertet Ihre Bilder aus
results-who-reads = Ein [Radiologe](radiologist) sieht Ihre Bilder an und wertet sie aus.
results-who-more = Vielleicht muss ein Spezialist Ihre Ergebnisse sehen oder Sie brauchen weitere Untersuchungen. Das kann helfen herauszufinden, was Ihnen fehlt.
results-who-late = { $phone ->
    [none] Bis zum genannten Tag nichts gehört? Rufen Sie Ihr Team an.
   *[other] Bis zum genannten Tag nichts gehört? Rufen Sie Ihr Team an: { $phone }.
}

## results/ask
results-ask = Sprechen Sie mit Ihrem Arzt über Ihre Ergebnisse
results-ask-lead = Sie können fragen:
results-ask-when = Wann bekomme ich meine Ergebnisse?
results-ask-mean = Was bedeuten sie für mich?
results-ask-next = Brauche ich weitere Untersuchungen?
results-ask-call = Wen rufe ich an, wenn ich Fragen habe?

## results/remember
results-remember = Drei Dinge zum Merken
results-remember-general-1 = **Vorher:** nach Essen, Trinken und Medikamenten fragen
results-remember-general-2 = Dem Team sagen: Schwangerschaft, Allergien, Krankheiten, Medikamente
results-remember-general-3 = { $emergency ->
    [none] Zu Hause Schmerzen in der Brust oder Atemnot: Notruf wählen
   *[other] Zu Hause Schmerzen in der Brust oder Atemnot: { $emergency } wählen
}
results-remember-swallow-1 = **Vorher:** nichts mehr essen und nichts trinken, sobald das Team es sagt
results-remember-swallow-2 = Dem Team sagen, wenn Sie schwanger sein könnten oder sich verschlucken
results-remember-swallow-3 = { $emergency ->
    [none] Zu Hause: mehr Wasser trinken. Sehr starke Bauchschmerzen: Notruf wählen
   *[other] Zu Hause: mehr Wasser trinken. Sehr starke Bauchschmerzen: { $emergency } wählen
}
results-remember-bowel-1 = **Vorher:** den Darm entleeren, wie es auf dem Blatt steht
results-remember-bowel-2 = Dem Team sagen, wenn Sie schwanger sein könnten oder es wehtut
results-remember-bowel-3 = { $emergency ->
    [none] Zu Hause: mehr Wasser trinken. Sehr starke Bauchschmerzen: Notruf wählen
   *[other] Zu Hause: mehr Wasser trinken. Sehr starke Bauchschmerzen: { $emergency } wählen
}
results-remember-heart-1 = **Vorher:** nach Blutverdünnern, Diabetes-Medikamenten und Essen fragen
results-remember-heart-2 = Einen Erwachsenen finden, der Sie nach Hause bringt und bleibt
results-remember-heart-3 = { $emergency ->
    [none] Schmerzen in der Brust oder Blutung, die nicht aufhört: Notruf wählen
   *[other] Schmerzen in der Brust oder Blutung, die nicht aufhört: { $emergency } wählen
}
results-remember-tube-1 = **Vorher:** nach Blutverdünnern, Diabetes-Medikamenten und Essen fragen
results-remember-tube-2 = Fragen, was im Körper bleibt und wie Sie es pflegen
results-remember-tube-3 = { $emergency ->
    [none] Schmerzen in der Brust oder Blutung, die nicht aufhört: Notruf wählen
   *[other] Schmerzen in der Brust oder Blutung, die nicht aufhört: { $emergency } wählen
}
results-remember-bone-1 = **Vorher:** nach Essen und Medikamenten fragen und dem Team sagen, wenn Sie eine Infektion haben
results-remember-bone-2 = Nach einem Beruhigungsmittel **muss** ein Erwachsener Sie nach Hause bringen
results-remember-bone-3 = Fieber oder ein heißes, geschwollenes Gelenk: Team anrufen. Nachts in die Notaufnahme gehen
results-remember-womb-1 = **Vorher:** Sie dürfen nicht schwanger sein
results-remember-womb-2 = Nach einem Schmerzmittel fragen. Sie können Stopp sagen
results-remember-womb-3 = Fieber, starke Schmerzen oder starke Blutung: Team anrufen
