# Topic: after
after-title = Μετά την εξέταση
after-hint = Τι να κάνετε στο σπίτι

## after/emergency
after-emergency = Ζητήστε αμέσως βοήθεια
after-emergency-lead = { $emergency ->
    [none] Καλέστε **αμέσως** τον αριθμό έκτακτης ανάγκης αν έχετε:
   *[other] Καλέστε **αμέσως** το { $emergency } αν έχετε:
}
after-emergency-chest = Πόνο στο στήθος
after-emergency-breath = Δυσκολία στην αναπνοή, ή πρήξιμο στο πρόσωπο ή μέσα στον λαιμό
after-emergency-faint = Λιποθυμία
after-emergency-stroke = Πρόσωπο που κρέμεται από τη μία πλευρά, αδύναμο χέρι ή δυσκολία στην ομιλία
after-emergency-drive = Μην περιμένετε. Μην οδηγήσετε εσείς. Αν είστε στην κλινική, πείτε το τώρα στην ιατρική ομάδα.

## after/emergency-more
after-emergency-more = Πότε άλλοτε να ζητήσετε βοήθεια
after-emergency-more-lead = { $emergency ->
    [none] Καλέστε **αμέσως** τον αριθμό έκτακτης ανάγκης αν έχετε:
   *[other] Καλέστε **αμέσως** το { $emergency } αν έχετε:
}
after-emergency-more-bleed = Αιμορραγία που δεν σταματά ενώ πιέζετε
after-emergency-more-cold = Χέρι ή πόδι που γίνεται κρύο, χλωμό ή μουδιασμένο
after-emergency-more-belly = Πολύ δυνατό πόνο στην κοιλιά
after-emergency-more-blood = Φρέσκο αίμα από τον πρωκτό
after-emergency-more-how = Όταν τηλεφωνείτε, πείτε πού είστε.
after-emergency-more-rash = Εξάνθημα μπορεί να βγει μετά από μέρες. Τότε τηλεφωνήστε στην ιατρική ομάδα.

## after/barium
after-barium = Μετά το βάριο, πίνετε περισσότερο νερό
after-barium-drink = Αν πήρατε [βάριο](barium), πίνετε περισσότερο νερό από ό,τι συνήθως. Αλλά αν σας είπαν να περιορίζετε τα υγρά, ρωτήστε πρώτα.
after-barium-stools = Τα κόπρανά σας μπορεί να είναι ανοιχτόχρωμα για λίγες μέρες.
after-barium-tell = Πείτε το στην ιατρική ομάδα αν έχετε δυσκοιλιότητα (δύσκολη κένωση) πάνω από δύο μέρες.

## after/barium-call
after-barium-call = Μετά την εξέταση με βάριο: πότε να τηλεφωνήσετε
after-barium-call-lead = { $phone ->
    [none] **Τηλεφωνήστε** στην ιατρική ομάδα αν έχετε:
   *[other] **Τηλεφωνήστε** στην ιατρική ομάδα, στο { $phone }, αν έχετε:
}
after-barium-call-belly = { $emergency ->
    [none] Πόνο στην κοιλιά ή πρησμένη κοιλιά (αν ο πόνος είναι πολύ δυνατός, καλέστε τον αριθμό έκτακτης ανάγκης)
   *[other] Πόνο στην κοιλιά ή πρησμένη κοιλιά (αν ο πόνος είναι πολύ δυνατός, καλέστε το { $emergency })
}
after-barium-call-vomit = Εμετό ή πυρετό
after-barium-call-gas = Δύο μέρες χωρίς κόπρανα, ή αέρια που δεν βγαίνουν
after-barium-call-cough = Βήχα που δεν περνά αφού ήπιατε βάριο

## after/catheter-site
after-catheter-site = Κοιτάξτε το σημείο όπου ήταν ο καθετήρας
after-catheter-site-bleed = { $emergency ->
    [none] Αν τρέξει αίμα, ξαπλώστε και **πιέστε** δυνατά. Αν δεν σταματά, καλέστε τον αριθμό έκτακτης ανάγκης.
   *[other] Αν τρέξει αίμα, ξαπλώστε και **πιέστε** δυνατά. Αν δεν σταματά, καλέστε το { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Τηλεφωνήστε** στην ιατρική ομάδα αν έχετε:
   *[other] **Τηλεφωνήστε** στην ιατρική ομάδα, στο { $phone }, αν έχετε:
}
after-catheter-site-growing = Εξόγκωμα που μεγαλώνει
after-catheter-site-fluid = Υγρό ή πύον που βγαίνει
after-catheter-site-pain = Περισσότερο πόνο, ή κοκκίνισμα που απλώνεται
after-catheter-site-fever = Πυρετό

## after/site-care
after-site-care = Προσέχετε αυτό το χέρι ή το πόδι
after-site-care-lift = Μη σηκώνετε βάρη ώσπου να το πει η ιατρική ομάδα.
after-site-care-ask = Ρωτήστε: Πότε μπορώ να οδηγήσω, να κάνω μπάνιο και να δουλέψω; Μπορεί να περάσουν μερικές μέρες.
after-site-care-usual = Μια μελανιά και λίγος πόνος είναι συνηθισμένα.
after-site-care-rash = Εξάνθημα μπορεί να βγει μετά από μέρες. Τότε τηλεφωνήστε στην ιατρική ομάδα.

## after/home
after-home-adult = Μετά από ηρεμιστικό, σας πάει σπίτι ένας ενήλικας
after-home-must = Μετά από [ηρεμιστικό](sedative), ένας ενήλικας **πρέπει** να σας πάει στο σπίτι και να μείνει μαζί σας.
after-home-lead = Για 24 ώρες:
after-home-drive = **Μην** οδηγήσετε και μη χειριστείτε μηχανήματα
after-home-alcohol = **Μην** πιείτε αλκοόλ
after-home-sign = **Μην** υπογράψετε σημαντικά χαρτιά
after-home-food = Γυρίστε στο συνηθισμένο φαγητό και στα φάρμακά σας όταν το πει η ιατρική ομάδα.

## after/stent-home
after-stent-home-if = Αν σας έβαλαν στεντ, προστατέψτε το
after-stent-home-pills = Αν σας έδωσαν χάπια για τους θρόμβους, **μην** τα κόψετε, εκτός αν το πει ο γιατρός της καρδιάς ή των αγγείων. Το [στεντ](stent) μπορεί να βουλώσει.
after-stent-home-card = Έχετε μαζί σας την κάρτα του στεντ. Δείξτε την πριν από επέμβαση ή μαγνητική τομογραφία.
after-stent-home-ask = Ρωτήστε: Μένει για πάντα ή θα βγει;

## after/tube-home
after-tube-home = Φροντίστε την παροχέτευση ή τον καθετήρα σας
after-tube-home-pull = Μην τραβάτε τον σωλήνα. Αν βγει, μην τον ξαναβάλετε. Τηλεφωνήστε στην ιατρική ομάδα.
after-tube-home-dry = Κρατήστε τον σωλήνα καθαρό και στεγνό.
after-tube-home-lead = { $phone ->
    [none] **Τηλεφωνήστε** στην ιατρική ομάδα αν έχετε:
   *[other] **Τηλεφωνήστε** στην ιατρική ομάδα, στο { $phone }, αν έχετε:
}
after-tube-home-fever = Πυρετό ή ρίγη
after-tube-home-red = Κόκκινο ή πονεμένο δέρμα ή πύον
after-tube-home-flow = Διαρροή, ή δεν τρέχει πια τίποτα

## after/bone-home
after-bone-home = Μετά από βελόνα σε άρθρωση
after-bone-home-easy = Μη ζορίζετε την [άρθρωση](joint) για μία μέρα. Μην κάνετε σπορ.
after-bone-home-ice = Βοηθά πάγος μέσα σε πανί, περίπου 15 λεπτά κάθε φορά.
after-bone-home-sore = Η άρθρωση μπορεί να είναι μουδιασμένη και μετά να πονά μία ή δύο μέρες.
after-bone-home-sugar = Με διαβήτη: μια ένεση κορτιζόνης μπορεί να ανεβάσει το ζάχαρο.

## after/bone-surgery
after-bone-surgery = Μετά από επέμβαση σε κόκαλο
after-bone-surgery-dry = Κρατήστε τον επίδεσμο ή τον γύψο καθαρό και στεγνό.
after-bone-surgery-raise = Ξεκουράζετε το χέρι ή το πόδι πάνω σε μαξιλάρια.
after-bone-surgery-ask = Ρωτήστε: Πόσο βάρος μπορώ να βάλω στο χέρι ή στο πόδι;
after-bone-surgery-lead = { $phone ->
    [none] **Τηλεφωνήστε** αμέσως στην ιατρική ομάδα αν:
   *[other] **Τηλεφωνήστε** αμέσως στην ιατρική ομάδα, στο { $phone }, αν:
}
after-bone-surgery-numb = Τα δάχτυλα του χεριού ή του ποδιού γίνονται μπλε ή χλωμά, ή μουδιάζουν
after-bone-surgery-calf = Η γάμπα σας πονά ή πρήζεται

## after/bone-call
after-bone-call = Μετά από επέμβαση ή βελόνα σε άρθρωση: πότε να τηλεφωνήσετε
after-bone-call-lead = { $phone ->
    [none] **Τηλεφωνήστε** στην ιατρική ομάδα αν έχετε:
   *[other] **Τηλεφωνήστε** στην ιατρική ομάδα, στο { $phone }, αν έχετε:
}
after-bone-call-fever = Πυρετό ή ρίγη
after-bone-call-red = Περισσότερο κοκκίνισμα, ζέστη ή πρήξιμο
after-bone-call-pus = Υγρό ή πύον
after-bone-call-pain = Πόνο που δυναμώνει
after-bone-call-night = Η λοίμωξη σε άρθρωση δεν περιμένει. Τη νύχτα, πηγαίνετε στα επείγοντα ενός νοσοκομείου.

## after/womb-home
after-womb-home = Στο σπίτι, φοράτε σερβιέτα
after-womb-home-pad = Το σκιαγραφικό βγαίνει. Μπορεί να κολλά και να έχει λίγο αίμα.
after-womb-home-bleeding = Λίγο αίμα και κράμπες είναι συνηθισμένα για μία ή δύο μέρες.
after-womb-home-ask = Ρωτήστε: Πότε μπορώ να κάνω μπάνιο, να κολυμπήσω και να έχω σεξ;

## after/womb-call
after-womb-call = Μετά την εξέταση μήτρας: πότε να τηλεφωνήσετε
after-womb-call-lead = { $phone ->
    [none] **Τηλεφωνήστε** στην ιατρική ομάδα αν έχετε:
   *[other] **Τηλεφωνήστε** στην ιατρική ομάδα, στο { $phone }, αν έχετε:
}
after-womb-call-fever = Πυρετό
after-womb-call-pain = Δυνατό πόνο, ή πόνο που δυναμώνει
after-womb-call-bleeding = Πολύ αίμα (μια γεμάτη σερβιέτα σε μία ώρα)
after-womb-call-fluid = Κολπικά υγρά ασυνήθιστα για εσάς
after-womb-call-rash = Εξάνθημα μπορεί να βγει μετά από μέρες. Τηλεφωνήστε και τότε.

## after/milk
after-milk = Μπορείτε να συνεχίσετε να θηλάζετε
after-milk-dye = Το [σκιαγραφικό](contrast-dye) δεν είναι λόγος να σταματήσετε. Πολύ λίγο περνά στο γάλα.
after-milk-sedative = Πήρατε [ηρεμιστικό](sedative) ή φάρμακο για τον πόνο; Ρωτήστε πότε μπορείτε να θηλάσετε.
