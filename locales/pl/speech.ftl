### Listen, and the speech mode for people who cannot see. The speech-* messages are only heard.

button-listen = Posłuchaj
listen-all = Przeczytaj mi wszystko
listen-repeat = Powtórz
listen-next = Pomiń
listen-stop = Stop
listen-softer = Ciszej
listen-louder = Głośniej
listen-pace = Tempo: { $pace }
listen-slow = wolne
listen-usual = zwykłe
listen-fast = szybkie
listen-no-service = To urządzenie nie może teraz czytać na głos.
listen-no-voice = To urządzenie nie ma jeszcze polskiego głosu.
listen-ask = Zespół medyczny może przeczytać ten tekst na głos. Proszę o to poprosić.
listen-larger = Większe litery

speech-on = Głos jest włączony.
speech-off = Głos jest wyłączony.
speech-keys = Strzałka w dół czyta dalej, strzałka w górę wraca. Strzałki w lewo i w prawo przechodzą od przycisku do przycisku. Enter naciska przycisk. Aby wyłączyć głos, proszę przytrzymać Enter. Klawisz ef siedem zaciemnia ekran.
speech-welcome = Aby czytać po polsku, proszę znaleźć strzałkami przycisk Polski. Potem proszę nacisnąć Enter.
speech-button = przycisk
speech-choice = opcja
speech-chosen = wybrana
speech-check-box = pole wyboru
speech-checked = zaznaczone
speech-not-checked = niezaznaczone
speech-not-chosen = niewybrana
speech-link = słowo z objaśnieniem
speech-heading = nagłówek
speech-picture = obrazek
speech-slider = suwak
speech-percent = { $percent } procent
speech-place = Strona { $number } z { $total }
speech-parts = Liczba części na ekranie: { $count }
speech-volume = Głośność: { $percent } procent

speech-group = Dźwięk
speech-darken = Ciemny ekran
speech-dark = Ekran jest ciemny.
speech-light = Ekran znów jest widoczny.
speech-touch = Dotknięcie pokaże ekran
