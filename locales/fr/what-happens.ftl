# Topic: what-happens
what-happens-title = Ce qui se passe
what-happens-hint = Votre examen, étape par étape

## what-happens/where
what-happens-where = Vous allez dans un centre ou un hôpital
what-happens-where-center = Vous venez peut-être dans un centre de radiologie comme [patient externe](outpatient).
what-happens-where-hospital = Ou bien vous passez l’examen pendant un séjour à l’hôpital.

## what-happens/clothes
what-happens-clothes = Vous mettrez peut-être une chemise d’hôpital
what-happens-clothes-gown = Vous devrez peut-être enlever une partie de vos vêtements, ou tous. L’équipe vous donne alors une chemise d’hôpital.
what-happens-clothes-help = Besoin d’aide pour vous changer ? Demandez à l’équipe.

## what-happens/shield
what-happens-shield = Avec ou sans protection de plomb
what-happens-shield-shield = Une protection ou un [tablier](lead-apron) de plomb arrête les [radiations](radiation) dont vous n’avez pas besoin. La protection peut couvrir le bas de votre ventre ou une autre partie.
what-happens-shield-today = Aujourd’hui, on n’en a souvent pas besoin. Pour en savoir plus, demandez à l’équipe.

## what-happens/comfort
what-happens-comfort = Vous recevrez peut-être d’abord un médicament
what-happens-comfort-medicine = Pour certains examens, vous recevez un médicament contre la douleur. Ou un [sédatif](sedative) (calmant) pour vous détendre.
what-happens-comfort-needle = Vous pouvez en recevoir quand une aiguille entre dans une [articulation](joint) ou une [artère](artery).
what-happens-comfort-tell = Si vous avez mal ou peur, dites-le à l’équipe.

## what-happens/drink
what-happens-drink = Vous boirez peut-être un produit de contraste
what-happens-drink-drink = Pour certains examens, vous buvez un liquide qui contient un [produit de contraste](contrast-dye). Le [baryum](barium) en est un.
what-happens-drink-clearer = Il aide à voir plus nettement certaines parties de votre corps.

## what-happens/dye
what-happens-dye = Le produit peut entrer d’une autre façon
what-happens-dye-lead = Si vous ne buvez pas le [produit de contraste](contrast-dye), vous le recevez peut-être par :
what-happens-dye-iv = [Perfusion](iv-line), dans une veine
what-happens-dye-enema = [Lavement](enema), dans le rectum (le bout de l’intestin)

## what-happens/table
what-happens-table = L’équipe vous aide à la table de radiographie
what-happens-table-lead = Vous vous couchez sur la table de radiographie ou restez debout contre elle. L’équipe peut vous demander de :
what-happens-table-turn = Tourner votre corps
what-happens-table-move = Bouger une partie de votre corps
what-happens-table-breath = Retenir votre souffle un court moment

## what-happens/catheter
what-happens-catheter = Certains examens utilisent un cathéter
what-happens-catheter-numb = S’il vous faut un [cathéter](catheter), l’équipe insensibilise d’abord l’endroit (vous n’y sentez plus rien).
# Aine : le pli entre la cuisse et le ventre.
what-happens-catheter-needle = Puis votre médecin y met une aiguille : à l’aine (pli en haut de la cuisse), au coude ou ailleurs.

## what-happens/pictures
what-happens-pictures = L’appareil prend des images animées
# Pas « scanner » : en français, c’est un autre examen (CT).
what-happens-pictures-scanner = Votre médecin ou un [technicien](technologist) prend les images avec un [appareil à rayons X](c-arm). L’équipe les regarde sur un écran.
what-happens-pictures-long = Votre examen peut durer environ :
what-happens-pictures-most = 45 à 60 minutes (gorgée barytée, estomac ou gros intestin)
what-happens-pictures-small-bowel = 90 minutes à 3 heures (intestin grêle)

## what-happens/finish
what-happens-finish = Puis votre examen est terminé
what-happens-finish-catheter = Si vous avez eu un [cathéter](catheter), votre médecin le retire. L’équipe peut vous garder un moment en surveillance.
what-happens-finish-ask = Avant de partir, demandez à l’équipe : « Que dois-je faire à la maison ? Qui appeler si j’ai besoin d’aide ? »
