### The list of keys (F1 or ?): each key as it is written on a keyboard, and what it does.
### Keep the names of keys short: they stand in a narrow column.

help-title = Touch ou ka itilize
help-open = Èd sou touch yo

help-tab = Tab, Shift + Tab
help-tab-does = Ale sou bouton ki vini apre oswa anvan
help-arrows = Flèch yo
help-arrows-does = Ale sou bouton ki pi pre nan direksyon sa a
help-enter = Enter oswa Espas
help-enter-does = Peze bouton an
help-escape = Esc
help-escape-does = Fèmen yon panno, oswa retounen
help-home = Home
help-home-does = Ale nan lis sijè yo
help-page = Page Up, Page Down
help-page-does = Monte oswa desann nan yon tèks ki long
help-help = F1 oswa ?
help-help-does = Louvri epi fèmen lis sa a
help-speech = Kenbe Enter, oswa F8
help-speech-does = Limen oswa etenn vwa a
help-dark = F7
help-dark-does = Ekran nwa, lè vwa a limen
