### The words of the frame: buttons, hints, questions of the program itself.
### Keep button words short (a button holds about 12 letters). No gendered verb for the reader where it can be avoided.

home-title = آپ کا فلوروسکوپی ٹیسٹ
home-notice = یہ صرف عام معلومات ہیں۔ یہ آپ کی طبی ٹیم کے مشورے کی جگہ نہیں لیتیں۔
# Must stay honest: no health professional has reviewed these words yet.
home-draft = ابھی تک کسی طبی ماہر نے ان الفاظ کی جانچ نہیں کی۔ یقین نہ ہو تو اپنی ٹیم سے پوچھیں۔
own-card = یہ صفحہ { $clinic } نے لکھا ہے۔

languages-title = اپنی زبان کو چھوئیں
languages-second-title = دوسری زبان چنیں
languages-more = مزید زبانیں
welcome-touch = شروع کرنے کے لیے اسکرین کو چھوئیں

button-home = پہلا صفحہ
button-back = پیچھے
button-next = آگے
# $topic: the title of the topic that comes next.
button-next-topic = آگے: { $topic }
# Says what the panel holds: text size and colors.
button-display = حروف اور رنگ
button-close = بند کریں
button-up = اوپر
button-down = نیچے
button-words = لفظوں کے معنی
button-about = گائیڈ کے بارے میں
button-language = زبان: { $language }

# Card 5 of 8 = 8 میں سے 5: the total stands first.
place = { $total } میں سے { $number }
place-step = { $total } میں سے مرحلہ { $number }

words-title = لفظوں کے معنی
about-title = اس گائیڈ کے بارے میں
about-sources = ماخذ

display-title = حروف اور رنگ
display-text-size = حروف کا سائز
display-sample = ع
display-text-size-step = حروف کا سائز: 5 میں سے { $step }
display-colors = رنگ
# Names of the three color themes; the third is not «کنٹراسٹ», which here means the dye.
display-paper = کاغذ
display-night = رات
display-contrast = تیز رنگ
display-two-languages = دو زبانیں
display-off = بند
display-choose = چنیں
display-moving-pictures = چلتی ہوئی تصویریں
display-play = چلائیں
display-hold-still = روکیں
display-touch = چھونا
display-touch-usual = عام
display-hands-shake = میرے ہاتھ کانپتے ہیں

idle-title = کیا آپ اب بھی یہاں ہیں؟
idle-count = { $seconds ->
    [one] یہ اسکرین { $seconds } سیکنڈ میں دوبارہ شروع ہوگی۔
   *[other] یہ اسکرین { $seconds } سیکنڈ میں دوبارہ شروع ہوگی۔
}
idle-stay = میں یہیں ہوں
idle-leave = دوبارہ شروع کریں

# The control of a film.
button-play = چلائیں
button-pause = روکیں
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = ویڈیو کو آگے پیچھے کریں

dose-years = { $years ->
    [one] { $years } سال
   *[other] { $years } سال
}
dose-background = قدرتی ماحول، ایک سال
