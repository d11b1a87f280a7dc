### Für das Personal der Klinik: misst den Bildschirm.

calibrate-title = Diesen Bildschirm messen
calibrate-card = Halten Sie eine Bankkarte flach an den Bildschirm. Legen Sie ihre obere Ecke an die Ecke des Rahmens.
calibrate-drag = Ziehen Sie am Griff oder drücken Sie Kleiner und Größer, bis der Rahmen so groß wie die Karte ist.
calibrate-copy = Übertragen Sie dann diese Zeile in die Einstellungsdatei. Sie gibt an, wie breit der Bildschirm ist, in Millimetern.
calibrate-distance = Messen Sie auch den Abstand von den Augen der lesenden Person zum Bildschirm. Schreiben Sie die Millimeter in diese Zeile.
calibrate-window = Die Zahl stimmt nur genau, wenn der Kiosk den ganzen Bildschirm füllt (--kiosk).
calibrate-box = Rahmen, so groß wie eine Bankkarte
calibrate-smaller = Kleiner
calibrate-larger = Größer
calibrate-done = Fertig
