# Topic: get-ready
get-ready-title = Come prepararsi
get-ready-hint = Che cosa fare prima

## get-ready/depends
get-ready-depends = La preparazione dipende dal suo esame
get-ready-depends-nothing = Per alcuni esami non deve fare nulla di speciale.
get-ready-depends-something = Per altri, forse dovrà smettere per un po’ di mangiare, di bere o di prendere alcune medicine.
get-ready-depends-told = Il suo medico le dirà che cosa fare. Ha dubbi? Telefoni e chieda.

## get-ready/food
get-ready-food = Forse dovrà smettere di mangiare
get-ready-food-fast = Per alcuni esami non deve mangiare né bere nulla per diverse ore prima. Questo si chiama [digiuno](fast).
get-ready-food-ask = Chieda al suo medico: «Quando devo smettere? Posso bere acqua?»

## get-ready/medicines
get-ready-medicines = Chieda delle sue medicine
get-ready-medicines-stop = Forse dovrà sospendere alcune medicine prima dell’esame. **Non ne sospenda nessuna di sua iniziativa.** Chieda prima al suo medico.
get-ready-medicines-metformin = Dica all’équipe se prende la metformina o se ha una malattia dei reni. La maggior parte delle persone può continuare la metformina. Deciderà l’équipe.

## get-ready/tell-us
get-ready-tell-us = Parli della sua salute con l’équipe
get-ready-tell-us-lead = **Prima** dell’esame, informi l’équipe su:
get-ready-tell-us-baby = Gravidanza (anche se non è sicura) o allattamento
get-ready-tell-us-allergies = Qualsiasi allergia, o una reazione passata al [mezzo di contrasto](contrast-dye)
get-ready-tell-us-illness = Asma, diabete o malattia dei reni
get-ready-tell-us-x-rays = [Radiografie](x-ray) già fatte

## get-ready/day
get-ready-day = Prepari il giorno dell’esame
get-ready-day-lead = Per rendere facile la giornata:
get-ready-day-jewelry = Lasci i gioielli a casa
get-ready-day-bring = Porti un elenco delle sue medicine e allergie
get-ready-day-company = Chieda chi può entrare con lei
get-ready-day-ask = Se ha dubbi, chieda all’équipe
