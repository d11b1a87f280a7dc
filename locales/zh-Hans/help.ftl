### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

# Heading of the list.
help-title = 您可以使用的按键
# The control on "About this guide" that opens the list.
help-open = 按键说明

help-tab = Tab、Shift + Tab
help-tab-does = 到下一个或上一个按钮
help-arrows = 方向键
help-arrows-does = 到那个方向最近的按钮
help-enter = Enter 或空格键
help-enter-does = 按下按钮
help-escape = Escape
help-escape-does = 关闭小窗口，或回到上一页
help-home = Home
help-home-does = 回到主题页
help-page = Page Up、Page Down
help-page-does = 上下移动较长的文字
help-help = F1 或 ?
help-help-does = 打开或关闭这个列表
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = 按住 Enter，或按 F8
help-speech-does = 打开或关闭语音
help-dark = F7
help-dark-does = 语音打开时，让屏幕变暗
