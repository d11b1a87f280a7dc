# Topic: what-is-it
what-is-it-title = Che cos’è?
what-is-it-hint = Radiografie in movimento, come un filmato

## what-is-it/moves
what-is-it-moves = Una radiografia in movimento
what-is-it-moves-photo = Una normale [radiografia](x-ray) è come una foto.
what-is-it-moves-movie = La [fluoroscopia](fluoroscopy) è come un filmato. Mostra parti all’interno del corpo mentre si muovono.
what-is-it-moves-main = Per favore, **dica** all’équipe come sta di salute e **chieda** ciò che non è chiaro.

## what-is-it/shows
what-is-it-shows = Mostra il suo corpo al lavoro
what-is-it-shows-lead = Su uno schermo, l’équipe vede muoversi i suoi organi e tessuti, in diretta. Può mostrare:
what-is-it-shows-heart = Il cuore e i vasi sanguigni
what-is-it-shows-digestion = Lo stomaco e l’intestino, mentre digeriscono il cibo
what-is-it-shows-reproductive = Gli organi riproduttivi

## what-is-it/helps
what-is-it-helps = Aiuta a trovare e curare problemi
what-is-it-helps-find = La fluoroscopia può aiutare il suo medico a capire che problema ha. Serve per molti tipi di problemi.
what-is-it-helps-treat = Può anche guidare alcuni trattamenti.
what-is-it-helps-ask = Chieda al suo medico: «Che cosa mostrerà l’esame? Come mi aiuterà?»

## what-is-it/swallow
what-is-it-swallow = Il suo esame mostra come deglutisce
what-is-it-swallow-name = Può chiamarsi esofagogramma (esofago con bario) o pasto baritato.
what-is-it-swallow-shows = L’équipe vede muoversi l’esofago (il tubo del cibo), lo stomaco o l’intestino tenue. Questo aiuta a trovare molti problemi.
what-is-it-swallow-where = Si fa in un centro di radiologia, o durante un ricovero in ospedale.

## what-is-it/bowel
what-is-it-bowel = Il suo esame mostra l’intestino crasso
what-is-it-bowel-name = Il suo esame si chiama clisma opaco (clistere di bario).
what-is-it-bowel-shows = L’équipe vede il [bario](barium) riempire l’intestino e attraversarlo. Questo aiuta a trovare molti problemi.
what-is-it-bowel-where = Si fa in un centro di radiologia, o durante un ricovero in ospedale.

## what-is-it/heart
what-is-it-heart = Il suo esame mostra il sangue che scorre nel cuore
what-is-it-heart-name = Il suo esame si chiama [cateterismo cardiaco](cardiac-catheterization).
what-is-it-heart-shows = L’équipe vede il sangue scorrere nelle sue [arterie](artery).
what-is-it-heart-helps = Aiuta a trovare alcuni problemi del cuore. Può anche aiutare a curarli.
what-is-it-heart-where = Si fa in un centro, o durante un ricovero in ospedale.

## what-is-it/tube
what-is-it-tube = Immagini in movimento guidano un piccolo tubo
what-is-it-tube-catheter = Un [catetere](catheter) è un tubo sottile e cavo. Porta liquido dentro, o fa uscire il liquido in eccesso.
what-is-it-tube-stent = Uno [stent](stent) apre un vaso sanguigno ristretto o ostruito.
what-is-it-tube-place = L’équipe vede dove metterlo.
what-is-it-tube-where = Viene in un centro o resta in ospedale.

## what-is-it/bone
what-is-it-bone = Immagini in movimento guidano il lavoro sulle ossa
what-is-it-bone-surgery = Se deve operarsi, il chirurgo vede dentro il corpo. Questo aiuta a riparare un osso rotto o a mettere un’[articolazione](joint) artificiale (protesi).
what-is-it-bone-needle = Se un ago entra in un’articolazione, l’équipe vede il punto giusto.
what-is-it-bone-where = Può venire solo per la giornata o restare in ospedale.

## what-is-it/womb
what-is-it-womb = Il suo esame mostra l’utero e le tube
what-is-it-womb-name = Il suo esame ha un nome lungo: [isterosalpingografia](hysterosalpingogram), o HSG.
what-is-it-womb-shows = Fa immagini dell’utero. Mostra se le due tube sono aperte.
what-is-it-womb-where = Si fa in un centro di radiologia, o durante un ricovero in ospedale.
