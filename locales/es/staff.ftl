### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

# Shows alone on the screen while the program is being started again after a fault.
one-moment = Un momento, por favor

# Title of the panel for the staff, and of the pad where they enter their PIN.
staff-title = Para el personal
staff-pin = Introduzca el PIN
# Read aloud instead of the digits. $count: how many digits have been entered, 0 to 12.
staff-digits = Cifras introducidas: { $count }
# Buttons of the pad: takes the last digit back; checks the PIN.
staff-erase = Borrar
staff-enter = Aceptar
staff-checking = Comprobando
staff-wrong = Este PIN no es correcto
# After a wrong PIN the pad waits. $seconds: whole seconds left.
staff-wait = Espere, por favor: { $seconds } s
# Buttons of the panel.
staff-quit = Salir
staff-restart = Reiniciar
staff-quit-ask = ¿Cerrar el programa? Quedará apagado hasta que alguien lo inicie de nuevo.
staff-measure = Medir la pantalla
# Heading over one button for each language. It can be turned off until the next start.
staff-languages = Idiomas que se ofrecen hasta reiniciar
# Heading over the state of the program.
staff-state = Estado
staff-version = Versión { $version }
staff-running = En marcha desde hace { $minutes } min
staff-memory = Memoria: { $megabytes } MB
# How often the program had to be started again after a fault.
staff-restarts = Veces que se ha reiniciado: { $count }
# Heading over the last lines of the log, which are in English.
staff-log = Últimas líneas del registro
staff-log-empty = No hay nada en el registro
