# Topic: get-ready
get-ready-title = Prepare ou
get-ready-hint = Sa pou fè anvan

## get-ready/depends
get-ready-depends = Preparasyon an depann de egzamen ou
get-ready-depends-nothing = Pou kèk egzamen, ou pa fè anyen espesyal.
get-ready-depends-something = Pou lòt, ou ka bezwen sispann manje, bwè oswa pran kèk medikaman pandan yon ti tan.
get-ready-depends-told = Doktè ou ap di ou sa pou fè. Ou pa sèten? Rele epi mande.

## get-ready/food
get-ready-food = Ou ka bezwen sispann manje
get-ready-food-fast = Pou kèk egzamen, ou pa dwe manje ni bwè anyen pandan plizyè èdtan anvan. Yo rele sa [rete ajen](fast).
get-ready-food-ask = Mande doktè ou: “Kilè pou m sispann? Èske m ka bwè dlo?”

## get-ready/medicines
get-ready-medicines = Poze kesyon sou medikaman ou yo
get-ready-medicines-stop = Ou ka bezwen sispann kèk medikaman anvan egzamen an. **Pa sispann okenn nan yo pou kont ou.** Dabò, mande doktè ou.
get-ready-medicines-metformin = Di ekip la si ou pran metfòmin oswa si ou gen maladi nan ren. Pifò moun ka kontinye pran metfòmin. Se ekip la k ap deside.

## get-ready/tell-us
get-ready-tell-us = Pale ak ekip la sou sante ou
get-ready-tell-us-lead = **Anvan** egzamen an, pale ekip la de:
get-ready-tell-us-baby = Gwosès (menm si ou pa sèten) oswa bay tete
get-ready-tell-us-allergies = Nenpòt alèji, oswa yon reyaksyon ou te fè ak [pwodui kontras](contrast-dye)
get-ready-tell-us-illness = Opresyon (asm), dyabèt (sik) oswa maladi nan ren
get-ready-tell-us-x-rays = [Radyografi](x-ray) ou te fè deja

## get-ready/day
get-ready-day = Planifye jou egzamen ou
get-ready-day-lead = Pou jou a pase fasil:
get-ready-day-jewelry = Kite bijou ou lakay ou
get-ready-day-bring = Pote yon lis medikaman ou ak alèji ou
get-ready-day-company = Mande ki moun ki ka antre avèk ou
get-ready-day-ask = Mande ekip la si ou pa sèten
