# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Name: short; description: about 30 English words.

## What is it?
picture-what-is-it-shows = 体の中のいろいろな部分
picture-what-is-it-shows-description = 人の体の中に、心臓と血管、胃と腸、子宮が描いてあります。X線透視では、これらの部分が働く様子を見ることができます。
picture-what-is-it-helps = 一緒に画面を見る
picture-what-is-it-helps-description = 担当医が画面の1か所を指しています。患者さんも見ています。画像は、どこが悪いのかを見つけ、治療の道案内をする助けになります。

## Common uses
picture-uses-overview = よくある5つの使い道
picture-uses-overview-description = 5つの小さな絵です。消化管、心臓、血管の中の細い管、ねじの入った股関節の骨、子宮です。

## Why you need it
picture-why-function = 飲み込む様子を見る
picture-why-function-description = 男性が飲み物を飲んでいます。大きな虫めがねに、食道が飲み物を下へ押す様子が見えます。動画では、体の部分の働き方がわかります。
picture-why-guide = 画面が道案内をします
picture-why-guide-description = 女性の医師が、患者さんの体の中で細い管を動かしています。画面を見ながら行います。動く画像が道案内をします。

## Getting ready
picture-get-ready-depends = どうすればよいか聞く
picture-get-ready-depends-description = 女性が担当医に電話しています。飲んだり食べたりできる検査もあります。しばらくの間、食べ物、飲み物、または一部の薬をやめなければならない検査もあります。
picture-get-ready-food = 検査の前は食べるのをやめる
picture-get-ready-food-description = 男性がテーブルの前に座っています。食べ物と飲み物にバツ印があります。時計は、数時間たつことを表しています。待つ必要があるかもしれません。
picture-get-ready-medicines = 薬について電話で聞く
picture-get-ready-medicines-description = 薬を持った男性が、担当医に電話しています。薬を捨てる絵にバツ印があります。どの薬も、自分の判断でやめないでください。
picture-get-ready-tell-us = 健康状態を伝える
picture-get-ready-tell-us-description = 患者さんが、妊娠、授乳、アレルギー、肺、腎臓、これまでのレントゲンについて医療スタッフに伝えています。医療スタッフは、検査の前に知る必要があります。
picture-get-ready-day = 出かける準備ができました
picture-get-ready-day-description = 女性が、かばんとメモを持ち、若い男性と家を出ます。アクセサリーは皿に置いていきます。メモは持ってきて、アクセサリーは置いてきてください。

## What happens
picture-what-happens-where = 検査センターと病院
picture-what-happens-where-description = 女性がレントゲンの検査センターへ歩いていきます。隣は病院で、患者さんがベッドにいます。検査は、どちらかの場所で受けます。
picture-what-happens-clothes = 検査着に着替える
picture-what-happens-clothes-description = 放射線技師が男性に検査着を渡します。次の絵では、男性が検査着を着て、自分の服は掛けてあります。着替えは、医療スタッフがお手伝いできます。
picture-what-happens-shield = 鉛の防護具
picture-what-happens-shield-description = 男性の患者さんがX線検査台に寝ています。放射線技師が、下腹部に鉛の防護具をのせています。いらない放射線をさえぎります。
picture-what-happens-comfort = 気持ちを楽にする薬
picture-what-happens-comfort-description = 医師が、患者さんの手の点滴の管から薬を入れています。放射線技師が肩に手を置いています。検査の前に薬を使うことがあります。
picture-what-happens-drink = 造影剤を飲む
picture-what-happens-drink-description = 女性がX線検査台の所に立って、コップで飲んでいます。画面には、食道と胃が白くはっきり映っています。
picture-what-happens-dye = 点滴の管、または注腸
picture-what-happens-dye-description = 女性が腕に点滴の管をつけて座っています。男性がシーツをかけて横向きに寝て、注腸の管をつけています。造影剤は、どちらかの方法で入れることがあります。
picture-what-happens-table = X線検査台で
picture-what-happens-table-description = 男性がX線検査台に寝て、女性が検査台の所に立っています。小さな絵は、向きを変える、片腕を動かす、息を止める様子です。
picture-what-happens-catheter = カテーテルを入れる
picture-what-happens-catheter-description = 患者さんが清潔なシーツをかけて寝ています。医療スタッフが、足の付け根に細い管を入れます。小さな絵は、足の付け根とひじの2か所を示しています。
picture-what-happens-finish = 検査が終わって
picture-what-happens-finish-description = 腕に小さなばんそうこうを貼った患者さんが、ベッドで休んでいます。放射線技師が様子を見ています。しばらく休むことがあります。

## After the exam
picture-after-barium = バリウムのあとに水を飲む
picture-after-barium-description = 男性がコップの水を飲んでいます。便器に色の薄い便があります。カレンダーは数日を表しています。バリウムのあとに便の色が薄いのは、ふつうのことです。
picture-after-catheter-site = 医療スタッフに電話するとき
picture-after-catheter-site-description = 女性が電話しています。4つの小さな絵は、電話が必要なしるしです。しこりが大きくなる、液が出る、赤みが広がる、熱があることです。
picture-after-home = だれかに家まで送ってもらう
picture-after-home-description = 若い女性が、年配の男性を支えて自分の車に乗せ、家まで送ります。鎮静薬のあとは、だれかの付き添いが必要です。

## Is it safe?
picture-safe-pregnant = 妊娠していたら伝えてください
picture-safe-pregnant-description = 検査の前に、妊娠している女性が、おなかの赤ちゃんのことを放射線技師に話しています。X線はおなかの赤ちゃんに害を与えることがあるので、医療スタッフに伝えてください。
picture-safe-little-risk = 検査はそれぞれ違います
picture-safe-little-risk-description = 医師が患者さんと話しています。図には、放射線の少ないものから多いものまで、3つの検査があります。ほとんどの人では、リスクはわずかです。
picture-safe-past-x-rays = 以前のレントゲンを持ってくる
picture-safe-past-x-rays-description = 女性が以前のレントゲンを持ってきて、医師に話しています。リスクは積み重なることがあるので、すべて話してください。
picture-safe-dye-allergy = アレルギーについて話す
picture-safe-dye-allergy-description = 若い男性が医師に、以前に造影剤で出た発疹と、エビ・カニ・貝のことを話しています。検査の前に、アレルギーを医療スタッフに伝えてください。

## Your results
picture-results-depends = 検査が違えば画像も違います
picture-results-depends-description = 4枚のX線画像が、男性の体の4つの部分、胃、心臓、股関節、腸と線でつながっています。検査によって、調べるものが違います。
picture-results-who = 放射線科医が画像を読み取ります
picture-results-who-description = 放射線科医が画面でX線画像を見ています。1枚の紙が別の医師に届き、その医師が読みます。担当医が専門医に聞くことがあります。
picture-results-ask = 結果について聞く
picture-results-ask-description = 患者さんが担当医と話しています。結果はいつわかるか、何がわかるか、だれに電話するかを聞いています。

## Words to know
picture-word-catheter = カテーテル
picture-word-catheter-description = 長くて細い管です。中が空洞だとわかるように、先を大きく描いてあります。液がその中を流れます。
picture-word-stent = ステント
picture-word-stent-description = 初めは、血管が狭くなっています。次に、網でできた小さな管のステントが血管を開いておくので、血液が流れます。
picture-word-iv-line = 点滴の管
picture-word-iv-line-description = 細い管が、液の袋から腕の静脈へ通じています。液は血液の中へ直接入ります。
picture-word-lead-apron = 鉛エプロン
picture-word-lead-apron-description = 患者さんは、下腹部に短い鉛エプロンを着けています。放射線技師は、長いものを着ています。鉛はX線をさえぎります。
picture-word-c-arm = Cアーム
picture-word-c-arm-description = アルファベットのCの形をしたX線の機械です。一方の端は患者さんの上に、もう一方は検査台の下にあります。X線がその間を通ります。

## Doses
picture-doses = 自然と比べた放射線
picture-doses-description = それぞれの棒は、検査と同じ量の放射線を自然から受けるのにかかる時間を表します。胸のレントゲンの棒は、とても短いです。注腸バリウム検査の棒が最も長いです。
