# Topic: after
after-title = Depois do exame
after-hint = O que fazer em casa

## after/barium
after-barium = Depois do bário, beba mais água
after-barium-water = Se você recebeu [bário](barium), beba mais água do que de costume.
after-barium-stools = Suas fezes podem ficar claras por alguns dias.
after-barium-tell = Avise a equipe se tiver prisão de ventre (dificuldade para evacuar) por mais de dois dias.

## after/catheter-site
after-catheter-site = Observe o lugar onde ficou o cateter
after-catheter-site-lead = Se você usou um [cateter](catheter), **ligue** para a equipe se tiver:
after-catheter-site-lump = Sangramento ou um caroço que cresce
after-catheter-site-fluid = Líquido ou pus saindo do lugar
after-catheter-site-cold = Braço ou perna frios ou dormentes
after-catheter-site-fever = Febre

## after/home
after-home = Alguém talvez precise levar você para casa
after-home-sedative = Depois de um [sedativo](sedative) (calmante), alguém deve levar você para casa.
after-home-food = Volte à sua comida e aos seus remédios de sempre quando a equipe disser.
after-home-milk = Você amamenta? O [contraste](contrast-dye) não é motivo para parar. Muito pouco passa para o leite. Em caso de dúvida, pergunte à equipe.
