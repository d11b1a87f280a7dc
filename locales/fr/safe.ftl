# Topic: safe
safe-title = Est-ce sans danger ?
safe-hint = Rayons X, contraste et vous

## safe/pregnant
safe-pregnant = Dites à l’équipe si vous pourriez être enceinte
safe-pregnant-tell = Les [rayons X](x-ray) peuvent nuire à un bébé avant sa naissance. Si vous êtes enceinte, ou pensez pouvoir l’être, dites-le à l’équipe **avant** le début de l’examen.
safe-pregnant-next = L’équipe peut attendre ou choisir un autre examen. Si vous avez besoin de celui-ci, il peut quand même être fait.

## safe/little-risk
safe-little-risk = Pour la plupart des gens, le risque est faible
safe-little-risk-risk = La [fluoroscopie](fluoroscopy) utilise des [radiations](radiation). Pour la plupart des gens, l’examen n’est pas considéré comme nocif.
safe-little-risk-dose = La quantité de radiations que vous recevez dépend de l’examen. Demandez à votre médecin : « Combien vais-je en recevoir ? »

## safe/how-much
safe-how-much = Certains examens utilisent plus de radiations que d’autres
safe-how-much-lead = Nous recevons tous des [radiations](radiation) de la nature, chaque jour. Un examen vous en donne à peu près autant que la nature en :
safe-how-much-chest = Radiographie des poumons (thorax) : 2 ou 3 jours environ
safe-how-much-swallow = Gorgée barytée : 4 mois environ
safe-how-much-upper = Examen de l’estomac (TOGD) : 2 ans environ
safe-how-much-enema = Lavement baryté : 2 à 3 ans environ

## safe/past-x-rays
safe-past-x-rays = Parlez de toutes vos anciennes radiographies
safe-past-x-rays-adds = Le risque des [rayons X](x-ray) peut s’additionner avec le temps.
safe-past-x-rays-talk = Parlez à votre médecin de toutes les radiographies que vous avez eues. Il est utile d’apporter une liste.

## safe/dye-allergy
safe-dye-allergy = Parlez de vos allergies à l’équipe
safe-dye-allergy-risk = Avec le [produit de contraste](contrast-dye), il y a un petit risque de [réaction allergique](allergic-reaction).
safe-dye-allergy-lead = **Avant** l’examen, dites à l’équipe si vous avez :
safe-dye-allergy-past = Déjà eu une réaction à un produit de contraste (c’est le plus important)
safe-dye-allergy-allergy = Une allergie, quelle qu’elle soit, par exemple à l’iode ou aux fruits de mer

## safe/long-exams
safe-long-exams = Rarement, un long examen rougit la peau
safe-long-exams-skin = Dans de rares cas, un long examen peut rougir la peau ou la brûler.
safe-long-exams-tell = Si vous voyez cela sur votre peau, dites-le à l’équipe. Vous pouvez lui poser des questions sur tout risque.
