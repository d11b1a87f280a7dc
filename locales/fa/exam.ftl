### The question "Which exam?" after the language, and its answers.

exam-title = برای کدام تصویربرداری آمده‌اید؟
exam-other = تصویربرداری دیگر
exam-unsure = مطمئن نیستم
exam-unsure-hint = همه را ببینید. بعداً هم می‌توانید تصویربرداری خود را انتخاب کنید.
exam-note = مطمئن نیستید؟ از تیم درمان بپرسید کدام تصویربرداری را دارید. انتخاب شما ذخیره نمی‌شود.
exam-swallow = تصویربرداری بلع یا معده
exam-swallow-hint = باریم می‌نوشید
exam-bowel = تصویربرداری رودهٔ بزرگ
exam-bowel-hint = تنقیهٔ باریم (باریم انما)
exam-heart = تصویربرداری قلب
exam-heart-hint = کاتتریزاسیون قلب (آنژیوگرافی)
exam-tube = کاتتر یا استنت
exam-tube-hint = لولهٔ کوچکی کار گذاشته می‌شود
exam-bone = استخوان یا مفصل
exam-bone-hint = جراحی یا سوزن، با راهنمایی تصویر
exam-womb = عکس رنگی رحم
exam-womb-hint = هیستروسالپنگوگرافی (HSG)
home-exam-swallow = تصویربرداری بلع یا معدهٔ شما
home-exam-bowel = تصویربرداری رودهٔ بزرگ شما
home-exam-heart = تصویربرداری قلب شما
home-exam-tube = کاتتر یا استنت شما
home-exam-bone = تصویربرداری استخوان یا مفصل شما
home-exam-womb = عکس رنگی رحم شما
