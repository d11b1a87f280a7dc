# Topic: get-ready
get-ready-title = Προετοιμασία
get-ready-hint = Τι να κάνετε πριν

## get-ready/depends
get-ready-depends = Η προετοιμασία εξαρτάται από την εξέταση
get-ready-depends-nothing = Για μερικές εξετάσεις, δεν κάνετε τίποτα ιδιαίτερο.
get-ready-depends-something = Για άλλες, ίσως πρέπει για κάποιο διάστημα να μην τρώτε, να μην πίνετε ή να μην παίρνετε κάποια φάρμακα.
get-ready-depends-told = Ο γιατρός σας θα σας πει τι να κάνετε. Δεν είστε σίγουροι; Τηλεφωνήστε και ρωτήστε.

## get-ready/food
get-ready-food-stop = Ρωτήστε πότε πρέπει να σταματήσετε να τρώτε και να πίνετε
get-ready-food-team = Η ιατρική ομάδα θα σας πει αν και πότε σταματάτε να τρώτε **και** να πίνετε. Αυτό λέγεται: [τελείως νηστικοί](fast).
get-ready-food-team-bowel = Η ιατρική ομάδα θα σας πει πότε σταματάτε να τρώτε και **ως πότε** μπορείτε να πίνετε διαφανή υγρά, όπως νερό. Μετά δεν πίνετε τίποτα: μένετε [τελείως νηστικοί](fast).
get-ready-food-why = Για μερικές εξετάσεις, το στομάχι πρέπει να είναι άδειο για καθαρές εικόνες.
get-ready-food-why-swallow = Συχνά το στομάχι πρέπει να είναι άδειο, για καθαρές εικόνες.
get-ready-food-why-sedative = Με άδειο στομάχι, το [ηρεμιστικό](sedative) είναι πιο ασφαλές.
get-ready-food-needle = Αν μπει βελόνα σε άρθρωση: συχνά μπορείτε να τρώτε και να πίνετε όπως συνήθως. Ρωτήστε πρώτα.
get-ready-food-sip = Ρωτήστε: Μπορώ να πιω νερό; Μπορώ να πάρω χάπια με μια γουλιά;
get-ready-food-sip-bowel = Ρωτήστε: Μπορώ να πάρω χάπια με μια γουλιά νερό;
get-ready-food-sugar = Με διαβήτη, ρωτήστε τι κάνετε αν πέσει το ζάχαρο.

## get-ready/bowel-prep
get-ready-bowel-prep = Πριν από τον βαριούχο υποκλυσμό, αδειάστε το έντερο
get-ready-bowel-prep-why = Το έντερο πρέπει να είναι άδειο για να βγουν καθαρές οι εικόνες.
get-ready-bowel-prep-lead = Το φύλλο της ιατρικής ομάδας λέει:
get-ready-bowel-prep-liquids = Πότε να πίνετε μόνο διαφανή υγρά, όπως νερό
get-ready-bowel-prep-laxative = Πότε να πάρετε καθαρτικό (αδειάζει το έντερο)
get-ready-bowel-prep-first = Έχετε πάθηση νεφρών ή καρδιάς, ή διαβήτη; Ρωτήστε πρώτα.

## get-ready/medicines
get-ready-medicines = Ρωτήστε για τα φάρμακά σας
get-ready-medicines-never = **Μην κόψετε κανένα μόνοι σας.** Ρωτήστε πρώτα τον [γιατρό](provider) σας για:
get-ready-medicines-thinners = Φάρμακα που αραιώνουν το αίμα
get-ready-medicines-diabetes = Ινσουλίνη ή άλλα φάρμακα διαβήτη, αν δεν επιτρέπεται να φάτε
get-ready-medicines-metformin-dye = Μετφορμίνη (metformin): ρωτήστε αν θα τη σταματήσετε για δύο μέρες
get-ready-medicines-others = Όλα τα άλλα φάρμακα
get-ready-medicines-why = Μερικά φέρνουν περισσότερη αιμορραγία. Άλλα είναι επικίνδυνο να τα κόψετε.

## get-ready/tell-us
get-ready-tell-us = Μιλήστε στην ιατρική ομάδα για την υγεία σας
get-ready-tell-us-lead = **Πριν** από την εξέταση, πείτε στην ιατρική ομάδα για:
get-ready-tell-us-baby = Εγκυμοσύνη (έστω και πιθανή) ή θηλασμό
get-ready-tell-us-reaction = Άσθμα, κάθε αλλεργία ή προηγούμενη αντίδραση σε [σκιαγραφικό](contrast-dye)
get-ready-tell-us-organs = Διαβήτη ή πάθηση νεφρών, καρδιάς ή θυρεοειδούς
get-ready-tell-us-bleeding = Τάση για αιμορραγία ή φάρμακο που αραιώνει το αίμα
get-ready-tell-us-why = Αυτό βοηθά να είστε ασφαλείς.

## get-ready/tell-us-more
get-ready-tell-us-more = Πείτε στην ιατρική ομάδα και αυτά
get-ready-tell-us-more-lead = **Πριν** από την εξέταση, πείτε στην ιατρική ομάδα για:
get-ready-tell-us-more-swallowing = Δυσκολία στην κατάποση ή πνίξιμο όταν καταπίνετε
get-ready-tell-us-more-bowel = Πρόσφατη απόφραξη ή επέμβαση στο έντερο
get-ready-tell-us-more-stand = Δυσκολία να στέκεστε, να γυρίζετε ή να ξαπλώνετε ίσια
get-ready-tell-us-more-infection = Πυρετό ή λοίμωξη
get-ready-tell-us-more-metal = Βηματοδότη ή μέταλλο στο σώμα
get-ready-tell-us-more-x-rays = Προηγούμενες [ακτινογραφίες](x-ray)

## get-ready/womb-when
get-ready-womb-when = Η εξέταση μήτρας γίνεται μετά την περίοδο
get-ready-womb-when-days = Γίνεται τις μέρες μετά την περίοδό σας. Η ιατρική ομάδα σας δίνει την ημερομηνία.
get-ready-womb-when-must = Δεν πρέπει να είστε έγκυος. Ίσως κάνετε πρώτα τεστ εγκυμοσύνης.
get-ready-womb-when-sex = Για το σεξ πριν από την εξέταση, κάντε ό,τι λέει το φύλλο σας.

## get-ready/womb-before
get-ready-womb-before = Ρωτήστε για παυσίπονο
get-ready-womb-before-pain = Οι κράμπες είναι συνηθισμένες. Ρωτήστε αν πρέπει να πάρετε παυσίπονο πριν. Επίσης:
get-ready-womb-before-pad = Φέρτε σερβιέτα για την επιστροφή στο σπίτι
get-ready-womb-before-toilet = Πηγαίνετε πρώτα στην τουαλέτα
get-ready-womb-before-who = Ρωτήστε ποιος θα είναι στο δωμάτιο

## get-ready/day
get-ready-day = Οργανώστε την ημέρα της εξέτασης
get-ready-day-lead = Για να πάει εύκολα η μέρα:
get-ready-day-jewelry = Αφήστε τα κοσμήματα στο σπίτι (το μέταλλο κρύβει μέρος της εικόνας)
get-ready-day-bring = Φέρτε μια λίστα με τα φάρμακα και τις αλλεργίες σας
get-ready-day-company = Ρωτήστε ποιος μπορεί να μπει μαζί σας
get-ready-day-ride = Κανονίστε την επιστροφή: μετά από [ηρεμιστικό](sedative), ένας ενήλικας πρέπει να σας πάει στο σπίτι

## get-ready/child
get-ready-child = Είναι η εξέταση για το παιδί σας;
get-ready-child-stay = Συχνά ένας γονιός μπορεί να μείνει. Ρωτήστε την ιατρική ομάδα.
get-ready-child-apron = Αν μείνετε, φοράτε [ποδιά μολύβδου](lead-apron). Αν είστε ή ίσως είστε έγκυος, πρέπει να μείνει άλλος ενήλικας.
get-ready-child-bring = Φέρτε ένα παιχνίδι και ένα ποτήρι που αρέσουν στο παιδί.
