### The list of keys: each key as it stands on a keyboard in the US, and what it does. Keep the names of keys short.

help-title = 可以使用的按鍵
help-open = 按鍵說明

help-tab = Tab、Shift + Tab
help-tab-does = 移到下一個或上一個按鈕
help-arrows = 方向鍵
help-arrows-does = 移到那個方向最近的按鈕
help-enter = Enter或空白鍵
help-enter-does = 按下按鈕
help-escape = Esc
help-escape-does = 關閉小視窗，或返回
help-home = Home
help-home-does = 前往主題頁
help-page = Page Up、Page Down
help-page-does = 將長文字往上或往下移動
help-help = F1或?
help-help-does = 打開或關閉這份說明
help-speech = 按住Enter，或按F8
help-speech-does = 打開或關閉語音
help-dark = F7
help-dark-does = 語音打開時，讓螢幕變黑
