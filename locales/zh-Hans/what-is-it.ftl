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
what-is-it-helps-treat = 在一些治疗中，它也可以起引导作用。
what-is-it-helps-ask = 请问问您的医生：“这项检查会显示什么？对我有什么帮助？”
