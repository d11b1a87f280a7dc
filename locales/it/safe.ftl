# Topic: safe
safe-title = È sicuro?
safe-hint = Raggi X, contrasto e lei

## safe/pregnant
safe-pregnant = Dica all’équipe se potrebbe essere incinta
safe-pregnant-tell = I [raggi X](x-ray) possono danneggiare un bambino non ancora nato. Se è incinta, o pensa di poterlo essere, lo dica all’équipe **prima** che l’esame cominci.
safe-pregnant-next = L’équipe può aspettare o scegliere un altro esame. Se ha bisogno di questo esame, si può fare lo stesso.

## safe/little-risk
safe-little-risk = Per la maggior parte delle persone, rischio basso
safe-little-risk-risk = La [fluoroscopia](fluoroscopy) usa [radiazioni](radiation). Per la maggior parte delle persone, l’esame non è considerato dannoso.
safe-little-risk-dose = La quantità di radiazioni che riceve dipende dall’esame. Chieda al suo medico: «Quante ne riceverò?»

## safe/how-much
safe-how-much = Alcuni esami usano più radiazioni di altri
safe-how-much-lead = Tutti riceviamo [radiazioni](radiation) dalla natura, ogni giorno. Un esame gliene dà circa quante la natura in:
safe-how-much-chest = Radiografia del torace: circa 2 o 3 giorni
safe-how-much-swallow = Sorso di bario: circa 4 mesi
safe-how-much-upper = Esame dello stomaco (pasto baritato): circa 2 anni
safe-how-much-enema = Clistere di bario: circa 2-3 anni

## safe/past-x-rays
safe-past-x-rays = Parli di tutte le radiografie già fatte
safe-past-x-rays-adds = Il rischio dei [raggi X](x-ray) può sommarsi nel tempo.
safe-past-x-rays-talk = Parli al suo medico di tutte le radiografie che ha fatto. È utile portare un elenco.

## safe/dye-allergy
safe-dye-allergy = Parli delle sue allergie all’équipe
safe-dye-allergy-risk = Con il [mezzo di contrasto](contrast-dye) c’è un piccolo rischio di [reazione allergica](allergic-reaction).
safe-dye-allergy-lead = **Prima** dell’esame, dica all’équipe se ha o ha avuto:
safe-dye-allergy-past = Una reazione passata al mezzo di contrasto (questa è la cosa più importante)
safe-dye-allergy-allergy = Qualsiasi allergia, per esempio a iodio, crostacei o molluschi

## safe/long-exams
safe-long-exams = Di rado, un esame lungo arrossa la pelle
safe-long-exams-skin = In casi rari, un esame lungo può arrossare la pelle o bruciarla.
safe-long-exams-tell = Se lo vede sulla sua pelle, avvisi l’équipe. Può fare domande all’équipe su qualsiasi rischio.
