# Topic: why
why-title = Por que este exame
why-hint = Para ver e para guiar

## why/function
why-function = Para ver como funciona uma parte do corpo
why-function-check = Seu médico talvez queira verificar como funciona um órgão ou outra parte do seu corpo.
why-function-movie = Uma foto mostra como é uma parte do corpo. Um filme mostra também como ela funciona.

## why/guide
why-guide = Para guiar um tratamento
why-guide-treatment = Em alguns tratamentos, a equipe precisa ver o interior do seu corpo enquanto trabalha. As imagens em movimento mostram o caminho.
why-guide-ask = Pergunte ao seu médico: “Por que preciso deste exame? Existe outra opção?”
