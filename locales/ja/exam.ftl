### The question "Which exam?" after the language, and its answers.

exam-title = 今日はどの検査を受けますか？
exam-other = ほかの検査
exam-unsure = わかりません
exam-unsure-hint = 全部見ます。検査はあとで選べます。
exam-note = わからないときは、どの検査か医療スタッフに聞いてください。選んだことは残りません。
exam-swallow = 飲み込み・胃の検査
exam-swallow-hint = バリウムを飲みます
exam-bowel = 大腸の検査
exam-bowel-hint = 注腸バリウム検査
exam-heart = 心臓の検査
exam-heart-hint = 心臓カテーテル検査
exam-tube = カテーテル・ステント
exam-tube-hint = 細い管を入れます
exam-bone = 骨・関節
exam-bone-hint = X線を見て行う手術や針の処置
exam-womb = 子宮の検査
exam-womb-hint = 子宮卵管造影検査（HSG）
home-exam-swallow = 飲み込み・胃の検査を受ける方へ
home-exam-bowel = 大腸の検査を受ける方へ
home-exam-heart = 心臓の検査を受ける方へ
home-exam-tube = カテーテル・ステントを入れる方へ
home-exam-bone = 骨・関節の検査を受ける方へ
home-exam-womb = 子宮の検査を受ける方へ
