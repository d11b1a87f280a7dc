# Topic: what-is-it
what-is-it-title = どんな検査ですか？
what-is-it-hint = 動画のように動くレントゲン

## what-is-it/moves
what-is-it-moves = 動くレントゲン
what-is-it-moves-photo = ふつうの[レントゲン](x-ray)は、写真のようなものです。
what-is-it-moves-movie = [X線透視](fluoroscopy)は、動画のようなものです。体の中のいろいろな部分が動いている様子を映します。
what-is-it-moves-main = 健康状態を医療スタッフに**伝え**、わからないことは**聞いて**ください。

## what-is-it/shows
what-is-it-shows = 体が働いている様子を映します
what-is-it-shows-lead = 医療スタッフは、臓器や組織が動く様子を、その場で画面で見ます。見えるのは、たとえば次のものです。
what-is-it-shows-heart = 心臓と血管
what-is-it-shows-digestion = 食べ物を消化する胃と腸
what-is-it-shows-reproductive = 生殖器

## what-is-it/helps
what-is-it-helps = 問題を見つけて治す助けになります
what-is-it-helps-find = どこが悪いのかを担当医が見つける助けになることがあります。いろいろな種類の問題に役立ちます。
what-is-it-helps-treat = 一部の治療の助けになることもあります。
what-is-it-helps-ask = 担当医に聞いてください。「この検査で何がわかりますか。私にどう役立ちますか」

## what-is-it/swallow
what-is-it-swallow = 飲み込む様子を見る検査です
what-is-it-swallow-name = 食道バリウム検査（食道造影）、または胃バリウム検査（upper GI）ともいいます。
what-is-it-swallow-shows = 食道、胃、または小腸が動く様子を見ます。いろいろな問題を見つける助けになります。
what-is-it-swallow-where = レントゲンの検査センターで受けるか、入院中に受けます。

## what-is-it/bowel
what-is-it-bowel = 大腸を見る検査です
what-is-it-bowel-name = 注腸バリウム検査、または下部消化管造影（lower GI）といいます。
what-is-it-bowel-shows = [バリウム](barium)が腸を満たし、動いていく様子を見ます。いろいろな問題を見つける助けになります。
what-is-it-bowel-where = レントゲンの検査センターで受けるか、入院中に受けます。

## what-is-it/heart
what-is-it-heart = 心臓の血液の流れを見る検査です
what-is-it-heart-name = [心臓カテーテル検査](cardiac-catheterization)といいます。
what-is-it-heart-shows = 血液が[動脈](artery)を流れる様子を見ます。
what-is-it-heart-helps = 一部の心臓の問題を見つける助けになります。治療の助けになることもあります。
what-is-it-heart-where = 検査センターで受けるか、入院中に受けます。

## what-is-it/tube
what-is-it-tube = 動く画像を見て、細い管を入れます
what-is-it-tube-catheter = [カテーテル](catheter)は、中が空洞の細い管です。液を入れたり、よけいな液を出したりします。
what-is-it-tube-stent = [ステント](stent)は、狭くなった血管や詰まった血管を広げます。
what-is-it-tube-place = 入れる場所が画面に見えます。
what-is-it-tube-where = 検査センターに来るか、病院に入院します。

## what-is-it/bone
what-is-it-bone = 動く画像を見て、骨の治療をします
what-is-it-bone-surgery = 手術では、外科医が体の中を見られます。折れた骨を治したり、人工[関節](joint)を入れたりする助けになります。
what-is-it-bone-needle = 関節に針を刺すときは、正しい場所が見えます。
what-is-it-bone-where = 日帰りのことも、入院することもあります。

## what-is-it/womb
what-is-it-womb = 子宮と卵管を見る検査です
what-is-it-womb-name = 名前が長く、[子宮卵管造影検査](hysterosalpingogram)（HSG）といいます。
what-is-it-womb-shows = 子宮の画像を撮ります。2本の卵管が通っているかがわかります。
what-is-it-womb-where = レントゲンの検査センターで受けるか、入院中に受けます。
