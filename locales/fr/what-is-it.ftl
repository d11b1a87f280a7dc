# Topic: what-is-it
what-is-it-title = Qu’est-ce que c’est ?
what-is-it-hint = Des radiographies animées, comme un film

## what-is-it/moves
what-is-it-moves = Une radiographie qui bouge
what-is-it-moves-photo = Une [radiographie](x-ray) ordinaire est comme une photo.
what-is-it-moves-movie = La [fluoroscopie](fluoroscopy) est comme un film. Elle montre des parties de l’intérieur du corps en mouvement.

## what-is-it/shows
what-is-it-shows = Elle montre votre corps en action
what-is-it-shows-lead = Sur un écran, l’équipe voit vos organes et vos tissus bouger, au moment même. Elle peut voir :
what-is-it-shows-heart = Votre cœur et vos vaisseaux sanguins
what-is-it-shows-digestion = Votre estomac et vos intestins qui digèrent
what-is-it-shows-reproductive = Vos organes reproducteurs

## what-is-it/helps
what-is-it-helps = Elle aide à trouver et traiter des problèmes
what-is-it-helps-find = La fluoroscopie peut aider votre médecin à trouver ce que vous avez. Elle sert pour de nombreux types de problèmes.
what-is-it-helps-treat = Elle peut aussi guider certains traitements.
what-is-it-helps-ask = Demandez à votre médecin : « Que montrera l’examen ? En quoi va-t-il m’aider ? »
