# The pages of the screen about this guide

## about/what
about-what = ما هو هذا الدليل
about-what-plain = يشرح لك هذا الدليل التصوير الفلوروسكوبي بكلمات بسيطة. وقد كُتب من أجل المرضى.
about-what-who = لم يكتبه أطباء عيادتك.
about-what-advice = وهو لا يغني عن نصائح فريقك الطبي.

## about/not
# The "not" stands in each line, so that no line can be misread.
about-not = ما لا يفعله هذا الدليل
about-not-lead = هذا الدليل:
about-not-diagnosis = **لا** يحدد المشكلة لديك
about-not-advice = **لا** يعطي نصائح خاصة بك وحدك
about-not-know = **لا** يعرف من أنت
about-not-store = **لا** يحتفظ بأي سجل عنك

## about/source
about-source = من أين جاءت المعلومات
# Print the name as it stands.
about-source-credit = المصدر: MedlinePlus, National Library of Medicine
about-source-others = وهناك معلومات أخرى من هيئات صحية ودراسات. كل المصادر مذكورة في الصفحات الأخيرة.
about-source-new = أما الكلمات فهي كلماتنا.

## about/differs
about-differs = أين نتبع نصائح أحدث
about-differs-lead = يذكر MedlinePlus ثلاثة أمور بطريقة أقدم. أما نصائح الخبراء الأحدث فتقول:
about-differs-shield = الواقي من الإشعاع: الأجهزة اليوم تستخدم إشعاعًا أقل، فلا حاجة إليه في كثير من الأحيان
about-differs-shellfish = حساسية الجمبري (الروبيان، القريدس) والسلطعون والمحار: لا تزيد الخطر أكثر من أنواع الحساسية الأخرى
about-differs-pregnancy = الحمل: معظم جرعات الإشعاع أقل بكثير من الحد الضار، وقد يُجرى لكِ الفحص الذي تحتاجين إليه

## about/status
about-status = هذه الكلمات ما زالت تحتاج إلى مراجعة
about-status-draft = لم يراجع هذه الكلمات أي مختص في الرعاية الصحية حتى الآن. ولم يراجعها أي مترجم مؤهل أيضًا.
about-status-ask = عند الشك، اسأل فريقك الطبي.

## about/licence
about-licence = متاح للاستخدام مجانًا
about-licence-free = البرنامج وكلماته متاحان للاستخدام مجانًا. التراخيص: MIT أو Apache-2.0.
about-licence-fonts = الخطوط: SIL Open Font License 1.1.
about-licence-date = كُتبت هذه الكلمات في نوفمبر (تشرين الثاني) ٢٠٢٦.
