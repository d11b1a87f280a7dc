# Topic: what-happens
what-happens-title = Как это проходит
what-happens-hint = Ваше обследование шаг за шагом

## what-happens/where
what-happens-where = Вы придёте в центр или больницу
what-happens-where-center = Возможно, вы придёте в рентгеновский центр как [амбулаторный пациент](outpatient).
what-happens-where-hospital = Или обследование проведут, пока вы лежите в больнице.

## what-happens/clothes
what-happens-clothes = Возможно, вы наденете больничную рубашку
what-happens-clothes-gown = Возможно, надо будет снять часть одежды или всю. Тогда медработники дадут вам больничную рубашку.
what-happens-clothes-help = Нужна помощь, чтобы переодеться? Попросите медработников.

## what-happens/shield
what-happens-shield = Защиту могут дать, а могут и не дать
what-happens-shield-shield = Свинцовая защита или [фартук](lead-apron) задерживает [излучение](radiation), которое вам не нужно. Она может закрыть низ живота или другую часть тела.
what-happens-shield-today = Сейчас она часто не нужна. Хотите узнать больше? Спросите медработников.

## what-happens/comfort
what-happens-comfort = Сначала вам могут дать лекарство
what-happens-comfort-medicine = При некоторых обследованиях дают лекарство от боли. Или дают [успокоительное](sedative), чтобы вы расслабились.
what-happens-comfort-needle = Его могут дать, когда иглу вводят в [сустав](joint) или [артерию](artery).
what-happens-comfort-tell = Если вам больно или страшно, скажите медработникам.

## what-happens/drink
what-happens-drink = Возможно, вы выпьете контрастное вещество
what-happens-drink-drink = При некоторых обследованиях пьют жидкость с [контрастным веществом](contrast-dye). [Барий](barium) — одно из таких веществ.
what-happens-drink-clearer = С ним части тела видны яснее.

## what-happens/dye
what-happens-dye = Контрастное вещество могут ввести иначе
what-happens-dye-lead = Если вы не пьёте [контрастное вещество](contrast-dye), его могут ввести:
what-happens-dye-iv = Через [капельницу](iv-line) в вену
what-happens-dye-enema = [Клизмой](enema) в прямую кишку (конец кишечника)

## what-happens/table
what-happens-table = Медработники помогут вам у рентгеновского стола
what-happens-table-lead = Вы лежите на рентгеновском столе или стоите у него. Медработники могут попросить вас:
what-happens-table-turn = Повернуться
what-happens-table-move = Подвигать одной частью тела
what-happens-table-breath = Ненадолго задержать дыхание

## what-happens/catheter
what-happens-catheter = Для некоторых обследований нужен катетер
what-happens-catheter-numb = Если вам нужен [катетер](catheter), медработники сначала обезболят это место.
what-happens-catheter-needle = Затем ваш врач введёт иглу. Это может быть пах, локтевой сгиб или другое место.

## what-happens/pictures
what-happens-pictures = Аппарат делает снимки в движении
what-happens-pictures-scanner = Ваш врач или [рентгенолаборант](technologist) делает снимки [рентгеновским аппаратом](c-arm). Медработники смотрят их на экране.
what-happens-pictures-long = Обследование может длиться примерно:
what-happens-pictures-most = 45–60 минут (рентген пищевода, желудка или толстой кишки)
    .spoken = От сорока пяти до шестидесяти минут (рентген пищевода, желудка или толстой кишки)
what-happens-pictures-small-bowel = От 90 минут до 3 часов (тонкая кишка)

## what-happens/finish
what-happens-finish = Потом обследование закончится
what-happens-finish-catheter = Если вам ставили [катетер](catheter), врач его вынет. Медработники могут какое-то время за вами наблюдать.
what-happens-finish-ask = Перед уходом спросите медработников: «Что мне делать дома? Кому звонить, если нужна помощь?»
