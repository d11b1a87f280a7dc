# Topic: what-is-it
what-is-it-title = Qu’est-ce que c’est ?
what-is-it-hint = Comme un film, aux rayons X

## what-is-it/moves
what-is-it-moves = Une radiographie qui bouge
what-is-it-moves-photo = Une [radiographie](x-ray) ordinaire est comme une photo.
what-is-it-moves-movie = La [fluoroscopie](fluoroscopy) est comme un film. Elle montre des parties de l’intérieur du corps en mouvement.
what-is-it-moves-main = Merci de **dire** à l’équipe comment va votre santé, et de **demander** ce qui n’est pas clair.

## what-is-it/shows
what-is-it-shows = Elle montre votre corps en action
what-is-it-shows-lead = Sur un écran, l’équipe voit vos organes et vos tissus bouger, en direct. Elle peut voir :
what-is-it-shows-heart = Votre cœur et vos vaisseaux sanguins
what-is-it-shows-digestion = Votre estomac et vos intestins qui digèrent
what-is-it-shows-reproductive = Vos organes reproducteurs

## what-is-it/helps
what-is-it-helps = Elle aide à trouver et à soigner des problèmes
what-is-it-helps-find = La fluoroscopie peut aider votre médecin à trouver ce que vous avez. Elle sert pour de nombreux types de problèmes.
what-is-it-helps-treat = Elle peut aussi guider certains traitements.
what-is-it-helps-ask = Demandez à votre médecin : « Que montrera l’examen ? En quoi va-t-il m’aider ? »

## what-is-it/swallow
what-is-it-swallow = Votre examen montre comment vous avalez
what-is-it-swallow-name = Il peut s’appeler gorgée barytée (transit œsophagien) ou repas baryté (TOGD).
what-is-it-swallow-shows = L’équipe voit bouger l’œsophage (où passe le repas), l’estomac ou l’intestin grêle. Cela aide à trouver de nombreux problèmes.
what-is-it-swallow-where = Il a lieu dans un centre de radiologie, ou pendant un séjour à l’hôpital.

## what-is-it/bowel
what-is-it-bowel = Votre examen montre le gros intestin
what-is-it-bowel-name = Votre examen s’appelle lavement baryté.
what-is-it-bowel-shows = L’équipe voit le [baryum](barium) remplir votre intestin et y avancer. Cela aide à trouver de nombreux problèmes.
what-is-it-bowel-where = Il a lieu dans un centre de radiologie, ou pendant un séjour à l’hôpital.

## what-is-it/heart
what-is-it-heart = Votre examen montre le sang qui circule dans le cœur
what-is-it-heart-name = Votre examen s’appelle un [cathétérisme cardiaque](cardiac-catheterization).
what-is-it-heart-shows = L’équipe voit le sang circuler dans vos [artères](artery).
what-is-it-heart-helps = Il aide à trouver certains problèmes du cœur. Il peut aussi aider à les traiter.
what-is-it-heart-where = Il a lieu dans un centre, ou pendant un séjour à l’hôpital.

## what-is-it/tube
what-is-it-tube = Des images animées guident un petit tube
what-is-it-tube-catheter = Un [cathéter](catheter) est un tube fin et creux. Il apporte du liquide, ou fait sortir le liquide en trop.
what-is-it-tube-stent = Un [stent](stent) ouvre un vaisseau sanguin étroit ou bouché.
what-is-it-tube-place = L’équipe voit où le placer.
what-is-it-tube-where = Vous venez dans un centre ou restez à l’hôpital.

## what-is-it/bone
what-is-it-bone = Des images animées guident le travail sur vos os
what-is-it-bone-surgery = Si on vous opère, le chirurgien voit l’intérieur de votre corps. Cela aide à réparer un os cassé ou à poser une [articulation](joint) artificielle (prothèse).
what-is-it-bone-needle = Si une aiguille entre dans une articulation, l’équipe voit le bon endroit.
what-is-it-bone-where = Vous pouvez venir pour la journée ou rester à l’hôpital.

## what-is-it/womb
what-is-it-womb = Votre examen montre l’utérus et les trompes
what-is-it-womb-name = Votre examen a un long nom : [hystérosalpingographie](hysterosalpingogram), ou HSG.
what-is-it-womb-shows = Il prend des images de votre utérus. Il montre si vos deux trompes sont ouvertes.
what-is-it-womb-where = Il a lieu dans un centre de radiologie, ou pendant un séjour à l’hôpital.
