# Topic: after
after-title = Μετά την εξέταση
after-hint = Τι να κάνετε στο σπίτι

## after/barium
after-barium = Μετά το βάριο, πίνετε περισσότερο νερό
after-barium-water = Αν πήρατε [βάριο](barium), πίνετε περισσότερο νερό από ό,τι συνήθως.
after-barium-stools = Τα κόπρανά σας μπορεί να είναι ανοιχτόχρωμα για λίγες μέρες.
after-barium-tell = Πείτε το στην ομάδα αν έχετε δυσκοιλιότητα (δύσκολη κένωση) πάνω από δύο μέρες.

## after/catheter-site
after-catheter-site = Κοιτάξτε το σημείο όπου ήταν ο καθετήρας
after-catheter-site-lead = Αν είχατε [καθετήρα](catheter), **τηλεφωνήστε** στην ομάδα αν έχετε:
after-catheter-site-lump = Αιμορραγία ή εξόγκωμα που μεγαλώνει
after-catheter-site-fluid = Υγρό ή πύον που βγαίνει
after-catheter-site-cold = Χέρι ή πόδι κρύο ή μουδιασμένο
after-catheter-site-fever = Πυρετό

## after/home
after-home = Ίσως χρειαστείτε κάποιον να σας πάει σπίτι
after-home-sedative = Μετά από [ηρεμιστικό](sedative), θα πρέπει κάποιος να σας πάει στο σπίτι.
after-home-food = Γυρίστε στο συνηθισμένο φαγητό και στα φάρμακά σας όταν το πει η ομάδα.
after-home-milk = Θηλάζετε; Το [σκιαγραφικό](contrast-dye) δεν είναι λόγος να σταματήσετε τον θηλασμό. Πολύ λίγο περνά στο γάλα. Αν έχετε αμφιβολίες, ρωτήστε την ομάδα.
