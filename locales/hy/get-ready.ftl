# Topic: get-ready
get-ready-title = Պատրաստվել
get-ready-hint = Ինչ անել նախապես

## get-ready/depends
get-ready-depends = Նախապատրաստումը կախված է հետազոտությունից
get-ready-depends-nothing = Որոշ հետազոտություններից առաջ հատուկ ոչինչ պետք չէ անել։
get-ready-depends-something = Մյուսներից առաջ գուցե պետք լինի որոշ ժամանակ չուտել, չխմել կամ որոշ դեղեր չընդունել։
get-ready-depends-told = Ձեր բժիշկը կասի, թե ինչ անել։ Վստահ չե՞ք։ Զանգահարեք և հարցրեք։

## get-ready/food
get-ready-food-stop = Հարցրեք, թե երբ դադարել ուտել և խմել
# «Անոթի» բառը ոմանք հասկանում են «ջուր կարելի է», ուստի միշտ գրում ենք՝ ուտել և խմել։
get-ready-food-team = Բուժանձնակազմը կասի, թե արդյոք և երբ պետք է դադարեք ուտել **և** խմել։ Սա կոչվում է [անոթի](fast) գալ։
get-ready-food-team-bowel = Բուժանձնակազմը կասի, թե երբ դադարեք ուտել և **մինչև երբ** կարող եք թափանցիկ հեղուկներ խմել, օրինակ՝ ջուր։ Դրանից հետո [անոթի](fast) եք՝ ո՛չ ուտում, ո՛չ խմում եք։
get-ready-food-why = Որոշ հետազոտությունների համար ստամոքսը պետք է դատարկ լինի, որ նկարները հստակ լինեն։
get-ready-food-why-swallow = Հաճախ անհրաժեշտ է, որ ստամոքսը դատարկ լինի՝ նկարների հստակության համար։
get-ready-food-why-sedative = Դատարկ ստամոքսի դեպքում [հանգստացնող դեղը](sedative) ավելի անվտանգ է։
get-ready-food-needle = Եթե ասեղ է մտնում հոդի մեջ՝ հաճախ կարող եք ուտել և խմել ինչպես միշտ։ Բայց նախ հարցրեք։
get-ready-food-sip = Հարցրեք՝ «Կարելի՞ է ջուր խմել։ Կարելի՞ է հաբերը մի կում ջրով ընդունել»։
get-ready-food-sip-bowel = Հարցրեք՝ «Կարելի՞ է հաբերը մի կում ջրով ընդունել»։
get-ready-food-sugar = Շաքարախտի դեպքում հարցրեք, թե ինչ անել, եթե շաքարն իջնի։

## get-ready/bowel-prep
get-ready-bowel-prep = Բարիումային հոգնայից առաջ դատարկեք աղիքը
get-ready-bowel-prep-why = Աղիքը պետք է դատարկ լինի, որպեսզի նկարները հստակ լինեն։
get-ready-bowel-prep-lead = Բուժանձնակազմի թերթիկում գրված է՝
get-ready-bowel-prep-liquids = Երբ խմել միայն թափանցիկ հեղուկներ, օրինակ՝ ջուր
get-ready-bowel-prep-laxative = Երբ լուծողական ընդունել (այն դատարկում է աղիքը)
get-ready-bowel-prep-first = Երիկամների կամ սրտի հիվանդություն կամ շաքարախտ ունե՞ք։ Նախ հարցրեք։

## get-ready/medicines
get-ready-medicines = Հարցրեք ձեր դեղերի մասին
get-ready-medicines-never = **Ինքներդ ոչ մի դեղ մի՛ դադարեցրեք։** Նախ հարցրեք ձեր [բժշկին](provider) այս մասին՝
get-ready-medicines-thinners = Արյունը նոսրացնող դեղեր
get-ready-medicines-diabetes = Ինսուլին կամ շաքարախտի այլ դեղեր, եթե ուտել չի կարելի
get-ready-medicines-metformin-dye = Մետֆորմին (metformin)՝ հարցրեք՝ արդյոք պետք է երկու օրով դադարեցնել
get-ready-medicines-others = Բոլոր մյուս դեղերը
get-ready-medicines-why = Որոշ դեղերից արյունահոսությունն ուժեղանում է։ Ուրիշ դեղեր դադարեցնելը վտանգավոր է։

## get-ready/tell-us
get-ready-tell-us = Պատմեք ձեր առողջության մասին
get-ready-tell-us-lead = Հետազոտությունից **առաջ** հայտնեք բուժանձնակազմին՝
get-ready-tell-us-baby = Հղիություն (անգամ եթե վստահ չեք) կամ կրծքով կերակրում
get-ready-tell-us-reaction = Ասթմա, ցանկացած ալերգիա կամ նախկին ռեակցիա [կոնտրաստից](contrast-dye)
get-ready-tell-us-organs = Շաքարախտ կամ երիկամի, սրտի կամ վահանագեղձի հիվանդություն
get-ready-tell-us-bleeding = Արյունահոսության հակում կամ արյունը նոսրացնող դեղ
get-ready-tell-us-why = Դա օգնում է ձեր անվտանգությանը։

## get-ready/tell-us-more
get-ready-tell-us-more = Բուժանձնակազմին հայտնեք նաև այս մասին
get-ready-tell-us-more-lead = Հետազոտությունից **առաջ** հայտնեք բուժանձնակազմին՝
get-ready-tell-us-more-swallowing = Դժվար կուլ տալը, կուլ տալիս հազալը կամ խեղդվելը
get-ready-tell-us-more-bowel = Վերջերս եղած աղիքի խցանում կամ վիրահատություն
get-ready-tell-us-more-stand = Դժվարություն կանգնելիս, շրջվելիս կամ հարթ պառկելիս
get-ready-tell-us-more-infection = Բարձրացած ջերմություն կամ վարակ
get-ready-tell-us-more-metal = Սրտի ռիթմավար կամ մետաղ մարմնում
get-ready-tell-us-more-x-rays = Նախկին [ռենտգենյան նկարներ](x-ray)

## get-ready/womb-when
get-ready-womb-when = Արգանդի հետազոտությունը դաշտանից հետո է
get-ready-womb-when-days = Այն արվում է դաշտանին հաջորդող օրերին։ Օրը կասի բուժանձնակազմը։
get-ready-womb-when-must = Դուք չպետք է հղի լինեք։ Նախ կարող են հղիության թեստ անել։
get-ready-womb-when-sex = Հետազոտությունից առաջ սեռական կյանքի հարցում հետևեք ձեր թերթիկին։

## get-ready/womb-before
get-ready-womb-before = Հարցրեք ցավի դեմ դեղի մասին
get-ready-womb-before-pain = Ցավոտ կծկումները հաճախ են լինում։ Հարցրեք, թե արդյոք պետք է նախապես ցավի դեմ դեղ ընդունեք։ Նաև՝
get-ready-womb-before-pad = Միջադիր բերեք տուն գնալու համար
get-ready-womb-before-toilet = Նախ զուգարան գնացեք
get-ready-womb-before-who = Հարցրեք, թե ով է լինելու սենյակում

## get-ready/day
get-ready-day = Հետազոտության օրվա պլանը
get-ready-day-lead = Որպեսզի օրը հեշտ անցնի՝
get-ready-day-jewelry = Զարդերը թողեք տանը (մետաղը փակում է նկարի մի մասը)
get-ready-day-bring = Բերեք ձեր դեղերի և ալերգիաների ցանկը
get-ready-day-company = Հարցրեք, թե ով կարող է ներս մտնել ձեզ հետ
get-ready-day-ride = Պայմանավորվեք՝ [հանգստացնող դեղից](sedative) հետո չափահաս մարդը պետք է ձեզ տուն տանի

## get-ready/child
get-ready-child = Հետազոտությունը ձեր երեխայի՞ համար է
get-ready-child-stay = Հաճախ ծնողներից մեկը կարող է մնալ։ Հարցրեք բուժանձնակազմին։
get-ready-child-apron = Եթե մնաք, [կապարե գոգնոց](lead-apron) կհագնեք։ Եթե հղի եք կամ գուցե հղի եք, պետք է մնա մեկ այլ չափահաս։
get-ready-child-bring = Բերեք ձեր երեխայի սիրած խաղալիքը և բաժակը։
