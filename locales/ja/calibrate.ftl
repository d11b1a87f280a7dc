### For the staff: measures the screen. The words between quotation marks are those of calibrate-smaller and calibrate-larger.

calibrate-title = この画面の大きさを測る
calibrate-card = 銀行のカードを画面に平らに当ててください。カードの上の角を、枠の角に合わせてください。
calibrate-drag = 枠がカードと同じ大きさになるまで、つまみを動かすか、「小さく」「大きく」を押してください。
calibrate-copy = 次に、この行を設定ファイルに写してください。画面の幅が何ミリメートルかを示します。
calibrate-distance = 読む人の目から画面までの距離も測ってください。何ミリメートルかを、この行に書いてください。
calibrate-window = プログラムが画面いっぱいに出ているとき（--kiosk）だけ、数字は正確です。
calibrate-box = 銀行のカードと同じ大きさの枠
calibrate-smaller = 小さく
calibrate-larger = 大きく
calibrate-done = 完了
