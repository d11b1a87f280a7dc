# Names and descriptions of the films: for Listen, screen readers and paper.
# Name: at most 16 characters; description: about 75; the two captions: at most 12.

film-moves = X光電影裡的吞嚥
film-moves-description = 左邊是一張靜止不動的X光影像。右邊是一部電影：白色的飲料沿著食道往下，進入胃裡。您能看到它在動。
film-moves-still = X光：一張照片
film-moves-moving = X光透視：一部電影
film-swallow-enema = 鋇劑流過您的身體
film-swallow-enema-description = 首先，鋇劑從嘴裡到胃裡，由食道的一陣波動推著往下走。然後，鋇劑從大腸的末端充滿大腸。醫護人員可以看到每個部位。
film-heart = 心臟裡的血流
film-heart-description = 心臟在跳動。一根細管沿著動脈往上移動。顯影劑充滿心臟本身的動脈，然後被沖走。這能顯示血液怎樣流動。
film-catheter-stent = 支架撐開血管
film-catheter-stent-description = 血管有一處狹窄。一個小氣球在那裡把支架撐開。小氣球取出來，支架留下，血液又可以流過了。
film-bones = 修復骨折
film-bones-description = 斷了的骨頭被移回原位。然後，一步一步裝上金屬零件，把它固定住。每一步，醫護人員都在看。
film-hysterosalpingogram = 顯影劑顯示子宮和輸卵管
film-hysterosalpingogram-description = 顯影劑充滿子宮，再充滿兩條細細的輸卵管。在輸卵管的末端，顯影劑流了出來。這顯示輸卵管是通的。
film-pictures = 醫護人員看到的畫面
film-pictures-description = 醫護人員的螢幕上顯示一個胃。白色的鋇劑充滿了胃，醫護人員觀看胃怎樣活動。
