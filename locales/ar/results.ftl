# Topic: results
results-title = نتائج فحصك
results-hint = من يقرؤها، وماذا بعدها

## results/depends
results-depends = نتائجك تعتمد على نوع فحصك
results-depends-exam = كل فحص يبحث عن أشياء مختلفة.
results-depends-many = يمكن أن يساعد التصوير الفلوروسكوبي على اكتشاف أنواع كثيرة من المشكلات.

## results/who
results-who = يقرأ طبيب صورك
results-who-reads = يقرأ [طبيب الأشعة](radiologist) صورك.
# Specialist: a doctor for one kind of illness.
results-who-more = قد يحتاج طبيب مختص إلى الاطلاع على نتائجك، أو قد تحتاج إلى فحوص أخرى. قد يساعد هذا على معرفة المشكلة.
results-who-late = { $phone ->
    [none] لم يصلك خبر في اليوم المحدد؟ اتصل بالفريق الطبي.
   *[other] لم يصلك خبر في اليوم المحدد؟ اتصل بالفريق الطبي على الرقم { $phone }.
}

## results/ask
results-ask = تحدّث مع طبيبك عن نتائجك
results-ask-lead = يمكنك أن تسأل:
results-ask-when = متى أحصل على نتائجي؟
results-ask-mean = ماذا تعني النتائج لي؟
results-ask-next = هل أحتاج إلى فحوص أخرى؟
results-ask-call = بمن أتصل إذا كانت لدي أسئلة؟

## results/remember
results-remember = ثلاثة أمور للتذكر
results-remember-general-1 = **قبل الفحص:** اسأل عن الطعام والشراب والأدوية
results-remember-general-2 = أخبر الفريق الطبي: الحمل، الحساسية، الأمراض، الأدوية
results-remember-general-3 = { $emergency ->
    [none] ألم في الصدر أو صعوبة في التنفس في البيت: اتصل برقم الطوارئ
   *[other] ألم في الصدر أو صعوبة في التنفس في البيت: اتصل بالرقم { $emergency }
}
results-remember-swallow-1 = **قبل الفحص:** توقف عن الأكل والشرب عندما يقول الفريق الطبي
results-remember-swallow-2 = أخبر الفريق الطبي عن احتمال الحمل، أو إذا اختنقت عند البلع
results-remember-swallow-3 = { $emergency ->
    [none] في البيت: اشرب ماءً أكثر. ألم شديد جدًا في البطن: اتصل برقم الطوارئ
   *[other] في البيت: اشرب ماءً أكثر. ألم شديد جدًا في البطن: اتصل بالرقم { $emergency }
}
results-remember-bowel-1 = **قبل الفحص:** أفرغ أمعاءك كما تقول ورقتك
results-remember-bowel-2 = أخبر الفريق الطبي عن احتمال الحمل، أو إذا شعرت بألم
results-remember-bowel-3 = { $emergency ->
    [none] في البيت: اشرب ماءً أكثر. ألم شديد جدًا في البطن: اتصل برقم الطوارئ
   *[other] في البيت: اشرب ماءً أكثر. ألم شديد جدًا في البطن: اتصل بالرقم { $emergency }
}
results-remember-heart-1 = **قبل الفحص:** اسأل عن مميّعات الدم وأدوية السكري والطعام
results-remember-heart-2 = رتّب أن يوصلك شخص بالغ إلى البيت ويبقى معك
results-remember-heart-3 = { $emergency ->
    [none] ألم في الصدر، أو نزيف لا يتوقف: اتصل برقم الطوارئ
   *[other] ألم في الصدر، أو نزيف لا يتوقف: اتصل بالرقم { $emergency }
}
results-remember-tube-1 = **قبل الإجراء:** اسأل عن مميّعات الدم وأدوية السكري والطعام
results-remember-tube-2 = اسأل ماذا يبقى في جسمك وكيف تعتني به
results-remember-tube-3 = { $emergency ->
    [none] ألم في الصدر، أو نزيف لا يتوقف: اتصل برقم الطوارئ
   *[other] ألم في الصدر، أو نزيف لا يتوقف: اتصل بالرقم { $emergency }
}
results-remember-bone-1 = **قبل الإجراء:** اسأل عن الطعام والأدوية، وأخبر الفريق الطبي إن كانت لديك عدوى (التهاب)
results-remember-bone-2 = بعد الدواء المهدئ، **يجب** أن يوصلك شخص بالغ إلى البيت
results-remember-bone-3 = حمّى، أو مفصل ساخن ومتورّم: اتصل بالفريق الطبي. في الليل، اذهب إلى قسم الطوارئ
results-remember-womb-1 = **قبل الفحص:** يجب ألا تكوني حاملًا
results-remember-womb-2 = اسألي عن مسكن للألم. يمكنكِ أن تقولي: توقفوا
results-remember-womb-3 = حمّى أو ألم شديد أو نزيف شديد: اتصلي بالفريق الطبي
