### The words of the frame: buttons, hints, questions of the program itself.
### Keep button words short (a button holds about 12 letters). Digits in the text: ٠١٢٣.

home-title = فحصك بالتصوير الفلوروسكوبي
home-notice = معلومات عامة فقط. لا تغني عن نصائح فريقك الطبي.
# On the home screen of a language that no qualified person has reviewed yet.
home-draft = لم يراجع هذه الكلمات أي مختص في الرعاية الصحية حتى الآن. عند الشك، اسأل فريقك الطبي.
own-card = هذه الصفحة من إعداد { $clinic }.

languages-title = المس اسم لغتك
languages-second-title = اختر لغة ثانية
languages-more = لغات أخرى
welcome-touch = المس الشاشة للبدء

button-home = الرئيسية
button-back = رجوع
button-next = التالي
# $topic: the title of the topic that comes next.
button-next-topic = التالي: { $topic }
button-display = الخط واللون
button-close = إغلاق
# Two controls beside words that do not fit: they move the words up and down.
button-up = إلى أعلى
button-down = إلى أسفل
button-words = كلمات مهمة
button-about = عن الدليل
button-language = اللغة: { $language }

# Where the reader is: card 5 of 8.
place = { $number } من { $total }
place-step = الخطوة { $number } من { $total }

words-title = كلمات مهمة
about-title = عن هذا الدليل
about-sources = المصادر

display-title = الخط واللون
display-text-size = حجم الخط
display-sample = ع
display-text-size-step = حجم الخط { $step } من ٥
display-colors = الألوان
# Names of the three color themes: dark on light paper, light on dark, yellow and white on black (high contrast).
display-paper = ورقي
display-night = ليلي
display-contrast = تباين عالٍ
display-two-languages = لغتان
# Two languages: not in use.
display-off = إيقاف
display-choose = اختيار
display-moving-pictures = الصور المتحركة
display-play = تشغيل
display-hold-still = إيقاف الحركة
display-touch = اللمس
display-touch-usual = عادي
display-hands-shake = يداي ترتجفان

# The question before everything goes back to the welcome screen.
idle-title = هل ما زلت هنا؟
# $seconds: whole seconds left.
idle-count = { $seconds ->
    [zero] ستبدأ هذه الشاشة من جديد بعد { $seconds } ثانية.
    [one] ستبدأ هذه الشاشة من جديد بعد ثانية واحدة.
    [two] ستبدأ هذه الشاشة من جديد بعد ثانيتين.
    [few] ستبدأ هذه الشاشة من جديد بعد { $seconds } ثوانٍ.
    [many] ستبدأ هذه الشاشة من جديد بعد { $seconds } ثانية.
   *[other] ستبدأ هذه الشاشة من جديد بعد { $seconds } ثانية.
}
idle-stay = ما زلت هنا
idle-leave = البدء من جديد

# The control of a film.
button-play = تشغيل
button-pause = إيقاف مؤقت
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = موضع العرض في الفيديو

# A ruler under the bars of radiation: what nature gives in one year, in two, in three.
dose-years = { $years ->
    [zero] { $years } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
dose-background = الطبيعة، سنة واحدة
