# Topic: after
after-title = Dopo l’esame
after-hint = Che cosa fare a casa

## after/emergency
after-emergency = Chieda aiuto subito
after-emergency-lead = { $emergency ->
    [none] Chiami **subito** il numero di emergenza per:
   *[other] Chiami **subito** il { $emergency } per:
}
after-emergency-chest = Dolore al petto
after-emergency-breath = Fatica a respirare, o viso o gola gonfi
after-emergency-faint = Svenimento
after-emergency-stroke = Viso storto da un lato, un braccio debole o fatica a parlare
after-emergency-drive = Non aspetti. Non si metta alla guida. Se è in clinica, lo dica subito all’équipe.

## after/emergency-more
after-emergency-more = Altri segni per chiedere aiuto
after-emergency-more-lead = { $emergency ->
    [none] Chiami **subito** il numero di emergenza per:
   *[other] Chiami **subito** il { $emergency } per:
}
after-emergency-more-bleed = Sangue che non si ferma quando preme
after-emergency-more-cold = Un braccio o una gamba che diventa freddo, pallido o intorpidito
after-emergency-more-belly = Un dolore fortissimo alla pancia
after-emergency-more-blood = Sangue rosso vivo dall’ano
after-emergency-more-how = Al telefono, dica dove si trova.
after-emergency-more-rash = Uno sfogo sulla pelle può comparire anche dopo qualche giorno. In quel caso chiami la sua équipe.

## after/barium
after-barium = Dopo il bario beva più acqua
after-barium-drink = Se ha ricevuto il [bario](barium), beva più acqua del solito. Ma se le hanno detto di limitare i liquidi, chieda prima.
after-barium-stools = Le feci possono essere chiare per qualche giorno.
after-barium-tell = Avvisi l’équipe se ha stitichezza (fatica ad andare di corpo) per più di due giorni.

## after/barium-call
after-barium-call = Dopo il bario, chiami per questi segni
after-barium-call-lead = { $phone ->
    [none] **Chiami** la sua équipe se ha:
   *[other] **Chiami** la sua équipe al { $phone } se ha:
}
after-barium-call-belly = { $emergency ->
    [none] Mal di pancia, o pancia gonfia (dolore fortissimo: chiami il numero di emergenza)
   *[other] Mal di pancia, o pancia gonfia (dolore fortissimo: chiami il { $emergency })
}
after-barium-call-vomit = Vomito o febbre
after-barium-call-gas = Due giorni senza andare di corpo, o gas intestinali che non escono
after-barium-call-cough = Una tosse che resta dopo aver bevuto il bario

## after/catheter-site
after-catheter-site = Controlli il punto in cui era il catetere
after-catheter-site-bleed = { $emergency ->
    [none] Se sanguina, si sdrai e **prema** forte. Se non si ferma, chiami il numero di emergenza.
   *[other] Se sanguina, si sdrai e **prema** forte. Se non si ferma, chiami il { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Chiami** la sua équipe se ha:
   *[other] **Chiami** la sua équipe al { $phone } se ha:
}
after-catheter-site-growing = Un rigonfiamento che cresce
after-catheter-site-fluid = Liquido o pus che esce
after-catheter-site-pain = Più dolore, o un rossore che si estende
after-catheter-site-fever = Febbre

## after/site-care
after-site-care = Non sforzi quel braccio o quella gamba
after-site-care-lift = Non sollevi pesi finché l’équipe non le dice che può.
after-site-care-ask = Chieda: «Quando posso guidare, fare il bagno e lavorare?» Può volerci qualche giorno.
after-site-care-usual = Un livido e un po’ di dolore sono normali.
after-site-care-rash = Uno sfogo sulla pelle può comparire anche dopo qualche giorno. In quel caso chiami la sua équipe.

## after/home
after-home-adult = Dopo un sedativo, un adulto la porta a casa
after-home-must = Dopo un [sedativo](sedative) (calmante), un adulto **deve** portarla a casa e restare con lei.
after-home-lead = Per 24 ore:
after-home-drive = **Non** guidi e non usi macchinari
after-home-alcohol = **Non** beva alcol
after-home-sign = **Non** firmi documenti importanti
after-home-food = Riprenda a mangiare e a prendere le sue medicine come al solito quando l’équipe glielo dice.

## after/stent-home
after-stent-home-if = Se le hanno messo uno stent, lo protegga
after-stent-home-pills = Se le hanno dato pastiglie contro i coaguli, **non** le sospenda, a meno che non lo dica il suo medico del cuore o dei vasi sanguigni. Lo [stent](stent) potrebbe chiudersi.
after-stent-home-card = Porti con sé la tessera dello stent. La mostri prima di un’operazione o di una risonanza magnetica.
after-stent-home-ask = Chieda: «Resta per sempre o si toglie?»

## after/tube-home
after-tube-home = Si prenda cura del drenaggio o dell’accesso venoso
after-tube-home-pull = Non lo tiri. Se esce, non lo rimetta dentro. Chiami la sua équipe.
after-tube-home-dry = Lo tenga pulito e asciutto.
after-tube-home-lead = { $phone ->
    [none] **Chiami** la sua équipe se ha:
   *[other] **Chiami** la sua équipe al { $phone } se ha:
}
after-tube-home-fever = Febbre o brividi
after-tube-home-red = Pelle rossa o dolente, o pus
after-tube-home-flow = Una perdita, o liquido che non scorre più

## after/bone-home
after-bone-home = Dopo una puntura in un’articolazione
after-bone-home-easy = Non sforzi l’[articolazione](joint) per un giorno. Non faccia sport.
after-bone-home-ice = Aiuta il ghiaccio in un panno, circa 15 minuti per volta.
after-bone-home-sore = L’articolazione può essere addormentata, poi fare male per un giorno o due.
after-bone-home-sugar = Se ha il diabete: un’iniezione di cortisone può far salire lo zucchero.

## after/bone-surgery
after-bone-surgery = Dopo un’operazione alle ossa
after-bone-surgery-dry = Tenga la fasciatura o il gesso puliti e asciutti.
after-bone-surgery-raise = Tenga il braccio o la gamba a riposo su cuscini.
after-bone-surgery-ask = Chieda: «Quanto peso posso mettere sul braccio o sulla gamba?»
after-bone-surgery-lead = { $phone ->
    [none] **Chiami** subito la sua équipe se:
   *[other] **Chiami** subito la sua équipe al { $phone } se:
}
after-bone-surgery-numb = Le dita delle mani o dei piedi diventano blu, pallide o intorpidite
after-bone-surgery-calf = Il polpaccio fa male o si gonfia

## after/bone-call
after-bone-call = Dopo un’operazione o una puntura, chiami per questi segni
after-bone-call-lead = { $phone ->
    [none] **Chiami** la sua équipe se ha:
   *[other] **Chiami** la sua équipe al { $phone } se ha:
}
after-bone-call-fever = Febbre o brividi
after-bone-call-red = Più rossore, calore o gonfiore
after-bone-call-pus = Liquido o pus
after-bone-call-pain = Dolore che aumenta
after-bone-call-night = Un’infezione in un’articolazione non può aspettare. Di notte, vada al pronto soccorso.

## after/womb-home
after-womb-home = A casa, usi un assorbente
after-womb-home-pad = Il contrasto esce. Può essere appiccicoso e con un po’ di sangue.
after-womb-home-bleeding = Un lieve sanguinamento e crampi sono comuni per uno o due giorni.
after-womb-home-ask = Chieda: «Quando posso fare il bagno, nuotare e avere rapporti?»

## after/womb-call
after-womb-call = Dopo l’esame dell’utero, chiami per questi segni
after-womb-call-lead = { $phone ->
    [none] **Chiami** la sua équipe se ha:
   *[other] **Chiami** la sua équipe al { $phone } se ha:
}
after-womb-call-fever = Febbre
after-womb-call-pain = Dolore forte, o che aumenta
after-womb-call-bleeding = Molto sangue (un assorbente pieno in un’ora)
after-womb-call-fluid = Perdite vaginali insolite per lei
after-womb-call-rash = Uno sfogo sulla pelle può venire giorni dopo. Chiami anche in quel caso.

## after/milk
after-milk = Può continuare ad allattare
after-milk-dye = Il [mezzo di contrasto](contrast-dye) non è un motivo per smettere. Nel latte ne passa pochissimo.
after-milk-sedative = Ha ricevuto un [sedativo](sedative) o una medicina contro il dolore? Chieda quando può allattare.
