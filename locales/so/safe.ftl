# Mawduuca: safe
safe-title = Ma ammaan baa?
safe-hint = Raajo, kontaraast iyo adiga

## safe/pregnant
safe-pregnant = Kooxda u sheeg haddii laga yaabo inaad uur leedahay
safe-pregnant-tell = [Falaaraha raajada](x-ray) ayaa waxyeellayn kara ilmaha caloosha ku jira. Haddii aad uur leedahay, ama ay kula tahay waa laga yaabaa, kooxda u sheeg **ka hor** inta aan baaritaanku bilaaban.
safe-pregnant-next = Way sugi karaan, ama baaritaan kale ayay dooran karaan. Haddii aad baaritaankan u baahan tahay, weli waa la samayn karaa.

## safe/womb-pregnant
safe-womb-pregnant = Baaritaankan waa inaadan uur lahayn
safe-womb-pregnant-harm = [Falaaraha raajada](x-ray) ayaa waxyeellayn kara ilmaha caloosha ku jira.
safe-womb-pregnant-tell = Ma uur baad leedahay, mise waa laga yaabaa? Kooxda u sheeg **ka hor** inta aan baaritaanku bilaaban. Baaritaanka waa in dib loo dhigo.
safe-womb-pregnant-infection = Ma caabuq baa kaaga jira ilmo-galeenka, tuubooyinka ama farjiga? Taasna kooxda u sheeg. Marka hore isaga ayaa la daaweeyaa.

## safe/little-risk
safe-little-risk = Dadka badankood, khatartu way yar tahay
safe-little-risk-risk = [Floroskoobigu](fluoroscopy) wuxuu isticmaalaa [shucaac](radiation). Dadka badankood, baaritaanka looma arko mid waxyeello leh.
safe-little-risk-harm = Wax yar ayuu kordhin karaa suurtagalnimada kansar ku dhaca mustaqbalka. Hal baaritaan, suurtagalnimadaasi way yar tahay.
safe-little-risk-good = Haddii aad baaritaanka u baahan tahay, faa’iidadiisu waa inay ka badato dhibkiisa.

## safe/how-much
safe-how-much = Baaritaannada qaarkood way ka shucaac badan yihiin kuwa kale
safe-how-much-nature = Dhammaanteen [shucaac](radiation) dabiici ah ayaa na soo gaara. Muddada ay dabiicaddu ku siiso shucaac la mid ah hal baaritaan waa:
safe-how-much-chest = Raajada xabadka: qiyaastii 2 ama 3 maalmood
safe-how-much-swallow = Liqidda bariyamka (barium swallow): qiyaastii 4 bilood
safe-how-much-upper = Baaritaanka caloosha (upper GI): qiyaastii 2 sano
safe-how-much-womb = Baaritaanka ilmo-galeenka: qiyaastii 5 ilaa 10 bilood
safe-how-much-heart = Baaritaanka wadnaha: qiyaastii 2 ilaa 3 sano
safe-how-much-enema = Enemada bariyamka: qiyaastii 2 ilaa 3 sano
safe-how-much-stent = Istentka wadnaha: qiyaastii 5 sano
safe-how-much-yours = Kaagu wuu ka yaraan ama ka badnaan karaa. Weydii intee.

## safe/how-much-more
safe-how-much-more = Baaritaannada wadnaha iyo istentyadu way ka shucaac badan yihiin
safe-how-much-more-nature = Muddada ay dabiicaddu ku siiso isla inta [shucaac](radiation) ah waa:
safe-how-much-more-heart = Baaritaanka wadnaha: qiyaastii 2 ilaa 3 sano
safe-how-much-more-stent = Istentka wadnaha: qiyaastii 5 sano
safe-how-much-more-yours = Kuwani waa tirooyin caadi ah. Kaagu aad buu uga yaraan ama uga badnaan karaa. Weydii dhakhtarkaaga: “Imisa ayaa i gaaraysa?”

## safe/ask-how-much
safe-ask-how-much = Weydii inta shucaac ah ee ku gaarta
safe-ask-how-much-nature = Maalin kasta dhammaanteen [shucaac](radiation) dabiici ah ayaa na soo gaara. Baaritaankaagu wax yar ayuu ku daraa.
safe-ask-how-much-depends = Intu waxay ku xiran tahay baaritaankaaga iyo jirkaaga.
safe-ask-how-much-ask = Weydii: “Imisa ayaa i gaaraysa? Sideed u yaraysaan?”

## safe/past-x-rays
safe-past-x-rays = Ka warran dhammaan raajooyinkaagii hore
safe-past-x-rays-linked = Khatartu waxay la xiriiri kartaa inta [raajo](x-ray) ee hore lagaaga qaaday.
safe-past-x-rays-talk = Dhakhtarkaaga u sheeg dhammaan raajooyinkii lagaa qaaday. Waxaa wax tara inaad liis keento.
safe-past-x-rays-need = Raajooyinkii hore ma aha sabab aad uga tagto baaritaan aad u baahan tahay.

## safe/dye-allergy
safe-dye-allergy = Kooxda u sheeg xasaasiyadahaaga
safe-dye-allergy-risk = [Kontaraastku](contrast-dye) wuxuu keeni karaa [falcelin xasaasiyadeed](allergic-reaction). Khatartu way yar tahay.
safe-dye-allergy-lead = **Ka hor** baaritaanka, kooxda u sheeg haddii aad leedahay:
safe-dye-allergy-past = Falcelin hore oo ka timid kontaraast (midab la cabbo ama la duro), sida kan iodine leh (tan ayaa ugu muhiimsan)
safe-dye-allergy-any = Xasaasiyad kale oo kasta, sida cunto-badeedka qolofta leh (jambari, carsaanyo)
safe-dye-allergy-asthma = Neef (asthma)

## safe/long-exams
safe-long-exams = Mar dhif ah, baaritaan dheer ayaa maqaarka guduudin kara
safe-long-exams-skin = Xaalado dhif ah, baaritaan dheer wuxuu guduudin karaa ama gubi karaa maqaarka.
safe-long-exams-later = Tani waxay muuqan kartaa toddobaadyo kaddib, badanaa dhabarkaaga. Weydii in baaritaankaagu dheeraa iyo in kale.
safe-long-exams-call = { $phone ->
    [none] Maqaarkaagu ma guduutay mise waa ku xanuunayaa? Wac kooxdaada.
   *[other] Maqaarkaagu ma guduutay mise waa ku xanuunayaa? Kooxdaada ka wac { $phone }.
}
