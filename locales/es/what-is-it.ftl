# Tema: what-is-it
what-is-it-title = ¿Qué es?
what-is-it-hint = Rayos X en movimiento, como una película

## what-is-it/moves
what-is-it-moves = Una radiografía en movimiento
what-is-it-moves-photo = Una [radiografía](x-ray) común es como una foto.
what-is-it-moves-movie = La [fluoroscopia](fluoroscopy) es como una película. Muestra partes internas de su cuerpo mientras se mueven.
what-is-it-moves-main = Ayuda **informar** al equipo médico sobre su salud y **preguntar** lo que no está claro.

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
