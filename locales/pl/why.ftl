# Topic: why
why-title = Cel badania
why-hint = Żeby widzieć i pomóc w leczeniu

## why/function
why-function = Żeby zobaczyć, jak pracuje narząd
why-function-check = Lekarz może chcieć sprawdzić, jak pracuje narząd lub inna część ciała.
why-function-movie = Fotografia pokazuje, jak narząd wygląda. Film pokazuje też, jak pracuje.

## why/guide
why-guide = Żeby pomóc w leczeniu
why-guide-treatment = Przy niektórych rodzajach leczenia zespół medyczny musi podczas pracy widzieć wnętrze ciała. Ruchome obrazy pokazują mu drogę.
why-guide-ask = Proszę zapytać lekarza: „Dlaczego potrzebuję tego badania? Czy jest inna możliwość?”
