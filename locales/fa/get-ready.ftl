# Topic: get-ready
get-ready-title = آماده شدن
get-ready-hint = پیش از تصویربرداری چه کنید

## get-ready/depends
get-ready-depends = آماده شدن به نوع تصویربرداری بستگی دارد
get-ready-depends-nothing = برای بعضی تصویربرداری‌ها لازم نیست کار خاصی بکنید.
get-ready-depends-something = برای بعضی دیگر، شاید لازم باشد مدتی غذا، نوشیدنی یا بعضی داروها را قطع کنید.
get-ready-depends-told = پزشکتان به شما می‌گوید چه کنید. مطمئن نیستید؟ تلفن کنید و بپرسید.

## get-ready/food
get-ready-food-stop = بپرسید از چه ساعتی نخورید و ننوشید
get-ready-food-team = تیم درمان می‌گوید که آیا باید از خوردن **و** نوشیدن خودداری کنید، و از چه ساعتی. به این کار [ناشتا بودن](fast) می‌گویند.
get-ready-food-team-bowel = تیم درمان می‌گوید از چه ساعتی غذا نخورید و **تا چه ساعتی** می‌توانید مایعات شفاف، مثل آب، بنوشید؛ بعد از آن هیچ چیز ننوشید. به نخوردن و ننوشیدن [ناشتا بودن](fast) می‌گویند.
get-ready-food-why = برای بعضی تصویربرداری‌ها، معده باید خالی باشد تا تصویر واضح شود.
get-ready-food-why-swallow = برای تصویر واضح، معده اغلب باید خالی باشد.
get-ready-food-why-sedative = با معدهٔ خالی، [داروی آرام‌بخش](sedative) کم‌خطرتر است.
get-ready-food-needle = اگر قرار است سوزنی در مفصل بگذارند: اغلب می‌توانید مثل همیشه بخورید و بنوشید. اول بپرسید.
get-ready-food-sip = بپرسید: می‌توانم آب بنوشم؟ می‌توانم قرص را با یک جرعه آب بخورم؟
get-ready-food-sip-bowel = بپرسید: می‌توانم قرص را با یک جرعه آب بخورم؟
get-ready-food-sugar = اگر دیابت دارید، دربارهٔ افت قند بپرسید.

## get-ready/bowel-prep
get-ready-bowel-prep = پیش از تنقیهٔ باریم، روده را خالی کنید
get-ready-bowel-prep-why = روده باید خالی باشد تا تصویرها واضح شوند.
get-ready-bowel-prep-lead = برگهٔ تیم درمان به شما می‌گوید:
get-ready-bowel-prep-liquids = از چه ساعتی فقط مایعات شفاف، مثل آب، بنوشید
get-ready-bowel-prep-laxative = چه ساعتی مُلَیّن بخورید (داروی خالی کردن روده)
get-ready-bowel-prep-first = بیماری کلیه یا قلب، یا دیابت دارید؟ اول بپرسید.

## get-ready/medicines
get-ready-medicines = دربارهٔ داروهایتان بپرسید
get-ready-medicines-never = **هیچ دارویی را سرخود قطع نکنید.** اول از [پزشکتان](provider) دربارهٔ این‌ها بپرسید:
get-ready-medicines-thinners = داروهای رقیق‌کنندهٔ خون
get-ready-medicines-diabetes = انسولین یا داروی دیگر دیابت، اگر نباید چیزی بخورید
get-ready-medicines-metformin-dye = متفورمین: بپرسید آیا باید دو روز قطعش کنید
get-ready-medicines-others = همهٔ داروهای دیگر
get-ready-medicines-why = بعضی داروها خون‌ریزی را بیشتر می‌کنند. قطع بعضی دیگر خطرناک است.

## get-ready/tell-us
get-ready-tell-us = وضع سلامتتان را به تیم درمان بگویید
get-ready-tell-us-lead = **پیش از** تصویربرداری، این‌ها را به تیم درمان بگویید:
get-ready-tell-us-baby = بارداری (حتی اگر مطمئن نیستید) یا شیردهی
get-ready-tell-us-reaction = آسم، هر نوع حساسیت (آلرژی)، یا واکنش قبلی به [مادهٔ حاجب](contrast-dye)
get-ready-tell-us-organs = دیابت (قند)، یا بیماری کلیه، قلب یا تیروئید
get-ready-tell-us-bleeding = مشکل خون‌ریزی، یا داروی رقیق‌کنندهٔ خون که می‌خورید
get-ready-tell-us-why = این به ایمنی شما کمک می‌کند.

## get-ready/tell-us-more
get-ready-tell-us-more = این‌ها را هم به تیم درمان بگویید
get-ready-tell-us-more-lead = **پیش از** تصویربرداری، این‌ها را به تیم درمان بگویید:
get-ready-tell-us-more-swallowing = مشکل بلعیدن، یا پریدن غذا در گلو
get-ready-tell-us-more-bowel = انسداد روده، یا جراحی روده در این اواخر
get-ready-tell-us-more-stand = مشکل در ایستادن، چرخیدن یا صاف دراز کشیدن
get-ready-tell-us-more-infection = تب یا عفونت
get-ready-tell-us-more-metal = باتری قلب یا فلز در بدن
get-ready-tell-us-more-x-rays = [عکس‌های رادیولوژی](x-ray) قبلی

## get-ready/womb-when
get-ready-womb-when = عکس رنگی رحم بعد از پریود است
get-ready-womb-when-days = در روزهای بعد از پریود (عادت ماهانه) انجام می‌شود. تیم درمان تاریخ را می‌گوید.
get-ready-womb-when-must = نباید باردار باشید. شاید اول آزمایش بارداری بدهید.
get-ready-womb-when-sex = دربارهٔ رابطهٔ جنسی پیش از تصویربرداری، به برگهٔ خود عمل کنید.

## get-ready/womb-before
get-ready-womb-before = دربارهٔ داروی ضد درد بپرسید
get-ready-womb-before-pain = درد زیر شکم (مثل درد پریود) معمول است. بپرسید آیا باید قبل از آن داروی ضد درد بخورید. همچنین:
get-ready-womb-before-pad = برای برگشت به خانه نوار بهداشتی بیاورید
get-ready-womb-before-toilet = اول به دست‌شویی بروید
get-ready-womb-before-who = بپرسید چه کسانی در اتاق خواهند بود

## get-ready/day
get-ready-day = برای روز تصویربرداری برنامه‌ریزی کنید
get-ready-day-lead = برای این‌که آن روز آسان بگذرد:
get-ready-day-jewelry = زیورآلات را در خانه بگذارید (فلز بخشی از تصویر را می‌پوشاند)
get-ready-day-bring = فهرست داروها و حساسیت‌های خود را بیاورید
get-ready-day-company = بپرسید چه کسی می‌تواند با شما داخل بیاید
get-ready-day-ride = فکر رفت‌وآمد باشید: بعد از [داروی آرام‌بخش](sedative)، فرد بزرگسالی باید شما را به خانه ببرد

## get-ready/child
get-ready-child = تصویربرداری برای بچهٔ شماست؟
get-ready-child-stay = پدر یا مادر اغلب می‌تواند بماند. از تیم درمان بپرسید.
get-ready-child-apron = اگر می‌مانید، [روپوش سربی](lead-apron) می‌پوشید. اگر باردارید یا شاید باردار باشید، فرد بزرگسال دیگری باید بماند.
get-ready-child-bring = اسباب‌بازی و لیوانی را که بچه‌تان دوست دارد، بیاورید.
