# Tema: results
results-title = Sus resultados
results-hint = Quién los lee y qué sigue

## results/depends
results-depends = Sus resultados dependen de su examen
results-depends-exam = Cada examen busca cosas diferentes.
results-depends-many = La fluoroscopia puede ayudar a encontrar muchos tipos de problemas.

## results/who
results-who = Un médico lee sus imágenes
results-who-reads = Un [radiólogo](radiologist) lee sus imágenes.
results-who-more = Su médico puede enviar sus resultados a un especialista o pedir más pruebas. Esto puede ayudar a saber qué problema tiene usted.

## results/ask
results-ask = Hable con su médico sobre sus resultados
results-ask-lead = Puede preguntar:
results-ask-when = ¿Cuándo recibiré mis resultados?
results-ask-mean = ¿Qué significan para mí?
results-ask-next = ¿Necesito más pruebas?
results-ask-call = ¿A quién llamo si tengo preguntas?
