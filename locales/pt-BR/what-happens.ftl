# Topic: what-happens
what-happens-title = O que acontece
what-happens-hint = Seu exame, passo a passo

## what-happens/where
what-happens-where = Você vai a um centro ou hospital
what-happens-where-center = Você pode vir a um centro de radiologia como [paciente externo](outpatient).
what-happens-where-hospital = Ou pode fazer o exame durante uma internação no hospital.

## what-happens/clothes
what-happens-clothes = Talvez você vista a roupa do hospital
what-happens-clothes-gown = Talvez você precise tirar parte da roupa ou toda ela. Então a equipe lhe dá uma roupa do hospital.
what-happens-clothes-help = Precisa de ajuda para se trocar? Peça à equipe.

## what-happens/shield
what-happens-shield = Você pode receber ou não um protetor
what-happens-shield-shield = Um protetor ou [avental](lead-apron) de chumbo bloqueia a [radiação](radiation) de que você não precisa. Ele pode cobrir a parte baixa da barriga ou outra parte.
what-happens-shield-today = Hoje, muitas vezes ele não é necessário. Se quiser saber mais, pergunte à equipe.

## what-happens/comfort
what-happens-comfort = Talvez você receba um remédio antes
what-happens-comfort-medicine = Em alguns exames, você recebe remédio para dor. Ou recebe um [sedativo](sedative) (calmante) para ajudar a relaxar.
what-happens-comfort-needle = Você pode receber isso quando uma agulha entra em uma [articulação](joint) (junta) ou em uma [artéria](artery).
what-happens-comfort-tell = Se sentir dor ou medo, avise a equipe.

## what-happens/drink
what-happens-drink = Talvez você beba contraste
what-happens-drink-drink = Em alguns exames, você bebe um líquido com [contraste](contrast-dye). O [bário](barium) é um tipo.
what-happens-drink-clearer = Ele ajuda partes do seu corpo a aparecerem com mais nitidez.

## what-happens/dye
what-happens-dye = O contraste pode entrar de outro jeito
what-happens-dye-lead = Se você não beber o [contraste](contrast-dye), pode recebê-lo por:
what-happens-dye-iv = [Acesso na veia](iv-line)
what-happens-dye-enema = [Enema](enema), no reto (o final do intestino)

## what-happens/table
what-happens-table = A equipe ajuda você na mesa de raios X
what-happens-table-lead = Você se deita na mesa de raios X ou fica em pé junto a ela. A equipe pode pedir para você:
what-happens-table-turn = Virar o corpo
what-happens-table-move = Mover uma parte do corpo
what-happens-table-breath = Prender a respiração por pouco tempo

## what-happens/catheter
what-happens-catheter = Alguns exames usam um cateter
what-happens-catheter-numb = Se você precisa de um [cateter](catheter), primeiro a equipe anestesia o lugar (você não sente mais nada ali).
what-happens-catheter-needle = Depois, seu médico põe uma agulha. Pode ser na virilha, no cotovelo ou em outra parte.

## what-happens/pictures
what-happens-pictures = O aparelho faz imagens em movimento
what-happens-pictures-scanner = Seu médico ou um [técnico](technologist) faz as imagens com um [aparelho de raios X](c-arm). A equipe as vê em uma tela.
what-happens-pictures-long = Seu exame pode durar cerca de:
what-happens-pictures-most = 45 a 60 minutos (deglutição, estômago ou intestino grosso)
what-happens-pictures-small-bowel = 90 minutos a 3 horas (intestino delgado)

## what-happens/finish
what-happens-finish = E então seu exame acabou
what-happens-finish-catheter = Se você usou um [cateter](catheter), seu médico o retira. A equipe pode observar você por um tempo.
what-happens-finish-ask = Antes de sair, pergunte à equipe: “O que faço em casa? Para quem ligo se precisar de ajuda?”
