# Topic: after
after-title = Po badaniu
after-hint = Co robić w domu

## after/barium
after-barium = Po barycie proszę pić więcej wody
after-barium-water = Jeśli do badania użyto [barytu](barium), proszę pić więcej wody niż zwykle.
after-barium-stools = Przez kilka dni stolec może być jasny.
after-barium-tell = Jeśli zaparcie (trudno oddać stolec) trwa dłużej niż dwa dni, proszę powiedzieć personelowi.

## after/catheter-site
after-catheter-site = Proszę obserwować miejsce po cewniku
after-catheter-site-lead = Jeśli założono [cewnik](catheter), proszę **zadzwonić** do personelu, gdy wystąpi:
after-catheter-site-lump = Krwawienie lub guzek, który rośnie
after-catheter-site-fluid = Wyciek płynu lub ropy
after-catheter-site-cold = Zimna lub zdrętwiała ręka lub noga
after-catheter-site-fever = Gorączka

## after/home
after-home = Być może ktoś musi odwieźć Państwa do domu
after-home-sedative = Po [środku uspokajającym](sedative) ktoś powinien odwieźć Państwa do domu.
after-home-food = Do zwykłego jedzenia i leków proszę wrócić, gdy personel na to pozwoli.
after-home-milk = Karmi Pani piersią? [Środek kontrastowy](contrast-dye) nie jest powodem, by przestać karmić. Do mleka trafia go bardzo mało. W razie wątpliwości proszę zapytać personel.
