### «سنیں» اسکرین کو پڑھ کر سناتا ہے؛ اور جو دیکھ نہیں سکتے ان کے لیے آواز والا طریقہ۔

button-listen = سنیں
listen-all = مجھے سب کچھ پڑھ کر سنائیں
listen-repeat = دہرائیں
listen-next = آگے بڑھیں
listen-stop = بند کریں
listen-softer = آواز کم
listen-louder = آواز زیادہ
listen-pace = رفتار: { $pace }
listen-slow = آہستہ
listen-usual = معمول کی
listen-fast = تیز
listen-no-service = یہ مشین ابھی بول نہیں سکتی۔
listen-no-voice = اس مشین میں ابھی اردو کی آواز نہیں ہے۔
listen-ask = مہربانی کر کے اپنی ٹیم سے کہیں کہ یہ آپ کو پڑھ کر سنائے۔
listen-larger = بڑے حروف

# Only heard.
speech-on = آواز چالو ہے۔
speech-off = آواز بند ہے۔
speech-keys = آگے پڑھنے کے لیے نیچے والا تیر دبائیں، اور پیچھے جانے کے لیے اوپر والا تیر۔ دائیں اور بائیں تیر سے ایک بٹن سے دوسرے بٹن پر جائیں۔ اینٹر سے بٹن دبتا ہے۔ آواز بند کرنے کے لیے اینٹر کو دبائے رکھیں۔ ایف سات سے اسکرین تاریک ہو جاتی ہے۔
speech-welcome = اردو کے لیے، تیر والی کلیدوں سے اردو تلاش کریں۔ پھر اینٹر دبائیں۔
speech-button = بٹن
speech-choice = انتخاب
speech-chosen = چنا ہوا
speech-check-box = چیک باکس
speech-checked = نشان لگا ہے
speech-not-checked = نشان نہیں لگا ہے
speech-not-chosen = نہیں چنا ہوا
speech-link = لفظ، جس کے معنی سن سکتے ہیں
speech-heading = سرخی
speech-picture = تصویر
speech-slider = پٹی
speech-percent = { $percent } فیصد
speech-place = { $total } میں سے صفحہ { $number }
speech-parts = اس اسکرین پر کل حصے: { $count }
speech-volume = آواز: { $percent } فیصد

speech-group = آواز
speech-darken = تاریک اسکرین
speech-dark = اسکرین تاریک ہے۔
speech-light = اسکرین پھر سے روشن ہے۔
speech-touch = اسکرین دیکھنے کے لیے چھوئیں
