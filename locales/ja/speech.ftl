### Listen, and the speech mode for people who cannot see. The speech-* messages are only heard.

button-listen = 音声で聞く
listen-all = 全部読み上げる
listen-repeat = もう一度
listen-next = とばす
listen-stop = やめる
listen-softer = 音を小さく
listen-louder = 音を大きく
listen-pace = 速さ：{ $pace }
listen-slow = ゆっくり
listen-usual = ふつう
listen-fast = 速め
listen-no-service = 今は、この機械から音声が出ません。
listen-no-voice = この機械には、まだ日本語の音声がありません。
listen-ask = 医療スタッフに、読んでくれるように頼んでください。
listen-larger = 文字を大きく

speech-on = 音声が出ます。
speech-off = 音声を止めました。
speech-keys = 下矢印キーで先を読みます。上矢印キーで前に戻ります。左矢印キーと右矢印キーで、ボタンからボタンへ移ります。エンターキーで、ボタンを押します。エンターキーを長押しすると、音声が止まります。エフ7キーで、画面が暗くなります。
speech-welcome = 日本語で使うときは、矢印キーで「日本語」を探してください。それから、エンターキーを押してください。
speech-button = ボタン
speech-choice = 選択肢
speech-chosen = 選択済み
speech-check-box = チェックボックス
speech-checked = チェックあり
speech-not-checked = チェックなし
speech-not-chosen = 選択されていません
speech-link = 説明のある言葉
speech-heading = 見出し
speech-picture = 絵
speech-slider = 調節バー
speech-percent = { $percent }パーセント
speech-place = { $total }ページ中{ $number }ページ目
speech-parts = この画面の項目：{ $count }個
speech-volume = 音量：{ $percent }パーセント

speech-group = 音
speech-darken = 画面を暗く
speech-dark = 画面を暗くしました。
speech-light = 画面がまた見えます。
speech-touch = 触れると画面が見えます
