# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = Parti all’interno del corpo
picture-what-is-it-shows-description = Un corpo con alcune parti disegnate all’interno: il cuore e i vasi sanguigni, lo stomaco e l’intestino, e l’utero. La fluoroscopia può mostrare queste parti al lavoro.
picture-what-is-it-helps = Guardare insieme lo schermo
picture-what-is-it-helps-description = Una dottoressa indica un punto su uno schermo. Anche il paziente guarda. Le immagini aiutano a capire il problema e a guidare il trattamento.

## Common uses
picture-uses-overview = Usi comuni
picture-uses-overview-description = Cinque piccole immagini: l’apparato digerente, il cuore, un tubicino in un vaso sanguigno, un osso dell’anca con una vite, e l’utero.

## Why you need it
picture-why-function = Vedere come si deglutisce
picture-why-function-description = Un paziente beve. Una grande lente mostra l’esofago che spinge giù la bevanda. Un filmato mostra come funziona una parte del corpo.
picture-why-guide = Lo schermo mostra la strada
picture-why-guide-description = Una dottoressa muove un tubo sottile dentro un paziente. Mentre lavora guarda uno schermo. Le immagini in movimento le mostrano la strada.

## Getting ready
picture-get-ready-depends = Chieda che cosa fare
picture-get-ready-depends-description = Un paziente telefona alla dottoressa e chiede: «Posso continuare con cibo, bevande e medicine, o devo aspettare alcune ore?»
picture-get-ready-food = Chieda informazioni su cibo e bevande
picture-get-ready-food-description = Un paziente telefona alla dottoressa. Sul tavolo ci sono cibo e acqua, con un punto interrogativo e un orologio. Chieda quando smettere di mangiare e bere.
picture-get-ready-medicines = Telefoni per le sue medicine
picture-get-ready-medicines-description = Un paziente con le sue pastiglie telefona alla dottoressa. L’immagine delle pastiglie buttate via è barrata. Non sospenda nessuna medicina di sua iniziativa.
picture-get-ready-tell-us = Parli all’équipe della sua salute
picture-get-ready-tell-us-description = Una paziente parla all’équipe di gravidanza, allattamento, allergia, polmoni, reni e di una medicina che fluidifica il sangue. L’équipe deve saperlo prima dell’esame.
picture-get-ready-day = Tutto pronto per andare
picture-get-ready-day-description = Un paziente esce di casa con una borsa, un elenco e un giovane. I gioielli restano in un piattino. Porti il suo elenco, ma non i gioielli.

## What happens
picture-what-happens-where = Un centro e un ospedale
picture-what-happens-where-description = Una donna va a piedi verso un centro di radiologia. Accanto c’è un ospedale, con un paziente a letto. Il suo esame può essere in uno dei due luoghi.
picture-what-happens-clothes = Indossare il camice d’ospedale
picture-what-happens-clothes-description = Un tecnico dà a un paziente un camice d’ospedale. Poi il paziente lo indossa, e i vestiti sono appesi. L’équipe può aiutarla a cambiarsi.
picture-what-happens-shield = Una protezione di piombo
picture-what-happens-shield-description = Un paziente è sdraiato sul lettino radiologico. Un tecnico mette una protezione di piombo su una parte del corpo. Blocca le radiazioni che non servono.
picture-what-happens-comfort = Una medicina per rilassarsi
picture-what-happens-comfort-description = Una dottoressa dà una medicina a un paziente con una flebo nella mano. Un tecnico gli tiene una mano sulla spalla. Forse anche lei riceverà prima una medicina.
picture-what-happens-drink = Bere il mezzo di contrasto
picture-what-happens-drink-description = Una donna è in piedi accanto al lettino radiologico e beve da un bicchiere. Sullo schermo, il suo esofago e il suo stomaco appaiono bianchi e nitidi.
picture-what-happens-dye = Flebo o clistere
picture-what-happens-dye-description = Una donna è seduta con una flebo nel braccio. Un uomo è sdraiato su un fianco sotto un lenzuolo, con un tubo per il clistere. Il contrasto può entrare in un modo o nell’altro.
picture-what-happens-table = Al lettino radiologico
picture-what-happens-table-description = Un paziente è sdraiato sul lettino radiologico, o sta in piedi accanto. Piccole immagini mostrano come girarsi, muovere un braccio e trattenere il respiro.
picture-what-happens-catheter = Mettere un catetere
picture-what-happens-catheter-description = Un paziente è sdraiato sotto un telo pulito. L’équipe gli mette un tubo sottile nell’inguine. Una piccola immagine mostra due punti: inguine e gomito.
picture-what-happens-finish = Dopo l’esame
picture-what-happens-finish-description = Un paziente riposa a letto. Un tecnico controlla come sta. Forse anche lei riposerà per un po’.

## After the exam
picture-after-barium = Beva acqua dopo il bario
picture-after-barium-description = Un paziente beve un bicchiere d’acqua. Nel gabinetto ci sono feci chiare. Un calendario mostra alcuni giorni. Le feci chiare sono normali dopo il bario.
picture-after-catheter-site = Quando telefonare all’équipe
picture-after-catheter-site-description = Un paziente telefona all’équipe. Quattro piccole immagini mostrano quando: un rigonfiamento che cresce, liquido, un rossore che si estende e febbre.
picture-after-home = Qualcuno la porta a casa
picture-after-home-description = Una giovane aiuta un paziente a raggiungere la sua auto. Lo porta a casa. Vale anche per lei: dopo un sedativo, un adulto deve portarla a casa.

## Is it safe?
picture-safe-pregnant = Dica all’équipe se potrebbe essere incinta
picture-safe-pregnant-description = Prima dell’esame, una donna incinta parla a un tecnico del bambino che aspetta. Lo dica anche lei all’équipe, perché i raggi X possono fare male a un bambino non ancora nato.
picture-safe-little-risk = Ogni esame è diverso
picture-safe-little-risk-description = Una dottoressa parla con una paziente. Un grafico mostra tre esami, da poche radiazioni a più radiazioni. Per la maggior parte delle persone il rischio è basso.
picture-safe-ask-how-much = Chieda quante radiazioni riceve
picture-safe-ask-how-much-description = Una paziente chiede alla dottoressa: «Quante radiazioni?» Una barra bassa, una media e una alta indicano tre esami, con meno e con più radiazioni.
picture-safe-past-x-rays = Porti le radiografie già fatte
picture-safe-past-x-rays-description = Un paziente porta le radiografie già fatte e ne parla alla dottoressa. Anche lei parli all’équipe di tutte le sue.
picture-safe-dye-allergy = Parli delle sue allergie
picture-safe-dye-allergy-description = Un paziente parla a una dottoressa di uno sfogo sulla pelle avuto per il mezzo di contrasto, e di crostacei e molluschi. Parli delle sue allergie all’équipe prima dell’esame.

## Your results
picture-results-depends = Esami diversi, immagini diverse
picture-results-depends-description = Alcune linee uniscono quattro immagini ai raggi X a quattro parti del corpo di un uomo: stomaco, cuore, anca e intestino. Ogni esame cerca cose diverse.
picture-results-who = Una radiologa legge le sue immagini
picture-results-who-description = Una radiologa guarda immagini ai raggi X su uno schermo. Un foglio va a un altro medico, che lo legge. Il suo medico può chiedere a uno specialista.
picture-results-ask = Chieda dei suoi risultati
picture-results-ask-description = Un paziente parla con la dottoressa. Chiede quando arriveranno i risultati, che cosa mostrano e a chi telefonare.

## Words to know
picture-word-catheter = Un catetere
picture-word-catheter-description = Un tubo lungo e sottile. La punta è disegnata in grande, per far vedere che è cavo. Dentro può scorrere del liquido.
picture-word-stent = Uno stent
picture-word-stent-description = Prima, un vaso sanguigno è stretto. Poi un tubicino a rete, lo stent, lo tiene aperto, così il sangue può scorrere.
picture-word-iv-line = Una flebo
picture-word-iv-line-description = Un tubo sottile va da una sacca di liquido a una vena del braccio. Il liquido entra direttamente nel sangue.
picture-word-lead-apron = Grembiuli piombati
picture-word-lead-apron-description = Un paziente porta un grembiule piombato corto sulla parte bassa della pancia. Un tecnico ne porta uno lungo. Il piombo blocca i raggi X.
picture-word-c-arm = Un arco a C
picture-word-c-arm-description = Un apparecchio a forma di lettera C. Un’estremità è sopra il paziente, l’altra è sotto il lettino. I raggi X passano tra le due estremità.

## Doses
picture-doses = Le radiazioni, confrontate con la natura
picture-doses-description = Ogni barra mostra quanto tempo impiega la natura a darle tante radiazioni quante un esame. Le confronti con un anno di radiazioni naturali.

picture-after-emergency = Chiami subito aiuto
picture-after-emergency-description = Un paziente chiama un’ambulanza. Quattro immagini mostrano quando: dolore al petto, fatica a respirare con viso gonfio, svenimento, e viso storto con un braccio debole.
picture-after-emergency-more = Altri motivi per chiamare aiuto
picture-after-emergency-more-description = Un paziente chiama un’ambulanza. Un’immagine mostra una mano che preme dove sanguina. L’altra mostra un piede freddo e pallido.
picture-after-remember = Tre cose da ricordare
picture-after-remember-description = Un paziente pensa a tre cose. Piccole immagini mostrano le tre cose di questa pagina.
picture-after-stent-card = Conservi la tessera dello stent
picture-after-stent-card-description = Un uomo mette una tessera nel portafoglio. La tessera mostra uno stent e un cuore. Porti la tessera con sé.
picture-after-womb = Riposo dopo l’esame dell’utero
picture-after-womb-description = Una donna riposa sul divano con una borsa dell’acqua calda sulla pancia. Sul tavolo c’è un assorbente. Può avere crampi e un lieve sanguinamento.
picture-get-ready-bowel = Liquidi trasparenti e intestino vuoto
picture-get-ready-bowel-description = Acqua, brodo limpido e tè senza latte vanno bene. Un piatto di cibo è barrato. Una polvere nell’acqua svuota l’intestino prima dell’esame.
picture-safe-child = Un genitore resta vicino
picture-safe-child-description = Un bambino è seduto sul lettino radiologico. Il padre porta un grembiule piombato e gli tiene la mano. Una tecnica è accanto.
picture-safe-skin = Guardi se la schiena è rossa
picture-safe-skin-description = Un uomo vede nello specchio una macchia rossa sulla schiena. Due calendari mostrano che dall’esame sono passate alcune settimane.
picture-what-happens-bowel = Liquido bianco per l’intestino
picture-what-happens-bowel-description = Un uomo è sdraiato su un fianco sotto un lenzuolo. Un’infermiera resta con lui. Una piccola immagine mostra un liquido bianco che passa da un tubo nell’intestino.
picture-what-happens-wrist = Un tubo sottile nel polso
picture-what-happens-wrist-description = Due piccole figure indicano il polso e l’inguine. Sotto, una medicina addormenta il polso. Poi un tubo sottile entra e risale il braccio.
picture-what-happens-press = Premere sul punto
picture-what-happens-press-description = Un uomo è sdraiato sulla schiena a letto. Un orologio indica che passano alcune ore. Sotto ci sono due modi: una mano preme sul polso, o una fascia lo stringe.
picture-what-happens-c-arm = Un arco a C durante un’operazione
picture-what-happens-c-arm-description = Una paziente dorme sotto un telo. Un apparecchio a raggi X (arco a C) sta sopra l’anca. Il chirurgo porta un grembiule piombato e guarda su uno schermo l’osso con le viti.
picture-what-happens-joint = Un ago guidato in un’articolazione
picture-what-happens-joint-description = Un apparecchio a raggi X (arco a C) sta sopra il ginocchio di una donna. Una dottoressa vi guida un ago e uno schermo mostra il punto. Prima si pulisce la pelle.
picture-what-happens-bone-numb = La pelle viene addormentata
picture-what-happens-bone-numb-description = Una paziente è sdraiata sul lettino radiologico. Una dottoressa addormenta la pelle del ginocchio con un piccolo ago.
picture-what-happens-bone-rest = Riposo dopo l’esame
picture-what-happens-bone-rest-description = Una paziente con il ginocchio fasciato riposa a letto. Un’infermiera controlla come sta.
picture-what-happens-womb-finish = Riposo dopo l’esame
picture-what-happens-womb-finish-description = Una donna riposa dopo l’esame. Un tecnico controlla come sta. Sul tavolo c’è un assorbente.
picture-what-happens-womb = Sul lettino radiologico
picture-what-happens-womb-description = Una donna è sdraiata sulla schiena, con le ginocchia sotto un lenzuolo. Con lei ci sono un’infermiera e una dottoressa. Una piccola immagine mostra lo strumento che tiene aperta la vagina.
picture-what-happens-full = Lo stomaco pieno
picture-what-happens-full-description = Lo stomaco di una paziente è pieno. Alza una mano per dirlo all’infermiera. Anche lei lo dica all’équipe, se qualcosa non va.
picture-what-happens-wait = Quanto dura l’esame
picture-what-happens-wait-description = Un paziente aspetta su una sedia. Un orologio mostra poco tempo per lo stomaco, un altro alcune ore per l’intestino tenue. Poi ci sono cibo e bevande.
picture-what-happens-bowel-fill = Il bario riempie l’intestino
picture-what-happens-bowel-fill-description = Un uomo è sdraiato su un fianco sotto un lenzuolo. Un’infermiera resta con lui. Una piccola immagine mostra un liquido bianco che riempie l’intestino.
picture-what-happens-toilet = Andare in bagno
picture-what-happens-toilet-description = Un’infermiera accompagna in bagno un uomo con il camice. Nel gabinetto c’è un liquido bianco: il bario esce.
picture-what-happens-sleep = Dormire, o una parte addormentata
picture-what-happens-sleep-description = Una donna dorme sul lettino con una maschera. Una piccola immagine mostra una donna sveglia, con una gamba addormentata.
picture-what-happens-stop = Può dire stop
picture-what-happens-stop-description = Una donna sul lettino alza la mano. La dottoressa alza le due mani e si ferma. Una piccola immagine mostra crampi nell’utero.
picture-get-ready-tell-more = Dica queste cose all’équipe
picture-get-ready-tell-more-description = Un paziente parla a un infermiere di problemi di salute e delle radiografie già fatte. Piccole immagini mostrano che cosa c’è in questa pagina.
picture-get-ready-womb-when = Dopo le mestruazioni
picture-get-ready-womb-when-description = Una donna indica un calendario. Prima ci sono giorni con sangue. I giorni seguenti hanno una spunta.
picture-get-ready-womb = Prima dell’esame dell’utero
picture-get-ready-womb-description = Una donna telefona e si informa su una pastiglia contro il dolore. Un assorbente va nella borsa. Un gabinetto mostra che prima va in bagno.
picture-after-emergency-belly = Dolore fortissimo alla pancia
picture-after-emergency-belly-description = Un paziente chiama un’ambulanza. Un’immagine mostra due mani su una pancia che fa molto male.
picture-after-emergency-bowel = Mal di pancia o sangue rosso vivo
picture-after-emergency-bowel-description = Un paziente chiama un’ambulanza. Un’immagine mostra una pancia che fa molto male, l’altra sangue rosso vivo nel gabinetto.
picture-after-emergency-bleed = Sangue che non si ferma
picture-after-emergency-bleed-description = Un paziente chiama un’ambulanza. Un’immagine mostra una mano che preme su un punto che sanguina.
picture-after-barium-call = Quando chiamare dopo il bario
picture-after-barium-call-description = Un paziente chiama l’équipe. Quattro piccole immagini mostrano quando: mal di pancia, vomito, niente feci e febbre.
picture-after-site-care = Non sollevi pesi
picture-after-site-care-description = Un paziente ha una fasciatura nel punto in cui è entrato il tubo sottile. Borse pesanti sono barrate. Un calendario mostra alcuni giorni.
picture-after-joint = Ghiaccio per l’articolazione
picture-after-joint-description = Una donna è seduta con la gamba alzata. Sul ginocchio c’è ghiaccio in un panno. Un orologio mostra 15 minuti.
picture-after-bone-surgery = La gamba a riposo su cuscini
picture-after-bone-surgery-description = Un paziente riposa sul divano a casa. Una gamba è ingessata e poggia su cuscini. Un gesso sotto la doccia è barrato.
picture-after-joint-call = Quando chiamare per un’articolazione
picture-after-joint-call-description = Una donna chiama l’équipe. Tre piccole immagini mostrano quando: ginocchio rosso e gonfio, liquido e febbre.
picture-after-womb-call = Quando chiamare dopo questo esame
picture-after-womb-call-description = Una donna chiama l’équipe. Tre piccole immagini mostrano quando: mal di pancia, molto sangue e febbre.
picture-after-milk = Allattare dopo l’esame
picture-after-milk-description = Una donna allatta il suo bambino sul divano. Anche lei può continuare ad allattare.
picture-what-happens-womb-dye = Il contrasto riempie l’utero
picture-what-happens-womb-dye-description = L’utero, disegnato in grande. Un tubo sottile arriva dal basso. Il contrasto bianco riempie l’utero e scorre fuori dalle due tube.
picture-what-happens-drain = Stent, drenaggio e accesso venoso
picture-what-happens-drain-description = Un palloncino apre un vaso sanguigno stretto, e uno stent lo tiene aperto. Un drenaggio fa uscire liquido dalla pancia. Un tubicino (accesso venoso) porta medicine in una vena.
picture-after-drain = Abbia cura del drenaggio
picture-after-drain-description = Un paziente chiama l’équipe. Piccole immagini mostrano: non tirare il tubo, tenerlo asciutto, e chiamare per rossore o febbre.
