# Topic: safe
safe-title = 安全吗？
safe-hint = X光、造影剂和您

## safe/pregnant
safe-pregnant = 如果可能怀孕，请告诉医护人员
safe-pregnant-tell = [X光](x-ray)可能会伤害胎儿。如果您怀孕了，或者觉得自己可能怀孕了，请在检查开始**之前**告诉医护人员。
safe-pregnant-next = 医护人员可能会推迟检查，或者选择别的检查。如果您需要这项检查，仍然有可能做。

## safe/little-risk
safe-little-risk = 对大多数人来说，风险很小
safe-little-risk-risk = [X光透视](fluoroscopy)会用到[辐射](radiation)。对大多数人来说，一般不认为这项检查有害。
safe-little-risk-dose = 您受到多少辐射，要看做的是什么检查。请问问您的医生：“我会受到多少辐射？”

## safe/how-much
safe-how-much = 有些检查的辐射比其他检查多
# Radiation from nature: background radiation, from the ground, the air and space.
safe-how-much-lead = 我们每天都会受到来自自然界的[辐射](radiation)。做一次检查的辐射，大约相当于这么长时间的自然辐射：
safe-how-much-chest = 胸部X光：大约2到3天
safe-how-much-swallow = 吞钡检查：大约4个月
safe-how-much-upper = 胃部检查（上消化道钡餐）：大约2年
safe-how-much-enema = 钡灌肠检查：大约2到3年

## safe/past-x-rays
safe-past-x-rays = 请谈谈您做过的所有X光检查
safe-past-x-rays-adds = [X光](x-ray)的风险可能会随着时间累积。
safe-past-x-rays-talk = 请告诉您的医生您做过的所有X光检查。带上一张清单会有帮助。

## safe/dye-allergy
safe-dye-allergy = 请告诉医护人员您的过敏情况
safe-dye-allergy-risk = 使用[造影剂](contrast-dye)，有很小的风险会发生[过敏反应](allergic-reaction)。
safe-dye-allergy-lead = **检查前**，如果您有以下任何一种情况，请告诉医护人员：
safe-dye-allergy-past = 以前对造影剂有过不良反应（这一点最重要）
# Shellfish: shrimp, crab, clams and the like.
safe-dye-allergy-allergy = 任何过敏，例如对碘过敏，或对虾、蟹、贝类过敏

## safe/long-exams
safe-long-exams = 极少数长时间检查可能使皮肤发红
safe-long-exams-skin = 在极少数情况下，长时间的检查可能会使皮肤发红或灼伤。
safe-long-exams-tell = 如果您发现皮肤有这种情况，请告诉医护人员。任何风险，您都可以问他们。
