# Topic: what-is-it
what-is-it-title = Τι είναι;
what-is-it-hint = Ακτινογραφία που κινείται, σαν ταινία

## what-is-it/moves
what-is-it-moves = Μια ακτινογραφία που κινείται
what-is-it-moves-photo = Μια απλή [ακτινογραφία](x-ray) είναι σαν φωτογραφία.
what-is-it-moves-movie = Η [ακτινοσκόπηση](fluoroscopy) είναι σαν ταινία. Δείχνει μέρη μέσα στο σώμα σας καθώς κινούνται.

## what-is-it/shows
what-is-it-shows = Δείχνει πώς δουλεύει το σώμα σας
what-is-it-shows-lead = Σε μια οθόνη, η ομάδα βλέπει τα όργανα και τους ιστούς σας να κινούνται, εκείνη την ώρα. Μπορεί να δείξει:
what-is-it-shows-heart = Την καρδιά και τα αιμοφόρα αγγεία σας
what-is-it-shows-digestion = Το στομάχι και τα έντερα, όταν χωνεύουν φαγητό
what-is-it-shows-reproductive = Τα αναπαραγωγικά όργανά σας

## what-is-it/helps
what-is-it-helps = Βοηθά να βρεθούν και να θεραπευτούν προβλήματα
what-is-it-helps-find = Μπορεί να βοηθήσει τον γιατρό σας να βρει τι έχετε. Βοηθά σε πολλά είδη προβλημάτων.
what-is-it-helps-treat = Μπορεί επίσης να καθοδηγήσει μερικές θεραπείες.
what-is-it-helps-ask = Ρωτήστε τον γιατρό σας: Τι θα δείξει η εξέταση; Πώς θα με βοηθήσει;
