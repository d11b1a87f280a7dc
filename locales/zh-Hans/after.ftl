# Topic: after
after-title = 检查以后
after-hint = 回家后要做什么

## after/emergency
after-emergency = 立即求助
after-emergency-lead = { $emergency ->
    [none] 出现以下任何一种情况，请**马上**拨打急救电话：
   *[other] 出现以下任何一种情况，请**马上**拨打 { $emergency }：
}
after-emergency-chest = 胸痛
after-emergency-breath = 呼吸困难，或者面部或喉咙肿胀
after-emergency-faint = 晕倒
after-emergency-stroke = 一侧面部下垂、一只手臂无力，或者说话困难
after-emergency-drive = 不要等。不要自己开车。如果您在诊所里，请马上告诉医护人员。

## after/emergency-more
after-emergency-more = 出现这些情况，也要立即求助
after-emergency-more-lead = { $emergency ->
    [none] 出现以下任何一种情况，请**马上**拨打急救电话：
   *[other] 出现以下任何一种情况，请**马上**拨打 { $emergency }：
}
after-emergency-more-bleed = 用力按压后仍止不住血
after-emergency-more-cold = 一只手臂或一条腿变冷、发白或发麻
after-emergency-more-belly = 肚子痛得很厉害
after-emergency-more-blood = 肛门流出鲜血
after-emergency-more-how = 打电话时，说清您在哪里。
after-emergency-more-rash = 皮疹可能过几天才出现。这时请给医护人员打电话。

## after/barium
after-barium = 用过钡剂后，要多喝水
after-barium-drink = 如果用了[钡剂](barium)，请比平时多喝水。但如果要求您少喝水，请先问一问。
after-barium-stools = 之后几天，您的大便颜色可能会偏浅。
after-barium-tell = 如果您便秘（大便很难排出）超过两天，请告诉医护人员。

## after/barium-call
after-barium-call = 用钡剂后，有这些情况请打电话
after-barium-call-lead = { $phone ->
    [none] 有以下任何一种情况，请给医护人员**打电话**：
   *[other] 有以下任何一种情况，请给医护人员**打电话**（{ $phone }）：
}
after-barium-call-belly = { $emergency ->
    [none] 肚子痛，或者肚子胀大（痛得很厉害：请拨打急救电话）
   *[other] 肚子痛，或者肚子胀大（痛得很厉害：请拨打 { $emergency }）
}
after-barium-call-vomit = 呕吐或发烧
after-barium-call-gas = 两天没有排便，或者不能排气
after-barium-call-cough = 喝钡剂后一直咳嗽

## after/catheter-site
after-catheter-site = 请查看放过导管的部位
after-catheter-site-bleed = { $emergency ->
    [none] 如果出血，请躺下并用力**按住**。如果止不住，请拨打急救电话。
   *[other] 如果出血，请躺下并用力**按住**。如果止不住，请拨打 { $emergency }。
}
after-catheter-site-call = { $phone ->
    [none] 有以下任何一种情况，请给医护人员**打电话**：
   *[other] 有以下任何一种情况，请给医护人员**打电话**（{ $phone }）：
}
after-catheter-site-growing = 鼓起的包越来越大
after-catheter-site-fluid = 有液体或脓流出来
after-catheter-site-pain = 越来越痛，或者发红的地方越来越大
after-catheter-site-fever = 发烧

## after/site-care
after-site-care = 那只手臂或那条腿不要用力
after-site-care-lift = 医护人员说可以之前，不要提重物。
after-site-care-ask = 请这样问：“我什么时候可以开车、洗澡、上班？”可能需要几天。
after-site-care-usual = 有些淤青和疼痛是常见的。
after-site-care-rash = 皮疹可能过几天才出现。这时请给医护人员打电话。

## after/home
after-home-adult = 用镇静药后，由成年人送您回家
after-home-must = 用[镇静药](sedative)后，**必须**有一位成年人送您回家并陪着您。
after-home-lead = 24小时内：
after-home-drive = **不要**开车或操作机器
after-home-alcohol = **不要**喝酒
after-home-sign = **不要**签署重要文件

## after/home
after-home-food = 医护人员说可以了，您再恢复平时的饮食和用药。

## after/stent-home
after-stent-home-if = 如果放了支架，请保护好它
after-stent-home-pills = 如果给您开了防血栓的药，除非心脏或血管医生说可以，否则**不要**停药。您的[支架](stent)可能会堵住。
after-stent-home-card = 随身带着支架卡。做手术或磁共振检查前请出示。
after-stent-home-ask = 请这样问：“支架一直留着，还是要取出来？”

## after/tube-home
after-tube-home = 护理好引流管或静脉导管
after-tube-home-pull = 不要拉扯。如果掉出来，不要塞回去。请给医护人员打电话。
after-tube-home-dry = 保持清洁和干燥。
after-tube-home-lead = { $phone ->
    [none] 有以下任何一种情况，请给医护人员**打电话**：
   *[other] 有以下任何一种情况，请给医护人员**打电话**（{ $phone }）：
}
after-tube-home-fever = 发烧或发冷
after-tube-home-red = 皮肤发红、疼痛，或者流脓
after-tube-home-flow = 渗漏，或者不再流出液体

## after/bone-home
after-bone-home = 关节扎针以后
after-bone-home-easy = 让[关节](joint)休息一天。不要运动。
after-bone-home-ice = 用布包着冰敷有帮助，每次约15分钟。
after-bone-home-sore = 关节可能先发麻，然后酸痛一两天。
after-bone-home-sugar = 如果有糖尿病：打激素针可能会让血糖升高。

## after/bone-surgery
after-bone-surgery = 骨头手术以后
after-bone-surgery-dry = 让绷带或石膏保持清洁和干燥。
after-bone-surgery-raise = 把手臂或腿放在枕头上休息。
after-bone-surgery-ask = 请这样问：“这只手臂或这条腿可以承受多少重量？”
after-bone-surgery-lead = { $phone ->
    [none] 有以下任何一种情况，请马上给医护人员**打电话**：
   *[other] 有以下任何一种情况，请马上给医护人员**打电话**（{ $phone }）：
}
after-bone-surgery-numb = 手指或脚趾发青、发白或发麻
after-bone-surgery-calf = 小腿肚疼痛或肿胀

## after/bone-call
after-bone-call = 手术或扎针后，有这些情况请打电话
after-bone-call-lead = { $phone ->
    [none] 有以下任何一种情况，请给医护人员**打电话**：
   *[other] 有以下任何一种情况，请给医护人员**打电话**（{ $phone }）：
}
after-bone-call-fever = 发烧或发冷
after-bone-call-red = 越来越红、热或肿
after-bone-call-pus = 流出液体或脓
after-bone-call-pain = 越来越痛
after-bone-call-night = 关节感染不能等。夜里请去急诊室。

## after/womb-home
after-womb-home = 回家后请用卫生巾
after-womb-home-pad = 造影剂会流出来。可能发黏，带一点血。
after-womb-home-bleeding = 一两天内有少量出血和绞痛是常见的。
after-womb-home-ask = 请这样问：“我什么时候可以泡澡、游泳、过性生活？”

## after/womb-call
after-womb-call = 子宫检查后，有这些情况请打电话
after-womb-call-lead = { $phone ->
    [none] 有以下任何一种情况，请给医护人员**打电话**：
   *[other] 有以下任何一种情况，请给医护人员**打电话**（{ $phone }）：
}
after-womb-call-fever = 发烧
after-womb-call-pain = 痛得厉害，或者越来越痛
after-womb-call-bleeding = 出血很多（一小时湿透一片卫生巾）
after-womb-call-fluid = 和平时不一样的分泌物
after-womb-call-rash = 皮疹可能过几天才出现。这时也请打电话。

## after/milk
after-milk = 您可以继续喂母乳
after-milk-dye = 用了[造影剂](contrast-dye)不必停止喂奶。进入奶水的量非常少。
after-milk-sedative = 用了[镇静药](sedative)或止痛药吗？请问清楚什么时候可以喂奶。
