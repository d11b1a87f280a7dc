### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

help-title = آپ یہ کلیدیں دبا سکتے ہیں
help-open = کلیدوں کی مدد

help-tab = Tab، Shift + Tab
help-tab-does = اگلے یا پچھلے بٹن پر جائیں
help-arrows = تیر والی کلیدیں
help-arrows-does = اس طرف کے سب سے قریبی بٹن پر جائیں
help-enter = Enter یا Space
help-enter-does = بٹن دبائیں
help-escape = Escape
help-escape-does = کھلا خانہ بند کریں یا پیچھے جائیں
help-home = Home
help-home-does = موضوعات پر جائیں
help-page = Page Up، Page Down
help-page-does = لمبی تحریر اوپر یا نیچے کریں
help-help = F1 یا ?
help-help-does = یہ فہرست کھولیں یا بند کریں
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = Enter دبائے رکھیں، یا F8
help-speech-does = آواز چالو یا بند کریں
help-dark = F7
help-dark-does = آواز چالو ہو تو اسکرین تاریک کریں
