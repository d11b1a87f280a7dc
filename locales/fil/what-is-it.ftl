# Topic: what-is-it
what-is-it-title = Ano ito?
what-is-it-hint = Gumagalaw na X-ray, parang pelikula

## what-is-it/moves
what-is-it-moves = Isang X-ray na gumagalaw
what-is-it-moves-photo = Parang litrato ang karaniwang [X-ray](x-ray).
what-is-it-moves-movie = Parang pelikula ang [fluoroscopy](fluoroscopy). Ipinapakita nito ang mga bahagi sa loob ng katawan habang gumagalaw.
what-is-it-moves-main = Pakisuyong **sabihin** sa medical team ang lagay ng inyong kalusugan, at **itanong** ang hindi malinaw.

## what-is-it/shows
what-is-it-shows = Ipinapakita nito kung paano gumagana ang katawan
what-is-it-shows-lead = Sa screen, nakikita ng medical team ang galaw ng inyong mga organ at tissue (himaymay) habang nangyayari. Maaari nitong ipakita ang:
what-is-it-shows-heart = Puso at mga daluyan ng dugo
what-is-it-shows-digestion = Sikmura at bituka, habang tinutunaw ang pagkain
what-is-it-shows-reproductive = Mga reproductive organ (sa pag-aanak)

## what-is-it/helps
what-is-it-helps = Tumutulong hanapin at gamutin ang mga problema
what-is-it-helps-find = Makakatulong ito sa doktor na malaman ang problema. Para ito sa maraming uri ng problema.
what-is-it-helps-treat = Magagabayan din nito ang ilang paggamot.
what-is-it-helps-ask = Tanungin ang doktor: Ano po ang ipapakita ng pagsusuri? Paano po ito makakatulong sa akin?

## what-is-it/swallow
what-is-it-swallow = Ipinapakita ng pagsusuri ang paglunok ninyo
what-is-it-swallow-name = Maaaring barium swallow o upper GI ang tawag dito.
what-is-it-swallow-shows = Nakikita ng team ang galaw ng daanan ng pagkain, sikmura o maliit na bituka. Nakakatulong itong makita ang maraming problema.
what-is-it-swallow-where = Ginagawa ito sa X-ray center, o habang naka-confine kayo sa ospital.

## what-is-it/bowel
what-is-it-bowel = Ipinapakita ng pagsusuri ang malaking bituka
what-is-it-bowel-name = Barium enema, o lower GI, ang tawag dito.
what-is-it-bowel-shows = Nakikita ng team ang [barium](barium) na pumupuno sa bituka at dumadaan dito. Nakakatulong itong makita ang maraming problema.
what-is-it-bowel-where = Ginagawa ito sa X-ray center, o habang naka-confine kayo sa ospital.

## what-is-it/heart
what-is-it-heart = Ipinapakita ng pagsusuri ang daloy ng dugo sa puso
what-is-it-heart-name = [Cardiac catheterization](cardiac-catheterization) ang tawag dito.
what-is-it-heart-shows = Nakikita ng team ang daloy ng dugo sa inyong mga [artery](artery).
what-is-it-heart-helps = Nakakatulong itong makita ang ilang problema sa puso. Makakatulong din itong gamutin ang mga ito.
what-is-it-heart-where = Ginagawa ito sa center, o habang naka-confine kayo sa ospital.

## what-is-it/tube
what-is-it-tube = Gabay ng maliit na tubo ang gumagalaw na larawan
what-is-it-tube-catheter = Ang [catheter](catheter) ay manipis na tubong may daanan sa loob. Nagpapasok ito ng likido, o naglalabas ng sobrang likido.
what-is-it-tube-stent = Binubuksan ng [stent](stent) ang makitid o baradong daluyan ng dugo.
what-is-it-tube-place = Nakikita ng team kung saan ito ilalagay.
what-is-it-tube-where = Pupunta kayo sa center o mako-confine sa ospital.

## what-is-it/bone
what-is-it-bone = Gabay sa paggamot ng buto ang gumagalaw na larawan
what-is-it-bone-surgery = Kung ooperahan kayo, nakikita ng surgeon ang loob ng katawan. Tulong ito sa pag-aayos ng baling buto o paglalagay ng bagong [kasukasuan](joint).
what-is-it-bone-needle = Kung may ipapasok na karayom sa kasukasuan, nakikita ng team ang tamang lugar.
what-is-it-bone-where = Maaaring umuwi kayo sa araw ding iyon o ma-confine sa ospital.

## what-is-it/womb
what-is-it-womb = Ipinapakita ng pagsusuri ang matris at mga tubo nito
what-is-it-womb-name = Mahaba ang pangalan nito: [hysterosalpingogram](hysterosalpingogram), o HSG.
what-is-it-womb-shows = Kumukuha ito ng larawan ng matris. Ipinapakita nito kung bukas ang dalawang tubo.
what-is-it-womb-where = Ginagawa ito sa X-ray center, o habang naka-confine kayo sa ospital.
