# Topic: what-is-it
what-is-it-title = 這是什麼檢查？
what-is-it-hint = 像電影一樣會動的X光

## what-is-it/moves
what-is-it-moves = 會動的X光
what-is-it-moves-photo = 一般的[X光](x-ray)就像一張照片。
what-is-it-moves-movie = [X光透視](fluoroscopy)就像一部電影。它能顯示您身體內部各部位活動時的樣子。
what-is-it-moves-main = 請把健康情況**告訴**醫護人員，不清楚的就**問**。

## what-is-it/shows
what-is-it-shows = 看到您的身體怎樣運作
what-is-it-shows-lead = 在螢幕上，醫護人員可以即時看到您的器官和組織怎樣活動。它可能會顯示：
what-is-it-shows-heart = 您的心臟和血管
what-is-it-shows-digestion = 您的胃和腸怎樣消化食物
what-is-it-shows-reproductive = 您的生殖器官

## what-is-it/helps
what-is-it-helps = 幫助找出和治療問題
what-is-it-helps-find = 它可以幫助您的醫生找出哪裡有問題。它對很多種問題都有用。
what-is-it-helps-treat = 它也可以引導一些治療。
what-is-it-helps-ask = 請詢問您的醫生：「這項檢查會顯示什麼？對我有什麼幫助？」

## what-is-it/swallow
what-is-it-swallow = 您的檢查看您怎樣吞嚥
what-is-it-swallow-name = 您的檢查可能叫吞鋇檢查（食道攝影），或上消化道攝影（鋇餐）。
what-is-it-swallow-shows = 醫護人員看到您的食道、胃或小腸怎樣活動。這有助於找出很多問題。
what-is-it-swallow-where = 您到X光檢查中心做，或在住院期間做。

## what-is-it/bowel
what-is-it-bowel = 您的檢查看您的大腸
what-is-it-bowel-name = 您的檢查叫鋇劑灌腸檢查，或下消化道攝影。
what-is-it-bowel-shows = 醫護人員看到[鋇劑](barium)充滿您的腸道並且流動。這有助於找出很多問題。
what-is-it-bowel-where = 您到X光檢查中心做，或在住院期間做。

## what-is-it/heart
what-is-it-heart = 您的檢查看心臟裡的血流
what-is-it-heart-name = 您的檢查叫[心導管檢查](cardiac-catheterization)。
what-is-it-heart-shows = 醫護人員看到血液流過您的[動脈](artery)。
what-is-it-heart-helps = 它有助於找出一些心臟問題，也可以幫助治療。
what-is-it-heart-where = 您到檢查中心做，或在住院期間做。

## what-is-it/tube
what-is-it-tube = 動態影像引導一根小管子
what-is-it-tube-catheter = [導管](catheter)是一根細的空心管子。它把液體送進去，或把多餘的液體排出來。
what-is-it-tube-stent = [支架](stent)能撐開狹窄或阻塞的血管。
what-is-it-tube-place = 醫護人員看得到該放在哪裡。
what-is-it-tube-where = 您到檢查中心來，或住院。

## what-is-it/bone
what-is-it-bone = 動態影像引導骨骼的治療
what-is-it-bone-surgery = 如果您做手術，外科醫生能看到您體內。這有助於接好斷骨，或裝上新的[關節](joint)。
what-is-it-bone-needle = 如果要用針刺入關節，醫護人員能看到正確的位置。
what-is-it-bone-where = 您可能當天來回，或住院。

## what-is-it/womb
what-is-it-womb = 您的檢查看子宮和輸卵管
what-is-it-womb-name = 您的檢查名稱很長：[子宮輸卵管攝影](hysterosalpingogram)，簡稱HSG。
what-is-it-womb-shows = 它會拍下您的子宮，並顯示兩條輸卵管是不是通的。
what-is-it-womb-where = 您到X光檢查中心做，或在住院期間做。
