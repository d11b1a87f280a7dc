### Las palabras del marco: botones, indicaciones y preguntas del programa.
### Las palabras de los botones deben ser cortas (unas 12 letras).

home-title = Su examen de fluoroscopia
home-notice = Es solo información general. No reemplaza los consejos de su equipo médico.
home-draft = Ningún profesional de la salud ha revisado todavía este texto. Si tiene dudas, pregunte a su equipo médico.
own-card = { $clinic } escribió esta página.

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
display-night = Noche
display-contrast = Contraste
display-two-languages = Dos idiomas
# Dos idiomas: opción de no usar el segundo.
display-off = No usar
display-choose = Elegir
display-moving-pictures = Imágenes en movimiento
display-play = Mover
# Las imágenes quedan quietas.
display-hold-still = Detener
display-touch = Al tocar
display-touch-usual = Normal
display-hands-shake = Me tiemblan las manos

idle-title = ¿Sigue usted ahí?
# [many] es para millones (1 000 000 de segundos): no aparece en la práctica.
idle-count = { $seconds ->
    [one] Esta pantalla empezará de nuevo en { $seconds } segundo.
    [many] Esta pantalla empezará de nuevo en { $seconds } de segundos.
   *[other] Esta pantalla empezará de nuevo en { $seconds } segundos.
}
idle-stay = Sigo aquí
idle-leave = Empezar de nuevo

# El control de una película.
button-play = Reproducir
button-pause = Pausar
# Nombre hablado de la barra que se arrastra con el dedo para ver otro momento de la película.
film-bar = Momento de la película

# Regla bajo las barras de radiación: lo que da la naturaleza en uno, dos o tres años.
dose-years = { $years ->
    [one] { $years } año
    [many] { $years } de años
   *[other] { $years } años
}
dose-background = Naturaleza, en un año
