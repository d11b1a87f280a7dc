# Strony ekranu „O poradniku”

## about/what
about-what = Czym jest ten poradnik
about-what-plain = Ten poradnik prostymi słowami opowiada o fluoroskopii. Napisano go dla pacjentów.
about-what-who = Nie napisali go lekarze z Państwa przychodni.
about-what-advice = Nie zastępuje porad Państwa lekarzy i pielęgniarek.

## about/not
about-not = Czego ten poradnik nie robi
about-not-lead = Ten poradnik:
about-not-diagnosis = **Nie** stwierdza, co Państwu dolega
about-not-advice = **Nie** daje porad dla konkretnej osoby
about-not-know = **Nie** wie, kim Państwo są
about-not-store = **Nie** zapisuje żadnych danych o Państwu

## about/source
about-source = Skąd pochodzą informacje
# Nazwy się nie tłumaczy.
about-source-credit = Źródło: MedlinePlus, National Library of Medicine
about-source-others = Inne informacje pochodzą od organizacji medycznych i z badań naukowych. Wszystkie źródła wymieniono na ostatnich stronach.
about-source-new = Tekst napisaliśmy własnymi słowami.

## about/differs
about-differs = Gdzie podajemy nowsze zalecenia
about-differs-lead = O trzech sprawach MedlinePlus podaje starsze zalecenia. Nowsze zalecenia ekspertów:
about-differs-shield = Osłona: dziś aparaty dają mniej promieniowania, więc często nie jest potrzebna
about-differs-shellfish = Alergia na owoce morza: ryzyko nie większe niż przy innych alergiach
about-differs-pregnancy = Ciąża: większość dawek jest dużo niższa od szkodliwych; potrzebne badanie można wykonać

## about/status
about-status = Ten tekst trzeba jeszcze sprawdzić
about-status-draft = Nie sprawdził go jeszcze żaden pracownik medyczny. Żaden wykwalifikowany tłumacz też nie.
about-status-ask = W razie wątpliwości proszę zapytać lekarzy i pielęgniarki.

## about/licence
about-licence = Do swobodnego użytku
about-licence-free = Programu i jego tekstu można swobodnie używać. Licencje: MIT lub Apache-2.0.
about-licence-fonts = Czcionki: SIL Open Font License 1.1.
about-licence-date = Tekst napisano w listopadzie 2026 roku.
