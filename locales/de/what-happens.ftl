# Topic: what-happens
what-happens-title = Was geschieht
what-happens-hint = Ihre Untersuchung, Schritt für Schritt

## what-happens/where
what-happens-where = Sie gehen in ein Zentrum oder Krankenhaus
what-happens-where-center = Vielleicht kommen Sie [ambulant](outpatient) in ein Röntgenzentrum.
what-happens-where-hospital = Oder die Untersuchung wird gemacht, während Sie im Krankenhaus liegen.

## what-happens/clothes
what-happens-clothes = Vielleicht ziehen Sie ein Krankenhaushemd an
what-happens-clothes-gown = Vielleicht müssen Sie einige oder alle Kleider ausziehen. Dann gibt Ihnen das Team ein Krankenhaushemd.
what-happens-clothes-help = Brauchen Sie Hilfe beim Umziehen? Fragen Sie das Team.

## what-happens/shield
what-happens-shield = Vielleicht bekommen Sie einen Bleischutz, vielleicht nicht
what-happens-shield-shield = Ein Bleischutz oder eine [Bleischürze](lead-apron) hält [Strahlung](radiation) ab, die Sie nicht brauchen. Er kann den Unterbauch oder andere Teile bedecken.
what-happens-shield-today = Heute ist das oft nicht nötig. Wenn Sie mehr wissen möchten, fragen Sie das Team.

## what-happens/comfort
what-happens-comfort = Vielleicht bekommen Sie zuerst ein Medikament
what-happens-comfort-medicine = Bei manchen Untersuchungen bekommen Sie ein Schmerzmittel. Oder ein [Beruhigungsmittel](sedative), das Sie ruhiger macht.
what-happens-comfort-needle = Das kann sein, wenn eine Nadel in ein [Gelenk](joint) oder eine [Arterie](artery) kommt.
what-happens-comfort-tell = Haben Sie Schmerzen oder Angst? Sagen Sie es dem Team.

## what-happens/drink
what-happens-drink = Vielleicht trinken Sie Kontrastmittel
what-happens-drink-drink = Bei manchen Untersuchungen trinken Sie eine Flüssigkeit mit [Kontrastmittel](contrast-dye). [Barium](barium) ist eines davon.
what-happens-drink-clearer = Damit sieht man Teile Ihres Körpers klarer.

## what-happens/dye
what-happens-dye = Kontrastmittel kann auch anders hineinkommen
what-happens-dye-lead = Wenn Sie das [Kontrastmittel](contrast-dye) nicht trinken, bekommen Sie es vielleicht durch:
what-happens-dye-iv = [Venenzugang](iv-line), in eine Vene
what-happens-dye-enema = [Einlauf](enema), in den Enddarm (das Ende des Darms)

## what-happens/table
what-happens-table = Das Team hilft Ihnen am Röntgentisch
what-happens-table-lead = Sie liegen oder stehen am Röntgentisch. Das Team bittet Sie vielleicht:
what-happens-table-turn = Sich zu drehen
what-happens-table-move = Einen Körperteil zu bewegen
what-happens-table-breath = Kurz die Luft anzuhalten

## what-happens/catheter
what-happens-catheter = Manche Untersuchungen brauchen einen Katheter
what-happens-catheter-numb = Wenn Sie einen [Katheter](catheter) brauchen, betäubt das Team zuerst die Stelle.
what-happens-catheter-needle = Dann sticht Ihr Arzt eine Nadel ein: an der Leiste, am Ellenbogen oder an einer anderen Stelle.

## what-happens/pictures
what-happens-pictures = Das Gerät macht bewegte Bilder
what-happens-pictures-scanner = Ihr Arzt oder eine [Röntgenfachkraft](technologist) macht die Bilder mit einem [Röntgengerät](c-arm). Das Team sieht sie auf einem Bildschirm.
what-happens-pictures-long = Ihre Untersuchung dauert vielleicht etwa:
what-happens-pictures-most = 45 bis 60 Minuten (Schlucken, Magen oder Dickdarm)
what-happens-pictures-small-bowel = 90 Minuten bis 3 Stunden (Dünndarm)

## what-happens/finish
what-happens-finish = Dann ist die Untersuchung vorbei
what-happens-finish-catheter = Wenn Sie einen [Katheter](catheter) hatten, nimmt Ihr Arzt ihn heraus. Vielleicht beobachtet das Team Sie noch eine Weile.
what-happens-finish-ask = Fragen Sie das Team, bevor Sie gehen: Was tue ich zu Hause? Wen rufe ich an, wenn ich Hilfe brauche?
