# Topic: safe
safe-title = Èske li san danje?
safe-hint = Reyon X, pwodui kontras, ak ou

## safe/pregnant
safe-pregnant = Di ekip la si ou gendwa ansent
safe-pregnant-tell = [Reyon X](x-ray) ka fè yon tibebe ki nan vant ditò. Si ou ansent, oswa si ou panse ou gendwa ansent, di ekip la sa **anvan** egzamen an kòmanse.
safe-pregnant-next = Yo ka tann, oswa chwazi yon lòt egzamen. Si ou bezwen egzamen sa a, yo ka toujou fè l.

## safe/little-risk
safe-little-risk = Pou pifò moun, pa gen anpil risk
safe-little-risk-risk = [Fliyowoskopi](fluoroscopy) sèvi ak [radyasyon](radiation). Pou pifò moun, yo pa panse egzamen an fè ditò.
safe-little-risk-dose = Kantite radyasyon ou resevwa depann de egzamen an. Mande doktè ou: “Ki kantite m ap resevwa?”

## safe/how-much
safe-how-much = Kèk egzamen sèvi ak plis radyasyon pase lòt
safe-how-much-lead = Nou tout resevwa [radyasyon](radiation) nan lanati, chak jou. Yon egzamen ba ou anviwon menm kantite lanati ba ou nan:
safe-how-much-chest = Radyografi pwatrin: anviwon 2 oswa 3 jou
safe-how-much-swallow = Egzamen vale baryòm: anviwon 4 mwa
safe-how-much-upper = Egzamen lestomak, nan vant (upper GI): anviwon 2 an
safe-how-much-enema = Lavman baryòm: anviwon 2 a 3 an

## safe/past-x-rays
safe-past-x-rays = Pale de tout radyografi ou te fè deja
safe-past-x-rays-adds = Risk [reyon X](x-ray) yo ka ogmante youn sou lòt avèk tan.
safe-past-x-rays-talk = Pale doktè ou de tout radyografi ou te fè. Li bon pou pote yon lis.

## safe/dye-allergy
safe-dye-allergy = Pale ekip la de alèji ou yo
safe-dye-allergy-risk = Avèk [pwodui kontras](contrast-dye), gen yon ti risk pou yon [reyaksyon alèjik](allergic-reaction).
safe-dye-allergy-lead = **Anvan** egzamen an, di ekip la si ou genyen:
safe-dye-allergy-past = Yon reyaksyon ou te fè ak pwodui kontras (se sa ki pi enpòtan)
safe-dye-allergy-allergy = Nenpòt alèji, tankou alèji ak yòd oswa ak fwidmè (krab, chevrèt)

## safe/long-exams
safe-long-exams = Egzamen ki long ka wouji po, men sa ra
safe-long-exams-skin = Nan ka ki ra, yon egzamen ki long ka fè po a vin wouj oswa boule l.
safe-long-exams-tell = Si ou wè sa sou po ou, di ekip la. Ou ka mande yo sou nenpòt risk.
