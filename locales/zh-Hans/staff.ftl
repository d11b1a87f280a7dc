### What the staff sees behind the PIN, and what shows while the kiosk is being started again.
### For translators: keep button words short (a button holds about 12 letters).

# Shows alone on the screen while the program is being started again after a fault.
one-moment = 请稍等

# Title of the panel for the staff, and of the pad where they enter their PIN.
staff-title = 工作人员专用
staff-pin = 请输入密码
# Read aloud instead of the digits. $count: how many digits have been entered, 0 to 12.
staff-digits = 已输入位数：{ $count }
# Buttons of the pad: takes the last digit back; checks the PIN.
staff-erase = 删除
staff-enter = 确定
staff-checking = 正在检查
staff-wrong = 密码不正确
# After a wrong PIN the pad waits. $seconds: whole seconds left.
staff-wait = 请等待：{ $seconds } 秒
# Buttons of the panel.
staff-quit = 退出
staff-restart = 重新启动
staff-quit-ask = 要退出程序吗？退出后，要等有人重新启动才能使用。
staff-measure = 测量屏幕
# Heading over one button for each language. It can be turned off until the next start.
staff-languages = 重新启动前显示的语言
# Heading over the state of the program.
staff-state = 状态
staff-version = 版本 { $version }
staff-running = 已运行 { $minutes } 分钟
staff-memory = 内存：{ $megabytes } MB
# How often the program had to be started again after a fault.
staff-restarts = 重新启动次数：{ $count }
# Heading over the last lines of the log, which are in English.
staff-log = 最近的记录
staff-log-empty = 没有记录
