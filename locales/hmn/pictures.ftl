# Cov npe thiab lus piav ntawm cov duab.

## What is it?
picture-what-is-it-shows = Tej yam hauv lub cev
picture-what-is-it-shows-description = Ib lub cev kos tej yam sab hauv: lub plawv thiab hlab ntshav, lub plab thiab hnyuv, thiab lub tsev me nyuam. Fluoroscopy qhia tau cov no thaum ua hauj lwm.
picture-what-is-it-helps = Saib lub vijtsam ua ke
picture-what-is-it-helps-description = Ib tug kws kho mob taw ib qho chaw hauv lub vijtsam. Tus neeg mob saib thiab. Cov duab pab nrhiav seb mob dab tsi thiab pab thaum kho.

## Common uses
picture-uses-overview = Tej yam feem ntau siv
picture-uses-overview-description = Tsib daim duab me: tej nruab nrog zom mov, lub plawv, ib txoj raj me hauv hlab ntshav, pob txha ntsag muaj ib tug ntsia hlau, thiab lub tsev me nyuam.

## Why you need it
picture-why-function = Saib kev nqos ua hauj lwm li cas
picture-why-function-description = Ib tug neeg mob haus dej. Ib lub iav tsom loj qhia txoj hlab pas thawb cov dej nqis mus. Yeeb yaj kiab qhia tias ib yam ua hauj lwm li cas.
picture-why-guide = Lub vijtsam qhia kev
picture-why-guide-description = Ib tug kws kho mob txav ib txoj raj me hauv tus neeg mob. Nws saib lub vijtsam thaum nws ua. Cov duab txav qhia kev rau nws.

## Getting ready
picture-get-ready-depends = Nug seb yuav ua dab tsi
picture-get-ready-depends-description = Ib tug neeg mob hu nug kws kho mob: Kuv puas noj mov, haus dej thiab noj tshuaj tau li qub, los yog yuav tsum tseg ob peb teev?
picture-get-ready-food = Nug txog kev noj kev haus
picture-get-ready-food-description = Ib tug neeg mob hu kws kho mob. Saum rooj muaj mov thiab dej, muaj lub cim nug thiab lub moos. Nug seb thaum twg tseg noj thiab tseg haus.
picture-get-ready-medicines = Hu mus nug txog koj cov tshuaj
picture-get-ready-medicines-description = Ib tug neeg mob tuav tshuaj thiab hu kws kho mob. Kev pov tshuaj tseg kos X txwv. Txhob cia li tseg ib yam tshuaj twg koj ib leeg.
picture-get-ready-tell-us = Qhia pawg kws kho mob txog koj kev noj qab haus huv
picture-get-ready-tell-us-description = Ib tug neeg mob qhia pawg kws kho mob txog xeeb tub, pub niam mis, kev fab, ntsws, raum thiab tshuaj ua kom ntshav kua. Pawg kws kho mob yuav tsum paub cov no ua ntej kuaj.
picture-get-ready-day = Npaj txhij mus
picture-get-ready-day-description = Ib tug neeg mob tawm tsev nrog lub hnab, daim npe thiab ib tug tub hluas. Nplhaib thiab saw nyob hauv lub phaj. Nqa koj daim npe, txhob coj nplhaib thiab saw.

## What happens
picture-what-happens-where = Chaw thaij x-ray thiab tsev kho mob
picture-what-happens-where-description = Ib tug poj niam mus rau chaw thaij x-ray. Ib sab yog tsev kho mob, muaj neeg mob pw hauv txaj. Koj yuav kuaj ntawm ib qho twg los tau.
picture-what-happens-clothes = Hloov tsho tsev kho mob
picture-what-happens-clothes-description = Kws thaij x-ray muab ib lub tsho tsev kho mob rau ib tug neeg mob. Ces nws hnav lub tsho, cov khaub ncaws dai cia. Pawg kws kho mob pab koj hloov tau.
picture-what-happens-shield = Daim thaiv ci txhuas
picture-what-happens-shield-description = Ib tug neeg mob pw saum rooj x-ray. Kws thaij x-ray muab daim thaiv ci txhuas tso rau ib qho ntawm lub cev. Nws thaiv cov ci radiation uas tsis tas yuav tau.
picture-what-happens-comfort = Tshuaj pab koj so siab
picture-what-happens-comfort-description = Ib tug kws kho mob muab tshuaj hauv txoj raj ntawm txhais tes rau tus neeg mob. Kws thaij x-ray tso tes rau xub pwg. Tej zaum koj yuav tau tshuaj ua ntej thiab.
picture-what-happens-drink = Haus tshuaj xim
picture-what-happens-drink-description = Ib tug poj niam sawv ntawm rooj x-ray thiab haus ib khob. Hauv lub vijtsam, nws txoj hlab pas thiab lub plab pom dawb thiab meej.
picture-what-happens-dye = Raj IV los yog enema
picture-what-happens-dye-description = Ib tug poj niam zaum, muaj raj IV ntawm npab. Ib tug txiv neej pw ib sab, npog ntaub, muaj raj enema. Tshuaj xim nkag tau ib txoj kev twg los tau.
picture-what-happens-table = Ntawm rooj x-ray
picture-what-happens-table-description = Tus neeg mob pw saum rooj x-ray, los yog sawv ntawm rooj. Cov duab me qhia kev tig, txav ib txhais npab thiab tuav pa.
picture-what-happens-catheter = Tso raj catheter
picture-what-happens-catheter-description = Ib tug neeg mob pw hauv qab daim ntaub huv. Pawg kws kho mob tso ib txoj raj me rau nws puab tais. Ib daim duab me qhia ob qho chaw: puab tais thiab luj tshib.
picture-what-happens-finish = Tom qab kuaj
picture-what-happens-finish-description = Ib tug neeg mob so hauv txaj. Kws thaij x-ray tuaj xyuas nws. Tej zaum koj yuav so ib ntus thiab.

## After the exam
picture-after-barium = Haus dej tom qab barium
picture-after-barium-description = Ib tug neeg mob haus ib khob dej. Hauv lub viv muaj quav dawb zog. Daim calendar qhia ob peb hnub. Quav dawb zog yog ib txwm tom qab barium.
picture-after-catheter-site = Thaum twg hu pawg kws kho mob
picture-after-catheter-site-description = Ib tug neeg mob hu pawg kws kho mob. Plaub daim duab me qhia thaum twg: pob loj zuj zus, kua, liab nthuav dav thiab ua npaws.
picture-after-home = Ib tug neeg coj koj mus tsev
picture-after-home-description = Ib tug hluas nkauj pab neeg mob mus rau nws lub tsheb, coj mus tsev. Tom qab tshuaj kom siab tus, ib tug neeg loj yuav tsum coj koj mus tsev thiab.

## Is it safe?
picture-safe-pregnant = Qhia pawg kws kho mob yog tej zaum xeeb tub
picture-safe-pregnant-description = Ua ntej kuaj, ib tug poj niam xeeb tub qhia kws thaij x-ray txog tus me nyuam hauv plab. Koj qhia thiab, vim x-ray ua tau rau tus me nyuam hauv plab raug mob.
picture-safe-little-risk = Txhua qhov kev kuaj txawv
picture-safe-little-risk-description = Ib tug kws kho mob nrog tus neeg mob tham. Daim duab qhia peb qhov kev kuaj, txij ci radiation tsawg mus rau ntau dua. Rau neeg feem coob, kev pheej hmoo tsawg.
picture-safe-ask-how-much = Nug seb ci radiation ntau npaum cas
picture-safe-ask-how-much-description = Ib tug neeg mob nug kws kho mob: ntau npaum cas? Peb tus kab, qis, nrab thiab siab, yog peb qhov kev kuaj, txij ci radiation tsawg mus rau ntau dua.
picture-safe-past-x-rays = Nqa koj cov x-ray yav tas los
picture-safe-past-x-rays-description = Ib tug neeg mob nqa cov x-ray yav tas los thiab qhia kws kho mob. Koj qhia pawg kws kho mob txog tag nrho koj cov thiab.
picture-safe-dye-allergy = Hais txog tej yam koj fab
picture-safe-dye-allergy-description = Ib tug neeg mob qhia kws kho mob tias yav tas los tshuaj xim ua rau nws ua pob liab, thiab hais txog cws, roob ris, qwj. Qhia pawg kws kho mob tej yam koj fab ua ntej kuaj.

## Your results
picture-results-depends = Kev kuaj txawv, duab txawv
picture-results-depends-description = Tej kab txuas plaub daim x-ray rau plaub qho ntawm tus txiv neej lub cev: plab, plawv, pob txha ntsag thiab hnyuv. Txhua qhov kev kuaj nrhiav yam txawv.
picture-results-who = Kws nyeem x-ray nyeem koj cov duab
picture-results-who-description = Kws nyeem x-ray saib cov duab x-ray hauv lub vijtsam. Ib daim ntawv mus rau lwm tus kws kho mob, nws nyeem. Koj tus kws kho mob tej zaum yuav nug kws kho mob tshwj xeeb.
picture-results-ask = Nug txog qhov kuaj tau
picture-results-ask-description = Tus neeg mob nrog kws kho mob tham thiab nug seb thaum twg paub qhov kuaj tau, qhia dab tsi thiab yuav hu leej twg.

## Words to know
picture-word-catheter = Raj catheter
picture-word-catheter-description = Ib txoj raj ntev thiab me. Qhov kawg kos loj, koj thiaj pom tias hauv plawv khoob. Kua khiav tau hauv nws.
picture-word-stent = Raj stent
picture-word-stent-description = Ua ntej, hlab ntshav nqaim. Ces ib txoj raj vas me, raj stent, tuav kom nws qhib, ntshav thiaj khiav tau.
picture-word-iv-line = Raj IV
picture-word-iv-line-description = Ib txoj raj me los ntawm lub hnab kua mus rau hauv txoj hlab ntshav ntawm npab. Cov kua nkag ncaj qha rau koj cov ntshav.
picture-word-lead-apron = Daim sev txhuas
picture-word-lead-apron-description = Ib tug neeg mob sia daim sev txhuas luv npog plab mog. Kws thaij x-ray sia ib daim ntev. Txhuas thaiv x-ray.
picture-word-c-arm = Lub tshuab C-arm
picture-word-c-arm-description = Ib lub tshuab thaij x-ray zoo li tus ntawv C. Ib sab nyob saum tus neeg mob, ib sab nyob hauv qab rooj. X-ray mus nruab nrab ntawm ob sab.

## Doses
picture-doses = Ci radiation piv rau ntuj teb
picture-doses-description = Txhua tus kab qhia tias ntuj teb siv sij hawm ntev npaum cas thiaj muab ci radiation npaum li ib qho kev kuaj. Muab piv rau ntuj teb ib xyoos.

## Pictures of single exams and of emergencies
picture-after-emergency = Hu nrhiav kev pab tam sim no
picture-after-emergency-description = Ib tug neeg mob hu tsheb thauj neeg mob. Plaub daim duab qhia thaum twg: mob hauv siab, ua pa nyuaj thiab ntsej muag o, looj hlias, ntsej muag poob ib sab thiab npab qaug zog.
picture-after-emergency-more = Lwm yam yuav tsum hu
picture-after-emergency-more-description = Ib tug neeg mob hu tsheb thauj neeg mob. Ib daim duab qhia txhais tes nias qhov los ntshav. Ib daim qhia ib txhais taw txias thiab dawb zog.
picture-after-remember = Peb yam yuav tsum nco
picture-after-remember-description = Ib tug neeg mob xav txog peb yam. Cov duab me qhia peb yam ntawm nplooj no.
picture-after-stent-card = Khaws koj daim npav stent
picture-after-stent-card-description = Ib tug txiv neej rau daim npav hauv hnab nyiaj. Daim npav muaj duab stent thiab plawv. Khaws koj daim npav nrog koj.
picture-after-womb = So tom qab kuaj tsev me nyuam
picture-after-womb-description = Ib tug poj niam so ntawm rooj mos, muaj hnab dej kub saum plab. Ib daim pad nyob saum rooj. Tej zaum plab mob ntswj thiab los ntshav me ntsis.
picture-get-ready-bowel = Kua ntshiab thiab hnyuv khoob
picture-get-ready-bowel-description = Dej, kua zaub ntshiab thiab dej tshuaj yej tsis xyaw mis nyuj haus tau. Ib phaj mov kos X txwv. Hmoov tshuaj xyaw dej ua kom hnyuv khoob ua ntej kuaj.
picture-safe-child = Niam los yog txiv nyob ze
picture-safe-child-description = Ib tug me nyuam zaum saum rooj x-ray. Leej txiv sia daim sev txhuas thiab tuav tus me nyuam tes. Kws thaij x-ray sawv ib sab.
picture-safe-skin = Saib nraub qaum seb puas liab
picture-safe-skin-description = Ib tug txiv neej saib iav pom ib thaj liab ntawm nraub qaum. Ob daim calendar qhia tias ob peb lub lis piam dhau tom qab kuaj.
picture-what-happens-bowel = Kua dawb rau txoj hnyuv
picture-what-happens-bowel-description = Ib tug txiv neej pw ib sab, npog ntaub. Kws tu neeg mob nrog nws. Ib daim duab me qhia kua dawb mus hauv raj rau txoj hnyuv.
picture-what-happens-wrist = Ib txoj raj me ntawm dab teg
picture-what-happens-wrist-description = Ob daim duab neeg me qhia dab teg thiab puab tais. Hauv qab, tshuaj ua kom dab teg loog. Ces txoj raj me nkag dab teg, nce npab.
picture-what-happens-press = Nias qhov ntawd
picture-what-happens-press-description = Ib tug txiv neej pw tiaj saum txaj. Lub moos qhia ntau teev. Hauv qab muaj ob txoj hau kev: txhais tes nias dab teg, los yog txoj ntaub zawm dab teg.
picture-what-happens-c-arm = Lub tshuab x-ray (C-arm) thaum phais
picture-what-happens-c-arm-description = Ib tug neeg mob tab tom tsaug zog hauv qab daim ntaub. Lub tshuab x-ray (C-arm) nyob saum pob txha ntsag. Kws phais sia daim sev txhuas thiab saib lub vijtsam muaj pob txha thiab ntsia hlau.
picture-what-happens-joint = Nkaug koob rau pob qij txha
picture-what-happens-joint-description = Lub tshuab x-ray (C-arm) nyob saum ib tug poj niam lub hauv caug. Kws kho mob nkaug koob, lub vijtsam qhia chaw. Ua ntej, ntxuav tawv nqaij.
picture-what-happens-bone-numb = Ua kom tawv nqaij loog
picture-what-happens-bone-numb-description = Ib tug neeg mob pw saum rooj x-ray. Kws kho mob siv rab koob me ua kom tawv nqaij ntawm hauv caug loog.
picture-what-happens-bone-rest = So tom qab kuaj
picture-what-happens-bone-rest-description = Ib tug neeg mob muaj ntaub qhwv hauv caug so hauv txaj. Kws tu neeg mob tuaj xyuas nws.
picture-what-happens-womb-finish = So tom qab kuaj
picture-what-happens-womb-finish-description = Ib tug poj niam so tom qab kuaj. Kws thaij x-ray tuaj xyuas nws. Ib daim pad (rau poj niam) nyob saum rooj.
picture-what-happens-womb = Saum rooj x-ray
picture-what-happens-womb-description = Ib tug poj niam pw ntxeev tiaj, hauv caug npog ntaub. Kws tu neeg mob thiab kws kho mob nrog. Daim duab me qhia yam cuab yeej tuav kom chaw mos (vagina) qhib.
picture-what-happens-full = Plab puv
picture-what-happens-full-description = Tus neeg mob lub plab puv. Nws tsa tes qhia kws tu neeg mob. Yog muaj teeb meem, koj qhia pawg kws kho mob thiab.
picture-what-happens-wait = Kuaj ntev npaum cas
picture-what-happens-wait-description = Tus neeg mob zaum tos. Ib lub moos qhia sij hawm luv rau lub plab, ib lub qhia ob peb teev rau hnyuv mos. Ces muaj mov thiab dej.
picture-what-happens-bowel-fill = Barium puv txoj hnyuv
picture-what-happens-bowel-fill-description = Ib tug txiv neej pw ib sab, npog ntaub. Kws tu neeg mob nrog nws. Daim duab me qhia kua dawb puv nws txoj hnyuv.
picture-what-happens-toilet = Mus chav dej
picture-what-happens-toilet-description = Kws tu neeg mob coj ib tug txiv neej hnav tsho tsev kho mob mus chav dej. Hauv lub viv muaj kua dawb: barium tawm.
picture-what-happens-sleep = Tsaug zog, los yog loog ib feem
picture-what-happens-sleep-description = Ib tug poj niam tsaug zog saum rooj, npog qhov ncauj qhov ntswg. Daim duab me qhia ib tug tsis tsaug zog, ib txhais ceg loog.
picture-what-happens-stop = Koj hais kom nres tau
picture-what-happens-stop-description = Ib tug poj niam saum rooj tsa tes. Kws kho mob tsa ob txhais tes thiab nres. Daim duab me qhia tsev me nyuam mob ntswj.
picture-get-ready-tell-more = Qhia pawg kws kho mob cov no
picture-get-ready-tell-more-description = Ib tug neeg mob qhia kws tu neeg mob txog teeb meem kev noj qab haus huv thiab x-ray yav tas los. Cov duab me qhia tej yam ntawm nplooj no.
picture-get-ready-womb-when = Tom qab coj khaub ncaws
picture-get-ready-womb-when-description = Ib tug poj niam taw calendar. Ua ntej yog cov hnub los ntshav. Cov hnub tom qab muaj lub cim khij.
picture-get-ready-womb = Ua ntej kuaj tsev me nyuam
picture-get-ready-womb-description = Ib tug poj niam hu mus nug txog tshuaj kom txhob mob. Ib daim pad rau hauv hnab. Lub viv qhia tias nws mus chav dej ua ntej.
picture-after-emergency-belly = Mob plab heev heev
picture-after-emergency-belly-description = Ib tug neeg mob hu tsheb thauj neeg mob. Daim duab qhia ob txhais tes tuav lub plab uas mob heev heev.
picture-after-emergency-bowel = Mob plab los yog ntshav liab
picture-after-emergency-bowel-description = Ib tug neeg mob hu tsheb thauj neeg mob. Ib daim duab qhia plab mob heev heev, ib daim qhia ntshav liab hauv viv.
picture-after-emergency-bleed = Los ntshav tsis tu
picture-after-emergency-bleed-description = Ib tug neeg mob hu tsheb thauj neeg mob. Daim duab qhia txhais tes nias qhov los ntshav.
picture-after-barium-call = Thaum twg hu tom qab barium
picture-after-barium-call-description = Ib tug neeg mob hu pawg kws kho mob. Plaub daim duab me qhia thaum twg: mob plab, ntuav, tsis tso quav, thiab ua npaws.
picture-after-site-care = Txhob nqa khoom hnyav
picture-after-site-care-description = Ib tug neeg mob muaj ntaub qhwv qhov chaw uas txoj raj me nkag. Cov hnab hnyav kos X txwv. Daim calendar qhia ob peb hnub.
picture-after-joint = Dej khov rau pob qij txha
picture-after-joint-description = Ib tug poj niam zaum tsa ceg. Dej khov qhwv ntaub nyob saum hauv caug. Lub moos qhia 15 feeb.
picture-after-bone-surgery = Muab ceg so saum hauv ncoo
picture-after-bone-surgery-description = Ib tug neeg mob so ntawm rooj mos tom tsev. Ib txhais ceg muaj lub qhwv tawv (cast), nyob saum hauv ncoo. Daim duab da dej ntub lub qhwv tawv muaj tus X txwv.
picture-after-joint-call = Thaum twg hu txog pob qij txha
picture-after-joint-call-description = Ib tug poj niam hu pawg kws kho mob. Peb daim duab me qhia thaum twg: hauv caug liab o, kua, thiab ua npaws.
picture-after-womb-call = Thaum twg hu tom qab kuaj no
picture-after-womb-call-description = Ib tug poj niam hu pawg kws kho mob. Peb daim duab me qhia thaum twg: mob plab, los ntshav ntau, thiab ua npaws.
picture-after-milk = Pub niam mis tom qab kuaj
picture-after-milk-description = Ib tug poj niam zaum ntawm rooj mos pub niam mis. Koj tseem pub niam mis tau thiab.
picture-what-happens-womb-dye = Tshuaj xim puv tsev me nyuam
picture-what-happens-womb-dye-description = Lub tsev me nyuam, kos loj. Ib txoj raj me nkag hauv qab tuaj. Tshuaj xim dawb puv tsev me nyuam thiab ntws tawm ob txoj raj.
picture-what-happens-drain = Raj stent, raj tso kua, raj xa tshuaj
picture-what-happens-drain-description = Ib lub zais pa qhib hlab ntshav nqaim, raj stent tuav kom qhib. Ib txoj raj tso kua hauv plab tawm. Ib txoj raj xa tshuaj rau hlab ntshav vein.
picture-after-drain = Saib xyuas koj txoj raj (drain)
picture-after-drain-description = Ib tug neeg mob hu pawg kws kho mob. Cov duab me qhia: txhob rub raj, ua kom qhuav, thiab hu yog liab los yog ua npaws.
