# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = Αλλεργική αντίδραση
word-allergic-reaction-meaning = Όταν το σώμα αντιδρά άσχημα σε κάτι, όπως με εξάνθημα, πρήξιμο ή δύσκολη αναπνοή.

word-artery = Αρτηρία
word-artery-meaning = Αιμοφόρο αγγείο που πηγαίνει αίμα από την καρδιά σε άλλα μέρη του σώματος.

word-barium = Βάριο
word-barium-meaning = Λευκό σκιαγραφικό, σαν κιμωλία. Φαίνεται καλά στην ακτινογραφία.

word-cardiac-catheterization = Καθετηριασμός καρδιάς
word-cardiac-catheterization-meaning = Εξέταση της καρδιάς. Η ιατρική ομάδα περνά έναν λεπτό σωλήνα από ένα αιμοφόρο αγγείο ως την καρδιά.

word-catheter = Καθετήρας
word-catheter-meaning = Λεπτός, κούφιος σωλήνας που μπαίνει στο σώμα. Φέρνει υγρό μέσα ή βγάζει το περίσσιο.

word-contrast-dye = Σκιαγραφικό
word-contrast-dye-meaning = Κάτι που μπαίνει στο σώμα για να φαίνονται πιο καθαρά τα όργανα στην ακτινογραφία.

word-enema = Κλύσμα
word-enema-meaning = Τρόπος να μπει υγρό στο ορθό, δηλαδή στο τέλος του εντέρου.

# Όχι θρησκευτική νηστεία.
word-fast = Τελείως νηστικοί
word-fast-meaning = Δεν τρώτε και δεν πίνετε για ορισμένη ώρα.

word-fluoroscopy = Ακτινοσκόπηση
word-fluoroscopy-meaning = Είδος ακτινογραφίας, σαν ταινία. Δείχνει όργανα μέσα στο σώμα καθώς κινούνται.

word-hysterosalpingogram = Υστεροσαλπιγγογραφία (HSG)
word-hysterosalpingogram-meaning = Εξέταση με ακτίνες Χ για τα αναπαραγωγικά όργανα μιας γυναίκας, όπως τη μήτρα.

word-iv-line = Ορός (φλεβική γραμμή)
word-iv-line-meaning = Λεπτός σωλήνας που στέλνει υγρό κατευθείαν σε μια φλέβα.

word-joint = Άρθρωση
word-joint-meaning = Το σημείο όπου συναντιούνται δύο κόκαλα, όπως το γόνατο, ο γοφός ή ο αγκώνας.

word-outpatient = Εξωτερικός ασθενής
word-outpatient-meaning = Άτομο που παίρνει φροντίδα και δεν μένει τη νύχτα στο νοσοκομείο.

word-provider = Γιατρός
word-provider-meaning = Σε αυτόν τον οδηγό: γιατρός, νοσηλευτής ή άλλο πρόσωπο που σας φροντίζει.

word-radiation = Ακτινοβολία
word-radiation-meaning = Ενέργεια που ταξιδεύει σαν ακτίνες. Οι ακτίνες Χ είναι ένα είδος. Ένα μέρος έρχεται από τη φύση.

word-radiologist = Ακτινολόγος
word-radiologist-meaning = Γιατρός που έχει μάθει να διαβάζει ακτινογραφίες και άλλες εικόνες του σώματος.

word-sedative = Ηρεμιστικό
word-sedative-meaning = Φάρμακο που βοηθά να νιώσετε ήρεμοι ή νυσταγμένοι.

word-stent = Στεντ
word-stent-meaning = Μικρό σωληνάκι που κρατά ανοιχτό ένα στενό ή βουλωμένο αιμοφόρο αγγείο ή άλλον πόρο στο σώμα.

word-technologist = Τεχνολόγος ακτινολόγος
word-technologist-meaning = Άτομο που έχει μάθει να βγάζει ακτινογραφίες. Μέλος της ιατρικής ομάδας.

word-vein = Φλέβα
word-vein-meaning = Αιμοφόρο αγγείο που φέρνει το αίμα πίσω στην καρδιά.

word-x-ray = Ακτίνες Χ (ακτινογραφία)
word-x-ray-meaning = Ακτίνες που δείχνουν σε εικόνα το μέσα του σώματος. Είναι είδος ακτινοβολίας.
word-c-arm = Βραχίονας C
word-c-arm-meaning = Ακτινολογικό μηχάνημα στο σχήμα του γράμματος C. Η μία άκρη είναι από πάνω σας, η άλλη από κάτω.
word-lead-apron = Ποδιά μολύβδου
word-lead-apron-meaning = Βαρύ κάλυμμα με μόλυβδο. Κόβει την ακτινοβολία.
