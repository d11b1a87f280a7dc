# Topic: what-happens
what-happens-title = Τι γίνεται
what-happens-hint = Η εξέτασή σας, βήμα βήμα

## what-happens/where
what-happens-where = Πηγαίνετε σε κέντρο ή νοσοκομείο
what-happens-where-center = Μπορεί να έρθετε σε ακτινολογικό κέντρο ως [εξωτερικός ασθενής](outpatient).
what-happens-where-hospital = Ή μπορεί να κάνετε την εξέταση ενώ μένετε στο νοσοκομείο.

## what-happens/clothes
what-happens-clothes = Μπορεί να φορέσετε ρόμπα
what-happens-clothes-gown = Ίσως πρέπει να βγάλετε μερικά ή όλα τα ρούχα σας. Τότε η ομάδα σας δίνει μια ρόμπα του νοσοκομείου.
what-happens-clothes-help = Χρειάζεστε βοήθεια για να αλλάξετε; Ζητήστε την από την ομάδα.

## what-happens/shield
what-happens-shield = Ίσως σας βάλουν προστατευτικό, ίσως όχι
what-happens-shield-shield = Ένα προστατευτικό ή μια [ποδιά](lead-apron) από μόλυβδο κόβει την [ακτινοβολία](radiation) που δεν χρειάζεστε. Μπορεί να σκεπάζει χαμηλά την κοιλιά ή άλλο μέρος.
what-happens-shield-today = Σήμερα συχνά δεν χρειάζεται. Αν θέλετε να μάθετε περισσότερα, ρωτήστε την ομάδα.

## what-happens/comfort
what-happens-comfort = Μπορεί να πάρετε πρώτα φάρμακο
what-happens-comfort-medicine = Για μερικές εξετάσεις, παίρνετε φάρμακο για τον πόνο. Ή παίρνετε [ηρεμιστικό](sedative) για να χαλαρώσετε.
what-happens-comfort-needle = Μπορεί να το πάρετε όταν μπαίνει βελόνα σε [άρθρωση](joint) ή [αρτηρία](artery).
what-happens-comfort-tell = Αν νιώθετε πόνο ή φόβο, πείτε το στην ομάδα.

## what-happens/drink
what-happens-drink = Μπορεί να πιείτε σκιαγραφικό
what-happens-drink-drink = Για μερικές εξετάσεις, πίνετε ένα υγρό με [σκιαγραφικό](contrast-dye). Ένα είδος είναι το [βάριο](barium).
what-happens-drink-clearer = Βοηθά να φαίνονται πιο καθαρά τα μέρη του σώματός σας.

## what-happens/dye
what-happens-dye = Το σκιαγραφικό μπορεί να μπει αλλιώς
what-happens-dye-lead = Αν δεν πιείτε [σκιαγραφικό](contrast-dye), μπορεί να το πάρετε με:
what-happens-dye-iv = [Ορό](iv-line), σε μια φλέβα
what-happens-dye-enema = [Κλύσμα](enema), στο ορθό (το τέλος του εντέρου)

## what-happens/table
what-happens-table = Η ομάδα σας βοηθά στο ακτινολογικό τραπέζι
what-happens-table-lead = Ξαπλώνετε στο ακτινολογικό τραπέζι ή στέκεστε μπροστά του. Η ομάδα μπορεί να σας ζητήσει:
what-happens-table-turn = Να γυρίσετε το σώμα σας
what-happens-table-move = Να κινήσετε ένα μέρος του σώματος
what-happens-table-breath = Να κρατήσετε την αναπνοή σας για λίγο

## what-happens/catheter
what-happens-catheter = Μερικές εξετάσεις θέλουν καθετήρα
what-happens-catheter-numb = Αν χρειάζεστε [καθετήρα](catheter), η ομάδα πρώτα μουδιάζει το σημείο.
# Βουβωνική χώρα: εκεί που ο μηρός ενώνεται με το σώμα.
what-happens-catheter-needle = Μετά ο γιατρός σας βάζει μια βελόνα: στη βουβωνική χώρα (εκεί που αρχίζει ο μηρός), στον αγκώνα ή αλλού.

## what-happens/pictures
what-happens-pictures = Το μηχάνημα βγάζει κινούμενες εικόνες
what-happens-pictures-scanner = Ο γιατρός σας ή ένας [τεχνολόγος](technologist) βγάζει τις εικόνες με ένα [ακτινολογικό μηχάνημα](c-arm). Η ομάδα τις βλέπει σε οθόνη.
what-happens-pictures-long = Η εξέτασή σας μπορεί να κρατήσει περίπου:
what-happens-pictures-most = 45 ως 60 λεπτά (κατάποση, στομάχι ή παχύ έντερο)
what-happens-pictures-small-bowel = 90 λεπτά ως 3 ώρες (λεπτό έντερο)

## what-happens/finish
what-happens-finish = Μετά η εξέταση τελειώνει
what-happens-finish-catheter = Αν είχατε [καθετήρα](catheter), ο γιατρός σας τον βγάζει. Η ομάδα μπορεί να σας παρακολουθεί για λίγο.
what-happens-finish-ask = Πριν φύγετε, ρωτήστε την ομάδα: Τι κάνω στο σπίτι; Σε ποιον τηλεφωνώ αν χρειαστώ βοήθεια;
