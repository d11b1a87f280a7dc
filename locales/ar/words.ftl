# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = رد الفعل التحسسي
word-allergic-reaction-meaning = استجابة سيئة من جسمك تجاه شيء ما، مثل طفح جلدي أو تورم أو صعوبة في التنفس.

word-artery = الشريان
word-artery-meaning = وعاء دموي ينقل الدم من قلبك إلى أجزاء جسمك الأخرى.

word-barium = الباريوم
word-barium-meaning = صبغة تباين بيضاء تشبه الطباشير. تظهر بوضوح في صورة الأشعة السينية.

word-cardiac-catheterization = قسطرة القلب
word-cardiac-catheterization-meaning = فحص للقلب. يمرر الفريق الطبي أنبوبًا رفيعًا عبر وعاء دموي إلى قلبك.

word-catheter = أنبوب القسطرة
word-catheter-meaning = أنبوب رفيع مجوّف يدخل جسمك. يُدخل السوائل أو يُخرج السوائل الزائدة.

word-contrast-dye = صبغة التباين
word-contrast-dye-meaning = مادة تُدخل إلى جسمك لتسهل رؤية أجزاء منه في صورة الأشعة السينية.

word-enema = الحقنة الشرجية
word-enema-meaning = طريقة لإدخال سائل إلى المستقيم، وهو نهاية الأمعاء.

# To fast: not to eat.
word-fast = الصيام
word-fast-meaning = ألّا تأكل شيئًا وألّا تشرب شيئًا لمدة محددة.

word-fluoroscopy = التصوير الفلوروسكوبي
word-fluoroscopy-meaning = نوع من التصوير بالأشعة السينية يعمل مثل الفيديو. يُظهر أجزاءً داخل جسمك وهي تتحرك.

word-hysterosalpingogram = تصوير الرحم وقناتي فالوب بالصبغة
word-hysterosalpingogram-meaning = فحص بالأشعة السينية لأعضاء الإنجاب عند المرأة، مثل الرحم.

word-iv-line = الأنبوب الوريدي (الكانيولا)
word-iv-line-meaning = أنبوب رفيع يوصل السوائل مباشرة إلى الوريد.

# A joint of the body.
word-joint = المفصل
word-joint-meaning = مكان يلتقي فيه عظمان، مثل الركبة أو الورك أو المرفق.

word-outpatient = المريض الخارجي
word-outpatient-meaning = شخص يتلقى الرعاية ولا يبيت في المستشفى.
word-provider = الطبيب
word-provider-meaning = طبيب أو ممرض أو شخص آخر يعالجك.

word-radiation = الإشعاع
word-radiation-meaning = طاقة تنتقل على شكل أشعة. والأشعة السينية نوع منها. وبعض الإشعاع يأتي من الطبيعة.

word-radiologist = طبيب الأشعة
word-radiologist-meaning = طبيب مدرّب على قراءة صور الأشعة السينية وغيرها من صور الجسم.

word-sedative = الدواء المهدئ
word-sedative-meaning = دواء يساعدك على الشعور بالهدوء أو النعاس.

word-stent = الدعامة
word-stent-meaning = أنبوب صغير يُبقي وعاءً دمويًا ضيقًا أو مسدودًا، أو مجرى آخر في الجسم، مفتوحًا.

word-technologist = فني الأشعة
word-technologist-meaning = شخص مدرّب على التقاط صور الأشعة السينية. وهو عضو في الفريق الطبي.
word-vein = الوريد
word-vein-meaning = وعاء دموي يعيد الدم إلى قلبك.

word-x-ray = الأشعة السينية
word-x-ray-meaning = أشعة تُظهر صورة لداخل جسمك. هي نوع من الإشعاع.

word-c-arm = جهاز الأشعة القوسي
word-c-arm-meaning = جهاز أشعة سينية يشبه القوس أو حرف C. طرف منه فوقك، والطرف الآخر تحتك.

# Never "واقٍ من الرصاص" (bulletproof).
word-lead-apron = المئزر الرصاصي
word-lead-apron-meaning = غطاء ثقيل فيه معدن الرصاص. يحجب الإشعاع.
