# Topic: what-happens
what-happens-title = 検査の流れ
what-happens-hint = 検査を順番に説明します

## what-happens/where
what-happens-where = 検査センターか病院へ行きます
what-happens-where-center = [外来患者](outpatient)として、レントゲンの検査センターに来ることがあります。
what-happens-where-hospital = または、入院中に検査を受けることもあります。

## what-happens/clothes
what-happens-clothes = 検査着に着替えることがあります
what-happens-clothes-gown = 服の一部または全部を脱ぐ必要があるかもしれません。そのときは、医療スタッフが検査着をお渡しします。
what-happens-clothes-help = 着替えに手助けが必要なときは、医療スタッフに頼んでください。

## what-happens/shield
what-happens-shield = 防護具は使う場合と使わない場合があります
what-happens-shield-shield = 鉛の防護具や[鉛エプロン](lead-apron)は、いらない[放射線](radiation)をさえぎります。下腹部やほかの部分をおおうことがあります。
what-happens-shield-today = 今は、必要のないことがよくあります。もっと知りたいときは、医療スタッフに聞いてください。

## what-happens/comfort
what-happens-comfort = 先に薬を使うことがあります
what-happens-comfort-medicine = 検査によっては、痛み止めの薬を使います。または、気持ちを楽にするために[鎮静薬](sedative)を使います。
what-happens-comfort-needle = [関節](joint)や[動脈](artery)に針を入れるときに、使うことがあります。
what-happens-comfort-tell = 痛いとき、こわいときは、医療スタッフに伝えてください。

## what-happens/drink
what-happens-drink = 造影剤を飲むことがあります
what-happens-drink-drink = 検査によっては、[造影剤](contrast-dye)の入った液を飲みます。[バリウム](barium)もその1つです。
what-happens-drink-clearer = 造影剤を使うと、体のいろいろな部分がよりはっきり映ります。

## what-happens/dye
what-happens-dye = 造影剤を別の方法で入れることもあります
what-happens-dye-lead = [造影剤](contrast-dye)を飲まないときは、次の方法で入れることがあります。
what-happens-dye-iv = [点滴の管](iv-line)で、静脈に
what-happens-dye-enema = [注腸（浣腸）](enema)で、直腸（腸の終わりの部分）に

## what-happens/table
what-happens-table = 検査台ではスタッフがお手伝いします
what-happens-table-lead = X線検査台に寝るか、検査台の所に立ちます。医療スタッフが、次のことをお願いすることがあります。
what-happens-table-turn = 体の向きを変える
what-happens-table-move = 体の一部を動かす
what-happens-table-breath = 少しの間、息を止める

## what-happens/catheter
what-happens-catheter = カテーテルを使う検査もあります
what-happens-catheter-numb = [カテーテル](catheter)が必要なときは、まず医療スタッフが麻酔をして、その場所の感覚をなくします。
what-happens-catheter-needle = それから担当医が針を入れます。場所は、足の付け根、ひじ、またはほかの部分のことがあります。

## what-happens/pictures
what-happens-pictures = 機械が動く画像を撮ります
what-happens-pictures-scanner = 担当医か[放射線技師](technologist)が、[X線の機械](c-arm)で画像を撮ります。医療スタッフが画面で見ます。
what-happens-pictures-long = 検査にかかる時間の目安：
what-happens-pictures-most = 45分から60分（食道、胃、大腸の検査）
what-happens-pictures-small-bowel = 90分から3時間（小腸の検査）

## what-happens/finish
what-happens-finish = これで検査は終わりです
what-happens-finish-catheter = [カテーテル](catheter)を入れた場合は、担当医が抜きます。医療スタッフが、しばらく様子を見ることがあります。
what-happens-finish-ask = 帰る前に、医療スタッフに聞いてください。「家では何をすればよいですか。困ったときは、だれに電話すればよいですか」
