# Topic: safe
safe-title = 安全嗎？
safe-hint = X光、顯影劑和您

## safe/pregnant
safe-pregnant = 如果可能懷孕，請告訴醫護人員
safe-pregnant-tell = [X光](x-ray)可能會傷害胎兒。如果您懷孕了，或覺得自己可能懷孕了，請在檢查開始**之前**告訴醫護人員。
safe-pregnant-next = 醫護人員可能會延後檢查，或選擇別的檢查。如果您需要這項檢查，仍然有可能做。

## safe/little-risk
safe-little-risk = 對大多數人來說，風險很小
safe-little-risk-risk = [X光透視](fluoroscopy)會用到[輻射](radiation)。對大多數人來說，一般不認為這項檢查有害。
safe-little-risk-dose = 您接受多少輻射，要看做的是什麼檢查。請詢問您的醫生：「我會接受多少輻射？」

## safe/how-much
safe-how-much = 有些檢查的輻射比其他檢查多
safe-how-much-lead = 我們每天都會接受來自大自然的[輻射](radiation)。做一次檢查的輻射，大約等於這麼長時間的自然輻射：
safe-how-much-chest = 胸部X光：大約2到3天
safe-how-much-swallow = 吞鋇檢查：大約4個月
# Upper GI: 上消化道攝影 in Taiwan, 鋇餐 in Hong Kong.
safe-how-much-upper = 胃部檢查（上消化道攝影、鋇餐）：大約2年
safe-how-much-enema = 鋇劑灌腸檢查：大約2到3年

## safe/past-x-rays
safe-past-x-rays = 請談談您做過的所有X光檢查
safe-past-x-rays-adds = [X光](x-ray)的風險可能會隨著時間累積。
safe-past-x-rays-talk = 請告訴您的醫生您做過的所有X光檢查。帶一張清單會有幫助。

## safe/dye-allergy
safe-dye-allergy = 請告訴醫護人員您的過敏情況
safe-dye-allergy-risk = 使用[顯影劑](contrast-dye)，有很小的風險會發生[過敏反應](allergic-reaction)。
safe-dye-allergy-lead = **檢查前**，如果您有以下任何一種情況，請告訴醫護人員：
safe-dye-allergy-past = 以前對顯影劑有過不良反應（這一點最重要）
safe-dye-allergy-allergy = 任何過敏，例如對碘過敏，或對蝦、蟹、貝類過敏

## safe/long-exams
safe-long-exams = 長時間的檢查，極少數會使皮膚發紅
safe-long-exams-skin = 在極少數情況下，長時間的檢查可能會使皮膚發紅或灼傷。
safe-long-exams-tell = 如果您發現皮膚有這種情況，請告訴醫護人員。任何風險，您都可以問他們。
