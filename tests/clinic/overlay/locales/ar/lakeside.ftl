find-us-title = كيف تصل إلينا
find-us-hint = بابنا ودورة المياه

find-us-entrance = أين الباب؟
find-us-entrance-where = بابنا من جهة البحيرة، تحت السقف الأبيض.
find-us-entrance-bus = تقف الحافلة رقم 7 أمامه.
find-us-entrance-park = يمكنك إيقاف سيارتك خلف المبنى. هذا مجاني لك.
find-us-entrance-step = لا توجد درجات. الباب يفتح وحده.

find-us-toilet = أين دورة المياه؟
find-us-toilet-where = اخرج من غرفة الانتظار واتجه إلى اليسار. إنها خلف الباب الأزرق في آخر الممر. الهاتف: { $phone }
find-us-toilet-wheelchair = يوجد مكان لكرسي متحرك.
find-us-toilet-help = إذا احتجت إلى مساعدة فأخبرنا. نذهب معك.

visit-title = عندنا
visit-hint = لغتك وسريرك

visit-interpreter = نجد من يتكلم لغتك
visit-interpreter-free = يساعدك مترجم عبر الفيديو. لا تدفع **شيئًا**.
visit-interpreter-family = لا حاجة إلى أن تتكلم عائلتك بدلًا منك.

tell-car = جئت بالسيارة
ask-visitor = من يمكنه زيارتي؟

picture-lake-door = باب العيادة
picture-lake-door-description = سقف أبيض فوق باب زجاجي. على اليسار بحيرة، وعلى اليمين شجرة مستديرة.
picture-our-toilet = الطريق إلى دورة المياه
picture-our-toilet-description = ممر يؤدي إلى باب أزرق عليه علامة دورة المياه.
