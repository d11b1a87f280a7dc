list-title = Ma liste
list-count = Ma liste : { $count }
list-count-spoken =
    { $count ->
        [0] Votre liste est vide.
        [one] { $count } élément sur votre liste.
        [many] { $count } d’éléments sur votre liste.
       *[other] { $count } éléments sur votre liste.
    }
list-add = Mettre sur ma liste : { $statement }
list-tell = Je veux vous dire
list-ask = Je veux demander
list-for-team = { $language }, pour l’équipe
list-empty = Votre liste est vide. Pour la remplir, touchez « Dire et demander ».
list-note = Montrez cet écran à votre équipe. Ce n’est ni un formulaire ni un consentement. Cette borne ne garde rien.
list-unwell = Dites-le à l’équipe maintenant
list-unwell-note = Cette borne n’appelle personne. Parlez à la personne de l’équipe la plus proche, ou levez la main.
list-others-hear = D’autres peuvent entendre
list-others-hear-note = La liste sera lue à voix haute par le haut-parleur.
list-go-on = Continuer
list-not-now = Pas maintenant
