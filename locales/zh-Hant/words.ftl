# The glossary: each word, and its meaning in at most about 40 characters.
word-allergic-reaction = 過敏反應
word-allergic-reaction-meaning = 身體對某種東西產生不良反應，例如起疹子、腫脹或呼吸困難。

word-artery = 動脈
word-artery-meaning = 把血液從心臟送到身體其他部位的血管。

word-barium = 鋇劑
word-barium-meaning = 一種像粉筆漿一樣的白色顯影劑。它在X光下顯示得很清楚。

word-cardiac-catheterization = 心導管檢查
word-cardiac-catheterization-meaning = 一種心臟檢查。醫護人員把一根細管沿著血管送到您的心臟。

word-catheter = 導管
word-catheter-meaning = 放進您體內的一根細的空心管子。它把液體送入體內，或把多餘的液體排出體外。

word-contrast-dye = 顯影劑
word-contrast-dye-meaning = 放進您體內的一種東西，讓身體的一些部位在X光下更容易看清楚。

word-enema = 灌腸
word-enema-meaning = 把液體送入直腸的方法。直腸是腸的末端。

# To fast: here, neither eating nor drinking.
word-fast = 禁食禁水
word-fast-meaning = 在規定的時間內，不吃東西，也不喝東西。

word-fluoroscopy = X光透視
word-fluoroscopy-meaning = 一種像電影的X光。它能顯示您身體內部各部位活動時的樣子。

word-hysterosalpingogram = 子宮輸卵管攝影
word-hysterosalpingogram-meaning = 用X光檢查女性的生殖器官，例如子宮。

word-iv-line = 靜脈輸液管（點滴）
word-iv-line-meaning = 把液體直接送入靜脈的細管。

word-joint = 關節
word-joint-meaning = 兩塊骨頭相連的地方，例如膝蓋、髖部或手肘。

word-outpatient = 門診病人
word-outpatient-meaning = 接受診治、但不在醫院過夜的人。

word-provider = 醫生
word-provider-meaning = 為您看病的醫生、護士或其他人員。

word-radiation = 輻射
word-radiation-meaning = 以射線形式傳播的能量。X光就是其中一種。有些輻射來自大自然。

word-radiologist = 放射科醫生
word-radiologist-meaning = 受過專門訓練、能判讀X光和其他身體影像的醫生。

word-sedative = 鎮靜劑
word-sedative-meaning = 讓您感到平靜或想睡的藥。

word-stent = 支架
word-stent-meaning = 一根小管子，撐住狹窄或阻塞的血管，或體內的其他管道。

# 放射師 in Taiwan, 放射技師 in Hong Kong.
word-technologist = 放射師
word-technologist-meaning = 受過專門訓練、拍攝X光影像的人。他們也是醫護人員。

word-vein = 靜脈
word-vein-meaning = 把血液送回心臟的血管。

word-x-ray = X光
word-x-ray-meaning = 能拍出身體內部影像的射線。它是輻射的一種。
word-c-arm = C型臂
word-c-arm-meaning = 一種形狀像字母C的X光機。一端在您的上方，另一端在您的下方。
word-lead-apron = 鉛圍裙
word-lead-apron-meaning = 一種裡面有鉛的遮蓋物，比較重。它能擋住輻射。
