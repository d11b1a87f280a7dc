# Topic: after
after-title = Pagkatapos ng pagsusuri
after-hint = Ano ang gagawin sa bahay

## after/barium
after-barium = Pagkatapos ng barium, dagdagan ang inom na tubig
after-barium-water = Kung binigyan kayo ng [barium](barium), uminom ng mas maraming tubig kaysa dati.
# Dumi: ang lumalabas sa bituka.
after-barium-stools = Maaaring maputla ang inyong dumi nang ilang araw.
after-barium-tell = Sabihin sa team kung tinitibi kayo (hirap dumumi) nang higit sa dalawang araw.

## after/catheter-site
after-catheter-site = Tingnan ang pinaglagyan ng catheter
after-catheter-site-lead = Kung nilagyan kayo ng [catheter](catheter), **tawagan** ang team kung may:
after-catheter-site-lump = Pagdurugo, o bukol na lumalaki
after-catheter-site-fluid = Likido o nana na lumalabas
after-catheter-site-cold = Malamig o manhid na braso o binti
after-catheter-site-fever = Lagnat

## after/home
after-home = Maaaring kailangan ninyo ng maghahatid pauwi
after-home-sedative = Pagkatapos ng [pampakalma](sedative), dapat ay may maghatid sa inyo pauwi.
after-home-food = Bumalik sa dating pagkain at mga gamot kapag sinabi na ng team.
after-home-milk = Nagpapasuso ba kayo? Hindi kailangang itigil ito dahil sa [contrast dye](contrast-dye). Napakakaunti ang napupunta sa gatas. Kung may duda kayo, tanungin ang team.
