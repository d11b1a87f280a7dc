### Rau neeg ua hauj lwm: ntsuas lub vijtsam.

calibrate-title = Ntsuas lub vijtsam no
calibrate-card = Muab ib daim npav txhab nyiaj tso kom tiaj rau ntawm lub vijtsam. Muab nws lub ces kaum saum toj tso rau ntawm lub ces kaum ntawm lub thawv.
calibrate-drag = Rub tus kov, los yog nias Me dua thiab Loj dua, kom txog thaum lub thawv loj npaum li daim npav.
calibrate-copy = Ces luam kab no rau hauv cov ntaub ntawv teeb tsa. Nws qhia tias lub vijtsam dav npaum li cas, xam ua millimeter.
calibrate-distance = Ntsuas txij ntawm tus nyeem lub qhov muag mus txog lub vijtsam thiab. Sau cov millimeter rau hauv kab no.
calibrate-window = Tus lej no yog tsuas yog thaum lub kiosk puv lub vijtsam xwb (--kiosk).
calibrate-box = Lub thawv loj npaum li daim npav txhab nyiaj
calibrate-smaller = Me dua
calibrate-larger = Loj dua
calibrate-done = Tiav
