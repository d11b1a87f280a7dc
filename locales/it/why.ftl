# Topic: why
why-title = Perché le serve
why-hint = Per vedere e per guidare

## why/function
why-function = Per vedere come funziona una parte del corpo
why-function-check = Il suo medico può voler controllare come funziona un organo, o un’altra parte del corpo.
why-function-movie = Una foto mostra com’è fatta una parte del corpo. Un filmato mostra anche come funziona.

## why/guide
why-guide = Per guidare un trattamento
why-guide-treatment = Per alcuni trattamenti, l’équipe deve vedere dentro il corpo mentre lavora. Le immagini in movimento mostrano la strada.
why-guide-ask = Chieda al suo medico: «Perché ho bisogno di questo esame? C’è un’altra scelta?»
