# Nombres y descripciones de las imágenes: para Escuchar, lectores de pantalla y papel. No se ven en la pantalla.
# «Doctora», «tecnólogo», «una paciente»: según la persona dibujada. «Su médico», cuando se habla al lector.

## ¿Qué es?
picture-what-is-it-shows = Partes internas del cuerpo
picture-what-is-it-shows-description = Un cuerpo con algunas partes dibujadas por dentro: el corazón y los vasos sanguíneos, el estómago y los intestinos, y el útero. La fluoroscopia puede mostrar cómo funcionan.
picture-what-is-it-helps = Mirar juntos la pantalla
picture-what-is-it-helps-description = Una doctora señala un lugar en una pantalla. El paciente también mira. Las imágenes ayudan a saber cuál es el problema y a guiar el tratamiento.

## Usos comunes
picture-uses-overview = Usos comunes
picture-uses-overview-description = Cinco imágenes pequeñas: el tubo digestivo, el corazón, un tubo pequeño en un vaso sanguíneo, un hueso de la cadera con un tornillo y el útero.

## Por qué lo necesita
picture-why-function = Ver cómo se traga
picture-why-function-description = Un paciente bebe. Una lupa grande muestra cómo el esófago (tubo de la comida) empuja la bebida hacia abajo. Una película muestra cómo funciona una parte.
picture-why-guide = La pantalla muestra el camino
picture-why-guide-description = Una doctora mueve un tubo delgado dentro de un paciente. Mientras trabaja, la doctora mira una pantalla. Las imágenes en movimiento le muestran el camino.

## Cómo prepararse
picture-get-ready-depends = Pregunte qué debe hacer
picture-get-ready-depends-description = Un paciente llama a su doctora y pregunta: “¿Puedo seguir con la comida, las bebidas y las medicinas, o debo esperar unas horas?”.
picture-get-ready-food = Pregunte sobre comida y bebida
picture-get-ready-food-description = Un paciente llama a su doctora. En la mesa hay comida y agua, con un signo de pregunta y un reloj. Pregunte cuándo dejar de comer y beber.
picture-get-ready-medicines = Llame para preguntar por sus medicinas
picture-get-ready-medicines-description = Un paciente con sus pastillas llama a su doctora. La imagen de tirar las pastillas está tachada. No deje de tomar ninguna medicina por su cuenta.
picture-get-ready-tell-us = Informe al equipo sobre su salud
picture-get-ready-tell-us-description = Una paciente habla con el equipo médico sobre embarazo, lactancia, alergia, pulmones, riñones y un anticoagulante. El equipo médico necesita saber todo esto antes del examen.
picture-get-ready-day = Todo listo para salir
picture-get-ready-day-description = Un paciente sale de casa con un bolso, su lista y un hombre joven. Sus joyas se quedan en un plato. Traiga su lista, pero no traiga joyas.

## Qué sucede
picture-what-happens-where = Un centro y un hospital
picture-what-happens-where-description = Una mujer camina hacia un centro de rayos X. Al lado hay un hospital, con un paciente en cama. Su examen puede ser en cualquiera de los dos lugares.
picture-what-happens-clothes = Ponerse una bata
picture-what-happens-clothes-description = Un tecnólogo le da a un paciente una bata de hospital. Luego el paciente lleva la bata y su ropa está colgada. El equipo médico puede ayudarle a cambiarse.
picture-what-happens-shield = Un protector de plomo
picture-what-happens-shield-description = Un paciente está acostado en la mesa de rayos X. Un tecnólogo le pone un protector de plomo sobre una parte del cuerpo. Bloquea la radiación que el paciente no necesita.
picture-what-happens-comfort = Medicina para que se relaje
picture-what-happens-comfort-description = Una doctora le da medicina a un paciente por una vía en la mano. Un tecnólogo le apoya una mano en el hombro. Tal vez usted también reciba primero una medicina.
picture-what-happens-drink = Beber un medio de contraste
picture-what-happens-drink-description = Una mujer está de pie junto a la mesa de rayos X y bebe de un vaso. En la pantalla, su esófago (tubo de la comida) y su estómago se ven blancos y con claridad.
picture-what-happens-dye = Vía intravenosa o enema
picture-what-happens-dye-description = Una mujer está sentada con una vía intravenosa en el brazo. Un hombre está acostado de lado bajo una sábana, con un tubo de enema. El medio de contraste puede entrar de una u otra forma.
picture-what-happens-table = En la mesa de rayos X
picture-what-happens-table-description = Un paciente está acostado en la mesa de rayos X, o de pie junto a ella. Unas imágenes pequeñas muestran cómo girar, mover un brazo y aguantar la respiración.
picture-what-happens-catheter = Colocar un catéter
picture-what-happens-catheter-description = Un paciente está acostado bajo una sábana limpia. El equipo médico le introduce un tubo delgado en la ingle. Una imagen pequeña muestra dos lugares: la ingle y el codo.
picture-what-happens-finish = Después del examen
picture-what-happens-finish-description = Un paciente descansa en cama. Un tecnólogo revisa cómo está. Tal vez usted también descanse un rato.

## Después del examen
picture-after-barium = Beba agua después del bario
picture-after-barium-description = Un paciente bebe un vaso de agua. En un inodoro se ven heces pálidas. Un calendario muestra unos días. Las heces pálidas son normales después del bario.
picture-after-catheter-site = Cuándo llamar al equipo médico
picture-after-catheter-site-description = Un paciente llama al equipo médico. Cuatro imágenes pequeñas muestran cuándo: un bulto que crece, líquido, enrojecimiento que se extiende y fiebre.
picture-after-home = Alguien le lleva a casa
picture-after-home-description = Una mujer joven ayuda a un paciente a llegar al auto. Lo lleva a casa. Después de un sedante, un adulto también debe llevarle a usted a casa.

## ¿Es seguro?
picture-safe-pregnant = Avise al equipo si podría estar embarazada
picture-safe-pregnant-description = Antes del examen, una mujer embarazada le habla a un tecnólogo de su bebé por nacer. Avise usted también al equipo médico, porque los rayos X pueden dañar a un bebé por nacer.
picture-safe-little-risk = Cada examen es diferente
picture-safe-little-risk-description = Una doctora habla con un paciente. Una gráfica muestra tres exámenes, desde poca radiación hasta más. Para la mayoría de las personas, hay poco riesgo.
picture-safe-ask-how-much = Pregunte cuánta radiación recibirá
picture-safe-ask-how-much-description = Una paciente pregunta a la doctora: “¿Cuánta?”. Una barra corta, una mediana y una alta representan tres exámenes con menos y más radiación.
picture-safe-past-x-rays = Traiga sus radiografías anteriores
picture-safe-past-x-rays-description = Un paciente trae sus radiografías anteriores y le habla de ellas a su doctora. Usted también informe al equipo médico sobre todas las suyas.
picture-safe-dye-allergy = Hable de sus alergias
picture-safe-dye-allergy-description = Un paciente le habla a una doctora de un sarpullido que le causó el medio de contraste, y de los mariscos. Informe al equipo médico sobre sus alergias antes del examen.

## Sus resultados
picture-results-depends = Exámenes diferentes, imágenes diferentes
picture-results-depends-description = Unas líneas unen cuatro radiografías con cuatro partes del cuerpo de un hombre: estómago, corazón, cadera e intestino. Cada examen busca cosas diferentes.
picture-results-who = Una radióloga lee sus imágenes
picture-results-who-description = Una radióloga mira radiografías en una pantalla. Una hoja llega a otro médico, que la lee. Su médico puede consultar a un especialista.
picture-results-ask = Pregunte sobre sus resultados
picture-results-ask-description = Un paciente habla con su doctora y le pregunta cuándo llegarán los resultados, qué muestran y a quién llamar.

## Palabras útiles
picture-word-catheter = Un catéter
picture-word-catheter-description = Un tubo largo y delgado. La punta está dibujada en grande para que se vea que es hueco. Por él puede pasar líquido.
picture-word-stent = Un stent
picture-word-stent-description = Primero, un vaso sanguíneo está estrecho. Luego, un pequeño tubo de malla, el stent, lo mantiene abierto y la sangre puede circular.
picture-word-iv-line = Una vía intravenosa
picture-word-iv-line-description = Un tubo delgado va desde una bolsa de líquido hasta una vena del brazo. El líquido entra directamente en la sangre.
picture-word-lead-apron = Delantales de plomo
picture-word-lead-apron-description = Un paciente lleva un delantal de plomo corto sobre la parte baja del vientre. Un tecnólogo lleva uno largo. El plomo bloquea los rayos X.
picture-word-c-arm = Un arco en C
picture-word-c-arm-description = Un aparato con forma de letra C. Un extremo está sobre la paciente y el otro, debajo de la mesa. Los rayos X pasan entre los dos extremos.

## Cantidad de radiación
picture-doses = La radiación, comparada con la naturaleza
picture-doses-description = Cada barra muestra cuánto tarda la naturaleza en darle tanta radiación como un examen. Compárelas con un año de radiación natural.

##
picture-after-emergency = Pida ayuda de inmediato
picture-after-emergency-description = Un paciente llama a una ambulancia. Cuatro dibujos muestran cuándo: dolor de pecho, dificultad para respirar con la cara hinchada, desmayo, y una cara caída con un brazo débil.
picture-after-emergency-more = Más motivos para pedir ayuda
picture-after-emergency-more-description = Un paciente llama a una ambulancia. Un dibujo muestra una mano que presiona donde sangra. El otro muestra un pie frío y pálido.
picture-after-remember = Tres cosas para recordar
picture-after-remember-description = Un paciente piensa en tres cosas. Unas imágenes pequeñas muestran las tres cosas de esta página.
picture-after-stent-card = Guarde su tarjeta del stent
picture-after-stent-card-description = Un hombre pone una tarjeta en su cartera. La tarjeta muestra un stent y un corazón. Lleve siempre su tarjeta con usted.
picture-after-womb = Descanse después del examen
picture-after-womb-description = Una mujer descansa en un sofá con una bolsa de agua caliente sobre el vientre. En la mesa hay una toalla sanitaria. Puede tener cólicos y un sangrado leve.
picture-get-ready-bowel = Líquidos claros e intestino vacío
picture-get-ready-bowel-description = Agua, caldo claro y té sin leche están bien. Un plato de comida está tachado. Un polvo disuelto en agua vacía el intestino antes del examen.
picture-safe-child = Uno de los padres se queda cerca
picture-safe-child-description = Un niño está sentado en la mesa de rayos X. El padre lleva un delantal de plomo y lo toma de la mano. Una tecnóloga está con ellos.
picture-safe-skin = Mire si su espalda está roja
picture-safe-skin-description = Un hombre ve en un espejo una mancha roja en su espalda. Dos calendarios muestran que han pasado algunas semanas desde el examen.
picture-what-happens-bowel = Líquido blanco para el intestino
picture-what-happens-bowel-description = Un hombre está acostado de lado bajo una sábana. Una enfermera se queda con él. Un dibujo pequeño muestra un líquido blanco que entra por un tubo en el intestino.
picture-what-happens-wrist = Un tubo delgado en la muñeca
picture-what-happens-wrist-description = Dos figuras pequeñas señalan la muñeca y la ingle. Abajo, una medicina adormece la muñeca. Luego entra un tubo delgado que sube por el brazo.
picture-what-happens-press = Presionar en el lugar
picture-what-happens-press-description = Un hombre está acostado boca arriba en la cama. Un reloj indica que pasan unas horas. Abajo hay dos maneras de apretar la muñeca: con la mano, o con una banda.
picture-what-happens-c-arm = Un arco en C en cirugía
picture-what-happens-c-arm-description = Una paciente duerme bajo una sábana. Un arco en C está sobre la cadera. El cirujano lleva un delantal de plomo y mira en una pantalla el hueso y sus tornillos.
picture-what-happens-joint = Una aguja guiada hasta la articulación
picture-what-happens-joint-description = Un arco en C está sobre la rodilla de una mujer. Una doctora guía una aguja dentro de la rodilla y una pantalla muestra el lugar. Primero se limpia la piel.
picture-what-happens-bone-numb = Se adormece la piel
picture-what-happens-bone-numb-description = Una paciente está acostada en la mesa de rayos X. Una doctora le adormece la piel de la rodilla con una aguja pequeña.
picture-what-happens-bone-rest = Descanso después del examen
picture-what-happens-bone-rest-description = Una paciente con la rodilla vendada descansa en cama. Una enfermera revisa cómo está.
picture-what-happens-womb-finish = Descanso después del examen
picture-what-happens-womb-finish-description = Una mujer descansa después del examen. Un tecnólogo revisa cómo está. En la mesa hay una toalla sanitaria.
picture-what-happens-womb = En la mesa de rayos X
picture-what-happens-womb-description = Una mujer está acostada boca arriba, con las rodillas bajo una sábana. Una enfermera y una doctora están con ella. Un dibujo pequeño muestra el instrumento que mantiene abierta la vagina.
picture-what-happens-full = Estómago lleno
picture-what-happens-full-description = Una paciente tiene el estómago lleno. Levanta una mano para avisar a la enfermera. Avise usted también al equipo médico si algo va mal.
picture-what-happens-wait = Cuánto dura el examen
picture-what-happens-wait-description = Un paciente espera en una silla. Un reloj muestra poco tiempo para el estómago; otro, unas horas para el intestino delgado. Después hay comida y bebida.
picture-what-happens-bowel-fill = El bario llena el intestino
picture-what-happens-bowel-fill-description = Un hombre está acostado de lado bajo una sábana. Una enfermera está con él. Una imagen pequeña muestra un líquido blanco que llena su intestino.
picture-what-happens-toilet = Ir al baño
picture-what-happens-toilet-description = Una enfermera acompaña al baño a un hombre con bata. En el inodoro hay líquido blanco: el bario sale.
picture-what-happens-sleep = Dormir, o una parte adormecida
picture-what-happens-sleep-description = Una mujer duerme en la mesa con una mascarilla. Una imagen pequeña muestra a una mujer despierta, con una pierna adormecida.
picture-what-happens-stop = Puede decir que paren
picture-what-happens-stop-description = Una mujer en la mesa levanta la mano. La doctora levanta las dos manos y para. Una imagen pequeña muestra cólicos en el útero.
picture-get-ready-tell-more = Diga esto al equipo médico
picture-get-ready-tell-more-description = Un paciente le habla a un enfermero de problemas de salud y de radiografías anteriores. Unas imágenes pequeñas muestran lo que hay en esta página.
picture-get-ready-womb-when = Después de la regla
picture-get-ready-womb-when-description = Una mujer señala un calendario. Primero hay días con sangrado. Los días siguientes tienen una marca de verificación.
picture-get-ready-womb = Antes del examen del útero
picture-get-ready-womb-description = Una mujer llama y pregunta por una pastilla para el dolor. En su bolso va una toalla sanitaria. Un inodoro muestra que primero va al baño.
picture-after-emergency-belly = Dolor muy fuerte de vientre
picture-after-emergency-belly-description = Un paciente llama a una ambulancia. Una imagen muestra dos manos sobre un vientre que duele mucho.
picture-after-emergency-bowel = Dolor de vientre o sangre fresca
picture-after-emergency-bowel-description = Un paciente llama a una ambulancia. Una imagen muestra un vientre que duele mucho; la otra, sangre fresca en el inodoro.
picture-after-emergency-bleed = Sangrado que no para
picture-after-emergency-bleed-description = Un paciente llama a una ambulancia. Una imagen muestra una mano que presiona un lugar que sangra.
picture-after-barium-call = Cuándo llamar después del bario
picture-after-barium-call-description = Un paciente llama al equipo médico. Cuatro imágenes pequeñas muestran cuándo: dolor de vientre, vómitos, no poder evacuar y fiebre.
picture-after-site-care = No levante cosas pesadas
picture-after-site-care-description = Un paciente tiene un vendaje en el lugar donde entró el tubo delgado. Unas bolsas pesadas están tachadas. Un calendario muestra unos días.
picture-after-joint = Hielo para la articulación
picture-after-joint-description = Una mujer está sentada con la pierna en alto. Tiene hielo en un paño sobre la rodilla. Un reloj muestra 15 minutos.
picture-after-bone-surgery = Descanse con la pierna en almohadas
picture-after-bone-surgery-description = Un paciente descansa en un sofá en casa. Tiene una pierna enyesada, apoyada sobre almohadas. Un yeso en la ducha está tachado.
picture-after-joint-call = Cuándo llamar por una articulación
picture-after-joint-call-description = Una mujer llama al equipo médico. Tres imágenes pequeñas muestran cuándo: una rodilla roja e hinchada, líquido y fiebre.
picture-after-womb-call = Cuándo llamar después del examen
picture-after-womb-call-description = Una mujer llama al equipo médico. Tres imágenes pequeñas muestran cuándo: dolor de vientre, sangrado abundante y fiebre.
picture-after-milk = Dar el pecho después
picture-after-milk-description = Una mujer está sentada en un sofá y le da el pecho a su bebé. Usted también puede seguir dando el pecho.
picture-what-happens-womb-dye = El contraste llena el útero
picture-what-happens-womb-dye-description = El útero, dibujado en grande. Un tubo delgado entra por abajo. El contraste blanco llena el útero y sale por sus dos trompas.
picture-what-happens-drain = Un stent, un drenaje, una vía en la vena
picture-what-happens-drain-description = Un globito abre un vaso sanguíneo estrecho, y un stent lo mantiene abierto. Un drenaje deja salir líquido del vientre. Una vía (un tubito) lleva medicina a una vena.
picture-after-drain = Cuide su drenaje
picture-after-drain-description = Un paciente llama al equipo médico. Unas imágenes pequeñas muestran: no jalar el tubo, mantenerlo seco y llamar si hay enrojecimiento o fiebre.
