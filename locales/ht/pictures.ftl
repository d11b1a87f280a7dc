# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = Pati andedan kò a
picture-what-is-it-shows-description = Yon kò ak kèk pati ki desine andedan l: kè ak veso san yo, lestomak ak entesten, ak matris la. Fliyowoskopi ka montre pati sa yo k ap travay.
picture-what-is-it-helps = Gade ekran an ansanm
picture-what-is-it-helps-description = Yon doktè montre yon kote sou yon ekran. Pasyan an gade tou. Imaj yo ede jwenn pwoblèm nan epi gide tretman an.

## Common uses
picture-uses-overview = Jan yo itilize l souvan
picture-uses-overview-description = Senk ti imaj: sistèm dijestif la, kè a, yon ti tib nan yon veso san, yon zo ranch ak yon vis, ak matris la.

## Why you need it
picture-why-function = Wè kijan moun vale
picture-why-function-description = Yon pasyan ap bwè. Yon gwo loup montre tiyo manje a k ap pouse sa l bwè a desann. Yon fim montre kijan yon pati nan kò a travay.
picture-why-guide = Ekran an montre wout la
picture-why-guide-description = Yon doktè ap deplase yon tib fen andedan yon pasyan. Li gade yon ekran pandan l ap travay. Imaj k ap bouje yo montre l wout la.

## Getting ready
picture-get-ready-depends = Mande sa pou fè
picture-get-ready-depends-description = Yon pasyan rele doktè a epi li mande: “Èske m ka kontinye manje, bwè epi pran medikaman m yo, oswa èske m dwe tann kèk èdtan?”
picture-get-ready-food = Poze kesyon sou manje ak bwè
picture-get-ready-food-description = Yon pasyan rele doktè a. Sou tab la gen manje ak dlo, ak yon pwen entèwogasyon epi yon revèy. Mande kilè pou sispann manje ak bwè.
picture-get-ready-medicines = Rele pou medikaman ou yo
picture-get-ready-medicines-description = Yon pasyan ki gen grenn medikaman l ap rele doktè a. Imaj kote yo jete medikaman yo bare ak yon kwa. Pa sispann okenn medikaman pou kont ou.
picture-get-ready-tell-us = Pale ak ekip la sou sante ou
picture-get-ready-tell-us-description = Yon pasyan pale ak ekip la sou gwosès, bay tete, alèji, poumon, ren ak yon medikaman ki fè san klè. Ekip la bezwen konnen sa anvan egzamen an.
picture-get-ready-day = Pare pou ale
picture-get-ready-day-description = Yon pasyan soti lakay li ak yon valiz, yon lis ak yon jèn gason. Bijou yo rete nan yon asyèt. Pote lis ou, men pa pote bijou.

## What happens
picture-what-happens-where = Yon sant ak yon lopital
picture-what-happens-where-description = Yon fanm ap mache al nan yon sant radyografi. Toupre l gen yon lopital, ak yon pasyan nan kabann. Egzamen ou ka fèt nan youn oswa nan lòt.
picture-what-happens-clothes = Mete yon rad lopital
picture-what-happens-clothes-description = Yon teknisyen bay yon pasyan yon rad lopital. Apre sa, pasyan an mete l, epi pwòp rad li pandye. Ekip la ka ede ou chanje rad.
picture-what-happens-shield = Yon pwoteksyon plon
picture-what-happens-shield-description = Yon pasyan kouche sou tab radyografi a. Yon teknisyen mete yon pwoteksyon plon sou yon pati nan kò a. Li bloke radyasyon ki pa nesesè.
picture-what-happens-comfort = Medikaman pou ede ou detann
picture-what-happens-comfort-description = Yon doktè bay yon pasyan medikaman nan yon tib ki nan men li. Yon teknisyen mete men sou zepòl pasyan an. Ou menm tou, yo ka ba ou medikaman anvan.
picture-what-happens-drink = Bwè pwodui kontras
picture-what-happens-drink-description = Yon fanm kanpe bò tab radyografi a epi li bwè nan yon gode. Sou ekran an, tiyo manje li ak lestomak li parèt blan epi klè.
picture-what-happens-dye = Tib sewòm oswa lavman
picture-what-happens-dye-description = Yon fanm chita ak yon tib sewòm nan bra li. Yon gason kouche sou kote anba yon dra, ak yon tib lavman. Pwodui kontras la ka antre nan youn oswa nan lòt fason.
picture-what-happens-table = Bò tab radyografi a
picture-what-happens-table-description = Yon pasyan kouche sou tab radyografi a, oswa li kanpe bò l. Ti imaj montre kijan pou vire, bouje yon bra epi kenbe souf.
picture-what-happens-catheter = Mete yon katetè
picture-what-happens-catheter-description = Yon pasyan kouche anba yon dra pwòp. Ekip la mete yon tib fen nan pli kwis li. Yon ti imaj montre de kote: pli kwis la ak koud la.
picture-what-happens-finish = Apre egzamen an
picture-what-happens-finish-description = Yon pasyan ap repoze nan kabann. Yon teknisyen vin wè kijan l ye. Ou menm tou, ou ka repoze yon ti tan.

## After the exam
picture-after-barium = Bwè dlo apre baryòm
picture-after-barium-description = Yon pasyan bwè yon vè dlo. Yon twalèt montre yon poupou pal. Yon kalandriye montre kèk jou. Poupou pal nòmal apre baryòm.
picture-after-catheter-site = Lè pou rele ekip la
picture-after-catheter-site-description = Yon pasyan ap rele ekip la nan telefòn. Kat ti imaj montre kilè: yon boul k ap grosi, likid, po wouj k ap gaye ak lafyèv.
picture-after-home = Yon moun mennen ou lakay ou
picture-after-home-description = Yon jèn fanm ede yon pasyan rive nan machin li. Li mennen pasyan an lakay li. Apre yon sedatif, yon granmoun dwe mennen ou lakay ou tou.

## Is it safe?
picture-safe-pregnant = Di ekip la si ou gendwa ansent
picture-safe-pregnant-description = Anvan egzamen an, yon fanm ansent pale ak yon teknisyen sou tibebe ki nan vant li. Di ekip la sa tou, paske reyon X ka fè yon tibebe ki nan vant ditò.
picture-safe-little-risk = Chak egzamen diferan
picture-safe-little-risk-description = Yon doktè ap pale ak yon pasyan. Yon grafik montre twa egzamen, soti nan yon ti kras radyasyon rive nan plis. Pou pifò moun, pa gen anpil risk.
picture-safe-ask-how-much = Mande ki kantite radyasyon w ap resevwa
picture-safe-ask-how-much-description = Yon pasyan mande doktè a: “Ki kantite?” Yon ba kout, yon ba mwayen ak yon ba wo montre twa egzamen ki gen mwens ak plis radyasyon.
picture-safe-past-x-rays = Pote radyografi ou te fè deja
picture-safe-past-x-rays-description = Yon pasyan pote radyografi li te fè deja epi li pale ak doktè a sou yo. Pale ak ekip la sou tout pa ou yo tou.
picture-safe-dye-allergy = Pale de alèji ou yo
picture-safe-dye-allergy-description = Yon pasyan pale ak yon doktè sou bouton pwodui kontras te ba li sou po li, epi sou fwidmè. Pale ak ekip la sou alèji ou yo anvan egzamen an.

## Your results
picture-results-depends = Diferan egzamen, diferan imaj
picture-results-depends-description = Liy yo konekte kat imaj radyografi ak kat pati nan kò yon gason: lestomak, kè, ranch ak entesten. Chak egzamen chèche bagay diferan.
picture-results-who = Yon radyològ li imaj ou yo
picture-results-who-description = Yon radyològ ap gade imaj radyografi sou yon ekran. Yon fèy al jwenn yon lòt doktè, ki li l. Doktè ou ka mande yon espesyalis.
picture-results-ask = Poze kesyon sou rezilta ou yo
picture-results-ask-description = Yon pasyan ap pale ak doktè a. Li mande kilè rezilta yo ap vini, sa yo montre ak kiyès pou l rele.

## Words to know
picture-word-catheter = Yon katetè
picture-word-catheter-description = Yon tib long epi fen. Yo desine bout li gwo pou ou ka wè li vid anndan. Likid ka pase ladan l.
picture-word-stent = Yon estent
picture-word-stent-description = Okòmansman, yon veso san etwat. Answit yon ti tib an griyaj, estent lan, kenbe l louvri pou san an ka koule.
picture-word-iv-line = Yon tib sewòm
picture-word-iv-line-description = Yon tib fen soti nan yon sache likid al nan yon venn nan bra. Likid la antre dirèkteman nan san ou.
picture-word-lead-apron = Tabliye plon
picture-word-lead-apron-description = Yon pasyan mete yon tabliye plon kout sou anba vant li. Yon teknisyen mete youn ki long. Plon bloke reyon X.
picture-word-c-arm = Yon aparèy ki gen fòm C
picture-word-c-arm-description = Yon aparèy reyon X ki gen fòm lèt C. Yon bout anlè pasyan an, lòt la anba tab la. Reyon X yo pase ant de bout yo.

## Doses
picture-doses = Radyasyon konpare ak lanati
picture-doses-description = Chak ba montre konbyen tan lanati pran pou ba ou menm kantite radyasyon ak yon egzamen. Konpare yo ak yon ane lanati.

picture-after-emergency = Rele pou èd touswit
picture-after-emergency-description = Yon pasyan ap rele yon anbilans. Kat imaj montre kilè: doulè nan pwatrin, difikilte pou respire ak figi anfle, endispozisyon, ak figi ki pann ak yon bra fèb.
picture-after-emergency-more = Plis rezon pou rele pou èd
picture-after-emergency-more-description = Yon pasyan ap rele yon anbilans. Yon imaj montre yon men k ap peze kote k ap senyen an. Lòt la montre yon pye frèt epi pal.
picture-after-remember = Twa bagay pou sonje
picture-after-remember-description = Yon pasyan ap panse ak twa bagay. Ti imaj montre twa bagay ki nan paj sa a.
picture-after-stent-card = Kenbe kat estent ou
picture-after-stent-card-description = Yon gason mete yon kat nan bous li. Kat la montre yon estent ak yon kè. Toujou gen kat ou sou ou.
picture-after-womb = Repoze apre egzamen matris la
picture-after-womb-description = Yon fanm ap repoze sou yon kanape ak yon sache dlo cho sou vant li. Yon kotèks sou tab la. Li ka gen kranp ak yon ti senyen.
picture-get-ready-bowel = Likid klè ak entesten vid
picture-get-ready-bowel-description = Dlo, bouyon klè ak te san lèt bon. Yon plat manje bare ak yon kwa. Yon poud nan dlo vide entesten an anvan egzamen an.
picture-safe-child = Manman oswa papa rete toupre
picture-safe-child-description = Yon timoun chita sou tab radyografi a. Papa a mete yon tabliye plon epi li kenbe men timoun nan. Yon teknisyen kanpe toupre.
picture-safe-skin = Gade si do ou wouj
picture-safe-skin-description = Yon gason wè yon tach wouj sou do li nan yon miwa. De kalandriye montre kèk semèn pase depi egzamen an.
picture-what-happens-bowel = Likid blan pou entesten an
picture-what-happens-bowel-description = Yon gason kouche sou kote anba yon dra. Yon enfimyè rete avèk li. Yon ti imaj montre likid blan k ap pase nan yon tib al nan entesten li.
picture-what-happens-wrist = Yon tib fen nan ponyèt la
picture-what-happens-wrist-description = De ti imaj moun montre ponyèt la ak pli kwis la. Anba, medikaman fè ponyèt la angoudi. Answit yon tib fen antre epi monte nan bra a.
picture-what-happens-press = Peze kote a
picture-what-happens-press-description = Yon gason kouche plat sou do nan kabann. Yon revèy montre kèk èdtan ap pase. Anba gen de fason: yon men peze sou ponyèt la, oswa yon bann sere l.
picture-what-happens-c-arm = Aparèy fòm C pandan yon operasyon
picture-what-happens-c-arm-description = Yon pasyan ap dòmi anba yon dra. Yon aparèy ki gen fòm C anlè ranch li. Chirijyen an mete yon tabliye plon, li gade zo a ak vis yo sou yon ekran.
picture-what-happens-joint = Gide yon zegwi nan yon jwenti
picture-what-happens-joint-description = Yon aparèy ki gen fòm C anlè jenou yon fanm. Yon doktè gide yon zegwi ladan l, epi yon ekran montre kote a. Anvan, yo netwaye po a.
picture-what-happens-bone-numb = Yo fè po a angoudi
picture-what-happens-bone-numb-description = Yon pasyan kouche sou tab radyografi a. Yon doktè fè po jenou an angoudi ak yon ti zegwi.
picture-what-happens-bone-rest = Repoze apre egzamen an
picture-what-happens-bone-rest-description = Yon pasyan ki gen yon pansman nan jenou ap repoze nan kabann. Yon enfimyè vin wè kijan l ye.
picture-what-happens-womb-finish = Repoze apre egzamen an
picture-what-happens-womb-finish-description = Yon fanm ap repoze apre egzamen an. Yon teknisyen vin wè kijan l ye. Gen yon kotèks sou tab la.
picture-what-happens-womb = Sou tab radyografi a
picture-what-happens-womb-description = Yon fanm kouche sou do, jenou li anba yon dra. Yon enfimyè ak yon doktè avèk li. Yon ti imaj montre zouti ki kenbe vajen an louvri.
picture-what-happens-full = Yon vant plen
picture-what-happens-full-description = Vant yon pasyan plen. Li leve yon men pou di enfimyè a. Di ekip la tou si gen yon bagay ki pa bon.
picture-what-happens-wait = Konbyen tan egzamen an pran
picture-what-happens-wait-description = Yon pasyan ap tann sou yon chèz. Yon revèy montre yon ti tan pou lestomak, yon lòt kèk èdtan pou ti entesten. Answit gen manje ak bwason.
picture-what-happens-bowel-fill = Baryòm ranpli entesten an
picture-what-happens-bowel-fill-description = Yon gason kouche sou kote anba yon dra. Yon enfimyè rete avèk li. Yon ti imaj montre likid blan ki ranpli entesten li.
picture-what-happens-toilet = Al nan twalèt
picture-what-happens-toilet-description = Yon enfimyè mache ak yon gason an rad lopital al nan twalèt. Gen likid blan nan twalèt la: baryòm nan ap soti.
picture-what-happens-sleep = Ap dòmi, oswa angoudi yon kote
picture-what-happens-sleep-description = Yon fanm ap dòmi sou tab la anba yon mas. Yon ti imaj montre yon fanm reveye, ak yon janm angoudi.
picture-what-happens-stop = Ou ka di: “Rete!”
picture-what-happens-stop-description = Yon fanm sou tab la leve men li. Doktè a leve de men l epi li sispann. Yon ti imaj montre kranp nan matris la.
picture-get-ready-tell-more = Pale ekip la de sa yo
picture-get-ready-tell-more-description = Yon pasyan pale ak yon enfimye sou pwoblèm sante ak sou radyografi li te fè deja. Ti imaj montre sa ki nan paj sa a.
picture-get-ready-womb-when = Apre règ ou
picture-get-ready-womb-when-description = Yon fanm montre yon kalandriye. Dabò gen jou ak san. Jou ki vini apre yo gen yon mak.
picture-get-ready-womb = Anvan egzamen matris la
picture-get-ready-womb-description = Yon fanm rele epi li poze kesyon sou yon grenn pou doulè. Yon kotèks antre nan valiz li. Yon twalèt montre ke l ap ale la anvan.
picture-after-emergency-belly = Vant fè mal anpil anpil
picture-after-emergency-belly-description = Yon pasyan ap rele yon anbilans. Yon imaj montre de men sou yon vant ki fè mal anpil.
picture-after-emergency-bowel = Vant fè mal oswa san fre
picture-after-emergency-bowel-description = Yon pasyan ap rele yon anbilans. Yon imaj montre yon vant ki fè mal anpil, lòt la san fre nan twalèt la.
picture-after-emergency-bleed = San ki pa kanpe
picture-after-emergency-bleed-description = Yon pasyan ap rele yon anbilans. Yon imaj montre yon men k ap peze yon kote k ap senyen.
picture-after-barium-call = Lè pou rele apre baryòm
picture-after-barium-call-description = Yon pasyan ap rele ekip la. Kat ti imaj montre kilè: vant fè mal, vomisman, pa gen poupou, ak lafyèv.
picture-after-site-care = Pa leve bagay lou
picture-after-site-care-description = Yon pasyan gen yon pansman kote tib fen nan te antre a. Sak lou bare ak yon kwa. Yon kalandriye montre kèk jou.
picture-after-joint = Glas pou jwenti a
picture-after-joint-description = Yon fanm chita ak janm li leve. Glas nan yon twal sou jenou li. Yon revèy montre 15 minit.
picture-after-bone-surgery = Repoze janm nan sou zorye
picture-after-bone-surgery-description = Yon pasyan ap repoze sou yon kanape lakay li. Yon janm li gen plat (jips) epi li sou zorye. Yon plat (jips) anba douch bare ak yon kwa.
picture-after-joint-call = Lè pou rele pou yon jwenti
picture-after-joint-call-description = Yon fanm ap rele ekip la. Twa ti imaj montre kilè: yon jenou wouj ki anfle, likid, ak lafyèv.
picture-after-womb-call = Lè pou rele apre egzamen sa a
picture-after-womb-call-description = Yon fanm ap rele ekip la. Twa ti imaj montre kilè: vant fè mal, anpil san, ak lafyèv.
picture-after-milk = Bay tete apre egzamen an
picture-after-milk-description = Yon fanm chita sou yon kanape ap bay tibebe l tete. Ou ka kontinye bay tete tou.
picture-what-happens-womb-dye = Pwodui ranpli matris la
picture-what-happens-womb-dye-description = Matris la, desine gwo. Yon tib fen soti anba. Pwodui blan ranpli matris la epi koule soti nan de twonp li yo.
picture-what-happens-drain = Estent, dren ak tib nan venn
picture-what-happens-drain-description = Yon balon louvri yon veso san ki etwat, epi yon estent kenbe l louvri. Yon dren kite likid soti nan vant lan. Yon tib mennen medikaman nan yon venn.
picture-after-drain = Pran swen dren ou
picture-after-drain-description = Yon pasyan ap rele ekip la. Ti imaj montre: pa rale tib la, kenbe l sèk, epi rele pou po wouj oswa lafyèv.
