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
word-catheter-meaning = لوله‌ای باریک و توخالی. مایع را به بدن شما می‌رساند یا از بدن خارج می‌کند.

word-contrast-dye = مادهٔ حاجب (کنتراست)
word-contrast-dye-meaning = ماده‌ای که به بدن شما می‌رسد تا بخش‌های بدن در عکس رادیولوژی واضح‌تر دیده شوند.

word-enema = تنقیه
word-enema-meaning = روشی برای وارد کردن مایع به راست‌روده، یعنی انتهای روده.

# ناشتا alone may be heard as "water is allowed": the meaning says eat or drink.
word-fast = ناشتا بودن
word-fast-meaning = نخوردن و ننوشیدن برای مدتی معین.

word-fluoroscopy = فلوروسکوپی
word-fluoroscopy-meaning = نوعی اشعهٔ ایکس که مثل فیلم کار می‌کند. بخش‌های درون بدن را در حال حرکت نشان می‌دهد.

word-hysterosalpingogram = هیستروسالپنگوگرافی (عکس رنگی رحم)
word-hysterosalpingogram-meaning = تصویربرداری از اندام‌های تولیدمثل زنان، مثل رحم، با اشعهٔ ایکس.

word-iv-line = لولهٔ وریدی (سِرُم)
word-iv-line-meaning = لولهٔ باریکی که مایع را مستقیم به رگ (سیاهرگ) می‌رساند.

word-joint = مفصل
word-joint-meaning = جایی که دو استخوان به هم می‌رسند، مثل زانو، لگن یا آرنج.

word-outpatient = بیمار سرپایی
word-outpatient-meaning = کسی که خدمات درمانی می‌گیرد و شب در بیمارستان نمی‌ماند.

word-radiation = اشعه (پرتو)
word-radiation-meaning = انرژی که به شکل پرتو حرکت می‌کند. اشعهٔ ایکس یک نوع آن است. بخشی از آن از طبیعت می‌آید.

word-radiologist = رادیولوژیست
word-radiologist-meaning = پزشکی که برای خواندن عکس‌های رادیولوژی و تصویرهای دیگر بدن آموزش دیده است.

word-sedative = داروی آرام‌بخش
word-sedative-meaning = دارویی که کمک می‌کند آرام یا خواب‌آلود شوید.

word-stent = استنت (فنر)
word-stent-meaning = لولهٔ کوچکی که به باز کردن رگ تنگ یا بسته کمک می‌کند.

word-technologist = تکنسین رادیولوژی
word-technologist-meaning = کسی که برای گرفتن عکس‌های رادیولوژی آموزش دیده است. عضو تیم درمان است.

word-x-ray = اشعهٔ ایکس (عکس رادیولوژی)
word-x-ray-meaning = تصویری از درون بدن شما. با مقدار کمی اشعه گرفته می‌شود.

word-c-arm = سی‌آرم
word-c-arm-meaning = دستگاه اشعهٔ ایکس به شکل حرف C. یک سر آن بالای شما و سر دیگر زیر شماست.

word-lead-apron = روپوش سربی
word-lead-apron-meaning = پوشش سنگینی که سرب دارد. جلوی اشعه را می‌گیرد.
