### For the staff, behind the PIN. Button words are short.

one-moment = 少しお待ちください

staff-title = スタッフ用
staff-pin = 暗証番号を入力してください
staff-digits = 入力した数字：{ $count }個
staff-erase = 消す
staff-enter = 確定
staff-checking = 確認中
staff-wrong = 暗証番号が違います
staff-wait = あと{ $seconds }秒お待ちください
staff-quit = 終了
staff-restart = 再起動
staff-quit-ask = 終了しますか？だれかが起動するまで使えません。
staff-measure = 画面を測る
staff-languages = 再起動まで表示する言語
staff-state = 状態
staff-version = バージョン{ $version }
staff-running = 動作時間：{ $minutes }分
staff-memory = メモリ：{ $megabytes }MB
staff-restarts = 異常のあとの再起動：{ $count }回
staff-log = ログの最後の数行
staff-log-empty = 記録はありません
