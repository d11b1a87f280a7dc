# Topic: results
results-title = Vos résultats
results-hint = Qui les lit, et la suite

## results/depends
results-depends = Vos résultats dépendent de l’examen
results-depends-exam = Chaque examen cherche des choses différentes.
results-depends-many = La fluoroscopie peut aider à trouver de nombreux types de problèmes.

## results/who
results-who = Un médecin lit vos images
results-who-reads = Un [radiologue](radiologist) lit vos images.
results-who-more = Un spécialiste aura peut-être besoin de voir vos résultats, ou vous aurez peut-être besoin d’autres examens. Cela peut aider à trouver ce que vous avez.
results-who-late = { $phone ->
    [none] Pas de nouvelles le jour prévu ? Appelez votre équipe.
   *[other] Pas de nouvelles le jour prévu ? Appelez votre équipe au { $phone }.
}

## results/ask
results-ask = Parlez de vos résultats avec votre médecin
results-ask-lead = Vous pouvez demander :
results-ask-when = Quand aurai-je mes résultats ?
results-ask-mean = Que veulent-ils dire pour moi ?
results-ask-next = Ai-je besoin d’autres examens ?
results-ask-call = Qui appeler si j’ai des questions ?

## results/remember
results-remember = Trois choses à retenir
results-remember-general-1 = **Avant :** posez des questions sur repas, boissons et médicaments
results-remember-general-2 = Dites à l’équipe : grossesse, allergies, maladies, médicaments
results-remember-general-3 = { $emergency ->
    [none] Douleur dans la poitrine ou du mal à respirer à la maison : appelez votre numéro d’urgence
   *[other] Douleur dans la poitrine ou du mal à respirer à la maison : appelez le { $emergency }
}
results-remember-swallow-1 = **Avant :** arrêtez de manger et de boire quand l’équipe le dit
results-remember-swallow-2 = Dites à l’équipe si vous pourriez être enceinte, ou si vous avalez de travers
results-remember-swallow-3 = { $emergency ->
    [none] À la maison : buvez plus d’eau. Très forte douleur au ventre : appelez votre numéro d’urgence
   *[other] À la maison : buvez plus d’eau. Très forte douleur au ventre : appelez le { $emergency }
}
results-remember-bowel-1 = **Avant :** videz votre intestin, comme le dit votre feuille
results-remember-bowel-2 = Dites à l’équipe si vous pourriez être enceinte, ou si cela fait mal
results-remember-bowel-3 = { $emergency ->
    [none] À la maison : buvez plus d’eau. Très forte douleur au ventre : appelez votre numéro d’urgence
   *[other] À la maison : buvez plus d’eau. Très forte douleur au ventre : appelez le { $emergency }
}
results-remember-heart-1 = **Avant :** renseignez-vous sur les anticoagulants, les médicaments du diabète et les repas
results-remember-heart-2 = Prévoyez qu’un adulte vous ramène chez vous et reste avec vous
results-remember-heart-3 = { $emergency ->
    [none] Douleur dans la poitrine, ou saignement qui ne s’arrête pas : appelez votre numéro d’urgence
   *[other] Douleur dans la poitrine, ou saignement qui ne s’arrête pas : appelez le { $emergency }
}
results-remember-tube-1 = **Avant :** renseignez-vous sur les anticoagulants, les médicaments du diabète et les repas
results-remember-tube-2 = Demandez ce qui reste dans votre corps, et comment en prendre soin
results-remember-tube-3 = { $emergency ->
    [none] Douleur dans la poitrine, ou saignement qui ne s’arrête pas : appelez votre numéro d’urgence
   *[other] Douleur dans la poitrine, ou saignement qui ne s’arrête pas : appelez le { $emergency }
}
results-remember-bone-1 = **Avant :** posez des questions sur les repas et les médicaments, et dites à l’équipe si vous avez une infection
results-remember-bone-2 = Après un sédatif (calmant), un adulte **doit** vous ramener chez vous
results-remember-bone-3 = Fièvre, ou articulation chaude et gonflée : appelez votre équipe. La nuit, allez aux urgences
results-remember-womb-1 = **Avant :** vous ne devez pas être enceinte
results-remember-womb-2 = Renseignez-vous sur un médicament contre la douleur. Vous pouvez dire « stop »
results-remember-womb-3 = Fièvre, forte douleur ou saignements abondants : appelez votre équipe
