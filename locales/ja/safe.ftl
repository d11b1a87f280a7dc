# Topic: safe
safe-title = 安全ですか？
safe-hint = X線、造影剤と体のこと

## safe/pregnant
safe-pregnant = 妊娠の可能性があれば伝えてください
safe-pregnant-tell = [X線](x-ray)は、おなかの赤ちゃんに害を与えることがあります。妊娠している方、妊娠しているかもしれない方は、検査が始まる**前に**医療スタッフに伝えてください。
safe-pregnant-next = 検査を遅らせたり、別の検査を選んだりすることがあります。この検査が必要な場合は、それでも行うことがあります。

## safe/womb-pregnant
safe-womb-pregnant = 妊娠中は、この検査を受けてはいけません
safe-womb-pregnant-harm = [X線](x-ray)は、おなかの赤ちゃんに害を与えることがあります。
safe-womb-pregnant-tell = 妊娠している方、妊娠しているかもしれない方は、検査が始まる**前に**医療スタッフに伝えてください。その場合、検査は必ず延期します。
safe-womb-pregnant-infection = 子宮、卵管、または腟に感染がある方も、伝えてください。先に治療します。

## safe/little-risk
safe-little-risk = ほとんどの人では、リスクはわずかです
safe-little-risk-risk = [X線透視](fluoroscopy)では[放射線](radiation)を使います。ほとんどの人では、この検査に害があるとは考えられていません。
safe-little-risk-harm = 将来がんになる可能性が、わずかに高まるかもしれません。1回の検査では、その可能性は小さいです。
safe-little-risk-good = 必要な検査なら、害よりも、よい点のほうが大きいはずです。

## safe/how-much
safe-how-much = 放射線の量が多い検査もあります
safe-how-much-nature = だれもが自然から[放射線](radiation)を受けています。1回の検査と同じ量を自然から受けるには、このくらいかかります。
safe-how-much-chest = 胸のレントゲン：約2日か3日
safe-how-much-swallow = 食道バリウム検査：約4か月
safe-how-much-upper = 胃の検査（胃バリウム検査、upper GI）：約2年
safe-how-much-womb = 子宮の検査：約5か月から10か月
safe-how-much-heart = 心臓の検査：約2年から3年
safe-how-much-enema = 注腸バリウム検査：約2年から3年
safe-how-much-stent = 心臓のステント：約5年
safe-how-much-yours = 実際の量は、少ないことも多いこともあります。どのくらいか聞いてください。

## safe/how-much-more
safe-how-much-more = 心臓の検査やステントは放射線が多めです
safe-how-much-more-nature = 同じ量の[放射線](radiation)を自然から受けるには、このくらいかかります。
safe-how-much-more-heart = 心臓の検査：約2年から3年
safe-how-much-more-stent = 心臓のステント：約5年
safe-how-much-more-yours = どれもよくある量です。実際には、ずっと少ないことも多いこともあります。担当医に聞いてください。「私はどのくらい受けますか」

## safe/ask-how-much
safe-ask-how-much = 放射線の量を聞いてください
safe-ask-how-much-nature = だれもが毎日、自然から[放射線](radiation)を受けています。検査では、それに少し加わります。
safe-ask-how-much-depends = 受ける量は、検査と体によって違います。
safe-ask-how-much-ask = 聞いてください。「私はどのくらい受けますか。どうやって少なくしますか」

## safe/past-x-rays
safe-past-x-rays = 過去のレントゲンをすべて話してください
safe-past-x-rays-linked = リスクは、[X線](x-ray)の検査を何回受けたかに関係するかもしれません。
safe-past-x-rays-talk = これまでに受けたレントゲンを、すべて担当医に伝えてください。メモにして持ってくると役に立ちます。
safe-past-x-rays-need = 以前にレントゲンを受けたからといって、必要な検査をやめることはありません。

## safe/dye-allergy
safe-dye-allergy = アレルギーを伝えてください
safe-dye-allergy-risk = [造影剤](contrast-dye)で[アレルギー反応](allergic-reaction)が起こることがあります。リスクはわずかです。
safe-dye-allergy-lead = 次のことがあれば、検査の**前に**医療スタッフに伝えてください。
safe-dye-allergy-past = 以前に造影剤（ヨードの入ったものなど）で出た副作用（これが最も大切です）
safe-dye-allergy-any = ほかのすべてのアレルギー（エビ・カニ・貝など）
safe-dye-allergy-asthma = ぜんそく

## safe/long-exams
safe-long-exams = 検査が長いと、まれに皮膚が赤くなります
safe-long-exams-skin = まれに、長い検査で、皮膚が赤くなったり、やけどをしたりすることがあります。
safe-long-exams-later = 数週間後に出ることがあり、多くは背中です。長い検査だったか聞いてください。
safe-long-exams-call = { $phone ->
    [none] 皮膚が赤い、または痛いときは、医療スタッフに電話してください。
   *[other] 皮膚が赤い、または痛いときは、医療スタッフ（{ $phone }）に電話してください。
}
