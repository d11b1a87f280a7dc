# The glossary: each word, and its short meaning.
word-allergic-reaction = アレルギー反応
word-allergic-reaction-meaning = 体が何かによくない反応をすること。発疹、はれ、息苦しさなどが出ます。

word-artery = 動脈
word-artery-meaning = 心臓から体のほかの部分へ血液を運ぶ血管です。

word-barium = バリウム
word-barium-meaning = チョークのような白い造影剤です。レントゲンによく映ります。

word-cardiac-catheterization = 心臓カテーテル検査
word-cardiac-catheterization-meaning = 心臓の検査です。医療スタッフが、血管を通して細い管を心臓まで進めます。

word-catheter = カテーテル
word-catheter-meaning = 体に入れる、中が空洞の細い管です。液を入れたり、よけいな液を出したりします。

word-contrast-dye = 造影剤
word-contrast-dye-meaning = 体のいろいろな部分がレントゲンで見やすくなるように、体に入れるものです。

word-enema = 注腸（浣腸）
word-enema-meaning = 腸の終わりの部分である直腸に、液を入れる方法です。

# To fast: neither to eat nor to drink. 絶食 alone could leave water allowed.
word-fast = 絶飲食
word-fast-meaning = 決められた時間、食べることも飲むこともしないことです。

word-fluoroscopy = X線透視
word-fluoroscopy-meaning = 動画のようなレントゲンです。体の中の部分が動いている様子を映します。

word-hysterosalpingogram = 子宮卵管造影検査
word-hysterosalpingogram-meaning = 子宮など、女性の生殖器のX線検査です。

word-iv-line = 点滴の管
word-iv-line-meaning = 静脈に直接、液を入れる細い管です。

word-joint = 関節
word-joint-meaning = ひざ、股関節、ひじなど、2つの骨がつながる所です。

word-outpatient = 外来患者
word-outpatient-meaning = 病院に泊まらずに診療を受ける人です。

word-provider = 担当医
word-provider-meaning = 治療を担当する医師、看護師、またはほかの人です。

word-radiation = 放射線
word-radiation-meaning = 光線のように伝わるエネルギーです。X線もその1つです。自然から来るものもあります。

word-radiologist = 放射線科医
word-radiologist-meaning = レントゲンや体のほかの画像を読み取る訓練を受けた医師です。

word-sedative = 鎮静薬
word-sedative-meaning = 気持ちを落ち着かせたり、眠くしたりする薬です。

word-stent = ステント
word-stent-meaning = 狭くなった血管や詰まった血管、または体のほかの管を開いておく小さな管です。

word-technologist = 放射線技師
word-technologist-meaning = レントゲンを撮る訓練を受けた人です。医療スタッフの一人です。

word-vein = 静脈
word-vein-meaning = 血液を心臓へ戻す血管です。

word-x-ray = レントゲン（X線）
word-x-ray-meaning = 体の中の画像を作る光線です。放射線の1つです。
word-c-arm = Cアーム
word-c-arm-meaning = アルファベットのCの形をしたX線の機械です。一方の端が体の上に、もう一方が下にあります。
word-lead-apron = 鉛エプロン
word-lead-apron-meaning = 鉛の入った重いおおいです。放射線をさえぎります。
