# For screen readers: how much of a film is over, from 0 to 100.
film-so-far = { $percent } τοις εκατό της ταινίας
