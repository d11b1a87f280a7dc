### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

# Heading of the list.
help-title = Teclas que puede usar
# The control on "About this guide" that opens the list.
help-open = Ayuda con las teclas

help-tab = Tab, Shift + Tab
help-tab-does = Ir al control siguiente o al anterior
help-arrows = Flechas
help-arrows-does = Ir al control más cercano en esa dirección
help-enter = Enter o Espacio
help-enter-does = Presionar el control
help-escape = Escape
help-escape-does = Cerrar un panel o volver atrás
help-home = Home (Inicio)
help-home-does = Ir a los temas
help-page = Page Up, Page Down
help-page-does = Mover hacia arriba o hacia abajo un texto largo
help-help = F1 o ?
help-help-does = Abrir y cerrar esta lista
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = Mantener presionada Enter, o F8
help-speech-does = Activar o desactivar la voz
help-dark = F7
help-dark-does = Oscurecer la pantalla, con la voz activada
