# Topic: get-ready
get-ready-title = Prepare ou
get-ready-hint = Sa pou fè anvan

## get-ready/depends
get-ready-depends = Preparasyon an depann de egzamen ou
get-ready-depends-nothing = Pou kèk egzamen, ou pa bezwen fè anyen espesyal.
get-ready-depends-something = Pou lòt, ou ka bezwen sispann manje, bwè oswa pran kèk medikaman pandan yon ti tan.
get-ready-depends-told = Doktè ou ap di ou sa pou fè. Ou pa sèten? Rele nan telefòn epi mande.

## get-ready/food
get-ready-food-stop = Mande kilè pou sispann manje ak bwè
get-ready-food-team = Ekip la ap di ou si ou dwe sispann manje **ak** bwè, epi kilè. Yo rele sa [rete ajen](fast).
get-ready-food-team-bowel = Ekip la ap di ou kilè pou sispann manje, ak **jis kilè** ou ka bwè likid klè, tankou dlo. Apre lè sa a, pa manje ni bwè anyen: se sa yo rele [rete ajen](fast).
get-ready-food-why = Pou kèk egzamen, lestomak ou (nan vant) dwe vid pou imaj yo klè.
get-ready-food-why-swallow = Souvan, lestomak ou (nan vant) dwe vid pou imaj yo klè.
get-ready-food-why-sedative = Lè lestomak ou vid, yon [sedatif](sedative) gen mwens danje.
get-ready-food-needle = Si y ap mete yon zegwi nan yon jwenti: souvan ou ka manje ak bwè jan ou abitye. Mande anvan.
get-ready-food-sip = Mande: “Èske m ka bwè dlo? Èske m ka pran grenn mwen yo ak yon ti gòje dlo?”
get-ready-food-sip-bowel = Mande: “Èske m ka pran grenn mwen yo ak yon ti gòje dlo?”
get-ready-food-sugar = Si ou gen sik (dyabèt), mande sa pou fè si sik ou desann.

## get-ready/bowel-prep
get-ready-bowel-prep = Anvan yon lavman baryòm, vide entesten ou
get-ready-bowel-prep-why = Entesten ou (trip) dwe vid pou imaj yo klè.
get-ready-bowel-prep-lead = Fèy ekip ou a di ou:
get-ready-bowel-prep-liquids = Kilè pou pran likid klè sèlman, tankou dlo
get-ready-bowel-prep-laxative = Kilè pou pran yon laksatif (li vide entesten an)
get-ready-bowel-prep-first = Ou gen maladi ren, maladi kè oswa sik (dyabèt)? Mande anvan.

## get-ready/medicines
get-ready-medicines = Poze kesyon sou medikaman ou yo
get-ready-medicines-never = **Pa sispann okenn pou kont ou.** Dabò, poze [doktè](provider) ou kesyon sou:
get-ready-medicines-thinners = Medikaman ki fè san klè (antikoagilan)
get-ready-medicines-diabetes = Ensilin oswa lòt medikaman pou sik, si ou pa gen dwa manje
get-ready-medicines-metformin-dye = Metfòmin: mande si ou dwe sispann li pandan de jou
get-ready-medicines-others = Tout lòt medikaman
get-ready-medicines-why = Kèk fè ou senyen plis. Gen lòt ki danjere pou sispann.

## get-ready/tell-us
get-ready-tell-us = Pale ak ekip la sou sante ou
get-ready-tell-us-lead = **Anvan** egzamen an, pale ekip la de:
get-ready-tell-us-baby = Gwosès (menm si ou pa sèten) oswa bay tete
get-ready-tell-us-reaction = Opresyon (asm), nenpòt alèji, oswa yon reyaksyon ou te fè ak [pwodui kontras](contrast-dye)
get-ready-tell-us-organs = Sik (dyabèt), oswa maladi ren, kè oswa tiwoyid
get-ready-tell-us-bleeding = Pwoblèm senyen, oswa yon medikaman ou pran ki fè san klè
get-ready-tell-us-why = Sa ede pwoteje ou.

## get-ready/tell-us-more
get-ready-tell-us-more = Pale ekip la de sa yo tou
get-ready-tell-us-more-lead = **Anvan** egzamen an, pale ekip la de:
get-ready-tell-us-more-swallowing = Difikilte pou vale, oswa ou konn trangle lè w ap vale
get-ready-tell-us-more-bowel = Yon entesten (trip) ki te bouche oswa yo te opere pa gen lontan
get-ready-tell-us-more-stand = Difikilte pou kanpe, vire oswa kouche plat
get-ready-tell-us-more-infection = Lafyèv oswa yon enfeksyon
get-ready-tell-us-more-metal = Yon pesmekè (aparèy nan kè) oswa metal nan kò ou
get-ready-tell-us-more-x-rays = [Radyografi](x-ray) ou te fè deja

## get-ready/womb-when
get-ready-womb-when = Egzamen matris la fèt apre règ ou
get-ready-womb-when-days = Li fèt nan jou ki vini apre règ ou. Ekip ou a ap ba ou dat la.
get-ready-womb-when-must = Ou pa dwe ansent. Yo ka fè ou yon tès gwosès anvan.
get-ready-womb-when-sex = Swiv sa fèy ou a di sou rapò seksyèl anvan egzamen an.

## get-ready/womb-before
get-ready-womb-before = Poze kesyon sou medikaman pou doulè
get-ready-womb-before-pain = Kranp nan vant rive souvan. Mande si ou dwe pran yon medikaman pou doulè anvan. Epi tou:
get-ready-womb-before-pad = Pote yon kotèks (sèvyèt ijyenik) pou retounen lakay
get-ready-womb-before-toilet = Al nan twalèt anvan
get-ready-womb-before-who = Mande kiyès k ap nan sal la

## get-ready/day
get-ready-day = Planifye jou egzamen ou
get-ready-day-lead = Pou jou a pase fasil:
get-ready-day-jewelry = Kite bijou ou lakay ou (metal kache pati nan imaj la)
get-ready-day-bring = Pote yon lis medikaman ou ak alèji ou
get-ready-day-company = Mande ki moun ki ka antre avèk ou
get-ready-day-ride = Planifye retou ou: apre yon [sedatif](sedative), yon granmoun dwe mennen ou lakay ou

## get-ready/child
get-ready-child = Èske egzamen an pou pitit ou?
get-ready-child-stay = Souvan, manman oswa papa ka rete. Mande ekip la.
get-ready-child-apron = Si ou rete, ou mete yon [tabliye plon](lead-apron). Si ou ansent oswa ou gendwa ansent, yon lòt granmoun dwe rete.
get-ready-child-bring = Pote yon jwèt ak yon gode pitit ou renmen.
