# Topic: safe
safe-title = È sicuro?
safe-hint = Raggi X, contrasto e lei

## safe/pregnant
safe-pregnant = Dica all’équipe se potrebbe essere incinta
safe-pregnant-tell = I [raggi X](x-ray) possono fare male a un bambino non ancora nato. Se è incinta, o pensa di poterlo essere, lo dica all’équipe **prima** che l’esame cominci.
safe-pregnant-next = L’équipe può aspettare o scegliere un altro esame. Se ha bisogno di questo esame, si può fare lo stesso.

## safe/womb-pregnant
safe-womb-pregnant = Per questo esame non deve essere incinta
safe-womb-pregnant-harm = I [raggi X](x-ray) possono fare male a un bambino non ancora nato.
safe-womb-pregnant-tell = È incinta, o potrebbe esserlo? Lo dica all’équipe **prima** che l’esame cominci. L’esame deve aspettare.
safe-womb-pregnant-infection = Ha un’infezione nell’utero, nelle tube o nella vagina? Dica anche questo all’équipe. Prima si cura l’infezione.

## safe/little-risk
safe-little-risk = Per la maggior parte delle persone il rischio è basso
safe-little-risk-risk = La [fluoroscopia](fluoroscopy) usa [radiazioni](radiation). Per la maggior parte delle persone, l’esame non è considerato dannoso.
safe-little-risk-harm = Può aumentare di poco la probabilità di avere un tumore più avanti nella vita. Per un solo esame è piccola.
safe-little-risk-good = Se ha bisogno dell’esame, dovrebbe farle più bene che male.

## safe/how-much
safe-how-much = Alcuni esami usano più radiazioni di altri
safe-how-much-nature = Tutti riceviamo [radiazioni](radiation) dalla natura. Ecco il tempo che impiega la natura a darne tante quante un esame:
safe-how-much-chest = Radiografia del torace: circa 2 o 3 giorni
safe-how-much-swallow = Esame dell’esofago con bario: circa 4 mesi
safe-how-much-upper = Esame dello stomaco (pasto baritato): circa 2 anni
safe-how-much-womb = Esame dell’utero: circa 5-10 mesi
safe-how-much-heart = Esame del cuore: circa 2-3 anni
safe-how-much-enema = Clisma opaco (clistere di bario): circa 2-3 anni
safe-how-much-stent = Stent nel cuore: circa 5 anni
safe-how-much-yours = Per lei possono essere di meno o di più. Chieda quante.

## safe/how-much-more
safe-how-much-more = Gli esami del cuore e gli stent usano più radiazioni
safe-how-much-more-nature = Ecco il tempo che impiega la natura a darle altrettante [radiazioni](radiation):
safe-how-much-more-heart = Esame del cuore: circa 2-3 anni
safe-how-much-more-stent = Stent nel cuore: circa 5 anni
safe-how-much-more-yours = Sono valori tipici. Per lei possono essere molte di meno o molte di più. Chieda al suo medico: «Quante ne riceverò?»

## safe/ask-how-much
safe-ask-how-much = Chieda quante radiazioni riceve
safe-ask-how-much-nature = Tutti riceviamo [radiazioni](radiation) dalla natura, ogni giorno. L’esame ne aggiunge un po’.
safe-ask-how-much-depends = Quante ne riceve dipende dall’esame e dal suo corpo.
safe-ask-how-much-ask = Chieda: «Quante ne riceverò? Come le tenete basse?»

## safe/past-x-rays
safe-past-x-rays = Parli di tutte le radiografie già fatte
safe-past-x-rays-linked = Il rischio può essere legato a quante [radiografie](x-ray) ha fatto.
safe-past-x-rays-talk = Parli al suo medico di tutte le radiografie che ha fatto. È utile portare un elenco.
safe-past-x-rays-need = Le radiografie già fatte non sono un motivo per rinunciare a un esame che le serve.

## safe/dye-allergy
safe-dye-allergy = Parli delle sue allergie all’équipe
safe-dye-allergy-risk = Il [mezzo di contrasto](contrast-dye) può causare una [reazione allergica](allergic-reaction). Il rischio è piccolo.
safe-dye-allergy-lead = **Prima** dell’esame, dica all’équipe se ha o ha avuto:
safe-dye-allergy-past = Una reazione passata al mezzo di contrasto, per esempio con iodio (è la cosa più importante)
safe-dye-allergy-any = Qualsiasi altra allergia, per esempio a crostacei e molluschi
safe-dye-allergy-asthma = Asma

## safe/long-exams
safe-long-exams = Un esame lungo può, di rado, arrossare la pelle
safe-long-exams-skin = In casi rari, un esame lungo può arrossare la pelle o bruciarla.
safe-long-exams-later = Può vedersi settimane dopo, spesso sulla schiena. Chieda se il suo esame è stato lungo.
safe-long-exams-call = { $phone ->
    [none] La pelle è rossa o le fa male? Chiami la sua équipe.
   *[other] La pelle è rossa o le fa male? Chiami la sua équipe al { $phone }.
}
