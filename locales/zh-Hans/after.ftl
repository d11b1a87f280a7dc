# Topic: after
after-title = 检查以后
after-hint = 回家后要做什么

## after/barium
after-barium = 用过钡剂后，要多喝水
after-barium-water = 如果您用过[钡剂](barium)，请比平时多喝水。
after-barium-stools = 之后几天，您的大便颜色可能会偏浅。
after-barium-tell = 如果您便秘（大便很难排出）超过两天，请告诉医护人员。

## after/catheter-site
after-catheter-site = 请查看放过导管的部位
after-catheter-site-lead = 如果您用过[导管](catheter)，有以下任何一种情况时，请**打电话**给医护人员：
after-catheter-site-lump = 出血，或有越来越大的肿块
after-catheter-site-fluid = 有液体或脓流出来
after-catheter-site-cold = 手臂或腿发凉或麻木
after-catheter-site-fever = 发烧

## after/home
after-home = 您可能需要有人送您回家
after-home-sedative = 用过[镇静药](sedative)以后，应该有人送您回家。
after-home-food = 医护人员说可以了，您再恢复平时的饮食和用药。
after-home-milk = 您在哺乳吗？不必因为用了[造影剂](contrast-dye)而停止哺乳。进入乳汁的量非常少。如果有疑虑，请询问医护人员。
