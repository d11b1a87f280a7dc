# Topic: uses
uses-title = 常见用途
uses-hint = 它能帮上什么忙

## uses/overview
uses-overview = 这些是它的常见用途
uses-overview-show = 它可以显示您的消化道怎样活动。它可以显示您心脏里的血流。它也可以显示女性的生殖器官。
uses-overview-guide = 它可以引导医护人员放置细小的管子。它也可以引导骨骼和关节的治疗。
uses-overview-next = 后面几页有更多介绍。

## uses/swallow-enema
uses-swallow-enema = 显示您的消化道怎样活动
uses-swallow-enema-barium = [钡剂](barium)是一种白色的[造影剂](contrast-dye)。您可以把它喝下去，或由医护人员通过[灌肠](enema)送入体内。
uses-swallow-enema-shows = 这样，医护人员就能看到您的食道、胃或肠怎样活动。
uses-swallow-enema-names = 这种检查叫食道钡餐检查（吞钡）或钡灌肠检查。

## uses/heart
uses-heart = 显示您心脏里的血流
uses-heart-exam = 这种心脏检查叫[心导管检查](cardiac-catheterization)。
uses-heart-flow = 在屏幕上，医护人员可以看到血液流过您的[动脉](artery)。
uses-heart-helps = 它可以帮助发现一些心脏问题，也可以帮助治疗这些问题。

## uses/catheter-stent
uses-catheter-stent = 帮助放好细小的管子
uses-catheter-stent-catheter = [导管](catheter)是一根细的空心管子。它把液体送入您的体内，或把多余的液体排出体外。
uses-catheter-stent-stent = [支架](stent)能撑开狭窄或堵塞的血管。
uses-catheter-stent-place = 有了X光透视，医护人员就能看到该把它们放在哪里。

## uses/bones
uses-bones = 可以引导骨骼和关节手术
uses-bones-lead = 外科医生可能会在X光透视引导下：
uses-bones-joint = 装上新的[关节](joint)
uses-bones-bone = 修复骨折

## uses/hysterosalpingogram
uses-hysterosalpingogram = 可以显示女性的生殖器官
uses-hysterosalpingogram-exam = 这项检查的名称很长：[子宫输卵管造影](hysterosalpingogram)，也叫HSG。它会拍下女性生殖器官的影像，例如子宫。
uses-hysterosalpingogram-ask = 不确定您要做哪一种检查？请询问医护人员。
