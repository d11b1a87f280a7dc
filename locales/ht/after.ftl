# Topic: after
after-title = Apre egzamen an
after-hint = Sa pou fè lakay ou

## after/emergency
after-emergency = Chèche èd touswit
after-emergency-lead = { $emergency ->
    [none] Rele nimewo ijans lan **kounye a** pou:
   *[other] Rele { $emergency } **kounye a** pou:
}
after-emergency-chest = Doulè nan pwatrin
after-emergency-breath = Difikilte pou respire, oswa figi oswa gòj ki anfle
after-emergency-faint = Endispozisyon (ou pèdi konesans)
after-emergency-stroke = Figi ki pann yon bò, yon bra fèb, oswa difikilte pou pale
after-emergency-drive = Pa tann. Se pa ou menm ki pou kondui. Si ou nan klinik la, di ekip la kounye a.

## after/emergency-more
after-emergency-more = Lòt siy pou chèche èd
after-emergency-more-lead = { $emergency ->
    [none] Rele nimewo ijans lan **kounye a** pou:
   *[other] Rele { $emergency } **kounye a** pou:
}
after-emergency-more-bleed = San k ap koule ki pa kanpe lè ou peze
after-emergency-more-cold = Yon bra oswa yon janm ki vin frèt, pal oswa angoudi
after-emergency-more-belly = Vant fè mal anpil anpil
after-emergency-more-blood = San fre ki soti nan dèyè ou (rektòm)
after-emergency-more-how = Lè ou rele, di ki kote ou ye.
after-emergency-more-rash = Bouton sou po ka parèt plizyè jou apre. Lè sa a, rele ekip ou a nan telefòn.

## after/barium
after-barium = Apre baryòm, bwè plis dlo
after-barium-drink = Si yo te ba ou [baryòm](barium), bwè plis dlo pase dabitid. Men si yo te di ou limite likid, mande anvan.
after-barium-stools = Poupou ou ka pal pandan kèk jou.
after-barium-tell = Di ekip la si ou konstipe (ou gen difikilte pou fè poupou) pandan plis pase de jou.

## after/barium-call
after-barium-call = Apre baryòm, rele pou siy sa yo
after-barium-call-lead = { $phone ->
    [none] **Rele** ekip ou a nan telefòn si ou genyen:
   *[other] **Rele** ekip ou a nan { $phone } si ou genyen:
}
after-barium-call-belly = { $emergency ->
    [none] Vant fè mal, oswa vant gonfle (si li fè mal anpil anpil: rele nimewo ijans lan)
   *[other] Vant fè mal, oswa vant gonfle (si li fè mal anpil anpil: rele { $emergency })
}
after-barium-call-vomit = Vomisman oswa lafyèv
after-barium-call-gas = De jou san fè poupou, oswa gaz nan vant ki pa ka soti
after-barium-call-cough = Yon tous ki pa pase apre ou fin bwè baryòm

## after/catheter-site
after-catheter-site = Veye kote katetè a te ye a
after-catheter-site-bleed = { $emergency ->
    [none] Si l ap senyen, kouche epi **peze** fò. Si li pa kanpe, rele nimewo ijans lan.
   *[other] Si l ap senyen, kouche epi **peze** fò. Si li pa kanpe, rele { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Rele** ekip ou a nan telefòn si ou genyen:
   *[other] **Rele** ekip ou a nan { $phone } si ou genyen:
}
after-catheter-site-growing = Yon boul k ap grosi
after-catheter-site-fluid = Likid oswa postim (pi) k ap soti
after-catheter-site-pain = Plis doulè, oswa po wouj k ap gaye
after-catheter-site-fever = Lafyèv

## after/site-care
after-site-care = Menaje bra oswa janm sa a
after-site-care-lift = Pa leve bagay lou jiskaske ekip la di ou ka fè sa.
after-site-care-ask = Mande: “Kilè m ka kondui, benyen epi travay?” Sa ka pran kèk jou.
after-site-care-usual = Yon mak ble ak yon ti doulè, se nòmal.
after-site-care-rash = Bouton sou po ka parèt plizyè jou apre. Lè sa a, rele ekip ou a nan telefòn.

## after/home
after-home-adult = Apre sedatif, yon granmoun mennen ou lakay
after-home-must = Apre yon [sedatif](sedative) (medikaman ki kalme ou oswa fè ou dòmi), yon granmoun **dwe** mennen ou lakay ou epi rete avèk ou.
after-home-lead = Pandan 24 èdtan:
after-home-drive = **Pa** kondui ni sèvi ak aparèy a motè
after-home-alcohol = **Pa** bwè alkòl (tafya, byè, diven)
after-home-sign = **Pa** siyen papye enpòtan
after-home-food = Retounen manje epi pran medikaman jan ou abitye lè ekip la di ou sa.

## after/stent-home
after-stent-home-if = Si yo te mete yon estent, pwoteje l
after-stent-home-pills = Si yo te ba ou grenn kont boul san, **pa** sispann yo sof si doktè kè ou oswa doktè veso san ou di ou sa. [Estent](stent) ou ka bouche.
after-stent-home-card = Toujou pote kat estent ou. Montre l anvan yon operasyon oswa yon MRI (IRM).
after-stent-home-ask = Mande: “Èske l ap rete pou tout tan, oswa y ap retire l?”

## after/tube-home
after-tube-home = Pran swen dren oswa tib ou
after-tube-home-pull = Pa rale l. Si li soti, pa remete l. Rele ekip ou a nan telefòn.
after-tube-home-dry = Kenbe l pwòp epi sèk.
after-tube-home-lead = { $phone ->
    [none] **Rele** ekip ou a nan telefòn si ou genyen:
   *[other] **Rele** ekip ou a nan { $phone } si ou genyen:
}
after-tube-home-fever = Lafyèv oswa frison
after-tube-home-red = Po wouj oswa ki fè mal, oswa postim (pi)
after-tube-home-flow = Likid k ap koule deyò, oswa anyen pa koule ankò

## after/bone-home
after-bone-home = Apre yo fin mete yon zegwi nan yon jwenti
after-bone-home-easy = Menaje [jwenti](joint) a pandan yon jou. Pa fè espò.
after-bone-home-ice = Glas nan yon twal ede, anviwon 15 minit chak fwa.
after-bone-home-sore = Jwenti a ka angoudi, apre sa li ka fè mal yon jou oswa de.
after-bone-home-sugar = Si ou gen sik (dyabèt): yon piki estewoyid (kòtizòn) ka fè sik ou monte.

## after/bone-surgery
after-bone-surgery = Apre yon operasyon nan zo
after-bone-surgery-dry = Kenbe pansman an oswa plat la (jips) pwòp epi sèk.
after-bone-surgery-raise = Repoze bra a oswa janm nan sou zorye.
after-bone-surgery-ask = Mande: “Konbyen pwa m ka mete sou bra oswa janm sa a?”
after-bone-surgery-lead = { $phone ->
    [none] **Rele** ekip ou a nan telefòn touswit si:
   *[other] **Rele** ekip ou a nan { $phone } touswit si:
}
after-bone-surgery-numb = Dwèt men ou oswa dwèt pye ou vin ble, pal oswa angoudi
after-bone-surgery-calf = Mòlèt ou (dèyè janm, anba jenou) fè ou mal oswa li anfle

## after/bone-call
after-bone-call = Apre operasyon oswa zegwi, rele pou sa yo
after-bone-call-lead = { $phone ->
    [none] **Rele** ekip ou a nan telefòn si ou genyen:
   *[other] **Rele** ekip ou a nan { $phone } si ou genyen:
}
after-bone-call-fever = Lafyèv oswa frison
after-bone-call-red = Po ki vin pi wouj, pi cho oswa pi anfle
after-bone-call-pus = Likid oswa postim (pi)
after-bone-call-pain = Doulè k ap ogmante
after-bone-call-night = Yon enfeksyon nan jwenti pa ka tann. Lannwit, ale nan sal dijans yon lopital.

## after/womb-home
after-womb-home = Lakay ou, mete yon kotèks
after-womb-home-pad = Pwodui a ap koule deyò. Li ka kole epi gen yon ti san.
after-womb-home-bleeding = Yon ti senyen ak kranp nan vant rive souvan pandan youn oswa de jou.
after-womb-home-ask = Mande: “Kilè m ka benyen, naje epi gen rapò seksyèl?”

## after/womb-call
after-womb-call = Apre egzamen matris la, rele pou sa yo
after-womb-call-lead = { $phone ->
    [none] **Rele** ekip ou a nan telefòn si ou genyen:
   *[other] **Rele** ekip ou a nan { $phone } si ou genyen:
}
after-womb-call-fever = Lafyèv
after-womb-call-pain = Gwo doulè, oswa doulè k ap ogmante
after-womb-call-bleeding = Anpil san (yon kotèks plen nan inèdtan)
after-womb-call-fluid = Pèt (likid nan vajen) ou pa abitye wè
after-womb-call-rash = Bouton sou po ka parèt plizyè jou apre. Rele lè sa a tou.

## after/milk
after-milk = Ou ka kontinye bay tete
after-milk-dye = [Pwodui kontras](contrast-dye) pa yon rezon pou sispann. Se yon tikras ki pase nan lèt la.
after-milk-sedative = Yo te ba ou yon [sedatif](sedative) oswa medikaman pou doulè? Mande kilè ou ka bay tete.
