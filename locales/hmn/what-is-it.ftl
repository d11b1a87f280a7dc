# Nqe: what-is-it
what-is-it-title = Nws yog dab tsi?
what-is-it-hint = X-ray txav, zoo li yeeb yaj kiab

## what-is-it/moves
what-is-it-moves = Ib hom x-ray uas txav
what-is-it-moves-photo = Ib daim [x-ray](x-ray) ib txwm zoo li ib daim duab.
what-is-it-moves-movie = [Fluoroscopy](fluoroscopy) zoo li yeeb yaj kiab. Nws qhia tej yam hauv koj lub cev thaum lawv txav.
what-is-it-moves-main = Thov **qhia** pawg kws kho mob txog koj kev noj qab haus huv, thiab **nug** yam tsis meej.

## what-is-it/shows
what-is-it-shows = Nws qhia koj lub cev ua hauj lwm
what-is-it-shows-lead = Hauv lub vijtsam, pawg kws kho mob pom koj tej nruab nrog thiab lwm qhov hauv lub cev txav, tam sim ntawd kiag. Tej zaum nws qhia:
what-is-it-shows-heart = Koj lub plawv thiab hlab ntshav
what-is-it-shows-digestion = Koj lub plab zom mov thiab hnyuv, thaum zom mov
what-is-it-shows-reproductive = Koj tej nruab nrog xeeb me nyuam

## what-is-it/helps
what-is-it-helps = Nws pab nrhiav thiab kho teeb meem
what-is-it-helps-find = Nws pab tau koj tus kws kho mob nrhiav seb koj mob dab tsi. Nws siv tau rau ntau yam teeb meem.
what-is-it-helps-treat = Nws pab tau thaum kho qee yam mob thiab.
what-is-it-helps-ask = Nug koj tus kws kho mob: Qhov kev kuaj yuav qhia dab tsi? Nws yuav pab kuv li cas?

## what-is-it/swallow
what-is-it-swallow = Qhov kev kuaj qhia koj nqos li cas
what-is-it-swallow-name = Tej zaum hu ua kev nqos barium (barium swallow) los yog upper GI.
what-is-it-swallow-shows = Pawg kws kho mob pom koj hlab pas, plab zom mov los yog hnyuv mos txav. Qhov no pab nrhiav ntau yam teeb meem.
what-is-it-swallow-where = Koj kuaj ntawm chaw thaij x-ray, los yog thaum koj pw hauv tsev kho mob.

## what-is-it/bowel
what-is-it-bowel = Qhov kev kuaj qhia koj txoj hnyuv laus
what-is-it-bowel-name = Hu ua kev tso barium rau txoj hnyuv (barium enema), los yog lower GI.
what-is-it-bowel-shows = Pawg kws kho mob pom [barium](barium) puv koj txoj hnyuv thiab txav. Qhov no pab nrhiav ntau yam teeb meem.
what-is-it-bowel-where = Koj kuaj ntawm chaw thaij x-ray, los yog thaum koj pw hauv tsev kho mob.

## what-is-it/heart
what-is-it-heart = Qhov kev kuaj qhia ntshav khiav hauv koj lub plawv
what-is-it-heart-name = Hu ua [kev tso raj kuaj plawv](cardiac-catheterization) (cardiac catheterization).
what-is-it-heart-shows = Pawg kws kho mob pom ntshav khiav hauv koj cov [hlab ntshav artery](artery).
what-is-it-heart-helps = Nws pab nrhiav qee yam teeb meem ntawm lub plawv. Nws pab kho tau thiab.
what-is-it-heart-where = Koj kuaj ntawm ib lub chaw kuaj, los yog thaum koj pw hauv tsev kho mob.

## what-is-it/tube
what-is-it-tube = Duab txav pab tso ib txoj raj me
what-is-it-tube-catheter = [Raj catheter](catheter) yog ib txoj raj me, hauv plawv khoob. Nws coj kua nkag, los yog tso kua tshaj tawm.
what-is-it-tube-stent = [Raj stent](stent) qhib hlab ntshav uas nqaim los yog txhaws.
what-is-it-tube-place = Pawg kws kho mob pom qhov yuav tso.
what-is-it-tube-where = Koj tuaj ib lub chaw kuaj los yog pw hauv tsev kho mob.

## what-is-it/bone
what-is-it-bone = Duab txav pab kho koj pob txha
what-is-it-bone-surgery = Yog koj phais, kws phais pom hauv koj lub cev. Qhov no pab kho pob txha lov los yog tso [pob qij txha](joint) tshiab.
what-is-it-bone-needle = Yog nkaug koob rau pob qij txha, pawg kws kho mob pom qhov chaw yog.
what-is-it-bone-where = Tej zaum koj tuaj ib hnub xwb los yog pw hauv tsev kho mob.

## what-is-it/womb
what-is-it-womb = Qhov kev kuaj qhia tsev me nyuam thiab ob txoj raj
what-is-it-womb-name = Nws lub npe ntev: [hysterosalpingogram](hysterosalpingogram), los yog HSG.
what-is-it-womb-shows = Nws thaij duab koj lub tsev me nyuam. Nws qhia seb ob txoj raj puas qhib.
what-is-it-womb-where = Koj kuaj ntawm chaw thaij x-ray, los yog thaum koj pw hauv tsev kho mob.
