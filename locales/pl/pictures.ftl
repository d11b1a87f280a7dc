# Nazwy i opisy obrazków: do słuchania, dla czytników ekranu i na papier. „Lekarka”, „technik”, „pacjentka” – jak na rysunku; do czytelnika zawsze „lekarz”.

## What is it?
picture-what-is-it-shows = Części wewnątrz ciała
picture-what-is-it-shows-description = Ciało, w którym narysowano serce i naczynia krwionośne, żołądek i jelita oraz macicę. Fluoroskopia może pokazać, jak te części pracują.
picture-what-is-it-helps = Wspólne patrzenie na ekran
picture-what-is-it-helps-description = Lekarka wskazuje miejsce na ekranie. Pacjent też patrzy. Obrazy pomagają ustalić, co mu dolega, i prowadzić leczenie.

## Common uses
picture-uses-overview = Pięć częstych zastosowań
picture-uses-overview-description = Pięć małych obrazków: przewód pokarmowy, serce, mała rurka w naczyniu krwionośnym, kość biodra ze śrubą i macica.

## Why you need it
picture-why-function = Widać, jak człowiek połyka
picture-why-function-description = Mężczyzna pije. Duża lupa pokazuje, jak przełyk popycha napój w dół. Film pokazuje, jak pracuje część ciała.
picture-why-guide = Ekran pokazuje drogę
picture-why-guide-description = Lekarka przesuwa cienką rurkę w ciele pacjentki. Podczas pracy patrzy na ekran. Ruchome obrazy pokazują jej drogę.

## Getting ready
picture-get-ready-depends = Proszę zapytać, co robić
picture-get-ready-depends-description = Kobieta dzwoni do swojej lekarki. Przed niektórymi badaniami może jeść i pić. Przed innymi musi na jakiś czas przestać jeść, pić lub brać niektóre leki.
picture-get-ready-food = Przed badaniem proszę przestać jeść
picture-get-ready-food-description = Mężczyzna siedzi przy stole. Jedzenie i napój są przekreślone. Zegar pokazuje, że mija kilka godzin. Być może Państwo też będą musieli czekać.
picture-get-ready-medicines = Proszę zadzwonić w sprawie leków
picture-get-ready-medicines-description = Mężczyzna z tabletkami dzwoni do swojej lekarki. Wyrzucanie tabletek jest przekreślone. Proszę nie odstawiać żadnych leków samodzielnie.
picture-get-ready-tell-us = Proszę powiedzieć o swoim zdrowiu
picture-get-ready-tell-us-description = Pacjentka mówi personelowi o ciąży, karmieniu piersią, alergii, płucach, nerkach i wcześniejszych zdjęciach rentgenowskich. Personel musi to wiedzieć przed badaniem.
picture-get-ready-day = Gotowa do wyjścia
picture-get-ready-day-description = Kobieta wychodzi z domu z torebką i listą, obok niej młody mężczyzna. Jej biżuteria zostaje w miseczce. Proszę przynieść listę, a biżuterię zostawić w domu.

## What happens
picture-what-happens-where = Ośrodek i szpital
picture-what-happens-where-description = Kobieta idzie do ośrodka rentgenowskiego. Obok jest szpital z pacjentem w łóżku. Badanie może być i tu, i tu.
picture-what-happens-clothes = Przebranie się w koszulę szpitalną
picture-what-happens-clothes-description = Technik rentgenowski daje mężczyźnie koszulę szpitalną. Potem mężczyzna ma ją na sobie, a jego ubranie wisi obok. Personel może pomóc w przebraniu się.
picture-what-happens-shield = Osłona ołowiana
picture-what-happens-shield-description = Pacjent leży na stole rentgenowskim. Technik rentgenowski kładzie mu osłonę ołowianą na dół brzucha. Zatrzymuje ona promieniowanie, które nie jest mu potrzebne.
picture-what-happens-comfort = Lek, który pomaga się odprężyć
picture-what-happens-comfort-description = Lekarka podaje pacjentowi lek przez rurkę w żyle na dłoni. Technik rentgenowski trzyma rękę na jego ramieniu. Państwo też mogą najpierw dostać lek.
picture-what-happens-drink = Picie środka kontrastowego
picture-what-happens-drink-description = Kobieta stoi przy stole rentgenowskim i pije z kubka. Na ekranie jej przełyk i żołądek są białe i wyraźne.
picture-what-happens-dye = Kroplówka lub lewatywa
picture-what-happens-dye-description = Kobieta siedzi podłączona do kroplówki. Mężczyzna leży na boku pod prześcieradłem, z rurką do lewatywy. Środek kontrastowy można podać w każdy z tych sposobów.
picture-what-happens-table = Przy stole rentgenowskim
picture-what-happens-table-description = Mężczyzna leży na stole rentgenowskim, a kobieta przy nim stoi. Małe obrazki pokazują obracanie się, poruszanie jedną ręką i wstrzymywanie oddechu.
picture-what-happens-catheter = Zakładanie cewnika
picture-what-happens-catheter-description = Pacjent leży pod czystym prześcieradłem. Personel wprowadza mu cienką rurkę w pachwinie. Mały obrazek pokazuje dwa miejsca: pachwinę i zgięcie łokcia.
picture-what-happens-finish = Po badaniu
picture-what-happens-finish-description = Pacjent odpoczywa w łóżku z małym opatrunkiem na ręce. Technik rentgenowski sprawdza, jak się czuje. Być może Państwo też chwilę odpoczną.

## After the exam
picture-after-barium = Po barycie proszę pić wodę
picture-after-barium-description = Mężczyzna pije szklankę wody. W toalecie widać jasny stolec. Kalendarz pokazuje kilka dni. Po barycie jasny stolec jest normalny.
picture-after-catheter-site = Kiedy dzwonić do personelu
picture-after-catheter-site-description = Kobieta dzwoni. Cztery małe obrazki pokazują, kiedy dzwonić: guzek, który rośnie, płyn, zaczerwienienie, które się szerzy, i gorączka.
picture-after-home = Ktoś odwozi Państwa do domu
picture-after-home-description = Młoda kobieta pomaga starszemu mężczyźnie dojść do samochodu. Odwozi go do domu. Po środku uspokajającym Państwo też kogoś potrzebują.

## Is it safe?
picture-safe-pregnant = Ciąża? Proszę nam powiedzieć
picture-safe-pregnant-description = Przed badaniem kobieta w ciąży mówi technikowi rentgenowskiemu o nienarodzonym dziecku. Proszę też powiedzieć personelowi: promienie rentgenowskie mogą zaszkodzić nienarodzonemu dziecku.
picture-safe-little-risk = Każde badanie jest inne
picture-safe-little-risk-description = Lekarka rozmawia z pacjentką. Wykres pokazuje trzy badania: od małego promieniowania do większego. Dla większości osób ryzyko jest małe.
picture-safe-past-x-rays = Proszę przynieść wcześniejsze zdjęcia rentgenowskie
picture-safe-past-x-rays-description = Kobieta przynosi wcześniejsze zdjęcia rentgenowskie i mówi o nich lekarce. Ryzyko może się sumować, więc proszę powiedzieć o wszystkich.
picture-safe-dye-allergy = Proszę powiedzieć o swoich alergiach
picture-safe-dye-allergy-description = Młody mężczyzna mówi lekarce o wcześniejszej wysypce po środku kontrastowym i o owocach morza. Proszę powiedzieć personelowi o alergiach przed badaniem.

## Your results
picture-results-depends = Różne badania, różne zdjęcia
picture-results-depends-description = Linie łączą cztery zdjęcia rentgenowskie z czterema częściami ciała mężczyzny: żołądek, serce, biodro i jelito. W każdym badaniu szuka się czegoś innego.
picture-results-who = Radiolog ocenia zdjęcia
picture-results-who-description = Radiolog patrzy na zdjęcia rentgenowskie na ekranie. Kartka trafia do innego lekarza, który ją czyta. Lekarz może zapytać specjalistę.
picture-results-ask = Proszę zapytać o wyniki
picture-results-ask-description = Pacjentka rozmawia ze swoją lekarką. Pyta, kiedy dostanie wyniki, co one pokazują i do kogo dzwonić.

## Words to know
picture-word-catheter = Cewnik
picture-word-catheter-description = Długa, cienka rurka. Jej koniec narysowano duży, żeby było widać, że jest pusta w środku. Może nią płynąć płyn.
picture-word-stent = Stent
picture-word-stent-description = Najpierw naczynie krwionośne jest wąskie. Potem mała rurka z siatki, stent, trzyma je otwarte i krew może płynąć.
picture-word-iv-line = Kroplówka
picture-word-iv-line-description = Cienka rurka biegnie od worka z płynem do żyły w ręce. Płyn trafia prosto do krwi.
picture-word-lead-apron = Fartuchy ołowiane
picture-word-lead-apron-description = Pacjent ma na dole brzucha krótki fartuch ołowiany. Technik rentgenowski ma długi. Ołów zatrzymuje promienie rentgenowskie.
picture-word-c-arm = Ramię C
picture-word-c-arm-description = Aparat w kształcie litery C. Jeden koniec jest nad pacjentką, drugi pod stołem. Promienie rentgenowskie przechodzą między końcami.

## Doses
picture-doses = Promieniowanie w porównaniu z naturą
picture-doses-description = Każdy pasek pokazuje, w jakim czasie natura daje tyle promieniowania, ile badanie. Rentgen płuc to mały paseczek. Wlew barytowy jest najdłuższy.
