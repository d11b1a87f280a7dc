### For the staff: measures the screen. The words between quotation marks are those of calibrate-smaller and calibrate-larger.

calibrate-title = Виміряти цей екран
calibrate-card = Прикладіть банківську картку пласко до екрана. Поєднайте її верхній кут із кутом рамки.
calibrate-drag = Тягніть за ручку або натискайте «Менше» і «Більше», доки рамка не стане розміром із картку.
calibrate-copy = Потім скопіюйте цей рядок у файл налаштувань. У ньому вказано ширину екрана в міліметрах.
calibrate-distance = Виміряйте також відстань від очей читача до екрана. Впишіть міліметри в цей рядок.
calibrate-window = Число точне, лише коли програма займає весь екран (--kiosk).
calibrate-box = Рамка розміром із банківську картку
calibrate-smaller = Менше
calibrate-larger = Більше
calibrate-done = Готово
