# Topic: after
after-title = بعد از تصویربرداری
after-hint = در خانه چه کنید

## after/barium
after-barium = بعد از باریم، بیشتر آب بنوشید
after-barium-water = اگر [باریم](barium) گرفته‌اید، بیشتر از همیشه آب بنوشید.
after-barium-stools = مدفوع شما ممکن است چند روز کم‌رنگ باشد.
after-barium-tell = اگر بیش از دو روز یبوست داشتید (مدفوع به‌سختی خارج شد)، به تیم درمان بگویید.

## after/catheter-site
after-catheter-site = جای کاتتر را بررسی کنید
after-catheter-site-lead = اگر [کاتتر](catheter) داشتید، در این موارد به تیم درمان **تلفن کنید**:
after-catheter-site-lump = خون‌ریزی، یا برآمدگی که بزرگ می‌شود
after-catheter-site-fluid = بیرون آمدن مایع یا چرک
after-catheter-site-cold = سردی یا بی‌حسی دست یا پا
after-catheter-site-fever = تب

## after/home
after-home = شاید کسی باید شما را به خانه ببرد
after-home-sedative = بعد از [داروی آرام‌بخش](sedative)، کسی باید شما را به خانه ببرد.
after-home-food = هر وقت تیم درمان گفت، به غذا و داروهای همیشگی خود برگردید.
after-home-milk = آیا به بچه‌تان شیر خودتان را می‌دهید؟ [مادهٔ حاجب](contrast-dye) دلیلی برای قطع شیر دادن نیست. مقدار بسیار کمی وارد شیر می‌شود. اگر شک دارید، از تیم درمان بپرسید.
