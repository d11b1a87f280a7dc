### የቁልፎች ዝርዝር (F1 ወይም ?)፦ የቁልፎቹ ስም በኪቦርድ ላይ እንዳለ ነው። አጭር ይሁን።

help-title = ሊጠቀሙባቸው የሚችሉ ቁልፎች
help-open = ስለ ቁልፎች እገዛ

help-tab = Tab, Shift + Tab
help-tab-does = ወደሚቀጥለው ወይም ወደ ቀደመው አዝራር
help-arrows = የቀስት ቁልፎች
help-arrows-does = በዚያ አቅጣጫ ወዳለው ቅርብ አዝራር
help-enter = Enter ወይም Space
help-enter-does = አዝራሩን መጫን
help-escape = Escape
help-escape-does = የተከፈተውን መዝጋት ወይም ወደ ኋላ መመለስ
help-home = Home
help-home-does = ወደ ርዕሶቹ መሄድ
help-page = Page Up, Page Down
help-page-does = ረጅም ጽሑፍን ወደ ላይ ወይም ወደ ታች ማንቀሳቀስ
help-help = F1 ወይም ?
help-help-does = ይህን ዝርዝር መክፈትና መዝጋት
help-speech = Enter ተጭኖ መያዝ፣ ወይም F8
help-speech-does = ንግግርን ማብራት ወይም ማጥፋት
help-dark = F7
help-dark-does = ንግግር ሲበራ ስክሪኑን ማጨለም
