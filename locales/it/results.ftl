# Topic: results
results-title = I suoi risultati
results-hint = Chi li legge, e che cosa viene dopo

## results/depends
results-depends = I suoi risultati dipendono dall’esame
results-depends-exam = Ogni esame cerca cose diverse.
results-depends-many = La fluoroscopia può aiutare a trovare molti tipi di problemi.

## results/who
results-who = Un medico legge le sue immagini
results-who-reads = Un [radiologo](radiologist) legge le sue immagini.
results-who-more = Forse uno specialista dovrà vedere i suoi risultati, o forse le serviranno altri esami. Questo può aiutare a capire che problema ha.
results-who-late = { $phone ->
    [none] Nessuna notizia entro il giorno previsto? Chiami la sua équipe.
   *[other] Nessuna notizia entro il giorno previsto? Chiami la sua équipe al { $phone }.
}

## results/ask
results-ask = Parli dei risultati con il suo medico
results-ask-lead = Può chiedere:
results-ask-when = Quando avrò i miei risultati?
results-ask-mean = Che cosa significano per me?
results-ask-next = Ho bisogno di altri esami?
results-ask-call = A chi telefono se ho domande?

## results/remember
results-remember = Tre cose da ricordare
results-remember-general-1 = **Prima:** si informi su cibo, bevande e medicine
results-remember-general-2 = Dica all’équipe: gravidanza, allergie, malattie, medicine
results-remember-general-3 = { $emergency ->
    [none] Dolore al petto o fatica a respirare a casa: chiami il numero di emergenza
   *[other] Dolore al petto o fatica a respirare a casa: chiami il { $emergency }
}
results-remember-swallow-1 = **Prima:** smetta di mangiare e bere quando lo dice l’équipe
results-remember-swallow-2 = Dica all’équipe se potrebbe essere incinta, o se qualcosa va di traverso
results-remember-swallow-3 = { $emergency ->
    [none] A casa: beva più acqua. Dolore fortissimo alla pancia: chiami il numero di emergenza
   *[other] A casa: beva più acqua. Dolore fortissimo alla pancia: chiami il { $emergency }
}
results-remember-bowel-1 = **Prima:** svuoti l’intestino, come dice il foglio
results-remember-bowel-2 = Dica all’équipe se potrebbe essere incinta, o se fa male
results-remember-bowel-3 = { $emergency ->
    [none] A casa: beva più acqua. Dolore fortissimo alla pancia: chiami il numero di emergenza
   *[other] A casa: beva più acqua. Dolore fortissimo alla pancia: chiami il { $emergency }
}
results-remember-heart-1 = **Prima:** si informi su anticoagulanti, medicine per il diabete e cibo
results-remember-heart-2 = Si accordi con un adulto che la porti a casa e resti con lei
results-remember-heart-3 = { $emergency ->
    [none] Dolore al petto, o sangue che non si ferma: chiami il numero di emergenza
   *[other] Dolore al petto, o sangue che non si ferma: chiami il { $emergency }
}
results-remember-tube-1 = **Prima:** si informi su anticoagulanti, medicine per il diabete e cibo
results-remember-tube-2 = Chieda che cosa resta nel corpo, e come prendersene cura
results-remember-tube-3 = { $emergency ->
    [none] Dolore al petto, o sangue che non si ferma: chiami il numero di emergenza
   *[other] Dolore al petto, o sangue che non si ferma: chiami il { $emergency }
}
results-remember-bone-1 = **Prima:** si informi su cibo e medicine, e avvisi l’équipe se ha un’infezione
results-remember-bone-2 = Dopo un sedativo (calmante), un adulto **deve** portarla a casa
results-remember-bone-3 = Febbre, o articolazione calda e gonfia: chiami la sua équipe. Di notte, vada al pronto soccorso
results-remember-womb-1 = **Prima:** non deve essere incinta
results-remember-womb-2 = Si informi sulle medicine contro il dolore. Può dire «stop»
results-remember-womb-3 = Febbre, dolore forte o molto sangue: chiami la sua équipe
