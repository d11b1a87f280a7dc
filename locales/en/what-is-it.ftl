# Topic: what-is-it
what-is-it-title = What is it?
what-is-it-hint = X-rays that move, like a movie

## what-is-it/moves
what-is-it-moves = An x-ray that moves
what-is-it-moves-photo = A regular [x-ray](x-ray) is like a photo.
what-is-it-moves-movie = [Fluoroscopy](fluoroscopy) is like a movie. It shows parts inside your body while they move.

## what-is-it/shows
what-is-it-shows = It shows your body at work
what-is-it-shows-lead = On a screen, the team sees your organs and tissues move, as it happens. It may show:
what-is-it-shows-heart = Your heart and blood vessels
what-is-it-shows-digestion = Your stomach and bowels, as they digest food
# The organs with which people have children.
what-is-it-shows-reproductive = Your reproductive organs

## what-is-it/helps
what-is-it-helps = It helps find and treat problems
what-is-it-helps-find = It can help your provider find out what is wrong. It works for many kinds of problems.
what-is-it-helps-treat = It can also guide some treatments.
what-is-it-helps-ask = Ask your provider: What will the exam show? How will it help me?
