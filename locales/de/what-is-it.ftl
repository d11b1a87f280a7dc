# Topic: what-is-it
what-is-it-title = Was ist das?
what-is-it-hint = Bewegte Röntgenbilder, wie ein Film

## what-is-it/moves
what-is-it-moves = Ein Röntgenbild, das sich bewegt
what-is-it-moves-photo = Ein normales [Röntgenbild](x-ray) ist wie ein Foto.
what-is-it-moves-movie = Die [Durchleuchtung](fluoroscopy) ist wie ein Film. Sie zeigt, wie sich Teile in Ihrem Körper bewegen.

## what-is-it/shows
what-is-it-shows = Sie zeigt Ihren Körper bei der Arbeit
what-is-it-shows-lead = Auf einem Bildschirm sieht das Team sofort, wie sich Ihre Organe und Gewebe bewegen. Das kann sein:
what-is-it-shows-heart = Ihr Herz und Ihre Blutgefäße
what-is-it-shows-digestion = Ihr Magen und Darm, wie sie Essen verdauen
what-is-it-shows-reproductive = Ihre Fortpflanzungsorgane

## what-is-it/helps
what-is-it-helps = Sie hilft, Probleme zu finden und zu behandeln
what-is-it-helps-find = Sie kann Ihrem Arzt helfen herauszufinden, was Ihnen fehlt. Das geht bei vielen Arten von Problemen.
what-is-it-helps-treat = Sie kann auch bei manchen Behandlungen den Weg zeigen.
what-is-it-helps-ask = Fragen Sie Ihren Arzt: Was zeigt die Untersuchung? Wie hilft sie mir?
