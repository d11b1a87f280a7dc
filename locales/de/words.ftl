# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = Allergische Reaktion
word-allergic-reaction-meaning = Wenn Ihr Körper schlecht auf etwas reagiert, zum Beispiel mit Ausschlag, Schwellung oder Atemnot.

word-artery = Arterie (Schlagader)
word-artery-meaning = Ein Blutgefäß, das Blut vom Herzen in andere Teile Ihres Körpers bringt.

word-barium = Barium
word-barium-meaning = Ein weißes, kreidiges Kontrastmittel. Man sieht es auf einem Röntgenbild gut.

word-cardiac-catheterization = Herzkatheter-Untersuchung
word-cardiac-catheterization-meaning = Eine Untersuchung des Herzens. Das Team schiebt einen dünnen Schlauch durch ein Blutgefäß zu Ihrem Herzen.

word-catheter = Katheter
word-catheter-meaning = Ein dünner, hohler Schlauch, der in Ihren Körper kommt. Er bringt Flüssigkeit hinein oder leitet überschüssige ab.

word-contrast-dye = Kontrastmittel
word-contrast-dye-meaning = Ein Mittel, das man in Ihren Körper gibt, damit man Organe auf einem Röntgenbild klarer sieht.

word-enema = Einlauf
word-enema-meaning = So kommt Flüssigkeit in den Enddarm. Das ist das Ende Ihres Darms.

word-fast = Nüchtern bleiben
word-fast-meaning = Eine bestimmte Zeit lang nichts essen und nichts trinken.

word-fluoroscopy = Durchleuchtung (Fluoroskopie)
word-fluoroscopy-meaning = Eine Art Röntgen, wie ein Film. Sie zeigt, wie sich Organe in Ihrem Körper bewegen.

word-hysterosalpingogram = Hysterosalpingographie (HSG)
word-hysterosalpingogram-meaning = Eine Röntgenuntersuchung der Fortpflanzungsorgane einer Frau, zum Beispiel der Gebärmutter.

word-iv-line = Venenzugang (Infusion)
word-iv-line-meaning = Ein dünner Schlauch, der Flüssigkeit direkt in eine Vene leitet.

word-joint = Gelenk
word-joint-meaning = Eine Stelle, an der zwei Knochen zusammenkommen, zum Beispiel Knie, Hüfte oder Ellenbogen.

word-outpatient = Ambulant
word-outpatient-meaning = Sie werden behandelt und bleiben nicht über Nacht im Krankenhaus.

word-provider = Arzt oder Ärztin
word-provider-meaning = In diesem Ratgeber: ein Arzt, eine Pflegekraft oder eine andere Person, die Sie behandelt.

word-radiation = Strahlung
word-radiation-meaning = Energie, die sich als Strahlen ausbreitet. Röntgenstrahlen sind eine Art davon. Ein Teil kommt aus der Natur.

word-radiologist = Radiologe, Radiologin
word-radiologist-meaning = Ein Arzt, der gelernt hat, Röntgenbilder und andere Bilder des Körpers zu lesen.

word-sedative = Beruhigungsmittel
word-sedative-meaning = Ein Medikament, das Sie ruhig oder schläfrig macht.

word-stent = Stent
word-stent-meaning = Ein Röhrchen, das ein enges oder verstopftes Blutgefäß oder einen anderen Gang im Körper offen hält.

word-technologist = Röntgen-Fachkraft (MTR)
word-technologist-meaning = Eine Person, die gelernt hat, Röntgenbilder zu machen. Sie gehört zum Team.

word-vein = Vene
word-vein-meaning = Ein Blutgefäß, das Blut zum Herzen zurückbringt.

word-x-ray = Röntgen
word-x-ray-meaning = Strahlen, die ein Bild vom Inneren Ihres Körpers machen. Sie sind eine Art Strahlung.
word-c-arm = C-Bogen
word-c-arm-meaning = Ein Röntgengerät in der Form des Buchstabens C. Ein Ende ist über Ihnen, das andere unter Ihnen.
word-lead-apron = Bleischürze
word-lead-apron-meaning = Eine schwere Abdeckung mit Blei. Sie hält Strahlung ab.
