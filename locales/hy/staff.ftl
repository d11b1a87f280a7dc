### For the staff, behind the PIN. Button words are short.

one-moment = Մի պահ, խնդրում ենք

staff-title = Աշխատակիցների համար
staff-pin = Մուտքագրեք PIN կոդը
staff-digits = Մուտքագրված թվանշաններ՝ { $count }
staff-erase = Ջնջել
staff-enter = Հաստատել
staff-checking = Ստուգվում է
staff-wrong = PIN կոդը սխալ է
staff-wait = Սպասեք՝ { $seconds } վ
staff-quit = Ելք
staff-restart = Վերսկսել
staff-quit-ask = Փակե՞լ ծրագիրը։ Այն չի աշխատի, մինչև որևէ մեկը նորից միացնի։
staff-measure = Չափել էկրանը
staff-languages = Լեզուներն էկրանին մինչև վերսկսելը
staff-state = Վիճակը
staff-version = Տարբերակ { $version }
staff-running = Աշխատում է { $minutes } րոպե
staff-memory = Հիշողություն՝ { $megabytes } ՄԲ
staff-restarts = Խափանումից հետո վերսկսվել է՝ { $count }
staff-log = Մատյանի վերջին տողերը
staff-log-empty = Մատյանը դատարկ է
