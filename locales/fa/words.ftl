# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = واکنش حساسیتی (آلرژی)
word-allergic-reaction-meaning = وقتی بدن شما به چیزی واکنش بد نشان می‌دهد، مثل دانه زدن پوست، ورم یا تنگی نفس.

word-artery = سرخرگ (شریان)
word-artery-meaning = رگی که خون را از قلب به بخش‌های دیگر بدن می‌برد.

word-barium = باریم
word-barium-meaning = مادهٔ حاجبِ سفید و گچ‌مانند. در عکس رادیولوژی خوب دیده می‌شود.

word-cardiac-catheterization = کاتتریزاسیون قلب
word-cardiac-catheterization-meaning = نوعی تصویربرداری قلب. تیم درمان لولهٔ باریکی را از داخل رگ به قلب شما می‌رساند.

word-catheter = کاتتر
word-catheter-meaning = لوله‌ای باریک و توخالی که وارد بدن می‌شود. مایع وارد می‌کند یا مایع اضافی را بیرون می‌آورد.

word-contrast-dye = مادهٔ حاجب (کنتراست)
word-contrast-dye-meaning = ماده‌ای که وارد بدن شما می‌کنند تا بخش‌های آن در عکس رادیولوژی بهتر دیده شوند.

word-enema = تنقیه
word-enema-meaning = روشی برای وارد کردن مایع به راست‌روده، یعنی انتهای روده.

# ناشتا alone may be heard as "water is allowed": the meaning says eat or drink.
word-fast = ناشتا بودن
word-fast-meaning = نخوردن و ننوشیدن برای مدتی معین.

word-fluoroscopy = فلوروسکوپی
word-fluoroscopy-meaning = نوعی اشعهٔ ایکس که مثل فیلم کار می‌کند. بخش‌های درون بدن را در حال حرکت نشان می‌دهد.

word-hysterosalpingogram = هیستروسالپنگوگرافی (عکس رنگی رحم)
word-hysterosalpingogram-meaning = تصویربرداری از اندام‌های تولیدمثل زنان، مثل رحم، با اشعهٔ ایکس.

word-iv-line = آنژیوکت (سِرُم)
word-iv-line-meaning = لولهٔ باریکی که مایع را مستقیم به رگ (سیاهرگ) می‌رساند.

word-joint = مفصل
word-joint-meaning = جایی که دو استخوان به هم می‌رسند، مثل زانو، لگن یا آرنج.

word-outpatient = بیمار سرپایی
word-outpatient-meaning = کسی که خدمات درمانی می‌گیرد و شب در بیمارستان نمی‌ماند.

word-provider = پزشک شما
word-provider-meaning = پزشک، پرستار یا فرد دیگری که شما را درمان می‌کند.

word-radiation = اشعه (پرتو)
word-radiation-meaning = انرژی که به شکل پرتو حرکت می‌کند. اشعهٔ ایکس یک نوع آن است. بخشی از آن از طبیعت می‌آید.

word-radiologist = رادیولوژیست
word-radiologist-meaning = پزشکی که برای خواندن عکس‌های رادیولوژی و تصویرهای دیگر بدن آموزش دیده است.

word-sedative = داروی آرام‌بخش
word-sedative-meaning = دارویی که کمک می‌کند آرام یا خواب‌آلود شوید.

word-stent = استنت (فنر)
word-stent-meaning = لولهٔ کوچکی که رگِ تنگ یا بسته، یا لولهٔ دیگری در بدن را باز نگه می‌دارد.

word-technologist = تکنسین رادیولوژی
word-technologist-meaning = کسی که برای گرفتن عکس‌های رادیولوژی آموزش دیده است. عضو تیم درمان است.

word-vein = سیاهرگ (ورید)
word-vein-meaning = رگی که خون را به قلب شما برمی‌گرداند.

word-x-ray = اشعهٔ ایکس (عکس رادیولوژی)
word-x-ray-meaning = پرتوهایی که از درون بدن شما تصویر می‌سازند. یک نوع اشعه‌اند.
word-c-arm = سی‌آرم
word-c-arm-meaning = دستگاه اشعهٔ ایکس به شکل حرف C. یک سر آن بالای شما و سر دیگر زیر شماست.
word-lead-apron = روپوش سربی
word-lead-apron-meaning = پوشش سنگینی که سرب دارد. جلوی اشعه را می‌گیرد.
