# Topic: safe
safe-title = Ligtas ba ito?
safe-hint = X-ray, contrast dye at kayo

## safe/pregnant
safe-pregnant = Sabihin sa team kung posibleng buntis kayo
safe-pregnant-tell = Maaaring mapinsala ng [X-ray](x-ray) ang sanggol sa sinapupunan. Kung buntis kayo, o baka buntis, sabihin sa team **bago** magsimula ang pagsusuri.
safe-pregnant-next = Maaari silang maghintay, o pumili ng ibang pagsusuri. Kung ito ang kailangan ninyo, puwede pa rin itong gawin.

## safe/little-risk
safe-little-risk = Sa karamihan ng tao, maliit ang panganib
safe-little-risk-risk = May [radiation](radiation) sa [fluoroscopy](fluoroscopy). Sa karamihan ng tao, hindi ito itinuturing na nakapipinsala.
safe-little-risk-dose = Depende sa pagsusuri ang dami ng radiation na makukuha ninyo. Tanungin ang doktor: Gaano po karami ang makukuha ko?

## safe/how-much
safe-how-much = Mas marami ang radiation ng ilang pagsusuri
safe-how-much-lead = Araw-araw, nakakakuha tayong lahat ng [radiation](radiation) mula sa kalikasan. Ang sa isang pagsusuri ay halos kasindami ng sa:
safe-how-much-chest = Chest X-ray: mga 2 o 3 araw
safe-how-much-swallow = Barium swallow: mga 4 na buwan
safe-how-much-upper = Pagsusuri ng sikmura (upper GI): mga 2 taon
safe-how-much-enema = Barium enema: mga 2 hanggang 3 taon

## safe/past-x-rays
safe-past-x-rays = Sabihin ang lahat ng dating X-ray
safe-past-x-rays-adds = Maaaring maipon ang panganib ng [X-ray](x-ray) sa paglipas ng panahon.
safe-past-x-rays-talk = Sabihin sa doktor ang lahat ng X-ray ninyo noon. Makakatulong ang may dalang listahan.

## safe/dye-allergy
safe-dye-allergy = Sabihin sa team ang inyong mga allergy
safe-dye-allergy-risk = Sa [contrast dye](contrast-dye), may maliit na panganib ng [allergic reaction](allergic-reaction).
safe-dye-allergy-lead = **Bago** ang pagsusuri, sabihin sa team kung mayroon kayong:
safe-dye-allergy-past = Dating reaksiyon sa contrast dye (ito ang pinakamahalaga)
# Shellfish: hipon, alimango, tahong at iba pa.
safe-dye-allergy-allergy = Anumang allergy, gaya ng sa iodine o shellfish (hipon, alimango)

## safe/long-exams
safe-long-exams = Sa matagal na pagsusuri, bihirang mamula ang balat
safe-long-exams-skin = Bihira, pero maaaring mamula o mapaso ang balat dahil sa matagal na pagsusuri.
safe-long-exams-tell = Kung makita ninyo ito sa inyong balat, sabihin sa team. Puwede ninyong itanong ang anumang panganib.
