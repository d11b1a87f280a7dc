### “朗读”会读出屏幕上的内容；语音模式供看不见的人使用。

button-listen = 朗读
listen-all = 全部读给我听
listen-repeat = 重读
listen-next = 跳过
listen-stop = 停止
listen-softer = 小声
listen-louder = 大声
listen-pace = 速度：{ $pace }
listen-slow = 慢
listen-usual = 正常
listen-fast = 快
listen-no-service = 本机现在无法朗读。
listen-no-voice = 本机还没有中文语音。
listen-ask = 请让医护人员读给您听。
listen-larger = 放大文字

speech-on = 语音已打开。
speech-off = 语音已关闭。
speech-keys = 按向下键继续读，按向上键往回读。向左键和向右键在按钮之间移动。回车键按下按钮。长按回车键关闭语音。F7键让屏幕变黑。
speech-welcome = 要用中文，请用方向键找到简体中文，然后按回车键。
speech-button = 按钮
speech-choice = 选项
speech-chosen = 已选
speech-check-box = 复选框
speech-checked = 已勾选
speech-not-checked = 未勾选
speech-not-chosen = 未选
speech-link = 有解释的词语
speech-heading = 标题
speech-picture = 图片
speech-slider = 滑动条
speech-percent = 百分之{ $percent }
speech-place = 第{ $number }页，共{ $total }页
speech-parts = 本页共有{ $count }项
speech-volume = 音量：百分之{ $percent }

speech-group = 声音
speech-darken = 黑屏
speech-dark = 屏幕已变黑。
speech-light = 屏幕已恢复。
speech-touch = 触摸屏幕即可恢复显示
