### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = 伝える・聞く
tell-hint = スタッフに見せるリストを作る
tell-heading = 当てはまるものに触れてください
ask-heading = 聞きたいことに触れてください

## What a patient may want to tell. Each is one fact that is true or not.

tell-unwell = 今、気分が悪いです
tell-pregnant = 妊娠しているか、その可能性があります
tell-dye-reaction = 造影剤で副作用が出たことがあります
tell-allergy = アレルギーがあります
tell-asthma = ぜんそくがあります
tell-swallowing = うまく飲み込めません
tell-blood-thinner = 血液をサラサラにする薬を使っています
tell-bleeding = 血が出やすいです
tell-kidneys = 腎臓の病気があります
tell-diabetes = 糖尿病です
tell-metformin = メトホルミン（metformin）を飲んでいます
tell-insulin = インスリンを使っています
tell-ate = 今日、食べたか飲みました
tell-heart = 心臓の病気があります
tell-thyroid = 甲状腺に問題があります
tell-bowel-surgery = 最近、腸の手術か組織検査（生検）を受けました
tell-stoma = ストーマ（人工肛門など）があります
tell-infection = 熱があるか、感染があります
tell-breastfeeding = 授乳しています
tell-x-rays = 最近、レントゲンを撮ったかバリウムを使いました
tell-implant = ペースメーカーなど、体に埋め込んだものがあります
tell-sleep-apnea = 寝ているときに息が止まります
tell-ride = 家まで送ってくれる人がいません
tell-stand = 長く立っていられません
tell-lie-flat = 平らに寝られません
tell-interpreter = 通訳が必要です
tell-see = 目がよく見えません
tell-hear = 耳がよく聞こえません
tell-clothes = 着替えを手伝ってほしいです
tell-pain = 痛みがあります
tell-afraid = こわいです
tell-toilet = トイレに行きたいです
tell-period = 今、腟から出血しています

## What a patient may want to ask.

ask-what-for = この検査は何のためですか
ask-risks = どんなリスクがありますか
ask-other-way = ほかの方法はありますか
ask-wait = 待ったり、受けなかったりすると、どうなりますか
ask-radiation = 放射線をどのくらい受けますか
ask-fasting = いつから飲食をやめますか
ask-medicines = 私の薬のうち、どれを飲んでもよいですか
ask-hurt = 痛いですか
ask-relax = 気持ちを楽にする薬を使えますか
ask-how-long = どのくらい時間がかかりますか
ask-company = だれか一緒に入ってもよいですか
ask-eat = 食べたり飲んだりは、いつからできますか
ask-drive = 運転や仕事は、いつからできますか
ask-results = 結果は、いつ、どうやってわかりますか
ask-signs = 家では何に気をつければよいですか
ask-call = 昼でも夜でも、だれに電話すればよいですか

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = 顔色の悪い女性が座り、片手を額に、片手をおなかに当てています。
picture-tell-pregnant-description = 女性が大きなおなかを抱えています。小さな丸の中に赤ちゃんが見えます。
picture-tell-dye-reaction-description = 造影剤の点滴、X線の画面、赤くかゆいぶつぶつのある腕です。
picture-tell-allergy-description = 赤いぶつぶつのある顔と、錠剤、ナッツ、花です。
picture-tell-asthma-description = 男性が吸入器で薬を吸っています。気道が狭く描いてあります。
picture-tell-swallowing-description = 女性がのどを押さえています。食べ物が一口、つかえています。
picture-tell-blood-thinner-description = 薬のびんと、中に錠剤のある血のしずくです。
picture-tell-bleeding-description = 切れた指から、血が落ち続けています。
picture-tell-kidneys-description = 2つの腎臓です。1つは灰色で、注意の印があります。
picture-tell-diabetes-description = 指先の血のしずくと、血糖値を測る機械です。
picture-tell-metformin-description = 白い錠剤のシートと、血糖値を測る機械です。
picture-tell-insulin-description = おなかに当てたインスリンのペンです。
picture-tell-ate-description = 太陽の下に、食べ物の皿と、半分になったコップがあります。
picture-tell-heart-description = 心臓とその血管、ぎざぎざの心電図の線です。
picture-tell-thyroid-description = 首です。ちょうの形の甲状腺に色がついています。
picture-tell-bowel-surgery-description = おなかの腸のあたりに、縫った傷があります。
picture-tell-stoma-description = おなかに袋が貼ってあります。
picture-tell-infection-description = 顔の赤い男性と、高い熱を示す体温計です。
picture-tell-breastfeeding-description = 女性が赤ちゃんを抱いて授乳しています。
picture-tell-x-rays-description = 男性の胸のレントゲンとカレンダーです。矢印が今日から前の日を指しています。
picture-tell-implant-description = 胸の皮膚の下にペースメーカーがあり、線が心臓まで通っています。
picture-tell-sleep-apnea-description = 夜、男性があおむけに寝ています。息にバツ印があります。
picture-tell-ride-description = 女性が一人で立ち、家のことを考えています。運転手のいる車にバツ印があります。
picture-tell-stand-description = つえを持った女性が座っています。長く立つ絵にバツ印があります。
picture-tell-lie-flat-description = 男性が枕にもたれて座っています。平らに寝る絵にバツ印があります。
picture-tell-interpreter-description = 2人が2色のふきだしで話しています。間に3人目の人がいます。
picture-tell-see-description = 目と、ぼやけた家の絵です。
picture-tell-hear-description = 補聴器を着けた耳です。
picture-tell-clothes-description = 手伝う人が検査着を持ち、男性が腕を通しています。
picture-tell-pain-description = 男性が体を曲げ、腰を押さえています。赤い線が痛む所を表します。
picture-tell-afraid-description = こわがる女性が、あごの下で手を握り、X線の機械のことを考えています。
picture-tell-toilet-description = 便器です。
picture-tell-period-description = 血のしずくがついたナプキンです。
picture-ask-reason-description = 医師と患者さんがX線の画面を見ています。はてなマークがあります。
picture-ask-risks-description = 天びんの上に、はてなマークがあります。
picture-ask-before-description = 皿、コップ、薬のびんと、はてなマークです。
picture-ask-during-description = X線検査台の患者さんと、はてなマークです。
picture-ask-after-description = 家、車、皿と、はてなマークです。
picture-ask-results-description = 1枚の紙と電話と、はてなマークです。
