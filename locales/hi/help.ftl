### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

# Heading of the list.
help-title = आप ये कुंजियाँ दबा सकते हैं
# The control on "About this guide" that opens the list.
help-open = कुंजियों की मदद

help-tab = Tab, Shift + Tab
help-tab-does = अगले या पिछले बटन पर जाएँ
help-arrows = तीर वाली कुंजियाँ
help-arrows-does = उस तरफ़ के सबसे पास वाले बटन पर जाएँ
help-enter = Enter या Space
help-enter-does = बटन दबाएँ
help-escape = Escape
help-escape-does = खुली हुई खिड़की बंद करें या पीछे जाएँ
help-home = Home
help-home-does = विषयों पर जाएँ
help-page = Page Up, Page Down
help-page-does = लंबे लेख को ऊपर या नीचे करें
help-help = F1 या ?
help-help-does = यह सूची खोलें या बंद करें
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = Enter दबाए रखें, या F8
help-speech-does = आवाज़ चालू या बंद करें
help-dark = F7
help-dark-does = आवाज़ चालू रहते स्क्रीन काली करें
