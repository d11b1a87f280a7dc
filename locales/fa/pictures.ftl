# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = بخش‌های درون بدن
picture-what-is-it-shows-description = بدنی که چند بخش درون آن کشیده شده است: قلب و رگ‌های خونی، معده و روده‌ها، و رحم. فلوروسکوپی می‌تواند کار این بخش‌ها را نشان دهد.
picture-what-is-it-helps = با هم به صفحهٔ نمایش نگاه می‌کنند
picture-what-is-it-helps-description = پزشک به جایی روی صفحهٔ نمایش اشاره می‌کند. بیمار هم نگاه می‌کند. این تصویرها کمک می‌کنند مشکل پیدا شود و راهنمای درمان هستند.

## Common uses
picture-uses-overview = پنج کاربرد رایج
picture-uses-overview-description = پنج تصویر کوچک: دستگاه گوارش، قلب، لوله‌ای کوچک در رگ خونی، استخوان لگن با یک پیچ، و رحم.

## Why you need it
picture-why-function = دیدن چگونگی بلعیدن
picture-why-function-description = مردی چیزی می‌نوشد. ذره‌بین بزرگی نشان می‌دهد که مری نوشیدنی را پایین می‌برد. فیلم نشان می‌دهد که یک بخش چطور کار می‌کند.
picture-why-guide = صفحهٔ نمایش راه را نشان می‌دهد
picture-why-guide-description = پزشکی لولهٔ باریکی را درون بدن بیمار حرکت می‌دهد. او هنگام کار به صفحهٔ نمایش نگاه می‌کند. تصویرهای متحرک راه را به او نشان می‌دهند.

## Getting ready
picture-get-ready-depends = بپرسید چه کنید
picture-get-ready-depends-description = زنی به پزشکش تلفن می‌کند. برای بعضی تصویربرداری‌ها می‌تواند بخورد و بنوشد. برای بعضی دیگر باید مدتی غذا، نوشیدنی یا بعضی داروها را قطع کند.
picture-get-ready-food = پیش از تصویربرداری غذا نخورید
picture-get-ready-food-description = مردی پشت میز نشسته است. روی غذا و نوشیدنی خط کشیده شده است. ساعت نشان می‌دهد که چند ساعت می‌گذرد. شاید شما هم باید صبر کنید.
picture-get-ready-medicines = دربارهٔ داروهایتان تلفن کنید
picture-get-ready-medicines-description = مردی با قرص‌هایش به پزشکش تلفن می‌کند. روی دور ریختن قرص‌ها خط کشیده شده است. هیچ دارویی را سرخود قطع نکنید.
picture-get-ready-tell-us = وضع سلامتتان را به ما بگویید
picture-get-ready-tell-us-description = بیماری دربارهٔ بارداری، شیر دادن، حساسیت، ریه‌ها، کلیه‌ها و عکس‌های رادیولوژی قبلی به تیم درمان می‌گوید. تیم درمان باید این‌ها را پیش از تصویربرداری بداند.
picture-get-ready-day = آمادهٔ رفتن
picture-get-ready-day-description = زنی با کیف و فهرستش و همراه مردی جوان از خانه بیرون می‌رود. زیورآلاتش در ظرفی می‌ماند. فهرست خود را بیاورید، اما زیورآلات نیاورید.

## What happens
picture-what-happens-where = مرکز رادیولوژی و بیمارستان
picture-what-happens-where-description = زنی به مرکز رادیولوژی می‌رود. کنار آن بیمارستانی است که بیماری در آن بستری است. تصویربرداری شما ممکن است در هر یک از این دو باشد.
picture-what-happens-clothes = پوشیدن لباس بیمارستان
picture-what-happens-clothes-description = تکنسین رادیولوژی به مردی لباس بیمارستان می‌دهد. بعد مرد آن را پوشیده و لباس‌های خودش آویزان است. تیم درمان می‌تواند در عوض کردن لباس به شما کمک کند.
picture-what-happens-shield = محافظ سربی
picture-what-happens-shield-description = بیماری روی تخت رادیولوژی دراز کشیده است. تکنسین محافظ سربی را روی پایین شکم او می‌گذارد. محافظ جلوی اشعه‌ای را که لازم نیست، می‌گیرد.
picture-what-happens-comfort = دارو برای آرام شدن
picture-what-happens-comfort-description = پزشکی از راه لوله‌ای در دست بیمار به او دارو می‌دهد. تکنسین دستش را روی شانهٔ او گذاشته است. شاید شما هم اول دارو بگیرید.
picture-what-happens-drink = نوشیدن مادهٔ حاجب
picture-what-happens-drink-description = زنی کنار تخت رادیولوژی ایستاده است و از لیوانی می‌نوشد. روی صفحهٔ نمایش، مری و معدهٔ او سفید و واضح دیده می‌شوند.
picture-what-happens-dye = لولهٔ وریدی یا تنقیه
picture-what-happens-dye-description = زنی با لولهٔ وریدی در دستش نشسته است. مردی زیر ملافه به پهلو خوابیده و لولهٔ تنقیه دارد. مادهٔ حاجب ممکن است از هر یک از این دو راه داده شود.
picture-what-happens-table = روی تخت رادیولوژی
picture-what-happens-table-description = مردی روی تخت رادیولوژی دراز کشیده و زنی کنار آن ایستاده است. تصویرهای کوچک چرخیدن، حرکت دادن یک دست و نگه داشتن نفس را نشان می‌دهند.
picture-what-happens-catheter = وارد کردن کاتتر
picture-what-happens-catheter-description = بیماری زیر ملافهٔ تمیز دراز کشیده است. تیم درمان لولهٔ باریکی را وارد کشالهٔ ران او می‌کند. تصویری کوچک دو محل را نشان می‌دهد: کشالهٔ ران و آرنج.
picture-what-happens-finish = بعد از تصویربرداری
picture-what-happens-finish-description = بیماری با باندی کوچک روی دستش در تخت استراحت می‌کند. تکنسین از حال او خبر می‌گیرد. شاید شما هم مدتی استراحت کنید.

## After the exam
picture-after-barium = بعد از باریم آب بنوشید
picture-after-barium-description = مردی یک لیوان آب می‌نوشد. در توالت مدفوعی کم‌رنگ دیده می‌شود. تقویم چند روز را نشان می‌دهد. مدفوع کم‌رنگ بعد از باریم عادی است.
picture-after-catheter-site = چه وقت به تیم درمان تلفن کنید
picture-after-catheter-site-description = زنی تلفن می‌کند. چهار تصویر کوچک نشانه‌هایی را که باید برایشان تلفن کرد نشان می‌دهند: برآمدگی که بزرگ می‌شود، مایع، قرمزی که پخش می‌شود و تب.
picture-after-home = کسی شما را به خانه می‌برد
picture-after-home-description = زنی جوان به مردی سالمند کمک می‌کند سوار خودروی او شود و او را به خانه می‌برد. بعد از داروی آرام‌بخش، شما هم به همراه نیاز دارید.

## Is it safe?
picture-safe-pregnant = اگر باردارید، به ما بگویید
picture-safe-pregnant-description = پیش از تصویربرداری، زنی باردار دربارهٔ جنین خود به تکنسین می‌گوید. شما هم به تیم درمان بگویید، چون اشعهٔ ایکس می‌تواند به جنین آسیب بزند.
picture-safe-little-risk = هر تصویربرداری فرق دارد
picture-safe-little-risk-description = پزشکی با بیماری صحبت می‌کند. نموداری سه تصویربرداری را نشان می‌دهد، از اشعهٔ کم تا بیشتر. خطر برای بیشتر افراد کم است.
picture-safe-past-x-rays = عکس‌های رادیولوژی قبلی را بیاورید
picture-safe-past-x-rays-description = زنی عکس‌های رادیولوژی قبلی خود را می‌آورد و دربارهٔ آن‌ها به پزشکش می‌گوید. خطر ممکن است روی هم جمع شود، پس دربارهٔ همه بگویید.
picture-safe-dye-allergy = دربارهٔ حساسیت‌های خود بگویید
picture-safe-dye-allergy-description = مردی جوان به پزشک می‌گوید که قبلاً پوستش از مادهٔ حاجب دانه زده است، و از صدف و میگو هم می‌گوید. پیش از تصویربرداری حساسیت‌های خود را به تیم درمان بگویید.

## Your results
picture-results-depends = تصویربرداری‌های گوناگون، تصویرهای گوناگون
picture-results-depends-description = خط‌هایی چهار عکس رادیولوژی را به چهار بخش بدن یک مرد وصل می‌کنند: معده، قلب، لگن و روده. هر تصویربرداری دنبال چیزهای متفاوتی است.
picture-results-who = رادیولوژیست تصویرهای شما را می‌خواند
picture-results-who-description = رادیولوژیست به تصویرهای رادیولوژی روی صفحهٔ نمایش نگاه می‌کند. برگه‌ای به پزشک دیگری می‌رسد و او آن را می‌خواند. شاید پزشک شما از یک متخصص بپرسد.
picture-results-ask = دربارهٔ نتیجه بپرسید
picture-results-ask-description = بیماری با پزشکش صحبت می‌کند. او می‌پرسد نتیجه را کی می‌گیرد، نتیجه چه نشان می‌دهد و به چه کسی تلفن کند.

## Words to know
picture-word-catheter = کاتتر
picture-word-catheter-description = لوله‌ای بلند و باریک. سر آن بزرگ کشیده شده تا ببینید که توخالی است. مایع می‌تواند از آن بگذرد.
picture-word-stent = استنت
picture-word-stent-description = اول یک رگ خونی تنگ است. بعد لولهٔ کوچک توری، یعنی استنت، آن را باز نگه می‌دارد تا خون بگذرد.
picture-word-iv-line = لولهٔ وریدی
picture-word-iv-line-description = لولهٔ باریکی از کیسهٔ مایع به رگ دست می‌رود. مایع مستقیم وارد خون شما می‌شود.
picture-word-lead-apron = روپوش‌های سربی
picture-word-lead-apron-description = بیمار روپوش سربی کوتاهی روی پایین شکم دارد. تکنسین روپوش بلندی پوشیده است. سرب جلوی اشعهٔ ایکس را می‌گیرد.
picture-word-c-arm = سی‌آرم
picture-word-c-arm-description = دستگاهی به شکل حرف C. یک سر آن بالای بیمار و سر دیگر زیر تخت است. اشعهٔ ایکس میان این دو سر می‌گذرد.

## Doses
picture-doses = مقایسهٔ اشعه با طبیعت
picture-doses-description = هر نوار نشان می‌دهد چه مدت طول می‌کشد تا از طبیعت به اندازهٔ یک تصویربرداری اشعه بگیرید. عکس قفسهٔ سینه نواری بسیار کوچک است. تنقیهٔ باریم بلندترین نوار است.
