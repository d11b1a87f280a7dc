# Mawduuca: what-is-it
what-is-it-title = Waa maxay?
what-is-it-hint = Raajo dhaqaaqda, sida fiidiyow

## what-is-it/moves
what-is-it-moves = Raajo dhaqaaqda
what-is-it-moves-photo = [Raajada](x-ray) caadiga ahi waa sida sawir oo kale.
what-is-it-moves-movie = [Floroskoobigu](fluoroscopy) waa sida fiidiyow oo kale. Wuxuu muujiyaa qaybaha jirkaaga gudihiisa iyagoo dhaqaaqaya.
what-is-it-moves-main = Fadlan kooxda **uga warran** caafimaadkaaga, oo **weydii** waxa aan kuu caddayn.

## what-is-it/shows
what-is-it-shows = Wuxuu muujiyaa jirkaaga oo shaqaynaya
what-is-it-shows-lead = Kooxdu waxay shaashadda ku aragtaa xubnahaaga iyo qaybaha kale ee jirkaaga oo isla markaas dhaqaaqaya. Wuxuu muujin karaa:
what-is-it-shows-heart = Wadnahaaga iyo xididdadaada dhiigga
what-is-it-shows-digestion = Calooshaada iyo mindhicirkaaga oo cuntada dheefshiidaya
what-is-it-shows-reproductive = Xubnahaaga taranka

## what-is-it/helps
what-is-it-helps = Wuxuu caawiyaa helidda iyo daaweynta dhibaatooyinka
what-is-it-helps-find = Wuxuu dhakhtarkaaga ka caawin karaa inuu ogaado waxa khaldan. Waxaa loo adeegsadaa dhibaatooyin noocyo badan ah.
what-is-it-helps-treat = Wuxuu sidoo kale hagi karaa daaweynta qaarkeed.
what-is-it-helps-ask = Weydii dhakhtarkaaga: “Muxuu baaritaanku muujin doonaa? Sidee buu ii caawin doonaa?”

## what-is-it/swallow
what-is-it-swallow = Baaritaankaagu wuxuu muujiyaa sidaad wax u liqdo
what-is-it-swallow-name = Waxaa la oran karaa liqidda bariyamka (barium swallow) ama upper GI.
what-is-it-swallow-shows = Kooxdu waxay aragtaa hungurigaaga, calooshaada ama mindhicirka yar oo dhaqaaqaya. Tani waxay caawisaa helidda dhibaatooyin badan.
what-is-it-swallow-where = Waxaa laguugu sameeyaa xarunta raajada, ama adigoo isbitaal jiifa.

## what-is-it/bowel
what-is-it-bowel = Baaritaankaagu wuxuu muujiyaa mindhicirka weyn
what-is-it-bowel-name = Waxaa la yiraahdaa enemada bariyamka (barium enema), ama lower GI.
what-is-it-bowel-shows = Kooxdu waxay aragtaa [bariyamka](barium) oo mindhicirkaaga buuxinaya oo dhex maraya. Tani waxay caawisaa helidda dhibaatooyin badan.
what-is-it-bowel-where = Waxaa laguugu sameeyaa xarunta raajada, ama adigoo isbitaal jiifa.

## what-is-it/heart
what-is-it-heart = Baaritaankaagu wuxuu muujiyaa qulqulka dhiigga ee wadnahaaga
what-is-it-heart-name = Waxaa la yiraahdaa [kateetar gelinta wadnaha](cardiac-catheterization).
what-is-it-heart-shows = Kooxdu waxay aragtaa dhiigga maraya [halbowlayaashaada](artery).
what-is-it-heart-helps = Wuxuu caawiyaa helidda dhibaatooyinka wadnaha qaarkood. Daaweyntana wuu caawin karaa.
what-is-it-heart-where = Waxaa laguugu sameeyaa xarun, ama adigoo isbitaal jiifa.

## what-is-it/tube
what-is-it-tube = Sawirro dhaqaaqaya ayaa tuubo yar haga
what-is-it-tube-catheter = [Kateetarku](catheter) waa tuubo dhuuban oo gudaha ka bannaan. Wuxuu dareere geliyaa jirka, ama dareeraha dheeraadka ah soo saaraa.
what-is-it-tube-stent = [Istentku](stent) wuxuu furaa xidid dhiig oo ciriiri ah ama xiran.
what-is-it-tube-place = Kooxdu way aragtaa meesha la gelinayo.
what-is-it-tube-where = Waxaad timaaddaa xarun ama isbitaal baad joogtaa.

## what-is-it/bone
what-is-it-bone = Sawirro dhaqaaqaya ayaa haga daaweynta lafahaaga
what-is-it-bone-surgery = Haddii qalliin laguu samaynayo, dhakhtarka qalliinku jirkaaga gudihiisa ayuu arkaa. Tani waxay caawisaa in laf jabtay la kabo ama [kala-goys](joint) cusub la geliyo.
what-is-it-bone-needle = Haddii irbad kala-goys la gelinayo, kooxdu meesha saxda ah ayay aragtaa.
what-is-it-bone-where = Maalinta oo keliya ayaad imaan kartaa, ama isbitaal baad joogi kartaa.

## what-is-it/womb
what-is-it-womb = Baaritaankaagu wuxuu muujiyaa ilmo-galeenka iyo tuubooyinka
what-is-it-womb-name = Wuxuu leeyahay magac dheer: [hysterosalpingogram](hysterosalpingogram), ama HSG.
what-is-it-womb-shows = Wuxuu sawiraa ilmo-galeenkaaga. Wuxuu muujiyaa haddii labadaada tuubo (halka ugxantu marto) furan yihiin.
what-is-it-womb-where = Waxaa laguugu sameeyaa xarunta raajada, ama adigoo isbitaal jiifa.
