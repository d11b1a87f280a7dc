# Topic: results
results-title = Rezilta ou yo
results-hint = Kiyès ki li yo, epi apre

## results/depends
results-depends = Rezilta ou depann de egzamen ou
results-depends-exam = Chak egzamen chèche bagay diferan.
results-depends-many = Fliyowoskopi ka ede jwenn anpil kalite pwoblèm.

## results/who
results-who = Yon doktè li imaj ou yo
results-who-reads = Yon [radyològ](radiologist) li imaj ou yo.
results-who-more = Doktè ou ka voye rezilta ou yo bay yon espesyalis, oswa mande plis tès. Sa ka ede jwenn ki pwoblèm ou genyen.

## results/ask
results-ask = Pale ak doktè ou sou rezilta ou yo
results-ask-lead = Ou ka mande:
results-ask-when = Kilè m ap jwenn rezilta m yo?
results-ask-mean = Ki sa yo vle di pou mwen?
results-ask-next = Èske m bezwen plis tès?
results-ask-call = Kiyès pou m rele si m gen kesyon?
