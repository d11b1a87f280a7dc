# Topic: results
results-title = Seus resultados
results-hint = Quem lê e o que vem depois

## results/depends
results-depends = Seus resultados dependem do exame
results-depends-exam = Cada exame procura coisas diferentes.
results-depends-many = A fluoroscopia pode ajudar a encontrar muitos tipos de problemas.

## results/who
results-who = Um médico lê as suas imagens
results-who-reads = Um [radiologista](radiologist) lê as suas imagens.
results-who-more = Um especialista talvez precise ver seus resultados, ou você talvez precise de mais exames. Isso pode ajudar a descobrir qual é o problema.
results-who-late = { $phone ->
    [none] Sem notícia até o dia combinado? Ligue para a sua equipe.
   *[other] Sem notícia até o dia combinado? Ligue para a sua equipe: { $phone }.
}

## results/ask
results-ask = Fale com seu médico sobre os resultados
results-ask-lead = Você pode perguntar:
results-ask-when = Quando vou receber meus resultados?
results-ask-mean = O que eles significam para mim?
results-ask-next = Preciso de mais exames?
results-ask-call = Para quem eu ligo se tiver dúvidas?

## results/remember
results-remember = Três coisas para lembrar
results-remember-general-1 = **Antes:** pergunte sobre comida, bebida e remédios
results-remember-general-2 = Conte à equipe: gravidez, alergias, doenças, remédios
results-remember-general-3 = { $emergency ->
    [none] Dor no peito ou falta de ar em casa: ligue para o número de emergência
   *[other] Dor no peito ou falta de ar em casa: ligue para { $emergency }
}
results-remember-swallow-1 = **Antes:** pare de comer e beber quando a equipe disser
results-remember-swallow-2 = Avise a equipe se pode estar grávida, ou se engasgar
results-remember-swallow-3 = { $emergency ->
    [none] Em casa: beba mais água. Dor muito forte na barriga: ligue para o número de emergência
   *[other] Em casa: beba mais água. Dor muito forte na barriga: ligue para { $emergency }
}
results-remember-bowel-1 = **Antes:** esvazie o intestino, como diz a sua folha
results-remember-bowel-2 = Avise a equipe se pode estar grávida, ou se doer
results-remember-bowel-3 = { $emergency ->
    [none] Em casa: beba mais água. Dor muito forte na barriga: ligue para o número de emergência
   *[other] Em casa: beba mais água. Dor muito forte na barriga: ligue para { $emergency }
}
results-remember-heart-1 = **Antes:** pergunte sobre anticoagulantes, remédios para diabetes e comida
results-remember-heart-2 = Combine com um adulto para levar você para casa e ficar com você
results-remember-heart-3 = { $emergency ->
    [none] Dor no peito, ou sangramento que não para: ligue para o número de emergência
   *[other] Dor no peito, ou sangramento que não para: ligue para { $emergency }
}
results-remember-tube-1 = **Antes:** pergunte sobre anticoagulantes, remédios para diabetes e comida
results-remember-tube-2 = Pergunte o que fica no seu corpo, e como cuidar disso
results-remember-tube-3 = { $emergency ->
    [none] Dor no peito, ou sangramento que não para: ligue para o número de emergência
   *[other] Dor no peito, ou sangramento que não para: ligue para { $emergency }
}
results-remember-bone-1 = **Antes:** pergunte sobre comida e remédios, e avise a equipe se tiver uma infecção
results-remember-bone-2 = Depois de um sedativo (calmante), um adulto **tem que** levar você para casa
results-remember-bone-3 = Febre, ou articulação quente e inchada: ligue para a sua equipe. À noite, vá a um pronto-socorro
results-remember-womb-1 = **Antes:** grávidas não podem fazer este exame
results-remember-womb-2 = Pergunte sobre remédio para dor. Você pode dizer “pare”
results-remember-womb-3 = Febre, dor forte ou muito sangramento: ligue para a sua equipe
