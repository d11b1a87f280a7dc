# Nqe: what-happens
what-happens-title = Yuav ua li cas
what-happens-hint = Koj qhov kev kuaj, ib kauj ruam zuj zus

## what-happens/where
what-happens-where = Koj mus chaw thaij x-ray los yog tsev kho mob
what-happens-where-center = Tej zaum koj yuav tuaj chaw thaij x-ray ua [neeg mob tsis pw tsev kho mob](outpatient).
what-happens-where-hospital = Los yog koj kuaj thaum koj pw hauv tsev kho mob.

## what-happens/clothes
what-happens-clothes = Tej zaum koj yuav hloov tsho tsev kho mob
what-happens-clothes-gown = Tej zaum koj yuav tsum hle qee cov los yog tag nrho koj cov khaub ncaws. Ces pawg kws kho mob muab ib lub tsho tsev kho mob rau koj.
what-happens-clothes-help = Koj puas xav tau kev pab hloov? Hais rau pawg kws kho mob.

## what-happens/shield
what-happens-shield = Tej zaum koj tau daim thaiv ci, tej zaum tsis tau
what-happens-shield-shield = Daim thaiv ci txhuas (lead) los yog [daim sev txhuas](lead-apron) thaiv cov [ci radiation](radiation) uas koj tsis tas yuav tau. Tej zaum npog koj lub plab mog los yog lwm qhov.
what-happens-shield-today = Niaj hnub no feem ntau koj tsis tas siv. Yog xav paub ntxiv, nug pawg kws kho mob.

## what-happens/comfort
what-happens-comfort = Tej zaum koj yuav tau tshuaj ua ntej
what-happens-comfort-medicine = Muaj qee qhov kev kuaj, koj tau tshuaj kom txhob mob. Tej zaum koj tau [tshuaj kom siab tus](sedative) pab koj so siab, los yog tau ob yam.
what-happens-comfort-needle = Tej zaum koj yuav tau thaum muab koob nkaug rau [pob qij txha](joint) los yog [hlab ntshav artery](artery).
what-happens-comfort-tell = Yog koj mob los yog ntshai, qhia pawg kws kho mob.

## what-happens/drink
what-happens-drink = Tej zaum koj yuav haus tshuaj xim
what-happens-drink-drink = Muaj qee qhov kev kuaj, koj haus ib yam kua muaj [tshuaj xim (contrast dye)](contrast-dye). [Barium](barium) yog ib hom.
what-happens-drink-clearer = Nws ua kom pom koj lub cev tej yam yooj yim dua.

## what-happens/dye
what-happens-dye = Tshuaj xim nkag tau lwm txoj kev
what-happens-dye-lead = Yog koj tsis haus [tshuaj xim (contrast dye)](contrast-dye), tej zaum koj tau los ntawm:
what-happens-dye-iv = [Raj IV](iv-line), rau hauv txoj hlab ntshav (vein)
what-happens-dye-enema = [Enema](enema), tso kua rau hauv qhov kawg ntawm txoj hnyuv (rectum)
what-happens-dye-needle = Ib rab koob, rau hauv pob qij txha
what-happens-dye-womb = Ib txoj raj me, rau hauv tsev me nyuam

## what-happens/table
what-happens-table = Pawg kws kho mob pab koj ntawm rooj x-ray
what-happens-table-lead = Koj pw los yog sawv ntawm rooj x-ray. Pawg kws kho mob tej zaum yuav kom koj:
what-happens-table-turn = Tig koj lub cev
what-happens-table-move = Txav ib feem ntawm koj lub cev
what-happens-table-breath = Tuav pa ib pliag

## what-happens/catheter
what-happens-catheter = Qee qhov kev kuaj siv raj catheter
what-happens-catheter-numb = Yog koj yuav tsum tso [raj catheter](catheter), pawg kws kho mob ua kom qhov ntawd loog ua ntej.
what-happens-catheter-needle = Ces koj tus kws kho mob nkaug ib rab koob. Qhov chaw tej zaum yog koj puab tais, dab teg, luj tshib los yog lwm qhov.

## what-happens/pictures
what-happens-pictures = Lub tshuab thaij duab txav
what-happens-pictures-scanner = Koj tus kws kho mob los yog ib tug [kws thaij x-ray](technologist) siv [lub tshuab x-ray](c-arm) thaij cov duab. Pawg kws kho mob saib hauv lub vijtsam.
what-happens-pictures-takes = Siv sij hawm li:
what-happens-pictures-short = 15 txog 30 feeb (kev nqos los yog lub plab zom mov)
what-happens-pictures-longer = 30 txog 60 feeb (hnyuv laus los yog plawv)
what-happens-pictures-hours = Ob peb teev (hnyuv mos)

## what-happens/feel
what-happens-feel = Yam koj tej zaum hnov
what-happens-feel-barium = Barium: saj zoo li hmoov av dawb, plab puv, plab mob ntswj
what-happens-feel-dye = Tshuaj xim hauv ntshav: sov ob peb vib nas this
what-happens-feel-needle = Koob: mob ib pliag, ces zoo li raug nias
what-happens-feel-womb = Kuaj tsev me nyuam: plab mob ntswj ib pliag
what-happens-feel-tell = Yog khaus, o los yog ua pa nyuaj, qhia pawg kws kho mob **tam sim ntawd**.

## what-happens/finish
what-happens-finish = Ces koj kuaj tas lawm
what-happens-finish-catheter = Yog koj tau tso [raj catheter](catheter), koj tus kws kho mob muab rho tawm. Pawg kws kho mob tej zaum yuav saib xyuas koj ib ntus.
what-happens-finish-ask = Ua ntej koj mus, nug pawg kws kho mob: Kuv ua dab tsi tom tsev? Yog kuv xav tau kev pab, kuv hu leej twg?

## what-happens/swallow-drink
what-happens-swallow-drink = Koj haus barium me ntsis zuj zus
what-happens-swallow-drink-fizz = Tej zaum koj nqos hmoov ua npuas ua ntej. Sim txhob burp (txhob cia pa hauv plab tawm qhov ncauj).
what-happens-swallow-drink-drink = Ces koj haus [barium](barium) me ntsis zuj zus. Nws yog ib yam [tshuaj xim (contrast dye)](contrast-dye) dawb. Pawg kws kho mob hais thaum twg nqos.
what-happens-swallow-drink-taste = Nws saj zoo li hmoov av dawb. Nws ua kom pom koj lub cev tej yam yooj yim dua.

## what-happens/swallow-table
what-happens-swallow-table = Koj sawv, tig thiab pw
what-happens-swallow-table-stand = Koj sawv ntawm rooj x-ray. Tom qab tej zaum lub rooj qaij kom koj pw.
what-happens-swallow-table-turn = Pawg kws kho mob kom koj tig, txav, thiab tuav pa ib pliag.
what-happens-swallow-table-sit = Yog koj sawv tsis tau, hais. Tej zaum koj zaum tau.

## what-happens/swallow-pictures
what-happens-swallow-pictures = Pawg kws kho mob saib koj nqos
what-happens-swallow-pictures-scanner = Ib tug kws kho mob los yog [kws thaij x-ray](technologist) siv lub tshuab x-ray thaij duab txav.
what-happens-swallow-pictures-watch = Lawv saib barium nqis mus hauv lub vijtsam.
what-happens-swallow-pictures-press = Tej zaum muaj neeg nias koj lub plab kom barium nthuav.

## what-happens/swallow-feel
what-happens-swallow-feel = Tej zaum koj hnov plab puv
what-happens-swallow-feel-full = Tej zaum koj hnov plab puv los yog xeev siab me ntsis. Neeg feem coob tsis mob.
what-happens-swallow-feel-tell = Yog hnoos thaum nqos (choke), khaus los yog ua pa nyuaj, qhia pawg kws kho mob **tam sim ntawd**.

## what-happens/swallow-long
what-happens-swallow-long = Siv sij hawm ntev npaum cas
what-happens-swallow-long-short = Kuaj kev nqos los yog lub plab zom mov siv li 15 txog 30 feeb.
what-happens-swallow-long-long = Kuaj hnyuv mos siv ob peb teev. Koj tos nruab nrab ntawm cov duab.
what-happens-swallow-long-home = Ces feem ntau koj noj, haus thiab mus tsev tau. Nug ua ntej.

## what-happens/bowel-tube
what-happens-bowel-tube = Lawv tso barium rau txoj hnyuv
what-happens-bowel-tube-side = Koj pw ib sab saum rooj x-ray. Thawj daim duab qhia seb txoj hnyuv puas khoob.
what-happens-bowel-tube-tube = Ib txoj raj me nkag rau qhov kawg ntawm txoj hnyuv (rectum). Qhov no hu ua [enema](enema).
what-happens-bowel-tube-balloon = Tej zaum ib lub zais pa me tuav txoj raj.

## what-happens/bowel-fill
what-happens-bowel-fill = Barium puv koj txoj hnyuv
what-happens-bowel-fill-barium = [Barium](barium), ib yam [tshuaj xim (contrast dye)](contrast-dye) dawb, ntws nkag. Feem ntau tso pa nkag thiab.
what-happens-bowel-fill-clear = Nws ua kom pom txoj hnyuv yooj yim dua.
what-happens-bowel-fill-feel = Koj hnov plab puv, tej zaum plab mob ntswj. Ua pa qeeb thiab tob. Yog mob, qhia pawg kws kho mob.

## what-happens/bowel-turn
what-happens-bowel-turn = Koj tig kom thaij tau duab
what-happens-bowel-turn-turn = Pawg kws kho mob kom koj tig, txav, thiab tuav pa ib pliag.
what-happens-bowel-turn-tip = Tej zaum lub rooj qaij. Tej zaum muaj neeg nias koj lub plab.

## what-happens/bowel-pictures
what-happens-bowel-pictures = Pawg kws kho mob saib lub vijtsam
what-happens-bowel-pictures-scanner = Ib tug kws kho mob los yog [kws thaij x-ray](technologist) siv lub tshuab x-ray thaij duab txav.
what-happens-bowel-pictures-long = Qhov kev kuaj siv li 30 txog 60 feeb.
what-happens-bowel-pictures-shot = Tej zaum koj raug txhaj tshuaj kom txoj hnyuv so. Ces nug seb thaum twg koj tsav tsheb tau.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Ces koj mus chav dej
what-happens-bowel-toilet-out = Barium feem ntau ntws tawm, thiab muab txoj raj rho tawm. Ces koj mus chav dej.
what-happens-bowel-toilet-last = Tej zaum thaij ib los yog ob daim duab ntxiv.
what-happens-bowel-toilet-home = Feem ntau koj noj, haus thiab mus tsev tau. Nug ua ntej.

## what-happens/heart-ready
what-happens-heart-ready = Pawg kws kho mob pab koj so siab
what-happens-heart-ready-line = Koj tau [raj IV](iv-line) ntawm npab. Cov daim lo hauv siab qhia koj lub plawv dhia.
what-happens-heart-ready-relax = Tej zaum koj tau tshuaj kom txhob mob, [tshuaj kom siab tus](sedative) pab koj so siab, los yog tau ob yam. Koj tsis tsaug zog.
what-happens-heart-ready-table = Koj pw saum rooj x-ray.

## what-happens/heart-numb
what-happens-heart-numb = Ua kom dab teg los yog puab tais loog
what-happens-heart-numb-numb = Ua ntej, pawg kws kho mob ua kom koj dab teg los yog puab tais loog. Mob ib pliag.
what-happens-heart-numb-needle = Ces tso ib rab koob thiab ib txoj raj me ([raj catheter](catheter)) nkag. Tej zaum koj hnov zoo li raug nias.
what-happens-heart-numb-elbow = Qee zaum qhov chaw yog luj tshib los yog lwm qhov.

## what-happens/heart-tube
what-happens-heart-tube = Txoj raj mus txog lub plawv
what-happens-heart-tube-feel = Koj tsis hnov txoj raj hauv koj lub cev.
what-happens-heart-tube-watch = [Lub tshuab x-ray](c-arm) txav puag ncig koj thiab thaij duab txav. Pawg kws kho mob saib hauv lub vijtsam.
what-happens-heart-tube-tell = Yog hauv siab mob (chest pain) los yog nruj, qhia pawg kws kho mob **tam sim ntawd**.

## what-happens/heart-dye
what-happens-heart-dye = Tshuaj xim qhia ntshav khiav
what-happens-heart-dye-warm = [Tshuaj xim (contrast dye)](contrast-dye) nkag hauv txoj raj. Tej zaum koj hnov sov ob peb vib nas this.
what-happens-heart-dye-breath = Tej zaum koj yuav tsum tuav pa.
what-happens-heart-dye-stent = Yog [hlab ntshav artery](artery) nqaim, tej zaum tso [raj stent](stent).
what-happens-heart-dye-tell = Yog khaus, o los yog ua pa nyuaj, qhia pawg kws kho mob **tam sim ntawd**.

## what-happens/heart-rest
what-happens-heart-rest = Rho txoj raj tawm, koj so
what-happens-heart-rest-out = Pawg kws kho mob rho txoj raj tawm thiab nias qhov ntawd los yog muab txoj ntaub zawm.
what-happens-heart-rest-still = Koj so ob peb teev. Pw twj ywm raws li lawv hais.
what-happens-heart-rest-tell = Yog qhov ntawd ntub, los yog koj tsis xis nyob, hu kom neeg tuaj.
what-happens-heart-rest-long = Qhov kev kuaj feem ntau siv 30 txog 60 feeb.

## what-happens/tube-ready
what-happens-tube-ready = Pawg kws kho mob npaj koj
what-happens-tube-ready-line = Koj tau [raj IV](iv-line). Ntxuav tawv nqaij thiab ua kom loog. Mob me ntsis.
what-happens-tube-ready-relax = Tej zaum koj tau tshuaj kom txhob mob, [tshuaj kom siab tus](sedative) pab koj so siab, los yog tau ob yam. Qee leej tsaug zog.
what-happens-tube-ready-table = Koj pw saum rooj x-ray. Tej zaum koj yuav tsum tuav pa.

## what-happens/tube-in
what-happens-tube-in = Ib txoj raj me nkag
what-happens-tube-in-place = Tso ib rab koob thiab ib txoj raj me ([raj catheter](catheter)) nkag ntawm koj puab tais, dab teg, luj tshib los yog lwm qhov.
what-happens-tube-in-watch = Pawg kws kho mob saib lub vijtsam. Thaum tau [tshuaj xim (contrast dye)](contrast-dye), tej zaum koj hnov sov.
what-happens-tube-in-tell = Yog khaus, mob los yog ua pa nyuaj, qhia pawg kws kho mob **tam sim ntawd**.

## what-happens/tube-kind
what-happens-tube-kind = Tso stent, raj tso kua los yog raj xa tshuaj
what-happens-tube-kind-stent = [Raj stent](stent): ib lub zais pa qhib qhov nqaim, raj stent tuav kom qhib
what-happens-tube-kind-drain = Raj tso kua (drain): ib txoj raj mos tso kua tshaj tawm
what-happens-tube-kind-line = Raj xa tshuaj (line): ib txoj raj mos xa tshuaj rau txoj [hlab ntshav vein](vein) loj
what-happens-tube-kind-tight = Tso raj stent hauv plawv, tej zaum hauv siab nruj ob peb vib nas this. Qhia pawg kws kho mob.

## what-happens/tube-rest
what-happens-tube-rest = Ces koj so
what-happens-tube-rest-out = Yog tso raj stent, muab lub zais pa thiab raj catheter tawm. Raj stent, raj tso kua los yog raj xa tshuaj nyob ntawd.
what-happens-tube-rest-still = Koj so, feem ntau ob peb teev. Pw twj ywm raws li lawv hais.
what-happens-tube-rest-tell = Yog qhov ntawd ntub, los yog koj tsis xis nyob, hu kom neeg tuaj.
what-happens-tube-rest-long = Tso raj stent hauv plawv siv 30 feeb txog 2 teev.

## what-happens/bone-numb
what-happens-bone-numb = Yog nkaug koob rau pob qij txha
what-happens-bone-numb-table = Koj pw saum rooj x-ray. Ntxuav tawv nqaij thiab ua kom loog. Mob ob peb vib nas this.
what-happens-bone-numb-pressure = Ces koj hnov zoo li raug nias, los yog [pob qij txha](joint) hnov puv.
what-happens-bone-numb-relax = Ua ntej tej zaum koj tau tshuaj kom txhob mob, [tshuaj kom siab tus](sedative) pab koj so siab, los yog tau ob yam.

## what-happens/bone-needle
what-happens-bone-needle = Pawg kws kho mob pom koob mus qhov twg
what-happens-bone-needle-dye = [Tshuaj xim (contrast dye)](contrast-dye) me ntsis qhia seb rab koob puas yog chaw.
what-happens-bone-needle-move = Tej zaum pawg kws kho mob kom koj txav pob qij txha.
what-happens-bone-needle-long = Siv sij hawm li 15 txog 30 feeb.
what-happens-bone-needle-tell = Yog khaus, o los yog ua pa nyuaj, qhia pawg kws kho mob **tam sim ntawd**.

## what-happens/bone-sleep
what-happens-bone-sleep = Los yog koj phais
what-happens-bone-sleep-sleep = Lawv ua kom koj tsaug zog, los yog ua kom ib feem ntawm lub cev loog. Pawg kws kho mob nrog koj xaiv.
what-happens-bone-sleep-feel = Yog koj tsis tsaug zog, tej zaum koj hnov kov los yog txav. Yog mob, qhia pawg kws kho mob **tam sim ntawd**.

## what-happens/bone-c-arm
what-happens-bone-c-arm = Thaum phais, lub tshuab qhia pob txha
what-happens-bone-c-arm-arm = [Lub tshuab x-ray](c-arm) nyob saum koj. Nws zoo li tus ntawv C.
what-happens-bone-c-arm-screen = Kws phais rov saib lub vijtsam ntau zaus, kom paub tias txhua yam yog chaw.
what-happens-bone-c-arm-staff = Pawg kws kho mob sia sev, vim lawv ua hauj lwm ze x-ray txhua hnub.

## what-happens/bone-rest
what-happens-bone-rest = Ces koj so
what-happens-bone-rest-needle = Tom qab nkaug koob, feem ntau koj mus tsev tau hnub ntawd. So tom tsev.
what-happens-bone-rest-surgery = Tom qab phais, koj mus chav so. Cov kws tu neeg mob saib koj thiab muab tshuaj kom txhob mob.
what-happens-bone-rest-ask = Nug: Thaum twg kuv mus tsev tau? Cov duab qhia dab tsi?

## what-happens/womb-lie
what-happens-womb-lie = Koj pw saum rooj x-ray
what-happens-womb-lie-like = Zoo li thaum kuaj poj niam tej chaw mos.
what-happens-womb-lie-lie = Koj pw ntxeev tiaj thiab khoov ob lub hauv caug.
what-happens-womb-lie-open = Ib yam cuab yeej tuav kom chaw mos (vagina) qhib. Ntxuav lub ncauj tsev me nyuam.

## what-happens/womb-tube
what-happens-womb-tube = Tshuaj xim nkag tsev me nyuam
what-happens-womb-tube-tube = Ib txoj raj me ([raj catheter](catheter)) mus dhau lub ncauj tsev me nyuam.
what-happens-womb-tube-dye = [Tshuaj xim (contrast dye)](contrast-dye) ntws nkag. Nws ua kom pom tsev me nyuam thiab ob txoj raj yooj yim dua.

## what-happens/womb-pictures
what-happens-womb-pictures = Pawg kws kho mob saib lub vijtsam
what-happens-womb-pictures-scanner = Ib tug kws kho mob los yog [kws thaij x-ray](technologist) siv lub tshuab x-ray thaij duab txav.
what-happens-womb-pictures-turn = Tej zaum pawg kws kho mob kom koj tig, los yog tuav pa ib pliag.
what-happens-womb-pictures-long = Qhov kev kuaj siv li 30 feeb.

## what-happens/womb-feel
what-happens-womb-feel = Tej zaum plab mob ntswj
what-happens-womb-feel-cramps = Zoo li mob plab thaum coj khaub ncaws, mob me los yog mob heev. Feem ntau tsis ntev zoo zog.
what-happens-womb-feel-faint = Yog xav looj hlias (faint), khaus los yog ua pa nyuaj, qhia pawg kws kho mob **tam sim ntawd**.
what-happens-womb-feel-stop = Koj hais kom nres tau. Sib cog lus rau ib lub cim ua ntej pib.

## what-happens/womb-finish
what-happens-womb-finish = Ces koj kuaj tas lawm
what-happens-womb-finish-out = Pawg kws kho mob rho txoj raj tawm. So kom txog thaum koj xis nyob.
what-happens-womb-finish-pad = Tshuaj xim ntws tawm. Siv ib daim pad.
what-happens-womb-finish-ask = Nug: Kuv ua dab tsi tom tsev? Yog kuv xav tau kev pab, kuv hu leej twg?
