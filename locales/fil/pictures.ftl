# Names and descriptions of the pictures: for Listen, screen readers and paper.

## What is it?
picture-what-is-it-shows = Mga bahagi sa loob ng katawan
picture-what-is-it-shows-description = Isang katawan na may iginuhit na bahagi sa loob: puso at mga daluyan ng dugo, sikmura at bituka, at matris. Maipapakita ng fluoroscopy kung paano gumagana ang mga ito.
picture-what-is-it-helps = Sabay na tumitingin sa screen
picture-what-is-it-helps-description = May itinuturo ang doktor sa screen. Tumitingin din ang pasyente. Tumutulong ang mga larawan na malaman ang problema at gabayan ang paggamot.

## Common uses
picture-uses-overview = Limang karaniwang gamit
picture-uses-overview-description = Limang maliit na larawan: mga organ ng panunaw, puso, maliit na tubo sa daluyan ng dugo, buto ng balakang na may turnilyo, at matris.

## Why you need it
picture-why-function = Pagtingin kung paano lumulunok
picture-why-function-description = Umiinom ang isang lalaki. Sa malaking magnifying glass, itinutulak ng daanan ng pagkain pababa ang iniinom. Ipinapakita ng pelikula kung paano gumagana ang isang bahagi.
picture-why-guide = Itinuturo ng screen ang daan
picture-why-guide-description = Iginagalaw ng doktor ang manipis na tubo sa loob ng pasyente. Nakatingin siya sa screen habang gumagawa. Itinuturo ng gumagalaw na larawan ang daan.

## Getting ready
picture-get-ready-depends = Itanong kung ano ang gagawin
picture-get-ready-depends-description = Tumatawag ang isang babae sa doktor niya. Sa ilang pagsusuri, puwede siyang kumain at uminom. Sa iba, kailangan niyang ihinto muna ang pagkain, pag-inom o ilang gamot.
picture-get-ready-food = Huminto sa pagkain bago ang pagsusuri
picture-get-ready-food-description = Nakaupo ang isang lalaki sa mesa. May ekis ang pagkain at inumin. Makikita sa orasan na lumilipas ang ilang oras. Baka kailangan din ninyong maghintay.
picture-get-ready-medicines = Tumawag tungkol sa inyong mga gamot
picture-get-ready-medicines-description = Isang lalaking may hawak na gamot ang tumatawag sa doktor niya. May ekis ang pagtatapon ng gamot. Huwag ihinto ang anumang gamot nang kusa.
picture-get-ready-tell-us = Sabihin sa amin ang inyong kalusugan
picture-get-ready-tell-us-description = Sinasabi ng pasyente sa team ang pagbubuntis, pagpapasuso, allergy, baga, kidney at mga dating X-ray. Kailangang malaman ng team ang mga ito bago ang pagsusuri.
picture-get-ready-day = Handa nang umalis
picture-get-ready-day-description = Paalis ng bahay ang isang babae, dala ang bag at listahan niya, kasama ang isang binata. Naiwan sa platito ang mga alahas niya. Dalhin ang listahan, pero huwag ang alahas.

## What happens
picture-what-happens-where = Isang center at isang ospital
picture-what-happens-where-description = Naglalakad ang isang babae papunta sa X-ray center. Katabi nito ang ospital, na may pasyente sa kama. Maaaring sa alinman gawin ang pagsusuri ninyo.
picture-what-happens-clothes = Pagpapalit ng hospital gown
picture-what-happens-clothes-description = Binibigyan ng technologist ang isang lalaki ng hospital gown. Suot na niya ito, at nakasabit ang damit niya. Puwede kayong tulungan ng team na magpalit.
picture-what-happens-shield = Pananggang tingga
picture-what-happens-shield-description = Nakahiga ang pasyente sa mesa ng X-ray. Naglalagay ang technologist ng pananggang tingga sa puson niya. Hinaharang nito ang radiation na hindi niya kailangan.
picture-what-happens-comfort = Gamot para kumalma kayo
picture-what-happens-comfort-description = Binibigyan ng doktor ng gamot ang pasyente sa linya sa kamay niya. Nakapatong ang kamay ng technologist sa balikat niya. Baka bigyan din muna kayo ng gamot.
picture-what-happens-drink = Pag-inom ng contrast dye
picture-what-happens-drink-description = Nakatayo ang isang babae sa mesa ng X-ray at umiinom sa baso. Sa screen, maputi at malinaw ang daanan ng pagkain at sikmura niya.
picture-what-happens-dye = IV line o enema
picture-what-happens-dye-description = Nakaupo ang isang babae, may IV line sa braso. Nakatagilid na nakahiga ang isang lalaki sa ilalim ng kumot, may tubo ng enema. Puwedeng ipasok ang dye sa alinmang paraan.
picture-what-happens-table = Sa mesa ng X-ray
picture-what-happens-table-description = Nakahiga ang isang lalaki sa mesa ng X-ray at nakatayo roon ang isang babae. Makikita sa maliliit na larawan ang pagpihit, paggalaw ng isang braso at pagpigil ng hininga.
picture-what-happens-catheter = Paglalagay ng catheter
picture-what-happens-catheter-description = Nakahiga ang pasyente sa ilalim ng malinis na kumot. Nagpapasok ang team ng manipis na tubo sa singit niya. Makikita sa maliit na larawan ang dalawang lugar: singit at siko.
picture-what-happens-finish = Pagkatapos ng pagsusuri
picture-what-happens-finish-description = Nagpapahinga ang pasyente sa kama, may maliit na benda sa braso. Tinitingnan siya ng technologist. Baka magpahinga rin kayo sandali.

## After the exam
picture-after-barium = Uminom ng tubig pagkatapos ng barium
picture-after-barium-description = Umiinom ang isang lalaki ng isang basong tubig. Maputla ang dumi sa inodoro. Ilang araw ang nasa kalendaryo. Normal ang maputlang dumi pagkatapos ng barium.
picture-after-catheter-site = Kailan tatawagan ang team
picture-after-catheter-site-description = Tumatawag ang isang babae. Makikita sa apat na maliit na larawan ang mga dahilan para tumawag: bukol na lumalaki, likido, pamumula na kumakalat at lagnat.
picture-after-home = May maghahatid sa inyo pauwi
picture-after-home-description = Inaalalayan ng isang dalaga ang isang matandang lalaki papunta sa kotse at ihahatid ito pauwi. Pagkatapos ng pampakalma, kailangan din ninyo ng kasama.

## Is it safe?
picture-safe-pregnant = Sabihin sa amin kung buntis kayo
picture-safe-pregnant-description = Bago ang pagsusuri, sinasabi ng isang buntis sa technologist na may sanggol sa sinapupunan niya. Sabihin din ninyo sa team, dahil maaari itong mapinsala ng X-ray.
picture-safe-little-risk = Magkakaiba ang mga pagsusuri
picture-safe-little-risk-description = Kinakausap ng doktor ang pasyente. Tatlong pagsusuri ang nasa tsart, mula sa kaunting radiation hanggang sa mas marami. Sa karamihan ng tao, maliit ang panganib.
picture-safe-past-x-rays = Dalhin ang mga dating X-ray
picture-safe-past-x-rays-description = Dala ng isang babae ang mga dating X-ray niya at ikinukuwento ito sa doktor. Maaaring maipon ang panganib, kaya sabihin ang lahat ng ito.
picture-safe-dye-allergy = Sabihin ang inyong mga allergy
picture-safe-dye-allergy-description = Sinasabi ng isang binata sa doktor na nagpantal siya noon sa contrast dye, at ang tungkol sa shellfish. Sabihin sa team ang inyong mga allergy bago ang pagsusuri.

## Your results
picture-results-depends = Ibang pagsusuri, ibang larawan
picture-results-depends-description = May mga guhit mula sa apat na larawan ng X-ray papunta sa apat na bahagi ng katawan ng isang lalaki: sikmura, puso, balakang at bituka. Iba-iba ang hinahanap ng bawat pagsusuri.
picture-results-who = Radiologist ang bumabasa ng mga larawan
picture-results-who-description = Tinitingnan ng radiologist ang mga larawan ng X-ray sa screen. May papel na ipinadadala sa ibang doktor, at binabasa niya ito. Maaaring magtanong ang inyong doktor sa espesyalista.
picture-results-ask = Magtanong tungkol sa inyong resulta
picture-results-ask-description = Kausap ng pasyente ang doktor niya. Itinatanong niya kung kailan makukuha ang resulta, ano ang ipinapakita nito at sino ang tatawagan.

## Words to know
picture-word-catheter = Isang catheter
picture-word-catheter-description = Isang mahaba at manipis na tubo. Malaki ang guhit ng dulo nito para makitang may butas sa loob. Nakakadaloy rito ang likido.
picture-word-stent = Isang stent
picture-word-stent-description = Una, makitid ang daluyan ng dugo. Saka ito pinananatiling bukas ng stent, isang maliit na tubong parang lambat, para makadaloy ang dugo.
picture-word-iv-line = Isang IV line
picture-word-iv-line-description = May manipis na tubo mula sa supot ng likido papunta sa ugat sa braso. Diretso sa dugo ninyo ang likido.
picture-word-lead-apron = Mga lead apron
picture-word-lead-apron-description = Suot ng pasyente ang maikling lead apron sa puson. Mahaba ang suot ng technologist. Hinaharang ng tingga ang X-ray.
picture-word-c-arm = Isang C-arm
picture-word-c-arm-description = Isang scanner na hugis letrang C. Nasa itaas ng pasyente ang isang dulo, nasa ilalim ng mesa ang isa. Dumadaan ang X-ray sa pagitan ng dalawang dulo.

## Doses
picture-doses = Radiation, kumpara sa kalikasan
picture-doses-description = Ipinapakita ng bawat bar kung gaano katagal bago magbigay ang kalikasan ng radiation na kasindami ng sa pagsusuri. Napakaliit ng bar ng chest X-ray. Pinakamahaba ang sa barium enema.
