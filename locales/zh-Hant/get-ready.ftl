# Topic: get-ready
get-ready-title = 檢查前的準備
get-ready-hint = 檢查前要做什麼

## get-ready/depends
get-ready-depends = 怎樣準備，要看您做什麼檢查
get-ready-depends-nothing = 有些檢查，您不需要做特別的準備。
get-ready-depends-something = 另一些檢查，您可能需要在一段時間內不吃東西、不喝東西，或停用某些藥。
get-ready-depends-told = 您的醫生會告訴您該怎麼做。不確定嗎？請打電話問清楚。

## get-ready/food
get-ready-food = 您可能需要先不吃東西
get-ready-food-fast = 有些檢查，您在檢查前幾個小時內不能吃東西，也不能喝東西。這叫做[禁食](fast)。
get-ready-food-ask = 請詢問您的醫生：「我從什麼時候開始不能吃喝？可以喝水嗎？」

## get-ready/medicines
get-ready-medicines = 用藥的事，請先問清楚
get-ready-medicines-stop = 檢查前，您可能需要停用某些藥。**請不要自行停用任何藥。**請先問您的醫生。
# The US label says metformin; the Chinese name stands beside it.
get-ready-medicines-metformin = 如果您在服用metformin（二甲雙胍），或者有腎臟病，請告訴醫護人員。大多數人可以繼續服用metformin。由醫護人員來決定。

## get-ready/tell-us
get-ready-tell-us = 請把健康情況告訴醫護人員
get-ready-tell-us-lead = **檢查前**，請把這些情況告訴醫護人員：
get-ready-tell-us-baby = 懷孕（不確定也要說），或正在餵母乳
get-ready-tell-us-allergies = 任何過敏，或以前對[顯影劑](contrast-dye)有過不良反應
# 氣喘 in Taiwan, 哮喘 in Hong Kong.
get-ready-tell-us-illness = 氣喘（哮喘）、糖尿病或腎臟病
get-ready-tell-us-x-rays = 以前做過的[X光](x-ray)檢查

## get-ready/day
get-ready-day = 為檢查那天做好安排
get-ready-day-lead = 為了讓當天輕鬆順利：
get-ready-day-jewelry = 把首飾留在家裡
get-ready-day-bring = 帶一張清單，寫明您用的藥和過敏情況
get-ready-day-company = 問清楚誰可以陪您進去
get-ready-day-ask = 如果不確定，請詢問醫護人員
