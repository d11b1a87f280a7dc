### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = Porta a casa
take-home-scan = Punti la fotocamera del telefono su questo quadrato
print-start = Stampa
print-going = Stampa in corso.
print-at-desk = Il foglio esce all’accettazione.
print-at-beside = Il foglio esce dalla stampante accanto a questo schermo.
print-at-nurse = Il foglio esce alla postazione degli infermieri.
print-failed = La stampa non è riuscita. Per favore, chieda al personale.
print-no-paper = La stampante non ha carta. Per favore, lo dica al personale.
print-enough = Per ora non si può stampare altro. Per favore, chieda al personale.
print-copy = Il computer della stampante può conservare una copia del suo elenco.
list-note-paper = Mostri questo foglio alla sua équipe. Non è un modulo né un consenso.
