# Names and descriptions of the films: for Listen, screen readers and paper.
# Each film has a short name (at most 6 words) and a description (at most 35 words).
# Two captions stand under the two halves of the first film (at most about 24 letters).

# "First" and "second", not left and right: the two halves change sides when the screen reads from right to left.
film-moves = البلع في فيديو بالأشعة السينية
film-moves-description = صورتان جنبًا إلى جنب. الأولى صورة أشعة سينية ثابتة. والثانية فيديو: شراب أبيض ينزل عبر المريء إلى المعدة. تراه وهو يتحرك.
film-moves-still = صورة الأشعة: لقطة واحدة
film-moves-moving = الفلوروسكوبي: فيديو
film-swallow-enema = الباريوم يتحرك داخل جسمك
film-swallow-enema-description = في البداية، ينزل الباريوم من الفم إلى المعدة. تدفعه موجة في المريء. ثم يملأ الباريوم الأمعاء الغليظة بدءًا من نهايتها. ويمكن للفريق الطبي أن يرى كل جزء.
film-heart = تدفق الدم في القلب
film-heart-description = قلب ينبض. يصعد أنبوب رفيع عبر شريان. تملأ صبغة التباين شرايين القلب نفسه، ثم تزول منها. هذا يُظهر كيف يتدفق الدم.
film-catheter-stent = دعامة تفتح وعاءً دمويًا
film-catheter-stent-description = وعاء دموي ضيق في أحد أجزائه. يفتح بالون صغير دعامة في هذا المكان. ثم يخرج البالون. وتبقى الدعامة، فيمكن أن يتدفق الدم من جديد.
film-bones = إصلاح عظم مكسور
film-bones-description = يُعاد عظم مكسور إلى مكانه. ثم تُوضع فيه قطع معدنية لتثبيته، خطوة بعد خطوة. ويشاهد الفريق الطبي كل خطوة.
film-hysterosalpingogram = الصبغة تُظهر الرحم وقناتي فالوب
film-hysterosalpingogram-description = تملأ صبغة التباين الرحم، ثم قناتين رفيعتين. وتخرج من طرفي القناتين. هذا يُظهر أن القناتين مفتوحتان.
film-pictures = ما يراه الفريق الطبي
film-pictures-description = شاشة الفريق الطبي تُظهر معدة. تمتلئ المعدة بالباريوم الأبيض، ويشاهدها الفريق الطبي وهي تتحرك.
