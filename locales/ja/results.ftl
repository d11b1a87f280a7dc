# Topic: results
results-title = 検査の結果
results-hint = だれが見るか、次に何をするか

## results/depends
results-depends = 結果は検査によって違います
results-depends-exam = 検査によって、調べるものが違います。
results-depends-many = X線透視は、いろいろな問題を見つける助けになります。

## results/who
results-who = 医師が画像を読み取ります
results-who-reads = [放射線科医](radiologist)が画像を読み取ります。
results-who-more = 担当医は、結果を専門医に送ったり、ほかの検査を頼んだりすることがあります。どこが悪いのかを見つける助けになります。

## results/ask
results-ask = 結果について担当医と話しましょう
results-ask-lead = このように聞くことができます。
results-ask-when = 結果はいつわかりますか
results-ask-mean = この結果は、私にとってどういう意味ですか
results-ask-next = ほかにも検査が必要ですか
results-ask-call = 質問があるときは、だれに電話すればよいですか
