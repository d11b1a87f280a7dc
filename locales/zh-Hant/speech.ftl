### Listen, and the speech mode for people who cannot see. The speech-* messages are only heard.

button-listen = 朗讀
listen-all = 全部讀給我聽
listen-repeat = 重聽
listen-next = 跳過
listen-stop = 停止
listen-softer = 小聲一點
listen-louder = 大聲一點
listen-pace = 速度：{ $pace }
listen-slow = 慢
listen-usual = 正常
listen-fast = 快
listen-no-service = 這台機器現在無法朗讀。
listen-no-voice = 這台機器還沒有中文語音。
listen-ask = 請醫護人員讀給您聽。
listen-larger = 放大文字

speech-on = 語音已打開。
speech-off = 語音已關閉。
speech-keys = 按向下鍵繼續讀，按向上鍵往回讀。按向左鍵和向右鍵，在按鈕之間移動。按Enter鍵，就是按下按鈕。按住Enter鍵，會關閉語音。按F7鍵，螢幕會變黑。
speech-welcome = 如果要用中文，請用方向鍵找到「中文（繁體）」，然後按Enter鍵。
speech-button = 按鈕
speech-choice = 選項
speech-chosen = 已選擇
speech-check-box = 核取方塊
speech-checked = 已勾選
speech-not-checked = 未勾選
speech-not-chosen = 沒有選擇
speech-link = 有解釋的詞語
speech-heading = 標題
speech-picture = 圖片
speech-slider = 滑桿
speech-percent = 百分之{ $percent }
speech-place = 第{ $number }頁，共{ $total }頁
speech-parts = 這個畫面有{ $count }個部分
speech-volume = 音量：百分之{ $percent }

speech-group = 聲音
speech-darken = 螢幕變黑
speech-dark = 螢幕已經變黑。
speech-light = 螢幕已經恢復。
speech-touch = 輕觸即可看到畫面
