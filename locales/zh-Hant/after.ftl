# Topic: after
after-title = 檢查以後
after-hint = 回家後要做什麼

## after/emergency
after-emergency = 立刻求救
after-emergency-lead = { $emergency ->
    [none] 出現以下任何情況，請**立刻**撥打急救電話：
   *[other] 出現以下任何情況，請**立刻**撥打{ $emergency }：
}
after-emergency-chest = 胸口痛
after-emergency-breath = 呼吸困難，或臉部或喉嚨腫起來
after-emergency-faint = 昏倒
after-emergency-stroke = 一側臉部下垂、一隻手臂無力，或說話困難
after-emergency-drive = 不要等。不要自己開車。如果您在診所裡，請馬上告訴醫護人員。

## after/emergency-more
after-emergency-more = 出現這些情況，也要立即求助
after-emergency-more-lead = { $emergency ->
    [none] 出現以下任何情況，請**立刻**撥打急救電話：
   *[other] 出現以下任何情況，請**立刻**撥打{ $emergency }：
}
after-emergency-more-bleed = 用力壓住，血還是止不住
after-emergency-more-cold = 一隻手臂或一條腿變冷、發白或麻木
after-emergency-more-belly = 肚子痛得非常厲害
after-emergency-more-blood = 肛門流出鮮血
after-emergency-more-how = 打電話時，請說清楚您在哪裡。
after-emergency-more-rash = 疹子可能過幾天才出現。這時請打電話給醫護人員。

## after/barium
after-barium = 用過鋇劑後，要多喝水
after-barium-drink = 如果用過[鋇劑](barium)，請比平常多喝水。但如果您被要求限制水分，請先問清楚。
after-barium-stools = 之後幾天，您的大便顏色可能會比較淺。
after-barium-tell = 如果您便秘（大便很難排出）超過兩天，請告訴醫護人員。

## after/barium-call
after-barium-call = 用過鋇劑後，有這些情況請打電話
after-barium-call-lead = { $phone ->
    [none] 有以下任何情況，請**打電話**給醫護人員：
   *[other] 有以下任何情況，請**打電話**給醫護人員（{ $phone }）：
}
after-barium-call-belly = { $emergency ->
    [none] 肚子痛，或肚子脹大（痛得非常厲害：請撥打急救電話）
   *[other] 肚子痛，或肚子脹大（痛得非常厲害：請撥打{ $emergency }）
}
after-barium-call-vomit = 嘔吐或發燒
after-barium-call-gas = 兩天沒有大便，或無法排氣（放屁）
after-barium-call-cough = 喝鋇劑後一直咳嗽

## after/catheter-site
after-catheter-site = 請查看放過導管的部位
after-catheter-site-bleed = { $emergency ->
    [none] 如果流血，請躺下，用力**壓住**。如果止不住，請撥打急救電話。
   *[other] 如果流血，請躺下，用力**壓住**。如果止不住，請撥打{ $emergency }。
}
after-catheter-site-call = { $phone ->
    [none] 有以下任何情況，請**打電話**給醫護人員：
   *[other] 有以下任何情況，請**打電話**給醫護人員（{ $phone }）：
}
after-catheter-site-growing = 腫起的地方越來越大
after-catheter-site-fluid = 有液體或膿流出來
after-catheter-site-pain = 越來越痛，或發紅的地方越來越大
after-catheter-site-fever = 發燒

## after/site-care
after-site-care = 那隻手臂或那條腿不要用力
after-site-care-lift = 醫護人員說可以之前，請不要提重物。
after-site-care-ask = 請這樣問：「我什麼時候可以開車、洗澡、工作？」可能要等幾天。
after-site-care-usual = 有些瘀青和痠痛是常見的。
after-site-care-rash = 疹子可能過幾天才出現。這時請打電話給醫護人員。

## after/home
after-home-adult = 用過鎮靜劑後，由成年人送您回家
after-home-must = 用過[鎮靜劑](sedative)後，**必須**有一位成年人送您回家，並陪著您。
after-home-lead = 24小時內：
after-home-drive = 請**不要**開車或操作機器
after-home-alcohol = 請**不要**喝酒
after-home-sign = 請**不要**簽重要文件
after-home-food = 等醫護人員說可以了，您再恢復平常的飲食和用藥。

## after/stent-home
after-stent-home-if = 如果放了支架，請保護好它
after-stent-home-pills = 如果有給您防止血塊的藥，除非心臟科或血管科醫生說可以，**不要**停藥。您的[支架](stent)可能會堵住。
after-stent-home-card = 隨身帶著支架卡。做手術或磁振造影（MRI）前請出示。
after-stent-home-ask = 請這樣問：「支架要一直留著，還是會取出來？」

## after/tube-home
after-tube-home = 照顧好引流管或靜脈導管
after-tube-home-pull = 不要拉。如果掉出來，不要塞回去，請打電話給醫護人員。
after-tube-home-dry = 保持清潔和乾燥。
after-tube-home-lead = { $phone ->
    [none] 有以下任何情況，請**打電話**給醫護人員：
   *[other] 有以下任何情況，請**打電話**給醫護人員（{ $phone }）：
}
after-tube-home-fever = 發燒或發冷
after-tube-home-red = 皮膚發紅、疼痛，或有膿
after-tube-home-flow = 滲漏，或不再流動

## after/bone-home
after-bone-home = 關節扎針以後
after-bone-home-easy = [關節](joint)一天內不要用力。不要運動。
after-bone-home-ice = 用布包著冰敷有幫助，每次大約15分鐘。
after-bone-home-sore = 關節可能先麻麻的，然後痠痛一兩天。
after-bone-home-sugar = 如果有糖尿病：類固醇針可能使血糖升高。

## after/bone-surgery
after-bone-surgery = 骨頭手術以後
after-bone-surgery-dry = 讓繃帶或石膏保持清潔和乾燥。
after-bone-surgery-raise = 把手臂或腿放在枕頭上休息。
after-bone-surgery-ask = 請這樣問：「這隻手臂或這條腿可以承受多少重量？」
after-bone-surgery-lead = { $phone ->
    [none] 有以下任何情況，請馬上**打電話**給醫護人員：
   *[other] 有以下任何情況，請馬上**打電話**給醫護人員（{ $phone }）：
}
after-bone-surgery-numb = 手指或腳趾發青、發白或麻木
after-bone-surgery-calf = 小腿肚疼痛或腫起來

## after/bone-call
after-bone-call = 手術或扎針後，有這些情況請打電話
after-bone-call-lead = { $phone ->
    [none] 有以下任何情況，請**打電話**給醫護人員：
   *[other] 有以下任何情況，請**打電話**給醫護人員（{ $phone }）：
}
after-bone-call-fever = 發燒或發冷
after-bone-call-red = 越來越紅、熱或腫
after-bone-call-pus = 流出液體或膿
after-bone-call-pain = 越來越痛
after-bone-call-night = 關節感染不能等。夜裡請去急診室。

## after/womb-home
after-womb-home = 回家後請用衛生棉（衛生巾）
after-womb-home-pad = 顯影劑會流出來，可能黏黏的，帶一點血。
after-womb-home-bleeding = 一兩天內少量出血和絞痛是常見的。
after-womb-home-ask = 請這樣問：「我什麼時候可以泡澡、游泳、行房？」

## after/womb-call
after-womb-call = 子宮檢查後，有這些情況請打電話
after-womb-call-lead = { $phone ->
    [none] 有以下任何情況，請**打電話**給醫護人員：
   *[other] 有以下任何情況，請**打電話**給醫護人員（{ $phone }）：
}
after-womb-call-fever = 發燒
after-womb-call-pain = 痛得厲害，或越來越痛
after-womb-call-bleeding = 出血很多（一小時濕透一片衛生棉）
after-womb-call-fluid = 跟平常不一樣的分泌物
after-womb-call-rash = 疹子可能過幾天才出現。這時也請打電話。

## after/milk
after-milk = 您可以繼續餵母乳
after-milk-dye = 不必因為用了[顯影劑](contrast-dye)而停止餵母乳。進入乳汁的量非常少。
after-milk-sedative = 用過[鎮靜劑](sedative)或止痛藥嗎？請問清楚什麼時候可以餵母乳。
