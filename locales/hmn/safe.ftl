# Nqe: safe
safe-title = Puas nyab xeeb?
safe-hint = X-ray, tshuaj zas xim thiab koj

## safe/pregnant
safe-pregnant = Qhia pawg kws kho mob yog koj tej zaum xeeb tub
safe-pregnant-tell = [X-ray](x-ray) ua tau rau tus me nyuam hauv plab raug mob. Yog koj xeeb tub, los yog xav tias tej zaum xeeb tub, qhia pawg kws kho mob **ua ntej** pib kuaj.
safe-pregnant-next = Tej zaum lawv yuav tos, los yog xaiv lwm qhov kev kuaj. Yog koj yuav tsum kuaj qhov no, tej zaum tseem kuaj tau.

## safe/little-risk
safe-little-risk = Rau neeg feem coob, kev pheej hmoo tsawg
safe-little-risk-risk = [Fluoroscopy](fluoroscopy) siv [ci radiation](radiation). Rau neeg feem coob, suav tias qhov kev kuaj no tsis ua rau raug mob.
safe-little-risk-dose = Koj tau ci radiation ntau npaum li cas nyob ntawm qhov kev kuaj. Nug koj tus kws kho mob: Kuv yuav tau ntau npaum li cas?

## safe/how-much
safe-how-much = Qee qhov kev kuaj siv ci radiation ntau dua
safe-how-much-lead = Txhua hnub peb sawv daws tau [ci radiation](radiation) los ntawm ntuj teb. Ib qho kev kuaj muab rau koj npaum li ntuj teb muab hauv:
safe-how-much-chest = X-ray hauv siab: li 2 los yog 3 hnub
safe-how-much-swallow = Kev nqos barium: li 4 hlis
safe-how-much-upper = Kev kuaj lub plab (upper GI): li 2 xyoos
safe-how-much-enema = Kev txhaj barium (enema): li 2 txog 3 xyoos

## safe/past-x-rays
safe-past-x-rays = Hais txog tag nrho koj cov x-ray yav tas los
safe-past-x-rays-adds = Kev pheej hmoo los ntawm [x-ray](x-ray) sib ntxiv tau thaum ntev mus.
safe-past-x-rays-talk = Qhia koj tus kws kho mob txog tag nrho cov x-ray uas koj tau thaij. Nqa ib daim npe tuaj yuav pab tau.

## safe/dye-allergy
safe-dye-allergy = Qhia pawg kws kho mob txog tej yam koj fab
safe-dye-allergy-risk = [Tshuaj zas xim](contrast-dye) muaj kev pheej hmoo me ntsis rau [kev fab](allergic-reaction).
safe-dye-allergy-lead = **Ua ntej** kuaj, qhia pawg kws kho mob yog koj:
safe-dye-allergy-past = Yav tas los tsis haum tshuaj zas xim (qhov no tseem ceeb tshaj)
safe-dye-allergy-allergy = Fab ib yam dab tsi, xws li iodine los yog cw, roob ris, qwj

## safe/long-exams
safe-long-exams = Kuaj ntev tej zaum ua tawv nqaij liab, tsis tshua muaj
safe-long-exams-skin = Tsis tshua muaj, tab sis kev kuaj ntev ua tau rau tawv nqaij liab los yog kub hnyiab.
safe-long-exams-tell = Yog koj pom qhov no ntawm koj tawv nqaij, qhia pawg kws kho mob. Koj nug tau lawv txog txhua yam kev pheej hmoo.
