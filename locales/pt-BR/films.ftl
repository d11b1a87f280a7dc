# Names and descriptions of the films: for Listen, screen readers and paper.
# Each film has a short name (at most 6 words) and a description (at most 35 words).
# Two captions stand under the two halves of the first film.
film-moves = Um gole filmado com raios X
film-moves-description = À esquerda, um raio X parado. À direita, um filme: uma bebida branca desce pelo esôfago até o estômago. Você a vê se mover.
film-moves-still = Raio X: uma só imagem
film-moves-moving = Fluoroscopia: um filme
film-swallow-enema = O bário passa pelo seu corpo
film-swallow-enema-description = Primeiro, o bário vai da boca até o estômago. Uma onda no esôfago o empurra. Depois, o bário enche o intestino grosso a partir do final dele. A equipe pode ver cada parte.
film-heart = O sangue circula no coração
film-heart-description = Um coração bate. Um tubo fino sobe por uma artéria. O contraste enche as artérias do coração e depois vai embora. Isso mostra como o sangue circula.
film-catheter-stent = Um stent abre um vaso sanguíneo
film-catheter-stent-description = Um vaso sanguíneo é estreito em um ponto. Um pequeno balão abre um stent ali. O balão sai. O stent fica, e o sangue pode circular de novo.
film-bones = Um osso quebrado é consertado
film-bones-description = Um osso quebrado volta para o lugar. Depois, peças de metal são colocadas, passo a passo, para segurá-lo. A equipe acompanha cada passo.
film-hysterosalpingogram = O contraste mostra útero e trompas
film-hysterosalpingogram-description = O contraste enche o útero e depois dois tubos finos, as trompas. Ele sai pelas pontas das trompas. Isso mostra que as trompas estão abertas.
film-pictures = O que a equipe vê
film-pictures-description = A tela da equipe mostra um estômago. Ele se enche de bário branco, e a equipe o vê se mover.
