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
what-happens-pictures-longer = 30 a 60 minutos (intestino bajo o corazón)
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
