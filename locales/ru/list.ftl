### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = Мой список
list-count = Мой список: { $count }
list-count-spoken =
    { $count ->
        [0] Ваш список пуст.
        [one] { $count } пункт в вашем списке.
        [few] { $count } пункта в вашем списке.
        [many] { $count } пунктов в вашем списке.
       *[other] { $count } пункта в вашем списке.
    }
list-add = Внести в мой список: { $statement }
list-tell = Хочу сказать вам
list-ask = Хочу спросить
list-for-team = { $language }, для медиков
list-empty = Ваш список пуст. Чтобы заполнить его, коснитесь «Сказать и спросить».
list-note = Покажите этот экран медикам. Это не анкета и не согласие. Аппарат ничего не сохраняет.
list-unwell = Скажите медикам сейчас же
list-unwell-note = Этот аппарат никого не вызывает. Обратитесь к ближайшему сотруднику или поднимите руку.
list-others-hear = Другие могут это услышать
list-others-hear-note = Список прочитают вслух через динамик.
list-go-on = Продолжить
list-not-now = Не сейчас
