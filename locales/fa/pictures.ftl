# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = بخش‌های درون بدن
picture-what-is-it-shows-description = بدنی که چند بخش درون آن کشیده شده است: قلب و رگ‌های خونی، معده و روده‌ها، و رحم. فلوروسکوپی می‌تواند کار این بخش‌ها را نشان دهد.
picture-what-is-it-helps = با هم به صفحهٔ نمایش نگاه می‌کنند
picture-what-is-it-helps-description = پزشک به جایی روی صفحهٔ نمایش اشاره می‌کند. بیمار هم نگاه می‌کند. این تصویرها کمک می‌کنند مشکل پیدا شود و در درمان راه را نشان می‌دهند.

## Common uses
picture-uses-overview = کاربردهای رایج
picture-uses-overview-description = پنج تصویر کوچک: دستگاه گوارش، قلب، لوله‌ای کوچک در رگ خونی، استخوان لگن با یک پیچ، و رحم.

## Why you need it
picture-why-function = دیدن چگونگی بلعیدن
picture-why-function-description = بیماری چیزی می‌نوشد. ذره‌بین بزرگی نشان می‌دهد که مری نوشیدنی را پایین می‌برد. فیلم نشان می‌دهد که یک بخش چطور کار می‌کند.
picture-why-guide = صفحهٔ نمایش راه را نشان می‌دهد
picture-why-guide-description = پزشکی لولهٔ باریکی را درون بدن بیمار حرکت می‌دهد. او هنگام کار به صفحهٔ نمایش نگاه می‌کند. تصویرهای متحرک راه را به او نشان می‌دهند.

## Getting ready
picture-get-ready-depends = بپرسید چه کنید
picture-get-ready-depends-description = بیماری به پزشکش تلفن می‌کند و می‌پرسد: خوردن، نوشیدن و داروها را ادامه بدهم، یا باید چند ساعت صبر کنم؟
picture-get-ready-food = دربارهٔ غذا و نوشیدنی بپرسید
picture-get-ready-food-description = بیماری به پزشکش تلفن می‌کند. روی میز غذا و آب است، با علامت سؤال و ساعت. بپرسید از چه وقت نباید بخورید و بنوشید.
picture-get-ready-medicines = دربارهٔ داروهایتان تلفن کنید
picture-get-ready-medicines-description = بیماری با قرص‌هایش به پزشکش تلفن می‌کند. روی دور ریختن قرص‌ها خط کشیده شده است. هیچ دارویی را سرخود قطع نکنید.
picture-get-ready-tell-us = وضع سلامتتان را به تیم درمان بگویید
picture-get-ready-tell-us-description = بیماری دربارهٔ بارداری، شیر دادن، حساسیت، ریه‌ها، کلیه‌ها و داروی رقیق‌کنندهٔ خون به تیم درمان می‌گوید. تیم درمان باید این‌ها را پیش از تصویربرداری بداند.
picture-get-ready-day = آمادهٔ رفتن
picture-get-ready-day-description = بیماری با کیف و فهرستش و همراه مردی جوان از خانه بیرون می‌رود. زیورآلات در ظرفی می‌ماند. فهرست خود را بیاورید، اما زیورآلات نیاورید.

## What happens
picture-what-happens-where = مرکز رادیولوژی و بیمارستان
picture-what-happens-where-description = زنی به مرکز رادیولوژی می‌رود. کنار آن بیمارستانی است که بیماری در آن بستری است. تصویربرداری شما ممکن است در هر یک از این دو باشد.
picture-what-happens-clothes = پوشیدن لباس بیمارستان
picture-what-happens-clothes-description = تکنسین رادیولوژی به بیماری لباس بیمارستان می‌دهد. بعد بیمار آن را پوشیده و لباس‌های خودش آویزان است. تیم درمان می‌تواند در عوض کردن لباس به شما کمک کند.
picture-what-happens-shield = محافظ سربی
picture-what-happens-shield-description = بیماری روی تخت رادیولوژی دراز کشیده است. تکنسین محافظ سربی را روی بخشی از بدن او می‌گذارد. محافظ جلوی اشعه‌ای را که لازم نیست، می‌گیرد.
picture-what-happens-comfort = دارو برای آرام شدن
picture-what-happens-comfort-description = پزشکی از راه آنژیوکت دست به بیمار دارو می‌دهد. تکنسین دستش را روی شانهٔ بیمار گذاشته است. شاید شما هم اول دارو بگیرید.
picture-what-happens-drink = نوشیدن مادهٔ حاجب
picture-what-happens-drink-description = زنی کنار تخت رادیولوژی ایستاده است و از لیوانی می‌نوشد. روی صفحهٔ نمایش، مری و معدهٔ او سفید و واضح دیده می‌شوند.
picture-what-happens-dye = آنژیوکت (سِرُم) یا تنقیه
picture-what-happens-dye-description = زنی با آنژیوکت در دستش نشسته است. مردی زیر ملافه به پهلو خوابیده و لولهٔ تنقیه دارد. مادهٔ حاجب ممکن است از هر یک از این دو راه داده شود.
picture-what-happens-table = روی تخت رادیولوژی
picture-what-happens-table-description = بیمار روی تخت رادیولوژی دراز کشیده یا کنار آن ایستاده است. تصویرهای کوچک چرخیدن، حرکت دادن یک دست و نگه داشتن نفس را نشان می‌دهند.
picture-what-happens-catheter = وارد کردن کاتتر
picture-what-happens-catheter-description = بیماری زیر ملافهٔ تمیز دراز کشیده است. تیم درمان لولهٔ باریکی را وارد کشالهٔ ران او می‌کند. تصویری کوچک دو محل را نشان می‌دهد: کشالهٔ ران و آرنج.
picture-what-happens-finish = بعد از تصویربرداری
picture-what-happens-finish-description = بیماری در تخت استراحت می‌کند. تکنسین از حال او خبر می‌گیرد. شاید شما هم مدتی استراحت کنید.

## After the exam
picture-after-barium = بعد از باریم آب بنوشید
picture-after-barium-description = بیماری یک لیوان آب می‌نوشد. در توالت مدفوعی کم‌رنگ دیده می‌شود. تقویم چند روز را نشان می‌دهد. مدفوع کم‌رنگ بعد از باریم عادی است.
picture-after-catheter-site = چه وقت به تیم درمان تلفن کنید
picture-after-catheter-site-description = بیماری به تیم درمان تلفن می‌کند. چهار تصویر کوچک نشان می‌دهند چه وقت باید تلفن کرد: برآمدگی که بزرگ می‌شود، مایع، قرمزی که پخش می‌شود و تب.
picture-after-home = کسی شما را به خانه می‌برد
picture-after-home-description = زنی جوان به بیماری کمک می‌کند سوار خودروی او شود و او را به خانه می‌برد. بعد از آرام‌بخش، شما را هم فرد بزرگسالی باید به خانه ببرد.

## Is it safe?
picture-safe-pregnant = شاید باردارید؟ به تیم درمان بگویید
picture-safe-pregnant-description = پیش از تصویربرداری، زنی باردار دربارهٔ جنین خود به تکنسین می‌گوید. شما هم به تیم درمان بگویید، چون اشعهٔ ایکس می‌تواند به جنین آسیب بزند.
picture-safe-little-risk = هر تصویربرداری فرق دارد
picture-safe-little-risk-description = پزشکی با بیماری صحبت می‌کند. نموداری سه تصویربرداری را نشان می‌دهد، از اشعهٔ کم تا بیشتر. خطر برای بیشتر افراد کم است.
picture-safe-ask-how-much = مقدار اشعه را بپرسید
picture-safe-ask-how-much-description = بیماری از پزشک می‌پرسد: چقدر؟ سه ستون کوتاه، متوسط و بلند سه تصویربرداری را نشان می‌دهند، با اشعهٔ کمتر و بیشتر.
picture-safe-past-x-rays = عکس‌های رادیولوژی قبلی را بیاورید
picture-safe-past-x-rays-description = بیماری عکس‌های رادیولوژی قبلی خود را می‌آورد و دربارهٔ آن‌ها به پزشک می‌گوید. شما هم همهٔ عکس‌های خود را به تیم درمان بگویید.
picture-safe-dye-allergy = دربارهٔ حساسیت‌های خود بگویید
picture-safe-dye-allergy-description = بیماری به پزشک می‌گوید که قبلاً پوستش از مادهٔ حاجب دانه زده است، و از صدف و میگو هم می‌گوید. پیش از تصویربرداری حساسیت‌های خود را به تیم درمان بگویید.

## Your results
picture-results-depends = تصویربرداری‌های گوناگون، تصویرهای گوناگون
picture-results-depends-description = خط‌هایی چهار عکس رادیولوژی را به چهار بخش بدن یک مرد وصل می‌کنند: معده، قلب، لگن و روده. هر تصویربرداری دنبال چیزهای متفاوتی است.
picture-results-who = رادیولوژیست تصویرهای شما را می‌خواند
picture-results-who-description = رادیولوژیست به تصویرهای رادیولوژی روی صفحهٔ نمایش نگاه می‌کند. برگه‌ای به پزشک دیگری می‌رسد و او آن را می‌خواند. شاید پزشک شما از یک متخصص بپرسد.
picture-results-ask = دربارهٔ نتیجه بپرسید
picture-results-ask-description = بیماری با پزشکش صحبت می‌کند و می‌پرسد نتیجه را چه وقت می‌گیرد، نتیجه چه نشان می‌دهد و به چه کسی تلفن کند.

## Words to know
picture-word-catheter = کاتتر
picture-word-catheter-description = لوله‌ای بلند و باریک. سر آن بزرگ کشیده شده تا ببینید که توخالی است. مایع می‌تواند از آن بگذرد.
picture-word-stent = استنت
picture-word-stent-description = اول یک رگ خونی تنگ است. بعد لولهٔ کوچک توری، یعنی استنت، آن را باز نگه می‌دارد تا خون بگذرد.
picture-word-iv-line = آنژیوکت
picture-word-iv-line-description = لولهٔ باریکی از کیسهٔ مایع به رگ دست می‌رود. مایع مستقیم وارد خون شما می‌شود.
picture-word-lead-apron = روپوش‌های سربی
picture-word-lead-apron-description = بیمار روپوش سربی کوتاهی روی پایین شکم دارد. تکنسین روپوش بلندی پوشیده است. سرب جلوی اشعهٔ ایکس را می‌گیرد.
picture-word-c-arm = سی‌آرم
picture-word-c-arm-description = دستگاهی به شکل حرف C. یک سر آن بالای بیمار و سر دیگر زیر تخت است. اشعهٔ ایکس میان این دو سر می‌گذرد.

## Doses
picture-doses = مقایسهٔ اشعه با طبیعت
picture-doses-description = هر نوار نشان می‌دهد چه مدت طول می‌کشد تا از طبیعت به اندازهٔ یک تصویربرداری اشعه بگیرید. آن‌ها را با یک سال طبیعت مقایسه کنید.

## Pictures of single exams and of emergencies
picture-after-emergency = فوراً کمک بخواهید
picture-after-emergency-description = بیماری به آمبولانس تلفن می‌کند. چهار تصویر نشان می‌دهند چه وقت: درد سینه، تنگی نفس با ورم صورت، از حال رفتن، و صورت کج با ضعف یک دست.
picture-after-emergency-more = نشانه‌های دیگر برای کمک خواستن
picture-after-emergency-more-description = بیماری به آمبولانس تلفن می‌کند. در یک تصویر دستی جای خون‌ریزی را فشار می‌دهد. تصویر دیگر پایی را نشان می‌دهد که سرد و رنگ‌پریده است.
picture-after-remember = سه چیز برای به یاد سپردن
picture-after-remember-description = بیماری به سه چیز فکر می‌کند. تصویرهای کوچک سه چیز این صفحه را نشان می‌دهند.
picture-after-stent-card = کارت استنت را نگه دارید
picture-after-stent-card-description = مردی کارتی را در کیف پولش می‌گذارد. روی کارت استنت و قلب دیده می‌شود. کارت خود را همراه داشته باشید.
picture-after-womb = استراحت بعد از عکس رنگی رحم
picture-after-womb-description = زنی روی مبل استراحت می‌کند و کیسهٔ آب گرم روی شکم دارد. نوار بهداشتی روی میز است. شاید درد زیر شکم و کمی خون‌ریزی داشته باشد.
picture-get-ready-bowel = مایعات شفاف و رودهٔ خالی
picture-get-ready-bowel-description = آب، آب سوپ صاف‌شده و چای بدون شیر مانعی ندارد. روی بشقاب غذا خط کشیده شده است. پودری در آب، روده را پیش از تصویربرداری خالی می‌کند.
picture-safe-child = پدر یا مادر نزدیک می‌ماند
picture-safe-child-description = بچه‌ای روی تخت رادیولوژی نشسته است. پدرش روپوش سربی پوشیده و دست او را گرفته است. تکنسینی کنارشان ایستاده است.
picture-safe-skin = ببینید پوست پشتتان سرخ شده است یا نه
picture-safe-skin-description = مردی در آینه لکه‌ای سرخ روی پشتش می‌بیند. دو تقویم نشان می‌دهند که چند هفته از تصویربرداری گذشته است.
picture-what-happens-bowel = مایع سفید برای روده
picture-what-happens-bowel-description = مردی زیر ملافه به پهلو خوابیده است. پرستاری کنار اوست. تصویری کوچک نشان می‌دهد که مایع سفید از لوله به روده‌اش می‌رود.
picture-what-happens-wrist = لولهٔ باریک در مچ دست
picture-what-happens-wrist-description = دو شکل کوچک از بدن، مچ دست و کشالهٔ ران را نشان می‌دهند. پایین‌تر، دارو مچ را بی‌حس می‌کند. بعد لولهٔ باریکی وارد می‌شود و در دست بالا می‌رود.
picture-what-happens-press = فشار دادن محل
picture-what-happens-press-description = مردی به پشت در تخت دراز کشیده است. ساعتی گذشت چند ساعت را نشان می‌دهد. پایین‌تر دو روش است: دستی مچ را فشار می‌دهد، یا مچ‌بند فشاری دور آن بسته است.
picture-what-happens-c-arm = دستگاه سی‌آرم در جراحی
picture-what-happens-c-arm-description = بیماری زیر ملافه خوابیده است. دستگاه سی‌آرم بالای مفصل ران است. جراح روپوش سربی پوشیده و به صفحهٔ نمایش، به استخوان و پیچ‌هایش، نگاه می‌کند.
picture-what-happens-joint = سوزن زدن به مفصل
picture-what-happens-joint-description = دستگاه سی‌آرم بالای زانوی زنی است. پزشک سوزن را وارد آن می‌کند و صفحهٔ نمایش محل را نشان می‌دهد. اول پوست را تمیز می‌کنند.
picture-what-happens-bone-numb = بی‌حس کردن پوست
picture-what-happens-bone-numb-description = یک بیمار روی تخت رادیولوژی دراز کشیده است. پزشک پوست روی زانو را با سوزنی کوچک بی‌حس می‌کند.
picture-what-happens-bone-rest = استراحت بعد از تصویربرداری
picture-what-happens-bone-rest-description = یک بیمار با زانوی باندپیچی‌شده در تخت استراحت می‌کند. پرستار از حال او خبر می‌گیرد.
picture-what-happens-womb-finish = استراحت بعد از تصویربرداری
picture-what-happens-womb-finish-description = زنی بعد از تصویربرداری استراحت می‌کند. تکنسین از حال او خبر می‌گیرد. نوار بهداشتی روی میز است.
picture-what-happens-womb = روی تخت رادیولوژی
picture-what-happens-womb-description = زنی به پشت دراز کشیده و زانوهایش زیر ملافه است. پرستار و پزشک کنارش هستند. تصویری کوچک وسیله‌ای را نشان می‌دهد که واژن را باز نگه می‌دارد.
picture-what-happens-full = معدهٔ پُر
picture-what-happens-full-description = معدهٔ بیمار پُر است. او دستش را بالا برده تا به پرستار بگوید. شما هم اگر مشکلی بود، به تیم درمان بگویید.
picture-what-happens-wait = تصویربرداری چقدر طول می‌کشد
picture-what-happens-wait-description = بیماری روی صندلی منتظر است. یک ساعت زمان کوتاه معده و ساعت دیگر چند ساعتِ رودهٔ کوچک را نشان می‌دهد. بعد غذا و نوشیدنی هست.
picture-what-happens-bowel-fill = باریم روده را پر می‌کند
picture-what-happens-bowel-fill-description = مردی زیر ملافه به پهلو خوابیده است. پرستاری کنار اوست. تصویری کوچک مایع سفیدی را نشان می‌دهد که روده‌اش را پر می‌کند.
picture-what-happens-toilet = رفتن به دست‌شویی
picture-what-happens-toilet-description = پرستاری همراه مردی با لباس بیمارستان به دست‌شویی می‌رود. مایع سفیدی در توالت است: باریم خارج می‌شود.
picture-what-happens-sleep = خواب، یا بی‌حسی یک بخش
picture-what-happens-sleep-description = زنی زیر ماسک روی تخت خوابیده است. تصویری کوچک زنی را نشان می‌دهد که بیدار است و یک پایش بی‌حس است.
picture-what-happens-stop = می‌توانید بگویید بس است
picture-what-happens-stop-description = زنی روی تخت دستش را بالا می‌برد. پزشک هر دو دستش را بلند می‌کند و دست می‌کشد. تصویری کوچک گرفتگی رحم را نشان می‌دهد.
picture-get-ready-tell-more = این‌ها را به تیم درمان بگویید
picture-get-ready-tell-more-description = بیماری مشکلات سلامتی و عکس‌های رادیولوژی قبلی را به پرستار می‌گوید. تصویرهای کوچک آنچه را در این صفحه آمده نشان می‌دهند.
picture-get-ready-womb-when = بعد از پریود
picture-get-ready-womb-when-description = زنی به تقویمی اشاره می‌کند. اول روزهای خون‌ریزی است. روزهای بعد از آن علامت تیک دارند.
picture-get-ready-womb = پیش از عکس رنگی رحم
picture-get-ready-womb-description = زنی تلفن می‌کند و دربارهٔ قرص ضد درد می‌پرسد. نوار بهداشتی را در کیفش می‌گذارد. توالتی نشان می‌دهد که اول به دست‌شویی می‌رود.
picture-after-emergency-belly = دل‌درد بسیار شدید
picture-after-emergency-belly-description = بیماری به آمبولانس تلفن می‌کند. تصویری دو دست را روی شکمی نشان می‌دهد که بسیار درد می‌کند.
picture-after-emergency-bowel = دل‌درد یا خون تازه
picture-after-emergency-bowel-description = بیماری به آمبولانس تلفن می‌کند. یک تصویر شکمی را نشان می‌دهد که بسیار درد می‌کند و تصویر دیگر خون تازه را در توالت.
picture-after-emergency-bleed = خون‌ریزی که بند نمی‌آید
picture-after-emergency-bleed-description = بیماری به آمبولانس تلفن می‌کند. تصویری دستی را نشان می‌دهد که جای خون‌ریزی را فشار می‌دهد.
picture-after-barium-call = چه وقت بعد از باریم تلفن کنید
picture-after-barium-call-description = بیماری به تیم درمان تلفن می‌کند. چهار تصویر کوچک نشان می‌دهند چه وقت: دل‌درد، استفراغ، نداشتن مدفوع، و تب.
picture-after-site-care = چیز سنگین بلند نکنید
picture-after-site-care-description = بیمار در جایی که لولهٔ باریک وارد بدنش شده است، باند دارد. روی کیسه‌های سنگین خط کشیده شده است. تقویم چند روز را نشان می‌دهد.
picture-after-joint = یخ برای مفصل
picture-after-joint-description = زنی نشسته و پایش را بالا گذاشته است. یخ در پارچه روی زانویش است. ساعت ۱۵ دقیقه را نشان می‌دهد.
picture-after-bone-surgery = استراحت پا روی بالش
picture-after-bone-surgery-description = یک بیمار در خانه روی مبل استراحت می‌کند. یک پایش در گچ و روی بالش است. روی تصویر پای گچ‌گرفته زیر دوش خط کشیده شده است.
picture-after-joint-call = چه وقت برای مفصل تلفن کنید
picture-after-joint-call-description = زنی به تیم درمان تلفن می‌کند. سه تصویر کوچک نشان می‌دهند چه وقت: زانوی قرمز و ورم‌کرده، مایع، و تب.
picture-after-womb-call = چه وقت بعد از این تصویربرداری تلفن کنید
picture-after-womb-call-description = زنی به تیم درمان تلفن می‌کند. سه تصویر کوچک نشان می‌دهند چه وقت: دل‌درد، خون‌ریزی زیاد، و تب.
picture-after-milk = شیر دادن بعد از تصویربرداری
picture-after-milk-description = زنی روی مبل نشسته است و به بچه‌اش شیر می‌دهد. شما هم می‌توانید به شیر دادن ادامه دهید.
picture-what-happens-womb-dye = مادهٔ حاجب رحم را پر می‌کند
picture-what-happens-womb-dye-description = رحم، بزرگ کشیده شده. لولهٔ باریکی از پایین می‌آید. مادهٔ حاجب سفید رحم را پر می‌کند و از دو لولهٔ آن بیرون می‌ریزد.
picture-what-happens-drain = استنت، لولهٔ تخلیه، لولهٔ دارو
picture-what-happens-drain-description = بالونی رگ تنگی را باز می‌کند و استنت آن را باز نگه می‌دارد. لولهٔ تخلیه مایع را از شکم بیرون می‌آورد. لولهٔ دارو، دارو را به رگ می‌رساند.
picture-after-drain = مراقبت از لولهٔ تخلیه
picture-after-drain-description = بیماری به تیم درمان تلفن می‌کند. تصویرهای کوچک می‌گویند: لوله را نکشید، خشک نگهش دارید، و برای قرمزی یا تب تلفن کنید.
