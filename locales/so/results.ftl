# Mawduuca: results
results-title = Natiijadaada
results-hint = Yaa akhriya, maxaase xiga

## results/depends
results-depends = Natiijadaadu waxay ku xiran tahay baaritaankaaga
results-depends-exam = Baaritaan kastaa wax gaar ah ayuu raadiyaa.
results-depends-many = Floroskoobigu wuxuu caawin karaa helidda noocyo badan oo dhibaatooyin ah.

## results/who
results-who = Dhakhtar ayaa akhriya sawirradaada
results-who-reads = [Dhakhtarka raajada](radiologist) ayaa akhriya sawirradaada.
# Takhasus: dhakhtar nooc cudur ah u gaar ah.
results-who-more = Dhakhtar takhasus leh ayaa u baahan kara inuu natiijadaada arko, ama baaritaanno kale ayaad u baahan kartaa. Tani waxay caawin kartaa in la ogaado waxa khaldan.
results-who-late = { $phone ->
    [none] Maalintii laguu sheegay war miyaadan helin? Wac kooxdaada.
   *[other] Maalintii laguu sheegay war miyaadan helin? Kooxdaada ka wac { $phone }.
}

## results/ask
results-ask = Natiijadaada kala hadal dhakhtarkaaga
results-ask-lead = Waxaad weydiin kartaa:
results-ask-when = Goorma ayaan helayaa natiijada?
results-ask-mean = Maxay iiga dhigan tahay aniga?
results-ask-next = Ma u baahanahay baaritaanno kale?
results-ask-call = Yaan wacaa haddii aan su’aalo qabo?

## results/remember
results-remember = Saddex wax oo la xasuusto
results-remember-general-1 = **Ka hor:** weydii cuntada, cabitaanka iyo dawooyinka
results-remember-general-2 = Kooxda u sheeg: uur, xasaasiyad, cudur, dawooyin
results-remember-general-3 = { $emergency ->
    [none] Guriga xabad xanuun ama neefsasho adag: wac lambarka gurmadka
   *[other] Guriga xabad xanuun ama neefsasho adag: wac { $emergency }
}
results-remember-swallow-1 = **Ka hor:** jooji cuntada iyo cabitaanka markay kooxdu sheegto
results-remember-swallow-2 = Kooxda u sheeg haddii laga yaabo inaad uur leedahay, ama haddii aad mergato
results-remember-swallow-3 = { $emergency ->
    [none] Guriga: biyo dheeraad ah cab. Calool xanuun aad u daran: wac lambarka gurmadka
   *[other] Guriga: biyo dheeraad ah cab. Calool xanuun aad u daran: wac { $emergency }
}
results-remember-bowel-1 = **Ka hor:** mindhicirka madhi, sida warqaddaadu sheegto
results-remember-bowel-2 = Kooxda u sheeg haddii laga yaabo inaad uur leedahay, ama haddii uu ku xanuujiyo
results-remember-bowel-3 = { $emergency ->
    [none] Guriga: biyo dheeraad ah cab. Calool xanuun aad u daran: wac lambarka gurmadka
   *[other] Guriga: biyo dheeraad ah cab. Calool xanuun aad u daran: wac { $emergency }
}
results-remember-heart-1 = **Ka hor:** weydii dawooyinka dhiigga khafiifiya, dawooyinka sonkorowga iyo cuntada
results-remember-heart-2 = Qorshee in qof weyn guriga ku geeyo oo kula joogo
results-remember-heart-3 = { $emergency ->
    [none] Xabad xanuun, ama dhiigbax aan joogsan: wac lambarka gurmadka
   *[other] Xabad xanuun, ama dhiigbax aan joogsan: wac { $emergency }
}
results-remember-tube-1 = **Ka hor:** weydii dawooyinka dhiigga khafiifiya, dawooyinka sonkorowga iyo cuntada
results-remember-tube-2 = Weydii waxa jirkaaga ku haraya, iyo sida loo daryeelo
results-remember-tube-3 = { $emergency ->
    [none] Xabad xanuun, ama dhiigbax aan joogsan: wac lambarka gurmadka
   *[other] Xabad xanuun, ama dhiigbax aan joogsan: wac { $emergency }
}
results-remember-bone-1 = **Ka hor:** wax ka weydii cuntada iyo dawooyinka, kooxdana u sheeg haddii aad caabuq qabto
results-remember-bone-2 = Dawo ku dejisa ama hurdo keenta kaddib, qof weyn **waa inuu** guriga ku geeyo
results-remember-bone-3 = Qandho, ama kala-goys kulul oo bararan: wac kooxdaada. Habeenkii, tag qaybta gurmadka isbitaalka
results-remember-womb-1 = **Ka hor:** waa inaadan uur lahayn
results-remember-womb-2 = Weydii dawada xanuunka. “Jooji” waad oran kartaa
results-remember-womb-3 = Qandho, xanuun daran ama dhiigbax badan: wac kooxdaada
