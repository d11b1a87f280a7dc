# Topic: what-happens
what-happens-title = ماذا يحدث في الفحص
what-happens-hint = فحصك خطوة بخطوة

## what-happens/where
what-happens-where = تذهب إلى مركز أو مستشفى
what-happens-where-center = قد تأتي إلى مركز للأشعة بصفة [مريض خارجي](outpatient).
what-happens-where-hospital = أو قد يُجرى لك الفحص أثناء إقامتك في المستشفى.

## what-happens/clothes
what-happens-clothes = قد ترتدي رداء المستشفى
what-happens-clothes-gown = قد تحتاج إلى خلع بعض ملابسك أو كلها. عندها يعطيك الفريق الطبي رداء المستشفى.
what-happens-clothes-help = هل تحتاج إلى مساعدة في تبديل ملابسك؟ اطلبها من الفريق الطبي.

## what-happens/shield
# Shield: never "واقٍ من الرصاص" (bulletproof).
what-happens-shield = قد تُعطى واقيًا من الإشعاع وقد لا تُعطى
what-happens-shield-shield = الواقي أو [المئزر](lead-apron) المصنوع من معدن الرصاص يحجب [الإشعاع](radiation) الذي لا تحتاج إليه. وقد يغطي أسفل البطن أو جزءًا آخر من جسمك.
what-happens-shield-today = في أيامنا هذه، لا حاجة إليه في كثير من الأحيان. إذا أردت معرفة المزيد، فاسأل الفريق الطبي.

## what-happens/comfort
what-happens-comfort = قد تُعطى دواءً في البداية
what-happens-comfort-medicine = في بعض الفحوص، تأخذ مسكنًا للألم. وقد تأخذ [دواءً مهدئًا](sedative) لتسترخي، أو كليهما.
what-happens-comfort-needle = قد تأخذ هذا الدواء عند إدخال إبرة في [مفصل](joint) أو [شريان](artery).
what-happens-comfort-tell = إذا شعرت بألم أو خوف، فأخبر الفريق الطبي.

## what-happens/drink
what-happens-drink = قد تشرب صبغة التباين
what-happens-drink-drink = في بعض الفحوص، تشرب سائلًا فيه [صبغة التباين](contrast-dye). و[الباريوم](barium) نوع منها.
what-happens-drink-clearer = تجعل أجزاء من جسمك أسهل في الرؤية.

## what-happens/dye
what-happens-dye = قد تدخل صبغة التباين بطريقة أخرى
what-happens-dye-lead = إذا لم تشرب [صبغة التباين](contrast-dye)، فقد تُعطى لك عن طريق:
what-happens-dye-iv = [أنبوب وريدي (كانيولا)](iv-line) في أحد الأوردة
what-happens-dye-enema = [حقنة شرجية](enema) في المستقيم (نهاية الأمعاء)
what-happens-dye-needle = إبرة، في المفصل
what-happens-dye-womb = أنبوب رفيع، في الرحم

## what-happens/table
what-happens-table = الفريق الطبي يساعدك عند طاولة الأشعة
what-happens-table-lead = تستلقي على طاولة الأشعة أو تقف عندها. وقد يطلب منك الفريق الطبي:
what-happens-table-turn = أن تدير جسمك
what-happens-table-move = أن تحرك جزءًا واحدًا من جسمك
what-happens-table-breath = أن تحبس أنفاسك لوقت قصير

## what-happens/catheter
what-happens-catheter = في بعض الفحوص يُستخدم أنبوب قسطرة
what-happens-catheter-numb = إذا احتجت إلى [أنبوب قسطرة](catheter)، يخدّر الفريق الطبي أولًا مكان دخوله.
# Groin: the fold where the leg meets the body.
what-happens-catheter-needle = ثم يُدخل طبيبك إبرة. قد يكون المكان أعلى الفخذ عند ثنيته مع البطن، أو المعصم أو المرفق أو جزءًا آخر من الجسم.

## what-happens/pictures
what-happens-pictures = جهاز الأشعة يلتقط صورًا متحركة
what-happens-pictures-scanner = يلتقط طبيبك أو [فني الأشعة](technologist) الصور [بجهاز الأشعة السينية](c-arm). ويشاهدها الفريق الطبي على الشاشة.
what-happens-pictures-takes = يستغرق نحو:
what-happens-pictures-short = ١٥ إلى ٣٠ دقيقة (البلع أو المعدة)
what-happens-pictures-longer = ٣٠ إلى ٦٠ دقيقة (الأمعاء السفلية أو القلب)
what-happens-pictures-hours = بضع ساعات (الأمعاء الدقيقة)

## what-happens/feel
what-happens-feel = ما قد تشعر به
what-happens-feel-barium = الباريوم: طعم كالطباشير، بطن ممتلئ، تقلصات
what-happens-feel-dye = الصبغة في الدم: دفء لبضع ثوانٍ
what-happens-feel-needle = الإبرة: وخزة قصيرة، ثم ضغط
what-happens-feel-womb = فحص الرحم: تقلصات لوقت قصير
what-happens-feel-tell = إذا شعرت بحكة أو تورّم أو صعُب عليك التنفس، فأخبر الفريق الطبي **فورًا**.
# Lower bowel: the exam is a barium enema. Stomach: the exam is also called upper GI.

## what-happens/finish
what-happens-finish = ثم ينتهي فحصك
what-happens-finish-catheter = إذا وُضع لك [أنبوب قسطرة](catheter)، يُخرجه طبيبك. وقد يراقب الفريق الطبي حالتك لبعض الوقت.
what-happens-finish-ask = قبل أن تغادر، اسأل الفريق الطبي: ماذا أفعل في البيت؟ بمن أتصل إذا احتجت إلى مساعدة؟

## what-happens/swallow-drink
what-happens-swallow-drink = تشرب الباريوم على رشفات
what-happens-swallow-drink-fizz = قد تبلع أولًا حبيبات فوّارة. حاول ألا تتجشأ.
what-happens-swallow-drink-drink = ثم ترشف [الباريوم](barium)، وهو [صبغة تباين](contrast-dye) بيضاء. يخبرك الفريق الطبي متى تبلع.
what-happens-swallow-drink-taste = طعمه كالطباشير. يجعل أجزاء من جسمك أسهل في الرؤية.

## what-happens/swallow-table
what-happens-swallow-table = تقف وتستدير ثم تستلقي
what-happens-swallow-table-stand = تقف عند طاولة الأشعة. بعدها قد تميل الطاولة لتستلقي.
what-happens-swallow-table-turn = يطلب منك الفريق الطبي أن تستدير وتتحرك وتحبس نفَسك لوقت قصير.
what-happens-swallow-table-sit = إذا لم تستطع الوقوف، فقل ذلك. يمكنك الجلوس.

## what-happens/swallow-pictures
what-happens-swallow-pictures = يراك الفريق الطبي وأنت تبلع
what-happens-swallow-pictures-scanner = يلتقط طبيب أو [فني أشعة](technologist) صورًا متحركة بجهاز الأشعة.
what-happens-swallow-pictures-watch = يرون على الشاشة الباريوم وهو ينزل.
what-happens-swallow-pictures-press = قد يضغط أحدهم على بطنك لينتشر الباريوم.

## what-happens/swallow-feel
what-happens-swallow-feel = قد تشعر بالامتلاء
what-happens-swallow-feel-full = قد تشعر بالامتلاء أو بغثيان بسيط. معظم الناس لا يشعرون بألم.
what-happens-swallow-feel-tell = إذا اختنقت عند البلع أو شعرت بحكة أو صعُب عليك التنفس، فأخبر الفريق الطبي **فورًا**.

## what-happens/swallow-long
what-happens-swallow-long = كم يستغرق
what-happens-swallow-long-short = فحص البلع أو المعدة يستغرق نحو ١٥ إلى ٣٠ دقيقة.
what-happens-swallow-long-long = فحص الأمعاء الدقيقة يستغرق بضع ساعات. تنتظر بين الصور.
what-happens-swallow-long-home = بعدها يمكنك غالبًا الأكل والشرب والعودة إلى البيت. اسأل أولًا.

## what-happens/bowel-tube
what-happens-bowel-tube = تُعطى حقنة باريوم شرجية
what-happens-bowel-tube-side = تستلقي على جنبك على طاولة الأشعة. تُظهر الصورة الأولى هل أمعاؤك فارغة.
what-happens-bowel-tube-tube = يدخل أنبوب صغير في المستقيم (نهاية الأمعاء). هذه [حقنة شرجية](enema).
what-happens-bowel-tube-balloon = قد يُثبَّت الأنبوب ببالون صغير.

## what-happens/bowel-fill
what-happens-bowel-fill = يملأ الباريوم أمعاءك
what-happens-bowel-fill-barium = يدخل [الباريوم](barium)، وهو [صبغة تباين](contrast-dye) بيضاء. وغالبًا يدخل هواء أيضًا.
what-happens-bowel-fill-clear = يجعل أمعاءك أسهل في الرؤية.
what-happens-bowel-fill-feel = تشعر بالامتلاء، وقد تشعر بتقلصات. تنفس ببطء وعمق. إذا شعرت بألم، فأخبر الفريق الطبي.

## what-happens/bowel-turn
what-happens-bowel-turn = تستدير من أجل الصور
what-happens-bowel-turn-turn = يطلب منك الفريق الطبي أن تستدير وتتحرك وتحبس نفَسك لوقت قصير.
what-happens-bowel-turn-tip = قد تميل الطاولة. قد يضغط أحدهم على بطنك.

## what-happens/bowel-pictures
what-happens-bowel-pictures = يراقب الفريق الطبي الشاشة
what-happens-bowel-pictures-scanner = يلتقط طبيب أو [فني أشعة](technologist) صورًا متحركة بجهاز الأشعة.
what-happens-bowel-pictures-long = يستغرق الفحص نحو ٣٠ إلى ٦٠ دقيقة.
what-happens-bowel-pictures-shot = قد تأخذ إبرة لإرخاء الأمعاء. عندها اسأل متى يمكنك قيادة السيارة.

## what-happens/bowel-toilet
what-happens-bowel-toilet = ثم تدخل الحمام
what-happens-bowel-toilet-out = يخرج معظم الباريوم، ويُخرج الأنبوب. ثم تدخل الحمام.
what-happens-bowel-toilet-last = قد تُلتقط صورة أو صورتان بعد ذلك.
what-happens-bowel-toilet-home = يمكنك غالبًا الأكل والشرب والعودة إلى البيت. اسأل أولًا.

## what-happens/heart-ready
what-happens-heart-ready = يساعدك الفريق الطبي على الاسترخاء
what-happens-heart-ready-line = يوضع لك [أنبوب وريدي (كانيولا)](iv-line) في ذراعك. لصقات على صدرك تُظهر نبض قلبك.
what-happens-heart-ready-relax = يمكن أن تأخذ مسكنًا للألم، أو [دواءً مهدئًا](sedative) لتسترخي، أو كليهما. تبقى مستيقظًا.
what-happens-heart-ready-table = تستلقي على طاولة الأشعة.

## what-happens/heart-numb
what-happens-heart-numb = يُخدَّر معصمك أو أعلى فخذك
what-happens-heart-numb-numb = أولًا يخدّر الفريق الطبي معصمك أو أعلى فخذك. تشعر بوخزة للحظة.
what-happens-heart-numb-needle = ثم تدخل إبرة وأنبوب رفيع ([أنبوب قسطرة](catheter)). قد تشعر بضغط.
what-happens-heart-numb-elbow = أحيانًا يكون المكان المرفق أو جزءًا آخر.

## what-happens/heart-tube
what-happens-heart-tube = يصل الأنبوب إلى قلبك
what-happens-heart-tube-feel = لا تشعر بالأنبوب في داخلك.
what-happens-heart-tube-watch = يتحرك [جهاز الأشعة](c-arm) حولك ويلتقط صورًا متحركة. يراقبها الفريق الطبي على شاشة.
what-happens-heart-tube-tell = إذا شعرت بألم أو ضيق في الصدر، فأخبر الفريق الطبي **فورًا**.

## what-happens/heart-dye
what-happens-heart-dye = تُظهر الصبغة تدفق الدم
what-happens-heart-dye-warm = تدخل [صبغة التباين](contrast-dye) من الأنبوب. قد تشعر بدفء لبضع ثوانٍ.
what-happens-heart-dye-breath = قد تحتاج إلى حبس نفَسك.
what-happens-heart-dye-stent = إذا كان أحد [الشرايين](artery) ضيقًا، فقد توضع [دعامة](stent).
what-happens-heart-dye-tell = إذا شعرت بحكة أو تورّم أو صعُب عليك التنفس، فأخبر الفريق الطبي **فورًا**.

## what-happens/heart-rest
what-happens-heart-rest = يخرج الأنبوب، وتستريح
what-happens-heart-rest-out = يُخرج الفريق الطبي الأنبوب ويضغط على المكان أو يضع رباطًا.
what-happens-heart-rest-still = تستريح بضع ساعات. ابقَ ساكنًا كما يُقال لك.
what-happens-heart-rest-tell = إذا شعرت ببلل في المكان، أو بأنك لست بخير، فنادِ.
what-happens-heart-rest-long = الفحص نفسه يستغرق غالبًا ٣٠ إلى ٦٠ دقيقة.

## what-happens/tube-ready
what-happens-tube-ready = يجهّزك الفريق الطبي
what-happens-tube-ready-line = يوضع لك [أنبوب وريدي (كانيولا)](iv-line). يُنظَّف الجلد ويُخدَّر. تشعر بوخزة خفيفة.
what-happens-tube-ready-relax = يمكن أن تأخذ مسكنًا للألم، أو [دواءً مهدئًا](sedative) لتسترخي، أو كليهما. بعض الناس ينامون.
what-happens-tube-ready-table = تستلقي على طاولة الأشعة. قد تحتاج إلى حبس نفَسك.

## what-happens/tube-in
what-happens-tube-in = يدخل أنبوب رفيع
what-happens-tube-in-place = تدخل إبرة وأنبوب رفيع ([أنبوب قسطرة](catheter)) من أعلى الفخذ أو المعصم أو المرفق أو جزء آخر.
what-happens-tube-in-watch = يراقب الفريق الطبي شاشة. مع [صبغة التباين](contrast-dye)، قد تشعر بدفء.
what-happens-tube-in-tell = إذا شعرت بحكة أو ألم أو صعُب عليك التنفس، فأخبر الفريق الطبي **فورًا**.

## what-happens/tube-kind
what-happens-tube-kind = دعامة أو أنبوب تصريف أو أنبوب دواء
what-happens-tube-kind-stent = [الدعامة](stent): بالون صغير يفتح المكان الضيق، والدعامة تبقيه مفتوحًا
what-happens-tube-kind-drain = أنبوب التصريف: أنبوب طري يُخرج السائل الزائد
what-happens-tube-kind-line = أنبوب الدواء (خط وريدي): أنبوب طري يوصل الدواء إلى [وريد](vein) كبير
what-happens-tube-kind-tight = مع دعامة في القلب، قد تشعر بضيق في الصدر لبضع ثوانٍ. أخبر الفريق الطبي.

## what-happens/tube-rest
what-happens-tube-rest = ثم تستريح
what-happens-tube-rest-out = مع الدعامة، يخرج البالون وأنبوب القسطرة. وتبقى الدعامة أو أنبوب التصريف أو أنبوب الدواء.
what-happens-tube-rest-still = تستريح، غالبًا بضع ساعات. ابقَ ساكنًا كما يُقال لك.
what-happens-tube-rest-tell = إذا شعرت ببلل في المكان، أو بأنك لست بخير، فنادِ.
what-happens-tube-rest-long = دعامة القلب تستغرق ٣٠ دقيقة إلى ساعتين.

## what-happens/bone-numb
what-happens-bone-numb = إما أن تدخل إبرة في مفصل
what-happens-bone-numb-table = تستلقي على طاولة الأشعة. يُنظَّف الجلد ويُخدَّر. تشعر بوخز لبضع ثوانٍ.
what-happens-bone-numb-pressure = ثم تشعر بضغط، أو بامتلاء في [المفصل](joint).
what-happens-bone-numb-relax = قد تأخذ أولًا مسكنًا للألم، أو [دواءً مهدئًا](sedative) لتسترخي، أو كليهما.

## what-happens/bone-needle
what-happens-bone-needle = يرى الفريق الطبي مكان الإبرة
what-happens-bone-needle-dye = قليل من [صبغة التباين](contrast-dye) يُظهر هل الإبرة في المكان الصحيح.
what-happens-bone-needle-move = قد يطلب منك الفريق الطبي تحريك المفصل.
what-happens-bone-needle-long = يستغرق نحو ١٥ إلى ٣٠ دقيقة.
what-happens-bone-needle-tell = إذا شعرت بحكة أو تورّم أو صعُب عليك التنفس، فأخبر الفريق الطبي **فورًا**.

## what-happens/bone-sleep
what-happens-bone-sleep = أو تُجرى لك جراحة
what-happens-bone-sleep-sleep = تنام، أو يُخدَّر جزء من جسمك. يختار الفريق الطبي معك.
what-happens-bone-sleep-feel = إذا كنت مستيقظًا، فقد تشعر بلمس أو حركة. إذا شعرت بألم، فأخبر الفريق الطبي **فورًا**.

## what-happens/bone-c-arm
what-happens-bone-c-arm = في الجراحة، جهاز يُظهر عظامك
what-happens-bone-c-arm-arm = يقف [جهاز الأشعة](c-arm) فوقك. شكله كالحرف C.
what-happens-bone-c-arm-screen = ينظر الجرّاح إلى الشاشة مرة بعد مرة، ليتأكد أن كل جزء في مكانه.
what-happens-bone-c-arm-staff = يلبس الفريق الطبي مآزر، لأنه يعمل قرب الأشعة كل يوم.

## what-happens/bone-rest
what-happens-bone-rest = ثم تستريح
what-happens-bone-rest-needle = بعد الإبرة، يمكنك غالبًا العودة إلى البيت في اليوم نفسه. استرح هناك.
what-happens-bone-rest-surgery = بعد الجراحة، تُنقل إلى غرفة الإفاقة. يراقبك الممرضون ويعطونك دواءً للألم.
what-happens-bone-rest-ask = اسأل: متى أعود إلى البيت؟ ماذا تُظهر الصور؟

## what-happens/womb-lie
what-happens-womb-lie = تستلقين على طاولة الأشعة
what-happens-womb-lie-like = يشبه فحص طبيبة النساء.
what-happens-womb-lie-lie = تستلقين على ظهرك وتثنين ركبتيك.
what-happens-womb-lie-open = أداة تبقي المهبل مفتوحًا. ويُنظَّف عنق الرحم.

## what-happens/womb-tube
what-happens-womb-tube = تدخل الصبغة إلى الرحم
what-happens-womb-tube-tube = يمر أنبوب رفيع ([أنبوب قسطرة](catheter)) عبر عنق الرحم.
what-happens-womb-tube-dye = تدخل [صبغة التباين](contrast-dye). تجعل الرحم والقناتين أسهل في الرؤية.

## what-happens/womb-pictures
what-happens-womb-pictures = يراقب الفريق الطبي الشاشة
what-happens-womb-pictures-scanner = يلتقط طبيب أو [فني أشعة](technologist) صورًا متحركة بجهاز الأشعة.
what-happens-womb-pictures-turn = قد يطلب منكِ الفريق الطبي أن تستديري، أو أن تحبسي نفَسك لوقت قصير.
what-happens-womb-pictures-long = يستغرق الفحص نحو ٣٠ دقيقة.

## what-happens/womb-feel
what-happens-womb-feel = قد تشعرين بتقلصات
what-happens-womb-feel-cramps = تشبه آلام الدورة، خفيفة أو قوية. وغالبًا تخف قريبًا.
what-happens-womb-feel-faint = إذا شعرتِ بأنه سيُغمى عليكِ أو بحكة أو صعُب عليكِ التنفس، فأخبري الفريق الطبي **فورًا**.
what-happens-womb-feel-stop = يمكنكِ أن تقولي: توقفوا. اتفقي على إشارة قبل البدء.

## what-happens/womb-finish
what-happens-womb-finish = ثم ينتهي فحصك
what-happens-womb-finish-out = يُخرج الفريق الطبي الأنبوب. استريحي حتى تشعري بأنكِ بخير.
what-happens-womb-finish-pad = تخرج الصبغة. استخدمي فوطة صحية.
what-happens-womb-finish-ask = اسألي: ماذا أفعل في البيت؟ بمن أتصل إذا احتجت إلى مساعدة؟
