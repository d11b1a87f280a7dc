### For the staff: measures the screen. The words between quotation marks are those of calibrate-smaller and calibrate-larger.

calibrate-title = 測量這個螢幕
calibrate-card = 請拿一張提款卡（銀行卡）平貼在螢幕上，讓卡片上方的角對準方框的角。
calibrate-drag = 拖曳控制點，或按「縮小」和「放大」，直到方框和卡片一樣大。
calibrate-copy = 然後把這一行複製到設定檔。這一行說明螢幕的寬度是多少毫米（公釐）。
calibrate-distance = 也請測量閱讀者的眼睛到螢幕的距離，把毫米數寫在這一行。
calibrate-window = 程式占滿整個螢幕時（--kiosk），這個數字才準確。
calibrate-box = 和提款卡（銀行卡）一樣大的方框
calibrate-smaller = 縮小
calibrate-larger = 放大
calibrate-done = 完成
