# Tema: uses
uses-title = Usos comunes
uses-hint = Cómo puede ayudarle

## uses/overview
uses-overview = Estos son los usos comunes
# Tubo digestivo: esófago, estómago e intestinos.
uses-overview-show = Puede mostrar cómo se mueve su tubo digestivo. Puede mostrar cómo circula la sangre en su corazón. Puede mostrar los órganos reproductores de la mujer.
uses-overview-guide = Puede servir de guía para colocar tubos pequeños. Puede servir de guía para operar huesos y articulaciones.
uses-overview-next = Las páginas siguientes le explican más.

## uses/swallow-enema
uses-swallow-enema = Muestra cómo se mueve su tubo digestivo
uses-swallow-enema-barium = El [bario](barium) es un [medio de contraste](contrast-dye) blanco. Usted lo bebe, o el equipo médico se lo pone con un [enema](enema).
uses-swallow-enema-shows = Así, el equipo médico puede ver cómo se mueven el esófago (tubo de la comida), el estómago o los intestinos.
uses-swallow-enema-names = El examen se llama trago de bario o enema de bario.

## uses/heart
uses-heart = Muestra cómo circula la sangre en su corazón
uses-heart-exam = Este examen del corazón se llama [cateterismo cardíaco](cardiac-catheterization).
uses-heart-flow = En una pantalla, el equipo médico ve cómo circula la sangre por sus [arterias](artery).
uses-heart-helps = Puede ayudar a encontrar algunos problemas del corazón. También puede ayudar a tratarlos.

## uses/catheter-stent
uses-catheter-stent = Ayuda a colocar tubos pequeños
uses-catheter-stent-catheter = Un [catéter](catheter) es un tubo delgado y hueco. Lleva líquido al cuerpo o saca el líquido que sobra.
uses-catheter-stent-stent = Un [stent](stent) abre un vaso sanguíneo estrecho o bloqueado.
uses-catheter-stent-place = Con la fluoroscopia, el equipo médico ve dónde colocarlos.

## uses/bones
uses-bones = Puede guiar cirugías de huesos y articulaciones
uses-bones-lead = Un cirujano puede usar la fluoroscopia como guía para:
uses-bones-joint = Colocar una [articulación](joint) artificial (prótesis)
uses-bones-bone = Reparar un hueso roto

## uses/hysterosalpingogram
uses-hysterosalpingogram = Puede mostrar los órganos reproductores de la mujer
uses-hysterosalpingogram-exam = Este examen tiene un nombre largo: [histerosalpingografía](hysterosalpingogram), o HSG. Toma imágenes de los órganos reproductores de la mujer, como el útero (la matriz).
uses-hysterosalpingogram-ask = ¿No sabe bien qué examen le harán? Pregunte al equipo médico.
