### The words of the frame: buttons, hints, questions of the program itself.
### Keep button words short (about 6 Chinese characters).

home-title = 您的X光透視檢查
home-notice = 這裡只是一般資訊，不能取代醫護人員給您的建議。
home-draft = 還沒有醫護專業人員審核過這些文字。如果不確定，請詢問醫護人員。
own-card = 這一頁是{ $clinic }寫的。

languages-title = 請點選您的語言
languages-second-title = 請選擇第二種語言
languages-more = 更多語言
welcome-touch = 輕觸螢幕，即可開始

button-home = 首頁
# Back and Next stand at the two sides of the place ("page 5 of 8").
button-back = 上一頁
button-next = 下一頁
button-next-topic = 接下來：{ $topic }
button-display = 顯示設定
button-close = 關閉
button-up = 向上
button-down = 向下
button-words = 詞語解釋
button-about = 關於本指南
button-language = 語言：{ $language }

place = 第{ $number }頁，共{ $total }頁
place-step = 第{ $number }步，共{ $total }步

words-title = 詞語解釋
about-title = 關於本指南
about-sources = 資料來源

display-title = 顯示設定
display-text-size = 文字大小
display-sample = 文
display-text-size-step = 文字大小：第{ $step }級，共5級
display-colors = 顏色
# Paper: dark on light. 紙張 would sound like real paper.
display-paper = 淺色
display-night = 夜間
display-contrast = 高對比
display-two-languages = 兩種語言
display-off = 不用
display-choose = 選擇
display-moving-pictures = 動畫
display-play = 播放
display-hold-still = 靜止
display-touch = 觸控
display-touch-usual = 一般
display-hands-shake = 我的手會抖

# Not 您還在嗎: it could sound like "are you still alive?".
idle-title = 您還在看嗎？
idle-count = { $seconds ->
   *[other] { $seconds }秒後，畫面會從頭開始。
}
idle-stay = 我還在看
idle-leave = 從頭開始

button-play = 播放
button-pause = 暫停
film-bar = 動畫播放位置

dose-years = { $years ->
   *[other] { $years }年
}
dose-background = 自然輻射，1年
