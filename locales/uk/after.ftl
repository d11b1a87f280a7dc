# Topic: after
after-title = Після обстеження
after-hint = Що робити вдома

## after/emergency
after-emergency = Одразу кличте на допомогу
after-emergency-lead = { $emergency ->
    [none] Телефонуйте **негайно** за номером екстреної допомоги, якщо:
   *[other] Телефонуйте **негайно** за номером { $emergency }, якщо:
}
after-emergency-chest = Болить у грудях
after-emergency-breath = Важко дихати або набрякло обличчя чи горло
after-emergency-faint = Ви знепритомніли
after-emergency-stroke = Перекосило обличчя на один бік, ослабла рука або важко говорити
after-emergency-drive = Не чекайте. Самі за кермо не сідайте. Якщо ви в клініці, скажіть медикам негайно.

## after/emergency-more
after-emergency-more = Коли ще кликати на допомогу
after-emergency-more-lead = { $emergency ->
    [none] Телефонуйте **негайно** за номером екстреної допомоги, якщо:
   *[other] Телефонуйте **негайно** за номером { $emergency }, якщо:
}
after-emergency-more-bleed = Кров не зупиняється, хоча ви притискаєте
after-emergency-more-cold = Рука чи нога похолола, зблідла або заніміла
after-emergency-more-belly = Дуже сильно болить живіт
after-emergency-more-blood = Іде свіжа кров із прямої кишки
after-emergency-more-how = Коли телефонуєте, скажіть, де ви.
after-emergency-more-rash = Висип може з’явитися через кілька днів. Тоді зателефонуйте медикам.

## after/barium
after-barium = Після барію пийте більше води
after-barium-drink = Якщо вам давали [барій](barium), пийте більше води, ніж зазвичай. Але якщо вам сказали пити менше, спочатку запитайте.
after-barium-stools = Кілька днів кал може бути світлим.
after-barium-tell = Якщо закреп (важко спорожнити кишківник) триває понад два дні, скажіть медикам.

## after/barium-call
after-barium-call = Після барію зателефонуйте за таких ознак
after-barium-call-lead = { $phone ->
    [none] **Зателефонуйте** медикам, якщо:
   *[other] **Зателефонуйте** медикам за номером { $phone }, якщо:
}
after-barium-call-belly = { $emergency ->
    [none] Живіт болить або здутий (болить дуже сильно: телефонуйте за номером екстреної допомоги)
   *[other] Живіт болить або здутий (болить дуже сильно: телефонуйте за номером { $emergency })
}
after-barium-call-vomit = Є блювання або підвищена температура
after-barium-call-gas = Випорожнень немає два дні, або не відходять гази
after-barium-call-cough = Не минає кашель після того, як ви пили барій

## after/catheter-site
after-catheter-site = Стежте за місцем, де був катетер
after-catheter-site-bleed = { $emergency ->
    [none] Якщо пішла кров, ляжте й сильно **притисніть** це місце. Якщо кров не зупиняється, телефонуйте за номером екстреної допомоги.
   *[other] Якщо пішла кров, ляжте й сильно **притисніть** це місце. Якщо кров не зупиняється, телефонуйте за номером { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Зателефонуйте** медикам, якщо:
   *[other] **Зателефонуйте** медикам за номером { $phone }, якщо:
}
after-catheter-site-growing = Росте ґуля
after-catheter-site-fluid = З ранки тече рідина або гній
after-catheter-site-pain = Біль посилився або почервоніння розходиться
after-catheter-site-fever = Підвищилася температура

## after/site-care
after-site-care = Бережіть цю руку чи ногу
after-site-care-lift = Не піднімайте важкого, доки медики не дозволять.
after-site-care-ask = Запитайте: «Коли мені можна кермувати, приймати ванну й працювати?» Іноді треба зачекати кілька днів.
after-site-care-usual = Синець і невеликий біль — звична річ.
after-site-care-rash = Висип може з’явитися через кілька днів. Тоді зателефонуйте медикам.

## after/home
after-home-adult = Після седативного — додому з дорослим
after-home-must = Після [седативних ліків](sedative) дорослий **мусить** відвезти вас додому й залишитися з вами.
after-home-lead = Протягом 24 годин:
    .spoken = Протягом двадцяти чотирьох годин:
after-home-drive = **Не** кермуйте й не працюйте з механізмами
after-home-alcohol = **Не** пийте спиртного
after-home-sign = **Не** підписуйте важливих паперів
after-home-food = Повертайтеся до звичної їжі та ліків, коли медики дозволять.

## after/stent-home
after-stent-home-if = Якщо вам поставили стент, бережіть його
after-stent-home-pills = Якщо вам дали таблетки від тромбів, **не** припиняйте їх приймати, доки не скаже ваш лікар із серця чи судин. Інакше [стент](stent) може закупоритися.
after-stent-home-card = Носіть із собою картку стента. Показуйте її перед операцією або МРТ.
after-stent-home-ask = Запитайте: «Стент лишиться назавжди чи його виймуть?»

## after/tube-home
after-tube-home = Догляд за дренажем або катетером
after-tube-home-pull = Не тягніть за трубку. Якщо вона випала, не вставляйте її назад. Зателефонуйте медикам.
after-tube-home-dry = Тримайте трубку чистою і сухою.
after-tube-home-lead = { $phone ->
    [none] **Зателефонуйте** медикам, якщо:
   *[other] **Зателефонуйте** медикам за номером { $phone }, якщо:
}
after-tube-home-fever = Підвищилася температура або є озноб
after-tube-home-red = Шкіра червона чи болить, або є гній
after-tube-home-flow = Підтікає, або більше нічого не йде

## after/bone-home
after-bone-home = Після введення голки в суглоб
after-bone-home-easy = Один день бережіть [суглоб](joint). Жодного спорту.
after-bone-home-ice = Допомагає лід у тканині, приблизно по 15 хвилин.
after-bone-home-sore = Суглоб може заніміти, а потім день чи два боліти.
after-bone-home-sugar = Маєте діабет? Укол стероїду може підвищити цукор у крові.

## after/bone-surgery
after-bone-surgery = Після операції на кістках
after-bone-surgery-dry = Пов’язка або гіпс мають бути чистими й сухими.
after-bone-surgery-raise = Відпочивайте, поклавши руку чи ногу на подушки.
after-bone-surgery-ask = Запитайте: «Наскільки сильно можна спиратися на цю руку чи ногу?»
after-bone-surgery-lead = { $phone ->
    [none] **Зателефонуйте** медикам одразу, якщо:
   *[other] **Зателефонуйте** медикам одразу за номером { $phone }, якщо:
}
after-bone-surgery-numb = Пальці рук чи ніг посиніли, зблідли або заніміли
after-bone-surgery-calf = Литка болить або набрякає

## after/bone-call
after-bone-call = Після операції чи проколу: коли телефонувати
after-bone-call-lead = { $phone ->
    [none] **Зателефонуйте** медикам, якщо:
   *[other] **Зателефонуйте** медикам за номером { $phone }, якщо:
}
after-bone-call-fever = Підвищилася температура або є озноб
after-bone-call-red = Шкіра дедалі червоніша, гарячіша або набрякліша
after-bone-call-pus = Виходить рідина або гній
after-bone-call-pain = Біль посилюється
after-bone-call-night = Інфекція в суглобі: чекати не можна. Уночі звертайтеся до відділення екстреної допомоги лікарні.

## after/womb-home
after-womb-home = Удома носіть прокладку
after-womb-home-pad = Контрастна речовина витікає. Вона може бути липкою та з кров’ю.
after-womb-home-bleeding = Невелика кровотеча та спазми бувають часто, один або два дні.
after-womb-home-ask = Запитайте: «Коли мені можна приймати ванну, плавати й мати статеві стосунки?»

## after/womb-call
after-womb-call = Після обстеження матки: коли телефонувати
after-womb-call-lead = { $phone ->
    [none] **Зателефонуйте** медикам, якщо:
   *[other] **Зателефонуйте** медикам за номером { $phone }, якщо:
}
after-womb-call-fever = Підвищилася температура
after-womb-call-pain = Біль сильний або посилюється
after-womb-call-bleeding = Почалася сильна кровотеча (повна прокладка за годину)
after-womb-call-fluid = З’явилися незвичні для вас виділення з піхви
after-womb-call-rash = Висип може з’явитися через кілька днів. Тоді теж зателефонуйте.

## after/milk
after-milk = Годувати груддю можна й далі
after-milk-dye = [Контрастна речовина](contrast-dye) — не причина припиняти годування. У молоко її потрапляє дуже мало.
after-milk-sedative = Вам давали [седативне](sedative) або ліки від болю? Запитайте, коли можна годувати.
