### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = Guriga u qaado
take-home-scan = Kaamirada telefoonkaaga ku jeedi afargeeskan
print-start = Daabac
print-going = Waa la daabacayaa.
print-at-desk = Warqaddu waxay ka soo baxaysaa miiska soo-dhoweynta.
print-at-beside = Warqaddu waxay ka soo baxaysaa daabacaha (printer) ee shaashaddan dhinaceeda yaal.
print-at-nurse = Warqaddu waxay ka soo baxaysaa miiska kalkaaliyayaasha.
print-failed = Waa la daabici waayay. Fadlan weydii shaqaalaha.
print-no-paper = Daabacaha warqad kuma jirto. Fadlan u sheeg shaqaalaha.
print-enough = Hadda wax kale lama daabici karo. Fadlan weydii shaqaalaha.
print-copy = Kombiyuutarka daabacuhu wuxuu kaydin karaa nuqul liiskaaga ah.
list-note-paper = Warqaddan tus kooxdaada. Ma aha foom, mana aha oggolaansho.
