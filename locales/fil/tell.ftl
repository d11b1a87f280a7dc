### "Tell and ask": what a patient wants to tell and to ask, as a list to show to the team.

tell-title = Sabihin at itanong
tell-hint = Gumawa ng listahan para sa medical team
tell-heading = Pindutin ang totoo sa inyo
ask-heading = Pindutin ang gusto ninyong itanong

## What a patient may want to tell. Each is one fact that is true or not.

tell-unwell = Masama po ang pakiramdam ko ngayon
tell-pregnant = Buntis po ako, o posibleng buntis
tell-dye-reaction = Nagka-reaksiyon na po ako sa contrast dye
tell-allergy = May allergy po ako
tell-asthma = May hika po ako
tell-swallowing = Hirap po akong lumunok
tell-blood-thinner = Umiinom po ako ng blood thinner
tell-bleeding = Madali po akong dumugo
tell-kidneys = May sakit po ako sa kidney
tell-diabetes = May diabetes po ako
tell-metformin = Umiinom po ako ng metformin
tell-insulin = Gumagamit po ako ng insulin
tell-ate = Kumain o uminom po ako ngayong araw
tell-heart = May sakit po ako sa puso
tell-thyroid = May problema po ako sa thyroid
tell-bowel-surgery = Bagong opera o biopsy po ang bituka ko
tell-stoma = May stoma po ako
tell-infection = May lagnat o impeksiyon po ako
tell-breastfeeding = Nagpapasuso po ako
tell-x-rays = Nagpa-X-ray o nag-barium po ako kamakailan
tell-implant = May pacemaker o ibang implant po ako
tell-sleep-apnea = Humihinto po ang hininga ko kapag tulog
tell-ride = Wala po akong tagahatid pauwi
tell-stand = Hindi po ako makatayo nang matagal
tell-lie-flat = Hindi po ako makahiga nang lapat
tell-interpreter = Kailangan ko po ng interpreter
tell-see = Malabo po ang paningin ko
tell-hear = Mahina po ang pandinig ko
tell-clothes = Patulong po akong magbihis
tell-pain = May masakit po sa akin
tell-afraid = Natatakot po ako
tell-toilet = Kailangan ko pong mag-CR
tell-period = Dinudugo po ako ngayon sa puwerta

## What a patient may want to ask.

ask-what-for = Para saan po ang pagsusuring ito?
ask-risks = Ano po ang puwedeng maging problema?
ask-other-way = May iba po bang paraan?
ask-wait = Paano po kung maghintay ako, o hindi magpasuri?
ask-radiation = Gaano po karami ang radiation?
ask-fasting = Kailan po ako hihinto sa pagkain at pag-inom?
ask-medicines = Aling gamot ko po ang puwedeng inumin?
ask-hurt = Masakit po ba ito?
ask-relax = May gamot po bang pampa-relax?
ask-how-long = Gaano po ito katagal?
ask-company = Puwede po bang may sumama sa akin?
ask-eat = Kailan po uli puwedeng kumain at uminom?
ask-drive = Kailan po uli puwedeng magmaneho at magtrabaho?
ask-results = Kailan at paano ko po makukuha ang resulta?
ask-signs = Ano po ang babantayan ko sa bahay?
ask-call = Sino po ang tatawagan ko, araw o gabi?

## The pictures: what a screen reader says of them, at most 16 words.

picture-tell-unwell-description = Nakaupo ang maputlang babae, isang kamay sa noo at isa sa tiyan.
picture-tell-pregnant-description = Hawak ng babae ang bilog na tiyan. Sa maliit na bilog, may sanggol.
picture-tell-dye-reaction-description = Pumapatak na dye, screen ng X-ray, at brasong may makating pulang pantal.
picture-tell-allergy-description = Mukhang may pulang pantal, katabi ng gamot, mani at bulaklak.
picture-tell-asthma-description = Gumagamit ng inhaler ang lalaki. Makitid ang iginuhit na daanan ng hangin.
picture-tell-swallowing-description = Hawak ng babae ang lalamunan. May pagkaing nakabara rito.
picture-tell-blood-thinner-description = Bote ng gamot, katabi ng patak ng dugo na may gamot sa loob.
picture-tell-bleeding-description = Daliring may sugat na patuloy na dumudugo.
picture-tell-kidneys-description = Dalawang kidney, kulay-abo ang isa, may babala.
picture-tell-diabetes-description = Tusok sa daliri na may patak ng dugo at panukat ng asukal.
picture-tell-metformin-description = Pakete ng puting gamot sa tabi ng panukat ng asukal.
picture-tell-insulin-description = Insulin pen na nakatapat sa tiyan.
picture-tell-ate-description = Plato ng pagkain at baso, kalahati na, sa ilalim ng araw.
picture-tell-heart-description = Puso at mga ugat nito, at linyang ECG ng tibok.
picture-tell-thyroid-description = Leeg na may thyroid, hugis paruparo, may kulay.
picture-tell-bowel-surgery-description = Tiyan na may tinahing sugat sa tapat ng bituka.
picture-tell-stoma-description = Tiyan na may nakadikit na supot.
picture-tell-infection-description = Lalaking mapula ang mukha at thermometer na mataas ang init.
picture-tell-breastfeeding-description = Babaeng nagpapasuso ng sanggol.
picture-tell-x-rays-description = Chest X-ray ng lalaki at kalendaryo. May palaso mula ngayon papunta sa nakaraang araw.
picture-tell-implant-description = Dibdib na may pacemaker sa ilalim ng balat at kawad papunta sa puso.
picture-tell-sleep-apnea-description = Gabi, natutulog nang patihaya ang lalaki. May ekis ang hininga.
picture-tell-ride-description = Mag-isang nakatayo ang babae, iniisip ang bahay. May ekis ang kotseng may drayber.
picture-tell-stand-description = Nakaupo ang babaeng may tungkod. May ekis ang matagal na pagtayo.
picture-tell-lie-flat-description = Nakasandal sa mga unan ang lalaki. May ekis ang lapat na paghiga.
picture-tell-interpreter-description = Dalawang taong nag-uusap sa bula na dalawang kulay. Nasa gitna ang pangatlo.
picture-tell-see-description = Isang mata at malabong larawan ng bahay.
picture-tell-hear-description = Taingang may hearing aid.
picture-tell-clothes-description = May humahawak ng gown habang isinusuot ng lalaki ang braso.
picture-tell-pain-description = Nakayuko ang lalaki, hawak ang ibabang likod. Pulang guhit ang tanda ng masakit.
picture-tell-afraid-description = Takot na babae, magkahawak ang kamay sa baba, iniisip ang X-ray scanner.
picture-tell-toilet-description = Isang inodoro.
picture-tell-period-description = Pad na may patak ng dugo.
picture-ask-reason-description = Doktor at pasyente, tumitingin sa screen ng X-ray na may tandang pananong.
picture-ask-risks-description = Timbangan na may tandang pananong sa itaas.
picture-ask-before-description = Plato, baso at bote ng gamot na may tandang pananong.
picture-ask-during-description = Pasyente sa mesa ng X-ray, may tandang pananong.
picture-ask-after-description = Bahay, kotse at plato na may tandang pananong.
picture-ask-results-description = Papel at telepono na may tandang pananong.
