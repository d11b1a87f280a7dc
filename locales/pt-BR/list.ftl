list-title = Minha lista
list-count = Minha lista: { $count }
list-count-spoken =
    { $count ->
        [0] Sua lista está vazia.
        [one] { $count } item na sua lista.
        [many] { $count } de itens na sua lista.
       *[other] { $count } itens na sua lista.
    }
list-add = Pôr na minha lista: { $statement }
list-tell = Quero contar a vocês
list-ask = Quero perguntar
list-for-team = { $language }, para a equipe
list-empty = Sua lista está vazia. Para preencher, toque em “Contar e perguntar”.
list-note = Mostre esta tela à sua equipe. Não é um formulário nem um termo de consentimento. Nada fica guardado aqui.
list-unwell = Avise a equipe agora
list-unwell-note = Esta tela não chama ninguém. Fale com o funcionário mais próximo ou levante a mão.
list-others-hear = Outras pessoas podem ouvir
list-others-hear-note = A lista será lida em voz alta pelo alto-falante.
list-go-on = Continuar
list-not-now = Agora não
