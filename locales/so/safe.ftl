# Mawduuca: safe
safe-title = Ma ammaan baa?
safe-hint = Raajada, midabka raajada iyo adiga

## safe/pregnant
safe-pregnant = Kooxda u sheeg haddii laga yaabo inaad uur leedahay
safe-pregnant-tell = [Raajadu](x-ray) waxay waxyeellayn kartaa ilmaha caloosha ku jira. Haddii aad uur leedahay, ama ay kula tahay waa laga yaabaa, kooxda u sheeg **ka hor** inta aan baaritaanku bilaaban.
safe-pregnant-next = Way sugi karaan, ama baaritaan kale ayay dooran karaan. Haddii aad baaritaankan u baahan tahay, weli waa la samayn karaa.

## safe/little-risk
safe-little-risk = Dadka badankood, khatartu way yar tahay
safe-little-risk-risk = [Floroskoobigu](fluoroscopy) wuxuu isticmaalaa [shucaac](radiation). Dadka badankood, baaritaanka looma arko mid waxyeello leh.
safe-little-risk-dose = Inta shucaac ah ee ku gaarta waxay ku xiran tahay baaritaanka. Weydii dhakhtarkaaga: Imisa ayaa i gaaraysa?

## safe/how-much
safe-how-much = Baaritaannada qaarkood way ka shucaac badan yihiin kuwa kale
# Dabiicadda: shucaaca ka yimaada dhulka, hawada iyo cirka.
safe-how-much-lead = Maalin kasta dhammaanteen waxaa dabiicadda naga soo gaara [shucaac](radiation). Shucaaca hal baaritaan wuxuu le’eg yahay kan dabiicadda ee muddadan:
safe-how-much-chest = Raajada xabadka: qiyaastii 2 ama 3 maalmood
safe-how-much-swallow = Liqidda bariyamka: qiyaastii 4 bilood
safe-how-much-upper = Baaritaanka caloosha (upper GI): qiyaastii 2 sano
safe-how-much-enema = Enema bariyam: qiyaastii 2 ilaa 3 sano

## safe/past-x-rays
safe-past-x-rays = Ka warran dhammaan raajooyinkaagii hore
safe-past-x-rays-adds = Khatarta [raajada](x-ray) way isku biirsan kartaa waqti kaddib.
safe-past-x-rays-talk = Dhakhtarkaaga u sheeg dhammaan raajooyinkii lagaa qaaday. Waxaa wax tara inaad liis keento.

## safe/dye-allergy
safe-dye-allergy = Kooxda u sheeg xasaasiyadahaaga
safe-dye-allergy-risk = [Midabka raajadu](contrast-dye) wuxuu leeyahay khatar yar oo ah [falcelin xasaasiyadeed](allergic-reaction).
safe-dye-allergy-lead = **Ka hor** baaritaanka, kooxda u sheeg haddii aad leedahay:
safe-dye-allergy-past = Falcelin hore oo ka timid midabka raajada (tan ayaa ugu muhiimsan)
# Qolof leh: shrimp, carsaanyo iyo wixii la mid ah.
safe-dye-allergy-allergy = Xasaasiyad kasta, sida mid iodine ama cunto-badeed qolof leh (shrimp, carsaanyo)

## safe/long-exams
safe-long-exams = Mar dhif ah, baaritaan dheer ayaa maqaarka guduudin kara
safe-long-exams-skin = Xaalado dhif ah, baaritaan dheer wuxuu guduudin karaa ama gubi karaa maqaarka.
safe-long-exams-tell = Haddii aad tan ku aragto maqaarkaaga, kooxda u sheeg. Waxaad wax ka weydiin kartaa khatar kasta.
