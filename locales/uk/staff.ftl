### For the staff, behind the PIN. Button words are short.

one-moment = Хвилинку, будь ласка

staff-title = Для працівників
staff-pin = Введіть PIN-код
staff-digits = Введено цифр: { $count }
staff-erase = Стерти
staff-enter = Ввести
staff-checking = Перевірка
staff-wrong = Неправильний PIN-код
staff-wait = Зачекайте: { $seconds } с
staff-quit = Вийти
staff-restart = Перезапуск
staff-quit-ask = Закрити програму? Апарат не запрацює, доки його не запустять знову.
staff-measure = Виміряти екран
staff-languages = Мови на екрані до перезапуску
staff-state = Стан
staff-version = Версія { $version }
staff-running = Працює { $minutes } хв
staff-memory = Пам’ять: { $megabytes } МБ
staff-restarts = Перезапусків після збою: { $count }
staff-log = Останні рядки журналу
staff-log-empty = Журнал порожній
