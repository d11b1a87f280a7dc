# Topic: get-ready
get-ready-title = Przygotowanie
get-ready-hint = Co zrobić wcześniej

## get-ready/depends
get-ready-depends = Przygotowanie zależy od badania
get-ready-depends-nothing = Przed niektórymi badaniami nie trzeba robić nic szczególnego.
get-ready-depends-something = Przed innymi być może trzeba będzie na jakiś czas przestać jeść, pić lub brać niektóre leki.
get-ready-depends-told = Lekarz powie, co robić. Nie są Państwo pewni? Proszę zadzwonić i zapytać.

## get-ready/food
get-ready-food-stop = Proszę zapytać, kiedy przestać jeść i pić
# „Na czczo” bywa rozumiane jako „wodę wolno”, dlatego zawsze piszemy „jeść i pić”.
get-ready-food-team = Zespół medyczny powie, czy i kiedy trzeba przestać jeść **i** pić. Mówi się na to „być [na czczo](fast)”.
get-ready-food-team-bowel = Zespół medyczny powie, kiedy przestać jeść i **do której godziny** wolno pić przejrzyste płyny, na przykład wodę. Potem [na czczo](fast): nic nie jeść i nie pić.
get-ready-food-why = Do niektórych badań żołądek musi być pusty, żeby obraz był wyraźny.
get-ready-food-why-swallow = Żeby obraz był wyraźny, żołądek często musi być pusty.
get-ready-food-why-sedative = Z pustym żołądkiem [środek uspokajający](sedative) jest bezpieczniejszy.
get-ready-food-needle = Jeśli do stawu ma być wprowadzona igła: często można jeść i pić jak zwykle. Proszę najpierw zapytać.
get-ready-food-sip = Proszę zapytać: „Czy wolno mi pić wodę? Czy mogę popić tabletki łykiem wody?”
get-ready-food-sip-bowel = Proszę zapytać: „Czy mogę popić tabletki łykiem wody?”
get-ready-food-sugar = Przy cukrzycy proszę zapytać, co robić, gdy cukier spadnie.

## get-ready/bowel-prep
get-ready-bowel-prep = Przed wlewem barytowym trzeba opróżnić jelito
get-ready-bowel-prep-why = Jelito musi być puste, żeby obraz był wyraźny.
get-ready-bowel-prep-lead = Na kartce od zespołu jest napisane:
get-ready-bowel-prep-liquids = Kiedy pić tylko przejrzyste płyny, na przykład wodę
get-ready-bowel-prep-laxative = Kiedy wziąć środek przeczyszczający (opróżnia jelito)
get-ready-bowel-prep-first = Chore nerki, chore serce lub cukrzyca? Proszę najpierw zapytać.

## get-ready/medicines
get-ready-medicines = Proszę zapytać o swoje leki
get-ready-medicines-never = **Proszę samodzielnie nie odstawiać żadnego leku.** Najpierw proszę zapytać [lekarza](provider) o:
get-ready-medicines-thinners = Leki na rozrzedzenie krwi
get-ready-medicines-diabetes = Insulinę lub inne leki na cukrzycę, jeśli nie wolno jeść
get-ready-medicines-metformin-dye = Metforminę: proszę zapytać, czy odstawić ją na dwa dni
get-ready-medicines-others = Wszystkie inne leki
get-ready-medicines-why = Po jednych krwawi się bardziej. Innych nie można bezpiecznie odstawić.

## get-ready/tell-us
get-ready-tell-us = Proszę powiedzieć zespołowi o swoim zdrowiu
get-ready-tell-us-lead = **Przed** badaniem proszę powiedzieć zespołowi medycznemu o:
get-ready-tell-us-baby = Ciąży (nawet jeśli nie ma pewności) lub karmieniu piersią
get-ready-tell-us-reaction = Astmie, każdej alergii lub wcześniejszej reakcji na [środek kontrastowy](contrast-dye)
get-ready-tell-us-organs = Cukrzycy lub chorobie nerek, serca albo tarczycy
get-ready-tell-us-bleeding = Skłonności do krwawień lub leku na rozrzedzenie krwi
get-ready-tell-us-why = To pomaga dbać o Państwa bezpieczeństwo.

## get-ready/tell-us-more
get-ready-tell-us-more = O tym też proszę powiedzieć zespołowi
get-ready-tell-us-more-lead = **Przed** badaniem proszę powiedzieć zespołowi medycznemu o:
get-ready-tell-us-more-swallowing = Trudnościach w połykaniu lub krztuszeniu się
get-ready-tell-us-more-bowel = Niedawnej niedrożności lub operacji jelita
get-ready-tell-us-more-stand = Trudnościach w staniu, obracaniu się lub leżeniu płasko
get-ready-tell-us-more-infection = Gorączce lub zakażeniu
get-ready-tell-us-more-metal = Rozruszniku serca lub metalu w ciele
get-ready-tell-us-more-x-rays = Wcześniejszych [zdjęciach rentgenowskich](x-ray)

## get-ready/womb-when
get-ready-womb-when = Badanie macicy jest po miesiączce
get-ready-womb-when-days = Robi się je w dniach po miesiączce. Datę wyznaczy zespół medyczny.
get-ready-womb-when-must = W ciąży nie wolno go robić. Być może najpierw będzie test ciążowy.
get-ready-womb-when-sex = W sprawie współżycia przed badaniem proszę stosować się do kartki.

## get-ready/womb-before
get-ready-womb-before = Proszę zapytać o lek przeciwbólowy
get-ready-womb-before-pain = Skurcze są częste. Proszę zapytać, czy wziąć wcześniej lek przeciwbólowy. Ponadto:
get-ready-womb-before-pad = Proszę wziąć podpaskę na powrót do domu
get-ready-womb-before-toilet = Proszę najpierw pójść do toalety
get-ready-womb-before-who = Proszę zapytać, kto będzie w gabinecie

## get-ready/day
get-ready-day = Plan na dzień badania
get-ready-day-lead = Żeby ten dzień poszedł gładko:
get-ready-day-jewelry = Biżuterię proszę zostawić w domu (metal zasłania część obrazu)
get-ready-day-bring = Proszę przynieść listę leków i alergii
get-ready-day-company = Proszę zapytać, kto może wejść z Państwem
get-ready-day-ride = Proszę zaplanować powrót: po [leku uspokajającym](sedative) osoba dorosła musi odwieźć Państwa do domu

## get-ready/child
get-ready-child = Badanie dotyczy dziecka?
get-ready-child-stay = Często jedno z rodziców może zostać. Proszę zapytać zespół medyczny.
get-ready-child-apron = Kto zostaje, zakłada [fartuch ołowiany](lead-apron). Jeśli jest Pani lub może być w ciąży, musi zostać inna osoba dorosła.
get-ready-child-bring = Proszę wziąć ulubioną zabawkę i kubek dziecka.
