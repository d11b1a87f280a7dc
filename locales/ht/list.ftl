list-title = Lis mwen
list-count = Lis mwen: { $count }
list-count-spoken =
    { $count ->
        [0] Lis ou vid.
        [one] { $count } bagay sou lis ou.
       *[other] { $count } bagay sou lis ou.
    }
list-add = Mete sou lis mwen: { $statement }
list-tell = Mwen vle di ekip la
list-ask = Mwen vle mande
list-for-team = { $language }, pou ekip la
list-empty = Lis ou vid. Pou ranpli l, touche “Di epi mande”.
list-note = Montre ekip ou a ekran sa a. Se pa yon fòm, se pa yon konsantman nonplis. Ekran sa a pa kenbe anyen.
list-unwell = Di ekip la kounye a
list-unwell-note = Ekran sa a pa rele pèsonn. Pale ak anplwaye ki pi pre a, oswa leve men ou.
list-others-hear = Lòt moun ka tande sa
list-others-hear-note = Y ap li lis la byen fò nan opalè a.
list-go-on = Kontinye
list-not-now = Pa kounye a
