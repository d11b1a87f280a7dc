# Topic: what-happens
what-happens-title = Was geschieht
what-happens-hint = Ihre Untersuchung, Schritt für Schritt

## what-happens/where
what-happens-where = Sie gehen in eine Praxis oder ein Krankenhaus
what-happens-where-center = Vielleicht kommen Sie [ambulant](outpatient) in eine Röntgenpraxis.
what-happens-where-hospital = Oder Sie werden vielleicht untersucht, während Sie im Krankenhaus liegen.

## what-happens/clothes
what-happens-clothes = Vielleicht ziehen Sie ein Krankenhaushemd an
what-happens-clothes-gown = Vielleicht müssen Sie einige oder alle Kleider ausziehen. Dann gibt Ihnen das Team ein Krankenhaushemd.
what-happens-clothes-help = Brauchen Sie Hilfe beim Umziehen? Fragen Sie das Team.

## what-happens/shield
what-happens-shield = Nicht immer bekommen Sie einen Bleischutz
what-happens-shield-shield = Ein Bleischutz oder eine [Bleischürze](lead-apron) hält [Strahlung](radiation) ab, die Sie nicht brauchen. Er kann den Unterbauch oder einen anderen Körperteil bedecken.
what-happens-shield-today = Heutzutage ist das oft nicht nötig. Wenn Sie mehr wissen möchten, fragen Sie das Team.

## what-happens/comfort
what-happens-comfort = Vielleicht bekommen Sie zuerst ein Medikament
what-happens-comfort-medicine = Bei manchen Untersuchungen bekommen Sie ein Schmerzmittel. Vielleicht bekommen Sie ein [Beruhigungsmittel](sedative) zum Entspannen, oder beides.
what-happens-comfort-needle = Das kann sein, wenn eine Nadel in ein [Gelenk](joint) oder eine [Arterie](artery) kommt.
what-happens-comfort-tell = Haben Sie Schmerzen oder Angst? Sagen Sie es dem Team.

## what-happens/drink
what-happens-drink = Vielleicht trinken Sie Kontrastmittel
what-happens-drink-drink = Bei manchen Untersuchungen trinken Sie eine Flüssigkeit mit [Kontrastmittel](contrast-dye). [Barium](barium) ist eines davon.
what-happens-drink-clearer = Damit sieht man Ihre Organe klarer.

## what-happens/dye
what-happens-dye = Kontrastmittel kann auch anders hineinkommen
what-happens-dye-lead = Wenn Sie das [Kontrastmittel](contrast-dye) nicht trinken, bekommen Sie es vielleicht über:
what-happens-dye-iv = Einen [Venenzugang](iv-line), in eine Vene
what-happens-dye-enema = Einen [Einlauf](enema), in den Enddarm (das Ende des Darms)
what-happens-dye-needle = Eine Nadel, in ein Gelenk
what-happens-dye-womb = Einen dünnen Schlauch, in die Gebärmutter

## what-happens/table
what-happens-table = Das Team hilft Ihnen am Röntgentisch
what-happens-table-lead = Sie liegen auf dem Röntgentisch oder stehen davor. Das Team bittet Sie vielleicht:
what-happens-table-turn = Sich zu drehen
what-happens-table-move = Einen Körperteil zu bewegen
what-happens-table-breath = Kurz die Luft anzuhalten

## what-happens/catheter
what-happens-catheter = Manche Untersuchungen brauchen einen Katheter
what-happens-catheter-numb = Wenn Sie einen [Katheter](catheter) brauchen, betäubt das Team zuerst die Stelle.
what-happens-catheter-needle = Dann sticht Ihr Arzt eine Nadel ein: an der Leiste, am Handgelenk, am Ellenbogen oder an einer anderen Stelle.

## what-happens/pictures
what-happens-pictures = Das Gerät macht bewegte Bilder
what-happens-pictures-scanner = Ihr Arzt oder eine [Röntgen-Fachkraft (MTR)](technologist) macht die Bilder mit einem [Röntgengerät](c-arm). Das Team sieht sie auf einem Bildschirm.
what-happens-pictures-takes = Es dauert etwa:
what-happens-pictures-short = 15 bis 30 Minuten (Speiseröhre oder Magen)
what-happens-pictures-longer = 30 bis 60 Minuten (Dickdarm oder Herz)
what-happens-pictures-hours = Einige Stunden (Dünndarm)

## what-happens/feel
what-happens-feel = Was Sie vielleicht spüren
what-happens-feel-barium = Barium: kreidiger Geschmack, voller Bauch, Krämpfe
what-happens-feel-dye = Kontrastmittel im Blut: Wärme für einige Sekunden
what-happens-feel-needle = Nadel: kurzes Stechen, dann Druck
what-happens-feel-womb = Gebärmutter: Krämpfe für kurze Zeit
what-happens-feel-tell = Wenn es juckt, etwas anschwillt oder Sie schlecht Luft bekommen, sagen Sie es **sofort** dem Team.

## what-happens/finish
what-happens-finish = Dann ist die Untersuchung vorbei
what-happens-finish-catheter = Wenn Sie einen [Katheter](catheter) hatten, nimmt Ihr Arzt ihn heraus. Vielleicht beobachtet das Team Sie noch eine Weile.
what-happens-finish-ask = Fragen Sie das Team, bevor Sie gehen: Was tue ich zu Hause? Wen rufe ich an, wenn ich Hilfe brauche?

## what-happens/swallow-drink
what-happens-swallow-drink = Sie trinken Barium in kleinen Schlucken
what-happens-swallow-drink-fizz = Vielleicht schlucken Sie zuerst Brausekörner. Versuchen Sie, nicht aufzustoßen.
what-happens-swallow-drink-drink = Dann trinken Sie [Barium](barium), ein weißes [Kontrastmittel](contrast-dye). Das Team sagt, wann Sie schlucken.
what-happens-swallow-drink-taste = Es schmeckt kreidig. Damit sieht man Ihre Organe klarer.

## what-happens/swallow-table
what-happens-swallow-table = Sie stehen, drehen sich und legen sich hin
what-happens-swallow-table-stand = Sie stehen am Röntgentisch. Später kippt er vielleicht, sodass Sie liegen.
what-happens-swallow-table-turn = Das Team bittet Sie, sich zu drehen, sich zu bewegen und kurz die Luft anzuhalten.
what-happens-swallow-table-sit = Wenn Sie nicht stehen können, sagen Sie es. Vielleicht dürfen Sie sitzen.

## what-happens/swallow-pictures
what-happens-swallow-pictures = Das Team sieht Ihnen beim Schlucken zu
what-happens-swallow-pictures-scanner = Ein Arzt oder eine [Röntgen-Fachkraft (MTR)](technologist) macht bewegte Bilder mit einem Röntgengerät.
what-happens-swallow-pictures-watch = Auf einem Bildschirm sieht man, wie das Barium nach unten läuft.
what-happens-swallow-pictures-press = Vielleicht drückt jemand auf Ihren Bauch, um das Barium zu verteilen.

## what-happens/swallow-feel
what-happens-swallow-feel = Vielleicht fühlen Sie sich voll
what-happens-swallow-feel-full = Vielleicht fühlen Sie sich voll oder Ihnen ist etwas übel. Die meisten haben keine Schmerzen.
what-happens-swallow-feel-tell = Wenn Sie sich verschlucken, es juckt oder Sie schlecht Luft bekommen, sagen Sie es **sofort** dem Team.

## what-happens/swallow-long
what-happens-swallow-long = Wie lange es dauert
what-happens-swallow-long-short = Für Speiseröhre oder Magen dauert es etwa 15 bis 30 Minuten.
what-happens-swallow-long-long = Für den Dünndarm dauert es einige Stunden. Zwischen den Bildern warten Sie.
what-happens-swallow-long-home = Dann dürfen Sie oft essen, trinken und nach Hause gehen. Fragen Sie zuerst.

## what-happens/bowel-tube
what-happens-bowel-tube = Sie bekommen einen Bariumeinlauf
what-happens-bowel-tube-side = Sie liegen auf der Seite auf dem Röntgentisch. Das erste Bild zeigt, ob Ihr Darm leer ist.
what-happens-bowel-tube-tube = Ein kleiner Schlauch kommt in den Enddarm (das Ende des Darms). Das ist ein [Einlauf](enema).
what-happens-bowel-tube-balloon = Vielleicht hält ein kleiner Ballon den Schlauch fest.

## what-happens/bowel-fill
what-happens-bowel-fill = Barium füllt Ihren Darm
what-happens-bowel-fill-barium = [Barium](barium), ein weißes [Kontrastmittel](contrast-dye), fließt hinein. Oft auch Luft.
what-happens-bowel-fill-clear = Damit sieht man Ihren Darm klarer.
what-happens-bowel-fill-feel = Sie fühlen sich voll und haben vielleicht Krämpfe. Atmen Sie langsam und tief. Wenn es wehtut, sagen Sie es dem Team.

## what-happens/bowel-turn
what-happens-bowel-turn = Sie drehen sich für die Bilder
what-happens-bowel-turn-turn = Das Team bittet Sie, sich zu drehen, sich zu bewegen und kurz die Luft anzuhalten.
what-happens-bowel-turn-tip = Der Tisch kippt vielleicht. Vielleicht drückt jemand auf Ihren Bauch.

## what-happens/bowel-pictures
what-happens-bowel-pictures = Das Team sieht auf einen Bildschirm
what-happens-bowel-pictures-scanner = Ein Arzt oder eine [Röntgen-Fachkraft (MTR)](technologist) macht bewegte Bilder mit einem Röntgengerät.
what-happens-bowel-pictures-long = Die Untersuchung dauert etwa 30 bis 60 Minuten.
what-happens-bowel-pictures-shot = Vielleicht bekommen Sie eine Spritze, die den Darm entspannt. Fragen Sie dann, wann Sie Auto fahren dürfen.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Dann gehen Sie zur Toilette
what-happens-bowel-toilet-out = Das meiste Barium läuft heraus und der Schlauch kommt heraus. Dann gehen Sie zur Toilette.
what-happens-bowel-toilet-last = Vielleicht folgen noch ein oder zwei Bilder.
what-happens-bowel-toilet-home = Oft dürfen Sie essen, trinken und nach Hause gehen. Fragen Sie zuerst.

## what-happens/heart-ready
what-happens-heart-ready = Das Team hilft Ihnen, ruhig zu werden
what-happens-heart-ready-line = Sie bekommen einen [Venenzugang](iv-line) am Arm. Aufkleber auf der Brust zeigen Ihren Herzschlag.
what-happens-heart-ready-relax = Sie können ein Schmerzmittel, ein [Beruhigungsmittel](sedative) zum Entspannen oder beides bekommen. Sie bleiben wach.
what-happens-heart-ready-table = Sie liegen auf dem Röntgentisch.

## what-happens/heart-numb
what-happens-heart-numb = Handgelenk oder Leiste wird betäubt
what-happens-heart-numb-numb = Zuerst betäubt das Team Handgelenk oder Leiste. Es brennt einen Moment.
what-happens-heart-numb-needle = Dann kommen eine Nadel und ein dünner Schlauch ([Katheter](catheter)) hinein. Vielleicht spüren Sie Druck.
what-happens-heart-numb-elbow = Manchmal ist es der Ellenbogen oder eine andere Stelle.

## what-happens/heart-tube
what-happens-heart-tube = Der Schlauch geht bis zum Herzen
what-happens-heart-tube-feel = Sie spüren den Schlauch in Ihrem Körper nicht.
what-happens-heart-tube-watch = Das [Röntgengerät](c-arm) bewegt sich um Sie und macht bewegte Bilder. Das Team sieht sie auf einem Bildschirm.
what-happens-heart-tube-tell = Wenn die Brust wehtut oder eng wird, sagen Sie es **sofort** dem Team.

## what-happens/heart-dye
what-happens-heart-dye = Kontrastmittel zeigt, wie das Blut fließt
what-happens-heart-dye-warm = [Kontrastmittel](contrast-dye) kommt durch den Schlauch hinein. Vielleicht wird Ihnen einige Sekunden warm.
what-happens-heart-dye-breath = Vielleicht müssen Sie die Luft anhalten.
what-happens-heart-dye-stent = Wenn eine [Arterie](artery) eng ist, wird vielleicht ein [Stent](stent) eingesetzt.
what-happens-heart-dye-tell = Wenn es juckt, etwas anschwillt oder Sie schlecht Luft bekommen, sagen Sie es **sofort** dem Team.

## what-happens/heart-rest
what-happens-heart-rest = Der Schlauch kommt heraus und Sie ruhen
what-happens-heart-rest-out = Das Team nimmt den Schlauch heraus und drückt auf die Stelle oder legt ein Band an.
what-happens-heart-rest-still = Sie ruhen einige Stunden. Liegen Sie still, wie man es Ihnen sagt.
what-happens-heart-rest-tell = Wenn sich die Einstichstelle nass anfühlt oder es Ihnen schlecht geht, rufen Sie laut.
what-happens-heart-rest-long = Die Untersuchung selbst dauert oft 30 bis 60 Minuten.

## what-happens/tube-ready
what-happens-tube-ready = Das Team bereitet Sie vor
what-happens-tube-ready-line = Sie bekommen einen [Venenzugang](iv-line). Die Haut wird gereinigt und betäubt. Es brennt ein wenig.
what-happens-tube-ready-relax = Sie können ein Schmerzmittel, ein [Beruhigungsmittel](sedative) zum Entspannen oder beides bekommen. Manche schlafen ein.
what-happens-tube-ready-table = Sie liegen auf dem Röntgentisch. Vielleicht müssen Sie die Luft anhalten.

## what-happens/tube-in
what-happens-tube-in = Ein dünner Schlauch kommt hinein
what-happens-tube-in-place = Eine Nadel und ein dünner Schlauch ([Katheter](catheter)) kommen an Leiste, Handgelenk, Ellenbogen oder an einer anderen Stelle hinein.
what-happens-tube-in-watch = Das Team sieht auf einen Bildschirm. Mit [Kontrastmittel](contrast-dye) wird Ihnen vielleicht warm.
what-happens-tube-in-tell = Wenn es juckt, wehtut oder Sie schlecht Luft bekommen, sagen Sie es **sofort** dem Team.

## what-happens/tube-kind
what-happens-tube-kind = Sie bekommen Stent, Drainage oder Venenkatheter
what-happens-tube-kind-stent = [Stent](stent): Ein Ballon öffnet die enge Stelle, der Stent hält sie offen
what-happens-tube-kind-drain = Drainage: Ein weicher Schlauch lässt überschüssige Flüssigkeit ab
what-happens-tube-kind-line = Venenkatheter: Ein weicher Schlauch bringt Medikamente in eine große [Vene](vein)
what-happens-tube-kind-tight = Beim Stent am Herzen kann es in der Brust einige Sekunden eng werden. Sagen Sie es dem Team.

## what-happens/tube-rest
what-happens-tube-rest = Dann ruhen Sie
what-happens-tube-rest-out = Beim Stent kommen Ballon und Katheter heraus. Stent, Drainage oder Venenkatheter bleibt.
what-happens-tube-rest-still = Sie ruhen, oft stundenlang. Liegen Sie still, wie man es Ihnen sagt.
what-happens-tube-rest-tell = Wenn sich die Einstichstelle nass anfühlt oder es Ihnen schlecht geht, rufen Sie laut.
what-happens-tube-rest-long = Einen Stent am Herzen einzusetzen dauert 30 Minuten bis 2 Stunden.

## what-happens/bone-numb
what-happens-bone-numb = Entweder kommt eine Nadel in ein Gelenk
what-happens-bone-numb-table = Sie liegen auf dem Röntgentisch. Die Haut wird gereinigt und betäubt. Es brennt einige Sekunden.
what-happens-bone-numb-pressure = Dann spüren Sie Druck, oder das [Gelenk](joint) fühlt sich voll an.
what-happens-bone-numb-relax = Vielleicht bekommen Sie zuerst ein Schmerzmittel, ein [Beruhigungsmittel](sedative) zum Entspannen oder beides.

## what-happens/bone-needle
what-happens-bone-needle = Das Team sieht, wohin die Nadel geht
what-happens-bone-needle-dye = Etwas [Kontrastmittel](contrast-dye) zeigt, ob die Nadel richtig liegt.
what-happens-bone-needle-move = Das Team bittet Sie vielleicht, das Gelenk zu bewegen.
what-happens-bone-needle-long = Es dauert etwa 15 bis 30 Minuten.
what-happens-bone-needle-tell = Wenn es juckt, etwas anschwillt oder Sie schlecht Luft bekommen, sagen Sie es **sofort** dem Team.

## what-happens/bone-sleep
what-happens-bone-sleep = Oder Sie werden operiert
what-happens-bone-sleep-sleep = Sie schlafen, oder ein Teil Ihres Körpers wird betäubt. Das Team wählt mit Ihnen.
what-happens-bone-sleep-feel = Wenn Sie wach sind, spüren Sie vielleicht Berührung oder Bewegung. Bei Schmerzen sagen Sie es **sofort** dem Team.

## what-happens/bone-c-arm
what-happens-bone-c-arm = Bei der Operation zeigt ein Gerät Ihre Knochen
what-happens-bone-c-arm-arm = Das [Röntgengerät](c-arm) steht über Ihnen. Es sieht aus wie der Buchstabe C.
what-happens-bone-c-arm-screen = Der Chirurg sieht immer wieder auf den Bildschirm und prüft, ob jedes Teil richtig sitzt.
what-happens-bone-c-arm-staff = Das Team trägt Schürzen, weil es jeden Tag in der Nähe von Röntgenstrahlen arbeitet.

## what-happens/bone-rest
what-happens-bone-rest = Dann ruhen Sie
what-happens-bone-rest-needle = Nach einem Einstich dürfen Sie oft am selben Tag nach Hause. Ruhen Sie dort.
what-happens-bone-rest-surgery = Nach einer Operation kommen Sie in den Aufwachraum. Pflegekräfte sind bei Ihnen und geben Ihnen Schmerzmittel.
what-happens-bone-rest-ask = Fragen Sie: Wann darf ich nach Hause? Was zeigen die Bilder?

## what-happens/womb-lie
what-happens-womb-lie = Sie liegen auf dem Röntgentisch
what-happens-womb-lie-like = Es ist wie eine Untersuchung beim Frauenarzt.
what-happens-womb-lie-lie = Sie liegen auf dem Rücken und winkeln die Knie an.
what-happens-womb-lie-open = Ein Spekulum hält die Scheide offen. Der Muttermund wird gereinigt.

## what-happens/womb-tube
what-happens-womb-tube = Kontrastmittel kommt in Ihre Gebärmutter
what-happens-womb-tube-tube = Ein dünner Schlauch ([Katheter](catheter)) geht durch den Gebärmutterhals.
what-happens-womb-tube-dye = [Kontrastmittel](contrast-dye) fließt hinein. Damit sieht man Gebärmutter und Eileiter klarer.

## what-happens/womb-pictures
what-happens-womb-pictures = Das Team sieht auf einen Bildschirm
what-happens-womb-pictures-scanner = Ein Arzt oder eine [Röntgen-Fachkraft (MTR)](technologist) macht bewegte Bilder mit einem Röntgengerät.
what-happens-womb-pictures-turn = Das Team bittet Sie vielleicht, sich zu drehen oder kurz die Luft anzuhalten.
what-happens-womb-pictures-long = Die Untersuchung dauert etwa 30 Minuten.

## what-happens/womb-feel
what-happens-womb-feel = Vielleicht haben Sie Krämpfe
what-happens-womb-feel-cramps = Sie sind wie Regelschmerzen, schwach oder stark. Meist lassen sie bald nach.
what-happens-womb-feel-faint = Wenn Sie fast ohnmächtig werden, es juckt oder Sie schlecht Luft bekommen, sagen Sie es **sofort** dem Team.
what-happens-womb-feel-stop = Sie können Stopp sagen. Vereinbaren Sie vorher ein Zeichen.

## what-happens/womb-finish
what-happens-womb-finish = Dann ist die Untersuchung vorbei
what-happens-womb-finish-out = Das Team nimmt den Schlauch heraus. Ruhen Sie, bis es Ihnen gut geht.
what-happens-womb-finish-pad = Kontrastmittel läuft heraus. Tragen Sie eine Binde.
what-happens-womb-finish-ask = Fragen Sie: Was tue ich zu Hause? Wen rufe ich an, wenn ich Hilfe brauche?
