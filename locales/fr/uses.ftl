# Topic: uses
uses-title = Usages courants
uses-hint = Comment elle peut aider

## uses/overview
uses-overview = Les usages courants de la fluoroscopie
uses-overview-show = Elle peut montrer comment bouge votre tube digestif. Elle peut montrer la circulation du sang dans votre cœur. Elle peut montrer les organes reproducteurs d’une femme.
uses-overview-guide = Elle peut guider la pose de petits tubes. Elle peut guider une opération des os ou des articulations.
uses-overview-next = Les pages suivantes vous en disent plus.

## uses/swallow-enema
uses-swallow-enema = Elle montre votre tube digestif en mouvement
uses-swallow-enema-barium = Le [baryum](barium) est un [produit de contraste](contrast-dye) blanc. Vous le buvez, ou l’équipe le met par [lavement](enema).
uses-swallow-enema-shows = L’équipe peut alors voir comment bougent l’œsophage (où passe le repas), l’estomac ou les intestins.
uses-swallow-enema-names = L’examen s’appelle gorgée barytée (transit œsophagien) ou lavement baryté.

## uses/heart
uses-heart = Elle montre comment le sang circule dans votre cœur
uses-heart-exam = Cet examen du cœur s’appelle un [cathétérisme cardiaque](cardiac-catheterization).
uses-heart-flow = Sur un écran, l’équipe voit le sang circuler dans vos [artères](artery).
uses-heart-helps = Il peut aider à trouver certains problèmes du cœur. Il peut aussi aider à les traiter.

## uses/catheter-stent
uses-catheter-stent = Elle aide à placer de petits tubes
uses-catheter-stent-catheter = Un [cathéter](catheter) est un tube fin et creux. Il apporte du liquide dans le corps ou fait sortir le liquide en trop.
uses-catheter-stent-stent = Un [stent](stent) ouvre un vaisseau sanguin étroit ou bouché.
uses-catheter-stent-place = Avec la fluoroscopie, l’équipe voit où les placer.

## uses/bones
uses-bones = Elle peut guider la chirurgie des os et articulations
uses-bones-lead = Un chirurgien peut s’aider de la fluoroscopie pour :
uses-bones-joint = Poser une [articulation](joint) artificielle (prothèse)
uses-bones-bone = Réparer un os cassé

## uses/hysterosalpingogram
uses-hysterosalpingogram = Elle peut montrer les organes reproducteurs d’une femme
uses-hysterosalpingogram-exam = Cet examen a un long nom : [hystérosalpingographie](hysterosalpingogram), ou HSG. Il prend des images des organes reproducteurs d’une femme, comme l’utérus.
uses-hysterosalpingogram-ask = Vous ne savez pas quel examen vous aurez ? Demandez à l’équipe.
