# Topic: get-ready
get-ready-title = Como se preparar
get-ready-hint = O que fazer antes

## get-ready/depends
get-ready-depends = O preparo depende do seu exame
get-ready-depends-nothing = Para alguns exames, você não faz nada de especial.
get-ready-depends-something = Para outros, talvez você precise parar por um tempo de comer, de beber ou de tomar alguns remédios.
get-ready-depends-told = Seu médico vai dizer o que fazer. Tem dúvida? Ligue e pergunte.

## get-ready/food
get-ready-food = Talvez você precise parar de comer
get-ready-food-fast = Para alguns exames, você não pode comer nem beber nada por várias horas antes. Isso se chama [jejum](fast).
get-ready-food-ask = Pergunte ao seu médico: “Quando devo parar? Posso beber água?”

## get-ready/medicines
get-ready-medicines = Pergunte sobre os seus remédios
get-ready-medicines-stop = Talvez você precise parar alguns remédios antes do exame. **Não pare de tomar nenhum por conta própria.** Pergunte primeiro ao seu médico.
get-ready-medicines-metformin = Avise a equipe se você toma metformina ou tem doença dos rins. A maioria das pessoas pode continuar com a metformina. A equipe vai decidir.

## get-ready/tell-us
get-ready-tell-us = Fale com a equipe sobre a sua saúde
get-ready-tell-us-lead = **Antes** do exame, conte à equipe sobre:
get-ready-tell-us-baby = Gravidez (mesmo sem certeza) ou amamentação
get-ready-tell-us-allergies = Qualquer alergia, ou uma reação que já teve ao [contraste](contrast-dye)
get-ready-tell-us-illness = Asma, diabetes ou doença dos rins
get-ready-tell-us-x-rays = [Raios X](x-ray) que você já fez

## get-ready/day
get-ready-day = Planeje o dia do seu exame
get-ready-day-lead = Para facilitar o dia:
get-ready-day-jewelry = Deixe suas joias em casa
get-ready-day-bring = Traga uma lista dos seus remédios e alergias
get-ready-day-company = Pergunte quem pode entrar com você
get-ready-day-ask = Em caso de dúvida, pergunte à equipe
