### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = Zabrać do domu
take-home-scan = Proszę skierować aparat telefonu na ten kwadrat
print-start = Drukuj
print-going = Trwa drukowanie.
print-at-desk = Wydruk będzie w recepcji.
print-at-beside = Wydruk wyjdzie z drukarki obok tego ekranu.
print-at-nurse = Wydruk będzie w dyżurce pielęgniarek.
print-failed = Nie udało się wydrukować. Proszę zapytać personel.
print-no-paper = W drukarce nie ma papieru. Proszę powiedzieć o tym personelowi.
print-enough = Teraz nie można już więcej wydrukować. Proszę zapytać personel.
print-copy = Komputer drukarki może zachować kopię Państwa listy.
list-note-paper = Proszę pokazać tę kartkę zespołowi medycznemu. To nie formularz ani zgoda.
