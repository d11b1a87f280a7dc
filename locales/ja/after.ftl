# Topic: after
after-title = 検査のあと
after-hint = 家ですること

## after/emergency
after-emergency = すぐに助けを呼んでください
after-emergency-lead = { $emergency ->
    [none] 次のときは、**すぐに**救急の番号に電話してください。
   *[other] 次のときは、**すぐに**{ $emergency }に電話してください。
}
after-emergency-chest = 胸が痛い
after-emergency-breath = 息が苦しい、または顔やのどがはれた
after-emergency-faint = 気を失った
after-emergency-stroke = 顔の片側がゆがんで下がる、片腕に力が入らない、またはうまく話せない
after-emergency-drive = 待たないでください。自分で運転しないでください。院内にいるときは、今すぐスタッフに伝えてください。

## after/emergency-more
after-emergency-more = ほかにも助けを呼ぶとき
after-emergency-more-lead = { $emergency ->
    [none] 次のときは、**すぐに**救急の番号に電話してください。
   *[other] 次のときは、**すぐに**{ $emergency }に電話してください。
}
after-emergency-more-bleed = 押さえても血が止まらない
after-emergency-more-cold = 片方の腕や足が冷たくなる、白くなる、しびれる、または感覚がない
after-emergency-more-belly = おなかがとても強く痛む
after-emergency-more-blood = おしりから真っ赤な血が出る
after-emergency-more-how = 電話では、今いる場所を言ってください。
after-emergency-more-rash = 発疹は数日後に出ることもあります。そのときは医療スタッフに電話してください。

## after/barium
after-barium = バリウムのあとは水を多めに飲みます
after-barium-drink = [バリウム](barium)を使ったら、いつもより多く水を飲んでください。ただし、水分を控えるように言われている方は、先に聞いてください。
after-barium-stools = 数日間、便の色が薄くなることがあります。
after-barium-tell = 便秘（便が出にくいこと）が2日を超えて続くときは、医療スタッフに伝えてください。

## after/barium-call
after-barium-call = バリウムのあと、電話が必要なとき
after-barium-call-lead = { $phone ->
    [none] 次のときは、医療スタッフに**電話**してください。
   *[other] 次のときは、医療スタッフ（{ $phone }）に**電話**してください。
}
after-barium-call-belly = { $emergency ->
    [none] おなかが痛い、または張っている（とても強く痛むときは救急の番号に電話）
   *[other] おなかが痛い、または張っている（とても強く痛むときは{ $emergency }に電話）
}
after-barium-call-vomit = 吐く、または熱がある
after-barium-call-gas = 便が2日間出ない、またはおならが出ない
after-barium-call-cough = バリウムを飲んだあと、せきが続く

## after/catheter-site
after-catheter-site = カテーテルを入れた所を見てください
after-catheter-site-bleed = { $emergency ->
    [none] 血が出たら、横になって強く**押さえて**ください。止まらなければ、救急の番号に電話してください。
   *[other] 血が出たら、横になって強く**押さえて**ください。止まらなければ、{ $emergency }に電話してください。
}
after-catheter-site-call = { $phone ->
    [none] 次のときは、医療スタッフに**電話**してください。
   *[other] 次のときは、医療スタッフ（{ $phone }）に**電話**してください。
}
after-catheter-site-growing = ふくらみが大きくなる
after-catheter-site-fluid = 液やうみが出る
after-catheter-site-pain = 痛みが強くなる、または赤みが広がる
after-catheter-site-fever = 熱がある

## after/site-care
after-site-care = その腕や足に負担をかけないようにしてください
after-site-care-lift = 医療スタッフがよいと言うまで、重い物を持たないでください。
after-site-care-ask = 聞いてください。「運転、入浴、仕事はいつからできますか」数日かかることもあります。
after-site-care-usual = 青あざや軽い痛みはよくあります。
after-site-care-rash = 発疹は数日後に出ることもあります。そのときは医療スタッフに電話してください。

## after/home
after-home-adult = 鎮静薬のあとは大人の付きそいと帰ります
after-home-must = [鎮静薬](sedative)のあとは、**必ず**大人の付きそいの方と一緒に帰り、そばにいてもらってください。
after-home-lead = 24時間は：
after-home-drive = 運転や機械の操作を**しないでください**
after-home-alcohol = 飲酒を**しないでください**
after-home-sign = 大切な書類に**サインしないでください**
after-home-food = ふだんの食事と薬に戻すのは、医療スタッフがよいと言ってからにしてください。

## after/stent-home
after-stent-home-if = ステントを入れたら大切に守ってください
after-stent-home-pills = 血のかたまりを防ぐ薬が出たら、心臓や血管の医師の指示なしに**やめないでください**。[ステント](stent)が詰まることがあります。
after-stent-home-card = ステントカードを持ち歩き、手術やMRIの前に見せてください。
after-stent-home-ask = 聞いてください。「ずっと入れておきますか、取り出しますか」

## after/tube-home
after-tube-home = ドレーンや薬の管の手入れをしてください
after-tube-home-pull = 引っ張らないようにしてください。抜けても、押し戻さないで、医療スタッフに電話してください。
after-tube-home-dry = 清潔にし、ぬらさないようにしてください。
after-tube-home-lead = { $phone ->
    [none] 次のときは、医療スタッフに**電話**してください。
   *[other] 次のときは、医療スタッフ（{ $phone }）に**電話**してください。
}
after-tube-home-fever = 熱がある、または寒気がする
after-tube-home-red = 皮膚が赤い、痛い、またはうみが出る
after-tube-home-flow = 漏れる、または流れなくなる

## after/bone-home
after-bone-home = 関節に針を刺したあと
after-bone-home-easy = 1日は[関節](joint)を休ませてください。運動はしないでください。
after-bone-home-ice = 氷を布で包んで冷やすと楽になります。1回の目安は15分です。
after-bone-home-sore = 関節の感覚が鈍くなり、そのあと1日か2日痛むことがあります。
after-bone-home-sugar = 糖尿病の方：ステロイドの注射で血糖が上がることがあります。

## after/bone-surgery
after-bone-surgery = 骨の手術のあと
after-bone-surgery-dry = 包帯やギプスは清潔にし、ぬらさないようにしてください。
after-bone-surgery-raise = 腕や足を枕にのせて休ませてください。
after-bone-surgery-ask = 聞いてください。「その腕や足に、どのくらい体重をかけてもよいですか」
after-bone-surgery-lead = { $phone ->
    [none] 次のうち一つでもあれば、すぐに医療スタッフに**電話**してください。
   *[other] 次のうち一つでもあれば、すぐに医療スタッフ（{ $phone }）に**電話**してください。
}
after-bone-surgery-numb = 手や足の指が青くなる、白くなる、しびれる、または感覚がない
after-bone-surgery-calf = ふくらはぎが痛む、またははれる

## after/bone-call
after-bone-call = 手術や針の処置のあと、電話が必要なとき
after-bone-call-lead = { $phone ->
    [none] 次のときは、医療スタッフに**電話**してください。
   *[other] 次のときは、医療スタッフ（{ $phone }）に**電話**してください。
}
after-bone-call-fever = 熱がある、または寒気がする
after-bone-call-red = 赤み、熱さ、またははれが増す
after-bone-call-pus = 液やうみが出る
after-bone-call-pain = 痛みが強くなる
after-bone-call-night = 関節の感染は待てません。夜は病院の救急外来に行ってください。

## after/womb-home
after-womb-home = 家ではナプキンを使ってください
after-womb-home-pad = 造影剤が出てきます。べたついたり、少し血が混じったりします。
after-womb-home-bleeding = 1日か2日、少しの出血や下腹部の痛みはよくあります。
after-womb-home-ask = 聞いてください。「入浴、水泳、性生活はいつからできますか」

## after/womb-call
after-womb-call = 子宮の検査のあと、電話が必要なとき
after-womb-call-lead = { $phone ->
    [none] 次のときは、医療スタッフに**電話**してください。
   *[other] 次のときは、医療スタッフ（{ $phone }）に**電話**してください。
}
after-womb-call-fever = 熱がある
after-womb-call-pain = 痛みが強い、または強くなる
after-womb-call-bleeding = 出血が多い（1時間でナプキンがいっぱいになる）
after-womb-call-fluid = いつもと違うおりものがある
after-womb-call-rash = 発疹は数日後に出ることもあります。そのときも電話してください。

## after/milk
after-milk = 授乳は続けられます
after-milk-dye = [造影剤](contrast-dye)を理由に授乳をやめる必要はありません。母乳に入る量は、ごくわずかです。
after-milk-sedative = [鎮静薬](sedative)か痛み止めを使いましたか。いつから授乳できるか聞いてください。
