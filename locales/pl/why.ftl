# Topic: why
why-title = Po co to badanie
why-hint = Żeby widzieć i pokazać drogę

## why/function
why-function = Żeby zobaczyć, jak pracuje część ciała
why-function-check = Lekarz może chcieć sprawdzić, jak pracuje narząd lub inna część ciała.
why-function-movie = Fotografia pokazuje, jak część ciała wygląda. Film pokazuje też, jak ona pracuje.

## why/guide
why-guide = Żeby prowadzić leczenie
why-guide-treatment = Przy niektórych rodzajach leczenia personel musi podczas pracy widzieć wnętrze ciała. Ruchome obrazy pokazują mu drogę.
why-guide-ask = Proszę zapytać lekarza: „Dlaczego potrzebuję tego badania? Czy jest inna możliwość?”
