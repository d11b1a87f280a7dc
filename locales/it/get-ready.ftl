# Topic: get-ready
get-ready-title = Come prepararsi
get-ready-hint = Che cosa fare prima

## get-ready/depends
get-ready-depends = La preparazione dipende dal suo esame
get-ready-depends-nothing = Per alcuni esami non deve fare nulla di speciale.
get-ready-depends-something = Per altri, forse dovrà smettere per un po’ di mangiare, di bere o di prendere alcune medicine.
get-ready-depends-told = Il suo medico le dirà che cosa fare. Ha dubbi? Telefoni e chieda.

## get-ready/food
get-ready-food-stop = Chieda quando smettere di mangiare e bere
get-ready-food-team = L’équipe le dice se e quando smettere di mangiare **e** di bere. Questo si chiama [digiuno](fast).
get-ready-food-team-bowel = L’équipe le dice quando smettere di mangiare, e **fino a quando** può bere liquidi trasparenti, come l’acqua. Dopo, non deve mangiare né bere nulla: è il [digiuno](fast).
get-ready-food-why = Per alcuni esami lo stomaco deve essere vuoto, perché le immagini siano nitide.
get-ready-food-why-swallow = Per immagini nitide, spesso lo stomaco deve essere vuoto.
get-ready-food-why-sedative = Con lo stomaco vuoto un [sedativo](sedative) è più sicuro.
get-ready-food-needle = Se le mettono un ago in un’articolazione: spesso può mangiare e bere come al solito. Chieda prima.
get-ready-food-sip = Chieda: «Posso bere acqua? Posso prendere le pastiglie con un piccolo sorso?»
get-ready-food-sip-bowel = Chieda: «Posso prendere le pastiglie con un piccolo sorso d’acqua?»
get-ready-food-sugar = Se ha il diabete, chieda che cosa fare se lo zucchero scende.

## get-ready/bowel-prep
get-ready-bowel-prep = Prima del clisma opaco, svuoti l’intestino
get-ready-bowel-prep-why = L’intestino deve essere vuoto, perché le immagini siano nitide.
get-ready-bowel-prep-lead = Il foglio della sua équipe le dice:
get-ready-bowel-prep-liquids = Quando prendere solo liquidi trasparenti, come l’acqua
get-ready-bowel-prep-laxative = Quando prendere un lassativo (svuota l’intestino)
get-ready-bowel-prep-first = Ha una malattia dei reni o del cuore, o il diabete? Chieda prima.

## get-ready/medicines
get-ready-medicines = Chieda informazioni sulle sue medicine
get-ready-medicines-never = **Non ne sospenda nessuna di sua iniziativa.** Chieda prima al suo [medico](provider) che cosa fare con:
get-ready-medicines-thinners = Medicine che fluidificano il sangue (anticoagulanti)
get-ready-medicines-diabetes = Insulina o altre medicine per il diabete, se non deve mangiare
get-ready-medicines-metformin-dye = Metformina: chieda se deve sospenderla per due giorni
get-ready-medicines-others = Tutte le altre medicine
get-ready-medicines-why = Alcune fanno sanguinare di più. Altre è pericoloso sospenderle.

## get-ready/tell-us
get-ready-tell-us = Parli della sua salute con l’équipe
get-ready-tell-us-lead = **Prima** dell’esame, informi l’équipe su:
get-ready-tell-us-baby = Gravidanza (anche solo possibile) o allattamento
get-ready-tell-us-reaction = Asma, qualsiasi allergia o una reazione passata al [mezzo di contrasto](contrast-dye)
get-ready-tell-us-organs = Diabete, o malattia dei reni, del cuore o della tiroide
get-ready-tell-us-bleeding = Problemi di sanguinamento, o una medicina che fluidifica il sangue
get-ready-tell-us-why = Serve alla sua sicurezza.

## get-ready/tell-us-more
get-ready-tell-us-more = Dica all’équipe anche questo
get-ready-tell-us-more-lead = **Prima** dell’esame, informi l’équipe su:
get-ready-tell-us-more-swallowing = Fatica a deglutire, o cibo che va di traverso
get-ready-tell-us-more-bowel = Un intestino bloccato o operato di recente
get-ready-tell-us-more-stand = Fatica a stare in piedi, a girarsi o a stare distesi in piano
get-ready-tell-us-more-infection = Febbre o un’infezione
get-ready-tell-us-more-metal = Un pacemaker o metallo nel corpo
get-ready-tell-us-more-x-rays = [Radiografie](x-ray) già fatte

## get-ready/womb-when
get-ready-womb-when = L’esame dell’utero si fa dopo le mestruazioni
get-ready-womb-when-days = Si fa nei giorni dopo le mestruazioni. La sua équipe le dà la data.
get-ready-womb-when-must = Non deve essere incinta. Forse farà prima un test di gravidanza.
get-ready-womb-when-sex = Segua ciò che dice il foglio sui rapporti sessuali prima dell’esame.

## get-ready/womb-before
get-ready-womb-before = Si informi sulle medicine contro il dolore
get-ready-womb-before-pain = I crampi sono comuni. Chieda se deve prendere prima una medicina contro il dolore. Inoltre:
get-ready-womb-before-pad = Porti un assorbente per tornare a casa
get-ready-womb-before-toilet = Vada prima in bagno
get-ready-womb-before-who = Chieda chi sarà nella stanza

## get-ready/day
get-ready-day = Prepari il giorno dell’esame
get-ready-day-lead = Per rendere facile la giornata:
get-ready-day-jewelry = Lasci i gioielli a casa (il metallo copre parti dell’immagine)
get-ready-day-bring = Porti un elenco delle sue medicine e allergie
get-ready-day-company = Chieda chi può entrare con lei
get-ready-day-ride = Organizzi il ritorno: dopo un [sedativo](sedative), un adulto deve portarla a casa

## get-ready/child
get-ready-child = L’esame è per suo figlio o sua figlia?
get-ready-child-stay = Spesso un genitore può restare. Chieda all’équipe.
get-ready-child-apron = Chi resta indossa un [grembiule piombato](lead-apron). Se lei è o potrebbe essere incinta, deve restare un altro adulto.
get-ready-child-bring = Porti un giocattolo e un bicchiere che piacciono al bambino.
