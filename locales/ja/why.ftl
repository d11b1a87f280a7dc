# Topic: why
why-title = なぜ必要ですか？
why-hint = 見るため、治療を助けるため

## why/function
why-function = 体の部分の働きを見るためです
why-function-check = 担当医は、臓器や体のほかの部分がどう働いているかを調べたいのかもしれません。
why-function-movie = 写真では、形がわかります。動画では、働き方もわかります。

## why/guide
why-guide = 治療を助けるためです
why-guide-treatment = 治療によっては、医療スタッフが体の中を見ながら行う必要があります。動く画像で、進む先がわかります。
why-guide-ask = 担当医に聞いてください。「なぜこの検査が必要ですか。ほかの方法はありますか」
