### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.

help-title = Mga key na magagamit
help-open = Tulong sa mga key

help-tab = Tab, Shift + Tab
help-tab-does = Sunod o naunang mapipindot
help-arrows = Mga arrow key
help-arrows-does = Pinakamalapit sa direksiyong iyon
help-enter = Enter o Space
help-enter-does = Pindutin ito
help-escape = Escape
help-escape-does = Isara ang panel, o bumalik
help-home = Home
help-home-does = Pumunta sa mga paksa
help-page = Page Up, Page Down
help-page-does = Iakyat o ibaba ang mahabang teksto
help-help = F1 o ?
help-help-does = Buksan at isara ang listahang ito
help-speech = Diinan ang Enter, o F8
help-speech-does = I-on o i-off ang boses
help-dark = F7
help-dark-does = Madilim na screen, kapag may boses
