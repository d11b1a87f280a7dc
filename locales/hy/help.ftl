### The list of keys: each key as it stands on a keyboard in the US, and what it does. Keep the names of keys short.

help-title = Ստեղներ, որ կարող եք սեղմել
help-open = Ստեղների մասին

help-tab = Tab, Shift + Tab
help-tab-does = Անցնել հաջորդ կամ նախորդ կոճակին
help-arrows = Սլաքներ
help-arrows-does = Անցնել այդ կողմի մոտակա կոճակին
help-enter = Enter կամ Space
help-enter-does = Սեղմել կոճակը
help-escape = Esc
help-escape-does = Փակել պատուհանը կամ հետ գնալ
help-home = Home
help-home-does = Անցնել թեմաներին
help-page = Page Up, Page Down
help-page-does = Երկար տեքստը շարժել վեր կամ վար
help-help = F1 կամ ?
help-help-does = Բացել և փակել այս ցանկը
help-speech = F8 կամ Enter (պահել)
help-speech-does = Միացնել կամ անջատել ձայնը
help-dark = F7
help-dark-does = Մթնեցնել էկրանը, երբ ձայնը միացված է
