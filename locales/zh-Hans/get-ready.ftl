# Topic: get-ready
get-ready-title = 检查前的准备
get-ready-hint = 检查前要做什么

## get-ready/depends
get-ready-depends = 怎样准备，要看您做什么检查
get-ready-depends-nothing = 有些检查，您不需要做特别的准备。
get-ready-depends-something = 另一些检查，您可能需要在一段时间内不吃东西、不喝东西，或停用某些药。
get-ready-depends-told = 您的医生会告诉您该怎么做。不确定？请打电话问一问。

## get-ready/food
get-ready-food-stop = 问清什么时候停止吃喝
get-ready-food-team = 医护人员会告诉您要不要停止吃东西**和**喝东西，以及什么时候停。这叫[禁食禁水](fast)。
get-ready-food-team-bowel = 医护人员会告诉您什么时候停止吃东西，以及清澈的液体（例如水）可以喝到**什么时候**。之后什么都不能喝。这叫[禁食禁水](fast)。
get-ready-food-why = 有些检查要求胃是空的，影像才清楚。
get-ready-food-why-swallow = 为了影像清楚，胃常常必须是空的。
get-ready-food-why-sedative = 胃是空的，用[镇静药](sedative)更安全。
get-ready-food-needle = 如果要把针放进关节：常常可以照常吃喝。请先问一问。
get-ready-food-sip = 请这样问：“我可以喝水吗？可以用一小口水吃药吗？”
get-ready-food-sip-bowel = 请这样问：“我可以用一小口水吃药吗？”
get-ready-food-sugar = 如果有糖尿病，请询问血糖低了怎么办。

## get-ready/bowel-prep
get-ready-bowel-prep = 做钡灌肠之前，先把肠道排空
get-ready-bowel-prep-why = 肠道必须是空的，影像才清楚。
get-ready-bowel-prep-lead = 医护人员给您的单子会写明：
get-ready-bowel-prep-liquids = 什么时候只能喝清澈的液体，例如水
get-ready-bowel-prep-laxative = 什么时候吃泻药（用来排空肠道）
get-ready-bowel-prep-first = 有肾脏病、心脏病或糖尿病吗？请先问一问。

## get-ready/food

## get-ready/medicines
get-ready-medicines = 用药的事，请先问清楚
get-ready-medicines-never = **不要自行停用任何药物。**请先问您的[医生](provider)：
get-ready-medicines-thinners = 抗凝药（防止血液凝固的药）
get-ready-medicines-diabetes = 胰岛素或降糖药（如果不能吃东西）
get-ready-medicines-metformin-dye = 二甲双胍（metformin）：问清要不要停两天
get-ready-medicines-others = 其他所有药物
get-ready-medicines-why = 有些药会让您更容易出血。有些药停了不安全。

## get-ready/tell-us
get-ready-tell-us = 请把健康情况告诉医护人员
get-ready-tell-us-lead = **检查前**，请把这些情况告诉医护人员：
get-ready-tell-us-baby = 怀孕（不确定也要说），或正在哺乳
get-ready-tell-us-reaction = 哮喘、任何过敏，或者以前对[造影剂](contrast-dye)有过反应
get-ready-tell-us-organs = 糖尿病，或者肾脏、心脏、甲状腺的病
get-ready-tell-us-bleeding = 容易出血，或者在用抗凝药
get-ready-tell-us-why = 这有助于保证您的安全。

## get-ready/tell-us-more
get-ready-tell-us-more = 这些也请告诉医护人员
get-ready-tell-us-more-lead = 检查**前**，请告诉医护人员：
get-ready-tell-us-more-swallowing = 吞咽困难，或者容易呛到
get-ready-tell-us-more-bowel = 最近肠道堵塞过或做过手术
get-ready-tell-us-more-stand = 不便站立、转身或平躺
get-ready-tell-us-more-infection = 发烧或感染
get-ready-tell-us-more-metal = 体内有起搏器或金属
get-ready-tell-us-more-x-rays = 以前做过的[X光](x-ray)检查

## get-ready/womb-when
get-ready-womb-when = 子宫检查在月经之后做
get-ready-womb-when-days = 在月经结束后的几天里做。医护人员会告诉您日期。
get-ready-womb-when-must = 怀孕了就不能做。可能会先做验孕。
get-ready-womb-when-sex = 检查前的性生活，请按单子上写的做。

## get-ready/womb-before
get-ready-womb-before = 问一问止痛药
get-ready-womb-before-pain = 绞痛很常见。请问清楚检查前要不要吃止痛药。另外：
get-ready-womb-before-pad = 带一片卫生巾，回家时用
get-ready-womb-before-toilet = 先去厕所
get-ready-womb-before-who = 问清谁会在房间里

## get-ready/day
get-ready-day = 为检查那天做好安排
get-ready-day-lead = 为了让当天轻松顺利：
get-ready-day-jewelry = 把首饰留在家里（金属会挡住一部分影像）
get-ready-day-bring = 带上清单，写明您用的药和过敏情况
get-ready-day-company = 问一问谁可以陪您进去
get-ready-day-ride = 安排好回家的车：用[镇静药](sedative)后，必须有成年人送您回家

## get-ready/child
get-ready-child = 是给您的孩子做检查吗？
get-ready-child-stay = 父母一方往往可以留下陪着。请问医护人员。
get-ready-child-apron = 留下的人要穿[铅围裙](lead-apron)。如果您怀孕或可能怀孕，必须由另一位成年人留下。
get-ready-child-bring = 带上孩子喜欢的玩具和杯子。
