# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = Allergic reaction
word-allergic-reaction-meaning = Masamang reaksiyon ng katawan sa isang bagay, gaya ng pantal, pamamaga o hirap sa paghinga.

word-artery = Artery (ugat)
word-artery-meaning = Daluyan na nagdadala ng dugo mula sa puso papunta sa ibang bahagi ng katawan.

word-barium = Barium
word-barium-meaning = Puting contrast dye na parang tisa. Malinaw itong makita sa X-ray.

word-cardiac-catheterization = Cardiac catheterization
word-cardiac-catheterization-meaning = Pagsusuri ng puso. Nagpapasok ang team ng manipis na tubo sa daluyan ng dugo hanggang sa puso.

word-catheter = Catheter
word-catheter-meaning = Manipis na tubong may daanan sa loob, ipinapasok sa katawan. Nagpapasok ito ng likido o naglalabas ng sobrang likido.

word-contrast-dye = Contrast dye
word-contrast-dye-meaning = Bagay na ipinapasok sa katawan para mas madaling makita ang mga bahagi sa X-ray.

word-enema = Enema
word-enema-meaning = Paraan ng pagpapasok ng likido sa rectum, ang dulo ng bituka.

# Hindi ayunong panrelihiyon.
word-fast = Fasting
word-fast-meaning = Hindi pagkain at hindi pag-inom sa loob ng takdang oras.

word-fluoroscopy = Fluoroscopy
word-fluoroscopy-meaning = Uri ng X-ray na parang pelikula. Ipinapakita nito ang mga bahagi sa loob ng katawan habang gumagalaw.

word-hysterosalpingogram = Hysterosalpingogram
word-hysterosalpingogram-meaning = Pagsusuring X-ray ng mga reproductive organ ng babae, gaya ng matris.

word-iv-line = IV line (suwero)
word-iv-line-meaning = Manipis na tubo na nagdadala ng likido diretso sa ugat (vein).

word-joint = Kasukasuan
word-joint-meaning = Lugar kung saan nagtatagpo ang dalawang buto, gaya ng tuhod, balakang o siko.

word-outpatient = Outpatient
word-outpatient-meaning = Taong ginagamot pero hindi nagpapalipas ng gabi sa ospital.

word-provider = Doktor (provider)
word-provider-meaning = Doktor, nars o iba pang taong gumagamot sa inyo.

word-radiation = Radiation
word-radiation-meaning = Enerhiyang naglalakbay bilang sinag. Isang uri nito ang X-ray. May galing din sa kalikasan.

word-radiologist = Radiologist
word-radiologist-meaning = Doktor na sinanay bumasa ng X-ray at ibang larawan ng katawan.

word-sedative = Pampakalma (sedative)
word-sedative-meaning = Gamot na tumutulong para kumalma o antukin kayo.

word-stent = Stent
word-stent-meaning = Maliit na tubong nagpapanatiling bukas sa makitid o baradong daluyan ng dugo, o sa ibang tubo sa katawan.

word-technologist = Technologist
word-technologist-meaning = Taong sinanay kumuha ng mga larawang X-ray. Kasama siya sa team.

word-vein = Vein (ugat)
word-vein-meaning = Daluyan na nagbabalik ng dugo sa puso.

word-x-ray = X-ray
word-x-ray-meaning = Mga sinag na gumagawa ng larawan ng loob ng katawan. Isang uri ito ng radiation.
word-c-arm = C-arm
word-c-arm-meaning = X-ray scanner na hugis letrang C. Nasa itaas ninyo ang isang dulo, nasa ilalim ang isa.
word-lead-apron = Lead apron (may tingga)
word-lead-apron-meaning = Mabigat na pantakip na may tingga. Hinaharang nito ang radiation.
