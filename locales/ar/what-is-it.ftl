# Topic: what-is-it
# Movie is "فيديو" everywhere: "فيلم أشعة" is what many readers call the still x-ray picture.
what-is-it-title = ما هذا الفحص؟
what-is-it-hint = صور أشعة متحركة، مثل الفيديو

## what-is-it/moves
what-is-it-moves = صور أشعة تتحرك
what-is-it-moves-photo = [صورة الأشعة السينية](x-ray) العادية تشبه الصورة الفوتوغرافية.
what-is-it-moves-movie = أما [التصوير الفلوروسكوبي](fluoroscopy) فيشبه الفيديو. فهو يُظهر أجزاءً داخل جسمك وهي تتحرك.
what-is-it-moves-main = يُرجى أن **تخبر** الفريق الطبي عن صحتك، وأن **تسأل** عما ليس واضحًا.

## what-is-it/shows
what-is-it-shows = يُظهر جسمك وهو يعمل
what-is-it-shows-lead = يرى الفريق الطبي على الشاشة أعضاءك وأنسجتك وهي تتحرك، في اللحظة نفسها. وقد يُظهر الفحص:
what-is-it-shows-heart = القلب والأوعية الدموية
what-is-it-shows-digestion = المعدة والأمعاء وهي تهضم الطعام
# The organs with which people have children.
what-is-it-shows-reproductive = أعضاء الإنجاب

## what-is-it/helps
what-is-it-helps = يساعد على اكتشاف المشكلات وعلاجها
what-is-it-helps-find = يمكن أن يساعد طبيبك على معرفة المشكلة لديك. وهو مفيد في أنواع كثيرة من المشكلات.
what-is-it-helps-treat = ويمكن أيضًا أن يساعد في بعض العلاجات.
what-is-it-helps-ask = اسأل طبيبك: ماذا سيُظهر الفحص؟ وكيف سيفيدني؟

## what-is-it/swallow
what-is-it-swallow = فحصك يُظهر كيف تبلع
what-is-it-swallow-name = قد يسمى ابتلاع الباريوم أو تصوير الجهاز الهضمي العلوي.
what-is-it-swallow-shows = يرى الفريق الطبي المريء أو المعدة أو الأمعاء الدقيقة وهي تتحرك. هذا يساعد على اكتشاف مشكلات كثيرة.
what-is-it-swallow-where = يُجرى لك في مركز للأشعة، أو أثناء إقامتك في المستشفى.

## what-is-it/bowel
what-is-it-bowel = فحصك يُظهر أمعاءك السفلية
what-is-it-bowel-name = يسمى حقنة الباريوم الشرجية، أو تصوير الجهاز الهضمي السفلي.
what-is-it-bowel-shows = يرى الفريق الطبي [الباريوم](barium) يملأ أمعاءك ويمرّ عبرها. هذا يساعد على اكتشاف مشكلات كثيرة.
what-is-it-bowel-where = يُجرى لك في مركز للأشعة، أو أثناء إقامتك في المستشفى.

## what-is-it/heart
what-is-it-heart = فحصك يُظهر تدفق الدم في قلبك
what-is-it-heart-name = يسمى [قسطرة القلب](cardiac-catheterization).
what-is-it-heart-shows = يرى الفريق الطبي الدم يجري في [شرايينك](artery).
what-is-it-heart-helps = يساعد على اكتشاف بعض مشكلات القلب. ويمكن أن يساعد على علاجها أيضًا.
what-is-it-heart-where = يُجرى لك في مركز، أو أثناء إقامتك في المستشفى.

## what-is-it/tube
what-is-it-tube = الصور المتحركة تساعد على وضع أنبوب صغير
what-is-it-tube-catheter = [أنبوب القسطرة](catheter) أنبوب رفيع مجوّف. يُدخل سائلًا، أو يصرّف سائلًا زائدًا.
what-is-it-tube-stent = تفتح [الدعامة](stent) وعاءً دمويًا ضيقًا أو مسدودًا.
what-is-it-tube-place = يرى الفريق الطبي أين يضعه.
what-is-it-tube-where = تأتي إلى مركز أو تقيم في مستشفى.

## what-is-it/bone
what-is-it-bone = الصور المتحركة تساعد في علاج عظامك
what-is-it-bone-surgery = إذا كانت لك جراحة، يرى الجرّاح داخل جسمك. هذا يساعد على إصلاح عظم مكسور أو تركيب [مفصل](joint) جديد.
what-is-it-bone-needle = إذا دخلت إبرة في مفصل، يرى الفريق الطبي المكان الصحيح.
what-is-it-bone-where = قد تأتي ليوم واحد أو تقيم في مستشفى.

## what-is-it/womb
what-is-it-womb = فحصك يُظهر الرحم والقناتين
what-is-it-womb-name = لفحصك اسم طويل: [تصوير الرحم وقناتي فالوب بالصبغة](hysterosalpingogram)، أو HSG.
what-is-it-womb-shows = يلتقط صورًا للرحم. ويُظهر هل قناتاكِ مفتوحتان.
what-is-it-womb-where = يُجرى لكِ في مركز للأشعة، أو أثناء إقامتك في المستشفى.
