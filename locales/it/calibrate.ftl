### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = Misurare questo schermo
calibrate-card = Appoggi una carta di credito sullo schermo. Metta il suo angolo in alto sull’angolo del riquadro.
calibrate-drag = Trascini la maniglia, o prema Più piccolo e Più grande, finché il riquadro non è grande come la carta.
calibrate-copy = Poi copi questa riga nel file delle impostazioni. Dice quanto è largo lo schermo, in millimetri.
calibrate-distance = Misuri anche la distanza dagli occhi di chi legge allo schermo. Scriva i millimetri in questa riga.
calibrate-window = Il numero è esatto solo quando il programma occupa tutto lo schermo (--kiosk).
calibrate-box = Riquadro grande come una carta di credito
calibrate-smaller = Più piccolo
calibrate-larger = Più grande
calibrate-done = Fatto
