# Topic: results
results-title = Seus resultados
results-hint = Quem os lê, e depois

## results/depends
results-depends = Seus resultados dependem do exame
results-depends-exam = Cada exame procura coisas diferentes.
results-depends-many = A fluoroscopia pode ajudar a encontrar muitos tipos de problemas.

## results/who
results-who = Um médico lê as suas imagens
results-who-reads = Um [radiologista](radiologist) lê as suas imagens.
results-who-more = Seu médico pode enviar os resultados a um especialista ou pedir mais exames. Isso pode ajudar a descobrir qual é o problema.

## results/ask
results-ask = Fale com seu médico sobre os resultados
results-ask-lead = Você pode perguntar:
results-ask-when = Quando vou receber meus resultados?
results-ask-mean = O que eles significam para mim?
results-ask-next = Preciso de mais exames?
results-ask-call = Para quem eu ligo se tiver perguntas?
