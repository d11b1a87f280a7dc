# Tema: get-ready
get-ready-title = Cómo prepararse
get-ready-hint = Qué hacer antes

## get-ready/depends
get-ready-depends = La preparación depende de su examen
get-ready-depends-nothing = Para algunos exámenes, no tiene que hacer nada especial.
get-ready-depends-something = Para otros, es posible que deba dejar de comer, de beber o de tomar algunas medicinas por un tiempo.
get-ready-depends-told = Su médico le dirá qué hacer. ¿Tiene dudas? Llame y pregunte.

## get-ready/food
get-ready-food = Es posible que deba dejar de comer
get-ready-food-fast = Para algunos exámenes, no debe comer ni beber durante varias horas antes. Esto se llama [ayuno](fast).
get-ready-food-ask = Pregunte a su médico: “¿Cuándo dejo de comer y beber? ¿Puedo beber agua?”.

## get-ready/medicines
get-ready-medicines = Pregunte sobre sus medicinas
get-ready-medicines-stop = Es posible que deba dejar de tomar algunas medicinas antes del examen. **No deje de tomar ninguna por su cuenta.** Pregunte primero a su médico.
get-ready-medicines-metformin = Avise al equipo médico si toma metformina o tiene enfermedad de los riñones. La mayoría puede seguir con la metformina. El equipo médico decidirá.

## get-ready/tell-us
get-ready-tell-us = Informe al equipo médico sobre su salud
get-ready-tell-us-lead = **Antes** del examen, informe al equipo médico sobre:
get-ready-tell-us-baby = Embarazo (aunque no esté segura) o lactancia
get-ready-tell-us-allergies = Cualquier alergia, o una reacción anterior al [medio de contraste](contrast-dye)
get-ready-tell-us-illness = Asma, diabetes o enfermedad de los riñones
get-ready-tell-us-x-rays = [Radiografías](x-ray) anteriores

## get-ready/day
get-ready-day = Planee el día de su examen
get-ready-day-lead = Para que el día sea fácil:
get-ready-day-jewelry = Deje sus joyas en casa
get-ready-day-bring = Traiga una lista de sus medicinas y alergias
get-ready-day-company = Pregunte quién puede entrar con usted
get-ready-day-ask = Si tiene dudas, pregunte al equipo médico
