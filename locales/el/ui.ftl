### Σύντομες λέξεις στα κουμπιά (περίπου 12 γράμματα).

home-title = Η ακτινοσκόπησή σας
home-notice = Μόνο γενικές πληροφορίες. Δεν αντικαθιστούν τις συμβουλές της ιατρικής ομάδας σας.
home-draft = Κανένας επαγγελματίας υγείας δεν έχει ελέγξει ακόμη αυτό το κείμενο. Ρωτήστε την ιατρική ομάδα σας αν δεν είστε σίγουροι.
own-card = Αυτή τη σελίδα την έγραψε: { $clinic }.

languages-title = Επιλέξτε τη γλώσσα σας
languages-second-title = Επιλέξτε δεύτερη γλώσσα
languages-more = Άλλες γλώσσες
welcome-touch = Αγγίξτε την οθόνη για να αρχίσετε

button-home = Αρχική
button-back = Πίσω
button-next = Επόμενο
# $topic: ο τίτλος του επόμενου θέματος.
button-next-topic = Επόμενο: { $topic }
# Μέγεθος γραμμάτων και χρώματα.
button-display = Εμφάνιση
button-close = Κλείσιμο
button-up = Πάνω
button-down = Κάτω
button-words = Λεξιλόγιο
button-about = Ο οδηγός
button-language = Γλώσσα: { $language }

place = { $number } από { $total }
place-step = Βήμα { $number } από { $total }

words-title = Λέξεις που βοηθούν
about-title = Για αυτόν τον οδηγό
about-sources = Πηγές

display-title = Εμφάνιση
display-text-size = Μέγεθος γραμμάτων
display-sample = Α
display-text-size-step = Μέγεθος γραμμάτων { $step } από 5
display-colors = Χρώματα
display-paper = Χαρτί
display-night = Νύχτα
display-contrast = Αντίθεση
display-two-languages = Δύο γλώσσες
# Η δεύτερη γλώσσα δεν εμφανίζεται.
display-off = Κλειστό
display-choose = Επιλογή
display-moving-pictures = Κινούμενες εικόνες
display-play = Κίνηση
display-hold-still = Ακίνητες
display-touch = Άγγιγμα
display-touch-usual = Κανονικό
display-hands-shake = Τρέμουν τα χέρια μου

idle-title = Είστε ακόμη εδώ;
idle-count = { $seconds ->
    [one] Αυτή η οθόνη ξαναρχίζει σε { $seconds } δευτερόλεπτο.
   *[other] Αυτή η οθόνη ξαναρχίζει σε { $seconds } δευτερόλεπτα.
}
idle-stay = Είμαι εδώ
idle-leave = Από την αρχή

button-play = Έναρξη
button-pause = Παύση
film-bar = Στιγμή της ταινίας

dose-years = { $years ->
    [one] { $years } χρόνος
   *[other] { $years } χρόνια
}
dose-background = Φύση, ένας χρόνος
