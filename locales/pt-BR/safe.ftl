# Topic: safe
safe-title = É seguro?
safe-hint = Raios X, contraste e você

## safe/pregnant
safe-pregnant = Avise a equipe se você pode estar grávida
safe-pregnant-tell = Os [raios X](x-ray) podem fazer mal ao bebê que ainda não nasceu. Se você está grávida, ou acha que pode estar, avise a equipe **antes** de o exame começar.
safe-pregnant-next = A equipe pode esperar ou escolher outro exame. Se você precisa deste exame, ele ainda pode ser feito.

## safe/womb-pregnant
safe-womb-pregnant = Grávidas não podem fazer este exame
safe-womb-pregnant-harm = Os [raios X](x-ray) podem fazer mal ao bebê que ainda não nasceu.
safe-womb-pregnant-tell = Você está grávida, ou pode estar? Avise a equipe **antes** de o exame começar. O exame tem que esperar.
safe-womb-pregnant-infection = Tem infecção no útero, nas trompas ou na vagina? Avise a equipe também. Primeiro se trata a infecção.

## safe/little-risk
safe-little-risk = Para a maioria das pessoas, o risco é pequeno
safe-little-risk-risk = A [fluoroscopia](fluoroscopy) usa [radiação](radiation). Para a maioria das pessoas, não se considera que o exame faça mal.
safe-little-risk-harm = Ele pode aumentar um pouco a chance de ter câncer mais tarde na vida. Com um só exame, essa chance é pequena.
safe-little-risk-good = Se você precisa do exame, ele deve fazer mais bem do que mal.

## safe/how-much
safe-how-much = Alguns exames usam mais radiação que outros
safe-how-much-nature = Todos nós recebemos [radiação](radiation) da natureza. Tempo que a natureza leva para dar tanta quanto um exame:
safe-how-much-chest = Raio X do tórax (peito): uns 2 ou 3 dias
safe-how-much-swallow = Esofagograma (bário no esôfago): uns 4 meses
safe-how-much-upper = Exame do estômago (seriografia): uns 2 anos
safe-how-much-womb = Exame do útero: uns 5 a 10 meses
safe-how-much-heart = Exame do coração: uns 2 a 3 anos
safe-how-much-enema = Enema opaco (com bário): uns 2 a 3 anos
safe-how-much-stent = Stent no coração: uns 5 anos
safe-how-much-yours = O seu pode ser menos ou mais. Pergunte quanto.

## safe/how-much-more
safe-how-much-more = Exames do coração e stents usam mais radiação
safe-how-much-more-nature = Tempo que a natureza leva para dar a você a mesma [radiação](radiation):
safe-how-much-more-heart = Exame do coração: uns 2 a 3 anos
safe-how-much-more-stent = Stent no coração: uns 5 anos
safe-how-much-more-yours = São valores típicos. O seu pode ser muito menos ou muito mais. Pergunte ao seu médico: “Quanta radiação vou receber?”

## safe/ask-how-much
safe-ask-how-much = Pergunte quanta radiação você recebe
safe-ask-how-much-nature = Todos nós recebemos [radiação](radiation) da natureza, todos os dias. Seu exame dá um pouco mais.
safe-ask-how-much-depends = A quantidade depende do seu exame e do seu corpo.
safe-ask-how-much-ask = Pergunte: “Quanta vou receber? Como vocês fazem para ser pouca?”

## safe/past-x-rays
safe-past-x-rays = Fale de todos os raios X que já fez
safe-past-x-rays-linked = O risco pode estar ligado a quantos [raios X](x-ray) você já fez.
safe-past-x-rays-talk = Conte ao seu médico todos os raios X que você já fez. Trazer uma lista ajuda.
safe-past-x-rays-need = Raios X anteriores não são motivo para deixar de fazer um exame de que você precisa.

## safe/dye-allergy
safe-dye-allergy = Conte à equipe as suas alergias
safe-dye-allergy-risk = O [contraste](contrast-dye) pode causar uma [reação alérgica](allergic-reaction). O risco é pequeno.
safe-dye-allergy-lead = **Antes** do exame, avise a equipe se você tem ou teve:
safe-dye-allergy-past = Uma reação anterior ao contraste, como o que tem iodo (isto é o mais importante)
safe-dye-allergy-any = Qualquer outra alergia, por exemplo a frutos do mar
safe-dye-allergy-asthma = Asma

## safe/long-exams
safe-long-exams = Um exame longo pode, raramente, deixar a pele vermelha
safe-long-exams-skin = Em casos raros, um exame longo pode deixar a pele vermelha ou queimá-la.
safe-long-exams-later = Isso pode aparecer semanas depois, muitas vezes nas costas. Pergunte se o seu exame foi longo.
safe-long-exams-call = { $phone ->
    [none] A pele está vermelha ou dolorida? Ligue para a sua equipe.
   *[other] A pele está vermelha ou dolorida? Ligue para a sua equipe: { $phone }.
}
