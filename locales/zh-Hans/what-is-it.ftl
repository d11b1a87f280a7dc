# Topic: what-is-it
what-is-it-title = 这是什么检查？
what-is-it-hint = 像电影一样会动的X光

## what-is-it/moves
what-is-it-moves = 会动的X光
what-is-it-moves-photo = 普通的[X光](x-ray)就像一张照片。
what-is-it-moves-movie = [X光透视](fluoroscopy)就像一部电影。它能显示您身体内部各部位活动时的样子。
what-is-it-moves-main = 请把您的健康情况**告诉**医护人员，不明白的就**问**。

## what-is-it/shows
what-is-it-shows = 看到您的身体怎样工作
what-is-it-shows-lead = 在屏幕上，医护人员可以实时看到您的器官和组织怎样活动。它可能会显示：
what-is-it-shows-heart = 您的心脏和血管
what-is-it-shows-digestion = 您的胃和肠怎样消化食物
what-is-it-shows-reproductive = 您的生殖器官

## what-is-it/helps
what-is-it-helps = 帮助发现和治疗健康问题
what-is-it-helps-find = 它可以帮助您的医生查明哪里出了问题。它对很多种问题都有用。
what-is-it-helps-treat = 有些治疗也可以用它来引导。
what-is-it-helps-ask = 请问问您的医生：“这项检查会显示什么？对我有什么帮助？”

## what-is-it/swallow
what-is-it-swallow = 您的检查看您怎样吞咽
what-is-it-swallow-name = 它可能叫食道钡餐（吞钡）或上消化道造影。
what-is-it-swallow-shows = 医护人员能看到您的食道、胃或小肠怎样活动。这有助于发现许多问题。
what-is-it-swallow-where = 您到X光检查中心做，或者在住院期间做。

## what-is-it/bowel
what-is-it-bowel = 您的检查看大肠
what-is-it-bowel-name = 它叫钡灌肠，或下消化道造影。
what-is-it-bowel-shows = 医护人员能看到[钡剂](barium)充满您的肠道并且流动。这有助于发现许多问题。
what-is-it-bowel-where = 您到X光检查中心做，或者在住院期间做。

## what-is-it/heart
what-is-it-heart = 您的检查看心脏的血流
what-is-it-heart-name = 它叫[心导管检查](cardiac-catheterization)。
what-is-it-heart-shows = 医护人员看到血液怎样流过您的[动脉](artery)。
what-is-it-heart-helps = 它有助于发现一些心脏问题，也有助于治疗。
what-is-it-heart-where = 您到检查中心做，或者在住院期间做。

## what-is-it/tube
what-is-it-tube = 动态影像引导一根小管
what-is-it-tube-catheter = [导管](catheter)是一根细的空心管。它把液体送进去，或者把多余的液体引出来。
what-is-it-tube-stent = [支架](stent)撑开狭窄或堵塞的血管。
what-is-it-tube-place = 医护人员看得到该放在哪里。
what-is-it-tube-where = 您到检查中心来，或者住院做。

## what-is-it/bone
what-is-it-bone = 动态影像引导骨头的治疗
what-is-it-bone-surgery = 如果您要做手术，外科医生能看到您体内。这有助于接好断骨或装上新[关节](joint)。
what-is-it-bone-needle = 如果要往关节里扎针，医护人员能看到正确的位置。
what-is-it-bone-where = 您可能当天来回，或者住院。

## what-is-it/womb
what-is-it-womb = 您的检查看子宫和输卵管
what-is-it-womb-name = 它的名字很长：[子宫输卵管造影](hysterosalpingogram)，也叫HSG。
what-is-it-womb-shows = 它拍摄您的子宫。它显示两条输卵管是否通畅。
what-is-it-womb-where = 您到X光检查中心做，或者在住院期间做。
