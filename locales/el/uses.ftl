# Topic: uses
uses-title = Συνηθισμένες χρήσεις
uses-hint = Πέντε τρόποι που βοηθά

## uses/overview
uses-overview = Έχει πέντε συνηθισμένες χρήσεις
uses-overview-show = Μπορεί να δείξει πώς κινείται το πεπτικό σύστημα (οισοφάγος, στομάχι, έντερα), τη ροή του αίματος στην καρδιά και τα αναπαραγωγικά όργανα μιας γυναίκας.
uses-overview-guide = Μπορεί να καθοδηγήσει την τοποθέτηση μικρών σωλήνων και εργασίες σε κόκαλα και αρθρώσεις.
uses-overview-next = Οι επόμενες κάρτες εξηγούν την καθεμία.

## uses/swallow-enema
uses-swallow-enema = Δείχνει πώς κινείται το πεπτικό σύστημα
uses-swallow-enema-barium = Το [βάριο](barium) είναι ένα λευκό [σκιαγραφικό](contrast-dye). Το πίνετε ή σας το βάζει η ομάδα με [κλύσμα](enema).
uses-swallow-enema-shows = Έτσι η ομάδα βλέπει πώς κινούνται ο οισοφάγος, το στομάχι ή τα έντερα.
uses-swallow-enema-names = Η εξέταση λέγεται κατάποση βαρίου ή κλύσμα με βάριο.

## uses/heart
uses-heart = Δείχνει τη ροή του αίματος στην καρδιά
uses-heart-exam = Αυτή η εξέταση καρδιάς λέγεται [καθετηριασμός καρδιάς](cardiac-catheterization).
uses-heart-flow = Σε μια οθόνη, η ομάδα βλέπει το αίμα να κυλά στις [αρτηρίες](artery) σας.
uses-heart-helps = Μπορεί να βοηθήσει να βρεθούν μερικά προβλήματα της καρδιάς. Μπορεί και να βοηθήσει στη θεραπεία τους.

## uses/catheter-stent
uses-catheter-stent = Βοηθά να μπουν μικροί σωλήνες στη θέση τους
uses-catheter-stent-catheter = Ο [καθετήρας](catheter) είναι ένας λεπτός, κούφιος σωλήνας. Φέρνει υγρό στο σώμα ή το βγάζει.
uses-catheter-stent-stent = Το [στεντ](stent) ανοίγει ένα στενό ή βουλωμένο αιμοφόρο αγγείο.
uses-catheter-stent-place = Με την ακτινοσκόπηση, η ομάδα βλέπει πού να τα βάλει.

## uses/bones
uses-bones = Καθοδηγεί επεμβάσεις σε κόκαλα και αρθρώσεις
uses-bones-lead = Ο χειρουργός μπορεί να έχει οδηγό την ακτινοσκόπηση για να:
uses-bones-joint = Βάλει νέα [άρθρωση](joint)
uses-bones-bone = Φτιάξει ένα σπασμένο κόκαλο

## uses/hysterosalpingogram
uses-hysterosalpingogram = Δείχνει τα αναπαραγωγικά όργανα μιας γυναίκας
uses-hysterosalpingogram-exam = Αυτή η εξέταση έχει μεγάλο όνομα: [υστεροσαλπιγγογραφία](hysterosalpingogram). Βγάζει εικόνες των αναπαραγωγικών οργάνων μιας γυναίκας, όπως της μήτρας.
uses-hysterosalpingogram-ask = Δεν ξέρετε ποια εξέταση θα κάνετε; Ρωτήστε την ομάδα.
