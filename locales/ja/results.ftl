# Topic: results
results-title = 検査の結果
results-hint = だれが見るか、次に何をするか

## results/depends
results-depends = 結果は検査によって違います
results-depends-exam = 検査によって、調べるものが違います。
results-depends-many = X線透視は、いろいろな問題を見つける助けになることがあります。

## results/who
results-who = 医師が画像を読み取ります
results-who-reads = [放射線科医](radiologist)が画像を読み取ります。
results-who-more = 専門医が結果を見たり、ほかの検査が必要になったりすることがあります。どこが悪いのかを見つける助けになることがあります。
results-who-late = { $phone ->
    [none] 聞いていた日までに知らせがないときは、医療スタッフに電話してください。
   *[other] 聞いていた日までに知らせがないときは、医療スタッフ（{ $phone }）に電話してください。
}

## results/ask
results-ask = 結果について担当医と話しましょう
results-ask-lead = このように聞くことができます。
results-ask-when = 結果はいつわかりますか
results-ask-mean = この結果は、私にとってどういう意味ですか
results-ask-next = ほかにも検査が必要ですか
results-ask-call = 質問があるときは、だれに電話すればよいですか

## results/remember
results-remember = 覚えておきたい3つのこと
results-remember-general-1 = **検査の前：**食べ物、飲み物、薬について聞く
results-remember-general-2 = 妊娠、アレルギー、病気、薬をスタッフに伝える
results-remember-general-3 = { $emergency ->
    [none] 家で胸が痛い、または息が苦しい：救急の番号に電話する
   *[other] 家で胸が痛い、または息が苦しい：{ $emergency }に電話する
}
results-remember-swallow-1 = **検査の前：**スタッフに言われた時から飲食をやめる
results-remember-swallow-2 = 妊娠の可能性があるとき、むせたときは、スタッフに伝える
results-remember-swallow-3 = { $emergency ->
    [none] 家では水を多めに飲む。おなかがとても強く痛む：救急の番号に電話する
   *[other] 家では水を多めに飲む。おなかがとても強く痛む：{ $emergency }に電話する
}
results-remember-bowel-1 = **検査の前：**説明の紙のとおりに腸を空にする
results-remember-bowel-2 = 妊娠の可能性があるとき、痛いときは、スタッフに伝える
results-remember-bowel-3 = { $emergency ->
    [none] 家では水を多めに飲む。おなかがとても強く痛む：救急の番号に電話する
   *[other] 家では水を多めに飲む。おなかがとても強く痛む：{ $emergency }に電話する
}
results-remember-heart-1 = **検査の前：**血液をサラサラにする薬、糖尿病の薬、食事について聞く
results-remember-heart-2 = 一緒に帰り、そばにいてくれる大人の付きそいを頼んでおく
results-remember-heart-3 = { $emergency ->
    [none] 胸が痛い、または血が止まらない：救急の番号に電話する
   *[other] 胸が痛い、または血が止まらない：{ $emergency }に電話する
}
results-remember-tube-1 = **検査の前：**血液をサラサラにする薬、糖尿病の薬、食事について聞く
results-remember-tube-2 = 体に何が残るかと、手入れの方法を聞く
results-remember-tube-3 = { $emergency ->
    [none] 胸が痛い、または血が止まらない：救急の番号に電話する
   *[other] 胸が痛い、または血が止まらない：{ $emergency }に電話する
}
results-remember-bone-1 = **検査の前：**食事と薬について聞き、感染があればスタッフに伝える
results-remember-bone-2 = 鎮静薬のあとは、**必ず**大人の付きそいと一緒に帰る
results-remember-bone-3 = 熱がある、または関節が熱をもってはれている：スタッフに電話する。夜は救急外来に行く
results-remember-womb-1 = **検査の前：**妊娠中は検査を受けてはいけません
results-remember-womb-2 = 痛み止めについて聞く。「止めて」と言ってかまいません
results-remember-womb-3 = 熱、強い痛み、または多い出血：スタッフに電話する
