# Names and descriptions of the pictures: for Listen, screen readers and paper.

## What is it?
picture-what-is-it-shows = Teile im Inneren des Körpers
picture-what-is-it-shows-description = Ein Körper mit Teilen im Inneren: Herz und Blutgefäße, Magen und Darm und die Gebärmutter. Die Durchleuchtung kann zeigen, wie diese Teile arbeiten.
picture-what-is-it-helps = Zusammen auf den Bildschirm sehen
picture-what-is-it-helps-description = Eine Ärztin zeigt auf eine Stelle am Bildschirm. Der Patient sieht auch hin. Die Bilder helfen, die Ursache zu finden, und zeigen der Behandlung den Weg.

## Common uses
picture-uses-overview = Fünf häufige Anwendungen
picture-uses-overview-description = Fünf kleine Bilder: der Verdauungstrakt, das Herz, ein kleines Röhrchen in einem Blutgefäß, ein Hüftknochen mit Schraube und die Gebärmutter.

## Why you need it
picture-why-function = Sehen, wie das Schlucken geht
picture-why-function-description = Ein Mann trinkt. Eine große Lupe zeigt, wie die Speiseröhre das Getränk nach unten schiebt. Ein Film zeigt, wie ein Teil arbeitet.
picture-why-guide = Der Bildschirm zeigt den Weg
picture-why-guide-description = Eine Ärztin bewegt einen dünnen Schlauch in einem Patienten. Dabei sieht sie auf einen Bildschirm. Die bewegten Bilder zeigen ihr den Weg.

## Getting ready
picture-get-ready-depends = Fragen, was zu tun ist
picture-get-ready-depends-description = Eine Frau ruft ihre Ärztin an. Bei manchen Untersuchungen darf sie essen und trinken. Bei anderen muss sie eine Zeit lang auf Essen, Trinken oder manche Medikamente verzichten.
picture-get-ready-food = Vor der Untersuchung nichts essen
picture-get-ready-food-description = Ein Mann sitzt am Tisch. Essen und Getränk sind durchgestrichen. Die Uhr zeigt, dass einige Stunden vergehen. Vielleicht müssen auch Sie warten.
picture-get-ready-medicines = Wegen der Medikamente anrufen
picture-get-ready-medicines-description = Ein Mann mit seinen Tabletten ruft seine Ärztin an. Tabletten wegwerfen ist durchgestrichen. Setzen Sie kein Medikament von sich aus ab.
picture-get-ready-tell-us = Von Ihrer Gesundheit erzählen
picture-get-ready-tell-us-description = Eine Patientin erzählt dem Team von Schwangerschaft, Stillen, Allergie, Lunge, Nieren und früheren Röntgenbildern. Das Team muss das vor der Untersuchung wissen.
picture-get-ready-day = Fertig zum Losgehen
picture-get-ready-day-description = Eine Frau geht mit Tasche und Liste aus dem Haus. Ein junger Mann begleitet sie. Ihr Schmuck bleibt in einer Schale. Bringen Sie Ihre Liste mit, aber keinen Schmuck.

## What happens
picture-what-happens-where = Röntgenzentrum und Krankenhaus
picture-what-happens-where-description = Eine Frau geht zu einem Röntgenzentrum. Daneben ist ein Krankenhaus mit einem Patienten im Bett. Ihre Untersuchung kann hier oder dort sein.
picture-what-happens-clothes = Ein Krankenhaushemd anziehen
picture-what-happens-clothes-description = Eine Röntgenfachkraft gibt einem Mann ein Krankenhaushemd. Dann trägt er es und seine Kleider hängen am Haken. Das Team kann Ihnen beim Umziehen helfen.
picture-what-happens-shield = Ein Bleischutz
picture-what-happens-shield-description = Ein Patient liegt auf dem Röntgentisch. Eine Röntgenfachkraft legt einen Bleischutz über seinen Unterbauch. Er hält Strahlung ab, die der Patient nicht braucht.
picture-what-happens-comfort = Medikamente, damit Sie ruhiger werden
picture-what-happens-comfort-description = Eine Ärztin gibt einem Patienten ein Medikament durch einen Zugang an der Hand. Eine Röntgenfachkraft legt ihm die Hand auf die Schulter. Vielleicht bekommen auch Sie zuerst etwas.
picture-what-happens-drink = Kontrastmittel trinken
picture-what-happens-drink-description = Eine Frau steht am Röntgentisch und trinkt aus einem Becher. Auf dem Bildschirm sieht man ihre Speiseröhre und ihren Magen weiß und klar.
picture-what-happens-dye = Venenzugang oder Einlauf
picture-what-happens-dye-description = Eine Frau sitzt mit einem Venenzugang am Arm. Ein Mann liegt auf der Seite unter einem Tuch, mit einem Schlauch für den Einlauf. So oder so kommt Kontrastmittel hinein.
picture-what-happens-table = Am Röntgentisch
picture-what-happens-table-description = Ein Mann liegt auf dem Röntgentisch und eine Frau steht daran. Kleine Bilder zeigen: sich drehen, einen Arm bewegen und die Luft anhalten.
picture-what-happens-catheter = Ein Katheter wird gelegt
picture-what-happens-catheter-description = Ein Patient liegt unter einem sauberen Tuch. Das Team schiebt einen dünnen Schlauch in seine Leiste. Ein kleines Bild zeigt zwei Stellen: Leiste und Ellenbogen.
picture-what-happens-finish = Nach der Untersuchung
picture-what-happens-finish-description = Ein Patient ruht im Bett, mit einem kleinen Verband am Arm. Eine Röntgenfachkraft sieht nach ihm. Vielleicht ruhen auch Sie eine Weile.

## After the exam
picture-after-barium = Nach Barium Wasser trinken
picture-after-barium-description = Ein Mann trinkt ein Glas Wasser. In einer Toilette ist heller Stuhl. Ein Kalender zeigt einige Tage. Heller Stuhl ist nach Barium normal.
picture-after-catheter-site = Wann Sie das Team anrufen
picture-after-catheter-site-description = Eine Frau telefoniert. Vier kleine Bilder zeigen, wann man anrufen soll: bei einer Beule, die wächst, Flüssigkeit, einer Rötung, die sich ausbreitet, und Fieber.
picture-after-home = Jemand bringt Sie nach Hause
picture-after-home-description = Eine junge Frau hilft einem älteren Mann zu ihrem Auto. Sie bringt ihn nach Hause. Nach einem Beruhigungsmittel brauchen auch Sie jemanden.

## Is it safe?
picture-safe-pregnant = Sagen Sie, wenn Sie schwanger sind
picture-safe-pregnant-description = Vor der Untersuchung erzählt eine schwangere Frau einer Röntgenfachkraft von ihrem ungeborenen Kind. Sagen auch Sie es dem Team, denn Röntgenstrahlen können einem ungeborenen Kind schaden.
picture-safe-little-risk = Jede Untersuchung ist anders
picture-safe-little-risk-description = Eine Ärztin spricht mit einer Patientin. Eine Tafel zeigt drei Untersuchungen, von wenig Strahlung bis zu mehr. Für die meisten Menschen ist das Risiko gering.
picture-safe-past-x-rays = Bringen Sie frühere Röntgenbilder mit
picture-safe-past-x-rays-description = Eine Frau bringt ihre früheren Röntgenbilder mit und erzählt ihrer Ärztin davon. Das Risiko kann sich summieren, also sprechen Sie über alle.
picture-safe-dye-allergy = Sprechen Sie über Ihre Allergien
picture-safe-dye-allergy-description = Ein junger Mann erzählt einer Ärztin von einem früheren Ausschlag durch Kontrastmittel und von Meeresfrüchten. Sagen Sie dem Team vor der Untersuchung, welche Allergien Sie haben.

## Your results
picture-results-depends = Andere Untersuchungen, andere Bilder
picture-results-depends-description = Linien verbinden vier Röntgenbilder mit vier Körperteilen eines Mannes: Magen, Herz, Hüfte und Darm. Jede Untersuchung sucht nach etwas anderem.
picture-results-who = Ein Radiologe liest Ihre Bilder
picture-results-who-description = Eine Radiologin sieht sich Röntgenbilder auf einem Bildschirm an. Ein Blatt geht an einen anderen Arzt, der es liest. Ihr Arzt fragt vielleicht einen Spezialisten.
picture-results-ask = Fragen Sie nach Ihren Ergebnissen
picture-results-ask-description = Eine Patientin spricht mit ihrer Ärztin. Die Patientin fragt, wann sie ihre Ergebnisse bekommt, was sie zeigen und wen sie anrufen kann.

## Words to know
picture-word-catheter = Ein Katheter
picture-word-catheter-description = Ein langer, dünner Schlauch. Sein Ende ist groß gezeichnet, damit man sieht, dass er hohl ist. Flüssigkeit kann hindurchfließen.
picture-word-stent = Ein Stent
picture-word-stent-description = Zuerst ist ein Blutgefäß eng. Dann hält ein kleines Röhrchen aus Gitter, der Stent, es offen, sodass Blut fließen kann.
picture-word-iv-line = Ein Venenzugang
picture-word-iv-line-description = Ein dünner Schlauch führt von einem Beutel mit Flüssigkeit in eine Vene am Arm. Die Flüssigkeit gelangt direkt in Ihr Blut.
picture-word-lead-apron = Bleischürzen
picture-word-lead-apron-description = Ein Patient trägt eine kurze Bleischürze über dem Unterbauch. Eine Röntgenfachkraft trägt eine lange. Blei hält Röntgenstrahlen ab.
picture-word-c-arm = Ein C-Bogen
picture-word-c-arm-description = Ein Röntgengerät in der Form des Buchstabens C. Ein Ende ist über der Patientin, das andere unter dem Tisch. Die Röntgenstrahlen gehen von Ende zu Ende.

## Doses
picture-doses = Strahlung, verglichen mit der Natur
picture-doses-description = Jeder Balken zeigt, wie lange die Natur braucht, um Ihnen so viel Strahlung zu geben wie eine Untersuchung. Ein Röntgenbild der Lunge ist ein winziger Balken. Ein Bariumeinlauf ist der längste.
