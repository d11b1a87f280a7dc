### Liiska furayaasha (F1 ama ?): magacyada furayaashu waa sida kiiboodhka ugu qoran, waana gaaban yihiin.

help-title = Furayaasha aad isticmaali karto
help-open = Caawinta furayaasha

help-tab = Tab, Shift + Tab
help-tab-does = Meesha xigta ama tii hore ee la taaban karo
help-arrows = Furayaasha falaaraha
help-arrows-does = Meesha ugu dhow ee dhinacaas
help-enter = Enter ama Space
help-enter-does = Taabo
help-escape = Escape
help-escape-does = Xir waxa furan, ama dib u noqo
help-home = Home
help-home-does = Aad mawduucyada
help-page = Page Up, Page Down
help-page-does = Qoraalka dheer kor ama hoos u dhaqaaji
help-help = F1 ama ?
help-help-does = Fur oo xir liiskan
help-speech = Enter hay, ama F8
help-speech-does = Daar ama dami codka
help-dark = F7
help-dark-does = Shaashadda madoobee, marka codku daaran yahay
