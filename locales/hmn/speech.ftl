### Cov lus ntawm Mloog thiab lub suab hais. Cov speech-* tsuas hnov xwb.

button-listen = Mloog
listen-all = Nyeem tag nrho rau kuv
listen-repeat = Hais dua
listen-next = Hla
listen-stop = Nres
listen-softer = Suab me dua
listen-louder = Nrov dua
listen-pace = Kev ceev: { $pace }
listen-slow = qeeb
listen-usual = ib txwm
listen-fast = ceev
listen-no-service = Tam sim no lub tshuab no hais tsis tau lus.
listen-no-voice = Lub tshuab no tseem tsis tau muaj suab Hmoob.
listen-ask = Thov kom koj pawg kws kho mob nyeem rau koj mloog.
listen-larger = Ntawv loj dua

speech-on = Lub suab hais qhib lawm.
speech-off = Lub suab hais kaw lawm.
speech-keys = Nias xub nqis kom nyeem ntxiv, thiab xub nce kom rov qab. Xub sab laug thiab sab xis mus ib lub khawm rau ib lub khawm. Enter yog nias. Nias Enter cia kom kaw lub suab. F7 ua kom lub vijtsam tsaus.
speech-welcome = Yog xav tau lus Hmoob, siv cov xub nrhiav Hmoob. Ces nias Enter.
speech-button = khawm
speech-choice = kev xaiv
speech-chosen = xaiv lawm
speech-check-box = lub npov khij
speech-checked = khij lawm
speech-not-checked = tsis tau khij
speech-not-chosen = tsis tau xaiv
speech-link = lo lus muaj lus txhais
speech-heading = npe nqe
speech-picture = duab
speech-slider = tus kab txav
speech-percent = { $percent } feem pua
speech-place = Nplooj { $number } ntawm { $total }
speech-parts = Cov khoom hauv lub vijtsam no: { $count }
speech-volume = Lub suab nrov: { $percent } feem pua

speech-group = Suab
speech-darken = Vijtsam tsaus
speech-dark = Lub vijtsam tsaus lawm.
speech-light = Lub vijtsam rov pom lawm.
speech-touch = Kov kom pom lub vijtsam
