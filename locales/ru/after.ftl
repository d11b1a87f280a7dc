# Topic: after
after-title = После обследования
after-hint = Что делать дома

## after/barium
after-barium = После бария пейте больше воды
after-barium-water = Если обследование было с [барием](barium), пейте больше воды, чем обычно.
after-barium-stools = Несколько дней кал может быть светлым.
after-barium-tell = Если запор (трудно сходить в туалет) длится больше двух дней, скажите медработникам.

## after/catheter-site
after-catheter-site = Следите за местом, где был катетер
after-catheter-site-lead = Вам ставили [катетер](catheter)? **Позвоните** медработникам, если у вас:
after-catheter-site-lump = Кровотечение или шишка, которая растёт
after-catheter-site-fluid = Из ранки идёт жидкость или гной
after-catheter-site-cold = Рука или нога холодная или онемела
after-catheter-site-fever = Повышенная температура

## after/home
after-home = Возможно, вам нужен провожатый до дома
after-home-sedative = После [успокоительного](sedative) кто-то должен отвезти вас домой.
after-home-food = Возвращайтесь к обычной еде и лекарствам, когда медработники разрешат.
after-home-milk = Кормите грудью? [Контрастное вещество](contrast-dye) — не причина прекращать кормление. В молоко его попадает очень мало. Если сомневаетесь, спросите медработников.
