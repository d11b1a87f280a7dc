# Topic: safe
safe-title = 安全ですか？
safe-hint = X線、造影剤と体のこと

## safe/pregnant
safe-pregnant = 妊娠の可能性があれば伝えてください
safe-pregnant-tell = [X線](x-ray)は、おなかの赤ちゃんに害を与えることがあります。妊娠している方、妊娠しているかもしれない方は、検査が始まる**前に**医療スタッフに伝えてください。
safe-pregnant-next = 検査を遅らせたり、別の検査を選んだりすることがあります。この検査が必要な場合は、行うこともできます。

## safe/little-risk
safe-little-risk = ほとんどの人では、リスクはわずかです
safe-little-risk-risk = [X線透視](fluoroscopy)では[放射線](radiation)を使います。ほとんどの人では、この検査に害があるとは考えられていません。
safe-little-risk-dose = 受ける放射線の量は、検査によって違います。担当医に聞いてください。「私はどのくらい受けますか」

## safe/how-much
safe-how-much = 放射線の量は検査によって違います
safe-how-much-lead = だれもが毎日、自然から[放射線](radiation)を受けています。1回の検査で受ける量は、自然から次の期間に受ける量とほぼ同じです。
safe-how-much-chest = 胸のレントゲン：約2日から3日分
safe-how-much-swallow = 食道バリウム検査：約4か月分
safe-how-much-upper = 胃の検査（胃バリウム検査、upper GI）：約2年分
safe-how-much-enema = 注腸バリウム検査：約2年から3年分

## safe/past-x-rays
safe-past-x-rays = これまでのレントゲンを話してください
safe-past-x-rays-adds = [X線](x-ray)のリスクは、時とともに積み重なることがあります。
safe-past-x-rays-talk = これまでに受けたレントゲンを、すべて担当医に伝えてください。メモにして持ってくると役に立ちます。

## safe/dye-allergy
safe-dye-allergy = アレルギーを伝えてください
safe-dye-allergy-risk = [造影剤](contrast-dye)では、わずかですが、[アレルギー反応](allergic-reaction)が起こるリスクがあります。
safe-dye-allergy-lead = 次のことがあれば、検査の**前に**医療スタッフに伝えてください。
safe-dye-allergy-past = 以前に造影剤で出た副作用（これが最も大切です）
safe-dye-allergy-allergy = すべてのアレルギー（ヨード、エビ・カニ・貝など）

## safe/long-exams
safe-long-exams = 検査が長いと、まれに皮膚が赤くなります
safe-long-exams-skin = まれに、長い検査で、皮膚が赤くなったり、やけどをしたりすることがあります。
safe-long-exams-tell = 皮膚にこのような変化があれば、医療スタッフに伝えてください。どんなリスクについても聞くことができます。
