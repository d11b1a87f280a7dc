# Topic: what-happens
what-happens-title = چه کارهایی انجام می‌شود
what-happens-hint = تصویربرداری شما، مرحله به مرحله

## what-happens/where
what-happens-where = به مرکز رادیولوژی یا بیمارستان می‌روید
what-happens-where-center = ممکن است به‌صورت [بیمار سرپایی](outpatient) به مرکز رادیولوژی بیایید.
what-happens-where-hospital = یا ممکن است وقتی در بیمارستان بستری هستید، تصویربرداری انجام شود.

## what-happens/clothes
what-happens-clothes = شاید لباس بیمارستان بپوشید
what-happens-clothes-gown = شاید لازم باشد بعضی یا همهٔ لباس‌هایتان را درآورید. بعد تیم درمان به شما لباس بیمارستان می‌دهد.
what-happens-clothes-help = برای عوض کردن لباس کمک می‌خواهید؟ به تیم درمان بگویید.

## what-happens/shield
what-happens-shield = شاید محافظ بگیرید، شاید هم نه
# سرب: the metal.
what-happens-shield-shield = محافظ یا [روپوش سربی](lead-apron) جلوی [اشعه‌ای](radiation) را که لازم نیست، می‌گیرد. ممکن است پایین شکم یا جای دیگری را بپوشاند.
what-happens-shield-today = این روزها اغلب به آن نیاز ندارید. اگر می‌خواهید بیشتر بدانید، از تیم درمان بپرسید.

## what-happens/comfort
what-happens-comfort = شاید اول دارو بگیرید
what-happens-comfort-medicine = برای بعضی تصویربرداری‌ها داروی ضد درد می‌گیرید. شاید [داروی آرام‌بخش](sedative) بگیرید تا آرام شوید، یا هر دو.
what-happens-comfort-needle = شاید وقتی سوزن وارد [مفصل](joint) یا [سرخرگ (شریان)](artery) می‌شود، این دارو را بگیرید.
what-happens-comfort-tell = اگر درد یا ترس دارید، به تیم درمان بگویید.

## what-happens/drink
what-happens-drink = شاید مادهٔ حاجب بنوشید
what-happens-drink-drink = برای بعضی تصویربرداری‌ها مایعی می‌نوشید که [مادهٔ حاجب](contrast-dye) دارد. [باریم](barium) یک نوع آن است.
what-happens-drink-clearer = با آن، بخش‌هایی از بدن شما بهتر دیده می‌شود.

## what-happens/dye
what-happens-dye = مادهٔ حاجب را شاید از راه دیگری بگیرید
what-happens-dye-lead = اگر [مادهٔ حاجب](contrast-dye) را ننوشید، ممکن است از این راه‌ها بگیرید:
what-happens-dye-iv = [آنژیوکت (سِرُم)](iv-line)، به داخل رگ
what-happens-dye-enema = [تنقیه](enema)، به داخل راست‌روده (انتهای روده)
what-happens-dye-needle = سوزن، به داخل مفصل
what-happens-dye-womb = لولهٔ باریک، به داخل رحم

## what-happens/table
what-happens-table = تیم درمان کنار تخت رادیولوژی کمکتان می‌کند
what-happens-table-lead = روی تخت رادیولوژی دراز می‌کشید یا کنار آن می‌ایستید. شاید تیم درمان از شما بخواهد:
what-happens-table-turn = بدنتان را بچرخانید
what-happens-table-move = یک بخش از بدنتان را حرکت دهید
what-happens-table-breath = نفستان را مدت کوتاهی نگه دارید

## what-happens/catheter
what-happens-catheter = بعضی تصویربرداری‌ها با کاتتر است
what-happens-catheter-numb = اگر به [کاتتر](catheter) نیاز داشته باشید، تیم درمان اول آن محل را بی‌حس می‌کند.
what-happens-catheter-needle = بعد پزشکتان سوزن را وارد می‌کند. این محل ممکن است کشالهٔ ران، مچ دست، آرنج یا جای دیگری باشد.

## what-happens/pictures
what-happens-pictures = دستگاه تصویرهای متحرک می‌گیرد
what-happens-pictures-scanner = پزشک شما یا [تکنسین رادیولوژی](technologist) با [دستگاه اشعهٔ ایکس](c-arm) تصویر می‌گیرد. تیم درمان تصویرها را روی صفحهٔ نمایش می‌بیند.
what-happens-pictures-takes = حدوداً این‌قدر طول می‌کشد:
what-happens-pictures-short = ۱۵ تا ۳۰ دقیقه (بلع یا معده)
what-happens-pictures-longer = ۳۰ تا ۶۰ دقیقه (رودهٔ بزرگ یا قلب)
what-happens-pictures-hours = چند ساعت (رودهٔ کوچک)

## what-happens/feel
what-happens-feel = چه احساسی شاید داشته باشید
what-happens-feel-barium = باریم: مزهٔ گچ، شکم پُر، دل‌پیچه
what-happens-feel-dye = مادهٔ حاجب در خون: چند ثانیه گرما
what-happens-feel-needle = سوزن: سوزشی کوتاه، بعد فشار
what-happens-feel-womb = عکس رنگی رحم: درد کوتاه زیر شکم
what-happens-feel-tell = اگر بدنتان می‌خارد، ورم می‌کند یا خوب نفس نمی‌کشید، **فوراً** به تیم درمان بگویید.

## what-happens/finish
what-happens-finish = بعد تصویربرداری شما تمام می‌شود
what-happens-finish-catheter = اگر [کاتتر](catheter) داشتید، پزشکتان آن را بیرون می‌آورد. شاید تیم درمان مدتی مراقب شما باشد.
what-happens-finish-ask = پیش از رفتن، از تیم درمان بپرسید: در خانه چه کنم؟ اگر کمک خواستم، به چه کسی تلفن کنم؟

## what-happens/swallow-drink
what-happens-swallow-drink = باریم را جرعه‌جرعه می‌نوشید
what-happens-swallow-drink-fizz = شاید اول پودر جوشان بخورید. سعی کنید آروغ نزنید.
what-happens-swallow-drink-drink = بعد جرعه‌جرعه [باریم](barium) می‌نوشید که [مادهٔ حاجب](contrast-dye) سفید است. تیم درمان می‌گوید چه وقت قورت دهید.
what-happens-swallow-drink-taste = مزهٔ گچ می‌دهد. با آن، بخش‌هایی از بدن شما بهتر دیده می‌شود.

## what-happens/swallow-table
what-happens-swallow-table = می‌ایستید، می‌چرخید و دراز می‌کشید
what-happens-swallow-table-stand = کنار تخت رادیولوژی می‌ایستید. بعد شاید تخت بخوابد تا شما دراز بکشید.
what-happens-swallow-table-turn = تیم درمان از شما می‌خواهد بچرخید، حرکت کنید و نفستان را مدت کوتاهی نگه دارید.
what-happens-swallow-table-sit = اگر نمی‌توانید بایستید، بگویید. می‌توانید بنشینید.

## what-happens/swallow-pictures
what-happens-swallow-pictures = تیم درمان بلعیدن شما را می‌بیند
what-happens-swallow-pictures-scanner = پزشک یا [تکنسین رادیولوژی](technologist) با دستگاه اشعهٔ ایکس تصویرهای متحرک می‌گیرد.
what-happens-swallow-pictures-watch = آن‌ها پایین رفتن باریم را روی صفحهٔ نمایش می‌بینند.
what-happens-swallow-pictures-press = شاید کسی شکمتان را فشار دهد تا باریم پخش شود.

## what-happens/swallow-feel
what-happens-swallow-feel = شاید احساس پُری کنید
what-happens-swallow-feel-full = شاید احساس پُری یا کمی تهوع کنید. بیشتر افراد درد ندارند.
what-happens-swallow-feel-tell = اگر چیزی در گلویتان پرید، بدنتان می‌خارد یا خوب نفس نمی‌کشید، **فوراً** به تیم درمان بگویید.

## what-happens/swallow-long
what-happens-swallow-long = چقدر طول می‌کشد
what-happens-swallow-long-short = تصویربرداری بلع یا معده حدود ۱۵ تا ۳۰ دقیقه طول می‌کشد.
what-happens-swallow-long-long = تصویربرداری رودهٔ کوچک چند ساعت طول می‌کشد. میان تصویرها منتظر می‌مانید.
what-happens-swallow-long-home = بعد اغلب می‌توانید بخورید، بنوشید و به خانه بروید. اول بپرسید.

## what-happens/bowel-tube
what-happens-bowel-tube = تنقیهٔ باریم می‌گیرید
what-happens-bowel-tube-side = روی تخت رادیولوژی به پهلو می‌خوابید. تصویر اول نشان می‌دهد که آیا روده‌تان خالی است.
what-happens-bowel-tube-tube = لولهٔ کوچکی وارد راست‌روده (انتهای روده) می‌شود. به این کار [تنقیه](enema) می‌گویند.
what-happens-bowel-tube-balloon = شاید بادکنک کوچکی لوله را نگه دارد.

## what-happens/bowel-fill
what-happens-bowel-fill = باریم روده را پر می‌کند
what-happens-bowel-fill-barium = [باریم](barium)، یک [مادهٔ حاجب](contrast-dye) سفید، وارد می‌شود. اغلب هوا هم وارد می‌کنند.
what-happens-bowel-fill-clear = با آن، روده‌تان بهتر دیده می‌شود.
what-happens-bowel-fill-feel = احساس پُری می‌کنید و شاید دل‌پیچه بگیرید. آهسته و عمیق نفس بکشید. اگر درد دارد، به تیم درمان بگویید.

## what-happens/bowel-turn
what-happens-bowel-turn = برای تصویرها می‌چرخید
what-happens-bowel-turn-turn = تیم درمان از شما می‌خواهد بچرخید، حرکت کنید و نفستان را مدت کوتاهی نگه دارید.
what-happens-bowel-turn-tip = شاید تخت کج شود. شاید کسی شکمتان را فشار دهد.

## what-happens/bowel-pictures
what-happens-bowel-pictures = تیم درمان روی صفحهٔ نمایش می‌بیند
what-happens-bowel-pictures-scanner = پزشک یا [تکنسین رادیولوژی](technologist) با دستگاه اشعهٔ ایکس تصویرهای متحرک می‌گیرد.
what-happens-bowel-pictures-long = تصویربرداری حدود ۳۰ تا ۶۰ دقیقه طول می‌کشد.
what-happens-bowel-pictures-shot = شاید آمپولی بزنند تا روده‌تان آرام بگیرد. در آن صورت بپرسید چه وقت می‌توانید رانندگی کنید.

## what-happens/bowel-toilet
what-happens-bowel-toilet = بعد به دست‌شویی می‌روید
what-happens-bowel-toilet-out = بیشترِ باریم خارج می‌شود و لوله را درمی‌آورند. بعد به دست‌شویی می‌روید.
what-happens-bowel-toilet-last = شاید یکی دو تصویر دیگر هم بگیرند.
what-happens-bowel-toilet-home = اغلب می‌توانید بخورید، بنوشید و به خانه بروید. اول بپرسید.

## what-happens/heart-ready
what-happens-heart-ready = تیم درمان کمک می‌کند آرام شوید
what-happens-heart-ready-line = به دستتان [آنژیوکت (سِرُم)](iv-line) می‌زنند. برچسب‌های روی سینه ضربان قلبتان را نشان می‌دهند.
what-happens-heart-ready-relax = می‌توانید داروی ضد درد بگیرید، یا [داروی آرام‌بخش](sedative) برای آرام شدن، یا هر دو. بیدار می‌مانید.
what-happens-heart-ready-table = روی تخت رادیولوژی دراز می‌کشید.

## what-happens/heart-numb
what-happens-heart-numb = مچ دست یا کشالهٔ ران بی‌حس می‌شود
what-happens-heart-numb-numb = اول تیم درمان مچ دست یا کشالهٔ رانتان را بی‌حس می‌کند. یک لحظه می‌سوزد.
what-happens-heart-numb-needle = بعد یک سوزن و لوله‌ای باریک ([کاتتر](catheter)) وارد می‌شود. شاید فشار حس کنید.
what-happens-heart-numb-elbow = گاهی این محل آرنج یا جای دیگری است.

## what-happens/heart-tube
what-happens-heart-tube = لوله به قلبتان می‌رسد
what-happens-heart-tube-feel = لوله را درون بدنتان حس نمی‌کنید.
what-happens-heart-tube-watch = [دستگاه اشعهٔ ایکس](c-arm) دور شما می‌چرخد و تصویرهای متحرک می‌گیرد. تیم درمان آن‌ها را روی صفحهٔ نمایش می‌بیند.
what-happens-heart-tube-tell = اگر سینه‌تان درد گرفت یا احساس فشار کردید، **فوراً** به تیم درمان بگویید.

## what-happens/heart-dye
what-happens-heart-dye = مادهٔ حاجب جریان خون را نشان می‌دهد
what-happens-heart-dye-warm = [مادهٔ حاجب](contrast-dye) از راه لوله وارد می‌شود. شاید چند ثانیه گرمتان شود.
what-happens-heart-dye-breath = شاید لازم باشد نفستان را نگه دارید.
what-happens-heart-dye-stent = اگر [سرخرگی (شریانی)](artery) تنگ باشد، شاید [استنت (فنر)](stent) بگذارند.
what-happens-heart-dye-tell = اگر بدنتان می‌خارد، ورم می‌کند یا خوب نفس نمی‌کشید، **فوراً** به تیم درمان بگویید.

## what-happens/heart-rest
what-happens-heart-rest = لوله را درمی‌آورند و استراحت می‌کنید
what-happens-heart-rest-out = تیم درمان لوله را درمی‌آورد و محل آن را فشار می‌دهد یا نوار فشاری می‌بندد.
what-happens-heart-rest-still = چند ساعت استراحت می‌کنید. همان‌طور که می‌گویند، بی‌حرکت دراز بکشید.
what-happens-heart-rest-tell = اگر آن محل خیس شد یا حالتان بد شد، صدا بزنید.
what-happens-heart-rest-long = خود تصویربرداری اغلب ۳۰ تا ۶۰ دقیقه طول می‌کشد.

## what-happens/tube-ready
what-happens-tube-ready = تیم درمان شما را آماده می‌کند
what-happens-tube-ready-line = به شما [آنژیوکت (سِرُم)](iv-line) می‌زنند. پوست را تمیز و بی‌حس می‌کنند. کمی می‌سوزد.
what-happens-tube-ready-relax = می‌توانید داروی ضد درد بگیرید، یا [داروی آرام‌بخش](sedative) برای آرام شدن، یا هر دو. بعضی‌ها خوابشان می‌برد.
what-happens-tube-ready-table = روی تخت رادیولوژی دراز می‌کشید. شاید لازم باشد نفستان را نگه دارید.

## what-happens/tube-in
what-happens-tube-in = لولهٔ باریکی وارد می‌شود
what-happens-tube-in-place = یک سوزن و لوله‌ای باریک ([کاتتر](catheter)) از کشالهٔ ران، مچ دست، آرنج یا جای دیگری وارد می‌شود.
what-happens-tube-in-watch = تیم درمان به صفحهٔ نمایش نگاه می‌کند. با [مادهٔ حاجب](contrast-dye) شاید گرمتان شود.
what-happens-tube-in-tell = اگر بدنتان می‌خارد، درد دارید یا خوب نفس نمی‌کشید، **فوراً** به تیم درمان بگویید.

## what-happens/tube-kind
what-happens-tube-kind = استنت، لولهٔ تخلیه یا لولهٔ دارو می‌گذارند
what-happens-tube-kind-stent = [استنت (فنر)](stent): بالونی جای تنگ را باز می‌کند و استنت آن را باز نگه می‌دارد
what-happens-tube-kind-drain = لولهٔ تخلیه (درن): لوله‌ای نرم مایع اضافی را بیرون می‌آورد
what-happens-tube-kind-line = لولهٔ دارو (لاین): لوله‌ای نرم دارو را به یک [سیاهرگ (ورید)](vein) بزرگ می‌رساند
what-happens-tube-kind-tight = با استنت قلب شاید چند ثانیه در سینه فشار حس کنید. به تیم درمان بگویید.

## what-happens/tube-rest
what-happens-tube-rest = بعد استراحت می‌کنید
what-happens-tube-rest-out = در استنت‌گذاری، بالون و کاتتر را درمی‌آورند. استنت، لولهٔ تخلیه یا لولهٔ دارو می‌ماند.
what-happens-tube-rest-still = استراحت می‌کنید، اغلب چند ساعت. همان‌طور که می‌گویند، بی‌حرکت دراز بکشید.
what-happens-tube-rest-tell = اگر آن محل خیس شد یا حالتان بد شد، صدا بزنید.
what-happens-tube-rest-long = استنت قلب ۳۰ دقیقه تا ۲ ساعت طول می‌کشد.

## what-happens/bone-numb
what-happens-bone-numb = یا سوزنی وارد مفصل می‌شود
what-happens-bone-numb-table = روی تخت رادیولوژی دراز می‌کشید. پوست را تمیز و بی‌حس می‌کنند. چند ثانیه می‌سوزد.
what-happens-bone-numb-pressure = بعد فشار حس می‌کنید، یا حس می‌کنید [مفصل](joint) پُر شده است.
what-happens-bone-numb-relax = شاید اول داروی ضد درد بگیرید، یا [داروی آرام‌بخش](sedative) برای آرام شدن، یا هر دو.

## what-happens/bone-needle
what-happens-bone-needle = تیم درمان می‌بیند سوزن کجا می‌رود
what-happens-bone-needle-dye = کمی [مادهٔ حاجب](contrast-dye) نشان می‌دهد که آیا سوزن در جای درست است.
what-happens-bone-needle-move = شاید تیم درمان بخواهد مفصل را حرکت دهید.
what-happens-bone-needle-long = حدود ۱۵ تا ۳۰ دقیقه طول می‌کشد.
what-happens-bone-needle-tell = اگر بدنتان می‌خارد، ورم می‌کند یا خوب نفس نمی‌کشید، **فوراً** به تیم درمان بگویید.

## what-happens/bone-sleep
what-happens-bone-sleep = یا جراحی می‌شوید
what-happens-bone-sleep-sleep = شما را می‌خوابانند (بیهوشی)، یا بخشی از بدنتان را بی‌حس می‌کنند. تیم درمان با شما تصمیم می‌گیرد.
what-happens-bone-sleep-feel = اگر بیدار باشید، شاید لمس یا حرکت حس کنید. اگر درد دارید، **فوراً** به تیم درمان بگویید.

## what-happens/bone-c-arm
what-happens-bone-c-arm = در جراحی، دستگاه استخوان‌ها را نشان می‌دهد
what-happens-bone-c-arm-arm = [دستگاه اشعهٔ ایکس](c-arm) بالای شماست. شبیه حرف C است.
what-happens-bone-c-arm-screen = جراح بارها به صفحهٔ نمایش نگاه می‌کند تا مطمئن شود هر قطعه درست سر جایش است.
what-happens-bone-c-arm-staff = تیم درمان روپوش می‌پوشد، چون هر روز نزدیک اشعهٔ ایکس کار می‌کند.

## what-happens/bone-rest
what-happens-bone-rest = بعد استراحت می‌کنید
what-happens-bone-rest-needle = بعد از سوزن زدن، اغلب می‌توانید همان روز به خانه بروید. آنجا استراحت کنید.
what-happens-bone-rest-surgery = بعد از جراحی به اتاق ریکاوری می‌روید. پرستارها مراقب شما هستند و داروی ضد درد می‌دهند.
what-happens-bone-rest-ask = بپرسید: چه وقت می‌توانم به خانه بروم؟ تصویرها چه نشان می‌دهند؟

## what-happens/womb-lie
what-happens-womb-lie = روی تخت رادیولوژی دراز می‌کشید
what-happens-womb-lie-like = مثل معاینهٔ دکتر زنان است.
what-happens-womb-lie-lie = به پشت دراز می‌کشید و زانوهایتان را خم می‌کنید.
what-happens-womb-lie-open = وسیله‌ای واژن را باز نگه می‌دارد. دهانهٔ رحم را تمیز می‌کنند.

## what-happens/womb-tube
what-happens-womb-tube = مادهٔ حاجب وارد رحم می‌شود
what-happens-womb-tube-tube = لوله‌ای باریک ([کاتتر](catheter)) از دهانهٔ رحم می‌گذرد.
what-happens-womb-tube-dye = [مادهٔ حاجب](contrast-dye) وارد می‌شود. با آن، رحم و لوله‌هایتان بهتر دیده می‌شود.

## what-happens/womb-pictures
what-happens-womb-pictures = تیم درمان روی صفحهٔ نمایش می‌بیند
what-happens-womb-pictures-scanner = پزشک یا [تکنسین رادیولوژی](technologist) با دستگاه اشعهٔ ایکس تصویرهای متحرک می‌گیرد.
what-happens-womb-pictures-turn = شاید تیم درمان بخواهد بچرخید یا نفستان را مدت کوتاهی نگه دارید.
what-happens-womb-pictures-long = تصویربرداری حدود ۳۰ دقیقه طول می‌کشد.

## what-happens/womb-feel
what-happens-womb-feel = شاید زیر شکمتان درد بگیرد
what-happens-womb-feel-cramps = مثل درد پریود است، کم یا زیاد. بیشتر وقت‌ها زود آرام می‌شود.
what-happens-womb-feel-faint = اگر حس می‌کنید دارید از حال می‌روید، بدنتان می‌خارد یا خوب نفس نمی‌کشید، **فوراً** به تیم درمان بگویید.
what-happens-womb-feel-stop = می‌توانید بگویید بس است. پیش از شروع، برای آن یک علامت قرار بگذارید.

## what-happens/womb-finish
what-happens-womb-finish = بعد تصویربرداری شما تمام می‌شود
what-happens-womb-finish-out = تیم درمان لوله را درمی‌آورد. استراحت کنید تا حالتان خوب شود.
what-happens-womb-finish-pad = مادهٔ حاجب بیرون می‌آید. نوار بهداشتی بگذارید.
what-happens-womb-finish-ask = بپرسید: در خانه چه کنم؟ اگر کمک خواستم، به چه کسی تلفن کنم؟
