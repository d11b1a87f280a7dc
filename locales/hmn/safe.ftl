# Nqe: safe
safe-title = Puas nyab xeeb?
safe-hint = X-ray, tshuaj xim thiab koj

## safe/pregnant
safe-pregnant = Qhia pawg kws kho mob yog koj tej zaum xeeb tub
safe-pregnant-tell = [X-ray](x-ray) ua tau rau tus me nyuam hauv plab raug mob. Yog koj xeeb tub, los yog xav tias tej zaum xeeb tub, qhia pawg kws kho mob **ua ntej** pib kuaj.
safe-pregnant-next = Tej zaum lawv yuav tos, los yog xaiv lwm qhov kev kuaj. Yog koj yuav tsum kuaj qhov no, tej zaum tseem kuaj tau.

## safe/womb-pregnant
safe-womb-pregnant = Koj yuav tsum tsis txhob xeeb tub thaum kuaj
safe-womb-pregnant-harm = [X-ray](x-ray) ua tau rau tus me nyuam hauv plab raug mob.
safe-womb-pregnant-tell = Koj puas xeeb tub, los yog tej zaum xeeb tub? Qhia pawg kws kho mob **ua ntej** pib kuaj. Qhov kev kuaj yuav tsum tos.
safe-womb-pregnant-infection = Koj puas muaj kab mob (infection) hauv tsev me nyuam, ob txoj raj los yog chaw mos (vagina)? Qhia pawg kws kho mob thiab. Kho ua ntej.

## safe/little-risk
safe-little-risk = Rau neeg feem coob, kev pheej hmoo tsawg
safe-little-risk-risk = [Fluoroscopy](fluoroscopy) siv [ci radiation](radiation). Rau neeg feem coob, tsis xav tias qhov kev kuaj no yuav ua rau raug mob.
safe-little-risk-harm = Tej zaum nws ua rau txoj kev pheej hmoo mob khees xaws yav tom ntej nce me ntsis. Kuaj ib zaug, txoj kev pheej hmoo no me.
safe-little-risk-good = Yog koj yuav tsum kuaj, qhov zoo tsim nyog ntau dua qhov phem.

## safe/how-much
safe-how-much = Qee qhov kev kuaj siv ci radiation ntau dua
safe-how-much-nature = Peb sawv daws tau [ci radiation](radiation) los ntawm ntuj teb. Ntuj teb siv sij hawm ntev li no thiaj muab npaum li ib qho kev kuaj:
safe-how-much-chest = X-ray hauv siab: li 2 los yog 3 hnub
safe-how-much-swallow = Kev nqos barium: li 4 hlis
safe-how-much-upper = Kuaj lub plab zom mov (upper GI): li 2 xyoos
safe-how-much-womb = Kuaj tsev me nyuam: li 5 txog 10 lub hlis
safe-how-much-heart = Kuaj lub plawv: li 2 txog 3 xyoos
safe-how-much-enema = Tso barium rau txoj hnyuv (barium enema): li 2 txog 3 xyoos
safe-how-much-stent = Raj stent hauv plawv: li 5 xyoos
safe-how-much-yours = Koj li tej zaum tsawg dua los yog ntau dua. Nug seb ntau npaum cas.

## safe/how-much-more
safe-how-much-more = Kuaj plawv thiab tso stent siv ci ntau dua
safe-how-much-more-nature = Ntuj teb siv sij hawm ntev li no thiaj muab [ci radiation](radiation) npaum ntawd rau koj:
safe-how-much-more-heart = Kuaj lub plawv: li 2 txog 3 xyoos
safe-how-much-more-stent = Raj stent hauv plawv: li 5 xyoos
safe-how-much-more-yours = Tag nrho cov no yog ib txwm. Koj li tej zaum tsawg dua ntau los yog ntau dua ntau. Nug koj tus kws kho mob: Kuv yuav tau ntau npaum li cas?

## safe/ask-how-much
safe-ask-how-much = Nug seb koj tau ci radiation ntau npaum cas
safe-ask-how-much-nature = Txhua hnub peb sawv daws tau [ci radiation](radiation) los ntawm ntuj teb. Qhov kev kuaj muab rau koj ntxiv.
safe-ask-how-much-depends = Koj tau ntau npaum li cas nyob ntawm qhov kev kuaj thiab koj lub cev.
safe-ask-how-much-ask = Nug: Kuv yuav tau ntau npaum li cas? Nej ua li cas kom tsawg?

## safe/past-x-rays
safe-past-x-rays = Hais txog tag nrho koj cov x-ray yav tas los
safe-past-x-rays-linked = Kev pheej hmoo tej zaum nyob ntawm koj tau thaij [x-ray](x-ray) pes tsawg zaus.
safe-past-x-rays-talk = Qhia koj tus kws kho mob txog tag nrho cov x-ray uas koj tau thaij. Nqa ib daim npe tuaj yuav pab tau.
safe-past-x-rays-need = Txhob hla qhov kev kuaj uas koj yuav tsum tau vim koj thaij x-ray dhau los lawm.

## safe/dye-allergy
safe-dye-allergy = Qhia pawg kws kho mob txog tej yam koj fab
safe-dye-allergy-risk = [Tshuaj xim (contrast dye)](contrast-dye) ua tau rau koj [fab](allergic-reaction). Kev pheej hmoo me.
safe-dye-allergy-lead = **Ua ntej** kuaj, qhia pawg kws kho mob yog koj:
safe-dye-allergy-past = Yav tas los tsis haum tshuaj xim, xws li hom uas muaj iodine (qhov no tseem ceeb tshaj)
safe-dye-allergy-any = Fab lwm yam, xws li cws, roob ris, qwj
safe-dye-allergy-asthma = Muaj mob hawb pob

## safe/long-exams
safe-long-exams = Kuaj ntev tej zaum ua tawv nqaij liab, tsis tshua muaj
safe-long-exams-skin = Tsis tshua muaj, tab sis kev kuaj ntev ua tau rau tawv nqaij liab los yog kub hnyiab.
safe-long-exams-later = Qhov no tej zaum tshwm ntau lub lis piam tom qab, feem ntau ntawm nraub qaum. Nug seb koj tau kuaj ntev los tsis ntev.
safe-long-exams-call = { $phone ->
    [none] Koj tawv nqaij puas liab los yog mob? Hu koj pawg kws kho mob.
   *[other] Koj tawv nqaij puas liab los yog mob? Hu koj pawg kws kho mob ntawm { $phone }.
}
