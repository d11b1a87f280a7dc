# Names and descriptions of the films: for Listen, screen readers and paper.
# Each film has a short name (at most 6 words) and a description (at most 35 words).
# Two captions stand under the two halves of the first film.
film-moves = Une gorgée filmée aux rayons X
film-moves-description = À gauche, une radiographie immobile. À droite, un film : une boisson blanche descend par l’œsophage jusqu’à l’estomac. On la voit bouger.
film-moves-still = Radiographie : une seule image
film-moves-moving = Fluoroscopie : un film
film-swallow-enema = Le baryum avance dans le corps
film-swallow-enema-description = D’abord, le baryum va de la bouche à l’estomac. Une onde dans l’œsophage le pousse. Puis le baryum remplit le gros intestin par le bas. L’équipe peut voir chaque partie.
film-heart = Le sang circule dans le cœur
film-heart-description = Un cœur bat. Un tube fin arrive par une artère. Le produit de contraste remplit les artères du cœur, puis s’en va. On voit ainsi comment le sang circule.
film-catheter-stent = Un stent ouvre un vaisseau sanguin
film-catheter-stent-description = Un vaisseau sanguin est étroit à un endroit. Un petit ballon y ouvre un stent. Le ballon ressort. Le stent reste, et le sang peut circuler de nouveau.
film-bones = Un os cassé est réparé
film-bones-description = Un os cassé est remis en place. Puis des pièces de métal sont posées, étape par étape, pour le tenir. L’équipe surveille chaque étape.
film-hysterosalpingogram = Le produit montre utérus et trompes
film-hysterosalpingogram-description = Le produit de contraste remplit l’utérus, puis deux tubes fins, les trompes. Il s’écoule au bout des trompes. Cela montre que les trompes sont ouvertes.
film-pictures = Ce que voit l’équipe
film-pictures-description = L’écran de l’équipe montre un estomac. Il se remplit de baryum blanc, et l’équipe le regarde bouger.
