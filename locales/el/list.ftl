### The list of what a patient wants to tell and to ask, which they show to the team.

list-title = Η λίστα μου
list-count = Η λίστα μου: { $count }
list-count-spoken =
    { $count ->
        [0] Η λίστα σας είναι άδεια.
        [one] { $count } πράγμα στη λίστα σας.
       *[other] { $count } πράγματα στη λίστα σας.
    }
list-add = Στη λίστα μου: { $statement }
list-tell = Θέλω να σας πω
list-ask = Θέλω να ρωτήσω
list-for-team = { $language }, για την ιατρική ομάδα
list-empty = Η λίστα σας είναι άδεια. Για να τη συμπληρώσετε, αγγίξτε «Πείτε και ρωτήστε».
list-note = Δείξτε αυτή την οθόνη στην ιατρική ομάδα. Δεν είναι έντυπο ούτε συγκατάθεση. Το μηχάνημα δεν κρατά τίποτα.
list-unwell = Πείτε το τώρα στην ιατρική ομάδα
list-unwell-note = Αυτό το μηχάνημα δεν καλεί κανέναν. Μιλήστε στον πιο κοντινό υπάλληλο ή σηκώστε το χέρι.
list-others-hear = Μπορεί να το ακούσουν κι άλλοι
list-others-hear-note = Η λίστα θα διαβαστεί δυνατά από το ηχείο.
list-go-on = Συνέχεια
list-not-now = Όχι τώρα
