# Topic: safe
safe-title = Ist es sicher?
safe-hint = Röntgen, Kontrastmittel und Sie

## safe/pregnant
safe-pregnant = Vielleicht schwanger? Sagen Sie es dem Team
safe-pregnant-tell = [Röntgenstrahlen](x-ray) können einem ungeborenen Kind schaden. Sagen Sie dem Team **vor** der Untersuchung, wenn Sie schwanger sind oder sein könnten.
safe-pregnant-next = Vielleicht wartet das Team oder wählt eine andere Untersuchung. Wenn Sie die geplante brauchen, ist sie trotzdem möglich.

## safe/womb-pregnant
safe-womb-pregnant = Für diese Untersuchung dürfen Sie nicht schwanger sein
safe-womb-pregnant-harm = [Röntgenstrahlen](x-ray) können einem ungeborenen Kind schaden.
safe-womb-pregnant-tell = Sind Sie schwanger oder könnten Sie es sein? Sagen Sie es dem Team **vor** der Untersuchung. Die Untersuchung muss warten.
safe-womb-pregnant-infection = Haben Sie eine Infektion in Gebärmutter, Eileitern oder Scheide? Sagen Sie auch das. Die Infektion wird zuerst behandelt.

## safe/little-risk
safe-little-risk = Für die meisten ist das Risiko gering
safe-little-risk-risk = Die [Durchleuchtung](fluoroscopy) arbeitet mit [Strahlung](radiation). Für die meisten Menschen gilt die Untersuchung nicht als schädlich.
safe-little-risk-harm = Sie kann die Wahrscheinlichkeit für Krebs später im Leben leicht erhöhen. Bei einer Untersuchung ist diese klein.
safe-little-risk-good = Wenn Sie die Untersuchung brauchen, sollte sie Ihnen mehr nützen als schaden.

## safe/how-much
safe-how-much = Manche Untersuchungen brauchen mehr Strahlung als andere
safe-how-much-nature = Wir alle bekommen [Strahlung](radiation) aus der Natur. So lange braucht die Natur für so viel wie eine Untersuchung:
safe-how-much-chest = Röntgenbild der Lunge: etwa 2 oder 3 Tage
safe-how-much-swallow = Breischluck (Bariumschluck): etwa 4 Monate
safe-how-much-upper = Magenuntersuchung (Magen-Darm-Passage): etwa 2 Jahre
safe-how-much-womb = Gebärmutter-Untersuchung: etwa 5 bis 10 Monate
safe-how-much-heart = Herz-Untersuchung: etwa 2 bis 3 Jahre
safe-how-much-enema = Bariumeinlauf: etwa 2 bis 3 Jahre
safe-how-much-stent = Stent am Herzen: etwa 5 Jahre
safe-how-much-yours = Bei Ihnen kann es weniger oder mehr sein. Fragen Sie, wie viel.

## safe/how-much-more
safe-how-much-more = Herz-Untersuchungen und Stents brauchen mehr Strahlung
safe-how-much-more-nature = So lange braucht die Natur für so viel [Strahlung](radiation):
safe-how-much-more-heart = Herz-Untersuchung: etwa 2 bis 3 Jahre
safe-how-much-more-stent = Stent am Herzen: etwa 5 Jahre
safe-how-much-more-yours = Alle Angaben sind typisch. Bei Ihnen kann es viel weniger oder viel mehr sein. Fragen Sie Ihren Arzt: Wie viel bekomme ich?

## safe/ask-how-much
safe-ask-how-much = Fragen Sie, wie viel Strahlung Sie bekommen
safe-ask-how-much-nature = Wir alle bekommen jeden Tag [Strahlung](radiation) aus der Natur. Ihre Untersuchung gibt Ihnen etwas dazu.
safe-ask-how-much-depends = Wie viel, hängt von Ihrer Untersuchung und Ihrem Körper ab.
safe-ask-how-much-ask = Fragen Sie: Wie viel bekomme ich? Wie halten Sie es gering?

## safe/past-x-rays
safe-past-x-rays = Sprechen Sie über alle früheren Röntgenbilder
safe-past-x-rays-linked = Das Risiko hängt vielleicht damit zusammen, wie oft Sie schon [geröntgt](x-ray) wurden.
safe-past-x-rays-talk = Nennen Sie Ihrem Arzt alle früheren Röntgenbilder. Eine Liste hilft dabei.
safe-past-x-rays-need = Frühere Röntgenbilder sind kein Grund, auf eine nötige Untersuchung zu verzichten.

## safe/dye-allergy
safe-dye-allergy = Sagen Sie dem Team, welche Allergien Sie haben
safe-dye-allergy-risk = [Kontrastmittel](contrast-dye) kann eine [allergische Reaktion](allergic-reaction) auslösen. Das Risiko ist gering.
safe-dye-allergy-lead = Nennen Sie dem Team **vor** der Untersuchung:
safe-dye-allergy-past = Eine frühere Reaktion auf Kontrastmittel, zum Beispiel mit Jod (das ist am wichtigsten)
safe-dye-allergy-any = Jede andere Allergie, zum Beispiel gegen Meeresfrüchte
safe-dye-allergy-asthma = Asthma

## safe/long-exams
safe-long-exams = Lange Untersuchungen können, selten, die Haut röten
safe-long-exams-skin = In seltenen Fällen kann eine lange Untersuchung die Haut röten oder verbrennen.
safe-long-exams-later = Das zeigt sich vielleicht erst nach Wochen, oft am Rücken. Fragen Sie, ob Ihre Untersuchung lang war.
safe-long-exams-call = { $phone ->
    [none] Ist Ihre Haut rot oder tut sie weh? Rufen Sie Ihr Team an.
   *[other] Ist Ihre Haut rot oder tut sie weh? Rufen Sie Ihr Team an: { $phone }.
}
