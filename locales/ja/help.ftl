### The list of keys: each key as it stands on a keyboard in the US, and what it does. Keep the names of keys short.

help-title = 使えるキー
help-open = キーの説明

help-tab = Tab、Shift + Tab
help-tab-does = 次か前のボタンに移る
help-arrows = 矢印キー
help-arrows-does = その方向のいちばん近いボタンに移る
help-enter = EnterまたはSpace
help-enter-does = ボタンを押す
help-escape = Esc
help-escape-does = パネルを閉じる、または戻る
help-home = Home
help-home-does = テーマの一覧に移る
help-page = Page Up、Page Down
help-page-does = 長い文章を上下に動かす
help-help = F1または?
help-help-does = この一覧を開く、閉じる
help-speech = Enterを長押し、またはF8
help-speech-does = 音声を出す、止める
help-dark = F7
help-dark-does = 音声が出ているとき、画面を暗くする
