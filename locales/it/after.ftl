# Topic: after
after-title = Dopo l’esame
after-hint = Che cosa fare a casa

## after/barium
after-barium = Dopo il bario beva più acqua
after-barium-water = Se ha preso il [bario](barium), beva più acqua del solito.
after-barium-stools = Le feci possono essere chiare per qualche giorno.
after-barium-tell = Avvisi l’équipe se ha stitichezza (fatica ad andare di corpo) per più di due giorni.

## after/catheter-site
after-catheter-site = Controlli il punto in cui era il catetere
after-catheter-site-lead = Se ha avuto un [catetere](catheter), **telefoni** all’équipe se ha:
after-catheter-site-lump = Sangue che esce, o un rigonfiamento che cresce
after-catheter-site-fluid = Liquido o pus che esce
after-catheter-site-cold = Un braccio o una gamba freddi o senza sensibilità
after-catheter-site-fever = Febbre

## after/home
after-home = Può servirle qualcuno che la porti a casa
after-home-sedative = Dopo un [sedativo](sedative) (calmante), qualcuno dovrebbe portarla a casa.
after-home-food = Torni al suo cibo e alle sue medicine di sempre quando l’équipe glielo dice.
after-home-milk = Allatta? Il [mezzo di contrasto](contrast-dye) non è un motivo per smettere. Nel latte ne passa pochissimo. Se ha dubbi, chieda all’équipe.
