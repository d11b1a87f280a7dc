### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = Moja lista
list-count = Moja lista: { $count }
list-count-spoken =
    { $count ->
        [0] Lista jest pusta.
        [one] { $count } rzecz na liście.
        [few] { $count } rzeczy na liście.
        [many] { $count } rzeczy na liście.
       *[other] { $count } rzeczy na liście.
    }
list-add = Dodaj do mojej listy: { $statement }
list-tell = Chcę powiedzieć
list-ask = Chcę zapytać
list-for-team = { $language }, dla zespołu medycznego
list-empty = Lista jest pusta. Aby ją wypełnić, proszę dotknąć „Powiedzieć i zapytać”.
list-note = Proszę pokazać ten ekran zespołowi medycznemu. To nie formularz ani zgoda. Urządzenie niczego nie zapisuje.
list-unwell = Proszę powiedzieć zespołowi teraz
list-unwell-note = To urządzenie nikogo nie wzywa. Proszę odezwać się do najbliższego pracownika lub podnieść rękę.
list-others-hear = Inni mogą to usłyszeć
list-others-hear-note = Lista zostanie odczytana na głos przez głośnik.
list-go-on = Dalej
list-not-now = Nie teraz
