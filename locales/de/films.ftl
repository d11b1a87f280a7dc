# Names and descriptions of the films: for Listen, screen readers and paper.

film-moves = Ein Schluck im Röntgenfilm
film-moves-description = Links ein Röntgenbild, das still steht. Rechts ein Film: Ein weißes Getränk läuft durch die Speiseröhre in den Magen. Sie sehen, wie es sich bewegt.
film-moves-still = Röntgenbild: ein Bild
film-moves-moving = Durchleuchtung: ein Film
film-swallow-enema = Barium wandert durch den Körper
film-swallow-enema-description = Zuerst läuft Barium vom Mund in den Magen. Eine Welle in der Speiseröhre schiebt es. Dann füllt Barium den Dickdarm vom Ende her. Das Team sieht jeden Abschnitt.
film-heart = Wie das Blut im Herzen fließt
film-heart-description = Ein Herz schlägt. Ein dünner Schlauch kommt durch eine Arterie. Kontrastmittel füllt die Arterien des Herzens und wird dann weggespült. So sieht man, wie das Blut fließt.
film-catheter-stent = Ein Stent öffnet ein Blutgefäß
film-catheter-stent-description = Ein Blutgefäß ist an einer Stelle eng. Ein kleiner Ballon öffnet dort einen Stent. Der Ballon kommt heraus. Der Stent bleibt und das Blut kann wieder fließen.
film-bones = Ein gebrochener Knochen wird gerichtet
film-bones-description = Ein gebrochener Knochen kommt wieder an seinen Platz. Dann werden Schritt für Schritt Metallteile eingesetzt, die ihn halten. Das Team sieht jeden Schritt.
film-hysterosalpingogram = Kontrastmittel zeigt Gebärmutter und Eileiter
film-hysterosalpingogram-description = Kontrastmittel füllt die Gebärmutter, dann zwei dünne Eileiter. An ihren Enden fließt es heraus. Das zeigt, dass die Eileiter offen sind.
film-pictures = Was das Team sieht
film-pictures-description = Der Bildschirm des Teams zeigt einen Magen. Er füllt sich mit weißem Barium und das Team sieht, wie es sich bewegt.
