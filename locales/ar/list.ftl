list-title = قائمتي
list-count = قائمتي: { $count }
list-count-spoken =
    { $count ->
        [0] قائمتك فارغة.
        [zero] قائمتك فارغة.
        [one] في قائمتك شيء واحد.
        [two] في قائمتك شيئان.
        [few] في قائمتك { $count } أشياء.
        [many] في قائمتك { $count } شيئًا.
       *[other] في قائمتك { $count } شيء.
    }
list-add = إضافة إلى قائمتي: { $statement }
list-tell = أريد أن أخبركم
list-ask = أريد أن أسأل
list-for-team = { $language }، للفريق الطبي
list-empty = قائمتك فارغة. لملئها، المس «أخبر واسأل».
list-note = اعرض هذه الشاشة على فريقك الطبي. هذه ليست استمارة ولا إقرارًا بالموافقة. لا يحفظ هذا الجهاز شيئًا.
list-unwell = أخبر الفريق الطبي الآن
list-unwell-note = هذا الجهاز لا ينادي أحدًا. كلّم أقرب موظف، أو ارفع يدك.
list-others-hear = قد يسمع آخرون هذا
list-others-hear-note = ستُقرأ القائمة بصوت مسموع من مكبر الصوت.
list-go-on = متابعة
list-not-now = ليس الآن
