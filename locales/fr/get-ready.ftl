# Topic: get-ready
get-ready-title = Se préparer
get-ready-hint = Que faire avant l’examen

## get-ready/depends
get-ready-depends = La préparation dépend de votre examen
get-ready-depends-nothing = Pour certains examens, il n’y a rien de spécial à faire.
get-ready-depends-something = Pour d’autres, vous devrez peut-être arrêter pendant un temps de manger, de boire ou de prendre certains médicaments.
get-ready-depends-told = Votre médecin vous dira quoi faire. Un doute ? Appelez et demandez.

## get-ready/food
get-ready-food = Vous devrez peut-être arrêter de manger
get-ready-food-fast = Pour certains examens, vous ne devez ni manger ni boire pendant plusieurs heures avant. Cela s’appelle [être à jeun](fast).
get-ready-food-ask = Demandez à votre médecin : « Quand dois-je arrêter ? Puis-je boire de l’eau ? »

## get-ready/medicines
get-ready-medicines = Posez des questions sur vos médicaments
get-ready-medicines-stop = Vous devrez peut-être arrêter certains médicaments avant l’examen. **N’en arrêtez aucun de vous-même.** Demandez d’abord à votre médecin.
get-ready-medicines-metformin = Dites à l’équipe si vous prenez de la metformine ou si vous avez une maladie des reins. La plupart des gens peuvent continuer la metformine. L’équipe décidera.

## get-ready/tell-us
get-ready-tell-us = Parlez de votre santé à l’équipe
get-ready-tell-us-lead = **Avant** l’examen, informez l’équipe de ces points :
get-ready-tell-us-baby = Grossesse (même si vous n’en êtes pas sûre) ou allaitement
get-ready-tell-us-allergies = Toute allergie, ou une ancienne réaction à un [produit de contraste](contrast-dye)
get-ready-tell-us-illness = Asthme, diabète ou maladie des reins
get-ready-tell-us-x-rays = Vos anciennes [radiographies](x-ray)

## get-ready/day
get-ready-day = Prévoyez le jour de votre examen
get-ready-day-lead = Pour que tout soit facile ce jour-là :
get-ready-day-jewelry = Laissez vos bijoux à la maison
get-ready-day-bring = Apportez la liste de vos médicaments et de vos allergies
get-ready-day-company = Demandez qui peut entrer avec vous
get-ready-day-ask = En cas de doute, demandez à l’équipe
