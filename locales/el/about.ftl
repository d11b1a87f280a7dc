# The pages of the screen about this guide

## about/what
about-what = Τι είναι αυτός ο οδηγός
about-what-plain = Αυτός ο οδηγός εξηγεί την ακτινοσκόπηση με απλά λόγια. Είναι για ασθενείς.
about-what-who = Δεν τον έγραψαν οι γιατροί της κλινικής σας.
about-what-advice = Δεν αντικαθιστά τις συμβουλές της ιατρικής ομάδας σας.

## about/not
about-not = Τι δεν είναι αυτός ο οδηγός
about-not-lead = Αυτός ο οδηγός:
about-not-diagnosis = **Δεν** βρίσκει τι έχετε
about-not-advice = **Δεν** δίνει συμβουλές ειδικά για εσάς
about-not-know = **Δεν** ξέρει ποιοι είστε
about-not-store = **Δεν** κρατά κανένα στοιχείο σας

## about/source
about-source = Από πού είναι οι πληροφορίες
# Print the name as it stands.
about-source-credit = Πηγή: MedlinePlus, National Library of Medicine
about-source-others = Άλλες πληροφορίες είναι από οργανισμούς υγείας και μελέτες. Όλες οι πηγές είναι στις τελευταίες σελίδες.
about-source-new = Τα λόγια είναι δικά μας.

## about/differs
about-differs = Πού ακολουθούμε νεότερες οδηγίες
about-differs-lead = Σε τρία σημεία το MedlinePlus είναι παλαιότερο. Νεότερες οδηγίες ειδικών λένε:
about-differs-shield = Προστατευτικό: τα μηχανήματα έχουν πια λιγότερη ακτινοβολία, γι’ αυτό συχνά δεν χρειάζεται
about-differs-shellfish = Θαλασσινά: όχι μεγαλύτερος κίνδυνος από άλλες αλλεργίες
about-differs-pregnancy = Εγκυμοσύνη: οι περισσότερες δόσεις είναι πολύ κάτω από ό,τι βλάπτει και μια αναγκαία εξέταση μπορεί να γίνει

## about/status
about-status = Αυτό το κείμενο πρέπει ακόμη να ελεγχθεί
about-status-draft = Δεν το έχει ελέγξει ακόμη κανένας επαγγελματίας υγείας, ούτε ειδικευμένος μεταφραστής.
about-status-ask = Έχετε αμφιβολίες; Ρωτήστε την ιατρική ομάδα σας.

## about/licence
about-licence = Ελεύθερη χρήση
about-licence-free = Το πρόγραμμα και το κείμενό του είναι ελεύθερα. Άδειες: MIT ή Apache-2.0.
about-licence-fonts = Γραμματοσειρές: SIL Open Font License 1.1.
about-licence-date = Το κείμενο γράφτηκε τον Νοέμβριο του 2026.
