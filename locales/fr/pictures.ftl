# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = L’intérieur du corps
picture-what-is-it-shows-description = Un corps avec quelques parties dessinées à l’intérieur : le cœur et les vaisseaux sanguins, l’estomac et les intestins, et l’utérus. La fluoroscopie peut les montrer en action.
picture-what-is-it-helps = Regarder l’écran ensemble
picture-what-is-it-helps-description = Un médecin montre un endroit sur un écran. Le patient regarde aussi. Les images aident à trouver le problème et à guider le traitement.

## Common uses
picture-uses-overview = Cinq usages courants
picture-uses-overview-description = Cinq petites images : le tube digestif, le cœur, un petit tube dans un vaisseau sanguin, un os de la hanche avec une vis, et l’utérus.

## Why you need it
picture-why-function = Voir comment on avale
picture-why-function-description = Un homme boit. Une grande loupe montre l’œsophage qui pousse la boisson vers le bas. Un film montre comment une partie du corps fonctionne.
picture-why-guide = L’écran montre le chemin
picture-why-guide-description = Une femme médecin fait avancer un tube fin dans le corps d’un patient. Elle regarde un écran en travaillant. Les images en mouvement lui montrent le chemin.

## Getting ready
picture-get-ready-depends = Demandez ce qu’il faut faire
picture-get-ready-depends-description = Une femme appelle son médecin. Pour certains examens, elle peut manger et boire. Pour d’autres, elle doit arrêter un temps de manger, de boire ou de prendre certains médicaments.
picture-get-ready-food = Arrêter de manger avant l’examen
picture-get-ready-food-description = Un homme est assis à une table. La nourriture et la boisson sont barrées. L’horloge montre que quelques heures passent. Vous devrez peut-être attendre aussi.
picture-get-ready-medicines = Appelez au sujet de vos médicaments
picture-get-ready-medicines-description = Un homme avec ses comprimés appelle son médecin. Le geste de jeter des comprimés est barré. N’arrêtez aucun médicament de vous-même.
picture-get-ready-tell-us = Parlez-nous de votre santé
picture-get-ready-tell-us-description = Une patiente parle à l’équipe de grossesse, d’allaitement, d’allergie, de poumons, de reins et d’anciennes radiographies. L’équipe doit savoir tout cela avant l’examen.
picture-get-ready-day = Prête à partir
picture-get-ready-day-description = Une femme sort de chez elle avec son sac, sa liste et un jeune homme. Ses bijoux restent dans une coupelle. Apportez votre liste, mais pas de bijoux.

## What happens
picture-what-happens-where = Un centre et un hôpital
picture-what-happens-where-description = Une femme marche vers un centre de radiologie. À côté se trouve un hôpital, avec un patient au lit. Votre examen peut avoir lieu à l’un ou l’autre endroit.
picture-what-happens-clothes = Mettre une chemise d’hôpital
picture-what-happens-clothes-description = Un technicien donne une chemise d’hôpital à un homme. Puis l’homme la porte, et ses vêtements sont suspendus. L’équipe peut vous aider à vous changer.
picture-what-happens-shield = Une protection de plomb
picture-what-happens-shield-description = Un patient est couché sur la table de radiographie. Un technicien pose une protection de plomb sur le bas de son ventre. Elle arrête les radiations dont il n’a pas besoin.
picture-what-happens-comfort = Un médicament pour vous détendre
picture-what-happens-comfort-description = Un médecin donne un médicament à un patient par une perfusion à la main. Un technicien pose la main sur son épaule. Vous aussi, vous recevrez peut-être d’abord un médicament.
picture-what-happens-drink = Boire le produit de contraste
picture-what-happens-drink-description = Une femme est debout à la table de radiographie et boit dans un gobelet. Sur l’écran, son œsophage et son estomac apparaissent blancs et nets.
picture-what-happens-dye = Perfusion ou lavement
picture-what-happens-dye-description = Une femme est assise, une perfusion au bras. Un homme est couché sur le côté sous un drap, avec un tube pour le lavement. Le produit de contraste peut entrer d’une façon ou de l’autre.
picture-what-happens-table = À la table de radiographie
picture-what-happens-table-description = Un homme est couché sur la table de radiographie, et une femme se tient debout contre la table. De petites images montrent comment se tourner, bouger un bras et retenir sa respiration.
picture-what-happens-catheter = La pose d’un cathéter
picture-what-happens-catheter-description = Un patient est couché sous un drap propre. L’équipe fait entrer un tube fin dans son aine. Une petite image montre deux endroits : l’aine et le coude.
picture-what-happens-finish = Après l’examen
picture-what-happens-finish-description = Un patient se repose au lit, un petit pansement au bras. Un technicien vient voir comment il va. Vous aussi, vous vous reposerez peut-être un moment.

## After the exam
picture-after-barium = Buvez de l’eau après le baryum
picture-after-barium-description = Un homme boit un verre d’eau. Dans les toilettes, on voit une selle pâle. Un calendrier montre quelques jours. Des selles pâles sont normales après le baryum.
picture-after-catheter-site = Quand appeler l’équipe
picture-after-catheter-site-description = Une femme téléphone. Quatre petites images montrent les signes pour lesquels il faut appeler : bosse qui grossit, liquide, rougeur qui s’étend et fièvre.
picture-after-home = Quelqu’un vous ramène chez vous
picture-after-home-description = Une jeune femme aide un homme âgé à rejoindre sa voiture. Elle le ramène chez lui. Après un sédatif, vous aussi, vous avez besoin de quelqu’un.

## Is it safe?
picture-safe-pregnant = Dites-nous si vous êtes enceinte
picture-safe-pregnant-description = Avant l’examen, une femme enceinte parle à un technicien du bébé qu’elle attend. Dites-le aussi à l’équipe, car les rayons X peuvent nuire à un bébé avant sa naissance.
picture-safe-little-risk = Chaque examen est différent
picture-safe-little-risk-description = Un médecin parle avec une patiente. Un graphique montre trois examens, d’un peu de radiations à davantage. Pour la plupart des gens, le risque est faible.
picture-safe-past-x-rays = Apportez vos anciennes radiographies
picture-safe-past-x-rays-description = Une femme apporte ses anciennes radiographies et en parle à son médecin. Le risque peut s’additionner ; parlez donc de toutes.
picture-safe-dye-allergy = Parlez de vos allergies
picture-safe-dye-allergy-description = Un jeune homme parle à un médecin de boutons apparus après un produit de contraste, et de fruits de mer. Parlez de vos allergies à l’équipe avant l’examen.

## Your results
picture-results-depends = À chaque examen ses images
picture-results-depends-description = Des lignes relient quatre images aux rayons X à quatre parties du corps d’un homme : l’estomac, le cœur, la hanche et l’intestin. Chaque examen cherche des choses différentes.
picture-results-who = Un radiologue lit vos images
picture-results-who-description = Une radiologue regarde des images aux rayons X sur un écran. Une feuille va à un autre médecin, qui la lit. Votre médecin peut consulter un spécialiste.
picture-results-ask = Posez des questions sur vos résultats
picture-results-ask-description = Une patiente parle avec son médecin. Elle demande quand elle aura ses résultats, ce qu’ils montrent et qui appeler.

## Words to know
picture-word-catheter = Un cathéter
picture-word-catheter-description = Un tube long et fin. Son bout est dessiné en grand, pour montrer qu’il est creux. Du liquide peut y passer.
picture-word-stent = Un stent
picture-word-stent-description = D’abord, un vaisseau sanguin est étroit. Puis un petit tube en treillis, le stent, le tient ouvert pour que le sang puisse circuler.
picture-word-iv-line = Une perfusion
picture-word-iv-line-description = Un tube fin va d’une poche de liquide à une veine du bras. Le liquide entre directement dans le sang.
picture-word-lead-apron = Des tabliers de plomb
picture-word-lead-apron-description = Un patient porte un tablier de plomb court sur le bas du ventre. Un technicien en porte un long. Le plomb arrête les rayons X.
picture-word-c-arm = Un arceau en C
picture-word-c-arm-description = Un appareil en forme de lettre C. Un bout est au-dessus du patient, l’autre est sous la table. Les rayons X passent entre les deux bouts.

## Doses
picture-doses = Les radiations comparées à la nature
picture-doses-description = Chaque barre montre le temps qu’il faut à la nature pour vous donner autant de radiations qu’un examen. La radiographie des poumons est une barre minuscule. Le lavement baryté est la plus longue.
