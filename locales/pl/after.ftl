# Topic: after
after-title = Po badaniu
after-hint = Co robić w domu

## after/emergency
after-emergency = Proszę od razu wezwać pomoc
after-emergency-lead = { $emergency ->
    [none] Proszę **natychmiast** zadzwonić pod numer alarmowy, gdy pojawi się:
   *[other] Proszę **natychmiast** zadzwonić pod numer { $emergency }, gdy pojawi się:
}
after-emergency-chest = Ból w klatce piersiowej
after-emergency-breath = Duszność albo obrzęk twarzy lub gardła
after-emergency-faint = Omdlenie
after-emergency-stroke = Twarz wykrzywiona z jednej strony, słaba ręka lub kłopot z mową
after-emergency-drive = Proszę nie czekać i nie prowadzić samemu auta. Jeśli są Państwo w przychodni, proszę powiedzieć zespołowi teraz.

## after/emergency-more
after-emergency-more = Kiedy jeszcze wezwać pomoc
after-emergency-more-lead = { $emergency ->
    [none] Proszę **natychmiast** zadzwonić pod numer alarmowy, gdy pojawi się:
   *[other] Proszę **natychmiast** zadzwonić pod numer { $emergency }, gdy pojawi się:
}
after-emergency-more-bleed = Krwawienie, które nie ustaje mimo ucisku
after-emergency-more-cold = Zimna, blada lub zdrętwiała ręka albo noga
after-emergency-more-belly = Bardzo silny ból brzucha
after-emergency-more-blood = Świeża krew z odbytu
after-emergency-more-how = Dzwoniąc, proszę powiedzieć, gdzie Państwo są.
after-emergency-more-rash = Wysypka może pojawić się po kilku dniach. Wtedy proszę zadzwonić do zespołu medycznego.

## after/barium
after-barium = Po barycie proszę pić więcej wody
after-barium-drink = Jeśli podano [baryt](barium), proszę pić więcej wody niż zwykle. Jeśli jednak zalecono ograniczyć płyny, proszę najpierw zapytać.
after-barium-stools = Przez kilka dni stolec może być jasny.
after-barium-tell = Jeśli zaparcie (trudno oddać stolec) trwa dłużej niż dwa dni, proszę powiedzieć zespołowi medycznemu.

## after/barium-call
after-barium-call = Po barycie: kiedy zadzwonić
after-barium-call-lead = { $phone ->
    [none] Proszę **zadzwonić** do zespołu, gdy pojawi się:
   *[other] Proszę **zadzwonić** do zespołu pod numer { $phone }, gdy pojawi się:
}
after-barium-call-belly = { $emergency ->
    [none] Ból brzucha lub wzdęty brzuch (bardzo silny ból: proszę zadzwonić pod numer alarmowy)
   *[other] Ból brzucha lub wzdęty brzuch (bardzo silny ból: proszę zadzwonić pod numer { $emergency })
}
after-barium-call-vomit = Wymioty lub gorączka
after-barium-call-gas = Brak stolca przez dwa dni lub problem z odejściem gazów
after-barium-call-cough = Kaszel, który nie mija po wypiciu barytu

## after/catheter-site
after-catheter-site = Proszę obserwować miejsce po cewniku
after-catheter-site-bleed = { $emergency ->
    [none] Jeśli krwawi, proszę się położyć i mocno **ucisnąć**. Jeśli krwawienie nie ustaje, proszę zadzwonić pod numer alarmowy.
   *[other] Jeśli krwawi, proszę się położyć i mocno **ucisnąć**. Jeśli krwawienie nie ustaje, proszę zadzwonić pod numer { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] Proszę **zadzwonić** do zespołu, gdy pojawi się:
   *[other] Proszę **zadzwonić** do zespołu pod numer { $phone }, gdy pojawi się:
}
after-catheter-site-growing = Zgrubienie, które rośnie
after-catheter-site-fluid = Wyciek płynu lub ropy
after-catheter-site-pain = Większy ból lub zaczerwienienie, które się szerzy
after-catheter-site-fever = Gorączka

## after/site-care
after-site-care = Proszę oszczędzać tę rękę lub nogę
after-site-care-lift = Proszę nie dźwigać, dopóki zespół medyczny nie pozwoli.
after-site-care-ask = Proszę zapytać: „Kiedy mogę prowadzić auto, kąpać się i pracować?” Czasem trzeba odczekać kilka dni.
after-site-care-usual = Siniak i lekki ból to rzecz zwykła.
after-site-care-rash = Wysypka może pojawić się po kilku dniach. Wtedy proszę zadzwonić do zespołu medycznego.

## after/home
after-home-adult = Po leku uspokajającym do domu z osobą dorosłą
after-home-must = Po [leku uspokajającym](sedative) osoba dorosła **musi** odwieźć Państwa do domu i zostać z Państwem.
after-home-lead = Przez 24 godziny:
after-home-drive = Proszę **nie** prowadzić auta i nie obsługiwać maszyn
after-home-alcohol = Proszę **nie** pić alkoholu
after-home-sign = Proszę **nie** podpisywać ważnych dokumentów
after-home-food = Do zwykłego jedzenia i leków proszę wrócić, gdy zespół medyczny na to pozwoli.

## after/stent-home
after-stent-home-if = Jeśli założono stent, proszę o niego dbać
after-stent-home-pills = Jeśli przepisano tabletki przeciw zakrzepom, proszę ich **nie** odstawiać, chyba że zaleci to kardiolog lub lekarz od naczyń. Inaczej [stent](stent) może się zatkać.
after-stent-home-card = Kartę stentu proszę nosić przy sobie i pokazać przed operacją lub rezonansem (MRI).
after-stent-home-ask = Proszę zapytać: „Czy zostaje na stałe, czy będzie wyjęty?”

## after/tube-home
after-tube-home = Jak dbać o dren lub cewnik
after-tube-home-pull = Proszę nie ciągnąć za rurkę. Jeśli wypadnie, proszę jej nie wkładać z powrotem, tylko zadzwonić do zespołu.
after-tube-home-dry = Rurka ma być czysta i sucha.
after-tube-home-lead = { $phone ->
    [none] Proszę **zadzwonić** do zespołu, gdy pojawi się:
   *[other] Proszę **zadzwonić** do zespołu pod numer { $phone }, gdy pojawi się:
}
after-tube-home-fever = Gorączka lub dreszcze
after-tube-home-red = Czerwona lub bolesna skóra albo ropa
after-tube-home-flow = Przeciek, albo nic już nie płynie

## after/bone-home
after-bone-home = Po nakłuciu stawu
after-bone-home-easy = Przez jeden dzień proszę oszczędzać [staw](joint). Bez sportu.
after-bone-home-ice = Pomaga lód w ściereczce, za każdym razem około 15 minut.
    .spoken = Pomaga lód w ściereczce, za każdym razem około piętnastu minut.
after-bone-home-sore = Staw może być zdrętwiały, a potem dzień lub dwa boleć.
after-bone-home-sugar = Przy cukrzycy: zastrzyk ze sterydem może podnieść cukier.

## after/bone-surgery
after-bone-surgery = Po operacji kości
after-bone-surgery-dry = Opatrunek lub gips ma być czysty i suchy.
after-bone-surgery-raise = Proszę odpoczywać z ręką lub nogą na poduszkach.
after-bone-surgery-ask = Proszę zapytać: „Jak bardzo mogę obciążać tę rękę lub nogę?”
after-bone-surgery-lead = { $phone ->
    [none] Proszę od razu **zadzwonić** do zespołu, gdy:
   *[other] Proszę od razu **zadzwonić** do zespołu pod numer { $phone }, gdy:
}
after-bone-surgery-numb = Palce rąk lub stóp sinieją, bledną lub drętwieją
after-bone-surgery-calf = Łydka boli lub puchnie

## after/bone-call
after-bone-call = Po operacji lub nakłuciu: kiedy zadzwonić
after-bone-call-lead = { $phone ->
    [none] Proszę **zadzwonić** do zespołu, gdy pojawi się:
   *[other] Proszę **zadzwonić** do zespołu pod numer { $phone }, gdy pojawi się:
}
after-bone-call-fever = Gorączka lub dreszcze
after-bone-call-red = Większe zaczerwienienie lub obrzęk albo cieplejsza skóra
after-bone-call-pus = Płyn lub ropa
after-bone-call-pain = Ból, który narasta
after-bone-call-night = Zakażenie stawu nie może czekać. W nocy proszę zgłosić się na oddział ratunkowy (SOR).

## after/womb-home
after-womb-home = W domu proszę nosić podpaskę
after-womb-home-pad = Środek kontrastowy wypływa. Może się lepić i mieć trochę krwi.
after-womb-home-bleeding = Lekkie krwawienie i skurcze są częste przez jeden lub dwa dni.
after-womb-home-ask = Proszę zapytać: „Kiedy mogę się kąpać, pływać i współżyć?”

## after/womb-call
after-womb-call = Po badaniu macicy: kiedy zadzwonić
after-womb-call-lead = { $phone ->
    [none] Proszę **zadzwonić** do zespołu, gdy pojawi się:
   *[other] Proszę **zadzwonić** do zespołu pod numer { $phone }, gdy pojawi się:
}
after-womb-call-fever = Gorączka
after-womb-call-pain = Silny ból lub ból, który narasta
after-womb-call-bleeding = Obfite krwawienie (pełna podpaska w ciągu godziny)
after-womb-call-fluid = Inne niż zwykle upławy z pochwy
after-womb-call-rash = Wysypka może pojawić się po kilku dniach. Wtedy też proszę zadzwonić.

## after/milk
after-milk = Można dalej karmić piersią
after-milk-dye = [Środek kontrastowy](contrast-dye) nie jest powodem, by przestać. Do mleka trafia go bardzo mało.
after-milk-sedative = Dostała Pani [środek uspokajający](sedative) lub lek przeciwbólowy? Proszę zapytać, kiedy można karmić.
