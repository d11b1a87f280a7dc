# The same messages in Spanish. A language without them leaves the page out.

find-us-title = Cómo llegar
find-us-hint = Dónde está cada cosa en nuestra clínica

find-us-toilet = ¿Dónde está el baño?
find-us-toilet-where = Salga de la sala de espera y vaya a la izquierda. Es la puerta azul del fondo.
find-us-toilet-wheelchair = Hay espacio para una silla de ruedas.
find-us-toilet-help = Si necesita ayuda, díganos. Vamos con usted.

picture-our-toilet = El camino al baño
picture-our-toilet-description = Un pasillo lleva a una puerta azul con el signo de un baño.
