# Topic: safe
safe-title = 安全吗？
safe-hint = X光、造影剂和您

## safe/pregnant
safe-pregnant = 如果可能怀孕，请告诉医护人员
safe-pregnant-tell = [X光](x-ray)可能会伤害胎儿。如果您怀孕了，或者觉得自己可能怀孕了，请在检查开始**之前**告诉医护人员。
safe-pregnant-next = 医护人员可能会推迟检查，或者选择别的检查。如果您需要这项检查，仍然有可能做。

## safe/womb-pregnant
safe-womb-pregnant = 怀孕了就不能做这项检查
safe-womb-pregnant-harm = [X光](x-ray)可能会伤害胎儿。
safe-womb-pregnant-tell = 您怀孕了，或者可能怀孕了吗？请在检查开始**之前**告诉医护人员。如果是，检查必须推迟。
safe-womb-pregnant-infection = 子宫、输卵管或阴道有感染吗？也请告诉医护人员。要先治疗感染。

## safe/little-risk
safe-little-risk = 对大多数人来说，风险很小
safe-little-risk-risk = [X光透视](fluoroscopy)会用到[辐射](radiation)。一般认为，这项检查对大多数人没有害处。
safe-little-risk-harm = 它可能会稍微增加以后得癌症的可能。只做一次检查，这个可能性很小。
safe-little-risk-good = 如果您需要做这项检查，它对您的好处应当大于害处。

## safe/how-much
safe-how-much = 有些检查的辐射比其他检查多
safe-how-much-nature = 我们都会受到大自然的[辐射](radiation)。大自然要用这么长时间，才会给您和一次检查一样多的辐射：
# Radiation from nature: background radiation, from the ground, the air and space.
safe-how-much-chest = 胸部X光：大约2或3天
safe-how-much-swallow = 食道钡餐检查（吞钡）：大约4个月
safe-how-much-upper = 胃部检查（上消化道钡餐）：大约2年
safe-how-much-womb = 子宫检查：大约5到10个月
safe-how-much-heart = 心脏检查：大约2到3年
safe-how-much-enema = 钡灌肠检查：大约2到3年
safe-how-much-stent = 心脏支架：大约5年
safe-how-much-yours = 您的可能更少，也可能更多。请问清楚是多少。

## safe/how-much-more
safe-how-much-more = 心脏检查和支架用的辐射较多
safe-how-much-more-nature = 大自然要用这么长时间，才给您同样多的[辐射](radiation)：
safe-how-much-more-heart = 心脏检查：大约2到3年
safe-how-much-more-stent = 心脏支架：大约5年
safe-how-much-more-yours = 这些都是常见的量。您的可能少得多，也可能多得多。请问您的医生：我会受到多少？

## safe/ask-how-much
safe-ask-how-much = 问一问您会受到多少辐射
safe-ask-how-much-nature = 我们每天都会受到大自然的[辐射](radiation)。检查会再增加一些。
safe-ask-how-much-depends = 您受到多少，取决于检查和您的身体。
safe-ask-how-much-ask = 请这样问：“我会受到多少？你们怎样让它保持很低？”

## safe/past-x-rays
safe-past-x-rays = 请谈谈您做过的所有X光检查
safe-past-x-rays-linked = 风险可能和您做过多少次[X光](x-ray)检查有关。
safe-past-x-rays-talk = 请告诉您的医生您做过的所有X光检查。带上一张清单会有帮助。
safe-past-x-rays-need = 以前做过X光检查，需要的检查还是要做。

## safe/dye-allergy
safe-dye-allergy = 请告诉医护人员您的过敏情况
safe-dye-allergy-risk = [造影剂](contrast-dye)可能引起[过敏反应](allergic-reaction)。风险很小。
safe-dye-allergy-lead = **检查前**，如果您有以下任何一种情况，请告诉医护人员：
safe-dye-allergy-past = 以前对造影剂有过反应，例如含碘的造影剂（这一点最重要）
safe-dye-allergy-any = 任何其他过敏，例如对虾蟹贝类
safe-dye-allergy-asthma = 哮喘
# Shellfish: shrimp, crab, clams and the like.

## safe/long-exams
safe-long-exams = 长时间检查，极少数会使皮肤发红
safe-long-exams-skin = 在极少数情况下，长时间的检查可能会使皮肤发红或灼伤。
safe-long-exams-later = 可能过几周才看得出来，常在背上。请问清楚您这次检查时间长不长。
safe-long-exams-call = { $phone ->
    [none] 皮肤发红或疼痛？请给医护人员打电话。
   *[other] 皮肤发红或疼痛？请拨打 { $phone } 找医护人员。
}
