# Topic: get-ready
get-ready-title = Przygotowanie
get-ready-hint = Co zrobić wcześniej

## get-ready/depends
get-ready-depends = Przygotowanie zależy od badania
get-ready-depends-nothing = Przed niektórymi badaniami nie trzeba robić nic szczególnego.
get-ready-depends-something = Przed innymi może być trzeba na jakiś czas przestać jeść, pić lub brać niektóre leki.
get-ready-depends-told = Lekarz powie, co robić. Nie są Państwo pewni? Proszę zadzwonić i zapytać.

## get-ready/food
get-ready-food = Być może nie wolno będzie jeść
# „Na czczo” bywa rozumiane jako „wodę wolno”, dlatego zawsze piszemy „jeść ani pić”.
get-ready-food-fast = Przed niektórymi badaniami przez kilka godzin nie wolno jeść ani pić. Mówi się na to „być [na czczo](fast)”.
get-ready-food-ask = Proszę zapytać lekarza: „Kiedy mam przestać jeść i pić? Czy wolno mi pić wodę?”

## get-ready/medicines
get-ready-medicines = Proszę zapytać o swoje leki
get-ready-medicines-stop = Przed badaniem może być trzeba odstawić niektóre leki. **Proszę nie odstawiać żadnych leków samodzielnie.** Najpierw proszę zapytać lekarza.
get-ready-medicines-metformin = Proszę powiedzieć personelowi, jeśli biorą Państwo metforminę lub mają chore nerki. Większość osób może ją brać dalej. Zdecyduje personel.

## get-ready/tell-us
get-ready-tell-us = Proszę powiedzieć o swoim zdrowiu
get-ready-tell-us-lead = **Przed** badaniem proszę powiedzieć personelowi o:
get-ready-tell-us-baby = Ciąży (nawet bez pewności) lub karmieniu piersią
get-ready-tell-us-allergies = Każdej alergii lub wcześniejszej reakcji na [środek kontrastowy](contrast-dye)
get-ready-tell-us-illness = Astmie, cukrzycy lub chorobie nerek
get-ready-tell-us-x-rays = Wcześniejszych [zdjęciach rentgenowskich](x-ray)

## get-ready/day
get-ready-day = Plan na dzień badania
get-ready-day-lead = Żeby ten dzień był łatwy:
get-ready-day-jewelry = Biżuterię proszę zostawić w domu
get-ready-day-bring = Proszę przynieść listę leków i alergii
get-ready-day-company = Proszę zapytać, kto może wejść z Państwem
get-ready-day-ask = W razie wątpliwości proszę zapytać personel
