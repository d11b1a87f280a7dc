### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = 我要說、我要問
tell-hint = 列一張清單給醫護人員
tell-heading = 請點選符合您情況的項目
ask-heading = 請點選您想問的問題

## What a patient may want to tell. Each is one fact that is true or not.

tell-unwell = 我現在不舒服
tell-pregnant = 我懷孕了，或可能懷孕了
tell-dye-reaction = 我對顯影劑有過不良反應
tell-allergy = 我有過敏
tell-asthma = 我有氣喘（哮喘）
tell-swallowing = 我吞嚥困難
tell-blood-thinner = 我在用抗凝血藥，即薄血藥
tell-bleeding = 我容易流血
tell-kidneys = 我有腎臟病
tell-diabetes = 我有糖尿病
tell-metformin = 我在吃二甲雙胍（metformin）
tell-insulin = 我在用胰島素
tell-ate = 我今天吃過或喝過東西
tell-heart = 我有心臟病
tell-thyroid = 我的甲狀腺有問題
tell-bowel-surgery = 我最近做過腸道手術或腸道切片（活檢）
tell-stoma = 我有造口
tell-infection = 我發燒或有感染
tell-breastfeeding = 我在餵母乳
tell-x-rays = 我最近照過X光或用過鋇劑
tell-implant = 我有心律調節器（起搏器）或其他植入物
tell-sleep-apnea = 我睡覺時呼吸會暫停
tell-ride = 沒有人能送我回家
tell-stand = 我不能久站
tell-lie-flat = 我不能平躺
tell-interpreter = 我需要口譯員
tell-see = 我看不清楚
tell-hear = 我聽不清楚
tell-clothes = 我換衣服需要幫忙
tell-pain = 我覺得痛
tell-afraid = 我害怕
tell-toilet = 我要上廁所
tell-period = 我現在陰道在出血

## What a patient may want to ask.

ask-what-for = 為什麼要做這項檢查？
ask-risks = 可能會出什麼問題？
ask-other-way = 有沒有別的辦法？
ask-wait = 如果等一等，或不做，會怎樣？
ask-radiation = 我會接受多少輻射？
ask-fasting = 我什麼時候要停止吃喝？
ask-medicines = 我的藥，哪些可以吃？
ask-hurt = 會痛嗎？
ask-relax = 可以給我幫助放鬆的藥嗎？
ask-how-long = 需要多久？
ask-company = 可以有人陪我進去嗎？
ask-eat = 我什麼時候可以再吃喝？
ask-drive = 我什麼時候可以再開車和工作？
ask-results = 我什麼時候、怎樣拿到結果？
ask-signs = 回家後我要留意什麼？
ask-call = 不管白天或夜裡，我該打電話給誰？

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = 一位臉色蒼白的女士坐著，一隻手放在額頭，一隻手放在肚子上。
picture-tell-pregnant-description = 一位女士捧著圓圓的肚子。小圓圈裡畫著肚子裡的寶寶。
picture-tell-dye-reaction-description = 點滴裡的顯影劑、一個X光螢幕，和一隻起紅疹、發癢的手臂。
picture-tell-allergy-description = 一張起紅疹的臉，旁邊有藥片、堅果和花。
picture-tell-asthma-description = 一位男士用吸入器吸藥。他的呼吸道畫得很窄。
picture-tell-swallowing-description = 一位女士摸著喉嚨。一口食物卡在裡面。
picture-tell-blood-thinner-description = 一瓶藥，旁邊有一滴血，血裡有一顆藥。
picture-tell-bleeding-description = 一根割傷的手指，血一直滴下來。
picture-tell-kidneys-description = 兩個腎臟，其中一個是灰色的，還有警告標誌。
picture-tell-diabetes-description = 手指扎了一針，有一滴血，還有一台血糖機。
picture-tell-metformin-description = 一包白色藥片，旁邊有一台血糖機。
picture-tell-insulin-description = 一支胰島素筆抵著肚子。
picture-tell-ate-description = 太陽下面，一盤食物和一個空了一半的杯子。
picture-tell-heart-description = 心臟和它的血管，還有一條鋸齒狀的心跳線。
picture-tell-thyroid-description = 脖子裡的甲狀腺，形狀像蝴蝶，塗了顏色。
picture-tell-bowel-surgery-description = 肚子上，腸的位置有一道縫好的傷口。
picture-tell-stoma-description = 肚子上貼著一個袋子。
picture-tell-infection-description = 一位男士滿臉通紅，體溫計的度數很高。
picture-tell-breastfeeding-description = 一位女士抱著寶寶餵母乳。
picture-tell-x-rays-description = 一位男士的胸部X光片和日曆。箭頭從今天指向以前的一天。
picture-tell-implant-description = 胸部皮膚下有一個心律調節器，一條導線通到心臟。
picture-tell-sleep-apnea-description = 夜裡，一位男士仰躺著睡覺。他的呼吸上畫了叉。
picture-tell-ride-description = 一位女士獨自站著，想著家。有人開的汽車上畫了叉。
picture-tell-stand-description = 一位女士拿著拐杖坐著。久站的圖上畫了叉。
picture-tell-lie-flat-description = 一位男士靠著枕頭坐著。平躺的圖上畫了叉。
picture-tell-interpreter-description = 兩個人在說話，對話框是兩種顏色。第三個人站在中間。
picture-tell-see-description = 一隻眼睛和一幅模糊的房子。
picture-tell-hear-description = 一隻戴著助聽器的耳朵。
picture-tell-clothes-description = 有人拿著檢查服，一位男士把手臂伸進去。
picture-tell-pain-description = 一位男士彎著腰，扶著下背。紅線表示痛的地方。
picture-tell-afraid-description = 一位害怕的女士雙手合在下巴下面，想著X光機。
picture-tell-toilet-description = 一個馬桶。
picture-tell-period-description = 一片衛生棉，上面有一滴血。
picture-ask-reason-description = 醫生和病人看著X光螢幕，旁邊有一個問號。
picture-ask-risks-description = 一個天平，上面有一個問號。
picture-ask-before-description = 一個盤子、一個杯子和一瓶藥，還有一個問號。
picture-ask-during-description = 一位病人在X光檢查床上，還有一個問號。
picture-ask-after-description = 一棟房子、一輛汽車和一個盤子，還有一個問號。
picture-ask-results-description = 一張紙和一部電話，還有一個問號。
