# The pages of the screen about this guide

## about/what
about-what = Ki sa gid sa a ye
about-what-plain = Gid sa a esplike fliyowoskopi ak mo ki senp. Li fèt pou pasyan.
about-what-who = Se pa doktè nan klinik ou a ki ekri l.
about-what-advice = Li pa ranplase konsèy ekip swen sante ou.

## about/not
about-not = Ki sa gid sa a pa ye
about-not-lead = Gid sa a:
about-not-diagnosis = Li **pa** chèche ki pwoblèm ou genyen
about-not-advice = Li **pa** bay konsèy espesyal pou ou menm
about-not-know = Li **pa** konnen ki moun ou ye
about-not-store = Li **pa** kenbe okenn dosye sou ou

## about/source
about-source = Ki kote enfòmasyon yo soti
about-source-credit = Sous: MedlinePlus, National Library of Medicine
about-source-others = Lòt enfòmasyon soti nan òganizasyon sante ak etid. Tout sous yo sou lis ki nan dènye paj yo.
about-source-new = Se nou menm ki ekri mo yo.

## about/differs
about-differs = Kote nou swiv konsèy ki pi nouvo
about-differs-lead = MedlinePlus di twa bagay jan yo te konn di yo lontan. Men sa ekspè yo di pi resaman:
about-differs-shield = Pwoteksyon plon: aparèy yo sèvi ak mwens radyasyon kounye a, kidonk souvan li pa nesesè
about-differs-shellfish = Fwidmè (krab, chevrèt): pa gen plis risk pase lòt alèji
about-differs-pregnancy = Gwosès: pifò dòz yo pi ba anpil pase dòz ki ka fè ditò; yo ka fè yon egzamen ou bezwen

## about/status
about-status = Mo sa yo bezwen verifye toujou
about-status-draft = Okenn pwofesyonèl sante poko revize mo sa yo. Okenn tradiktè kalifye poko fè sa nonplis.
about-status-ask = Ou gen dout? Mande ekip swen sante ou.

## about/licence
about-licence = Gratis pou itilize
about-licence-free = Tout moun lib pou itilize pwogram nan ak mo li yo gratis. Lisans: MIT oswa Apache-2.0.
about-licence-fonts = Lèt yo: SIL Open Font License 1.1.
about-licence-date = Mo yo te ekri an novanm 2026.
