### For the staff: measures the screen. The words between quotation marks are those of calibrate-smaller and calibrate-larger.

calibrate-title = Pomiar tego ekranu
calibrate-card = Proszę przyłożyć kartę bankową płasko do ekranu. Jej górny róg ma leżeć na rogu ramki.
calibrate-drag = Proszę przeciągać uchwyt albo naciskać „Mniejsza” i „Większa”, aż ramka będzie tak duża jak karta.
calibrate-copy = Potem proszę skopiować ten wiersz do pliku ustawień. Podaje on szerokość ekranu w milimetrach.
calibrate-distance = Proszę też zmierzyć odległość od oczu czytelnika do ekranu. Milimetry proszę wpisać w tym wierszu.
calibrate-window = Liczba jest dokładna tylko wtedy, gdy program zajmuje cały ekran (--kiosk).
calibrate-box = Ramka wielkości karty bankowej
calibrate-smaller = Mniejsza
calibrate-larger = Większa
calibrate-done = Gotowe
