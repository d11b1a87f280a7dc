# Topic: after
after-title = 検査のあと
after-hint = 家ですること

## after/barium
after-barium = バリウムのあとは水を多めに
after-barium-water = [バリウム](barium)を使ったあとは、いつもより多く水を飲んでください。
after-barium-stools = 数日間、便の色が薄くなることがあります。
after-barium-tell = 便秘（便が出にくいこと）が2日を超えて続くときは、医療スタッフに伝えてください。

## after/catheter-site
after-catheter-site = カテーテルを入れた所を見てください
after-catheter-site-lead = [カテーテル](catheter)を入れた方は、次のうち1つでもあれば、医療スタッフに**電話してください**。
after-catheter-site-lump = 血が出る、またはしこりが大きくなる
after-catheter-site-fluid = 液やうみが出る
after-catheter-site-cold = 腕や足が冷たい、しびれる、または感覚がない
after-catheter-site-fever = 熱がある

## after/home
after-home = 帰りに付き添いが必要なことがあります
after-home-sedative = [鎮静薬](sedative)を使ったあとは、だれかに家まで送ってもらってください。
after-home-food = ふだんの食事と薬に戻すのは、医療スタッフがよいと言ってからにしてください。
after-home-milk = 授乳していますか。[造影剤](contrast-dye)を理由に授乳をやめる必要はありません。母乳に入る量は、ごくわずかです。心配なときは、医療スタッフに聞いてください。
