# Topic: get-ready
get-ready-title = الاستعداد للفحص
get-ready-hint = ما تفعله قبل الفحص

## get-ready/depends
get-ready-depends = استعدادك يعتمد على نوع فحصك
get-ready-depends-nothing = بعض الفحوص لا تتطلب منك أي استعداد خاص.
get-ready-depends-something = وفي فحوص أخرى، قد تحتاج إلى التوقف لبعض الوقت عن الطعام أو الشراب أو بعض الأدوية.
get-ready-depends-told = سيخبرك طبيبك بما عليك فعله. عند الشك، اتصل واسأل.

## get-ready/food
get-ready-food-stop = اسأل متى يجب أن تتوقف عن الأكل والشرب
get-ready-food-team = يخبرك الفريق الطبي هل تتوقف عن **الأكل والشرب**، ومتى. هذا يسمى [الصيام](fast).
get-ready-food-team-bowel = يخبرك الفريق الطبي متى تتوقف عن الأكل، **وإلى متى** يمكنك شرب السوائل الصافية، مثل الماء، ثم لا تشرب شيئًا. التوقف عنهما يسمى [الصيام](fast).
get-ready-food-why = في بعض الفحوص، يجب أن تكون المعدة فارغة لتكون الصور واضحة.
get-ready-food-why-swallow = لتكون الصور واضحة، كثيرًا ما يجب أن تكون معدتك فارغة.
get-ready-food-why-sedative = المعدة الفارغة تجعل [الدواء المهدئ](sedative) أكثر أمانًا.
get-ready-food-needle = إذا كانت ستُدخَل إبرة في مفصلك: كثيرًا ما يمكنك الأكل والشرب كالمعتاد. اسأل أولًا.
get-ready-food-sip = اسأل: هل يمكنني شرب الماء؟ هل يمكنني أخذ حبوبي مع رشفة ماء؟
get-ready-food-sip-bowel = اسأل: هل يمكنني أخذ حبوبي مع رشفة ماء؟
get-ready-food-sugar = إذا كان لديك السكري، فاسأل عن انخفاض السكر.

## get-ready/bowel-prep
get-ready-bowel-prep = قبل حقنة الباريوم الشرجية، أفرغ أمعاءك
get-ready-bowel-prep-why = يجب أن تكون الأمعاء فارغة لتكون الصور واضحة.
get-ready-bowel-prep-lead = ورقة الفريق الطبي تخبرك:
get-ready-bowel-prep-liquids = متى تشرب السوائل الصافية فقط، مثل الماء
get-ready-bowel-prep-laxative = متى تأخذ الملين (يفرغ الأمعاء)
get-ready-bowel-prep-first = هل لديك مرض في الكلى أو القلب، أو السكري؟ اسأل أولًا.

## get-ready/food

## get-ready/medicines
get-ready-medicines = اسأل عن أدويتك
get-ready-medicines-never = **لا توقف أي دواء من تلقاء نفسك.** اسأل [طبيبك](provider) أولًا عن:
get-ready-medicines-thinners = مميّعات الدم (أدوية تمنع تجلّط الدم)
get-ready-medicines-diabetes = الأنسولين أو أدوية السكري الأخرى، إذا كان عليك ألا تأكل
get-ready-medicines-metformin-dye = الميتفورمين (metformin): اسأل هل يجب أن توقفه يومين
get-ready-medicines-others = كل الأدوية الأخرى
get-ready-medicines-why = بعضها يزيد النزيف. وبعضها إيقافه غير آمن.

## get-ready/tell-us
get-ready-tell-us = أخبر الفريق الطبي عن صحتك
get-ready-tell-us-lead = **قبل** الفحص، أخبر الفريق الطبي عن:
get-ready-tell-us-baby = الحمل (حتى إن لم يكن مؤكدًا) أو الرضاعة الطبيعية
get-ready-tell-us-reaction = الربو، أو أي حساسية، أو رد فعل سابق تجاه [صبغة التباين](contrast-dye)
get-ready-tell-us-organs = السكري، أو مرض في الكلى أو القلب أو الغدة الدرقية
get-ready-tell-us-bleeding = مشكلات النزيف، أو مميّع دم تأخذه
get-ready-tell-us-why = هذا يساعد على سلامتك.

## get-ready/tell-us-more
get-ready-tell-us-more = أخبر الفريق الطبي عن هذا أيضًا
get-ready-tell-us-more-lead = **قبل** الفحص، أخبر الفريق الطبي عن:
get-ready-tell-us-more-swallowing = صعوبة في البلع، أو الاختناق عند البلع
get-ready-tell-us-more-bowel = أمعاء كانت مسدودة أو أُجريت لها جراحة مؤخرًا
get-ready-tell-us-more-stand = صعوبة في الوقوف أو الاستدارة أو الاستلقاء على الظهر
get-ready-tell-us-more-infection = حمّى أو عدوى (التهاب)
get-ready-tell-us-more-metal = منظم لضربات القلب أو معدن في جسمك
get-ready-tell-us-more-x-rays = [صور الأشعة السينية](x-ray) السابقة

## get-ready/womb-when
get-ready-womb-when = يُجرى فحص الرحم بعد الدورة الشهرية
get-ready-womb-when-days = يُجرى في الأيام التي تلي دورتك. يحدد لكِ الفريق الطبي الموعد.
get-ready-womb-when-must = يجب ألا تكوني حاملًا. قد يُجرى لكِ اختبار حمل أولًا.
get-ready-womb-when-sex = اتبعي ما تقوله ورقتك عن العلاقة الزوجية قبل الفحص.

## get-ready/womb-before
get-ready-womb-before = اسألي عن مسكن للألم
get-ready-womb-before-pain = التقلصات شائعة. اسألي هل عليكِ أن تأخذي مسكنًا للألم قبل الفحص. وأيضًا:
get-ready-womb-before-pad = أحضري فوطة صحية للعودة إلى البيت
get-ready-womb-before-toilet = ادخلي الحمام أولًا
get-ready-womb-before-who = اسألي من سيكون في الغرفة

## get-ready/day
get-ready-day = استعد ليوم الفحص
get-ready-day-lead = ليكون هذا اليوم سهلًا:
get-ready-day-jewelry = اترك الحلي والمجوهرات في البيت (المعدن يخفي أجزاء من الصورة)
get-ready-day-bring = أحضر قائمة بأدويتك وبأنواع الحساسية لديك
get-ready-day-company = اسأل عمّن يمكنه الدخول معك
get-ready-day-ride = رتّب طريق العودة: بعد [الدواء المهدئ](sedative)، يجب أن يوصلك شخص بالغ إلى البيت

## get-ready/child
get-ready-child = هل الفحص لطفلك؟
get-ready-child-stay = كثيرًا ما يمكن لأحد الوالدين البقاء. اسأل الفريق الطبي.
get-ready-child-apron = إذا بقيت معه، فستلبس [المئزر الرصاصي](lead-apron). وإذا كنتِ حاملًا أو قد تكونين حاملًا، فيجب أن يبقى شخص بالغ آخر.
get-ready-child-bring = أحضر لعبة وكوبًا يحبهما طفلك.
