find-us-title = Cómo llegar
find-us-hint = Nuestra puerta y nuestro baño

find-us-entrance = ¿Dónde está la puerta?
find-us-entrance-where = Nuestra puerta está del lado del lago, bajo el techo blanco.
find-us-entrance-bus = El autobús 7 para enfrente.
find-us-entrance-park = Puede estacionar detrás de la casa. Para usted es gratis.
find-us-entrance-step = No hay escalón. La puerta se abre sola.

find-us-toilet = ¿Dónde está el baño?
find-us-toilet-where = Salga de la sala de espera y vaya a la izquierda. Es la puerta azul del fondo. Teléfono: { $phone }
find-us-toilet-wheelchair = Hay espacio para una silla de ruedas.
find-us-toilet-help = Si necesita ayuda, díganos. Vamos con usted.

visit-title = Con nosotros
visit-hint = Su idioma y su cama

visit-interpreter = Encontramos su idioma
visit-interpreter-free = Un intérprete le ayuda por video. Usted no paga **nada**.
visit-interpreter-family = Su familia no tiene que hablar por usted.

visit-rest = Su cama después del examen
visit-rest-room = Usted descansa en el cuarto 4. Desde la cama ve el lago. Se queda allí después de que sale el [catéter](catheter).
visit-rest-visit = Una persona puede sentarse con usted.

tell-car = Vine en carro
ask-visitor = ¿Quién puede visitarme?

picture-lake-door = La puerta de la clínica
picture-lake-door-description = Un techo blanco sobre una puerta de vidrio. A la izquierda hay un lago y a la derecha un árbol redondo.
picture-our-toilet = El camino al baño
picture-our-toilet-description = Un pasillo lleva a una puerta azul con el signo de un baño.
