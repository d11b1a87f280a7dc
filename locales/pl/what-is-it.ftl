# Topic: what-is-it
what-is-it-title = Co to jest?
what-is-it-hint = Rentgen w ruchu, jak film

## what-is-it/moves
what-is-it-moves = Rentgen w ruchu
what-is-it-moves-photo = Zwykły [rentgen](x-ray) jest jak fotografia.
what-is-it-moves-movie = [Fluoroskopia](fluoroscopy) jest jak film. Pokazuje narządy, gdy się poruszają.
what-is-it-moves-main = Proszę **powiedzieć** zespołowi medycznemu o swoim zdrowiu i **zapytać** o to, co niejasne.

## what-is-it/shows
what-is-it-shows = Pokazuje, jak pracuje ciało
what-is-it-shows-lead = Na ekranie zespół widzi na żywo, jak poruszają się Państwa narządy i tkanki. Można zobaczyć:
what-is-it-shows-heart = Serce i naczynia krwionośne
what-is-it-shows-digestion = Żołądek i jelita, gdy trawią jedzenie
what-is-it-shows-reproductive = Narządy rozrodcze

## what-is-it/helps
what-is-it-helps = Pomaga wykryć i leczyć choroby
what-is-it-helps-find = Może pomóc lekarzowi ustalić, co Państwu dolega. Przydaje się w wielu chorobach.
what-is-it-helps-treat = Może też pomagać przy niektórych zabiegach.
what-is-it-helps-ask = Proszę zapytać lekarza: „Co pokaże badanie? Jak mi pomoże?”

## what-is-it/swallow
what-is-it-swallow = Badanie pokazuje, jak Państwo połykają
what-is-it-swallow-name = Może się nazywać „badanie przełyku z barytem” lub „badanie górnego odcinka przewodu pokarmowego”.
what-is-it-swallow-shows = Zespół widzi ruchy przełyku, żołądka lub jelita cienkiego. Pomaga to wykryć wiele chorób.
what-is-it-swallow-where = Badanie jest w pracowni rentgenowskiej albo w czasie pobytu w szpitalu.

## what-is-it/bowel
what-is-it-bowel = Badanie pokazuje jelito grube
what-is-it-bowel-name = Nazywa się „wlew barytowy” lub „wlew doodbytniczy”.
what-is-it-bowel-shows = Zespół widzi, jak [baryt](barium) wypełnia jelito i przez nie przepływa. Pomaga to wykryć wiele chorób.
what-is-it-bowel-where = Badanie jest w pracowni rentgenowskiej albo w czasie pobytu w szpitalu.

## what-is-it/heart
what-is-it-heart = Badanie pokazuje przepływ krwi w sercu
what-is-it-heart-name = Nazywa się [cewnikowanie serca](cardiac-catheterization).
what-is-it-heart-shows = Zespół widzi, jak krew płynie w [tętnicach](artery).
what-is-it-heart-helps = Pomaga wykryć niektóre choroby serca. Może też pomóc je leczyć.
what-is-it-heart-where = Badanie jest w centrum medycznym albo w czasie pobytu w szpitalu.

## what-is-it/tube
what-is-it-tube = Ruchome obrazy prowadzą małą rurkę
what-is-it-tube-catheter = [Cewnik](catheter) to cienka rurka, pusta w środku. Doprowadza płyn albo odprowadza jego nadmiar.
what-is-it-tube-stent = [Stent](stent) otwiera wąskie lub zatkane naczynie krwionośne.
what-is-it-tube-place = Zespół widzi, gdzie go umieścić.
what-is-it-tube-where = Przychodzą Państwo do centrum medycznego albo zostają w szpitalu.

## what-is-it/bone
what-is-it-bone = Ruchome obrazy pomagają leczyć kości
what-is-it-bone-surgery = Przy operacji chirurg widzi wnętrze ciała. Pomaga to złożyć złamaną kość lub wstawić sztuczny [staw](joint).
what-is-it-bone-needle = Gdy igła ma wejść w staw, zespół widzi właściwe miejsce.
what-is-it-bone-where = Być może przyjdą Państwo na jeden dzień albo zostaną w szpitalu.

## what-is-it/womb
what-is-it-womb = Badanie pokazuje macicę i jajowody
what-is-it-womb-name = Ma długą nazwę: [histerosalpingografia](hysterosalpingogram), czyli HSG.
what-is-it-womb-shows = Robi się zdjęcia macicy. Widać, czy dwa jajowody są drożne (otwarte).
what-is-it-womb-where = Badanie jest w pracowni rentgenowskiej albo w czasie pobytu w szpitalu.
