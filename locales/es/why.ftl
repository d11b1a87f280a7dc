# Tema: why
why-title = Por qué lo necesita
why-hint = Para ver y para guiar

## why/function
why-function = Para ver cómo funciona una parte del cuerpo
why-function-check = Es posible que su médico quiera revisar cómo funciona un órgano u otra parte de su cuerpo.
why-function-movie = Una foto muestra cómo se ve una parte. Una película muestra también cómo funciona.

## why/guide
why-guide = Para guiar un tratamiento
why-guide-treatment = En algunos tratamientos, el equipo médico necesita ver dentro del cuerpo mientras trabaja. Las imágenes en movimiento le muestran el camino.
why-guide-ask = Pregunte a su médico: “¿Por qué necesito este examen? ¿Hay otra opción?”.
