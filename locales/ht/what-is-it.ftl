# Topic: what-is-it
what-is-it-title = Ki sa li ye?
what-is-it-hint = Radyografi k ap bouje, tankou fim

## what-is-it/moves
what-is-it-moves = Yon radyografi k ap bouje
what-is-it-moves-photo = Yon [radyografi](x-ray) nòmal se tankou yon foto.
what-is-it-moves-movie = [Fliyowoskopi](fluoroscopy) se tankou yon fim. Li montre pati andedan kò ou pandan y ap bouje.

## what-is-it/shows
what-is-it-shows = Li montre kò ou k ap travay
what-is-it-shows-lead = Sou yon ekran, ekip la wè ògàn ak tisi ou yo bouje nan menm moman an. Li ka montre:
what-is-it-shows-heart = Kè ou ak veso san ou yo
what-is-it-shows-digestion = Lestomak ou (kote manje a ale) ak entesten ou (trip), k ap dijere manje
what-is-it-shows-reproductive = Ògàn repwodiksyon ou (ki sèvi pou fè pitit)

## what-is-it/helps
what-is-it-helps = Li ede jwenn ak trete pwoblèm
what-is-it-helps-find = Li ka ede doktè ou jwenn ki pwoblèm ou genyen. Li bon pou anpil kalite pwoblèm.
what-is-it-helps-treat = Li ka gide kèk tretman tou.
what-is-it-helps-ask = Mande doktè ou: “Ki sa egzamen an pral montre? Kijan l ap ede m?”
