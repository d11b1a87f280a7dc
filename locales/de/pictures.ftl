# Names and descriptions of the pictures: for Listen, screen readers and paper.

## What is it?
picture-what-is-it-shows = Organe im Inneren des Körpers
picture-what-is-it-shows-description = Ein Körper mit Organen im Inneren: Herz und Blutgefäße, Magen und Darm und die Gebärmutter. Die Durchleuchtung kann zeigen, wie sie arbeiten.
picture-what-is-it-helps = Zusammen auf den Bildschirm sehen
picture-what-is-it-helps-description = Eine Ärztin zeigt auf eine Stelle am Bildschirm. Der Patient sieht auch hin. Die Bilder helfen, die Ursache zu finden, und helfen bei der Behandlung.

## Common uses
picture-uses-overview = Wofür man sie oft braucht
picture-uses-overview-description = Fünf kleine Bilder: der Verdauungstrakt, das Herz, ein kleines Röhrchen in einem Blutgefäß, ein Hüftknochen mit Schraube und die Gebärmutter.

## Why you need it
picture-why-function = Sehen, wie man schluckt
picture-why-function-description = Ein Patient trinkt. Eine große Lupe zeigt, wie die Speiseröhre das Getränk nach unten schiebt. Ein Film zeigt, wie ein Organ arbeitet.
picture-why-guide = Der Bildschirm zeigt den Weg
picture-why-guide-description = Eine Ärztin bewegt einen dünnen Schlauch in einem Patienten. Dabei sieht sie auf einen Bildschirm. Die bewegten Bilder zeigen ihr den Weg.

## Getting ready
picture-get-ready-depends = Fragen, was zu tun ist
picture-get-ready-depends-description = Ein Patient ruft seine Ärztin an und fragt: Darf ich weiter essen, trinken und Medikamente nehmen, oder muss ich einige Stunden warten?
picture-get-ready-food = Nach Essen und Trinken fragen
picture-get-ready-food-description = Ein Patient ruft seine Ärztin an. Auf dem Tisch stehen Essen und Wasser, mit Fragezeichen und Uhr. Fragen Sie, ab wann Sie nichts mehr essen und trinken dürfen.
picture-get-ready-medicines = Wegen der Medikamente anrufen
picture-get-ready-medicines-description = Ein Patient mit Tabletten ruft seine Ärztin an. Tabletten wegwerfen ist durchgestrichen. Setzen Sie kein Medikament von sich aus ab.
picture-get-ready-tell-us = Dem Team von Ihrer Gesundheit erzählen
picture-get-ready-tell-us-description = Eine Patientin erzählt dem Team von Schwangerschaft, Stillen, Allergie, Lunge, Nieren und einem Blutverdünner. Das Team muss das vor der Untersuchung wissen.
picture-get-ready-day = Fertig zum Losgehen
picture-get-ready-day-description = Ein Patient geht mit Tasche und Liste aus dem Haus. Ein junger Mann ist dabei. Der Schmuck bleibt in einer Schale. Bringen Sie Ihre Liste mit, keinen Schmuck.

## What happens
picture-what-happens-where = Röntgenpraxis und Krankenhaus
picture-what-happens-where-description = Eine Frau geht zu einer Röntgenpraxis. Daneben ist ein Krankenhaus mit einem Patienten im Bett. Ihre Untersuchung kann hier oder dort sein.
picture-what-happens-clothes = Ein Krankenhaushemd anziehen
picture-what-happens-clothes-description = Eine Fachkraft gibt einem Patienten ein Krankenhaushemd. Dann trägt er es und seine Kleider hängen am Haken. Das Team kann Ihnen beim Umziehen helfen.
picture-what-happens-shield = Ein Bleischutz
picture-what-happens-shield-description = Ein Patient liegt auf dem Röntgentisch. Eine Fachkraft legt einen Bleischutz über einen Teil seines Körpers. Er hält unnötige Strahlung ab.
picture-what-happens-comfort = Medikamente, damit Sie ruhiger werden
picture-what-happens-comfort-description = Eine Ärztin gibt einem Patienten ein Medikament durch einen Zugang an der Hand. Eine Fachkraft legt ihm die Hand auf die Schulter. Vielleicht bekommen auch Sie zuerst etwas.
picture-what-happens-drink = Kontrastmittel trinken
picture-what-happens-drink-description = Eine Frau steht am Röntgentisch und trinkt aus einem Becher. Auf dem Bildschirm sieht man ihre Speiseröhre und ihren Magen weiß und klar.
picture-what-happens-dye = Venenzugang oder Einlauf
picture-what-happens-dye-description = Eine Frau sitzt mit einem Venenzugang am Arm. Ein Mann liegt auf der Seite unter einem Tuch, mit einem Schlauch für den Einlauf. Kontrastmittel kann so oder so hineinkommen.
picture-what-happens-table = Am Röntgentisch
picture-what-happens-table-description = Ein Patient liegt auf dem Röntgentisch oder steht davor. Kleine Bilder zeigen: sich drehen, einen Arm bewegen und die Luft anhalten.
picture-what-happens-catheter = Ein Katheter wird gelegt
picture-what-happens-catheter-description = Ein Patient liegt unter einem sauberen Tuch. Das Team schiebt einen dünnen Schlauch in seine Leiste. Ein kleines Bild zeigt zwei Stellen: Leiste und Ellenbogen.
picture-what-happens-finish = Nach der Untersuchung
picture-what-happens-finish-description = Ein Patient ruht im Bett. Eine Fachkraft sieht nach ihm. Vielleicht ruhen auch Sie eine Weile.

## After the exam
picture-after-barium = Nach Barium Wasser trinken
picture-after-barium-description = Ein Patient trinkt ein Glas Wasser. In einer Toilette ist heller Stuhl. Ein Kalender zeigt einige Tage. Heller Stuhl ist nach Barium normal.
picture-after-catheter-site = Wann Sie das Team anrufen
picture-after-catheter-site-description = Ein Patient ruft das Team an. Vier kleine Bilder zeigen, wann: eine wachsende Beule, Flüssigkeit, eine Rötung, die sich ausbreitet, und Fieber.
picture-after-home = Jemand bringt Sie nach Hause
picture-after-home-description = Eine junge Frau hilft einem Patienten zu ihrem Auto und bringt ihn nach Hause. Nach einem Beruhigungsmittel muss auch Sie ein Erwachsener nach Hause bringen.

## Is it safe?
picture-safe-pregnant = Vielleicht schwanger? Sagen Sie es dem Team
picture-safe-pregnant-description = Vor der Untersuchung erzählt eine schwangere Frau einer Fachkraft von ihrem ungeborenen Kind. Sagen auch Sie es dem Team, denn Röntgenstrahlen können einem ungeborenen Kind schaden.
picture-safe-little-risk = Jede Untersuchung ist anders
picture-safe-little-risk-description = Eine Ärztin spricht mit einem Patienten. Eine Tafel zeigt drei Untersuchungen, von wenig Strahlung bis zu mehr. Für die meisten Menschen ist das Risiko gering.
picture-safe-ask-how-much = Fragen, wie viel Strahlung es ist
picture-safe-ask-how-much-description = Eine Patientin fragt die Ärztin: Wie viel? Ein niedriger, ein mittlerer und ein hoher Balken stehen für drei Untersuchungen mit weniger und mehr Strahlung.
picture-safe-past-x-rays = Bringen Sie frühere Röntgenbilder mit
picture-safe-past-x-rays-description = Ein Patient bringt frühere Röntgenbilder mit und erzählt der Ärztin davon. Nennen auch Sie dem Team alle Ihre Bilder.
picture-safe-dye-allergy = Sprechen Sie über Ihre Allergien
picture-safe-dye-allergy-description = Ein Patient erzählt einer Ärztin von einem früheren Ausschlag durch Kontrastmittel und von Meeresfrüchten. Nennen Sie dem Team Ihre Allergien vor der Untersuchung.

## Your results
picture-results-depends = Andere Untersuchungen, andere Bilder
picture-results-depends-description = Linien verbinden vier Röntgenbilder mit vier Körperteilen eines Mannes: Magen, Herz, Hüfte und Darm. Jede Untersuchung sucht nach etwas anderem.
picture-results-who = Eine Radiologin wertet Ihre Bilder aus
picture-results-who-description = Eine Radiologin sieht sich Röntgenbilder auf einem Bildschirm an. Ein Blatt geht an einen anderen Arzt, der es liest. Ihr Arzt fragt vielleicht einen Spezialisten.
picture-results-ask = Fragen Sie nach Ihren Ergebnissen
picture-results-ask-description = Ein Patient spricht mit der Ärztin und fragt, wann die Ergebnisse kommen, was sie zeigen und wen er anrufen kann.

## Words to know
picture-word-catheter = Ein Katheter
picture-word-catheter-description = Ein langer, dünner Schlauch. Sein Ende ist groß gezeichnet, damit man sieht, dass er hohl ist. Flüssigkeit kann hindurchfließen.
picture-word-stent = Ein Stent
picture-word-stent-description = Zuerst ist ein Blutgefäß eng. Dann hält ein kleines Röhrchen aus Gitter, der Stent, es offen, sodass Blut fließen kann.
picture-word-iv-line = Ein Venenzugang
picture-word-iv-line-description = Ein dünner Schlauch führt von einem Beutel mit Flüssigkeit in eine Vene am Arm. Die Flüssigkeit gelangt direkt in Ihr Blut.
picture-word-lead-apron = Bleischürzen
picture-word-lead-apron-description = Ein Patient trägt eine kurze Bleischürze über dem Unterbauch. Eine Fachkraft trägt eine lange. Blei hält Röntgenstrahlen ab.
picture-word-c-arm = Ein C-Bogen
picture-word-c-arm-description = Ein Röntgengerät in der Form des Buchstabens C. Ein Ende ist über dem Patienten, das andere unter dem Tisch. Die Röntgenstrahlen gehen von Ende zu Ende.

## Doses
picture-doses = Strahlung, verglichen mit der Natur
picture-doses-description = Jeder Balken zeigt, wie lange die Natur braucht, um Ihnen so viel Strahlung zu geben wie eine Untersuchung. Vergleichen Sie mit einem Jahr Natur.

## Pictures of single exams and of emergencies
picture-after-emergency = Sofort den Notruf wählen
picture-after-emergency-description = Ein Patient ruft einen Rettungswagen. Vier Bilder zeigen, wann: Schmerzen in der Brust, Atemnot mit geschwollenem Gesicht, Ohnmacht, hängende Gesichtshälfte mit schwachem Arm.
picture-after-emergency-more = Weitere Gründe für den Notruf
picture-after-emergency-more-description = Ein Patient ruft einen Rettungswagen. Ein Bild zeigt eine Hand, die auf eine Blutung drückt. Das andere zeigt einen kalten, blassen Fuß.
picture-after-remember = Drei Dinge zum Merken
picture-after-remember-description = Ein Patient denkt an drei Dinge. Kleine Bilder zeigen die drei Dinge dieser Seite.
picture-after-stent-card = Behalten Sie Ihren Stent-Ausweis
picture-after-stent-card-description = Ein Mann steckt einen Ausweis in seine Brieftasche. Darauf sind ein Stent und ein Herz. Tragen Sie Ihren Ausweis bei sich.
picture-after-womb = Ruhe nach der Gebärmutter-Untersuchung
picture-after-womb-description = Eine Frau ruht auf dem Sofa, eine Wärmflasche auf dem Bauch. Auf dem Tisch liegt eine Binde. Sie hat vielleicht Krämpfe und leichte Blutung.
picture-get-ready-bowel = Klare Flüssigkeiten und leerer Darm
picture-get-ready-bowel-description = Wasser, klare Brühe und Tee ohne Milch sind erlaubt. Ein Teller mit Essen ist durchgestrichen. Ein Pulver in Wasser leert den Darm vor der Untersuchung.
picture-safe-child = Ein Elternteil bleibt dabei
picture-safe-child-description = Ein Kind sitzt auf dem Röntgentisch. Der Vater trägt eine Bleischürze und hält die Hand des Kindes. Eine Fachkraft steht dabei.
picture-safe-skin = Rücken auf Rötung prüfen
picture-safe-skin-description = Ein Mann sieht im Spiegel einen roten Fleck auf seinem Rücken. Zwei Kalender zeigen, dass seit der Untersuchung einige Wochen vergangen sind.
picture-what-happens-bowel = Weiße Flüssigkeit für den Darm
picture-what-happens-bowel-description = Ein Mann liegt auf der Seite unter einem Tuch. Eine Pflegerin bleibt bei ihm. Ein kleines Bild zeigt weiße Flüssigkeit, die durch einen Schlauch in den Darm fließt.
picture-what-happens-wrist = Ein dünner Schlauch im Handgelenk
picture-what-happens-wrist-description = Zwei kleine Figuren zeigen Handgelenk und Leiste. Darunter wird das Handgelenk betäubt. Dann geht ein dünner Schlauch hinein und den Arm hinauf.
picture-what-happens-press = Auf die Stelle drücken
picture-what-happens-press-description = Ein Mann liegt flach auf dem Rücken im Bett. Eine Uhr zeigt, dass einige Stunden vergehen. Darunter zwei Möglichkeiten: Eine Hand drückt auf das Handgelenk, oder ein Band drückt darauf.
picture-what-happens-c-arm = Ein C-Bogen bei einer Operation
picture-what-happens-c-arm-description = Eine Patientin schläft unter einem Tuch. Ein C-Bogen steht über der Hüfte. Der Chirurg trägt eine Bleischürze und sieht auf einem Bildschirm den Knochen mit den Schrauben.
picture-what-happens-joint = Eine Nadel geht ins Gelenk
picture-what-happens-joint-description = Ein C-Bogen steht über dem Knie einer Frau. Eine Ärztin führt eine Nadel hinein, ein Bildschirm zeigt die Stelle. Zuerst wird die Haut gereinigt.
picture-what-happens-bone-numb = Die Haut wird betäubt
picture-what-happens-bone-numb-description = Eine Patientin liegt auf dem Röntgentisch. Eine Ärztin betäubt mit einer kleinen Nadel die Haut am Knie.
picture-what-happens-bone-rest = Ruhe nach der Untersuchung
picture-what-happens-bone-rest-description = Eine Patientin mit verbundenem Knie ruht sich im Bett aus. Eine Pflegerin sieht nach ihr.
picture-what-happens-womb-finish = Ruhe nach der Untersuchung
picture-what-happens-womb-finish-description = Eine Frau ruht sich nach der Untersuchung aus. Eine Fachkraft sieht nach ihr. Auf dem Tisch liegt eine Damenbinde.
picture-what-happens-womb = Auf dem Röntgentisch
picture-what-happens-womb-description = Eine Frau liegt auf dem Rücken, die Knie unter einem Tuch. Eine Pflegerin und eine Ärztin sind bei ihr. Ein kleines Bild zeigt das Spekulum, das die Scheide offen hält.
picture-what-happens-full = Ein voller Magen
picture-what-happens-full-description = Der Magen einer Patientin ist voll. Sie hebt eine Hand, um es der Pflegerin zu sagen. Sagen auch Sie es dem Team, wenn etwas nicht stimmt.
picture-what-happens-wait = Wie lange die Untersuchung dauert
picture-what-happens-wait-description = Ein Patient wartet auf einem Stuhl. Eine Uhr zeigt kurze Zeit für den Magen, eine andere einige Stunden für den Dünndarm. Dann gibt es Essen und Trinken.
picture-what-happens-bowel-fill = Barium füllt den Darm
picture-what-happens-bowel-fill-description = Ein Mann liegt auf der Seite unter einem Tuch. Eine Pflegerin bleibt bei ihm. Ein kleines Bild zeigt weiße Flüssigkeit, die seinen Darm füllt.
picture-what-happens-toilet = Zur Toilette gehen
picture-what-happens-toilet-description = Eine Pflegerin geht mit einem Mann im Krankenhaushemd zur Toilette. In der Toilette ist weiße Flüssigkeit: Das Barium kommt heraus.
picture-what-happens-sleep = Schlafend oder teilweise betäubt
picture-what-happens-sleep-description = Eine Frau schläft auf dem Tisch unter einer Maske. Ein kleines Bild zeigt eine wache Frau mit einem betäubten Bein.
picture-what-happens-stop = Sie können Stopp sagen
picture-what-happens-stop-description = Eine Frau auf dem Tisch hebt die Hand. Die Ärztin hebt beide Hände und hört auf. Ein kleines Bild zeigt Krämpfe in der Gebärmutter.
picture-get-ready-tell-more = Nennen Sie dies dem Team
picture-get-ready-tell-more-description = Ein Patient erzählt einem Pfleger von Krankheiten, Beschwerden und früheren Röntgenbildern. Kleine Bilder zeigen, was auf dieser Seite steht.
picture-get-ready-womb-when = Nach Ihrer Periode
picture-get-ready-womb-when-description = Eine Frau zeigt auf einen Kalender. Zuerst kommen Tage mit Blutung. Die Tage danach haben ein Häkchen.
picture-get-ready-womb = Vor der Gebärmutter-Untersuchung
picture-get-ready-womb-description = Eine Frau ruft an und fragt nach einer Tablette gegen Schmerzen. Eine Binde kommt in ihre Tasche. Eine Toilette zeigt, dass sie vor der Untersuchung dorthin geht.
picture-after-emergency-belly = Sehr starke Bauchschmerzen
picture-after-emergency-belly-description = Ein Patient ruft einen Rettungswagen. Ein Bild zeigt zwei Hände auf einem Bauch, der sehr wehtut.
picture-after-emergency-bowel = Bauchschmerzen oder frisches Blut
picture-after-emergency-bowel-description = Ein Patient ruft einen Rettungswagen. Ein Bild zeigt einen Bauch, der sehr wehtut, das andere frisches Blut in der Toilette.
picture-after-emergency-bleed = Blutung, die nicht aufhört
picture-after-emergency-bleed-description = Ein Patient ruft einen Rettungswagen. Ein Bild zeigt eine Hand, die auf eine blutende Stelle drückt.
picture-after-barium-call = Wann Sie nach Barium anrufen
picture-after-barium-call-description = Ein Patient ruft das Team an. Vier kleine Bilder zeigen, wann: Bauchschmerzen, Erbrechen, kein Stuhlgang und Fieber.
picture-after-site-care = Nichts Schweres heben
picture-after-site-care-description = Ein Patient hat einen Verband an der Stelle, wo der dünne Schlauch hineinkam. Schwere Taschen sind durchgestrichen. Ein Kalender zeigt einige Tage.
picture-after-joint = Eis für das Gelenk
picture-after-joint-description = Eine Frau sitzt mit hochgelegtem Bein. Eis in einem Tuch liegt auf ihrem Knie. Eine Uhr zeigt 15 Minuten.
picture-after-bone-surgery = Das Bein ruht auf Kissen
picture-after-bone-surgery-description = Ein Patient ruht sich zu Hause auf dem Sofa aus. Ein Bein hat einen Gips und liegt auf Kissen. Ein Gips unter der Dusche ist durchgestrichen.
picture-after-joint-call = Wann Sie wegen eines Gelenks anrufen
picture-after-joint-call-description = Eine Frau ruft das Team an. Drei kleine Bilder zeigen, wann: ein rotes, geschwollenes Knie, Flüssigkeit und Fieber.
picture-after-womb-call = Wann Sie danach anrufen
picture-after-womb-call-description = Eine Frau ruft das Team an. Drei kleine Bilder zeigen, wann: Bauchschmerzen, starke Blutung und Fieber.
picture-after-milk = Stillen nach der Untersuchung
picture-after-milk-description = Eine Frau sitzt auf dem Sofa und stillt ihr Kind. Auch Sie können weiter stillen.
picture-what-happens-womb-dye = Kontrastmittel füllt die Gebärmutter
picture-what-happens-womb-dye-description = Die Gebärmutter, groß gezeichnet. Ein dünner Schlauch kommt von unten. Weißes Kontrastmittel füllt sie und läuft aus ihren zwei Eileitern.
picture-what-happens-drain = Stent, Drainage und Venenkatheter
picture-what-happens-drain-description = Ein Ballon öffnet ein enges Blutgefäß, ein Stent hält es offen. Eine Drainage leitet Flüssigkeit aus dem Bauch. Ein Schlauch (Venenkatheter) bringt Medikamente in eine Vene.
picture-after-drain = Ihre Drainage pflegen
picture-after-drain-description = Ein Patient ruft das Team an. Kleine Bilder zeigen: nicht am Schlauch ziehen, ihn trocken halten, bei Rötung oder Fieber anrufen.
