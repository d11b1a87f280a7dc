# Topic: what-happens
what-happens-title = Як це відбувається
what-happens-hint = Ваше обстеження крок за кроком

## what-happens/where
what-happens-where = Ви прийдете до медичного центру або лікарні
what-happens-where-center = Можливо, ви прийдете до діагностичного центру як [амбулаторний пацієнт](outpatient).
what-happens-where-hospital = Або обстеження можуть зробити, поки ви лежите в лікарні.

## what-happens/clothes
what-happens-clothes = Можливо, ви вдягнете лікарняну сорочку
what-happens-clothes-gown = Можливо, треба буде зняти частину одягу або весь. Тоді медики дадуть вам лікарняну сорочку.
what-happens-clothes-help = Потрібна допомога, щоб перевдягтися? Попросіть медиків.

## what-happens/shield
what-happens-shield = Захист від випромінювання дають не завжди
what-happens-shield-shield = Свинцевий захист або [фартух](lead-apron) затримує [випромінювання](radiation), яке вам не потрібне. Він може закрити низ живота або іншу частину тіла.
what-happens-shield-today = У наш час він часто не потрібен. Хочете знати більше? Запитайте медиків.

## what-happens/comfort
what-happens-comfort = Спочатку вам можуть дати ліки
what-happens-comfort-medicine = Під час деяких обстежень дають ліки від болю. Можуть дати [седативне](sedative), щоб ви розслабилися, або і те, і те.
what-happens-comfort-needle = Такі ліки можуть дати, коли голку вводять у [суглоб](joint) або [артерію](artery).
what-happens-comfort-tell = Якщо вам боляче або страшно, скажіть медикам.

## what-happens/drink
what-happens-drink = Можливо, вам дадуть випити контрастну речовину
what-happens-drink-drink = Під час деяких обстежень п’ють рідину з [контрастною речовиною](contrast-dye). [Барій](barium) — одна з таких речовин.
what-happens-drink-clearer = З нею органи видно ясніше.

## what-happens/dye
what-happens-dye = Контрастну речовину можуть ввести інакше
what-happens-dye-lead = Якщо ви не п’єте [контрастну речовину](contrast-dye), її можуть ввести:
what-happens-dye-iv = Через [крапельницю](iv-line) у вену
what-happens-dye-enema = [Клізмою](enema) у пряму кишку (кінець кишківника)
what-happens-dye-needle = Голкою в суглоб
what-happens-dye-womb = Тонкою трубкою в матку

## what-happens/table
what-happens-table = Медики допоможуть вам біля рентгенівського столу
what-happens-table-lead = Ви лежите на рентгенівському столі або стоїте біля нього. Медики можуть попросити вас:
what-happens-table-turn = Повернутися
what-happens-table-move = Порухати однією частиною тіла
what-happens-table-breath = Ненадовго затримати дихання

## what-happens/catheter
what-happens-catheter = Для деяких обстежень потрібен катетер
what-happens-catheter-numb = Якщо вам потрібен [катетер](catheter), медики спочатку знеболять це місце.
what-happens-catheter-needle = Потім ваш лікар введе голку. Це може бути пах, зап’ясток, ліктьовий згин або інше місце.

## what-happens/pictures
what-happens-pictures = Апарат показує органи в русі
what-happens-pictures-scanner = Ваш лікар або [рентгенолаборант](technologist) робить знімки [рентгенівським апаратом](c-arm). Медики дивляться їх на екрані.
what-happens-pictures-takes = Це триває приблизно:
what-happens-pictures-short = Від 15 до 30 хвилин (стравохід або шлунок)
    .spoken = Від п’ятнадцяти до тридцяти хвилин (стравохід або шлунок)
what-happens-pictures-longer = Від 30 до 60 хвилин (товста кишка або серце)
    .spoken = Від тридцяти до шістдесяти хвилин (товста кишка або серце)
what-happens-pictures-hours = Кілька годин (тонка кишка)

## what-happens/feel
what-happens-feel = Що ви можете відчути
what-happens-feel-barium = Барій: смак крейди, повний живіт, спазми
what-happens-feel-dye = Контрастна речовина в крові: тепло на кілька секунд
what-happens-feel-needle = Голка: короткий укол, потім тиск
what-happens-feel-womb = Обстеження матки: недовгі спазми
what-happens-feel-tell = Якщо з’явиться свербіж, набряк або стане важко дихати, **одразу** скажіть медикам.

## what-happens/finish
what-happens-finish = Потім обстеження закінчиться
what-happens-finish-catheter = Якщо вам ставили [катетер](catheter), лікар його вийме. Медики можуть певний час за вами спостерігати.
what-happens-finish-ask = Перед тим як піти, запитайте медиків: «Що мені робити вдома? Кому телефонувати, якщо потрібна допомога?»

## what-happens/swallow-drink
what-happens-swallow-drink = Ви п’єте барій маленькими ковтками
what-happens-swallow-drink-fizz = Спочатку можуть дати проковтнути шипучий порошок. Намагайтеся не відригувати.
what-happens-swallow-drink-drink = Потім ви п’єте [барій](barium) — білу [контрастну речовину](contrast-dye). Медики кажуть, коли ковтати.
what-happens-swallow-drink-taste = На смак він як крейда. З ним органи видно ясніше.

## what-happens/swallow-table
what-happens-swallow-table = Ви стоїте, повертаєтеся й лягаєте
what-happens-swallow-table-stand = Ви стоїте біля рентгенівського столу. Потім він може нахилитися, і ви опинитеся лежачи.
what-happens-swallow-table-turn = Медики просять повернутися, порухатися й ненадовго затримати дихання.
what-happens-swallow-table-sit = Якщо не можете стояти, скажіть. Ви можете сісти.

## what-happens/swallow-pictures
what-happens-swallow-pictures = Медики дивляться, як ви ковтаєте
what-happens-swallow-pictures-scanner = Лікар або [рентгенолаборант](technologist) знімає рентгенівським апаратом рухоме зображення.
what-happens-swallow-pictures-watch = На екрані вони бачать, як барій іде вниз.
what-happens-swallow-pictures-press = Вам можуть натиснути на живіт, щоб барій розійшовся.

## what-happens/swallow-feel
what-happens-swallow-feel = Живіт може здаватися повним
what-happens-swallow-feel-full = Живіт може здаватися повним, може трохи нудити. Більшості людей не боляче.
what-happens-swallow-feel-tell = Якщо ви похлинулися, з’явився свербіж або важко дихати, **одразу** скажіть медикам.

## what-happens/swallow-long
what-happens-swallow-long = Скільки це триває
what-happens-swallow-long-short = Рентген стравоходу або шлунка триває приблизно від 15 до 30 хвилин.
    .spoken = Рентген стравоходу або шлунка триває приблизно від п’ятнадцяти до тридцяти хвилин.
what-happens-swallow-long-long = Обстеження тонкої кишки — кілька годин. Між знімками ви чекаєте.
what-happens-swallow-long-home = Потім часто можна їсти, пити та йти додому. Спочатку запитайте.

## what-happens/bowel-tube
what-happens-bowel-tube = Вам роблять клізму з барієм
what-happens-bowel-tube-side = Ви лежите на боці на рентгенівському столі. З першого знімка видно, чи порожній кишківник.
what-happens-bowel-tube-tube = У пряму кишку (кінець кишківника) вводять маленьку трубку. Це [клізма](enema).
what-happens-bowel-tube-balloon = Трубку може тримати маленький балончик.

## what-happens/bowel-fill
what-happens-bowel-fill = Барій заповнює кишківник
what-happens-bowel-fill-barium = Трубкою йде [барій](barium) — біла [контрастна речовина](contrast-dye). Часто вводять і повітря.
what-happens-bowel-fill-clear = З ним кишківник видно ясніше.
what-happens-bowel-fill-feel = Живіт розпирає, можуть бути спазми. Дихайте повільно й глибоко. Якщо боляче, скажіть медикам.

## what-happens/bowel-turn
what-happens-bowel-turn = Ви повертаєтеся для знімків
what-happens-bowel-turn-turn = Медики просять повернутися, порухатися й ненадовго затримати дихання.
what-happens-bowel-turn-tip = Стіл може нахилитися. Вам можуть натиснути на живіт.

## what-happens/bowel-pictures
what-happens-bowel-pictures = Медики дивляться на екран
what-happens-bowel-pictures-scanner = Лікар або [рентгенолаборант](technologist) знімає рентгенівським апаратом рухоме зображення.
what-happens-bowel-pictures-long = Обстеження триває приблизно від 30 до 60 хвилин.
    .spoken = Обстеження триває приблизно від тридцяти до шістдесяти хвилин.
what-happens-bowel-pictures-shot = Вам можуть зробити укол, щоб розслабити кишківник. Тоді запитайте, коли можна кермувати.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Потім ви йдете в туалет
what-happens-bowel-toilet-out = Майже весь барій витікає, трубку виймають. Потім ви йдете в туалет.
what-happens-bowel-toilet-last = Можуть зробити ще один або два знімки.
what-happens-bowel-toilet-home = Часто можна їсти, пити та йти додому. Спочатку запитайте.

## what-happens/heart-ready
what-happens-heart-ready = Медики допоможуть вам розслабитися
what-happens-heart-ready-line = Вам ставлять [крапельницю](iv-line) в руку. Наліпки на грудях показують, як б’ється серце.
what-happens-heart-ready-relax = Вам можуть дати ліки від болю, [седативне](sedative), щоб ви розслабилися, або і те, і те. Ви не спите.
what-happens-heart-ready-table = Ви лежите на рентгенівському столі.

## what-happens/heart-numb
what-happens-heart-numb = Зап’ясток або пах знеболять
what-happens-heart-numb-numb = Спочатку медики знеболять зап’ясток або пах. Хвилинку пощипає.
what-happens-heart-numb-needle = Потім введуть голку й тонку трубку ([катетер](catheter)). Ви можете відчути тиск.
what-happens-heart-numb-elbow = Іноді це ліктьовий згин або інше місце.

## what-happens/heart-tube
what-happens-heart-tube = Трубка йде до серця
what-happens-heart-tube-feel = Трубки всередині ви не відчуваєте.
what-happens-heart-tube-watch = [Рентгенівський апарат](c-arm) рухається навколо вас і знімає. Медики дивляться на екран.
what-happens-heart-tube-tell = Якщо в грудях болить або здавило, **одразу** скажіть медикам.

## what-happens/heart-dye
what-happens-heart-dye = Видно, як тече кров
what-happens-heart-dye-warm = Трубкою вводять [контрастну речовину](contrast-dye). На кілька секунд може стати тепло.
what-happens-heart-dye-breath = Можливо, треба буде затримати дихання.
what-happens-heart-dye-stent = Якщо [артерія](artery) вузька, можуть поставити [стент](stent).
what-happens-heart-dye-tell = Якщо з’явиться свербіж, набряк або стане важко дихати, **одразу** скажіть медикам.

## what-happens/heart-rest
what-happens-heart-rest = Трубку виймають, і ви відпочиваєте
what-happens-heart-rest-out = Медики виймають трубку й притискають це місце або надягають пов’язку-браслет.
what-happens-heart-rest-still = Ви відпочиваєте кілька годин. Лежіть нерухомо, як вам скажуть.
what-happens-heart-rest-tell = Якщо в місці проколу стало мокро або вам погано, гукніть.
what-happens-heart-rest-long = Саме обстеження часто триває від 30 до 60 хвилин.
    .spoken = Саме обстеження часто триває від тридцяти до шістдесяти хвилин.

## what-happens/tube-ready
what-happens-tube-ready = Медики готують вас
what-happens-tube-ready-line = Вам ставлять [крапельницю](iv-line). Шкіру очищують і знеболюють. Трохи щипає.
what-happens-tube-ready-relax = Вам можуть дати ліки від болю, [седативне](sedative), щоб ви розслабилися, або і те, і те. Дехто засинає.
what-happens-tube-ready-table = Ви лежите на рентгенівському столі. Можливо, треба буде затримати дихання.

## what-happens/tube-in
what-happens-tube-in = Вводять тонку трубку
what-happens-tube-in-place = Голку й тонку трубку ([катетер](catheter)) вводять у пах, зап’ясток, ліктьовий згин або інше місце.
what-happens-tube-in-watch = Медики дивляться на екран. Від [контрастної речовини](contrast-dye) може стати тепло.
what-happens-tube-in-tell = Якщо з’явиться свербіж, біль або стане важко дихати, **одразу** скажіть медикам.

## what-happens/tube-kind
what-happens-tube-kind = Вам ставлять стент, дренаж або катетер у вену
what-happens-tube-kind-stent = [Стент](stent): балончик відкриває вузьке місце, стент тримає його відкритим
what-happens-tube-kind-drain = Дренаж: м’якою трубкою виходить зайва рідина
what-happens-tube-kind-line = Катетер у вені: м’якою трубкою ліки йдуть у велику [вену](vein)
what-happens-tube-kind-tight = Від стента в серці може на кілька секунд здавити груди. Скажіть медикам.

## what-happens/tube-rest
what-happens-tube-rest = Потім ви відпочиваєте
what-happens-tube-rest-out = Якщо ставили стент, балончик і катетер виймають. Стент, дренаж або катетер у вені залишається.
what-happens-tube-rest-still = Ви відпочиваєте, часто кілька годин. Лежіть нерухомо, як вам скажуть.
what-happens-tube-rest-tell = Якщо в місці проколу стало мокро або вам погано, гукніть.
what-happens-tube-rest-long = Встановлення стента в серце триває від 30 хвилин до 2 годин.
    .spoken = Встановлення стента в серце триває від тридцяти хвилин до двох годин.

## what-happens/bone-numb
what-happens-bone-numb = Або вам вводять голку в суглоб
what-happens-bone-numb-table = Ви лежите на рентгенівському столі. Шкіру очищують і знеболюють. Кілька секунд щипає.
what-happens-bone-numb-pressure = Потім ви відчуваєте тиск, або [суглоб](joint) розпирає.
what-happens-bone-numb-relax = Спочатку можуть дати ліки від болю, [седативне](sedative), щоб ви розслабилися, або і те, і те.

## what-happens/bone-needle
what-happens-bone-needle = Медики бачать, куди йде голка
what-happens-bone-needle-dye = Трохи [контрастної речовини](contrast-dye) покаже, чи голка в потрібному місці.
what-happens-bone-needle-move = Медики можуть попросити порухати суглобом.
what-happens-bone-needle-long = Це триває приблизно від 15 до 30 хвилин.
    .spoken = Це триває приблизно від п’ятнадцяти до тридцяти хвилин.
what-happens-bone-needle-tell = Якщо з’явиться свербіж, набряк або стане важко дихати, **одразу** скажіть медикам.

## what-happens/bone-sleep
what-happens-bone-sleep = Або вам роблять операцію
what-happens-bone-sleep-sleep = Ви спите, або вам знеболюють частину тіла. Медики вибирають разом із вами.
what-happens-bone-sleep-feel = Якщо ви не спите, можете відчувати дотики чи рух. Якщо боляче, **одразу** скажіть медикам.

## what-happens/bone-c-arm
what-happens-bone-c-arm = Під час операції апарат показує кістки
what-happens-bone-c-arm-arm = [Рентгенівський апарат](c-arm) стоїть над вами. Він схожий на літеру С.
what-happens-bone-c-arm-screen = Хірург знову й знову дивиться на екран: перевіряє, що кожна частина стоїть правильно.
what-happens-bone-c-arm-staff = Медики у фартухах: вони щодня працюють поруч із рентгеном.

## what-happens/bone-rest
what-happens-bone-rest = Потім ви відпочиваєте
what-happens-bone-rest-needle = Після проколу часто можна того ж дня йти додому. Відпочивайте там.
what-happens-bone-rest-surgery = Після операції вас везуть до палати пробудження. Медсестри стежать за вами й дають ліки від болю.
what-happens-bone-rest-ask = Запитайте: «Коли мені можна додому? Що видно на знімках?»

## what-happens/womb-lie
what-happens-womb-lie = Ви лежите на рентгенівському столі
what-happens-womb-lie-like = Це як огляд у гінеколога.
what-happens-womb-lie-lie = Ви лежите на спині, ноги зігнуті в колінах.
what-happens-womb-lie-open = Піхву відкривають дзеркалом. Шийку матки очищують.

## what-happens/womb-tube
what-happens-womb-tube = Контрастну речовину вводять у матку
what-happens-womb-tube-tube = Тонку трубку ([катетер](catheter)) вводять крізь шийку матки.
what-happens-womb-tube-dye = Нею йде [контрастна речовина](contrast-dye). З нею матку й труби видно ясніше.

## what-happens/womb-pictures
what-happens-womb-pictures = Медики дивляться на екран
what-happens-womb-pictures-scanner = Лікар або [рентгенолаборант](technologist) знімає рентгенівським апаратом рухоме зображення.
what-happens-womb-pictures-turn = Медики можуть попросити повернутися або ненадовго затримати дихання.
what-happens-womb-pictures-long = Обстеження триває приблизно 30 хвилин.

## what-happens/womb-feel
what-happens-womb-feel = Можуть бути спазми
what-happens-womb-feel-cramps = Це схоже на біль під час місячних, слабкий або сильний. Зазвичай він скоро минає.
what-happens-womb-feel-faint = Якщо от-от знепритомнієте, з’явився свербіж або важко дихати, **одразу** скажіть медикам.
what-happens-womb-feel-stop = Ви можете сказати «стоп». Заздалегідь домовтеся про знак.

## what-happens/womb-finish
what-happens-womb-finish = Потім обстеження закінчиться
what-happens-womb-finish-out = Медики виймають трубку. Відпочиньте, доки не стане добре.
what-happens-womb-finish-pad = Контрастна речовина витікає. Надягніть прокладку.
what-happens-womb-finish-ask = Запитайте: «Що мені робити вдома? Кому телефонувати, якщо потрібна допомога?»
