### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = Мій список
list-count = Мій список: { $count }
list-count-spoken =
    { $count ->
        [0] Ваш список порожній.
        [one] { $count } пункт у вашому списку.
        [few] { $count } пункти у вашому списку.
        [many] { $count } пунктів у вашому списку.
       *[other] { $count } пункту у вашому списку.
    }
list-add = Додати до мого списку: { $statement }
list-tell = Хочу сказати вам
list-ask = Хочу запитати
list-for-team = { $language }, для медиків
list-empty = Ваш список порожній. Щоб заповнити його, торкніться «Сказати й запитати».
list-note = Покажіть цей екран медикам. Це не анкета і не згода. Апарат нічого не зберігає.
list-unwell = Скажіть медикам негайно
list-unwell-note = Цей апарат нікого не викликає. Зверніться до найближчого працівника або підніміть руку.
list-others-hear = Інші можуть це почути
list-others-hear-note = Список прочитають уголос через динамік.
list-go-on = Продовжити
list-not-now = Не зараз
