# Topic: uses
uses-title = Częste zastosowania
uses-hint = Jak może pomóc

## uses/overview
uses-overview = Oto częste zastosowania fluoroskopii
uses-overview-show = Fluoroskopia może pokazać, jak porusza się przewód pokarmowy. Może pokazać przepływ krwi w sercu. Może pokazać narządy rodne kobiety.
uses-overview-guide = Może pomóc przy zakładaniu małych rurek. Może pomóc przy leczeniu kości i stawów.
uses-overview-next = Więcej informacji jest na następnych stronach.

## uses/swallow-enema
uses-swallow-enema = Pokazuje ruchy przewodu pokarmowego
uses-swallow-enema-barium = [Baryt](barium) to biały [środek kontrastowy](contrast-dye). Pije się go albo zespół medyczny podaje go w [lewatywie](enema).
uses-swallow-enema-shows = Zespół medyczny widzi wtedy, jak poruszają się przełyk, żołądek lub jelita.
uses-swallow-enema-names = To badanie nazywa się „badanie przełyku z barytem” albo „wlew barytowy”.

## uses/heart
uses-heart = Pokazuje przepływ krwi w sercu
uses-heart-exam = To badanie serca nazywa się [cewnikowanie serca](cardiac-catheterization).
uses-heart-flow = Na ekranie zespół medyczny widzi, jak krew płynie w [tętnicach](artery).
uses-heart-helps = Może pomóc wykryć niektóre choroby serca. Może też pomóc je leczyć.

## uses/catheter-stent
uses-catheter-stent = Pomaga umieścić małe rurki na miejscu
uses-catheter-stent-catheter = [Cewnik](catheter) to cienka rurka, pusta w środku. Doprowadza płyn do organizmu albo odprowadza jego nadmiar.
uses-catheter-stent-stent = [Stent](stent) otwiera wąskie lub zatkane naczynie krwionośne.
uses-catheter-stent-place = Dzięki fluoroskopii zespół medyczny widzi, gdzie je umieścić.

## uses/bones
uses-bones = Może pomóc w operacji kości i stawów
uses-bones-lead = Fluoroskopia może pomóc chirurgowi:
uses-bones-joint = Wstawić sztuczny [staw](joint)
uses-bones-bone = Złożyć złamaną kość

## uses/hysterosalpingogram
uses-hysterosalpingogram = Może pokazać narządy rodne kobiety
uses-hysterosalpingogram-exam = To badanie ma długą nazwę: [histerosalpingografia](hysterosalpingogram), czyli HSG. Robi się w nim zdjęcia narządów rodnych kobiety, na przykład macicy.
uses-hysterosalpingogram-ask = Nie wiedzą Państwo, jakie będzie badanie? Proszę zapytać zespół medyczny.
