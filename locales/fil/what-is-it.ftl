# Topic: what-is-it
what-is-it-title = Ano ito?
what-is-it-hint = Gumagalaw na X-ray, parang pelikula

## what-is-it/moves
what-is-it-moves = Isang X-ray na gumagalaw
what-is-it-moves-photo = Parang litrato ang karaniwang [X-ray](x-ray).
what-is-it-moves-movie = Parang pelikula ang [fluoroscopy](fluoroscopy). Ipinapakita nito ang mga bahagi sa loob ng katawan habang gumagalaw.

## what-is-it/shows
what-is-it-shows = Ipinapakita nito kung paano gumagana ang katawan
what-is-it-shows-lead = Sa screen, nakikita ng team ang galaw ng inyong mga organ at tissue (himaymay) habang nangyayari. Maaari nitong ipakita ang:
what-is-it-shows-heart = Puso at mga daluyan ng dugo
what-is-it-shows-digestion = Sikmura at bituka, habang tinutunaw ang pagkain
what-is-it-shows-reproductive = Mga organ sa pag-aanak

## what-is-it/helps
what-is-it-helps = Tumutulong hanapin at gamutin ang mga problema
what-is-it-helps-find = Makakatulong ito sa doktor na malaman ang problema. Para ito sa maraming uri ng problema.
what-is-it-helps-treat = Magagabayan din nito ang ilang paggamot.
what-is-it-helps-ask = Tanungin ang doktor: Ano po ang ipapakita ng pagsusuri? Paano po ito makakatulong sa akin?
