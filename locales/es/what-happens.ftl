# Tema: what-happens
what-happens-title = Qué sucede
what-happens-hint = Su examen, paso a paso

## what-happens/where
what-happens-where = Irá a un centro o a un hospital
what-happens-where-center = Tal vez venga a un centro de rayos X como [paciente ambulatorio](outpatient).
what-happens-where-hospital = O tal vez le hagan el examen durante su estadía en un hospital.

## what-happens/clothes
what-happens-clothes = Tal vez tenga que ponerse una bata
what-happens-clothes-gown = Es posible que deba quitarse parte de la ropa o toda. Luego el equipo médico le da una bata de hospital.
what-happens-clothes-help = ¿Necesita ayuda para cambiarse? Pídala al equipo médico.

## what-happens/shield
what-happens-shield = Tal vez le pongan un protector, o no
# Plomo: el metal.
what-happens-shield-shield = Un protector o [delantal de plomo](lead-apron) bloquea la [radiación](radiation) que usted no necesita. Puede cubrirle la parte baja del vientre u otra parte.
what-happens-shield-today = Hoy en día, muchas veces no hace falta. Si quiere saber más, pregunte al equipo médico.

## what-happens/comfort
what-happens-comfort = Tal vez le den primero una medicina
what-happens-comfort-medicine = Para algunos exámenes, le dan medicina para el dolor. Tal vez le den un [sedante](sedative) para relajarse, o las dos cosas.
what-happens-comfort-needle = Tal vez reciba esto cuando le pongan una aguja en una [articulación](joint) o una [arteria](artery).
what-happens-comfort-tell = Si siente dolor o miedo, dígaselo al equipo médico.

## what-happens/drink
what-happens-drink = Tal vez beba un medio de contraste
what-happens-drink-drink = Para algunos exámenes, usted bebe un líquido que tiene [medio de contraste](contrast-dye). El [bario](barium) es un tipo.
what-happens-drink-clearer = Hace que partes de su cuerpo se vean mejor.

## what-happens/dye
what-happens-dye = El medio de contraste puede entrar de otra forma
what-happens-dye-lead = Si no bebe el [medio de contraste](contrast-dye), es posible que lo reciba por:
what-happens-dye-iv = [Vía intravenosa](iv-line), en una vena
what-happens-dye-enema = [Enema](enema), en el recto (el final del intestino)
what-happens-dye-needle = Una aguja, en una articulación
what-happens-dye-womb = Un tubo delgado, en el útero

## what-happens/table
what-happens-table = El equipo médico le ayuda en la mesa
what-happens-table-lead = Usted se acuesta en la mesa de rayos X o se pone de pie junto a ella. El equipo médico tal vez le pida que:
what-happens-table-turn = Gire el cuerpo
what-happens-table-move = Mueva una parte del cuerpo
what-happens-table-breath = Aguante la respiración por poco tiempo

## what-happens/catheter
what-happens-catheter = En algunos exámenes se usa un catéter
what-happens-catheter-numb = Si necesita un [catéter](catheter), el equipo médico primero adormece la zona.
what-happens-catheter-needle = Luego el médico introduce una aguja. El lugar puede ser la ingle, la muñeca, el codo u otra parte.

## what-happens/pictures
what-happens-pictures = El aparato toma imágenes en movimiento
what-happens-pictures-scanner = Su médico o un [tecnólogo](technologist) toma las imágenes con un [aparato de rayos X](c-arm). El equipo médico las mira en una pantalla.
what-happens-pictures-takes = Tarda unos:
what-happens-pictures-short = 15 a 30 minutos (trago o estómago)
what-happens-pictures-longer = 30 a 60 minutos (intestino grueso o corazón)
what-happens-pictures-hours = Varias horas (intestino delgado)

## what-happens/feel
what-happens-feel = Lo que puede sentir
what-happens-feel-barium = Bario: sabor a tiza, barriga llena, cólicos
what-happens-feel-dye = Contraste en la sangre: calor por unos segundos
what-happens-feel-needle = Una aguja: un piquete corto, luego presión
what-happens-feel-womb = Examen del útero: cólicos por poco tiempo
what-happens-feel-tell = Si siente picazón, se hincha o no puede respirar bien, avise al equipo médico **de inmediato**.

## what-happens/finish
what-happens-finish = Después, su examen termina
what-happens-finish-catheter = Si le pusieron un [catéter](catheter), su médico se lo saca. Es posible que el equipo médico vigile su estado por un rato.
what-happens-finish-ask = Antes de irse, pregunte al equipo médico: “¿Qué hago en casa? ¿A quién llamo si necesito ayuda?”.

## what-happens/swallow-drink
what-happens-swallow-drink = Usted bebe bario a sorbos
what-happens-swallow-drink-fizz = Tal vez trague primero granos efervescentes. Trate de no eructar.
what-happens-swallow-drink-drink = Luego bebe [bario](barium), un [medio de contraste](contrast-dye) blanco, a sorbos. El equipo médico le dice cuándo tragar.
what-happens-swallow-drink-taste = Sabe a tiza. Hace que partes de su cuerpo se vean mejor.

## what-happens/swallow-table
what-happens-swallow-table = Está de pie, se gira y se acuesta
what-happens-swallow-table-stand = Está de pie junto a la mesa de rayos X. Después la mesa puede inclinarse, y acostarle.
what-happens-swallow-table-turn = El equipo médico le pide que se gire, se mueva y aguante la respiración por poco tiempo.
what-happens-swallow-table-sit = Si no puede estar de pie, dígalo. Puede sentarse.

## what-happens/swallow-pictures
what-happens-swallow-pictures = El equipo médico ve cómo traga
what-happens-swallow-pictures-scanner = Un médico o un [tecnólogo](technologist) toma imágenes en movimiento con un aparato de rayos X.
what-happens-swallow-pictures-watch = En una pantalla, ven bajar el bario.
what-happens-swallow-pictures-press = Tal vez le presionen la barriga para repartir el bario.

## what-happens/swallow-feel
what-happens-swallow-feel = Puede sentir la barriga llena
what-happens-swallow-feel-full = Puede sentir la barriga llena o un poco de náuseas. A la mayoría no le duele.
what-happens-swallow-feel-tell = Si se atraganta, siente picazón o no puede respirar bien, avise al equipo médico **de inmediato**.

## what-happens/swallow-long
what-happens-swallow-long = Cuánto tarda
what-happens-swallow-long-short = Un examen al tragar o del estómago tarda unos 15 a 30 minutos.
what-happens-swallow-long-long = El del intestino delgado tarda varias horas. Usted espera entre las imágenes.
what-happens-swallow-long-home = Después, muchas veces puede comer, beber e irse a casa. Pregunte primero.

## what-happens/bowel-tube
what-happens-bowel-tube = Le ponen un enema de bario
what-happens-bowel-tube-side = Se acuesta de lado en la mesa de rayos X. La primera imagen muestra si el intestino está vacío.
what-happens-bowel-tube-tube = Un tubo pequeño entra en el recto (el final del intestino). Esto es un [enema](enema).
what-happens-bowel-tube-balloon = Un globito puede sujetar el tubo.

## what-happens/bowel-fill
what-happens-bowel-fill = El bario llena el intestino
what-happens-bowel-fill-barium = Entra [bario](barium), un [medio de contraste](contrast-dye) blanco. A menudo entra también aire.
what-happens-bowel-fill-clear = Hace que el intestino se vea mejor.
what-happens-bowel-fill-feel = Siente la barriga llena y puede tener cólicos. Respire lento y profundo. Si le duele, avise al equipo médico.

## what-happens/bowel-turn
what-happens-bowel-turn = Usted se gira para las imágenes
what-happens-bowel-turn-turn = El equipo médico le pide que se gire, se mueva y aguante la respiración por poco tiempo.
what-happens-bowel-turn-tip = La mesa puede inclinarse. Tal vez le presionen la barriga.

## what-happens/bowel-pictures
what-happens-bowel-pictures = El equipo médico mira una pantalla
what-happens-bowel-pictures-scanner = Un médico o un [tecnólogo](technologist) toma imágenes en movimiento con un aparato de rayos X.
what-happens-bowel-pictures-long = El examen tarda unos 30 a 60 minutos.
what-happens-bowel-pictures-shot = Tal vez le pongan una inyección para relajar el intestino. Entonces pregunte cuándo puede manejar.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Luego va al baño
what-happens-bowel-toilet-out = Sale la mayor parte del bario, y le sacan el tubo. Luego va al baño.
what-happens-bowel-toilet-last = Tal vez tomen una o dos imágenes más.
what-happens-bowel-toilet-home = Muchas veces puede comer, beber e irse a casa. Pregunte primero.

## what-happens/heart-ready
what-happens-heart-ready = Le ayudan a relajarse
what-happens-heart-ready-line = Le ponen una [vía intravenosa](iv-line) en el brazo. Unos parches en el pecho muestran los latidos.
what-happens-heart-ready-relax = Le pueden dar medicina para el dolor, un [sedante](sedative) para relajarse, o las dos cosas. Usted no duerme.
what-happens-heart-ready-table = Se acuesta en la mesa de rayos X.

## what-happens/heart-numb
what-happens-heart-numb = Le duermen la muñeca o la ingle
what-happens-heart-numb-numb = Primero le duermen la muñeca o la ingle. Arde un momento.
what-happens-heart-numb-needle = Luego entran una aguja y un tubo delgado (un [catéter](catheter)). Puede sentir presión.
what-happens-heart-numb-elbow = A veces el lugar es el codo u otra parte.

## what-happens/heart-tube
what-happens-heart-tube = El tubo llega al corazón
what-happens-heart-tube-feel = Por dentro no siente el tubo.
what-happens-heart-tube-watch = El [aparato de rayos X](c-arm) se mueve a su alrededor y toma imágenes en movimiento. El equipo médico las mira en una pantalla.
what-happens-heart-tube-tell = Si le duele o le aprieta el pecho, avise al equipo médico **de inmediato**.

## what-happens/heart-dye
what-happens-heart-dye = El contraste muestra el flujo de sangre
what-happens-heart-dye-warm = El [medio de contraste](contrast-dye) entra por el tubo. Puede sentir calor por unos segundos.
what-happens-heart-dye-breath = Tal vez deba aguantar la respiración.
what-happens-heart-dye-stent = Si una [arteria](artery) está estrecha, pueden poner un [stent](stent).
what-happens-heart-dye-tell = Si siente picazón, se hincha o no puede respirar bien, avise al equipo médico **de inmediato**.

## what-happens/heart-rest
what-happens-heart-rest = Sale el tubo, y usted descansa
what-happens-heart-rest-out = Le sacan el tubo y presionan el lugar o le ponen una banda.
what-happens-heart-rest-still = Descansa algunas horas. Quédese en cama sin moverse, como le digan.
what-happens-heart-rest-tell = Si siente el lugar mojado, o se siente mal, avise en voz alta.
what-happens-heart-rest-long = El examen mismo suele tardar 30 a 60 minutos.

## what-happens/tube-ready
what-happens-tube-ready = El equipo médico le prepara
what-happens-tube-ready-line = Le ponen una [vía intravenosa](iv-line). Le limpian y le duermen la piel. Arde un poco.
what-happens-tube-ready-relax = Le pueden dar medicina para el dolor, un [sedante](sedative) para relajarse, o las dos cosas. Algunas personas se quedan dormidas.
what-happens-tube-ready-table = Se acuesta en la mesa de rayos X. Tal vez deba aguantar la respiración.

## what-happens/tube-in
what-happens-tube-in = Entra un tubo delgado
what-happens-tube-in-place = Una aguja y un tubo delgado (un [catéter](catheter)) entran por la ingle, la muñeca, el codo u otra parte.
what-happens-tube-in-watch = El equipo médico mira una pantalla. Con el [medio de contraste](contrast-dye), puede sentir calor.
what-happens-tube-in-tell = Si siente picazón o dolor, o no puede respirar bien, avise al equipo médico **de inmediato**.

## what-happens/tube-kind
what-happens-tube-kind = Le ponen un stent, un drenaje o una vía
what-happens-tube-kind-stent = Un [stent](stent): un globito abre el lugar estrecho, y el stent lo mantiene abierto
what-happens-tube-kind-drain = Un drenaje: un tubo blando deja salir el líquido de más
what-happens-tube-kind-line = Una vía: un tubo blando lleva medicina a una [vena](vein) grande
what-happens-tube-kind-tight = Un stent en el corazón puede apretarle el pecho unos segundos. Avise al equipo médico.

## what-happens/tube-rest
what-happens-tube-rest = Después, usted descansa
what-happens-tube-rest-out = Si es un stent, salen el globito y el catéter. El stent, el drenaje o la vía se queda.
what-happens-tube-rest-still = Descansa, a menudo algunas horas. Quédese en cama sin moverse, como le digan.
what-happens-tube-rest-tell = Si siente el lugar mojado, o se siente mal, avise en voz alta.
what-happens-tube-rest-long = Poner un stent en el corazón tarda de 30 minutos a 2 horas.

## what-happens/bone-numb
what-happens-bone-numb = Una posibilidad: una aguja en una articulación
what-happens-bone-numb-table = Se acuesta en la mesa de rayos X. Le limpian y le duermen la piel. Arde unos segundos.
what-happens-bone-numb-pressure = Luego siente presión, o la [articulación](joint) llena.
what-happens-bone-numb-relax = Tal vez le den antes medicina para el dolor, un [sedante](sedative) para relajarse, o las dos cosas.

## what-happens/bone-needle
what-happens-bone-needle = El equipo médico ve por dónde va la aguja
what-happens-bone-needle-dye = Un poco de [medio de contraste](contrast-dye) muestra si la aguja está en el lugar correcto.
what-happens-bone-needle-move = Tal vez le pidan mover la articulación.
what-happens-bone-needle-long = Tarda unos 15 a 30 minutos.
what-happens-bone-needle-tell = Si siente picazón, se hincha o no puede respirar bien, avise al equipo médico **de inmediato**.

## what-happens/bone-sleep
what-happens-bone-sleep = La otra posibilidad: le operan
what-happens-bone-sleep-sleep = Usted duerme, o le duermen una parte del cuerpo. El equipo médico elige con usted.
what-happens-bone-sleep-feel = Si no duerme, puede sentir que le tocan o le mueven. Si siente dolor, avise al equipo médico **de inmediato**.

## what-happens/bone-c-arm
what-happens-bone-c-arm = En la operación, un aparato muestra sus huesos
what-happens-bone-c-arm-arm = El [aparato de rayos X](c-arm) está encima de usted. Tiene forma de letra C.
what-happens-bone-c-arm-screen = El cirujano mira la pantalla una y otra vez, para ver que cada parte quede bien.
what-happens-bone-c-arm-staff = El equipo médico usa delantales, porque trabaja cerca de los rayos X todos los días.

## what-happens/bone-rest
what-happens-bone-rest = Después, usted descansa
what-happens-bone-rest-needle = Después de la aguja, a menudo puede irse a casa el mismo día. Descanse en casa.
what-happens-bone-rest-surgery = Después de la operación, va a una sala de recuperación. Las enfermeras le cuidan y le dan medicina para el dolor.
what-happens-bone-rest-ask = Pregunte: “¿Cuándo puedo irme a casa? ¿Qué muestran las imágenes?”.

## what-happens/womb-lie
what-happens-womb-lie = Se acuesta en la mesa de rayos X
what-happens-womb-lie-like = Es como un examen del ginecólogo.
what-happens-womb-lie-lie = Se acuesta boca arriba y dobla las rodillas.
what-happens-womb-lie-open = Un instrumento mantiene abierta la vagina. Le limpian el cuello del útero.

## what-happens/womb-tube
what-happens-womb-tube = El contraste entra en el útero
what-happens-womb-tube-tube = Un tubo delgado (un [catéter](catheter)) pasa por el cuello del útero.
what-happens-womb-tube-dye = Entra el [medio de contraste](contrast-dye). Hace que el útero y las trompas se vean mejor.

## what-happens/womb-pictures
what-happens-womb-pictures = El equipo médico mira una pantalla
what-happens-womb-pictures-scanner = Un médico o un [tecnólogo](technologist) toma imágenes en movimiento con un aparato de rayos X.
what-happens-womb-pictures-turn = Tal vez le pidan girarse, o aguantar la respiración por poco tiempo.
what-happens-womb-pictures-long = El examen tarda unos 30 minutos.

## what-happens/womb-feel
what-happens-womb-feel = Puede tener cólicos
what-happens-womb-feel-cramps = Son como los de la regla, débiles o fuertes. En general pasan pronto.
what-happens-womb-feel-faint = Si siente que se desmaya, tiene picazón o no puede respirar bien, avise al equipo médico **de inmediato**.
what-happens-womb-feel-stop = Puede decir “pare”. Acuerde una señal antes de empezar.

## what-happens/womb-finish
what-happens-womb-finish = Entonces termina su examen
what-happens-womb-finish-out = Le sacan el tubo. Descanse hasta sentirse bien.
what-happens-womb-finish-pad = El contraste sale. Use una toalla sanitaria.
what-happens-womb-finish-ask = Pregunte: “¿Qué hago en casa? ¿A quién llamo si necesito ayuda?”.
