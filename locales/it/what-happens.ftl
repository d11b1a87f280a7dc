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
what-happens-shield-shield = Una protezione o un [grembiule piombato](lead-apron) blocca le [radiazioni](radiation) che non le servono. Può coprire la parte bassa della pancia o un’altra parte.
what-happens-shield-today = Al giorno d’oggi spesso non serve. Se vuole sapere di più, chieda all’équipe.

## what-happens/comfort
what-happens-comfort = Forse riceverà prima una medicina
what-happens-comfort-medicine = Per alcuni esami riceve una medicina contro il dolore. Può ricevere un [sedativo](sedative) (calmante) per rilassarsi, o tutti e due.
what-happens-comfort-needle = Può riceverli quando un ago entra in un’[articolazione](joint) o in un’[arteria](artery).
what-happens-comfort-tell = Se sente dolore o paura, lo dica all’équipe.

## what-happens/drink
what-happens-drink = Forse berrà un mezzo di contrasto
what-happens-drink-drink = Per alcuni esami beve un liquido con [mezzo di contrasto](contrast-dye). Il [bario](barium) ne è un tipo.
what-happens-drink-clearer = Fa vedere meglio alcune parti del corpo.

## what-happens/dye
what-happens-dye = Il contrasto può entrare in altro modo
what-happens-dye-lead = Se non beve il [mezzo di contrasto](contrast-dye), può riceverlo con:
what-happens-dye-iv = Una [flebo](iv-line), in una vena
what-happens-dye-enema = Un [clistere](enema), nel retto (la parte finale dell’intestino)
what-happens-dye-needle = Un ago, in un’articolazione
what-happens-dye-womb = Un tubo sottile, nell’utero

## what-happens/table
what-happens-table = L’équipe la aiuta al lettino radiologico
what-happens-table-lead = Lei si sdraia sul lettino radiologico o sta in piedi accanto al lettino. L’équipe può chiederle di:
what-happens-table-turn = Girare il corpo
what-happens-table-move = Muovere una parte del corpo
what-happens-table-breath = Trattenere il respiro per poco tempo

## what-happens/catheter
what-happens-catheter = Per alcuni esami si usa un catetere
what-happens-catheter-numb = Se le serve un [catetere](catheter), l’équipe prima addormenta quel punto (lì non sente più nulla).
what-happens-catheter-needle = Poi il suo medico inserisce un ago. Può essere nell’inguine, nel polso, nel gomito o in un’altra parte.

## what-happens/pictures
what-happens-pictures = L’apparecchio fa immagini in movimento
what-happens-pictures-scanner = Il suo medico o un [tecnico](technologist) fa le immagini con un [apparecchio a raggi X](c-arm). L’équipe le guarda su uno schermo.
what-happens-pictures-takes = Ci vogliono circa:
what-happens-pictures-short = 15-30 minuti (esofago o stomaco)
what-happens-pictures-longer = 30-60 minuti (intestino crasso o cuore)
what-happens-pictures-hours = Alcune ore (intestino tenue)

## what-happens/feel
what-happens-feel = Che cosa può sentire
what-happens-feel-barium = Bario: sapore di gesso, pancia piena, crampi
what-happens-feel-dye = Contrasto nel sangue: caldo per alcuni secondi
what-happens-feel-needle = Ago: una breve puntura, poi pressione
what-happens-feel-womb = Esame dell’utero: crampi per poco tempo
what-happens-feel-tell = Se ha prurito, si gonfia o fatica a respirare, lo dica **subito** all’équipe.

## what-happens/finish
what-happens-finish = Poi il suo esame è finito
what-happens-finish-catheter = Se ha avuto un [catetere](catheter), il suo medico lo toglie. L’équipe può tenerla in osservazione per un po’.
what-happens-finish-ask = Prima di andare via, chieda all’équipe: «Che cosa faccio a casa? A chi telefono se ho bisogno di aiuto?»

## what-happens/swallow-drink
what-happens-swallow-drink = Beve il bario a piccoli sorsi
what-happens-swallow-drink-fizz = Forse prima inghiottirà granuli effervescenti. Cerchi di non ruttare.
what-happens-swallow-drink-drink = Poi beve a sorsi il [bario](barium), un [mezzo di contrasto](contrast-dye) bianco. L’équipe dice quando inghiottire.
what-happens-swallow-drink-taste = Sa di gesso. Fa vedere meglio alcune parti del corpo.

## what-happens/swallow-table
what-happens-swallow-table = Sta in piedi, si gira e si sdraia
what-happens-swallow-table-stand = Sta in piedi accanto al lettino radiologico. Poi il lettino può inclinarsi e farla distendere.
what-happens-swallow-table-turn = L’équipe le chiede di girarsi, di muoversi e di trattenere il respiro per poco tempo.
what-happens-swallow-table-sit = Se non può stare in piedi, lo dica. Può sedersi.

## what-happens/swallow-pictures
what-happens-swallow-pictures = L’équipe la guarda deglutire
what-happens-swallow-pictures-scanner = Un medico o un [tecnico](technologist) fa immagini in movimento con un apparecchio a raggi X.
what-happens-swallow-pictures-watch = Su uno schermo guardano scendere il bario.
what-happens-swallow-pictures-press = Qualcuno può premerle la pancia per distribuire il bario.

## what-happens/swallow-feel
what-happens-swallow-feel = Può sentirsi la pancia piena
what-happens-swallow-feel-full = Può sentirsi la pancia piena o un po’ di nausea. La maggior parte delle persone non ha dolore.
what-happens-swallow-feel-tell = Se qualcosa va di traverso, ha prurito o fatica a respirare, lo dica **subito** all’équipe.

## what-happens/swallow-long
what-happens-swallow-long = Quanto tempo ci vuole
what-happens-swallow-long-short = L’esame dell’esofago o dello stomaco dura circa 15-30 minuti.
what-happens-swallow-long-long = Quello dell’intestino tenue dura alcune ore. Tra un’immagine e l’altra aspetta.
what-happens-swallow-long-home = Poi spesso può mangiare, bere e andare a casa. Chieda prima.

## what-happens/bowel-tube
what-happens-bowel-tube = Riceve un clistere di bario
what-happens-bowel-tube-side = Si sdraia su un fianco sul lettino radiologico. La prima immagine mostra se l’intestino è vuoto.
what-happens-bowel-tube-tube = Un piccolo tubo entra nel retto (la parte finale dell’intestino). È un [clistere](enema).
what-happens-bowel-tube-balloon = Un palloncino può tenere fermo il tubo.

## what-happens/bowel-fill
what-happens-bowel-fill = Il bario riempie l’intestino
what-happens-bowel-fill-barium = Entra il [bario](barium), un [mezzo di contrasto](contrast-dye) bianco. Spesso entra anche aria.
what-happens-bowel-fill-clear = Fa vedere meglio l’intestino.
what-happens-bowel-fill-feel = Si sente la pancia piena e può avere crampi. Respiri piano e a fondo. Se fa male, lo dica all’équipe.

## what-happens/bowel-turn
what-happens-bowel-turn = Si gira per le immagini
what-happens-bowel-turn-turn = L’équipe le chiede di girarsi, di muoversi e di trattenere il respiro per poco tempo.
what-happens-bowel-turn-tip = Il lettino può inclinarsi. Qualcuno può premerle la pancia.

## what-happens/bowel-pictures
what-happens-bowel-pictures = L’équipe guarda uno schermo
what-happens-bowel-pictures-scanner = Un medico o un [tecnico](technologist) fa immagini in movimento con un apparecchio a raggi X.
what-happens-bowel-pictures-long = L’esame dura circa 30-60 minuti.
what-happens-bowel-pictures-shot = Può ricevere un’iniezione per rilassare l’intestino. In quel caso chieda quando può guidare.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Poi va in bagno
what-happens-bowel-toilet-out = La maggior parte del bario scorre fuori e il tubo viene tolto. Poi va in bagno.
what-happens-bowel-toilet-last = Possono seguire una o due altre immagini.
what-happens-bowel-toilet-home = Spesso può mangiare, bere e andare a casa. Chieda prima.

## what-happens/heart-ready
what-happens-heart-ready = L’équipe la aiuta a rilassarsi
what-happens-heart-ready-line = Le mettono una [flebo](iv-line) nel braccio. Cerotti adesivi sul petto mostrano i battiti del cuore.
what-happens-heart-ready-relax = Può ricevere una medicina contro il dolore, un [sedativo](sedative) per rilassarsi, o tutti e due. Lei non dorme.
what-happens-heart-ready-table = Si sdraia sul lettino radiologico.

## what-happens/heart-numb
what-happens-heart-numb = Le addormentano il polso o l’inguine
what-happens-heart-numb-numb = Prima l’équipe le addormenta il polso o l’inguine (la piega tra coscia e pancia). Brucia per un momento.
what-happens-heart-numb-needle = Poi entrano un ago e un tubo sottile (un [catetere](catheter)). Può sentire pressione.
what-happens-heart-numb-elbow = A volte è il gomito o un’altra parte.

## what-happens/heart-tube
what-happens-heart-tube = Il tubo arriva al cuore
what-happens-heart-tube-feel = Non sente il tubo dentro di sé.
what-happens-heart-tube-watch = L’[apparecchio a raggi X](c-arm) le gira intorno e fa immagini in movimento. L’équipe le guarda su uno schermo.
what-happens-heart-tube-tell = Se sente dolore o una stretta al petto, lo dica **subito** all’équipe.

## what-happens/heart-dye
what-happens-heart-dye = Il contrasto mostra come scorre il sangue
what-happens-heart-dye-warm = Il [mezzo di contrasto](contrast-dye) entra dal tubo. Può sentire caldo per alcuni secondi.
what-happens-heart-dye-breath = Forse dovrà trattenere il respiro.
what-happens-heart-dye-stent = Se un’[arteria](artery) è stretta, possono mettere uno [stent](stent).
what-happens-heart-dye-tell = Se ha prurito, si gonfia o fatica a respirare, lo dica **subito** all’équipe.

## what-happens/heart-rest
what-happens-heart-rest = Il tubo esce, e lei riposa
what-happens-heart-rest-out = L’équipe toglie il tubo e preme sul punto o mette una fascia stretta.
what-happens-heart-rest-still = Riposa per alcune ore. Stia a letto senza muoversi, come le dicono.
what-happens-heart-rest-tell = Se sente bagnato in quel punto, o se si sente male, chiami ad alta voce.
what-happens-heart-rest-long = L’esame in sé dura spesso 30-60 minuti.

## what-happens/tube-ready
what-happens-tube-ready = L’équipe la prepara
what-happens-tube-ready-line = Le mettono una [flebo](iv-line). La pelle viene pulita e addormentata. Brucia un po’.
what-happens-tube-ready-relax = Può ricevere una medicina contro il dolore, un [sedativo](sedative) per rilassarsi, o tutti e due. Alcuni si addormentano.
what-happens-tube-ready-table = Si sdraia sul lettino radiologico. Forse dovrà trattenere il respiro.

## what-happens/tube-in
what-happens-tube-in = Entra un tubo sottile
what-happens-tube-in-place = Un ago e un tubo sottile (un [catetere](catheter)) entrano dall’inguine, dal polso, dal gomito o da un’altra parte.
what-happens-tube-in-watch = L’équipe guarda uno schermo. Con il [mezzo di contrasto](contrast-dye) può sentire caldo.
what-happens-tube-in-tell = Se ha prurito, dolore o fatica a respirare, lo dica **subito** all’équipe.

## what-happens/tube-kind
what-happens-tube-kind = Riceve uno stent, un drenaggio o un accesso venoso
what-happens-tube-kind-stent = [Stent](stent): un palloncino apre il punto stretto, lo stent lo tiene aperto
what-happens-tube-kind-drain = Drenaggio: un tubo morbido fa uscire il liquido in eccesso
what-happens-tube-kind-line = Accesso venoso: un tubo morbido porta medicine in una grossa [vena](vein)
what-happens-tube-kind-tight = Uno stent nel cuore può dare una stretta al petto per alcuni secondi. Lo dica all’équipe.

## what-happens/tube-rest
what-happens-tube-rest = Poi riposa
what-happens-tube-rest-out = Per uno stent, il palloncino e il catetere escono. Lo stent, il drenaggio o l’accesso venoso resta.
what-happens-tube-rest-still = Riposa, spesso per ore. Stia a letto senza muoversi, come le dicono.
what-happens-tube-rest-tell = Se sente bagnato in quel punto, o se si sente male, chiami ad alta voce.
what-happens-tube-rest-long = Per uno stent nel cuore ci vogliono da 30 minuti a 2 ore.

## what-happens/bone-numb
what-happens-bone-numb = Un ago può entrare in un’articolazione
what-happens-bone-numb-table = Si sdraia sul lettino radiologico. La pelle viene pulita e addormentata. Brucia per alcuni secondi.
what-happens-bone-numb-pressure = Poi sente pressione, o sente piena l’[articolazione](joint).
what-happens-bone-numb-relax = Prima può ricevere una medicina contro il dolore, un [sedativo](sedative) per rilassarsi, o tutti e due.

## what-happens/bone-needle
what-happens-bone-needle = L’équipe vede dove va l’ago
what-happens-bone-needle-dye = Un po’ di [mezzo di contrasto](contrast-dye) mostra se l’ago è nel punto giusto.
what-happens-bone-needle-move = L’équipe può chiederle di muovere l’articolazione.
what-happens-bone-needle-long = Ci vogliono circa 15-30 minuti.
what-happens-bone-needle-tell = Se ha prurito, si gonfia o fatica a respirare, lo dica **subito** all’équipe.

## what-happens/bone-sleep
what-happens-bone-sleep = Oppure le fanno un’operazione
what-happens-bone-sleep-sleep = Dorme, o le addormentano una parte del corpo. L’équipe sceglie insieme a lei.
what-happens-bone-sleep-feel = Se non dorme, può sentire che la toccano o la muovono. Se sente dolore, lo dica **subito** all’équipe.

## what-happens/bone-c-arm
what-happens-bone-c-arm = Durante l’operazione, un apparecchio mostra le ossa
what-happens-bone-c-arm-arm = L’[apparecchio a raggi X](c-arm) sta sopra di lei. Ha la forma della lettera C.
what-happens-bone-c-arm-screen = Il chirurgo guarda più volte lo schermo, per controllare che ogni parte sia al posto giusto.
what-happens-bone-c-arm-staff = L’équipe porta grembiuli piombati, perché lavora ogni giorno vicino ai raggi X.

## what-happens/bone-rest
what-happens-bone-rest = Poi riposa
what-happens-bone-rest-needle = Dopo la puntura, spesso può andare a casa lo stesso giorno. Riposi a casa.
what-happens-bone-rest-surgery = Dopo un’operazione va in una sala di risveglio. Gli infermieri la controllano e le danno medicine contro il dolore.
what-happens-bone-rest-ask = Chieda: «Quando posso andare a casa? Che cosa mostrano le immagini?»

## what-happens/womb-lie
what-happens-womb-lie = Si sdraia sul lettino radiologico
what-happens-womb-lie-like = È come una visita ginecologica.
what-happens-womb-lie-lie = Si sdraia sulla schiena e piega le ginocchia.
what-happens-womb-lie-open = Uno strumento tiene aperta la vagina. Il collo dell’utero viene pulito.

## what-happens/womb-tube
what-happens-womb-tube = Il contrasto entra nell’utero
what-happens-womb-tube-tube = Un tubo sottile (un [catetere](catheter)) passa dal collo dell’utero.
what-happens-womb-tube-dye = Entra il [mezzo di contrasto](contrast-dye). Fa vedere meglio l’utero e le tube.

## what-happens/womb-pictures
what-happens-womb-pictures = L’équipe guarda uno schermo
what-happens-womb-pictures-scanner = Un medico o un [tecnico](technologist) fa immagini in movimento con un apparecchio a raggi X.
what-happens-womb-pictures-turn = L’équipe può chiederle di girarsi, o di trattenere il respiro per poco tempo.
what-happens-womb-pictures-long = L’esame dura circa 30 minuti.

## what-happens/womb-feel
what-happens-womb-feel = Può avere crampi
what-happens-womb-feel-cramps = Somigliano ai dolori mestruali, deboli o forti. Di solito passano presto.
what-happens-womb-feel-faint = Se si sente svenire, ha prurito o fatica a respirare, lo dica **subito** all’équipe.
what-happens-womb-feel-stop = Può dire «stop». Si accordi su un segnale prima che cominci.

## what-happens/womb-finish
what-happens-womb-finish = Poi il suo esame è finito
what-happens-womb-finish-out = L’équipe toglie il tubo. Riposi finché non si sente bene.
what-happens-womb-finish-pad = Il contrasto esce. Usi un assorbente.
what-happens-womb-finish-ask = Chieda: «Che cosa faccio a casa? A chi telefono se ho bisogno di aiuto?»
