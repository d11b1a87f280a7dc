# Names and descriptions of the pictures: for Listen, screen readers and paper. Not shown on the screen.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).
# The doctor in the pictures is a woman, the technologist a man.

## What is it?
picture-what-is-it-shows = أجزاء داخل الجسم
picture-what-is-it-shows-description = جسم رُسمت داخله بعض أجزائه: القلب والأوعية الدموية، والمعدة والأمعاء، والرحم. يمكن أن يُظهر التصوير الفلوروسكوبي هذه الأجزاء وهي تعمل.
picture-what-is-it-helps = النظر إلى الشاشة معًا
picture-what-is-it-helps-description = طبيبة تشير إلى مكان على الشاشة. والمريض ينظر أيضًا. تساعد الصور على معرفة المشكلة وعلى توجيه العلاج.

## Common uses
picture-uses-overview = استخدامات شائعة
picture-uses-overview-description = خمس صور صغيرة: الجهاز الهضمي، والقلب، وأنبوب صغير في وعاء دموي، وعظم الورك وفيه برغي، والرحم.

## Why you need it
picture-why-function = رؤية كيف يعمل البلع
picture-why-function-description = مريض يشرب. وعدسة مكبرة كبيرة تُظهر المريء وهو يدفع الشراب إلى أسفل. الفيديو يُظهر كيف يعمل الجزء.
picture-why-guide = الشاشة ترشد إلى الطريق
picture-why-guide-description = طبيبة تحرك أنبوبًا رفيعًا داخل جسم مريض. وتنظر إلى الشاشة أثناء العمل. والصور المتحركة ترشدها إلى الطريق.

## Getting ready
picture-get-ready-depends = اسأل عما عليك فعله
picture-get-ready-depends-description = مريضة تتصل بطبيبتها وتسأل: هل يمكن الاستمرار في الطعام والشراب والأدوية، أم يجب الانتظار بضع ساعات؟
picture-get-ready-food = اسأل عن الطعام والشراب
picture-get-ready-food-description = مريض يتصل بطبيبته. وعلى الطاولة طعام وماء، ومعهما علامة استفهام وساعة. اسأل متى يجب أن تتوقف عن الأكل والشرب.
picture-get-ready-medicines = اتصل واسأل عن أدويتك
picture-get-ready-medicines-description = مريض أمامه حبوب دوائه يتصل بطبيبته. وعلى صورة رمي الحبوب علامة منع. لا توقف أي دواء من تلقاء نفسك.
picture-get-ready-tell-us = أخبر الفريق الطبي عن صحتك
picture-get-ready-tell-us-description = مريضة تخبر الفريق الطبي عن الحمل والرضاعة الطبيعية والحساسية والرئتين والكليتين ودواء مميّع للدم. يحتاج الفريق الطبي إلى معرفة ذلك قبل الفحص.
picture-get-ready-day = الاستعداد للذهاب
picture-get-ready-day-description = مريض يغادر البيت مع شاب، ومعه حقيبة وقائمة. والمجوهرات باقية في طبق. أحضر قائمتك، ولا تُحضر الحلي والمجوهرات.

## What happens
picture-what-happens-where = مركز أشعة ومستشفى
picture-what-happens-where-description = امرأة تمشي إلى مركز للأشعة. وبجانبه مستشفى فيه مريض على سرير. قد يكون فحصك في أي من المكانين.
picture-what-happens-clothes = ارتداء رداء المستشفى
picture-what-happens-clothes-description = فني الأشعة يعطي مريضًا رداء المستشفى. ثم يظهر المريض وهو يرتدي الرداء، وملابسه معلقة. يمكن أن يساعدك الفريق الطبي في تبديل ملابسك.
# Shield: never "واقٍ من الرصاص" (bulletproof).
picture-what-happens-shield = واقٍ من الإشعاع
picture-what-happens-shield-description = مريض مستلقٍ على طاولة الأشعة. يضع فني الأشعة على جزء من جسمه واقيًا مصنوعًا من معدن الرصاص. يحجب الواقي الإشعاع الذي لا يحتاج إليه المريض.
picture-what-happens-comfort = دواء يساعدك على الاسترخاء
picture-what-happens-comfort-description = طبيبة تعطي مريضًا دواءً عبر أنبوب وريدي في يده. وفني الأشعة يضع يده على كتف المريض. قد تُعطى أنت أيضًا دواءً في البداية.
picture-what-happens-drink = شرب صبغة التباين
picture-what-happens-drink-description = امرأة تقف عند طاولة الأشعة وتشرب من كوب. وعلى الشاشة يظهر مريئها ومعدتها بوضوح وباللون الأبيض.
picture-what-happens-dye = أنبوب وريدي أو حقنة شرجية
picture-what-happens-dye-description = امرأة جالسة وفي ذراعها أنبوب وريدي. ورجل مستلقٍ على جنبه تحت غطاء، ومعه أنبوب الحقنة الشرجية. قد تدخل الصبغة بإحدى الطريقتين.
picture-what-happens-table = عند طاولة الأشعة
picture-what-happens-table-description = مريض مستلقٍ على طاولة الأشعة أو واقف عندها. وصور صغيرة تُظهر إدارة الجسم، وتحريك ذراع واحدة، وحبس الأنفاس.
picture-what-happens-catheter = إدخال أنبوب القسطرة
picture-what-happens-catheter-description = مريض مستلقٍ تحت غطاء نظيف. يُدخل الفريق الطبي أنبوبًا رفيعًا في أعلى فخذه. وصورة صغيرة تُظهر مكانين: أعلى الفخذ والمرفق.
picture-what-happens-finish = بعد الفحص
picture-what-happens-finish-description = مريض يستريح في السرير. وفني الأشعة يطمئن عليه. قد تستريح أنت أيضًا لبعض الوقت.

## After the exam
picture-after-barium = اشرب الماء بعد الباريوم
picture-after-barium-description = مريض يشرب كوبًا من الماء. وفي المرحاض براز فاتح اللون. وتقويم يُظهر بضعة أيام. لون البراز الفاتح أمر طبيعي بعد الباريوم.
picture-after-catheter-site = متى تتصل بالفريق الطبي
picture-after-catheter-site-description = مريض يتصل بالفريق الطبي. وأربع صور صغيرة تُظهر متى: انتفاخ يكبر، وسائل يخرج، واحمرار ينتشر، وحمّى.
picture-after-home = شخص يوصلك إلى البيت
picture-after-home-description = شابة تساعد مريضًا على الوصول إلى سيارتها. وهي توصله إلى البيت. بعد الدواء المهدئ، يجب أن يوصلك أنت أيضًا شخص بالغ إلى البيت.

## Is it safe?
# Pregnancy: feminine.
picture-safe-pregnant = أخبري الفريق الطبي إن كان الحمل محتملًا
picture-safe-pregnant-description = قبل الفحص، امرأة حامل تخبر فني الأشعة عن جنينها. أخبري أنتِ أيضًا الفريق الطبي، لأن الأشعة السينية قد تضر الجنين.
picture-safe-little-risk = كل فحص يختلف عن غيره
picture-safe-little-risk-description = طبيبة تتحدث مع مريض. ورسم بياني يُظهر ثلاثة فحوص، من إشعاع قليل إلى إشعاع أكثر. الخطر قليل عند معظم الناس.
picture-safe-ask-how-much = اسأل عن كمية الإشعاع
picture-safe-ask-how-much-description = مريضة تسأل طبيبة: ما الكمية؟ عمود قصير وعمود متوسط وعمود طويل تمثّل ثلاثة فحوص، من إشعاع أقل إلى إشعاع أكثر.
picture-safe-past-x-rays = أحضر صور الأشعة السابقة
picture-safe-past-x-rays-description = مريض يُحضر صور الأشعة السينية السابقة ويخبر طبيبته عنها. أخبر أنت أيضًا الفريق الطبي عن كل صور الأشعة التي أُخذت لك.
picture-safe-dye-allergy = تحدّث عن الحساسية لديك
picture-safe-dye-allergy-description = مريض يخبر طبيبة عن طفح جلدي سابق بسبب صبغة التباين، وعن الجمبري (الروبيان) والمحار. أخبر الفريق الطبي قبل الفحص عن أي حساسية لديك.

## Your results
picture-results-depends = فحوص مختلفة وصور مختلفة
picture-results-depends-description = خطوط تصل أربع صور أشعة سينية بأربعة أجزاء من جسم رجل: المعدة والقلب والورك والأمعاء. كل فحص يبحث عن أشياء مختلفة.
picture-results-who = طبيبة أشعة تقرأ صورك
picture-results-who-description = طبيبة أشعة تنظر إلى صور الأشعة السينية على شاشة. وتذهب ورقة إلى طبيب آخر فيقرؤها. قد يسأل طبيبك طبيبًا مختصًا.
picture-results-ask = اسأل عن نتائجك
picture-results-ask-description = مريض يتحدث مع طبيبته ويسألها متى تصل النتائج، وماذا تُظهر، وبمن يتصل.

## Words to know
picture-word-catheter = أنبوب القسطرة
picture-word-catheter-description = أنبوب طويل رفيع. رُسم طرفه كبيرًا لترى أنه مجوّف. يمكن أن يتدفق السائل عبره.
picture-word-stent = الدعامة
picture-word-stent-description = في البداية، يكون الوعاء الدموي ضيقًا. ثم يوضع فيه أنبوب شبكي صغير، هو الدعامة. وهي تُبقيه مفتوحًا ليتدفق الدم.
picture-word-iv-line = الأنبوب الوريدي
picture-word-iv-line-description = أنبوب رفيع يمتد من كيس فيه سائل إلى وريد في الذراع. يدخل السائل إلى دمك مباشرة.
picture-word-lead-apron = مئزران رصاصيان
picture-word-lead-apron-description = مريض يرتدي مئزرًا رصاصيًا قصيرًا على أسفل بطنه. وفني الأشعة يرتدي مئزرًا طويلًا. معدن الرصاص يحجب الأشعة السينية.
picture-word-c-arm = جهاز الأشعة القوسي
picture-word-c-arm-description = جهاز أشعة يشبه القوس أو حرف C. طرف منه فوق المريضة، والطرف الآخر تحت الطاولة. تمر الأشعة السينية بين الطرفين.

## Doses
picture-doses = الإشعاع مقارنةً بالطبيعة
picture-doses-description = يبيّن كل شريط كم من الوقت تحتاج الطبيعة لتعطيك إشعاعًا مثل فحص واحد. قارنها بسنة واحدة من الطبيعة.

##
picture-after-emergency = اتصل لطلب المساعدة فورًا
picture-after-emergency-description = مريض يتصل بسيارة إسعاف. وأربع صور تُظهر متى: ألم في الصدر، وصعوبة في التنفس مع تورم الوجه، وإغماء، ووجه متدلٍّ مع ذراع ضعيفة.
picture-after-emergency-more = أسباب أخرى لطلب المساعدة
picture-after-emergency-more-description = مريض يتصل بسيارة إسعاف. صورة تُظهر يدًا تضغط على مكان ينزف. والأخرى تُظهر قدمًا باردة شاحبة.
picture-after-remember = ثلاثة أمور لتتذكرها
picture-after-remember-description = مريض يفكر في ثلاثة أمور. وصور صغيرة تُظهر الأمور الثلاثة في هذه الصفحة.
picture-after-stent-card = احتفظ ببطاقة الدعامة
picture-after-stent-card-description = رجل يضع بطاقة في محفظته. وعلى البطاقة دعامة وقلب. احمل بطاقتك معك دائمًا.
picture-after-womb = الراحة بعد فحص الرحم
picture-after-womb-description = امرأة تستريح على أريكة وعلى بطنها قربة ماء ساخن. وعلى الطاولة فوطة صحية. قد تشعر بتقلصات وينزل دم خفيف.
picture-get-ready-bowel = سوائل صافية وأمعاء فارغة
picture-get-ready-bowel-description = الماء والمرق الصافي والشاي بدون حليب مسموح بها. وطبق الطعام عليه علامة منع. ومسحوق في الماء يُفرغ الأمعاء قبل الفحص.
picture-safe-child = أحد الوالدين يبقى قريبًا
picture-safe-child-description = طفل يجلس على طاولة الأشعة. والأب يلبس مئزرًا رصاصيًا ويمسك يد الطفل. وتقف فنية الأشعة بجانبهما.
picture-safe-skin = انظر هل احمرّ جلد ظهرك
picture-safe-skin-description = رجل يرى في المرآة بقعة حمراء على ظهره. وتقويمان يُظهران أن بضعة أسابيع مرت بعد الفحص.
picture-what-happens-bowel = سائل أبيض للأمعاء
picture-what-happens-bowel-description = رجل يستلقي على جنبه تحت ملاءة. وتبقى ممرضة معه. وصورة صغيرة تُظهر سائلًا أبيض يمر في أنبوب إلى أمعائه.
picture-what-happens-wrist = أنبوب رفيع في المعصم
picture-what-happens-wrist-description = شكلان صغيران لجسم إنسان يبيّنان المعصم وأعلى الفخذ. وتحتهما دواء يخدّر المعصم. ثم يدخل أنبوب رفيع ويصعد في الذراع.
picture-what-happens-press = الضغط على الموضع
picture-what-happens-press-description = رجل يستلقي على ظهره في السرير. وساعة تدلّ على مرور بضع ساعات. وفي الأسفل طريقتان: يد تضغط على المعصم، أو رباط يضغط عليه.
picture-what-happens-c-arm = جهاز الأشعة القوسي في الجراحة
picture-what-happens-c-arm-description = مريضة نائمة تحت ملاءة. وجهاز الأشعة القوسي فوق الورك. والجرّاح يرتدي مئزرًا رصاصيًا وينظر إلى شاشة تُظهر العظم وبراغيه.
picture-what-happens-joint = إبرة تُدخَل في المفصل
picture-what-happens-joint-description = جهاز الأشعة القوسي فوق ركبة امرأة. وطبيبة تُدخل إبرة في الركبة وشاشة تُظهر الموضع. وقبل ذلك يُنظَّف الجلد.
picture-what-happens-bone-numb = تخدير الجلد
picture-what-happens-bone-numb-description = مريضة مستلقية على طاولة الأشعة. وطبيبة تخدّر جلد الركبة بإبرة صغيرة.
picture-what-happens-bone-rest = الراحة بعد الفحص
picture-what-happens-bone-rest-description = مريضة على ركبتها ضمادة تستريح في السرير. وممرضة تطمئن عليها.
picture-what-happens-womb-finish = الراحة بعد الفحص
picture-what-happens-womb-finish-description = امرأة تستريح بعد الفحص. وفني الأشعة يطمئن عليها. وعلى الطاولة فوطة صحية.
picture-what-happens-womb = على طاولة الأشعة
picture-what-happens-womb-description = امرأة تستلقي على ظهرها وركبتاها تحت ملاءة. ومعها ممرضة وطبيبة. وصورة صغيرة تُظهر الأداة التي تبقي المهبل مفتوحًا.
picture-what-happens-full = معدة ممتلئة
picture-what-happens-full-description = معدة المريضة ممتلئة. ترفع يدًا لتخبر الممرضة. أخبر الفريق الطبي أنت أيضًا إذا كانت هناك مشكلة.
picture-what-happens-wait = كم يستغرق الفحص
picture-what-happens-wait-description = مريض ينتظر على كرسي. ساعة تُظهر وقتًا قصيرًا للمعدة، وأخرى عدة ساعات للأمعاء الدقيقة. وبعد ذلك طعام وشراب.
picture-what-happens-bowel-fill = الباريوم يملأ الأمعاء
picture-what-happens-bowel-fill-description = رجل مستلقٍ على جنبه تحت غطاء. ومعه ممرضة. وصورة صغيرة تُظهر سائلًا أبيض يملأ أمعاءه.
picture-what-happens-toilet = الذهاب إلى المرحاض
picture-what-happens-toilet-description = ممرضة ترافق رجلًا برداء المستشفى إلى المرحاض. وفي المرحاض سائل أبيض: الباريوم يخرج.
picture-what-happens-sleep = نائم، أو جزء واحد مخدَّر
picture-what-happens-sleep-description = امرأة نائمة على الطاولة تحت قناع. وصورة صغيرة تُظهر امرأة مستيقظة ورِجلها مخدَّرة.
picture-what-happens-stop = يمكنكِ أن تقولي توقفوا
picture-what-happens-stop-description = امرأة على الطاولة ترفع يدها. والطبيبة ترفع يديها وتتوقف. وصورة صغيرة تُظهر تقلصات في الرحم.
picture-get-ready-tell-more = أخبر الفريق الطبي عن هذه الأمور
picture-get-ready-tell-more-description = مريض يخبر ممرضًا عن مشكلات صحية وعن صور الأشعة السينية السابقة. وصور صغيرة تُظهر ما في هذه الصفحة.
picture-get-ready-womb-when = بعد الدورة الشهرية
picture-get-ready-womb-when-description = امرأة تشير إلى تقويم. في البداية أيام فيها نزيف. والأيام التي بعدها عليها علامة صح.
picture-get-ready-womb = قبل فحص الرحم
picture-get-ready-womb-description = امرأة تتصل وتسأل عن حبة مسكنة للألم. وفوطة صحية توضع في حقيبتها. وصورة مرحاض: تذهب إليه أولًا.
picture-after-emergency-belly = ألم شديد جدًا في البطن
picture-after-emergency-belly-description = مريض يتصل بسيارة إسعاف. وصورة تُظهر يدين على بطن يؤلم بشدة.
picture-after-emergency-bowel = ألم في البطن أو دم أحمر
picture-after-emergency-bowel-description = مريض يتصل بسيارة إسعاف. صورة تُظهر بطنًا يؤلم بشدة، والأخرى دمًا أحمر في المرحاض.
picture-after-emergency-bleed = نزيف لا يتوقف
picture-after-emergency-bleed-description = مريض يتصل بسيارة إسعاف. وصورة تُظهر يدًا تضغط على مكان ينزف.
picture-after-barium-call = متى تتصل بعد الباريوم
picture-after-barium-call-description = مريض يتصل بالفريق الطبي. وأربع صور صغيرة تُظهر متى: ألم البطن، والقيء، وعدم خروج براز، والحمّى.
picture-after-site-care = لا ترفع أشياء ثقيلة
picture-after-site-care-description = على جسم المريض ضمادة في المكان الذي دخل منه الأنبوب الرفيع. وعلى حقائب ثقيلة علامة منع. وتقويم يُظهر بضعة أيام.
picture-after-joint = ثلج على المفصل
picture-after-joint-description = امرأة جالسة ورِجلها مرفوعة. وعلى ركبتها ثلج في قماش. وساعة تُظهر ١٥ دقيقة.
picture-after-bone-surgery = أرِح ساقك على وسائد
picture-after-bone-surgery-description = مريضة تستريح على أريكة في البيت. وعلى إحدى رِجليها جبيرة جبس، وهي موضوعة على وسائد. وعلى صورة جبيرة تحت الدُّش علامة منع.
picture-after-joint-call = متى تتصل بشأن المفصل
picture-after-joint-call-description = امرأة تتصل بالفريق الطبي. وثلاث صور صغيرة تُظهر متى: ركبة حمراء متورمة، وسائل، وحمّى.
picture-after-womb-call = متى تتصلين بعد هذا الفحص
picture-after-womb-call-description = امرأة تتصل بالفريق الطبي. وثلاث صور صغيرة تُظهر متى: ألم البطن، ونزيف شديد، وحمّى.
picture-after-milk = الرضاعة بعد الفحص
picture-after-milk-description = امرأة جالسة على أريكة ترضع طفلها. يمكنكِ أنتِ أيضًا أن تستمري في الرضاعة.
picture-what-happens-womb-dye = الصبغة تملأ الرحم
picture-what-happens-womb-dye-description = الرحم مرسومًا بحجم كبير. أنبوب رفيع يدخل من أسفل. والصبغة البيضاء تملأ الرحم وتخرج من قناتيه.
picture-what-happens-drain = دعامة، أنبوب تصريف، أنبوب دواء
picture-what-happens-drain-description = بالون يفتح وعاءً دمويًا ضيقًا، ودعامة تُبقيه مفتوحًا. وأنبوب تصريف يُخرج السائل من البطن. وأنبوب دواء يوصل الدواء إلى وريد.
picture-after-drain = العناية بأنبوب التصريف
picture-after-drain-description = مريض يتصل بالفريق الطبي. وصور صغيرة تُظهر: لا تسحب الأنبوب، وأبقِه جافًا، واتصل إن ظهر احمرار أو حمّى.
