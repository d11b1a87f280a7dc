### The words of the frame: buttons, hints, questions of the program itself.
### Keep button words short (about 7 characters).

home-title = これから受けるX線透視検査
home-notice = 一般的な情報です。医療スタッフの助言に代わるものではありません。
home-draft = この文章は、医療の専門家の確認をまだ受けていません。わからないときは、医療スタッフに聞いてください。
own-card = このページは{ $clinic }が書きました。

languages-title = 言語を選んでください
languages-second-title = 2つ目の言語を選んでください
languages-more = ほかの言語
welcome-touch = 画面に触れると始まります

button-home = 最初の画面
button-back = 前へ
button-next = 次へ
button-next-topic = 次：{ $topic }
button-display = 文字と色
button-close = 閉じる
button-up = 上へ
button-down = 下へ
button-words = 用語の説明
button-about = この案内について
button-language = 言語：{ $language }

place = { $number }／{ $total }ページ
place-step = { $total }段階中{ $number }段階目

words-title = 用語の説明
about-title = この案内について
about-sources = 出典

display-title = 文字と色
display-text-size = 文字の大きさ
display-sample = あ
display-text-size-step = 文字の大きさ：5段階中{ $step }
display-colors = 色
# Paper: dark letters on a light ground.
display-paper = 明るい
display-night = 暗い
display-contrast = くっきり
display-two-languages = 2つの言語
display-off = 使わない
display-choose = 選ぶ
display-moving-pictures = アニメーション
display-play = 動かす
display-hold-still = 止めておく
display-touch = 触れ方
display-touch-usual = ふつう
display-hands-shake = 手がふるえる

idle-title = まだご覧になっていますか？
idle-count = { $seconds ->
   *[other] あと{ $seconds }秒で、最初の画面に戻ります。
}
idle-stay = まだ見ています
idle-leave = 最初に戻る

button-play = 再生
button-pause = 一時停止
film-bar = 動画の再生位置

dose-years = { $years ->
   *[other] { $years }年
}
dose-background = 自然から、1年分
