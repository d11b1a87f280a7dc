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
results-who-more = قد يحتاج طبيب مختص إلى الاطلاع على نتائجك، أو قد تحتاج إلى فحوص أخرى. هذا يساعد على معرفة المشكلة.
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
