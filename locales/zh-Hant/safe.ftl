# Topic: safe
safe-title = 安全嗎？
safe-hint = X光、顯影劑和您

## safe/pregnant
safe-pregnant = 如果可能懷孕，請告訴醫護人員
safe-pregnant-tell = [X光](x-ray)可能會傷害胎兒。如果您懷孕了，或覺得自己可能懷孕了，請在檢查開始**之前**告訴醫護人員。
safe-pregnant-next = 醫護人員可能會延後檢查，或選擇別的檢查。如果您需要這項檢查，仍然有可能做。

## safe/womb-pregnant
safe-womb-pregnant = 懷孕了就不能做這項檢查
safe-womb-pregnant-harm = [X光](x-ray)可能會傷害胎兒。
safe-womb-pregnant-tell = 您懷孕了，或可能懷孕了嗎？請在檢查開始**之前**告訴醫護人員。如果是，檢查必須延後。
safe-womb-pregnant-infection = 子宮、輸卵管或陰道有感染嗎？也請告訴醫護人員。要先治療感染。

## safe/little-risk
safe-little-risk = 對大多數人來說，風險很小
safe-little-risk-risk = [X光透視](fluoroscopy)會用到[輻射](radiation)。對大多數人來說，一般不認為這項檢查有害。
safe-little-risk-harm = 它可能稍微增加以後得癌症的機會。做一次檢查，這個機會很小。
safe-little-risk-good = 如果您需要這項檢查，它對您的好處應該大於壞處。

## safe/how-much
safe-how-much = 有些檢查的輻射比其他檢查多
safe-how-much-nature = 我們都會接受來自大自然的[輻射](radiation)。大自然要這麼久，才給您和一次檢查一樣多的量：
safe-how-much-chest = 胸部X光：大約2或3天
safe-how-much-swallow = 吞鋇檢查（食道攝影）：大約4個月
# Upper GI: 上消化道攝影 in Taiwan, 鋇餐 in Hong Kong.
safe-how-much-upper = 胃部檢查（上消化道攝影、鋇餐）：大約2年
safe-how-much-womb = 子宮檢查：大約5到10個月
safe-how-much-heart = 心臟檢查：大約2到3年
safe-how-much-enema = 鋇劑灌腸檢查：大約2到3年
safe-how-much-stent = 心臟支架：大約5年
safe-how-much-yours = 您的可能更少，也可能更多。請問清楚是多少。

## safe/how-much-more
safe-how-much-more = 心臟檢查和支架用的輻射較多
safe-how-much-more-nature = 大自然要用這麼長的時間，才給您一樣多的[輻射](radiation)：
safe-how-much-more-heart = 心臟檢查：大約2到3年
safe-how-much-more-stent = 心臟支架：大約5年
safe-how-much-more-yours = 這些都是一般的量。您的可能少很多，也可能多很多。請問您的醫生：「我會接受多少？」

## safe/ask-how-much
safe-ask-how-much = 請問清楚您會接受多少輻射
safe-ask-how-much-nature = 我們每天都會接受來自大自然的[輻射](radiation)。檢查會再多給您一些。
safe-ask-how-much-depends = 您接受多少，要看做的檢查和您的身體。
safe-ask-how-much-ask = 請這樣問：「我會接受多少？你們怎樣讓它保持很低？」

## safe/past-x-rays
safe-past-x-rays = 請談談您做過的所有X光檢查
safe-past-x-rays-linked = 風險可能和您做過多少次[X光](x-ray)檢查有關。
safe-past-x-rays-talk = 請告訴您的醫生您做過的所有X光檢查。帶一張清單會有幫助。
safe-past-x-rays-need = 以前做過X光檢查，需要的檢查還是要做。

## safe/dye-allergy
safe-dye-allergy = 請告訴醫護人員您的過敏情況
safe-dye-allergy-risk = [顯影劑](contrast-dye)可能引起[過敏反應](allergic-reaction)。風險很小。
safe-dye-allergy-lead = **檢查前**，如果您有以下任何一種情況，請告訴醫護人員：
safe-dye-allergy-past = 以前對顯影劑（例如含碘的）有過不良反應（這一點最重要）
safe-dye-allergy-any = 任何其他過敏，例如對蝦、蟹、貝類過敏
safe-dye-allergy-asthma = 氣喘（哮喘）

## safe/long-exams
safe-long-exams = 長時間檢查，極少數會使皮膚發紅
safe-long-exams-skin = 在極少數情況下，長時間的檢查可能會使皮膚發紅或灼傷。
safe-long-exams-later = 可能過幾個星期才看得出來，常在背上。請問清楚您這次檢查時間長不長。
safe-long-exams-call = { $phone ->
    [none] 皮膚發紅或疼痛嗎？請打電話給醫護人員。
   *[other] 皮膚發紅或疼痛嗎？請撥打{ $phone }找醫護人員。
}
