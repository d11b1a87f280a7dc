### Escuchar, que lee la pantalla en voz alta, y el modo de voz para quienes no ven.

button-listen = Escuchar
listen-all = Léame todo
listen-repeat = Repetir
listen-next = Saltar
listen-stop = Parar
listen-softer = Más bajo
listen-louder = Más alto
listen-pace = Ritmo: { $pace }
listen-slow = lento
listen-usual = normal
listen-fast = rápido
listen-no-service = Esta pantalla no puede hablar en este momento.
listen-no-voice = Esta pantalla todavía no tiene voz en español.
listen-ask = Pida a su equipo médico que le lea este texto.
listen-larger = Letra más grande

speech-on = La voz está activada.
speech-off = La voz está desactivada.
speech-keys = Presione Abajo para seguir leyendo y Arriba para volver. Izquierda y Derecha van de botón en botón. Enter presiona el botón. Mantenga presionada la tecla Enter para quitar la voz. F7 oscurece la pantalla.
speech-welcome = Para español, busque español con las flechas. Luego presione Enter.
speech-button = botón
speech-choice = opción
speech-chosen = elegida
speech-check-box = casilla
speech-checked = marcada
speech-not-checked = no marcada
speech-not-chosen = no elegida
speech-link = palabra con su significado
speech-heading = título
speech-picture = imagen
speech-slider = barra
speech-percent = { $percent } por ciento
speech-place = Página { $number } de { $total }
speech-parts = Partes en esta pantalla: { $count }
speech-volume = Volumen: { $percent } por ciento

speech-group = Sonido
speech-darken = Pantalla oscura
speech-dark = La pantalla está oscura.
speech-light = La pantalla se ve de nuevo.
speech-touch = Toque para ver la pantalla
