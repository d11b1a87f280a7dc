# Topic: results
results-title = Τα αποτελέσματά σας
results-hint = Ποιος τα διαβάζει, τι ακολουθεί

## results/depends
results-depends = Τα αποτελέσματα εξαρτώνται από την εξέταση
results-depends-exam = Κάθε εξέταση ψάχνει άλλα πράγματα.
results-depends-many = Η ακτινοσκόπηση μπορεί να βοηθήσει να βρεθούν πολλά είδη προβλημάτων.

## results/who
results-who = Ένας γιατρός διαβάζει τις εικόνες σας
results-who-reads = Ένας [ακτινολόγος](radiologist) διαβάζει τις εικόνες σας.
results-who-more = Ο γιατρός σας μπορεί να στείλει τα αποτελέσματα σε ειδικό ή να ζητήσει κι άλλες εξετάσεις. Αυτό μπορεί να βοηθήσει να βρεθεί τι έχετε.

## results/ask
results-ask = Μιλήστε με τον γιατρό σας για τα αποτελέσματα
results-ask-lead = Μπορείτε να ρωτήσετε:
results-ask-when = Πότε θα πάρω τα αποτελέσματα;
results-ask-mean = Τι σημαίνουν για εμένα;
results-ask-next = Χρειάζομαι κι άλλες εξετάσεις;
results-ask-call = Σε ποιον τηλεφωνώ αν έχω απορίες;
