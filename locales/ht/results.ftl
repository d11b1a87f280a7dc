# Topic: results
results-title = Rezilta ou yo
results-hint = Kiyès ki li yo, ak sa k ap vini apre

## results/depends
results-depends = Rezilta ou depann de egzamen ou
results-depends-exam = Chak egzamen chèche bagay diferan.
results-depends-many = Fliyowoskopi ka ede jwenn anpil kalite pwoblèm.

## results/who
results-who = Yon doktè li imaj ou yo
results-who-reads = Yon [radyològ](radiologist) li imaj ou yo.
results-who-more = Yon espesyalis ka bezwen wè rezilta ou yo, oswa ou ka bezwen plis tès. Sa ka ede jwenn ki pwoblèm ou genyen.
results-who-late = { $phone ->
    [none] Pa gen nouvèl jou yo te di ou a? Rele ekip ou a nan telefòn.
   *[other] Pa gen nouvèl jou yo te di ou a? Rele ekip ou a nan { $phone }.
}

## results/ask
results-ask = Pale ak doktè ou sou rezilta ou yo
results-ask-lead = Ou ka mande:
results-ask-when = Kilè m ap jwenn rezilta m yo?
results-ask-mean = Ki sa yo vle di pou mwen?
results-ask-next = Èske m bezwen plis tès?
results-ask-call = Kiyès pou m rele nan telefòn si m gen kesyon?

## results/remember
results-remember = Twa bagay pou sonje
results-remember-general-1 = **Anvan:** poze kesyon sou manje, bwason ak medikaman
results-remember-general-2 = Di ekip la: gwosès, alèji, maladi, medikaman
results-remember-general-3 = { $emergency ->
    [none] Doulè nan pwatrin oswa difikilte pou respire lakay ou: rele nimewo ijans lan
   *[other] Doulè nan pwatrin oswa difikilte pou respire lakay ou: rele { $emergency }
}
results-remember-swallow-1 = **Anvan:** sispann manje ak bwè lè ekip la di ou sa
results-remember-swallow-2 = Di ekip la si ou gendwa ansent, oswa si ou trangle
results-remember-swallow-3 = { $emergency ->
    [none] Lakay ou: bwè plis dlo. Vant fè mal anpil anpil: rele nimewo ijans lan
   *[other] Lakay ou: bwè plis dlo. Vant fè mal anpil anpil: rele { $emergency }
}
results-remember-bowel-1 = **Anvan:** vide entesten ou, jan fèy ou a di
results-remember-bowel-2 = Di ekip la si ou gendwa ansent, oswa si li fè ou mal
results-remember-bowel-3 = { $emergency ->
    [none] Lakay ou: bwè plis dlo. Vant fè mal anpil anpil: rele nimewo ijans lan
   *[other] Lakay ou: bwè plis dlo. Vant fè mal anpil anpil: rele { $emergency }
}
results-remember-heart-1 = **Anvan:** poze kesyon sou medikaman ki fè san klè, medikaman pou sik ak manje
results-remember-heart-2 = Planifye pou yon granmoun mennen ou lakay ou epi rete
results-remember-heart-3 = { $emergency ->
    [none] Doulè nan pwatrin, oswa san ki pa kanpe: rele nimewo ijans lan
   *[other] Doulè nan pwatrin, oswa san ki pa kanpe: rele { $emergency }
}
results-remember-tube-1 = **Anvan:** poze kesyon sou medikaman ki fè san klè, medikaman pou sik ak manje
results-remember-tube-2 = Mande sa k ap rete nan kò ou, ak kijan pou pran swen l
results-remember-tube-3 = { $emergency ->
    [none] Doulè nan pwatrin, oswa san ki pa kanpe: rele nimewo ijans lan
   *[other] Doulè nan pwatrin, oswa san ki pa kanpe: rele { $emergency }
}
results-remember-bone-1 = **Anvan:** poze kesyon sou manje ak medikaman, epi di ekip la si ou gen yon enfeksyon
results-remember-bone-2 = Apre yon sedatif (ki kalme ou oswa fè ou dòmi), yon granmoun **dwe** mennen ou lakay ou
results-remember-bone-3 = Lafyèv, oswa yon jwenti cho ki anfle: rele ekip ou a nan telefòn. Lannwit, ale nan sal dijans yon lopital
results-remember-womb-1 = **Anvan:** ou pa dwe ansent
results-remember-womb-2 = Poze kesyon sou medikaman pou doulè. Ou ka di: “Rete!”
results-remember-womb-3 = Lafyèv, gwo doulè oswa anpil san: rele ekip ou a nan telefòn
