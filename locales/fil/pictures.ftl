# Names and descriptions of the pictures: for Listen, screen readers and paper.

## What is it?
picture-what-is-it-shows = Mga bahagi sa loob ng katawan
picture-what-is-it-shows-description = Isang katawan na may iginuhit na bahagi sa loob: puso at mga daluyan ng dugo, sikmura at bituka, at matris. Maipapakita ng fluoroscopy kung paano gumagana ang mga ito.
picture-what-is-it-helps = Sabay na tumitingin sa screen
picture-what-is-it-helps-description = May itinuturo ang doktor sa screen. Tumitingin din ang pasyente. Tumutulong ang mga larawan na malaman ang problema at gabayan ang paggamot.

## Common uses
picture-uses-overview = Mga karaniwang paggamit
picture-uses-overview-description = Limang maliit na larawan: mga organ ng panunaw, puso, maliit na tubo sa daluyan ng dugo, buto ng balakang na may turnilyo, at matris.

## Why you need it
picture-why-function = Pagtingin kung paano lumulunok
picture-why-function-description = Umiinom ang isang pasyente. Sa malaking magnifying glass, itinutulak ng daanan ng pagkain pababa ang iniinom. Ipinapakita ng pelikula kung paano gumagana ang isang bahagi.
picture-why-guide = Itinuturo ng screen ang daan
picture-why-guide-description = Iginagalaw ng doktor ang manipis na tubo sa loob ng pasyente. Nakatingin siya sa screen habang gumagawa. Itinuturo ng gumagalaw na larawan ang daan.

## Getting ready
picture-get-ready-depends = Itanong kung ano ang gagawin
picture-get-ready-depends-description = Tumatawag ang isang pasyente sa doktor at nagtatanong: Puwede po bang ituloy ang pagkain, pag-inom at gamot, o kailangang ihinto nang ilang oras?
picture-get-ready-food = Magtanong tungkol sa pagkain at inumin
picture-get-ready-food-description = Tumatawag ang isang pasyente sa doktor. Nasa mesa ang pagkain at tubig, may tandang pananong at orasan. Itanong kung kailan hihinto sa pagkain at pag-inom.
picture-get-ready-medicines = Tumawag tungkol sa inyong mga gamot
picture-get-ready-medicines-description = Isang pasyenteng may hawak na gamot ang tumatawag sa doktor. May ekis ang pagtatapon ng gamot. Huwag ihinto nang kusa ang anumang gamot.
picture-get-ready-tell-us = Sabihin sa team ang lagay ng inyong kalusugan
picture-get-ready-tell-us-description = Sinasabi ng pasyente sa team ang tungkol sa pagbubuntis, pagpapasuso, allergy, baga, kidney at blood thinner. Kailangang malaman ng team ang mga ito bago ang pagsusuri.
picture-get-ready-day = Handa nang umalis
picture-get-ready-day-description = Paalis ng bahay ang isang pasyente, may dalang bag at listahan, kasama ang isang binata. Naiwan sa platito ang mga alahas. Dalhin ang listahan, pero huwag ang alahas.

## What happens
picture-what-happens-where = Isang center at isang ospital
picture-what-happens-where-description = Naglalakad ang isang babae papunta sa X-ray center. Katabi nito ang ospital, na may pasyente sa kama. Maaaring sa alinman gawin ang pagsusuri ninyo.
picture-what-happens-clothes = Pagpapalit ng hospital gown
picture-what-happens-clothes-description = Binibigyan ng technologist ang pasyente ng hospital gown. Suot na ito ng pasyente, at nakasabit ang mga damit. Puwede kayong tulungan ng team na magpalit.
picture-what-happens-shield = Pananggang tingga
picture-what-happens-shield-description = Nakahiga ang pasyente sa mesa ng X-ray. Naglalagay ang technologist ng pananggang tingga sa isang bahagi ng katawan. Hinaharang nito ang radiation na hindi kailangan.
picture-what-happens-comfort = Gamot para kumalma kayo
picture-what-happens-comfort-description = Binibigyan ng doktor ng gamot ang pasyente sa linya sa kamay. Nakapatong ang kamay ng technologist sa balikat ng pasyente. Baka bigyan din muna kayo ng gamot.
picture-what-happens-drink = Pag-inom ng contrast dye
picture-what-happens-drink-description = Nakatayo ang isang babae sa tabi ng mesa ng X-ray at umiinom sa baso. Sa screen, maputi at malinaw ang daanan ng pagkain at sikmura niya.
picture-what-happens-dye = IV line o enema
picture-what-happens-dye-description = Nakaupo ang isang babae, may IV line sa braso. Nakatagilid na nakahiga ang isang lalaki sa ilalim ng kumot, may tubo ng enema. Puwedeng ipasok ang dye sa alinmang paraan.
picture-what-happens-table = Sa mesa ng X-ray
picture-what-happens-table-description = Nakahiga ang isang pasyente sa mesa ng X-ray, o nakatayo sa tabi nito. Makikita sa maliliit na larawan ang pagpihit, paggalaw ng isang braso at pagpigil ng hininga.
picture-what-happens-catheter = Paglalagay ng catheter
picture-what-happens-catheter-description = Nakahiga ang pasyente sa ilalim ng malinis na kumot. Nagpapasok ang team ng manipis na tubo sa singit niya. Makikita sa maliit na larawan ang dalawang lugar: singit at siko.
picture-what-happens-finish = Pagkatapos ng pagsusuri
picture-what-happens-finish-description = Nagpapahinga ang pasyente sa kama. Tinitingnan ng technologist ang lagay ng pasyente. Baka magpahinga rin kayo sandali.

## After the exam
picture-after-barium = Uminom ng tubig pagkatapos ng barium
picture-after-barium-description = Umiinom ang isang pasyente ng isang basong tubig. Maputla ang dumi sa inodoro. Ilang araw ang nasa kalendaryo. Normal ang maputlang dumi pagkatapos ng barium.
picture-after-catheter-site = Kailan tatawagan ang team
picture-after-catheter-site-description = Tumatawag sa team ang isang pasyente. Makikita sa apat na maliit na larawan kung kailan: pamamaga na lumalaki, likido, pamumula na kumakalat, at lagnat.
picture-after-home = May maghahatid sa inyo pauwi
picture-after-home-description = Inaalalayan ng isang dalaga ang pasyente papunta sa kotse at inihahatid pauwi. Pagkatapos ng pampakalma, kailangang may adult na maghahatid din sa inyo.

## Is it safe?
picture-safe-pregnant = Sabihin sa team kung posibleng buntis kayo
picture-safe-pregnant-description = Bago ang pagsusuri, sinasabi ng isang buntis sa technologist na may sanggol sa sinapupunan niya. Sabihin din ninyo sa team, dahil maaari itong mapinsala ng X-ray.
picture-safe-little-risk = Magkakaiba ang mga pagsusuri
picture-safe-little-risk-description = Kinakausap ng doktor ang pasyente. Tatlong pagsusuri ang nasa tsart, mula sa kaunting radiation hanggang sa mas marami. Sa karamihan ng tao, maliit ang panganib.
picture-safe-ask-how-much = Itanong kung gaano karaming radiation
picture-safe-ask-how-much-description = Itinatanong ng pasyente sa doktor: gaano po karami? Ipinapakita ng mababa, katamtaman at mataas na bar ang tatlong pagsusuri, mula sa kaunting radiation hanggang sa mas marami.
picture-safe-past-x-rays = Dalhin ang mga dating X-ray
picture-safe-past-x-rays-description = Dala ng pasyente ang mga dating X-ray at sinasabi ito sa doktor. Sabihin din sa team ang lahat ng sa inyo.
picture-safe-dye-allergy = Sabihin ang inyong mga allergy
picture-safe-dye-allergy-description = Sinasabi ng pasyente sa doktor ang dating pantal dahil sa contrast dye, at ang tungkol sa shellfish. Sabihin sa team ang inyong mga allergy bago ang pagsusuri.

## Your results
picture-results-depends = Ibang pagsusuri, ibang larawan
picture-results-depends-description = May mga guhit mula sa apat na larawan ng X-ray papunta sa apat na bahagi ng katawan ng isang lalaki: sikmura, puso, balakang at bituka. Iba-iba ang hinahanap ng bawat pagsusuri.
picture-results-who = Radiologist ang bumabasa ng mga larawan
picture-results-who-description = Tinitingnan ng radiologist ang mga larawan ng X-ray sa screen. May papel na ipinadadala sa ibang doktor, at binabasa niya ito. Maaaring magtanong ang inyong doktor sa espesyalista.
picture-results-ask = Magtanong tungkol sa inyong resulta
picture-results-ask-description = Kausap ng pasyente ang doktor at itinatanong kung kailan makukuha ang resulta, ano ang ipinapakita nito at sino ang tatawagan.

## Words to know
picture-word-catheter = Isang catheter
picture-word-catheter-description = Isang mahaba at manipis na tubo. Malaki ang guhit ng dulo nito para makita ang daanan sa loob. Nakakadaloy rito ang likido.
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
picture-doses-description = Ipinapakita ng bawat bar kung gaano katagal bago magbigay ang kalikasan ng radiation na kasindami ng sa pagsusuri. Ikumpara ito sa isang taon ng kalikasan.

## Pictures of single exams and of emergencies
picture-after-emergency = Tumawag agad ng tulong
picture-after-emergency-description = Tumatawag ng ambulansiya ang pasyente. Makikita sa apat na larawan kung kailan: pananakit ng dibdib, hirap huminga na may namamagang mukha, pagkahimatay, at tabinging mukha na may nanghihinang braso.
picture-after-emergency-more = Iba pang dahilan para tumawag
picture-after-emergency-more-description = Tumatawag ng ambulansiya ang pasyente. Sa isang larawan, may kamay na dumidiin sa dumudugo. Sa isa pa, may isang paa na malamig at maputla.
picture-after-remember = Tatlong dapat tandaan
picture-after-remember-description = May tatlong bagay sa isip ng pasyente. Makikita sa maliliit na larawan ang tatlong bagay sa pahinang ito.
picture-after-stent-card = Ingatan ang inyong stent card
picture-after-stent-card-description = Inilalagay ng isang lalaki ang card sa pitaka niya. May stent at puso ang card. Laging dalhin ang inyong card.
picture-after-womb = Magpahinga pagkatapos ng pagsusuri
picture-after-womb-description = Nagpapahinga sa sofa ang isang babae, may hot-water bottle sa tiyan. May pad sa mesa. Maaaring sumakit ang puson niya at magkaroon ng kaunting pagdurugo.
picture-get-ready-bowel = Malinaw na likido, bitukang walang laman
picture-get-ready-bowel-description = Puwede ang tubig, malinaw na sabaw at tsaang walang gatas. May ekis ang isang plato ng pagkain. Pulbos sa tubig ang nag-aalis ng laman ng bituka bago ang pagsusuri.
picture-safe-child = Malapit ang magulang
picture-safe-child-description = Nakaupo ang bata sa mesa ng X-ray. Naka-lead apron ang tatay at hawak ang kamay ng bata. Nasa tabi ang technologist.
picture-safe-skin = Tingnan kung mapula ang likod
picture-safe-skin-description = Nakikita ng isang lalaki sa salamin ang pamumula sa likod niya. Makikita sa dalawang kalendaryo na ilang linggo na mula sa pagsusuri.
picture-what-happens-bowel = Puting likido para sa bituka
picture-what-happens-bowel-description = Nakatagilid na nakahiga ang isang lalaki sa ilalim ng kumot. Kasama niya ang nars. Sa maliit na larawan, dumadaan sa tubo ang puting likido papunta sa bituka.
picture-what-happens-wrist = Manipis na tubo sa pulsuhan
picture-what-happens-wrist-description = Dalawang maliit na larawan ng tao ang nagpapakita ng pulsuhan at singit. Sa ibaba, pinamamanhid ng gamot ang pulsuhan. Saka ipinapasok ang manipis na tubo paakyat sa braso.
picture-what-happens-press = Pagdiin sa lugar
picture-what-happens-press-description = Nakahiga nang lapat sa kama ang isang lalaki. Ipinapakita ng orasan na lumipas ang ilang oras. Nasa ibaba ang dalawang paraan: may kamay na dumidiin sa pulsuhan, o may band na dumidiin dito.
picture-what-happens-c-arm = C-arm sa operasyon
picture-what-happens-c-arm-description = Natutulog ang isang pasyente sa ilalim ng kumot. Nasa itaas ng balakang ang C-arm. Naka-lead apron ang surgeon at nakatingin sa screen na may buto at mga turnilyo.
picture-what-happens-joint = Karayom na ginagabayan sa kasukasuan
picture-what-happens-joint-description = Nasa itaas ng tuhod ng isang babae ang C-arm. Ginagabayan ng doktor ang karayom papasok, at ipinapakita ng screen ang lugar. Nililinis muna ang balat.
picture-what-happens-bone-numb = Pinapamanhid ang balat
picture-what-happens-bone-numb-description = Nakahiga ang isang pasyente sa mesa ng X-ray. Pinapamanhid ng doktor ang balat sa tuhod gamit ang maliit na karayom.
picture-what-happens-bone-rest = Pahinga pagkatapos ng pagsusuri
picture-what-happens-bone-rest-description = Nagpapahinga sa kama ang isang pasyente na may benda sa tuhod. Tinitingnan ng nars ang lagay ng pasyente.
picture-what-happens-womb-finish = Pahinga pagkatapos ng pagsusuri
picture-what-happens-womb-finish-description = Nagpapahinga ang isang babae pagkatapos ng pagsusuri. Tinitingnan ng technologist ang lagay niya. May pad (napkin) sa mesa.
picture-what-happens-womb = Nasa mesa ng X-ray
picture-what-happens-womb-description = Nakahigang patihaya ang isang babae, may kumot ang mga tuhod. Kasama niya ang nars at doktor. Nasa maliit na larawan ang gamit na nagpapanatiling bukas ng puwerta.
picture-what-happens-full = Punong sikmura
picture-what-happens-full-description = Puno ang sikmura ng pasyente. Nakataas ang isang kamay para sabihan ang nars. Sabihin din ninyo sa team kung may problema.
picture-what-happens-wait = Gaano katagal ang pagsusuri
picture-what-happens-wait-description = Naghihintay sa upuan ang pasyente. Maikling oras sa isang orasan para sa sikmura, ilang oras sa isa pa para sa maliit na bituka. Saka may pagkain at inumin.
picture-what-happens-bowel-fill = Pinupuno ng barium ang bituka
picture-what-happens-bowel-fill-description = Nakatagilid na nakahiga ang isang lalaki sa ilalim ng kumot. Kasama niya ang nars. Sa maliit na larawan, pinupuno ng puting likido ang bituka niya.
picture-what-happens-toilet = Pagpunta sa CR
picture-what-happens-toilet-description = Sinasamahan ng nars sa CR ang isang lalaking naka-gown. May puting likido sa inodoro: lumalabas ang barium.
picture-what-happens-sleep = Tulog, o manhid ang isang bahagi
picture-what-happens-sleep-description = Natutulog sa mesa ang isang babae, may mask. Sa maliit na larawan, gising ang isang babae at manhid ang isang binti.
picture-what-happens-stop = Puwede ninyong sabihin: “Tigil po”
picture-what-happens-stop-description = Itinataas ng babae sa mesa ang kamay niya. Itinataas ng doktor ang dalawang kamay at tumitigil. Sa maliit na larawan, sumasakit ang matris.
picture-get-ready-tell-more = Sabihin sa team ang mga ito
picture-get-ready-tell-more-description = Sinasabi ng pasyente sa nars ang mga problema sa kalusugan at mga dating X-ray. Makikita sa maliliit na larawan ang nasa pahinang ito.
picture-get-ready-womb-when = Pagkatapos ng regla
picture-get-ready-womb-when-description = Itinuturo ng isang babae ang kalendaryo. Una, mga araw na may regla. May tsek ang mga araw pagkatapos nito.
picture-get-ready-womb = Bago ang pagsusuri ng matris
picture-get-ready-womb-description = Tumatawag ang isang babae para magtanong tungkol sa gamot sa kirot. Inilalagay ang pad sa bag niya. Ipinapakita ng inodoro na nag-CR muna siya.
picture-after-emergency-belly = Napakatinding sakit ng tiyan
picture-after-emergency-belly-description = Tumatawag ng ambulansiya ang pasyente. Sa larawan, dalawang kamay ang nasa tiyan na napakasakit.
picture-after-emergency-bowel = Sakit ng tiyan o sariwang dugo
picture-after-emergency-bowel-description = Tumatawag ng ambulansiya ang pasyente. Sa isang larawan, napakasakit ng tiyan. Sa isa pa, may sariwang dugo sa inodoro.
picture-after-emergency-bleed = Pagdurugo na hindi tumitigil
picture-after-emergency-bleed-description = Tumatawag ng ambulansiya ang pasyente. Sa larawan, may kamay na dumidiin sa dumudugo.
picture-after-barium-call = Kailan tatawag pagkatapos ng barium
picture-after-barium-call-description = Tumatawag sa team ang pasyente. Makikita sa apat na maliit na larawan kung kailan: sakit ng tiyan, pagsusuka, hindi pagdumi, at lagnat.
picture-after-site-care = Huwag magbuhat ng mabigat
picture-after-site-care-description = May benda ang pasyente kung saan ipinasok ang manipis na tubo. May ekis ang mabibigat na bag. Ilang araw ang nasa kalendaryo.
picture-after-joint = Yelo para sa kasukasuan
picture-after-joint-description = Nakaupo ang isang babae, nakataas ang binti. May yelong nakabalot sa tela sa tuhod niya. 15 minuto ang nasa orasan.
picture-after-bone-surgery = Ipahinga ang binti sa mga unan
picture-after-bone-surgery-description = Nagpapahinga sa sofa sa bahay ang isang pasyente. May cast (semento) ang isang binti niya at nakapatong ito sa mga unan. May ekis ang cast na nasa ilalim ng shower.
picture-after-joint-call = Kailan tatawag tungkol sa kasukasuan
picture-after-joint-call-description = Tumatawag sa team ang isang babae. Makikita sa tatlong maliit na larawan kung kailan: mapula at namamagang tuhod, likido, at lagnat.
picture-after-womb-call = Kailan tatawag pagkatapos nito
picture-after-womb-call-description = Tumatawag sa team ang isang babae. Makikita sa tatlong maliit na larawan kung kailan: sakit ng tiyan, malakas na pagdurugo, at lagnat.
picture-after-milk = Pagpapasuso pagkatapos ng pagsusuri
picture-after-milk-description = Nakaupo sa sofa ang isang babae at nagpapasuso ng sanggol. Puwede rin kayong magpatuloy sa pagpapasuso.
picture-what-happens-womb-dye = Pinupuno ng dye ang matris
picture-what-happens-womb-dye-description = Ang matris, iginuhit nang malaki. May manipis na tubo mula sa ibaba. Pinupuno ng puting dye ang matris at lumalabas sa dalawang tubo nito.
picture-what-happens-drain = Isang stent, isang drain, isang line (tubo sa ugat)
picture-what-happens-drain-description = Ibinubuka ng lobo ang makitid na daluyan ng dugo, at pinananatili itong bukas ng stent. Inilalabas ng drain ang likido mula sa tiyan. Nagdadala ng gamot ang line (isang tubo) sa ugat (vein).
picture-after-drain = Alagaan ang inyong drain
picture-after-drain-description = Tumatawag sa team ang pasyente. Makikita sa maliliit na larawan: huwag hilahin ang tubo, panatilihin itong tuyo, at tumawag kung may pamumula o lagnat.
