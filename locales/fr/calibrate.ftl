### A screen for the clinic's staff, which patients do not meet: it measures the screen.

calibrate-title = Mesurer cet écran
calibrate-card = Posez une carte bancaire à plat sur l’écran. Placez son coin supérieur sur le coin du cadre.
calibrate-drag = Tirez la poignée, ou touchez Plus petit et Plus grand, jusqu’à ce que le cadre ait la taille de la carte.
calibrate-copy = Copiez ensuite cette ligne dans le fichier de réglages. Elle indique la largeur de l’écran en millimètres.
calibrate-distance = Mesurez aussi la distance entre les yeux du lecteur et l’écran. Écrivez les millimètres dans cette ligne.
calibrate-window = Le nombre n’est exact que si la borne occupe tout l’écran (--kiosk).
calibrate-box = Cadre de la taille d’une carte bancaire
calibrate-smaller = Plus petit
calibrate-larger = Plus grand
calibrate-done = Terminé
