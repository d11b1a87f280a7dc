### Cov lus ntawm lub thav duab: khawm, lus qhia, lus nug. Cov lus hauv khawm yuav tsum luv.

home-title = Koj qhov kev kuaj fluoroscopy
home-notice = Tsuas yog lus qhia dav dav xwb. Nws siv hloov chaw tsis tau rau cov lus qhia ntawm pawg kws kho mob uas saib xyuas koj.
home-draft = Tseem tsis tau muaj ib tug kws kho mob xyuas cov lus no. Yog koj tsis paub meej, nug koj pawg kws kho mob.
own-card = { $clinic } sau nplooj no.

languages-title = Kov koj hom lus
languages-second-title = Xaiv hom lus thib ob
languages-more = Lwm hom lus
welcome-touch = Kov lub vijtsam kom pib

button-home = Chaw pib
button-back = Rov qab
button-next = Mus ntxiv
# $topic: lub npe ntawm nqe tom ntej.
button-next-topic = Mus ntxiv: { $topic }
# Qhib qhov xaiv ntawv loj me thiab xim.
button-display = Ntawv, xim
button-close = Kaw
button-up = Nce
button-down = Nqis
button-words = Lus yuav paub
button-about = Txog phau no
button-language = Hom lus: { $language }

place = { $number } ntawm { $total }
place-step = Kauj ruam { $number } ntawm { $total }

words-title = Lus yuav paub
about-title = Txog phau ntawv qhia no
about-sources = Chaw muab

display-title = Ntawv, xim
display-text-size = Ntawv loj me
display-sample = A
display-text-size-step = Ntawv loj me { $step } ntawm 5
display-colors = Xim
display-paper = Nruab hnub
display-night = Hmo ntuj
display-contrast = Xim meej
display-two-languages = Ob hom lus
display-off = Tsis siv
display-choose = Xaiv
display-moving-pictures = Duab txav
display-play = Tso
display-hold-still = Nyob twj ywm
display-touch = Kev kov
display-touch-usual = Ib txwm
display-hands-shake = Kuv tes tshee

idle-title = Koj puas tseem nyob?
idle-count = { $seconds ->
   *[other] Lub vijtsam no yuav pib dua hauv { $seconds } vib nas this.
}
idle-stay = Kuv tseem nyob
idle-leave = Pib dua

button-play = Tso
button-pause = Nres ib pliag
film-bar = Lub sij hawm hauv yeeb yaj kiab

dose-years = { $years ->
   *[other] { $years } xyoo
}
dose-background = Ntuj teb, ib xyoos
