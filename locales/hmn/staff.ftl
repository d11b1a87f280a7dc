### Rau neeg ua hauj lwm. Cov lus hauv khawm yuav tsum luv.

one-moment = Thov tos ib pliag

staff-title = Rau neeg ua hauj lwm
staff-pin = Ntaus tus PIN
staff-digits = Cov lej ntaus lawm: { $count }
staff-erase = Lwv
staff-enter = Nkag
staff-checking = Tab tom xyuas
staff-wrong = Tus PIN no tsis yog
staff-wait = Thov tos: { $seconds } s
staff-quit = Tawm
staff-restart = Pib dua
staff-quit-ask = Tawm ntawm lub program? Nws yuav kaw kom txog thaum muaj neeg rov qhib.
staff-measure = Ntsuas vijtsam
staff-languages = Hom lus uas siv kom txog thaum pib dua
staff-state = Xwm txheej
staff-version = Version { $version }
staff-running = Khiav { $minutes } feeb lawm
staff-memory = Memory: { $megabytes } MB
staff-restarts = Pib dua lawm: { $count }
staff-log = Cov kab kawg ntawm log
staff-log-empty = Tsis muaj dab tsi sau cia
