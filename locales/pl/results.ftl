# Topic: results
results-title = Wyniki badania
results-hint = Kto je opisuje, co dalej

## results/depends
results-depends = Wyniki zależą od badania
results-depends-exam = W każdym badaniu szuka się czegoś innego.
results-depends-many = Fluoroskopia może pomóc wykryć wiele różnych chorób.

## results/who
results-who = Zdjęcia opisuje lekarz
results-who-reads = Państwa zdjęcia opisuje [radiolog](radiologist).
results-who-more = Być może wyniki powinien zobaczyć specjalista albo potrzebne są dalsze badania. To może pomóc ustalić, co Państwu dolega.
results-who-late = { $phone ->
    [none] Do podanego dnia nie ma wyników? Proszę zadzwonić do zespołu.
   *[other] Do podanego dnia nie ma wyników? Proszę zadzwonić do zespołu pod numer { $phone }.
}

## results/ask
results-ask = Proszę porozmawiać z lekarzem o wynikach
results-ask-lead = Można zapytać:
results-ask-when = Kiedy dostanę wyniki?
results-ask-mean = Co one dla mnie znaczą?
results-ask-next = Czy potrzebuję więcej badań?
results-ask-call = Do kogo dzwonić, gdy mam pytania?

## results/remember
results-remember = Trzy rzeczy do zapamiętania
results-remember-general-1 = **Przed:** zapytać o jedzenie, picie i leki
results-remember-general-2 = Powiedzieć zespołowi: ciąża, alergie, choroby, leki
results-remember-general-3 = { $emergency ->
    [none] W domu ból w klatce piersiowej lub duszność: zadzwonić pod numer alarmowy
   *[other] W domu ból w klatce piersiowej lub duszność: zadzwonić pod numer { $emergency }
}
results-remember-swallow-1 = **Przed:** przestać jeść i pić, gdy powie zespół
results-remember-swallow-2 = Powiedzieć zespołowi o możliwej ciąży lub krztuszeniu się
results-remember-swallow-3 = { $emergency ->
    [none] W domu: pić więcej wody. Bardzo silny ból brzucha: zadzwonić pod numer alarmowy
   *[other] W domu: pić więcej wody. Bardzo silny ból brzucha: zadzwonić pod numer { $emergency }
}
results-remember-bowel-1 = **Przed:** opróżnić jelito, jak podano na kartce
results-remember-bowel-2 = Powiedzieć zespołowi o możliwej ciąży lub gdy boli
results-remember-bowel-3 = { $emergency ->
    [none] W domu: pić więcej wody. Bardzo silny ból brzucha: zadzwonić pod numer alarmowy
   *[other] W domu: pić więcej wody. Bardzo silny ból brzucha: zadzwonić pod numer { $emergency }
}
results-remember-heart-1 = **Przed:** zapytać o leki na rozrzedzenie krwi, leki na cukrzycę i jedzenie
results-remember-heart-2 = Umówić osobę dorosłą, która odwiezie do domu i zostanie
results-remember-heart-3 = { $emergency ->
    [none] Ból w klatce piersiowej lub krwawienie, które nie ustaje: zadzwonić pod numer alarmowy
   *[other] Ból w klatce piersiowej lub krwawienie, które nie ustaje: zadzwonić pod numer { $emergency }
}
results-remember-tube-1 = **Przed:** zapytać o leki na rozrzedzenie krwi, leki na cukrzycę i jedzenie
results-remember-tube-2 = Zapytać, co zostaje w ciele i jak o to dbać
results-remember-tube-3 = { $emergency ->
    [none] Ból w klatce piersiowej lub krwawienie, które nie ustaje: zadzwonić pod numer alarmowy
   *[other] Ból w klatce piersiowej lub krwawienie, które nie ustaje: zadzwonić pod numer { $emergency }
}
results-remember-bone-1 = **Przed:** zapytać o jedzenie i leki oraz powiedzieć zespołowi, jeśli mają Państwo zakażenie
results-remember-bone-2 = Po leku uspokajającym osoba dorosła **musi** odwieźć Państwa do domu
results-remember-bone-3 = Gorączka lub gorący, spuchnięty staw: zadzwonić do zespołu. W nocy zgłosić się na oddział ratunkowy (SOR)
results-remember-womb-1 = **Przed:** w ciąży nie wolno robić tego badania
results-remember-womb-2 = Zapytać o lek przeciwbólowy. Wolno powiedzieć „stop”
results-remember-womb-3 = Gorączka, silny ból lub obfite krwawienie: zadzwonić do zespołu
