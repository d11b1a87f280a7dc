# Topic: results
results-title = Vos résultats
results-hint = Qui les lit, et la suite

## results/depends
results-depends = Vos résultats dépendent de l’examen
results-depends-exam = Chaque examen cherche des choses différentes.
results-depends-many = La fluoroscopie peut aider à trouver de nombreux types de problèmes.

## results/who
results-who = Un médecin lit vos images
results-who-reads = Un [radiologue](radiologist) lit vos images.
results-who-more = Votre médecin peut envoyer vos résultats à un spécialiste ou demander d’autres examens. Cela peut aider à trouver ce que vous avez.

## results/ask
results-ask = Parlez de vos résultats avec votre médecin
results-ask-lead = Vous pouvez demander :
results-ask-when = Quand aurai-je mes résultats ?
results-ask-mean = Que veulent-ils dire pour moi ?
results-ask-next = Ai-je besoin d’autres examens ?
results-ask-call = Qui appeler si j’ai des questions ?
