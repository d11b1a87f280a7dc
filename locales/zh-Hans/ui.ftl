### The words of the frame: buttons, hints, questions of the program itself.
### For translators: keep button words short (a button holds about 6 Chinese characters).

# Title of the window and heading of the home screen.
home-title = 您的X光透视检查
home-notice = 这里只是一般信息，不能代替医护人员给您的建议。
# For a translation: neither a health professional nor a qualified translator has reviewed it yet.
home-draft = 这些文字还没有经过专业医务人员的审核。如果不确定，请询问医护人员。
own-card = 这一页是{ $clinic }写的。

# A greeting, one word or two.
languages-title = 请点选您的语言
# Shown where a nurse and a patient choose the language to stand beside the first one.
languages-second-title = 请选择第二种语言
languages-more = 更多语言
welcome-touch = 触摸屏幕开始

button-home = 首页
# Back and Next stand at the two sides of the place ("page 5 of 8").
button-back = 上一页
button-next = 下一页
# $topic: the title of the topic that comes next.
button-next-topic = 接下来：{ $topic }
# Opens the panel with text size and colors.
button-display = 显示设置
button-close = 关闭
# Two controls beside words that do not fit: they move the words up and down.
button-up = 向上
button-down = 向下
button-words = 词语解释
button-about = 关于本指南
# Spoken name of the button that shows the language's own name.
button-language = 语言：{ $language }

# Where the reader is: card 5 of 8.
place = 第{ $number }页，共{ $total }页
place-step = 第{ $number }步，共{ $total }步

words-title = 词语解释
about-title = 关于本指南
about-sources = 资料来源

display-title = 显示设置
display-text-size = 文字大小
# Spoken name of one of the five buttons. $step: 1 (smallest) to 5 (largest).
display-sample = 文
display-text-size-step = 文字大小：第{ $step }级，共5级
display-colors = 颜色
# Three color themes: dark on light paper, light on dark, yellow and white on black.
display-paper = 浅色
display-night = 夜间
display-contrast = 高对比
display-two-languages = 两种语言
# Two languages: not in use.
display-off = 不用
display-choose = 选择
# The drawn movies on the cards (not the pictures of the exam).
display-moving-pictures = 动画
display-play = 播放
display-hold-still = 静止
display-touch = 触摸
display-touch-usual = 普通
display-hands-shake = 我的手会抖

# Not 您还在吗: it could sound like "are you still alive?".
idle-title = 您还在看吗？
# $seconds: whole seconds left. Chinese has one plural category.
idle-count = { $seconds ->
   *[other] { $seconds }秒后，屏幕会从头开始。
}
idle-stay = 我还在看
idle-leave = 从头开始

# The control of a film.
button-play = 播放
button-pause = 暂停
# Spoken name of the bar that a finger pulls to see another moment of a film.
film-bar = 动画播放位置

# A ruler under the bars of radiation: what nature gives in one year, in two, in three.
dose-years = { $years ->
   *[other] { $years }年
}
dose-background = 自然辐射，1年
