# Topic: what-happens
what-happens-title = Che cosa succede
what-happens-hint = Il suo esame, passo per passo

## what-happens/where
what-happens-where = Va in un centro o in ospedale
what-happens-where-center = Può venire in un centro di radiologia come [paziente esterno](outpatient).
what-happens-where-hospital = Oppure può fare l’esame durante un ricovero in ospedale.

## what-happens/clothes
what-happens-clothes = Forse indosserà un camice d’ospedale
what-happens-clothes-gown = Forse dovrà togliersi una parte dei vestiti o tutti. Poi l’équipe le dà un camice d’ospedale.
what-happens-clothes-help = Le serve aiuto per cambiarsi? Chieda all’équipe.

## what-happens/shield
what-happens-shield = Può avere o no una protezione
what-happens-shield-shield = Una protezione o un [grembiule](lead-apron) di piombo blocca le [radiazioni](radiation) che non le servono. Può coprire la parte bassa della pancia o un’altra parte.
what-happens-shield-today = Oggi spesso non serve. Se vuole sapere di più, chieda all’équipe.

## what-happens/comfort
what-happens-comfort = Forse riceverà prima una medicina
what-happens-comfort-medicine = Per alcuni esami riceve una medicina contro il dolore. Oppure riceve un [sedativo](sedative) (calmante) per aiutarla a rilassarsi.
what-happens-comfort-needle = Può riceverla quando un ago entra in un’[articolazione](joint) o in un’[arteria](artery).
what-happens-comfort-tell = Se sente dolore o paura, lo dica all’équipe.

## what-happens/drink
what-happens-drink = Forse berrà un mezzo di contrasto
what-happens-drink-drink = Per alcuni esami beve un liquido con [mezzo di contrasto](contrast-dye). Il [bario](barium) ne è un tipo.
what-happens-drink-clearer = Aiuta a far vedere meglio alcune parti del corpo.

## what-happens/dye
what-happens-dye = Il contrasto può entrare in altro modo
what-happens-dye-lead = Se non beve il [mezzo di contrasto](contrast-dye), può riceverlo con:
what-happens-dye-iv = Una [flebo](iv-line), in una vena
what-happens-dye-enema = Un [clistere](enema), nel retto (la parte finale dell’intestino)

## what-happens/table
what-happens-table = L’équipe la aiuta al lettino radiologico
what-happens-table-lead = Lei si sdraia sul lettino radiologico o sta in piedi accanto al lettino. L’équipe può chiederle di:
what-happens-table-turn = Girare il corpo
what-happens-table-move = Muovere una parte del corpo
what-happens-table-breath = Trattenere il respiro per poco tempo

## what-happens/catheter
what-happens-catheter = Per alcuni esami si usa un catetere
what-happens-catheter-numb = Se le serve un [catetere](catheter), l’équipe prima addormenta quel punto (lì non sente più nulla).
what-happens-catheter-needle = Poi il suo medico mette un ago. Può essere nell’inguine, nel gomito o in un’altra parte.

## what-happens/pictures
what-happens-pictures = L’apparecchio fa immagini in movimento
what-happens-pictures-scanner = Il suo medico o un [tecnico](technologist) fa le immagini con un [apparecchio a raggi X](c-arm). L’équipe le guarda su uno schermo.
what-happens-pictures-long = Il suo esame può durare circa:
what-happens-pictures-most = Da 45 a 60 minuti (sorso di bario, stomaco o intestino crasso)
what-happens-pictures-small-bowel = Da 90 minuti a 3 ore (intestino tenue)

## what-happens/finish
what-happens-finish = Poi il suo esame è finito
what-happens-finish-catheter = Se ha avuto un [catetere](catheter), il suo medico lo toglie. L’équipe può tenerla in osservazione per un po’.
what-happens-finish-ask = Prima di andare via, chieda all’équipe: «Che cosa faccio a casa? A chi telefono se ho bisogno di aiuto?»
