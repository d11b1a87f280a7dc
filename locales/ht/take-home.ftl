### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = Pote l lakay
take-home-scan = Vize kare sa a ak kamera telefòn ou
print-start = Enprime
print-going = L ap enprime.
print-at-desk = L ap soti nan resepsyon an.
print-at-beside = L ap soti nan enprimant ki bò ekran sa a.
print-at-nurse = L ap soti nan pòs enfimyè yo.
print-failed = Li pa enprime. Tanpri mande anplwaye yo.
print-no-paper = Enprimant lan pa gen papye. Tanpri di anplwaye yo sa.
print-enough = Ou pa ka enprime ankò kounye a. Tanpri mande anplwaye yo.
print-copy = Òdinatè enprimant lan ka kenbe yon kopi lis ou.
list-note-paper = Montre ekip ou a fèy sa a. Se pa yon fòm, se pa yon konsantman nonplis.
