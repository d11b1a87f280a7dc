# Topic: get-ready
get-ready-title = Vorbereitung
get-ready-hint = Was Sie vorher tun

## get-ready/depends
get-ready-depends = Die Vorbereitung hängt von der Untersuchung ab
get-ready-depends-nothing = Für manche Untersuchungen tun Sie nichts Besonderes.
get-ready-depends-something = Bei anderen müssen Sie vielleicht eine Zeit lang auf Essen, Trinken oder manche Medikamente verzichten.
get-ready-depends-told = Ihr Arzt sagt Ihnen, was zu tun ist. Nicht sicher? Rufen Sie an und fragen Sie.

## get-ready/food
get-ready-food-stop = Fragen Sie, ab wann Sie nichts mehr essen und trinken dürfen
get-ready-food-team = Ihr Team sagt Ihnen, ob und ab wann Sie nichts mehr essen **und** nichts mehr trinken dürfen. Das heißt [nüchtern bleiben](fast).
get-ready-food-team-bowel = Ihr Team sagt Ihnen, ab wann Sie nichts mehr essen dürfen und **bis wann** Sie klare Flüssigkeiten wie Wasser trinken dürfen. Danach [nüchtern](fast): nichts essen, nichts trinken.
get-ready-food-why = Bei manchen Untersuchungen muss Ihr Magen leer sein, damit die Bilder klar werden.
get-ready-food-why-swallow = Für klare Bilder muss Ihr Magen oft leer sein.
get-ready-food-why-sedative = Mit leerem Magen ist ein [Beruhigungsmittel](sedative) sicherer.
get-ready-food-needle = Wenn eine Nadel in ein Gelenk kommt: Oft dürfen Sie essen und trinken wie sonst. Fragen Sie zuerst.
get-ready-food-sip = Fragen Sie: Darf ich Wasser trinken? Darf ich Tabletten mit einem Schluck nehmen?
get-ready-food-sip-bowel = Fragen Sie: Darf ich Tabletten mit einem Schluck Wasser nehmen?
get-ready-food-sugar = Bei Diabetes: Fragen Sie, was bei niedrigem Zucker zu tun ist.

## get-ready/bowel-prep
get-ready-bowel-prep = Vor dem Bariumeinlauf: Darm entleeren
get-ready-bowel-prep-why = Ihr Darm muss leer sein, damit die Bilder klar werden.
get-ready-bowel-prep-lead = Auf dem Blatt Ihres Teams steht:
get-ready-bowel-prep-liquids = Ab wann Sie nur klare Flüssigkeiten wie Wasser trinken
get-ready-bowel-prep-laxative = Wann Sie ein Abführmittel nehmen (es leert den Darm)
get-ready-bowel-prep-first = Sind Sie nierenkrank oder herzkrank oder haben Sie Diabetes? Fragen Sie zuerst.

## get-ready/medicines
get-ready-medicines = Fragen Sie: Was ist mit meinen Medikamenten?
get-ready-medicines-never = **Setzen Sie kein Medikament von sich aus ab.** Fragen Sie zuerst Ihren [Arzt](provider) nach:
get-ready-medicines-thinners = Blutverdünnern
get-ready-medicines-diabetes = Insulin oder anderen Diabetes-Medikamenten, wenn Sie nichts essen dürfen
get-ready-medicines-metformin-dye = Metformin: Fragen Sie, ob Sie es zwei Tage weglassen sollen
get-ready-medicines-others = Allen anderen Medikamenten
get-ready-medicines-why = Mit manchen bluten Sie stärker. Andere abzusetzen ist gefährlich.

## get-ready/tell-us
get-ready-tell-us = Erzählen Sie dem Team von Ihrer Gesundheit
get-ready-tell-us-lead = Nennen Sie dem Team **vor** der Untersuchung:
get-ready-tell-us-baby = Schwangerschaft (auch wenn nicht sicher) oder Stillen
get-ready-tell-us-reaction = Asthma, jede Allergie oder frühere Reaktion auf [Kontrastmittel](contrast-dye)
get-ready-tell-us-organs = Diabetes oder eine Krankheit von Niere, Herz oder Schilddrüse
get-ready-tell-us-bleeding = Blutungsneigung oder einen Blutverdünner, den Sie nehmen
get-ready-tell-us-why = Das hilft, Sie zu schützen.

## get-ready/tell-us-more
get-ready-tell-us-more = Nennen Sie dem Team auch dies
get-ready-tell-us-more-lead = Nennen Sie dem Team **vor** der Untersuchung:
get-ready-tell-us-more-swallowing = Schluckbeschwerden oder Verschlucken
get-ready-tell-us-more-bowel = Kürzlich Darmverschluss oder Darmoperation
get-ready-tell-us-more-stand = Probleme beim Stehen, Drehen oder flachen Liegen
get-ready-tell-us-more-infection = Fieber oder eine Infektion
get-ready-tell-us-more-metal = Herzschrittmacher oder Metall im Körper
get-ready-tell-us-more-x-rays = Frühere [Röntgenbilder](x-ray)

## get-ready/womb-when
get-ready-womb-when = Die Untersuchung ist nach Ihrer Periode
get-ready-womb-when-days = Sie findet in den Tagen nach Ihrer Periode statt. Ihr Team gibt Ihnen den Termin.
get-ready-womb-when-must = Sie dürfen nicht schwanger sein. Vielleicht gibt es zuerst einen Schwangerschaftstest.
get-ready-womb-when-sex = Zu Sex vor der Untersuchung: Halten Sie sich an Ihr Blatt.

## get-ready/womb-before
get-ready-womb-before = Fragen Sie nach einem Schmerzmittel
get-ready-womb-before-pain = Krämpfe sind häufig. Fragen Sie, ob Sie vorher ein Schmerzmittel nehmen sollen. Außerdem:
get-ready-womb-before-pad = Bringen Sie eine Binde für den Heimweg mit
get-ready-womb-before-toilet = Gehen Sie vorher zur Toilette
get-ready-womb-before-who = Fragen Sie, wer im Raum sein wird

## get-ready/day
get-ready-day = Planen Sie den Tag der Untersuchung
get-ready-day-lead = Damit der Tag gut klappt:
get-ready-day-jewelry = Lassen Sie Schmuck zu Hause (Metall verdeckt Teile des Bildes)
get-ready-day-bring = Bringen Sie eine Liste Ihrer Medikamente und Allergien mit
get-ready-day-company = Fragen Sie, wer mit hinein darf
get-ready-day-ride = Planen Sie den Heimweg: Nach einem [Beruhigungsmittel](sedative) muss ein Erwachsener Sie nach Hause bringen

## get-ready/child
get-ready-child = Wird Ihr Kind untersucht?
get-ready-child-stay = Oft kann ein Elternteil dabeibleiben. Fragen Sie das Team.
get-ready-child-apron = Wenn Sie bleiben, tragen Sie eine [Bleischürze](lead-apron). Wenn Sie schwanger sind oder sein könnten, muss ein anderer Erwachsener bleiben.
get-ready-child-bring = Bringen Sie ein Spielzeug und einen Becher mit, die Ihr Kind mag.
