### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = 私のリスト
list-count = 私のリスト：{ $count }
list-count-spoken =
    { $count ->
        [0] リストには何もありません。
       *[other] リストに{ $count }件あります。
    }
list-add = リストに入れる：{ $statement }
list-tell = 伝えたいこと
list-ask = 聞きたいこと
list-for-team = { $language }（スタッフ用）
list-empty = リストには何もありません。「伝える・聞く」に触れて選んでください。
list-note = この画面を医療スタッフに見せてください。問診票や同意書ではありません。この機械には何も残りません。
list-unwell = 今すぐスタッフに伝えてください
list-unwell-note = この機械は人を呼びません。いちばん近くのスタッフに声をかけるか、手をあげてください。
list-others-hear = ほかの人に聞こえるかもしれません
list-others-hear-note = リストをスピーカーで読み上げます。
list-go-on = 続ける
list-not-now = 今はやめる
