locales/ar/safe.ftl
# Topic: safe
safe-title = هل الفحص آمن؟
safe-hint = الأشعة السينية وصبغة التباين وأنت

## safe/pregnant
# Women only: feminine.
safe-pregnant = أخبري الفريق الطبي إن كان الحمل محتملًا
safe-pregnant-tell = قد تضر [الأشعة السينية](x-ray) الجنين. إذا كنتِ حاملًا، أو تظنين أنكِ قد تكونين حاملًا، فأخبري الفريق الطبي **قبل** بدء الفحص.
safe-pregnant-next = قد ينتظر الفريق الطبي، أو يختار فحصًا آخر. وإذا كنتِ تحتاجين إلى هذا الفحص، فقد يُجرى لكِ رغم الحمل.

## safe/little-risk
safe-little-risk = الخطر قليل عند معظم الناس
safe-little-risk-risk = يستخدم [التصوير الفلوروسكوبي](fluoroscopy) [الإشعاع](radiation). ولا يُعتقد أن الفحص ضار لمعظم الناس.
safe-little-risk-dose = كمية الإشعاع التي تتلقاها تعتمد على نوع الفحص. اسأل طبيبك: ما الكمية التي سأتلقاها؟

## safe/how-much
safe-how-much = بعض الفحوص تستخدم إشعاعًا أكثر من غيرها
# Radiation from nature: background radiation, from the ground, the air and space.
safe-how-much-lead = كلنا نتلقى [إشعاعًا](radiation) من الطبيعة كل يوم. والفحص الواحد يعطيك تقريبًا مثل ما تعطيك الطبيعة خلال هذه المدة:
safe-how-much-chest = صورة أشعة الصدر: نحو يومين أو ٣ أيام
safe-how-much-swallow = ابتلاع الباريوم: نحو ٤ أشهر
safe-how-much-upper = فحص المعدة (الجهاز الهضمي العلوي): نحو سنتين
safe-how-much-enema = حقنة الباريوم الشرجية: نحو سنتين إلى ٣ سنوات

## safe/past-x-rays
safe-past-x-rays = تحدّث عن كل صور الأشعة السابقة
safe-past-x-rays-adds = قد يتراكم الخطر من [الأشعة السينية](x-ray) مع مرور الوقت.
safe-past-x-rays-talk = أخبر طبيبك عن كل صور الأشعة السينية التي أُجريت لك. من المفيد أن تُحضر قائمة بها.

## safe/dye-allergy
safe-dye-allergy = أخبر الفريق الطبي عن أي حساسية لديك
safe-dye-allergy-risk = مع [صبغة التباين](contrast-dye)، هناك احتمال صغير لحدوث [رد فعل تحسسي](allergic-reaction).
safe-dye-allergy-lead = **قبل** الفحص، أخبر الفريق الطبي إذا كان لديك:
safe-dye-allergy-past = رد فعل سابق تجاه صبغة التباين (هذا هو الأهم)
# Shellfish: shrimp, crab, clams and the like; not fish.
safe-dye-allergy-allergy = أي حساسية، مثل حساسية اليود أو حساسية المحار والجمبري (الروبيان)

## safe/long-exams
safe-long-exams = نادرًا ما تسبب الفحوص الطويلة احمرار الجلد
safe-long-exams-skin = في حالات نادرة، قد يسبب الفحص الطويل احمرارًا في الجلد أو حرقًا.
safe-long-exams-tell = إذا رأيت ذلك على جلدك، فأخبر الفريق الطبي. ويمكنك أن تسأله عن أي خطر.
