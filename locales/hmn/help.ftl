### Cov keyboard (F1 los yog ?). Cov npe yuav tsum luv.

help-title = Cov keyboard uas koj siv tau
help-open = Pab txog keyboard

help-tab = Tab, Shift + Tab
help-tab-does = Qhov tom ntej los yog qhov dhau los
help-arrows = Cov xub
help-arrows-does = Qhov ze tshaj sab ntawd
help-enter = Enter los yog Space
help-enter-does = Nias nws
help-escape = Escape
help-escape-does = Kaw, los yog rov qab
help-home = Home
help-home-does = Mus rau cov nqe
help-page = Page Up, Page Down
help-page-does = Txav cov lus ntev nce los yog nqis
help-help = F1 los yog ?
help-help-does = Qhib thiab kaw cov npe no
help-speech = Nias Enter cia, los yog F8
help-speech-does = Qhib los yog kaw lub suab hais
help-dark = F7
help-dark-does = Ua vijtsam tsaus, thaum lub suab qhib
