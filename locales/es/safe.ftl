# Tema: safe
safe-title = ¿Es seguro?
safe-hint = Rayos X, medio de contraste y usted

## safe/pregnant
safe-pregnant = Avise al equipo médico si podría estar embarazada
safe-pregnant-tell = Los [rayos X](x-ray) pueden dañar a un bebé por nacer. Si está embarazada, o cree que podría estarlo, avise al equipo médico **antes** de que empiece el examen.
safe-pregnant-next = Tal vez esperen o elijan otro examen. Si necesita este examen, puede hacerse de todos modos.

## safe/womb-pregnant
safe-womb-pregnant = No debe estar embarazada para este examen
safe-womb-pregnant-harm = Los [rayos X](x-ray) pueden dañar a un bebé por nacer.
safe-womb-pregnant-tell = ¿Está embarazada, o podría estarlo? Avise al equipo médico **antes** de que empiece el examen. El examen debe esperar.
safe-womb-pregnant-infection = ¿Tiene una infección en el útero, las trompas o la vagina? Avise también. Primero se trata la infección.

## safe/little-risk
safe-little-risk = Para la mayoría, hay poco riesgo
safe-little-risk-risk = La [fluoroscopia](fluoroscopy) usa [radiación](radiation). Para la mayoría de las personas, el examen no se considera dañino.
safe-little-risk-harm = Puede aumentar un poco la posibilidad de tener cáncer más adelante. Con un solo examen, esta posibilidad es pequeña.
safe-little-risk-good = Si necesita el examen, debería hacerle más bien que daño.

## safe/how-much
safe-how-much = Algunos exámenes usan más radiación que otros
safe-how-much-nature = Todos recibimos [radiación](radiation) de la naturaleza. La naturaleza tarda esto en dar tanta como un examen:
safe-how-much-chest = Radiografía de tórax (pecho): unos 2 o 3 días
safe-how-much-swallow = Trago de bario: unos 4 meses
safe-how-much-upper = Examen del estómago (serie gastrointestinal superior): unos 2 años
safe-how-much-womb = Examen del útero: unos 5 a 10 meses
safe-how-much-heart = Examen del corazón: unos 2 a 3 años
safe-how-much-enema = Enema de bario: unos 2 a 3 años
safe-how-much-stent = Stent en el corazón: unos 5 años
safe-how-much-yours = La suya puede ser menor o mayor. Pregunte cuánta.

## safe/how-much-more
safe-how-much-more = Los exámenes del corazón y los stents usan más radiación
safe-how-much-more-nature = La naturaleza tarda esto en darle la misma [radiación](radiation):
safe-how-much-more-heart = Examen del corazón: unos 2 a 3 años
safe-how-much-more-stent = Stent en el corazón: unos 5 años
safe-how-much-more-yours = Son cantidades típicas. La suya puede ser mucho menor o mucho mayor. Pregunte a su médico: “¿Cuánta recibiré?”.

## safe/ask-how-much
safe-ask-how-much = Pregunte cuánta radiación recibirá
safe-ask-how-much-nature = Todos recibimos [radiación](radiation) de la naturaleza, cada día. Su examen le da un poco más.
safe-ask-how-much-depends = Cuánta recibe depende de su examen y de su cuerpo.
safe-ask-how-much-ask = Pregunte: “¿Cuánta recibiré? ¿Cómo la mantienen baja?”.

## safe/past-x-rays
safe-past-x-rays = Hable de todas sus radiografías anteriores
safe-past-x-rays-linked = El riesgo puede tener que ver con cuántas [radiografías](x-ray) le han hecho.
safe-past-x-rays-talk = Informe a su médico sobre todas las radiografías que le han hecho. Es útil traer una lista.
safe-past-x-rays-need = Las radiografías anteriores no son motivo para no hacerse un examen que necesita.

## safe/dye-allergy
safe-dye-allergy = Informe al equipo médico sobre sus alergias
safe-dye-allergy-risk = El [medio de contraste](contrast-dye) puede causar una [reacción alérgica](allergic-reaction). El riesgo es pequeño.
safe-dye-allergy-lead = **Antes** del examen, informe al equipo médico sobre:
safe-dye-allergy-past = Una reacción anterior al medio de contraste, como el que tiene yodo (esto es lo más importante)
safe-dye-allergy-any = Cualquier otra alergia, como a los mariscos
safe-dye-allergy-asthma = Asma

## safe/long-exams
safe-long-exams = Rara vez, un examen largo enrojece la piel
safe-long-exams-skin = En casos raros, un examen largo puede enrojecer la piel o quemarla.
safe-long-exams-later = Puede verse semanas después, a menudo en la espalda. Pregunte si su examen fue largo.
safe-long-exams-call = { $phone ->
    [none] ¿Tiene la piel roja o adolorida? Llame al equipo médico.
   *[other] ¿Tiene la piel roja o adolorida? Llame al equipo médico al { $phone }.
}
