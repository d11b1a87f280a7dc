# Nqe: uses
uses-title = Siv ua dab tsi
uses-hint = Nws pab tau li cas

## uses/overview
uses-overview = Feem ntau siv rau tej yam no
uses-overview-show = Nws qhia tau koj tej nruab nrog zom mov txav li cas. Nws qhia tau ntshav khiav hauv koj lub plawv. Nws qhia tau poj niam tej nruab nrog xeeb me nyuam.
uses-overview-guide = Nws pab tau thaum tso raj me. Nws pab tau thaum kho pob txha thiab pob qij txha.
uses-overview-next = Cov nplooj tom ntej qhia ntxiv.

## uses/swallow-enema
uses-swallow-enema = Nws qhia koj tej nruab nrog zom mov txav
uses-swallow-enema-barium = [Barium](barium) yog ib yam [tshuaj xim (contrast dye)](contrast-dye) dawb. Koj haus, los yog pawg kws kho mob tso rau txoj hnyuv los ntawm [enema](enema).
uses-swallow-enema-shows = Ces pawg kws kho mob pom tau koj txoj hlab pas, lub plab los yog cov hnyuv txav li cas.
uses-swallow-enema-names = Qhov kev kuaj no hu ua kev nqos barium (barium swallow) los yog kev tso barium rau txoj hnyuv (barium enema).

## uses/heart
uses-heart = Nws qhia ntshav khiav hauv koj lub plawv
uses-heart-exam = Qhov kev kuaj plawv no hu ua [kev tso raj kuaj plawv](cardiac-catheterization).
uses-heart-flow = Hauv lub vijtsam, pawg kws kho mob pom ntshav khiav hauv koj cov [hlab ntshav artery](artery).
uses-heart-helps = Nws pab nrhiav tau qee yam teeb meem ntawm lub plawv. Nws pab kho tau thiab.

## uses/catheter-stent
uses-catheter-stent = Nws pab tso raj me kom yog chaw
uses-catheter-stent-catheter = [Raj catheter](catheter) yog ib txoj raj me, hauv plawv khoob. Nws coj kua nkag rau hauv koj lub cev los yog tso kua tshaj tawm.
uses-catheter-stent-stent = [Raj stent](stent) qhib hlab ntshav uas nqaim los yog txhaws.
uses-catheter-stent-place = Siv fluoroscopy, pawg kws kho mob pom qhov yuav tso lawv.

## uses/bones
uses-bones = Nws pab tau thaum phais pob txha thiab pob qij txha
uses-bones-lead = Tej zaum kws phais siv fluoroscopy pab:
uses-bones-joint = Tso ib lub [pob qij txha](joint) tshiab
uses-bones-bone = Kho pob txha lov

## uses/hysterosalpingogram
uses-hysterosalpingogram = Nws qhia tau poj niam tej nruab nrog xeeb me nyuam
uses-hysterosalpingogram-exam = Qhov kev kuaj no lub npe ntev: [hysterosalpingogram](hysterosalpingogram), los yog HSG. Nws thaij duab poj niam tej nruab nrog xeeb me nyuam, xws li lub tsev me nyuam.
uses-hysterosalpingogram-ask = Tsis paub meej tias koj yuav kuaj qhov twg? Nug pawg kws kho mob.
