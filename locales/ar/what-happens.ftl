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
what-happens-dye-iv = [أنبوب وريدي](iv-line) في أحد الأوردة
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
what-happens-catheter = بعض الفحوص تحتاج إلى أنبوب قسطرة
what-happens-catheter-numb = إذا احتجت إلى [أنبوب قسطرة](catheter)، يخدّر الفريق الطبي أولًا مكان دخوله.
# Groin: the fold where the leg meets the body.
what-happens-catheter-needle = ثم يُدخل طبيبك إبرة. قد يكون المكان أعلى الفخذ أو المعصم أو المرفق أو جزءًا آخر من الجسم.

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
what-happens-feel-tell = إذا شعرت بحكة أو تورّم أو لم تتنفس جيدًا، فأخبر الفريق الطبي **فورًا**.
# Lower bowel: the exam is a barium enema. Stomach: the exam is also called upper GI.

## what-happens/finish
what-happens-finish = ثم ينتهي فحصك
what-happens-finish-catheter = إذا وُضع لك [أنبوب قسطرة](catheter)، يُخرجه طبيبك. وقد يراقب الفريق الطبي حالتك لبعض الوقت.
what-happens-finish-ask = قبل أن تغادر، اسأل الفريق الطبي: ماذا أفعل في البيت؟ بمن أتصل إذا احتجت إلى مساعدة؟
