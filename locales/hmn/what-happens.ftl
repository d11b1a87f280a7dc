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
what-happens-shield-shield = Daim thaiv ci txhuas los yog [daim sev txhuas](lead-apron) thaiv cov [ci radiation](radiation) uas koj tsis tas yuav tau. Tej zaum npog koj lub plab mog los yog lwm qhov.
what-happens-shield-today = Niaj hnub no feem ntau koj tsis tas siv. Yog xav paub ntxiv, nug pawg kws kho mob.

## what-happens/comfort
what-happens-comfort = Tej zaum koj yuav tau tshuaj ua ntej
what-happens-comfort-medicine = Muaj qee qhov kev kuaj, koj tau tshuaj kom txhob mob. Los yog koj tau [tshuaj kom siab tus](sedative) pab koj so siab.
what-happens-comfort-needle = Tej zaum koj yuav tau thaum muab koob nkaug rau [pob qij txha](joint) los yog [hlab ntshav artery](artery).
what-happens-comfort-tell = Yog koj mob los yog ntshai, qhia pawg kws kho mob.

## what-happens/drink
what-happens-drink = Tej zaum koj yuav haus tshuaj zas xim
what-happens-drink-drink = Muaj qee qhov kev kuaj, koj haus ib yam kua muaj [tshuaj zas xim](contrast-dye). [Barium](barium) yog ib hom.
what-happens-drink-clearer = Nws pab kom pom koj lub cev tej yam meej dua.

## what-happens/dye
what-happens-dye = Tshuaj zas xim yuav nkag lwm txoj kev tau
what-happens-dye-lead = Yog koj tsis haus [tshuaj zas xim](contrast-dye), tej zaum koj tau los ntawm:
what-happens-dye-iv = [Raj IV](iv-line), rau hauv txoj leeg (vein)
what-happens-dye-enema = [Enema](enema), siv raj txhaj rau koj qhov quav (qhov kawg ntawm txoj hnyuv)

## what-happens/table
what-happens-table = Pawg kws kho mob pab koj ntawm rooj x-ray
what-happens-table-lead = Koj pw los yog sawv ntawm rooj x-ray. Pawg kws kho mob tej zaum yuav kom koj:
what-happens-table-turn = Tig koj lub cev
what-happens-table-move = Txav ib feem ntawm koj lub cev
what-happens-table-breath = Tuav pa ib pliag

## what-happens/catheter
what-happens-catheter = Qee qhov kev kuaj siv raj catheter
what-happens-catheter-numb = Yog koj yuav tsum tso [raj catheter](catheter), pawg kws kho mob ua kom qhov ntawd loog ua ntej.
what-happens-catheter-needle = Ces koj tus kws kho mob nkaug ib rab koob. Qhov chaw tej zaum yog koj puab tais, koj luj tshib los yog lwm qhov.

## what-happens/pictures
what-happens-pictures = Lub tshuab thaij duab txav
what-happens-pictures-scanner = Koj tus kws kho mob los yog ib tug [kws thaij x-ray](technologist) siv [lub tshuab x-ray](c-arm) thaij cov duab. Pawg kws kho mob saib hauv lub vijtsam.
what-happens-pictures-long = Koj qhov kev kuaj tej zaum siv sij hawm li:
what-happens-pictures-most = 45 txog 60 feeb (kev nqos, lub plab los yog hnyuv laus)
what-happens-pictures-small-bowel = 90 feeb txog 3 teev (hnyuv mos)

## what-happens/finish
what-happens-finish = Ces koj kuaj tas lawm
what-happens-finish-catheter = Yog koj tau tso [raj catheter](catheter), koj tus kws kho mob muab rho tawm. Pawg kws kho mob tej zaum yuav saib xyuas koj ib ntus.
what-happens-finish-ask = Ua ntej koj mus, nug pawg kws kho mob: Kuv ua dab tsi tom tsev? Yog kuv xav tau kev pab, kuv hu leej twg?
