# Nqe: results
results-title = Koj cov lus teb
results-hint = Leej twg nyeem, thiab ua li cas ntxiv

## results/depends
results-depends = Koj cov lus teb nyob ntawm koj qhov kev kuaj
results-depends-exam = Txhua qhov kev kuaj nrhiav yam txawv.
results-depends-many = Fluoroscopy pab nrhiav tau ntau yam teeb meem.

## results/who
results-who = Ib tug kws kho mob nyeem koj cov duab
results-who-reads = Ib tug [kws saib x-ray](radiologist) nyeem koj cov duab.
results-who-more = Koj tus kws kho mob tej zaum yuav xa cov lus teb rau ib tug kws kho mob tshwj xeeb, los yog kom kuaj ntxiv. Qhov no pab nrhiav tau seb koj mob dab tsi.

## results/ask
results-ask = Nrog koj tus kws kho mob tham txog cov lus teb
results-ask-lead = Koj nug tau:
results-ask-when = Thaum twg kuv yuav tau kuv cov lus teb?
results-ask-mean = Rau kuv, cov lus teb txhais li cas?
results-ask-next = Kuv puas yuav tsum kuaj ntxiv?
results-ask-call = Yog kuv muaj lus nug, kuv hu leej twg?
