# Słowniczek: każde słowo i jego znaczenie, najwyżej 20 prostych słów.
word-allergic-reaction = Reakcja alergiczna
word-allergic-reaction-meaning = Gdy organizm źle reaguje na coś, na przykład pojawia się wysypka, obrzęk lub duszność.

word-artery = Tętnica
word-artery-meaning = Naczynie krwionośne, które niesie krew z serca do innych części ciała.

word-barium = Baryt (siarczan baru)
word-barium-meaning = Biały środek kontrastowy, podobny do kredy. Dobrze widać go na rentgenie.

word-cardiac-catheterization = Cewnikowanie serca
word-cardiac-catheterization-meaning = Badanie serca. Zespół medyczny przesuwa cienką rurkę przez naczynie krwionośne do serca.

word-catheter = Cewnik
word-catheter-meaning = Cienka rurka, pusta w środku, którą wprowadza się do ciała. Doprowadza płyn albo odprowadza jego nadmiar.

word-contrast-dye = Środek kontrastowy
word-contrast-dye-meaning = Substancja, którą podaje się do organizmu, żeby narządy było wyraźniej widać na rentgenie.

word-enema = Lewatywa (wlew)
word-enema-meaning = Sposób podania płynu do odbytnicy, czyli końca jelita.

word-fast = Na czczo
word-fast-meaning = To znaczy: nie jeść ani nie pić przez wyznaczony czas.

word-fluoroscopy = Fluoroskopia
word-fluoroscopy-meaning = Rodzaj rentgena, który działa jak film. Pokazuje narządy, gdy się poruszają.

word-hysterosalpingogram = Histerosalpingografia (HSG)
word-hysterosalpingogram-meaning = Badanie rentgenowskie narządów rodnych kobiety, na przykład macicy.

word-iv-line = Wenflon (kroplówka)
word-iv-line-meaning = Cienka rurka, którą płyn trafia prosto do żyły.

word-joint = Staw
word-joint-meaning = Miejsce, gdzie łączą się dwie kości, na przykład kolano, biodro lub łokieć.

word-outpatient = Pacjent ambulatoryjny
word-outpatient-meaning = Osoba, która korzysta z opieki medycznej i nie zostaje w szpitalu na noc.

word-provider = Lekarz
word-provider-meaning = W tym poradniku: lekarz, pielęgniarka lub inna osoba, która Państwa leczy.

word-radiation = Promieniowanie
word-radiation-meaning = Energia, która biegnie w postaci promieni. Jednym z rodzajów są promienie rentgenowskie. Część pochodzi z natury.

word-radiologist = Radiolog
word-radiologist-meaning = Lekarz przeszkolony w ocenianiu zdjęć rentgenowskich i innych obrazów ciała.

word-sedative = Środek uspokajający (sedacja)
word-sedative-meaning = Lek, po którym człowiek jest spokojny lub senny.

word-stent = Stent
word-stent-meaning = Mała rurka, która trzyma otwarte wąskie lub zatkane naczynie krwionośne albo inny przewód w ciele.

word-technologist = Technik elektroradiologii (technik RTG)
word-technologist-meaning = Osoba przeszkolona w robieniu zdjęć rentgenowskich. Należy do zespołu medycznego.

word-vein = Żyła
word-vein-meaning = Naczynie krwionośne, które niesie krew z powrotem do serca.

word-x-ray = Rentgen
word-x-ray-meaning = Promienie, które tworzą obraz wnętrza ciała. To jeden z rodzajów promieniowania.
word-c-arm = Ramię C
word-c-arm-meaning = Aparat rentgenowski w kształcie litery C. Jeden koniec jest nad pacjentem, drugi pod nim.
word-lead-apron = Fartuch ołowiany
word-lead-apron-meaning = Ciężka osłona z ołowiem. Zatrzymuje promieniowanie.
