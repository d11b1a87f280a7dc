# Topic: after
after-title = Depois do exame
after-hint = O que fazer em casa

## after/emergency
after-emergency = Peça ajuda imediatamente
after-emergency-lead = { $emergency ->
    [none] Ligue **agora** para o número de emergência se tiver:
   *[other] Ligue **agora** para { $emergency } se tiver:
}
after-emergency-chest = Dor no peito
after-emergency-breath = Falta de ar, ou rosto ou garganta inchados
after-emergency-faint = Desmaio
after-emergency-stroke = Um lado do rosto caído, um braço fraco ou dificuldade para falar
after-emergency-drive = Não espere. Não vá dirigindo. Se estiver na clínica, avise a equipe agora.

## after/emergency-more
after-emergency-more = Outros sinais para pedir ajuda
after-emergency-more-lead = { $emergency ->
    [none] Ligue **agora** para o número de emergência se tiver:
   *[other] Ligue **agora** para { $emergency } se tiver:
}
after-emergency-more-bleed = Sangramento que não para quando você aperta
after-emergency-more-cold = Um braço ou uma perna que fica fria, pálida ou dormente
after-emergency-more-belly = Dor muito forte na barriga
after-emergency-more-blood = Sangue vivo pelo ânus
after-emergency-more-how = Ao ligar, diga onde você está.
after-emergency-more-rash = Manchas vermelhas na pele podem aparecer dias depois. Nesse caso, ligue para a sua equipe.

## after/barium
after-barium = Depois do bário, beba mais água
after-barium-drink = Se você recebeu [bário](barium), beba mais água que o normal. Mas, se mandaram limitar os líquidos, pergunte antes.
after-barium-stools = Suas fezes podem ficar claras por alguns dias.
after-barium-tell = Avise a equipe se tiver prisão de ventre (dificuldade para evacuar) por mais de dois dias.

## after/barium-call
after-barium-call = Depois do bário, quando ligar
after-barium-call-lead = { $phone ->
    [none] **Ligue** para a sua equipe se tiver:
   *[other] **Ligue** para a sua equipe ({ $phone }) se tiver:
}
after-barium-call-belly = { $emergency ->
    [none] Dor na barriga, ou barriga inchada (dor muito forte: ligue para o número de emergência)
   *[other] Dor na barriga, ou barriga inchada (dor muito forte: ligue para { $emergency })
}
after-barium-call-vomit = Vômito ou febre
after-barium-call-gas = Dois dias sem evacuar (fazer cocô), ou gases que não saem
after-barium-call-cough = Tosse que não passa depois de beber o bário

## after/catheter-site
after-catheter-site = Observe o lugar onde ficou o cateter
after-catheter-site-bleed = { $emergency ->
    [none] Se sangrar, deite-se e **aperte** com força. Se não parar, ligue para o número de emergência.
   *[other] Se sangrar, deite-se e **aperte** com força. Se não parar, ligue para { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Ligue** para a sua equipe se tiver:
   *[other] **Ligue** para a sua equipe ({ $phone }) se tiver:
}
after-catheter-site-growing = Um caroço que cresce
after-catheter-site-fluid = Líquido ou pus saindo do lugar
after-catheter-site-pain = Mais dor, ou vermelhidão que se espalha
after-catheter-site-fever = Febre

## after/site-care
after-site-care = Poupe esse braço ou essa perna
after-site-care-lift = Não levante peso até a equipe dizer que pode.
after-site-care-ask = Pergunte: “Quando posso dirigir, tomar banho e trabalhar?” Pode demorar alguns dias.
after-site-care-usual = Uma mancha roxa e um pouco de dor são comuns.
after-site-care-rash = Manchas vermelhas na pele podem aparecer dias depois. Nesse caso, ligue para a sua equipe.

## after/home
after-home-adult = Depois do sedativo, um adulto leva você para casa
after-home-must = Depois de um [sedativo](sedative) (calmante), um adulto **tem que** levar você para casa e ficar com você.
after-home-lead = Por 24 horas:
after-home-drive = **Não** dirija nem use máquinas
after-home-alcohol = **Não** beba álcool
after-home-sign = **Não** assine documentos importantes
after-home-food = Volte à sua comida e aos seus remédios de sempre quando a equipe disser.

## after/stent-home
after-stent-home-if = Se colocaram um stent em você, proteja-o
after-stent-home-pills = Se recebeu comprimidos contra coágulos, **não** pare de tomar, a não ser que seu médico do coração ou dos vasos sanguíneos mande. Seu [stent](stent) pode entupir.
after-stent-home-card = Leve sempre o cartão do stent. Mostre-o antes de uma cirurgia ou ressonância magnética.
after-stent-home-ask = Pergunte: “Ele fica para sempre ou é retirado?”

## after/tube-home
after-tube-home = Cuide do seu dreno ou acesso na veia
after-tube-home-pull = Não puxe. Se sair, não ponha de volta. Ligue para a sua equipe.
after-tube-home-dry = Mantenha limpo e seco.
after-tube-home-lead = { $phone ->
    [none] **Ligue** para a sua equipe se tiver:
   *[other] **Ligue** para a sua equipe ({ $phone }) se tiver:
}
after-tube-home-fever = Febre ou calafrios
after-tube-home-red = Pele vermelha ou dolorida, ou pus
after-tube-home-flow = Vazamento, ou não passa mais nada

## after/bone-home
after-bone-home = Depois da picada de agulha na articulação
after-bone-home-easy = Poupe a [articulação](joint) (junta) por um dia. Não faça esporte.
after-bone-home-ice = Gelo enrolado em um pano ajuda, uns 15 minutos por vez.
after-bone-home-sore = A articulação pode ficar dormente e depois dolorida por um ou dois dias.
after-bone-home-sugar = Se tem diabetes: uma injeção de corticoide pode aumentar seu açúcar.

## after/bone-surgery
after-bone-surgery = Depois de uma cirurgia nos ossos
after-bone-surgery-dry = Mantenha o curativo ou o gesso limpo e seco.
after-bone-surgery-raise = Descanse o braço ou a perna sobre travesseiros.
after-bone-surgery-ask = Pergunte: “Quanto peso posso apoiar no braço ou na perna?”
after-bone-surgery-lead = { $phone ->
    [none] **Ligue** imediatamente para a sua equipe se:
   *[other] **Ligue** imediatamente para a sua equipe ({ $phone }) se:
}
after-bone-surgery-numb = Os dedos das mãos ou dos pés ficarem azulados, pálidos ou dormentes
after-bone-surgery-calf = A batata da perna (panturrilha) doer ou inchar

## after/bone-call
after-bone-call = Depois de cirurgia ou picada de agulha, quando ligar
after-bone-call-lead = { $phone ->
    [none] **Ligue** para a sua equipe se tiver:
   *[other] **Ligue** para a sua equipe ({ $phone }) se tiver:
}
after-bone-call-fever = Febre ou calafrios
after-bone-call-red = Mais vermelhidão, calor ou inchaço
after-bone-call-pus = Líquido ou pus
after-bone-call-pain = Dor que aumenta
after-bone-call-night = Uma infecção na articulação não pode esperar. À noite, vá a um pronto-socorro.

## after/womb-home
after-womb-home = Em casa, use absorvente
after-womb-home-pad = O contraste sai. Pode ser pegajoso e ter um pouco de sangue.
after-womb-home-bleeding = Sangramento leve e cólicas são comuns por um ou dois dias.
after-womb-home-ask = Pergunte: “Quando posso tomar banho de banheira, nadar e ter relações sexuais?”

## after/womb-call
after-womb-call = Depois do exame do útero, quando ligar
after-womb-call-lead = { $phone ->
    [none] **Ligue** para a sua equipe se tiver:
   *[other] **Ligue** para a sua equipe ({ $phone }) se tiver:
}
after-womb-call-fever = Febre
after-womb-call-pain = Dor forte, ou dor que aumenta
after-womb-call-bleeding = Muito sangramento (um absorvente cheio em uma hora)
after-womb-call-fluid = Corrimento vaginal que não é normal para você
after-womb-call-rash = Manchas vermelhas na pele podem aparecer dias depois. Ligue nesse caso também.

## after/milk
after-milk = Você pode continuar a amamentar
after-milk-dye = O [contraste](contrast-dye) não é motivo para parar. Muito pouco passa para o leite.
after-milk-sedative = Recebeu [sedativo](sedative) ou remédio para dor? Pergunte quando pode amamentar.
