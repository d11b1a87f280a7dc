# Nombres y descripciones de las películas: para Escuchar, lectores de pantalla y papel.
# film-moves-still y film-moves-moving están bajo las dos mitades de la primera película: unas 24 letras.

film-moves = Un trago visto con rayos X
film-moves-description = A la izquierda, una radiografía que no se mueve. A la derecha, una película: una bebida blanca baja por el esófago (tubo de la comida) hasta el estómago. Usted ve cómo se mueve.
film-moves-still = Radiografía: una sola imagen
film-moves-moving = Fluoroscopia: película
film-swallow-enema = El bario avanza por el cuerpo
film-swallow-enema-description = Primero, el bario va de la boca al estómago. Una onda en el esófago (tubo de la comida) lo empuja. Luego, el bario llena el intestino grueso desde su final. El equipo médico puede ver cada parte.
film-heart = La sangre circula por el corazón
film-heart-description = Un corazón late. Un tubo delgado sube por una arteria. El medio de contraste llena las arterias del propio corazón y luego la sangre se lo lleva. Así se ve cómo circula la sangre.
film-catheter-stent = Un stent abre un vaso sanguíneo
film-catheter-stent-description = Un vaso sanguíneo está estrecho en un lugar. Un globo pequeño abre allí un stent. El globo sale. El stent se queda y la sangre puede circular de nuevo.
film-bones = Se repara un hueso roto
film-bones-description = Un hueso roto vuelve a su lugar. Luego se colocan piezas de metal, paso a paso, para sujetarlo. El equipo médico mira cada paso.
film-hysterosalpingogram = El contraste muestra útero y trompas
film-hysterosalpingogram-description = El medio de contraste llena el útero (la matriz) y luego dos tubos delgados, las trompas. Al final de ellas, se derrama. Esto muestra que están abiertas.
film-pictures = Lo que ve el equipo médico
film-pictures-description = La pantalla del equipo médico muestra un estómago. Se llena de bario blanco y el equipo médico mira cómo se mueve.
