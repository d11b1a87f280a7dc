# Topic: what-happens
what-happens-title = 检查过程
what-happens-hint = 您的检查，一步一步来

## what-happens/where
what-happens-where = 您会去检查中心或医院
what-happens-where-center = 您可能作为[门诊病人](outpatient)来X光检查中心。
what-happens-where-hospital = 您也可能在住院期间做这项检查。

## what-happens/clothes
what-happens-clothes = 您可能要换上检查服
what-happens-clothes-gown = 您可能需要脱去部分或全部衣服。然后，医护人员会给您一件检查服。
what-happens-clothes-help = 换衣服需要帮忙吗？请找医护人员。

## what-happens/shield
what-happens-shield = 可能用铅防护，也可能不用
# Shield and apron are made of lead, the metal.
what-happens-shield-shield = 铅防护用品或[铅围裙](lead-apron)能挡住您不需要的[辐射](radiation)。它可能会盖在您的下腹部或其他部位上。
what-happens-shield-today = 现在一般不需要用了。如果您想多了解，请问医护人员。

## what-happens/comfort
what-happens-comfort = 您可能会先用药
what-happens-comfort-medicine = 有些检查会给您止痛药。也可能给您[镇静药](sedative)帮您放松，或者两种都给。
what-happens-comfort-needle = 需要把针扎进[关节](joint)或[动脉](artery)时，可能会给您用这些药。
what-happens-comfort-tell = 如果您觉得疼或害怕，请告诉医护人员。

## what-happens/drink
what-happens-drink = 您可能要喝造影剂
what-happens-drink-drink = 有些检查，您要喝一种含有[造影剂](contrast-dye)的液体。[钡剂](barium)就是其中一种。
what-happens-drink-clearer = 它让身体的一些部位看得更清楚。

## what-happens/dye
what-happens-dye = 造影剂也可能用其他方式进入体内
what-happens-dye-lead = 如果您不用喝[造影剂](contrast-dye)，它可能这样进入您的体内：
what-happens-dye-iv = 通过[静脉输液管](iv-line)，进入静脉
what-happens-dye-enema = 通过[灌肠](enema)，进入直肠（肠的末端）
what-happens-dye-needle = 用针注入关节
what-happens-dye-womb = 用细管注入子宫

## what-happens/table
what-happens-table = 医护人员会在检查床旁帮您
what-happens-table-lead = 您会躺在X光检查床上，或站在检查床前。医护人员可能会请您：
what-happens-table-turn = 转动身体
what-happens-table-move = 活动身体的一个部位
what-happens-table-breath = 屏住呼吸一小会儿

## what-happens/catheter
what-happens-catheter = 有些检查要用导管
what-happens-catheter-numb = 如果您需要用[导管](catheter)，医护人员会先麻醉要扎针的部位，让那里没有感觉。
# Groin: the fold where the leg meets the body.
what-happens-catheter-needle = 然后，您的医生会扎针。部位可能是大腿根（腹股沟）、手腕、手肘或其他地方。

## what-happens/pictures
what-happens-pictures = X光机拍摄动态影像
what-happens-pictures-scanner = 您的医生或[放射技师](technologist)会用[X光机](c-arm)拍摄影像。医护人员会在屏幕上观看。
what-happens-pictures-takes = 大约需要：
what-happens-pictures-short = 15 到 30 分钟（吞咽或胃）
what-happens-pictures-longer = 30 到 60 分钟（大肠或心脏）
what-happens-pictures-hours = 几个小时（小肠）

## what-happens/feel
what-happens-feel = 您可能会有的感觉
what-happens-feel-barium = 钡剂：像粉笔的味道、肚子胀、阵痛
what-happens-feel-dye = 造影剂进入血液：发热几秒钟
what-happens-feel-needle = 打针：刺痛一下，然后有压迫感
what-happens-feel-womb = 子宫检查：短时间的绞痛
what-happens-feel-tell = 如果发痒、肿胀或呼吸困难，请**马上**告诉医护人员。
# Lower bowel: the exam is a barium enema. Stomach: the exam is also called upper GI.

## what-happens/finish
what-happens-finish = 然后，检查就结束了
what-happens-finish-catheter = 如果用了[导管](catheter)，您的医生会把它取出来。医护人员可能会观察您一段时间。
what-happens-finish-ask = 离开前，请问问医护人员：“我在家要做什么？需要帮助时，我该给谁打电话？”
