# Topic: what-is-it
what-is-it-title = 這是什麼檢查？
what-is-it-hint = 像電影一樣會動的X光

## what-is-it/moves
what-is-it-moves = 會動的X光
what-is-it-moves-photo = 一般的[X光](x-ray)就像一張照片。
what-is-it-moves-movie = [X光透視](fluoroscopy)就像一部電影。它能顯示您身體內部各部位活動時的樣子。

## what-is-it/shows
what-is-it-shows = 看到您的身體怎樣運作
what-is-it-shows-lead = 在螢幕上，醫護人員可以即時看到您的器官和組織怎樣活動。它可能會顯示：
what-is-it-shows-heart = 您的心臟和血管
what-is-it-shows-digestion = 您的胃和腸怎樣消化食物
what-is-it-shows-reproductive = 您的生殖器官

## what-is-it/helps
what-is-it-helps = 幫助找出和治療問題
what-is-it-helps-find = 它可以幫助您的醫生找出哪裡有問題。它對很多種問題都有用。
what-is-it-helps-treat = 它也可以為一些治療作引導。
what-is-it-helps-ask = 請詢問您的醫生：「這項檢查會顯示什麼？對我有什麼幫助？」
