# Topic: after
after-title = Après l’examen
after-hint = Que faire à la maison

## after/emergency
after-emergency = Demandez de l’aide tout de suite
after-emergency-lead = { $emergency ->
    [none] Appelez **maintenant** votre numéro d’urgence pour :
   *[other] Appelez **maintenant** le { $emergency } pour :
}
after-emergency-chest = Une douleur dans la poitrine
after-emergency-breath = Du mal à respirer, ou le visage ou la gorge qui gonfle
after-emergency-faint = Un évanouissement
after-emergency-stroke = Un côté du visage qui tombe, un bras faible ou du mal à parler
after-emergency-drive = N’attendez pas. Ne conduisez pas vous-même. Si vous êtes à la clinique, dites-le à l’équipe maintenant.

## after/emergency-more
after-emergency-more = D’autres signes pour demander de l’aide
after-emergency-more-lead = { $emergency ->
    [none] Appelez **maintenant** votre numéro d’urgence pour :
   *[other] Appelez **maintenant** le { $emergency } pour :
}
after-emergency-more-bleed = Un saignement qui ne s’arrête pas quand vous appuyez
after-emergency-more-cold = Un bras ou une jambe qui devient froid, pâle ou engourdi
after-emergency-more-belly = Une très forte douleur au ventre
after-emergency-more-blood = Du sang rouge vif qui sort de l’anus
after-emergency-more-how = Au téléphone, dites où vous êtes.
after-emergency-more-rash = Une éruption (boutons) peut venir des jours plus tard. Dans ce cas, appelez votre équipe.

## after/barium
after-barium = Après le baryum, buvez plus d’eau
after-barium-drink = Si vous avez reçu du [baryum](barium), buvez plus d’eau que d’habitude. Mais si on vous a dit de limiter les liquides, demandez d’abord.
after-barium-stools = Vos selles peuvent être pâles pendant quelques jours.
after-barium-tell = Dites à l’équipe si vous avez de la constipation (selles difficiles à évacuer) pendant plus de deux jours.

## after/barium-call
after-barium-call = Après le baryum, appelez pour ces signes
after-barium-call-lead = { $phone ->
    [none] **Appelez** votre équipe si vous avez :
   *[other] **Appelez** votre équipe au { $phone } si vous avez :
}
after-barium-call-belly = { $emergency ->
    [none] Mal au ventre, ou le ventre gonflé (très forte douleur : appelez votre numéro d’urgence)
   *[other] Mal au ventre, ou le ventre gonflé (très forte douleur : appelez le { $emergency })
}
after-barium-call-vomit = Des vomissements ou de la fièvre
after-barium-call-gas = Pas de selles depuis deux jours, ou des gaz qui ne sortent pas
after-barium-call-cough = Une toux qui reste après avoir bu le baryum

## after/catheter-site
after-catheter-site = Surveillez l’endroit où était le cathéter
after-catheter-site-bleed = { $emergency ->
    [none] Si cela saigne, couchez-vous et **appuyez** fort. Si cela ne s’arrête pas, appelez votre numéro d’urgence.
   *[other] Si cela saigne, couchez-vous et **appuyez** fort. Si cela ne s’arrête pas, appelez le { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Appelez** votre équipe si vous avez :
   *[other] **Appelez** votre équipe au { $phone } si vous avez :
}
after-catheter-site-growing = Une bosse qui grossit
after-catheter-site-fluid = Du liquide ou du pus qui sort
after-catheter-site-pain = Plus de douleur, ou une rougeur qui s’étend
after-catheter-site-fever = De la fièvre

## after/site-care
after-site-care = Ménagez ce bras ou cette jambe
after-site-care-lift = Ne soulevez rien de lourd avant que l’équipe ne le permette.
after-site-care-ask = Demandez : « Quand puis-je conduire, prendre un bain et travailler ? » Cela peut prendre quelques jours.
after-site-care-usual = Un bleu et une petite douleur sont habituels.
after-site-care-rash = Une éruption (boutons) peut venir des jours plus tard. Dans ce cas, appelez votre équipe.

## after/home
after-home-adult = Après un sédatif, un adulte vous ramène chez vous
after-home-must = Après un [sédatif](sedative) (calmant), un adulte **doit** vous ramener chez vous et rester avec vous.
after-home-lead = Pendant 24 heures :
after-home-drive = Ne conduisez **pas** et n’utilisez pas de machines
after-home-alcohol = Ne buvez **pas** d’alcool
after-home-sign = Ne signez **pas** de papiers importants
after-home-food = Reprenez vos repas et vos médicaments habituels quand l’équipe vous le dit.

## after/stent-home
after-stent-home-if = Si on vous a posé un stent, protégez-le
after-stent-home-pills = Si on vous a donné des comprimés contre les caillots, ne les arrêtez **pas**, sauf si votre médecin du cœur ou des vaisseaux le dit. Votre [stent](stent) pourrait se boucher.
after-stent-home-card = Gardez sur vous la carte de votre stent. Montrez-la avant une opération ou une IRM.
after-stent-home-ask = Demandez : « Reste-t-il pour toujours, ou sera-t-il retiré ? »

## after/tube-home
after-tube-home = Prenez soin du drain ou de la voie veineuse
after-tube-home-pull = Ne tirez pas dessus. S’il sort, ne le remettez pas en place. Appelez votre équipe.
after-tube-home-dry = Gardez-le propre et sec.
after-tube-home-lead = { $phone ->
    [none] **Appelez** votre équipe si vous avez :
   *[other] **Appelez** votre équipe au { $phone } si vous avez :
}
after-tube-home-fever = De la fièvre ou des frissons
after-tube-home-red = La peau rouge ou douloureuse, ou du pus
after-tube-home-flow = Une fuite, ou un écoulement qui s’arrête

## after/bone-home
after-bone-home = Après une piqûre dans une articulation
after-bone-home-easy = Ménagez l’[articulation](joint) pendant un jour. Ne faites pas de sport.
after-bone-home-ice = De la glace dans un linge aide, environ 15 minutes à la fois.
after-bone-home-sore = L’articulation peut être engourdie, puis faire mal un jour ou deux.
after-bone-home-sugar = En cas de diabète : une piqûre de stéroïde (cortisone) peut faire monter votre sucre.

## after/bone-surgery
after-bone-surgery = Après une opération d’un os
after-bone-surgery-dry = Gardez le pansement ou le plâtre propre et sec.
after-bone-surgery-raise = Laissez reposer le bras ou la jambe sur des oreillers.
after-bone-surgery-ask = Demandez : « Quel poids puis-je mettre sur ce bras ou cette jambe ? »
after-bone-surgery-lead = { $phone ->
    [none] **Appelez** tout de suite votre équipe si :
   *[other] **Appelez** tout de suite votre équipe au { $phone } si :
}
after-bone-surgery-numb = Vos doigts ou vos orteils deviennent bleus, pâles ou engourdis
after-bone-surgery-calf = Votre mollet fait mal ou gonfle

## after/bone-call
after-bone-call = Après une opération ou une piqûre, appelez pour ces signes
after-bone-call-lead = { $phone ->
    [none] **Appelez** votre équipe si vous avez :
   *[other] **Appelez** votre équipe au { $phone } si vous avez :
}
after-bone-call-fever = De la fièvre ou des frissons
after-bone-call-red = Plus de rougeur, de chaleur ou de gonflement
after-bone-call-pus = Du liquide ou du pus
after-bone-call-pain = Une douleur qui augmente
after-bone-call-night = Une infection d’une articulation ne peut pas attendre. La nuit, allez aux urgences.

## after/womb-home
after-womb-home = À la maison, portez une serviette hygiénique
after-womb-home-pad = Le produit de contraste ressort. Il peut être collant et un peu teinté de sang.
after-womb-home-bleeding = De légers saignements et des crampes sont fréquents pendant un ou deux jours.
after-womb-home-ask = Demandez : « Quand puis-je prendre un bain, nager et avoir des rapports sexuels ? »

## after/womb-call
after-womb-call = Après l’examen de l’utérus, appelez pour ces signes
after-womb-call-lead = { $phone ->
    [none] **Appelez** votre équipe si vous avez :
   *[other] **Appelez** votre équipe au { $phone } si vous avez :
}
after-womb-call-fever = De la fièvre
after-womb-call-pain = Une forte douleur, ou une douleur qui augmente
after-womb-call-bleeding = Des saignements abondants (une serviette hygiénique pleine en une heure)
after-womb-call-fluid = Des pertes vaginales inhabituelles pour vous
after-womb-call-rash = Une éruption (boutons) peut venir des jours plus tard. Appelez aussi dans ce cas.

## after/milk
after-milk = Vous pouvez continuer à allaiter
after-milk-dye = Le [produit de contraste](contrast-dye) n’est pas une raison d’arrêter. Très peu passe dans le lait.
after-milk-sedative = Avez-vous reçu un [sédatif](sedative) ou un médicament contre la douleur ? Demandez quand vous pouvez allaiter.
