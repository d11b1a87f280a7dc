# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = L’intérieur du corps
picture-what-is-it-shows-description = Un corps avec quelques parties dessinées à l’intérieur : le cœur et les vaisseaux sanguins, l’estomac et les intestins, et l’utérus. La fluoroscopie peut les montrer en action.
picture-what-is-it-helps = Regarder l’écran ensemble
picture-what-is-it-helps-description = Une médecin montre un endroit sur un écran. Le patient regarde aussi. Les images aident à trouver le problème et à guider le traitement.

## Common uses
picture-uses-overview = Usages courants
picture-uses-overview-description = Cinq petites images : le tube digestif, le cœur, un petit tube dans un vaisseau sanguin, un os de la hanche avec une vis, et l’utérus.

## Why you need it
picture-why-function = Voir comment on avale
picture-why-function-description = Un patient boit. Une grande loupe montre l’œsophage qui pousse la boisson vers le bas. Un film montre comment une partie du corps fonctionne.
picture-why-guide = L’écran montre le chemin
picture-why-guide-description = Une femme médecin fait avancer un tube fin dans le corps d’un patient. Elle regarde un écran en travaillant. Les images en mouvement lui montrent le chemin.

## Getting ready
picture-get-ready-depends = Demandez ce qu’il faut faire
picture-get-ready-depends-description = Un patient appelle sa médecin et demande : « Puis-je continuer à manger, à boire et à prendre mes médicaments, ou dois-je attendre quelques heures ? »
picture-get-ready-food = Renseignez-vous sur les repas et les boissons
picture-get-ready-food-description = Un patient appelle sa médecin. Sur la table, il y a un repas et de l’eau, avec un point d’interrogation et une horloge. Demandez quand arrêter de manger et de boire.
picture-get-ready-medicines = Appelez au sujet de vos médicaments
picture-get-ready-medicines-description = Un patient avec ses comprimés appelle sa médecin. Le geste de jeter des comprimés est barré. N’arrêtez aucun médicament de vous-même.
picture-get-ready-tell-us = Parlez de votre santé à l’équipe
picture-get-ready-tell-us-description = Une personne renseigne l’équipe : grossesse, allaitement, allergie, poumons, reins, médicament qui fluidifie le sang. L’équipe doit savoir tout cela avant l’examen.
picture-get-ready-day = Prêt à partir
picture-get-ready-day-description = Un patient sort de chez lui avec un sac, une liste et un jeune homme. Les bijoux restent dans une coupelle. Apportez votre liste, mais pas de bijoux.

## What happens
picture-what-happens-where = Un centre et un hôpital
picture-what-happens-where-description = Une femme marche vers un centre de radiologie. À côté se trouve un hôpital, avec un patient au lit. Votre examen peut avoir lieu à l’un ou l’autre endroit.
picture-what-happens-clothes = Mettre une chemise d’hôpital
picture-what-happens-clothes-description = Un technicien donne une chemise d’hôpital à un patient. Puis le patient la porte, et ses vêtements sont suspendus. L’équipe peut vous aider à vous changer.
picture-what-happens-shield = Une protection de plomb
picture-what-happens-shield-description = Un patient est couché sur la table de radiographie. Un technicien pose une protection de plomb sur une partie de son corps. Elle arrête les radiations inutiles.
picture-what-happens-comfort = Un médicament pour vous détendre
picture-what-happens-comfort-description = Une médecin donne un médicament à un patient par une perfusion à la main. Un technicien pose la main sur son épaule. Vous recevrez peut-être d’abord un médicament, vous aussi.
picture-what-happens-drink = Boire le produit de contraste
picture-what-happens-drink-description = Une femme est debout à la table de radiographie et boit dans un gobelet. Sur l’écran, son œsophage et son estomac apparaissent blancs et nets.
picture-what-happens-dye = Perfusion ou lavement
picture-what-happens-dye-description = Une femme est assise, une perfusion au bras. Un homme est couché sur le côté sous un drap, avec un tube pour le lavement. Le produit de contraste peut entrer d’une façon ou de l’autre.
picture-what-happens-table = À la table de radiographie
picture-what-happens-table-description = Un patient est couché sur la table de radiographie, ou debout devant elle. De petites images montrent comment se tourner, bouger un bras et retenir son souffle.
picture-what-happens-catheter = La pose d’un cathéter
picture-what-happens-catheter-description = Un patient est couché sous un drap propre. L’équipe fait entrer un tube fin dans son aine. Une petite image montre deux endroits : l’aine et le coude.
picture-what-happens-finish = Après l’examen
picture-what-happens-finish-description = Un patient se repose au lit. Un technicien vient voir comment il va. Vous vous reposerez peut-être aussi un moment.

## After the exam
picture-after-barium = Buvez de l’eau après le baryum
picture-after-barium-description = Un patient boit un verre d’eau. Dans les toilettes, on voit une selle pâle. Un calendrier montre quelques jours. Des selles pâles sont normales après le baryum.
picture-after-catheter-site = Quand appeler l’équipe
picture-after-catheter-site-description = Un patient appelle l’équipe. Quatre petites images montrent quand : bosse qui grossit, liquide, rougeur qui s’étend et fièvre.
picture-after-home = Quelqu’un vous ramène chez vous
picture-after-home-description = Une jeune femme aide un patient à rejoindre sa voiture. Elle le ramène chez lui. Après un sédatif, un adulte doit vous ramener, vous aussi.

## Is it safe?
picture-safe-pregnant = Dites à l’équipe si vous pourriez être enceinte
picture-safe-pregnant-description = Avant l’examen, une femme enceinte parle à un technicien du bébé qu’elle attend. Dites-le aussi à l’équipe, car les rayons X peuvent nuire à un bébé avant sa naissance.
picture-safe-little-risk = Chaque examen est différent
picture-safe-little-risk-description = Une médecin parle avec un patient. Un graphique montre trois examens, d’un peu de radiations à davantage. Pour la plupart des gens, le risque est faible.
picture-safe-ask-how-much = Demandez combien de radiations vous recevez
picture-safe-ask-how-much-description = Une patiente demande à la médecin : « Combien ? » Une barre courte, une moyenne et une haute représentent trois examens, d’un peu de radiations à davantage.
picture-safe-past-x-rays = Apportez vos radiographies passées
picture-safe-past-x-rays-description = Un patient apporte ses radiographies passées et en parle à la médecin. Parlez aussi de toutes les vôtres à l’équipe.
picture-safe-dye-allergy = Parlez de vos allergies
picture-safe-dye-allergy-description = Un patient parle à une médecin d’une éruption apparue après un produit de contraste, et de fruits de mer. Parlez de vos allergies à l’équipe avant l’examen.

## Your results
picture-results-depends = À chaque examen ses images
picture-results-depends-description = Des lignes relient quatre images aux rayons X à quatre parties du corps d’un homme : l’estomac, le cœur, la hanche et l’intestin. Chaque examen cherche des choses différentes.
picture-results-who = Une radiologue lit vos images
picture-results-who-description = Une radiologue regarde des images aux rayons X sur un écran. Une feuille va à un autre médecin, qui la lit. Votre médecin peut consulter un spécialiste.
picture-results-ask = Posez des questions sur vos résultats
picture-results-ask-description = Un patient parle avec la médecin. Il demande quand viendront les résultats, ce qu’ils montrent et qui appeler.

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
picture-doses-description = Chaque barre montre le temps qu’il faut à la nature pour vous donner autant de radiations qu’un examen. Comparez-les à un an de radiations naturelles.

picture-after-emergency = Appelez à l’aide tout de suite
picture-after-emergency-description = Un patient appelle une ambulance. Quatre images montrent quand : douleur dans la poitrine, difficulté à respirer avec le visage gonflé, évanouissement, et visage qui tombe avec un bras faible.
picture-after-emergency-more = D’autres raisons d’appeler à l’aide
picture-after-emergency-more-description = Un patient appelle une ambulance. Une image montre une main qui appuie là où cela saigne. L’autre montre un pied froid et pâle.
picture-after-remember = Trois choses à retenir
picture-after-remember-description = Un patient pense à trois choses. De petites images montrent les trois choses de cette page.
picture-after-stent-card = Gardez la carte de votre stent
picture-after-stent-card-description = Un homme met une carte dans son portefeuille. La carte montre un stent et un cœur. Gardez votre carte sur vous.
picture-after-womb = Repos après l’examen de l’utérus
picture-after-womb-description = Une femme se repose sur un canapé, une bouillotte sur le ventre. Une serviette hygiénique est sur la table. Elle peut avoir des crampes et de légers saignements.
picture-get-ready-bowel = Liquides clairs et intestin vide
picture-get-ready-bowel-description = De l’eau, du bouillon clair et du thé sans lait sont permis. Une assiette de nourriture est barrée. Une poudre dans de l’eau vide l’intestin avant l’examen.
picture-safe-child = Un des parents reste tout près
picture-safe-child-description = Un enfant est assis sur la table de radiographie. Le père porte un tablier de plomb et lui tient la main. Une technicienne est à côté.
picture-safe-skin = Regardez si votre dos est rouge
picture-safe-skin-description = Un homme voit dans un miroir une tache rouge sur son dos. Deux calendriers montrent que des semaines ont passé depuis l’examen.
picture-what-happens-bowel = Un liquide blanc pour l’intestin
picture-what-happens-bowel-description = Un homme est couché sur le côté sous un drap. Une infirmière reste avec lui. Une petite image montre un liquide blanc qui passe par un tube dans son intestin.
picture-what-happens-wrist = Un tube fin dans le poignet
picture-what-happens-wrist-description = Deux petites silhouettes montrent le poignet et l’aine. En dessous, un médicament insensibilise le poignet. Puis un tube fin entre et remonte le bras.
picture-what-happens-press = Appuyer sur l’endroit
picture-what-happens-press-description = Un homme est couché à plat sur le dos, au lit. Une horloge indique que quelques heures passent. En dessous, deux façons : une main appuie sur le poignet, ou un bracelet le serre.
picture-what-happens-c-arm = Un arceau en C en chirurgie
picture-what-happens-c-arm-description = Une patiente dort sous un drap. Un arceau en C est au-dessus de la hanche. Le chirurgien porte un tablier de plomb et regarde sur un écran l’os et ses vis.
picture-what-happens-joint = Une aiguille guidée vers l’articulation
picture-what-happens-joint-description = Un arceau en C est au-dessus du genou d’une femme. Une médecin y guide une aiguille et un écran montre l’endroit. D’abord, on nettoie la peau.
picture-what-happens-bone-numb = On insensibilise la peau
picture-what-happens-bone-numb-description = Une patiente est couchée sur la table de radiographie. Une médecin insensibilise la peau du genou avec une petite aiguille.
picture-what-happens-bone-rest = Repos après l’examen
picture-what-happens-bone-rest-description = Une patiente au genou bandé se repose au lit. Une infirmière vient voir comment elle va.
picture-what-happens-womb-finish = Repos après l’examen
picture-what-happens-womb-finish-description = Une femme se repose après l’examen. Un technicien vient voir comment elle va. Une serviette hygiénique est sur la table.
picture-what-happens-womb = Sur la table de radiographie
picture-what-happens-womb-description = Une femme est couchée sur le dos, les genoux sous un drap. Une infirmière et une médecin sont avec elle. Une petite image montre l’instrument qui tient le vagin ouvert.
picture-what-happens-full = L’estomac plein
picture-what-happens-full-description = L’estomac d’une patiente est plein. Elle lève une main pour le dire à l’infirmière. Dites-le aussi à l’équipe si quelque chose ne va pas.
picture-what-happens-wait = Combien de temps dure l’examen
picture-what-happens-wait-description = Un patient attend sur une chaise. Une horloge montre peu de temps pour l’estomac, une autre quelques heures pour l’intestin grêle. Ensuite, il y a à manger et à boire.
picture-what-happens-bowel-fill = Le baryum remplit l’intestin
picture-what-happens-bowel-fill-description = Un homme est couché sur le côté sous un drap. Une infirmière reste avec lui. Une petite image montre un liquide blanc qui remplit son intestin.
picture-what-happens-toilet = Aller aux toilettes
picture-what-happens-toilet-description = Une infirmière accompagne aux toilettes un homme en chemise d’hôpital. Dans les toilettes, il y a du liquide blanc : le baryum sort.
picture-what-happens-sleep = Endormi, ou une partie insensibilisée
picture-what-happens-sleep-description = Une femme dort sur la table sous un masque. Une petite image montre une femme éveillée, une jambe insensibilisée.
picture-what-happens-stop = Vous pouvez dire stop
picture-what-happens-stop-description = Une femme sur la table lève la main. La médecin lève les deux mains et s’arrête. Une petite image montre des crampes dans l’utérus.
picture-get-ready-tell-more = Parlez-en à l’équipe
picture-get-ready-tell-more-description = Un patient parle à un infirmier de problèmes de santé et de radiographies passées. De petites images montrent ce qui est sur cette page.
picture-get-ready-womb-when = Après vos règles
picture-get-ready-womb-when-description = Une femme montre un calendrier. D’abord viennent des jours de saignement. Les jours suivants sont cochés.
picture-get-ready-womb = Avant l’examen de l’utérus
picture-get-ready-womb-description = Une femme appelle et se renseigne sur un comprimé contre la douleur. Une serviette hygiénique va dans son sac. Le dessin des toilettes montre qu’elle y va d’abord.
picture-after-emergency-belly = Très forte douleur au ventre
picture-after-emergency-belly-description = Un patient appelle une ambulance. Une image montre deux mains sur un ventre qui fait très mal.
picture-after-emergency-bowel = Douleur au ventre ou sang rouge vif
picture-after-emergency-bowel-description = Un patient appelle une ambulance. Une image montre un ventre qui fait très mal, l’autre du sang rouge vif dans les toilettes.
picture-after-emergency-bleed = Un saignement qui ne s’arrête pas
picture-after-emergency-bleed-description = Un patient appelle une ambulance. Une image montre une main qui appuie sur un endroit qui saigne.
picture-after-barium-call = Quand appeler après le baryum
picture-after-barium-call-description = Un patient appelle l’équipe. Quatre petites images montrent quand : mal au ventre, vomissements, pas de selles et fièvre.
picture-after-site-care = Ne soulevez rien de lourd
picture-after-site-care-description = Un patient a un pansement à l’endroit où le tube fin est entré. Des sacs lourds sont barrés. Un calendrier montre quelques jours.
picture-after-joint = De la glace pour l’articulation
picture-after-joint-description = Une femme est assise, la jambe relevée. De la glace dans un linge est posée sur son genou. Une horloge montre 15 minutes.
picture-after-bone-surgery = Laissez reposer la jambe sur des oreillers
picture-after-bone-surgery-description = Un patient se repose sur un canapé, chez lui. Une de ses jambes est plâtrée et repose sur des oreillers. L’image d’un plâtre sous la douche est barrée.
picture-after-joint-call = Quand appeler pour une articulation
picture-after-joint-call-description = Une femme appelle l’équipe. Trois petites images montrent quand : genou rouge et gonflé, liquide et fièvre.
picture-after-womb-call = Quand appeler après cet examen
picture-after-womb-call-description = Une femme appelle l’équipe. Trois petites images montrent quand : mal au ventre, saignements abondants et fièvre.
picture-after-milk = Allaiter après l’examen
picture-after-milk-description = Une femme allaite son bébé sur un canapé. Vous aussi, vous pouvez continuer à allaiter.
picture-what-happens-womb-dye = Le produit remplit l’utérus
picture-what-happens-womb-dye-description = L’utérus, dessiné en grand. Un tube fin arrive par le bas. Le produit blanc remplit l’utérus et s’écoule par ses deux trompes.
picture-what-happens-drain = Stent, drain et voie veineuse
picture-what-happens-drain-description = Un ballon ouvre un vaisseau sanguin étroit, et un stent le tient ouvert. Un drain laisse sortir le liquide du ventre. Un tube (voie veineuse) apporte un médicament dans une veine.
picture-after-drain = Prenez soin de votre drain
picture-after-drain-description = Un patient appelle l’équipe. De petites images montrent : ne pas tirer le tube, le garder sec, et appeler en cas de rougeur ou de fièvre.
