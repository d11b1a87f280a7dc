# Names and descriptions of the films: for Listen, screen readers and paper.
# Each film has a short name (at most 6 words) and a description (at most 35 words).
# Two captions stand under the two halves of the first film.
film-moves = Un sorso filmato ai raggi X
film-moves-description = A sinistra, una radiografia ferma. A destra, un filmato: una bevanda bianca scende per l’esofago fino allo stomaco. La si vede muoversi.
film-moves-still = Radiografia: una sola immagine
film-moves-moving = Fluoroscopia: un filmato
film-swallow-enema = Il bario passa nel corpo
film-swallow-enema-description = Prima il bario va dalla bocca allo stomaco. Un’onda nell’esofago lo spinge. Poi il bario riempie l’intestino crasso dalla sua estremità. L’équipe può vedere ogni parte.
film-heart = Il sangue scorre nel cuore
film-heart-description = Un cuore batte. Un tubo sottile sale per un’arteria. Il mezzo di contrasto riempie le arterie del cuore, poi se ne va. Così si vede come scorre il sangue.
film-catheter-stent = Uno stent apre un vaso sanguigno
film-catheter-stent-description = Un vaso sanguigno è stretto in un punto. Un palloncino vi apre uno stent. Il palloncino esce. Lo stent resta, e il sangue può scorrere di nuovo.
film-bones = Un osso rotto viene riparato
film-bones-description = Un osso rotto viene rimesso al suo posto. Poi, passo dopo passo, si mettono parti di metallo per tenerlo. L’équipe segue ogni passo.
film-hysterosalpingogram = Il contrasto mostra utero e tube
film-hysterosalpingogram-description = Il mezzo di contrasto riempie l’utero, poi due tubi sottili, le tube. All’estremità delle tube esce fuori. Così si vede che le tube sono aperte.
film-pictures = Che cosa vede l’équipe
film-pictures-description = Lo schermo dell’équipe mostra uno stomaco. Si riempie di bario bianco, e l’équipe lo guarda muoversi.
