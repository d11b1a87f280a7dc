# Topic: what-is-it
# Movie is "فيديو" everywhere: "فيلم أشعة" is what many readers call the still x-ray picture.
what-is-it-title = ما هذا الفحص؟
what-is-it-hint = صور أشعة متحركة، مثل الفيديو

## what-is-it/moves
what-is-it-moves = صور أشعة تتحرك
what-is-it-moves-photo = [صورة الأشعة السينية](x-ray) العادية تشبه الصورة الفوتوغرافية.
what-is-it-moves-movie = أما [التصوير الفلوروسكوبي](fluoroscopy) فيشبه الفيديو. فهو يُظهر أجزاءً داخل جسمك وهي تتحرك.
what-is-it-moves-main = من المفيد أن **تخبر** الفريق الطبي عن صحتك، وأن **تسأل** عما ليس واضحًا.

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
what-is-it-helps-treat = ويمكن أيضًا أن يوجّه بعض العلاجات.
what-is-it-helps-ask = اسأل طبيبك: ماذا سيُظهر الفحص؟ وكيف سيفيدني؟
