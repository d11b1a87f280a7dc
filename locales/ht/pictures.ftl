# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = Pati andedan kò a
picture-what-is-it-shows-description = Yon kò ak kèk pati ki desine andedan l: kè ak veso san yo, lestomak ak entesten, ak matris la. Fliyowoskopi ka montre pati sa yo k ap travay.
picture-what-is-it-helps = Gade ekran an ansanm
picture-what-is-it-helps-description = Yon doktè montre yon kote sou yon ekran. Pasyan an gade tou. Imaj yo ede jwenn pwoblèm nan epi gide tretman an.

## Common uses
picture-uses-overview = Senk fason yo itilize l
picture-uses-overview-description = Senk ti imaj: sistèm dijestif la, kè a, yon ti tib nan yon veso san, yon zo ranch ak yon vis, ak matris la.

## Why you need it
picture-why-function = Wè kijan moun vale
picture-why-function-description = Yon gason ap bwè. Yon gwo loup montre tiyo manje a k ap pouse sa l bwè a desann. Yon fim montre kijan yon pati nan kò a travay.
picture-why-guide = Ekran an montre wout la
picture-why-guide-description = Yon doktè fanm ap deplase yon tib fen andedan yon pasyan. Li gade yon ekran pandan l ap travay. Imaj k ap bouje yo montre l wout la.

## Getting ready
picture-get-ready-depends = Mande sa pou fè
picture-get-ready-depends-description = Yon fanm rele doktè li. Pou kèk egzamen, li ka manje epi bwè. Pou lòt, li dwe sispann manje, bwè oswa pran kèk medikaman pandan yon ti tan.
picture-get-ready-food = Sispann manje anvan egzamen an
picture-get-ready-food-description = Yon gason chita devan yon tab. Manje ak bwason yo bare ak yon kwa. Revèy la montre kèk èdtan ap pase. Ou menm tou, ou ka oblije tann.
picture-get-ready-medicines = Rele pou medikaman ou yo
picture-get-ready-medicines-description = Yon gason ki gen grenn medikaman l ap rele doktè li. Imaj kote l ap jete medikaman yo bare ak yon kwa. Pa sispann okenn medikaman pou kont ou.
picture-get-ready-tell-us = Pale nou de sante ou
picture-get-ready-tell-us-description = Yon pasyan pale ak ekip la sou gwosès, bay tete, alèji, poumon, ren ak radyografi li te fè deja. Ekip la bezwen konnen sa anvan egzamen an.
picture-get-ready-day = Pare pou ale
picture-get-ready-day-description = Yon fanm soti lakay li ak valiz li, lis li ak yon jèn gason. Bijou l yo rete nan yon asyèt. Pote lis ou, men pa pote bijou.

## What happens
picture-what-happens-where = Yon sant ak yon lopital
picture-what-happens-where-description = Yon fanm ap mache al nan yon sant radyografi. Toupre l gen yon lopital, ak yon pasyan nan kabann. Egzamen ou ka fèt nan youn oswa nan lòt.
picture-what-happens-clothes = Mete yon rad lopital
picture-what-happens-clothes-description = Yon teknisyen bay yon gason yon rad lopital. Apre sa, gason an mete l, epi pwòp rad li pandye. Ekip la ka ede ou chanje rad.
picture-what-happens-shield = Yon pwoteksyon plon
picture-what-happens-shield-description = Yon pasyan kouche sou tab radyografi a. Yon teknisyen mete yon pwoteksyon plon sou anba vant li. Li bloke radyasyon pasyan an pa bezwen.
picture-what-happens-comfort = Medikaman pou ede ou detann
picture-what-happens-comfort-description = Yon doktè bay yon pasyan medikaman pa yon tib nan men li. Yon teknisyen mete men sou zepòl li. Ou menm tou, yo ka ba ou medikaman anvan.
picture-what-happens-drink = Bwè pwodui kontras
picture-what-happens-drink-description = Yon fanm kanpe bò tab radyografi a epi li bwè nan yon gode. Sou ekran an, tiyo manje li ak lestomak li parèt blan epi klè.
picture-what-happens-dye = Tib sewòm oswa lavman
picture-what-happens-dye-description = Yon fanm chita ak yon tib sewòm nan bra li. Yon gason kouche sou kote anba yon dra, ak yon tib lavman. Pwodui kontras la ka antre nan youn oswa nan lòt fason.
picture-what-happens-table = Bò tab radyografi a
picture-what-happens-table-description = Yon gason kouche sou tab radyografi a epi yon fanm kanpe bò l. Ti imaj montre kijan pou vire, bouje yon bra epi kenbe souf.
picture-what-happens-catheter = Mete yon katetè
picture-what-happens-catheter-description = Yon pasyan kouche anba yon dra pwòp. Ekip la mete yon tib fen nan pli kwis li. Yon ti imaj montre de kote: pli kwis la ak koud la.
picture-what-happens-finish = Apre egzamen an
picture-what-happens-finish-description = Yon pasyan ap repoze nan kabann ak yon ti pansman nan bra li. Yon teknisyen vin wè kijan l ye. Ou menm tou, ou ka repoze yon ti tan.

## After the exam
picture-after-barium = Bwè dlo apre baryòm
picture-after-barium-description = Yon gason bwè yon vè dlo. Yon twalèt montre yon poupou pal. Yon kalandriye montre kèk jou. Poupou pal nòmal apre baryòm.
picture-after-catheter-site = Lè pou rele ekip la
picture-after-catheter-site-description = Yon fanm ap rele nan telefòn. Kat ti imaj montre siy ki fèt pou fè ou rele: yon boul k ap grosi, likid, po wouj k ap gaye ak lafyèv.
picture-after-home = Yon moun mennen ou lakay ou
picture-after-home-description = Yon jèn fanm ede yon gason aje rive nan machin li. Li mennen l lakay li. Apre yon kalman, ou bezwen yon moun tou.

## Is it safe?
picture-safe-pregnant = Di nou si ou ansent
picture-safe-pregnant-description = Anvan egzamen an, yon fanm ansent pale ak yon teknisyen sou tibebe ki nan vant li. Di ekip la sa tou, paske reyon X ka fè yon tibebe ki nan vant ditò.
picture-safe-little-risk = Chak egzamen diferan
picture-safe-little-risk-description = Yon doktè ap pale ak yon pasyan. Yon grafik montre twa egzamen, soti nan yon ti kras radyasyon rive nan plis. Pou pifò moun, pa gen anpil risk.
picture-safe-past-x-rays = Pote radyografi ou te fè deja
picture-safe-past-x-rays-description = Yon fanm pote radyografi li te fè deja epi li pale doktè li de yo. Risk la ka ogmante youn sou lòt, kidonk pale de yo tout.
picture-safe-dye-allergy = Pale de alèji ou yo
picture-safe-dye-allergy-description = Yon jèn gason pale yon doktè de bouton pwodui kontras te ba li sou po li, epi de fwidmè. Pale ekip la de alèji ou yo anvan egzamen an.

## Your results
picture-results-depends = Diferan egzamen, diferan imaj
picture-results-depends-description = Liy yo konekte kat imaj radyografi ak kat pati nan kò yon gason: lestomak, kè, ranch ak entesten. Chak egzamen chèche bagay diferan.
picture-results-who = Yon radyològ li imaj ou yo
picture-results-who-description = Yon radyològ ap gade imaj radyografi sou yon ekran. Yon fèy al jwenn yon lòt doktè, ki li l. Doktè ou ka mande yon espesyalis.
picture-results-ask = Mande sou rezilta ou yo
picture-results-ask-description = Yon pasyan ap pale ak doktè li. Li mande kilè l ap jwenn rezilta li yo, sa yo montre ak kiyès pou l rele.

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
picture-doses-description = Chak ba montre konbyen tan lanati pran pou ba ou menm kantite radyasyon ak yon egzamen. Radyografi pwatrin se yon ti ba tou piti. Lavman baryòm se pi long lan.
