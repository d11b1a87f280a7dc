### Listen, and the speech mode for people who cannot see. The speech-* messages are only heard.

button-listen = Слушать
listen-all = Прочитать мне всё
listen-repeat = Повторить
listen-next = Пропустить
listen-stop = Стоп
listen-softer = Тише
listen-louder = Громче
listen-pace = Скорость: { $pace }
listen-slow = медленно
listen-usual = нормально
listen-fast = быстро
listen-no-service = Сейчас этот аппарат не может читать вслух.
listen-no-voice = У этого аппарата пока нет русского голоса.
listen-ask = Попросите медиков прочитать вам это.
listen-larger = Буквы крупнее

speech-on = Голос включён.
speech-off = Голос выключен.
speech-keys = Стрелка вниз читает дальше, стрелка вверх возвращает назад. Стрелки влево и вправо переводят от кнопки к кнопке. Энтер нажимает кнопку. Чтобы выключить голос, нажмите Энтер и держите. Клавиша эф семь гасит экран.
speech-welcome = Чтобы читать по-русски, найдите стрелками Русский. Потом нажмите Энтер.
speech-button = кнопка
speech-choice = вариант
speech-chosen = выбрано
speech-check-box = квадратик
speech-checked = отмечено
speech-not-checked = не отмечено
speech-not-chosen = не выбрано
speech-link = слово с объяснением
speech-heading = заголовок
speech-picture = картинка
speech-slider = ползунок
speech-percent = { $percent } %
speech-place = Страница { $number } из { $total }
speech-parts = Частей на экране: { $count }
speech-volume = Громкость: { $percent } %

speech-group = Звук
speech-darken = Погасить экран
speech-dark = Экран погашен.
speech-light = Экран снова виден.
speech-touch = Коснитесь, чтобы увидеть экран
