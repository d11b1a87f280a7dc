# For screen readers: how much of a film is over, from 0 to 100.
film-so-far = Đã chiếu { $percent } phần trăm đoạn phim
