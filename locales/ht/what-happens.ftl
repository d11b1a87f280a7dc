# Topic: what-happens
what-happens-title = Sa k ap pase
what-happens-hint = Egzamen ou, etap pa etap

## what-happens/where
what-happens-where = Ou ale nan yon sant oswa yon lopital
what-happens-where-center = Ou ka vini nan yon sant radyografi kòm [pasyan ekstèn](outpatient).
what-happens-where-hospital = Oswa ou ka fè egzamen an pandan ou entène nan yon lopital.

## what-happens/clothes
what-happens-clothes = Ou ka bezwen mete yon rad lopital
what-happens-clothes-gown = Ou ka bezwen retire kèk oswa tout rad ou. Answit ekip la ba ou yon rad lopital.
what-happens-clothes-help = Èske ou bezwen èd pou chanje rad? Mande ekip la.

## what-happens/shield
what-happens-shield = Yo ka ba ou yon pwoteksyon, oswa non
what-happens-shield-shield = Yon pwoteksyon plon oswa yon [tabliye plon](lead-apron) bloke [radyasyon](radiation) ou pa bezwen. Li ka kouvri anba vant ou oswa yon lòt pati.
what-happens-shield-today = Alèkile, souvan ou pa bezwen youn. Si ou vle konnen plis, mande ekip la.

## what-happens/comfort
what-happens-comfort = Dabò, yo ka ba ou medikaman
what-happens-comfort-medicine = Pou kèk egzamen, yo ba ou medikaman pou doulè. Oswa yo ba ou yon [kalman](sedative) pou ede ou detann.
what-happens-comfort-needle = Yo ka ba ou l lè yon zegwi ap antre nan yon [jwenti](joint) oswa yon [atè](artery).
what-happens-comfort-tell = Si ou santi doulè oswa ou pè, di ekip la.

## what-happens/drink
what-happens-drink = Ou ka bwè pwodui kontras
what-happens-drink-drink = Pou kèk egzamen, ou bwè yon likid ki gen [pwodui kontras](contrast-dye) ladan l. [Baryòm](barium) se youn ladan yo.
what-happens-drink-clearer = Li fè pati nan kò ou parèt pi klè.

## what-happens/dye
what-happens-dye = Pwodui kontras la ka antre yon lòt fason
what-happens-dye-lead = Si ou pa bwè [pwodui kontras](contrast-dye) la, yo ka ba ou l pa:
what-happens-dye-iv = [Tib sewòm (IV)](iv-line), nan yon venn
what-happens-dye-enema = [Lavman](enema), nan rektòm ou (dènye bout entesten an)

## what-happens/table
what-happens-table = Ekip la ede ou bò tab radyografi a
what-happens-table-lead = Ou kouche sou tab radyografi a oswa ou kanpe bò l. Ekip la ka mande ou:
what-happens-table-turn = Vire kò ou
what-happens-table-move = Bouje yon pati nan kò ou
what-happens-table-breath = Kenbe souf ou yon ti moman

## what-happens/catheter
what-happens-catheter = Kèk egzamen sèvi ak yon katetè
what-happens-catheter-numb = Si ou bezwen yon [katetè](catheter), dabò ekip la fè kote a angoudi, pou ou pa santi anyen la.
what-happens-catheter-needle = Answit doktè ou antre yon zegwi. Kote a ka pli kwis ou (kote janm nan kontre ak vant la), koud ou oswa yon lòt pati.

## what-happens/pictures
what-happens-pictures = Aparèy la pran imaj k ap bouje
what-happens-pictures-scanner = Doktè ou oswa yon [teknisyen](technologist) pran imaj yo ak yon [aparèy reyon X](c-arm). Ekip la gade yo sou yon ekran.
what-happens-pictures-long = Egzamen ou ka dire anviwon:
what-happens-pictures-most = 45 a 60 minit (vale baryòm, lestomak oswa gwo entesten)
what-happens-pictures-small-bowel = 90 minit a 3 èdtan (ti entesten)

## what-happens/finish
what-happens-finish = Answit egzamen ou fini
what-happens-finish-catheter = Si ou te gen yon [katetè](catheter), doktè ou retire l. Ekip la ka veye ou yon ti tan.
what-happens-finish-ask = Anvan ou ale, mande ekip la: “Ki sa pou m fè lakay mwen? Kiyès pou m rele si m bezwen èd?”
