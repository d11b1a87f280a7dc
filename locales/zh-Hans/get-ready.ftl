# Topic: get-ready
get-ready-title = 检查前的准备
get-ready-hint = 检查前要做什么

## get-ready/depends
get-ready-depends = 怎样准备，要看您做什么检查
get-ready-depends-nothing = 有些检查，您不需要做特别的准备。
get-ready-depends-something = 另一些检查，您可能需要在一段时间内不吃东西、不喝东西，或停用某些药。
get-ready-depends-told = 您的医生会告诉您该怎么做。不确定？请打电话问一问。

## get-ready/food
get-ready-food = 您可能需要先不吃东西
get-ready-food-fast = 有些检查，您在检查前几个小时内不能吃东西，也不能喝东西。这叫[禁食](fast)。
get-ready-food-ask = 请问问您的医生：“我从什么时候开始不能吃喝？可以喝水吗？”

## get-ready/medicines
get-ready-medicines = 用药的事，请先问清楚
get-ready-medicines-stop = 检查前，您可能需要停用某些药。**不要自己停任何药。**请先问您的医生。
get-ready-medicines-metformin = 如果您在服用二甲双胍，或者有肾脏病，请告诉医护人员。大多数人可以继续服用二甲双胍。由医护人员来决定。

## get-ready/tell-us
get-ready-tell-us = 请把健康情况告诉医护人员
get-ready-tell-us-lead = **检查前**，请把这些情况告诉医护人员：
get-ready-tell-us-baby = 怀孕（不确定也要说），或正在哺乳
get-ready-tell-us-allergies = 任何过敏，或以前对[造影剂](contrast-dye)有过不良反应
get-ready-tell-us-illness = 哮喘、糖尿病或肾脏病
get-ready-tell-us-x-rays = 以前做过的[X光](x-ray)检查

## get-ready/day
get-ready-day = 为检查那天做好安排
get-ready-day-lead = 为了让当天轻松顺利：
get-ready-day-jewelry = 把首饰留在家里
get-ready-day-bring = 带上清单，写明您用的药和过敏情况
get-ready-day-company = 问一问谁可以陪您进去
get-ready-day-ask = 如果不确定，请询问医护人员
