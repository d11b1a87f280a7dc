# Topic: get-ready
get-ready-title = 検査の準備
get-ready-hint = 検査の前にすること

## get-ready/depends
get-ready-depends = 準備は検査によって違います
get-ready-depends-nothing = 特別な準備がいらない検査もあります。
get-ready-depends-something = 検査によっては、しばらくの間、食べ物、飲み物、または一部の薬をやめる必要があるかもしれません。
get-ready-depends-told = どうすればよいかは、担当医がお伝えします。わからないときは、電話で聞いてください。

## get-ready/food
get-ready-food = 食事をやめる必要があるかもしれません
get-ready-food-fast = 検査によっては、検査前の数時間は、食べることも飲むこともしてはいけません。これを[絶飲食](fast)といいます。
get-ready-food-ask = 担当医に聞いてください。「いつから飲食をやめますか。水は飲んでもよいですか」

## get-ready/medicines
get-ready-medicines = 薬について聞いてください
get-ready-medicines-stop = 検査の前に、一部の薬をやめる必要があるかもしれません。**どの薬も、自分の判断でやめないでください。**まず担当医に聞いてください。
get-ready-medicines-metformin = メトホルミン（metformin）を飲んでいる方、腎臓の病気がある方は、医療スタッフに伝えてください。ほとんどの方は、メトホルミンを続けられます。医療スタッフが決めます。

## get-ready/tell-us
get-ready-tell-us = 健康状態を伝えてください
get-ready-tell-us-lead = 検査の**前に**、次のことを医療スタッフに伝えてください。
get-ready-tell-us-baby = 妊娠（はっきりしないときも）、または授乳
get-ready-tell-us-allergies = すべてのアレルギー、または以前に[造影剤](contrast-dye)で出た副作用
get-ready-tell-us-illness = ぜんそく、糖尿病、または腎臓の病気
get-ready-tell-us-x-rays = これまでに受けた[レントゲン](x-ray)

## get-ready/day
get-ready-day = 検査の日に備えましょう
get-ready-day-lead = 当日を楽にするために：
get-ready-day-jewelry = アクセサリーは家に置いてくる
get-ready-day-bring = 薬とアレルギーを書いたメモを持ってくる
get-ready-day-company = だれが一緒に入れるかを聞く
get-ready-day-ask = わからないときは医療スタッフに聞く
