### For the staff: measures the screen. The words between quotation marks are those of calibrate-smaller and calibrate-larger.

calibrate-title = Измерить этот экран
calibrate-card = Приложите банковскую карту плашмя к экрану. Совместите её верхний угол с углом рамки.
calibrate-drag = Тяните за ручку или нажимайте «Меньше» и «Больше», пока рамка не станет размером с карту.
calibrate-copy = Затем скопируйте эту строку в файл настроек. В ней указана ширина экрана в миллиметрах.
calibrate-distance = Измерьте также расстояние от глаз читателя до экрана. Впишите миллиметры в эту строку.
calibrate-window = Число точно, только когда программа занимает весь экран (--kiosk).
calibrate-box = Рамка размером с банковскую карту
calibrate-smaller = Меньше
calibrate-larger = Больше
calibrate-done = Готово
