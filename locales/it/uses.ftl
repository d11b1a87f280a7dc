# Topic: uses
uses-title = Usi comuni
uses-hint = In che modo può esserle utile

## uses/overview
uses-overview = Gli usi comuni della fluoroscopia
uses-overview-show = Può mostrare come si muove il suo apparato digerente. Può mostrare come scorre il sangue nel suo cuore. Può mostrare gli organi riproduttivi di una donna.
uses-overview-guide = Può fare da guida per mettere piccoli tubi. Può fare da guida in interventi su ossa e articolazioni.
uses-overview-next = Nelle pagine seguenti trova altre informazioni.

## uses/swallow-enema
uses-swallow-enema = Mostra il suo apparato digerente in movimento
uses-swallow-enema-barium = Il [bario](barium) è un [mezzo di contrasto](contrast-dye) bianco. Lei lo beve, o l’équipe lo introduce con un [clistere](enema).
uses-swallow-enema-shows = Così l’équipe può vedere come si muovono esofago (il tubo del cibo), stomaco o intestino.
uses-swallow-enema-names = L’esame si chiama esofagogramma (esofago con bario) o clisma opaco (clistere di bario).

## uses/heart
uses-heart = Mostra il sangue che scorre nel cuore
uses-heart-exam = Questo esame del cuore si chiama [cateterismo cardiaco](cardiac-catheterization).
uses-heart-flow = Su uno schermo, l’équipe vede il sangue scorrere nelle sue [arterie](artery).
uses-heart-helps = Può aiutare a trovare alcuni problemi del cuore. Può anche aiutare a curarli.

## uses/catheter-stent
uses-catheter-stent = Aiuta a posizionare piccoli tubi
uses-catheter-stent-catheter = Un [catetere](catheter) è un tubo sottile e cavo. Porta liquido nel corpo o fa uscire il liquido in eccesso.
uses-catheter-stent-stent = Uno [stent](stent) apre un vaso sanguigno ristretto o ostruito.
uses-catheter-stent-place = Con la fluoroscopia, l’équipe vede dove metterli.

## uses/bones
uses-bones = Può guidare interventi su ossa e articolazioni
uses-bones-lead = Un chirurgo può usare la fluoroscopia come guida per:
uses-bones-joint = Mettere un’[articolazione](joint) artificiale (protesi)
uses-bones-bone = Riparare un osso rotto

## uses/hysterosalpingogram
uses-hysterosalpingogram = Può mostrare gli organi riproduttivi di una donna
uses-hysterosalpingogram-exam = Questo esame ha un nome lungo: [isterosalpingografia](hysterosalpingogram), o HSG. Fa immagini degli organi riproduttivi di una donna, come l’utero.
uses-hysterosalpingogram-ask = Non sa quale esame farà? Chieda all’équipe.
