# Nqe: get-ready
get-ready-title = Kev npaj
get-ready-hint = Yam yuav ua ua ntej

## get-ready/depends
get-ready-depends = Koj npaj li cas nyob ntawm koj qhov kev kuaj
get-ready-depends-nothing = Muaj qee qhov kev kuaj, koj tsis tas npaj dab tsi tshwj xeeb.
get-ready-depends-something = Lwm qhov, tej zaum koj yuav tsum tseg noj mov, tseg haus, los yog tseg qee yam tshuaj ib ntus.
get-ready-depends-told = Koj tus kws kho mob yuav qhia koj. Tsis paub meej? Hu mus nug.

## get-ready/food
get-ready-food = Tej zaum koj yuav tsum tseg noj mov
get-ready-food-fast = Muaj qee qhov kev kuaj, koj yuav tsum tsis txhob noj thiab tsis txhob haus dab tsi ntau teev ua ntej. Hu ua [yoo mov yoo dej](fast).
get-ready-food-ask = Nug koj tus kws kho mob: Kuv tseg thaum twg? Kuv haus dej puas tau?

## get-ready/medicines
get-ready-medicines = Nug txog koj cov tshuaj
get-ready-medicines-stop = Tej zaum koj yuav tsum tseg qee yam tshuaj ua ntej kuaj. **Txhob cia li tseg ib yam tshuaj twg ntawm koj tus kheej.** Nug koj tus kws kho mob ua ntej.
get-ready-medicines-metformin = Qhia pawg kws kho mob yog koj noj tshuaj metformin los yog muaj mob raum. Neeg feem coob noj metformin ntxiv tau. Pawg kws kho mob yuav txiav txim.

## get-ready/tell-us
get-ready-tell-us = Qhia pawg kws kho mob txog koj kev noj qab haus huv
get-ready-tell-us-lead = **Ua ntej** kuaj, qhia pawg kws kho mob txog:
get-ready-tell-us-baby = Xeeb tub (txawm tsis paub meej) los yog pub niam mis
get-ready-tell-us-allergies = Txhua yam koj fab, los yog yav tas los tsis haum [tshuaj zas xim](contrast-dye)
get-ready-tell-us-illness = Mob hawb pob, ntshav qab zib los yog mob raum
get-ready-tell-us-x-rays = Cov [x-ray](x-ray) yav tas los

## get-ready/day
get-ready-day = Npaj rau hnub koj kuaj
get-ready-day-lead = Kom hnub ntawd yooj yim:
get-ready-day-jewelry = Cia koj tej nplhaib thiab saw tom tsev
get-ready-day-bring = Nqa cov npe ntawm koj cov tshuaj thiab tej yam koj fab
get-ready-day-company = Nug seb leej twg nrog koj nkag tau
get-ready-day-ask = Nug pawg kws kho mob yog koj tsis paub meej
