### The words of the frame: buttons, hints, questions of the program itself.
### Keep button words short (a button holds about 12 letters). Digits in the text: ۰۱۲۳.

home-title = فلوروسکوپی شما
home-notice = فقط اطلاعات عمومی است. جای توصیه‌های تیم درمان شما را نمی‌گیرد.
# Must stay honest: no health professional has reviewed these words yet.
home-draft = هنوز هیچ متخصص سلامتی این متن را بررسی نکرده است. اگر مطمئن نیستید، از تیم درمان بپرسید.
own-card = این صفحه را { $clinic } نوشته است.

languages-title = زبان خود را لمس کنید
languages-second-title = زبان دوم را انتخاب کنید
languages-more = زبان‌های دیگر
welcome-touch = برای شروع، صفحه را لمس کنید

button-home = صفحهٔ اصلی
button-back = برگشت
button-next = بعدی
# $topic: the title of the topic that comes next.
button-next-topic = بعدی: { $topic }
# Says what the panel holds: text size and colors.
button-display = حروف و رنگ
button-close = بستن
button-up = بالا
button-down = پایین
button-words = معنی واژه‌ها
button-about = دربارهٔ راهنما
button-language = زبان: { $language }

place = { $number } از { $total }
place-step = مرحلهٔ { $number } از { $total }

words-title = معنی واژه‌ها
about-title = دربارهٔ این راهنما
about-sources = منابع

display-title = حروف و رنگ
display-text-size = اندازهٔ حروف
display-sample = آ
display-text-size-step = اندازهٔ حروف: { $step } از ۵
display-colors = رنگ‌ها
# Names of the three color themes; the third is not «کنتراست», which here means the dye.
display-paper = کاغذ
display-night = شب
display-contrast = پررنگ
display-two-languages = دو زبان
display-off = خاموش
display-choose = انتخاب
display-moving-pictures = تصویرهای متحرک
display-play = پخش
display-hold-still = بی‌حرکت
display-touch = لمس کردن
display-touch-usual = معمولی
display-hands-shake = دست‌هایم می‌لرزد

idle-title = هنوز اینجا هستید؟
# CLDR: Persian [one] is for 0 and 1.
idle-count = { $seconds ->
    [one] این صفحه تا { $seconds } ثانیهٔ دیگر از نو شروع می‌شود.
   *[other] این صفحه تا { $seconds } ثانیهٔ دیگر از نو شروع می‌شود.
}
idle-stay = هنوز اینجا هستم
idle-leave = شروع از نو

# The control of a film.
button-play = پخش
button-pause = مکث
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = جلو و عقب بردن فیلم

dose-years = { $years ->
    [one] { $years } سال
   *[other] { $years } سال
}
dose-background = طبیعت، یک سال
