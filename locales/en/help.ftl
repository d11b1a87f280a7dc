### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

# Heading of the list.
help-title = Keys you can use
# The control on "About this guide" that opens the list.
help-open = Help with keys

help-tab = Tab, Shift + Tab
help-tab-does = Next or last place you can press
help-arrows = Arrow keys
help-arrows-does = Nearest place that way
help-enter = Enter or Space
help-enter-does = Press it
help-escape = Escape
help-escape-does = Close a panel, or go back
help-home = Home
help-home-does = Go to the topics
help-page = Page Up, Page Down
help-page-does = Move long text up or down
help-help = F1 or ?
help-help-does = Open and close this list
# Speech: the kiosk says what is on the screen, for people who cannot see it.
help-speech = Hold Enter, or F8
help-speech-does = Speech on or off
help-dark = F7
help-dark-does = Dark screen, when speech is on
