# Topic: what-is-it
what-is-it-title = どんな検査ですか？
what-is-it-hint = 動画のように動くレントゲン

## what-is-it/moves
what-is-it-moves = 動くレントゲン
what-is-it-moves-photo = ふつうの[レントゲン](x-ray)は、写真のようなものです。
what-is-it-moves-movie = [X線透視](fluoroscopy)は、動画のようなものです。体の中のいろいろな部分が動いている様子を映します。

## what-is-it/shows
what-is-it-shows = 体が働いている様子を映します
what-is-it-shows-lead = 医療スタッフは、臓器や組織が動く様子を、その場で画面で見ます。見えるのは、たとえば次のものです。
what-is-it-shows-heart = 心臓と血管
what-is-it-shows-digestion = 食べ物を消化する胃と腸
what-is-it-shows-reproductive = 生殖器

## what-is-it/helps
what-is-it-helps = 問題を見つけて治す助けになります
what-is-it-helps-find = どこが悪いのかを担当医が見つける助けになります。いろいろな種類の問題に役立ちます。
what-is-it-helps-treat = 治療の道案内になることもあります。
what-is-it-helps-ask = 担当医に聞いてください。「この検査で何がわかりますか。私にどう役立ちますか」
