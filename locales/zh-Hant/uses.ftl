# Topic: uses
uses-title = 常見用途
uses-hint = 它能幫上什麼忙

## uses/overview
uses-overview = 這些是它的常見用途
uses-overview-show = 它可以顯示您的消化道怎樣活動，也可以顯示心臟裡的血流，還可以顯示女性的生殖器官。
uses-overview-guide = 它可以引導醫護人員放置細小的管子，也可以引導骨骼和關節的治療。
uses-overview-next = 後面幾頁有更多說明。

## uses/swallow-enema
uses-swallow-enema = 顯示您的消化道怎樣活動
uses-swallow-enema-barium = [鋇劑](barium)是一種白色的[顯影劑](contrast-dye)。您可以把它喝下去，或由醫護人員用[灌腸](enema)的方式送入體內。
uses-swallow-enema-shows = 這樣，醫護人員就能看到您的食道、胃或腸怎樣活動。
uses-swallow-enema-names = 這種檢查叫做吞鋇檢查（食道攝影）或鋇劑灌腸檢查（下消化道攝影）。

## uses/heart
uses-heart = 顯示您心臟裡的血流
uses-heart-exam = 這種心臟檢查叫做[心導管檢查](cardiac-catheterization)。
uses-heart-flow = 在螢幕上，醫護人員可以看到血液流過您的[動脈](artery)。
uses-heart-helps = 它可以幫助找出一些心臟問題，也可以幫助治療這些問題。

## uses/catheter-stent
uses-catheter-stent = 幫助放好細小的管子
uses-catheter-stent-catheter = [導管](catheter)是一根細的空心管子。它把液體送入您的體內，或把多餘的液體排出體外。
uses-catheter-stent-stent = [支架](stent)能撐開狹窄或阻塞的血管。
uses-catheter-stent-place = 有了X光透視，醫護人員就能看到該把它們放在哪裡。

## uses/bones
uses-bones = 可以引導骨骼和關節手術
uses-bones-lead = 外科醫生可能會在X光透視引導下：
uses-bones-joint = 裝上新的[關節](joint)
uses-bones-bone = 修復骨折

## uses/hysterosalpingogram
uses-hysterosalpingogram = 可以顯示女性的生殖器官
uses-hysterosalpingogram-exam = 這項檢查的名稱很長：[子宮輸卵管攝影](hysterosalpingogram)，簡稱HSG。它會拍下女性生殖器官的影像，例如子宮。
uses-hysterosalpingogram-ask = 不確定您要做哪一種檢查？請詢問醫護人員。
