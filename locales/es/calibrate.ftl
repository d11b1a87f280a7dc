### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = Medir esta pantalla
# What to do, step by step. The box is drawn on the screen; a bank card has the same size everywhere.
calibrate-card = Apoye una tarjeta bancaria sobre la pantalla. Ponga su esquina superior en la esquina del recuadro.
calibrate-drag = Arrastre el tirador, o presione Más pequeño y Más grande, hasta que el recuadro sea tan grande como la tarjeta.
# After each of these two stands a line such as: screen_width_mm = 477
calibrate-copy = Después copie esta línea en el archivo de configuración. Indica el ancho de la pantalla en milímetros.
calibrate-distance = Mida también la distancia de los ojos del lector a la pantalla. Escriba los milímetros en esta línea.
# --kiosk is written so: it is an argument of the program.
calibrate-window = El número es exacto solo cuando el programa ocupa toda la pantalla (--kiosk).
# Spoken name of the box.
calibrate-box = Recuadro del tamaño de una tarjeta bancaria
# Two controls that make the box smaller and larger by one pixel.
calibrate-smaller = Más pequeño
calibrate-larger = Más grande
calibrate-done = Listo
