# Topic: what-is-it
what-is-it-title = Co to jest?
what-is-it-hint = Rentgen w ruchu, jak film

## what-is-it/moves
what-is-it-moves = Rentgen w ruchu
what-is-it-moves-photo = Zwykły [rentgen](x-ray) jest jak fotografia.
what-is-it-moves-movie = [Fluoroskopia](fluoroscopy) jest jak film. Pokazuje części wewnątrz ciała, gdy się poruszają.

## what-is-it/shows
what-is-it-shows = Pokazuje, jak pracuje ciało
what-is-it-shows-lead = Na ekranie personel widzi na bieżąco, jak poruszają się Państwa narządy i tkanki. Można zobaczyć:
what-is-it-shows-heart = Serce i naczynia krwionośne
what-is-it-shows-digestion = Żołądek i jelita, gdy trawią jedzenie
what-is-it-shows-reproductive = Narządy rozrodcze

## what-is-it/helps
what-is-it-helps = Pomaga wykryć i leczyć problemy
what-is-it-helps-find = Może pomóc lekarzowi ustalić, co Państwu dolega. Nadaje się do wielu rodzajów problemów.
what-is-it-helps-treat = Może też pomagać w prowadzeniu niektórych zabiegów.
what-is-it-helps-ask = Proszę zapytać lekarza: „Co pokaże badanie? Jak mi pomoże?”
