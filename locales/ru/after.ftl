# Topic: after
after-title = После обследования
after-hint = Что делать дома

## after/emergency
after-emergency = Сразу зовите на помощь
after-emergency-lead = { $emergency ->
    [none] Звоните **сейчас же** по номеру экстренной помощи, если:
   *[other] Звоните **сейчас же** по номеру { $emergency }, если:
}
after-emergency-chest = Болит в груди
after-emergency-breath = Трудно дышать либо отекло лицо или горло
after-emergency-faint = Вы упали в обморок
after-emergency-stroke = Лицо перекосило на одну сторону, ослабела рука или трудно говорить
after-emergency-drive = Не ждите. Сами за руль не садитесь. Если вы в клинике, скажите медикам сейчас же.

## after/emergency-more
after-emergency-more = Когда ещё звать на помощь
after-emergency-more-lead = { $emergency ->
    [none] Звоните **сейчас же** по номеру экстренной помощи, если:
   *[other] Звоните **сейчас же** по номеру { $emergency }, если:
}
after-emergency-more-bleed = Кровь не останавливается, хотя вы прижимаете
after-emergency-more-cold = Рука или нога похолодела, побледнела или онемела
after-emergency-more-belly = Очень сильно болит живот
after-emergency-more-blood = Идёт свежая кровь из прямой кишки
after-emergency-more-how = Когда звоните, скажите, где вы.
after-emergency-more-rash = Сыпь может появиться через несколько дней. Тогда позвоните медикам.

## after/barium
after-barium = После бария пейте больше воды
after-barium-drink = Если вам давали [барий](barium), пейте больше воды, чем обычно. Но если вам велели пить меньше, сначала спросите.
after-barium-stools = Несколько дней кал может быть светлым.
after-barium-tell = Если запор (трудно опорожнить кишечник) длится больше двух дней, скажите медикам.

## after/barium-call
after-barium-call = После бария позвоните при таких признаках
after-barium-call-lead = { $phone ->
    [none] **Позвоните** медикам, если:
   *[other] **Позвоните** медикам по номеру { $phone }, если:
}
after-barium-call-belly = { $emergency ->
    [none] Болит или вздулся живот (болит очень сильно: звоните по номеру экстренной помощи)
   *[other] Болит или вздулся живот (болит очень сильно: звоните по номеру { $emergency })
}
after-barium-call-vomit = Есть рвота или повышенная температура
after-barium-call-gas = Стула нет два дня, или не отходят газы
after-barium-call-cough = Не проходит кашель после того, как вы пили барий

## after/catheter-site
after-catheter-site = Следите за местом, где был катетер
after-catheter-site-bleed = { $emergency ->
    [none] Если пошла кровь, лягте и сильно **прижмите** это место. Если кровь не останавливается, звоните по номеру экстренной помощи.
   *[other] Если пошла кровь, лягте и сильно **прижмите** это место. Если кровь не останавливается, звоните по номеру { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Позвоните** медикам, если:
   *[other] **Позвоните** медикам по номеру { $phone }, если:
}
after-catheter-site-growing = Растёт шишка
after-catheter-site-fluid = Из ранки идёт жидкость или гной
after-catheter-site-pain = Боль усилилась или краснота расходится
after-catheter-site-fever = Повысилась температура

## after/site-care
after-site-care = Берегите эту руку или ногу
after-site-care-lift = Не поднимайте тяжёлого, пока медики не разрешат.
after-site-care-ask = Спросите: «Когда мне можно водить машину, принимать ванну и работать?» Иногда надо подождать несколько дней.
after-site-care-usual = Синяк и небольшая боль — обычное дело.
after-site-care-rash = Сыпь может появиться через несколько дней. Тогда позвоните медикам.

## after/home
after-home-adult = После седативного — домой со взрослым
after-home-must = После [седативного лекарства](sedative) взрослый **должен** отвезти вас домой и остаться с вами.
after-home-lead = В течение 24 часов:
    .spoken = В течение двадцати четырёх часов:
after-home-drive = **Не** водите машину и не работайте с механизмами
after-home-alcohol = **Не** пейте спиртного
after-home-sign = **Не** подписывайте важные бумаги
after-home-food = Возвращайтесь к обычной еде и лекарствам, когда медики разрешат.

## after/stent-home
after-stent-home-if = Если вам поставили стент, берегите его
after-stent-home-pills = Если вам дали таблетки от тромбов, **не** прекращайте их принимать, пока не скажет ваш врач по сердцу или сосудам. Иначе [стент](stent) может закупориться.
after-stent-home-card = Носите с собой карточку стента. Показывайте её перед операцией или МРТ.
after-stent-home-ask = Спросите: «Стент останется навсегда или его вынут?»

## after/tube-home
after-tube-home = Уход за дренажом или катетером
after-tube-home-pull = Не тяните за трубку. Если она выпала, не вставляйте её обратно. Позвоните медикам.
after-tube-home-dry = Держите трубку чистой и сухой.
after-tube-home-lead = { $phone ->
    [none] **Позвоните** медикам, если:
   *[other] **Позвоните** медикам по номеру { $phone }, если:
}
after-tube-home-fever = Повысилась температура или есть озноб
after-tube-home-red = Кожа красная или болит, или есть гной
after-tube-home-flow = Подтекает, или больше ничего не идёт

## after/bone-home
after-bone-home = После введения иглы в сустав
after-bone-home-easy = Один день берегите [сустав](joint). Никакого спорта.
after-bone-home-ice = Помогает лёд в ткани, примерно по 15 минут.
after-bone-home-sore = Сустав может онеметь, а потом день или два болеть.
after-bone-home-sugar = При диабете: укол стероида может поднять сахар.

## after/bone-surgery
after-bone-surgery = После операции на костях
after-bone-surgery-dry = Повязка или гипс должны быть чистыми и сухими.
after-bone-surgery-raise = Отдыхайте, положив руку или ногу на подушки.
after-bone-surgery-ask = Спросите: «Насколько сильно можно опираться на эту руку или ногу?»
after-bone-surgery-lead = { $phone ->
    [none] **Позвоните** медикам сразу, если:
   *[other] **Позвоните** медикам сразу по номеру { $phone }, если:
}
after-bone-surgery-numb = Пальцы рук или ног посинели, побледнели или онемели
after-bone-surgery-calf = Икра ноги болит или отекает

## after/bone-call
after-bone-call = После операции или прокола: когда звонить
after-bone-call-lead = { $phone ->
    [none] **Позвоните** медикам, если:
   *[other] **Позвоните** медикам по номеру { $phone }, если:
}
after-bone-call-fever = Повысилась температура или есть озноб
after-bone-call-red = Кожа стала краснее, горячее или сильнее отекла
after-bone-call-pus = Выходит жидкость или гной
after-bone-call-pain = Боль усиливается
after-bone-call-night = Инфекция в суставе: ждать нельзя. Ночью обращайтесь в отделение неотложной помощи больницы.

## after/womb-home
after-womb-home = Дома носите прокладку
after-womb-home-pad = Контрастное вещество вытекает. Оно может быть липким и с кровью.
after-womb-home-bleeding = Небольшое кровотечение и спазмы бывают часто, один или два дня.
after-womb-home-ask = Спросите: «Когда мне можно принимать ванну, плавать и жить половой жизнью?»

## after/womb-call
after-womb-call = После обследования матки: когда звонить
after-womb-call-lead = { $phone ->
    [none] **Позвоните** медикам, если:
   *[other] **Позвоните** медикам по номеру { $phone }, если:
}
after-womb-call-fever = Повысилась температура
after-womb-call-pain = Боль сильная или усиливается
after-womb-call-bleeding = Началось сильное кровотечение (полная прокладка за час)
after-womb-call-fluid = Появились необычные для вас выделения из влагалища
after-womb-call-rash = Сыпь может появиться через несколько дней. Тогда тоже позвоните.

## after/milk
after-milk = Кормить грудью можно и дальше
after-milk-dye = [Контрастное вещество](contrast-dye) — не причина прекращать кормление. В молоко его попадает очень мало.
after-milk-sedative = Вам давали [седативное](sedative) или лекарство от боли? Спросите, когда можно кормить.
