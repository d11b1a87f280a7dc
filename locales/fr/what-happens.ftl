# Topic: what-happens
what-happens-title = Ce qui se passe
what-happens-hint = Votre examen, étape par étape

## what-happens/where
what-happens-where = Vous allez dans un centre ou un hôpital
what-happens-where-center = Vous pouvez passer l’examen dans un centre de radiologie, en [consultation externe](outpatient).
what-happens-where-hospital = Ou vous pouvez passer l’examen pendant un séjour à l’hôpital.

## what-happens/clothes
what-happens-clothes = Vous mettrez peut-être une chemise d’hôpital
what-happens-clothes-gown = Vous devrez peut-être enlever une partie de vos vêtements, ou tous. L’équipe vous donne alors une chemise d’hôpital (jaquette).
what-happens-clothes-help = Besoin d’aide pour vous changer ? Demandez à l’équipe.

## what-happens/shield
what-happens-shield = Avec ou sans protection de plomb
what-happens-shield-shield = Une protection ou un [tablier](lead-apron) de plomb arrête les [radiations](radiation) dont vous n’avez pas besoin. La protection peut couvrir le bas de votre ventre ou une autre partie.
what-happens-shield-today = De nos jours, on n’en a souvent pas besoin. Pour en savoir plus, demandez à l’équipe.

## what-happens/comfort
what-happens-comfort = Vous recevrez peut-être d’abord un médicament
what-happens-comfort-medicine = Pour certains examens, vous recevez un médicament contre la douleur. Vous pouvez recevoir un [sédatif](sedative) (calmant) pour vous détendre, ou les deux.
what-happens-comfort-needle = Vous pouvez recevoir cela quand une aiguille entre dans une [articulation](joint) ou une [artère](artery).
what-happens-comfort-tell = Si vous avez mal ou peur, dites-le à l’équipe.

## what-happens/drink
what-happens-drink = Vous boirez peut-être un produit de contraste
what-happens-drink-drink = Pour certains examens, vous buvez un liquide qui contient un [produit de contraste](contrast-dye). Le [baryum](barium) en est un.
what-happens-drink-clearer = Il aide à mieux voir certaines parties de votre corps.

## what-happens/dye
what-happens-dye = Le produit peut entrer d’une autre façon
what-happens-dye-lead = Si vous ne buvez pas le [produit de contraste](contrast-dye), vous pouvez le recevoir par :
what-happens-dye-iv = Une [perfusion](iv-line), dans une veine
what-happens-dye-enema = Un [lavement](enema), dans le rectum (le bout de l’intestin)
what-happens-dye-needle = Une aiguille, dans une articulation
what-happens-dye-womb = Un tube fin, dans l’utérus

## what-happens/table
what-happens-table = L’équipe vous aide à la table de radiographie
what-happens-table-lead = Vous vous couchez sur la table de radiographie ou vous tenez debout devant elle. L’équipe peut vous demander de :
what-happens-table-turn = Tourner votre corps
what-happens-table-move = Bouger une partie de votre corps
what-happens-table-breath = Retenir votre souffle un court moment

## what-happens/catheter
what-happens-catheter = Dans certains examens, on utilise un cathéter
what-happens-catheter-numb = S’il vous faut un [cathéter](catheter), l’équipe insensibilise d’abord l’endroit (vous n’y sentez plus rien).
# Aine : le pli entre la cuisse et le ventre.
what-happens-catheter-needle = Puis votre médecin introduit une aiguille : à l’aine (pli en haut de la cuisse), au poignet, au coude ou ailleurs.

## what-happens/pictures
what-happens-pictures = L’appareil prend des images animées
# Pas « scanner » : en français, c’est un autre examen (CT).
what-happens-pictures-scanner = Votre médecin ou un [technicien](technologist) prend les images avec un [appareil à rayons X](c-arm). L’équipe les regarde sur un écran.
what-happens-pictures-takes = Durée approximative :
what-happens-pictures-short = 15 à 30 minutes (œsophage ou estomac)
what-happens-pictures-longer = 30 à 60 minutes (gros intestin ou cœur)
what-happens-pictures-hours = Quelques heures (intestin grêle)

## what-happens/feel
what-happens-feel = Ce que vous pouvez ressentir
what-happens-feel-barium = Baryum : un goût de craie, le ventre plein, des crampes
what-happens-feel-dye = Produit dans le sang : chaleur pendant quelques secondes
what-happens-feel-needle = Aiguille : une brève piqûre, puis une pression
what-happens-feel-womb = Examen de l’utérus : des crampes, un court moment
what-happens-feel-tell = En cas de démangeaisons, de gonflement ou de difficulté à respirer, dites-le à l’équipe **tout de suite**.

## what-happens/finish
what-happens-finish = Puis votre examen est terminé
what-happens-finish-catheter = Si vous avez eu un [cathéter](catheter), votre médecin le retire. L’équipe peut vous garder un moment en surveillance.
what-happens-finish-ask = Avant de partir, demandez à l’équipe : « Que dois-je faire à la maison ? Qui appeler si j’ai besoin d’aide ? »

## what-happens/swallow-drink
what-happens-swallow-drink = Vous buvez du baryum à petites gorgées
what-happens-swallow-drink-fizz = Vous avalerez peut-être d’abord des granulés qui pétillent. Essayez de ne pas roter.
what-happens-swallow-drink-drink = Puis vous buvez à petites gorgées du [baryum](barium), un [produit de contraste](contrast-dye) blanc. L’équipe dit quand avaler.
what-happens-swallow-drink-taste = Il a un goût de craie. Il aide à mieux voir certaines parties de votre corps.

## what-happens/swallow-table
what-happens-swallow-table = Vous êtes debout, vous vous tournez, vous vous couchez
what-happens-swallow-table-stand = Vous vous tenez debout à la table de radiographie. Plus tard, elle peut basculer pour vous coucher.
what-happens-swallow-table-turn = L’équipe vous demande de vous tourner, de bouger et de retenir votre souffle un court moment.
what-happens-swallow-table-sit = Si vous ne pouvez pas rester debout, dites-le. Vous pouvez vous asseoir.

## what-happens/swallow-pictures
what-happens-swallow-pictures = L’équipe vous regarde avaler
what-happens-swallow-pictures-scanner = Un médecin ou un [technicien](technologist) prend des images animées avec un appareil à rayons X.
what-happens-swallow-pictures-watch = Sur un écran, ils regardent descendre le baryum.
what-happens-swallow-pictures-press = Quelqu’un peut appuyer sur votre ventre pour étaler le baryum.

## what-happens/swallow-feel
what-happens-swallow-feel = Vous pouvez avoir le ventre plein
what-happens-swallow-feel-full = Vous pouvez avoir le ventre plein ou un peu de nausée. La plupart des gens n’ont pas mal.
what-happens-swallow-feel-tell = Si vous avalez de travers, ou en cas de démangeaisons ou de difficulté à respirer, dites-le à l’équipe **tout de suite**.

## what-happens/swallow-long
what-happens-swallow-long = Combien de temps cela dure
what-happens-swallow-long-short = L’examen de l’œsophage ou de l’estomac dure environ 15 à 30 minutes.
what-happens-swallow-long-long = Celui de l’intestin grêle dure quelques heures. Vous attendez entre les images.
what-happens-swallow-long-home = Ensuite, vous pouvez souvent manger, boire et rentrer. Demandez d’abord.

## what-happens/bowel-tube
what-happens-bowel-tube = Vous recevez un lavement baryté
what-happens-bowel-tube-side = Vous vous couchez sur le côté sur la table de radiographie. La première image montre si votre intestin est vide.
what-happens-bowel-tube-tube = Un petit tube entre dans votre rectum (le bout de l’intestin). C’est un [lavement](enema).
what-happens-bowel-tube-balloon = Un petit ballon peut tenir le tube.

## what-happens/bowel-fill
what-happens-bowel-fill = Le baryum remplit votre intestin
what-happens-bowel-fill-barium = Le [baryum](barium), un [produit de contraste](contrast-dye) blanc, coule dedans. Souvent, de l’air entre aussi.
what-happens-bowel-fill-clear = Il aide à mieux voir votre intestin.
what-happens-bowel-fill-feel = Vous sentez votre ventre plein et pouvez avoir des crampes. Respirez lentement et profondément. Si cela fait mal, dites-le à l’équipe.

## what-happens/bowel-turn
what-happens-bowel-turn = Vous vous tournez pour les images
what-happens-bowel-turn-turn = L’équipe vous demande de vous tourner, de bouger et de retenir votre souffle un court moment.
what-happens-bowel-turn-tip = La table peut basculer. Quelqu’un peut appuyer sur votre ventre.

## what-happens/bowel-pictures
what-happens-bowel-pictures = L’équipe regarde un écran
what-happens-bowel-pictures-scanner = Un médecin ou un [technicien](technologist) prend des images animées avec un appareil à rayons X.
what-happens-bowel-pictures-long = L’examen dure environ 30 à 60 minutes.
what-happens-bowel-pictures-shot = On peut vous faire une piqûre pour détendre l’intestin. Demandez alors quand vous pourrez conduire.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Puis vous allez aux toilettes
what-happens-bowel-toilet-out = La plus grande partie du baryum s’écoule, et on retire le tube. Puis vous allez aux toilettes.
what-happens-bowel-toilet-last = Une ou deux images de plus peuvent suivre.
what-happens-bowel-toilet-home = Vous pouvez souvent manger, boire et rentrer. Demandez d’abord.

## what-happens/heart-ready
what-happens-heart-ready = L’équipe vous aide à vous détendre
what-happens-heart-ready-line = On vous pose une [perfusion](iv-line) au bras. Des pastilles collées sur la poitrine montrent vos battements de cœur.
what-happens-heart-ready-relax = Vous pouvez recevoir un médicament contre la douleur, un [sédatif](sedative) pour vous détendre, ou les deux. Vous ne dormez pas.
what-happens-heart-ready-table = Vous vous couchez sur la table de radiographie.

## what-happens/heart-numb
what-happens-heart-numb = On insensibilise le poignet ou l’aine
what-happens-heart-numb-numb = D’abord, l’équipe insensibilise votre poignet ou votre aine (pli en haut de la cuisse). Cela pique un instant.
what-happens-heart-numb-needle = Puis une aiguille et un tube fin (un [cathéter](catheter)) entrent. Vous pouvez sentir une pression.
what-happens-heart-numb-elbow = Parfois, c’est au coude ou ailleurs.

## what-happens/heart-tube
what-happens-heart-tube = Le tube va jusqu’au cœur
what-happens-heart-tube-feel = À l’intérieur, vous ne sentez pas le tube.
what-happens-heart-tube-watch = L’[appareil à rayons X](c-arm) tourne autour de vous et prend des images animées. L’équipe les regarde sur un écran.
what-happens-heart-tube-tell = Si la poitrine vous fait mal ou vous serre, dites-le à l’équipe **tout de suite**.

## what-happens/heart-dye
what-happens-heart-dye = Le produit montre comment le sang circule
what-happens-heart-dye-warm = Le [produit de contraste](contrast-dye) entre par le tube. Vous pouvez sentir de la chaleur quelques secondes.
what-happens-heart-dye-breath = Vous devrez peut-être retenir votre souffle.
what-happens-heart-dye-stent = Si une [artère](artery) est étroite, on peut poser un [stent](stent).
what-happens-heart-dye-tell = En cas de démangeaisons, de gonflement ou de difficulté à respirer, dites-le à l’équipe **tout de suite**.

## what-happens/heart-rest
what-happens-heart-rest = Le tube est retiré, et vous vous reposez
what-happens-heart-rest-out = L’équipe retire le tube et appuie sur l’endroit ou pose un bracelet qui serre.
what-happens-heart-rest-still = Vous vous reposez quelques heures. Restez au lit sans bouger, comme on vous le dit.
what-happens-heart-rest-tell = Si vous sentez l’endroit mouillé, ou si vous vous sentez mal, appelez à voix haute.
what-happens-heart-rest-long = L’examen lui-même dure souvent 30 à 60 minutes.

## what-happens/tube-ready
what-happens-tube-ready = L’équipe vous prépare
what-happens-tube-ready-line = On vous pose une [perfusion](iv-line). On nettoie et on insensibilise la peau. Cela pique un peu.
what-happens-tube-ready-relax = Vous pouvez recevoir un médicament contre la douleur, un [sédatif](sedative) pour vous détendre, ou les deux. Certains s’endorment.
what-happens-tube-ready-table = Vous vous couchez sur la table de radiographie. Vous devrez peut-être retenir votre souffle.

## what-happens/tube-in
what-happens-tube-in = Un tube fin entre
what-happens-tube-in-place = Une aiguille et un tube fin (un [cathéter](catheter)) entrent à l’aine (pli en haut de la cuisse), au poignet, au coude ou ailleurs.
what-happens-tube-in-watch = L’équipe regarde un écran. Avec le [produit de contraste](contrast-dye), vous pouvez sentir de la chaleur.
what-happens-tube-in-tell = En cas de démangeaisons, de douleur ou de difficulté à respirer, dites-le à l’équipe **tout de suite**.

## what-happens/tube-kind
what-happens-tube-kind = On vous pose un stent, un drain ou une voie veineuse
what-happens-tube-kind-stent = Un [stent](stent) : un ballon ouvre l’endroit étroit, le stent le tient ouvert
what-happens-tube-kind-drain = Un drain : un tube souple laisse sortir le liquide en trop
what-happens-tube-kind-line = Une voie veineuse : un tube souple apporte un médicament dans une grosse [veine](vein)
what-happens-tube-kind-tight = Un stent au cœur peut serrer la poitrine quelques secondes. Dites-le à l’équipe.

## what-happens/tube-rest
what-happens-tube-rest = Puis vous vous reposez
what-happens-tube-rest-out = Pour un stent, le ballon et le cathéter ressortent. Le stent, le drain ou la voie veineuse reste.
what-happens-tube-rest-still = Vous vous reposez, souvent des heures. Restez au lit sans bouger, comme on vous le dit.
what-happens-tube-rest-tell = Si vous sentez l’endroit mouillé, ou si vous vous sentez mal, appelez à voix haute.
what-happens-tube-rest-long = Poser un stent au cœur prend 30 minutes à 2 heures.

## what-happens/bone-numb
what-happens-bone-numb = Une aiguille peut entrer dans une articulation
what-happens-bone-numb-table = Vous vous couchez sur la table de radiographie. On nettoie et on insensibilise la peau. Cela pique quelques secondes.
what-happens-bone-numb-pressure = Puis vous sentez une pression, ou l’[articulation](joint) comme pleine.
what-happens-bone-numb-relax = Vous pouvez recevoir d’abord un médicament contre la douleur, un [sédatif](sedative) pour vous détendre, ou les deux.

## what-happens/bone-needle
what-happens-bone-needle = L’équipe voit où va l’aiguille
what-happens-bone-needle-dye = Un peu de [produit de contraste](contrast-dye) montre si l’aiguille est au bon endroit.
what-happens-bone-needle-move = L’équipe peut vous demander de bouger l’articulation.
what-happens-bone-needle-long = Cela dure environ 15 à 30 minutes.
what-happens-bone-needle-tell = En cas de démangeaisons, de gonflement ou de difficulté à respirer, dites-le à l’équipe **tout de suite**.

## what-happens/bone-sleep
what-happens-bone-sleep = Ou bien on vous opère
what-happens-bone-sleep-sleep = Vous dormez, ou une partie de votre corps est insensibilisée. L’équipe choisit avec vous.
what-happens-bone-sleep-feel = Si vous ne dormez pas, vous pouvez sentir qu’on vous touche ou qu’on vous bouge. Si vous avez mal, dites-le à l’équipe **tout de suite**.

## what-happens/bone-c-arm
what-happens-bone-c-arm = Pendant l’opération, un appareil montre vos os
what-happens-bone-c-arm-arm = L’[appareil à rayons X](c-arm) est au-dessus de vous. Il a la forme de la lettre C.
what-happens-bone-c-arm-screen = Le chirurgien regarde l’écran encore et encore, pour vérifier que chaque partie est bien placée.
what-happens-bone-c-arm-staff = L’équipe porte des tabliers, car elle travaille chaque jour près des rayons X.

## what-happens/bone-rest
what-happens-bone-rest = Puis vous vous reposez
what-happens-bone-rest-needle = Après la piqûre, vous pouvez souvent rentrer le jour même. Reposez-vous à la maison.
what-happens-bone-rest-surgery = Après l’opération, vous allez en salle de réveil. Des infirmières veillent sur vous et vous donnent un médicament contre la douleur.
what-happens-bone-rest-ask = Demandez : « Quand puis-je rentrer ? Que montrent les images ? »

## what-happens/womb-lie
what-happens-womb-lie = Vous vous couchez sur la table de radiographie
what-happens-womb-lie-like = C’est comme un examen chez le gynécologue.
what-happens-womb-lie-lie = Vous vous couchez sur le dos et pliez les genoux.
what-happens-womb-lie-open = Un instrument tient le vagin ouvert. On nettoie le col de l’utérus.

## what-happens/womb-tube
what-happens-womb-tube = Le produit entre dans l’utérus
what-happens-womb-tube-tube = Un tube fin (un [cathéter](catheter)) passe par le col de l’utérus.
what-happens-womb-tube-dye = Le [produit de contraste](contrast-dye) coule dedans. Il aide à mieux voir l’utérus et les trompes.

## what-happens/womb-pictures
what-happens-womb-pictures = L’équipe regarde un écran
what-happens-womb-pictures-scanner = Un médecin ou un [technicien](technologist) prend des images animées avec un appareil à rayons X.
what-happens-womb-pictures-turn = L’équipe peut vous demander de vous tourner, ou de retenir votre souffle un court moment.
what-happens-womb-pictures-long = L’examen dure environ 30 minutes.

## what-happens/womb-feel
what-happens-womb-feel = Vous pouvez avoir des crampes
what-happens-womb-feel-cramps = Elles ressemblent aux douleurs des règles, faibles ou fortes. Le plus souvent, elles passent vite.
what-happens-womb-feel-faint = En cas de malaise, de démangeaisons ou de difficulté à respirer, dites-le à l’équipe **tout de suite**.
what-happens-womb-feel-stop = Vous pouvez dire « stop ». Convenez d’un signe avant le début.

## what-happens/womb-finish
what-happens-womb-finish = Puis votre examen est terminé
what-happens-womb-finish-out = L’équipe retire le tube. Reposez-vous jusqu’à ce que vous alliez bien.
what-happens-womb-finish-pad = Le produit ressort. Portez une serviette hygiénique.
what-happens-womb-finish-ask = Demandez : « Que dois-je faire à la maison ? Qui appeler si j’ai besoin d’aide ? »
