locales/es/ui.ftl
### Las palabras del marco: botones, indicaciones y preguntas del programa.
### Las palabras de los botones deben ser cortas (unas 12 letras).

home-title = Su examen de fluoroscopia
home-notice = Es solo información general. No reemplaza los consejos de su equipo médico.
home-draft = Ningún profesional de la salud ha revisado todavía este texto. Si tiene dudas, pregunte a su equipo médico.

languages-title = Toque su idioma
languages-second-title = Elija un segundo idioma
languages-more = Más idiomas
welcome-touch = Toque la pantalla para empezar

button-home = Inicio
button-back = Atrás
button-next = Siguiente
# $topic: el título del tema que sigue.
button-next-topic = Siguiente: { $topic }
# Abre el panel con el tamaño de letra y los colores.
button-display = Pantalla
button-close = Cerrar
# Mueven hacia arriba y hacia abajo un texto que no cabe.
button-up = Subir
button-down = Bajar
button-words = Palabras útiles
button-about = Sobre esta guía
button-language = Idioma: { $language }

place = { $number } de { $total }
place-step = Paso { $number } de { $total }

words-title = Palabras útiles
about-title = Sobre esta guía
about-sources = Fuentes

display-title = Pantalla
display-text-size = Tamaño de letra
display-sample = A
display-text-size-step = Tamaño de letra { $step } de 5
display-colors = Colores
display-paper = Papel
