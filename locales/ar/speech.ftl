### «استمع» يقرأ الشاشة بصوت مسموع، ووضع الصوت لمن لا يرى.

button-listen = استمع
listen-all = اقرأ لي كل شيء
listen-repeat = إعادة
listen-next = تخطٍّ
listen-stop = إنهاء
listen-softer = خفض الصوت
listen-louder = رفع الصوت
listen-pace = السرعة: { $pace }
listen-slow = بطيئة
listen-usual = عادية
listen-fast = سريعة
listen-no-service = لا يستطيع هذا الجهاز التحدث الآن.
listen-no-voice = لا يوجد صوت عربي في هذا الجهاز حتى الآن.
listen-ask = اطلب من فريقك الطبي أن يقرأ لك هذه الكلمات.
listen-larger = خط أكبر

speech-on = الصوت يعمل.
speech-off = الصوت متوقف.
speech-keys = اضغط السهم إلى أسفل لمتابعة القراءة، والسهم إلى أعلى للرجوع. السهمان الأيمن والأيسر ينقلانك من زر إلى زر. مفتاح الإدخال يضغط الزر. اضغط مفتاح الإدخال طويلًا لإيقاف الصوت. مفتاح F7 يجعل الشاشة مظلمة.
speech-welcome = للغة العربية، ابحث عن العربية بمفاتيح الأسهم، ثم اضغط مفتاح الإدخال.
speech-button = زر
speech-choice = اختيار
speech-chosen = تم اختياره
speech-check-box = مربع اختيار
speech-checked = محدد
speech-not-checked = غير محدد
speech-not-chosen = لم يتم اختياره
speech-link = كلمة مع شرحها
speech-heading = عنوان
speech-picture = صورة
speech-slider = شريط
speech-percent = { $percent } في المئة
speech-place = الصفحة { $number } من { $total }
speech-parts = عدد الأجزاء في هذه الشاشة: { $count }
speech-volume = مستوى الصوت: { $percent } في المئة

speech-group = الصوت
speech-darken = شاشة مظلمة
speech-dark = الشاشة مظلمة الآن.
speech-light = الشاشة تعمل من جديد.
speech-touch = المس الشاشة لرؤيتها
