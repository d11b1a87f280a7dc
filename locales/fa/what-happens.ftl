# Topic: what-happens
what-happens-title = چه کارهایی انجام می‌شود
what-happens-hint = تصویربرداری شما، مرحله به مرحله

## what-happens/where
what-happens-where = به مرکز رادیولوژی یا بیمارستان می‌روید
what-happens-where-center = ممکن است به‌صورت [بیمار سرپایی](outpatient) به مرکز رادیولوژی بیایید.
what-happens-where-hospital = یا ممکن است هنگامی که در بیمارستان بستری هستید، تصویربرداری شوید.

## what-happens/clothes
what-happens-clothes = شاید لباس بیمارستان بپوشید
what-happens-clothes-gown = شاید لازم باشد بعضی یا همهٔ لباس‌هایتان را درآورید. بعد تیم درمان به شما لباس بیمارستان می‌دهد.
what-happens-clothes-help = برای عوض کردن لباس کمک می‌خواهید؟ به تیم درمان بگویید.

## what-happens/shield
what-happens-shield = شاید محافظ بگیرید، شاید هم نه
# سرب: the metal.
what-happens-shield-shield = محافظ یا [روپوش سربی](lead-apron) جلوی [اشعه‌ای](radiation) را که لازم نیست، می‌گیرد. ممکن است پایین شکم یا جای دیگری را بپوشاند.
what-happens-shield-today = امروزه اغلب به آن نیاز ندارید. اگر می‌خواهید بیشتر بدانید، از تیم درمان بپرسید.

## what-happens/comfort
what-happens-comfort = شاید اول دارو بگیرید
what-happens-comfort-medicine = برای بعضی تصویربرداری‌ها داروی ضد درد می‌گیرید. یا [داروی آرام‌بخش](sedative) می‌گیرید تا آرام شوید.
what-happens-comfort-needle = ممکن است این دارو را وقتی بگیرید که سوزن وارد [مفصل](joint) یا [سرخرگ (شریان)](artery) می‌شود.
what-happens-comfort-tell = اگر درد یا ترس دارید، به تیم درمان بگویید.

## what-happens/drink
what-happens-drink = شاید مادهٔ حاجب بنوشید
what-happens-drink-drink = برای بعضی تصویربرداری‌ها مایعی می‌نوشید که [مادهٔ حاجب](contrast-dye) دارد. [باریم](barium) یک نوع آن است.
what-happens-drink-clearer = کمک می‌کند بخش‌هایی از بدن شما واضح‌تر دیده شوند.

## what-happens/dye
what-happens-dye = مادهٔ حاجب شاید از راه دیگری برسد
what-happens-dye-lead = اگر [مادهٔ حاجب](contrast-dye) را از راه دهان نگیرید، ممکن است از این راه‌ها بگیرید:
what-happens-dye-iv = [لولهٔ وریدی (سِرُم)](iv-line)، به داخل رگ
what-happens-dye-enema = [تنقیه](enema)، به داخل راست‌روده (انتهای روده)

## what-happens/table
what-happens-table = تیم درمان کنار تخت رادیولوژی کمکتان می‌کند
what-happens-table-lead = روی تخت رادیولوژی دراز می‌کشید یا کنار آن می‌ایستید. شاید تیم درمان از شما بخواهد:
what-happens-table-turn = بدنتان را بچرخانید
what-happens-table-move = یک بخش از بدنتان را حرکت دهید
what-happens-table-breath = نفستان را مدت کوتاهی نگه دارید

## what-happens/catheter
what-happens-catheter = بعضی تصویربرداری‌ها با کاتتر است
what-happens-catheter-numb = اگر به [کاتتر](catheter) نیاز داشته باشید، تیم درمان اول آن محل را بی‌حس می‌کند.
what-happens-catheter-needle = بعد پزشک شما سوزن را وارد می‌کند. این محل ممکن است کشالهٔ ران، آرنج یا جای دیگری باشد.

## what-happens/pictures
what-happens-pictures = دستگاه تصویرهای متحرک می‌گیرد
what-happens-pictures-scanner = پزشک شما یا [تکنسین رادیولوژی](technologist) با [دستگاه اشعهٔ ایکس](c-arm) تصویر می‌گیرد. تیم درمان تصویرها را روی صفحهٔ نمایش می‌بیند.
what-happens-pictures-long = تصویربرداری شما ممکن است حدوداً این‌قدر طول بکشد:
what-happens-pictures-most = ۴۵ تا ۶۰ دقیقه (بلع باریم، معده یا رودهٔ بزرگ)
what-happens-pictures-small-bowel = ۹۰ دقیقه تا ۳ ساعت (رودهٔ کوچک)

## what-happens/finish
what-happens-finish = بعد تصویربرداری شما تمام می‌شود
what-happens-finish-catheter = اگر [کاتتر](catheter) داشتید، پزشکتان آن را بیرون می‌آورد. شاید تیم درمان مدتی مراقب شما باشد.
what-happens-finish-ask = پیش از رفتن، از تیم درمان بپرسید: در خانه چه کنم؟ اگر کمک خواستم، به چه کسی تلفن کنم؟
