# Nqe: after
after-title = Tom qab kuaj
after-hint = Yam yuav ua tom tsev

## after/emergency
after-emergency = Nrhiav kev pab tam sim no
after-emergency-lead = { $emergency ->
    [none] Hu tus xov tooj xwm txheej ceev (emergency) **tam sim no** yog:
   *[other] Hu { $emergency } **tam sim no** yog:
}
after-emergency-chest = Mob hauv siab (chest pain)
after-emergency-breath = Ua pa nyuaj, los yog ntsej muag los yog caj pas o
after-emergency-faint = Looj hlias (faint)
after-emergency-stroke = Ntsej muag poob ib sab, ib txhais npab qaug zog, los yog hais lus nyuaj
after-emergency-drive = Txhob tos. Txhob tsav tsheb mus koj tus kheej. Yog koj nyob hauv lub chaw kho mob, qhia pawg kws kho mob tam sim no.

## after/emergency-more
after-emergency-more = Lwm yam cim yuav tsum nrhiav kev pab
after-emergency-more-lead = { $emergency ->
    [none] Hu tus xov tooj xwm txheej ceev (emergency) **tam sim no** yog:
   *[other] Hu { $emergency } **tam sim no** yog:
}
after-emergency-more-bleed = Los ntshav tsis tu txawm koj nias
after-emergency-more-cold = Ib txhais npab los yog ceg txias zuj zus, dawb zog los yog loog
after-emergency-more-belly = Mob plab heev heev
after-emergency-more-blood = Ntshav liab tawm ntawm qhov quav
after-emergency-more-how = Thaum koj hu, hais tias koj nyob qhov twg.
after-emergency-more-rash = Tej zaum ob peb hnub tom qab ua pob liab. Ces hu koj pawg kws kho mob.

## after/barium
after-barium = Tom qab tau barium, haus dej ntxiv
after-barium-drink = Yog koj tau [barium](barium), haus dej ntau dua li qub. Tab sis yog lawv hais kom koj haus tsawg, nug ua ntej.
after-barium-stools = Koj cov quav tej zaum yuav dawb zog ob peb hnub.
after-barium-tell = Qhia pawg kws kho mob yog koj cem quav (tso quav nyuaj) ntev tshaj ob hnub.

## after/barium-call
after-barium-call = Tom qab barium, hu yog muaj cov cim no
after-barium-call-lead = { $phone ->
    [none] **Hu** koj pawg kws kho mob yog koj muaj:
   *[other] **Hu** koj pawg kws kho mob ntawm { $phone } yog koj muaj:
}
after-barium-call-belly = { $emergency ->
    [none] Mob plab, los yog plab o. Mob heev heev: hu tus xov tooj xwm txheej ceev (emergency)
   *[other] Mob plab, los yog plab o. Mob heev heev: hu { $emergency }
}
after-barium-call-vomit = Ntuav los yog ua npaws
after-barium-call-gas = Ob hnub tsis tso quav, los yog tso paus tsis tau
after-barium-call-cough = Hnoos tsis tu tom qab haus barium

## after/catheter-site
after-catheter-site = Saib qhov chaw uas tso raj catheter
after-catheter-site-bleed = { $emergency ->
    [none] Yog los ntshav, pw thiab **nias** kom khov. Yog tsis tu, hu tus xov tooj xwm txheej ceev (emergency).
   *[other] Yog los ntshav, pw thiab **nias** kom khov. Yog tsis tu, hu { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Hu** koj pawg kws kho mob yog koj muaj:
   *[other] **Hu** koj pawg kws kho mob ntawm { $phone } yog koj muaj:
}
after-catheter-site-growing = Ib lub pob loj zuj zus
after-catheter-site-fluid = Kua los yog paug los
after-catheter-site-pain = Mob ntxiv, los yog liab nthuav dav
after-catheter-site-fever = Ua npaws

## after/site-care
after-site-care = Siv txhais npab los yog ceg ntawd maj mam
after-site-care-lift = Txhob nqa khoom hnyav kom txog thaum pawg kws kho mob hais tias tau.
after-site-care-ask = Nug: Thaum twg kuv tsav tsheb, da dej thiab ua hauj lwm tau? Tej zaum yuav ob peb hnub.
after-site-care-usual = Feem ntau doog thiab mob me ntsis.
after-site-care-rash = Tej zaum ob peb hnub tom qab ua pob liab. Ces hu koj pawg kws kho mob.

## after/home
after-home-adult = Tom qab tshuaj kom siab tus, muaj neeg loj coj koj mus tsev
after-home-must = Tom qab tau [tshuaj kom siab tus](sedative), ib tug neeg loj **yuav tsum** coj koj mus tsev thiab nrog koj nyob.
after-home-lead = Hauv 24 teev:
after-home-drive = **Txhob** tsav tsheb los yog siv tshuab
after-home-alcohol = **Txhob** haus dej caw
after-home-sign = **Txhob** kos npe rau ntawv tseem ceeb
after-home-food = Rov noj mov thiab noj tshuaj li qub thaum pawg kws kho mob hais tias tau.

## after/stent-home
after-stent-home-if = Yog koj tau raj stent, tiv thaiv nws
after-stent-home-pills = Yog koj tau tshuaj tiv ntshav khov, **txhob** tseg tsuas yog koj tus kws kho plawv los yog hlab ntshav hais kom tseg. [Raj stent](stent) tej zaum yuav txhaws.
after-stent-home-card = Nqa daim npav stent nrog koj. Qhia ua ntej phais los yog ua MRI.
after-stent-home-ask = Nug: Nws nyob mus li, los yog yuav rho tawm?

## after/tube-home
after-tube-home = Saib xyuas koj txoj raj (drain, line)
after-tube-home-pull = Txhob rub. Yog nws tawm, txhob thawb rov qab. Hu koj pawg kws kho mob.
after-tube-home-dry = Ua kom huv thiab qhuav.
after-tube-home-lead = { $phone ->
    [none] **Hu** koj pawg kws kho mob yog koj muaj:
   *[other] **Hu** koj pawg kws kho mob ntawm { $phone } yog koj muaj:
}
after-tube-home-fever = Ua npaws los yog tshee no
after-tube-home-red = Tawv nqaij liab los yog mob, los yog paug
after-tube-home-flow = Xau, los yog tsis ntws lawm

## after/bone-home
after-bone-home = Tom qab nkaug koob rau pob qij txha
after-bone-home-easy = Siv [pob qij txha](joint) maj mam ib hnub. Txhob ua kis las.
after-bone-home-ice = Dej khov qhwv ntaub pab tau, li 15 feeb ib zaug.
after-bone-home-sore = Pob qij txha tej zaum loog, ces mob ib los yog ob hnub.
after-bone-home-sugar = Yog muaj ntshav qab zib: txhaj tshuaj steroid ua tau kom ntshav qab zib nce.

## after/bone-surgery
after-bone-surgery = Tom qab phais pob txha
after-bone-surgery-dry = Ua kom daim ntaub qhwv los yog lub qhwv tawv (cast) huv thiab qhuav.
after-bone-surgery-raise = Muab txhais npab los yog ceg so saum hauv ncoo.
after-bone-surgery-ask = Nug: Kuv nias tau hnyav npaum cas rau txhais npab los yog txhais ceg ntawd?
after-bone-surgery-lead = { $phone ->
    [none] **Hu** koj pawg kws kho mob tam sim ntawd yog:
   *[other] **Hu** koj pawg kws kho mob ntawm { $phone } tam sim ntawd yog:
}
after-bone-surgery-numb = Koj cov ntiv tes los yog ntiv taw xiav, dawb los yog loog
after-bone-surgery-calf = Koj lub plab hlaub mob los yog o

## after/bone-call
after-bone-call = Tom qab phais los yog nkaug koob, hu yog muaj
after-bone-call-lead = { $phone ->
    [none] **Hu** koj pawg kws kho mob yog koj muaj:
   *[other] **Hu** koj pawg kws kho mob ntawm { $phone } yog koj muaj:
}
after-bone-call-fever = Ua npaws los yog tshee no
after-bone-call-red = Liab, kub los yog o ntxiv
after-bone-call-pus = Kua los yog paug
after-bone-call-pain = Mob zuj zus
after-bone-call-night = Kab mob (infection) hauv pob qij txha tos tsis tau. Hmo ntuj, mus chav kho mob xwm txheej ceev (emergency room).

## after/womb-home
after-womb-home = Nyob tom tsev, siv daim pad
after-womb-home-pad = Tshuaj xim ntws tawm. Tej zaum nplaum thiab muaj ntshav me ntsis.
after-womb-home-bleeding = Ntau leej los ntshav me ntsis thiab plab mob ntswj ib los yog ob hnub.
after-womb-home-ask = Nug: Thaum twg kuv da dej, ua luam dej thiab pw ua ke (sex) tau?

## after/womb-call
after-womb-call = Tom qab kuaj tsev me nyuam, hu yog muaj
after-womb-call-lead = { $phone ->
    [none] **Hu** koj pawg kws kho mob yog koj muaj:
   *[other] **Hu** koj pawg kws kho mob ntawm { $phone } yog koj muaj:
}
after-womb-call-fever = Ua npaws
after-womb-call-pain = Mob heev, los yog mob zuj zus
after-womb-call-bleeding = Los ntshav ntau (ib teev puv ib daim pad)
after-womb-call-fluid = Kua tawm hauv chaw mos txawv li qub
after-womb-call-rash = Tej zaum ob peb hnub tom qab ua pob liab. Ces hu thiab.

## after/milk
after-milk = Koj tseem pub niam mis tau
after-milk-dye = Tsis tas tseg pub vim muaj [tshuaj xim (contrast dye)](contrast-dye). Tsuas nkag me me heev rau hauv cov kua mis.
after-milk-sedative = Koj puas tau [tshuaj kom siab tus](sedative) los yog tshuaj kom txhob mob? Nug seb thaum twg koj pub niam mis tau.
