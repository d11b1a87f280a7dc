# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Name: at most 16 characters; description: about 65.

## What is it?
picture-what-is-it-shows = 身體內部的各個部位
picture-what-is-it-shows-description = 一個人的身體，裡面畫出了一些部位：心臟和血管、胃和腸，還有子宮。X光透視可以顯示這些部位運作時的樣子。
picture-what-is-it-helps = 一起看螢幕
picture-what-is-it-helps-description = 一位醫生指著螢幕上的一個地方。病人也在看。這些影像幫助找出哪裡有問題，也為治療作引導。

## Common uses
picture-uses-overview = 五種常見用途
picture-uses-overview-description = 五幅小圖：消化道、心臟、血管裡的一根細管、用螺絲固定的髖部骨頭，還有子宮。

## Why you need it
picture-why-function = 看清楚吞嚥的過程
picture-why-function-description = 一位男士在喝東西。一個大放大鏡裡，食道正把喝下的東西往下推。電影能顯示一個部位怎樣運作。
picture-why-guide = 螢幕為醫生指路
picture-why-guide-description = 一位女醫生在病人體內移動一根細管。她一邊操作，一邊看螢幕。動態影像為她指路。

## Getting ready
picture-get-ready-depends = 請問清楚該做什麼
picture-get-ready-depends-description = 一位女士打電話給她的醫生。有些檢查，她可以吃喝。另一些檢查，她必須在一段時間內不吃東西、不喝東西，或停用某些藥。
picture-get-ready-food = 檢查前先不吃東西
picture-get-ready-food-description = 一位男士坐在桌旁。食物和飲料上畫了叉。時鐘表示要過幾個小時。您可能也需要等一等。
picture-get-ready-medicines = 用藥的事，請打電話問
picture-get-ready-medicines-description = 一位男士拿著他的藥，打電話給他的醫生。丟掉藥的圖上畫了叉。請不要自行停用任何藥。
picture-get-ready-tell-us = 把健康情況告訴醫護人員
picture-get-ready-tell-us-description = 一位病人告訴醫護人員：懷孕、餵母乳、過敏、肺、腎臟，以及做過的X光檢查。醫護人員需要在檢查前知道這些情況。
picture-get-ready-day = 準備出門
picture-get-ready-day-description = 一位女士帶著包包和清單，由一位年輕男士陪著出門。她的首飾留在盤子裡。請帶清單，不要帶首飾。

## What happens
picture-what-happens-where = 檢查中心和醫院
picture-what-happens-where-description = 一位女士走向X光檢查中心。旁邊是一家醫院，裡面有一位病人躺在床上。您可能在其中任何一處做檢查。
picture-what-happens-clothes = 換上檢查服
picture-what-happens-clothes-description = 一位放射師把檢查服遞給一位男士。然後，男士穿上檢查服，自己的衣服掛了起來。醫護人員可以協助您換衣服。
picture-what-happens-shield = 鉛防護用品
picture-what-happens-shield-description = 一位男病人躺在X光檢查床上。放射師把鉛防護用品蓋在他的下腹部。它能擋住他不需要的輻射。
picture-what-happens-comfort = 幫助您放鬆的藥
picture-what-happens-comfort-description = 醫生透過病人手上的靜脈輸液管給他用藥。放射師把手放在他的肩上。您可能也會先用藥。
picture-what-happens-drink = 喝顯影劑
picture-what-happens-drink-description = 一位女士站在X光檢查床前，用杯子喝東西。螢幕上，她的食道和胃顯示成白色，很清楚。
picture-what-happens-dye = 靜脈輸液管或灌腸
picture-what-happens-dye-description = 一位女士坐著，手臂上接著靜脈輸液管。一位男士蓋著床單側躺，接著灌腸管。顯影劑可能用其中一種方式進入體內。
picture-what-happens-table = 在X光檢查床旁
picture-what-happens-table-description = 一位男士躺在X光檢查床上，一位女士站在檢查床前。幾幅小圖顯示：轉動身體、活動一隻手臂、屏住呼吸。
picture-what-happens-catheter = 放入導管
picture-what-happens-catheter-description = 一位病人躺著，蓋著乾淨的床單。醫護人員從他的大腿根（鼠蹊、腹股溝）放入一根細管。一幅小圖標出兩個部位：大腿根和手肘。
picture-what-happens-finish = 檢查結束後
picture-what-happens-finish-description = 一位病人躺在床上休息，手臂上貼著一小塊紗布。放射師來看他。您可能也要休息一段時間。

## After the exam
picture-after-barium = 用過鋇劑後要喝水
picture-after-barium-description = 一位男士在喝一杯水。馬桶裡有顏色比較淺的大便。日曆表示過了幾天。用過鋇劑後，大便顏色比較淺是正常的。
picture-after-catheter-site = 什麼情況要打電話
picture-after-catheter-site-description = 一位女士在打電話。四幅小圖顯示需要打電話的情況：腫塊變大、有液體流出、發紅的地方變大，以及發燒。
picture-after-home = 有人送您回家
picture-after-home-description = 一位年輕女士扶著一位老先生上她的車，送他回家。用過鎮靜劑以後，您也需要有人送。

## Is it safe?
picture-safe-pregnant = 如果懷孕，請告訴醫護人員
picture-safe-pregnant-description = 檢查前，一位孕婦把懷孕的事告訴放射師。您也要告訴醫護人員，因為X光可能會傷害胎兒。
picture-safe-little-risk = 每種檢查都不一樣
picture-safe-little-risk-description = 醫生在和一位病人談話。一張圖顯示三種檢查，輻射從少到多。對大多數人來說，風險很小。
picture-safe-past-x-rays = 帶以前的X光片來
picture-safe-past-x-rays-description = 一位女士帶來以前的X光片，並告訴她的醫生。風險可能會累積，所以每一次檢查都要說。
picture-safe-dye-allergy = 說說您的過敏情況
picture-safe-dye-allergy-description = 一位年輕男士告訴醫生：他以前用顯影劑後起過疹子，還說到蝦、蟹、貝類。檢查前，請把您的過敏情況告訴醫護人員。

## Your results
picture-results-depends = 檢查不同，影像也不同
picture-results-depends-description = 四張X光影像用線連到一位男士身體的四個部位：胃、心臟、髖部和腸。每種檢查要看的東西不一樣。
picture-results-who = 放射科醫生判讀您的影像
picture-results-who-description = 一位放射科醫生在螢幕上看X光影像。一頁報告送到另一位醫生那裡，由他閱讀。您的醫生可能會請教專科醫生。
picture-results-ask = 詢問您的檢查結果
picture-results-ask-description = 一位女病人在和她的醫生談話。她問：什麼時候能拿到結果，結果顯示什麼，該打電話給誰。

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
picture-doses-description = 每一條顯示：多長時間的自然輻射，等於一次檢查的輻射。胸部X光的那一條非常短。鋇劑灌腸檢查的那一條最長。
