### The question "Which exam?" after the language, and its answers.

exam-title = Na jakie badanie Państwo przyszli?
exam-other = Inne badanie
exam-unsure = Nie wiem
exam-unsure-hint = Pokaż wszystko. Badanie można wybrać później.
exam-note = Nie wiedzą Państwo? Zespół medyczny powie, jakie badanie jest zaplanowane. Wybór nie jest zapisywany.
exam-swallow = RTG przełyku lub żołądka
exam-swallow-hint = Pije się baryt
exam-bowel = RTG jelita grubego
exam-bowel-hint = Wlew barytowy
exam-heart = Badanie serca
exam-heart-hint = Cewnikowanie, koronarografia
exam-tube = Cewnik lub stent
exam-tube-hint = Zakłada się małą rurkę
exam-bone = Kość lub staw
exam-bone-hint = Operacja lub igła pod kontrolą RTG
exam-womb = Badanie macicy
exam-womb-hint = Histerosalpingografia (HSG)
home-exam-swallow = Państwa RTG przełyku lub żołądka
home-exam-bowel = Państwa RTG jelita grubego
home-exam-heart = Państwa badanie serca
home-exam-tube = Państwa cewnik lub stent
home-exam-bone = Państwa badanie: kość lub staw
home-exam-womb = Badanie macicy
