# Tema: safe
safe-title = ¿Es seguro?
safe-hint = Rayos X, medio de contraste y usted

## safe/pregnant
safe-pregnant = Avise al equipo médico si podría estar embarazada
safe-pregnant-tell = Los [rayos X](x-ray) pueden dañar a un bebé por nacer. Si está embarazada, o cree que podría estarlo, avise al equipo médico **antes** de que empiece el examen.
safe-pregnant-next = Tal vez esperen o elijan otro examen. Si necesita este examen, tal vez se haga de todos modos.

## safe/little-risk
safe-little-risk = Para la mayoría, hay poco riesgo
safe-little-risk-risk = La [fluoroscopia](fluoroscopy) usa [radiación](radiation). Para la mayoría de las personas, el examen no se considera dañino.
safe-little-risk-dose = La cantidad de radiación que recibe depende del examen. Pregunte a su médico: “¿Cuánta recibiré?”.

## safe/how-much
safe-how-much = Algunos exámenes usan más radiación que otros
safe-how-much-lead = Todos recibimos [radiación](radiation) de la naturaleza, cada día. Un examen le da más o menos tanta como la naturaleza en:
safe-how-much-chest = Radiografía de tórax (pecho): unos 2 o 3 días
safe-how-much-swallow = Trago de bario: unos 4 meses
safe-how-much-upper = Examen del estómago (serie GI superior): unos 2 años
safe-how-much-enema = Enema de bario: unos 2 a 3 años

## safe/past-x-rays
safe-past-x-rays = Hable de todas sus radiografías anteriores
safe-past-x-rays-adds = El riesgo de los [rayos X](x-ray) puede acumularse con el tiempo.
safe-past-x-rays-talk = Informe a su médico sobre todas las radiografías que le han hecho. Es útil traer una lista.

## safe/dye-allergy
safe-dye-allergy = Informe al equipo médico sobre sus alergias
safe-dye-allergy-risk = Con el [medio de contraste](contrast-dye), hay un pequeño riesgo de [reacción alérgica](allergic-reaction).
safe-dye-allergy-lead = **Antes** del examen, informe al equipo médico sobre:
safe-dye-allergy-past = Una reacción anterior al medio de contraste (esto es lo más importante)
safe-dye-allergy-allergy = Cualquier alergia, como al yodo o a los mariscos

## safe/long-exams
safe-long-exams = Rara vez, un examen largo enrojece la piel
safe-long-exams-skin = En casos raros, un examen largo puede enrojecer la piel o quemarla.
safe-long-exams-tell = Si nota esto en su piel, avise al equipo médico. Usted puede preguntarle sobre cualquier riesgo.
