list-title = Liiskayga
list-count = Liiskayga: { $count }
list-count-spoken =
    { $count ->
        [0] Liiskaagu waa madhan yahay.
        [one] { $count } shay ayaa liiskaaga ku jira.
       *[other] { $count } shay ayaa liiskaaga ku jira.
    }
list-add = Ku dar liiskayga: { $statement }
list-tell = Waxaan rabaa inaan idiin sheego
list-ask = Waxaan rabaa inaan weydiiyo
list-for-team = { $language }, kooxda loogu talagalay
list-empty = Liiskaagu waa madhan yahay. Si aad u buuxiso, taabo “Sheeg oo weydii”.
list-note = Shaashaddan tus kooxdaada. Ma aha foom, mana aha oggolaansho. Mashiinkani waxba ma kaydiyo.
list-unwell = Hadda kooxda u sheeg
list-unwell-note = Mashiinkani cidna ma waco. La hadal shaqaalaha kuugu dhow, ama gacanta kor u taag.
list-others-hear = Dad kale ayaa maqli kara
list-others-hear-note = Liiska kor baa loogu akhrin doonaa codbaahiyaha.
list-go-on = Sii wad
list-not-now = Hadda maya
