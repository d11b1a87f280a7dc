# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Name: short; description: about 30 English words.

## What is it?
picture-what-is-it-shows = 体の中のいろいろな部分
picture-what-is-it-shows-description = 人の体の中に、心臓と血管、胃と腸、子宮が描いてあります。X線透視では、これらの部分が働く様子を見ることができます。
picture-what-is-it-helps = 一緒に画面を見る
picture-what-is-it-helps-description = 担当医が画面の1か所を指しています。患者さんも見ています。画像は、どこが悪いのかを見つけ、治療を進める助けになります。

## Common uses
picture-uses-overview = よくある使い道
picture-uses-overview-description = 5つの小さな絵です。消化管、心臓、血管の中の細い管、ねじの入った股関節の骨、子宮です。

## Why you need it
picture-why-function = 飲み込む様子を見る
picture-why-function-description = 患者さんが飲み物を飲んでいます。大きな虫めがねに、食道が飲み物を下へ押す様子が見えます。動画では、体の部分の働き方がわかります。
picture-why-guide = 画面を見ながら進める
picture-why-guide-description = 女性の医師が、患者さんの体の中で細い管を動かしています。画面を見ながら行います。動く画像で、進む先がわかります。

## Getting ready
picture-get-ready-depends = どうすればよいか聞く
picture-get-ready-depends-description = 患者さんが電話で担当医に聞いています。「食べ物、飲み物、薬は続けてよいですか。それとも、数時間やめなければなりませんか」
picture-get-ready-food = 食べ物と飲み物のことを聞く
picture-get-ready-food-description = 患者さんが担当医に電話しています。テーブルに食べ物と水があり、はてなの印と時計があります。いつから飲食をやめるか聞いてください。
picture-get-ready-medicines = 薬について電話で聞く
picture-get-ready-medicines-description = 薬を持った患者さんが、担当医に電話しています。薬を捨てる絵にバツ印があります。どの薬も、自分の判断でやめないでください。
picture-get-ready-tell-us = 健康状態を医療スタッフに伝える
picture-get-ready-tell-us-description = 患者さんが、妊娠、授乳、アレルギー、肺、腎臓、血液をサラサラにする薬について医療スタッフに伝えています。医療スタッフは、検査の前に知る必要があります。
picture-get-ready-day = 出かける準備ができました
picture-get-ready-day-description = 患者さんが、かばんとメモを持ち、若い男性と家を出ます。アクセサリーは皿に置いていきます。メモは持ってきて、アクセサリーは置いてきてください。

## What happens
picture-what-happens-where = 検査センターと病院
picture-what-happens-where-description = 女性がレントゲンの検査センターへ歩いていきます。隣は病院で、患者さんがベッドにいます。検査は、どちらかの場所で受けます。
picture-what-happens-clothes = 検査着に着替える
picture-what-happens-clothes-description = 放射線技師が患者さんに検査着を渡します。次の絵では、患者さんが検査着を着て、服は掛けてあります。着替えは、医療スタッフがお手伝いできます。
picture-what-happens-shield = 鉛の防護具
picture-what-happens-shield-description = 患者さんがX線検査台に寝ています。放射線技師が、体の一部に鉛の防護具をのせています。いらない放射線をさえぎります。
picture-what-happens-comfort = 気持ちを楽にする薬
picture-what-happens-comfort-description = 医師が、患者さんの手の点滴の管から薬を入れています。放射線技師が患者さんの肩に手を置いています。検査の前に薬を使うことがあります。
picture-what-happens-drink = 造影剤を飲む
picture-what-happens-drink-description = 女性がX線検査台の前に立って、コップで飲んでいます。画面には、食道と胃が白くはっきり映っています。
picture-what-happens-dye = 点滴の管、または注腸
picture-what-happens-dye-description = 女性が腕に点滴の管をつけて座っています。男性がシーツをかけて横向きに寝て、注腸の管をつけています。造影剤は、どちらかの方法で入れることがあります。
picture-what-happens-table = X線検査台で
picture-what-happens-table-description = 患者さんがX線検査台に寝ているか、その前に立っています。小さな絵は、向きを変える、片腕を動かす、息を止める様子です。
picture-what-happens-catheter = カテーテルを入れる
picture-what-happens-catheter-description = 患者さんが清潔なシーツをかけて寝ています。医療スタッフが、足の付け根に細い管を入れます。小さな絵は、足の付け根とひじの2か所を示しています。
picture-what-happens-finish = 検査が終わって
picture-what-happens-finish-description = 患者さんがベッドで休んでいます。放射線技師が患者さんの様子を見ています。しばらく休むことがあります。

## After the exam
picture-after-barium = バリウムのあとに水を飲む
picture-after-barium-description = 患者さんがコップの水を飲んでいます。便器に色の薄い便があります。カレンダーは数日を表しています。バリウムのあとに便の色が薄いのは、ふつうのことです。
picture-after-catheter-site = 医療スタッフに電話するとき
picture-after-catheter-site-description = 患者さんが医療スタッフに電話しています。4つの小さな絵は、電話が必要なときです。ふくらみが大きくなる、液が出る、赤みが広がる、熱がある。
picture-after-home = だれかに家まで送ってもらう
picture-after-home-description = 若い女性が患者さんを支えて自分の車に乗せ、家まで送ります。鎮静薬のあとは、必ず大人の付きそいと一緒に帰ってください。

## Is it safe?
picture-safe-pregnant = 妊娠の可能性を医療スタッフに伝えてください
picture-safe-pregnant-description = 検査の前に、妊娠している女性が、おなかの赤ちゃんのことを放射線技師に話しています。X線はおなかの赤ちゃんに害を与えることがあるので、医療スタッフに伝えてください。
picture-safe-little-risk = 検査はそれぞれ違います
picture-safe-little-risk-description = 医師が患者さんと話しています。図には、放射線の少ないものから多いものまで、3つの検査があります。ほとんどの人では、リスクはわずかです。
picture-safe-ask-how-much = 放射線の量を聞く
picture-safe-ask-how-much-description = 患者さんが医師に「どのくらいですか」と聞いています。低い棒、中くらいの棒、高い棒は、放射線の少ないものから多いものまで、3つの検査を表します。
picture-safe-past-x-rays = 以前のレントゲンを持ってくる
picture-safe-past-x-rays-description = 患者さんが以前のレントゲンを持ってきて、医師に話しています。受けたレントゲンを、すべて医療スタッフに伝えてください。
picture-safe-dye-allergy = アレルギーについて話す
picture-safe-dye-allergy-description = 患者さんが医師に、以前に造影剤で出た発疹と、エビ・カニ・貝のことを話しています。検査の前に、アレルギーを医療スタッフに伝えてください。

## Your results
picture-results-depends = 検査が違えば画像も違います
picture-results-depends-description = 4枚のX線画像が、男性の体の4つの部分、胃、心臓、股関節、腸と線でつながっています。検査によって、調べるものが違います。
picture-results-who = 放射線科医が画像を読み取ります
picture-results-who-description = 放射線科医が画面でX線画像を見ています。1枚の紙が別の医師に届き、その医師が読みます。担当医が専門医に聞くことがあります。
picture-results-ask = 結果について聞く
picture-results-ask-description = 患者さんが担当医と話し、結果はいつわかるか、何がわかるか、だれに電話するかを聞いています。

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
picture-doses-description = それぞれの棒は、検査と同じ量の放射線を自然から受けるのにかかる時間を表します。自然の1年分と比べてください。

## Pictures of single exams and of emergencies
picture-after-emergency = すぐに電話で助けを呼ぶ
picture-after-emergency-description = 患者さんが救急車を呼んでいます。4つの絵は、呼ぶときです。胸の痛み、顔がはれて息が苦しい、気を失う、顔の片側がゆがんで下がり片腕に力が入らない。
picture-after-emergency-more = ほかにも助けを呼ぶとき
picture-after-emergency-more-description = 患者さんが救急車を呼んでいます。1つの絵では、血の出る所を手で押さえています。もう1つの絵では、片足が冷たく白くなっています。
picture-after-remember = 覚えておきたい3つのこと
picture-after-remember-description = 患者さんが3つのことを考えています。小さな絵は、このページの3つのことです。
picture-after-stent-card = ステントカードを持っておく
picture-after-stent-card-description = 男性がカードを財布に入れています。カードにはステントと心臓が描いてあります。カードを持ち歩いてください。
picture-after-womb = 子宮の検査のあとは休む
picture-after-womb-description = 女性が、おなかに湯たんぽをのせてソファで休んでいます。テーブルにナプキンがあります。下腹部の痛みや少しの出血があるかもしれません。
picture-get-ready-bowel = 透明な飲み物と空の腸
picture-get-ready-bowel-description = 水、澄んだスープ、ミルクなしのお茶は大丈夫です。食べ物の皿にはバツ印があります。水に溶かした粉薬で、検査の前に腸を空にします。
picture-safe-child = 親がそばにいる
picture-safe-child-description = 子どもがX線検査台に座っています。鉛エプロンを着けたお父さんが手を握っています。放射線技師がそばにいます。
picture-safe-skin = 背中の赤みを確かめる
picture-safe-skin-description = 男性が、背中の赤い所を鏡で見ています。2つのカレンダーは、検査から数週間たったことを表します。
picture-what-happens-bowel = 腸に白い液を入れる
picture-what-happens-bowel-description = 男性がシーツをかけて横向きに寝ています。看護師がそばにいます。小さな絵では、白い液が管を通って腸に入ります。
picture-what-happens-wrist = 手首から入れる細い管
picture-what-happens-wrist-description = 2つの小さな人の絵は、手首と足の付け根を示しています。下の絵では、薬で手首の感覚をなくします。次に、細い管が手首から腕の上のほうへ入ります。
picture-what-happens-press = 入れた所を押さえる
picture-what-happens-press-description = 男性がベッドにあおむけに寝ています。時計は数時間を表します。下は2つの方法です。手で手首を押さえるか、手首にバンドを巻きます。
picture-what-happens-c-arm = 手術のときのX線の機械（Cアーム）
picture-what-happens-c-arm-description = 患者さんがシーツをかけて眠っています。股関節の上にX線の機械（Cアーム）があります。鉛エプロンを着けた外科医が、骨とねじの映った画面を見ています。
picture-what-happens-joint = 関節に針を進める
picture-what-happens-joint-description = 女性のひざの上にX線の機械（Cアーム）があります。医師がひざに針を進め、画面に場所が映っています。先に皮膚を消毒します。
picture-what-happens-bone-numb = 皮膚に麻酔をする
picture-what-happens-bone-numb-description = 患者さんがX線検査台に寝ています。医師が細い針で、ひざの皮膚に麻酔をしています。
picture-what-happens-bone-rest = 検査のあとは休む
picture-what-happens-bone-rest-description = ひざに包帯をした患者さんが、ベッドで休んでいます。看護師が患者さんの様子を見ています。
picture-what-happens-womb-finish = 検査のあとは休む
picture-what-happens-womb-finish-description = 女性が検査のあとに休んでいます。放射線技師が女性の様子を見ています。テーブルに生理用ナプキンがあります。
picture-what-happens-womb = X線検査台の上で
picture-what-happens-womb-description = 女性があおむけに寝て、ひざにシーツをかけています。看護師と医師がそばにいます。小さな絵は、腟を開いておく器具です。
picture-what-happens-full = おなかが張ったとき
picture-what-happens-full-description = 患者さんの胃が張っています。片手をあげて看護師に知らせています。おかしいと思ったら、医療スタッフに伝えてください。
picture-what-happens-wait = 検査にかかる時間
picture-what-happens-wait-description = 患者さんが椅子で待っています。1つの時計は胃の短い時間、もう1つは小腸の数時間を表します。そのあとは食べ物と飲み物があります。
picture-what-happens-bowel-fill = バリウムが腸を満たす
picture-what-happens-bowel-fill-description = 男性がシーツをかけて横向きに寝ています。看護師がそばにいます。小さな絵では、白い液が腸を満たします。
picture-what-happens-toilet = トイレに行く
picture-what-happens-toilet-description = 看護師が、検査着の男性とトイレへ歩いています。便器に白い液があります。バリウムが出たのです。
picture-what-happens-sleep = 眠る、または一部だけの麻酔
picture-what-happens-sleep-description = 女性がマスクを着けて、台の上で眠っています。小さな絵では、女性が起きていて、片足の感覚がありません。
picture-what-happens-stop = 「止めて」と言ってかまいません
picture-what-happens-stop-description = 検査台の女性が手をあげています。医師は両手をあげて止まります。小さな絵は、子宮の痛みです。
picture-get-ready-tell-more = 次のことも伝える
picture-get-ready-tell-more-description = 患者さんが看護師に、健康上の問題と、これまでのレントゲンのことを話しています。小さな絵は、このページの内容です。
picture-get-ready-womb-when = 生理のあと
picture-get-ready-womb-when-description = 女性がカレンダーを指しています。初めの数日は出血があります。そのあとの数日に印があります。
picture-get-ready-womb = 子宮の検査の前に
picture-get-ready-womb-description = 女性が電話で、痛み止めについて聞いています。ナプキンをかばんに入れます。便器は、先にトイレに行くことを表します。
picture-after-emergency-belly = おなかのとても強い痛み
picture-after-emergency-belly-description = 患者さんが救急車を呼んでいます。絵では、とても強く痛むおなかに両手を当てています。
picture-after-emergency-bowel = おなかの痛みか真っ赤な血
picture-after-emergency-bowel-description = 患者さんが救急車を呼んでいます。1つの絵はとても強く痛むおなか、もう1つは便器の中の真っ赤な血です。
picture-after-emergency-bleed = 止まらない出血
picture-after-emergency-bleed-description = 患者さんが救急車を呼んでいます。絵では、血の出る所を手で押さえています。
picture-after-barium-call = バリウムのあとに電話するとき
picture-after-barium-call-description = 患者さんが医療スタッフに電話しています。4つの小さな絵は、電話が必要なときです。おなかの痛み、吐く、便が出ない、熱がある。
picture-after-site-care = 重い物を持たない
picture-after-site-care-description = 患者さんの体の、細い管を入れた所にガーゼが貼ってあります。重い袋にバツ印があります。カレンダーは数日を表します。
picture-after-joint = 関節を冷やす
picture-after-joint-description = 女性が足を上げて座っています。布で包んだ氷がひざにのっています。時計は15分を表します。
picture-after-bone-surgery = 足を枕にのせて休ませる
picture-after-bone-surgery-description = 患者さんが家のソファで休んでいます。片足にギプスをして、枕にのせています。ギプスにシャワーをかける絵にバツ印があります。
picture-after-joint-call = 関節のことで電話するとき
picture-after-joint-call-description = 女性が医療スタッフに電話しています。3つの小さな絵は、電話が必要なときです。赤くはれたひざ、液、熱。
picture-after-womb-call = この検査のあとに電話するとき
picture-after-womb-call-description = 女性が医療スタッフに電話しています。3つの小さな絵は、電話が必要なときです。おなかの痛み、多い出血、熱。
picture-after-milk = 検査のあとの授乳
picture-after-milk-description = 女性がソファで赤ちゃんに授乳しています。授乳は続けることができます。
picture-what-happens-womb-dye = 造影剤が子宮を満たす
picture-what-happens-womb-dye-description = 大きく描いた子宮です。細い管が下から入っています。白い造影剤が子宮を満たし、2本の卵管から流れ出ます。
picture-what-happens-drain = ステント、ドレーン、薬の管
picture-what-happens-drain-description = 風船で狭い血管を広げ、ステントで開いたままにします。ドレーンは、おなかの液を外に出します。薬の管は、静脈に薬を入れます。
picture-after-drain = ドレーンの手入れをする
picture-after-drain-description = 患者さんが医療スタッフに電話しています。小さな絵は、管を引っ張らない、ぬらさない、赤みや熱があれば電話することです。
