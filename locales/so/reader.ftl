# Akhriyaha shaashadda: inta fiidiyowga laga dhaafay, 0 ilaa 100.
film-so-far = boqolkiiba { $percent } fiidiyowga
