# Names and descriptions of the films: for Listen, screen readers and paper.
# Each film has a short name (at most 6 words) and a description (at most 35 words).
# Two captions stand under the two halves of the first film.
film-moves = Vale baryòm, nan yon fim
film-moves-description = Agoch, yon radyografi ki pa bouje. Adwat, yon fim: yon bwason blan desann nan tiyo manje a (ezofaj) al nan lestomak. Ou wè l ap bouje.
film-moves-still = Radyografi: yon sèl imaj
film-moves-moving = Fliyowoskopi: yon fim
film-swallow-enema = Baryòm nan pase nan kò ou
film-swallow-enema-description = Dabò, baryòm nan soti nan bouch al nan lestomak. Yon vag nan tiyo manje a pouse l. Answit baryòm nan ranpli gwo entesten an apati bout anba a. Ekip la ka wè chak pati.
film-heart = Jan san an koule nan kè
film-heart-description = Yon kè ap bat. Yon tib fen pase nan yon atè monte. Pwodui kontras la ranpli atè kè a, apre sa li ale. Sa montre jan san an koule.
film-catheter-stent = Yon estent louvri yon veso san
film-catheter-stent-description = Yon veso san etwat nan yon kote. Yon ti balon louvri yon estent la. Balon an soti. Estent lan rete, epi san an ka koule ankò.
film-bones = Yo ranje yon zo kase
film-bones-description = Yo remete yon zo kase nan plas li. Answit yo mete pyès metal, youn apre lòt, pou kenbe l. Ekip la veye chak etap.
film-hysterosalpingogram = Pwodui a montre matris ak twonp
film-hysterosalpingogram-description = Pwodui kontras la ranpli matris la, apre sa de ti tib fen (twonp yo). Li koule soti nan bout twonp yo. Sa montre twonp yo louvri.
film-pictures = Sa ekip la wè
film-pictures-description = Ekran ekip la montre yon lestomak. Li plen ak baryòm blan, epi ekip la gade l ap bouje.
