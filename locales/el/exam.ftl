### The question "Which exam?" after the language, and its answers.

exam-title = Για ποια εξέταση ήρθατε;
exam-other = Άλλη εξέταση
exam-unsure = Δεν ξέρω
exam-unsure-hint = Δείξτε μου τα πάντα. Διαλέγετε εξέταση αργότερα.
exam-note = Δεν ξέρετε; Ρωτήστε την ιατρική ομάδα ποια εξέταση θα κάνετε. Η επιλογή σας δεν αποθηκεύεται.
exam-swallow = Εξέταση οισοφάγου ή στομάχου
exam-swallow-hint = Πίνετε βάριο
exam-bowel = Εξέταση παχέος εντέρου
exam-bowel-hint = Βαριούχος υποκλυσμός (κλύσμα)
exam-heart = Εξέταση καρδιάς
exam-heart-hint = Καθετηριασμός, στεφανιογραφία
exam-tube = Καθετήρας ή στεντ
exam-tube-hint = Μπαίνει ένας μικρός σωλήνας
exam-bone = Κόκαλο ή άρθρωση
exam-bone-hint = Επέμβαση ή βελόνα, με ακτίνες Χ
exam-womb = Εξέταση μήτρας
exam-womb-hint = Υστεροσαλπιγγογραφία (HSG)
home-exam-swallow = Η εξέτασή σας: οισοφάγος ή στομάχι
home-exam-bowel = Η εξέταση του παχέος εντέρου σας
home-exam-heart = Η εξέταση της καρδιάς σας
home-exam-tube = Ο καθετήρας ή το στεντ σας
home-exam-bone = Η εξέτασή σας: κόκαλο ή άρθρωση
home-exam-womb = Η εξέταση της μήτρας σας
