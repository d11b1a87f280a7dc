# Topic: after
after-title = Після обстеження
after-hint = Що робити вдома

## after/barium
after-barium = Після барію пийте більше води
after-barium-water = Якщо обстеження було з [барієм](barium), пийте більше води, ніж зазвичай.
after-barium-stools = Кілька днів кал може бути світлим.
after-barium-tell = Якщо закреп (важко сходити в туалет) триває понад два дні, скажіть медикам.

## after/catheter-site
after-catheter-site = Стежте за місцем, де був катетер
after-catheter-site-lead = Вам ставили [катетер](catheter)? **Подзвоніть** медикам, якщо у вас:
after-catheter-site-lump = Кровотеча або ґуля, яка росте
after-catheter-site-fluid = З ранки тече рідина або гній
after-catheter-site-cold = Рука чи нога холодна або заніміла
after-catheter-site-fever = Підвищена температура

## after/home
after-home = Можливо, хтось має відвезти вас додому
after-home-sedative = Після [заспокійливого](sedative) хтось має відвезти вас додому.
after-home-food = Повертайтеся до звичної їжі та ліків, коли медики дозволять.
after-home-milk = Годуєте груддю? [Контрастна речовина](contrast-dye) — не причина припиняти годування. У молоко її потрапляє дуже мало. Якщо маєте сумніви, запитайте медиків.
