# Topic: get-ready
get-ready-title = آماده شدن
get-ready-hint = پیش از تصویربرداری چه کنید

## get-ready/depends
get-ready-depends = آماده شدن به نوع تصویربرداری بستگی دارد
get-ready-depends-nothing = برای بعضی تصویربرداری‌ها لازم نیست کار خاصی بکنید.
get-ready-depends-something = برای بعضی دیگر، شاید لازم باشد مدتی غذا، نوشیدنی یا بعضی داروها را قطع کنید.
get-ready-depends-told = پزشکتان به شما می‌گوید چه کنید. مطمئن نیستید؟ تلفن کنید و بپرسید.

## get-ready/food
get-ready-food = شاید لازم باشد چیزی نخورید
# ناشتا alone may be heard as "water is allowed": the text says eat or drink.
get-ready-food-fast = برای بعضی تصویربرداری‌ها، از چند ساعت قبل نباید چیزی بخورید یا بنوشید. به این کار [ناشتا بودن](fast) می‌گویند.
get-ready-food-ask = از پزشکتان بپرسید: از چه ساعتی نخورم و ننوشم؟ اجازه دارم آب بنوشم؟

## get-ready/medicines
get-ready-medicines = دربارهٔ داروهایتان بپرسید
get-ready-medicines-stop = شاید لازم باشد پیش از تصویربرداری بعضی داروها را قطع کنید. **هیچ دارویی را سرخود قطع نکنید.** اول از پزشکتان بپرسید.
get-ready-medicines-metformin = اگر متفورمین مصرف می‌کنید یا بیماری کلیه دارید، به تیم درمان بگویید. بیشتر افراد می‌توانند به مصرف متفورمین ادامه دهند. تیم درمان تصمیم می‌گیرد.

## get-ready/tell-us
get-ready-tell-us = وضع سلامتتان را به تیم درمان بگویید
get-ready-tell-us-lead = **پیش از** تصویربرداری، این‌ها را به تیم درمان بگویید:
get-ready-tell-us-baby = بارداری (حتی اگر مطمئن نیستید) یا شیردهی
get-ready-tell-us-allergies = هر نوع حساسیت (آلرژی)، یا واکنش قبلی به [مادهٔ حاجب](contrast-dye)
get-ready-tell-us-illness = آسم، دیابت (قند) یا بیماری کلیه
get-ready-tell-us-x-rays = [عکس‌های رادیولوژی](x-ray) قبلی

## get-ready/day
get-ready-day = برای روز تصویربرداری برنامه‌ریزی کنید
get-ready-day-lead = برای این‌که آن روز آسان بگذرد:
get-ready-day-jewelry = زیورآلات خود را در خانه بگذارید
get-ready-day-bring = فهرست داروها و حساسیت‌های خود را بیاورید
get-ready-day-company = بپرسید چه کسی می‌تواند با شما داخل بیاید
get-ready-day-ask = اگر مطمئن نیستید، از تیم درمان بپرسید
