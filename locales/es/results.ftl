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
results-who-more = Tal vez un especialista deba ver sus resultados, o usted necesite más exámenes. Esto puede ayudar a saber qué tiene.
results-who-late = { $phone ->
    [none] ¿No tiene noticias el día que le dijeron? Llame al equipo médico.
   *[other] ¿No tiene noticias el día que le dijeron? Llame al equipo médico al { $phone }.
}

## results/ask
results-ask = Hable con su médico sobre sus resultados
results-ask-lead = Puede preguntar:
results-ask-when = ¿Cuándo recibiré mis resultados?
results-ask-mean = ¿Qué significan para mí?
results-ask-next = ¿Necesito más pruebas?
results-ask-call = ¿A quién llamo si tengo preguntas?

## results/remember
results-remember = Tres cosas para recordar
results-remember-general-1 = **Antes:** pregunte sobre comidas, bebidas y medicinas
results-remember-general-2 = Informe al equipo médico: embarazo, alergias, enfermedades, medicinas
results-remember-general-3 = { $emergency ->
    [none] Dolor en el pecho o dificultad para respirar en casa: llame a su número de emergencia
   *[other] Dolor en el pecho o dificultad para respirar en casa: llame al { $emergency }
}
