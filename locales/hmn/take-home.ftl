### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = Nqa mus tsev
take-home-scan = Muab lub camera hauv koj lub xov tooj tig rau lub duab plaub fab no
print-start = Luam tawm
print-going = Tab tom luam tawm.
print-at-desk = Daim ntawv tawm ntawm lub rooj txais neeg (front desk).
print-at-beside = Daim ntawv tawm ntawm lub printer nyob ib sab lub vijtsam no.
print-at-nurse = Daim ntawv tawm ntawm cov kws tu neeg mob lub rooj (nurses’ station).
print-failed = Luam tsis tau. Thov nug cov neeg ua hauj lwm.
print-no-paper = Lub printer tsis muaj ntawv. Thov qhia cov neeg ua hauj lwm.
print-enough = Tam sim no luam ntxiv tsis tau lawm. Thov nug cov neeg ua hauj lwm.
print-copy = Tej zaum lub computer ntawm lub printer yuav khaws ib daim copy ntawm koj daim npe.
list-note-paper = Muab daim ntawv no rau pawg kws kho mob saib. Nws tsis yog daim foos thiab tsis yog ntawv tso cai.
