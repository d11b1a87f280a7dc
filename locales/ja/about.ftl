# The pages of the screen about this guide

## about/what
about-what = この案内について
about-what-plain = この案内は、X線透視をやさしい言葉で説明します。患者さんのために作りました。
about-what-who = かかりつけの診療所の医師が書いたものではありません。
about-what-advice = 医療スタッフの助言に代わるものではありません。

## about/not
about-not = この案内がしないこと
about-not-lead = この案内は：
about-not-diagnosis = どこが悪いのかを**診断しません**
about-not-advice = 一人一人に合わせた助言を**しません**
about-not-know = 使う方がだれかを**知りません**
about-not-store = 使う方の記録を**残しません**

## about/source
about-source = 内容のもとになった情報
# Print the name as it stands.
about-source-credit = 出典：MedlinePlus, National Library of Medicine
about-source-others = ほかの内容は、医療団体や研究によるものです。すべての出典は、最後の数ページにあります。
about-source-new = 文章は、私たちが新しく書きました。

## about/differs
about-differs = 新しい助言に従ったところ
about-differs-lead = MedlinePlusは、3つのことを古い言い方で説明しています。専門家の新しい助言は次のとおりです。
about-differs-shield = 防護具：今の機械は放射線が少ないので、必要のないことがよくあります
about-differs-shellfish = エビ・カニ・貝のアレルギー：ほかのアレルギーよりリスクが高いわけではありません
about-differs-pregnancy = 妊娠：ほとんどの検査の放射線は、害のある量よりはるかに少なく、必要な検査は行うことがあります

## about/status
about-status = この文章はまだ確認が必要です
about-status-draft = この文章を確認した医療の専門家は、まだいません。確認した資格のある翻訳者も、まだいません。
about-status-ask = わからないことがあれば、医療スタッフに聞いてください。

## about/licence
about-licence = 自由に使えます
about-licence-free = このプログラムと文章は、無料で自由に使えます。ライセンス：MITまたはApache-2.0。
about-licence-fonts = フォント：SIL Open Font License 1.1。
about-licence-date = この文章は2026年11月に書きました。
