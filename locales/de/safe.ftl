# Topic: safe
safe-title = Ist es sicher?
safe-hint = Röntgen, Kontrastmittel und Sie

## safe/pregnant
safe-pregnant = Vielleicht schwanger? Sagen Sie es dem Team
safe-pregnant-tell = [Röntgenstrahlen](x-ray) können einem ungeborenen Kind schaden. Sagen Sie dem Team **vor** der Untersuchung, wenn Sie schwanger sind oder sein könnten.
safe-pregnant-next = Vielleicht wartet das Team oder wählt eine andere Untersuchung. Wenn Sie die geplante brauchen, ist sie trotzdem möglich.

## safe/little-risk
safe-little-risk = Für die meisten ist das Risiko gering
safe-little-risk-risk = Die [Durchleuchtung](fluoroscopy) arbeitet mit [Strahlung](radiation). Für die meisten Menschen gilt die Untersuchung nicht als schädlich.
safe-little-risk-dose = Wie viel Strahlung Sie bekommen, hängt von der Untersuchung ab. Fragen Sie Ihren Arzt: Wie viel bekomme ich?

## safe/how-much
safe-how-much = Manche Untersuchungen brauchen mehr Strahlung als andere
safe-how-much-lead = Wir alle bekommen jeden Tag [Strahlung](radiation) aus der Natur. Eine Untersuchung gibt Ihnen etwa so viel wie die Natur in dieser Zeit:
safe-how-much-chest = Röntgenbild der Lunge: etwa 2 oder 3 Tage
safe-how-much-swallow = Bariumschluck: etwa 4 Monate
safe-how-much-upper = Magenuntersuchung (oberer Verdauungstrakt): etwa 2 Jahre
safe-how-much-enema = Bariumeinlauf: etwa 2 bis 3 Jahre

## safe/past-x-rays
safe-past-x-rays = Sprechen Sie über alle früheren Röntgenbilder
safe-past-x-rays-adds = Das Risiko durch [Röntgenstrahlen](x-ray) kann sich mit der Zeit summieren.
safe-past-x-rays-talk = Nennen Sie Ihrem Arzt alle früheren Röntgenbilder. Eine Liste hilft dabei.

## safe/dye-allergy
safe-dye-allergy = Sagen Sie dem Team, welche Allergien Sie haben
safe-dye-allergy-risk = Bei [Kontrastmittel](contrast-dye) gibt es ein kleines Risiko für eine [allergische Reaktion](allergic-reaction).
safe-dye-allergy-lead = Nennen Sie dem Team **vor** der Untersuchung:
safe-dye-allergy-past = Eine frühere Reaktion auf Kontrastmittel (das ist am wichtigsten)
safe-dye-allergy-allergy = Jede Allergie, zum Beispiel gegen Jod oder Meeresfrüchte

## safe/long-exams
safe-long-exams = Lange Untersuchungen können selten die Haut röten
safe-long-exams-skin = Selten kann eine lange Untersuchung die Haut röten oder verbrennen.
safe-long-exams-tell = Wenn Sie das auf Ihrer Haut sehen, sagen Sie es dem Team. Sie können nach allen Risiken fragen.
