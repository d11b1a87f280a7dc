# Topic: what-happens
what-happens-title = O que acontece
what-happens-hint = Seu exame, passo a passo

## what-happens/where
what-happens-where = Você vai a um centro ou hospital
what-happens-where-center = Você pode vir a um centro de radiologia como [paciente ambulatorial](outpatient), sem internação.
what-happens-where-hospital = Ou pode fazer o exame durante uma internação no hospital.

## what-happens/clothes
what-happens-clothes = Talvez você vista um avental do hospital
what-happens-clothes-gown = Talvez você precise tirar parte da roupa ou toda ela. Então a equipe dá a você um avental do hospital (camisola).
what-happens-clothes-help = Precisa de ajuda para se trocar? Peça à equipe.

## what-happens/shield
what-happens-shield = Você pode ou não receber um protetor
what-happens-shield-shield = Um protetor ou [avental de chumbo](lead-apron) bloqueia a [radiação](radiation) de que você não precisa. Ele pode cobrir a parte baixa da barriga ou outra parte.
what-happens-shield-today = Hoje em dia, muitas vezes não é necessário. Se quiser saber mais, pergunte à equipe.

## what-happens/comfort
what-happens-comfort = Talvez você receba um remédio antes
what-happens-comfort-medicine = Em alguns exames, você recebe remédio para dor. Pode receber um [sedativo](sedative) (calmante) para relaxar, ou os dois.
what-happens-comfort-needle = Você pode receber esses remédios quando uma agulha entra em uma [articulação](joint) (junta) ou em uma [artéria](artery).
what-happens-comfort-tell = Se sentir dor ou medo, avise a equipe.

## what-happens/drink
what-happens-drink = Talvez você beba contraste
what-happens-drink-drink = Em alguns exames, você bebe um líquido com [contraste](contrast-dye). O [bário](barium) é um tipo de contraste.
what-happens-drink-clearer = Ele faz partes do seu corpo aparecerem melhor.

## what-happens/dye
what-happens-dye = O contraste pode entrar de outro jeito
what-happens-dye-lead = Se você não beber o [contraste](contrast-dye), pode recebê-lo por:
what-happens-dye-iv = [Acesso na veia](iv-line) (soro)
what-happens-dye-enema = [Enema](enema), no reto (o final do intestino)
what-happens-dye-needle = Agulha, em uma articulação (junta)
what-happens-dye-womb = Tubo fino, no útero

## what-happens/table
what-happens-table = A equipe ajuda você na mesa de raios X
what-happens-table-lead = Você se deita na mesa de raios X ou fica em pé junto a ela. A equipe pode pedir para você:
what-happens-table-turn = Virar o corpo
what-happens-table-move = Mover uma parte do corpo
what-happens-table-breath = Prender a respiração por pouco tempo

## what-happens/catheter
what-happens-catheter = Alguns exames usam um cateter
what-happens-catheter-numb = Se você precisa de um [cateter](catheter), primeiro a equipe anestesia o lugar (você não sente mais nada ali).
what-happens-catheter-needle = Depois, seu médico introduz uma agulha. Pode ser na virilha, no punho, no cotovelo ou em outra parte.

## what-happens/pictures
what-happens-pictures = O aparelho faz imagens em movimento
what-happens-pictures-scanner = Seu médico ou um [técnico](technologist) faz as imagens com um [aparelho de raios X](c-arm). A equipe as vê em uma tela.
what-happens-pictures-takes = Demora cerca de:
what-happens-pictures-short = 15 a 30 minutos (esôfago ou estômago)
what-happens-pictures-longer = 30 a 60 minutos (intestino grosso ou coração)
what-happens-pictures-hours = Algumas horas (intestino delgado)

## what-happens/feel
what-happens-feel = O que você pode sentir
what-happens-feel-barium = Bário: gosto de giz, barriga cheia, cólicas
what-happens-feel-dye = Contraste no sangue: calor por alguns segundos
what-happens-feel-needle = Agulha: uma picada rápida, depois pressão
what-happens-feel-womb = Exame do útero: cólicas por pouco tempo
what-happens-feel-tell = Se sentir coceira, inchaço ou falta de ar, avise a equipe **na hora**.

## what-happens/finish
what-happens-finish = E então seu exame acabou
what-happens-finish-catheter = Se colocaram um [cateter](catheter) em você, seu médico o retira. A equipe pode observar você por um tempo.
what-happens-finish-ask = Antes de sair, pergunte à equipe: “O que faço em casa? Para quem ligo se precisar de ajuda?”

## what-happens/swallow-drink
what-happens-swallow-drink = Você bebe bário em goles
what-happens-swallow-drink-fizz = Antes, talvez você engula grãos efervescentes. Tente não arrotar.
what-happens-swallow-drink-drink = Depois, bebe em goles o [bário](barium), um [contraste](contrast-dye) branco. A equipe diz quando engolir.
what-happens-swallow-drink-taste = Tem gosto de giz. Faz partes do seu corpo aparecerem melhor.

## what-happens/swallow-table
what-happens-swallow-table = Você fica em pé, se vira e se deita
what-happens-swallow-table-stand = Você fica em pé junto à mesa de raios X. Depois, ela pode se inclinar e deitar você.
what-happens-swallow-table-turn = A equipe pede que você se vire, se mova e prenda a respiração por pouco tempo.
what-happens-swallow-table-sit = Se não consegue ficar em pé, diga. Você pode se sentar.

## what-happens/swallow-pictures
what-happens-swallow-pictures = A equipe vê você engolir
what-happens-swallow-pictures-scanner = Um médico ou um [técnico](technologist) faz imagens em movimento com um aparelho de raios X.
what-happens-swallow-pictures-watch = Eles veem o bário descer em uma tela.
what-happens-swallow-pictures-press = Alguém pode apertar sua barriga para espalhar o bário.

## what-happens/swallow-feel
what-happens-swallow-feel = Você pode sentir a barriga cheia
what-happens-swallow-feel-full = Você pode sentir a barriga cheia ou um pouco de enjoo. A maioria das pessoas não sente dor.
what-happens-swallow-feel-tell = Se engasgar, sentir coceira ou falta de ar, avise a equipe **na hora**.

## what-happens/swallow-long
what-happens-swallow-long = Quanto tempo demora
what-happens-swallow-long-short = O exame do esôfago ou do estômago demora uns 15 a 30 minutos.
what-happens-swallow-long-long = O do intestino delgado demora algumas horas. Você espera entre as imagens.
what-happens-swallow-long-home = Depois, muitas vezes você pode comer, beber e ir para casa. Pergunte antes.

## what-happens/bowel-tube
what-happens-bowel-tube = Você recebe um enema de bário
what-happens-bowel-tube-side = Você se deita de lado na mesa de raios X. A primeira imagem mostra se o intestino está vazio.
what-happens-bowel-tube-tube = Um tubo pequeno entra no reto (o final do intestino). Isso é um [enema](enema).
what-happens-bowel-tube-balloon = Um pequeno balão pode segurar o tubo.

## what-happens/bowel-fill
what-happens-bowel-fill = O bário enche o seu intestino
what-happens-bowel-fill-barium = O [bário](barium), um [contraste](contrast-dye) branco, entra. Muitas vezes entra ar também.
what-happens-bowel-fill-clear = Ele faz o intestino aparecer melhor.
what-happens-bowel-fill-feel = Você sente a barriga cheia e pode ter cólicas. Respire devagar e fundo. Se doer, avise a equipe.

## what-happens/bowel-turn
what-happens-bowel-turn = Você se vira para as imagens
what-happens-bowel-turn-turn = A equipe pede que você se vire, se mova e prenda a respiração por pouco tempo.
what-happens-bowel-turn-tip = A mesa pode se inclinar. Alguém pode apertar sua barriga.

## what-happens/bowel-pictures
what-happens-bowel-pictures = A equipe olha uma tela
what-happens-bowel-pictures-scanner = Um médico ou um [técnico](technologist) faz imagens em movimento com um aparelho de raios X.
what-happens-bowel-pictures-long = O exame demora uns 30 a 60 minutos.
what-happens-bowel-pictures-shot = Talvez você tome uma injeção para relaxar o intestino. Então, pergunte quando pode dirigir.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Depois você vai ao banheiro
what-happens-bowel-toilet-out = A maior parte do bário escorre para fora, e o tubo sai. Depois você vai ao banheiro.
what-happens-bowel-toilet-last = Podem fazer mais uma ou duas imagens.
what-happens-bowel-toilet-home = Muitas vezes, você pode comer, beber e ir para casa. Pergunte antes.

## what-happens/heart-ready
what-happens-heart-ready = A equipe ajuda você a relaxar
what-happens-heart-ready-line = Você recebe um [acesso na veia](iv-line) do braço. Adesivos no peito mostram os batimentos do coração.
what-happens-heart-ready-relax = Você pode receber remédio para dor, um [sedativo](sedative) para relaxar, ou os dois. Você não dorme.
what-happens-heart-ready-table = Você se deita na mesa de raios X.

## what-happens/heart-numb
what-happens-heart-numb = Anestesiam seu punho ou sua virilha
what-happens-heart-numb-numb = Primeiro, a equipe anestesia o punho ou a virilha. Arde por um momento.
what-happens-heart-numb-needle = Depois, entram uma agulha e um tubo fino (um [cateter](catheter)). Você pode sentir pressão.
what-happens-heart-numb-elbow = Às vezes, é no cotovelo ou em outra parte.

## what-happens/heart-tube
what-happens-heart-tube = O tubo vai até o coração
what-happens-heart-tube-feel = Você não sente o tubo dentro do corpo.
what-happens-heart-tube-watch = O [aparelho de raios X](c-arm) se move ao seu redor e faz imagens em movimento. A equipe as vê em uma tela.
what-happens-heart-tube-tell = Se sentir dor ou aperto no peito, avise a equipe **na hora**.

## what-happens/heart-dye
what-happens-heart-dye = O contraste mostra o sangue circulando
what-happens-heart-dye-warm = O [contraste](contrast-dye) entra pelo tubo. Você pode sentir calor por alguns segundos.
what-happens-heart-dye-breath = Talvez você precise prender a respiração.
what-happens-heart-dye-stent = Se uma [artéria](artery) estiver estreita, podem colocar um [stent](stent).
what-happens-heart-dye-tell = Se sentir coceira, inchaço ou falta de ar, avise a equipe **na hora**.

## what-happens/heart-rest
what-happens-heart-rest = O tubo sai, e você descansa
what-happens-heart-rest-out = A equipe tira o tubo e aperta o lugar ou põe uma pulseira de pressão.
what-happens-heart-rest-still = Você descansa por algumas horas. Fique na cama sem se mexer, como disserem.
what-happens-heart-rest-tell = Se sentir o lugar molhado, ou se passar mal, chame em voz alta.
what-happens-heart-rest-long = O exame em si muitas vezes demora 30 a 60 minutos.

## what-happens/tube-ready
what-happens-tube-ready = A equipe prepara você
what-happens-tube-ready-line = Você recebe um [acesso na veia](iv-line). Limpam e anestesiam a pele. Arde um pouco.
what-happens-tube-ready-relax = Você pode receber remédio para dor, um [sedativo](sedative) para relaxar, ou os dois. Algumas pessoas adormecem.
what-happens-tube-ready-table = Você se deita na mesa de raios X. Talvez precise prender a respiração.

## what-happens/tube-in
what-happens-tube-in = Um tubo fino entra
what-happens-tube-in-place = Uma agulha e um tubo fino (um [cateter](catheter)) entram na virilha, no punho, no cotovelo ou em outra parte.
what-happens-tube-in-watch = A equipe olha uma tela. Com o [contraste](contrast-dye), você pode sentir calor.
what-happens-tube-in-tell = Se sentir coceira, dor ou falta de ar, avise a equipe **na hora**.

## what-happens/tube-kind
what-happens-tube-kind = Você recebe um stent, um dreno ou um acesso na veia
what-happens-tube-kind-stent = [Stent](stent): um balão abre o lugar estreito, o stent o mantém aberto
what-happens-tube-kind-drain = Dreno: um tubo macio deixa sair o líquido em excesso
what-happens-tube-kind-line = Acesso na veia: um tubo macio leva remédio a uma [veia](vein) grande
what-happens-tube-kind-tight = Um stent no coração pode dar aperto no peito por alguns segundos. Avise a equipe.

## what-happens/tube-rest
what-happens-tube-rest = Depois você descansa
what-happens-tube-rest-out = Se for stent, o balão e o cateter saem. O stent, o dreno ou o acesso na veia fica.
what-happens-tube-rest-still = Você descansa, muitas vezes por horas. Fique na cama sem se mexer, como disserem.
what-happens-tube-rest-tell = Se sentir o lugar molhado, ou se passar mal, chame em voz alta.
what-happens-tube-rest-long = Colocar um stent no coração demora de 30 minutos a 2 horas.

## what-happens/bone-numb
what-happens-bone-numb = Uma agulha pode entrar na articulação
what-happens-bone-numb-table = Você se deita na mesa de raios X. Limpam e anestesiam a pele. Arde por alguns segundos.
what-happens-bone-numb-pressure = Depois você sente pressão, ou a [articulação](joint) (junta) cheia.
what-happens-bone-numb-relax = Antes, pode receber remédio para dor, um [sedativo](sedative) para relaxar, ou os dois.

## what-happens/bone-needle
what-happens-bone-needle = A equipe vê para onde vai a agulha
what-happens-bone-needle-dye = Um pouco de [contraste](contrast-dye) mostra se a agulha está no lugar certo.
what-happens-bone-needle-move = A equipe pode pedir que você mova a articulação.
what-happens-bone-needle-long = Demora uns 15 a 30 minutos.
what-happens-bone-needle-tell = Se sentir coceira, inchaço ou falta de ar, avise a equipe **na hora**.

## what-happens/bone-sleep
what-happens-bone-sleep = Ou você faz uma cirurgia
what-happens-bone-sleep-sleep = Você dorme, ou anestesiam uma parte do seu corpo. A equipe escolhe com você.
what-happens-bone-sleep-feel = Se não dormir, pode sentir que tocam ou movem você. Se sentir dor, avise a equipe **na hora**.

## what-happens/bone-c-arm
what-happens-bone-c-arm = Na cirurgia, um aparelho mostra seus ossos
what-happens-bone-c-arm-arm = O [aparelho de raios X](c-arm) fica acima de você. Tem a forma da letra C.
what-happens-bone-c-arm-screen = O cirurgião olha a tela muitas vezes, para ver se cada parte está no lugar certo.
what-happens-bone-c-arm-staff = A equipe usa aventais de chumbo, porque trabalha perto de raios X todos os dias.

## what-happens/bone-rest
what-happens-bone-rest = Depois você descansa
what-happens-bone-rest-needle = Depois da picada, muitas vezes você pode ir para casa no mesmo dia. Descanse em casa.
what-happens-bone-rest-surgery = Depois da cirurgia, você vai para a sala de recuperação. Enfermeiros cuidam de você e dão remédio para dor.
what-happens-bone-rest-ask = Pergunte: “Quando posso ir para casa? O que as imagens mostram?”

## what-happens/womb-lie
what-happens-womb-lie = Você se deita na mesa de raios X
what-happens-womb-lie-like = É como um exame no ginecologista.
what-happens-womb-lie-lie = Você se deita de costas e dobra os joelhos.
what-happens-womb-lie-open = Um instrumento mantém a vagina aberta. Limpam o colo do útero.

## what-happens/womb-tube
what-happens-womb-tube = O contraste entra no útero
what-happens-womb-tube-tube = Um tubo fino (um [cateter](catheter)) passa pelo colo do útero.
what-happens-womb-tube-dye = O [contraste](contrast-dye) entra. Ele faz o útero e as trompas aparecerem melhor.

## what-happens/womb-pictures
what-happens-womb-pictures = A equipe olha uma tela
what-happens-womb-pictures-scanner = Um médico ou um [técnico](technologist) faz imagens em movimento com um aparelho de raios X.
what-happens-womb-pictures-turn = A equipe pode pedir que você se vire, ou prenda a respiração por pouco tempo.
what-happens-womb-pictures-long = O exame demora uns 30 minutos.

## what-happens/womb-feel
what-happens-womb-feel = Você pode ter cólicas
what-happens-womb-feel-cramps = São como as cólicas da menstruação, fracas ou fortes. Na maioria das vezes, logo melhoram.
what-happens-womb-feel-faint = Se sentir que vai desmaiar, coceira ou falta de ar, avise a equipe **na hora**.
what-happens-womb-feel-stop = Você pode dizer “pare”. Combine um sinal antes de começar.

## what-happens/womb-finish
what-happens-womb-finish = E então seu exame acabou
what-happens-womb-finish-out = A equipe tira o tubo. Descanse até se sentir bem.
what-happens-womb-finish-pad = O contraste sai. Use absorvente.
what-happens-womb-finish-ask = Pergunte: “O que faço em casa? Para quem ligo se precisar de ajuda?”
