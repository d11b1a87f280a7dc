# Topic: uses
uses-title = Jan yo itilize l souvan
uses-hint = Kijan li ka ede

## uses/overview
uses-overview = Men pou ki sa yo itilize l souvan
uses-overview-show = Li ka montre kijan sistèm dijestif ou bouje. Li ka montre jan san koule nan kè ou. Li ka montre ògàn repwodiksyon yon fanm.
uses-overview-guide = Li ka ede mete ti tib nan plas yo. Li ka ede nan travay sou zo ak jwenti.
uses-overview-next = Pwochen paj yo ba ou plis enfòmasyon.

## uses/swallow-enema
uses-swallow-enema = Li montre sistèm dijestif ou k ap bouje
uses-swallow-enema-barium = [Baryòm](barium) se yon [pwodui kontras](contrast-dye) blan. Ou bwè l, oswa ekip la mete l ak yon [lavman](enema).
uses-swallow-enema-shows = Konsa, ekip la ka wè kijan tiyo manje ou (ezofaj), lestomak ou oswa entesten ou (trip) bouje.
uses-swallow-enema-names = Yo rele egzamen an egzamen vale baryòm oswa lavman baryòm.

## uses/heart
uses-heart = Li montre jan san koule nan kè ou
uses-heart-exam = Yo rele egzamen kè sa a [kateterizasyon kadyak](cardiac-catheterization).
uses-heart-flow = Sou yon ekran, ekip la wè san k ap koule nan veso san ou yo ([atè](artery)).
uses-heart-helps = Li ka ede jwenn kèk pwoblèm kè. Li ka ede trete yo tou.

## uses/catheter-stent
uses-catheter-stent = Li ede mete ti tib nan bon plas
uses-catheter-stent-catheter = Yon [katetè](catheter) se yon tib fen ki vid anndan. Li fè likid antre nan kò ou oswa li fè likid ki anplis soti.
uses-catheter-stent-stent = Yon [estent](stent) louvri yon veso san ki etwat oswa ki bouche.
uses-catheter-stent-place = Avèk fliyowoskopi, ekip la wè ki kote pou mete yo.

## uses/bones
uses-bones = Li ka ede nan operasyon zo ak jwenti
uses-bones-lead = Yon chirijyen ka sèvi ak fliyowoskopi kòm gid pou:
uses-bones-joint = Mete yon nouvo [jwenti](joint)
uses-bones-bone = Ranje yon zo kase

## uses/hysterosalpingogram
uses-hysterosalpingogram = Li ka montre ògàn repwodiksyon yon fanm
uses-hysterosalpingogram-exam = Egzamen sa a gen yon non ki long: [isterosalpengografi](hysterosalpingogram), oswa HSG. Li pran imaj ògàn repwodiksyon yon fanm, tankou matris la.
uses-hysterosalpingogram-ask = Ou pa sèten ki egzamen ou pral fè? Mande ekip la.
