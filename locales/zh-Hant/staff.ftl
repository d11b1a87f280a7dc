### For the staff, behind the PIN. Button words are short.

one-moment = 請稍候

staff-title = 工作人員專用
staff-pin = 請輸入PIN碼
staff-digits = 已輸入{ $count }位數字
staff-erase = 刪除
staff-enter = 確定
staff-checking = 正在核對
staff-wrong = PIN碼不正確
staff-wait = 請等{ $seconds }秒
staff-quit = 結束程式
staff-restart = 重新啟動
staff-quit-ask = 要結束程式嗎？結束後，要有人重新啟動才能再用。
staff-measure = 測量螢幕
staff-languages = 重新啟動前顯示的語言
staff-state = 狀態
staff-version = 版本：{ $version }
staff-running = 已執行{ $minutes }分鐘
staff-memory = 記憶體：{ $megabytes }MB
staff-restarts = 故障後重新啟動：{ $count }次
staff-log = 紀錄的最後幾行
staff-log-empty = 沒有紀錄
