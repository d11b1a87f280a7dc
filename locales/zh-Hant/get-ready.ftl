# Topic: get-ready
get-ready-title = 檢查前的準備
get-ready-hint = 檢查前要做什麼

## get-ready/depends
get-ready-depends = 怎樣準備，要看您做什麼檢查
get-ready-depends-nothing = 有些檢查，您不需要做特別的準備。
get-ready-depends-something = 另一些檢查，您可能需要在一段時間內不吃東西、不喝東西，或停用某些藥。
get-ready-depends-told = 您的醫生會告訴您該怎麼做。不確定嗎？請打電話問清楚。

## get-ready/food
get-ready-food-stop = 詢問何時停止吃喝
get-ready-food-team = 醫護人員會告訴您要不要停止吃東西**和**喝東西，以及什麼時候停。這叫做[禁食禁水](fast)。
get-ready-food-team-bowel = 醫護人員會告訴您什麼時候停止吃東西，以及清澈的液體（例如水）可以喝到**什麼時候**。之後什麼都不能喝。這叫做[禁食禁水](fast)。
get-ready-food-why = 有些檢查，胃必須是空的，影像才清楚。
get-ready-food-why-swallow = 為了影像清楚，胃常常必須是空的。
get-ready-food-why-sedative = 胃是空的，用[鎮靜劑](sedative)比較安全。
get-ready-food-needle = 如果要把針放進關節：常常可以照常吃喝。請先問一下。
get-ready-food-sip = 請這樣問：「我可以喝水嗎？可以用一小口水吃藥嗎？」
get-ready-food-sip-bowel = 請這樣問：「我可以用一小口水吃藥嗎？」
get-ready-food-sugar = 如果有糖尿病，請詢問血糖太低怎麼辦。

## get-ready/bowel-prep
get-ready-bowel-prep = 做鋇劑灌腸前，先把腸道清空
get-ready-bowel-prep-why = 腸道必須是空的，影像才清楚。
get-ready-bowel-prep-lead = 醫護人員給您的說明單會寫：
get-ready-bowel-prep-liquids = 什麼時候只能喝清澈的液體，例如水
get-ready-bowel-prep-laxative = 什麼時候吃瀉藥（用來清空腸道）
get-ready-bowel-prep-first = 有腎臟病、心臟病或糖尿病嗎？請先問清楚。

## get-ready/medicines
get-ready-medicines = 用藥的事，請先問清楚
get-ready-medicines-never = **請不要自行停用任何藥。**請先問您的[醫生](provider)：
get-ready-medicines-thinners = 抗凝血藥（薄血藥）
get-ready-medicines-diabetes = 胰島素或糖尿病藥（如果不能吃東西）
get-ready-medicines-metformin-dye = Metformin（二甲雙胍）：問清楚要不要停兩天
get-ready-medicines-others = 其他所有的藥
get-ready-medicines-why = 有些藥會讓您更容易流血。有些藥停了不安全。

## get-ready/tell-us
get-ready-tell-us = 請把健康情況告訴醫護人員
get-ready-tell-us-lead = **檢查前**，請把這些情況告訴醫護人員：
get-ready-tell-us-baby = 懷孕（不確定也要說），或正在餵母乳
get-ready-tell-us-reaction = 氣喘（哮喘）、任何過敏，或以前對[顯影劑](contrast-dye)有過不良反應
get-ready-tell-us-organs = 糖尿病，或腎臟、心臟、甲狀腺的病
get-ready-tell-us-bleeding = 容易流血，或在用抗凝血藥（薄血藥）
get-ready-tell-us-why = 這有助於維護您的安全。

## get-ready/tell-us-more
get-ready-tell-us-more = 這些也請告訴醫護人員
get-ready-tell-us-more-lead = **檢查前**，請把這些情況告訴醫護人員：
get-ready-tell-us-more-swallowing = 吞嚥困難，或容易嗆到
get-ready-tell-us-more-bowel = 最近腸道阻塞過，或腸道動過手術
get-ready-tell-us-more-stand = 站立、轉身或平躺有困難
get-ready-tell-us-more-infection = 發燒或感染
get-ready-tell-us-more-metal = 體內有心律調節器（起搏器）或金屬
get-ready-tell-us-more-x-rays = 以前做過的[X光](x-ray)檢查

## get-ready/womb-when
get-ready-womb-when = 子宮檢查在月經之後做
get-ready-womb-when-days = 在月經結束後的幾天內做。醫護人員會告訴您日期。
get-ready-womb-when-must = 懷孕了就不能做。可能會先驗孕。
get-ready-womb-when-sex = 檢查前的性行為，請照說明單上寫的做。

## get-ready/womb-before
get-ready-womb-before = 請問止痛藥的事
get-ready-womb-before-pain = 絞痛很常見。請問清楚檢查前該不該吃止痛藥。還有：
get-ready-womb-before-pad = 帶一片衛生棉（衛生巾），回家時用
get-ready-womb-before-toilet = 先上廁所
get-ready-womb-before-who = 問清楚誰會在房間裡

## get-ready/day
get-ready-day = 為檢查那天做好安排
get-ready-day-lead = 為了讓當天輕鬆順利：
get-ready-day-jewelry = 把首飾留在家裡（金屬會擋住部分影像）
get-ready-day-bring = 帶一張清單，寫明您用的藥和過敏情況
get-ready-day-company = 問清楚誰可以陪您進去
get-ready-day-ride = 先安排接送：用過[鎮靜劑](sedative)後，必須由成年人送您回家

## get-ready/child
get-ready-child = 是您的孩子要做檢查嗎？
get-ready-child-stay = 父母通常可以有一人陪著。請問醫護人員。
get-ready-child-apron = 陪著的人要穿[鉛圍裙](lead-apron)。如果您懷孕或可能懷孕，必須由另一位成年人陪著。
get-ready-child-bring = 帶孩子喜歡的玩具和杯子。
