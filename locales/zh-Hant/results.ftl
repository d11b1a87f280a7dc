# Topic: results
results-title = 您的檢查結果
results-hint = 誰來看結果，接下來怎樣

## results/depends
results-depends = 結果要看您做的是什麼檢查
results-depends-exam = 每種檢查要看的東西不一樣。
results-depends-many = X光透視可以幫助找出很多種問題。

## results/who
results-who = 有醫生判讀您的影像
results-who-reads = [放射科醫生](radiologist)會判讀您的影像。
results-who-more = 您的醫生可能會把結果送給專科醫生，或再安排其他檢查。這有助於找出哪裡有問題。

## results/ask
results-ask = 請和您的醫生談談檢查結果
results-ask-lead = 您可以問：
results-ask-when = 我什麼時候能拿到結果？
results-ask-mean = 這些結果對我有什麼意義？
results-ask-next = 我還需要做其他檢查嗎？
results-ask-call = 如果有疑問，我該打電話給誰？
