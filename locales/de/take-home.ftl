### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = Mitnehmen
take-home-scan = Richten Sie die Kamera Ihres Handys auf dieses Quadrat
print-start = Drucken
print-going = Es wird gedruckt.
print-at-desk = Der Ausdruck kommt am Empfang heraus.
print-at-beside = Der Ausdruck kommt aus dem Drucker neben diesem Bildschirm.
print-at-nurse = Der Ausdruck kommt im Stationszimmer der Pflegekräfte heraus.
print-failed = Das Drucken hat nicht geklappt. Bitte fragen Sie das Personal.
print-no-paper = Der Drucker hat kein Papier. Bitte sagen Sie es dem Personal.
print-enough = Jetzt kann nichts mehr gedruckt werden. Bitte fragen Sie das Personal.
print-copy = Der Computer des Druckers behält vielleicht eine Kopie Ihrer Liste.
list-note-paper = Zeigen Sie Ihrem Team dieses Blatt. Es ist kein Formular und keine Einwilligung.
