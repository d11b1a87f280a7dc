list-title = 我的清单
list-count = 我的清单：{ $count }
list-count-spoken =
    { $count ->
        [0] 您的清单是空的。
       *[other] 您的清单上有{ $count }项。
    }
list-add = 加入我的清单：{ $statement }
list-tell = 我想告诉你们
list-ask = 我想问
list-for-team = { $language }，给医护人员看
list-empty = 您的清单是空的。请点“我要说，我要问”来选择。
list-note = 请把这个屏幕给医护人员看。这不是表格，也不是同意书。本机不会保存任何内容。
list-unwell = 请马上告诉医护人员
list-unwell-note = 本机不会呼叫任何人。请告诉离您最近的工作人员，或者举手。
list-others-hear = 别人可能会听到
list-others-hear-note = 清单会通过扬声器大声读出来。
list-go-on = 继续
list-not-now = 暂时不用
