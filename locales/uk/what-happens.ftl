# Topic: what-happens
what-happens-title = Як це відбувається
what-happens-hint = Ваше обстеження крок за кроком

## what-happens/where
what-happens-where = Ви прийдете до центру або лікарні
what-happens-where-center = Можливо, ви прийдете до рентгенівського центру як [амбулаторний пацієнт](outpatient).
what-happens-where-hospital = Або обстеження зроблять, поки ви лежите в лікарні.

## what-happens/clothes
what-happens-clothes = Можливо, ви вдягнете лікарняну сорочку
what-happens-clothes-gown = Можливо, треба буде зняти частину одягу або весь. Тоді медики дадуть вам лікарняну сорочку.
what-happens-clothes-help = Потрібна допомога, щоб перевдягтися? Попросіть медиків.

## what-happens/shield
what-happens-shield = Захист можуть дати, а можуть і не дати
what-happens-shield-shield = Свинцевий захист або [фартух](lead-apron) затримує [випромінювання](radiation), яке вам не потрібне. Він може закрити низ живота або іншу частину тіла.
what-happens-shield-today = Тепер він часто не потрібен. Хочете знати більше? Запитайте медиків.

## what-happens/comfort
what-happens-comfort = Спочатку вам можуть дати ліки
what-happens-comfort-medicine = Під час деяких обстежень дають ліки від болю. Або дають [заспокійливе](sedative), щоб ви розслабилися.
what-happens-comfort-needle = Ліки можуть дати, коли голку вводять у [суглоб](joint) або [артерію](artery).
what-happens-comfort-tell = Якщо вам боляче або страшно, скажіть медикам.

## what-happens/drink
what-happens-drink = Можливо, ви вип’єте контрастну речовину
what-happens-drink-drink = Під час деяких обстежень п’ють рідину з [контрастною речовиною](contrast-dye). [Барій](barium) — одна з таких речовин.
what-happens-drink-clearer = З нею частини тіла видно ясніше.

## what-happens/dye
what-happens-dye = Контрастну речовину можуть ввести інакше
what-happens-dye-lead = Якщо ви не п’єте [контрастну речовину](contrast-dye), її можуть ввести:
what-happens-dye-iv = Через [крапельницю](iv-line) у вену
what-happens-dye-enema = [Клізмою](enema) у пряму кишку (кінець кишківника)

## what-happens/table
what-happens-table = Медики допоможуть вам біля рентгенівського столу
what-happens-table-lead = Ви лежите на рентгенівському столі або стоїте біля нього. Медики можуть попросити вас:
what-happens-table-turn = Повернутися
what-happens-table-move = Порухати однією частиною тіла
what-happens-table-breath = Ненадовго затримати дихання

## what-happens/catheter
what-happens-catheter = Для деяких обстежень потрібен катетер
what-happens-catheter-numb = Якщо вам потрібен [катетер](catheter), медики спочатку знеболять це місце.
what-happens-catheter-needle = Потім ваш лікар введе голку. Це може бути пах, ліктьовий згин або інше місце.

## what-happens/pictures
what-happens-pictures = Апарат робить знімки в русі
what-happens-pictures-scanner = Ваш лікар або [рентгенолаборант](technologist) робить знімки [рентгенівським апаратом](c-arm). Медики дивляться їх на екрані.
what-happens-pictures-long = Обстеження може тривати приблизно:
what-happens-pictures-most = 45–60 хвилин (рентген стравоходу, шлунка або товстої кишки)
    .spoken = Від сорока п’яти до шістдесяти хвилин (рентген стравоходу, шлунка або товстої кишки)
what-happens-pictures-small-bowel = Від 90 хвилин до 3 годин (тонка кишка)

## what-happens/finish
what-happens-finish = Потім обстеження закінчиться
what-happens-finish-catheter = Якщо вам ставили [катетер](catheter), лікар його вийме. Медики можуть певний час за вами спостерігати.
what-happens-finish-ask = Перед тим як піти, запитайте медиків: «Що мені робити вдома? Кому дзвонити, якщо потрібна допомога?»
