# Topic: what-is-it
what-is-it-title = Was ist das?
what-is-it-hint = Bewegte Röntgenbilder, wie ein Film

## what-is-it/moves
what-is-it-moves = Ein Röntgenbild, das sich bewegt
what-is-it-moves-photo = Ein normales [Röntgenbild](x-ray) ist wie ein Foto.
what-is-it-moves-movie = Die [Durchleuchtung](fluoroscopy) ist wie ein Film. Sie zeigt, wie sich Organe in Ihrem Körper bewegen.
what-is-it-moves-main = Bitte **erzählen** Sie dem Team von Ihrer Gesundheit und **fragen** Sie, was Ihnen nicht klar ist.

## what-is-it/shows
what-is-it-shows = Sie zeigt Ihren Körper bei der Arbeit
what-is-it-shows-lead = Auf einem Bildschirm sieht das Team live, wie sich Ihre Organe und Gewebe bewegen. Das kann sein:
what-is-it-shows-heart = Ihr Herz und Ihre Blutgefäße
what-is-it-shows-digestion = Ihr Magen und Darm, wie sie Essen verdauen
what-is-it-shows-reproductive = Ihre Fortpflanzungsorgane

## what-is-it/helps
what-is-it-helps = Sie hilft, Krankheiten zu finden und zu behandeln
what-is-it-helps-find = Sie kann Ihrem Arzt helfen herauszufinden, was Ihnen fehlt. Das geht bei vielen Beschwerden.
what-is-it-helps-treat = Sie kann auch bei manchen Behandlungen den Weg zeigen.
what-is-it-helps-ask = Fragen Sie Ihren Arzt: Was zeigt die Untersuchung? Wie hilft sie mir?

## what-is-it/swallow
what-is-it-swallow = Ihre Untersuchung zeigt, wie Sie schlucken
what-is-it-swallow-name = Sie heißt vielleicht Breischluck (Bariumschluck) oder Magen-Darm-Passage.
what-is-it-swallow-shows = Das Team sieht, wie sich Speiseröhre, Magen oder Dünndarm bewegen. Das hilft, viele Krankheiten zu finden.
what-is-it-swallow-where = Sie findet in einer Röntgenpraxis statt oder während Sie im Krankenhaus liegen.

## what-is-it/bowel
what-is-it-bowel = Ihre Untersuchung zeigt den Dickdarm
what-is-it-bowel-name = Sie heißt Bariumeinlauf oder Kolon-Kontrasteinlauf.
what-is-it-bowel-shows = Das Team sieht, wie [Barium](barium) Ihren Darm füllt und hindurchfließt. Das hilft, viele Krankheiten zu finden.
what-is-it-bowel-where = Sie findet in einer Röntgenpraxis statt oder während Sie im Krankenhaus liegen.

## what-is-it/heart
what-is-it-heart = Ihre Untersuchung zeigt, wie Blut im Herzen fließt
what-is-it-heart-name = Sie heißt [Herzkatheter-Untersuchung](cardiac-catheterization).
what-is-it-heart-shows = Das Team sieht, wie das Blut durch Ihre [Arterien](artery) fließt.
what-is-it-heart-helps = Sie hilft, manche Herzkrankheiten zu finden. Sie kann auch helfen, sie zu behandeln.
what-is-it-heart-where = Sie findet in einer Praxis statt oder während Sie im Krankenhaus liegen.

## what-is-it/tube
what-is-it-tube = Bewegte Bilder zeigen einem kleinen Schlauch den Weg
what-is-it-tube-catheter = Ein [Katheter](catheter) ist ein dünner, hohler Schlauch. Er bringt Flüssigkeit hinein oder leitet überschüssige ab.
what-is-it-tube-stent = Ein [Stent](stent) öffnet ein enges oder verstopftes Blutgefäß.
what-is-it-tube-place = Das Team sieht, wohin er gehört.
what-is-it-tube-where = Sie kommen in eine Praxis oder bleiben im Krankenhaus.

## what-is-it/bone
what-is-it-bone = Bewegte Bilder helfen bei der Arbeit am Knochen
what-is-it-bone-surgery = Bei einer Operation sieht der Chirurg in Ihren Körper. Das hilft, einen Bruch zu richten oder ein neues [Gelenk](joint) einzusetzen.
what-is-it-bone-needle = Wenn eine Nadel in ein Gelenk kommt, sieht das Team die richtige Stelle.
what-is-it-bone-where = Vielleicht kommen Sie für einen Tag oder bleiben im Krankenhaus.

## what-is-it/womb
what-is-it-womb = Ihre Untersuchung zeigt Gebärmutter und Eileiter
what-is-it-womb-name = Sie hat einen langen Namen: [Hysterosalpingographie](hysterosalpingogram), kurz HSG.
what-is-it-womb-shows = Sie macht Bilder der Gebärmutter. Sie zeigt, ob Ihre zwei Eileiter offen sind.
what-is-it-womb-where = Sie findet in einer Röntgenpraxis statt oder während Sie im Krankenhaus liegen.
