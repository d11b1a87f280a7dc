home-title = Ваша рентгеноскопія
home-notice = Це лише загальні відомості. Вони не замінюють порад медиків, які вас лікують.
home-draft = Медичні фахівці ще не перевіряли цей текст. Якщо не впевнені, запитайте медиків.
own-card = Цю сторінку написали: { $clinic }.

languages-title = Виберіть свою мову
languages-second-title = Виберіть другу мову
languages-more = Інші мови
welcome-touch = Торкніться екрана, щоб почати

button-home = Початок
button-back = Назад
button-next = Далі
button-next-topic = Далі: { $topic }
# Відкриває розмір літер і кольори.
button-display = Вигляд
button-close = Закрити
button-up = Угору
button-down = Униз
button-words = Важливі слова
button-about = Про пам’ятку
button-language = Мова: { $language }

place = { $number } із { $total }
place-step = Крок { $number } із { $total }

words-title = Важливі слова
about-title = Про пам’ятку
about-sources = Джерела

display-title = Вигляд
display-text-size = Розмір літер
# Кирилична літера А.
display-sample = А
display-text-size-step = Розмір літер: { $step } із 5
display-colors = Кольори
display-paper = Папір
display-night = Ніч
display-contrast = Контраст
display-two-languages = Дві мови
# Друга мова не потрібна.
display-off = Немає
display-choose = Вибрати
display-moving-pictures = Рухомі малюнки
display-play = Рухати
display-hold-still = Стоп
display-touch = Дотик
display-touch-usual = Як завжди
display-hands-shake = У мене тремтять руки

idle-title = Ви ще тут?
idle-count = { $seconds ->
    [one] Через { $seconds } секунду екран повернеться на початок.
    [few] Через { $seconds } секунди екран повернеться на початок.
    [many] Через { $seconds } секунд екран повернеться на початок.
   *[other] Через { $seconds } секунди екран повернеться на початок.
}
idle-stay = Я ще тут
idle-leave = Почати знову

button-play = Дивитися
button-pause = Пауза
film-bar = Момент фільму

dose-years = { $years ->
    [one] { $years } рік
    [few] { $years } роки
    [many] { $years } років
   *[other] { $years } року
}
dose-background = Природа за рік
