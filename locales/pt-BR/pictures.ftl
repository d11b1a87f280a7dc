# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = Partes dentro do corpo
picture-what-is-it-shows-description = Um corpo com algumas partes desenhadas por dentro: o coração e os vasos sanguíneos, o estômago e os intestinos, e o útero. A fluoroscopia pode mostrar essas partes funcionando.
picture-what-is-it-helps = Olhar a tela juntos
picture-what-is-it-helps-description = Uma médica aponta um lugar em uma tela. O paciente também olha. As imagens ajudam a descobrir qual é o problema e a guiar o tratamento.

## Common uses
picture-uses-overview = Usos comuns
picture-uses-overview-description = Cinco imagens pequenas: o tubo digestivo, o coração, um tubo pequeno em um vaso sanguíneo, um osso do quadril com um parafuso e o útero.

## Why you need it
picture-why-function = Ver como a pessoa engole
picture-why-function-description = Um paciente bebe. Uma lupa grande mostra o esôfago empurrando a bebida para baixo. Um filme mostra como uma parte do corpo funciona.
picture-why-guide = A tela mostra o caminho
picture-why-guide-description = Uma médica move um tubo fino dentro de um paciente. Ela olha para uma tela enquanto trabalha. As imagens em movimento mostram o caminho.

## Getting ready
picture-get-ready-depends = Pergunte o que fazer
picture-get-ready-depends-description = Um paciente liga para a médica e pergunta: “Posso continuar comendo, bebendo e tomando os remédios, ou preciso esperar algumas horas?”
picture-get-ready-food = Pergunte sobre comida e bebida
picture-get-ready-food-description = Um paciente liga para a médica. Na mesa há comida e água, com um ponto de interrogação e um relógio. Pergunte quando parar de comer e beber.
picture-get-ready-medicines = Ligue para falar dos seus remédios
picture-get-ready-medicines-description = Um paciente com seus comprimidos liga para a médica. A imagem de jogar comprimidos fora está riscada. Não pare nenhum remédio por conta própria.
picture-get-ready-tell-us = Fale com a equipe sobre a sua saúde
picture-get-ready-tell-us-description = Uma paciente fala com a equipe sobre gravidez, amamentação, alergia, pulmões, rins e um remédio para afinar o sangue. A equipe precisa saber disso antes do exame.
picture-get-ready-day = Tudo pronto para sair
picture-get-ready-day-description = Um paciente sai de casa com uma bolsa, uma lista e um rapaz. As joias ficam em um pratinho. Traga sua lista, mas não traga joias.

## What happens
picture-what-happens-where = Um centro e um hospital
picture-what-happens-where-description = Uma mulher anda até um centro de radiologia. Ao lado há um hospital, com um paciente na cama. Seu exame pode ser em qualquer um dos dois lugares.
picture-what-happens-clothes = Vestir um avental do hospital
picture-what-happens-clothes-description = Um técnico dá um avental do hospital a um paciente. Depois, o paciente está com ele, e as roupas estão penduradas. A equipe pode ajudar você a se trocar.
picture-what-happens-shield = Um protetor de chumbo
picture-what-happens-shield-description = Um paciente está deitado na mesa de raios X. Um técnico põe um protetor de chumbo sobre uma parte do corpo. Ele bloqueia a radiação desnecessária.
picture-what-happens-comfort = Remédio para ajudar a relaxar
picture-what-happens-comfort-description = Uma médica dá remédio a um paciente por um acesso na mão. Um técnico apoia a mão no ombro do paciente. Talvez você também receba um remédio antes.
picture-what-happens-drink = Beber o contraste
picture-what-happens-drink-description = Uma mulher está em pé junto à mesa de raios X e bebe de um copo. Na tela, o esôfago e o estômago dela aparecem brancos e nítidos.
picture-what-happens-dye = Acesso na veia ou enema
picture-what-happens-dye-description = Uma mulher está sentada com um acesso na veia do braço. Um homem está deitado de lado sob um lençol, com um tubo de enema. O contraste pode entrar de um jeito ou de outro.
picture-what-happens-table = Na mesa de raios X
picture-what-happens-table-description = Um paciente está deitado na mesa de raios X, ou em pé junto a ela. Imagens pequenas mostram como virar, mover um braço e prender a respiração.
picture-what-happens-catheter = Colocar um cateter
picture-what-happens-catheter-description = Um paciente está deitado sob um lençol limpo. A equipe põe um tubo fino na virilha dele. Uma imagem pequena mostra dois lugares: a virilha e o cotovelo.
picture-what-happens-finish = Depois do exame
picture-what-happens-finish-description = Um paciente descansa na cama. Um técnico vê como ele está. Talvez você também descanse um pouco.

## After the exam
picture-after-barium = Beba água depois do bário
picture-after-barium-description = Um paciente bebe um copo de água. Um vaso sanitário mostra fezes claras. Um calendário mostra alguns dias. Fezes claras são normais depois do bário.
picture-after-catheter-site = Quando ligar para a equipe
picture-after-catheter-site-description = Um paciente liga para a equipe. Quatro imagens pequenas mostram quando: caroço que cresce, líquido, vermelhidão que se espalha e febre.
picture-after-home = Alguém leva você para casa
picture-after-home-description = Uma moça ajuda um paciente a chegar ao carro dela. Ela o leva para casa. Depois de um sedativo, um adulto tem que levar você para casa também.

## Is it safe?
picture-safe-pregnant = Avise a equipe se você pode estar grávida
picture-safe-pregnant-description = Antes do exame, uma mulher grávida fala com um técnico sobre o bebê que espera. Avise a equipe também, porque os raios X podem fazer mal ao bebê que ainda não nasceu.
picture-safe-little-risk = Cada exame é diferente
picture-safe-little-risk-description = Uma médica conversa com uma paciente. Um gráfico mostra três exames, de pouca radiação a mais radiação. Para a maioria das pessoas, o risco é pequeno.
picture-safe-ask-how-much = Pergunte quanta radiação você recebe
picture-safe-ask-how-much-description = Uma paciente pergunta à médica: “Quanta?” Uma barra baixa, uma média e uma alta representam três exames, com menos e com mais radiação.
picture-safe-past-x-rays = Traga seus raios X anteriores
picture-safe-past-x-rays-description = Um paciente traz seus raios X anteriores e fala deles com a médica. Conte à equipe todos os seus também.
picture-safe-dye-allergy = Fale sobre as suas alergias
picture-safe-dye-allergy-description = Um paciente fala com uma médica sobre manchas vermelhas na pele que o contraste causou, e sobre frutos do mar. Conte suas alergias à equipe antes do exame.

## Your results
picture-results-depends = Exames diferentes, imagens diferentes
picture-results-depends-description = Linhas ligam quatro imagens de raios X a quatro partes do corpo de um homem: estômago, coração, quadril e intestino. Cada exame procura coisas diferentes.
picture-results-who = Uma radiologista lê suas imagens
picture-results-who-description = Uma radiologista olha imagens de raios X em uma tela. Uma folha vai para outro médico, que a lê. Seu médico pode consultar um especialista.
picture-results-ask = Pergunte sobre os seus resultados
picture-results-ask-description = Um paciente conversa com a médica. Pergunta quando vêm os resultados, o que eles mostram e para quem ligar.

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
picture-doses-description = Cada barra mostra quanto tempo a natureza leva para dar a você tanta radiação quanto um exame. Compare com um ano de radiação natural.

picture-after-emergency = Peça ajuda imediatamente
picture-after-emergency-description = Um paciente chama uma ambulância. Quatro imagens mostram quando: dor no peito, falta de ar com rosto inchado, desmaio, e rosto caído com um braço fraco.
picture-after-emergency-more = Mais motivos para pedir ajuda
picture-after-emergency-more-description = Um paciente chama uma ambulância. Uma imagem mostra uma mão apertando onde sangra. A outra mostra um pé frio e pálido.
picture-after-remember = Três coisas para lembrar
picture-after-remember-description = Um paciente pensa em três coisas. Imagens pequenas mostram as três coisas desta página.
picture-after-stent-card = Guarde o cartão do stent
picture-after-stent-card-description = Um homem põe um cartão na carteira. O cartão mostra um stent e um coração. Leve seu cartão com você.
picture-after-womb = Descanse depois do exame do útero
picture-after-womb-description = Uma mulher descansa no sofá com uma bolsa de água quente na barriga. Há um absorvente na mesa. Ela pode ter cólicas e sangramento leve.
picture-get-ready-bowel = Líquidos transparentes e intestino vazio
picture-get-ready-bowel-description = Água, caldo transparente e chá sem leite podem. Um prato de comida está riscado. Um pó na água esvazia o intestino antes do exame.
picture-safe-child = O pai ou a mãe fica perto
picture-safe-child-description = Uma criança está sentada na mesa de raios X. O pai usa um avental de chumbo e segura a mão dela. Uma técnica está ao lado.
picture-safe-skin = Veja se suas costas estão vermelhas
picture-safe-skin-description = Um homem vê no espelho uma mancha vermelha nas costas. Dois calendários mostram que passaram algumas semanas desde o exame.
picture-what-happens-bowel = Líquido branco para o intestino
picture-what-happens-bowel-description = Um homem está deitado de lado sob um lençol. Uma enfermeira fica com ele. Uma imagem pequena mostra um líquido branco entrando por um tubo no intestino.
picture-what-happens-wrist = Um tubo fino no punho
picture-what-happens-wrist-description = Duas figuras pequenas mostram o punho e a virilha. Abaixo, um remédio anestesia o punho. Depois, um tubo fino entra e sobe pelo braço.
picture-what-happens-press = Apertar o lugar
picture-what-happens-press-description = Um homem está deitado de costas na cama. Um relógio mostra que passam algumas horas. Abaixo há dois jeitos de fazer pressão no punho: com a mão, ou com uma pulseira.
picture-what-happens-c-arm = Um arco em C na cirurgia
picture-what-happens-c-arm-description = Uma paciente dorme sob um lençol. Um arco em C fica sobre o quadril. O cirurgião usa um avental de chumbo e olha em uma tela o osso e os parafusos.
picture-what-happens-joint = Uma agulha guiada até a articulação
picture-what-happens-joint-description = Um arco em C fica sobre o joelho de uma mulher. Uma médica guia uma agulha para dentro dele, e uma tela mostra o lugar. Antes, limpam a pele.
picture-what-happens-bone-numb = A pele é anestesiada
picture-what-happens-bone-numb-description = Uma paciente está deitada na mesa de raios X. Uma médica anestesia a pele do joelho com uma agulha pequena.
picture-what-happens-bone-rest = Descanso depois do exame
picture-what-happens-bone-rest-description = Uma paciente com o joelho enfaixado descansa na cama. Uma enfermeira vê como ela está.
picture-what-happens-womb-finish = Descanso depois do exame
picture-what-happens-womb-finish-description = Uma mulher descansa depois do exame. Um técnico vê como ela está. Há um absorvente na mesa.
picture-what-happens-womb = Na mesa de raios X
picture-what-happens-womb-description = Uma mulher está deitada de barriga para cima, com os joelhos sob um lençol. Uma enfermeira e uma médica estão com ela. Uma imagem pequena mostra o instrumento que mantém a vagina aberta.
picture-what-happens-full = O estômago cheio
picture-what-happens-full-description = O estômago de uma paciente está cheio. Ela levanta a mão para avisar a enfermeira. Avise a equipe também, se algo estiver errado.
picture-what-happens-wait = Quanto tempo o exame demora
picture-what-happens-wait-description = Um paciente espera em uma cadeira. Um relógio mostra pouco tempo para o estômago; outro, algumas horas para o intestino delgado. Depois há comida e bebida.
picture-what-happens-bowel-fill = O bário enche o intestino
picture-what-happens-bowel-fill-description = Um homem está deitado de lado sob um lençol. Uma enfermeira fica com ele. Uma imagem pequena mostra um líquido branco que enche o intestino.
picture-what-happens-toilet = Ir ao banheiro
picture-what-happens-toilet-description = Uma enfermeira acompanha ao banheiro um homem de avental. Há um líquido branco no vaso sanitário: o bário sai.
picture-what-happens-sleep = Dormindo, ou só uma parte anestesiada
picture-what-happens-sleep-description = Uma mulher dorme na mesa com uma máscara. Uma imagem pequena mostra uma mulher acordada, com uma perna anestesiada.
picture-what-happens-stop = Você pode dizer pare
picture-what-happens-stop-description = Uma mulher na mesa levanta a mão. A médica levanta as duas mãos e para. Uma imagem pequena mostra cólicas no útero.
picture-get-ready-tell-more = Conte isto à equipe
picture-get-ready-tell-more-description = Um paciente fala com um enfermeiro sobre problemas de saúde e sobre os raios X que já fez. Imagens pequenas mostram o que está nesta página.
picture-get-ready-womb-when = Depois da menstruação
picture-get-ready-womb-when-description = Uma mulher aponta para um calendário. Primeiro há dias com sangramento. Os dias depois deles têm um sinal de certo.
picture-get-ready-womb = Antes do exame do útero
picture-get-ready-womb-description = Uma mulher liga e pergunta sobre um comprimido para a dor. Um absorvente vai para a bolsa. Um vaso sanitário mostra que ela vai antes ao banheiro.
picture-after-emergency-belly = Dor muito forte na barriga
picture-after-emergency-belly-description = Um paciente chama uma ambulância. Uma imagem mostra duas mãos em uma barriga que dói muito.
picture-after-emergency-bowel = Dor na barriga ou sangue vivo
picture-after-emergency-bowel-description = Um paciente chama uma ambulância. Uma imagem mostra uma barriga que dói muito; a outra, sangue vivo no vaso sanitário.
picture-after-emergency-bleed = Sangramento que não para
picture-after-emergency-bleed-description = Um paciente chama uma ambulância. Uma imagem mostra uma mão que aperta um lugar que sangra.
picture-after-barium-call = Quando ligar depois do bário
picture-after-barium-call-description = Um paciente liga para a equipe. Quatro imagens pequenas mostram quando: dor na barriga, vômito, não evacuar e febre.
picture-after-site-care = Não levante peso
picture-after-site-care-description = Um paciente tem um curativo no lugar onde o tubo fino entrou. Sacolas pesadas estão riscadas. Um calendário mostra alguns dias.
picture-after-joint = Gelo na articulação
picture-after-joint-description = Uma mulher está sentada com a perna para cima. Há gelo em um pano no joelho. Um relógio mostra 15 minutos.
picture-after-bone-surgery = Descanse a perna sobre travesseiros
picture-after-bone-surgery-description = Um paciente descansa no sofá de casa. Uma perna está engessada, sobre travesseiros. O desenho de um gesso no chuveiro está cortado com um X.
picture-after-joint-call = Quando ligar por uma articulação
picture-after-joint-call-description = Uma mulher liga para a equipe. Três imagens pequenas mostram quando: joelho vermelho e inchado, líquido e febre.
picture-after-womb-call = Quando ligar depois deste exame
picture-after-womb-call-description = Uma mulher liga para a equipe. Três imagens pequenas mostram quando: dor na barriga, muito sangramento e febre.
picture-after-milk = Amamentar depois do exame
picture-after-milk-description = Uma mulher amamenta seu bebê no sofá. Você também pode continuar a amamentar.
picture-what-happens-womb-dye = O contraste enche o útero
picture-what-happens-womb-dye-description = O útero, desenhado em tamanho grande. Um tubo fino vem de baixo. O contraste branco enche o útero e sai pelas duas trompas.
picture-what-happens-drain = Stent, dreno, acesso na veia
picture-what-happens-drain-description = Um balão abre um vaso sanguíneo estreito, e um stent o mantém aberto. Um dreno deixa sair líquido de uma barriga. Um tubo fino (acesso na veia) leva remédio a uma veia.
picture-after-drain = Cuide do seu dreno
picture-after-drain-description = Um paciente liga para a equipe. Imagens pequenas mostram: não puxar o tubo, mantê-lo seco e ligar em caso de vermelhidão ou febre.
