# Topic: get-ready
get-ready-title = الاستعداد للفحص
get-ready-hint = ما تفعله قبل الفحص

## get-ready/depends
get-ready-depends = استعدادك يعتمد على نوع فحصك
get-ready-depends-nothing = بعض الفحوص لا تتطلب منك أي استعداد خاص.
get-ready-depends-something = وفي فحوص أخرى، قد تحتاج إلى التوقف لبعض الوقت عن الطعام أو الشراب أو بعض الأدوية.
get-ready-depends-told = سيخبرك طبيبك بما عليك فعله. هل لديك شك؟ اتصل واسأل.

## get-ready/food
get-ready-food = قد تحتاج إلى التوقف عن الأكل
get-ready-food-fast = قبل بعض الفحوص، يجب ألا تأكل ولا تشرب لعدة ساعات. هذا يسمى [الصيام](fast).
get-ready-food-ask = اسأل طبيبك: متى أتوقف؟ هل يمكنني أن أشرب الماء؟

## get-ready/medicines
get-ready-medicines = اسأل عن أدويتك
get-ready-medicines-stop = قد تحتاج إلى التوقف عن بعض الأدوية قبل الفحص. **لا توقف أي دواء من تلقاء نفسك.** اسأل طبيبك أولًا.
get-ready-medicines-metformin = أخبر الفريق الطبي إذا كنت تتناول الميتفورمين (metformin) أو كان لديك مرض في الكلى. يمكن لمعظم الناس الاستمرار على الميتفورمين. الفريق الطبي هو الذي يقرر.

## get-ready/tell-us
get-ready-tell-us = أخبر الفريق الطبي عن صحتك
get-ready-tell-us-lead = **قبل** الفحص، أخبر الفريق الطبي عن:
get-ready-tell-us-baby = الحمل (حتى إن لم يكن مؤكدًا) أو الرضاعة الطبيعية
get-ready-tell-us-allergies = أي حساسية، أو رد فعل سابق تجاه [صبغة التباين](contrast-dye)
get-ready-tell-us-illness = الربو أو السكري أو مرض الكلى
get-ready-tell-us-x-rays = [صور الأشعة السينية](x-ray) السابقة

## get-ready/day
get-ready-day = استعد ليوم الفحص
get-ready-day-lead = ليكون هذا اليوم سهلًا:
get-ready-day-jewelry = اترك الحلي والمجوهرات في البيت
get-ready-day-bring = أحضر قائمة بأدويتك وبأنواع الحساسية لديك
get-ready-day-company = اسأل عمّن يمكنه الدخول معك
get-ready-day-ask = اسأل الفريق الطبي إذا كان لديك شك
