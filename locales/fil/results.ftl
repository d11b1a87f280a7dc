# Topic: results
results-title = Ang inyong resulta
results-hint = Sino ang babasa, ano ang susunod

## results/depends
results-depends = Depende sa pagsusuri ang resulta
results-depends-exam = Iba-iba ang hinahanap ng bawat pagsusuri.
results-depends-many = Makakatulong ang fluoroscopy na makita ang maraming uri ng problema.

## results/who
results-who = Isang doktor ang bumabasa ng mga larawan
results-who-reads = Isang [radiologist](radiologist) ang bumabasa ng inyong mga larawan.
# Espesyalista: doktor para sa isang uri ng sakit.
results-who-more = Maaaring ipadala ng doktor ang resulta sa espesyalista, o humingi pa ng ibang pagsusuri. Makakatulong itong malaman ang problema.

## results/ask
results-ask = Kausapin ang doktor tungkol sa resulta
results-ask-lead = Puwedeng itanong:
results-ask-when = Kailan ko po makukuha ang resulta?
results-ask-mean = Ano po ang kahulugan nito sa akin?
results-ask-next = Kailangan ko po ba ng iba pang pagsusuri?
results-ask-call = Sino po ang tatawagan kung may tanong ako?
