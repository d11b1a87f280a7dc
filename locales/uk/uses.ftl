# Topic: uses
uses-title = Де це застосовують
uses-hint = Чим це може допомогти

## uses/overview
uses-overview = Ось коли її часто застосовують
uses-overview-show = Рентгеноскопія може показати, як рухаються органи травлення. Вона може показати, як тече кров у серці. Вона може показати репродуктивні органи жінки.
uses-overview-guide = Вона може допомогти поставити маленькі трубки. Вона може допомогти лікувати кістки й суглоби.
uses-overview-next = Докладніше — на наступних сторінках.

## uses/swallow-enema
uses-swallow-enema = Видно, як рухаються органи травлення
uses-swallow-enema-barium = [Барій](barium) — біла [контрастна речовина](contrast-dye). Ви її п’єте, або медики вводять її [клізмою](enema).
uses-swallow-enema-shows = Тоді медики бачать, як рухаються стравохід, шлунок або кишківник.
uses-swallow-enema-names = Обстеження називається «рентген стравоходу з барієм» або «іригоскопія» (клізма з барієм).

## uses/heart
uses-heart = Видно, як тече кров у серці
uses-heart-exam = Це обстеження серця називається «[катетеризація серця](cardiac-catheterization)».
uses-heart-flow = На екрані медики бачать, як кров тече вашими [артеріями](artery).
uses-heart-helps = Це може допомогти знайти деякі хвороби серця. Це може допомогти й лікувати їх.

## uses/catheter-stent
uses-catheter-stent = Допомагає поставити маленькі трубки на місце
uses-catheter-stent-catheter = [Катетер](catheter) — тонка порожниста трубка. Нею рідину вводять в організм або виводять зайву рідину.
uses-catheter-stent-stent = [Стент](stent) відкриває вузьку або закупорену кровоносну судину.
uses-catheter-stent-place = Завдяки рентгеноскопії медики бачать, куди їх поставити.

## uses/bones
uses-bones = Може допомогти під час операцій на кістках і суглобах
uses-bones-lead = Рентгеноскопія може допомогти хірургові:
uses-bones-joint = Поставити новий [суглоб](joint)
uses-bones-bone = Скріпити зламану кістку

## uses/hysterosalpingogram
uses-hysterosalpingogram = Може показати репродуктивні органи жінки
uses-hysterosalpingogram-exam = Це обстеження має довгу назву: [гістеросальпінгографія](hysterosalpingogram), або ГСГ. Воно дає знімки репродуктивних органів жінки, наприклад матки.
uses-hysterosalpingogram-ask = Не впевнені, яке обстеження у вас буде? Запитайте медиків.
