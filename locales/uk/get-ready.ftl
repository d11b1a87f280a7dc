# Topic: get-ready
get-ready-title = Підготовка
get-ready-hint = Що зробити заздалегідь

## get-ready/depends
get-ready-depends = Підготовка залежить від обстеження
get-ready-depends-nothing = Перед деякими обстеженнями нічого особливого робити не треба.
get-ready-depends-something = Перед іншими, можливо, доведеться на певний час відмовитися від їжі, пиття або деяких ліків.
get-ready-depends-told = Ваш лікар скаже, що робити. Не впевнені? Зателефонуйте і запитайте.

## get-ready/food
get-ready-food-stop = Запитайте, коли перестати їсти й пити
# «Натще» дехто розуміє як «воду можна», тому в тексті завжди сказано «їсти й пити».
get-ready-food-team = Медики скажуть, чи треба вам перестати їсти **й** пити і коли. Це називається «прийти [натще](fast)».
get-ready-food-team-bowel = Медики скажуть, коли перестати їсти і **до котрої години** можна пити прозорі рідини, наприклад воду. Після цього — [натще](fast): не їжте й не пийте.
get-ready-food-why = Для деяких обстежень шлунок має бути порожнім, щоб знімки були чіткими.
get-ready-food-why-swallow = Щоб знімки були чіткими, шлунок часто має бути порожнім.
get-ready-food-why-sedative = Коли шлунок порожній, [седативне](sedative) безпечніше.
get-ready-food-needle = Якщо голку вводять у суглоб: часто можна їсти й пити як зазвичай. Але спочатку запитайте.
get-ready-food-sip = Запитайте: «Чи можна пити воду? Чи можна запити таблетки ковтком води?»
get-ready-food-sip-bowel = Запитайте: «Чи можна запити таблетки ковтком води?»
get-ready-food-sugar = Маєте діабет? Запитайте, що робити, якщо цукор упаде.

## get-ready/bowel-prep
get-ready-bowel-prep = Перед клізмою з барієм очистьте кишківник
get-ready-bowel-prep-why = Кишківник має бути порожнім, щоб знімки були чіткими.
get-ready-bowel-prep-lead = В аркуші від медиків сказано:
get-ready-bowel-prep-liquids = Коли пити лише прозорі рідини, наприклад воду
get-ready-bowel-prep-laxative = Коли прийняти проносне (воно очищує кишківник)
get-ready-bowel-prep-first = Маєте хворобу нирок, хворобу серця або діабет? Спочатку запитайте.

## get-ready/medicines
get-ready-medicines = Запитайте про свої ліки
get-ready-medicines-never = **Самі не припиняйте приймати жодних ліків.** Спочатку запитайте [лікаря](provider) про:
get-ready-medicines-thinners = Ліки, що розріджують кров
get-ready-medicines-diabetes = Інсулін або інші ліки від діабету, якщо вам не можна їсти
get-ready-medicines-metformin-dye = Метформін (metformin): запитайте, чи робити перерву на два дні
get-ready-medicines-others = Усі інші ліки
get-ready-medicines-why = Деякі посилюють кровотечу. Інші припиняти небезпечно.

## get-ready/tell-us
get-ready-tell-us = Розкажіть медикам про своє здоров’я
get-ready-tell-us-lead = **До** обстеження скажіть медикам про:
get-ready-tell-us-baby = Вагітність (навіть якщо не впевнені) або годування груддю
get-ready-tell-us-reaction = Астму, будь-яку алергію або попередню реакцію на [контрастну речовину](contrast-dye)
get-ready-tell-us-organs = Діабет або хворобу нирок, серця чи щитоподібної залози
get-ready-tell-us-bleeding = Схильність до кровотеч або ліки, що розріджують кров
get-ready-tell-us-why = Це допомагає дбати про вашу безпеку.

## get-ready/tell-us-more
get-ready-tell-us-more = Скажіть медикам і про це
get-ready-tell-us-more-lead = **До** обстеження скажіть медикам про:
get-ready-tell-us-more-swallowing = Те, що вам важко ковтати або ви похлинаєтеся
get-ready-tell-us-more-bowel = Недавню непрохідність або операцію на кишківнику
get-ready-tell-us-more-stand = Те, що важко стояти, повертатися або лежати рівно на спині
get-ready-tell-us-more-infection = Підвищену температуру або інфекцію
get-ready-tell-us-more-metal = Кардіостимулятор або метал у тілі
get-ready-tell-us-more-x-rays = Попередні [рентгенівські знімки](x-ray)

## get-ready/womb-when
get-ready-womb-when = Обстеження матки — після місячних
get-ready-womb-when-days = Його роблять у дні після місячних. Дату вам призначать медики.
get-ready-womb-when-must = Вагітним його робити не можна. Спочатку можуть зробити тест на вагітність.
get-ready-womb-when-sex = Щодо статевого життя перед обстеженням — як сказано у вашому аркуші.

## get-ready/womb-before
get-ready-womb-before = Запитайте про знеболювальне
get-ready-womb-before-pain = Спазми бувають часто. Запитайте, чи прийняти заздалегідь ліки від болю. І ще:
get-ready-womb-before-pad = Візьміть прокладку на дорогу додому
get-ready-womb-before-toilet = Спочатку сходіть у туалет
get-ready-womb-before-who = Запитайте, хто буде в кабінеті

## get-ready/day
get-ready-day = План на день обстеження
get-ready-day-lead = Щоб день минув легко:
get-ready-day-jewelry = Залиште прикраси вдома (метал закриває частину знімка)
get-ready-day-bring = Візьміть із собою список ліків і алергій
get-ready-day-company = Запитайте, кому можна зайти з вами
get-ready-day-ride = Домовтеся про дорогу: після [седативного](sedative) дорослий мусить відвезти вас додому

## get-ready/child
get-ready-child = Обстеження у вашої дитини?
get-ready-child-stay = Часто комусь із батьків можна залишитися. Запитайте медиків.
get-ready-child-apron = Якщо залишаєтеся, на вас буде [свинцевий фартух](lead-apron). Якщо ви вагітні або це можливо, з дитиною мусить залишитися інший дорослий.
get-ready-child-bring = Візьміть улюблену іграшку й чашку дитини.
