# Topic: results
results-title = I suoi risultati
results-hint = Chi li legge, e dopo

## results/depends
results-depends = I suoi risultati dipendono dall’esame
results-depends-exam = Ogni esame cerca cose diverse.
results-depends-many = La fluoroscopia può aiutare a trovare molti tipi di problemi.

## results/who
results-who = Un medico legge le sue immagini
results-who-reads = Un [radiologo](radiologist) legge le sue immagini.
results-who-more = Il suo medico può mandare i risultati a uno specialista o prescrivere altri esami. Questo può aiutare a capire che problema ha.

## results/ask
results-ask = Parli dei risultati con il suo medico
results-ask-lead = Può chiedere:
results-ask-when = Quando avrò i miei risultati?
results-ask-mean = Che cosa significano per me?
results-ask-next = Ho bisogno di altri esami?
results-ask-call = A chi telefono se ho domande?
