### Ο κατάλογος των πλήκτρων: όνομα και τι κάνει.

help-title = Πλήκτρα που μπορείτε να χρησιμοποιήσετε
help-open = Βοήθεια για τα πλήκτρα

help-tab = Tab, Shift + Tab
help-tab-does = Επόμενο ή προηγούμενο κουμπί
help-arrows = Πλήκτρα με βέλη
help-arrows-does = Πιο κοντινό κουμπί προς τα εκεί
help-enter = Enter ή Διάστημα
help-enter-does = Πάτημα
help-escape = Escape
help-escape-does = Κλείσιμο παραθύρου ή επιστροφή
help-home = Home
help-home-does = Στα θέματα
help-page = Page Up, Page Down
help-page-does = Μεγάλο κείμενο πάνω ή κάτω
help-help = F1 ή ?
help-help-does = Άνοιγμα και κλείσιμο αυτού του καταλόγου
help-speech = Κρατήστε πατημένο το Enter, ή F8
help-speech-does = Ομιλία ναι ή όχι
help-dark = F7
help-dark-does = Σκοτεινή οθόνη, με την ομιλία ανοιχτή
