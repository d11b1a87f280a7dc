# Topic: after
after-title = 檢查以後
after-hint = 回家後要做什麼

## after/barium
after-barium = 用過鋇劑後，要多喝水
after-barium-water = 如果您用過[鋇劑](barium)，請比平常多喝水。
after-barium-stools = 之後幾天，您的大便顏色可能會比較淺。
after-barium-tell = 如果您便秘（大便很難排出）超過兩天，請告訴醫護人員。

## after/catheter-site
after-catheter-site = 請查看放過導管的部位
after-catheter-site-lead = 如果您用過[導管](catheter)，有以下任何一種情況時，請**打電話**給醫護人員：
after-catheter-site-lump = 出血，或有越來越大的腫塊
after-catheter-site-fluid = 有液體或膿流出來
after-catheter-site-cold = 手臂或腿冰冷或麻木
after-catheter-site-fever = 發燒

## after/home
after-home = 您可能需要有人送您回家
after-home-sedative = 用過[鎮靜劑](sedative)以後，應該有人送您回家。
after-home-food = 等醫護人員說可以了，您再恢復平常的飲食和用藥。
after-home-milk = 您在餵母乳嗎？不必因為用了[顯影劑](contrast-dye)而停止餵母乳。進入乳汁的量非常少。如果有疑慮，請詢問醫護人員。
