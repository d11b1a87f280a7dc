# Names and descriptions of the pictures: for Listen, screen readers and paper.
# Each picture has a short name (at most 6 words) and a description (at most 30 words).

## What is it?
picture-what-is-it-shows = Parti all’interno del corpo
picture-what-is-it-shows-description = Un corpo con alcune parti disegnate all’interno: il cuore e i vasi sanguigni, lo stomaco e l’intestino, e l’utero. La fluoroscopia può mostrare queste parti al lavoro.
picture-what-is-it-helps = Guardare insieme lo schermo
picture-what-is-it-helps-description = Una dottoressa indica un punto su uno schermo. Anche il paziente guarda. Le immagini aiutano a capire il problema e a guidare la cura.

## Common uses
picture-uses-overview = Cinque usi comuni
picture-uses-overview-description = Cinque piccole immagini: l’apparato digerente, il cuore, un tubicino in un vaso sanguigno, un osso dell’anca con una vite, e l’utero.

## Why you need it
picture-why-function = Vedere come si deglutisce
picture-why-function-description = Un uomo beve. Una grande lente mostra l’esofago che spinge giù la bevanda. Un filmato mostra come funziona una parte del corpo.
picture-why-guide = Lo schermo mostra la strada
picture-why-guide-description = Una dottoressa muove un tubo sottile dentro un paziente. Mentre lavora guarda uno schermo. Le immagini in movimento le mostrano la strada.

## Getting ready
picture-get-ready-depends = Chieda che cosa fare
picture-get-ready-depends-description = Una donna telefona alla sua dottoressa. Per alcuni esami può mangiare e bere. Per altri deve smettere per un po’ di mangiare, di bere o di prendere alcune medicine.
picture-get-ready-food = Smetta di mangiare prima dell’esame
picture-get-ready-food-description = Un uomo è seduto a tavola. Il cibo e la bevanda sono barrati. L’orologio mostra che passano alcune ore. Forse anche lei dovrà aspettare.
picture-get-ready-medicines = Telefoni per le sue medicine
picture-get-ready-medicines-description = Un uomo con le sue pastiglie telefona alla sua dottoressa. L’immagine delle pastiglie buttate via è barrata. Non sospenda nessuna medicina di sua iniziativa.
picture-get-ready-tell-us = Ci parli della sua salute
picture-get-ready-tell-us-description = Una paziente parla all’équipe di gravidanza, allattamento, allergia, polmoni, reni e radiografie già fatte. L’équipe deve saperlo prima dell’esame.
picture-get-ready-day = Pronta per andare
picture-get-ready-day-description = Una donna esce di casa con la borsa, il suo elenco e un giovane. I suoi gioielli restano in un piattino. Porti il suo elenco, ma non i gioielli.

## What happens
picture-what-happens-where = Un centro e un ospedale
picture-what-happens-where-description = Una donna va a piedi verso un centro di radiologia. Accanto c’è un ospedale, con un paziente a letto. Il suo esame può essere in uno dei due luoghi.
picture-what-happens-clothes = Indossare il camice d’ospedale
picture-what-happens-clothes-description = Un tecnico dà a un uomo un camice d’ospedale. Poi l’uomo lo indossa, e i suoi vestiti sono appesi. L’équipe può aiutarla a cambiarsi.
picture-what-happens-shield = Una protezione di piombo
picture-what-happens-shield-description = Un paziente è sdraiato sul lettino radiologico. Un tecnico gli mette una protezione di piombo sulla parte bassa della pancia. Blocca le radiazioni che non gli servono.
picture-what-happens-comfort = Una medicina per rilassarsi
picture-what-happens-comfort-description = Una dottoressa dà una medicina a un paziente con una flebo nella mano. Un tecnico gli tiene una mano sulla spalla. Forse anche lei riceverà prima una medicina.
picture-what-happens-drink = Bere il mezzo di contrasto
picture-what-happens-drink-description = Una donna è in piedi accanto al lettino radiologico e beve da un bicchiere. Sullo schermo, il suo esofago e il suo stomaco appaiono bianchi e nitidi.
picture-what-happens-dye = Flebo o clistere
picture-what-happens-dye-description = Una donna è seduta con una flebo nel braccio. Un uomo è sdraiato su un fianco sotto un lenzuolo, con un tubo per il clistere. Il contrasto può entrare in un modo o nell’altro.
picture-what-happens-table = Al lettino radiologico
picture-what-happens-table-description = Un uomo è sdraiato sul lettino radiologico, e una donna sta in piedi accanto al lettino. Piccole immagini mostrano come girarsi, muovere un braccio e trattenere il respiro.
picture-what-happens-catheter = Mettere un catetere
picture-what-happens-catheter-description = Un paziente è sdraiato sotto un telo pulito. L’équipe gli mette un tubo sottile nell’inguine. Una piccola immagine mostra due punti: inguine e gomito.
picture-what-happens-finish = Dopo l’esame
picture-what-happens-finish-description = Un paziente riposa a letto con un piccolo cerotto sul braccio. Un tecnico controlla come sta. Forse anche lei riposerà per un po’.

## After the exam
picture-after-barium = Beva acqua dopo il bario
picture-after-barium-description = Un uomo beve un bicchiere d’acqua. Nel gabinetto ci sono feci chiare. Un calendario mostra alcuni giorni. Le feci chiare sono normali dopo il bario.
picture-after-catheter-site = Quando telefonare all’équipe
picture-after-catheter-site-description = Una donna telefona. Quattro piccole immagini mostrano i segni per cui telefonare: un rigonfiamento che cresce, liquido, un rossore che si estende e febbre.
picture-after-home = Qualcuno la porta a casa
picture-after-home-description = Una giovane aiuta un uomo anziano a raggiungere la sua auto. Lo porta a casa. Dopo un sedativo, anche lei ha bisogno di qualcuno.

## Is it safe?
picture-safe-pregnant = Ci dica se è incinta
picture-safe-pregnant-description = Prima dell’esame, una donna incinta parla a un tecnico del bambino che aspetta. Lo dica anche lei all’équipe, perché i raggi X possono danneggiare un bambino non ancora nato.
picture-safe-little-risk = Ogni esame è diverso
picture-safe-little-risk-description = Una dottoressa parla con una paziente. Un grafico mostra tre esami, da poche radiazioni a più radiazioni. Per la maggior parte delle persone il rischio è basso.
picture-safe-past-x-rays = Porti le radiografie già fatte
picture-safe-past-x-rays-description = Una donna porta le radiografie già fatte e ne parla alla sua dottoressa. Il rischio può sommarsi, quindi parli di tutte.
picture-safe-dye-allergy = Parli delle sue allergie
picture-safe-dye-allergy-description = Un giovane parla a una dottoressa di uno sfogo sulla pelle avuto per il mezzo di contrasto, e di crostacei e molluschi. Parli delle sue allergie all’équipe prima dell’esame.

## Your results
picture-results-depends = Esami diversi, immagini diverse
picture-results-depends-description = Alcune linee uniscono quattro immagini ai raggi X a quattro parti del corpo di un uomo: stomaco, cuore, anca e intestino. Ogni esame cerca cose diverse.
picture-results-who = Un radiologo legge le sue immagini
picture-results-who-description = Una radiologa guarda immagini ai raggi X su uno schermo. Un foglio va a un altro medico, che lo legge. Il suo medico può chiedere a uno specialista.
picture-results-ask = Chieda dei suoi risultati
picture-results-ask-description = Una paziente parla con la sua dottoressa. Chiede quando avrà i risultati, che cosa mostrano e a chi telefonare.

## Words to know
picture-word-catheter = Un catetere
picture-word-catheter-description = Un tubo lungo e sottile. La punta è disegnata in grande, per far vedere che è cavo. Dentro può scorrere del liquido.
picture-word-stent = Uno stent
picture-word-stent-description = Prima, un vaso sanguigno è stretto. Poi un tubicino a rete, lo stent, lo tiene aperto, così il sangue può scorrere.
picture-word-iv-line = Una flebo
picture-word-iv-line-description = Un tubo sottile va da una sacca di liquido a una vena del braccio. Il liquido entra direttamente nel sangue.
picture-word-lead-apron = Grembiuli di piombo
picture-word-lead-apron-description = Un paziente porta un grembiule di piombo corto sulla parte bassa della pancia. Un tecnico ne porta uno lungo. Il piombo blocca i raggi X.
picture-word-c-arm = Un arco a C
picture-word-c-arm-description = Un apparecchio a forma di lettera C. Un’estremità è sopra il paziente, l’altra è sotto il lettino. I raggi X passano tra le due estremità.

## Doses
picture-doses = Le radiazioni, confrontate con la natura
picture-doses-description = Ogni barra mostra quanto tempo impiega la natura a darle tante radiazioni quante un esame. La radiografia del torace è una barra piccolissima. Il clistere di bario è la più lunga.
