# Topic: get-ready
get-ready-title = Προετοιμασία
get-ready-hint = Τι να κάνετε πριν

## get-ready/depends
get-ready-depends = Η προετοιμασία εξαρτάται από την εξέταση
get-ready-depends-nothing = Για μερικές εξετάσεις, δεν κάνετε τίποτα ιδιαίτερο.
get-ready-depends-something = Για άλλες, ίσως πρέπει για κάποιο διάστημα να μην τρώτε, να μην πίνετε ή να μην παίρνετε κάποια φάρμακα.
get-ready-depends-told = Ο γιατρός σας θα σας πει τι να κάνετε. Δεν είστε σίγουροι; Τηλεφωνήστε και ρωτήστε.

## get-ready/food
get-ready-food = Ίσως πρέπει να σταματήσετε να τρώτε
get-ready-food-fast = Για μερικές εξετάσεις, δεν πρέπει να φάτε ούτε να πιείτε τίποτα για αρκετές ώρες πριν. Μένετε [τελείως νηστικοί](fast).
get-ready-food-ask = Ρωτήστε τον γιατρό σας: Πότε σταματώ να τρώω και να πίνω; Μπορώ να πιω νερό;

## get-ready/medicines
get-ready-medicines = Ρωτήστε για τα φάρμακά σας
get-ready-medicines-stop = Ίσως πρέπει να κόψετε κάποια φάρμακα πριν από την εξέταση. **Μην κόψετε κανένα μόνοι σας.** Ρωτήστε πρώτα τον γιατρό σας.
get-ready-medicines-metformin = Πείτε στην ομάδα αν παίρνετε μετφορμίνη (metformin) ή έχετε πάθηση των νεφρών. Οι περισσότεροι μπορούν να συνεχίσουν τη μετφορμίνη. Η ομάδα θα αποφασίσει.

## get-ready/tell-us
get-ready-tell-us = Μιλήστε στην ομάδα για την υγεία σας
get-ready-tell-us-lead = **Πριν** από την εξέταση, πείτε στην ομάδα για:
get-ready-tell-us-baby = Εγκυμοσύνη (έστω και πιθανή) ή θηλασμό
get-ready-tell-us-allergies = Κάθε αλλεργία ή προηγούμενη αντίδραση σε [σκιαγραφικό](contrast-dye)
get-ready-tell-us-illness = Άσθμα, διαβήτη ή πάθηση των νεφρών
get-ready-tell-us-x-rays = Προηγούμενες [ακτινογραφίες](x-ray)

## get-ready/day
get-ready-day = Σχεδιάστε την ημέρα της εξέτασης
get-ready-day-lead = Για να πάει εύκολα η μέρα:
get-ready-day-jewelry = Αφήστε τα κοσμήματα στο σπίτι
get-ready-day-bring = Φέρτε μια λίστα με τα φάρμακα και τις αλλεργίες σας
get-ready-day-company = Ρωτήστε ποιος μπορεί να μπει μαζί σας
get-ready-day-ask = Ρωτήστε την ομάδα αν δεν είστε σίγουροι
