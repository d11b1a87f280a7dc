### The words of Listen, which reads a screen aloud, and of the speech mode for people who cannot see.

button-listen = Ακρόαση
listen-all = Ανάγνωση όλων
listen-repeat = Ξανά
listen-next = Παράλειψη
listen-stop = Διακοπή
listen-softer = Πιο χαμηλά
listen-louder = Πιο δυνατά
listen-pace = Ταχύτητα: { $pace }
listen-slow = αργή
listen-usual = κανονική
listen-fast = γρήγορη
listen-no-service = Αυτό το μηχάνημα δεν μπορεί να μιλήσει τώρα.
listen-no-voice = Αυτό το μηχάνημα δεν έχει ακόμη ελληνική φωνή.
listen-ask = Ζητήστε από την ιατρική ομάδα να σας το διαβάσει.
listen-larger = Μεγαλύτερα γράμματα

# The speech mode: only heard.
speech-on = Η ομιλία είναι ανοιχτή.
speech-off = Η ομιλία είναι κλειστή.
speech-keys = Πατήστε το κάτω βέλος για να συνεχίσετε την ανάγνωση και το πάνω βέλος για να γυρίσετε πίσω. Το αριστερό και το δεξί βέλος πάνε από κουμπί σε κουμπί. Το Έντερ πατά το κουμπί. Κρατήστε πατημένο το Έντερ για να κλείσετε την ομιλία. Το F7 σκοτεινιάζει την οθόνη.
speech-welcome = Για ελληνικά, βρείτε τα Ελληνικά με τα πλήκτρα με τα βέλη. Μετά πατήστε Έντερ.
speech-button = κουμπί
speech-choice = επιλογή
speech-chosen = επιλεγμένο
speech-check-box = πλαίσιο επιλογής
speech-checked = σημειωμένο
speech-not-checked = μη σημειωμένο
speech-not-chosen = μη επιλεγμένο
speech-link = λέξη με εξήγηση
speech-heading = επικεφαλίδα
speech-picture = εικόνα
speech-slider = μπάρα
speech-percent = { $percent } τοις εκατό
speech-place = Σελίδα { $number } από { $total }
speech-parts = Μέρη σε αυτή την οθόνη: { $count }
speech-volume = Ένταση: { $percent } τοις εκατό

speech-group = Ήχος
speech-darken = Σκοτεινή οθόνη
speech-dark = Η οθόνη είναι σκοτεινή.
speech-light = Η οθόνη άναψε ξανά.
speech-touch = Αγγίξτε για να δείτε την οθόνη
