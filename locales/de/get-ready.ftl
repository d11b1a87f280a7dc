# Topic: get-ready
get-ready-title = Vorbereitung
get-ready-hint = Was Sie vorher tun

## get-ready/depends
get-ready-depends = Die Vorbereitung hängt von der Untersuchung ab
get-ready-depends-nothing = Für manche Untersuchungen tun Sie nichts Besonderes.
get-ready-depends-something = Bei anderen müssen Sie vielleicht eine Zeit lang auf Essen, Trinken oder manche Medikamente verzichten.
get-ready-depends-told = Ihr Arzt sagt Ihnen, was zu tun ist. Nicht sicher? Rufen Sie an und fragen Sie.

## get-ready/food
get-ready-food = Vielleicht dürfen Sie vorher nichts essen
get-ready-food-fast = Vor manchen Untersuchungen dürfen Sie mehrere Stunden nichts essen und nichts trinken. Das heißt [nüchtern bleiben](fast).
get-ready-food-ask = Fragen Sie Ihren Arzt: Ab wann gilt das? Darf ich Wasser trinken?

## get-ready/medicines
get-ready-medicines = Fragen Sie nach Ihren Medikamenten
get-ready-medicines-stop = Vielleicht müssen Sie vor der Untersuchung manche Medikamente absetzen. **Setzen Sie keines von sich aus ab.** Fragen Sie zuerst Ihren Arzt.
get-ready-medicines-metformin = Sagen Sie dem Team, wenn Sie Metformin nehmen oder nierenkrank sind. Die meisten können Metformin weiter nehmen. Das Team entscheidet.

## get-ready/tell-us
get-ready-tell-us = Erzählen Sie dem Team von Ihrer Gesundheit
get-ready-tell-us-lead = Nennen Sie dem Team **vor** der Untersuchung:
get-ready-tell-us-baby = Schwangerschaft (auch wenn nicht sicher) oder Stillen
get-ready-tell-us-allergies = Jede Allergie oder frühere Reaktion auf [Kontrastmittel](contrast-dye)
get-ready-tell-us-illness = Asthma, Diabetes oder Nierenkrankheit
get-ready-tell-us-x-rays = Frühere [Röntgenbilder](x-ray)

## get-ready/day
get-ready-day = Planen Sie den Tag der Untersuchung
get-ready-day-lead = Damit der Tag leicht wird:
get-ready-day-jewelry = Lassen Sie Schmuck zu Hause
get-ready-day-bring = Bringen Sie eine Liste Ihrer Medikamente und Allergien mit
get-ready-day-company = Fragen Sie, wer mit hinein darf
get-ready-day-ask = Fragen Sie das Team, wenn Sie nicht sicher sind
