# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = Partes dentro do corpo
picture-what-is-it-shows-description = Um corpo com algumas partes desenhadas por dentro: o coração e os vasos sanguíneos, o estômago e os intestinos, e o útero. A fluoroscopia pode mostrar essas partes funcionando.
picture-what-is-it-helps = Olhar a tela juntos
picture-what-is-it-helps-description = Uma médica aponta um lugar em uma tela. O paciente também olha. As imagens ajudam a descobrir qual é o problema e a guiar o tratamento.

## Common uses
picture-uses-overview = Cinco usos comuns
picture-uses-overview-description = Cinco imagens pequenas: o tubo digestivo, o coração, um tubo pequeno em um vaso sanguíneo, um osso do quadril com um parafuso e o útero.

## Why you need it
picture-why-function = Ver como a pessoa engole
picture-why-function-description = Um homem bebe. Uma lupa grande mostra o esôfago empurrando a bebida para baixo. Um filme mostra como uma parte do corpo funciona.
picture-why-guide = A tela mostra o caminho
picture-why-guide-description = Uma médica move um tubo fino dentro de um paciente. Ela olha para uma tela enquanto trabalha. As imagens em movimento mostram o caminho.

## Getting ready
picture-get-ready-depends = Pergunte o que fazer
picture-get-ready-depends-description = Uma mulher liga para sua médica. Para alguns exames, ela pode comer e beber. Para outros, precisa parar por um tempo de comer, de beber ou de tomar alguns remédios.
picture-get-ready-food = Parar de comer antes do exame
picture-get-ready-food-description = Um homem está sentado à mesa. A comida e a bebida estão riscadas. O relógio mostra que passam algumas horas. Talvez você também precise esperar.
picture-get-ready-medicines = Ligue para falar dos seus remédios
picture-get-ready-medicines-description = Um homem com seus comprimidos liga para sua médica. A imagem de jogar comprimidos fora está riscada. Não pare de tomar nenhum remédio por conta própria.
picture-get-ready-tell-us = Conte-nos sobre a sua saúde
picture-get-ready-tell-us-description = Uma paciente fala com a equipe sobre gravidez, amamentação, alergia, pulmões, rins e raios X que já fez. A equipe precisa saber disso antes do exame.
picture-get-ready-day = Tudo pronto para sair
picture-get-ready-day-description = Uma mulher sai de casa com sua bolsa, sua lista e um rapaz. As joias dela ficam em um pratinho. Traga sua lista, mas não traga joias.

## What happens
picture-what-happens-where = Um centro e um hospital
picture-what-happens-where-description = Uma mulher anda até um centro de radiologia. Ao lado há um hospital, com um paciente na cama. Seu exame pode ser em qualquer um dos dois lugares.
picture-what-happens-clothes = Vestir a roupa do hospital
picture-what-happens-clothes-description = Um técnico dá uma roupa do hospital a um homem. Depois, o homem está com ela, e as roupas dele estão penduradas. A equipe pode ajudar você a se trocar.
picture-what-happens-shield = Um protetor de chumbo
picture-what-happens-shield-description = Um paciente está deitado na mesa de raios X. Um técnico põe um protetor de chumbo sobre a parte baixa da barriga dele. O protetor bloqueia a radiação de que ele não precisa.
picture-what-happens-comfort = Remédio para ajudar a relaxar
picture-what-happens-comfort-description = Uma médica dá remédio a um paciente por um acesso na mão. Um técnico apoia a mão no ombro dele. Talvez você também receba um remédio antes.
picture-what-happens-drink = Beber o contraste
picture-what-happens-drink-description = Uma mulher está em pé junto à mesa de raios X e bebe de um copo. Na tela, o esôfago e o estômago dela aparecem brancos e nítidos.
picture-what-happens-dye = Acesso na veia ou enema
picture-what-happens-dye-description = Uma mulher está sentada com um acesso na veia do braço. Um homem está deitado de lado sob um lençol, com um tubo de enema. O contraste pode entrar de um jeito ou de outro.
picture-what-happens-table = Na mesa de raios X
picture-what-happens-table-description = Um homem está deitado na mesa de raios X, e uma mulher está em pé junto a ela. Imagens pequenas mostram como virar, mover um braço e prender a respiração.
picture-what-happens-catheter = Colocar um cateter
picture-what-happens-catheter-description = Um paciente está deitado sob um lençol limpo. A equipe põe um tubo fino na virilha dele. Uma imagem pequena mostra dois lugares: a virilha e o cotovelo.
picture-what-happens-finish = Depois do exame
picture-what-happens-finish-description = Um paciente descansa na cama com um pequeno curativo no braço. Um técnico vê como ele está. Talvez você também descanse um pouco.

## After the exam
picture-after-barium = Beba água depois do bário
picture-after-barium-description = Um homem bebe um copo de água. Um vaso sanitário mostra fezes claras. Um calendário mostra alguns dias. Fezes claras são normais depois do bário.
picture-after-catheter-site = Quando ligar para a equipe
picture-after-catheter-site-description = Uma mulher telefona. Quatro imagens pequenas mostram sinais para ligar: caroço que cresce, líquido, vermelhidão que se espalha e febre.
picture-after-home = Alguém leva você para casa
picture-after-home-description = Uma moça ajuda um homem mais velho a chegar ao carro dela. Ela o leva para casa. Depois de um sedativo, você também precisa de alguém.

## Is it safe?
picture-safe-pregnant = Avise-nos se estiver grávida
picture-safe-pregnant-description = Antes do exame, uma mulher grávida fala com um técnico sobre o bebê que espera. Avise a equipe também, porque os raios X podem fazer mal ao bebê que ainda não nasceu.
picture-safe-little-risk = Cada exame é diferente
picture-safe-little-risk-description = Uma médica conversa com uma paciente. Um gráfico mostra três exames, de pouca radiação a mais radiação. Para a maioria das pessoas, o risco é pequeno.
picture-safe-past-x-rays = Traga seus raios X anteriores
picture-safe-past-x-rays-description = Uma mulher traz seus raios X anteriores e fala deles com sua médica. O risco pode se somar; por isso, fale de todos.
picture-safe-dye-allergy = Fale sobre as suas alergias
picture-safe-dye-allergy-description = Um rapaz fala com uma médica sobre manchas na pele que o contraste causou, e sobre frutos do mar. Conte suas alergias à equipe antes do exame.

## Your results
picture-results-depends = Exames diferentes, imagens diferentes
picture-results-depends-description = Linhas ligam quatro imagens de raios X a quatro partes do corpo de um homem: estômago, coração, quadril e intestino. Cada exame procura coisas diferentes.
picture-results-who = Um radiologista lê suas imagens
picture-results-who-description = Uma radiologista olha imagens de raios X em uma tela. Uma folha vai para outro médico, que a lê. Seu médico pode consultar um especialista.
picture-results-ask = Pergunte sobre os seus resultados
picture-results-ask-description = Uma paciente conversa com sua médica. Ela pergunta quando vai receber os resultados, o que eles mostram e para quem ligar.

## Words to know
picture-word-catheter = Um cateter
picture-word-catheter-description = Um tubo longo e fino. A ponta está desenhada em tamanho grande, para você ver que ele é oco. Líquido pode passar por ele.
picture-word-stent = Um stent
picture-word-stent-description = Primeiro, um vaso sanguíneo está estreito. Depois, um pequeno tubo de malha, o stent, o mantém aberto, para o sangue poder circular.
picture-word-iv-line = Um acesso na veia
picture-word-iv-line-description = Um tubo fino vai de uma bolsa de líquido até uma veia do braço. O líquido entra direto no sangue.
picture-word-lead-apron = Aventais de chumbo
picture-word-lead-apron-description = Um paciente usa um avental de chumbo curto sobre a parte baixa da barriga. Um técnico usa um longo. O chumbo bloqueia os raios X.
picture-word-c-arm = Um arco em C
picture-word-c-arm-description = Um aparelho com a forma da letra C. Uma ponta fica acima do paciente, e a outra, embaixo da mesa. Os raios X passam entre as duas pontas.

## Doses
picture-doses = A radiação comparada com a natureza
picture-doses-description = Cada barra mostra quanto tempo a natureza leva para dar a você tanta radiação quanto um exame. O raio X do tórax é uma barra minúscula. O enema de bário é a mais longa.
