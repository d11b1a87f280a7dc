### For the staff, behind the PIN. Button words are short.

one-moment = Минуту, пожалуйста

staff-title = Для сотрудников
staff-pin = Введите ПИН-код
staff-digits = Введено цифр: { $count }
staff-erase = Стереть
staff-enter = Ввести
staff-checking = Проверка
staff-wrong = Неверный ПИН-код
staff-wait = Подождите: { $seconds } с
staff-quit = Выйти
staff-restart = Перезапуск
staff-quit-ask = Закрыть программу? Аппарат не заработает, пока его не запустят снова.
staff-measure = Измерить экран
staff-languages = Языки на экране до перезапуска
staff-state = Состояние
staff-version = Версия { $version }
staff-running = Работает { $minutes } мин
staff-memory = Память: { $megabytes } МБ
staff-restarts = Перезапусков после сбоя: { $count }
staff-log = Последние строки журнала
staff-log-empty = Журнал пуст
