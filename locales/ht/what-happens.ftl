# Topic: what-happens
what-happens-title = Sa ki pral pase
what-happens-hint = Egzamen ou, etap pa etap

## what-happens/where
what-happens-where = Ou ale nan yon sant oswa yon lopital
what-happens-where-center = Ou ka vini nan yon sant radyografi kòm [pasyan ekstèn](outpatient): ou pa kouche lopital.
what-happens-where-hospital = Oswa ou ka fè egzamen an pandan ou entène nan yon lopital.

## what-happens/clothes
what-happens-clothes = Ou ka bezwen mete yon rad lopital
what-happens-clothes-gown = Ou ka bezwen retire kèk oswa tout rad ou. Answit ekip la ba ou yon rad lopital (yon wòb).
what-happens-clothes-help = Èske ou bezwen èd pou chanje rad? Mande ekip la.

## what-happens/shield
what-happens-shield = Yo ka ba ou yon pwoteksyon, oswa non
what-happens-shield-shield = Yon pwoteksyon plon oswa yon [tabliye plon](lead-apron) bloke [radyasyon](radiation) ou pa bezwen. Li ka kouvri anba vant ou oswa yon lòt pati.
what-happens-shield-today = Nan tan sa a, souvan ou pa bezwen youn. Si ou vle konnen plis, mande ekip la.

## what-happens/comfort
what-happens-comfort = Dabò, yo ka ba ou medikaman
what-happens-comfort-medicine = Pou kèk egzamen, yo ba ou medikaman pou doulè. Yo ka ba ou yon [sedatif](sedative) (ki kalme ou oswa fè ou dòmi), oswa toulede.
what-happens-comfort-needle = Yo ka ba ou sa lè yon zegwi ap antre nan yon [jwenti](joint) oswa yon veso san ([atè](artery)).
what-happens-comfort-tell = Si ou santi doulè oswa ou pè, di ekip la.

## what-happens/drink
what-happens-drink = Ou ka bwè pwodui kontras
what-happens-drink-drink = Pou kèk egzamen, ou bwè yon likid ki gen [pwodui kontras](contrast-dye) ladan l. [Baryòm](barium) se youn ladan yo.
what-happens-drink-clearer = Li fè pati nan kò ou pi fasil pou wè.

## what-happens/dye
what-happens-dye = Pwodui kontras la ka antre yon lòt fason
what-happens-dye-lead = Si ou pa bwè [pwodui kontras](contrast-dye) la, yo ka ba ou l ak:
what-happens-dye-iv = [Tib sewòm (IV)](iv-line), nan yon venn
what-happens-dye-enema = [Lavman](enema), nan rektòm ou (dènye bout entesten an)
what-happens-dye-needle = Yon zegwi, nan yon jwenti
what-happens-dye-womb = Yon tib fen, nan matris la

## what-happens/table
what-happens-table = Ekip la ede ou bò tab radyografi a
what-happens-table-lead = Ou kouche sou tab radyografi a oswa ou kanpe bò l. Ekip la ka mande ou:
what-happens-table-turn = Vire kò ou
what-happens-table-move = Bouje yon pati nan kò ou
what-happens-table-breath = Kenbe souf ou yon ti moman

## what-happens/catheter
what-happens-catheter = Kèk egzamen sèvi ak yon katetè
what-happens-catheter-numb = Si ou bezwen yon [katetè](catheter), dabò ekip la fè kote a angoudi, pou ou pa santi anyen la.
what-happens-catheter-needle = Answit doktè ou antre yon zegwi. Kote a ka pli kwis ou (kote janm nan kontre ak vant la), ponyèt ou, koud ou oswa yon lòt pati.

## what-happens/pictures
what-happens-pictures = Aparèy la pran imaj k ap bouje
what-happens-pictures-scanner = Doktè ou oswa yon [teknisyen radyografi](technologist) pran imaj yo ak yon [aparèy reyon X](c-arm). Ekip la gade yo sou yon ekran.
what-happens-pictures-takes = Li pran anviwon:
what-happens-pictures-short = 15 a 30 minit (vale, oswa lestomak nan vant)
what-happens-pictures-longer = 30 a 60 minit (gwo entesten oswa kè)
what-happens-pictures-hours = Kèk èdtan (ti entesten)

## what-happens/feel
what-happens-feel = Sa ou ka santi
what-happens-feel-barium = Baryòm: gou lakrè, vant plen, kranp
what-happens-feel-dye = Pwodui nan san: chalè pandan kèk segonn
what-happens-feel-needle = Yon zegwi: yon ti pike, answit peze
what-happens-feel-womb = Egzamen matris: kranp yon ti moman
what-happens-feel-tell = Si kò ou ap grate ou, si ou anfle oswa ou pa ka respire byen, di ekip la **touswit**.

## what-happens/finish
what-happens-finish = Answit egzamen ou fini
what-happens-finish-catheter = Si ou te gen yon [katetè](catheter), doktè ou retire l. Ekip la ka veye ou yon ti tan.
what-happens-finish-ask = Anvan ou ale, mande ekip la: “Ki sa pou m fè lakay mwen? Kiyès pou m rele si m bezwen èd?”

## what-happens/swallow-drink
what-happens-swallow-drink = Ou bwè baryòm ti gòje pa ti gòje
what-happens-swallow-drink-fizz = Ou ka vale ti grenn ki bay gaz anvan. Eseye pa wote.
what-happens-swallow-drink-drink = Answit ou bwè [baryòm](barium), yon [pwodui kontras](contrast-dye) blan, ti gòje pa ti gòje. Ekip la di ou kilè pou vale.
what-happens-swallow-drink-taste = Li gen gou lakrè. Li fè pati nan kò ou pi fasil pou wè.

## what-happens/swallow-table
what-happens-swallow-table = Ou kanpe, ou vire, ou kouche
what-happens-swallow-table-stand = Ou kanpe bò tab radyografi a. Apre sa, tab la ka panche pou kouche ou.
what-happens-swallow-table-turn = Ekip la mande ou vire, bouje, epi kenbe souf ou yon ti moman.
what-happens-swallow-table-sit = Si ou pa ka kanpe, di sa. Ou ka chita.

## what-happens/swallow-pictures
what-happens-swallow-pictures = Ekip la gade ou k ap vale
what-happens-swallow-pictures-scanner = Yon doktè oswa yon [teknisyen radyografi](technologist) pran imaj k ap bouje ak yon aparèy reyon X.
what-happens-swallow-pictures-watch = Yo gade baryòm nan k ap desann sou yon ekran.
what-happens-swallow-pictures-press = Yon moun ka peze vant ou pou gaye baryòm nan.

## what-happens/swallow-feel
what-happens-swallow-feel = Ou ka santi vant ou plen
what-happens-swallow-feel-full = Ou ka santi vant ou plen oswa yon ti kè plen (anvi vomi). Pifò moun pa gen doulè.
what-happens-swallow-feel-tell = Si ou trangle, si kò ou ap grate ou oswa ou pa ka respire byen, di ekip la **touswit**.

## what-happens/swallow-long
what-happens-swallow-long = Konbyen tan li pran
what-happens-swallow-long-short = Egzamen vale oswa lestomak (nan vant) pran anviwon 15 a 30 minit.
what-happens-swallow-long-long = Egzamen ti entesten pran kèk èdtan. Ou tann ant imaj yo.
what-happens-swallow-long-home = Apre sa, souvan ou ka manje, bwè epi ale lakay ou. Mande anvan.

## what-happens/bowel-tube
what-happens-bowel-tube = Yo ba ou yon lavman baryòm
what-happens-bowel-tube-side = Ou kouche sou kote sou tab radyografi a. Premye imaj la montre si entesten ou vid.
what-happens-bowel-tube-tube = Yon ti tib antre nan rektòm ou (dènye bout entesten an). Se yon [lavman](enema).
what-happens-bowel-tube-balloon = Yon ti balon ka kenbe tib la.

## what-happens/bowel-fill
what-happens-bowel-fill = Baryòm ranpli entesten ou
what-happens-bowel-fill-barium = [Baryòm](barium), yon [pwodui kontras](contrast-dye) blan, koule antre. Souvan, lè antre tou.
what-happens-bowel-fill-clear = Li fè entesten ou pi fasil pou wè.
what-happens-bowel-fill-feel = Ou santi vant ou plen epi ou ka gen kranp. Respire dousman epi fon. Si li fè ou mal, di ekip la.

## what-happens/bowel-turn
what-happens-bowel-turn = Ou vire pou imaj yo
what-happens-bowel-turn-turn = Ekip la mande ou vire, bouje, epi kenbe souf ou yon ti moman.
what-happens-bowel-turn-tip = Tab la ka panche. Yon moun ka peze vant ou.

## what-happens/bowel-pictures
what-happens-bowel-pictures = Ekip la gade yon ekran
what-happens-bowel-pictures-scanner = Yon doktè oswa yon [teknisyen radyografi](technologist) pran imaj k ap bouje ak yon aparèy reyon X.
what-happens-bowel-pictures-long = Egzamen an pran anviwon 30 a 60 minit.
what-happens-bowel-pictures-shot = Yo ka ba ou yon piki pou detann entesten ou. Lè sa a, mande kilè ou ka kondui.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Answit ou al nan twalèt
what-happens-bowel-toilet-out = Pi gwo pati baryòm nan koule soti, epi yo retire tib la. Answit ou al nan twalèt.
what-happens-bowel-toilet-last = Yo ka pran youn oswa de lòt imaj.
what-happens-bowel-toilet-home = Souvan ou ka manje, bwè epi ale lakay ou. Mande anvan.

## what-happens/heart-ready
what-happens-heart-ready = Ekip la ede ou detann
what-happens-heart-ready-line = Yo mete yon [tib sewòm (IV)](iv-line) nan bra ou. Ti patch ki kole sou pwatrin ou montre batman kè ou.
what-happens-heart-ready-relax = Ou ka jwenn medikaman pou doulè, yon [sedatif](sedative) pou ede ou detann, oswa toulede. Ou rete reveye.
what-happens-heart-ready-table = Ou kouche sou tab radyografi a.

## what-happens/heart-numb
what-happens-heart-numb = Yo fè ponyèt ou oswa pli kwis ou angoudi
what-happens-heart-numb-numb = Dabò, ekip la fè ponyèt ou oswa pli kwis ou (kote janm nan kontre ak vant la) angoudi. Sa pike yon ti moman.
what-happens-heart-numb-needle = Answit yon zegwi ak yon tib fen (yon [katetè](catheter)) antre. Ou ka santi yo peze.
what-happens-heart-numb-elbow = Pafwa, se nan koud ou oswa yon lòt pati.

## what-happens/heart-tube
what-happens-heart-tube = Tib la ale jis nan kè ou
what-happens-heart-tube-feel = Ou pa santi tib la andedan ou.
what-happens-heart-tube-watch = [Aparèy reyon X](c-arm) la vire toutotou ou epi li pran imaj k ap bouje. Ekip la gade yo sou yon ekran.
what-happens-heart-tube-tell = Si pwatrin ou fè ou mal oswa li sere, di ekip la **touswit**.

## what-happens/heart-dye
what-happens-heart-dye = Pwodui a montre jan san an koule
what-happens-heart-dye-warm = [Pwodui kontras](contrast-dye) la pase nan tib la. Ou ka santi chalè pandan kèk segonn.
what-happens-heart-dye-breath = Ou ka oblije kenbe souf ou.
what-happens-heart-dye-stent = Si yon veso san ([atè](artery)) etwat, yo ka mete yon [estent](stent).
what-happens-heart-dye-tell = Si kò ou ap grate ou, si ou anfle oswa ou pa ka respire byen, di ekip la **touswit**.

## what-happens/heart-rest
what-happens-heart-rest = Tib la soti, epi ou repoze
what-happens-heart-rest-out = Ekip la retire tib la epi li peze kote a oswa mete yon bann ki sere.
what-happens-heart-rest-still = Ou repoze pandan kèk èdtan. Rete kouche san bouje, jan yo di ou.
what-happens-heart-rest-tell = Si ou santi kote a mouye, oswa ou pa santi ou byen, rele byen fò.
what-happens-heart-rest-long = Egzamen an menm souvan pran 30 a 60 minit.

## what-happens/tube-ready
what-happens-tube-ready = Ekip la prepare ou
what-happens-tube-ready-line = Yo mete yon [tib sewòm (IV)](iv-line). Yo netwaye po a epi fè l angoudi. Sa pike yon ti kras.
what-happens-tube-ready-relax = Ou ka jwenn medikaman pou doulè, yon [sedatif](sedative) pou ede ou detann, oswa toulede. Kèk moun dòmi.
what-happens-tube-ready-table = Ou kouche sou tab radyografi a. Ou ka oblije kenbe souf ou.

## what-happens/tube-in
what-happens-tube-in = Yon tib fen antre
what-happens-tube-in-place = Yon zegwi ak yon tib fen (yon [katetè](catheter)) antre nan pli kwis ou (kote janm nan kontre ak vant la), ponyèt ou, koud ou oswa yon lòt pati.
what-happens-tube-in-watch = Ekip la gade yon ekran. Ak [pwodui kontras](contrast-dye) la, ou ka santi chalè.
what-happens-tube-in-tell = Si kò ou ap grate ou, si ou gen doulè oswa ou pa ka respire byen, di ekip la **touswit**.

## what-happens/tube-kind
what-happens-tube-kind = Yo mete yon estent, yon dren oswa yon tib nan venn
what-happens-tube-kind-stent = Yon [estent](stent): yon balon louvri kote ki etwat la, estent lan kenbe l louvri
what-happens-tube-kind-drain = Yon dren: yon tib mou kite likid ki anplis soti
what-happens-tube-kind-line = Yon tib nan venn: yon tib mou mennen medikaman nan yon gwo [venn](vein)
what-happens-tube-kind-tight = Yon estent nan kè ka fè pwatrin ou sere pandan kèk segonn. Di ekip la.

## what-happens/tube-rest
what-happens-tube-rest = Answit ou repoze
what-happens-tube-rest-out = Pou yon estent, balon an ak katetè a soti. Estent lan, dren an oswa tib nan venn lan rete.
what-happens-tube-rest-still = Ou repoze, souvan pandan plizyè èdtan. Rete kouche san bouje, jan yo di ou.
what-happens-tube-rest-tell = Si ou santi kote a mouye, oswa ou pa santi ou byen, rele byen fò.
what-happens-tube-rest-long = Mete yon estent nan kè pran 30 minit a 2 èdtan.

## what-happens/bone-numb
what-happens-bone-numb = Swa yon zegwi antre nan yon jwenti
what-happens-bone-numb-table = Ou kouche sou tab radyografi a. Yo netwaye po a epi fè l angoudi. Sa pike pandan kèk segonn.
what-happens-bone-numb-pressure = Answit ou santi yo peze, oswa ou santi [jwenti](joint) a plen.
what-happens-bone-numb-relax = Anvan, yo ka ba ou medikaman pou doulè, yon [sedatif](sedative) pou ede ou detann, oswa toulede.

## what-happens/bone-needle
what-happens-bone-needle = Ekip la wè kote zegwi a ale
what-happens-bone-needle-dye = Yon ti [pwodui kontras](contrast-dye) montre si zegwi a nan bon plas la.
what-happens-bone-needle-move = Ekip la ka mande ou bouje jwenti a.
what-happens-bone-needle-long = Li pran anviwon 15 a 30 minit.
what-happens-bone-needle-tell = Si kò ou ap grate ou, si ou anfle oswa ou pa ka respire byen, di ekip la **touswit**.

## what-happens/bone-sleep
what-happens-bone-sleep = Oswa yo opere ou
what-happens-bone-sleep-sleep = Ou dòmi, oswa yo fè yon pati nan kò ou angoudi. Ekip la chwazi ansanm avèk ou.
what-happens-bone-sleep-feel = Si ou reveye, ou ka santi yo touche ou oswa yo bouje ou. Si ou santi doulè, di ekip la **touswit**.

## what-happens/bone-c-arm
what-happens-bone-c-arm = Nan operasyon an, yon aparèy montre zo ou
what-happens-bone-c-arm-arm = [Aparèy reyon X](c-arm) la kanpe anlè ou. Li gen fòm lèt C.
what-happens-bone-c-arm-screen = Chirijyen an gade ekran an plizyè fwa, pou tcheke si chak pyès byen plase.
what-happens-bone-c-arm-staff = Ekip la mete tabliye, paske yo travay toupre reyon X chak jou.

## what-happens/bone-rest
what-happens-bone-rest = Answit ou repoze
what-happens-bone-rest-needle = Apre zegwi a, souvan ou ka ale lakay ou menm jou a. Repoze lakay ou.
what-happens-bone-rest-surgery = Apre operasyon an, ou ale nan yon sal reveye. Enfimyè veye ou epi ba ou medikaman pou doulè.
what-happens-bone-rest-ask = Mande: “Kilè m ka ale lakay mwen? Ki sa imaj yo montre?”

## what-happens/womb-lie
what-happens-womb-lie = Ou kouche sou tab radyografi a
what-happens-womb-lie-like = Se tankou yon egzamen kay jinekològ (doktè pou fanm).
what-happens-womb-lie-lie = Ou kouche sou do epi ou pliye jenou ou.
what-happens-womb-lie-open = Yon zouti kenbe vajen an louvri. Yo netwaye kòl matris la.

## what-happens/womb-tube
what-happens-womb-tube = Pwodui antre nan matris ou
what-happens-womb-tube-tube = Yon tib fen (yon [katetè](catheter)) pase nan kòl matris la.
what-happens-womb-tube-dye = [Pwodui kontras](contrast-dye) koule antre. Li fè matris ou ak twonp ou pi fasil pou wè.

## what-happens/womb-pictures
what-happens-womb-pictures = Ekip la gade yon ekran
what-happens-womb-pictures-scanner = Yon doktè oswa yon [teknisyen radyografi](technologist) pran imaj k ap bouje ak yon aparèy reyon X.
what-happens-womb-pictures-turn = Ekip la ka mande ou vire, oswa kenbe souf ou yon ti moman.
what-happens-womb-pictures-long = Egzamen an pran anviwon 30 minit.

## what-happens/womb-feel
what-happens-womb-feel = Ou ka gen kranp nan vant
what-happens-womb-feel-cramps = Yo tankou doulè règ, fèb oswa fò. Pifò fwa, yo pase byen vit.
what-happens-womb-feel-faint = Si ou santi w ap endispoze, si kò ou ap grate ou oswa ou pa ka respire byen, di ekip la **touswit**.
what-happens-womb-feel-stop = Ou ka di: “Rete!” Antann ou sou yon siy anvan li kòmanse.

## what-happens/womb-finish
what-happens-womb-finish = Answit egzamen ou fini
what-happens-womb-finish-out = Ekip la retire tib la. Repoze jiskaske ou santi ou byen.
what-happens-womb-finish-pad = Pwodui a ap koule deyò. Mete yon kotèks.
what-happens-womb-finish-ask = Mande: “Ki sa pou m fè lakay mwen? Kiyès pou m rele si m bezwen èd?”
