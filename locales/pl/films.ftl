# Nazwy i opisy filmów: do słuchania, dla czytników ekranu i na papier. film-moves-still i film-moves-moving to podpisy pod połowami pierwszego filmu.

film-moves = Łyk na filmie rentgenowskim
film-moves-description = Po lewej zdjęcie rentgenowskie, które się nie rusza. Po prawej film: biały napój płynie przełykiem do żołądka. Widać, jak się porusza.
film-moves-still = Rentgen: jedno zdjęcie
film-moves-moving = Fluoroskopia: film
film-swallow-enema = Baryt płynie przez ciało
film-swallow-enema-description = Najpierw baryt płynie z ust do żołądka. Popycha go fala w przełyku. Potem baryt wypełnia jelito grube od jego końca. Zespół medyczny widzi każdą część.
film-heart = Przepływ krwi w sercu
film-heart-description = Serce bije. Tętnicą w górę wsuwa się cienka rurka. Środek kontrastowy wypełnia tętnice samego serca, a potem krew go wypłukuje. Tak widać, jak płynie krew.
film-catheter-stent = Stent otwiera naczynie krwionośne
film-catheter-stent-description = Naczynie krwionośne jest w jednym miejscu wąskie. Mały balonik otwiera tam stent. Balonik zostaje wyjęty. Stent zostaje i krew może znów płynąć.
film-bones = Składanie złamanej kości
film-bones-description = Złamana kość wraca na swoje miejsce. Potem krok po kroku zakłada się metalowe części, które ją trzymają. Zespół medyczny obserwuje każdy krok.
film-hysterosalpingogram = Środek kontrastowy w macicy i jajowodach
film-hysterosalpingogram-description = Środek kontrastowy wypełnia macicę, a potem dwie cienkie rurki, jajowody. Na końcach jajowodów się wylewa. To pokazuje, że jajowody są otwarte.
film-pictures = Co widzi zespół medyczny
film-pictures-description = Na ekranie zespołu medycznego widać żołądek. Wypełnia się białym barytem, a zespół medyczny patrzy, jak się porusza.
