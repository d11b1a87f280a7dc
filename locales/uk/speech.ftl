### Listen, and the speech mode for people who cannot see. The speech-* messages are only heard.

button-listen = Слухати
listen-all = Прочитати мені все
listen-repeat = Повторити
listen-next = Пропустити
listen-stop = Стоп
listen-softer = Тихіше
listen-louder = Гучніше
listen-pace = Швидкість: { $pace }
listen-slow = повільно
listen-usual = нормально
listen-fast = швидко
listen-no-service = Зараз цей апарат не може читати вголос.
listen-no-voice = Цей апарат ще не має українського голосу.
listen-ask = Попросіть медиків прочитати вам це.
listen-larger = Більші літери

speech-on = Голос увімкнено.
speech-off = Голос вимкнено.
speech-keys = Стрілка вниз читає далі, стрілка вгору повертає назад. Стрілки вліво і вправо переводять від кнопки до кнопки. Ентер натискає кнопку. Щоб вимкнути голос, натисніть Ентер і тримайте. Клавіша еф сім гасить екран.
speech-welcome = Щоб читати українською, знайдіть стрілками Українська. Потім натисніть Ентер.
speech-button = кнопка
speech-choice = варіант
speech-chosen = вибрано
speech-check-box = квадратик
speech-checked = позначено
speech-not-checked = не позначено
speech-not-chosen = не вибрано
speech-link = слово з поясненням
speech-heading = заголовок
speech-picture = малюнок
speech-slider = повзунок
speech-percent = { $percent } %
speech-place = Сторінка { $number } із { $total }
speech-parts = Частин на екрані: { $count }
speech-volume = Гучність: { $percent } %

speech-group = Звук
speech-darken = Погасити екран
speech-dark = Екран погашено.
speech-light = Екран знову видно.
speech-touch = Торкніться, щоб побачити екран
