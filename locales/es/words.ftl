# El glosario: cada palabra y su significado, en 20 palabras sencillas como máximo.
word-allergic-reaction = Reacción alérgica
word-allergic-reaction-meaning = Cuando su cuerpo reacciona mal a algo, por ejemplo con sarpullido, hinchazón o dificultad para respirar.

word-artery = Arteria
word-artery-meaning = Vaso sanguíneo que lleva la sangre del corazón a otras partes del cuerpo.

word-barium = Bario
word-barium-meaning = Medio de contraste blanco, parecido a la tiza. Se ve bien en una radiografía.

word-cardiac-catheterization = Cateterismo cardíaco
word-cardiac-catheterization-meaning = Examen del corazón. El equipo médico lleva un tubo delgado por un vaso sanguíneo hasta el corazón.

word-catheter = Catéter
word-catheter-meaning = Tubo delgado y hueco que se introduce en el cuerpo. Lleva líquido adentro o saca el líquido que sobra.

word-contrast-dye = Medio de contraste
word-contrast-dye-meaning = Sustancia que se pone en el cuerpo para que algunas partes se vean más fácilmente en una radiografía.

word-enema = Enema
word-enema-meaning = Forma de poner líquido en el recto, que es el final del intestino.

word-fast = Ayuno
word-fast-meaning = No comer ni beber durante un tiempo determinado.

word-fluoroscopy = Fluoroscopia
word-fluoroscopy-meaning = Tipo de radiografía que funciona como una película. Muestra partes internas del cuerpo mientras se mueven.

word-hysterosalpingogram = Histerosalpingografía (HSG)
word-hysterosalpingogram-meaning = Examen con rayos X de los órganos reproductores de la mujer, como el útero (la matriz).

word-iv-line = Vía intravenosa
word-iv-line-meaning = Tubo delgado que lleva líquido directamente a una vena.

# Del cuerpo.
word-joint = Articulación
word-joint-meaning = Lugar donde se unen dos huesos, como la rodilla, la cadera o el codo.

word-outpatient = Paciente ambulatorio
word-outpatient-meaning = Persona que recibe atención y no pasa la noche en el hospital.
word-provider = Médico u otro profesional
word-provider-meaning = Un médico, una enfermera u otra persona que le atiende.

word-radiation = Radiación
word-radiation-meaning = Energía que viaja en forma de rayos. Los rayos X son un tipo. Una parte viene de la naturaleza.

word-radiologist = Radiólogo
word-radiologist-meaning = Médico con formación para leer radiografías y otras imágenes del cuerpo.

word-sedative = Sedante
word-sedative-meaning = Medicina que le ayuda a sentir calma o sueño.

word-stent = Stent
word-stent-meaning = Tubo pequeño que mantiene abierto un vaso sanguíneo estrecho o bloqueado, u otro conducto del cuerpo.

word-technologist = Tecnólogo
word-technologist-meaning = Persona con formación para tomar imágenes de rayos X. Es parte del equipo médico.
word-vein = Vena
word-vein-meaning = Un vaso sanguíneo que lleva la sangre de vuelta al corazón.

# En el texto, «rayos X» cuando son los rayos; «radiografía» cuando es la imagen.
word-x-ray = Rayos X (radiografía)
word-x-ray-meaning = Rayos que hacen una imagen del interior del cuerpo. Son un tipo de radiación.

word-c-arm = Arco en C
word-c-arm-meaning = Aparato de rayos X con forma de letra C. Un extremo queda encima de usted y el otro, debajo.

word-lead-apron = Delantal de plomo
word-lead-apron-meaning = Prenda pesada que contiene plomo. Bloquea la radiación.
