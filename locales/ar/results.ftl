# Topic: results
results-title = نتائج فحصك
results-hint = من يقرؤها، وماذا بعدها

## results/depends
results-depends = نتائجك تعتمد على نوع فحصك
results-depends-exam = كل فحص يبحث عن أشياء مختلفة.
results-depends-many = يمكن أن يساعد التصوير الفلوروسكوبي على اكتشاف أنواع كثيرة من المشكلات.

## results/who
results-who = طبيب يقرأ صورك
results-who-reads = يقرأ [طبيب الأشعة](radiologist) صورك.
# Specialist: a doctor for one kind of illness.
results-who-more = قد يرسل طبيبك نتائجك إلى طبيب مختص، أو يطلب فحوصًا أخرى. وقد يساعد ذلك على معرفة المشكلة لديك.

## results/ask
results-ask = تحدّث مع طبيبك عن نتائجك
results-ask-lead = يمكنك أن تسأل:
results-ask-when = متى أحصل على نتائجي؟
results-ask-mean = ماذا تعني النتائج لي؟
results-ask-next = هل أحتاج إلى فحوص أخرى؟
results-ask-call = بمن أتصل إذا كانت لدي أسئلة؟
