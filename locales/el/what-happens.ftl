# Topic: what-happens
what-happens-title = Τι γίνεται
what-happens-hint = Η εξέτασή σας, βήμα βήμα

## what-happens/where
what-happens-where = Πηγαίνετε σε ιατρικό κέντρο ή νοσοκομείο
what-happens-where-center = Μπορεί να έρθετε σε ακτινολογικό κέντρο ως [εξωτερικός ασθενής](outpatient).
what-happens-where-hospital = Ή μπορεί να κάνετε την εξέταση ενώ μένετε στο νοσοκομείο.

## what-happens/clothes
what-happens-clothes = Μπορεί να φορέσετε ρόμπα νοσοκομείου
what-happens-clothes-gown = Ίσως πρέπει να βγάλετε μερικά ή όλα τα ρούχα σας. Τότε η ιατρική ομάδα σας δίνει μια ρόμπα του νοσοκομείου.
what-happens-clothes-help = Χρειάζεστε βοήθεια για να αλλάξετε; Ζητήστε την από την ιατρική ομάδα.

## what-happens/shield
what-happens-shield = Ίσως σας βάλουν προστατευτικό, ίσως όχι
what-happens-shield-shield = Ένα προστατευτικό ή μια [ποδιά](lead-apron) από μόλυβδο κόβει την [ακτινοβολία](radiation) που δεν χρειάζεστε. Μπορεί να σκεπάζει χαμηλά την κοιλιά ή άλλο μέρος.
what-happens-shield-today = Στις μέρες μας συχνά δεν χρειάζεται. Αν θέλετε να μάθετε περισσότερα, ρωτήστε την ιατρική ομάδα.

## what-happens/comfort
what-happens-comfort = Μπορεί να πάρετε πρώτα φάρμακο
what-happens-comfort-medicine = Για μερικές εξετάσεις, παίρνετε φάρμακο για τον πόνο. Ίσως πάρετε [ηρεμιστικό](sedative) για να χαλαρώσετε, ή και τα δύο.
what-happens-comfort-needle = Μπορεί να τα πάρετε όταν μπαίνει βελόνα σε [άρθρωση](joint) ή [αρτηρία](artery).
what-happens-comfort-tell = Αν νιώθετε πόνο ή φόβο, πείτε το στην ιατρική ομάδα.

## what-happens/drink
what-happens-drink = Μπορεί να πιείτε σκιαγραφικό
what-happens-drink-drink = Για μερικές εξετάσεις, πίνετε ένα υγρό με [σκιαγραφικό](contrast-dye). Ένα είδος είναι το [βάριο](barium).
what-happens-drink-clearer = Βοηθά να φαίνονται πιο καθαρά τα όργανά σας.

## what-happens/dye
what-happens-dye = Το σκιαγραφικό μπορεί να μπει αλλιώς
what-happens-dye-lead = Αν δεν πιείτε [σκιαγραφικό](contrast-dye), μπορεί να το πάρετε με:
what-happens-dye-iv = [Ορό](iv-line), σε μια φλέβα
what-happens-dye-enema = [Κλύσμα](enema), στο ορθό (το τέλος του εντέρου)
what-happens-dye-needle = Βελόνα, σε μια άρθρωση
what-happens-dye-womb = Λεπτό σωλήνα, στη μήτρα

## what-happens/table
what-happens-table = Η ιατρική ομάδα σας βοηθά στο εξεταστικό τραπέζι
what-happens-table-lead = Ξαπλώνετε στο εξεταστικό τραπέζι ή στέκεστε μπροστά του. Η ιατρική ομάδα μπορεί να σας ζητήσει:
what-happens-table-turn = Να γυρίσετε το σώμα σας
what-happens-table-move = Να κινήσετε ένα μέρος του σώματος
what-happens-table-breath = Να κρατήσετε την αναπνοή σας για λίγο

## what-happens/catheter
what-happens-catheter = Μερικές εξετάσεις χρειάζονται καθετήρα
what-happens-catheter-numb = Αν χρειάζεστε [καθετήρα](catheter), η ιατρική ομάδα πρώτα μουδιάζει το σημείο.
# Βουβωνική χώρα: εκεί που ο μηρός ενώνεται με το σώμα.
what-happens-catheter-needle = Μετά ο γιατρός σας βάζει μια βελόνα: στη βουβωνική χώρα (εκεί που αρχίζει ο μηρός), στον καρπό, στον αγκώνα ή αλλού.

## what-happens/pictures
what-happens-pictures = Το μηχάνημα βγάζει κινούμενες εικόνες
what-happens-pictures-scanner = Ο γιατρός σας ή ένας [τεχνολόγος ακτινολόγος](technologist) βγάζει τις εικόνες με ένα [ακτινολογικό μηχάνημα](c-arm). Η ιατρική ομάδα τις βλέπει σε οθόνη.
what-happens-pictures-takes = Κρατά περίπου:
what-happens-pictures-short = 15 ως 30 λεπτά (οισοφάγος ή στομάχι)
what-happens-pictures-longer = 30 ως 60 λεπτά (παχύ έντερο ή καρδιά)
what-happens-pictures-hours = Μερικές ώρες (λεπτό έντερο)

## what-happens/feel
what-happens-feel = Τι μπορεί να νιώσετε
what-happens-feel-barium = Βάριο: γεύση κιμωλίας, γεμάτη κοιλιά, κράμπες
what-happens-feel-dye = Σκιαγραφικό στο αίμα: ζέστη για μερικά δευτερόλεπτα
what-happens-feel-needle = Βελόνα: ένα σύντομο τσίμπημα, μετά πίεση
what-happens-feel-womb = Εξέταση μήτρας: κράμπες για λίγο
what-happens-feel-tell = Αν έχετε φαγούρα, πρήξιμο ή δεν αναπνέετε καλά, πείτε το **αμέσως** στην ιατρική ομάδα.

## what-happens/finish
what-happens-finish = Μετά η εξέταση τελειώνει
what-happens-finish-catheter = Αν είχατε [καθετήρα](catheter), ο γιατρός σας τον βγάζει. Η ιατρική ομάδα μπορεί να σας παρακολουθεί για λίγο.
what-happens-finish-ask = Πριν φύγετε, ρωτήστε την ιατρική ομάδα: Τι κάνω στο σπίτι; Σε ποιον τηλεφωνώ αν χρειαστώ βοήθεια;

## what-happens/swallow-drink
what-happens-swallow-drink = Πίνετε βάριο γουλιά γουλιά
what-happens-swallow-drink-fizz = Ίσως πρώτα καταπιείτε κόκκους που αφρίζουν. Προσπαθήστε να μη ρευτείτε.
what-happens-swallow-drink-drink = Μετά πίνετε [βάριο](barium), ένα λευκό [σκιαγραφικό](contrast-dye). Η ιατρική ομάδα λέει πότε να καταπιείτε.
what-happens-swallow-drink-taste = Έχει γεύση κιμωλίας. Βοηθά να φαίνονται πιο καθαρά τα όργανά σας.

## what-happens/swallow-table
what-happens-swallow-table = Στέκεστε, γυρίζετε και ξαπλώνετε
what-happens-swallow-table-stand = Στέκεστε μπροστά στο εξεταστικό τραπέζι. Μετά μπορεί να γείρει, για να ξαπλώσετε.
what-happens-swallow-table-turn = Η ιατρική ομάδα σας ζητά να γυρίσετε, να κινηθείτε και να κρατήσετε για λίγο την αναπνοή σας.
what-happens-swallow-table-sit = Αν δεν μπορείτε να σταθείτε, πείτε το. Μπορείτε να καθίσετε.

## what-happens/swallow-pictures
what-happens-swallow-pictures = Η ιατρική ομάδα σας βλέπει να καταπίνετε
what-happens-swallow-pictures-scanner = Ένας γιατρός ή [τεχνολόγος ακτινολόγος](technologist) βγάζει κινούμενες εικόνες με ακτινολογικό μηχάνημα.
what-happens-swallow-pictures-watch = Βλέπουν σε οθόνη το βάριο να κατεβαίνει.
what-happens-swallow-pictures-press = Ίσως κάποιος πιέσει την κοιλιά σας για να απλωθεί το βάριο.

## what-happens/swallow-feel
what-happens-swallow-feel = Μπορεί να νιώσετε φούσκωμα
what-happens-swallow-feel-full = Μπορεί να νιώσετε φούσκωμα ή λίγη ναυτία. Οι περισσότεροι δεν πονούν.
what-happens-swallow-feel-tell = Αν πνίγεστε καταπίνοντας, έχετε φαγούρα ή δεν αναπνέετε καλά, πείτε το **αμέσως** στην ιατρική ομάδα.

## what-happens/swallow-long
what-happens-swallow-long = Πόσο κρατά
what-happens-swallow-long-short = Η εξέταση οισοφάγου ή στομάχου κρατά περίπου 15 ως 30 λεπτά.
what-happens-swallow-long-long = Η εξέταση λεπτού εντέρου κρατά μερικές ώρες. Περιμένετε ανάμεσα στις εικόνες.
what-happens-swallow-long-home = Μετά συχνά μπορείτε να φάτε, να πιείτε και να πάτε σπίτι. Ρωτήστε πρώτα.

## what-happens/bowel-tube
what-happens-bowel-tube = Σας κάνουν κλύσμα με βάριο
what-happens-bowel-tube-side = Ξαπλώνετε στο πλάι στο εξεταστικό τραπέζι. Η πρώτη εικόνα δείχνει αν το έντερο είναι άδειο.
what-happens-bowel-tube-tube = Ένας μικρός σωλήνας μπαίνει στο ορθό (το τέλος του εντέρου). Αυτό είναι το [κλύσμα](enema).
what-happens-bowel-tube-balloon = Ίσως ένα μικρό μπαλόνι κρατά τον σωλήνα.

## what-happens/bowel-fill
what-happens-bowel-fill = Το βάριο γεμίζει το έντερο
what-happens-bowel-fill-barium = Μπαίνει [βάριο](barium), ένα λευκό [σκιαγραφικό](contrast-dye). Συχνά μπαίνει και αέρας.
what-happens-bowel-fill-clear = Έτσι το έντερο φαίνεται πιο καθαρά.
what-happens-bowel-fill-feel = Νιώθετε φούσκωμα και ίσως κράμπες. Αναπνέετε αργά και βαθιά. Αν πονάτε, πείτε το στην ιατρική ομάδα.

## what-happens/bowel-turn
what-happens-bowel-turn = Γυρίζετε για τις εικόνες
what-happens-bowel-turn-turn = Η ιατρική ομάδα σας ζητά να γυρίσετε, να κινηθείτε και να κρατήσετε για λίγο την αναπνοή σας.
what-happens-bowel-turn-tip = Το τραπέζι μπορεί να γείρει. Ίσως κάποιος πιέσει την κοιλιά σας.

## what-happens/bowel-pictures
what-happens-bowel-pictures = Η ιατρική ομάδα βλέπει σε οθόνη
what-happens-bowel-pictures-scanner = Ένας γιατρός ή [τεχνολόγος ακτινολόγος](technologist) βγάζει κινούμενες εικόνες με ακτινολογικό μηχάνημα.
what-happens-bowel-pictures-long = Η εξέταση κρατά περίπου 30 ως 60 λεπτά.
what-happens-bowel-pictures-shot = Ίσως σας κάνουν ένεση για να χαλαρώσει το έντερο. Τότε ρωτήστε πότε μπορείτε να οδηγήσετε.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Μετά πηγαίνετε στην τουαλέτα
what-happens-bowel-toilet-out = Το περισσότερο βάριο βγαίνει, και βγαίνει και ο σωλήνας. Μετά πηγαίνετε στην τουαλέτα.
what-happens-bowel-toilet-last = Μπορεί να ακολουθήσουν μία ή δύο εικόνες ακόμη.
what-happens-bowel-toilet-home = Συχνά μπορείτε να φάτε, να πιείτε και να πάτε σπίτι. Ρωτήστε πρώτα.

## what-happens/heart-ready
what-happens-heart-ready = Η ιατρική ομάδα σας βοηθά να χαλαρώσετε
what-happens-heart-ready-line = Σας βάζουν [ορό](iv-line) στο χέρι. Αυτοκόλλητα στο στήθος δείχνουν τους χτύπους της καρδιάς.
what-happens-heart-ready-relax = Μπορείτε να πάρετε φάρμακο για τον πόνο, [ηρεμιστικό](sedative) για να χαλαρώσετε, ή και τα δύο. Μένετε ξύπνιοι.
what-happens-heart-ready-table = Ξαπλώνετε στο εξεταστικό τραπέζι.

## what-happens/heart-numb
what-happens-heart-numb = Μουδιάζουν τον καρπό ή τη βουβωνική χώρα
what-happens-heart-numb-numb = Πρώτα, η ιατρική ομάδα μουδιάζει τον καρπό ή τη βουβωνική χώρα (την αρχή του μηρού). Τσούζει λίγο.
what-happens-heart-numb-needle = Μετά μπαίνουν μια βελόνα και ένας λεπτός σωλήνας ([καθετήρας](catheter)). Μπορεί να νιώσετε πίεση.
what-happens-heart-numb-elbow = Μερικές φορές το σημείο είναι ο αγκώνας ή αλλού.

## what-happens/heart-tube
what-happens-heart-tube = Ο σωλήνας πάει στην καρδιά
what-happens-heart-tube-feel = Δεν νιώθετε τον σωλήνα μέσα σας.
what-happens-heart-tube-watch = Το [ακτινολογικό μηχάνημα](c-arm) κινείται γύρω σας και βγάζει κινούμενες εικόνες. Η ιατρική ομάδα τις βλέπει σε οθόνη.
what-happens-heart-tube-tell = Αν το στήθος πονά ή σφίγγεται, πείτε το **αμέσως** στην ιατρική ομάδα.

## what-happens/heart-dye
what-happens-heart-dye = Το σκιαγραφικό δείχνει τη ροή του αίματος
what-happens-heart-dye-warm = [Σκιαγραφικό](contrast-dye) μπαίνει από τον σωλήνα. Μπορεί να νιώσετε ζέστη για μερικά δευτερόλεπτα.
what-happens-heart-dye-breath = Ίσως πρέπει να κρατήσετε την αναπνοή σας.
what-happens-heart-dye-stent = Αν μια [αρτηρία](artery) είναι στενή, μπορεί να μπει [στεντ](stent).
what-happens-heart-dye-tell = Αν έχετε φαγούρα, πρήξιμο ή δεν αναπνέετε καλά, πείτε το **αμέσως** στην ιατρική ομάδα.

## what-happens/heart-rest
what-happens-heart-rest = Ο σωλήνας βγαίνει και ξεκουράζεστε
what-happens-heart-rest-out = Η ιατρική ομάδα βγάζει τον σωλήνα και πιέζει το σημείο ή βάζει έναν επίδεσμο.
what-happens-heart-rest-still = Ξεκουράζεστε μερικές ώρες. Μείνετε ακίνητοι όπως σας λένε.
what-happens-heart-rest-tell = Αν νιώσετε υγρό το σημείο ή δεν νιώθετε καλά, φωνάξτε.
what-happens-heart-rest-long = Η ίδια η εξέταση συχνά κρατά 30 ως 60 λεπτά.

## what-happens/tube-ready
what-happens-tube-ready = Η ιατρική ομάδα σας ετοιμάζει
what-happens-tube-ready-line = Σας βάζουν [ορό](iv-line). Καθαρίζουν και μουδιάζουν το δέρμα. Τσούζει λίγο.
what-happens-tube-ready-relax = Μπορείτε να πάρετε φάρμακο για τον πόνο, [ηρεμιστικό](sedative) για να χαλαρώσετε, ή και τα δύο. Κάποιοι αποκοιμιούνται.
what-happens-tube-ready-table = Ξαπλώνετε στο εξεταστικό τραπέζι. Ίσως πρέπει να κρατήσετε την αναπνοή σας.

## what-happens/tube-in
what-happens-tube-in = Μπαίνει ένας λεπτός σωλήνας
what-happens-tube-in-place = Μια βελόνα και ένας λεπτός σωλήνας ([καθετήρας](catheter)) μπαίνουν στη βουβωνική χώρα (αρχή του μηρού), στον καρπό, στον αγκώνα ή αλλού.
what-happens-tube-in-watch = Η ιατρική ομάδα βλέπει σε οθόνη. Με [σκιαγραφικό](contrast-dye), μπορεί να νιώσετε ζέστη.
what-happens-tube-in-tell = Αν έχετε φαγούρα, πόνο ή δεν αναπνέετε καλά, πείτε το **αμέσως** στην ιατρική ομάδα.

## what-happens/tube-kind
what-happens-tube-kind = Σας βάζουν στεντ, παροχέτευση ή φλεβικό καθετήρα
what-happens-tube-kind-stent = [Στεντ](stent): ένα μπαλόνι ανοίγει το στενό σημείο, το στεντ το κρατά ανοιχτό
what-happens-tube-kind-drain = Παροχέτευση: ένας μαλακός σωλήνας βγάζει το περίσσιο υγρό
what-happens-tube-kind-line = Φλεβικός καθετήρας: ένας μαλακός σωλήνας φέρνει φάρμακο σε μεγάλη [φλέβα](vein)
what-happens-tube-kind-tight = Με στεντ στην καρδιά, μπορεί να νιώσετε σφίξιμο στο στήθος για μερικά δευτερόλεπτα. Πείτε το στην ιατρική ομάδα.

## what-happens/tube-rest
what-happens-tube-rest = Μετά ξεκουράζεστε
what-happens-tube-rest-out = Για στεντ, βγαίνουν το μπαλόνι και ο καθετήρας. Το στεντ, η παροχέτευση ή ο φλεβικός καθετήρας μένει.
what-happens-tube-rest-still = Ξεκουράζεστε, συχνά για ώρες. Μείνετε ακίνητοι όπως σας λένε.
what-happens-tube-rest-tell = Αν νιώσετε υγρό το σημείο ή δεν νιώθετε καλά, φωνάξτε.
what-happens-tube-rest-long = Η τοποθέτηση στεντ στην καρδιά κρατά 30 λεπτά ως 2 ώρες.

## what-happens/bone-numb
what-happens-bone-numb = Είτε μπαίνει βελόνα σε άρθρωση
what-happens-bone-numb-table = Ξαπλώνετε στο εξεταστικό τραπέζι. Καθαρίζουν και μουδιάζουν το δέρμα. Τσούζει μερικά δευτερόλεπτα.
what-happens-bone-numb-pressure = Μετά νιώθετε πίεση, ή νιώθετε γεμάτη την [άρθρωση](joint).
what-happens-bone-numb-relax = Ίσως πάρετε πρώτα φάρμακο για τον πόνο, [ηρεμιστικό](sedative) για να χαλαρώσετε, ή και τα δύο.

## what-happens/bone-needle
what-happens-bone-needle = Η ιατρική ομάδα βλέπει πού πάει η βελόνα
what-happens-bone-needle-dye = Λίγο [σκιαγραφικό](contrast-dye) δείχνει αν η βελόνα είναι στο σωστό σημείο.
what-happens-bone-needle-move = Η ιατρική ομάδα μπορεί να σας ζητήσει να κινήσετε την άρθρωση.
what-happens-bone-needle-long = Κρατά περίπου 15 ως 30 λεπτά.
what-happens-bone-needle-tell = Αν έχετε φαγούρα, πρήξιμο ή δεν αναπνέετε καλά, πείτε το **αμέσως** στην ιατρική ομάδα.

## what-happens/bone-sleep
what-happens-bone-sleep = Είτε κάνετε επέμβαση
what-happens-bone-sleep-sleep = Κοιμάστε, ή μουδιάζουν ένα μέρος του σώματός σας. Η ιατρική ομάδα διαλέγει μαζί σας.
what-happens-bone-sleep-feel = Αν είστε ξύπνιοι, μπορεί να νιώσετε άγγιγμα ή κίνηση. Αν πονέσετε, πείτε το **αμέσως** στην ιατρική ομάδα.

## what-happens/bone-c-arm
what-happens-bone-c-arm = Στην επέμβαση, ένα μηχάνημα δείχνει τα κόκαλα
what-happens-bone-c-arm-arm = Το [ακτινολογικό μηχάνημα](c-arm) στέκεται από πάνω σας. Μοιάζει με το γράμμα C.
what-happens-bone-c-arm-screen = Ο χειρουργός κοιτάζει ξανά και ξανά την οθόνη, για να δει ότι κάθε κομμάτι είναι σωστά στη θέση του.
what-happens-bone-c-arm-staff = Η ιατρική ομάδα φορά ποδιές, γιατί δουλεύει κάθε μέρα κοντά σε ακτίνες Χ.

## what-happens/bone-rest
what-happens-bone-rest = Μετά ξεκουράζεστε
what-happens-bone-rest-needle = Μετά το τρύπημα με βελόνα, συχνά μπορείτε να πάτε σπίτι την ίδια μέρα. Ξεκουραστείτε εκεί.
what-happens-bone-rest-surgery = Μετά από επέμβαση, πηγαίνετε σε αίθουσα ανάνηψης. Νοσηλευτές σας προσέχουν και σας δίνουν φάρμακο για τον πόνο.
what-happens-bone-rest-ask = Ρωτήστε: Πότε μπορώ να πάω σπίτι; Τι δείχνουν οι εικόνες;

## what-happens/womb-lie
what-happens-womb-lie = Ξαπλώνετε στο εξεταστικό τραπέζι
what-happens-womb-lie-like = Είναι σαν εξέταση στον γυναικολόγο.
what-happens-womb-lie-lie = Ξαπλώνετε ανάσκελα και λυγίζετε τα γόνατα.
what-happens-womb-lie-open = Ένα εργαλείο κρατά ανοιχτό τον κόλπο. Καθαρίζουν τον τράχηλο της μήτρας.

## what-happens/womb-tube
what-happens-womb-tube = Σκιαγραφικό μπαίνει στη μήτρα
what-happens-womb-tube-tube = Ένας λεπτός σωλήνας ([καθετήρας](catheter)) περνά από τον τράχηλο της μήτρας.
what-happens-womb-tube-dye = Μπαίνει [σκιαγραφικό](contrast-dye). Έτσι η μήτρα και οι σάλπιγγες φαίνονται πιο καθαρά.

## what-happens/womb-pictures
what-happens-womb-pictures = Η ιατρική ομάδα βλέπει σε οθόνη
what-happens-womb-pictures-scanner = Ένας γιατρός ή [τεχνολόγος ακτινολόγος](technologist) βγάζει κινούμενες εικόνες με ακτινολογικό μηχάνημα.
what-happens-womb-pictures-turn = Η ιατρική ομάδα μπορεί να σας ζητήσει να γυρίσετε ή να κρατήσετε για λίγο την αναπνοή σας.
what-happens-womb-pictures-long = Η εξέταση κρατά περίπου 30 λεπτά.

## what-happens/womb-feel
what-happens-womb-feel = Μπορεί να έχετε κράμπες
what-happens-womb-feel-cramps = Είναι σαν πόνος περιόδου, λίγος ή δυνατός. Συνήθως περνούν γρήγορα.
what-happens-womb-feel-faint = Αν νιώθετε ότι θα λιποθυμήσετε, έχετε φαγούρα ή δεν αναπνέετε καλά, πείτε το **αμέσως** στην ιατρική ομάδα.
what-happens-womb-feel-stop = Μπορείτε να πείτε «στοπ». Συμφωνήστε πριν ένα σήμα.

## what-happens/womb-finish
what-happens-womb-finish = Μετά η εξέταση τελειώνει
what-happens-womb-finish-out = Η ιατρική ομάδα βγάζει τον σωλήνα. Ξεκουραστείτε ώσπου να νιώσετε καλά.
what-happens-womb-finish-pad = Το σκιαγραφικό βγαίνει. Φορέστε σερβιέτα.
what-happens-womb-finish-ask = Ρωτήστε: Τι κάνω στο σπίτι; Σε ποιον τηλεφωνώ αν χρειαστώ βοήθεια;
