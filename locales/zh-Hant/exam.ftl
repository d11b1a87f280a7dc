### The question "Which exam?" after the language, and its answers.

exam-title = 您來做哪一種檢查？
exam-other = 其他檢查
exam-unsure = 我不確定
exam-unsure-hint = 全部給我看。您可以稍後再選檢查。
exam-note = 不確定嗎？請問醫護人員您要做哪一種檢查。您的選擇不會保留。
exam-swallow = 吞嚥或胃部檢查
exam-swallow-hint = 您要喝鋇劑
exam-bowel = 大腸檢查
exam-bowel-hint = 鋇劑灌腸
exam-heart = 心臟檢查
exam-heart-hint = 心導管檢查
exam-tube = 導管或支架
exam-tube-hint = 放一根細小的管子
exam-bone = 骨骼或關節
exam-bone-hint = X光引導下做手術，或用針刺入關節
exam-womb = 子宮檢查
exam-womb-hint = 子宮輸卵管攝影（HSG）
home-exam-swallow = 您的吞嚥或胃部檢查
home-exam-bowel = 您的大腸檢查
home-exam-heart = 您的心臟檢查
home-exam-tube = 您的導管或支架
home-exam-bone = 您的骨骼或關節檢查
home-exam-womb = 您的子宮檢查
