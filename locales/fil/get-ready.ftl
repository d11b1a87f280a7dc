# Topic: get-ready
get-ready-title = Paghahanda
get-ready-hint = Ano ang gagawin bago nito

## get-ready/depends
get-ready-depends = Depende sa pagsusuri ang paghahanda
get-ready-depends-nothing = Sa ilang pagsusuri, wala kayong espesyal na gagawin.
get-ready-depends-something = Sa iba, maaaring kailangan ninyong ihinto muna ang pagkain, pag-inom o ilang gamot.
get-ready-depends-told = Sasabihin ng inyong doktor ang dapat gawin. Hindi sigurado? Tumawag at magtanong.

## get-ready/food
get-ready-food = Maaaring kailangang huminto kayo sa pagkain
get-ready-food-fast = Sa ilang pagsusuri, bawal kumain o uminom nang ilang oras bago nito. [Fasting](fast) ang tawag dito.
get-ready-food-ask = Tanungin ang doktor: Kailan po ako hihinto? Puwede po bang uminom ng tubig?

## get-ready/medicines
get-ready-medicines = Magtanong tungkol sa inyong mga gamot
get-ready-medicines-stop = Maaaring may mga gamot na kailangang ihinto bago ang pagsusuri. **Huwag ihinto ang anumang gamot nang kusa.** Tanungin muna ang doktor.
get-ready-medicines-metformin = Sabihin sa team kung umiinom kayo ng metformin o may sakit sa kidney. Karamihan ay puwedeng magpatuloy sa metformin. Team ang magpapasya.

## get-ready/tell-us
get-ready-tell-us = Sabihin sa team ang inyong kalusugan
get-ready-tell-us-lead = **Bago** ang pagsusuri, sabihin sa team ang:
get-ready-tell-us-baby = Pagbubuntis (kahit hindi sigurado) o pagpapasuso
get-ready-tell-us-allergies = Anumang allergy, o dating reaksiyon sa [contrast dye](contrast-dye)
get-ready-tell-us-illness = Hika, diabetes o sakit sa kidney
get-ready-tell-us-x-rays = Mga dating [X-ray](x-ray)

## get-ready/day
get-ready-day = Magplano para sa araw ng pagsusuri
get-ready-day-lead = Para maging madali ang araw:
get-ready-day-jewelry = Iwan sa bahay ang mga alahas
get-ready-day-bring = Magdala ng listahan ng mga gamot at allergy
get-ready-day-company = Itanong kung sino ang puwedeng sumama sa loob
get-ready-day-ask = Tanungin ang team kung hindi sigurado
