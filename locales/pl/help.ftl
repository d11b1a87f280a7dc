### The list of keys: each key as it stands on a keyboard in the US, and what it does. Keep the names of keys short.

help-title = Klawisze, których można użyć
help-open = Pomoc: klawisze

help-tab = Tab, Shift + Tab
help-tab-does = Do następnego lub poprzedniego przycisku
help-arrows = Strzałki
help-arrows-does = Do najbliższego przycisku w tę stronę
help-enter = Enter lub spacja
help-enter-does = Naciska przycisk
help-escape = Esc
help-escape-does = Zamyka okno lub wraca
help-home = Home
help-home-does = Przechodzi do tematów
help-page = Page Up, Page Down
help-page-does = Przesuwa długi tekst w górę lub w dół
help-help = F1 lub ?
help-help-does = Otwiera i zamyka tę listę
help-speech = F8 lub Enter (przytrzymać)
help-speech-does = Włącza lub wyłącza głos
help-dark = F7
help-dark-does = Zaciemnia ekran, gdy głos jest włączony
