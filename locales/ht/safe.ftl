# Topic: safe
safe-title = Èske li san danje?
safe-hint = Reyon X, pwodui kontras, ak ou

## safe/pregnant
safe-pregnant = Di ekip la si ou gendwa ansent
safe-pregnant-tell = [Reyon X](x-ray) ka fè yon tibebe ki nan vant ditò. Si ou ansent, oswa si ou panse ou gendwa ansent, di ekip la sa **anvan** egzamen an kòmanse.
safe-pregnant-next = Yo ka tann, oswa chwazi yon lòt egzamen. Si ou bezwen egzamen sa a, yo ka toujou fè l.

## safe/womb-pregnant
safe-womb-pregnant = Ou pa dwe ansent pou egzamen sa a
safe-womb-pregnant-harm = [Reyon X](x-ray) ka fè yon tibebe ki nan vant ditò.
safe-womb-pregnant-tell = Èske ou ansent, oswa ou gendwa ansent? Di ekip la sa **anvan** egzamen an kòmanse. Egzamen an dwe tann.
safe-womb-pregnant-infection = Èske ou gen enfeksyon nan matris, twonp oswa vajen? Di ekip la sa tou. Yo trete l anvan.

## safe/little-risk
safe-little-risk = Pou pifò moun, pa gen anpil risk
safe-little-risk-risk = [Fliyowoskopi](fluoroscopy) sèvi ak [radyasyon](radiation). Pou pifò moun, yo pa panse egzamen an fè ditò.
safe-little-risk-harm = Li ka ogmante yon ti kras risk pou fè kansè pita nan lavi. Pou yon sèl egzamen, risk sa a piti.
safe-little-risk-good = Si ou bezwen egzamen an, li ta dwe fè ou plis byen pase mal.

## safe/how-much
safe-how-much = Kèk egzamen sèvi ak plis radyasyon pase lòt
safe-how-much-nature = Nou tout resevwa [radyasyon](radiation) nan lanati. Men konbyen tan lanati pran pou bay menm kantite ak yon egzamen:
safe-how-much-chest = Radyografi pwatrin: anviwon 2 oswa 3 jou
safe-how-much-swallow = Egzamen vale baryòm: anviwon 4 mwa
safe-how-much-upper = Egzamen lestomak nan vant (upper GI): anviwon 2 an
safe-how-much-womb = Egzamen matris: anviwon 5 a 10 mwa
safe-how-much-heart = Egzamen kè: anviwon 2 a 3 an
safe-how-much-enema = Lavman baryòm: anviwon 2 a 3 an
safe-how-much-stent = Estent nan kè: anviwon 5 an
safe-how-much-yours = Pa ou a ka mwens oswa plis. Mande konbyen.

## safe/how-much-more
safe-how-much-more = Egzamen kè ak estent sèvi ak plis radyasyon
safe-how-much-more-nature = Men konbyen tan lanati pran pou ba ou menm kantite [radyasyon](radiation):
safe-how-much-more-heart = Egzamen kè: anviwon 2 a 3 an
safe-how-much-more-stent = Estent nan kè: anviwon 5 an
safe-how-much-more-yours = Se kantite nòmal yo. Pa ou a ka mwens anpil oswa plis anpil. Mande doktè ou: “Ki kantite m ap resevwa?”

## safe/ask-how-much
safe-ask-how-much = Mande ki kantite radyasyon w ap resevwa
safe-ask-how-much-nature = Nou tout resevwa [radyasyon](radiation) nan lanati, chak jou. Egzamen ou ajoute sou sa.
safe-ask-how-much-depends = Kantite w ap resevwa depann de egzamen ou ak kò ou.
safe-ask-how-much-ask = Mande: “Ki kantite m ap resevwa? Kijan nou fè l rete piti?”

## safe/past-x-rays
safe-past-x-rays = Pale de tout radyografi ou te fè deja
safe-past-x-rays-linked = Risk la ka gen rapò ak kantite [radyografi](x-ray) ou te fè deja.
safe-past-x-rays-talk = Pale doktè ou de tout radyografi ou te fè. Li bon pou pote yon lis.
safe-past-x-rays-need = Radyografi ou te fè deja pa yon rezon pou pa fè yon egzamen ou bezwen.

## safe/dye-allergy
safe-dye-allergy = Pale ekip la de alèji ou yo
safe-dye-allergy-risk = [Pwodui kontras](contrast-dye) ka bay yon [reyaksyon alèjik](allergic-reaction). Risk la piti.
safe-dye-allergy-lead = **Anvan** egzamen an, di ekip la si ou genyen:
safe-dye-allergy-past = Yon reyaksyon ou te fè ak pwodui kontras, tankou sa ki gen yòd (se sa ki pi enpòtan)
safe-dye-allergy-any = Nenpòt lòt alèji, tankou ak fwidmè (krab, chevrèt)
safe-dye-allergy-asthma = Opresyon (asm)

## safe/long-exams
safe-long-exams = Egzamen ki long ka fè po a wouj, men sa ra
safe-long-exams-skin = Nan ka ki ra, yon egzamen ki long ka fè po a vin wouj oswa boule l.
safe-long-exams-later = Sa ka parèt plizyè semèn apre, souvan nan do ou. Mande si egzamen ou te long.
safe-long-exams-call = { $phone ->
    [none] Po ou wouj oswa li fè ou mal? Rele ekip ou a nan telefòn.
   *[other] Po ou wouj oswa li fè ou mal? Rele ekip ou a nan { $phone }.
}
