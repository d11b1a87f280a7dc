# Nqe: results
results-title = Koj qhov kuaj tau
results-hint = Leej twg nyeem, thiab ua li cas ntxiv

## results/depends
results-depends = Qhov kuaj tau nyob ntawm qhov kev kuaj
results-depends-exam = Txhua qhov kev kuaj nrhiav yam txawv.
results-depends-many = Fluoroscopy pab nrhiav tau ntau yam teeb meem.

## results/who
results-who = Ib tug kws kho mob nyeem koj cov duab
results-who-reads = Ib tug [kws nyeem x-ray](radiologist) nyeem koj cov duab.
results-who-more = Tej zaum ib tug kws kho mob tshwj xeeb yuav tsum saib qhov kuaj tau, los yog koj yuav tsum kuaj ntxiv. Qhov no pab nrhiav tau seb koj mob dab tsi.
results-who-late = { $phone ->
    [none] Txog hnub lawv hais tab sis tsis tau xov? Hu koj pawg kws kho mob.
   *[other] Txog hnub lawv hais tab sis tsis tau xov? Hu koj pawg kws kho mob ntawm { $phone }.
}

## results/ask
results-ask = Nrog koj tus kws kho mob tham txog qhov kuaj tau
results-ask-lead = Koj nug tau:
results-ask-when = Thaum twg kuv yuav paub qhov kuaj tau?
results-ask-mean = Qhov kuaj tau no txhais li cas rau kuv?
results-ask-next = Kuv puas yuav tsum kuaj ntxiv?
results-ask-call = Yog kuv muaj lus nug, kuv hu leej twg?

## results/remember
results-remember = Peb yam yuav tsum nco
results-remember-general-1 = **Ua ntej:** nug txog noj, haus thiab tshuaj
results-remember-general-2 = Qhia pawg kws kho mob: xeeb tub, kev fab, kab mob, tshuaj
results-remember-general-3 = { $emergency ->
    [none] Mob hauv siab (chest pain) los yog ua pa nyuaj tom tsev: hu tus xov tooj xwm txheej ceev (emergency)
   *[other] Mob hauv siab (chest pain) los yog ua pa nyuaj tom tsev: hu { $emergency }
}
results-remember-swallow-1 = **Ua ntej:** tseg noj thiab tseg haus thaum pawg kws kho mob hais
results-remember-swallow-2 = Qhia pawg kws kho mob yog tej zaum xeeb tub, los yog hnoos thaum nqos
results-remember-swallow-3 = { $emergency ->
    [none] Tom tsev: haus dej ntxiv. Mob plab heev heev: hu tus xov tooj xwm txheej ceev (emergency)
   *[other] Tom tsev: haus dej ntxiv. Mob plab heev heev: hu { $emergency }
}
results-remember-bowel-1 = **Ua ntej:** ua kom txoj hnyuv khoob, raws li daim ntawv hais
results-remember-bowel-2 = Qhia pawg kws kho mob yog tej zaum xeeb tub, los yog hnov mob
results-remember-bowel-3 = { $emergency ->
    [none] Tom tsev: haus dej ntxiv. Mob plab heev heev: hu tus xov tooj xwm txheej ceev (emergency)
   *[other] Tom tsev: haus dej ntxiv. Mob plab heev heev: hu { $emergency }
}
results-remember-heart-1 = **Ua ntej:** nug txog tshuaj ua kom ntshav kua, tshuaj ntshav qab zib thiab mov
results-remember-heart-2 = Npaj ib tug neeg loj coj koj mus tsev thiab nrog koj nyob
results-remember-heart-3 = { $emergency ->
    [none] Mob hauv siab (chest pain), los yog los ntshav tsis tu: hu tus xov tooj xwm txheej ceev (emergency)
   *[other] Mob hauv siab (chest pain), los yog los ntshav tsis tu: hu { $emergency }
}
results-remember-tube-1 = **Ua ntej:** nug txog tshuaj ua kom ntshav kua, tshuaj ntshav qab zib thiab mov
results-remember-tube-2 = Nug seb dab tsi nyob hauv koj lub cev, thiab saib xyuas li cas
results-remember-tube-3 = { $emergency ->
    [none] Mob hauv siab (chest pain), los yog los ntshav tsis tu: hu tus xov tooj xwm txheej ceev (emergency)
   *[other] Mob hauv siab (chest pain), los yog los ntshav tsis tu: hu { $emergency }
}
results-remember-bone-1 = **Ua ntej:** nug txog mov thiab tshuaj, thiab qhia pawg kws kho mob yog koj muaj kab mob (infection)
results-remember-bone-2 = Tom qab tshuaj kom siab tus, ib tug neeg loj **yuav tsum** coj koj mus tsev
results-remember-bone-3 = Ua npaws, los yog pob qij txha kub thiab o: hu koj pawg kws kho mob. Hmo ntuj, mus chav kho mob xwm txheej ceev (emergency room)
results-remember-womb-1 = **Ua ntej:** koj yuav tsum tsis txhob xeeb tub
results-remember-womb-2 = Nug txog tshuaj kom txhob mob. Koj hais kom nres tau
results-remember-womb-3 = Ua npaws, mob heev los yog los ntshav ntau: hu koj pawg kws kho mob
