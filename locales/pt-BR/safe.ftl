# Topic: safe
safe-title = É seguro?
safe-hint = Raios X, contraste e você

## safe/pregnant
safe-pregnant = Avise a equipe se você pode estar grávida
safe-pregnant-tell = Os [raios X](x-ray) podem fazer mal ao bebê que ainda não nasceu. Se você está grávida, ou acha que pode estar, avise a equipe **antes** de o exame começar.
safe-pregnant-next = A equipe pode esperar ou escolher outro exame. Se você precisa deste exame, ele ainda pode ser feito.

## safe/little-risk
safe-little-risk = Para a maioria das pessoas, o risco é pequeno
safe-little-risk-risk = A [fluoroscopia](fluoroscopy) usa [radiação](radiation). Para a maioria das pessoas, não se considera que o exame faça mal.
safe-little-risk-dose = A quantidade de radiação depende do exame. Pergunte ao seu médico: “Quanto vou receber?”

## safe/how-much
safe-how-much = Alguns exames usam mais radiação que outros
safe-how-much-lead = Todos nós recebemos [radiação](radiation) da natureza, todos os dias. Um exame dá a você mais ou menos o mesmo que a natureza em:
safe-how-much-chest = Raio X do tórax (peito): uns 2 ou 3 dias
safe-how-much-swallow = Deglutição de bário: uns 4 meses
safe-how-much-upper = Exame do estômago (seriografia): uns 2 anos
safe-how-much-enema = Enema de bário: uns 2 a 3 anos

## safe/past-x-rays
safe-past-x-rays = Fale de todos os raios X que já fez
safe-past-x-rays-adds = O risco dos [raios X](x-ray) pode se somar com o tempo.
safe-past-x-rays-talk = Conte ao seu médico todos os raios X que você já fez. Trazer uma lista ajuda.

## safe/dye-allergy
safe-dye-allergy = Conte à equipe as suas alergias
safe-dye-allergy-risk = Com o [contraste](contrast-dye), há um pequeno risco de [reação alérgica](allergic-reaction).
safe-dye-allergy-lead = **Antes** do exame, avise a equipe se você tem ou teve:
safe-dye-allergy-past = Uma reação ao contraste no passado (isto é o mais importante)
safe-dye-allergy-allergy = Qualquer alergia, por exemplo ao iodo ou a frutos do mar

## safe/long-exams
safe-long-exams = Raramente, um exame longo avermelha a pele
safe-long-exams-skin = Em casos raros, um exame longo pode deixar a pele vermelha ou queimá-la.
safe-long-exams-tell = Se notar isso na sua pele, avise a equipe. Você pode perguntar a ela sobre qualquer risco.
