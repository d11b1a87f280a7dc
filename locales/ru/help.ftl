### The list of keys: each key as it stands on a keyboard in the US, and what it does. Keep the names of keys short.

help-title = Какие клавиши можно нажимать
help-open = Помощь по клавишам

help-tab = Tab, Shift + Tab
help-tab-does = К следующей или предыдущей кнопке
help-arrows = Стрелки
help-arrows-does = К ближайшей кнопке в эту сторону
help-enter = Enter или пробел
help-enter-does = Нажать кнопку
help-escape = Esc
help-escape-does = Закрыть окно или вернуться назад
help-home = Home
help-home-does = Перейти к темам
help-page = Page Up, Page Down
help-page-does = Сдвинуть длинный текст вверх или вниз
help-help = F1 или ?
help-help-does = Открыть или закрыть этот список
help-speech = F8 или Enter (держать)
help-speech-does = Включить или выключить голос
help-dark = F7
help-dark-does = Погасить экран, когда голос включён
