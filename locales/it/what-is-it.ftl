# Topic: what-is-it
what-is-it-title = Che cos’è?
what-is-it-hint = Radiografie in movimento, come un filmato

## what-is-it/moves
what-is-it-moves = Una radiografia in movimento
what-is-it-moves-photo = Una normale [radiografia](x-ray) è come una foto.
what-is-it-moves-movie = La [fluoroscopia](fluoroscopy) è come un filmato. Mostra parti all’interno del corpo mentre si muovono.

## what-is-it/shows
what-is-it-shows = Mostra il suo corpo al lavoro
what-is-it-shows-lead = Su uno schermo, l’équipe vede muoversi i suoi organi e tessuti, in quel momento. Può mostrare:
what-is-it-shows-heart = Il cuore e i vasi sanguigni
what-is-it-shows-digestion = Lo stomaco e l’intestino, mentre digeriscono il cibo
what-is-it-shows-reproductive = Gli organi riproduttivi

## what-is-it/helps
what-is-it-helps = Aiuta a trovare e curare problemi
what-is-it-helps-find = La fluoroscopia può aiutare il suo medico a capire che problema ha. Serve per molti tipi di problemi.
what-is-it-helps-treat = Può anche guidare alcune cure.
what-is-it-helps-ask = Chieda al suo medico: «Che cosa mostrerà l’esame? Come mi aiuterà?»
