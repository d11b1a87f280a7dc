# Topic: results
results-title = Wyniki badania
results-hint = Kto je ocenia, co dalej

## results/depends
results-depends = Wyniki zależą od badania
results-depends-exam = W każdym badaniu szuka się czegoś innego.
results-depends-many = Fluoroskopia może pomóc wykryć wiele rodzajów problemów.

## results/who
results-who = Zdjęcia ocenia lekarz
results-who-reads = Państwa zdjęcia ocenia [radiolog](radiologist).
results-who-more = Państwa lekarz może wysłać wyniki do specjalisty albo zlecić więcej badań. To może pomóc ustalić, co Państwu dolega.

## results/ask
results-ask = Proszę porozmawiać z lekarzem o wynikach
results-ask-lead = Można zapytać:
results-ask-when = Kiedy dostanę wyniki?
results-ask-mean = Co one dla mnie znaczą?
results-ask-next = Czy potrzebuję więcej badań?
results-ask-call = Do kogo dzwonić, gdy mam pytania?
