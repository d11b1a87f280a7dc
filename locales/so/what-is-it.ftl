# Mawduuca: what-is-it
what-is-it-title = Waa maxay?
what-is-it-hint = Raajo u dhaqaaqda sida fiidiyow

## what-is-it/moves
what-is-it-moves = Raajo dhaqaaqda
what-is-it-moves-photo = [Raajada](x-ray) caadiga ahi waa sida sawir oo kale.
what-is-it-moves-movie = [Floroskoobigu](fluoroscopy) waa sida fiidiyow oo kale. Wuxuu muujiyaa qaybaha jirkaaga gudihiisa iyagoo dhaqaaqaya.

## what-is-it/shows
what-is-it-shows = Wuxuu muujiyaa jirkaaga oo shaqaynaya
what-is-it-shows-lead = Kooxdu waxay shaashadda ku aragtaa xubnahaaga iyo unugyadaada iyagoo isla markaas dhaqaaqaya. Wuxuu muujin karaa:
what-is-it-shows-heart = Wadnahaaga iyo xididdadaada dhiigga
what-is-it-shows-digestion = Calooshaada iyo mindhicirkaaga oo cuntada shiidaya
what-is-it-shows-reproductive = Xubnahaaga taranka

## what-is-it/helps
what-is-it-helps = Wuxuu caawiyaa helidda iyo daaweynta dhibaatooyinka
what-is-it-helps-find = Wuxuu dhakhtarkaaga ka caawin karaa inuu ogaado waxa khaldan. Wuxuu anfacaa noocyo badan oo dhibaatooyin ah.
what-is-it-helps-treat = Wuxuu sidoo kale hagi karaa daaweynta qaarkeed.
what-is-it-helps-ask = Weydii dhakhtarkaaga: Muxuu baaritaanku muujin doonaa? Sidee buu ii caawin doonaa?
