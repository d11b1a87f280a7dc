# Cov npe thiab lus piav ntawm cov duab.

## What is it?
picture-what-is-it-shows = Tej yam hauv lub cev
picture-what-is-it-shows-description = Ib lub cev kos tej yam sab hauv: lub plawv thiab hlab ntshav, lub plab thiab hnyuv, thiab lub tsev me nyuam. Fluoroscopy qhia tau cov no thaum ua hauj lwm.
picture-what-is-it-helps = Saib lub vijtsam ua ke
picture-what-is-it-helps-description = Ib tug kws kho mob taw ib qho chaw hauv lub vijtsam. Tus neeg mob saib thiab. Cov duab pab nrhiav seb mob dab tsi thiab qhia kev kho.

## Common uses
picture-uses-overview = Tsib yam feem ntau siv
picture-uses-overview-description = Tsib daim duab me: tej nruab nrog zom mov, lub plawv, ib txoj raj me hauv hlab ntshav, pob txha ntsag muaj ib tug ntsia hlau, thiab lub tsev me nyuam.

## Why you need it
picture-why-function = Saib kev nqos ua hauj lwm li cas
picture-why-function-description = Ib tug txiv neej haus dej. Ib lub iav tsom loj qhia txoj hlab pas thawb cov dej nqis mus. Yeeb yaj kiab qhia tias ib yam ua hauj lwm li cas.
picture-why-guide = Lub vijtsam qhia kev
picture-why-guide-description = Ib tug kws kho mob txav ib txoj raj me hauv tus neeg mob. Nws saib lub vijtsam thaum nws ua. Cov duab txav qhia kev rau nws.

## Getting ready
picture-get-ready-depends = Nug seb yuav ua dab tsi
picture-get-ready-depends-description = Ib tug poj niam hu nws tus kws kho mob. Qee qhov kev kuaj, nws noj haus tau. Lwm qhov, nws yuav tsum tseg noj, tseg haus los yog tseg qee yam tshuaj ib ntus.
picture-get-ready-food = Tseg noj mov ua ntej kuaj
picture-get-ready-food-description = Ib tug txiv neej zaum ntawm rooj. Cov mov thiab dej kos X txwv. Lub moos qhia tias ntau teev dhau. Tej zaum koj yuav tsum tos thiab.
picture-get-ready-medicines = Hu mus nug txog koj cov tshuaj
picture-get-ready-medicines-description = Ib tug txiv neej tuav nws cov tshuaj thiab hu nws tus kws kho mob. Kev pov tshuaj tseg kos X txwv. Txhob cia li tseg ib yam tshuaj twg ntawm koj tus kheej.
picture-get-ready-tell-us = Qhia peb txog koj kev noj qab haus huv
picture-get-ready-tell-us-description = Ib tug neeg mob qhia pawg kws kho mob txog xeeb tub, pub niam mis, kev fab, ntsws, raum thiab x-ray yav tas los. Pawg kws kho mob yuav tsum paub cov no ua ntej kuaj.
picture-get-ready-day = Npaj txhij mus
picture-get-ready-day-description = Ib tug poj niam tawm tsev nrog nws lub hnab, cov npe thiab ib tug hluas. Nws tej nplhaib thiab saw nyob hauv lub phaj. Nqa koj cov npe, txhob coj nplhaib thiab saw.

## What happens
picture-what-happens-where = Chaw thaij x-ray thiab tsev kho mob
picture-what-happens-where-description = Ib tug poj niam mus rau chaw thaij x-ray. Ib sab yog tsev kho mob, muaj neeg mob pw hauv txaj. Koj yuav kuaj ntawm ib qho twg los tau.
picture-what-happens-clothes = Hloov tsho tsev kho mob
picture-what-happens-clothes-description = Ib tug kws thaij x-ray muab ib lub tsho tsev kho mob rau ib tug txiv neej. Ces nws hnav lub tsho, nws cov khaub ncaws dai cia. Pawg kws kho mob pab koj hloov tau.
picture-what-happens-shield = Daim thaiv ci txhuas
picture-what-happens-shield-description = Ib tug neeg mob pw saum rooj x-ray. Kws thaij x-ray muab daim thaiv ci txhuas tso rau nws lub plab mog. Nws thaiv cov ci radiation uas tus neeg mob tsis tas yuav tau.
picture-what-happens-comfort = Tshuaj pab koj so siab
picture-what-happens-comfort-description = Ib tug kws kho mob txhaj tshuaj hauv txoj raj ntawm tus neeg mob txhais tes. Kws thaij x-ray tso tes rau nws xub pwg. Tej zaum koj yuav tau tshuaj ua ntej thiab.
picture-what-happens-drink = Haus tshuaj zas xim
picture-what-happens-drink-description = Ib tug poj niam sawv ntawm rooj x-ray thiab haus ib khob. Hauv lub vijtsam, nws txoj hlab pas thiab lub plab pom dawb thiab meej.
picture-what-happens-dye = Raj IV los yog enema
picture-what-happens-dye-description = Ib tug poj niam zaum, muaj raj IV ntawm npab. Ib tug txiv neej pw ntawm sab, npog ntaub, muaj raj enema. Tshuaj zas xim nkag tau ib txoj kev twg los tau.
picture-what-happens-table = Ntawm rooj x-ray
picture-what-happens-table-description = Ib tug txiv neej pw saum rooj x-ray thiab ib tug poj niam sawv ntawm rooj. Cov duab me qhia kev tig, txav ib txhais npab thiab tuav pa.
picture-what-happens-catheter = Tso raj catheter
picture-what-happens-catheter-description = Ib tug neeg mob pw hauv qab daim ntaub huv. Pawg kws kho mob tso ib txoj raj me rau nws puab tais. Ib daim duab me qhia ob qho chaw: puab tais thiab luj tshib.
picture-what-happens-finish = Tom qab kuaj
picture-what-happens-finish-description = Ib tug neeg mob so hauv txaj, muaj ib daim ntaub qhwv me ntawm npab. Kws thaij x-ray tuaj xyuas nws. Tej zaum koj yuav so ib ntus thiab.

## After the exam
picture-after-barium = Haus dej tom qab barium
picture-after-barium-description = Ib tug txiv neej haus ib khob dej. Hauv lub viv muaj quav dawb zog. Daim calendar qhia ob peb hnub. Quav dawb zog yog ib txwm tom qab barium.
picture-after-catheter-site = Thaum twg hu pawg kws kho mob
picture-after-catheter-site-description = Ib tug poj niam hu xov tooj. Plaub daim duab me qhia tej yam yuav tsum hu: muaj pob loj zuj zus, muaj kua, liab nthuav dav thiab ua npaws.
picture-after-home = Ib tug neeg coj koj mus tsev
picture-after-home-description = Ib tug hluas nkauj pab ib tug txiv neej laus mus rau nws lub tsheb. Nws coj nws mus tsev. Tom qab tshuaj kom siab tus, koj yuav tsum muaj neeg coj thiab.

## Is it safe?
picture-safe-pregnant = Qhia peb yog koj xeeb tub
picture-safe-pregnant-description = Ua ntej kuaj, ib tug poj niam xeeb tub qhia kws thaij x-ray txog tus me nyuam hauv plab. Koj qhia thiab, vim x-ray ua tau rau tus me nyuam hauv plab raug mob.
picture-safe-little-risk = Txhua qhov kev kuaj txawv
picture-safe-little-risk-description = Ib tug kws kho mob nrog tus neeg mob tham. Daim duab qhia peb qhov kev kuaj, txij ci radiation tsawg mus rau ntau dua. Rau neeg feem coob, kev pheej hmoo tsawg.
picture-safe-past-x-rays = Nqa koj cov x-ray yav tas los
picture-safe-past-x-rays-description = Ib tug poj niam nqa nws cov x-ray yav tas los thiab qhia nws tus kws kho mob. Kev pheej hmoo sib ntxiv tau, yog li hais txog txhua daim.
picture-safe-dye-allergy = Hais txog tej yam koj fab
picture-safe-dye-allergy-description = Ib tug hluas qhia kws kho mob tias yav tas los tshuaj zas xim ua rau nws ua pob liab, thiab hais txog cw, roob ris, qwj. Qhia pawg kws kho mob txog tej yam koj fab ua ntej kuaj.

## Your results
picture-results-depends = Kev kuaj txawv, duab txawv
picture-results-depends-description = Tej kab txuas plaub daim x-ray rau plaub qho ntawm tus txiv neej lub cev: plab, plawv, ntsag thiab hnyuv. Txhua qhov kev kuaj nrhiav yam txawv.
picture-results-who = Kws saib x-ray nyeem koj cov duab
picture-results-who-description = Kws saib x-ray saib cov duab x-ray hauv lub vijtsam. Ib daim ntawv mus rau lwm tus kws kho mob, nws nyeem. Koj tus kws kho mob tej zaum yuav nug kws kho mob tshwj xeeb.
picture-results-ask = Nug txog koj cov lus teb
picture-results-ask-description = Ib tug neeg mob nrog nws tus kws kho mob tham. Nws nug seb thaum twg tau cov lus teb, cov lus teb qhia dab tsi thiab yuav hu leej twg.

## Words to know
picture-word-catheter = Raj catheter
picture-word-catheter-description = Ib txoj raj ntev thiab me. Qhov kawg kos loj, koj thiaj pom tias hauv plawv khoob. Kua khiav tau hauv nws.
picture-word-stent = Raj stent
picture-word-stent-description = Ua ntej, hlab ntshav nqaim. Ces ib txoj raj vas me, raj stent, tuav kom nws qhib, ntshav thiaj khiav tau.
picture-word-iv-line = Raj IV
picture-word-iv-line-description = Ib txoj raj me los ntawm lub hnab kua mus rau hauv txoj leeg ntawm npab. Cov kua nkag ncaj qha rau koj cov ntshav.
picture-word-lead-apron = Daim sev txhuas
picture-word-lead-apron-description = Ib tug neeg mob sia daim sev txhuas luv npog plab mog. Kws thaij x-ray sia ib daim ntev. Txhuas thaiv x-ray.
picture-word-c-arm = Lub tshuab C-arm
picture-word-c-arm-description = Ib lub tshuab thaij x-ray zoo li tus ntawv C. Ib sab nyob saum tus neeg mob, ib sab nyob hauv qab rooj. X-ray mus nruab nrab ntawm ob sab.

## Doses
picture-doses = Ci radiation piv rau ntuj teb
picture-doses-description = Txhua tus kab qhia tias ntuj teb siv sij hawm ntev npaum cas thiaj muab ci radiation npaum li ib qho kev kuaj. X-ray hauv siab yog tus kab me me. Kev txhaj barium (enema) yog tus ntev tshaj.
