# Tema: what-is-it
what-is-it-title = ¿Qué es?
what-is-it-hint = Rayos X en movimiento, como una película

## what-is-it/moves
what-is-it-moves = Una radiografía en movimiento
what-is-it-moves-photo = Una [radiografía](x-ray) común es como una foto.
what-is-it-moves-movie = La [fluoroscopia](fluoroscopy) es como una película. Muestra partes internas de su cuerpo mientras se mueven.
what-is-it-moves-main = Por favor, **informe** al equipo médico sobre su salud y **pregunte** lo que no está claro.

## what-is-it/shows
what-is-it-shows = Muestra cómo funciona su cuerpo
what-is-it-shows-lead = En una pantalla, el equipo médico ve en vivo cómo se mueven sus órganos y tejidos. Puede mostrar:
what-is-it-shows-heart = El corazón y los vasos sanguíneos
what-is-it-shows-digestion = El estómago y los intestinos, mientras digieren la comida
what-is-it-shows-reproductive = Los órganos reproductores

## what-is-it/helps
what-is-it-helps = Ayuda a encontrar y tratar problemas
what-is-it-helps-find = Puede ayudar a su médico a saber qué problema tiene usted. Sirve para muchos tipos de problemas.
what-is-it-helps-treat = También puede guiar algunos tratamientos.
what-is-it-helps-ask = Pregunte a su médico: “¿Qué mostrará el examen? ¿Cómo me ayudará?”.

## what-is-it/swallow
what-is-it-swallow = Su examen muestra cómo traga
what-is-it-swallow-name = Puede llamarse trago de bario o serie gastrointestinal superior.
what-is-it-swallow-shows = El equipo médico ve moverse el esófago, el estómago o el intestino delgado. Esto ayuda a encontrar muchos problemas.
what-is-it-swallow-where = Se lo hacen en un centro de rayos X, o durante su estadía en un hospital.

## what-is-it/bowel
what-is-it-bowel = Su examen muestra el intestino grueso
what-is-it-bowel-name = Se llama enema de bario, o serie gastrointestinal inferior.
what-is-it-bowel-shows = El equipo médico ve cómo el [bario](barium) llena el intestino y avanza por él. Esto ayuda a encontrar muchos problemas.
what-is-it-bowel-where = Se lo hacen en un centro de rayos X, o durante su estadía en un hospital.

## what-is-it/heart
what-is-it-heart = Su examen muestra el flujo de sangre del corazón
what-is-it-heart-name = Se llama [cateterismo cardíaco](cardiac-catheterization).
what-is-it-heart-shows = El equipo médico ve correr la sangre por sus [arterias](artery).
what-is-it-heart-helps = Ayuda a encontrar algunos problemas del corazón. También puede ayudar a tratarlos.
what-is-it-heart-where = Se lo hacen en un centro, o durante su estadía en un hospital.

## what-is-it/tube
what-is-it-tube = Imágenes en movimiento guían un tubo pequeño
what-is-it-tube-catheter = Un [catéter](catheter) es un tubo delgado y hueco. Lleva líquido adentro, o saca el líquido de más.
what-is-it-tube-stent = Un [stent](stent) abre un vaso sanguíneo estrecho o tapado.
what-is-it-tube-place = El equipo médico ve dónde ponerlo.
what-is-it-tube-where = Usted viene a un centro o se queda en un hospital.

## what-is-it/bone
what-is-it-bone = Imágenes en movimiento guían el trabajo en sus huesos
what-is-it-bone-surgery = Si le operan, el cirujano ve dentro de usted. Esto ayuda a arreglar un hueso roto o a poner una [articulación](joint) artificial.
what-is-it-bone-needle = Si le ponen una aguja en una articulación, el equipo médico ve el lugar correcto.
what-is-it-bone-where = Tal vez se vaya a casa el mismo día o se quede en un hospital.

## what-is-it/womb
what-is-it-womb = Su examen muestra el útero y las trompas
what-is-it-womb-name = Su examen tiene un nombre largo: [histerosalpingografía](hysterosalpingogram), o HSG.
what-is-it-womb-shows = Toma imágenes del útero. Muestra si sus dos trompas están abiertas.
what-is-it-womb-where = Se lo hacen en un centro de rayos X, o durante su estadía en un hospital.
