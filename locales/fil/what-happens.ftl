# Topic: what-happens
what-happens-title = Ano ang mangyayari
what-happens-hint = Ang pagsusuri, hakbang-hakbang

## what-happens/where
what-happens-where = Pupunta kayo sa center o ospital
what-happens-where-center = Maaaring pumunta kayo sa X-ray center bilang [outpatient](outpatient).
what-happens-where-hospital = O maaaring gawin ang pagsusuri habang naka-confine kayo sa ospital.

## what-happens/clothes
what-happens-clothes = Maaaring magpalit kayo ng hospital gown
what-happens-clothes-gown = Maaaring kailangang hubarin ang ilan o lahat ng inyong damit. Bibigyan kayo ng team ng hospital gown.
what-happens-clothes-help = Kailangan ba ninyo ng tulong sa pagpapalit? Magsabi sa team.

## what-happens/shield
what-happens-shield = Maaaring may panangga o wala
# Tingga: lead, ang metal.
what-happens-shield-shield = Hinaharang ng pananggang tingga o [apron](lead-apron) ang [radiation](radiation) na hindi ninyo kailangan. Maaari nitong takpan ang puson o ibang bahagi.
what-happens-shield-today = Ngayon, madalas na hindi na ito kailangan. Para malaman pa, tanungin ang team.

## what-happens/comfort
what-happens-comfort = Maaaring bigyan muna kayo ng gamot
what-happens-comfort-medicine = Sa ilang pagsusuri, may gamot para sa kirot. O kaya ay [pampakalma](sedative) para ma-relax kayo.
what-happens-comfort-needle = Maaaring ibigay ito kapag may karayom na ipapasok sa [kasukasuan](joint) o [artery](artery).
what-happens-comfort-tell = Kung may nararamdaman kayong kirot o takot, sabihin sa team.

## what-happens/drink
what-happens-drink = Maaaring uminom kayo ng contrast dye
what-happens-drink-drink = Sa ilang pagsusuri, iinom kayo ng likidong may [contrast dye](contrast-dye). Isang uri nito ang [barium](barium).
what-happens-drink-clearer = Tumutulong ito na mas malinaw na makita ang mga bahagi ng katawan.

## what-happens/dye
what-happens-dye = Maaaring ipasok ang dye sa ibang paraan
what-happens-dye-lead = Kung hindi kayo iinom ng [contrast dye](contrast-dye), maaaring ibigay ito sa:
what-happens-dye-iv = [IV line](iv-line), sa ugat
what-happens-dye-enema = [Enema](enema), sa tumbong (ang dulo ng bituka)

## what-happens/table
what-happens-table = Tutulungan kayo ng team sa mesa ng X-ray
what-happens-table-lead = Hihiga o tatayo kayo sa mesa ng X-ray. Maaaring hilingin ng team na:
what-happens-table-turn = Pumihit kayo
what-happens-table-move = Igalaw ninyo ang isang bahagi ng katawan
what-happens-table-breath = Pigilin ninyo sandali ang hininga

## what-happens/catheter
what-happens-catheter = Gumagamit ng catheter ang ilang pagsusuri
what-happens-catheter-numb = Kung kailangan ninyo ng [catheter](catheter), pamamanhirin muna ng team ang lugar.
# Singit: groin.
what-happens-catheter-needle = Saka magpapasok ng karayom ang doktor. Maaaring sa singit, sa siko o sa ibang bahagi.

## what-happens/pictures
what-happens-pictures = Kumukuha ang scanner ng gumagalaw na larawan
what-happens-pictures-scanner = Ang doktor o [technologist](technologist) ang kukuha ng mga larawan gamit ang [X-ray scanner](c-arm). Panonoorin ito ng team sa screen.
what-happens-pictures-long = Maaaring tumagal ang pagsusuri nang mga:
what-happens-pictures-most = 45 hanggang 60 minuto (paglunok, sikmura o ibabang bituka)
what-happens-pictures-small-bowel = 90 minuto hanggang 3 oras (maliit na bituka)

## what-happens/finish
what-happens-finish = Tapos na ang pagsusuri
what-happens-finish-catheter = Kung nilagyan kayo ng [catheter](catheter), aalisin ito ng doktor. Maaaring bantayan kayo sandali ng team.
what-happens-finish-ask = Bago umalis, itanong sa team: Ano po ang gagawin ko sa bahay? Sino po ang tatawagan ko kung kailangan ko ng tulong?
