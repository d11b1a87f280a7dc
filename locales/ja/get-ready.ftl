# Topic: get-ready
get-ready-title = 検査の準備
get-ready-hint = 検査の前にすること

## get-ready/depends
get-ready-depends = 準備は検査によって違います
get-ready-depends-nothing = 特別な準備がいらない検査もあります。
get-ready-depends-something = 検査によっては、しばらくの間、食べ物、飲み物、または一部の薬をやめる必要があるかもしれません。
get-ready-depends-told = どうすればよいかは、担当医がお伝えします。わからないときは、電話で聞いてください。

## get-ready/food
get-ready-food-stop = いつから飲食をやめるか聞いてください
get-ready-food-team = 食べること**と**飲むことをやめるかどうか、いつからやめるかは、医療スタッフがお伝えします。これを[絶飲食](fast)といいます。
get-ready-food-team-bowel = いつ食べるのをやめるか、水などの透明な飲み物を**いつまで**飲めるかは、医療スタッフがお伝えします。そのあとは何も飲みません。これを[絶飲食](fast)といいます。
get-ready-food-why = 検査によっては、はっきりした画像のために、胃が空でなければなりません。
get-ready-food-why-swallow = 画像をはっきり写すため、胃を空にする必要があることが多いです。
get-ready-food-why-sedative = 胃が空だと、[鎮静薬](sedative)をより安全に使えます。
get-ready-food-needle = 関節に針を刺す場合：いつもどおりに飲食できることが多いです。先に聞いてください。
get-ready-food-sip = 聞いてください。「水を飲んでもよいですか。一口の水で薬を飲んでもよいですか」
get-ready-food-sip-bowel = 聞いてください。「一口の水で薬を飲んでもよいですか」
get-ready-food-sugar = 糖尿病の方は、低血糖について聞いてください。

## get-ready/bowel-prep
get-ready-bowel-prep = 注腸バリウム検査の前に、腸を空にします
get-ready-bowel-prep-why = 画像がはっきり見えるように、腸が空でなければなりません。
get-ready-bowel-prep-lead = 渡された説明の紙に書いてあります。
get-ready-bowel-prep-liquids = 水などの透明な飲み物だけにするのは、いつからか
get-ready-bowel-prep-laxative = いつ下剤（腸を空にする薬）を飲むか
get-ready-bowel-prep-first = 腎臓や心臓の病気、糖尿病がある方は、先に聞いてください。

## get-ready/medicines
get-ready-medicines = 薬について聞いてください
get-ready-medicines-never = **どの薬も、自分の判断でやめないでください。**次の薬について、まず[担当医](provider)に聞いてください。
get-ready-medicines-thinners = 血液をサラサラにする薬
get-ready-medicines-diabetes = インスリンか糖尿病の薬（食べてはいけないと言われたとき）
get-ready-medicines-metformin-dye = メトホルミン（metformin）：2日間、やめるかどうかを聞いてください
get-ready-medicines-others = ほかのすべての薬
get-ready-medicines-why = 血が出やすくなる薬や、やめると危ない薬があります。

## get-ready/tell-us
get-ready-tell-us = 健康状態を伝えてください
get-ready-tell-us-lead = 検査の**前に**、次のことを医療スタッフに伝えてください。
get-ready-tell-us-baby = 妊娠（はっきりしないときも）、または授乳
get-ready-tell-us-reaction = ぜんそく、すべてのアレルギー、または以前に[造影剤](contrast-dye)で出た副作用
get-ready-tell-us-organs = 糖尿病、または腎臓、心臓、甲状腺の病気
get-ready-tell-us-bleeding = 血が止まりにくい、または血液をサラサラにする薬を使っている
get-ready-tell-us-why = 安全のために役立ちます。

## get-ready/tell-us-more
get-ready-tell-us-more = 次のことも伝えてください
get-ready-tell-us-more-lead = 検査の**前に**、次のことを医療スタッフに伝えてください。
get-ready-tell-us-more-swallowing = 飲み込みにくい、またはむせる
get-ready-tell-us-more-bowel = 最近、腸が詰まった、または腸の手術をした
get-ready-tell-us-more-stand = 立つ、向きを変える、または平らに寝るのがつらい
get-ready-tell-us-more-infection = 熱がある、または感染がある
get-ready-tell-us-more-metal = ペースメーカー、または体の中の金属
get-ready-tell-us-more-x-rays = これまでに受けた[レントゲン](x-ray)

## get-ready/womb-when
get-ready-womb-when = 子宮の検査は生理のあとに受けます
get-ready-womb-when-days = 生理が終わったあとの数日のうちに行います。日にちは医療スタッフがお伝えします。
get-ready-womb-when-must = 妊娠中は、検査を受けてはいけません。先に妊娠検査をすることがあります。
get-ready-womb-when-sex = 検査前の性生活については、説明の紙に従ってください。

## get-ready/womb-before
get-ready-womb-before = 痛み止めについて聞いてください
get-ready-womb-before-pain = 下腹部の痛みはよくあります。検査の前に痛み止めを飲むほうがよいか聞いてください。ほかに：
get-ready-womb-before-pad = 帰りに使うナプキンを持ってくる
get-ready-womb-before-toilet = 先にトイレに行く
get-ready-womb-before-who = だれが部屋にいるかを聞く

## get-ready/day
get-ready-day = 検査の日に備えましょう
get-ready-day-lead = 当日を楽にするために：
get-ready-day-jewelry = アクセサリーは家に置いてくる（金属で画像の一部が隠れます）
get-ready-day-bring = 薬とアレルギーを書いたメモを持ってくる
get-ready-day-company = だれが一緒に入れるかを聞く
get-ready-day-ride = 帰りの車を頼んでおく：[鎮静薬](sedative)のあとは、必ず大人の付きそいと一緒に帰る

## get-ready/child
get-ready-child = お子さんの検査ですか？
get-ready-child-stay = 親がそばにいられることがよくあります。医療スタッフに聞いてください。
get-ready-child-apron = そばにいる方は[鉛エプロン](lead-apron)を着けます。妊娠中か、その可能性のある方は、必ずほかの大人に代わってください。
get-ready-child-bring = お子さんの好きなおもちゃとコップを持ってきてください。
