# Topic: uses
uses-title = Wofür man sie oft braucht
uses-hint = Wie sie helfen kann

## uses/overview
uses-overview = Dafür wird sie oft verwendet
uses-overview-show = Sie kann zeigen, wie sich der Verdauungstrakt bewegt (Speiseröhre, Magen, Darm) und wie Blut im Herzen fließt. Sie kann die Fortpflanzungsorgane einer Frau zeigen.
uses-overview-guide = Sie kann helfen, kleine Schläuche zu legen und Knochen und Gelenke zu operieren.
uses-overview-next = Auf den nächsten Seiten erfahren Sie mehr.

## uses/swallow-enema
uses-swallow-enema = Sie zeigt, wie sich der Verdauungstrakt bewegt
uses-swallow-enema-barium = [Barium](barium) ist ein weißes [Kontrastmittel](contrast-dye). Sie trinken es oder das Team gibt es Ihnen als [Einlauf](enema).
uses-swallow-enema-shows = So sieht das Team, wie sich Speiseröhre, Magen oder Darm bewegen.
uses-swallow-enema-names = Die Untersuchung heißt Breischluck (Bariumschluck) oder Bariumeinlauf (Kolon-Kontrasteinlauf).

## uses/heart
uses-heart = Sie zeigt, wie Blut im Herzen fließt
uses-heart-exam = Diese Untersuchung heißt [Herzkatheter-Untersuchung](cardiac-catheterization).
uses-heart-flow = Auf einem Bildschirm sieht das Team, wie das Blut durch Ihre [Arterien](artery) fließt.
uses-heart-helps = Sie kann helfen, manche Herzkrankheiten zu finden. Sie kann auch helfen, sie zu behandeln.

## uses/catheter-stent
uses-catheter-stent = Sie hilft, kleine Schläuche richtig zu legen
uses-catheter-stent-catheter = Ein [Katheter](catheter) ist ein dünner, hohler Schlauch. Er bringt Flüssigkeit in den Körper oder leitet überschüssige ab.
uses-catheter-stent-stent = Ein [Stent](stent) öffnet ein enges oder verstopftes Blutgefäß.
uses-catheter-stent-place = Bei der Durchleuchtung sieht das Team, wohin sie gehören.

## uses/bones
uses-bones = Sie kann bei Operationen an Knochen und Gelenken helfen
uses-bones-lead = Die Durchleuchtung kann Chirurgen den Weg zeigen beim:
uses-bones-joint = Einsetzen eines neuen [Gelenks](joint)
uses-bones-bone = Richten eines gebrochenen Knochens

## uses/hysterosalpingogram
uses-hysterosalpingogram = Sie kann die Fortpflanzungsorgane einer Frau zeigen
uses-hysterosalpingogram-exam = Diese Untersuchung hat einen langen Namen: [Hysterosalpingographie](hysterosalpingogram), kurz HSG. Sie macht Bilder der Fortpflanzungsorgane einer Frau, etwa der Gebärmutter.
uses-hysterosalpingogram-ask = Nicht sicher, welche Untersuchung Sie bekommen? Fragen Sie das Team.
