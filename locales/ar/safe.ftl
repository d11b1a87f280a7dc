# Topic: safe
safe-title = هل الفحص آمن؟
safe-hint = الأشعة السينية وصبغة التباين وأنت

## safe/pregnant
# Women only: feminine.
safe-pregnant = أخبري الفريق الطبي إن كان الحمل محتملًا
safe-pregnant-tell = يمكن أن تضر [الأشعة السينية](x-ray) الجنين. إذا كنتِ حاملًا، أو تظنين أنكِ قد تكونين حاملًا، فأخبري الفريق الطبي **قبل** بدء الفحص.
safe-pregnant-next = قد ينتظر الفريق الطبي، أو يختار فحصًا آخر. وإذا كنتِ تحتاجين إلى هذا الفحص، فقد يُجرى لكِ رغم الحمل.

## safe/womb-pregnant
safe-womb-pregnant = يجب ألا تكوني حاملًا عند هذا الفحص
safe-womb-pregnant-harm = يمكن أن تضر [الأشعة السينية](x-ray) الجنين.
safe-womb-pregnant-tell = هل أنتِ حامل، أو قد تكونين حاملًا؟ أخبري الفريق الطبي **قبل** بدء الفحص. يجب تأجيل الفحص.
safe-womb-pregnant-infection = هل لديكِ عدوى (التهاب) في الرحم أو القناتين أو المهبل؟ أخبري الفريق الطبي بذلك أيضًا. تُعالَج العدوى أولًا.

## safe/little-risk
safe-little-risk = الخطر قليل عند معظم الناس
safe-little-risk-risk = يستخدم [التصوير الفلوروسكوبي](fluoroscopy) [الإشعاع](radiation). ولا يُعتقد أن الفحص ضار لمعظم الناس.
safe-little-risk-harm = قد يزيد قليلًا احتمال الإصابة بالسرطان في المستقبل. هذا الاحتمال صغير مع فحص واحد.
safe-little-risk-good = إذا كنت تحتاج إلى الفحص، فينبغي أن يكون نفعه لك أكبر من ضرره.

## safe/how-much
safe-how-much = بعض الفحوص تستخدم إشعاعًا أكثر من غيرها
safe-how-much-nature = كلنا نتلقى [إشعاعًا](radiation) من الطبيعة. تحتاج الطبيعة إلى هذه المدة لتعطي مثل فحص واحد:
# Radiation from nature: background radiation, from the ground, the air and space.
safe-how-much-chest = صورة أشعة الصدر: نحو يومين أو ٣ أيام
safe-how-much-swallow = ابتلاع الباريوم: نحو ٤ أشهر
safe-how-much-upper = فحص المعدة (الجهاز الهضمي العلوي): نحو سنتين
safe-how-much-womb = فحص الرحم: نحو ٥ إلى ١٠ أشهر
safe-how-much-heart = فحص القلب: نحو سنتين إلى ٣ سنوات
safe-how-much-enema = حقنة الباريوم الشرجية: نحو سنتين إلى ٣ سنوات
safe-how-much-stent = دعامة القلب: نحو ٥ سنوات
safe-how-much-yours = قد تكون كميتك أقل أو أكثر. اسأل كم هي.

## safe/how-much-more
safe-how-much-more = فحوص القلب والدعامات تستخدم إشعاعًا أكثر
safe-how-much-more-nature = تحتاج الطبيعة إلى هذه المدة لتعطيك مثل هذا [الإشعاع](radiation):
safe-how-much-more-heart = فحص القلب: نحو سنتين إلى ٣ سنوات
safe-how-much-more-stent = دعامة القلب: نحو ٥ سنوات
safe-how-much-more-yours = هذه كميات معتادة. قد تكون كميتك أقل بكثير أو أكثر بكثير. اسأل طبيبك: ما الكمية التي سأتلقاها؟

## safe/ask-how-much
safe-ask-how-much = اسأل كم من الإشعاع تتلقى
safe-ask-how-much-nature = كلنا نتلقى [إشعاعًا](radiation) من الطبيعة كل يوم. وفحصك يعطيك بعض الإشعاع أيضًا.
safe-ask-how-much-depends = تعتمد الكمية على فحصك وعلى جسمك.
safe-ask-how-much-ask = اسأل: ما الكمية التي سأتلقاها؟ كيف تبقونها قليلة؟

## safe/past-x-rays
safe-past-x-rays = تحدّث عن كل صور الأشعة السابقة
safe-past-x-rays-linked = قد يرتبط الخطر بعدد [صور الأشعة السينية](x-ray) التي أُجريت لك.
safe-past-x-rays-talk = أخبر طبيبك عن كل صور الأشعة السينية التي أُجريت لك. من المفيد أن تُحضر قائمة بها.
safe-past-x-rays-need = صور الأشعة السابقة ليست سببًا لترك فحص تحتاج إليه.

## safe/dye-allergy
safe-dye-allergy = أخبر الفريق الطبي عن أي حساسية لديك
safe-dye-allergy-risk = يمكن أن تسبب [صبغة التباين](contrast-dye) [رد فعل تحسسيًا](allergic-reaction). الاحتمال صغير.
safe-dye-allergy-lead = **قبل** الفحص، أخبر الفريق الطبي إذا كان لديك:
safe-dye-allergy-past = رد فعل سابق تجاه صبغة التباين، مثل الصبغة التي فيها يود (هذا هو الأهم)
safe-dye-allergy-any = أي حساسية أخرى، مثل حساسية الجمبري (الروبيان، القريدس) والسلطعون والمحار
safe-dye-allergy-asthma = الربو
# Shellfish: shrimp, crab, clams and the like; not fish.

## safe/long-exams
safe-long-exams = نادرًا ما تسبب الفحوص الطويلة احمرار الجلد
safe-long-exams-skin = في حالات نادرة، قد يسبب الفحص الطويل احمرارًا في الجلد أو حرقًا.
safe-long-exams-later = قد يظهر ذلك بعد أسابيع، وغالبًا على الظهر. اسأل هل كان فحصك طويلًا.
safe-long-exams-call = { $phone ->
    [none] هل جلدك أحمر أو مؤلم؟ اتصل بالفريق الطبي.
   *[other] هل جلدك أحمر أو مؤلم؟ اتصل بالفريق الطبي على الرقم { $phone }.
}
