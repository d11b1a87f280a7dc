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
what-happens-shield-today = Sa panahon ngayon, madalas na hindi na ito kailangan. Para malaman pa, tanungin ang team.

## what-happens/comfort
what-happens-comfort = Maaaring bigyan muna kayo ng gamot
what-happens-comfort-medicine = Sa ilang pagsusuri, maaari kayong bigyan ng gamot sa kirot, ng [pampakalma](sedative) para ma-relax, o pareho.
what-happens-comfort-needle = Maaaring ibigay ito kapag may karayom na ipapasok sa [kasukasuan](joint) o [artery](artery).
what-happens-comfort-tell = Kung may nararamdaman kayong kirot o takot, sabihin sa team.

## what-happens/drink
what-happens-drink = Maaaring uminom kayo ng contrast dye
what-happens-drink-drink = Sa ilang pagsusuri, iinom kayo ng likidong may [contrast dye](contrast-dye). Isang uri nito ang [barium](barium).
what-happens-drink-clearer = Mas madaling makita ang mga bahagi ng katawan dahil dito.

## what-happens/dye
what-happens-dye = Maaaring ipasok ang dye sa ibang paraan
what-happens-dye-lead = Kung hindi kayo iinom ng [contrast dye](contrast-dye), maaaring ibigay ito sa:
what-happens-dye-iv = [IV line](iv-line), sa ugat (vein)
what-happens-dye-enema = [Enema](enema), sa rectum (ang dulo ng bituka)
what-happens-dye-needle = Karayom, sa kasukasuan
what-happens-dye-womb = Manipis na tubo, sa matris

## what-happens/table
what-happens-table = Tutulungan kayo ng team sa mesa ng X-ray
what-happens-table-lead = Hihiga kayo sa mesa ng X-ray o tatayo sa tabi nito. Maaaring hilingin ng team na:
what-happens-table-turn = Umikot o tumagilid kayo
what-happens-table-move = Igalaw ninyo ang isang bahagi ng katawan
what-happens-table-breath = Pigilin ninyo sandali ang hininga

## what-happens/catheter
what-happens-catheter = Gumagamit ng catheter ang ilang pagsusuri
what-happens-catheter-numb = Kung kailangan ninyo ng [catheter](catheter), pamamanhirin muna ng team ang lugar.
# Singit: groin.
what-happens-catheter-needle = Saka magpapasok ng karayom ang doktor. Maaaring sa singit, pulsuhan, siko o ibang bahagi.

## what-happens/pictures
what-happens-pictures = Kumukuha ang scanner ng gumagalaw na larawan
what-happens-pictures-scanner = Ang doktor o [technologist](technologist) ang kukuha ng mga larawan gamit ang [X-ray scanner](c-arm). Panonoorin ito ng team sa screen.
what-happens-pictures-takes = Tumatagal ito nang mga:
what-happens-pictures-short = 15 hanggang 30 minuto (paglunok o sikmura)
what-happens-pictures-longer = 30 hanggang 60 minuto (malaking bituka o puso)
what-happens-pictures-hours = Ilang oras (maliit na bituka)

## what-happens/feel
what-happens-feel = Ang maaari ninyong maramdaman
what-happens-feel-barium = Barium: lasang tisa, busog na tiyan, paghilab
what-happens-feel-dye = Dye sa dugo: init nang ilang segundo
what-happens-feel-needle = Karayom: saglit na hapdi, saka parang may dumidiin
what-happens-feel-womb = Pagsusuri ng matris: saglit na sakit ng puson
what-happens-feel-tell = Kung nangangati, namamaga o hirap huminga, sabihin **agad** sa team.

## what-happens/finish
what-happens-finish = Pagkatapos nito, tapos na ang pagsusuri
what-happens-finish-catheter = Kung nilagyan kayo ng [catheter](catheter), aalisin ito ng doktor. Maaaring bantayan kayo sandali ng team.
what-happens-finish-ask = Bago umalis, itanong sa team: Ano po ang gagawin ko sa bahay? Sino po ang tatawagan ko kung kailangan ko ng tulong?

## what-happens/swallow-drink
what-happens-swallow-drink = Iinom kayo ng barium nang paunti-unti
what-happens-swallow-drink-fizz = Baka lumunok muna kayo ng maliliit na butil na bumubula. Pigilin ang pagdighay.
what-happens-swallow-drink-drink = Saka kayo hihigop ng [barium](barium), isang puting [contrast dye](contrast-dye). Sasabihin ng team kung kailan lulunok.
what-happens-swallow-drink-taste = Lasang tisa ito. Mas madaling makita ang mga bahagi ng katawan dahil dito.

## what-happens/swallow-table
what-happens-swallow-table = Tatayo, pipihit at hihiga kayo
what-happens-swallow-table-stand = Tatayo kayo sa tabi ng mesa ng X-ray. Mamaya, maaari itong ihiga para makahiga kayo.
what-happens-swallow-table-turn = Hihilingin ng team na pumihit kayo, gumalaw, at pigilin sandali ang hininga.
what-happens-swallow-table-sit = Kung hindi kayo makatayo, sabihin lang. Puwede kayong umupo.

## what-happens/swallow-pictures
what-happens-swallow-pictures = Panonoorin ng team ang paglunok ninyo
what-happens-swallow-pictures-scanner = Kukuha ng gumagalaw na larawan ang doktor o [technologist](technologist) gamit ang X-ray scanner.
what-happens-swallow-pictures-watch = Panonoorin nila sa screen ang pagbaba ng barium.
what-happens-swallow-pictures-press = Maaaring may dumiin sa tiyan ninyo para kumalat ang barium.

## what-happens/swallow-feel
what-happens-swallow-feel = Maaaring busog ang pakiramdam
what-happens-swallow-feel-full = Maaaring busog o medyo nasusuka ang pakiramdam ninyo. Karamihan ay walang nararamdamang sakit.
what-happens-swallow-feel-tell = Kung nasamid, nangangati o hirap huminga, sabihin **agad** sa team.

## what-happens/swallow-long
what-happens-swallow-long = Gaano ito katagal
what-happens-swallow-long-short = Mga 15 hanggang 30 minuto ang pagsusuri sa paglunok o sikmura.
what-happens-swallow-long-long = Ilang oras ang pagsusuri sa maliit na bituka. Maghihintay kayo sa pagitan ng mga larawan.
what-happens-swallow-long-home = Kadalasan, puwede nang kumain, uminom at umuwi pagkatapos. Magtanong muna.

## what-happens/bowel-tube
what-happens-bowel-tube = Bibigyan kayo ng barium enema
what-happens-bowel-tube-side = Nakatagilid kayong hihiga sa mesa ng X-ray. Makikita sa unang larawan kung walang laman ang bituka.
what-happens-bowel-tube-tube = Ipapasok ang maliit na tubo sa rectum (ang dulo ng bituka). [Enema](enema) ang tawag dito.
what-happens-bowel-tube-balloon = Maaaring may maliit na lobo para hindi maalis ang tubo.

## what-happens/bowel-fill
what-happens-bowel-fill = Pupunuin ng barium ang bituka
what-happens-bowel-fill-barium = Dadaloy papasok ang [barium](barium), isang puting [contrast dye](contrast-dye). Madalas may hangin din.
what-happens-bowel-fill-clear = Mas madaling makita ang bituka dahil dito.
what-happens-bowel-fill-feel = Parang puno ang tiyan at maaaring humilab. Huminga nang mabagal at malalim. Kung masakit, sabihin sa team.

## what-happens/bowel-turn
what-happens-bowel-turn = Pipihit kayo para sa mga larawan
what-happens-bowel-turn-turn = Hihilingin ng team na pumihit kayo, gumalaw, at pigilin sandali ang hininga.
what-happens-bowel-turn-tip = Maaaring tumagilid ang mesa. Maaaring may dumiin sa tiyan ninyo.

## what-happens/bowel-pictures
what-happens-bowel-pictures = Panonoorin ito ng team sa screen
what-happens-bowel-pictures-scanner = Kukuha ng gumagalaw na larawan ang doktor o [technologist](technologist) gamit ang X-ray scanner.
what-happens-bowel-pictures-long = Mga 30 hanggang 60 minuto ang pagsusuri.
what-happens-bowel-pictures-shot = Maaari kayong iniksiyonan para ma-relax ang bituka. Kung ganoon, itanong kung kailan puwedeng magmaneho.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Saka kayo pupunta sa CR
what-happens-bowel-toilet-out = Lalabas ang karamihan ng barium, at aalisin ang tubo. Saka kayo pupunta sa CR.
what-happens-bowel-toilet-last = Maaaring may isa o dalawa pang larawan.
what-happens-bowel-toilet-home = Madalas na puwede nang kumain, uminom at umuwi. Magtanong muna.

## what-happens/heart-ready
what-happens-heart-ready = Tutulungan kayo ng team na ma-relax
what-happens-heart-ready-line = Lalagyan kayo ng [IV line](iv-line) sa braso. Ipinapakita ng mga patch sa dibdib ang tibok ng puso.
what-happens-heart-ready-relax = Maaari kayong bigyan ng gamot sa kirot, ng [pampakalma](sedative) para ma-relax, o pareho. Gising kayo.
what-happens-heart-ready-table = Hihiga kayo sa mesa ng X-ray.

## what-happens/heart-numb
what-happens-heart-numb = Pamamanhirin ang pulsuhan o singit
what-happens-heart-numb-numb = Una, pamamanhirin ng team ang pulsuhan o singit. Mahapdi ito sandali.
what-happens-heart-numb-needle = Saka ipapasok ang karayom at manipis na tubo ([catheter](catheter)). Baka maramdaman ninyong may dumidiin.
what-happens-heart-numb-elbow = Minsan, sa siko ito o ibang bahagi.

## what-happens/heart-tube
what-happens-heart-tube = Pupunta sa puso ang tubo
what-happens-heart-tube-feel = Hindi ninyo mararamdaman ang tubo sa loob.
what-happens-heart-tube-watch = Iikot sa inyo ang [X-ray scanner](c-arm) at kukuha ng gumagalaw na larawan. Panonoorin ito ng team sa screen.
what-happens-heart-tube-tell = Kung sumakit o manikip ang dibdib, sabihin **agad** sa team.

## what-happens/heart-dye
what-happens-heart-dye = Ipinapakita ng dye ang daloy ng dugo
what-happens-heart-dye-warm = Dadaan sa tubo ang [contrast dye](contrast-dye). Baka uminit ang pakiramdam nang ilang segundo.
what-happens-heart-dye-breath = Maaaring kailangang pigilin ang hininga.
what-happens-heart-dye-stent = Kung makitid ang [artery](artery), maaaring lagyan ng [stent](stent).
what-happens-heart-dye-tell = Kung nangangati, namamaga o hirap huminga, sabihin **agad** sa team.

## what-happens/heart-rest
what-happens-heart-rest = Aalisin ang tubo, at magpapahinga kayo
what-happens-heart-rest-out = Aalisin ng team ang tubo at didiinan ang lugar o lalagyan ng band.
what-happens-heart-rest-still = Magpapahinga kayo nang ilang oras. Humiga nang hindi gumagalaw, ayon sa bilin.
what-happens-heart-rest-tell = Kung basa ang lugar, o masama ang pakiramdam, tawagin agad ang team.
what-happens-heart-rest-long = Madalas na 30 hanggang 60 minuto ang mismong pagsusuri.

## what-happens/tube-ready
what-happens-tube-ready = Ihahanda kayo ng team
what-happens-tube-ready-line = Lalagyan kayo ng [IV line](iv-line). Lilinisin at pamamanhirin ang balat. Medyo mahapdi ito.
what-happens-tube-ready-relax = Maaari kayong bigyan ng gamot sa kirot, ng [pampakalma](sedative) para ma-relax, o pareho. May nakakatulog.
what-happens-tube-ready-table = Hihiga kayo sa mesa ng X-ray. Maaaring kailangang pigilin ang hininga.

## what-happens/tube-in
what-happens-tube-in = Ipapasok ang manipis na tubo
what-happens-tube-in-place = Ipapasok ang karayom at manipis na tubo ([catheter](catheter)) sa singit, pulsuhan, siko o ibang bahagi.
what-happens-tube-in-watch = Panonoorin ng team ang screen. Sa [contrast dye](contrast-dye), baka uminit ang pakiramdam.
what-happens-tube-in-tell = Kung nangangati, masakit o hirap huminga, sabihin **agad** sa team.

## what-happens/tube-kind
what-happens-tube-kind = Lalagyan kayo ng stent, drain o line
what-happens-tube-kind-stent = [Stent](stent): binubuka ng lobo ang makitid na lugar, pinananatili itong bukas ng stent
what-happens-tube-kind-drain = Drain: malambot na tubong naglalabas ng sobrang likido
what-happens-tube-kind-line = Line: malambot na tubong nagdadala ng gamot sa malaking [vein](vein)
what-happens-tube-kind-tight = Maaaring manikip ang dibdib nang ilang segundo sa stent sa puso. Sabihin sa team.

## what-happens/tube-rest
what-happens-tube-rest = Saka kayo magpapahinga
what-happens-tube-rest-out = Sa stent, aalisin ang lobo at catheter. Maiiwan ang stent, drain o line.
what-happens-tube-rest-still = Magpapahinga kayo, madalas nang ilang oras. Humiga nang hindi gumagalaw, ayon sa bilin.
what-happens-tube-rest-tell = Kung basa ang lugar, o masama ang pakiramdam, tawagin agad ang team.
what-happens-tube-rest-long = 30 minuto hanggang 2 oras ang paglalagay ng stent sa puso.

## what-happens/bone-numb
what-happens-bone-numb = Maaaring ipasok ang karayom sa kasukasuan
what-happens-bone-numb-table = Hihiga kayo sa mesa ng X-ray. Lilinisin at pamamanhirin ang balat. Mahapdi ito nang ilang segundo.
what-happens-bone-numb-pressure = Saka ninyo mararamdaman na may dumidiin, o parang puno ang [kasukasuan](joint).
what-happens-bone-numb-relax = Maaari muna kayong bigyan ng gamot sa kirot, ng [pampakalma](sedative) para ma-relax, o pareho.

## what-happens/bone-needle
what-happens-bone-needle = Nakikita ng team ang pupuntahan ng karayom
what-happens-bone-needle-dye = Kaunting [contrast dye](contrast-dye) ang magpapakita kung nasa tamang lugar ang karayom.
what-happens-bone-needle-move = Maaaring ipagalaw ng team ang kasukasuan.
what-happens-bone-needle-long = Mga 15 hanggang 30 minuto ito.
what-happens-bone-needle-tell = Kung nangangati, namamaga o hirap huminga, sabihin **agad** sa team.

## what-happens/bone-sleep
what-happens-bone-sleep = O maaaring operahan kayo
what-happens-bone-sleep-sleep = Matutulog kayo, o pamamanhirin ang isang bahagi ng katawan. Kasama kayo ng team sa pagpili.
what-happens-bone-sleep-feel = Kung gising kayo, baka maramdaman ninyo ang paghawak o paggalaw. Kung masakit, sabihin **agad** sa team.

## what-happens/bone-c-arm
what-happens-bone-c-arm = Sa operasyon, ipinapakita ng scanner ang buto
what-happens-bone-c-arm-arm = Nasa itaas ninyo ang [X-ray scanner](c-arm). Hugis letrang C ito.
what-happens-bone-c-arm-screen = Paulit-ulit na titingin sa screen ang surgeon, para matiyak na nasa tamang lugar ang bawat bahagi.
what-happens-bone-c-arm-staff = Naka-lead apron ang team, dahil araw-araw silang malapit sa X-ray.

## what-happens/bone-rest
what-happens-bone-rest = Saka kayo magpapahinga
what-happens-bone-rest-needle = Pagkatapos ng turok ng karayom, madalas na makakauwi kayo sa araw ding iyon. Magpahinga sa bahay.
what-happens-bone-rest-surgery = Pagkatapos ng operasyon, dadalhin kayo sa recovery room. Babantayan kayo ng mga nars at bibigyan ng gamot sa kirot.
what-happens-bone-rest-ask = Itanong: Kailan po ako makakauwi? Ano po ang ipinapakita ng mga larawan?

## what-happens/womb-lie
what-happens-womb-lie = Hihiga kayo sa mesa ng X-ray
what-happens-womb-lie-like = Parang pagsusuri ng OB-Gyne (doktor ng babae).
what-happens-womb-lie-lie = Hihiga kayong patihaya at ibabaluktot ang mga tuhod.
what-happens-womb-lie-open = May gamit na magpapanatiling bukas sa puwerta. Lilinisin ang cervix (bukana ng matris).

## what-happens/womb-tube
what-happens-womb-tube = Papasok ang dye sa matris
what-happens-womb-tube-tube = Ipapasok ang manipis na tubo ([catheter](catheter)) sa cervix (bukana ng matris).
what-happens-womb-tube-dye = Dadaloy papasok ang [contrast dye](contrast-dye). Mas madaling makita ang matris at mga tubo nito.

## what-happens/womb-pictures
what-happens-womb-pictures = Panonoorin ito ng team sa screen
what-happens-womb-pictures-scanner = Kukuha ng gumagalaw na larawan ang doktor o [technologist](technologist) gamit ang X-ray scanner.
what-happens-womb-pictures-turn = Maaaring hilingin ng team na pumihit kayo, o pigilin sandali ang hininga.
what-happens-womb-pictures-long = Mga 30 minuto ang pagsusuri.

## what-happens/womb-feel
what-happens-womb-feel = Maaaring sumakit ang puson
what-happens-womb-feel-cramps = Parang sakit ng puson sa regla, mahina o malakas. Karaniwang humuhupa agad.
what-happens-womb-feel-faint = Kung parang mahihimatay, nangangati o hirap huminga, sabihin **agad** sa team.
what-happens-womb-feel-stop = Puwede ninyong sabihin: “Tigil po.” Magkasundo sa senyas bago magsimula.

## what-happens/womb-finish
what-happens-womb-finish = Pagkatapos nito, tapos na ang pagsusuri
what-happens-womb-finish-out = Aalisin ng team ang tubo. Magpahinga hanggang mabuti na ang pakiramdam.
what-happens-womb-finish-pad = Lalabas ang dye. Gumamit ng pad (napkin).
what-happens-womb-finish-ask = Itanong: Ano po ang gagawin ko sa bahay? Sino po ang tatawagan ko kung kailangan ko ng tulong?
