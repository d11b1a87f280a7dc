# Topic: uses
uses-title = Usos comuns
uses-hint = Como ela pode ajudar

## uses/overview
uses-overview = Os usos comuns da fluoroscopia
uses-overview-show = Ela pode mostrar como o seu tubo digestivo se move. Pode mostrar o sangue circulando no seu coração. Pode mostrar os órgãos reprodutores da mulher.
uses-overview-guide = Ela pode guiar a colocação de tubos pequenos. Pode guiar cirurgias de ossos e articulações.
uses-overview-next = As próximas páginas explicam mais.

## uses/swallow-enema
uses-swallow-enema = Ela mostra o seu tubo digestivo em movimento
uses-swallow-enema-barium = O [bário](barium) é um [contraste](contrast-dye) branco. Você bebe o bário, ou a equipe o põe por [enema](enema).
uses-swallow-enema-shows = Assim, a equipe pode ver como se movem o esôfago (tubo da comida), o estômago ou os intestinos.
uses-swallow-enema-names = O exame se chama esofagograma (deglutição de bário) ou enema opaco (enema de bário).

## uses/heart
uses-heart = Ela mostra o sangue circular no seu coração
uses-heart-exam = Este exame do coração se chama [cateterismo cardíaco](cardiac-catheterization).
uses-heart-flow = Em uma tela, a equipe vê o sangue circular pelas suas [artérias](artery).
uses-heart-helps = Ele pode ajudar a encontrar alguns problemas do coração. Também pode ajudar a tratá-los.

## uses/catheter-stent
uses-catheter-stent = Ela ajuda a colocar tubos pequenos
uses-catheter-stent-catheter = Um [cateter](catheter) é um tubo fino e oco. Ele leva líquido para dentro do corpo ou retira líquido em excesso.
uses-catheter-stent-stent = Um [stent](stent) abre um vaso sanguíneo estreito ou entupido.
uses-catheter-stent-place = Com a fluoroscopia, a equipe vê onde colocá-los.

## uses/bones
uses-bones = Ela pode guiar cirurgias de ossos e articulações
uses-bones-lead = Um cirurgião pode usar a fluoroscopia para:
uses-bones-joint = Colocar uma nova [articulação](joint) (prótese)
uses-bones-bone = Consertar um osso quebrado

## uses/hysterosalpingogram
uses-hysterosalpingogram = Ela pode mostrar os órgãos reprodutores da mulher
uses-hysterosalpingogram-exam = Este exame tem um nome comprido: [histerossalpingografia](hysterosalpingogram), ou HSG. Ele faz imagens dos órgãos reprodutores da mulher, como o útero.
uses-hysterosalpingogram-ask = Não sabe qual exame vai fazer? Pergunte à equipe.
