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
what-happens-shield-today = 現在，您常常不需要用它。如果想多了解，請詢問醫護人員。

## what-happens/comfort
what-happens-comfort = 您可能會先用藥
what-happens-comfort-medicine = 有些檢查，會給您用止痛藥，或用[鎮靜劑](sedative)幫助您放鬆。
what-happens-comfort-needle = 需要把針插入[關節](joint)或[動脈](artery)時，可能會給您用這些藥。
what-happens-comfort-tell = 如果您覺得痛或害怕，請告訴醫護人員。

## what-happens/drink
what-happens-drink = 您可能要喝顯影劑
what-happens-drink-drink = 有些檢查，您要喝一種含有[顯影劑](contrast-dye)的液體。[鋇劑](barium)就是其中一種。
what-happens-drink-clearer = 它能讓您身體的一些部位顯示得更清楚。

## what-happens/dye
what-happens-dye = 顯影劑也可能用其他方式進入體內
what-happens-dye-lead = 如果您不用喝[顯影劑](contrast-dye)，它可能這樣進入您的體內：
what-happens-dye-iv = 透過[靜脈輸液管（點滴）](iv-line)，進入靜脈
what-happens-dye-enema = 透過[灌腸](enema)，進入直腸（腸的末端）

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
what-happens-catheter-needle = 然後，您的醫生會扎針。部位可能是大腿根（鼠蹊、腹股溝）、手肘或其他地方。

## what-happens/pictures
what-happens-pictures = X光機拍攝動態影像
what-happens-pictures-scanner = 您的醫生或[放射師](technologist)會用[X光機](c-arm)拍攝影像。醫護人員會在螢幕上觀看。
what-happens-pictures-long = 您的檢查可能需要大約：
what-happens-pictures-most = 45到60分鐘（吞鋇、胃部或大腸檢查）
what-happens-pictures-small-bowel = 90分鐘到3小時（小腸檢查）

## what-happens/finish
what-happens-finish = 然後，檢查就結束了
what-happens-finish-catheter = 如果用了[導管](catheter)，您的醫生會把它取出來。醫護人員可能會觀察您一段時間。
what-happens-finish-ask = 離開前，請詢問醫護人員：「我在家要做什麼？需要幫助時，我該打電話給誰？」
