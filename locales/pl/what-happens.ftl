# Topic: what-happens
what-happens-title = Jak to przebiega
what-happens-hint = Badanie krok po kroku

## what-happens/where
what-happens-where = Badanie jest w ośrodku lub szpitalu
what-happens-where-center = Mogą Państwo przyjść do ośrodka rentgenowskiego jako [pacjent ambulatoryjny](outpatient).
what-happens-where-hospital = Albo badanie odbędzie się w czasie pobytu w szpitalu.

## what-happens/clothes
what-happens-clothes = Być może trzeba będzie się przebrać
what-happens-clothes-gown = Może być trzeba zdjąć część ubrania lub całe. Wtedy personel daje koszulę szpitalną.
what-happens-clothes-help = Potrzebna jest pomoc? Proszę poprosić personel.

## what-happens/shield
what-happens-shield = Mogą Państwo dostać osłonę albo nie
what-happens-shield-shield = Osłona lub [fartuch ołowiany](lead-apron) zatrzymuje [promieniowanie](radiation), które nie jest potrzebne. Może zakrywać dół brzucha lub inną część ciała.
what-happens-shield-today = Dziś często nie jest potrzebna. Chcą Państwo wiedzieć więcej? Proszę zapytać personel.

## what-happens/comfort
what-happens-comfort = Najpierw mogą Państwo dostać lek
what-happens-comfort-medicine = Przy niektórych badaniach dostaje się lek przeciwbólowy. Albo [środek uspokajający](sedative), żeby się odprężyć.
what-happens-comfort-needle = Można go dostać, gdy igła ma wejść w [staw](joint) lub [tętnicę](artery).
what-happens-comfort-tell = Jeśli czują Państwo ból lub strach, proszę powiedzieć personelowi.

## what-happens/drink
what-happens-drink = Być może wypiją Państwo środek kontrastowy
what-happens-drink-drink = Przy niektórych badaniach pije się płyn ze [środkiem kontrastowym](contrast-dye). Jednym z takich środków jest [baryt](barium).
what-happens-drink-clearer = Dzięki niemu części ciała widać wyraźniej.

## what-happens/dye
what-happens-dye = Środek kontrastowy można podać inaczej
what-happens-dye-lead = Jeśli nie pije się [środka kontrastowego](contrast-dye), można go podać przez:
what-happens-dye-iv = [Kroplówkę](iv-line), do żyły
what-happens-dye-enema = [Lewatywę](enema), do odbytnicy (końca jelita)

## what-happens/table
what-happens-table = Personel pomaga przy stole rentgenowskim
what-happens-table-lead = Leży się na stole rentgenowskim lub stoi przy nim. Personel może poprosić o:
what-happens-table-turn = Obrócenie się
what-happens-table-move = Poruszenie jedną częścią ciała
what-happens-table-breath = Wstrzymanie oddechu na krótko

## what-happens/catheter
what-happens-catheter = Do niektórych badań potrzebny jest cewnik
what-happens-catheter-numb = Jeśli potrzebny jest [cewnik](catheter), personel najpierw znieczula to miejsce.
what-happens-catheter-needle = Potem lekarz wprowadza igłę. Może to być pachwina, zgięcie łokcia lub inne miejsce.

## what-happens/pictures
what-happens-pictures = Aparat robi ruchome zdjęcia
what-happens-pictures-scanner = Lekarz lub [technik rentgenowski](technologist) robi zdjęcia [aparatem rentgenowskim](c-arm). Personel ogląda je na ekranie.
what-happens-pictures-long = Badanie może trwać około:
what-happens-pictures-most = 45–60 minut (przełyk, żołądek lub jelito grube)
    .spoken = Od czterdziestu pięciu do sześćdziesięciu minut (przełyk, żołądek lub jelito grube)
what-happens-pictures-small-bowel = Od 90 minut do 3 godzin (jelito cienkie)

## what-happens/finish
what-happens-finish = Potem badanie się kończy
what-happens-finish-catheter = Jeśli założono [cewnik](catheter), lekarz go wyjmuje. Personel może przez pewien czas Państwa obserwować.
what-happens-finish-ask = Przed wyjściem proszę zapytać personel: „Co mam robić w domu? Do kogo dzwonić, gdy potrzebuję pomocy?”
