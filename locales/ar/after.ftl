# Topic: after
after-title = بعد الفحص
after-hint = ما تفعله في البيت

## after/barium
after-barium = بعد الباريوم، اشرب ماءً أكثر
after-barium-water = إذا أخذت [الباريوم](barium)، فاشرب ماءً أكثر من المعتاد.
after-barium-stools = قد يكون لون البراز فاتحًا لبضعة أيام.
after-barium-tell = أخبر الفريق الطبي إذا كان لديك إمساك (صعوبة في التبرز) لأكثر من يومين.

## after/catheter-site
after-catheter-site = افحص المكان الذي كان فيه أنبوب القسطرة
after-catheter-site-lead = إذا وُضع لك [أنبوب قسطرة](catheter)، **فاتصل** بالفريق الطبي إذا كان لديك:
after-catheter-site-lump = نزيف، أو انتفاخ يكبر
after-catheter-site-fluid = سائل أو صديد يخرج من المكان
after-catheter-site-cold = برودة أو خَدَر في الذراع أو الرِّجل
after-catheter-site-fever = حمّى (ارتفاع الحرارة)

## after/home
after-home = قد تحتاج إلى من يوصلك إلى البيت
after-home-sedative = بعد [الدواء المهدئ](sedative)، ينبغي أن يوصلك شخص إلى البيت.
after-home-food = عُد إلى طعامك وأدويتك المعتادة عندما يخبرك الفريق الطبي بذلك.
# Women only: feminine.
after-home-milk = هل تُرضعين؟ [صبغة التباين](contrast-dye) ليست سببًا للتوقف عن الرضاعة. لا يصل إلى الحليب إلا القليل جدًا منها. إذا كان لديكِ شك، فاسألي الفريق الطبي.
