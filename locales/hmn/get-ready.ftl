# Nqe: get-ready
get-ready-title = Kev npaj
get-ready-hint = Yam yuav ua ua ntej

## get-ready/depends
get-ready-depends = Koj npaj li cas nyob ntawm koj qhov kev kuaj
get-ready-depends-nothing = Muaj qee qhov kev kuaj, koj tsis tas npaj dab tsi tshwj xeeb.
get-ready-depends-something = Lwm qhov, tej zaum koj yuav tsum tseg noj mov, tseg haus, los yog tseg qee yam tshuaj ib ntus.
get-ready-depends-told = Koj tus kws kho mob yuav qhia koj. Tsis paub meej? Hu mus nug.

## get-ready/food
get-ready-food-stop = Nug seb thaum twg tseg noj thiab tseg haus
get-ready-food-team = Pawg kws kho mob qhia seb koj puas yuav tsum tseg noj **thiab** tseg haus, thiab thaum twg. Hu ua [yoo mov yoo dej](fast).
get-ready-food-team-bowel = Pawg kws kho mob qhia thaum twg tseg noj, thiab haus tau kua ntshiab, xws li dej, **txog thaum twg**. Tom qab ntawd txhob haus dab tsi li. Hu ua [yoo mov yoo dej](fast).
get-ready-food-why = Muaj qee qhov kev kuaj, lub plab yuav tsum khoob kom duab meej.
get-ready-food-why-swallow = Ntau zaus lub plab yuav tsum khoob kom duab meej.
get-ready-food-why-sedative = Plab khoob ua kom [tshuaj kom siab tus](sedative) nyab xeeb dua.
get-ready-food-needle = Yog tso koob rau hauv pob qij txha: feem ntau koj noj haus tau li qub. Nug ua ntej.
get-ready-food-sip = Nug: Kuv haus dej puas tau? Kuv noj tshuaj nrog ib nqos dej puas tau?
get-ready-food-sip-bowel = Nug: Kuv noj tshuaj nrog ib nqos dej puas tau?
get-ready-food-sugar = Yog muaj ntshav qab zib, nug txog qab zib qis.

## get-ready/bowel-prep
get-ready-bowel-prep = Ua ntej barium enema, ua kom txoj hnyuv khoob
get-ready-bowel-prep-why = Txoj hnyuv yuav tsum khoob, kom cov duab meej.
get-ready-bowel-prep-lead = Daim ntawv ntawm pawg kws kho mob qhia:
get-ready-bowel-prep-liquids = Thaum twg tsuas haus kua ntshiab xwb, xws li dej
get-ready-bowel-prep-laxative = Thaum twg noj tshuaj tso quav (laxative, ua kom txoj hnyuv khoob)
get-ready-bowel-prep-first = Koj puas muaj mob raum los yog mob plawv, los yog ntshav qab zib? Nug ua ntej.

## get-ready/medicines
get-ready-medicines = Nug txog koj cov tshuaj
get-ready-medicines-never = **Txhob cia li tseg ib yam tshuaj twg koj ib leeg.** Nug koj tus [kws kho mob](provider) ua ntej txog:
get-ready-medicines-thinners = Tshuaj ua kom ntshav kua (blood thinners)
get-ready-medicines-diabetes = Insulin los yog tshuaj ntshav qab zib, yog lawv hais kom txhob noj mov
get-ready-medicines-metformin-dye = Metformin: nug seb puas yuav tsum tseg tsis noj ob hnub
get-ready-medicines-others = Tag nrho lwm cov tshuaj
get-ready-medicines-why = Qee yam ua rau los ntshav ntau dua. Qee yam, yog tseg, tsis nyab xeeb.

## get-ready/tell-us
get-ready-tell-us = Qhia pawg kws kho mob txog koj kev noj qab haus huv
get-ready-tell-us-lead = **Ua ntej** kuaj, qhia pawg kws kho mob txog:
get-ready-tell-us-baby = Xeeb tub (txawm tsis paub meej) los yog pub niam mis
get-ready-tell-us-reaction = Mob hawb pob, txhua yam koj fab, los yog yav tas los tsis haum [tshuaj xim (contrast dye)](contrast-dye)
get-ready-tell-us-organs = Ntshav qab zib, los yog mob raum, plawv los yog qog thyroid
get-ready-tell-us-bleeding = Teeb meem los ntshav, los yog tshuaj ua kom ntshav kua (blood thinner) uas koj noj
get-ready-tell-us-why = Qhov no pab kom koj nyab xeeb.

## get-ready/tell-us-more
get-ready-tell-us-more = Qhia pawg kws kho mob txog cov no thiab
get-ready-tell-us-more-lead = **Ua ntej** kuaj, qhia pawg kws kho mob txog:
get-ready-tell-us-more-swallowing = Nqos nyuaj, los yog hnoos thaum nqos (choke)
get-ready-tell-us-more-bowel = Hnyuv txhaws, los yog phais hnyuv tsis ntev no
get-ready-tell-us-more-stand = Sawv, tig los yog pw tiaj nyuaj
get-ready-tell-us-more-infection = Ua npaws los yog muaj kab mob (infection)
get-ready-tell-us-more-metal = Pacemaker los yog hlau hauv koj lub cev
get-ready-tell-us-more-x-rays = Cov [x-ray](x-ray) yav tas los

## get-ready/womb-when
get-ready-womb-when = Kuaj tsev me nyuam tom qab coj khaub ncaws
get-ready-womb-when-days = Kuaj cov hnub tom qab koj coj khaub ncaws tas. Pawg kws kho mob qhia hnub.
get-ready-womb-when-must = Koj yuav tsum tsis txhob xeeb tub. Tej zaum kuaj seb xeeb tub ua ntej.
get-ready-womb-when-sex = Txog kev pw ua ke (sex) ua ntej kuaj, ua raws li koj daim ntawv hais.

## get-ready/womb-before
get-ready-womb-before = Nug txog tshuaj kom txhob mob
get-ready-womb-before-pain = Ntau leej plab mob ntswj. Nug seb koj puas tsim nyog noj tshuaj kom txhob mob ua ntej. Thiab:
get-ready-womb-before-pad = Nqa ntaub coj khaub ncaws (pad) siv mus tsev
get-ready-womb-before-toilet = Mus chav dej ua ntej
get-ready-womb-before-who = Nug seb leej twg yuav nyob hauv chav

## get-ready/day
get-ready-day = Npaj rau hnub koj kuaj
get-ready-day-lead = Kom hnub ntawd yooj yim:
get-ready-day-jewelry = Cia nplhaib, saw thiab qhws ntsej tom tsev (hlau npog qee qhov ntawm daim duab)
get-ready-day-bring = Nqa cov npe ntawm koj cov tshuaj thiab tej yam koj fab
get-ready-day-company = Nug seb leej twg nrog koj nkag tau
get-ready-day-ride = Npaj tsheb mus tsev: tom qab [tshuaj kom siab tus](sedative), ib tug neeg loj (adult) yuav tsum coj koj mus tsev

## get-ready/child
get-ready-child = Puas yog kuaj rau koj tus me nyuam?
get-ready-child-stay = Feem ntau niam los yog txiv nyob tau. Nug pawg kws kho mob.
get-ready-child-apron = Yog koj nyob, koj sia [daim sev txhuas](lead-apron). Yog koj xeeb tub los yog tej zaum xeeb tub, lwm tus neeg loj yuav tsum nyob.
get-ready-child-bring = Nqa khoom ua si thiab lub khob uas koj tus me nyuam nyiam.
