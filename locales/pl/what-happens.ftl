# Topic: what-happens
what-happens-title = Jak to przebiega
what-happens-hint = Badanie krok po kroku

## what-happens/where
what-happens-where = Badanie jest w centrum medycznym lub szpitalu
what-happens-where-center = Mogą Państwo przyjść do pracowni rentgenowskiej jako [pacjent ambulatoryjny](outpatient).
what-happens-where-hospital = Albo badanie odbędzie się w czasie pobytu w szpitalu.

## what-happens/clothes
what-happens-clothes = Być może trzeba będzie się przebrać
what-happens-clothes-gown = Być może trzeba będzie zdjąć część ubrania lub całe. Wtedy zespół da Państwu koszulę szpitalną.
what-happens-clothes-help = Potrzebna pomoc przy przebieraniu? Proszę powiedzieć zespołowi.

## what-happens/shield
what-happens-shield = Nie zawsze dostaje się osłonę
what-happens-shield-shield = Osłona lub [fartuch ołowiany](lead-apron) zatrzymuje [promieniowanie](radiation), które nie jest potrzebne. Może zakrywać dół brzucha lub inną część ciała.
what-happens-shield-today = W dzisiejszych czasach często nie jest potrzebna. Chcą Państwo wiedzieć więcej? Proszę zapytać zespół.

## what-happens/comfort
what-happens-comfort = Najpierw mogą Państwo dostać lek
what-happens-comfort-medicine = Przy niektórych badaniach dostaje się lek przeciwbólowy. Można dostać [środek uspokajający](sedative), żeby się odprężyć, albo oba.
what-happens-comfort-needle = Lek ten można dostać przy wkłuciu igły w [staw](joint) lub [tętnicę](artery).
what-happens-comfort-tell = Jeśli czują Państwo ból lub strach, proszę powiedzieć zespołowi medycznemu.

## what-happens/drink
what-happens-drink = Być może dostaną Państwo do wypicia środek kontrastowy
what-happens-drink-drink = Przy niektórych badaniach pije się płyn ze [środkiem kontrastowym](contrast-dye). Jednym z takich środków jest [baryt](barium).
what-happens-drink-clearer = Dzięki niemu narządy widać wyraźniej.

## what-happens/dye
what-happens-dye = Środek kontrastowy można podać inaczej
what-happens-dye-lead = Jeśli nie pije się [środka kontrastowego](contrast-dye), można go podać przez:
what-happens-dye-iv = [Wenflon](iv-line), do żyły
what-happens-dye-enema = [Lewatywę](enema), do odbytnicy (końca jelita)
what-happens-dye-needle = Igłę, do stawu
what-happens-dye-womb = Cienką rurkę, do macicy

## what-happens/table
what-happens-table = Zespół medyczny pomaga przy stole rentgenowskim
what-happens-table-lead = Leżą Państwo na stole rentgenowskim lub stoją przy nim. Zespół może poprosić o:
what-happens-table-turn = Obrócenie się
what-happens-table-move = Poruszenie jedną częścią ciała
what-happens-table-breath = Wstrzymanie oddechu na krótko

## what-happens/catheter
what-happens-catheter = Do niektórych badań potrzebny jest cewnik
what-happens-catheter-numb = Jeśli potrzebny jest [cewnik](catheter), zespół medyczny najpierw znieczula to miejsce.
what-happens-catheter-needle = Potem lekarz wprowadza igłę. Może to być pachwina, nadgarstek, zgięcie łokcia lub inne miejsce.

## what-happens/pictures
what-happens-pictures = Aparat pokazuje ruchome obrazy
what-happens-pictures-scanner = Lekarz lub [technik elektroradiologii](technologist) robi zdjęcia [aparatem rentgenowskim](c-arm). Zespół medyczny ogląda je na ekranie.
what-happens-pictures-takes = Trwa to około:
what-happens-pictures-short = 15 do 30 minut (przełyk lub żołądek)
    .spoken = Piętnaście do trzydziestu minut (przełyk lub żołądek)
what-happens-pictures-longer = 30 do 60 minut (jelito grube lub serce)
    .spoken = Trzydzieści do sześćdziesięciu minut (jelito grube lub serce)
what-happens-pictures-hours = Kilku godzin (jelito cienkie)

## what-happens/feel
what-happens-feel = Co można poczuć
what-happens-feel-barium = Baryt: smak kredy, pełny brzuch, skurcze
what-happens-feel-dye = Środek kontrastowy we krwi: ciepło przez kilka sekund
what-happens-feel-needle = Igła: krótkie ukłucie, potem ucisk
what-happens-feel-womb = Badanie macicy: krótko trwające skurcze
what-happens-feel-tell = Jeśli coś swędzi, puchnie lub trudno oddychać, proszę **od razu** powiedzieć zespołowi.

## what-happens/finish
what-happens-finish = Potem badanie się kończy
what-happens-finish-catheter = Jeśli założono [cewnik](catheter), lekarz go wyjmuje. Zespół medyczny może przez pewien czas Państwa obserwować.
what-happens-finish-ask = Przed wyjściem proszę zapytać zespół medyczny: „Co mam robić w domu? Do kogo dzwonić, gdy potrzebuję pomocy?”

## what-happens/swallow-drink
what-happens-swallow-drink = Piją Państwo baryt małymi łykami
what-happens-swallow-drink-fizz = Najpierw można dostać musujące granulki. Proszę starać się nie odbijać.
what-happens-swallow-drink-drink = Potem piją Państwo [baryt](barium), biały [środek kontrastowy](contrast-dye). Zespół mówi, kiedy połykać.
what-happens-swallow-drink-taste = Smakuje jak kreda. Dzięki niemu narządy widać wyraźniej.

## what-happens/swallow-table
what-happens-swallow-table = Stoją Państwo, obracają się i kładą
what-happens-swallow-table-stand = Stoją Państwo przy stole rentgenowskim. Potem stół może się przechylić do pozycji leżącej.
what-happens-swallow-table-turn = Zespół prosi o obrócenie się, poruszenie i krótkie wstrzymanie oddechu.
what-happens-swallow-table-sit = Jeśli nie mogą Państwo stać, proszę to powiedzieć. Mogą Państwo usiąść.

## what-happens/swallow-pictures
what-happens-swallow-pictures = Zespół patrzy, jak Państwo połykają
what-happens-swallow-pictures-scanner = Lekarz lub [technik elektroradiologii](technologist) nagrywa ruchome obrazy aparatem rentgenowskim.
what-happens-swallow-pictures-watch = Na ekranie widać, jak baryt płynie w dół.
what-happens-swallow-pictures-press = Ktoś może ucisnąć brzuch, żeby baryt się rozszedł.

## what-happens/swallow-feel
what-happens-swallow-feel = Można czuć pełność
what-happens-swallow-feel-full = Można czuć pełność lub lekkie mdłości. Większości osób nic nie boli.
what-happens-swallow-feel-tell = W razie krztuszenia się, swędzenia lub duszności proszę **od razu** powiedzieć zespołowi.

## what-happens/swallow-long
what-happens-swallow-long = Jak długo to trwa
what-happens-swallow-long-short = Badanie przełyku lub żołądka trwa około 15 do 30 minut.
    .spoken = Badanie przełyku lub żołądka trwa około piętnastu do trzydziestu minut.
what-happens-swallow-long-long = Badanie jelita cienkiego trwa kilka godzin. Między zdjęciami się czeka.
what-happens-swallow-long-home = Potem często można jeść, pić i iść do domu. Proszę najpierw zapytać.

## what-happens/bowel-tube
what-happens-bowel-tube = Dostają Państwo wlew barytowy
what-happens-bowel-tube-side = Leżą Państwo na boku na stole rentgenowskim. Pierwsze zdjęcie pokazuje, czy jelito jest puste.
what-happens-bowel-tube-tube = Do odbytnicy (końca jelita) wkłada się małą rurkę. To [lewatywa](enema).
what-happens-bowel-tube-balloon = Rurkę może trzymać mały balonik.

## what-happens/bowel-fill
what-happens-bowel-fill = Baryt wypełnia jelito
what-happens-bowel-fill-barium = Wpływa [baryt](barium), biały [środek kontrastowy](contrast-dye). Często też powietrze.
what-happens-bowel-fill-clear = Dzięki temu jelito widać wyraźniej.
what-happens-bowel-fill-feel = Czuje się pełność, mogą być skurcze. Proszę oddychać powoli i głęboko. Jeśli boli, proszę powiedzieć zespołowi.

## what-happens/bowel-turn
what-happens-bowel-turn = Obracają się Państwo do zdjęć
what-happens-bowel-turn-turn = Zespół prosi o obrócenie się, poruszenie i krótkie wstrzymanie oddechu.
what-happens-bowel-turn-tip = Stół może się przechylić. Ktoś może ucisnąć brzuch.

## what-happens/bowel-pictures
what-happens-bowel-pictures = Zespół patrzy na ekran
what-happens-bowel-pictures-scanner = Lekarz lub [technik elektroradiologii](technologist) nagrywa ruchome obrazy aparatem rentgenowskim.
what-happens-bowel-pictures-long = Badanie trwa około 30 do 60 minut.
    .spoken = Badanie trwa około trzydziestu do sześćdziesięciu minut.
what-happens-bowel-pictures-shot = Można dostać zastrzyk, który rozluźnia jelito. Wtedy proszę zapytać, kiedy wolno prowadzić auto.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Potem idą Państwo do toalety
what-happens-bowel-toilet-out = Większość barytu wypływa, a rurkę się wyjmuje. Potem idą Państwo do toalety.
what-happens-bowel-toilet-last = Potem może być jeszcze jedno lub dwa zdjęcia.
what-happens-bowel-toilet-home = Często można jeść, pić i iść do domu. Proszę najpierw zapytać.

## what-happens/heart-ready
what-happens-heart-ready = Zespół pomaga się odprężyć
what-happens-heart-ready-line = W ręce zakłada się [wenflon](iv-line). Naklejki na klatce piersiowej pokazują bicie serca.
what-happens-heart-ready-relax = Można dostać lek przeciwbólowy, [środek uspokajający](sedative), żeby się odprężyć, albo oba. Państwo nie śpią.
what-happens-heart-ready-table = Leżą Państwo na stole rentgenowskim.

## what-happens/heart-numb
what-happens-heart-numb = Nadgarstek lub pachwina są znieczulane
what-happens-heart-numb-numb = Najpierw zespół znieczula nadgarstek lub pachwinę. Przez chwilę piecze.
what-happens-heart-numb-needle = Potem wprowadza się igłę i cienką rurkę ([cewnik](catheter)). Można czuć ucisk.
what-happens-heart-numb-elbow = Czasem jest to zgięcie łokcia lub inne miejsce.

## what-happens/heart-tube
what-happens-heart-tube = Rurka dochodzi do serca
what-happens-heart-tube-feel = Rurki w środku się nie czuje.
what-happens-heart-tube-watch = [Aparat rentgenowski](c-arm) porusza się wokół Państwa i nagrywa ruchome obrazy. Zespół patrzy na ekran.
what-happens-heart-tube-tell = Ból lub ucisk w klatce piersiowej? Proszę **od razu** powiedzieć zespołowi.

## what-happens/heart-dye
what-happens-heart-dye = Widać, jak płynie krew
what-happens-heart-dye-warm = Przez rurkę wpływa [środek kontrastowy](contrast-dye). Przez kilka sekund można czuć ciepło.
what-happens-heart-dye-breath = Być może trzeba będzie wstrzymać oddech.
what-happens-heart-dye-stent = Jeśli [tętnica](artery) jest wąska, można założyć [stent](stent).
what-happens-heart-dye-tell = Jeśli coś swędzi, puchnie lub trudno oddychać, proszę **od razu** powiedzieć zespołowi.

## what-happens/heart-rest
what-happens-heart-rest = Rurkę się wyjmuje i trzeba odpocząć
what-happens-heart-rest-out = Zespół wyjmuje rurkę i uciska to miejsce albo zakłada opaskę.
what-happens-heart-rest-still = Odpoczynek trwa kilka godzin. Proszę leżeć nieruchomo, jak powie zespół.
what-happens-heart-rest-tell = Jeśli w miejscu wkłucia jest mokro lub czują się Państwo źle, proszę głośno zawołać.
what-happens-heart-rest-long = Samo badanie trwa często 30 do 60 minut.
    .spoken = Samo badanie trwa często od trzydziestu do sześćdziesięciu minut.

## what-happens/tube-ready
what-happens-tube-ready = Zespół przygotowuje Państwa
what-happens-tube-ready-line = Zakłada się [wenflon](iv-line). Skórę się oczyszcza i znieczula. Trochę piecze.
what-happens-tube-ready-relax = Można dostać lek przeciwbólowy, [środek uspokajający](sedative), żeby się odprężyć, albo oba. Niektórzy zasypiają.
what-happens-tube-ready-table = Leżą Państwo na stole rentgenowskim. Być może trzeba będzie wstrzymać oddech.

## what-happens/tube-in
what-happens-tube-in = Wprowadza się cienką rurkę
what-happens-tube-in-place = Igłę i cienką rurkę ([cewnik](catheter)) wprowadza się w pachwinie, nadgarstku, zgięciu łokcia lub innym miejscu.
what-happens-tube-in-watch = Zespół patrzy na ekran. Przy [środku kontrastowym](contrast-dye) można czuć ciepło.
what-happens-tube-in-tell = Jeśli coś swędzi, boli lub trudno oddychać, proszę **od razu** powiedzieć zespołowi.

## what-happens/tube-kind
what-happens-tube-kind = Dostają Państwo stent, dren lub cewnik żylny
what-happens-tube-kind-stent = [Stent](stent): balonik otwiera wąskie miejsce, stent trzyma je otwarte
what-happens-tube-kind-drain = Dren: miękką rurką wypływa nadmiar płynu
what-happens-tube-kind-line = Cewnik żylny: miękką rurką lek płynie do dużej [żyły](vein)
what-happens-tube-kind-tight = Przy stencie w sercu można przez kilka sekund czuć ucisk w piersi. Proszę powiedzieć zespołowi.

## what-happens/tube-rest
what-happens-tube-rest = Potem trzeba odpocząć
what-happens-tube-rest-out = Przy stencie balonik i cewnik się wyjmuje. Stent, dren lub cewnik żylny zostaje.
what-happens-tube-rest-still = Odpoczynek trwa często kilka godzin. Proszę leżeć nieruchomo, jak powie zespół.
what-happens-tube-rest-tell = Jeśli w miejscu wkłucia jest mokro lub czują się Państwo źle, proszę głośno zawołać.
what-happens-tube-rest-long = Założenie stentu w sercu trwa od 30 minut do 2 godzin.
    .spoken = Założenie stentu w sercu trwa od trzydziestu minut do dwóch godzin.

## what-happens/bone-numb
what-happens-bone-numb = Albo wprowadza się igłę do stawu
what-happens-bone-numb-table = Leżą Państwo na stole rentgenowskim. Skórę się oczyszcza i znieczula. Przez kilka sekund piecze.
what-happens-bone-numb-pressure = Potem czuje się ucisk albo rozpieranie w [stawie](joint).
what-happens-bone-numb-relax = Najpierw można dostać lek przeciwbólowy, [środek uspokajający](sedative), żeby się odprężyć, albo oba.

## what-happens/bone-needle
what-happens-bone-needle = Zespół widzi, dokąd idzie igła
what-happens-bone-needle-dye = Odrobina [środka kontrastowego](contrast-dye) pokazuje, czy igła jest na miejscu.
what-happens-bone-needle-move = Zespół może poprosić o poruszenie stawem.
what-happens-bone-needle-long = Trwa to około 15 do 30 minut.
    .spoken = Trwa to około piętnastu do trzydziestu minut.
what-happens-bone-needle-tell = Jeśli coś swędzi, puchnie lub trudno oddychać, proszę **od razu** powiedzieć zespołowi.

## what-happens/bone-sleep
what-happens-bone-sleep = Albo jest operacja
what-happens-bone-sleep-sleep = Śpią Państwo albo część ciała jest znieczulona. Zespół wybiera razem z Państwem.
what-happens-bone-sleep-feel = Kto nie śpi, może czuć dotyk lub ruch. Jeśli boli, proszę **od razu** powiedzieć zespołowi.

## what-happens/bone-c-arm
what-happens-bone-c-arm = Podczas operacji aparat pokazuje kości
what-happens-bone-c-arm-arm = [Aparat rentgenowski](c-arm) stoi nad Państwem. Wygląda jak litera C.
what-happens-bone-c-arm-screen = Chirurg wciąż spogląda na ekran i sprawdza, czy każda część jest na miejscu.
what-happens-bone-c-arm-staff = Zespół nosi fartuchy, bo codziennie pracuje blisko rentgena.

## what-happens/bone-rest
what-happens-bone-rest = Potem trzeba odpocząć
what-happens-bone-rest-needle = Po nakłuciu często można tego samego dnia iść do domu. Proszę tam odpoczywać.
what-happens-bone-rest-surgery = Po operacji jest sala wybudzeń. Pielęgniarki czuwają nad Państwem i podają leki przeciwbólowe.
what-happens-bone-rest-ask = Proszę zapytać: „Kiedy mogę iść do domu? Co widać na zdjęciach?”

## what-happens/womb-lie
what-happens-womb-lie = Leży Pani na stole rentgenowskim
what-happens-womb-lie-like = To jak badanie u ginekologa.
what-happens-womb-lie-lie = Leży Pani na plecach z ugiętymi kolanami.
what-happens-womb-lie-open = Wziernik otwiera pochwę. Szyjkę macicy się oczyszcza.

## what-happens/womb-tube
what-happens-womb-tube = Do macicy wpływa środek kontrastowy
what-happens-womb-tube-tube = Cienką rurkę ([cewnik](catheter)) wprowadza się przez szyjkę macicy.
what-happens-womb-tube-dye = Wpływa [środek kontrastowy](contrast-dye). Dzięki niemu macicę i jajowody widać wyraźniej.

## what-happens/womb-pictures
what-happens-womb-pictures = Zespół patrzy na ekran
what-happens-womb-pictures-scanner = Lekarz lub [technik elektroradiologii](technologist) nagrywa ruchome obrazy aparatem rentgenowskim.
what-happens-womb-pictures-turn = Zespół może poprosić o obrócenie się lub krótkie wstrzymanie oddechu.
what-happens-womb-pictures-long = Badanie trwa około 30 minut.
    .spoken = Badanie trwa około trzydziestu minut.

## what-happens/womb-feel
what-happens-womb-feel = Mogą być skurcze
what-happens-womb-feel-cramps = To jak ból przy miesiączce, słaby lub silny. Zwykle wkrótce mija.
what-happens-womb-feel-faint = Jeśli robi się Pani słabo, coś swędzi lub trudno oddychać, proszę **od razu** powiedzieć zespołowi.
what-happens-womb-feel-stop = Może Pani powiedzieć „stop”. Proszę wcześniej umówić się na znak.

## what-happens/womb-finish
what-happens-womb-finish = Potem badanie się kończy
what-happens-womb-finish-out = Zespół wyjmuje rurkę. Proszę odpocząć, aż poczuje się Pani dobrze.
what-happens-womb-finish-pad = Środek kontrastowy wypływa. Proszę założyć podpaskę.
what-happens-womb-finish-ask = Proszę zapytać: „Co mam robić w domu? Do kogo dzwonić, gdy potrzebuję pomocy?”
