# Słowniczek: każde słowo i jego znaczenie, najwyżej 20 prostych słów.
word-allergic-reaction = Reakcja alergiczna
word-allergic-reaction-meaning = Gdy ciało źle reaguje na coś, na przykład wysypką, obrzękiem lub trudnością w oddychaniu.

word-artery = Tętnica
word-artery-meaning = Naczynie krwionośne, które niesie krew z serca do innych części ciała.

word-barium = Baryt (barium)
word-barium-meaning = Biały środek kontrastowy, podobny do kredy. Dobrze widać go na rentgenie.

word-cardiac-catheterization = Cewnikowanie serca
word-cardiac-catheterization-meaning = Badanie serca. Personel przesuwa cienką rurkę przez naczynie krwionośne do serca.

word-catheter = Cewnik
word-catheter-meaning = Cienka rurka, pusta w środku. Wprowadza płyn do ciała albo go odprowadza.

word-contrast-dye = Środek kontrastowy
word-contrast-dye-meaning = Coś, co podaje się do ciała, żeby jego części było wyraźniej widać na rentgenie.

word-enema = Lewatywa (wlew)
word-enema-meaning = Sposób podania płynu do odbytnicy, czyli końca jelita.

word-fast = Na czczo
word-fast-meaning = To znaczy: nie jeść ani nie pić przez wyznaczony czas.

word-fluoroscopy = Fluoroskopia
word-fluoroscopy-meaning = Rodzaj rentgena, który działa jak film. Pokazuje części wewnątrz ciała, gdy się poruszają.

word-hysterosalpingogram = Histerosalpingografia (HSG)
word-hysterosalpingogram-meaning = Badanie rentgenowskie narządów rodnych kobiety, na przykład macicy.

word-iv-line = Kroplówka
word-iv-line-meaning = Cienka rurka, którą płyn trafia prosto do żyły.

word-joint = Staw
word-joint-meaning = Miejsce, gdzie łączą się dwie kości, na przykład kolano, biodro lub łokieć.

word-outpatient = Pacjent ambulatoryjny
word-outpatient-meaning = Osoba, która korzysta z opieki medycznej i nie zostaje w szpitalu na noc.

word-radiation = Promieniowanie
word-radiation-meaning = Energia, która biegnie w postaci promieni. Jednym z rodzajów są promienie rentgenowskie. Część pochodzi z natury.

word-radiologist = Radiolog
word-radiologist-meaning = Lekarz przeszkolony w ocenianiu zdjęć rentgenowskich i innych obrazów ciała.

word-sedative = Środek uspokajający
word-sedative-meaning = Lek, po którym człowiek jest spokojny lub senny.

word-stent = Stent
word-stent-meaning = Mała rurka, która pomaga otworzyć wąskie lub zatkane naczynie krwionośne.

word-technologist = Technik rentgenowski
word-technologist-meaning = Osoba przeszkolona w robieniu zdjęć rentgenowskich. Należy do personelu.

word-x-ray = Rentgen
word-x-ray-meaning = Zdjęcie wnętrza ciała. Robi się je małą ilością promieniowania.
word-c-arm = Ramię C
word-c-arm-meaning = Aparat rentgenowski w kształcie litery C. Jeden koniec jest nad pacjentem, drugi pod nim.
word-lead-apron = Fartuch ołowiany
word-lead-apron-meaning = Ciężka osłona z ołowiem. Zatrzymuje promieniowanie.
