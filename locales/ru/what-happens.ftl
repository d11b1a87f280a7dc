# Topic: what-happens
what-happens-title = Как это проходит
what-happens-hint = Ваше обследование шаг за шагом

## what-happens/where
what-happens-where = Вы придёте в медицинский центр или больницу
what-happens-where-center = Возможно, вы придёте в диагностический центр как [амбулаторный пациент](outpatient).
what-happens-where-hospital = Или обследование могут провести, пока вы лежите в больнице.

## what-happens/clothes
what-happens-clothes = Возможно, вы наденете больничную рубашку
what-happens-clothes-gown = Возможно, надо будет снять часть одежды или всю. Тогда медики дадут вам больничную рубашку.
what-happens-clothes-help = Нужна помощь, чтобы переодеться? Попросите медиков.

## what-happens/shield
what-happens-shield = Защиту от излучения дают не всегда
what-happens-shield-shield = Свинцовая защита или [фартук](lead-apron) задерживает [излучение](radiation), которое вам не нужно. Она может закрыть низ живота или другую часть тела.
what-happens-shield-today = В наши дни она часто не нужна. Хотите узнать больше? Спросите медиков.

## what-happens/comfort
what-happens-comfort = Сначала вам могут дать лекарство
what-happens-comfort-medicine = При некоторых обследованиях дают лекарство от боли. Могут дать [седативное](sedative), чтобы вы расслабились, или и то и другое.
what-happens-comfort-needle = Такое лекарство могут дать, когда иглу вводят в [сустав](joint) или [артерию](artery).
what-happens-comfort-tell = Если вам больно или страшно, скажите медикам.

## what-happens/drink
what-happens-drink = Возможно, вам дадут выпить контрастное вещество
what-happens-drink-drink = При некоторых обследованиях пьют жидкость с [контрастным веществом](contrast-dye). [Барий](barium) — одно из таких веществ.
what-happens-drink-clearer = С ним органы видны яснее.

## what-happens/dye
what-happens-dye = Контрастное вещество могут ввести иначе
what-happens-dye-lead = Если вы не пьёте [контрастное вещество](contrast-dye), его могут ввести:
what-happens-dye-iv = Через [капельницу](iv-line) в вену
what-happens-dye-enema = [Клизмой](enema) в прямую кишку (конец кишечника)
what-happens-dye-needle = Иглой в сустав
what-happens-dye-womb = Тонкой трубкой в матку

## what-happens/table
what-happens-table = Медики помогут вам у рентгеновского стола
what-happens-table-lead = Вы лежите на рентгеновском столе или стоите у него. Медики могут попросить вас:
what-happens-table-turn = Повернуться
what-happens-table-move = Подвигать одной частью тела
what-happens-table-breath = Ненадолго задержать дыхание

## what-happens/catheter
what-happens-catheter = Для некоторых обследований нужен катетер
what-happens-catheter-numb = Если вам нужен [катетер](catheter), медики сначала обезболят это место.
what-happens-catheter-needle = Затем ваш врач введёт иглу. Это может быть пах, запястье, локтевой сгиб или другое место.

## what-happens/pictures
what-happens-pictures = Аппарат показывает органы в движении
what-happens-pictures-scanner = Ваш врач или [рентгенолаборант](technologist) делает снимки [рентгеновским аппаратом](c-arm). Медики смотрят их на экране.
what-happens-pictures-takes = Это длится примерно:
what-happens-pictures-short = От 15 до 30 минут (пищевод или желудок)
    .spoken = От пятнадцати до тридцати минут (пищевод или желудок)
what-happens-pictures-longer = От 30 до 60 минут (толстая кишка или сердце)
    .spoken = От тридцати до шестидесяти минут (толстая кишка или сердце)
what-happens-pictures-hours = Несколько часов (тонкая кишка)

## what-happens/feel
what-happens-feel = Что вы можете почувствовать
what-happens-feel-barium = Барий: вкус мела, полный живот, спазмы
what-happens-feel-dye = Контрастное вещество в крови: тепло на несколько секунд
what-happens-feel-needle = Игла: короткий укол, потом давление
what-happens-feel-womb = Обследование матки: недолгие спазмы
what-happens-feel-tell = Если появится зуд, отёк или станет трудно дышать, **сразу** скажите медикам.

## what-happens/finish
what-happens-finish = Потом обследование закончится
what-happens-finish-catheter = Если вам ставили [катетер](catheter), врач его вынет. Медики могут какое-то время за вами наблюдать.
what-happens-finish-ask = Перед уходом спросите медиков: «Что мне делать дома? Кому звонить, если нужна помощь?»

## what-happens/swallow-drink
what-happens-swallow-drink = Вы пьёте барий маленькими глотками
what-happens-swallow-drink-fizz = Сначала могут дать проглотить шипучий порошок. Старайтесь не отрыгивать.
what-happens-swallow-drink-drink = Потом вы пьёте [барий](barium) — белое [контрастное вещество](contrast-dye). Медики говорят, когда глотать.
what-happens-swallow-drink-taste = На вкус он как мел. С ним органы видны яснее.

## what-happens/swallow-table
what-happens-swallow-table = Вы стоите, поворачиваетесь и ложитесь
what-happens-swallow-table-stand = Вы стоите у рентгеновского стола. Потом он может наклониться, и вы окажетесь лёжа.
what-happens-swallow-table-turn = Медики просят повернуться, подвигаться и ненадолго задержать дыхание.
what-happens-swallow-table-sit = Если не можете стоять, скажите. Вы можете сесть.

## what-happens/swallow-pictures
what-happens-swallow-pictures = Медики смотрят, как вы глотаете
what-happens-swallow-pictures-scanner = Врач или [рентгенолаборант](technologist) снимает рентгеновским аппаратом движущееся изображение.
what-happens-swallow-pictures-watch = На экране они видят, как барий идёт вниз.
what-happens-swallow-pictures-press = Вам могут нажать на живот, чтобы барий разошёлся.

## what-happens/swallow-feel
what-happens-swallow-feel = Живот может казаться полным
what-happens-swallow-feel-full = Живот может казаться полным, может немного тошнить. У большинства людей боли нет.
what-happens-swallow-feel-tell = Если вы поперхнулись, появился зуд или трудно дышать, **сразу** скажите медикам.

## what-happens/swallow-long
what-happens-swallow-long = Сколько это длится
what-happens-swallow-long-short = Рентген пищевода или желудка длится примерно от 15 до 30 минут.
    .spoken = Рентген пищевода или желудка длится примерно от пятнадцати до тридцати минут.
what-happens-swallow-long-long = Обследование тонкой кишки — несколько часов. Между снимками вы ждёте.
what-happens-swallow-long-home = Потом часто можно есть, пить и идти домой. Сначала спросите.

## what-happens/bowel-tube
what-happens-bowel-tube = Вам делают клизму с барием
what-happens-bowel-tube-side = Вы лежите на боку на рентгеновском столе. По первому снимку видно, пуст ли кишечник.
what-happens-bowel-tube-tube = В прямую кишку (конец кишечника) вводят маленькую трубку. Это [клизма](enema).
what-happens-bowel-tube-balloon = Трубку может удерживать маленький надувной баллончик.

## what-happens/bowel-fill
what-happens-bowel-fill = Барий заполняет кишечник
what-happens-bowel-fill-barium = По трубке идёт [барий](barium) — белое [контрастное вещество](contrast-dye). Часто вводят и воздух.
what-happens-bowel-fill-clear = С ним кишечник виден яснее.
what-happens-bowel-fill-feel = Живот распирает, могут быть спазмы. Дышите медленно и глубоко. Если больно, скажите медикам.

## what-happens/bowel-turn
what-happens-bowel-turn = Вы поворачиваетесь для снимков
what-happens-bowel-turn-turn = Медики просят повернуться, подвигаться и ненадолго задержать дыхание.
what-happens-bowel-turn-tip = Стол может наклониться. Вам могут нажать на живот.

## what-happens/bowel-pictures
what-happens-bowel-pictures = Медики смотрят на экран
what-happens-bowel-pictures-scanner = Врач или [рентгенолаборант](technologist) снимает рентгеновским аппаратом движущееся изображение.
what-happens-bowel-pictures-long = Обследование длится примерно от 30 до 60 минут.
    .spoken = Обследование длится примерно от тридцати до шестидесяти минут.
what-happens-bowel-pictures-shot = Вам могут сделать укол, чтобы расслабить кишечник. Тогда спросите, когда можно водить машину.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Потом вы идёте в туалет
what-happens-bowel-toilet-out = Почти весь барий вытекает, трубку вынимают. Потом вы идёте в туалет.
what-happens-bowel-toilet-last = Могут сделать ещё один или два снимка.
what-happens-bowel-toilet-home = Часто можно есть, пить и идти домой. Сначала спросите.

## what-happens/heart-ready
what-happens-heart-ready = Медики помогут вам расслабиться
what-happens-heart-ready-line = Вам ставят [капельницу](iv-line) в руку. Наклейки на груди показывают, как бьётся сердце.
what-happens-heart-ready-relax = Вам могут дать лекарство от боли, [седативное](sedative), чтобы вы расслабились, или и то и другое. Вы не спите.
what-happens-heart-ready-table = Вы лежите на рентгеновском столе.

## what-happens/heart-numb
what-happens-heart-numb = Запястье или пах обезболят
what-happens-heart-numb-numb = Сначала медики обезболят запястье или пах. Минутку пощиплет.
what-happens-heart-numb-needle = Потом введут иглу и тонкую трубку ([катетер](catheter)). Вы можете почувствовать давление.
what-happens-heart-numb-elbow = Иногда это локтевой сгиб или другое место.

## what-happens/heart-tube
what-happens-heart-tube = Трубка идёт к сердцу
what-happens-heart-tube-feel = Трубку внутри вы не чувствуете.
what-happens-heart-tube-watch = [Рентгеновский аппарат](c-arm) движется вокруг вас и снимает. Медики смотрят на экран.
what-happens-heart-tube-tell = Если в груди болит или сдавило, **сразу** скажите медикам.

## what-happens/heart-dye
what-happens-heart-dye = Видно, как течёт кровь
what-happens-heart-dye-warm = По трубке вводят [контрастное вещество](contrast-dye). На несколько секунд может стать тепло.
what-happens-heart-dye-breath = Возможно, надо будет задержать дыхание.
what-happens-heart-dye-stent = Если [артерия](artery) узкая, могут поставить [стент](stent).
what-happens-heart-dye-tell = Если появится зуд, отёк или станет трудно дышать, **сразу** скажите медикам.

## what-happens/heart-rest
what-happens-heart-rest = Трубку вынимают, и вы отдыхаете
what-happens-heart-rest-out = Медики вынимают трубку и прижимают это место или надевают повязку-браслет.
what-happens-heart-rest-still = Вы отдыхаете несколько часов. Лежите неподвижно, как вам скажут.
what-happens-heart-rest-tell = Если в месте прокола стало мокро или вам плохо, громко позовите.
what-happens-heart-rest-long = Само обследование часто длится от 30 до 60 минут.
    .spoken = Само обследование часто длится от тридцати до шестидесяти минут.

## what-happens/tube-ready
what-happens-tube-ready = Медики готовят вас
what-happens-tube-ready-line = Вам ставят [капельницу](iv-line). Кожу очищают и обезболивают. Немного щиплет.
what-happens-tube-ready-relax = Вам могут дать лекарство от боли, [седативное](sedative), чтобы вы расслабились, или и то и другое. Некоторые засыпают.
what-happens-tube-ready-table = Вы лежите на рентгеновском столе. Возможно, надо будет задержать дыхание.

## what-happens/tube-in
what-happens-tube-in = Вводят тонкую трубку
what-happens-tube-in-place = Иглу и тонкую трубку ([катетер](catheter)) вводят в пах, запястье, локтевой сгиб или другое место.
what-happens-tube-in-watch = Медики смотрят на экран. От [контрастного вещества](contrast-dye) может стать тепло.
what-happens-tube-in-tell = Если появится зуд, боль или станет трудно дышать, **сразу** скажите медикам.

## what-happens/tube-kind
what-happens-tube-kind = Вам ставят стент, дренаж или катетер в вену
what-happens-tube-kind-stent = [Стент](stent): баллончик открывает узкое место, стент держит его открытым
what-happens-tube-kind-drain = Дренаж: по мягкой трубке выходит лишняя жидкость
what-happens-tube-kind-line = Катетер в вене: по мягкой трубке лекарство идёт в крупную [вену](vein)
what-happens-tube-kind-tight = От стента в сердце может на несколько секунд сдавить грудь. Скажите медикам.

## what-happens/tube-rest
what-happens-tube-rest = Потом вы отдыхаете
what-happens-tube-rest-out = Если ставили стент, баллончик и катетер вынимают. Стент, дренаж или катетер в вене остаётся.
what-happens-tube-rest-still = Вы отдыхаете, часто несколько часов. Лежите неподвижно, как вам скажут.
what-happens-tube-rest-tell = Если в месте прокола стало мокро или вам плохо, громко позовите.
what-happens-tube-rest-long = Установка стента в сердце длится от 30 минут до 2 часов.
    .spoken = Установка стента в сердце длится от тридцати минут до двух часов.

## what-happens/bone-numb
what-happens-bone-numb = Либо вам вводят иглу в сустав
what-happens-bone-numb-table = Вы лежите на рентгеновском столе. Кожу очищают и обезболивают. Несколько секунд щиплет.
what-happens-bone-numb-pressure = Потом вы чувствуете давление, или [сустав](joint) распирает.
what-happens-bone-numb-relax = Сначала могут дать лекарство от боли, [седативное](sedative), чтобы вы расслабились, или и то и другое.

## what-happens/bone-needle
what-happens-bone-needle = Медики видят, куда идёт игла
what-happens-bone-needle-dye = Немного [контрастного вещества](contrast-dye) покажет, в нужном ли месте игла.
what-happens-bone-needle-move = Медики могут попросить подвигать суставом.
what-happens-bone-needle-long = Это длится примерно от 15 до 30 минут.
    .spoken = Это длится примерно от пятнадцати до тридцати минут.
what-happens-bone-needle-tell = Если появится зуд, отёк или станет трудно дышать, **сразу** скажите медикам.

## what-happens/bone-sleep
what-happens-bone-sleep = Либо вам делают операцию
what-happens-bone-sleep-sleep = Вы спите, или вам обезболивают часть тела. Медики выбирают вместе с вами.
what-happens-bone-sleep-feel = Если вы не спите, можете чувствовать прикосновения или движение. Если больно, **сразу** скажите медикам.

## what-happens/bone-c-arm
what-happens-bone-c-arm = При операции аппарат показывает кости
what-happens-bone-c-arm-arm = [Рентгеновский аппарат](c-arm) стоит над вами. Он похож на букву С.
what-happens-bone-c-arm-screen = Хирург снова и снова смотрит на экран: проверяет, что каждая часть стоит правильно.
what-happens-bone-c-arm-staff = Медики в фартуках: они каждый день работают рядом с рентгеном.

## what-happens/bone-rest
what-happens-bone-rest = Потом вы отдыхаете
what-happens-bone-rest-needle = После прокола часто можно в тот же день идти домой. Отдыхайте там.
what-happens-bone-rest-surgery = После операции вас везут в палату пробуждения. Медсёстры следят за вами и дают лекарство от боли.
what-happens-bone-rest-ask = Спросите: «Когда мне можно домой? Что видно на снимках?»

## what-happens/womb-lie
what-happens-womb-lie = Вы лежите на рентгеновском столе
what-happens-womb-lie-like = Это как осмотр у гинеколога.
what-happens-womb-lie-lie = Вы лежите на спине, ноги согнуты в коленях.
what-happens-womb-lie-open = Влагалище открывают зеркалом. Шейку матки очищают.

## what-happens/womb-tube
what-happens-womb-tube = Контрастное вещество вводят в матку
what-happens-womb-tube-tube = Тонкую трубку ([катетер](catheter)) вводят через шейку матки.
what-happens-womb-tube-dye = По ней идёт [контрастное вещество](contrast-dye). С ним матка и трубы видны яснее.

## what-happens/womb-pictures
what-happens-womb-pictures = Медики смотрят на экран
what-happens-womb-pictures-scanner = Врач или [рентгенолаборант](technologist) снимает рентгеновским аппаратом движущееся изображение.
what-happens-womb-pictures-turn = Медики могут попросить повернуться или ненадолго задержать дыхание.
what-happens-womb-pictures-long = Обследование длится примерно 30 минут.

## what-happens/womb-feel
what-happens-womb-feel = Могут быть спазмы
what-happens-womb-feel-cramps = Это похоже на боль при месячных, слабую или сильную. Обычно она скоро проходит.
what-happens-womb-feel-faint = Если вот-вот потеряете сознание, появился зуд или трудно дышать, **сразу** скажите медикам.
what-happens-womb-feel-stop = Вы можете сказать «стоп». Заранее договоритесь о знаке.

## what-happens/womb-finish
what-happens-womb-finish = Потом обследование закончится
what-happens-womb-finish-out = Медики вынимают трубку. Отдохните, пока не станет хорошо.
what-happens-womb-finish-pad = Контрастное вещество вытекает. Наденьте прокладку.
what-happens-womb-finish-ask = Спросите: «Что мне делать дома? Кому звонить, если нужна помощь?»
