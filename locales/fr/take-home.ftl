### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = Emporter
take-home-scan = Pointez l’appareil photo de votre téléphone vers ce carré
print-start = Imprimer
print-going = Impression en cours.
print-at-desk = Le papier sort à l’accueil.
print-at-beside = Le papier sort de l’imprimante à côté de cet écran.
print-at-nurse = Le papier sort au poste infirmier.
print-failed = L’impression n’a pas marché. Veuillez demander au personnel.
print-no-paper = L’imprimante n’a plus de papier. Veuillez le dire au personnel.
print-enough = On ne peut plus imprimer pour le moment. Veuillez demander au personnel.
print-copy = L’ordinateur de l’imprimante peut garder une copie de votre liste.
list-note-paper = Montrez cette feuille à votre équipe. Ce n’est ni un formulaire ni un consentement.
