# Topic: uses
uses-title = Mga karaniwang paggamit
uses-hint = Paano ito nakakatulong

## uses/overview
uses-overview = Narito ang mga karaniwang paggamit nito
# Mga organ ng panunaw: daanan ng pagkain, sikmura at bituka.
uses-overview-show = Maipapakita nito ang galaw ng mga organ ng panunaw, ang daloy ng dugo sa puso, at ang mga reproductive organ ng babae.
uses-overview-guide = Magagabayan nito ang paglalagay ng maliliit na tubo, at ang pag-aayos ng mga buto at kasukasuan.
uses-overview-next = May dagdag na paliwanag sa mga susunod na pahina.

## uses/swallow-enema
uses-swallow-enema = Ipinapakita ang galaw ng mga organ ng panunaw
uses-swallow-enema-barium = Ang [barium](barium) ay puting [contrast dye](contrast-dye). Iniinom ninyo ito, o ipinapasok ng team sa pamamagitan ng [enema](enema).
uses-swallow-enema-shows = Makikita ng team ang galaw ng daanan ng pagkain, sikmura o bituka.
uses-swallow-enema-names = Ang tawag sa pagsusuri ay barium swallow (iniinom) o barium enema.

## uses/heart
uses-heart = Ipinapakita ang daloy ng dugo sa puso
uses-heart-exam = Ang tawag dito ay [cardiac catheterization](cardiac-catheterization).
uses-heart-flow = Sa screen, nakikita ng team ang daloy ng dugo sa inyong mga [artery](artery).
uses-heart-helps = Makakatulong itong makita ang ilang problema sa puso. Makakatulong din itong gamutin ang mga ito.

## uses/catheter-stent
uses-catheter-stent = Tumutulong maglagay ng maliliit na tubo
uses-catheter-stent-catheter = Ang [catheter](catheter) ay manipis na tubong may daanan sa loob. Nagpapasok ito ng likido sa katawan o naglalabas ng sobrang likido.
uses-catheter-stent-stent = Binubuksan ng [stent](stent) ang makitid o baradong daluyan ng dugo.
uses-catheter-stent-place = Sa fluoroscopy, nakikita ng team kung saan ilalagay ang mga ito.

## uses/bones
uses-bones = Gabay sa operasyon ng buto at kasukasuan
uses-bones-lead = Maaaring gabay ng surgeon ang fluoroscopy para:
uses-bones-joint = Maglagay ng bagong [kasukasuan](joint)
uses-bones-bone = Mag-ayos ng baling buto

## uses/hysterosalpingogram
uses-hysterosalpingogram = Maipapakita ang mga reproductive organ ng babae
uses-hysterosalpingogram-exam = Mahaba ang pangalan nito: [hysterosalpingogram](hysterosalpingogram), o HSG. Kumukuha ito ng larawan ng mga reproductive organ ng babae, gaya ng matris.
uses-hysterosalpingogram-ask = Hindi sigurado kung aling pagsusuri ang gagawin? Tanungin ang team.
