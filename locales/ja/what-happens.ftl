# Topic: what-happens
what-happens-title = 検査の流れ
what-happens-hint = 検査を順番に説明します

## what-happens/where
what-happens-where = 検査センターか病院へ行きます
what-happens-where-center = [外来](outpatient)で、レントゲンの検査センターに来ることがあります。
what-happens-where-hospital = または、入院中に検査を受けることもあります。

## what-happens/clothes
what-happens-clothes = 検査着に着替えることがあります
what-happens-clothes-gown = 服の一部または全部を脱ぐ必要があるかもしれません。そのときは、医療スタッフが検査着をお渡しします。
what-happens-clothes-help = 着替えに手助けが必要なときは、医療スタッフに頼んでください。

## what-happens/shield
what-happens-shield = 防護具は使う場合と使わない場合があります
what-happens-shield-shield = 鉛の防護具や[鉛エプロン](lead-apron)は、いらない[放射線](radiation)をさえぎります。下腹部やほかの部分をおおうことがあります。
what-happens-shield-today = 最近は、必要のないことがよくあります。もっと知りたいときは、医療スタッフに聞いてください。

## what-happens/comfort
what-happens-comfort = 先に薬を使うことがあります
what-happens-comfort-medicine = 検査によっては、痛み止めの薬を使います。気持ちを楽にする[鎮静薬](sedative)を使うことも、両方使うこともあります。
what-happens-comfort-needle = [関節](joint)や[動脈](artery)に針を刺すときに、使うことがあります。
what-happens-comfort-tell = 痛いとき、こわいときは、医療スタッフに伝えてください。

## what-happens/drink
what-happens-drink = 造影剤を飲むことがあります
what-happens-drink-drink = 検査によっては、[造影剤](contrast-dye)の入った液を飲みます。[バリウム](barium)もその1つです。
what-happens-drink-clearer = 造影剤を使うと、体のいろいろな部分が見やすくなります。

## what-happens/dye
what-happens-dye = 造影剤を別の方法で入れることもあります
what-happens-dye-lead = [造影剤](contrast-dye)を飲まないときは、次の方法で入れることがあります。
what-happens-dye-iv = [点滴の管](iv-line)で、静脈の中に
what-happens-dye-enema = [注腸（浣腸）](enema)で、直腸（腸の終わりの部分）に
what-happens-dye-needle = 針で、関節に
what-happens-dye-womb = 細い管で、子宮に

## what-happens/table
what-happens-table = 検査台ではスタッフがお手伝いします
what-happens-table-lead = X線検査台に横になるか、検査台の前に立ちます。医療スタッフが、次のことをお願いすることがあります。
what-happens-table-turn = 体の向きを変える
what-happens-table-move = 体の一部を動かす
what-happens-table-breath = 少しの間、息を止める

## what-happens/catheter
what-happens-catheter = カテーテルを使う検査もあります
what-happens-catheter-numb = [カテーテル](catheter)が必要なときは、まず医療スタッフが麻酔をして、その場所の感覚をなくします。
what-happens-catheter-needle = それから担当医が針を刺します。場所は、足の付け根、手首、ひじ、またはほかの部分のことがあります。

## what-happens/pictures
what-happens-pictures = 機械が動く画像を撮ります
what-happens-pictures-scanner = 担当医か[放射線技師](technologist)が、[X線の機械](c-arm)で画像を撮ります。医療スタッフが画面で見ます。
what-happens-pictures-takes = 時間の目安：
what-happens-pictures-short = 15分から30分（飲み込み、胃）
what-happens-pictures-longer = 30分から60分（大腸、心臓）
what-happens-pictures-hours = 数時間（小腸）

## what-happens/feel
what-happens-feel = 感じるかもしれないこと
what-happens-feel-barium = バリウム：粉っぽい味、おなかの張り、さし込む痛み
what-happens-feel-dye = 血液に入れた造影剤：数秒間の温かい感じ
what-happens-feel-needle = 針：ちくっとしたあと、押される感じ
what-happens-feel-womb = 子宮の検査：短い間の下腹部の痛み
what-happens-feel-tell = かゆい、はれる、または息が苦しいときは、**すぐに**医療スタッフに伝えてください。

## what-happens/finish
what-happens-finish = これで検査は終わりです
what-happens-finish-catheter = [カテーテル](catheter)を入れた場合は、担当医が抜きます。医療スタッフが、しばらく様子を見ることがあります。
what-happens-finish-ask = 帰る前に、医療スタッフに聞いてください。「家では何をすればよいですか。困ったときは、だれに電話すればよいですか」

## what-happens/swallow-drink
what-happens-swallow-drink = バリウムを少しずつ飲みます
what-happens-swallow-drink-fizz = 先に発泡剤（泡の出る粒）を飲むことがあります。げっぷをがまんしてください。
what-happens-swallow-drink-drink = それから、白い[造影剤](contrast-dye)の[バリウム](barium)を少しずつ飲みます。飲み込むときは、スタッフが合図します。
what-happens-swallow-drink-taste = 粉っぽい味がします。体のいろいろな部分が見やすくなります。

## what-happens/swallow-table
what-happens-swallow-table = 立つ、向きを変える、横になる
what-happens-swallow-table-stand = X線検査台の前に立ちます。あとで台が傾いて、横になることがあります。
what-happens-swallow-table-turn = 向きを変える、体を動かす、少しの間息を止めるように、スタッフがお願いします。
what-happens-swallow-table-sit = 立てないときは、言ってください。座ってもかまいません。

## what-happens/swallow-pictures
what-happens-swallow-pictures = 飲み込む様子をスタッフが見ます
what-happens-swallow-pictures-scanner = 医師か[放射線技師](technologist)が、X線の機械で動く画像を撮ります。
what-happens-swallow-pictures-watch = バリウムが下りていくのを、画面で見ます。
what-happens-swallow-pictures-press = バリウムを広げるために、おなかを押すことがあります。

## what-happens/swallow-feel
what-happens-swallow-feel = おなかが張ることがあります
what-happens-swallow-feel-full = おなかが張ったり、少し気持ちが悪くなったりすることがあります。ほとんどの方は痛みません。
what-happens-swallow-feel-tell = むせる、かゆい、または息が苦しいときは、**すぐに**医療スタッフに伝えてください。

## what-happens/swallow-long
what-happens-swallow-long = かかる時間
what-happens-swallow-long-short = 飲み込みや胃の検査は、約15分から30分です。
what-happens-swallow-long-long = 小腸の検査は数時間です。撮影の合間は待ちます。
what-happens-swallow-long-home = そのあとは、多くの場合、飲食も帰宅もできます。先に聞いてください。

## what-happens/bowel-tube
what-happens-bowel-tube = 注腸バリウムを受けます
what-happens-bowel-tube-side = X線検査台に横向きに寝ます。最初の画像で、腸が空かどうかを見ます。
what-happens-bowel-tube-tube = 直腸（腸の終わりの部分）に細い管を入れます。これが[注腸（浣腸）](enema)です。
what-happens-bowel-tube-balloon = 小さな風船で管を止めることがあります。

## what-happens/bowel-fill
what-happens-bowel-fill = バリウムが腸を満たします
what-happens-bowel-fill-barium = 白い[造影剤](contrast-dye)の[バリウム](barium)が入ります。空気も入れることがよくあります。
what-happens-bowel-fill-clear = 腸が見やすくなります。
what-happens-bowel-fill-feel = おなかが張り、さし込むように痛むことがあります。ゆっくり深く息をしてください。痛いときはスタッフに伝えてください。

## what-happens/bowel-turn
what-happens-bowel-turn = 向きを変えて撮ります
what-happens-bowel-turn-turn = 向きを変える、体を動かす、少しの間息を止めるように、スタッフがお願いします。
what-happens-bowel-turn-tip = 台が傾くことがあります。おなかを押すことがあります。

## what-happens/bowel-pictures
what-happens-bowel-pictures = スタッフが画面で見ます
what-happens-bowel-pictures-scanner = 医師か[放射線技師](technologist)が、X線の機械で動く画像を撮ります。
what-happens-bowel-pictures-long = 検査は、約30分から60分です。
what-happens-bowel-pictures-shot = 腸をゆるめる注射をすることがあります。そのときは、いつから運転できるか聞いてください。

## what-happens/bowel-toilet
what-happens-bowel-toilet = それからトイレに行きます
what-happens-bowel-toilet-out = バリウムの大部分が流れ出たら、スタッフが管を抜きます。それからトイレに行きます。
what-happens-bowel-toilet-last = そのあと、もう1枚か2枚撮ることがあります。
what-happens-bowel-toilet-home = 多くの場合、飲食も帰宅もできます。先に聞いてください。

## what-happens/heart-ready
what-happens-heart-ready = 楽になるようにお手伝いします
what-happens-heart-ready-line = 腕に[点滴の管](iv-line)を入れます。胸に貼ったシールで、心臓の動きを見ます。
what-happens-heart-ready-relax = 痛み止め、気持ちを楽にする[鎮静薬](sedative)、またはその両方を使えます。目は覚めています。
what-happens-heart-ready-table = X線検査台に横になります。

## what-happens/heart-numb
what-happens-heart-numb = 手首か足の付け根に麻酔をします
what-happens-heart-numb-numb = まず、手首か足の付け根に麻酔をして、感覚をなくします。少しの間、ちくっとします。
what-happens-heart-numb-needle = それから、針と細い管（[カテーテル](catheter)）を入れます。押される感じがするかもしれません。
what-happens-heart-numb-elbow = ひじやほかの場所のこともあります。

## what-happens/heart-tube
what-happens-heart-tube = 管が心臓まで進みます
what-happens-heart-tube-feel = 体の中に管があることは感じません。
what-happens-heart-tube-watch = [X線の機械](c-arm)が体のまわりを動き、動く画像を撮ります。スタッフが画面で見ます。
what-happens-heart-tube-tell = 胸が痛い、または締めつけられるときは、**すぐに**医療スタッフに伝えてください。

## what-happens/heart-dye
what-happens-heart-dye = 造影剤で血液の流れを見ます
what-happens-heart-dye-warm = 管から[造影剤](contrast-dye)を入れます。数秒間、温かく感じるかもしれません。
what-happens-heart-dye-breath = 息を止めていただくことがあります。
what-happens-heart-dye-stent = [動脈](artery)が狭いときは、[ステント](stent)を入れることがあります。
what-happens-heart-dye-tell = かゆい、はれる、または息が苦しいときは、**すぐに**医療スタッフに伝えてください。

## what-happens/heart-rest
what-happens-heart-rest = 管を抜いて、休みます
what-happens-heart-rest-out = 管を抜き、その場所を押さえるか、バンドを巻きます。
what-happens-heart-rest-still = 数時間休みます。言われたとおり、動かずに寝ていてください。
what-happens-heart-rest-tell = その場所がぬれた感じがする、または気分が悪いときは、声を出して呼んでください。
what-happens-heart-rest-long = 検査そのものは、多くの場合、30分から60分です。

## what-happens/tube-ready
what-happens-tube-ready = スタッフが準備をします
what-happens-tube-ready-line = [点滴の管](iv-line)を入れます。皮膚を消毒し、麻酔をします。少しちくっとします。
what-happens-tube-ready-relax = 痛み止め、気持ちを楽にする[鎮静薬](sedative)、またはその両方を使えます。眠る方もいます。
what-happens-tube-ready-table = X線検査台に横になります。息を止めていただくことがあります。

## what-happens/tube-in
what-happens-tube-in = 細い管を入れます
what-happens-tube-in-place = 足の付け根、手首、ひじ、またはほかの場所から、針と細い管（[カテーテル](catheter)）を入れます。
what-happens-tube-in-watch = スタッフは画面を見ます。[造影剤](contrast-dye)で、温かく感じるかもしれません。
what-happens-tube-in-tell = かゆい、痛い、または息が苦しいときは、**すぐに**医療スタッフに伝えてください。

## what-happens/tube-kind
what-happens-tube-kind = ステント、ドレーン、または薬の管
what-happens-tube-kind-stent = [ステント](stent)：風船で狭い所を広げ、ステントで開いておきます
what-happens-tube-kind-drain = ドレーン：よけいな液を出す、柔らかい管です
what-happens-tube-kind-line = 薬の管：太い[静脈](vein)に薬を入れる、柔らかい管です
what-happens-tube-kind-tight = 心臓のステントを入れるとき、数秒間、胸が締めつけられることがあります。スタッフに伝えてください。

## what-happens/tube-rest
what-happens-tube-rest = それから休みます
what-happens-tube-rest-out = ステントでは、風船とカテーテルは抜きます。ステント、ドレーン、または薬の管は残ります。
what-happens-tube-rest-still = 休みます。数時間のことがよくあります。言われたとおり、動かずに寝ていてください。
what-happens-tube-rest-tell = その場所がぬれた感じがする、または気分が悪いときは、声を出して呼んでください。
what-happens-tube-rest-long = 心臓のステントは、30分から2時間です。

## what-happens/bone-numb
what-happens-bone-numb = 関節に針を刺す場合
what-happens-bone-numb-table = X線検査台に横になります。皮膚を消毒し、麻酔をします。数秒間ちくっとします。
what-happens-bone-numb-pressure = それから、押される感じや、[関節](joint)が張る感じがします。
what-happens-bone-numb-relax = 先に、痛み止め、気持ちを楽にする[鎮静薬](sedative)、またはその両方を使うことがあります。

## what-happens/bone-needle
what-happens-bone-needle = 針の場所をスタッフが見ます
what-happens-bone-needle-dye = 少しの[造影剤](contrast-dye)で、針が正しい場所にあるかがわかります。
what-happens-bone-needle-move = 関節を動かすようにお願いすることがあります。
what-happens-bone-needle-long = 約15分から30分です。
what-happens-bone-needle-tell = かゆい、はれる、または息が苦しいときは、**すぐに**医療スタッフに伝えてください。

## what-happens/bone-sleep
what-happens-bone-sleep = または、手術を受ける場合
what-happens-bone-sleep-sleep = 眠るか、体の一部に麻酔をします。どちらにするか、スタッフと一緒に決めます。
what-happens-bone-sleep-feel = 起きている場合は、触られる感じや動きを感じるかもしれません。痛いときは、**すぐに**医療スタッフに伝えてください。

## what-happens/bone-c-arm
what-happens-bone-c-arm = 手術では、機械で骨を映します
what-happens-bone-c-arm-arm = [X線の機械](c-arm)が体の上にあります。アルファベットのCの形です。
what-happens-bone-c-arm-screen = 外科医は何度も画面を見て、どの部分も正しい場所にあるか確かめます。
what-happens-bone-c-arm-staff = スタッフは毎日X線の近くで働くので、鉛エプロンを着けています。

## what-happens/bone-rest
what-happens-bone-rest = それから休みます
what-happens-bone-rest-needle = 針の処置のあとは、その日に帰れることがよくあります。家で休んでください。
what-happens-bone-rest-surgery = 手術のあとは、回復室に行きます。看護師が見守り、痛み止めを使います。
what-happens-bone-rest-ask = 聞いてください。「いつ帰れますか。画像で何がわかりますか」

## what-happens/womb-lie
what-happens-womb-lie = X線検査台に横になります
what-happens-womb-lie-like = 婦人科の診察に似ています。
what-happens-womb-lie-lie = あおむけに寝て、ひざを曲げます。
what-happens-womb-lie-open = 器具で腟を開き、子宮の入り口を消毒します。

## what-happens/womb-tube
what-happens-womb-tube = 子宮に造影剤が入ります
what-happens-womb-tube-tube = 細い管（[カテーテル](catheter)）を、子宮の入り口から入れます。
what-happens-womb-tube-dye = [造影剤](contrast-dye)が流れ込み、子宮と卵管が見やすくなります。

## what-happens/womb-pictures
what-happens-womb-pictures = スタッフが画面で見ます
what-happens-womb-pictures-scanner = 医師か[放射線技師](technologist)が、X線の機械で動く画像を撮ります。
what-happens-womb-pictures-turn = 向きを変えたり、少しの間息を止めたりするように、お願いすることがあります。
what-happens-womb-pictures-long = 検査は、約30分です。

## what-happens/womb-feel
what-happens-womb-feel = 下腹部が痛むことがあります
what-happens-womb-feel-cramps = 生理痛のような痛みで、弱いことも強いこともあります。たいていは、まもなく楽になります。
what-happens-womb-feel-faint = 気が遠くなる、かゆい、または息が苦しいときは、**すぐに**医療スタッフに伝えてください。
what-happens-womb-feel-stop = 「止めて」と言ってかまいません。始まる前に合図を決めてください。

## what-happens/womb-finish
what-happens-womb-finish = これで検査は終わりです
what-happens-womb-finish-out = 管を抜きます。気分がよくなるまで休んでください。
what-happens-womb-finish-pad = 造影剤が出てきます。ナプキンを使ってください。
what-happens-womb-finish-ask = 聞いてください。「家では何をすればよいですか。困ったときは、だれに電話すればよいですか」
