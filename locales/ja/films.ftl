# Names and descriptions of the films: for Listen, screen readers and paper.
# Name: short; description: about 35 English words; two captions for the first film.

film-moves = レントゲン動画で見る飲み込み
film-moves-description = 左は、止まったままのレントゲンです。右は動画です。白い飲み物が、食道を通って胃へ下りていきます。動いているのが見えます。
film-moves-still = レントゲン：1枚の写真
film-moves-moving = X線透視：動画
film-swallow-enema = バリウムが体の中を通ります
film-swallow-enema-description = まず、バリウムが口から胃へ下ります。食道が波のように動いて押し出します。次に、バリウムが大腸の終わりのほうから大腸を満たします。医療スタッフは、それぞれの部分を見ることができます。
film-heart = 心臓の血液の流れ
film-heart-description = 心臓が動いています。細い管が動脈を上ってきます。造影剤が心臓自身の動脈を満たし、それから流れ去ります。血液の流れ方がわかります。
film-catheter-stent = ステントが血管を広げます
film-catheter-stent-description = 血管の1か所が狭くなっています。小さな風船が、そこでステントを広げます。風船は取り出します。ステントは残り、血液がまた流れるようになります。
film-bones = 折れた骨を治します
film-bones-description = 折れた骨を元の場所に戻します。それから、骨を支える金属の部品を、順番に入れます。医療スタッフは、1つ1つの段階を見守ります。
film-hysterosalpingogram = 造影剤で見る子宮と卵管
film-hysterosalpingogram-description = 造影剤が子宮を満たし、次に2本の細い管を満たします。管の先から造影剤があふれ出ます。管が通っていることがわかります。
film-pictures = 医療スタッフが見る画面
film-pictures-description = 医療スタッフの画面に胃が映っています。胃が白いバリウムで満たされ、医療スタッフは胃が動く様子を見ます。
