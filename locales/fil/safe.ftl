# Topic: safe
safe-title = Ligtas ba ito?
safe-hint = X-ray, contrast dye at kayo

## safe/pregnant
safe-pregnant = Sabihin sa team kung posibleng buntis kayo
safe-pregnant-tell = Maaaring mapinsala ng [X-ray](x-ray) ang sanggol sa sinapupunan. Kung buntis kayo, o baka buntis, sabihin sa medical team **bago** magsimula ang pagsusuri.
safe-pregnant-next = Maaari silang maghintay, o pumili ng ibang pagsusuri. Kung ito ang kailangan ninyo, puwede pa rin itong gawin.

## safe/womb-pregnant
safe-womb-pregnant = Bawal sa buntis ang pagsusuring ito
safe-womb-pregnant-harm = Maaaring mapinsala ng [X-ray](x-ray) ang sanggol sa sinapupunan.
safe-womb-pregnant-tell = Buntis ba kayo, o posibleng buntis? Sabihin sa medical team **bago** magsimula ang pagsusuri. Kailangan itong ipagpaliban.
safe-womb-pregnant-infection = May impeksiyon ba kayo sa matris, sa mga tubo nito o sa puwerta? Sabihin din sa team. Gagamutin muna ito.

## safe/little-risk
safe-little-risk = Sa karamihan ng tao, maliit ang panganib
safe-little-risk-risk = May [radiation](radiation) sa [fluoroscopy](fluoroscopy). Sa karamihan ng tao, hindi ito itinuturing na nakapipinsala.
safe-little-risk-harm = Maaaring bahagyang tumaas ang posibilidad ng kanser sa hinaharap. Sa isang pagsusuri, maliit ang posibilidad na ito.
safe-little-risk-good = Kung kailangan ninyo ang pagsusuri, inaasahang mas malaki ang buti kaysa sa pinsala.

## safe/how-much
safe-how-much = Mas marami ang radiation ng ilang pagsusuri kaysa sa iba
safe-how-much-nature = Lahat tayo ay nakakakuha ng [radiation](radiation) sa kalikasan. Ganito katagal bago magbigay ang kalikasan ng kasindami ng isang pagsusuri:
safe-how-much-chest = Chest X-ray: mga 2 o 3 araw
safe-how-much-swallow = Barium swallow: mga 4 na buwan
safe-how-much-upper = Pagsusuri ng sikmura (upper GI): mga 2 taon
safe-how-much-womb = Pagsusuri ng matris: mga 5 hanggang 10 buwan
safe-how-much-heart = Pagsusuri ng puso: mga 2 hanggang 3 taon
safe-how-much-enema = Barium enema: mga 2 hanggang 3 taon
safe-how-much-stent = Stent sa puso: mga 5 taon
safe-how-much-yours = Maaaring mas kaunti o mas marami ang sa inyo. Itanong kung gaano.

## safe/how-much-more
safe-how-much-more = Mas marami ang radiation sa pagsusuri ng puso at sa stent
safe-how-much-more-nature = Ganito katagal bago ibigay ng kalikasan ang ganoong dami ng [radiation](radiation):
safe-how-much-more-heart = Pagsusuri ng puso: mga 2 hanggang 3 taon
safe-how-much-more-stent = Stent sa puso: mga 5 taon
safe-how-much-more-yours = Karaniwang dami ang mga ito. Maaaring mas kaunti o mas marami nang malaki ang sa inyo. Tanungin ang doktor: Gaano po karami ang makukuha ko?

## safe/ask-how-much
safe-ask-how-much = Itanong kung gaano karaming radiation
safe-ask-how-much-nature = Araw-araw, nakakakuha tayong lahat ng [radiation](radiation) sa kalikasan. Madadagdagan ito ng inyong pagsusuri.
safe-ask-how-much-depends = Depende ang dami sa pagsusuri at sa inyong katawan.
safe-ask-how-much-ask = Itanong: Gaano po karami ang makukuha ko? Paano ninyo ito pinananatiling mababa?

## safe/past-x-rays
safe-past-x-rays = Sabihin ang lahat ng dating X-ray
safe-past-x-rays-linked = Maaaring may kinalaman ang panganib sa dami ng [X-ray](x-ray) ninyo noon.
safe-past-x-rays-talk = Sabihin sa doktor ang lahat ng X-ray ninyo noon. Makakatulong ang may dalang listahan.
safe-past-x-rays-need = Hindi dahilan ang mga dating X-ray para laktawan ang pagsusuring kailangan ninyo.

## safe/dye-allergy
safe-dye-allergy = Sabihin sa team ang inyong mga allergy
safe-dye-allergy-risk = Maaaring magdulot ang [contrast dye](contrast-dye) ng [allergic reaction](allergic-reaction). Maliit ang panganib.
safe-dye-allergy-lead = **Bago** ang pagsusuri, sabihin sa medical team kung mayroon kayong:
safe-dye-allergy-past = Dating reaksiyon sa contrast dye, gaya ng may iodine (ito ang pinakamahalaga)
safe-dye-allergy-any = Anumang iba pang allergy, gaya ng sa shellfish (hipon, alimango)
safe-dye-allergy-asthma = Hika

## safe/long-exams
safe-long-exams = Sa matagal na pagsusuri, bihirang mamula ang balat
safe-long-exams-skin = Bihira, pero maaaring mamula o mapaso ang balat dahil sa matagal na pagsusuri.
safe-long-exams-later = Maaaring lumabas ito pagkalipas ng ilang linggo, madalas sa likod. Itanong kung matagal ang pagsusuri ninyo.
safe-long-exams-call = { $phone ->
    [none] Mapula o makirot ba ang balat? Tawagan ang team.
   *[other] Mapula o makirot ba ang balat? Tawagan ang team sa { $phone }.
}
