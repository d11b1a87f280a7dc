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
what-happens-comfort = 可能会先给您用药
what-happens-comfort-medicine = 有些检查会给您止痛药。也可能给您[镇静药](sedative)帮您放松，或者两种都给。
what-happens-comfort-needle = 需要往[关节](joint)或[动脉](artery)里扎针时，可能会给您用这些药。
what-happens-comfort-tell = 如果您觉得疼或害怕，请告诉医护人员。

## what-happens/drink
what-happens-drink = 您可能要喝造影剂
what-happens-drink-drink = 有些检查，您要喝一种含有[造影剂](contrast-dye)的液体。[钡剂](barium)就是一种造影剂。
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
what-happens-pictures-short = 15到30分钟（吞咽或胃）
what-happens-pictures-longer = 30到60分钟（大肠或心脏）
what-happens-pictures-hours = 几个小时（小肠）

## what-happens/feel
what-happens-feel = 您可能会有的感觉
what-happens-feel-barium = 钡剂：像粉笔的味道、肚子胀、一阵阵绞痛
what-happens-feel-dye = 造影剂进入血液：觉得温热几秒钟
what-happens-feel-needle = 扎针：刺痛一下，然后有压迫感
what-happens-feel-womb = 子宫检查：短时间的绞痛
what-happens-feel-tell = 如果发痒、肿胀或呼吸困难，请**马上**告诉医护人员。
# Lower bowel: the exam is a barium enema. Stomach: the exam is also called upper GI.

## what-happens/finish
what-happens-finish = 然后，检查就结束了
what-happens-finish-catheter = 如果用了[导管](catheter)，您的医生会把它取出来。医护人员可能会观察您一段时间。
what-happens-finish-ask = 离开前，请问问医护人员：“我在家要做什么？需要帮助时，我该给谁打电话？”

## what-happens/swallow-drink
what-happens-swallow-drink = 您小口喝下钡剂
what-happens-swallow-drink-fizz = 可能先吞下产气的颗粒。请尽量不要打嗝。
what-happens-swallow-drink-drink = 然后小口喝[钡剂](barium)，这是一种白色的[造影剂](contrast-dye)。医护人员会说什么时候咽下。
what-happens-swallow-drink-taste = 味道像粉笔。它让身体的一些部位看得更清楚。

## what-happens/swallow-table
what-happens-swallow-table = 您站着、转身，再躺下
what-happens-swallow-table-stand = 您站在X光检查床旁。之后检查床可能会放平，让您躺下。
what-happens-swallow-table-turn = 医护人员会请您转身、移动身体，并短时间屏住呼吸。
what-happens-swallow-table-sit = 如果站不住，请说一声。您可以坐着。

## what-happens/swallow-pictures
what-happens-swallow-pictures = 医护人员看着您吞咽
what-happens-swallow-pictures-scanner = 医生或[放射技师](technologist)用X光机拍摄动态影像。
what-happens-swallow-pictures-watch = 他们在屏幕上看着钡剂往下走。
what-happens-swallow-pictures-press = 可能有人按压您的肚子，让钡剂散开。

## what-happens/swallow-feel
what-happens-swallow-feel = 您可能觉得肚子胀
what-happens-swallow-feel-full = 您可能觉得肚子胀，或者有点恶心。大多数人不痛。
what-happens-swallow-feel-tell = 如果呛到、发痒或呼吸困难，请**马上**告诉医护人员。

## what-happens/swallow-long
what-happens-swallow-long = 需要多长时间
what-happens-swallow-long-short = 吞咽或胃的检查大约15到30分钟。
what-happens-swallow-long-long = 小肠检查要几个小时。拍片之间您要等一等。
what-happens-swallow-long-home = 之后往往就可以吃喝和回家。请先问一问。

## what-happens/bowel-tube
what-happens-bowel-tube = 给您做钡灌肠
what-happens-bowel-tube-side = 您侧躺在X光检查床上。第一张影像看肠道是否排空。
what-happens-bowel-tube-tube = 一根小管放进您的直肠（肠道的末端）。这叫[灌肠](enema)。
what-happens-bowel-tube-balloon = 可能用一个小气囊固定管子。

## what-happens/bowel-fill
what-happens-bowel-fill = 钡剂充满您的肠道
what-happens-bowel-fill-barium = [钡剂](barium)是一种白色的[造影剂](contrast-dye)，慢慢流进去。往往还会打进空气。
what-happens-bowel-fill-clear = 它让您的肠道看得更清楚。
what-happens-bowel-fill-feel = 您会觉得肚子胀，可能有绞痛。请慢慢深呼吸。如果痛，请告诉医护人员。

## what-happens/bowel-turn
what-happens-bowel-turn = 您转身拍片
what-happens-bowel-turn-turn = 医护人员会请您转身、移动身体，并短时间屏住呼吸。
what-happens-bowel-turn-tip = 检查床可能会倾斜。可能有人按压您的肚子。

## what-happens/bowel-pictures
what-happens-bowel-pictures = 医护人员看着屏幕
what-happens-bowel-pictures-scanner = 医生或[放射技师](technologist)用X光机拍摄动态影像。
what-happens-bowel-pictures-long = 检查大约30到60分钟。
what-happens-bowel-pictures-shot = 可能打一针让肠道放松。这时请问清楚什么时候可以开车。

## what-happens/bowel-toilet
what-happens-bowel-toilet = 然后您去厕所
what-happens-bowel-toilet-out = 大部分钡剂会流出来，管子也取出来。然后您去厕所。
what-happens-bowel-toilet-last = 可能再拍一两张。
what-happens-bowel-toilet-home = 往往就可以吃喝和回家。请先问一问。

## what-happens/heart-ready
what-happens-heart-ready = 医护人员帮您放松
what-happens-heart-ready-line = 您的手臂上会放一条[静脉输液管](iv-line)。胸前的贴片显示心跳。
what-happens-heart-ready-relax = 可以给您止痛药、帮您放松的[镇静药](sedative)，或者两种都给。您会一直醒着。
what-happens-heart-ready-table = 您躺在X光检查床上。

## what-happens/heart-numb
what-happens-heart-numb = 手腕或大腿根会打麻药
what-happens-heart-numb-numb = 先在手腕或大腿根打麻药。会刺痛一下。
what-happens-heart-numb-needle = 然后放进针和一根细管（[导管](catheter)）。您可能觉得有压迫感。
what-happens-heart-numb-elbow = 有时是手肘或其他地方。

## what-happens/heart-tube
what-happens-heart-tube = 管子到达您的心脏
what-happens-heart-tube-feel = 管子在体内，您感觉不到。
what-happens-heart-tube-watch = [X光机](c-arm)绕着您转，拍摄动态影像。医护人员在屏幕上看。
what-happens-heart-tube-tell = 如果胸口痛或发紧，请**马上**告诉医护人员。

## what-happens/heart-dye
what-happens-heart-dye = 造影剂显示血流
what-happens-heart-dye-warm = [造影剂](contrast-dye)从管子进去。您可能觉得身上温热几秒钟。
what-happens-heart-dye-breath = 可能要您屏住呼吸。
what-happens-heart-dye-stent = 如果[动脉](artery)狭窄，可能会放一个[支架](stent)。
what-happens-heart-dye-tell = 如果发痒、肿胀或呼吸困难，请**马上**告诉医护人员。

## what-happens/heart-rest
what-happens-heart-rest = 取出管子，您休息
what-happens-heart-rest-out = 医护人员取出管子，按住那里或绑上压迫带。
what-happens-heart-rest-still = 您要休息几个小时。请按吩咐躺着不动。
what-happens-heart-rest-tell = 如果觉得那里湿了，或者不舒服，请出声叫人。
what-happens-heart-rest-long = 检查本身常常是30到60分钟。

## what-happens/tube-ready
what-happens-tube-ready = 医护人员为您做准备
what-happens-tube-ready-line = 给您放一条[静脉输液管](iv-line)。皮肤消毒后打麻药。会有点刺痛。
what-happens-tube-ready-relax = 可以给您止痛药、帮您放松的[镇静药](sedative)，或者两种都给。有些人会睡着。
what-happens-tube-ready-table = 您躺在X光检查床上。可能要您屏住呼吸。

## what-happens/tube-in
what-happens-tube-in = 放进一根细管
what-happens-tube-in-place = 针和一根细管（[导管](catheter)）从大腿根、手腕、手肘或其他地方进去。
what-happens-tube-in-watch = 医护人员看着屏幕。用[造影剂](contrast-dye)时，您可能觉得身上温热。
what-happens-tube-in-tell = 如果发痒、疼痛或呼吸困难，请**马上**告诉医护人员。

## what-happens/tube-kind
what-happens-tube-kind = 给您放支架、引流管或静脉导管
what-happens-tube-kind-stent = [支架](stent)：小气球撑开狭窄的地方，支架让它保持张开
what-happens-tube-kind-drain = 引流管：一根软管把多余的液体引出来
what-happens-tube-kind-line = 静脉导管：一根软管把药送进大的[静脉](vein)
what-happens-tube-kind-tight = 放置心脏支架时，胸口可能会发紧几秒钟。请告诉医护人员。

## what-happens/tube-rest
what-happens-tube-rest = 然后您休息
what-happens-tube-rest-out = 如果是支架，小气球和导管会取出来。支架、引流管或静脉导管留在里面。
what-happens-tube-rest-still = 您要休息，常常是几个小时。请按吩咐躺着不动。
what-happens-tube-rest-tell = 如果觉得那里湿了，或者不舒服，请出声叫人。
what-happens-tube-rest-long = 放置心脏支架要30分钟到2小时。

## what-happens/bone-numb
what-happens-bone-numb = 一种是往关节里扎针
what-happens-bone-numb-table = 您躺在X光检查床上。皮肤消毒后打麻药。会刺痛几秒钟。
what-happens-bone-numb-pressure = 然后您觉得有压迫感，或者[关节](joint)发胀。
what-happens-bone-numb-relax = 可能先给您止痛药、帮您放松的[镇静药](sedative)，或者两种都给。

## what-happens/bone-needle
what-happens-bone-needle = 医护人员看得到针的位置
what-happens-bone-needle-dye = 一点[造影剂](contrast-dye)能显示针的位置对不对。
what-happens-bone-needle-move = 医护人员可能请您活动关节。
what-happens-bone-needle-long = 大约15到30分钟。
what-happens-bone-needle-tell = 如果发痒、肿胀或呼吸困难，请**马上**告诉医护人员。

## what-happens/bone-sleep
what-happens-bone-sleep = 另一种是做手术
what-happens-bone-sleep-sleep = 您会睡着，或者只麻醉身体的一部分。医护人员和您一起选择。
what-happens-bone-sleep-feel = 如果醒着，您可能感到触碰或移动。如果痛，请**马上**告诉医护人员。

## what-happens/bone-c-arm
what-happens-bone-c-arm = 手术时，机器显示您的骨头
what-happens-bone-c-arm-arm = [X光机](c-arm)在您上方。它的形状像字母C。
what-happens-bone-c-arm-screen = 外科医生一次次看屏幕，确认每个部分都在对的位置。
what-happens-bone-c-arm-staff = 医护人员穿铅围裙，因为他们每天在X光旁边工作。

## what-happens/bone-rest
what-happens-bone-rest = 然后您休息
what-happens-bone-rest-needle = 扎针后，常常当天就可以回家。请在家休息。
what-happens-bone-rest-surgery = 手术后，您先到恢复室。护士会看护您，并给您止痛药。
what-happens-bone-rest-ask = 请这样问：“我什么时候可以回家？影像显示什么？”

## what-happens/womb-lie
what-happens-womb-lie = 您躺在X光检查床上
what-happens-womb-lie-like = 和妇科检查差不多。
what-happens-womb-lie-lie = 您仰卧，弯起膝盖。
what-happens-womb-lie-open = 用器械撑开阴道。清洁子宫颈。

## what-happens/womb-tube
what-happens-womb-tube = 造影剂进入子宫
what-happens-womb-tube-tube = 一根细管（[导管](catheter)）穿过子宫颈。
what-happens-womb-tube-dye = [造影剂](contrast-dye)流进去。它让子宫和输卵管看得更清楚。

## what-happens/womb-pictures
what-happens-womb-pictures = 医护人员看着屏幕
what-happens-womb-pictures-scanner = 医生或[放射技师](technologist)用X光机拍摄动态影像。
what-happens-womb-pictures-turn = 医护人员可能请您转身，或者短时间屏住呼吸。
what-happens-womb-pictures-long = 检查大约30分钟。

## what-happens/womb-feel
what-happens-womb-feel = 您可能有绞痛
what-happens-womb-feel-cramps = 像痛经一样，有轻有重。大多很快会好。
what-happens-womb-feel-faint = 如果要晕倒、发痒或呼吸困难，请**马上**告诉医护人员。
what-happens-womb-feel-stop = 您可以说“停”。开始前先约好一个手势。

## what-happens/womb-finish
what-happens-womb-finish = 然后检查就做完了
what-happens-womb-finish-out = 医护人员取出管子。请休息到觉得好了为止。
what-happens-womb-finish-pad = 造影剂会流出来。请用卫生巾。
what-happens-womb-finish-ask = 请这样问：“我回家要做什么？需要帮助时给谁打电话？”
