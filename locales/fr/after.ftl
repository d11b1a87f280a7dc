# Topic: after
after-title = Après l’examen
after-hint = Que faire à la maison

## after/barium
after-barium = Après le baryum, buvez plus d’eau
after-barium-water = Si vous avez reçu du [baryum](barium), buvez plus d’eau que d’habitude.
after-barium-stools = Vos selles peuvent être pâles pendant quelques jours.
after-barium-tell = Dites à l’équipe si vous avez de la constipation (selles difficiles à évacuer) pendant plus de deux jours.

## after/catheter-site
after-catheter-site = Surveillez l’endroit où était le cathéter
after-catheter-site-lead = Après un [cathéter](catheter), **appelez** l’équipe si vous avez :
after-catheter-site-lump = Un saignement, ou une bosse qui grossit
after-catheter-site-fluid = Du liquide ou du pus qui sort
after-catheter-site-cold = Un bras ou une jambe froids ou engourdis
after-catheter-site-fever = De la fièvre

## after/home
after-home = Il vous faudra peut-être quelqu’un pour rentrer
after-home-sedative = Après un [sédatif](sedative) (calmant), quelqu’un devrait vous ramener chez vous.
after-home-food = Reprenez vos repas et vos médicaments habituels quand l’équipe vous le dit.
after-home-milk = Vous allaitez ? Le [produit de contraste](contrast-dye) n’est pas une raison d’arrêter. Très peu passe dans le lait. En cas de doute, demandez à l’équipe.
