# Topic: get-ready
get-ready-title = Подготовка
get-ready-hint = Что сделать заранее

## get-ready/depends
get-ready-depends = Подготовка зависит от обследования
get-ready-depends-nothing = Перед некоторыми обследованиями ничего особенного делать не нужно.
get-ready-depends-something = Перед другими, возможно, придётся на время отказаться от еды, питья или некоторых лекарств.
get-ready-depends-told = Ваш врач скажет, что делать. Не уверены? Позвоните и спросите.

## get-ready/food
get-ready-food-stop = Спросите, когда перестать есть и пить
# Слово «натощак» многие понимают как «воду можно», поэтому в тексте всегда сказано «есть и пить».
get-ready-food-team = Медики скажут, надо ли вам перестать есть **и** пить и когда. Это называется «прийти [натощак](fast)».
get-ready-food-team-bowel = Медики скажут, когда перестать есть и **до какого часа** можно пить прозрачные жидкости, например воду. После этого — [натощак](fast): не ешьте и не пейте.
get-ready-food-why = Для некоторых обследований желудок должен быть пустым, чтобы снимки были чёткими.
get-ready-food-why-swallow = Чтобы снимки были чёткими, желудок часто должен быть пустым.
get-ready-food-why-sedative = Когда желудок пуст, [седативное](sedative) безопаснее.
get-ready-food-needle = Если иглу вводят в сустав: часто можно есть и пить как обычно. Но сначала спросите.
get-ready-food-sip = Спросите: «Можно ли пить воду? Можно ли запить таблетки глотком воды?»
get-ready-food-sip-bowel = Спросите: «Можно ли запить таблетки глотком воды?»
get-ready-food-sugar = При диабете спросите, что делать, если сахар упадёт.

## get-ready/bowel-prep
get-ready-bowel-prep = Перед клизмой с барием очистите кишечник
get-ready-bowel-prep-why = Кишечник должен быть пустым, чтобы снимки были чёткими.
get-ready-bowel-prep-lead = В листке от медиков сказано:
get-ready-bowel-prep-liquids = Когда пить только прозрачные жидкости, например воду
get-ready-bowel-prep-laxative = Когда принять слабительное (оно очищает кишечник)
get-ready-bowel-prep-first = У вас болезнь почек, болезнь сердца или диабет? Сначала спросите.

## get-ready/medicines
get-ready-medicines = Спросите о своих лекарствах
get-ready-medicines-never = **Никаких лекарств сами не отменяйте.** Сначала спросите [врача](provider) про:
get-ready-medicines-thinners = Лекарства, разжижающие кровь
get-ready-medicines-diabetes = Инсулин или другие лекарства от диабета, если вам нельзя есть
get-ready-medicines-metformin-dye = Метформин (metformin): спросите, делать ли перерыв на два дня
get-ready-medicines-others = Все другие лекарства
get-ready-medicines-why = Некоторые усиливают кровотечение. Другие опасно отменять.

## get-ready/tell-us
get-ready-tell-us = Расскажите медикам о своём здоровье
get-ready-tell-us-lead = **До** обследования скажите медикам:
get-ready-tell-us-baby = О беременности (даже если не уверены) или кормлении грудью
get-ready-tell-us-reaction = Об астме, любой аллергии или прошлой реакции на [контрастное вещество](contrast-dye)
get-ready-tell-us-organs = О диабете, болезни почек, сердца или щитовидной железы
get-ready-tell-us-bleeding = О склонности к кровотечениям или о лекарстве, разжижающем кровь
get-ready-tell-us-why = Это помогает заботиться о вашей безопасности.

## get-ready/tell-us-more
get-ready-tell-us-more = Скажите медикам и об этом
get-ready-tell-us-more-lead = **До** обследования скажите медикам:
get-ready-tell-us-more-swallowing = О том, что трудно глотать или вы поперхиваетесь
get-ready-tell-us-more-bowel = О недавней непроходимости или операции на кишечнике
get-ready-tell-us-more-stand = О том, что трудно стоять, поворачиваться или лежать ровно на спине
get-ready-tell-us-more-infection = О повышенной температуре или инфекции
get-ready-tell-us-more-metal = О кардиостимуляторе или металле в теле
get-ready-tell-us-more-x-rays = О прошлых [рентгеновских снимках](x-ray)

## get-ready/womb-when
get-ready-womb-when = Обследование матки — после месячных
get-ready-womb-when-days = Его делают в дни после месячных. Дату вам назначат медики.
get-ready-womb-when-must = Беременным его делать нельзя. Сначала могут сделать тест на беременность.
get-ready-womb-when-sex = О половой жизни перед обследованием — как сказано в вашем листке.

## get-ready/womb-before
get-ready-womb-before = Спросите про обезболивающее
get-ready-womb-before-pain = Спазмы бывают часто. Спросите, принять ли заранее лекарство от боли. И ещё:
get-ready-womb-before-pad = Возьмите прокладку на дорогу домой
get-ready-womb-before-toilet = Сначала сходите в туалет
get-ready-womb-before-who = Спросите, кто будет в кабинете

## get-ready/day
get-ready-day = План на день обследования
get-ready-day-lead = Чтобы день прошёл легко:
get-ready-day-jewelry = Оставьте украшения дома (металл закрывает часть снимка)
get-ready-day-bring = Возьмите с собой список лекарств и аллергий
get-ready-day-company = Спросите, кому можно войти с вами
get-ready-day-ride = Договоритесь о дороге: после [седативного](sedative) взрослый должен отвезти вас домой

## get-ready/child
get-ready-child = Обследование у вашего ребёнка?
get-ready-child-stay = Часто одному из родителей можно остаться. Спросите медиков.
get-ready-child-apron = Если остаётесь, на вас будет [свинцовый фартук](lead-apron). Если вы беременны или это возможно, с ребёнком должен остаться другой взрослый.
get-ready-child-bring = Возьмите любимую игрушку и чашку ребёнка.
