# For screen readers: how much of a film is over, from 0 to 100.
film-so-far = 동영상 { $percent }퍼센트 재생됨
