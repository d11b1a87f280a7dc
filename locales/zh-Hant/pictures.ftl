# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Name: at most 16 characters; description: about 65.

## What is it?
picture-what-is-it-shows = 身體內部的各個部位
picture-what-is-it-shows-description = 一個人的身體，裡面畫出了一些部位：心臟和血管、胃和腸，還有子宮。X光透視可以顯示這些部位運作時的樣子。
picture-what-is-it-helps = 一起看螢幕
picture-what-is-it-helps-description = 一位醫生指著螢幕上的一個地方。病人也在看。這些影像幫助找出哪裡有問題，也能引導治療。

## Common uses
picture-uses-overview = 常見用途
picture-uses-overview-description = 五幅小圖：消化道、心臟、血管裡的一根細管、用螺絲固定的髖部骨頭，還有子宮。

## Why you need it
picture-why-function = 看清楚吞嚥的過程
picture-why-function-description = 一位病人在喝東西。一個大放大鏡裡，食道正把喝下的東西往下推。電影能顯示一個部位怎樣運作。
picture-why-guide = 螢幕為醫生指路
picture-why-guide-description = 一位女醫生在病人體內移動一根細管。她一邊操作，一邊看螢幕。動態影像為她指路。

## Getting ready
picture-get-ready-depends = 請問清楚該做什麼
picture-get-ready-depends-description = 一位病人打電話問醫生：可以照常吃東西、喝東西、用藥嗎？還是必須停幾個小時？
picture-get-ready-food = 飲食的事，請先問清楚
picture-get-ready-food-description = 一位病人打電話給醫生。桌上有食物和水，還有問號和時鐘。請問清楚什麼時候停止吃喝。
picture-get-ready-medicines = 用藥的事，請打電話問
picture-get-ready-medicines-description = 一位病人拿著藥，打電話給醫生。丟掉藥的圖上畫了叉。請不要自行停用任何藥。
picture-get-ready-tell-us = 把健康情況告訴醫護人員
picture-get-ready-tell-us-description = 一位病人告訴醫護人員：懷孕、餵母乳、過敏、肺、腎臟，以及在用的抗凝血藥（薄血藥）。醫護人員需要在檢查前知道這些情況。
picture-get-ready-day = 準備出門
picture-get-ready-day-description = 一位病人帶著包包和清單，由一位年輕男士陪著出門。首飾留在盤子裡。請帶清單，不要帶首飾。

## What happens
picture-what-happens-where = 檢查中心和醫院
picture-what-happens-where-description = 一位女士走向X光檢查中心。旁邊是一家醫院，裡面有一位病人躺在床上。您可能在其中任何一處做檢查。
picture-what-happens-clothes = 換上檢查服
picture-what-happens-clothes-description = 一位放射師把檢查服遞給一位病人。然後，病人穿上檢查服，自己的衣服掛了起來。醫護人員可以協助您換衣服。
picture-what-happens-shield = 鉛防護用品
picture-what-happens-shield-description = 一位病人躺在X光檢查床上。放射師把鉛防護用品蓋在病人身體的一個部位。它能擋住不需要的輻射。
picture-what-happens-comfort = 幫助您放鬆的藥
picture-what-happens-comfort-description = 醫生透過病人手上的靜脈輸液管用藥。放射師把手放在病人的肩上。也可能會先給您用藥。
picture-what-happens-drink = 喝顯影劑
picture-what-happens-drink-description = 一位女士站在X光檢查床前，用杯子喝東西。螢幕上，她的食道和胃顯示成白色，很清楚。
picture-what-happens-dye = 靜脈輸液管或灌腸
picture-what-happens-dye-description = 一位女士坐著，手臂上接著靜脈輸液管。一位男士蓋著床單側躺，接著灌腸管。顯影劑可能用其中一種方式進入體內。
picture-what-happens-table = 在X光檢查床旁
picture-what-happens-table-description = 一位病人躺在X光檢查床上，或站在檢查床前。幾幅小圖顯示：轉動身體、活動一隻手臂、屏住呼吸。
picture-what-happens-catheter = 放入導管
picture-what-happens-catheter-description = 一位病人躺著，蓋著乾淨的床單。醫護人員從他的大腿根（鼠蹊、腹股溝）放入一根細管。一幅小圖標出兩個部位：大腿根和手肘。
picture-what-happens-finish = 檢查結束後
picture-what-happens-finish-description = 一位病人躺在床上休息。放射師來看看病人的情況。您可能也要休息一段時間。

## After the exam
picture-after-barium = 用過鋇劑後要喝水
picture-after-barium-description = 一位病人在喝一杯水。馬桶裡有顏色比較淺的大便。日曆表示幾天。用過鋇劑後，大便顏色比較淺是正常的。
picture-after-catheter-site = 什麼情況要打電話
picture-after-catheter-site-description = 一位病人打電話給醫護人員。四幅小圖表示什麼情況要打：腫起的地方變大、有液體流出、發紅的地方變大、發燒。
picture-after-home = 有人送您回家
picture-after-home-description = 一位年輕女士扶著一位病人上她的車，送病人回家。用過鎮靜劑以後，也必須由成年人送您回家。

## Is it safe?
picture-safe-pregnant = 可能懷孕，請告訴醫護人員
picture-safe-pregnant-description = 檢查前，一位孕婦把懷孕的事告訴放射師。您也要告訴醫護人員，因為X光可能會傷害胎兒。
picture-safe-little-risk = 每種檢查都不一樣
picture-safe-little-risk-description = 醫生在和一位病人談話。一張圖顯示三種檢查，輻射從少到多。對大多數人來說，風險很小。
picture-safe-ask-how-much = 請問清楚輻射有多少
picture-safe-ask-how-much-description = 一位病人問醫生：輻射有多少？低、中、高三個長條表示三種檢查，輻射從少到多。
picture-safe-past-x-rays = 帶以前的X光片來
picture-safe-past-x-rays-description = 一位病人帶來以前的X光片，並告訴醫生。您做過的所有X光檢查，也請告訴醫護人員。
picture-safe-dye-allergy = 說說您的過敏情況
picture-safe-dye-allergy-description = 一位病人告訴醫生：以前用顯影劑後起過疹子，還說到蝦、蟹、貝類。檢查前，請把您的過敏情況告訴醫護人員。

## Your results
picture-results-depends = 檢查不同，影像也不同
picture-results-depends-description = 四張X光影像用線連到一位男士身體的四個部位：胃、心臟、髖部和腸。每種檢查要看的東西不一樣。
picture-results-who = 放射科醫生判讀您的影像
picture-results-who-description = 一位放射科醫生在螢幕上看X光影像。一頁報告送到另一位醫生那裡，由他閱讀。您的醫生可能會請教專科醫生。
picture-results-ask = 詢問您的檢查結果
picture-results-ask-description = 一位病人在和醫生談話，問：什麼時候能拿到結果，結果顯示什麼，該打電話給誰。

## Words to know
picture-word-catheter = 導管
picture-word-catheter-description = 一根細長的管子。管子的末端畫得很大，讓您看到它是空心的。液體可以從裡面流過。
picture-word-stent = 支架
picture-word-stent-description = 開始時，血管是狹窄的。然後，一根網狀的小管子，也就是支架，把血管撐開，讓血液可以流過。
picture-word-iv-line = 靜脈輸液管（點滴）
picture-word-iv-line-description = 一根細管從點滴袋通到手臂的靜脈裡。液體直接進入您的血液。
picture-word-lead-apron = 鉛圍裙
picture-word-lead-apron-description = 一位病人在下腹部圍著短的鉛圍裙。一位放射師穿著長的鉛圍裙。鉛能擋住X光。
picture-word-c-arm = C型臂
picture-word-c-arm-description = 一台形狀像字母C的X光機。一端在病人上方，另一端在檢查床下方。X光在兩端之間穿過。

## Doses
picture-doses = 檢查的輻射與自然輻射相比
picture-doses-description = 每一條顯示：大自然要用多長時間，才給您和一次檢查一樣多的輻射。請和一年的自然輻射比較。

## Pictures of single exams and of emergencies
picture-after-emergency = 立刻打電話求救
picture-after-emergency-description = 一位病人打電話叫救護車。四幅圖表示什麼情況要打：胸口痛；呼吸困難、臉部腫脹；昏倒；一側臉部下垂、一隻手臂無力。
picture-after-emergency-more = 還有哪些情況要求救
picture-after-emergency-more-description = 一位病人打電話叫救護車。一幅圖裡，一隻手壓住流血的地方。另一幅圖裡，一隻腳又冷又白。
picture-after-remember = 要記住的三件事
picture-after-remember-description = 一位病人想著三件事。小圖顯示這一頁上的三件事。
picture-after-stent-card = 收好您的支架卡
picture-after-stent-card-description = 一位男士把一張卡放進皮夾。卡上畫著支架和心臟。請隨身帶著您的卡。
picture-after-womb = 子宮檢查後休息
picture-after-womb-description = 一位女士在沙發上休息，肚子上放著熱水袋。桌上有一片衛生棉。她可能有絞痛和少量出血。
picture-get-ready-bowel = 清澈的液體和清空的腸道
picture-get-ready-bowel-description = 水、清湯和不加乳品的茶可以喝。一盤食物上畫了叉。檢查前，用水沖的藥粉把腸道清空。
picture-safe-child = 家長陪在身邊
picture-safe-child-description = 一個孩子坐在X光檢查床上。爸爸穿著鉛圍裙，握著孩子的手。放射師站在旁邊。
picture-safe-skin = 看看背上有沒有發紅
picture-safe-skin-description = 一位男士在鏡子裡看到背上有一塊發紅。兩張日曆表示檢查後過了幾個星期。
picture-what-happens-bowel = 白色液體進入腸道
picture-what-happens-bowel-description = 一位男士蓋著床單側躺。護士陪著他。一幅小圖顯示白色液體經過一根管子進入他的腸道。
picture-what-happens-wrist = 手腕裡的細管
picture-what-happens-wrist-description = 兩幅小圖標出手腕和大腿根（鼠蹊、腹股溝）。下面，先用藥讓手腕沒有感覺。然後一根細管從手腕進去，沿著手臂往上。
picture-what-happens-press = 壓住那個地方
picture-what-happens-press-description = 一位男士平躺在床上。時鐘表示幾個小時。下面是兩種做法：用手壓住手腕，或綁上加壓帶。
picture-what-happens-c-arm = 手術時的C型臂
picture-what-happens-c-arm-description = 一位病人蓋著床單睡著了。C型臂在髖部上方。外科醫生穿著鉛圍裙，看著螢幕上的骨頭和螺絲。
picture-what-happens-joint = 引導針進入關節
picture-what-happens-joint-description = C型臂在一位女士的膝蓋上方。醫生把針引導到膝蓋裡，螢幕顯示位置。先要清潔皮膚。
picture-what-happens-bone-numb = 給皮膚打麻藥
picture-what-happens-bone-numb-description = 一位病人躺在X光檢查床上。醫生用細針給膝蓋的皮膚打麻藥。
picture-what-happens-bone-rest = 檢查後休息
picture-what-happens-bone-rest-description = 一位病人躺在床上休息，膝蓋包著繃帶。護士來看看病人的情況。
picture-what-happens-womb-finish = 檢查後休息
picture-what-happens-womb-finish-description = 一位女士檢查後在休息。放射師來看看她的情況。桌上有一片衛生棉。
picture-what-happens-womb = 在X光檢查床上
picture-what-happens-womb-description = 一位女士仰躺著，膝蓋蓋著床單。護士和醫生陪著她。一幅小圖顯示讓陰道保持打開的器械。
picture-what-happens-full = 胃很脹
picture-what-happens-full-description = 病人的胃很脹，舉起一隻手告訴護士。如果有不對勁，您也要告訴醫護人員。
picture-what-happens-wait = 檢查要多久
picture-what-happens-wait-description = 一位病人坐在椅子上等。一個時鐘表示胃的檢查時間短，另一個表示小腸要幾個小時。然後有食物和飲料。
picture-what-happens-bowel-fill = 鋇劑充滿腸道
picture-what-happens-bowel-fill-description = 一位男士蓋著床單側躺。護士陪著他。一幅小圖顯示白色液體充滿他的腸道。
picture-what-happens-toilet = 去上廁所
picture-what-happens-toilet-description = 護士陪一位穿檢查服的男士去廁所。馬桶裡有白色液體：鋇劑排出來了。
picture-what-happens-sleep = 睡著，或局部麻醉
picture-what-happens-sleep-description = 一位女士戴著面罩，睡在手術台上。一幅小圖顯示一位醒著的女士，一條腿是麻的。
picture-what-happens-stop = 您可以說「停」
picture-what-happens-stop-description = 檢查床上的女士舉起手。醫生舉起雙手，停下來。一幅小圖顯示子宮絞痛。
picture-get-ready-tell-more = 這些也要告訴醫護人員
picture-get-ready-tell-more-description = 一位病人把健康問題和以前做過的X光檢查告訴護士。小圖顯示這一頁上的事。
picture-get-ready-womb-when = 月經之後
picture-get-ready-womb-when-description = 一位女士指著日曆。前面幾天有出血，後面幾天打了勾。
picture-get-ready-womb = 子宮檢查之前
picture-get-ready-womb-description = 一位女士打電話問止痛藥的事。一片衛生棉放進她的包包。馬桶表示她先上廁所。
picture-after-emergency-belly = 肚子痛得非常厲害
picture-after-emergency-belly-description = 一位病人打電話叫救護車。圖裡，兩隻手按著痛得非常厲害的肚子。
picture-after-emergency-bowel = 肚子痛或流鮮血
picture-after-emergency-bowel-description = 一位病人打電話叫救護車。一幅圖裡，肚子痛得非常厲害。另一幅圖裡，馬桶中有鮮血。
picture-after-emergency-bleed = 血止不住
picture-after-emergency-bleed-description = 一位病人打電話叫救護車。圖裡，一隻手壓住流血的地方。
picture-after-barium-call = 用過鋇劑後何時打電話
picture-after-barium-call-description = 一位病人打電話給醫護人員。四幅小圖表示什麼情況要打：肚子痛、嘔吐、沒有大便、發燒。
picture-after-site-care = 不要提重物
picture-after-site-care-description = 一位病人身上放入細管的地方有紗布。沉重的袋子上畫了叉。日曆表示幾天。
picture-after-joint = 冰敷關節
picture-after-joint-description = 一位女士坐著，把腿抬高。膝蓋上放著用布包的冰。時鐘表示15分鐘。
picture-after-bone-surgery = 把腿放在枕頭上休息
picture-after-bone-surgery-description = 一位病人在家裡的沙發上休息。一條腿打了石膏，放在枕頭上。打著石膏洗澡的圖上畫了叉。
picture-after-joint-call = 關節出現什麼情況要打電話
picture-after-joint-call-description = 一位女士打電話給醫護人員。三幅小圖表示什麼情況要打：膝蓋紅腫、流出液體、發燒。
picture-after-womb-call = 這項檢查後何時打電話
picture-after-womb-call-description = 一位女士打電話給醫護人員。三幅小圖表示什麼情況要打：肚子痛、出血很多、發燒。
picture-after-milk = 檢查後餵母乳
picture-after-milk-description = 一位女士坐在沙發上餵寶寶母乳。您也可以繼續餵母乳。
picture-what-happens-womb-dye = 顯影劑充滿子宮
picture-what-happens-womb-dye-description = 放大的子宮。一根細管從下面進去。白色的顯影劑充滿子宮，再從兩條輸卵管流出來。
picture-what-happens-drain = 支架、引流管、靜脈導管
picture-what-happens-drain-description = 氣球撐開狹窄的血管，支架讓它保持張開。引流管把肚子裡的液體引出來。靜脈導管把藥送進靜脈。
picture-after-drain = 照顧您的引流管
picture-after-drain-description = 一位病人打電話給醫護人員。幾幅小圖表示：不要拉管子，保持乾燥，發紅或發燒要打電話。
