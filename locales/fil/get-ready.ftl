# Topic: get-ready
get-ready-title = Paghahanda
get-ready-hint = Ano ang gagawin bago ang pagsusuri

## get-ready/depends
get-ready-depends = Depende sa pagsusuri ang paghahanda
get-ready-depends-nothing = Sa ilang pagsusuri, wala kayong espesyal na gagawin.
get-ready-depends-something = Sa iba, maaaring kailangan ninyong ihinto muna ang pagkain, pag-inom o ilang gamot.
get-ready-depends-told = Sasabihin ng inyong doktor ang dapat gawin. Hindi sigurado? Tumawag at magtanong.

## get-ready/food
get-ready-food-stop = Itanong kung kailan hihinto sa pagkain at pag-inom
get-ready-food-team = Sasabihin ng medical team kung hihinto kayo sa pagkain **at** pag-inom, at kung kailan. [Fasting](fast) ang tawag dito.
get-ready-food-team-bowel = Sasabihin ng medical team kung kailan hihinto sa pagkain, at **hanggang kailan** puwedeng uminom ng malinaw na likido, gaya ng tubig. Pagkatapos noon, bawal nang kumain o uminom ([fasting](fast)).
get-ready-food-why = Sa ilang pagsusuri, kailangang walang laman ang sikmura para malinaw ang larawan.
get-ready-food-why-swallow = Madalas na kailangang walang laman ang sikmura para malinaw ang larawan.
get-ready-food-why-sedative = Mas ligtas ang [pampakalma](sedative) kapag walang laman ang sikmura.
get-ready-food-needle = Kung may ipapasok na karayom sa kasukasuan: madalas na puwedeng kumain at uminom gaya ng dati. Magtanong muna.
get-ready-food-sip = Itanong: Puwede po bang uminom ng tubig? Puwede po bang inumin ang mga tableta sa kaunting lagok ng tubig?
get-ready-food-sip-bowel = Itanong: Puwede po bang inumin ang mga tableta sa kaunting lagok ng tubig?
get-ready-food-sugar = Kung may diabetes, itanong ang gagawin kung bumaba ang asukal.

## get-ready/bowel-prep
get-ready-bowel-prep = Bago ang barium enema, ubusin ang laman ng bituka
get-ready-bowel-prep-why = Kailangang walang laman ang bituka, para malinaw ang mga larawan.
get-ready-bowel-prep-lead = Nakasulat sa papel na bigay ng team:
get-ready-bowel-prep-liquids = Kailan puwede ang malinaw na likido lang, gaya ng tubig
get-ready-bowel-prep-laxative = Kailan iinom ng laxative (pampadumi, para maubos ang laman ng bituka)
get-ready-bowel-prep-first = May sakit ba kayo sa kidney o puso, o diabetes? Magtanong muna.

## get-ready/medicines
get-ready-medicines = Magtanong tungkol sa inyong mga gamot
get-ready-medicines-never = **Huwag ihinto nang kusa ang anumang gamot.** Tanungin muna ang [doktor](provider) tungkol sa:
get-ready-medicines-thinners = Blood thinner (pampalabnaw ng dugo)
get-ready-medicines-diabetes = Insulin o ibang gamot sa diabetes, kung bawal kumain
get-ready-medicines-metformin-dye = Metformin: itanong kung ihihinto nang dalawang araw
get-ready-medicines-others = Lahat ng iba pang gamot
get-ready-medicines-why = May mga gamot na nagpapalala ng pagdurugo. May mga hindi ligtas ihinto.

## get-ready/tell-us
get-ready-tell-us = Sabihin sa team ang lagay ng inyong kalusugan
get-ready-tell-us-lead = **Bago** ang pagsusuri, sabihin sa medical team ang tungkol sa:
get-ready-tell-us-baby = Pagbubuntis (kahit hindi sigurado) o pagpapasuso
get-ready-tell-us-reaction = Hika, anumang allergy, o dating reaksiyon sa [contrast dye](contrast-dye)
get-ready-tell-us-organs = Diabetes, o sakit sa kidney, puso o thyroid
get-ready-tell-us-bleeding = Problema sa pagdurugo, o iniinom na blood thinner (pampalabnaw ng dugo)
get-ready-tell-us-why = Makakatulong ito para maging ligtas kayo.

## get-ready/tell-us-more
get-ready-tell-us-more = Sabihin din sa team ang mga ito
get-ready-tell-us-more-lead = **Bago** ang pagsusuri, sabihin sa medical team ang tungkol sa:
get-ready-tell-us-more-swallowing = Hirap lumunok, o nasasamid
get-ready-tell-us-more-bowel = Bituka na kamakailan ay bumara o inoperahan
get-ready-tell-us-more-stand = Hirap tumayo, pumihit o humiga nang lapat
get-ready-tell-us-more-infection = Lagnat o impeksiyon
get-ready-tell-us-more-metal = Pacemaker o metal sa katawan
get-ready-tell-us-more-x-rays = Mga dating [X-ray](x-ray)

## get-ready/womb-when
get-ready-womb-when = Pagkatapos ng regla ang pagsusuri ng matris
get-ready-womb-when-days = Ginagawa ito sa mga araw pagkatapos ng regla. Ang team ang magbibigay ng petsa.
get-ready-womb-when-must = Kailangang hindi kayo buntis. Maaaring may pregnancy test muna.
get-ready-womb-when-sex = Sundin ang nakasulat sa papel tungkol sa pagtatalik bago ang pagsusuri.

## get-ready/womb-before
get-ready-womb-before = Magtanong tungkol sa gamot sa kirot
get-ready-womb-before-pain = Karaniwan ang pananakit ng puson. Itanong kung dapat uminom muna ng gamot sa kirot. At:
get-ready-womb-before-pad = Magdala ng pad (napkin) para sa pag-uwi
get-ready-womb-before-toilet = Mag-CR muna
get-ready-womb-before-who = Itanong kung sino ang nasa kuwarto

## get-ready/day
get-ready-day = Magplano para sa araw ng pagsusuri
get-ready-day-lead = Para maging madali ang araw:
get-ready-day-jewelry = Iwan sa bahay ang mga alahas (tinatakpan ng metal ang bahagi ng larawan)
get-ready-day-bring = Magdala ng listahan ng mga gamot at allergy
get-ready-day-company = Itanong kung sino ang puwedeng sumama sa loob
get-ready-day-ride = Maghanda ng sundo: pagkatapos ng [pampakalma](sedative), kailangang may adult na maghahatid sa inyo pauwi

## get-ready/child
get-ready-child = Para ba sa inyong anak ang pagsusuri?
get-ready-child-stay = Madalas, puwedeng manatili ang magulang. Itanong sa medical team.
get-ready-child-apron = Kung mananatili kayo, magsusuot kayo ng [lead apron](lead-apron). Kung buntis kayo o posibleng buntis, kailangang ibang adult ang manatili.
get-ready-child-bring = Magdala ng laruan at baso na gusto ng bata.
