list-title = Il mio elenco
list-count = Il mio elenco: { $count }
list-count-spoken =
    { $count ->
        [0] Il suo elenco è vuoto.
        [one] { $count } voce nel suo elenco.
        [many] { $count } di voci nel suo elenco.
       *[other] { $count } voci nel suo elenco.
    }
list-add = Metti nel mio elenco: { $statement }
list-tell = Voglio dirvi
list-ask = Voglio chiedere
list-for-team = { $language }, per l’équipe
list-empty = Il suo elenco è vuoto. Per riempirlo, tocchi «Dire e chiedere».
list-note = Mostri questa schermata alla sua équipe. Non è un modulo né un consenso. Questo schermo non conserva nulla.
list-unwell = Lo dica subito all’équipe
list-unwell-note = Questo schermo non chiama nessuno. Parli con la persona dell’équipe più vicina, o alzi la mano.
list-others-hear = Altri possono sentire
list-others-hear-note = L’elenco sarà letto ad alta voce dall’altoparlante.
list-go-on = Continua
list-not-now = Non ora
