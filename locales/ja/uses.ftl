# Topic: uses
uses-title = よくある使い道
uses-hint = どのように役に立つか

## uses/overview
uses-overview = よく使われるのは次のような場合です
uses-overview-show = 消化管が動く様子や、心臓の血液の流れを見ることができます。女性の生殖器の様子も見ることができます。
uses-overview-guide = 細い管を入れるときや、骨や関節の治療のときにも助けになります。
uses-overview-next = 次のページから、詳しく説明します。

## uses/swallow-enema
uses-swallow-enema = 消化管が動く様子がわかります
uses-swallow-enema-barium = [バリウム](barium)は白い[造影剤](contrast-dye)です。飲むか、または医療スタッフが[注腸（浣腸）](enema)で入れます。
uses-swallow-enema-shows = すると、医療スタッフは食道、胃、または腸が動く様子を見ることができます。
uses-swallow-enema-names = この検査を、食道バリウム検査（食道造影）、または注腸バリウム検査といいます。

## uses/heart
uses-heart = 心臓の血液の流れがわかります
uses-heart-exam = この心臓の検査を、[心臓カテーテル検査](cardiac-catheterization)といいます。
uses-heart-flow = 医療スタッフは、血液が[動脈](artery)を流れる様子を画面で見ます。
uses-heart-helps = 一部の心臓の問題を見つける助けになることがあります。治療の助けになることもあります。

## uses/catheter-stent
uses-catheter-stent = 細い管を正しい場所に入れる助けになります
uses-catheter-stent-catheter = [カテーテル](catheter)は、中が空洞の細い管です。体に液を入れたり、体からよけいな液を出したりします。
uses-catheter-stent-stent = [ステント](stent)は、狭くなった血管や詰まった血管を広げます。
uses-catheter-stent-place = X線透視を使うと、どこに入れればよいかが見えます。

## uses/bones
uses-bones = 骨や関節の手術の助けになります
uses-bones-lead = 外科医は、X線透視を見ながら次のことをすることがあります。
uses-bones-joint = 人工[関節](joint)を入れる
uses-bones-bone = 折れた骨を治す

## uses/hysterosalpingogram
uses-hysterosalpingogram = 女性の生殖器の様子を見ることができます
uses-hysterosalpingogram-exam = この検査は名前が長く、[子宮卵管造影検査](hysterosalpingogram)（HSG）といいます。子宮など、女性の生殖器の画像を撮ります。
uses-hysterosalpingogram-ask = どの検査を受けるのかわからないときは、医療スタッフに聞いてください。
