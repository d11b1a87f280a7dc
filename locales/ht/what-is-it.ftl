# Topic: what-is-it
what-is-it-title = Ki sa li ye?
what-is-it-hint = Radyografi k ap bouje, tankou fim

## what-is-it/moves
what-is-it-moves = Yon radyografi k ap bouje
what-is-it-moves-photo = Yon [radyografi](x-ray) nòmal se tankou yon foto.
what-is-it-moves-movie = [Fliyowoskopi](fluoroscopy) se tankou yon fim. Li montre pati andedan kò ou pandan y ap bouje.
what-is-it-moves-main = Tanpri **di** ekip la kijan sante ou ye, epi **mande** sa ki pa klè.

## what-is-it/shows
what-is-it-shows = Li montre kò ou k ap travay
what-is-it-shows-lead = Sou yon ekran, ekip la wè ògàn ak tisi ou yo k ap bouje, pandan sa ap fèt. Li ka montre:
what-is-it-shows-heart = Kè ou ak veso san ou yo
what-is-it-shows-digestion = Lestomak ou (kote manje a ale) ak entesten ou (trip), k ap dijere manje
what-is-it-shows-reproductive = Ògàn repwodiksyon ou (ki sèvi pou fè pitit)

## what-is-it/helps
what-is-it-helps = Li ede jwenn ak trete pwoblèm
what-is-it-helps-find = Li ka ede doktè ou jwenn ki pwoblèm ou genyen. Li bon pou anpil kalite pwoblèm.
what-is-it-helps-treat = Li ka gide kèk tretman tou.
what-is-it-helps-ask = Mande doktè ou: “Ki sa egzamen an pral montre? Kijan l ap ede m?”

## what-is-it/swallow
what-is-it-swallow = Egzamen ou montre kijan ou vale
what-is-it-swallow-name = Yo ka rele egzamen ou egzamen vale baryòm oswa, ann angle, upper GI.
what-is-it-swallow-shows = Ekip la wè tiyo manje ou (ezofaj), lestomak ou oswa ti entesten ou bouje. Sa ede jwenn anpil pwoblèm.
what-is-it-swallow-where = Ou fè l nan yon sant radyografi, oswa pandan ou entène nan yon lopital.

## what-is-it/bowel
what-is-it-bowel = Egzamen ou montre gwo entesten ou
what-is-it-bowel-name = Yo rele egzamen ou lavman baryòm, oswa, ann angle, lower GI.
what-is-it-bowel-shows = Ekip la wè [baryòm](barium) ranpli entesten ou (trip) epi pase ladan l. Sa ede jwenn anpil pwoblèm.
what-is-it-bowel-where = Ou fè l nan yon sant radyografi, oswa pandan ou entène nan yon lopital.

## what-is-it/heart
what-is-it-heart = Egzamen ou montre jan san koule nan kè ou
what-is-it-heart-name = Yo rele egzamen ou [kateterizasyon kadyak](cardiac-catheterization).
what-is-it-heart-shows = Ekip la wè san k ap koule nan veso san ou yo ([atè](artery)).
what-is-it-heart-helps = Li ede jwenn kèk pwoblèm kè. Li ka ede trete yo tou.
what-is-it-heart-where = Ou fè l nan yon sant, oswa pandan ou entène nan yon lopital.

## what-is-it/tube
what-is-it-tube = Imaj k ap bouje gide yon ti tib
what-is-it-tube-catheter = Yon [katetè](catheter) se yon tib fen ki vid anndan. Li fè likid antre, oswa li fè likid ki anplis soti.
what-is-it-tube-stent = Yon [estent](stent) louvri yon veso san ki etwat oswa ki bouche.
what-is-it-tube-place = Ekip la wè ki kote pou mete l.
what-is-it-tube-where = Ou vini nan yon sant oswa ou rete lopital.

## what-is-it/bone
what-is-it-bone = Imaj k ap bouje gide travay sou zo ou
what-is-it-bone-surgery = Si y ap opere ou, chirijyen an wè andedan kò ou. Sa ede ranje yon zo kase oswa mete yon nouvo [jwenti](joint).
what-is-it-bone-needle = Si yon zegwi ap antre nan yon jwenti, ekip la wè bon kote a.
what-is-it-bone-where = Ou ka vini pou jounen an oswa rete lopital.

## what-is-it/womb
what-is-it-womb = Egzamen ou montre matris ou ak twonp ou
what-is-it-womb-name = Egzamen ou gen yon non ki long: [isterosalpengografi](hysterosalpingogram), oswa HSG.
what-is-it-womb-shows = Li pran imaj matris ou. Li montre si de twonp ou yo louvri.
what-is-it-womb-where = Ou fè l nan yon sant radyografi, oswa pandan ou entène nan yon lopital.
