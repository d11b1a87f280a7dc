# Mawduuca: after
after-title = Baaritaanka kaddib
after-hint = Waxa guriga lagu sameeyo

## after/barium
after-barium = Bariyamka kaddib, biyo badan cab
after-barium-water = Haddii [bariyam](barium) lagu siiyay, cab biyo ka badan sidii caadiga ahayd.
after-barium-stools = Saxaradaadu dhawr maalmood way caddaan kartaa.
after-barium-tell = Kooxda u sheeg haddii calool-istaag (saxarada oo kugu adkaata) ku hayo in ka badan laba maalmood.

## after/catheter-site
after-catheter-site = Hubi meesha kateetarku ku jiray
after-catheter-site-lead = Haddii [kateetar](catheter) laguu geliyay, **wac** kooxda haddii aad isku aragto:
after-catheter-site-lump = Dhiigbax, ama buro sii weynaanaysa
after-catheter-site-fluid = Dareere ama malax soo baxaysa
after-catheter-site-cold = Gacan ama lug qabow ama kabuubyoonaysa
after-catheter-site-fever = Qandho

## after/home
after-home = Waxaad u baahan kartaa qof guriga ku geeya
after-home-sedative = [Dawada dejisa](sedative) kaddib, waa in qof guriga ku geeyo.
after-home-food = Ku noqo cuntadaadii iyo dawooyinkaagii caadiga ahaa marka kooxdu kuu sheegto.
after-home-milk = Ilmo ma nuujisaa? [Midabka raajadu](contrast-dye) ma aha sabab aad nuujinta u joojiso. In aad u yar ayaa caanaha gasha. Haddii aad shaki qabto, weydii kooxda.
