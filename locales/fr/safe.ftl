# Topic: safe
safe-title = Est-ce sans danger ?
safe-hint = Rayons X, contraste et vous

## safe/pregnant
safe-pregnant = Dites à l’équipe si vous pourriez être enceinte
safe-pregnant-tell = Les [rayons X](x-ray) peuvent nuire à un bébé avant sa naissance. Si vous êtes enceinte, ou pensez pouvoir l’être, dites-le à l’équipe **avant** le début de l’examen.
safe-pregnant-next = L’équipe peut attendre ou choisir un autre examen. Si vous avez besoin de celui-ci, il peut quand même être fait.

## safe/womb-pregnant
safe-womb-pregnant = Pour cet examen, vous ne devez pas être enceinte
safe-womb-pregnant-harm = Les [rayons X](x-ray) peuvent nuire à un bébé avant sa naissance.
safe-womb-pregnant-tell = Êtes-vous enceinte, ou pourriez-vous l’être ? Dites-le à l’équipe **avant** le début de l’examen. L’examen doit attendre.
safe-womb-pregnant-infection = Avez-vous une infection de l’utérus, des trompes ou du vagin ? Dites-le aussi à l’équipe. On la soigne d’abord.

## safe/little-risk
safe-little-risk = Pour la plupart des gens, le risque est faible
safe-little-risk-risk = La [fluoroscopie](fluoroscopy) utilise des [radiations](radiation). Pour la plupart des gens, l’examen n’est pas considéré comme nocif.
safe-little-risk-harm = Il peut augmenter un peu la probabilité d’avoir un cancer plus tard dans la vie. Pour un seul examen, elle est faible.
safe-little-risk-good = Si vous avez besoin de l’examen, il devrait vous faire plus de bien que de mal.

## safe/how-much
safe-how-much = Certains examens utilisent plus de radiations que d’autres
safe-how-much-nature = Nous recevons tous des [radiations](radiation) de la nature. Temps qu’il faut à la nature pour en donner autant qu’un examen :
safe-how-much-chest = Radiographie des poumons (thorax) : 2 ou 3 jours environ
safe-how-much-swallow = Examen de l’œsophage (gorgée barytée) : 4 mois environ
safe-how-much-upper = Examen de l’estomac (repas baryté, TOGD) : 2 ans environ
safe-how-much-womb = Examen de l’utérus : 5 à 10 mois environ
safe-how-much-heart = Examen du cœur : 2 à 3 ans environ
safe-how-much-enema = Lavement baryté : 2 à 3 ans environ
safe-how-much-stent = Stent au cœur : 5 ans environ
safe-how-much-yours = Cela peut être moins ou plus pour vous. Demandez combien.

## safe/how-much-more
safe-how-much-more = Les examens du cœur et les stents utilisent plus de radiations
safe-how-much-more-nature = Temps qu’il faut à la nature pour vous donner autant de [radiations](radiation) :
safe-how-much-more-heart = Examen du cœur : 2 à 3 ans environ
safe-how-much-more-stent = Stent au cœur : 5 ans environ
safe-how-much-more-yours = Ce sont des valeurs habituelles. Cela peut être beaucoup moins ou beaucoup plus pour vous. Demandez à votre médecin : « Combien vais-je en recevoir ? »

## safe/ask-how-much
safe-ask-how-much = Demandez combien de radiations vous recevez
safe-ask-how-much-nature = Nous recevons tous des [radiations](radiation) de la nature, chaque jour. Votre examen en ajoute un peu.
safe-ask-how-much-depends = La quantité dépend de votre examen et de votre corps.
safe-ask-how-much-ask = Demandez : « Combien vais-je en recevoir ? Comment en utilisez-vous le moins possible ? »

## safe/past-x-rays
safe-past-x-rays = Parlez de toutes vos radiographies passées
safe-past-x-rays-linked = Le risque peut être lié au nombre de [radiographies](x-ray) que vous avez eues.
safe-past-x-rays-talk = Parlez à votre médecin de toutes les radiographies que vous avez eues. Il est utile d’apporter une liste.
safe-past-x-rays-need = Des radiographies passées ne sont pas une raison de renoncer à un examen dont vous avez besoin.

## safe/dye-allergy
safe-dye-allergy = Parlez de vos allergies à l’équipe
safe-dye-allergy-risk = Le [produit de contraste](contrast-dye) peut causer une [réaction allergique](allergic-reaction). Le risque est faible.
safe-dye-allergy-lead = **Avant** l’examen, dites à l’équipe si vous avez :
safe-dye-allergy-past = Déjà eu une réaction à un produit de contraste, par exemple à base d’iode (c’est le plus important)
safe-dye-allergy-any = Toute autre allergie, par exemple aux fruits de mer
safe-dye-allergy-asthma = De l’asthme

## safe/long-exams
safe-long-exams = Un long examen peut, rarement, faire rougir la peau
safe-long-exams-skin = Dans de rares cas, un long examen peut faire rougir la peau ou la brûler.
safe-long-exams-later = Cela peut se voir des semaines plus tard, souvent dans le dos. Demandez si votre examen a été long.
safe-long-exams-call = { $phone ->
    [none] Votre peau est rouge ou douloureuse ? Appelez votre équipe.
   *[other] Votre peau est rouge ou douloureuse ? Appelez votre équipe au { $phone }.
}
