### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = Kuv daim npe
list-count = Kuv daim npe: { $count }
list-count-spoken =
    { $count ->
        [0] Koj daim npe tsis muaj dab tsi.
       *[other] Koj daim npe muaj { $count } yam.
    }
list-add = Tso rau kuv daim npe: { $statement }
list-tell = Kuv xav qhia nej
list-ask = Kuv xav nug
list-for-team = { $language }, rau pawg kws kho mob
list-empty = Koj daim npe tsis muaj dab tsi. Xav ntxiv rau, kov “Qhia thiab nug”.
list-note = Muab lub vijtsam no rau pawg kws kho mob saib. Nws tsis yog daim foos thiab tsis yog ntawv tso cai. Lub tshuab no tsis khaws dab tsi.
list-unwell = Qhia pawg kws kho mob tam sim no
list-unwell-note = Lub tshuab no tsis hu leej twg. Hais rau tus neeg ua hauj lwm uas nyob ze tshaj, los yog tsa tes.
list-others-hear = Lwm tus tej zaum hnov
list-others-hear-note = Daim npe yuav nyeem nrov tawm ntawm lub speaker.
list-go-on = Mus ntxiv
list-not-now = Tsis yog tam sim no
