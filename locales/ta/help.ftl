### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

# Heading of the list.
help-title = பயன்படுத்தக்கூடிய விசைகள்
# The control on "About this guide" that opens the list.
help-open = விசைகளுக்கான உதவி

help-tab = Tab, Shift + Tab
help-tab-does = அழுத்தக்கூடிய அடுத்த அல்லது முந்தைய இடம்
help-arrows = அம்புக்குறிகள்
help-arrows-does = அந்தப் பக்கம் அருகில் உள்ள இடம்
help-enter = Enter அல்லது Space
help-enter-does = அதை அழுத்தும்
help-escape = Escape
help-escape-does = பலகையை மூடும், அல்லது பின்னே செல்லும்
help-home = Home
help-home-does = தலைப்புகளுக்குச் செல்லும்
help-page = Page Up, Page Down
help-page-does = நீண்ட உரையை மேலே அல்லது கீழே நகர்த்தும்
help-help = F1 அல்லது ?
help-help-does = இந்தப் பட்டியலைத் திறக்கும், மூடும்
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = Enter அழுத்திப் பிடிக்க, அல்லது F8
help-speech-does = பேச்சைத் தொடங்கும் அல்லது நிறுத்தும்
help-dark = F7
help-dark-does = பேசும்போது திரையைக் கருப்பாக்கும்
