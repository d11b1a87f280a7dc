# Topic: why
why-title = Perché questo esame
why-hint = Per vedere e per guidare

## why/function
why-function = Per vedere come funziona una parte
why-function-check = Il suo medico può voler controllare come funziona un organo, o un’altra parte del corpo.
why-function-movie = Una foto mostra com’è fatta una parte del corpo. Un filmato mostra anche come funziona.

## why/guide
why-guide = Per guidare una cura
why-guide-treatment = Per alcune cure, l’équipe deve vedere dentro il suo corpo mentre lavora. Le immagini in movimento mostrano la strada all’équipe.
why-guide-ask = Chieda al suo medico: «Perché ho bisogno di questo esame? C’è un’altra scelta?»
