# Topic: what-is-it
what-is-it-title = What is it?
what-is-it-hint = X-rays that move, like a movie

## what-is-it/moves
what-is-it-moves = An x-ray that moves
what-is-it-moves-photo = A regular [x-ray](x-ray) is like a photo.
what-is-it-moves-movie = [Fluoroscopy](fluoroscopy) is like a movie. It shows parts inside your body while they move.
# The main message of the whole guide.
what-is-it-moves-main = Please **tell** the team about your health, and **ask** what is not clear.

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

## what-is-it/swallow
what-is-it-swallow = Your exam shows how you swallow
what-is-it-swallow-name = Your exam may be called a barium swallow or an upper GI.
what-is-it-swallow-shows = The team sees your food pipe, stomach or small bowel move. This helps find many problems.
what-is-it-swallow-where = You have it at an x-ray center, or while you stay in a hospital.

## what-is-it/bowel
what-is-it-bowel = Your exam shows your lower bowel
what-is-it-bowel-name = Your exam is called a barium enema, or lower GI.
what-is-it-bowel-shows = The team sees [barium](barium) fill your bowel and move through it. This helps find many problems.
what-is-it-bowel-where = You have it at an x-ray center, or while you stay in a hospital.

## what-is-it/heart
what-is-it-heart = Your exam shows blood flow in your heart
what-is-it-heart-name = Your exam is called [cardiac catheterization](cardiac-catheterization).
what-is-it-heart-shows = The team sees blood flow through your [arteries](artery).
what-is-it-heart-helps = It helps find some heart problems. It can also help treat them.
what-is-it-heart-where = You have it at a center, or while you stay in a hospital.

## what-is-it/tube
what-is-it-tube = Moving pictures guide a small tube
# Drains: lets fluid out that the body cannot get rid of.
what-is-it-tube-catheter = A [catheter](catheter) is a thin, hollow tube. It brings fluid in, or drains extra fluid out.
what-is-it-tube-stent = A [stent](stent) opens a narrow or blocked blood vessel.
what-is-it-tube-place = The team sees where to put it.
what-is-it-tube-where = You come to a center or stay in a hospital.

## what-is-it/bone
what-is-it-bone = Moving pictures guide work on your bones
what-is-it-bone-surgery = If you have surgery, the surgeon sees inside you. This helps fix a broken bone or put in a new [joint](joint).
what-is-it-bone-needle = If a needle goes into a joint, the team sees the right place.
what-is-it-bone-where = You may come for the day or stay in a hospital.

## what-is-it/womb
what-is-it-womb = Your exam shows your womb and tubes
what-is-it-womb-name = Your exam has a long name: [hysterosalpingogram](hysterosalpingogram), or HSG.
# Tubes: the two thin tubes that lead to the womb.
what-is-it-womb-shows = It takes pictures of your womb. It shows if your two tubes are open.
what-is-it-womb-where = You have it at an x-ray center, or while you stay in a hospital.
