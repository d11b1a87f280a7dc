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
results-remember-swallow-1 = **Antes:** deje de comer y beber cuando el equipo médico lo diga
results-remember-swallow-2 = Avise si podría estar embarazada, o si se atraganta
results-remember-swallow-3 = { $emergency ->
    [none] En casa: beba más agua. Dolor muy fuerte de barriga: llame a su número de emergencia
   *[other] En casa: beba más agua. Dolor muy fuerte de barriga: llame al { $emergency }
}
results-remember-bowel-1 = **Antes:** vacíe el intestino, como dice su hoja
results-remember-bowel-2 = Avise si podría estar embarazada, o si le duele
results-remember-bowel-3 = { $emergency ->
    [none] En casa: beba más agua. Dolor muy fuerte de barriga: llame a su número de emergencia
   *[other] En casa: beba más agua. Dolor muy fuerte de barriga: llame al { $emergency }
}
results-remember-heart-1 = **Antes:** pregunte sobre anticoagulantes, medicinas de la diabetes y comida
results-remember-heart-2 = Planee que un adulto le lleve a casa y se quede con usted
results-remember-heart-3 = { $emergency ->
    [none] Dolor en el pecho, o sangrado que no para: llame a su número de emergencia
   *[other] Dolor en el pecho, o sangrado que no para: llame al { $emergency }
}
results-remember-tube-1 = **Antes:** pregunte sobre anticoagulantes, medicinas de la diabetes y comida
results-remember-tube-2 = Pregunte qué se queda en su cuerpo y cómo cuidarlo
results-remember-tube-3 = { $emergency ->
    [none] Dolor en el pecho, o sangrado que no para: llame a su número de emergencia
   *[other] Dolor en el pecho, o sangrado que no para: llame al { $emergency }
}
results-remember-bone-1 = **Antes:** pregunte sobre comida y medicinas, y avise al equipo médico si tiene una infección
results-remember-bone-2 = Después de un sedante, un adulto **debe** llevarle a casa
results-remember-bone-3 = Fiebre, o articulación caliente e hinchada: llame al equipo médico. De noche, vaya a una sala de emergencias
results-remember-womb-1 = **Antes:** no debe estar embarazada
results-remember-womb-2 = Pregunte sobre medicina para el dolor. Puede decir “pare”
results-remember-womb-3 = Fiebre, dolor fuerte o mucho sangrado: llame al equipo médico
