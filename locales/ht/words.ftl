# The glossary: each word, and its meaning in at most 20 plain words.
word-allergic-reaction = Reyaksyon alèjik
word-allergic-reaction-meaning = Lè kò ou reyaji mal ak yon bagay, tankou bouton sou po, kò ki anfle oswa difikilte pou respire.

word-artery = Atè (veso san)
word-artery-meaning = Yon veso san ki pote san soti nan kè ou al nan lòt pati nan kò ou.

word-barium = Baryòm
word-barium-meaning = Yon pwodui kontras blan tankou lakrè. Li parèt byen sou yon radyografi.

word-cardiac-catheterization = Kateterizasyon kadyak
word-cardiac-catheterization-meaning = Yon egzamen kè. Ekip la pase yon tib fen nan yon veso san jis nan kè ou.

word-catheter = Katetè
word-catheter-meaning = Yon tib fen ki vid anndan ki antre nan kò ou. Li fè likid antre oswa likid ki anplis soti.

word-contrast-dye = Pwodui kontras
word-contrast-dye-meaning = Yon bagay yo mete nan kò ou pou pati yo pi fasil pou wè sou yon radyografi.

word-enema = Lavman
word-enema-meaning = Yon fason pou mete likid nan rektòm ou, ki se dènye bout entesten ou.

word-fast = Rete ajen
word-fast-meaning = Pa manje ni bwè anyen pandan yon tan yo fikse.

word-fluoroscopy = Fliyowoskopi
word-fluoroscopy-meaning = Yon kalite radyografi ki mache tankou yon fim. Li montre pati andedan kò ou pandan y ap bouje.

word-hysterosalpingogram = Isterosalpengografi (HSG)
word-hysterosalpingogram-meaning = Yon egzamen radyografi pou ògàn repwodiksyon yon fanm, tankou matris la.

word-iv-line = Tib sewòm (IV)
word-iv-line-meaning = Yon tib fen ki voye likid dirèkteman nan yon venn.

word-joint = Jwenti
word-joint-meaning = Yon kote de zo kontre, tankou jenou ou, ranch ou oswa koud ou.

word-outpatient = Pasyan ekstèn (ki pa kouche lopital)
word-outpatient-meaning = Yon moun ki resevwa swen epi ki pa pase nwit lan lopital.

word-provider = Doktè oswa moun k ap trete ou
word-provider-meaning = Yon doktè, yon enfimyè oswa yon lòt moun k ap trete ou.

word-radiation = Radyasyon
word-radiation-meaning = Enèji ki vwayaje an reyon. Reyon X se youn ladan yo. Gen radyasyon ki soti nan lanati.

word-radiologist = Radyològ
word-radiologist-meaning = Yon doktè ki fòme pou li radyografi ak lòt imaj kò a.

word-sedative = Sedatif
word-sedative-meaning = Yon medikaman ki ede ou santi ou kalm oswa anvi dòmi.

word-stent = Estent
word-stent-meaning = Yon ti tib ki kenbe yon veso san etwat oswa bouche louvri, oswa yon lòt kannal nan kò a.

word-technologist = Teknisyen radyografi
word-technologist-meaning = Yon moun ki fòme pou pran imaj radyografi. Li nan ekip la.

word-vein = Venn
word-vein-meaning = Yon veso san ki mennen san tounen nan kè ou.

word-x-ray = Reyon X (radyografi)
word-x-ray-meaning = Reyon ki fè yon imaj ki montre andedan kò ou. Se yon kalite radyasyon.
word-c-arm = Aparèy ki gen fòm C
word-c-arm-meaning = Yon aparèy reyon X ki gen fòm lèt C. Yon bout anlè ou, lòt la anba ou.
word-lead-apron = Tabliye plon
word-lead-apron-meaning = Yon kouvèti lou ki gen plon ladan l. Li bloke radyasyon.
