home-title = Ваша рентгеноскопия
home-notice = Это только общие сведения. Они не заменяют советов медиков, которые вас лечат.
home-draft = Медицинские специалисты ещё не проверяли этот текст. Если не уверены, спросите медиков.
own-card = Эту страницу написали: { $clinic }.

languages-title = Выберите свой язык
languages-second-title = Выберите второй язык
languages-more = Другие языки
welcome-touch = Коснитесь экрана, чтобы начать

button-home = Начало
button-back = Назад
button-next = Далее
button-next-topic = Далее: { $topic }
# Открывает размер букв и цвета.
button-display = Вид экрана
button-close = Закрыть
button-up = Вверх
button-down = Вниз
button-words = Важные слова
button-about = О памятке
button-language = Язык: { $language }

place = { $number } из { $total }
place-step = Шаг { $number } из { $total }

words-title = Важные слова
about-title = О памятке
about-sources = Источники

display-title = Вид экрана
display-text-size = Размер букв
# Кириллическая буква А.
display-sample = А
display-text-size-step = Размер букв: { $step } из 5
display-colors = Цвета
display-paper = Бумага
display-night = Ночь
display-contrast = Контраст
display-two-languages = Два языка
# Второй язык не нужен.
display-off = Нет
display-choose = Выбрать
display-moving-pictures = Движущиеся картинки
display-play = Включить
display-hold-still = Стоп
display-touch = Касание
display-touch-usual = Как всегда
display-hands-shake = У меня дрожат руки

idle-title = Вы ещё здесь?
idle-count = { $seconds ->
    [one] Через { $seconds } секунду экран вернётся в начало.
    [few] Через { $seconds } секунды экран вернётся в начало.
    [many] Через { $seconds } секунд экран вернётся в начало.
   *[other] Через { $seconds } секунды экран вернётся в начало.
}
idle-stay = Я ещё здесь
idle-leave = Начать заново

button-play = Смотреть
button-pause = Пауза
film-bar = Момент фильма

dose-years = { $years ->
    [one] { $years } год
    [few] { $years } года
    [many] { $years } лет
   *[other] { $years } года
}
dose-background = Природа за год
