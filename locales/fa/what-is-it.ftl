# Topic: what-is-it
what-is-it-title = فلوروسکوپی چیست؟
what-is-it-hint = عکس رادیولوژی متحرک، مثل فیلم

## what-is-it/moves
what-is-it-moves = عکس رادیولوژی که حرکت می‌کند
# عکس ثابت: still photo, because an x-ray picture is called عکس, too.
what-is-it-moves-photo = [عکس رادیولوژی](x-ray) معمولی مثل یک عکس ثابت است.
what-is-it-moves-movie = [فلوروسکوپی](fluoroscopy) مثل فیلم است. بخش‌های درون بدن را در حال حرکت نشان می‌دهد.
what-is-it-moves-main = لطفاً وضع سلامتتان را به تیم درمان **بگویید** و هر چه را روشن نیست، **بپرسید**.

## what-is-it/shows
what-is-it-shows = بدن شما را در حال کار نشان می‌دهد
what-is-it-shows-lead = تیم درمان حرکت اندام‌ها و بافت‌های شما را همان لحظه روی صفحهٔ نمایش می‌بیند. ممکن است این‌ها دیده شوند:
what-is-it-shows-heart = قلب و رگ‌های خونی شما
what-is-it-shows-digestion = معده و روده‌های شما، هنگام هضم غذا
what-is-it-shows-reproductive = اندام‌های تولیدمثل شما

## what-is-it/helps
what-is-it-helps = به یافتن و درمان مشکلات کمک می‌کند
what-is-it-helps-find = می‌تواند به پزشک شما کمک کند بفهمد مشکل چیست. برای انواع زیادی از مشکلات به کار می‌آید.
what-is-it-helps-treat = در بعضی درمان‌ها هم راه را به تیم درمان نشان می‌دهد.
what-is-it-helps-ask = از پزشکتان بپرسید: این تصویربرداری چه چیزی را نشان می‌دهد؟ چه کمکی به من می‌کند؟

## what-is-it/swallow
what-is-it-swallow = این تصویربرداری بلعیدن شما را نشان می‌دهد
what-is-it-swallow-name = نامش شاید بلع باریم (باریم سوالو) یا Upper GI باشد.
what-is-it-swallow-shows = تیم درمان حرکت مری (لولهٔ غذا)، معده یا رودهٔ کوچک شما را می‌بیند. این به یافتن مشکلات زیادی کمک می‌کند.
what-is-it-swallow-where = در مرکز رادیولوژی، یا وقتی در بیمارستان بستری هستید، انجام می‌شود.

## what-is-it/bowel
what-is-it-bowel = این تصویربرداری رودهٔ بزرگ را نشان می‌دهد
what-is-it-bowel-name = نامش تنقیهٔ باریم (باریم انما) یا Lower GI است.
what-is-it-bowel-shows = تیم درمان می‌بیند که [باریم](barium) چگونه روده‌تان را پر می‌کند و در آن پیش می‌رود. این به یافتن مشکلات زیادی کمک می‌کند.
what-is-it-bowel-where = در مرکز رادیولوژی، یا وقتی در بیمارستان بستری هستید، انجام می‌شود.

## what-is-it/heart
what-is-it-heart = این تصویربرداری جریان خون قلب را نشان می‌دهد
what-is-it-heart-name = نامش [کاتتریزاسیون قلب](cardiac-catheterization) است.
what-is-it-heart-shows = تیم درمان جریان خون را در [سرخرگ‌های (شریان‌های)](artery) شما می‌بیند.
what-is-it-heart-helps = به یافتن بعضی مشکلات قلب کمک می‌کند. به درمان آن‌ها هم می‌تواند کمک کند.
what-is-it-heart-where = در یک مرکز درمانی، یا وقتی در بیمارستان بستری هستید، انجام می‌شود.

## what-is-it/tube
what-is-it-tube = تصویر متحرک راه لولهٔ کوچک را نشان می‌دهد
what-is-it-tube-catheter = [کاتتر](catheter) لوله‌ای باریک و توخالی است. مایع وارد می‌کند، یا مایع اضافی را بیرون می‌آورد.
what-is-it-tube-stent = [استنت (فنر)](stent) رگ خونیِ تنگ یا بسته را باز می‌کند.
what-is-it-tube-place = تیم درمان می‌بیند آن را کجا بگذارد.
what-is-it-tube-where = به یک مرکز درمانی می‌آیید یا در بیمارستان بستری می‌شوید.

## what-is-it/bone
what-is-it-bone = تصویر متحرک به درمان استخوان کمک می‌کند
what-is-it-bone-surgery = اگر جراحی دارید، جراح درون بدنتان را می‌بیند. این به ترمیم استخوان شکسته یا گذاشتن [مفصل](joint) جدید کمک می‌کند.
what-is-it-bone-needle = اگر سوزنی وارد مفصل می‌شود، تیم درمان جای درست را می‌بیند.
what-is-it-bone-where = شاید فقط همان روز بیایید یا در بیمارستان بستری شوید.

## what-is-it/womb
what-is-it-womb = این تصویربرداری رحم و لوله‌ها را نشان می‌دهد
what-is-it-womb-name = نام بلندی دارد: [هیستروسالپنگوگرافی (عکس رنگی رحم)](hysterosalpingogram) یا HSG.
what-is-it-womb-shows = از رحم شما عکس می‌گیرد. نشان می‌دهد که آیا دو لولهٔ رحم باز هستند.
what-is-it-womb-where = در مرکز رادیولوژی، یا وقتی در بیمارستان بستری هستید، انجام می‌شود.
