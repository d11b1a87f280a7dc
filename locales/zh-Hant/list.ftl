### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = 我的清單
list-count = 我的清單：{ $count }
list-count-spoken =
    { $count ->
        [0] 您的清單是空的。
       *[other] 您的清單上有{ $count }項。
    }
list-add = 加入我的清單：{ $statement }
list-tell = 我想告訴你們
list-ask = 我想問
list-for-team = { $language }，給醫護人員看
list-empty = 您的清單是空的。請點「我要說、我要問」來選擇。
list-note = 請把這個畫面給醫護人員看。這不是表格，也不是同意書。這台機器不會保留任何內容。
list-unwell = 請馬上告訴醫護人員
list-unwell-note = 這台機器不會呼叫任何人。請告訴離您最近的工作人員，或舉手。
list-others-hear = 別人可能會聽到
list-others-hear-note = 清單會從喇叭大聲讀出來。
list-go-on = 繼續
list-not-now = 先不要
