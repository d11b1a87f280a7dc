# Topic: get-ready
get-ready-title = Se préparer
get-ready-hint = Que faire avant l’examen

## get-ready/depends
get-ready-depends = La préparation dépend de votre examen
get-ready-depends-nothing = Pour certains examens, il n’y a rien de spécial à faire.
get-ready-depends-something = Pour d’autres, vous devrez peut-être arrêter pendant un temps de manger, de boire ou de prendre certains médicaments.
get-ready-depends-told = Votre médecin vous dira quoi faire. Un doute ? Appelez et demandez.

## get-ready/food
get-ready-food-stop = Demandez quand arrêter de manger et de boire
get-ready-food-team = L’équipe vous dit si vous devez arrêter de manger **et** de boire, et quand. Cela s’appelle [être à jeun](fast).
get-ready-food-team-bowel = L’équipe vous dit quand arrêter de manger, et **jusqu’à quand** vous pouvez boire des liquides clairs, comme de l’eau. Ensuite, ne mangez et ne buvez plus rien : c’est [être à jeun](fast).
get-ready-food-why = Pour certains examens, l’estomac doit être vide pour que les images soient nettes.
get-ready-food-why-swallow = Pour des images nettes, votre estomac doit souvent être vide.
get-ready-food-why-sedative = Avec l’estomac vide, un [sédatif](sedative) est plus sûr.
get-ready-food-needle = Si l’on vous met une aiguille dans une articulation : souvent, vous pouvez manger et boire comme d’habitude. Demandez d’abord.
get-ready-food-sip = Demandez : « Puis-je boire de l’eau ? Puis-je prendre mes comprimés avec une petite gorgée ? »
get-ready-food-sip-bowel = Demandez : « Puis-je prendre mes comprimés avec une petite gorgée d’eau ? »
get-ready-food-sugar = En cas de diabète, demandez que faire si votre sucre baisse.

## get-ready/bowel-prep
get-ready-bowel-prep = Avant un lavement baryté, videz votre intestin
get-ready-bowel-prep-why = Votre intestin doit être vide pour que les images soient nettes.
get-ready-bowel-prep-lead = La feuille de votre équipe vous dit :
get-ready-bowel-prep-liquids = Quand prendre seulement des liquides clairs, comme de l’eau
get-ready-bowel-prep-laxative = Quand prendre un laxatif (il vide l’intestin)
get-ready-bowel-prep-first = Avez-vous une maladie des reins ou du cœur, ou du diabète ? Demandez d’abord.

## get-ready/medicines
get-ready-medicines = Posez des questions sur vos médicaments
get-ready-medicines-never = **N’en arrêtez aucun de vous-même.** Demandez d’abord à votre [médecin](provider) que faire pour :
get-ready-medicines-thinners = Médicaments qui fluidifient le sang (anticoagulants)
get-ready-medicines-diabetes = Insuline ou autres médicaments du diabète, si vous ne devez pas manger
get-ready-medicines-metformin-dye = Metformine : demandez si vous devez l’arrêter deux jours
get-ready-medicines-others = Tous vos autres médicaments
get-ready-medicines-why = Certains font saigner davantage. D’autres sont dangereux à arrêter.

## get-ready/tell-us
get-ready-tell-us = Parlez de votre santé à l’équipe
get-ready-tell-us-lead = **Avant** l’examen, informez l’équipe de ces points :
get-ready-tell-us-baby = Grossesse (même si vous n’en êtes pas sûre) ou allaitement
get-ready-tell-us-reaction = Asthme, toute allergie, ou une réaction passée à un [produit de contraste](contrast-dye)
get-ready-tell-us-organs = Diabète, ou maladie des reins, du cœur ou de la thyroïde
get-ready-tell-us-bleeding = Problèmes de saignement, ou médicament que vous prenez pour fluidifier le sang
get-ready-tell-us-why = Cela aide à vous protéger.

## get-ready/tell-us-more
get-ready-tell-us-more = Parlez aussi de ceci à l’équipe
get-ready-tell-us-more-lead = **Avant** l’examen, informez l’équipe de ces points :
get-ready-tell-us-more-swallowing = Du mal à avaler, ou si vous avalez de travers
get-ready-tell-us-more-bowel = Un intestin bouché ou opéré récemment
get-ready-tell-us-more-stand = Du mal à rester debout, à vous tourner ou à vous coucher à plat
get-ready-tell-us-more-infection = De la fièvre ou une infection
get-ready-tell-us-more-metal = Un stimulateur cardiaque (pacemaker) ou du métal dans le corps
get-ready-tell-us-more-x-rays = Vos [radiographies](x-ray) passées

## get-ready/womb-when
get-ready-womb-when = L’examen de l’utérus se fait après les règles
get-ready-womb-when-days = Il se fait dans les jours qui suivent vos règles. Votre équipe vous donne la date.
get-ready-womb-when-must = Vous ne devez pas être enceinte. On vous fera peut-être d’abord un test de grossesse.
get-ready-womb-when-sex = Suivez ce que dit votre feuille sur les rapports sexuels avant l’examen.

## get-ready/womb-before
get-ready-womb-before = Renseignez-vous sur un médicament contre la douleur
get-ready-womb-before-pain = Les crampes sont fréquentes. Demandez si vous devez prendre avant un médicament contre la douleur. Et aussi :
get-ready-womb-before-pad = Apportez une serviette hygiénique pour le retour
get-ready-womb-before-toilet = Allez d’abord aux toilettes
get-ready-womb-before-who = Demandez qui sera dans la salle

## get-ready/day
get-ready-day = Préparez le jour de votre examen
get-ready-day-lead = Pour que tout soit facile ce jour-là :
get-ready-day-jewelry = Laissez vos bijoux à la maison (le métal cache des parties de l’image)
get-ready-day-bring = Apportez la liste de vos médicaments et de vos allergies
get-ready-day-company = Demandez qui peut entrer avec vous
get-ready-day-ride = Prévoyez votre retour : après un [sédatif](sedative), un adulte doit vous ramener chez vous

## get-ready/child
get-ready-child = L’examen est pour votre enfant ?
get-ready-child-stay = Le père ou la mère peut souvent rester. Demandez à l’équipe.
get-ready-child-apron = Si vous restez, vous portez un [tablier de plomb](lead-apron). Si vous êtes ou pourriez être enceinte, un autre adulte doit rester.
get-ready-child-bring = Apportez un jouet et un gobelet que votre enfant aime.
