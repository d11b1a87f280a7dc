### The list of keys: each key as it stands on a keyboard in the US, and what it does. Keep the names of keys short.

help-title = Які клавіші можна натискати
help-open = Довідка про клавіші

help-tab = Tab, Shift + Tab
help-tab-does = До наступної чи попередньої кнопки
help-arrows = Стрілки
help-arrows-does = До найближчої кнопки в той бік
help-enter = Enter або пробіл
help-enter-does = Натиснути кнопку
help-escape = Esc
help-escape-does = Закрити вікно або повернутися назад
help-home = Home
help-home-does = Перейти до тем
help-page = Page Up, Page Down
help-page-does = Пересунути довгий текст угору чи вниз
help-help = F1 або ?
help-help-does = Відкрити чи закрити цей список
help-speech = F8 або Enter (тримати)
help-speech-does = Увімкнути чи вимкнути голос
help-dark = F7
help-dark-does = Погасити екран, коли голос увімкнено
