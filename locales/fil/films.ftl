# Names and descriptions of the films: for Listen, screen readers and paper.

film-moves = Paglunok sa pelikula ng X-ray
film-moves-description = Sa kaliwa, isang X-ray na hindi gumagalaw. Sa kanan, isang pelikula: bumababa ang puting inumin sa daanan ng pagkain papunta sa sikmura. Nakikita ninyo itong gumagalaw.
film-moves-still = X-ray: isang larawan
film-moves-moving = Fluoroscopy: isang pelikula
film-swallow-enema = Dumadaan ang barium sa katawan
film-swallow-enema-description = Una, dumadaan ang barium mula bibig hanggang sikmura. Itinutulak ito ng alon sa daanan ng pagkain. Saka pinupuno ng barium ang malaking bituka mula sa dulo nito. Nakikita ng team ang bawat bahagi.
film-heart = Daloy ng dugo sa puso
film-heart-description = Tumitibok ang isang puso. May manipis na tubong umaakyat sa isang artery. Pinupuno ng contrast dye ang sariling mga artery ng puso, saka ito nawawala. Ipinapakita nito kung paano dumadaloy ang dugo.
film-catheter-stent = Binubuksan ng stent ang daluyan ng dugo
film-catheter-stent-description = Makitid ang isang bahagi ng daluyan ng dugo. Ibinubuka roon ng maliit na lobo ang isang stent. Inilalabas ang lobo. Naiiwan ang stent, at nakakadaloy na uli ang dugo.
film-bones = Inaayos ang baling buto
film-bones-description = Ibinabalik sa lugar ang isang baling buto. Saka isa-isang inilalagay ang mga bahaging metal para hindi ito gumalaw. Tinitingnan ng team ang bawat hakbang.
film-hysterosalpingogram = Ipinapakita ng dye ang matris at mga tubo
film-hysterosalpingogram-description = Pinupuno ng contrast dye ang matris, saka ang dalawang manipis na tubo. Umaapaw ito sa dulo ng mga tubo. Ibig sabihin, bukas ang mga tubo.
film-pictures = Ang nakikita ng team
film-pictures-description = Isang sikmura ang nasa screen ng team. Napupuno ito ng puting barium, at pinapanood ng team ang paggalaw nito.
