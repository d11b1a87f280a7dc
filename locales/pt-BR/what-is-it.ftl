# Topic: what-is-it
what-is-it-title = O que é?
what-is-it-hint = Raios X em movimento, como filme

## what-is-it/moves
what-is-it-moves = Um raio X que se move
what-is-it-moves-photo = Um [raio X](x-ray) comum é como uma foto.
what-is-it-moves-movie = A [fluoroscopia](fluoroscopy) é como um filme. Ela mostra partes de dentro do seu corpo enquanto se movem.

## what-is-it/shows
what-is-it-shows = Ela mostra o seu corpo funcionando
what-is-it-shows-lead = Em uma tela, a equipe vê seus órgãos e tecidos se moverem, na hora. Ela pode mostrar:
what-is-it-shows-heart = O coração e os vasos sanguíneos
what-is-it-shows-digestion = O estômago e os intestinos, enquanto digerem a comida
what-is-it-shows-reproductive = Os órgãos reprodutores

## what-is-it/helps
what-is-it-helps = Ela ajuda a encontrar e tratar problemas
what-is-it-helps-find = A fluoroscopia pode ajudar seu médico a descobrir qual é o problema. Ela serve para muitos tipos de problemas.
what-is-it-helps-treat = Também pode guiar alguns tratamentos.
what-is-it-helps-ask = Pergunte ao seu médico: “O que o exame vai mostrar? Como ele vai me ajudar?”
