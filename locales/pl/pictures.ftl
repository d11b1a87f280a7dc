# Nazwy i opisy obrazków: do słuchania, dla czytników ekranu i na papier. „Lekarka”, „technik”, „pacjentka” – jak na rysunku; do czytelnika zawsze „lekarz”.

## What is it?
picture-what-is-it-shows = Narządy wewnątrz ciała
picture-what-is-it-shows-description = Ciało, w którym narysowano serce i naczynia krwionośne, żołądek i jelita oraz macicę. Fluoroskopia może pokazać, jak te narządy pracują.
picture-what-is-it-helps = Wspólne patrzenie na ekran
picture-what-is-it-helps-description = Lekarka wskazuje miejsce na ekranie. Pacjent też patrzy. Obrazy pomagają ustalić, co mu dolega, i pomagają w leczeniu.

## Common uses
picture-uses-overview = Częste zastosowania
picture-uses-overview-description = Pięć małych obrazków: przewód pokarmowy, serce, mała rurka w naczyniu krwionośnym, kość biodra ze śrubą i macica.

## Why you need it
picture-why-function = Widać, jak człowiek połyka
picture-why-function-description = Pacjent pije. Duża lupa pokazuje, jak przełyk popycha napój w dół. Film pokazuje, jak pracuje narząd.
picture-why-guide = Ekran pokazuje drogę
picture-why-guide-description = Lekarka przesuwa cienką rurkę w ciele pacjentki. Podczas pracy patrzy na ekran. Ruchome obrazy pokazują jej drogę.

## Getting ready
picture-get-ready-depends = Proszę zapytać, co robić
picture-get-ready-depends-description = Pacjent dzwoni do lekarki i pyta: „Czy mogę dalej jeść, pić i brać leki, czy muszę zaczekać kilka godzin?”
picture-get-ready-food = Proszę zapytać o jedzenie i picie
picture-get-ready-food-description = Pacjent dzwoni do lekarki. Na stole jedzenie i woda, obok znak zapytania i zegar. Proszę zapytać, kiedy przestać jeść i pić.
picture-get-ready-medicines = Proszę zadzwonić w sprawie leków
picture-get-ready-medicines-description = Pacjent z tabletkami dzwoni do lekarki. Wyrzucanie tabletek jest przekreślone. Proszę nie odstawiać żadnych leków samodzielnie.
picture-get-ready-tell-us = Proszę powiedzieć zespołowi o swoim zdrowiu
picture-get-ready-tell-us-description = Pacjentka mówi zespołowi medycznemu o ciąży, karmieniu piersią, alergii, płucach, nerkach i leku na rozrzedzenie krwi. Zespół medyczny musi to wiedzieć przed badaniem.
picture-get-ready-day = Gotowi do wyjścia
picture-get-ready-day-description = Pacjent wychodzi z domu z torbą i listą, obok młody mężczyzna. Biżuteria zostaje w miseczce. Proszę przynieść listę, ale bez biżuterii.

## What happens
picture-what-happens-where = Centrum medyczne i szpital
picture-what-happens-where-description = Kobieta idzie do pracowni rentgenowskiej. Obok jest szpital z pacjentem w łóżku. Państwa badanie może być w jednym z tych miejsc.
picture-what-happens-clothes = Przebranie się w koszulę szpitalną
picture-what-happens-clothes-description = Technik daje pacjentowi koszulę szpitalną. Potem pacjent ma ją na sobie, a jego ubranie wisi obok. Zespół może pomóc w przebraniu się.
picture-what-happens-shield = Osłona ołowiana
picture-what-happens-shield-description = Pacjent leży na stole rentgenowskim. Technik kładzie osłonę ołowianą na część jego ciała. Zatrzymuje ona niepotrzebne promieniowanie.
picture-what-happens-comfort = Lek, który pomaga się odprężyć
picture-what-happens-comfort-description = Lekarka podaje pacjentowi lek przez rurkę w żyle na dłoni. Technik trzyma rękę na ramieniu pacjenta. Państwo też mogą najpierw dostać lek.
picture-what-happens-drink = Picie środka kontrastowego
picture-what-happens-drink-description = Kobieta stoi przy stole rentgenowskim i pije z kubka. Na ekranie jej przełyk i żołądek są białe i wyraźne.
picture-what-happens-dye = Kroplówka lub lewatywa
picture-what-happens-dye-description = Kobieta siedzi podłączona do kroplówki. Mężczyzna leży na boku pod prześcieradłem, z rurką do lewatywy. Środek kontrastowy można podać jednym z tych sposobów.
picture-what-happens-table = Przy stole rentgenowskim
picture-what-happens-table-description = Pacjent leży na stole rentgenowskim lub stoi przy nim. Małe obrazki pokazują obracanie się, poruszanie jedną ręką i wstrzymywanie oddechu.
picture-what-happens-catheter = Zakładanie cewnika
picture-what-happens-catheter-description = Pacjent leży pod czystym prześcieradłem. Zespół medyczny wprowadza mu cienką rurkę w pachwinie. Mały obrazek pokazuje dwa miejsca: pachwinę i zgięcie łokcia.
picture-what-happens-finish = Po badaniu
picture-what-happens-finish-description = Pacjent odpoczywa w łóżku. Technik sprawdza, jak się czuje. Być może Państwo też chwilę odpoczną.

## After the exam
picture-after-barium = Po barycie proszę pić wodę
picture-after-barium-description = Pacjent pije szklankę wody. W toalecie widać jasny stolec. Kalendarz pokazuje kilka dni. Po barycie jasny stolec jest normalny.
picture-after-catheter-site = Kiedy dzwonić do zespołu medycznego
picture-after-catheter-site-description = Pacjent dzwoni do zespołu. Cztery małe obrazki pokazują kiedy: rosnące zgrubienie, płyn, szerzące się zaczerwienienie i gorączka.
picture-after-home = Ktoś odwozi Państwa do domu
picture-after-home-description = Młoda kobieta pomaga pacjentowi dojść do samochodu i odwozi go do domu. Po leku uspokajającym Państwa też musi odwieźć osoba dorosła.

## Is it safe?
picture-safe-pregnant = Możliwa ciąża? Proszę powiedzieć zespołowi
picture-safe-pregnant-description = Przed badaniem kobieta w ciąży mówi technikowi o nienarodzonym dziecku. Proszę też powiedzieć zespołowi medycznemu: promienie rentgenowskie mogą zaszkodzić nienarodzonemu dziecku.
picture-safe-little-risk = Każde badanie jest inne
picture-safe-little-risk-description = Lekarka rozmawia z pacjentem. Wykres pokazuje trzy badania: od małego promieniowania do większego. Dla większości osób ryzyko jest małe.
picture-safe-ask-how-much = Proszę zapytać, ile będzie promieniowania
picture-safe-ask-how-much-description = Pacjentka pyta lekarkę: „Ile?” Niski, średni i wysoki słupek oznaczają trzy badania z mniejszym i większym promieniowaniem.
picture-safe-past-x-rays = Proszę przynieść wcześniejsze zdjęcia rentgenowskie
picture-safe-past-x-rays-description = Pacjent przynosi wcześniejsze zdjęcia rentgenowskie i mówi o nich lekarce. Proszę też powiedzieć zespołowi o wszystkich swoich.
picture-safe-dye-allergy = Proszę powiedzieć o swoich alergiach
picture-safe-dye-allergy-description = Pacjent mówi lekarce o wcześniejszej wysypce od środka kontrastowego i o owocach morza. Proszę powiedzieć zespołowi o alergiach przed badaniem.

## Your results
picture-results-depends = Różne badania, różne zdjęcia
picture-results-depends-description = Linie łączą cztery zdjęcia rentgenowskie z czterema częściami ciała mężczyzny: żołądek, serce, biodro i jelito. W każdym badaniu szuka się czegoś innego.
picture-results-who = Lekarka radiolog opisuje zdjęcia
picture-results-who-description = Lekarka radiolog patrzy na zdjęcia rentgenowskie na ekranie. Kartka trafia do innego lekarza, który ją czyta. Państwa lekarz może zapytać specjalistę.
picture-results-ask = Proszę zapytać o wyniki
picture-results-ask-description = Pacjent rozmawia z lekarką i pyta, kiedy będą wyniki, co pokazują i do kogo dzwonić.

## Words to know
picture-word-catheter = Cewnik
picture-word-catheter-description = Długa, cienka rurka. Jej koniec narysowano duży, żeby było widać, że jest pusta w środku. Może nią płynąć płyn.
picture-word-stent = Stent
picture-word-stent-description = Najpierw naczynie krwionośne jest wąskie. Potem mała rurka z siatki, stent, trzyma je otwarte i krew może płynąć.
picture-word-iv-line = Wenflon z kroplówką
picture-word-iv-line-description = Cienka rurka biegnie od worka z płynem do żyły w ręce. Płyn trafia prosto do krwi.
picture-word-lead-apron = Fartuchy ołowiane
picture-word-lead-apron-description = Pacjent ma na dole brzucha krótki fartuch ołowiany. Technik ma długi. Ołów zatrzymuje promienie rentgenowskie.
picture-word-c-arm = Ramię C
picture-word-c-arm-description = Aparat w kształcie litery C. Jeden koniec jest nad pacjentem, drugi pod stołem. Promienie rentgenowskie przechodzą między końcami.

## Doses
picture-doses = Promieniowanie w porównaniu z naturą
picture-doses-description = Każdy pasek pokazuje, w jakim czasie natura daje tyle promieniowania, ile badanie. Można je porównać z jednym rokiem natury.

## Pictures of single exams and of emergencies
picture-after-emergency = Natychmiast zadzwonić po pomoc
picture-after-emergency-description = Pacjent wzywa karetkę. Cztery obrazki pokazują kiedy: ból w klatce piersiowej, duszność i spuchnięta twarz, omdlenie, wykrzywiona twarz i słaba ręka.
picture-after-emergency-more = Kiedy jeszcze wezwać pomoc
picture-after-emergency-more-description = Pacjent wzywa karetkę. Na jednym obrazku ręka uciska krwawiące miejsce. Na drugim jedna stopa jest zimna i blada.
picture-after-remember = Trzy rzeczy do zapamiętania
picture-after-remember-description = Pacjent myśli o trzech rzeczach. Małe obrazki pokazują trzy rzeczy z tej strony.
picture-after-stent-card = Kartę stentu proszę zachować
picture-after-stent-card-description = Mężczyzna wkłada kartę do portfela. Widać na niej stent i serce. Swoją kartę proszę mieć przy sobie.
picture-after-womb = Odpoczynek po badaniu macicy
picture-after-womb-description = Kobieta odpoczywa na kanapie z termoforem na brzuchu. Na stole leży podpaska. Może mieć skurcze i lekkie krwawienie.
picture-get-ready-bowel = Przejrzyste płyny i puste jelito
picture-get-ready-bowel-description = Woda, przejrzysty bulion i herbata bez mleka są dozwolone. Talerz z jedzeniem jest przekreślony. Proszek w wodzie opróżnia jelito przed badaniem.
picture-safe-child = Rodzic jest blisko
picture-safe-child-description = Dziecko siedzi na stole rentgenowskim. Ojciec w fartuchu ołowianym trzyma je za rękę. Obok stoi pani technik.
picture-safe-skin = Proszę sprawdzić, czy plecy nie są czerwone
picture-safe-skin-description = Mężczyzna widzi w lustrze czerwoną plamę na swoich plecach. Dwa kalendarze pokazują, że od badania minęło kilka tygodni.
picture-what-happens-bowel = Biały płyn do jelita
picture-what-happens-bowel-description = Mężczyzna leży na boku pod prześcieradłem. Jest przy nim pielęgniarka. Na małym obrazku biały płyn płynie rurką do jelita.
picture-what-happens-wrist = Cienka rurka w nadgarstku
picture-what-happens-wrist-description = Dwie małe postacie pokazują nadgarstek i pachwinę. Niżej lek znieczula nadgarstek. Potem cienka rurka wchodzi i przesuwa się w górę ręki.
picture-what-happens-press = Ucisk na miejsce wkłucia
picture-what-happens-press-description = Mężczyzna leży płasko na plecach w łóżku. Zegar pokazuje, że mija kilka godzin. Niżej dwa sposoby: ręka uciska nadgarstek albo uciska go opaska.
picture-what-happens-c-arm = Aparat rentgenowski (ramię C) podczas operacji
picture-what-happens-c-arm-description = Pacjentka śpi pod prześcieradłem. Nad biodrem stoi aparat rentgenowski (ramię C). Chirurg w fartuchu ołowianym patrzy na ekran, na którym widać kość i śruby.
picture-what-happens-joint = Igła prowadzona do stawu
picture-what-happens-joint-description = Nad kolanem kobiety stoi aparat rentgenowski (ramię C). Lekarka wprowadza igłę, a ekran pokazuje miejsce. Najpierw oczyszcza się skórę.
picture-what-happens-bone-numb = Znieczulenie skóry
picture-what-happens-bone-numb-description = Pacjentka leży na stole rentgenowskim. Lekarka małą igłą znieczula skórę na kolanie.
picture-what-happens-bone-rest = Odpoczynek po badaniu
picture-what-happens-bone-rest-description = Pacjentka z zabandażowanym kolanem odpoczywa w łóżku. Pielęgniarka sprawdza, jak się czuje.
picture-what-happens-womb-finish = Odpoczynek po badaniu
picture-what-happens-womb-finish-description = Kobieta odpoczywa po badaniu. Technik sprawdza, jak się czuje. Na stole leży podpaska.
picture-what-happens-womb = Na stole rentgenowskim
picture-what-happens-womb-description = Kobieta leży na plecach, kolana ma pod prześcieradłem. Są przy niej pielęgniarka i lekarka. Na małym obrazku wziernik, który utrzymuje pochwę otwartą.
picture-what-happens-full = Pełny żołądek
picture-what-happens-full-description = Żołądek pacjentki jest pełny. Pacjentka podnosi rękę, żeby powiedzieć pielęgniarce. Proszę też powiedzieć zespołowi, gdy coś jest nie tak.
picture-what-happens-wait = Jak długo trwa badanie
picture-what-happens-wait-description = Pacjent czeka na krześle. Jeden zegar pokazuje krótki czas dla żołądka, drugi kilka godzin dla jelita cienkiego. Potem jest jedzenie i picie.
picture-what-happens-bowel-fill = Baryt wypełnia jelito
picture-what-happens-bowel-fill-description = Mężczyzna leży na boku pod prześcieradłem. Jest przy nim pielęgniarka. Na małym obrazku biały płyn wypełnia jelito.
picture-what-happens-toilet = Droga do toalety
picture-what-happens-toilet-description = Pielęgniarka idzie z mężczyzną w koszuli szpitalnej do toalety. W toalecie jest biały płyn: baryt wychodzi.
picture-what-happens-sleep = Sen albo znieczulenie jednej części
picture-what-happens-sleep-description = Kobieta śpi na stole pod maską. Na małym obrazku kobieta nie śpi i ma znieczuloną jedną nogę.
picture-what-happens-stop = Wolno powiedzieć „stop”
picture-what-happens-stop-description = Kobieta na stole podnosi rękę. Lekarka unosi obie ręce i przerywa. Mały obrazek pokazuje skurcze w macicy.
picture-get-ready-tell-more = O tym też proszę powiedzieć
picture-get-ready-tell-more-description = Pacjent mówi pielęgniarzowi o kłopotach ze zdrowiem i wcześniejszych zdjęciach rentgenowskich. Małe obrazki pokazują to, co jest na tej stronie.
picture-get-ready-womb-when = Po miesiączce
picture-get-ready-womb-when-description = Kobieta pokazuje kalendarz. Najpierw są dni z krwawieniem. Dni po nich mają haczyk.
picture-get-ready-womb = Przed badaniem macicy
picture-get-ready-womb-description = Kobieta dzwoni i pyta o tabletkę przeciwbólową. Podpaskę wkłada do torby. Toaleta pokazuje, że najpierw idzie tam.
picture-after-emergency-belly = Bardzo silny ból brzucha
picture-after-emergency-belly-description = Pacjent wzywa karetkę. Na obrazku dwie ręce na brzuchu, który bardzo boli.
picture-after-emergency-bowel = Ból brzucha lub świeża krew
picture-after-emergency-bowel-description = Pacjent wzywa karetkę. Na jednym obrazku brzuch bardzo boli, na drugim w toalecie jest świeża krew.
picture-after-emergency-bleed = Krwawienie, które nie ustaje
picture-after-emergency-bleed-description = Pacjent wzywa karetkę. Na obrazku ręka uciska krwawiące miejsce.
picture-after-barium-call = Kiedy zadzwonić po barycie
picture-after-barium-call-description = Pacjent dzwoni do zespołu. Cztery małe obrazki pokazują kiedy: ból brzucha, wymioty, brak stolca i gorączka.
picture-after-site-care = Proszę nie dźwigać
picture-after-site-care-description = Pacjent ma opatrunek w miejscu, gdzie wprowadzono cienką rurkę. Ciężkie torby są przekreślone. Kalendarz pokazuje kilka dni.
picture-after-joint = Lód na staw
picture-after-joint-description = Kobieta siedzi z uniesioną nogą. Na kolanie leży lód w ściereczce. Zegar pokazuje 15 minut.
picture-after-bone-surgery = Odpoczynek z nogą na poduszkach
picture-after-bone-surgery-description = Pacjent odpoczywa w domu na kanapie. Jedna noga jest w gipsie i leży na poduszkach. Gips pod prysznicem jest przekreślony.
picture-after-joint-call = Kiedy zadzwonić w sprawie stawu
picture-after-joint-call-description = Kobieta dzwoni do zespołu. Trzy małe obrazki pokazują kiedy: czerwone, spuchnięte kolano, płyn i gorączka.
picture-after-womb-call = Kiedy zadzwonić po tym badaniu
picture-after-womb-call-description = Kobieta dzwoni do zespołu. Trzy małe obrazki pokazują kiedy: ból brzucha, obfite krwawienie i gorączka.
picture-after-milk = Karmienie piersią po badaniu
picture-after-milk-description = Kobieta siedzi na kanapie i karmi dziecko piersią. Pani też może dalej karmić.
picture-what-happens-womb-dye = Środek kontrastowy wypełnia macicę
picture-what-happens-womb-dye-description = Macica w powiększeniu. Z dołu wchodzi cienka rurka. Biały środek kontrastowy wypełnia macicę i wypływa z dwóch jajowodów.
picture-what-happens-drain = Stent, dren i cewnik żylny
picture-what-happens-drain-description = Balonik otwiera wąskie naczynie krwionośne, a stent trzyma je otwarte. Drenem wypływa płyn z brzucha. Cienką rurką (cewnikiem żylnym) lek płynie do żyły.
picture-after-drain = Jak dbać o dren
picture-after-drain-description = Pacjent dzwoni do zespołu. Małe obrazki: nie ciągnąć za rurkę, ma być sucha, dzwonić przy zaczerwienieniu lub gorączce.
