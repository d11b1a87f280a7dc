# Topic: after
after-title = بعد الفحص
after-hint = ما تفعله في البيت

## after/emergency
after-emergency = اطلب المساعدة فورًا
after-emergency-lead = { $emergency ->
    [none] اتصل **الآن** برقم الطوارئ إذا كان لديك:
   *[other] اتصل **الآن** بالرقم { $emergency } إذا كان لديك:
}
after-emergency-chest = ألم في الصدر
after-emergency-breath = صعوبة في التنفس، أو تورّم في الوجه أو الحلق
after-emergency-faint = إغماء
after-emergency-stroke = تدلّي أحد جانبي الوجه، أو ضعف في ذراع، أو صعوبة في الكلام
after-emergency-drive = لا تنتظر. لا تقد السيارة بنفسك. إذا كنت في العيادة فأخبر الفريق الطبي الآن.

## after/emergency-more
after-emergency-more = علامات أخرى تحتاج إلى مساعدة
after-emergency-more-lead = { $emergency ->
    [none] اتصل **الآن** برقم الطوارئ إذا كان لديك:
   *[other] اتصل **الآن** بالرقم { $emergency } إذا كان لديك:
}
after-emergency-more-bleed = نزيف لا يتوقف مع الضغط
after-emergency-more-cold = ذراع أو رِجل تصبح باردة أو شاحبة أو خَدِرة (منمّلة)
after-emergency-more-belly = ألم شديد جدًا في البطن
after-emergency-more-blood = دم أحمر من فتحة الشرج
after-emergency-more-how = عند الاتصال، قل أين أنت.
after-emergency-more-rash = قد يظهر طفح جلدي بعد أيام. عندها اتصل بالفريق الطبي.

## after/barium
after-barium = بعد الباريوم، اشرب ماءً أكثر
after-barium-drink = إذا أخذت [الباريوم](barium)، فاشرب ماءً أكثر من المعتاد. لكن إذا طُلب منك تقليل السوائل، فاسأل أولًا.
after-barium-stools = قد يكون لون البراز فاتحًا لبضعة أيام.
after-barium-tell = أخبر الفريق الطبي إذا كان لديك إمساك (صعوبة في التبرز) لأكثر من يومين.

## after/barium-call
after-barium-call = بعد الباريوم، اتصل عند هذه العلامات
after-barium-call-lead = { $phone ->
    [none] **اتصل** بالفريق الطبي إذا كان لديك:
   *[other] **اتصل** بالفريق الطبي على الرقم { $phone } إذا كان لديك:
}
after-barium-call-belly = { $emergency ->
    [none] ألم في البطن، أو انتفاخ في البطن (ألم شديد جدًا: اتصل برقم الطوارئ)
   *[other] ألم في البطن، أو انتفاخ في البطن (ألم شديد جدًا: اتصل بالرقم { $emergency })
}
after-barium-call-vomit = قيء أو حمّى
after-barium-call-gas = عدم خروج البراز لمدة يومين، أو عدم خروج غازات البطن
after-barium-call-cough = سعال مستمر بعد شرب الباريوم

## after/catheter-site
after-catheter-site = افحص المكان الذي كان فيه أنبوب القسطرة
after-catheter-site-bleed = { $emergency ->
    [none] إذا نزف المكان، فاستلقِ **واضغط** عليه بقوة. إذا لم يتوقف النزيف، فاتصل برقم الطوارئ.
   *[other] إذا نزف المكان، فاستلقِ **واضغط** عليه بقوة. إذا لم يتوقف النزيف، فاتصل بالرقم { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **اتصل** بالفريق الطبي إذا كان لديك:
   *[other] **اتصل** بالفريق الطبي على الرقم { $phone } إذا كان لديك:
}
after-catheter-site-growing = انتفاخ يكبر
after-catheter-site-fluid = سائل أو صديد (قيح) يخرج من المكان
after-catheter-site-pain = ألم يزداد، أو احمرار ينتشر
after-catheter-site-fever = حمّى (ارتفاع الحرارة)

## after/site-care
after-site-care = أرِح تلك الذراع أو الرِّجل
after-site-care-lift = لا ترفع أشياء ثقيلة حتى يسمح لك الفريق الطبي.
after-site-care-ask = اسأل: متى يمكنني قيادة السيارة والاستحمام والعمل؟ قد يحتاج ذلك إلى بضعة أيام.
after-site-care-usual = الكدمة وبعض الألم أمر معتاد.
after-site-care-rash = قد يظهر طفح جلدي بعد أيام. عندها اتصل بالفريق الطبي.

## after/home
after-home-adult = بعد الدواء المهدئ، يوصلك شخص بالغ إلى البيت
after-home-must = بعد [الدواء المهدئ](sedative)، **يجب** أن يوصلك شخص بالغ إلى البيت ويبقى معك.
after-home-lead = لمدة ٢٤ ساعة:
after-home-drive = **لا** تقد السيارة ولا تستخدم الآلات
after-home-alcohol = **لا** تشرب الكحول
after-home-sign = **لا** توقّع أوراقًا مهمة

## after/home
after-home-food = عُد إلى طعامك وأدويتك المعتادة عندما يخبرك الفريق الطبي بذلك.

## after/stent-home
after-stent-home-if = إذا وُضعت لك دعامة، فاحمِها
after-stent-home-pills = إذا أُعطيت حبوبًا ضد التجلّط، **فلا** توقفها إلا إذا قال ذلك طبيبك للقلب أو الأوعية الدموية. فقد تنسد [الدعامة](stent).
after-stent-home-card = احمل بطاقة الدعامة. أظهرها قبل أي جراحة أو تصوير بالرنين المغناطيسي.
after-stent-home-ask = اسأل: هل تبقى دائمًا أم تُزال؟

## after/tube-home
after-tube-home = اعتنِ بأنبوب التصريف أو أنبوب الدواء
after-tube-home-pull = لا تشدّه. إذا خرج، فلا تدفعه إلى الداخل. اتصل بالفريق الطبي.
after-tube-home-dry = أبقِه نظيفًا وجافًا.
after-tube-home-lead = { $phone ->
    [none] **اتصل** بالفريق الطبي إذا كان لديك:
   *[other] **اتصل** بالفريق الطبي على الرقم { $phone } إذا كان لديك:
}
after-tube-home-fever = حمّى أو قشعريرة
after-tube-home-red = جلد أحمر أو مؤلم، أو صديد (قيح)
after-tube-home-flow = تسرّب، أو توقف خروج السائل

## after/bone-home
after-bone-home = بعد إبرة في المفصل
after-bone-home-easy = أرِح [المفصل](joint) يومًا. لا تمارس الرياضة.
after-bone-home-ice = الثلج في قطعة قماش يساعد، نحو ١٥ دقيقة كل مرة.
after-bone-home-sore = قد يكون المفصل مخدّرًا، ثم مؤلمًا يومًا أو يومين.
after-bone-home-sugar = مع السكري: قد ترفع حقنة الستيرويد السكر لديك.

## after/bone-surgery
after-bone-surgery = بعد عملية في العظام
after-bone-surgery-dry = أبقِ الضمادة أو جبيرة الجبس نظيفة وجافة.
after-bone-surgery-raise = أرِح الذراع أو الساق على وسائد.
after-bone-surgery-ask = اسأل: ما مقدار الوزن الذي يمكنني وضعه على ذراعي أو ساقي؟
after-bone-surgery-lead = { $phone ->
    [none] **اتصل** فورًا بالفريق الطبي إذا:
   *[other] **اتصل** فورًا بالفريق الطبي على الرقم { $phone } إذا:
}
after-bone-surgery-numb = أصبحت أصابع يدك أو قدمك زرقاء أو شاحبة أو خَدِرة (منمّلة)
after-bone-surgery-calf = آلمتك بطّة الساق (خلف الساق) أو تورّمت

## after/bone-call
after-bone-call = بعد الجراحة أو الإبرة، اتصل عند هذه العلامات
after-bone-call-lead = { $phone ->
    [none] **اتصل** بالفريق الطبي إذا كان لديك:
   *[other] **اتصل** بالفريق الطبي على الرقم { $phone } إذا كان لديك:
}
after-bone-call-fever = حمّى أو قشعريرة
after-bone-call-red = احمرار أو حرارة أو تورّم يزداد
after-bone-call-pus = سائل أو صديد (قيح)
after-bone-call-pain = ألم يزداد
after-bone-call-night = عدوى المفصل لا تنتظر. في الليل، اذهب إلى قسم الطوارئ في المستشفى.

## after/womb-home
after-womb-home = في البيت، استخدمي فوطة صحية
after-womb-home-pad = تخرج الصبغة. قد تكون لزجة وفيها قليل من الدم.
after-womb-home-bleeding = النزيف الخفيف والتقلصات ليوم أو يومين أمر شائع.
after-womb-home-ask = اسألي: متى يمكنني الاستحمام في الحوض والسباحة والعلاقة الزوجية؟

## after/womb-call
after-womb-call = بعد فحص الرحم، اتصلي عند هذه العلامات
after-womb-call-lead = { $phone ->
    [none] **اتصلي** بالفريق الطبي إذا كان لديكِ:
   *[other] **اتصلي** بالفريق الطبي على الرقم { $phone } إذا كان لديكِ:
}
after-womb-call-fever = حمّى
after-womb-call-pain = ألم شديد، أو ألم يزداد
after-womb-call-bleeding = نزيف شديد (فوطة صحية تمتلئ خلال ساعة)
after-womb-call-fluid = إفرازات مهبلية غير معتادة لديكِ
after-womb-call-rash = قد يظهر طفح جلدي بعد أيام. اتصلي عندها أيضًا.

## after/milk
after-milk = يمكنكِ الاستمرار في الرضاعة الطبيعية
after-milk-dye = [صبغة التباين](contrast-dye) ليست سببًا للتوقف. لا يصل إلى الحليب إلا القليل جدًا منها.
after-milk-sedative = هل أخذتِ [دواءً مهدئًا](sedative) أو مسكنًا للألم؟ اسألي متى يمكنكِ الإرضاع.
# Women only: feminine.
