# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 16 characters) and a description (at most about 65 characters).

## What is it?
picture-what-is-it-shows = 身体内部的各个部位
picture-what-is-it-shows-description = 一个人的身体，里面画出了一些部位：心脏和血管、胃和肠，还有子宫。X光透视可以显示这些部位工作时的样子。
picture-what-is-it-helps = 一起看屏幕
picture-what-is-it-helps-description = 一位医生指着屏幕上的一个地方。病人也在看。这些影像帮助查明哪里出了问题，也为治疗作引导。

## Common uses
picture-uses-overview = 常见用途
picture-uses-overview-description = 五幅小图：消化道、心脏、血管里的一根细管、用螺钉固定的髋部骨头，还有子宫。

## Why you need it
picture-why-function = 看清吞咽的过程
picture-why-function-description = 一位病人在喝东西。一个大放大镜里，食道正把喝下的东西往下推。电影能显示一个部位怎样工作。
picture-why-guide = 屏幕为医生指路
picture-why-guide-description = 一位女医生在病人体内移动一根细管。她一边操作，一边看屏幕。动态影像为她指路。

## Getting ready
picture-get-ready-depends = 请问清楚该做什么
picture-get-ready-depends-description = 一位病人打电话问医生：可以照常吃东西、喝东西、用药吗？还是必须停几个小时？
picture-get-ready-food = 吃喝的事，请先问清楚
picture-get-ready-food-description = 一位病人给医生打电话。桌上有食物和水，还有问号和时钟。请问清楚什么时候停止吃喝。
picture-get-ready-medicines = 用药的事，请打电话问
picture-get-ready-medicines-description = 一位病人拿着药，给医生打电话。扔掉药的图上画了叉。不要自行停用任何药物。
picture-get-ready-tell-us = 把健康情况告诉医护人员
picture-get-ready-tell-us-description = 一位病人告诉医护人员：怀孕、哺乳、过敏、肺、肾脏，以及在用的抗凝药（防止血液凝固的药）。医护人员需要在检查前知道这些情况。
picture-get-ready-day = 准备出门
picture-get-ready-day-description = 一位病人带着包和清单，由一位年轻男士陪着出门。首饰留在盘子里。请带上清单，不要带首饰。

## What happens
picture-what-happens-where = 检查中心和医院
picture-what-happens-where-description = 一位女士走向X光检查中心。旁边是一家医院，里面有一位病人躺在床上。您可能在其中任何一处做检查。
picture-what-happens-clothes = 换上检查服
picture-what-happens-clothes-description = 一位放射技师把检查服递给一位病人。然后，病人穿上检查服，自己的衣服挂了起来。医护人员可以帮您换衣服。
picture-what-happens-shield = 铅防护用品
picture-what-happens-shield-description = 一位病人躺在检查床上。放射技师把铅防护用品盖在身体的一个部位。它能挡住不需要的辐射。
picture-what-happens-comfort = 帮助您放松的药
picture-what-happens-comfort-description = 医生通过病人手上的静脉输液管用药。放射技师把手放在病人的肩上。也可能会先给您用药。
picture-what-happens-drink = 喝造影剂
picture-what-happens-drink-description = 一位女士站在检查床前，用杯子喝造影剂。屏幕上，她的食道和胃显示成白色，很清楚。
picture-what-happens-dye = 静脉输液管或灌肠
picture-what-happens-dye-description = 一位女士坐着，手臂上接着静脉输液管。一位男士盖着床单侧躺，接着灌肠管。造影剂可能用其中一种方式进入体内。
picture-what-happens-table = 在X光检查床旁
picture-what-happens-table-description = 一位病人躺在检查床上，或站在检查床前。几幅小图显示：转动身体、活动一只手臂、屏住呼吸。
picture-what-happens-catheter = 放入导管
picture-what-happens-catheter-description = 一位病人躺着，盖着干净的床单。医护人员从他的大腿根（腹股沟）放入一根细管。一幅小图标出两个部位：大腿根和手肘。
picture-what-happens-finish = 检查结束后
picture-what-happens-finish-description = 一位病人躺在床上休息。放射技师来看看情况。您可能也要休息一段时间。

## After the exam
picture-after-barium = 用过钡剂后要喝水
picture-after-barium-description = 一位病人在喝一杯水。马桶里有颜色偏浅的大便。日历表示过了几天。用过钡剂后，大便颜色偏浅是正常的。
picture-after-catheter-site = 什么情况要打电话
picture-after-catheter-site-description = 一位病人打电话给医护人员。四幅小图表示什么时候要打：鼓起的包变大、有液体流出、发红的地方变大、发烧。
picture-after-home = 有人送您回家
picture-after-home-description = 一位年轻女士扶着一位病人上她的车，送病人回家。用过镇静药以后，也必须有成年人送您回家。

## Is it safe?
picture-safe-pregnant = 可能怀孕，请告诉医护人员
picture-safe-pregnant-description = 检查前，一位孕妇把怀孕的事告诉放射技师。您也要告诉医护人员，因为X光可能会伤害胎儿。
picture-safe-little-risk = 每种检查都不一样
picture-safe-little-risk-description = 医生在和一位病人谈话。一张图显示三种检查，辐射从少到多。对大多数人来说，风险很小。
picture-safe-ask-how-much = 问一问辐射有多少
picture-safe-ask-how-much-description = 一位病人问医生：辐射有多少？低、中、高三个长条表示三种检查，辐射从少到多。
picture-safe-past-x-rays = 带上以前的X光片
picture-safe-past-x-rays-description = 一位病人带来以前的X光片，并告诉医生。您也要把做过的每一次X光检查告诉医护人员。
picture-safe-dye-allergy = 说说您的过敏情况
picture-safe-dye-allergy-description = 一位病人告诉医生：以前用造影剂后出过疹子，还说到虾、蟹、贝类。检查前，请把您的过敏情况告诉医护人员。

## Your results
picture-results-depends = 检查不同，影像也不同
picture-results-depends-description = 四张X光影像用线连到一位男士身体的四个部位：胃、心脏、髋部和肠。每种检查要看的东西不一样。
picture-results-who = 放射科医生解读您的影像
picture-results-who-description = 一位放射科医生在屏幕上看X光影像。一页报告送到另一位医生那里，由他阅读。您的医生可能会请教专科医生。
picture-results-ask = 询问您的检查结果
picture-results-ask-description = 一位病人在和医生谈话，问：什么时候能拿到结果，结果显示什么，该给谁打电话。

## Words to know
picture-word-catheter = 导管
picture-word-catheter-description = 一根细长的管子。管子的末端画得很大，让您看到它是空心的。液体可以从里面流过。
picture-word-stent = 支架
picture-word-stent-description = 开始时，血管是狭窄的。然后，一根网状的小管子，也就是支架，把血管撑开，让血液可以流过。
picture-word-iv-line = 静脉输液管
picture-word-iv-line-description = 一根细管从输液袋通到手臂的静脉里。液体直接进入您的血液。
picture-word-lead-apron = 铅围裙
picture-word-lead-apron-description = 一位病人在下腹部围着短的铅围裙。一位放射技师穿着长的铅围裙。铅能挡住X光。
picture-word-c-arm = C形臂
picture-word-c-arm-description = 一台形状像字母C的X光机。一端在病人上方，另一端在检查床下方。X光在两端之间穿过。

## Doses
picture-doses = 检查的辐射与自然辐射相比
picture-doses-description = 每一条表示大自然要用多长时间，才给您和一次检查一样多的辐射。请和大自然的1年比一比。

##
picture-after-emergency = 立即打电话求助
picture-after-emergency-description = 一位病人在打电话叫救护车。四幅小图表示什么时候要叫：胸口疼痛；呼吸困难、面部肿胀；晕倒；一侧面部下垂、一只手臂无力。
picture-after-emergency-more = 还有哪些情况要求助
picture-after-emergency-more-description = 一位病人在打电话叫救护车。一幅图里，一只手按住出血的地方。另一幅图里，一只脚又冷又白。
picture-after-remember = 要记住的三件事
picture-after-remember-description = 一位病人想着三件事。小图表示这一页上的三件事。
picture-after-stent-card = 保管好您的支架卡
picture-after-stent-card-description = 一位男士把一张卡放进钱包里。卡上画着支架和心脏。请随身带着您的卡。
picture-after-womb = 子宫检查后要休息
picture-after-womb-description = 一位女士在沙发上休息，肚子上放着热水袋。桌上有卫生巾。她可能会有绞痛和少量出血。
picture-get-ready-bowel = 只喝清澈的液体，排空肠道
picture-get-ready-bowel-description = 水、清汤和不加奶的茶可以喝。一盘食物上画了叉。检查前，用水冲服的药粉会排空肠道。
picture-safe-child = 家长陪在身边
picture-safe-child-description = 一个孩子坐在X光检查床上。父亲穿着铅围裙，拉着孩子的手。放射技师站在旁边。
picture-safe-skin = 看看背部皮肤有没有发红
picture-safe-skin-description = 一位男士在镜子里看到背上有一块发红。两张日历表示检查后过了几个星期。
picture-what-happens-bowel = 白色液体进入肠道
picture-what-happens-bowel-description = 一位男士盖着布单侧躺着。护士陪着他。小图里，白色液体经过一根管子流进肠道。
picture-what-happens-wrist = 手腕里的细管
picture-what-happens-wrist-description = 两幅小图标出手腕和大腿根（腹股沟）。下面，先用药让手腕没有感觉。然后细管从手腕进入，沿着手臂向上。
picture-what-happens-press = 按住那个地方
picture-what-happens-press-description = 一位男士平躺在床上。时钟表示几个小时。下面是两种做法：用手按住手腕，或者在手腕上绑压迫带。
picture-what-happens-c-arm = 手术时的C形臂
picture-what-happens-c-arm-description = 一位病人盖着布单睡着了。C形臂在髋部上方。外科医生穿着铅围裙，看着屏幕上的骨头和螺钉。
picture-what-happens-joint = 引导针进入关节
picture-what-happens-joint-description = C形臂在一位女士的膝盖上方。医生把针引到膝盖里，屏幕显示位置。先要清洁皮肤。
picture-what-happens-bone-numb = 给皮肤打麻药
picture-what-happens-bone-numb-description = 一位病人躺在X光检查床上。医生用细针给膝盖的皮肤打麻药。
picture-what-happens-bone-rest = 检查后休息
picture-what-happens-bone-rest-description = 一位病人躺在床上休息，膝盖缠着绷带。护士来看看情况。
picture-what-happens-womb-finish = 检查后休息
picture-what-happens-womb-finish-description = 一位女士检查后在休息。放射技师来看看情况。桌上有卫生巾。
picture-what-happens-womb = 在X光检查床上
picture-what-happens-womb-description = 一位女士仰卧，膝盖盖着布单。护士和医生陪着她。小图里是让阴道保持张开的器械。
picture-what-happens-full = 胃里胀满
picture-what-happens-full-description = 病人的胃里很满，举起一只手告诉护士。如果不舒服，您也要告诉医护人员。
picture-what-happens-wait = 检查要多久
picture-what-happens-wait-description = 一位病人坐着等。一个时钟表示检查胃的时间短，另一个表示检查小肠要几个小时。然后有食物和水。
picture-what-happens-bowel-fill = 钡剂充满肠道
picture-what-happens-bowel-fill-description = 一位男士盖着床单侧躺，护士陪着他。一幅小图显示白色液体充满他的肠道。
picture-what-happens-toilet = 去厕所
picture-what-happens-toilet-description = 护士陪一位穿检查服的男士去厕所。马桶里有白色液体：钡剂排出来了。
picture-what-happens-sleep = 睡着，或一处麻醉
picture-what-happens-sleep-description = 一位女士戴着面罩，睡在手术床上。一幅小图显示一位醒着的女士，一条腿是麻的。
picture-what-happens-stop = 您可以说“停”
picture-what-happens-stop-description = 检查床上的女士举起手。医生举起双手，停下来。一幅小图显示子宫绞痛。
picture-get-ready-tell-more = 这些也要告诉医护人员
picture-get-ready-tell-more-description = 一位病人把健康问题和以前做过的X光检查告诉护士。小图表示这一页上的事。
picture-get-ready-womb-when = 月经结束以后
picture-get-ready-womb-when-description = 一位女士指着日历。前几天有出血，后面几天打了勾。
picture-get-ready-womb = 子宫检查以前
picture-get-ready-womb-description = 一位女士打电话问止痛药的事。卫生巾放进她的包里。马桶表示先上厕所。
picture-after-emergency-belly = 肚子非常痛
picture-after-emergency-belly-description = 一位病人在打电话叫救护车。图里，两只手按着非常痛的肚子。
picture-after-emergency-bowel = 肚子痛或有鲜血
picture-after-emergency-bowel-description = 一位病人在打电话叫救护车。一幅图里肚子非常痛，另一幅图里马桶中有鲜血。
picture-after-emergency-bleed = 流血不止
picture-after-emergency-bleed-description = 一位病人在打电话叫救护车。图里，一只手按住流血的地方。
picture-after-barium-call = 用钡剂后何时打电话
picture-after-barium-call-description = 一位病人打电话给医护人员。四幅小图表示什么时候要打：肚子痛、呕吐、没有大便、发烧。
picture-after-site-care = 不要提重物
picture-after-site-care-description = 一位病人身上放入细管的地方有纱布。重的包上画了叉。日历表示几天时间。
picture-after-joint = 给关节冰敷
picture-after-joint-description = 一位女士坐着，把腿放高。膝盖上放着用布包的冰。时钟表示15分钟。
picture-after-bone-surgery = 把腿放在枕头上休息
picture-after-bone-surgery-description = 一位病人在家里的沙发上休息。一条腿打了石膏，放在枕头上。打着石膏洗澡的图上画了叉。
picture-after-joint-call = 关节有问题何时打电话
picture-after-joint-call-description = 一位女士打电话给医护人员。三幅小图表示什么时候要打：膝盖红肿、流出液体、发烧。
picture-after-womb-call = 检查后何时打电话
picture-after-womb-call-description = 一位女士打电话给医护人员。三幅小图表示什么时候要打：肚子痛、大量出血、发烧。
picture-after-milk = 检查后哺乳
picture-after-milk-description = 一位女士坐在沙发上给宝宝喂奶。您也可以继续哺乳。
picture-what-happens-womb-dye = 造影剂充满子宫
picture-what-happens-womb-dye-description = 放大的子宫。一根细管从下面进入。白色造影剂充满子宫，从两条输卵管流出。
picture-what-happens-drain = 支架、引流管、静脉导管
picture-what-happens-drain-description = 小气球撑开狭窄的血管，支架让它保持张开。引流管把肚子里的液体引出来。静脉导管把药送进静脉。
picture-after-drain = 护理好引流管
picture-after-drain-description = 一位病人打电话给医护人员。几幅小图表示：不要拉管子，保持干燥，发红或发烧要打电话。
