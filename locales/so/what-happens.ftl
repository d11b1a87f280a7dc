# Mawduuca: what-happens
what-happens-title = Maxaa dhacaya?
what-happens-hint = Baaritaankaaga, tallaabo tallaabo

## what-happens/where
what-happens-where = Waxaad aadaysaa xarun ama isbitaal
what-happens-where-center = Waxaad iman kartaa xarunta raajada adigoo [bukaan-socod](outpatient) ah.
what-happens-where-hospital = Ama baaritaanka waxaa laguu samayn karaa adigoo isbitaal jiifa.

## what-happens/clothes
what-happens-clothes = Waxaa laga yaabaa inaad xirato toobka isbitaalka
what-happens-clothes-gown = Waxaad u baahan kartaa inaad dharkaaga qaar ama dhammaan iska bixiso. Kaddib kooxdu waxay ku siinaysaa toobka isbitaalka.
what-happens-clothes-help = Ma u baahan tahay caawimo dhar beddelasho? Weydii kooxda.

## what-happens/shield
what-happens-shield = Gaashaan waa laguu saari karaa, ama maya
# Lead: macdanta culus.
what-happens-shield-shield = Gaashaan ama [eebroon](lead-apron) ka samaysan lead (bir culus) wuxuu celiyaa [shucaaca](radiation) aadan u baahnayn. Wuxuu dabooli karaa caloosha hoose ama qayb kale.
what-happens-shield-today = Waqtigan inta badan looma baahna. Haddii aad rabto inaad wax badan ogaato, weydii kooxda.

## what-happens/comfort
what-happens-comfort = Marka hore dawo ayaa lagu siin karaa
what-happens-comfort-medicine = Baaritaannada qaarkood, waxaa lagu siiyaa dawada xanuunka. Ama waxaa lagu siiyaa [dawo dejisa](sedative) oo kaa caawisa inaad degto.
what-happens-comfort-needle = Waxaa lagu siin karaa marka irbad la gelinayo [kala-goys](joint) ama [halbowle](artery).
what-happens-comfort-tell = Haddii aad xanuun ama cabsi dareento, kooxda u sheeg.

## what-happens/drink
what-happens-drink = Waxaa laga yaabaa inaad cabto midabka raajada
what-happens-drink-drink = Baaritaannada qaarkood, waxaad cabtaa dareere uu ku jiro [midabka raajada](contrast-dye). [Bariyamku](barium) waa nooc ka mid ah.
what-happens-drink-clearer = Wuxuu caawiyaa in qaybaha jirkaagu si ka cad u muuqdaan.

## what-happens/dye
what-happens-dye = Midabka raajadu si kale ayuu u geli karaa
what-happens-dye-lead = Haddii aadan cabbin [midabka raajada](contrast-dye), waxaa lagugu siin karaa:
what-happens-dye-iv = [Tuubada xididka (IV)](iv-line), oo xidid gasha
what-happens-dye-enema = [Enema](enema), oo gasha malawadka (dhammaadka mindhicirka)

## what-happens/table
what-happens-table = Kooxdu waxay kugu caawisaa miiska raajada
what-happens-table-lead = Waxaad ku jiifsataa miiska raajada ama waad ag istaagtaa. Kooxdu waxay kaa codsan kartaa inaad:
what-happens-table-turn = Jirkaaga rogto
what-happens-table-move = Dhaqaajiso hal qayb oo jirkaaga ah
what-happens-table-breath = Neefta hayso muddo gaaban

## what-happens/catheter
what-happens-catheter = Baaritaannada qaarkood waxay isticmaalaan kateetar
what-happens-catheter-numb = Haddii aad u baahan tahay [kateetar](catheter), kooxdu marka hore meesha ayay kabuubisaa.
# Gumaarka: halka lugtu jirka kaga xirmato.
what-happens-catheter-needle = Kaddib dhakhtarkaagu irbad ayuu gelinayaa. Meeshu waxay noqon kartaa gumaarka, xusulka ama qayb kale.

## what-happens/pictures
what-happens-pictures = Mashiinka raajadu wuxuu qaadaa sawirro dhaqaaqaya
what-happens-pictures-scanner = Dhakhtarkaaga ama [farsamayaqaanka raajada](technologist) ayaa sawirrada ku qaada [mashiinka raajada](c-arm). Kooxdu waxay ka daawataa shaashad.
what-happens-pictures-long = Baaritaankaagu wuxuu qaadan karaa qiyaastii:
what-happens-pictures-most = 45 ilaa 60 daqiiqo (liqidda, caloosha ama mindhicirka hoose)
what-happens-pictures-small-bowel = 90 daqiiqo ilaa 3 saacadood (mindhicirka yar)

## what-happens/finish
what-happens-finish = Kaddib baaritaankaagu waa dhammaaday
what-happens-finish-catheter = Haddii [kateetar](catheter) laguu geliyay, dhakhtarkaaga ayaa ka soo saaraya. Kooxdu muddo ayay xaaladdaada la socon kartaa.
what-happens-finish-ask = Ka hor intaadan bixin, weydii kooxda: Guriga maxaan ku sameeyaa? Yaan wacaa haddii aan caawimo u baahdo?
