# Topic: why
why-title = Warum Sie das brauchen
why-hint = Um zu sehen und den Weg zu zeigen

## why/function
why-function = Um zu sehen, wie ein Organ arbeitet
why-function-check = Vielleicht will Ihr Arzt prüfen, wie ein Organ oder ein anderer Teil Ihres Körpers arbeitet.
why-function-movie = Ein Foto zeigt, wie ein Organ aussieht. Ein Film zeigt auch, wie es arbeitet.

## why/guide
why-guide = Um bei einer Behandlung den Weg zu zeigen
why-guide-treatment = Bei manchen Behandlungen muss das Team beim Arbeiten in Ihren Körper sehen. Bewegte Bilder zeigen ihm den Weg.
why-guide-ask = Fragen Sie Ihren Arzt: Warum brauche ich diese Untersuchung? Gibt es etwas anderes?
