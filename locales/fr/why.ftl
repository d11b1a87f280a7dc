# Topic: why
why-title = Pourquoi cet examen
why-hint = Pour voir, et pour guider

## why/function
why-function = Pour voir comment fonctionne une partie du corps
why-function-check = Votre médecin veut peut-être vérifier comment fonctionne un organe, ou une autre partie de votre corps.
why-function-movie = Une photo montre à quoi ressemble une partie du corps. Un film montre aussi comment elle fonctionne.

## why/guide
why-guide = Pour guider un traitement
why-guide-treatment = Pour certains traitements, l’équipe a besoin de voir à l’intérieur de votre corps pendant qu’elle travaille. Les images animées lui montrent le chemin.
why-guide-ask = Demandez à votre médecin : « Pourquoi ai-je besoin de cet examen ? Y a-t-il un autre choix ? »
