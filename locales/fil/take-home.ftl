### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = Iuwi ito
take-home-scan = Itapat ang camera ng inyong telepono sa parisukat na ito
print-start = I-print
print-going = Pini-print na.
print-at-desk = Lalabas ito sa front desk.
print-at-beside = Lalabas ito sa printer sa tabi ng screen na ito.
print-at-nurse = Lalabas ito sa nurses’ station.
print-failed = Hindi ito na-print. Magtanong po sa mga tauhan.
print-no-paper = Walang papel ang printer. Sabihin po sa mga tauhan.
print-enough = Hindi na puwedeng mag-print sa ngayon. Magtanong po sa mga tauhan.
print-copy = Baka may maiwang kopya ng inyong listahan sa computer ng printer.
list-note-paper = Ipakita ang papel na ito sa medical team. Hindi ito form at hindi consent.
