home-title = Państwa badanie: fluoroskopia
home-notice = To tylko informacje ogólne. Nie zastępują porad Państwa zespołu medycznego.
home-draft = Tego tekstu nie sprawdził jeszcze żaden pracownik medyczny. W razie wątpliwości proszę zapytać zespół medyczny.
own-card = Tę stronę napisała placówka { $clinic }.

languages-title = Proszę wybrać swój język
languages-second-title = Proszę wybrać drugi język
languages-more = Więcej języków
welcome-touch = Proszę dotknąć ekranu, aby zacząć

button-home = Start
button-back = Wstecz
button-next = Dalej
button-next-topic = Dalej: { $topic }
# Otwiera rozmiar liter i kolory.
button-display = Wygląd
button-close = Zamknij
button-up = W górę
button-down = W dół
button-words = Ważne słowa
button-about = O poradniku
button-language = Język: { $language }

place = { $number } z { $total }
place-step = Krok { $number } z { $total }

words-title = Ważne słowa
about-title = O poradniku
about-sources = Źródła

display-title = Wygląd
display-text-size = Rozmiar liter
display-sample = A
display-text-size-step = Rozmiar liter: { $step } z 5
display-colors = Kolory
display-paper = Papier
display-night = Noc
display-contrast = Kontrast
display-two-languages = Dwa języki
# Drugi język nie jest potrzebny.
display-off = Brak
display-choose = Wybierz
display-moving-pictures = Ruchome obrazki
display-play = Odtwarzaj
display-hold-still = Zatrzymaj
display-touch = Dotykanie
display-touch-usual = Zwykłe
display-hands-shake = Trzęsą mi się ręce

idle-title = Czy ktoś tu jeszcze jest?
idle-count = { $seconds ->
    [one] Ekran wróci do początku za { $seconds } sekundę.
    [few] Ekran wróci do początku za { $seconds } sekundy.
    [many] Ekran wróci do początku za { $seconds } sekund.
   *[other] Ekran wróci do początku za { $seconds } sekundy.
}
idle-stay = Jeszcze tu jestem
idle-leave = Od początku

button-play = Odtwórz
button-pause = Pauza
film-bar = Moment filmu

dose-years = { $years ->
    [one] { $years } rok
    [few] { $years } lata
    [many] { $years } lat
   *[other] { $years } roku
}
dose-background = Natura przez rok
