# Topic: after
after-title = Nach der Untersuchung
after-hint = Was Sie zu Hause tun

## after/emergency
after-emergency = Holen Sie sofort Hilfe
after-emergency-lead = { $emergency ->
    [none] Wählen Sie **sofort** den Notruf bei diesen Zeichen:
   *[other] Wählen Sie **sofort** { $emergency } bei diesen Zeichen:
}
after-emergency-chest = Schmerzen in der Brust
after-emergency-breath = Atemnot, oder Gesicht oder Rachen geschwollen
after-emergency-faint = Ohnmacht
after-emergency-stroke = Hängende Gesichtshälfte, schwacher Arm oder Mühe beim Sprechen
after-emergency-drive = Warten Sie nicht. Fahren Sie nicht selbst. Wenn Sie in der Klinik sind, sagen Sie es sofort dem Team.

## after/emergency-more
after-emergency-more = Noch mehr Zeichen für einen Notruf
after-emergency-more-lead = { $emergency ->
    [none] Wählen Sie **sofort** den Notruf bei diesen Zeichen:
   *[other] Wählen Sie **sofort** { $emergency } bei diesen Zeichen:
}
after-emergency-more-bleed = Blutung, die trotz Drücken nicht aufhört
after-emergency-more-cold = Arm oder Bein wird kalt, blass oder taub
after-emergency-more-belly = Sehr starke Bauchschmerzen
after-emergency-more-blood = Frisches Blut aus dem After
after-emergency-more-how = Sagen Sie am Telefon, wo Sie sind.
after-emergency-more-rash = Ein Ausschlag kann auch Tage später kommen. Rufen Sie in diesem Fall Ihr Team an.

## after/barium
after-barium = Nach Barium: mehr Wasser trinken
after-barium-drink = Wenn Sie [Barium](barium) bekommen haben, trinken Sie mehr Wasser als sonst. Aber wenn Sie wenig trinken sollen, fragen Sie zuerst.
after-barium-stools = Ihr Stuhlgang ist vielleicht einige Tage lang hell.
after-barium-tell = Sagen Sie es dem Team, wenn Sie länger als zwei Tage Verstopfung haben (der Stuhlgang fällt schwer).

## after/barium-call
after-barium-call = Nach Barium: Bei diesen Zeichen anrufen
after-barium-call-lead = { $phone ->
    [none] **Rufen Sie Ihr Team an** bei diesen Zeichen:
   *[other] **Rufen Sie Ihr Team an** ({ $phone }) bei diesen Zeichen:
}
after-barium-call-belly = { $emergency ->
    [none] Bauchschmerzen oder geblähter Bauch (bei sehr starken Schmerzen wählen Sie den Notruf)
   *[other] Bauchschmerzen oder geblähter Bauch (bei sehr starken Schmerzen wählen Sie { $emergency })
}
after-barium-call-vomit = Erbrechen oder Fieber
after-barium-call-gas = Zwei Tage kein Stuhlgang, oder es gehen keine Darmgase (Winde) ab
after-barium-call-cough = Husten, der bleibt, nachdem Sie Barium getrunken haben

## after/catheter-site
after-catheter-site = Prüfen Sie die Stelle, wo der Katheter war
after-catheter-site-bleed = { $emergency ->
    [none] Wenn es blutet: hinlegen und fest **drücken**. Hört es nicht auf, wählen Sie den Notruf.
   *[other] Wenn es blutet: hinlegen und fest **drücken**. Hört es nicht auf, wählen Sie { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Rufen Sie Ihr Team an** bei diesen Zeichen:
   *[other] **Rufen Sie Ihr Team an** ({ $phone }) bei diesen Zeichen:
}
after-catheter-site-growing = Eine Beule, die wächst
after-catheter-site-fluid = Flüssigkeit oder Eiter, der austritt
after-catheter-site-pain = Mehr Schmerzen oder Rötung, die sich ausbreitet
after-catheter-site-fever = Fieber

## after/site-care
after-site-care = Schonen Sie diesen Arm oder dieses Bein
after-site-care-lift = Heben Sie nichts Schweres, bis das Team es erlaubt.
after-site-care-ask = Fragen Sie: Wann darf ich Auto fahren, baden und arbeiten? Das kann einige Tage dauern.
after-site-care-usual = Ein blauer Fleck und leichte Schmerzen sind üblich.
after-site-care-rash = Ein Ausschlag kann auch Tage später kommen. Rufen Sie in diesem Fall Ihr Team an.

## after/home
after-home-adult = Nach einem Beruhigungsmittel: mit einem Erwachsenen nach Hause
after-home-must = Nach einem [Beruhigungsmittel](sedative) **muss** ein Erwachsener Sie nach Hause bringen und bei Ihnen bleiben.
after-home-lead = 24 Stunden lang:
after-home-drive = **Nicht** Auto fahren und keine Maschinen bedienen
after-home-alcohol = **Keinen** Alkohol trinken
after-home-sign = **Keine** wichtigen Papiere unterschreiben
after-home-food = Erst wenn das Team es sagt, essen Sie wieder wie sonst und nehmen Sie Ihre üblichen Medikamente.

## after/stent-home
after-stent-home-if = Wenn Sie einen Stent bekommen haben: schützen Sie ihn
after-stent-home-pills = Wenn Sie Tabletten gegen Blutgerinnsel bekommen haben, setzen Sie sie **nicht** ab, außer Ihr Herz- oder Gefäßarzt sagt es. Sonst kann der [Stent](stent) verstopfen.
after-stent-home-card = Tragen Sie Ihren Stent-Ausweis bei sich. Zeigen Sie ihn vor einer Operation oder MRT.
after-stent-home-ask = Fragen Sie: Bleibt er für immer oder kommt er heraus?

## after/tube-home
after-tube-home = So pflegen Sie Drainage oder Venenkatheter
after-tube-home-pull = Ziehen Sie nicht am Schlauch. Wenn er herausrutscht, schieben Sie ihn nicht zurück. Rufen Sie Ihr Team an.
after-tube-home-dry = Halten Sie alles sauber und trocken.
after-tube-home-lead = { $phone ->
    [none] **Rufen Sie Ihr Team an** bei diesen Zeichen:
   *[other] **Rufen Sie Ihr Team an** ({ $phone }) bei diesen Zeichen:
}
after-tube-home-fever = Fieber oder Schüttelfrost
after-tube-home-red = Rote oder schmerzende Haut, oder Eiter
after-tube-home-flow = Es leckt, oder es fließt nichts mehr

## after/bone-home
after-bone-home = Nach einer Nadel in einem Gelenk
after-bone-home-easy = Schonen Sie das [Gelenk](joint) einen Tag lang. Kein Sport.
after-bone-home-ice = Eis in einem Tuch hilft, jeweils etwa 15 Minuten.
after-bone-home-sore = Das Gelenk kann taub sein und dann ein oder zwei Tage schmerzen.
after-bone-home-sugar = Bei Diabetes: Eine Kortisonspritze kann Ihren Zucker erhöhen.

## after/bone-surgery
after-bone-surgery = Nach einer Knochen-Operation
after-bone-surgery-dry = Halten Sie den Verband oder Gips sauber und trocken.
after-bone-surgery-raise = Lassen Sie Arm oder Bein auf Kissen ruhen.
after-bone-surgery-ask = Fragen Sie: Wie stark darf ich Arm oder Bein belasten?
after-bone-surgery-lead = { $phone ->
    [none] **Rufen Sie Ihr Team sofort an** bei diesen Zeichen:
   *[other] **Rufen Sie Ihr Team sofort an** ({ $phone }) bei diesen Zeichen:
}
after-bone-surgery-numb = Finger oder Zehen werden blau, blass oder taub
after-bone-surgery-calf = Die Wade schmerzt oder schwillt an

## after/bone-call
after-bone-call = Nach Operation oder Einstich: wann Sie anrufen
after-bone-call-lead = { $phone ->
    [none] **Rufen Sie Ihr Team an** bei diesen Zeichen:
   *[other] **Rufen Sie Ihr Team an** ({ $phone }) bei diesen Zeichen:
}
after-bone-call-fever = Fieber oder Schüttelfrost
after-bone-call-red = Mehr Rötung, Hitze oder Schwellung
after-bone-call-pus = Flüssigkeit oder Eiter
after-bone-call-pain = Schmerzen, die zunehmen
after-bone-call-night = Eine Gelenk-Infektion kann nicht warten. Gehen Sie nachts in die Notaufnahme.

## after/womb-home
after-womb-home = Tragen Sie zu Hause eine Binde
after-womb-home-pad = Kontrastmittel läuft heraus. Es kann klebrig und etwas blutig sein.
after-womb-home-bleeding = Leichte Blutung und Krämpfe sind ein oder zwei Tage lang häufig.
after-womb-home-ask = Fragen Sie: Wann darf ich baden, schwimmen und Sex haben?

## after/womb-call
after-womb-call = Nach der Gebärmutter-Untersuchung: wann Sie anrufen
after-womb-call-lead = { $phone ->
    [none] **Rufen Sie Ihr Team an** bei diesen Zeichen:
   *[other] **Rufen Sie Ihr Team an** ({ $phone }) bei diesen Zeichen:
}
after-womb-call-fever = Fieber
after-womb-call-pain = Starke Schmerzen oder Schmerzen, die zunehmen
after-womb-call-bleeding = Starke Blutung (eine volle Binde in einer Stunde)
after-womb-call-fluid = Ausfluss aus der Scheide, der für Sie nicht üblich ist
after-womb-call-rash = Ausschlag kann erst nach Tagen kommen. Rufen Sie auch dann an.

## after/milk
after-milk = Sie können weiter stillen
after-milk-dye = [Kontrastmittel](contrast-dye) ist kein Grund aufzuhören. In die Milch gelangt nur sehr wenig.
after-milk-sedative = Haben Sie ein [Beruhigungsmittel](sedative) oder Schmerzmittel bekommen? Fragen Sie, wann Sie stillen können.
