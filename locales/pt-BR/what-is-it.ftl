# Topic: what-is-it
what-is-it-title = O que é?
what-is-it-hint = Raios X em movimento, como filme

## what-is-it/moves
what-is-it-moves = Um raio X que se move
what-is-it-moves-photo = Um [raio X](x-ray) comum é como uma foto.
what-is-it-moves-movie = A [fluoroscopia](fluoroscopy) é como um filme. Ela mostra partes de dentro do seu corpo enquanto se movem.
what-is-it-moves-main = Por favor, **conte** à equipe sobre a sua saúde e **pergunte** o que não está claro.

## what-is-it/shows
what-is-it-shows = Ela mostra o seu corpo funcionando
what-is-it-shows-lead = Em uma tela, a equipe vê seus órgãos e tecidos se moverem, na hora. Ela pode mostrar:
what-is-it-shows-heart = O coração e os vasos sanguíneos
what-is-it-shows-digestion = O estômago e os intestinos, enquanto digerem a comida
what-is-it-shows-reproductive = Os órgãos reprodutores

## what-is-it/helps
what-is-it-helps = Ela ajuda a encontrar e tratar problemas
what-is-it-helps-find = A fluoroscopia pode ajudar seu médico a descobrir qual é o problema. Ela serve para muitos tipos de problemas.
what-is-it-helps-treat = Também pode guiar alguns tratamentos.
what-is-it-helps-ask = Pergunte ao seu médico: “O que o exame vai mostrar? Como ele vai me ajudar?”

## what-is-it/swallow
what-is-it-swallow = Seu exame mostra como você engole
what-is-it-swallow-name = Ele pode se chamar esofagograma (deglutição de bário) ou seriografia do estômago (EED).
what-is-it-swallow-shows = A equipe vê o esôfago (tubo da comida), o estômago ou o intestino delgado se moverem. Isso ajuda a encontrar muitos problemas.
what-is-it-swallow-where = O exame é feito em um centro de radiologia, ou durante uma internação no hospital.

## what-is-it/bowel
what-is-it-bowel = Seu exame mostra o intestino grosso
what-is-it-bowel-name = Seu exame se chama enema opaco (enema de bário).
what-is-it-bowel-shows = A equipe vê o [bário](barium) encher o intestino e passar por ele. Isso ajuda a encontrar muitos problemas.
what-is-it-bowel-where = O exame é feito em um centro de radiologia, ou durante uma internação no hospital.

## what-is-it/heart
what-is-it-heart = Seu exame mostra o sangue circulando no coração
what-is-it-heart-name = Seu exame se chama [cateterismo cardíaco](cardiac-catheterization).
what-is-it-heart-shows = A equipe vê o sangue circular pelas suas [artérias](artery).
what-is-it-heart-helps = Ele ajuda a encontrar alguns problemas do coração. Também pode ajudar a tratá-los.
what-is-it-heart-where = O exame é feito em um centro, ou durante uma internação no hospital.

## what-is-it/tube
what-is-it-tube = Imagens em movimento guiam um tubo pequeno
what-is-it-tube-catheter = Um [cateter](catheter) é um tubo fino e oco. Ele leva líquido para dentro, ou retira líquido em excesso.
what-is-it-tube-stent = Um [stent](stent) abre um vaso sanguíneo estreito ou entupido.
what-is-it-tube-place = A equipe vê onde colocá-lo.
what-is-it-tube-where = Você vem a um centro ou fica no hospital.

## what-is-it/bone
what-is-it-bone = Imagens em movimento guiam o trabalho nos ossos
what-is-it-bone-surgery = Se for cirurgia, o cirurgião vê o interior do seu corpo. Isso ajuda a consertar um osso quebrado ou a colocar uma nova [articulação](joint) (prótese).
what-is-it-bone-needle = Se for uma agulha na articulação, a equipe vê o lugar certo.
what-is-it-bone-where = Você pode vir só por um dia ou ficar no hospital.

## what-is-it/womb
what-is-it-womb = Seu exame mostra o útero e as trompas
what-is-it-womb-name = Seu exame tem um nome comprido: [histerossalpingografia](hysterosalpingogram), ou HSG.
what-is-it-womb-shows = Ele faz imagens do seu útero. Mostra se as duas trompas estão abertas.
what-is-it-womb-where = O exame é feito em um centro de radiologia, ou durante uma internação no hospital.
