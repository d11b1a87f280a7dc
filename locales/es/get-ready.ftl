# Tema: get-ready
get-ready-title = Cómo prepararse
get-ready-hint = Qué hacer antes

## get-ready/depends
get-ready-depends = La preparación depende de su examen
get-ready-depends-nothing = Para algunos exámenes, no tiene que hacer nada especial.
get-ready-depends-something = Para otros, es posible que deba dejar de comer, de beber o de tomar algunas medicinas por un tiempo.
get-ready-depends-told = Su médico le dirá qué hacer. ¿Tiene dudas? Llame y pregunte.

## get-ready/food
get-ready-food-stop = Pregunte cuándo dejar de comer y beber
get-ready-food-team = El equipo médico le dice si debe dejar de comer **y** de beber, y cuándo. Esto se llama [ayuno](fast).
get-ready-food-team-bowel = El equipo médico le dice cuándo dejar de comer, y **hasta cuándo** puede beber líquidos claros, como agua. Después, no coma ni beba nada: eso es el [ayuno](fast).
get-ready-food-why = Para algunos exámenes, el estómago debe estar vacío para que las imágenes salgan claras.
get-ready-food-why-swallow = A menudo, el estómago debe estar vacío para que las imágenes salgan claras.
get-ready-food-why-sedative = Con el estómago vacío, el [sedante](sedative) es más seguro.
get-ready-food-needle = Si le ponen una aguja en una articulación: a menudo puede comer y beber como siempre. Pregunte primero.
get-ready-food-sip = Pregunte: “¿Puedo beber agua? ¿Puedo tomar mis pastillas con un sorbo?”.
get-ready-food-sip-bowel = Pregunte: “¿Puedo tomar mis pastillas con un sorbo de agua?”.
get-ready-food-sugar = Si tiene diabetes, pregunte qué hacer si le baja el azúcar.

## get-ready/bowel-prep
get-ready-bowel-prep = Antes de un enema de bario, vacíe el intestino
get-ready-bowel-prep-why = El intestino debe estar vacío para que las imágenes salgan claras.
get-ready-bowel-prep-lead = La hoja de su equipo médico le dice:
get-ready-bowel-prep-liquids = Cuándo tomar solo líquidos claros, como agua
get-ready-bowel-prep-laxative = Cuándo tomar un laxante (vacía el intestino)
get-ready-bowel-prep-first = ¿Tiene enfermedad de los riñones o del corazón, o diabetes? Pregunte primero.

## get-ready/food

## get-ready/medicines
get-ready-medicines = Pregunte sobre sus medicinas
get-ready-medicines-never = **No deje de tomar ninguna por su cuenta.** Primero pregunte a su [médico](provider) sobre:
get-ready-medicines-thinners = Anticoagulantes (medicinas que hacen la sangre menos espesa)
get-ready-medicines-diabetes = Insulina u otras medicinas de la diabetes, si no debe comer
get-ready-medicines-metformin-dye = Metformina: pregunte si debe dejarla por dos días
get-ready-medicines-others = Todas las demás medicinas
get-ready-medicines-why = Algunas hacen que sangre más. Otras es peligroso dejarlas.

## get-ready/tell-us
get-ready-tell-us = Informe al equipo médico sobre su salud
get-ready-tell-us-lead = **Antes** del examen, informe al equipo médico sobre:
get-ready-tell-us-baby = Embarazo (aunque no esté segura) o lactancia
get-ready-tell-us-reaction = Asma, cualquier alergia, o una reacción anterior al [medio de contraste](contrast-dye)
get-ready-tell-us-organs = Diabetes, o enfermedad de los riñones, del corazón o de la tiroides
get-ready-tell-us-bleeding = Problemas de sangrado, o un anticoagulante que toma
get-ready-tell-us-why = Esto ayuda a protegerle.

## get-ready/tell-us-more
get-ready-tell-us-more = Informe también sobre esto
get-ready-tell-us-more-lead = **Antes** del examen, informe al equipo médico sobre:
get-ready-tell-us-more-swallowing = Dificultad para tragar, o si se atraganta
get-ready-tell-us-more-bowel = Una obstrucción o una operación del intestino hace poco
get-ready-tell-us-more-stand = Dificultad para estar de pie, girarse o acostarse sin almohada
get-ready-tell-us-more-infection = Fiebre o una infección
get-ready-tell-us-more-metal = Un marcapasos o metal en el cuerpo
get-ready-tell-us-more-x-rays = [Radiografías](x-ray) anteriores

## get-ready/womb-when
get-ready-womb-when = El examen del útero se hace después de la regla
get-ready-womb-when-days = Se hace en los días después de su regla. Su equipo médico le da la fecha.
get-ready-womb-when-must = No debe estar embarazada. Tal vez le hagan antes una prueba de embarazo.
get-ready-womb-when-sex = Siga lo que dice su hoja sobre las relaciones sexuales antes del examen.

## get-ready/womb-before
get-ready-womb-before = Pregunte sobre medicina para el dolor
get-ready-womb-before-pain = Los cólicos son comunes. Pregunte si debe tomar antes una medicina para el dolor. Además:
get-ready-womb-before-pad = Traiga una toalla sanitaria para volver a casa
get-ready-womb-before-toilet = Vaya antes al baño
get-ready-womb-before-who = Pregunte quién estará en la sala

## get-ready/day
get-ready-day = Planee el día de su examen
get-ready-day-lead = Para que el día sea fácil:
get-ready-day-jewelry = Deje sus joyas en casa (el metal tapa partes de la imagen)
get-ready-day-bring = Traiga una lista de sus medicinas y alergias
get-ready-day-company = Pregunte quién puede entrar con usted
get-ready-day-ride = Planee cómo volver: después de un [sedante](sedative), un adulto debe llevarle a casa

## get-ready/child
get-ready-child = ¿El examen es para su hijo o hija?
get-ready-child-stay = Muchas veces uno de los padres puede quedarse. Pregunte al equipo médico.
get-ready-child-apron = Si usted se queda, se pone un [delantal de plomo](lead-apron). Si está o podría estar embarazada, debe quedarse otro adulto.
get-ready-child-bring = Traiga un juguete y un vaso que le gusten al niño o a la niña.
