# Topic: get-ready
get-ready-title = Como se preparar
get-ready-hint = O que fazer antes

## get-ready/depends
get-ready-depends = O preparo depende do seu exame
get-ready-depends-nothing = Para alguns exames, você não precisa fazer nada de especial.
get-ready-depends-something = Para outros, talvez você precise parar por um tempo de comer, de beber ou de tomar alguns remédios.
get-ready-depends-told = Seu médico vai dizer o que fazer. Tem dúvida? Ligue e pergunte.

## get-ready/food
get-ready-food-stop = Pergunte quando parar de comer e beber
get-ready-food-team = A equipe diz se e quando você deve parar de comer **e** de beber. Isso se chama [jejum](fast).
get-ready-food-team-bowel = A equipe diz quando parar de comer, e **até quando** você pode beber líquidos transparentes, como água. Depois disso, não coma nem beba nada: é o [jejum](fast).
get-ready-food-why = Em alguns exames, o estômago precisa estar vazio para as imagens saírem nítidas.
get-ready-food-why-swallow = Muitas vezes, seu estômago precisa estar vazio para as imagens saírem nítidas.
get-ready-food-why-sedative = Com o estômago vazio, o [sedativo](sedative) é mais seguro.
get-ready-food-needle = Se forem colocar uma agulha em uma articulação: muitas vezes você pode comer e beber como sempre. Pergunte antes.
get-ready-food-sip = Pergunte: “Posso beber água? Posso tomar meus comprimidos com um gole?”
get-ready-food-sip-bowel = Pergunte: “Posso tomar meus comprimidos com um gole de água?”
get-ready-food-sugar = Se você tem diabetes, pergunte o que fazer se o açúcar baixar.

## get-ready/bowel-prep
get-ready-bowel-prep = Antes do enema de bário, esvazie o intestino
get-ready-bowel-prep-why = Seu intestino precisa estar vazio para as imagens saírem nítidas.
get-ready-bowel-prep-lead = A folha da sua equipe diz:
get-ready-bowel-prep-liquids = Quando tomar só líquidos transparentes, como água
get-ready-bowel-prep-laxative = Quando tomar um laxante (ele esvazia o intestino)
get-ready-bowel-prep-first = Você tem doença dos rins ou do coração, ou diabetes? Pergunte antes.

## get-ready/medicines
get-ready-medicines = Pergunte sobre os seus remédios
get-ready-medicines-never = **Não pare nenhum por conta própria.** Antes, pergunte ao seu [médico](provider) sobre:
get-ready-medicines-thinners = Remédios para afinar o sangue (anticoagulantes)
get-ready-medicines-diabetes = Insulina ou outros remédios para diabetes, se você não puder comer
get-ready-medicines-metformin-dye = Metformina: pergunte se deve parar de tomar por dois dias
get-ready-medicines-others = Todos os outros remédios
get-ready-medicines-why = Alguns fazem sangrar mais. Parar de tomar outros é perigoso.

## get-ready/tell-us
get-ready-tell-us = Fale com a equipe sobre a sua saúde
get-ready-tell-us-lead = **Antes** do exame, conte à equipe sobre:
get-ready-tell-us-baby = Gravidez (mesmo sem certeza) ou amamentação
get-ready-tell-us-reaction = Asma, qualquer alergia, ou uma reação anterior ao [contraste](contrast-dye)
get-ready-tell-us-organs = Diabetes, ou doença dos rins, do coração ou da tireoide
get-ready-tell-us-bleeding = Problemas de sangramento, ou remédio que você toma para afinar o sangue
get-ready-tell-us-why = Isso ajuda a proteger você.

## get-ready/tell-us-more
get-ready-tell-us-more = Conte à equipe também isto
get-ready-tell-us-more-lead = **Antes** do exame, conte à equipe sobre:
get-ready-tell-us-more-swallowing = Dificuldade para engolir, ou engasgos
get-ready-tell-us-more-bowel = Intestino que ficou obstruído ou foi operado há pouco tempo
get-ready-tell-us-more-stand = Dificuldade para ficar em pé, se virar ou deitar na horizontal
get-ready-tell-us-more-infection = Febre ou infecção
get-ready-tell-us-more-metal = Marca-passo ou metal no corpo
get-ready-tell-us-more-x-rays = [Raios X](x-ray) que já fez

## get-ready/womb-when
get-ready-womb-when = O exame do útero é feito depois da menstruação
get-ready-womb-when-days = Ele é feito nos dias depois da menstruação. Sua equipe marca a data.
get-ready-womb-when-must = Grávidas não podem fazer este exame. Talvez façam antes um teste de gravidez.
get-ready-womb-when-sex = Siga o que diz a sua folha sobre relações sexuais antes do exame.

## get-ready/womb-before
get-ready-womb-before = Pergunte sobre remédio para dor
get-ready-womb-before-pain = Cólicas são comuns. Pergunte se deve tomar antes um remédio para dor. Além disso:
get-ready-womb-before-pad = Traga um absorvente para voltar para casa
get-ready-womb-before-toilet = Vá antes ao banheiro
get-ready-womb-before-who = Pergunte quem vai estar na sala

## get-ready/day
get-ready-day = Planeje o dia do seu exame
get-ready-day-lead = Para facilitar o dia:
get-ready-day-jewelry = Deixe suas joias em casa (o metal esconde partes da imagem)
get-ready-day-bring = Traga uma lista dos seus remédios e alergias
get-ready-day-company = Pergunte quem pode entrar com você
get-ready-day-ride = Combine a volta: depois de um [sedativo](sedative), um adulto tem que levar você para casa

## get-ready/child
get-ready-child = O exame é do seu filho ou da sua filha?
get-ready-child-stay = Muitas vezes, o pai ou a mãe pode ficar. Pergunte à equipe.
get-ready-child-apron = Quem fica usa um [avental de chumbo](lead-apron). Se você está ou pode estar grávida, outro adulto tem que ficar.
get-ready-child-bring = Traga um brinquedo e um copo de que a criança goste.
