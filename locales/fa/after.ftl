# Topic: after
after-title = بعد از تصویربرداری
after-hint = در خانه چه کنید

## after/emergency
after-emergency = فوراً کمک بخواهید
after-emergency-lead = { $emergency ->
    [none] در این حالت‌ها **همین حالا** به شمارهٔ اورژانس تلفن کنید:
   *[other] در این حالت‌ها **همین حالا** به { $emergency } تلفن کنید:
}
after-emergency-chest = درد قفسهٔ سینه
after-emergency-breath = تنگی نفس، یا ورم صورت یا گلو
after-emergency-faint = از حال رفتن (غش)
after-emergency-stroke = کج شدن یک طرف صورت، ضعف یک دست، یا مشکل در حرف زدن
after-emergency-drive = صبر نکنید. خودتان رانندگی نکنید. اگر در کلینیک هستید، همین حالا به تیم درمان بگویید.

## after/emergency-more
after-emergency-more = نشانه‌های دیگر برای کمک خواستن
after-emergency-more-lead = { $emergency ->
    [none] در این حالت‌ها **همین حالا** به شمارهٔ اورژانس تلفن کنید:
   *[other] در این حالت‌ها **همین حالا** به { $emergency } تلفن کنید:
}
after-emergency-more-bleed = خون‌ریزی که با فشار دادن بند نمی‌آید
after-emergency-more-cold = دست یا پایی که سرد، رنگ‌پریده یا بی‌حس می‌شود
after-emergency-more-belly = دل‌درد بسیار شدید
after-emergency-more-blood = خون تازه از مقعد
after-emergency-more-how = وقتی تلفن می‌کنید، بگویید کجا هستید.
after-emergency-more-rash = ممکن است چند روز بعد پوستتان دانه بزند. آن‌وقت به تیم درمان تلفن کنید.

## after/barium
after-barium = بعد از باریم، بیشتر آب بنوشید
after-barium-drink = اگر [باریم](barium) گرفته‌اید، بیشتر از همیشه آب بنوشید. اما اگر گفته‌اند مایعات را کم کنید، اول بپرسید.
after-barium-stools = مدفوع شما ممکن است چند روز کم‌رنگ باشد.
after-barium-tell = اگر بیش از دو روز یبوست داشتید (مدفوع به‌سختی خارج شد)، به تیم درمان بگویید.

## after/barium-call
after-barium-call = بعد از باریم: چه وقت تلفن کنید
after-barium-call-lead = { $phone ->
    [none] در این حالت‌ها به تیم درمان **تلفن کنید**:
   *[other] در این حالت‌ها به تیم درمان، شمارهٔ { $phone }، **تلفن کنید**:
}
after-barium-call-belly = { $emergency ->
    [none] دل‌درد یا باد کردن شکم (دل‌درد بسیار شدید: به شمارهٔ اورژانس تلفن کنید)
   *[other] دل‌درد یا باد کردن شکم (دل‌درد بسیار شدید: به { $emergency } تلفن کنید)
}
after-barium-call-vomit = استفراغ یا تب
after-barium-call-gas = دو روز دفع نشدن مدفوع، یا بیرون نیامدن باد شکم (گاز)
after-barium-call-cough = سرفه‌ای که بعد از نوشیدن باریم قطع نمی‌شود

## after/catheter-site
after-catheter-site = جای کاتتر را بررسی کنید
after-catheter-site-bleed = { $emergency ->
    [none] اگر خون آمد، دراز بکشید و محکم **فشار دهید**. اگر بند نیامد، به شمارهٔ اورژانس تلفن کنید.
   *[other] اگر خون آمد، دراز بکشید و محکم **فشار دهید**. اگر بند نیامد، به { $emergency } تلفن کنید.
}
after-catheter-site-call = { $phone ->
    [none] در این حالت‌ها به تیم درمان **تلفن کنید**:
   *[other] در این حالت‌ها به تیم درمان، شمارهٔ { $phone }، **تلفن کنید**:
}
after-catheter-site-growing = برآمدگی که بزرگ می‌شود
after-catheter-site-fluid = بیرون آمدن مایع یا چرک
after-catheter-site-pain = درد بیشتر، یا قرمزی که پخش می‌شود
after-catheter-site-fever = تب

## after/site-care
after-site-care = به آن دست یا پا فشار نیاورید
after-site-care-lift = تا تیم درمان نگفته است، چیز سنگین بلند نکنید.
after-site-care-ask = بپرسید: چه وقت می‌توانم رانندگی کنم، حمام بروم و کار کنم؟ شاید چند روز طول بکشد.
after-site-care-usual = کبودی و کمی درد معمول است.
after-site-care-rash = ممکن است چند روز بعد پوستتان دانه بزند. آن‌وقت به تیم درمان تلفن کنید.

## after/home
after-home-adult = بعد از آرام‌بخش، فرد بزرگسالی شما را به خانه می‌برد
after-home-must = بعد از [داروی آرام‌بخش](sedative)، فرد بزرگسالی **باید** شما را به خانه ببرد و پیشتان بماند.
after-home-lead = تا ۲۴ ساعت:
after-home-drive = رانندگی **نکنید** و با دستگاه‌ها کار نکنید
after-home-alcohol = الکل **ننوشید**
after-home-sign = کاغذهای مهم را امضا **نکنید**
after-home-food = هر وقت تیم درمان گفت، به غذا و داروهای همیشگی خود برگردید.

## after/stent-home
after-stent-home-if = اگر استنت گرفتید، مراقبش باشید
after-stent-home-pills = اگر قرص ضد لختهٔ خون گرفته‌اید، آن را قطع **نکنید**، مگر دکتر قلب یا عروق شما بگوید. وگرنه شاید [استنت (فنر)](stent) بسته شود.
after-stent-home-card = کارت استنت را همراه داشته باشید. پیش از جراحی یا ام‌آر‌آی نشان دهید.
after-stent-home-ask = بپرسید: برای همیشه می‌ماند، یا درمی‌آید؟

## after/tube-home
after-tube-home = مراقبت از لولهٔ تخلیه (درن) یا لولهٔ دارو
after-tube-home-pull = آن را نکشید. اگر درآمد، دوباره داخل نکنید. به تیم درمان تلفن کنید.
after-tube-home-dry = آن را تمیز و خشک نگه دارید.
after-tube-home-lead = { $phone ->
    [none] در این حالت‌ها به تیم درمان **تلفن کنید**:
   *[other] در این حالت‌ها به تیم درمان، شمارهٔ { $phone }، **تلفن کنید**:
}
after-tube-home-fever = تب یا لرز
after-tube-home-red = قرمزی یا درد پوست، یا چرک
after-tube-home-flow = نشت کردن، یا بند آمدن جریان

## after/bone-home
after-bone-home = بعد از سوزن زدن به مفصل
after-bone-home-easy = یک روز به [مفصل](joint) فشار نیاورید. ورزش نکنید.
after-bone-home-ice = یخ در پارچه کمک می‌کند، هر بار حدود ۱۵ دقیقه.
after-bone-home-sore = مفصل شاید اول بی‌حس باشد و بعد یکی دو روز درد کند.
after-bone-home-sugar = اگر دیابت دارید: آمپول کورتون می‌تواند قندتان را بالا ببرد.

## after/bone-surgery
after-bone-surgery = بعد از جراحی استخوان
after-bone-surgery-dry = باند یا گچ را تمیز و خشک نگه دارید.
after-bone-surgery-raise = دست یا پا را روی بالش بگذارید تا استراحت کند.
after-bone-surgery-ask = بپرسید: چقدر می‌توانم روی دست یا پایم وزن بگذارم؟
after-bone-surgery-lead = { $phone ->
    [none] در این حالت‌ها فوراً به تیم درمان **تلفن کنید**:
   *[other] در این حالت‌ها فوراً به تیم درمان، شمارهٔ { $phone }، **تلفن کنید**:
}
after-bone-surgery-numb = انگشت‌های دست یا پایتان کبود، رنگ‌پریده یا بی‌حس می‌شوند
after-bone-surgery-calf = پشت ساق پایتان درد می‌کند یا ورم می‌کند

## after/bone-call
after-bone-call = بعد از جراحی یا سوزن زدن: چه وقت تلفن کنید
after-bone-call-lead = { $phone ->
    [none] در این حالت‌ها به تیم درمان **تلفن کنید**:
   *[other] در این حالت‌ها به تیم درمان، شمارهٔ { $phone }، **تلفن کنید**:
}
after-bone-call-fever = تب یا لرز
after-bone-call-red = قرمزی، گرما یا ورم بیشتر
after-bone-call-pus = مایع یا چرک
after-bone-call-pain = دردی که بیشتر می‌شود
after-bone-call-night = عفونت مفصل فوری است. شب به اورژانس بیمارستان بروید.

## after/womb-home
after-womb-home = در خانه نوار بهداشتی بگذارید
after-womb-home-pad = مادهٔ حاجب بیرون می‌آید. شاید چسبناک و کمی خونی باشد.
after-womb-home-bleeding = کمی خون‌ریزی و درد زیر شکم تا یکی دو روز معمول است.
after-womb-home-ask = بپرسید: چه وقت می‌توانم در وان بنشینم، شنا کنم و رابطهٔ جنسی داشته باشم؟

## after/womb-call
after-womb-call = بعد از عکس رنگی رحم: چه وقت تلفن کنید
after-womb-call-lead = { $phone ->
    [none] در این حالت‌ها به تیم درمان **تلفن کنید**:
   *[other] در این حالت‌ها به تیم درمان، شمارهٔ { $phone }، **تلفن کنید**:
}
after-womb-call-fever = تب
after-womb-call-pain = درد شدید، یا دردی که بیشتر می‌شود
after-womb-call-bleeding = خون‌ریزی زیاد (پر شدن یک نوار بهداشتی در یک ساعت)
after-womb-call-fluid = ترشحی از واژن که برای شما معمول نیست
after-womb-call-rash = شاید چند روز بعد پوستتان دانه بزند. آن‌وقت هم تلفن کنید.

## after/milk
after-milk = می‌توانید به شیر دادن ادامه دهید
after-milk-dye = لازم نیست به‌خاطر [مادهٔ حاجب](contrast-dye) شیر دادن را قطع کنید. مقدار بسیار کمی وارد شیر می‌شود.
after-milk-sedative = [داروی آرام‌بخش](sedative) یا ضد درد گرفتید؟ بپرسید چه وقت می‌توانید شیر بدهید.
