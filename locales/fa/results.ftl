# Topic: results
results-title = نتیجهٔ شما
results-hint = چه کسی می‌خواند، بعد چه می‌شود

## results/depends
results-depends = نتیجه به نوع تصویربرداری بستگی دارد
results-depends-exam = هر تصویربرداری دنبال چیزهای متفاوتی است.
results-depends-many = فلوروسکوپی می‌تواند به یافتن انواع زیادی از مشکلات کمک کند.

## results/who
results-who = یک پزشک تصویرهای شما را می‌خواند
results-who-reads = [رادیولوژیست](radiologist) تصویرهای شما را می‌خواند.
results-who-more = شاید لازم باشد متخصصی نتیجه‌تان را ببیند، یا شما به بررسی‌های دیگری نیاز داشته باشید. این می‌تواند کمک کند بفهمند مشکل چیست.
results-who-late = { $phone ->
    [none] تا روزی که گفته بودند خبری نشد؟ به تیم درمان تلفن کنید.
   *[other] تا روزی که گفته بودند خبری نشد؟ به تیم درمان، شمارهٔ { $phone }، تلفن کنید.
}

## results/ask
results-ask = دربارهٔ نتیجه با پزشکتان صحبت کنید
results-ask-lead = می‌توانید بپرسید:
results-ask-when = نتیجه را چه وقت می‌گیرم؟
results-ask-mean = این نتیجه برای من چه معنایی دارد؟
results-ask-next = آیا به بررسی‌های دیگری نیاز دارم؟
results-ask-call = اگر سؤال داشتم، به چه کسی تلفن کنم؟

## results/remember
results-remember = سه چیز را به یاد بسپارید
results-remember-general-1 = **قبل:** دربارهٔ خوردن، نوشیدن و داروها بپرسید
results-remember-general-2 = به تیم درمان بگویید: بارداری، حساسیت‌ها، بیماری، داروها
results-remember-general-3 = { $emergency ->
    [none] درد سینه یا تنگی نفس در خانه: به شمارهٔ اورژانس تلفن کنید
   *[other] درد سینه یا تنگی نفس در خانه: به { $emergency } تلفن کنید
}
results-remember-swallow-1 = **قبل:** از وقتی تیم درمان می‌گوید، نخورید و ننوشید
results-remember-swallow-2 = اگر احتمال دارد باردار باشید، یا چیزی در گلویتان پرید، به تیم درمان بگویید
results-remember-swallow-3 = { $emergency ->
    [none] در خانه: بیشتر آب بنوشید. دل‌درد بسیار شدید: به شمارهٔ اورژانس تلفن کنید
   *[other] در خانه: بیشتر آب بنوشید. دل‌درد بسیار شدید: به { $emergency } تلفن کنید
}
results-remember-bowel-1 = **قبل:** روده را خالی کنید، همان‌طور که برگه می‌گوید
results-remember-bowel-2 = اگر احتمال دارد باردار باشید، یا درد دارید، به تیم درمان بگویید
results-remember-bowel-3 = { $emergency ->
    [none] در خانه: بیشتر آب بنوشید. دل‌درد بسیار شدید: به شمارهٔ اورژانس تلفن کنید
   *[other] در خانه: بیشتر آب بنوشید. دل‌درد بسیار شدید: به { $emergency } تلفن کنید
}
results-remember-heart-1 = **قبل:** دربارهٔ رقیق‌کنندهٔ خون، داروی دیابت و غذا بپرسید
results-remember-heart-2 = قرار بگذارید فرد بزرگسالی شما را به خانه ببرد و پیش شما بماند
results-remember-heart-3 = { $emergency ->
    [none] درد سینه، یا خون‌ریزی که بند نمی‌آید: به شمارهٔ اورژانس تلفن کنید
   *[other] درد سینه، یا خون‌ریزی که بند نمی‌آید: به { $emergency } تلفن کنید
}
results-remember-tube-1 = **قبل:** دربارهٔ رقیق‌کنندهٔ خون، داروی دیابت و غذا بپرسید
results-remember-tube-2 = بپرسید چه چیزی در بدنتان می‌ماند و چطور مراقبش باشید
results-remember-tube-3 = { $emergency ->
    [none] درد سینه، یا خون‌ریزی که بند نمی‌آید: به شمارهٔ اورژانس تلفن کنید
   *[other] درد سینه، یا خون‌ریزی که بند نمی‌آید: به { $emergency } تلفن کنید
}
results-remember-bone-1 = **قبل:** رقیق‌کنندهٔ خون و عفونت را به تیم درمان بگویید
results-remember-bone-2 = بپرسید آیا فرد بزرگسالی باید شما را به خانه ببرد
results-remember-bone-3 = تب، یا مفصل گرم و ورم‌کرده: به تیم درمان تلفن کنید، شب هم
results-remember-womb-1 = **قبل:** نباید باردار باشید
results-remember-womb-2 = دربارهٔ داروی ضد درد بپرسید. می‌توانید بگویید بس است
results-remember-womb-3 = تب، درد شدید یا خون‌ریزی زیاد: به تیم درمان تلفن کنید
