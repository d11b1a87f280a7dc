### Για το προσωπικό της κλινικής. Σύντομες λέξεις στα κουμπιά (περίπου 12 γράμματα).

one-moment = Μια στιγμή, παρακαλώ

staff-title = Για το προσωπικό
staff-pin = Δώστε το PIN
staff-digits = Ψηφία που δόθηκαν: { $count }
staff-erase = Σβήσιμο
staff-enter = Εντάξει
staff-checking = Έλεγχος
staff-wrong = Αυτό το PIN είναι λάθος
staff-wait = Περιμένετε: { $seconds } δευτ.
staff-quit = Έξοδος
staff-restart = Επανεκκίνηση
staff-quit-ask = Κλείσιμο του προγράμματος; Θα μείνει κλειστό ώσπου να το ξεκινήσει πάλι κάποιος.
staff-measure = Μέτρηση
staff-languages = Γλώσσες ως την επανεκκίνηση
staff-state = Κατάσταση
staff-version = Έκδοση { $version }
staff-running = Λειτουργεί εδώ και { $minutes } λεπτά
staff-memory = Μνήμη: { $megabytes } MB
staff-restarts = Επανεκκινήσεις: { $count }
staff-log = Τελευταίες γραμμές του αρχείου καταγραφής
staff-log-empty = Δεν καταγράφηκε τίποτα
