# Nqe: what-is-it
what-is-it-title = Nws yog dab tsi?
what-is-it-hint = X-ray txav, zoo li yeeb yaj kiab

## what-is-it/moves
what-is-it-moves = Ib hom x-ray uas txav
what-is-it-moves-photo = Ib daim [x-ray](x-ray) ib txwm zoo li ib daim duab.
what-is-it-moves-movie = [Fluoroscopy](fluoroscopy) zoo li yeeb yaj kiab. Nws qhia tej yam hauv koj lub cev thaum lawv txav.

## what-is-it/shows
what-is-it-shows = Nws qhia koj lub cev ua hauj lwm
what-is-it-shows-lead = Hauv lub vijtsam, pawg kws kho mob pom koj tej nruab nrog thiab nqaij txav, tam sim ntawd kiag. Tej zaum nws qhia:
what-is-it-shows-heart = Koj lub plawv thiab hlab ntshav
what-is-it-shows-digestion = Koj lub plab thiab hnyuv, thaum zom mov
what-is-it-shows-reproductive = Koj tej nruab nrog xeeb me nyuam

## what-is-it/helps
what-is-it-helps = Nws pab nrhiav thiab kho teeb meem
what-is-it-helps-find = Nws pab tau koj tus kws kho mob nrhiav seb koj mob dab tsi. Nws siv tau rau ntau yam teeb meem.
what-is-it-helps-treat = Nws qhia kev tau rau qee txoj kev kho thiab.
what-is-it-helps-ask = Nug koj tus kws kho mob: Qhov kev kuaj yuav qhia dab tsi? Nws yuav pab kuv li cas?
