# Topic: what-happens
what-happens-title = 檢查過程
what-happens-hint = 您的檢查，一步一步來

## what-happens/where
what-happens-where = 您會去檢查中心或醫院
what-happens-where-center = 您可能以[門診病人](outpatient)的身分來X光檢查中心。
what-happens-where-hospital = 您也可能在住院期間做這項檢查。

## what-happens/clothes
what-happens-clothes = 您可能要換上檢查服
what-happens-clothes-gown = 您可能需要脫去部分或全部衣服。然後，醫護人員會給您一件檢查服。
what-happens-clothes-help = 換衣服需要幫忙嗎？請找醫護人員。

## what-happens/shield
what-happens-shield = 可能用鉛防護，也可能不用
what-happens-shield-shield = 鉛防護用品或[鉛圍裙](lead-apron)能擋住您不需要的[輻射](radiation)。它可能會蓋在您的下腹部或其他部位上。
what-happens-shield-today = 現在通常不需要用了。如果想多了解，請詢問醫護人員。

## what-happens/comfort
what-happens-comfort = 可能會先給您用藥
what-happens-comfort-medicine = 有些檢查，會給您止痛藥。也可能給您[鎮靜劑](sedative)幫助您放鬆，或兩種都給。
what-happens-comfort-needle = 需要用針刺入[關節](joint)或[動脈](artery)時，可能會給您用這些藥。
what-happens-comfort-tell = 如果您覺得痛或害怕，請告訴醫護人員。

## what-happens/drink
what-happens-drink = 您可能要喝顯影劑
what-happens-drink-drink = 有些檢查，您要喝一種含有[顯影劑](contrast-dye)的液體。[鋇劑](barium)就是其中一種。
what-happens-drink-clearer = 它能讓您身體的一些部位更容易看清楚。

## what-happens/dye
what-happens-dye = 顯影劑也可能用其他方式進入體內
what-happens-dye-lead = 如果您不用喝[顯影劑](contrast-dye)，它可能這樣進入您的體內：
what-happens-dye-iv = 透過[靜脈輸液管（點滴）](iv-line)，進入靜脈
what-happens-dye-enema = 透過[灌腸](enema)，進入直腸（腸的末端）
what-happens-dye-needle = 用針，注入關節
what-happens-dye-womb = 用細管，注入子宮

## what-happens/table
what-happens-table = 醫護人員會在檢查床旁協助您
what-happens-table-lead = 您會躺在X光檢查床上，或站在檢查床前。醫護人員可能會請您：
what-happens-table-turn = 轉動身體
what-happens-table-move = 活動身體的一個部位
what-happens-table-breath = 屏住呼吸一小段時間

## what-happens/catheter
what-happens-catheter = 有些檢查要用導管
what-happens-catheter-numb = 如果您需要用[導管](catheter)，醫護人員會先麻醉要扎針的部位，讓那裡沒有感覺。
# Groin: 鼠蹊 in Taiwan, 腹股溝 in Hong Kong.
what-happens-catheter-needle = 然後，您的醫生會扎針。部位可能是大腿根（鼠蹊、腹股溝）、手腕、手肘或其他地方。

## what-happens/pictures
what-happens-pictures = X光機拍攝動態影像
what-happens-pictures-scanner = 您的醫生或[放射師](technologist)會用[X光機](c-arm)拍攝影像。醫護人員會在螢幕上觀看。
what-happens-pictures-takes = 大約需要：
what-happens-pictures-short = 15到30分鐘（吞嚥或胃部）
what-happens-pictures-longer = 30到60分鐘（大腸或心臟）
what-happens-pictures-hours = 幾個小時（小腸）

## what-happens/feel
what-happens-feel = 您可能會有的感覺
what-happens-feel-barium = 鋇劑：像粉筆的味道、肚子脹、絞痛
what-happens-feel-dye = 顯影劑進入血液：覺得溫熱幾秒鐘
what-happens-feel-needle = 扎針：刺痛一下，然後有壓迫感
what-happens-feel-womb = 子宮檢查：短時間的絞痛
what-happens-feel-tell = 如果發癢、腫起來或呼吸困難，請**馬上**告訴醫護人員。

## what-happens/finish
what-happens-finish = 然後，檢查就結束了
what-happens-finish-catheter = 如果用了[導管](catheter)，您的醫生會把它取出來。醫護人員可能會觀察您一段時間。
what-happens-finish-ask = 離開前，請詢問醫護人員：「我在家要做什麼？需要幫助時，我該打電話給誰？」

## what-happens/swallow-drink
what-happens-swallow-drink = 您小口喝下鋇劑
what-happens-swallow-drink-fizz = 您可能先吞下會產生氣體的顆粒（發泡劑）。請盡量不要打嗝。
what-happens-swallow-drink-drink = 然後小口喝[鋇劑](barium)，這是一種白色的[顯影劑](contrast-dye)。醫護人員會說什麼時候吞下去。
what-happens-swallow-drink-taste = 味道像粉筆。它讓您身體的一些部位更容易看清楚。

## what-happens/swallow-table
what-happens-swallow-table = 您會站立、轉身和躺下
what-happens-swallow-table-stand = 您站在X光檢查床前。之後檢查床可能會放平，讓您躺下。
what-happens-swallow-table-turn = 醫護人員會請您轉身、移動，並短時間屏住呼吸。
what-happens-swallow-table-sit = 如果不能站，請說出來。您可以坐著。

## what-happens/swallow-pictures
what-happens-swallow-pictures = 醫護人員看著您吞嚥
what-happens-swallow-pictures-scanner = 醫生或[放射師](technologist)用X光機拍攝動態影像。
what-happens-swallow-pictures-watch = 他們在螢幕上看著鋇劑往下走。
what-happens-swallow-pictures-press = 可能有人按壓您的肚子，讓鋇劑散開。

## what-happens/swallow-feel
what-happens-swallow-feel = 您可能會覺得肚子脹
what-happens-swallow-feel-full = 您可能會覺得肚子脹，或有點想吐。大多數人不會痛。
what-happens-swallow-feel-tell = 如果嗆到、發癢或呼吸困難，請**馬上**告訴醫護人員。

## what-happens/swallow-long
what-happens-swallow-long = 需要多久
what-happens-swallow-long-short = 吞嚥或胃部檢查大約需要15到30分鐘。
what-happens-swallow-long-long = 小腸檢查需要幾個小時。拍攝之間，您要等一等。
what-happens-swallow-long-home = 之後通常就可以吃喝和回家。請先問一下。

## what-happens/bowel-tube
what-happens-bowel-tube = 為您做鋇劑灌腸
what-happens-bowel-tube-side = 您側躺在X光檢查床上。第一張影像看腸道是不是空的。
what-happens-bowel-tube-tube = 一根小管子放進您的直腸（腸的末端）。這叫做[灌腸](enema)。
what-happens-bowel-tube-balloon = 可能用一個小氣球固定管子。

## what-happens/bowel-fill
what-happens-bowel-fill = 鋇劑充滿您的腸道
what-happens-bowel-fill-barium = [鋇劑](barium)是一種白色的[顯影劑](contrast-dye)，會慢慢流進去。通常也會打進空氣。
what-happens-bowel-fill-clear = 它讓您的腸道更容易看清楚。
what-happens-bowel-fill-feel = 您會覺得肚子脹，可能會絞痛。請慢慢地深呼吸。如果痛，請告訴醫護人員。

## what-happens/bowel-turn
what-happens-bowel-turn = 拍攝時您要轉身
what-happens-bowel-turn-turn = 醫護人員會請您轉身、移動，並短時間屏住呼吸。
what-happens-bowel-turn-tip = 檢查床可能會傾斜。可能有人按壓您的肚子。

## what-happens/bowel-pictures
what-happens-bowel-pictures = 醫護人員看著螢幕
what-happens-bowel-pictures-scanner = 醫生或[放射師](technologist)用X光機拍攝動態影像。
what-happens-bowel-pictures-long = 檢查大約需要30到60分鐘。
what-happens-bowel-pictures-shot = 可能會打一針，讓腸道放鬆。這時請問清楚什麼時候可以開車。

## what-happens/bowel-toilet
what-happens-bowel-toilet = 然後您去上廁所
what-happens-bowel-toilet-out = 大部分鋇劑會流出來，管子也會拿掉。然後您去上廁所。
what-happens-bowel-toilet-last = 之後可能再拍一兩張。
what-happens-bowel-toilet-home = 通常就可以吃喝和回家。請先問一下。

## what-happens/heart-ready
what-happens-heart-ready = 醫護人員幫您放鬆
what-happens-heart-ready-line = 您的手臂會放一條[靜脈輸液管（點滴）](iv-line)。胸前的貼片顯示您的心跳。
what-happens-heart-ready-relax = 可以給您止痛藥、幫您放鬆的[鎮靜劑](sedative)，或兩種都給。您會一直醒著。
what-happens-heart-ready-table = 您躺在X光檢查床上。

## what-happens/heart-numb
what-happens-heart-numb = 先麻醉手腕或大腿根
what-happens-heart-numb-numb = 首先，醫護人員麻醉您的手腕或大腿根（鼠蹊、腹股溝）。會刺痛一下。
what-happens-heart-numb-needle = 然後放入針和一根細管（[導管](catheter)）。您可能會覺得有壓迫感。
what-happens-heart-numb-elbow = 有時是在手肘或其他地方。

## what-happens/heart-tube
what-happens-heart-tube = 管子到達您的心臟
what-happens-heart-tube-feel = 管子在體內，您不會感覺到。
what-happens-heart-tube-watch = [X光機](c-arm)繞著您移動，拍攝動態影像。醫護人員在螢幕上看。
what-happens-heart-tube-tell = 如果胸口痛或覺得緊，請**馬上**告訴醫護人員。

## what-happens/heart-dye
what-happens-heart-dye = 顯影劑顯示血流
what-happens-heart-dye-warm = [顯影劑](contrast-dye)從管子進去。您可能會覺得身上溫熱幾秒鐘。
what-happens-heart-dye-breath = 可能會請您屏住呼吸。
what-happens-heart-dye-stent = 如果[動脈](artery)狹窄，可能會放[支架](stent)。
what-happens-heart-dye-tell = 如果發癢、腫起來或呼吸困難，請**馬上**告訴醫護人員。

## what-happens/heart-rest
what-happens-heart-rest = 管子取出來，您休息
what-happens-heart-rest-out = 醫護人員取出管子，壓住那個地方，或綁上加壓帶。
what-happens-heart-rest-still = 您要休息幾個小時。請照吩咐躺著不動。
what-happens-heart-rest-tell = 如果那個地方覺得濕濕的，或您不舒服，請出聲叫人。
what-happens-heart-rest-long = 檢查本身通常需要30到60分鐘。

## what-happens/tube-ready
what-happens-tube-ready = 醫護人員為您做準備
what-happens-tube-ready-line = 為您放一條[靜脈輸液管（點滴）](iv-line)。皮膚清潔後打麻藥，會有點刺痛。
what-happens-tube-ready-relax = 可以給您止痛藥、幫您放鬆的[鎮靜劑](sedative)，或兩種都給。有些人會睡著。
what-happens-tube-ready-table = 您躺在X光檢查床上。可能需要屏住呼吸。

## what-happens/tube-in
what-happens-tube-in = 放入一根細管
what-happens-tube-in-place = 針和一根細管（[導管](catheter)）從大腿根（鼠蹊、腹股溝）、手腕、手肘或其他地方進去。
what-happens-tube-in-watch = 醫護人員看著螢幕。用[顯影劑](contrast-dye)時，您可能會覺得身上溫熱。
what-happens-tube-in-tell = 如果發癢、疼痛或呼吸困難，請**馬上**告訴醫護人員。

## what-happens/tube-kind
what-happens-tube-kind = 為您放支架、引流管或靜脈導管
what-happens-tube-kind-stent = [支架](stent)：氣球撐開狹窄的地方，支架讓它保持張開
what-happens-tube-kind-drain = 引流管：一根軟管，把多餘的液體引出來
what-happens-tube-kind-line = 靜脈導管：一根軟管，把藥送進大的[靜脈](vein)
what-happens-tube-kind-tight = 放置心臟支架時，胸口可能會覺得緊幾秒鐘。請告訴醫護人員。

## what-happens/tube-rest
what-happens-tube-rest = 然後您休息
what-happens-tube-rest-out = 如果是支架，氣球和導管會取出來。支架、引流管或靜脈導管會留著。
what-happens-tube-rest-still = 您要休息，通常要幾個小時。請照吩咐躺著不動。
what-happens-tube-rest-tell = 如果那個地方覺得濕濕的，或您不舒服，請出聲叫人。
what-happens-tube-rest-long = 放置心臟支架需要30分鐘到2小時。

## what-happens/bone-numb
what-happens-bone-numb = 一種是用針刺入關節
what-happens-bone-numb-table = 您躺在X光檢查床上。皮膚清潔後打麻藥，會刺痛幾秒鐘。
what-happens-bone-numb-pressure = 然後您會覺得有壓迫感，或[關節](joint)發脹。
what-happens-bone-numb-relax = 可能會先給您止痛藥、幫您放鬆的[鎮靜劑](sedative)，或兩種都給。

## what-happens/bone-needle
what-happens-bone-needle = 醫護人員看得到針往哪裡走
what-happens-bone-needle-dye = 少量[顯影劑](contrast-dye)能顯示針的位置對不對。
what-happens-bone-needle-move = 醫護人員可能會請您活動關節。
what-happens-bone-needle-long = 大約需要15到30分鐘。
what-happens-bone-needle-tell = 如果發癢、腫起來或呼吸困難，請**馬上**告訴醫護人員。

## what-happens/bone-sleep
what-happens-bone-sleep = 另一種是做手術
what-happens-bone-sleep-sleep = 您會睡著，或只麻醉身體的一部分。醫護人員會和您一起選擇。
what-happens-bone-sleep-feel = 如果您醒著，可能會感到觸碰或移動。如果痛，請**馬上**告訴醫護人員。

## what-happens/bone-c-arm
what-happens-bone-c-arm = 手術時，機器顯示您的骨頭
what-happens-bone-c-arm-arm = [X光機](c-arm)在您上方。它的形狀像字母C。
what-happens-bone-c-arm-screen = 外科醫生會一再看螢幕，檢查每個部分的位置對不對。
what-happens-bone-c-arm-staff = 醫護人員穿著鉛圍裙，因為他們每天在X光旁邊工作。

## what-happens/bone-rest
what-happens-bone-rest = 然後您休息
what-happens-bone-rest-needle = 扎針後，通常當天就可以回家。請在家休息。
what-happens-bone-rest-surgery = 手術後，您會到恢復室。護士會照看您，並給您止痛藥。
what-happens-bone-rest-ask = 請這樣問：「我什麼時候可以回家？影像顯示什麼？」

## what-happens/womb-lie
what-happens-womb-lie = 您躺在X光檢查床上
what-happens-womb-lie-like = 就像做婦科檢查。
what-happens-womb-lie-lie = 您仰躺，彎起膝蓋。
what-happens-womb-lie-open = 用器械撐開陰道，清潔子宮頸。

## what-happens/womb-tube
what-happens-womb-tube = 顯影劑進入您的子宮
what-happens-womb-tube-tube = 一根細管（[導管](catheter)）穿過子宮頸。
what-happens-womb-tube-dye = [顯影劑](contrast-dye)流進去，讓您的子宮和輸卵管更容易看清楚。

## what-happens/womb-pictures
what-happens-womb-pictures = 醫護人員看著螢幕
what-happens-womb-pictures-scanner = 醫生或[放射師](technologist)用X光機拍攝動態影像。
what-happens-womb-pictures-turn = 醫護人員可能會請您轉身，或短時間屏住呼吸。
what-happens-womb-pictures-long = 檢查大約需要30分鐘。

## what-happens/womb-feel
what-happens-womb-feel = 您可能會絞痛
what-happens-womb-feel-cramps = 像經痛一樣，有輕有重。大多很快會緩和。
what-happens-womb-feel-faint = 如果快要昏倒、發癢或呼吸困難，請**馬上**告訴醫護人員。
what-happens-womb-feel-stop = 您可以說「停」。開始前，先約好一個手勢。

## what-happens/womb-finish
what-happens-womb-finish = 然後，檢查就結束了
what-happens-womb-finish-out = 醫護人員會取出管子。請休息到覺得好了為止。
what-happens-womb-finish-pad = 顯影劑會流出來。請用衛生棉（衛生巾）。
what-happens-womb-finish-ask = 請這樣問：「我在家要做什麼？需要幫助時，該打電話給誰？」
