# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = Αλλεργική αντίδραση
word-allergic-reaction-meaning = Όταν το σώμα αντιδρά άσχημα σε κάτι, όπως με εξάνθημα, πρήξιμο ή δύσκολη αναπνοή.

word-artery = Αρτηρία
word-artery-meaning = Αιμοφόρο αγγείο που πηγαίνει αίμα από την καρδιά σε άλλα μέρη του σώματος.

word-barium = Βάριο
word-barium-meaning = Λευκό σκιαγραφικό, σαν κιμωλία. Φαίνεται καλά στην ακτινογραφία.

word-cardiac-catheterization = Καθετηριασμός καρδιάς
word-cardiac-catheterization-meaning = Εξέταση της καρδιάς. Η ομάδα περνά έναν λεπτό σωλήνα από ένα αιμοφόρο αγγείο ως την καρδιά.

word-catheter = Καθετήρας
word-catheter-meaning = Λεπτός, κούφιος σωλήνας. Φέρνει υγρό στο σώμα ή το βγάζει.

word-contrast-dye = Σκιαγραφικό
word-contrast-dye-meaning = Κάτι που μπαίνει στο σώμα για να φαίνονται πιο καθαρά τα μέρη του στην ακτινογραφία.

word-enema = Κλύσμα
word-enema-meaning = Τρόπος να μπει υγρό στο ορθό, δηλαδή στο τέλος του εντέρου.

# Όχι θρησκευτική νηστεία.
word-fast = Τελείως νηστικοί
word-fast-meaning = Δεν τρώτε και δεν πίνετε για ορισμένη ώρα.

word-fluoroscopy = Ακτινοσκόπηση (φθοροσκόπηση)
word-fluoroscopy-meaning = Είδος ακτινογραφίας, σαν ταινία. Δείχνει μέρη μέσα στο σώμα καθώς κινούνται.

word-hysterosalpingogram = Υστεροσαλπιγγογραφία
word-hysterosalpingogram-meaning = Εξέταση με ακτίνες Χ για τα αναπαραγωγικά όργανα μιας γυναίκας, όπως τη μήτρα.

word-iv-line = Ορός (φλεβική γραμμή)
word-iv-line-meaning = Λεπτός σωλήνας που στέλνει υγρό κατευθείαν σε μια φλέβα.

word-joint = Άρθρωση
word-joint-meaning = Το σημείο όπου συναντιούνται δύο κόκαλα, όπως το γόνατο, ο γοφός ή ο αγκώνας.

word-outpatient = Εξωτερικός ασθενής
word-outpatient-meaning = Άτομο που παίρνει φροντίδα και δεν μένει τη νύχτα στο νοσοκομείο.

word-radiation = Ακτινοβολία
word-radiation-meaning = Ενέργεια που ταξιδεύει σαν ακτίνες. Οι ακτίνες Χ είναι ένα είδος. Ένα μέρος έρχεται από τη φύση.

word-radiologist = Ακτινολόγος
word-radiologist-meaning = Γιατρός που έχει μάθει να διαβάζει ακτινογραφίες και άλλες εικόνες του σώματος.

word-sedative = Ηρεμιστικό
word-sedative-meaning = Φάρμακο που βοηθά να νιώσετε ήρεμοι ή νυσταγμένοι.

word-stent = Στεντ
word-stent-meaning = Μικρό σωληνάκι που βοηθά να ανοίξει ένα στενό ή βουλωμένο αιμοφόρο αγγείο.

word-technologist = Τεχνολόγος
word-technologist-meaning = Άτομο που έχει μάθει να βγάζει ακτινογραφίες. Μέλος της ομάδας.

word-x-ray = Ακτινογραφία
word-x-ray-meaning = Εικόνα από το μέσα του σώματος. Γίνεται με λίγη ακτινοβολία (ακτίνες Χ).
word-c-arm = Βραχίονας C
word-c-arm-meaning = Ακτινολογικό μηχάνημα στο σχήμα του γράμματος C. Η μία άκρη είναι από πάνω σας, η άλλη από κάτω.
word-lead-apron = Ποδιά μολύβδου
word-lead-apron-meaning = Βαρύ κάλυμμα με μόλυβδο. Κόβει την ακτινοβολία.
